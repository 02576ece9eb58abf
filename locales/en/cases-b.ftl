# Practice cases for taxi and hotels: dispatch, housekeeping, restaurant and security.
# All people, places and events are made up.

## taxi-prepaid-rides

case-taxi-prepaid-rides = Tuesday night in dispatch
    .lead = On a Tuesday night you are on duty in dispatch in the invented town of Hällmyra, and a driver calls in.
case-taxi-prepaid-rides-step-1 = A woman has booked six short rides in a row and paid for them in advance. She makes the calls herself, says thank you and asks for a receipt for her firm. She grew up in the town, she says. The passenger is "a lad who helps me with deliveries".
case-taxi-prepaid-rides-step-2 = The driver calls while the passenger is inside a building. It is a boy, perhaps fourteen, alone with a sports bag. You see that the same woman has bought rides like these three nights in a row, between nine and midnight. Tomorrow is a school day.
case-taxi-prepaid-rides-step-3 = At every address the boy goes in with one bag. Within two minutes he is back with another. He tells the driver that he drops things off for an older friend and is not allowed to look inside.
case-taxi-prepaid-rides-step-4 = The woman calls you after every stop, three times in an hour. She asks where the car is and if the boy is in it. She says he must not get out anywhere else.
case-taxi-prepaid-rides-step-5 = The driver calls again at the next building. The boy chats and laughs, but has said one more thing. He owes money for a bag that went missing, and he cannot stop until it is paid.
case-taxi-prepaid-rides-not-threats-heard = Neither you nor the driver has heard a threat. A debt is not a threat, but tell the police about it.
case-taxi-prepaid-rides-not-child-with-unexplained-adult = No adult travels with the boy. The woman is only a voice on the phone.
case-taxi-prepaid-rides-not-unexplained-money-or-things = Nobody has seen him with money or costly things. You do not know what is in the bag.
case-taxi-prepaid-rides-herring-polite-customer = The woman is polite, pays in advance and wants a receipt. Good manners say nothing about what the rides are for.
case-taxi-prepaid-rides-herring-cheerful = The boy chats and laughs. A child can be in a good mood and still be exploited.
case-taxi-prepaid-rides-best = Call { PHONE("polis-11414") } now and say that it concerns a child. Give bookings, addresses, times and what the driver has seen and heard. Ask what to do about the rides that are left. Then contact the social services on-call on { PHONE("jour-gavleborg") }, or through { PHONE("sos-112") } if nobody answers. Tell the driver to drive as usual, leave the bag alone and not question the boy. Do not let the woman notice that you have called. If you think there are weapons or explosives in the bag, or someone is threatened, call { PHONE("sos-112") }.
case-taxi-prepaid-rides-why = The passenger may be under 18, and then a single medium or strong sign is enough. Running errands for someone older is a strong one. The late nights are a weak one and would not have been enough. The signs are enough for coercion as well. Not being able to stop is a strong sign and belongs with the calls that check where he is. The directed trip is one more weak sign. For an adult, a single strong sign of exploitation would not have been enough. For a child it decides. Whoever sends the child commits a crime against the child.
case-taxi-prepaid-rides-question = What do you do first?
    .a = Cancel the rest, so that the boy gets home
    .b = Ask the driver to peek into the bag for you
    .c = Call { PHONE("polis-11414") } and tell them what you have seen
    .d = Ask the driver to take him to the police
case-taxi-prepaid-rides-answer = The police need the facts while the rides are going on. Cancelling warns the woman and can make things worse for the boy. The bag may be dangerous to touch. He will be frightened if the driver takes him where he does not want to go. It may also count as holding him against his will.
case-taxi-prepaid-rides-discuss-1 = How do you talk to the driver so that the boy does not hear?
case-taxi-prepaid-rides-discuss-2 = What in your bookings could have shown the pattern on the second night?
case-taxi-prepaid-rides-discuss-3 = The woman calls again while you wait for the police. What do you say?

## taxi-petrol-station

case-taxi-petrol-station = The man at the petrol station
    .lead = On a Sunday morning in November, just before six, you take the calls in dispatch in the invented town of Skogsvik.
case-taxi-petrol-station-step-1 = An older man calls from an unstaffed petrol station and wants to go home. He cannot say which town he is in. In the end he reads out the sign by the pump.
case-taxi-petrol-station-step-2 = The driver finds him. It is two degrees below zero. He is in a cardigan and slippers, with no jacket and nothing with him. He is cold and accepts coffee from the driver's flask.
case-taxi-petrol-station-step-3 = A woman calls you three times in ten minutes. She is out of breath: "Do you have an older man in one of your cars? Do not drive off with him. Do not let him go."
case-taxi-petrol-station-step-4 = The man gives the driver an address. That street no longer exists. He says that his shift starts at six and that he must be there in time.
case-taxi-petrol-station-step-5 = The driver asks if he has a phone number with him. A card in the cardigan has his name, his address and the number of his wife.
case-taxi-petrol-station-step-6 = The number on the card is the one that the woman is calling from. She tells you that the man has dementia and has never gone out at night before. When he hears her on the phone he says: "Oh good, it is you." She can set off at once.
case-taxi-petrol-station-not-phone-checks-in = The woman calls because she is looking for him, and the number on the card fits. She is not directing him.
case-taxi-petrol-station-not-someone-directs-trip-by-phone = He called for the car himself. The woman asked you not to drive at all.
case-taxi-petrol-station-not-drugged-or-sedated = Nothing suggests that anyone has drugged him. His confusion is still a reason to ask for medical advice.
case-taxi-petrol-station-herring-hold-him = The words "do not let him go" sound like control. Ask what they mean before you read anything into them.
case-taxi-petrol-station-herring-wrong-address = An address that does not exist and a story that does not fit can look rehearsed. Nobody has taught him what to say.
case-taxi-petrol-station-best = Ask the driver to wait with him in the warm car until his wife comes. Do not say where he is until you know who is calling, here by the number on the card. Call { PHONE("vard-1177") } for advice. He has been out in the cold, and it is the first time he has gone out like this. Call { PHONE("sos-112") } if he turns drowsy, is in pain or grows more confused, or if there is nobody to look after him. No tip-off about trafficking is needed.
case-taxi-petrol-station-why = Nothing counts as a sign of coercion. He does not know where he is, which is a medium sign. He has hardly anything with him, which is a weak one. Being worn out and cold is a weak sign too. That is not enough in any area. The result says nothing about how urgent it is: he needs warmth and perhaps care.
case-taxi-petrol-station-question = Back to step 5. The woman asks where the car is. What do you do?
    .a = Compare her number with the one on the card
    .b = Tell her at once, since she is so worried
    .c = Have the driver take him where he wants to go
    .d = Have the driver lock up until the police come
case-taxi-petrol-station-answer = The number is a simple way to know who is calling, and he can keep warm in the meantime. A worried voice could be anybody's. The address he gives does not exist. Locking the doors would frighten him and make nobody safer.
case-taxi-petrol-station-discuss-1 = What would you have done if he had no card in his pocket?
case-taxi-petrol-station-discuss-2 = What could the woman have said that would have stopped you from saying where the car is?

## hotel-linen-store

case-hotel-linen-store = The linen store
    .lead = You clean rooms at a mountain hotel in the invented village of Ripdalen. A firm under contract does the night cleaning.
case-hotel-linen-store-step-1 = At six in the morning a man from the firm is at work in the lobby. He says in English that he started yesterday at lunchtime. He has not had a day off since Christmas. It is February.
case-hotel-linen-store-step-2 = Behind the shelves in the linen store lie two mattresses. There is a saucepan, an alarm clock and toothbrushes. He and a woman from the firm sleep there most nights, he says.
case-hotel-linen-store-step-3 = The woman wears no gloves as she pours a corrosive cleaner from a can. It stings the eyes, and the room has no window. Gloves are taken off the pay, she says.
case-hotel-linen-store-step-4 = The firm's site manager comes every morning. He is from the area, polite and brings buns for everyone. Three days in a row he walks up when you and the man are talking. "Let's not disturb them", he says and leads him away.
case-hotel-linen-store-step-5 = In the stairwell the man says in a low voice that the manager has held his and the woman's passports since November. The man has asked for his twice. The answer was: when the season is over.
case-hotel-linen-store-step-6 = His pay for the winter comes then too, "so that we do not waste it". He laughs and says that it will probably work out.
case-hotel-linen-store-not-locked-in-or-not-allowed-out = They go out to smoke when they like. Someone who can go out may still be stuck.
case-hotel-linen-store-not-asks-for-help = He tells you things, but has not asked for help. Listen all the same.
case-hotel-linen-store-not-little-or-no-swedish = They speak English with you. Language never counts.
case-hotel-linen-store-herring-kind-manager = The manager is kind to everyone. Someone who exploits others can be well liked and well mannered.
case-hotel-linen-store-herring-laughs = The man laughs and says it will work out. It can be a way to cope, or to reassure you.
case-hotel-linen-store-herring-proper-contract = The hotel has a proper contract with the firm. It says nothing about the conditions of those who clean.
case-hotel-linen-store-best = Make sure that the police hear of it today, on { PHONE("polis-11414") }: the hours, mattresses, passports and pay. Tell your manager at once and agree who calls. If your manager hesitates, make the call yourself. Tell the man, when you are alone, that there is help and that he can turn to social services himself. Say nothing to the site manager. Do not clear the store, take no photos and promise nothing you cannot keep. Ask the police when to tip off the Swedish Work Environment Authority about the dangerous work.
case-hotel-linen-store-why = The signs are enough both for exploitation and for coercion, so the result is clear signs of coercion and exploitation. The long hours are a strong sign of exploitation, and the housing and the dangerous work are medium ones. Someone keeping the passports is a strong sign of coercion. The interruptions and the withheld pay are medium. After two steps the signs were enough only for exploitation. The result then was signs to be assessed, and you were also shown where to turn about bad working conditions.
case-hotel-linen-store-question = Your manager wants to cancel the firm tonight and clear the store. What do you say?
    .a = "Do that, then nobody sleeps in a store."
    .b = "Ask the site manager for the passports."
    .c = "Wait another month, then they get paid."
    .d = "Police first, or the two will be gone."
case-hotel-linen-store-answer = If the firm is cancelled now, the two can be driven elsewhere the same night, without passports and pay. Asking the site manager warns him. Waiting helps only the one who withholds the pay.
case-hotel-linen-store-discuss-1 = After which step would you have told your manager, and what would you have said?
case-hotel-linen-store-discuss-2 = What does the hotel need to know about conditions when it hires a cleaning firm?
case-hotel-linen-store-discuss-3 = How do you talk to the man again without the site manager noticing?

## hotel-roses-in-the-bar

case-hotel-roses-in-the-bar = Roses in the bar
    .lead = One Friday night at a hotel in the invented port of Kråkhamn, the bar and the guard compare what they saw.
case-hotel-roses-in-the-bar-step-1 = At seven a man in his fifties comes into the bar and sells roses table by table. He jokes with the guests and says he grew up two streets away. Half an hour later a woman in her thirties comes with the same kind of roses.
case-hotel-roses-in-the-bar-step-2 = The guard sees them at the entrance. Every half hour one of them goes out to a grey car and hands notes and coins through the window. The person in the car counts and hands out new roses, and the seller goes back in.
case-hotel-roses-in-the-bar-step-3 = In the bar the man eats the bread left on a table. He has been walking since the morning without food, he says, and accepts a glass of water.
case-hotel-roses-in-the-bar-step-4 = A woman in a coat has sat at the corner table all evening. She is polite, tips and follows the sellers with her eyes. When they move on to another room she follows. After every round she writes something in a small book.
case-hotel-roses-in-the-bar-step-5 = "We get our share on Sunday, if there is enough", the man says in passing to the bartender. You are not sure what he means.
case-hotel-roses-in-the-bar-not-says-forced = Neither of them has said that they are forced. That is for the police to find out.
case-hotel-roses-in-the-bar-not-locked-in-or-not-allowed-out = You have not seen anyone stopped from leaving. It does not show that they are free, but the sign does not apply.
case-hotel-roses-in-the-bar-not-child-works-or-begs = Both are clearly adults. Had you been unsure of their age, the rules for children would have applied.
case-hotel-roses-in-the-bar-herring-selling = They sell roses. Selling and poverty are not signs. The watching and the money are.
case-hotel-roses-in-the-bar-herring-good-tipper = The woman in the coat is polite and tips. It says nothing about what she is doing there.
case-hotel-roses-in-the-bar-herring-local-joker = The man jokes and is from the town. Someone who is exploited can be born here and in a good mood.
case-hotel-roses-in-the-bar-best = Call { PHONE("polis-11414") } while they are still there, and tell the manager. Give time, place, the car and what you saw and heard, without guesses. Keep nothing about them yourselves. If the hotel has a rule against selling you can follow it calmly, but it does not help the sellers. If you are alone with one of them, you can ask if everything is all right. Say that there is help, and accept a no. Do not challenge the woman in the coat, take no photos and do not follow the car. Call { PHONE("sos-112") } if you hear threats or see violence.
case-hotel-roses-in-the-bar-why = The signs are not enough in any single area. But the watching is a medium sign of coercion, and the money to a middleman is a medium sign of exploitation. Together they are signs to be assessed. It is not clear what he meant about Sunday, so it counts as unsure and becomes a weak sign of coercion. The hunger is a weak sign of exploitation. Neither changes the result.
case-hotel-roses-in-the-bar-question = What do you do now?
    .a = Show the sellers out, as the house rules say
    .b = Tell the manager and tip off the police now
    .c = Ask the man how much of it he gets to keep
    .d = Ask the woman at the table what she is doing
case-hotel-roses-in-the-bar-answer = The police can use the facts about the car, the times and what you saw. If the sellers are shown out, it goes on at the next place. Questions in front of the woman can make it worse for the sellers and warn those who take the money.
case-hotel-roses-in-the-bar-discuss-1 = What would the bar have known without the guard, and the guard without the bar?
case-hotel-roses-in-the-bar-discuss-2 = What would you have thought if they sold for a school class, with nobody at the corner table?

## hotel-breakfast-by-the-window

case-hotel-breakfast-by-the-window = Breakfast by the window
    .lead = You serve breakfast at a hotel in the invented seaside town of Sälvik, and the same couple comes for the third morning.
case-hotel-breakfast-by-the-window-step-1 = A couple in their fifties sit down by the window. They are on holiday from Luleå, she says. You ask him if he wants tea or coffee, and she answers. You ask what he thought of the boat trip. She answers again.
case-hotel-breakfast-by-the-window-step-2 = She has both their phones by her plate. His rings. She rejects the call and turns the phone over. He gets up to fetch bread. "Sit, you have had enough", she says. He sits down.
case-hotel-breakfast-by-the-window-step-3 = While she fetches eggs he talks to you about fishing and laughs. She comes back. He stops in the middle of a sentence and looks down at his plate.
case-hotel-breakfast-by-the-window-step-4 = He buys a newspaper with his own card, from his own wallet. Then he goes out alone and smokes for a while.
case-hotel-breakfast-by-the-window-step-5 = On the way out he says in a low voice: "It is best for everyone if she is in a good mood." You have seen no injury and heard no threat.
case-hotel-breakfast-by-the-window-not-no-control-of-own-money = He pays with his own card from his own wallet.
case-hotel-breakfast-by-the-window-not-says-forced = He has not said that he is made to work, sell sex, beg or steal.
case-hotel-breakfast-by-the-window-not-threats-heard = You have not heard her threaten. What he says about her mood is still worth taking seriously.
case-hotel-breakfast-by-the-window-herring-he-is-a-man = He is the one who goes quiet. Men too face violence from a partner, and many find it hard to ask for help.
case-hotel-breakfast-by-the-window-herring-name-of-the-outcome = The result is called too few signs. That is only about trafficking and says nothing about how things are for him at home.
case-hotel-breakfast-by-the-window-best = Give ordinary service. If you are alone for a moment you can ask if everything is all right, and accept a no. Say that there is a helpline for men, { PHONE("stodlinjen-man") }. It is free, and callers can be anonymous. You can also call it now and ask how you can help. Slips with the helplines' numbers in the toilets reach more people than a question at the table. Ask nothing while she can hear. Call { PHONE("sos-112") } if you hear threats or see violence.
case-hotel-breakfast-by-the-window-why = Three signs count as two. Her answering for him belongs to isolation or surveillance. Her deciding and his going quiet count together, as being controlled by someone else. Two medium signs of coercion are not enough, and nothing suggests exploitation. So the result is too few signs. The rule is made for trafficking and is poor at catching domestic violence, and that is why other help is shown.
case-hotel-breakfast-by-the-window-question = What is best to do now?
    .a = Ask him at the table if all is well
    .b = Tip off the police that he is at risk
    .c = Serve as usual and call a helpline
    .d = Leave them alone, it is their holiday
case-hotel-breakfast-by-the-window-answer = The people at the Helpline for men are used to exactly this, and you need not know what it is. A question in front of her can make it worse for him. Nothing here is about work, sex or money for someone else. Doing nothing leaves him alone with it.
case-hotel-breakfast-by-the-window-discuss-1 = Would you have noticed the same things with the roles reversed?
case-hotel-breakfast-by-the-window-discuss-2 = Which single further sign would have changed the result?
case-hotel-breakfast-by-the-window-discuss-3 = Where in your hotel can a guest read a number without anyone seeing?

## hotel-lobby-at-eleven

case-hotel-lobby-at-eleven = The lobby at eleven
    .lead = You guard a hotel in the invented town of Ekhamn one Saturday night when a guest wants someone turned out.
case-hotel-lobby-at-eleven-step-1 = At eleven a guest in the bar says: "The one on the sofa is selling herself, you can see it. Throw her out." You ask what he has seen. He answers that it just feels wrong.
case-hotel-lobby-at-eleven-step-2 = The woman on the sofa is about twenty-five. She has sat there alone since nine, in a short glittery dress. She often looks at the entrance and at her phone. Reception says that she lives in town and has taken a room for the night herself.
case-hotel-lobby-at-eleven-step-3 = You say good evening. She nods, looks away and says nothing.
case-hotel-lobby-at-eleven-step-4 = At half past eleven a man of about sixty comes in. They hug and walk to the lift together.
case-hotel-lobby-at-eleven-step-5 = Just before midnight they come down with a cake. A woman with a suitcase steps in through the entrance. "Happy birthday, Mum", says the younger one, and the man lights the candles.
case-hotel-lobby-at-eleven-not-lookout-near-room = She is waiting for someone in the lobby. She is not watching a room.
case-hotel-lobby-at-eleven-not-many-short-visits = One single person has come, and she was waiting for him.
case-hotel-lobby-at-eleven-not-looks-frightened = She is quiet. That is not the same as frightened.
case-hotel-lobby-at-eleven-herring-complaint = A guest complains. He has not seen anything, and a feeling does not count, neither his nor yours.
case-hotel-lobby-at-eleven-herring-lives-in-town = She lives in town and still takes a room. That is common and never counts.
case-hotel-lobby-at-eleven-best = Give her the same service as everyone else. Tell the guest in the bar calmly that everyone is welcome. Ask him to tell you if he sees anyone come to harm. If he disturbs her, he is the one you speak to. Do not turn her out or follow her to the room. Do not ask for ID once more, and write nothing down about her. No call is needed.
case-hotel-lobby-at-eleven-why = Four things are noticed: another guest's feeling, clothes, silence and an age gap. None of them counts, however many there are. In a Norwegian case a rule against local guests led to discrimination against two women. The answer would have been the same without the cake. It was right at eleven, before you knew.
case-hotel-lobby-at-eleven-question = Back to step 1. What do you answer the guest in the bar?
    .a = "I will ask her to wait up in her own room."
    .b = "Everyone is welcome. Tell me if anyone is hurt."
    .c = "I will ask the police, to be on the safe side."
    .d = "I will keep an eye on her for the whole night."
case-hotel-lobby-at-eleven-answer = You have asked the guest, and he has seen nothing. The other answers treat her worse than other guests because of her clothes. Nor should the hotel keep watch on guests that somebody dislikes.
case-hotel-lobby-at-eleven-discuss-1 = Swap her for a man in a suit who is waiting for his father. Would the guest have said anything?
case-hotel-lobby-at-eleven-discuss-2 = What would you need to see or hear to think again?

## hotel-eight-cards

case-hotel-eight-cards = Eight cards on the desk
    .lead = You work at the reception of a hotel in the invented town of Granstad on a Thursday evening.
case-hotel-eight-cards-step-1 = The time is 22.40. Four rooms are booked for one night. Someone in Luleå has booked and paid for them all, and will not stay here.
case-hotel-eight-cards-step-2 = A man of about forty walks straight up to the desk and lays down eight ID cards. "I will check everyone in", he says. Behind him stand eight women. You ask one of them for her name, and he answers.
case-hotel-eight-cards-step-3 = Two of the women have sat down on the floor with their backs to the wall. One shivers without a jacket. Nobody says much.
case-hotel-eight-cards-step-4 = The man reads out the names one at a time. Each comes up and takes her own card and her key. One of them corrects him about who shares a room, and he changes it.
case-hotel-eight-cards-step-5 = A while later one of the women comes down alone for a plaster and chats for a bit. They are a choir. The bus broke down, and the choir's treasurer found rooms by phone. "He counts us like sheep", she says of the conductor.
case-hotel-eight-cards-not-id-held-by-other = He carried the cards to the desk, and everyone got hers back at once.
case-hotel-eight-cards-not-watched-all-the-time = She comes down alone and stays to chat.
case-hotel-eight-cards-not-dominant-person-controls = She corrects him in front of everyone, and he changes it. Arranging things for a group is not the same as controlling it.
case-hotel-eight-cards-not-local-or-hourly-guest = They are passing through and stay the night. The sign never counts anyway.
case-hotel-eight-cards-herring-one-man-eight-women = It is one man and eight women, and they are quiet. That tells you who they are, not who controls whom.
case-hotel-eight-cards-herring-the-cards = He has everyone's card. Tour guides, coaches and conductors collect cards every day. The question is whether each person gets hers back.
case-hotel-eight-cards-best = Give ordinary service. Ask each person to say her name and take her own card and key, as a routine for every group. Offer something warm. You need not call anyone. If something still bothers you, tell the manager what you saw, without guessing. You can always ask the police for advice on { PHONE("polis-11414") }. Keep no list of the guests and copy no cards.
case-hotel-eight-cards-why = There are two signs of coercion, but both are weak. One person hands over everyone's ID, and someone else booked. Being worn out is a weak sign of exploitation. That is not enough. Had he kept the cards, it would have been a strong sign. That is why the routine is worth more than a guess: it shows the difference without pointing at anyone.
case-hotel-eight-cards-question = Back to step 2. The man says that he will take all eight keys. What do you do?
    .a = Ask each to take her own card and her key
    .b = Give him the keys and call the police later
    .c = Ask the women if they chose to come along
    .d = Copy the cards, so that the details are kept
case-hotel-eight-cards-answer = A procedure for every group accuses nobody. It gives each person a moment at the desk, and you see whether the cards go back. Nobody can answer freely to a question in front of him. A feeling is no reason to copy the cards. The police can give advice if something still bothers you, but there was nothing to report.
case-hotel-eight-cards-discuss-1 = Swap it: a woman checks in eight men in working clothes. Do you think the same?
case-hotel-eight-cards-discuss-2 = How do you check in groups so that everyone gets to say their own name?

## hotel-sign-on-the-door

case-hotel-sign-on-the-door = The sign on the door
    .lead = You clean at a hotel in the invented mill town of Hammarsele, and one room has not been cleaned all week.
case-hotel-sign-on-the-door-step-1 = Monday to Thursday. "Do not disturb" hangs on room nine every day. When you knock in the afternoon a man says through the door: "Not today, thanks."
case-hotel-sign-on-the-door-step-2 = Every day a bag of wet towels lies outside the door. He asks for twice as many new ones. Some have dark stains.
case-hotel-sign-on-the-door-step-3 = On Wednesday you meet him in the corridor. He is in his thirties, grey in the face and red-eyed. He looks at the floor and says nothing.
case-hotel-sign-on-the-door-step-4 = At six every evening another man knocks. They leave together and drive off. Nobody else has gone there.
case-hotel-sign-on-the-door-step-5 = At twenty past six on Thursday morning they come back, in overalls with sooty knees. "The mill is shut down for a week, so we repair it at night", he says. "I sleep in the daytime. Sorry about the towels. From Monday I have two weeks off."
case-hotel-sign-on-the-door-not-many-short-visits = Only one person has come, and he never went in.
case-hotel-sign-on-the-door-not-extreme-hours-no-days-off = A week of nights is hard. But it ends, and then he is off.
case-hotel-sign-on-the-door-not-locked-in-or-not-allowed-out = He goes out every evening and opens the door himself to the man who fetches him.
case-hotel-sign-on-the-door-not-looks-frightened = He is tired and says little. That is not the same as afraid.
case-hotel-sign-on-the-door-herring-sign-and-towels = The sign and the towels. Both are on the list, and both are weak. People who work nights, are ill or want to be left alone do the same.
case-hotel-sign-on-the-door-herring-nights = He looks worn out and works at night. Ask yourself how long it goes on and whether he gets time off.
case-hotel-sign-on-the-door-herring-picked-up = The same man fetches him every evening. Colleagues share a car.
case-hotel-sign-on-the-door-best = Give ordinary service: clean towels, and a question about when cleaning suits him. Follow the house procedure for rooms that have not been cleaned for some days, the same for everyone. Never go in to search. You need not call anyone. If something still bothers you, tell the manager what you saw, without guessing. You can always ask the police for advice on { PHONE("polis-11414") }.
case-hotel-sign-on-the-door-why = The sign and the towels belong together and become one weak sign of exploitation. Being worn out is one more weak sign. Being quiet never counts. That is not enough. Ordinary service was right from Monday on, not just once you had heard about the mill. Many different visitors would have been another matter.
case-hotel-sign-on-the-door-question = Back to Wednesday. He says no for the third day. What do you do?
    .a = Go in while he is out and see what it is like
    .b = Note when he goes out and when he comes back
    .c = Knock every hour until he is ready to open up
    .d = Leave towels and ask him what time would suit
case-hotel-sign-on-the-door-answer = He is a guest who wants to be left alone, and a question about the time settles it for you both. Looking into the room or keeping notes on him is not for you to do on a feeling. Knocking until he opens helps nobody.
case-hotel-sign-on-the-door-discuss-1 = What is your procedure for a room that has not been cleaned for three days, and does it apply to everyone?
case-hotel-sign-on-the-door-discuss-2 = What would you have needed to see to tell the manager as early as Monday?
