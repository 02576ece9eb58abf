### Training cases for hotels, housing and restaurants. All people, places and events are made up.

## hotel-cup-weekend

case-hotel-cup-weekend = The tournament weekend
    .lead = You are an appointed public order guard (ordningsvakt) at a hotel in the invented town of Granåvik. It is Saturday night, and youth teams fill the house.
case-hotel-cup-weekend-step-1 = It is 22.10. A boy of about fourteen stands alone by the lift on the fourth floor. He has neither team clothes nor a key card. "I'm waiting for a friend," he says and laughs.
case-hotel-cup-weekend-step-2 = The night porter recognises him. He has come after ten o'clock three nights in a row, Thursday to Saturday, each time to a different floor.
case-hotel-cup-weekend-step-3 = A woman in her fifties steps out of the lift. "My nephew," she tells you. Half an hour ago she told reception that she was his coach. When you ask which team he plays for, she starts talking about the weather.
case-hotel-cup-weekend-step-4 = She points at a chair, and the boy sits down there. She holds out her hand and is given his phone. "I'll keep that for now," she says.
case-hotel-cup-weekend-step-5 = The porter says that she sat on the sofa in the corridor on both nights before. When the boy came out of a room, they left together.
case-hotel-cup-weekend-step-6 = At 22.35 she says that they are going home and will be back tomorrow. They walk towards a blue estate car. The boy waves at you.
case-hotel-cup-weekend-not-child-sex-in-exchange = You do not know what happens in the rooms. Do not guess, but tell what you have seen.
case-hotel-cup-weekend-not-looks-frightened = He laughs and waves. Good spirits say nothing about how things are for him.
case-hotel-cup-weekend-not-says-adult-but-seems-child = He has not said how old he is, and nobody has asked.
case-hotel-cup-weekend-herring-the-cup = The house is full of young people this weekend. It explains a child in the corridor, but not three late nights on three floors.
case-hotel-cup-weekend-herring-a-woman = She is a friendly, middle-aged woman. The person who exploits a child can be anybody.
case-hotel-cup-weekend-herring-they-leave = They drive away. A child who goes home may be just as badly off tomorrow night.
case-hotel-cup-weekend-best = Call the police on { PHONE("polis-11414") } at once, while you remember the car and the direction. Call { PHONE("sos-112") } if they head for the rooms again, or if you do not know how urgent it is. Then report your concern to the social services on-call, in Umeå { PHONE("jour-umea") }. As an ordningsvakt you must report, and a suspicion is enough. You cannot hand that duty over to reception. Tell the night manager. Do not hold anybody back, question the boy in front of the woman or follow the car. Write in your report what you saw and heard, not what you believe.
case-hotel-cup-weekend-why = He may be under 18, and then a single medium or strong sign is enough. Here it is that the woman cannot explain how they belong together. The late nights are a weak sign and would not have been enough. That she directs him and watches the corridor points to coercion, but with a child coercion need not show. That you are an ordningsvakt does not change the result, but it changes what you must do. An ordningsvakt has a duty to report under chapter 19, section 1 of the Social Services Act.
case-hotel-cup-weekend-question = They walk to the car. What do you do?
    .a = Catch up with them and ask to see some ID
    .b = Have reception ask the organisers about him
    .c = Call the police and then file your own report
    .d = Write down the car for the morning meeting
case-hotel-cup-weekend-answer = The police need the facts now, and as an ordningsvakt you report to social services yourself. Asking for ID warns the woman. The organisers' answer changes nothing, for the team is not what worries you. By tomorrow three nights may have become four.
case-hotel-cup-weekend-discuss-1 = Who at your hotel knows that the ordningsvakt must report and that reception should?
case-hotel-cup-weekend-discuss-2 = How could you have seen the pattern on the second night?

## hotel-trolley-on-three

case-hotel-trolley-on-three = The trolley on the third floor
    .lead = You clean at a hotel in the invented seaside town of Tångskär, and the same guest stays all week.
case-hotel-trolley-on-three-step-1 = Monday to Wednesday. The guest in the corner room is a man of about twenty-five. He turns down cleaning every day, jokes and helps you get the trolley over the threshold.
case-hotel-trolley-on-three-step-2 = Every morning ten towels lie outside the door, and he asks for ten new ones.
case-hotel-trolley-on-three-step-3 = On Wednesday you work on the third floor for a long time. Four different people go in to him, one at a time. None stays more than half an hour.
case-hotel-trolley-on-three-step-4 = A woman in her thirties sits by the stairs with a laptop on her knees. She has his door in view. When a visitor has left he comes out and gives her banknotes. She is not staying at the hotel.
case-hotel-trolley-on-three-step-5 = On Thursday he asks if you have anything to eat. He has not slept for two nights, he says.
case-hotel-trolley-on-three-step-6 = He whispers that the woman has had his ID and bank card since they left home. He has asked for them. "When it's paid off, she says. Tomorrow we move on. Don't tell her anything."
case-hotel-trolley-on-three-not-asks-for-help = He tells you things, but he does not ask you to help him get away. Listen all the same.
case-hotel-trolley-on-three-not-looks-frightened = He jokes and is friendly. It says nothing about how things are for him.
case-hotel-trolley-on-three-not-locked-in-or-not-allowed-out = He goes out into the corridor when he likes. An open door does not rule out coercion.
case-hotel-trolley-on-three-herring-a-young-man = The guest is a man. Men and boys are exploited too, and buyers can be of any kind.
case-hotel-trolley-on-three-herring-the-laptop = The woman looks like any guest at work. What counts is what she does, not how she looks.
case-hotel-trolley-on-three-herring-cheerful = He is cheerful and helpful. People in trouble may joke in order to cope, or so that you dare to talk.
case-hotel-trolley-on-three-best = Make sure that the police hear of it today, on { PHONE("polis-11414") }, before they move on. Tell your manager at once and agree who calls. Call yourself if your manager hesitates. Say when, where and what you saw and heard, and what he told you. When you are alone you can say that there is help and that he can turn to social services. Accept a no. Give him food and water. Do not go into the room to look, question the visitors or say anything to the woman. Call { PHONE("sos-112") } if anybody threatens or hurts him.
case-hotel-trolley-on-three-why = The signs are enough for both exploitation and coercion, so the result is clear signs of coercion and exploitation. Exploitation: the visits and the money to the woman are medium signs. That he is hungry and worn out is a weak one. Coercion: that she has his ID is a strong sign. That she watches the door and controls his bank card are medium. You do not know for sure whether they often move on, so it is not counted. Refused cleaning and many towels would not have been enough, and on Tuesday ordinary service was right. It was the corridor, not the room, that showed what was going on.
case-hotel-trolley-on-three-question = He asks you not to tell the woman. What do you answer?
    .a = "I promise that this stays between you and me."
    .b = "Not to her. But I will tell my manager."
    .c = "I can ask her for your cards, if you like."
    .d = "Decide first if you want to report her."
case-hotel-trolley-on-three-answer = You can promise not to tell the woman, but not to say nothing at all. A promise of silence ties your hands and does not help him. Asking for the cards warns her. He should not have to decide anything in a corridor before you seek help.
case-hotel-trolley-on-three-discuss-1 = Who at your hotel asks housekeeping what they have seen, and how often?
case-hotel-trolley-on-three-discuss-2 = Would you have thought the same if the guest had been a woman and the one with the laptop a man?
case-hotel-trolley-on-three-discuss-3 = What do you tell the next shift?

## hotel-first-coffee

case-hotel-first-coffee = The first coffee
    .lead = You are on nights at the reception of a hotel in the invented mountain town of Vidjåkk, early one Sunday morning.
case-hotel-first-coffee-step-1 = It is 05.30. A guest comes down. She is fully dressed and asks if the coffee is ready. Another woman has booked and paid for the room. That woman left last night and will pick the guest up today.
case-hotel-first-coffee-step-2 = The guest eats three sandwiches standing up. You say what you usually say to people who are up at this hour: "Is everything all right? Tell me if I can help with anything." She says no thank you and walks to the lift.
case-hotel-first-coffee-step-3 = At the lift the guest turns round. "Did you mean that?" You say yes. "Then I want help," she says. "I don't want to go on with her."
case-hotel-first-coffee-step-4 = The guest looks at the clock. "The other woman is asleep in another town and comes at twelve," she says. Nobody else is in the lobby.
case-hotel-first-coffee-step-5 = "She has my passport. I've asked for it, but I won't get it until the journey is paid off." The guest does not say what she has to do to pay, and you do not ask.
case-hotel-first-coffee-step-6 = She is calm and collected. "Do I have to give my name?" she asks. "And what happens if I change my mind?"
case-hotel-first-coffee-not-violence-seen = She has not told you about violence. Ask only whether she is in danger now.
case-hotel-first-coffee-not-says-forced = She has not said what she has to do. You need not know that in order to help her.
case-hotel-first-coffee-not-looks-frightened = She is calm. Somebody who asks for help need not look frightened.
case-hotel-first-coffee-herring-calm = She is calm and first said no. A no may be a way of testing whether you mean what you say.
case-hotel-first-coffee-herring-another-woman = The other person is a woman too. It says nothing about which of them is in control.
case-hotel-first-coffee-best = Take her aside, ask if she is in danger, and call { PHONE("sos-112") } if she says yes or does not know. Otherwise call the police together on { PHONE("polis-11414") }, well before twelve. Say first who you are and that a guest wants help, then let her speak for herself if she likes. She need not give her name to get advice. If she would rather talk to somebody else, the National Women's Helpline is on { PHONE("kvinnofridslinjen") }, day and night. Do not promise what the police will do. Say instead what you can do yourself. You can stay with her, and when the shift changes you hand over to one person only. If somebody calls and asks, do not say that she is still there. Tell the night manager. If she changes her mind she is welcome back.
case-hotel-first-coffee-why = She asks for help, and that is a strong sign. That the other woman will not give the passport back is also a strong sign of coercion. So the result is signs to be assessed. You do not know what she has to do for the money, so there is no sign of exploitation. You do not need one in order to call. Had she been unsure about the danger, the result would have been danger now, and you would have called { PHONE("sos-112") }.
case-hotel-first-coffee-question = She has said yes to help. What do you do first?
    .a = Promise that the police will house her today
    .b = Call the other woman and say the guest left
    .c = Give her the numbers, to call when she likes
    .d = Take her aside and ask if she is out of danger
case-hotel-first-coffee-answer = First a place where nobody hears, then the question about danger, since it decides who you call. A promise on behalf of the police is not yours to make. If you call the other woman, she knows that something has happened. A slip of paper leaves the guest alone with the call, and at twelve she is picked up.
case-hotel-first-coffee-discuss-1 = Where in your hotel can you sit undisturbed at six in the morning?
case-hotel-first-coffee-discuss-2 = What do you say when she asks if she can change her mind?
case-hotel-first-coffee-discuss-3 = Who takes over at seven, and what is that person told?

## housing-half-past-two

case-housing-half-past-two = Half past two
    .lead = You are the night watch for a housing company in the invented district of Kvarnbacken, in the early hours of Thursday.
case-housing-half-past-two-step-1 = A tenant calls the night line. "People run up and down the stairs every night. It doesn't feel right," she says.
case-housing-half-past-two-step-2 = At half past two a van stops. The driver lets two women and four men out at three different corners. They all have carts or large bags.
case-housing-half-past-two-step-3 = You ask one of the men if he lives in the building. The woman at the wheel calls through the window: "They're with me, they're working." You do not know whether she answers for him or was just quicker.
case-housing-half-past-two-step-4 = Another man comes out, sits down on the steps and blows on his hands. He is out of breath and cold, and cannot find the words in Swedish.
case-housing-half-past-two-step-5 = He walks up to the van and empties his pocket into the woman's hand. It jingles. She counts and ticks something off in a book.
case-housing-half-past-two-step-6 = "What are you doing here tonight?" you ask, as you ask everybody. She shows you her list, the door keys he has just handed in and a cart of morning papers. The man on the steps takes out his work card. "Finish at six, off tomorrow," he says.
case-housing-half-past-two-not-one-driver-drops-many = She drives a team and collects keys. The sign is that somebody takes the money that others get.
case-housing-half-past-two-not-hands-over-earnings = It was door keys that he handed over, not money.
case-housing-half-past-two-not-watched-all-the-time = Each of them walks their round alone for hours.
case-housing-half-past-two-not-many-short-visits = They go to the letter boxes on every staircase, not to one particular flat.
case-housing-half-past-two-herring-the-van = The van, the book and what changes hands. Night work often looks odd to people who do not know what it is.
case-housing-half-past-two-herring-the-feeling = The tenant feels that something is wrong. The feeling deserves a question, but it does not count.
case-housing-half-past-two-best = Ask what they are doing, in a friendly way and as you would ask anybody in a stairwell at night. Call the tenant and tell her what it was, without pointing at anybody. You need not call anyone else. If something still bothers you, you can talk to your manager or ask the police for advice on { PHONE("polis-11414") }. Do not write down who they are, and take no photos. If somebody should tell you about unpaid wages, you can point to the unions and the Work Environment Authority.
case-housing-half-past-two-why = Two weak signs are left: one of the men was cold, and the woman may have answered for another. Two weak signs are not enough, and the result is too few signs. The language and the feeling are shown but not counted. The question was worth more than notes: it gave the answer in a minute and pointed at nobody. An ordinary question would have been right even if you had never learned that it was newspapers.
case-housing-half-past-two-question = Back to step 4. The tenant wants you to find out who they are. What do you do?
    .a = Write down names and the van, in case of trouble
    .b = Ask why they are here, as you ask everyone
    .c = Have them wait outside while you call it in
    .d = Leave them alone, it is probably just advertising
case-housing-half-past-two-answer = An open question to everybody accuses no one and gives you facts. Writing down names rests on a feeling. You have no reason to hold them. The guess about advertising was nearly right, but only by chance. Next night it may be wrong the other way.
case-housing-half-past-two-discuss-1 = What could the woman have answered that would have made you call the police?
case-housing-half-past-two-discuss-2 = Who else works at night in your area, and what do they look like to those who do not know?

## housing-dripping-tap

case-housing-dripping-tap = The dripping tap
    .lead = You are a caretaker in the invented town of Gärdala and are going to change a washer in a tenant's flat.
case-housing-dripping-tap-step-1 = Roland is 63 and has lived alone in his two-room flat for thirty years. Once a week the municipality helps him with the shopping. Today a woman of about twenty-five opens the door. "I help Roland," she says.
case-housing-dripping-tap-step-2 = You ask Roland which tap it is. The woman answers. You ask how long it has dripped. She answers again, though he stands beside her.
case-housing-dripping-tap-step-3 = While you work the doorbell rings five times. Somebody goes into the kitchen and is out again after a few minutes. The neighbour says that it has been like this day and night since March.
case-housing-dripping-tap-step-4 = The woman's partner has the bedroom, and Roland has a mattress in the hall. He wants to sit in the kitchen. "Back to your place," she says, and he goes to the mattress.
case-housing-dripping-tap-step-5 = He follows you out into the stairwell. The woman takes care of his bank card these days, he says. He is given cigarettes when he has been down with a bag for the lads by the bicycle rack.
case-housing-dripping-tap-step-6 = "They are nice, and it's good to have company," he says. "Nobody used to come by."
case-housing-dripping-tap-not-says-forced = He does not say that anybody forces him. You do not know what is in the bag.
case-housing-dripping-tap-not-looks-frightened = He is glad of the company. It does not make the other signs weaker.
case-housing-dripping-tap-not-id-held-by-other = The woman has his bank card, but you do not know whether he has asked to have it back.
case-housing-dripping-tap-not-locked-in-or-not-allowed-out = He walks out into the stairwell with you.
case-housing-dripping-tap-herring-nice-company = He likes them. Loneliness is something that can be exploited, and a person who is exploited may like the one who does it.
case-housing-dripping-tap-herring-the-tenant-deals = It is his name on the door. The one who has the lease need not be the one who decides what goes on in the flat.
case-housing-dripping-tap-best = Finish the job as usual. Call the police on { PHONE("polis-11414") } today, from the office rather than the stairs, and tell your manager. Say what you saw and heard, and how long the neighbour says it has gone on. Ask the company to hold off warnings and notices until it has talked to the police. He may be the one who needs protection. The company can also ask social services for advice without giving a name. When you are alone you can ask Roland how he is, and accept his answer. Do not look into bags and boxes, and say nothing to the woman. Call { PHONE("sos-112") } if you hear threats or see violence.
case-housing-dripping-tap-why = Three signs point to coercion. The woman answers for him, she decides where he may be, and she handles his money. All three are medium, so the result is signs to be assessed. The short visits are a medium sign of exploitation. Such visits make many think of a sex trade, but they only say that something is going on. Here it may be drugs, or something else. That is for the police to find out.
case-housing-dripping-tap-question = The neighbours want him given notice. What do you tell the office?
    .a = "Call the police first, he may be exploited."
    .b = "Send a warning and see if it quietens down."
    .c = "Change the lock, so nobody else can get in."
    .d = "Talk to the woman, she runs things there."
case-housing-dripping-tap-answer = The tenant may be the person exploited, and a warning in the letter box is read by the woman. A new lock moves the visits elsewhere. If you talk to her, she knows that somebody has seen. The police can talk to him in a way that protects him.
case-housing-dripping-tap-discuss-1 = Who in your company could have noticed the change as early as March?
case-housing-dripping-tap-discuss-2 = How do you ask a tenant how he is without questioning him?

## restaurant-changing-room

case-restaurant-changing-room = The changing room
    .lead = You manage a restaurant in the invented town of Ekeström, and two of your staff want to talk to you in private.
case-restaurant-changing-room-step-1 = "There's something about the new cook at the cold table. We think somebody has a hold on him," they say. You ask what they have seen. They look at each other. "It feels like it."
case-restaurant-changing-room-step-2 = You ask again. Then come the facts. On four mornings they have found a blanket and a bag behind the lockers in the changing room. He has slept there.
case-restaurant-changing-room-step-3 = He eats what is left over and has fallen asleep on his feet at the counter. All that he owns fits into two carrier bags.
case-restaurant-changing-room-step-4 = "And he's always working," they say. You check. He is on the rota five days a week. You wrote the contract yourself, and the pay goes into his own account.
case-restaurant-changing-room-step-5 = You talk to him alone. "I've heard that you have slept here. How are you?" His phone keeps buzzing. In the end he turns it over: reminders of loans. He has gambled away his flat. Nobody else knows.
case-restaurant-changing-room-step-6 = You ask if anybody controls him, has his ID or wants him to do something for the money. "No," he says. "It's just me."
case-restaurant-changing-room-not-extreme-hours-no-days-off = He works five days a week. He is always around because he sleeps there.
case-restaurant-changing-room-not-phone-checks-in = They were reminders from lenders. Nobody was checking on him.
case-restaurant-changing-room-not-wages-missing-or-eaten-up = His pay goes into his own account. That it is gone is another matter.
case-restaurant-changing-room-not-says-cannot-quit = He wants to keep his job. Nobody stops him from leaving.
case-restaurant-changing-room-herring-it-feels-like-it = Both of them feel that something is wrong. The worry was justified, but the guess was wrong. That is why you ask what they have seen.
case-restaurant-changing-room-herring-the-buzzing-phone = The buzzing phone and the endless days. Both look different once somebody has asked.
case-restaurant-changing-room-best = Thank the two for coming, and ask them to say what they have seen and heard. Then talk to him alone, calmly and without blame. Ask what you need to know: does anybody control him, and is he safe tonight? Help him contact social services about housing. The municipality's budget and debt advisers can help with the loans, and { PHONE("vard-1177") } can say where he gets care for the gambling. He chooses who is told. You need not call anybody else. Tell the two that it is being taken care of, and nothing more.
case-restaurant-changing-room-why = That he has slept at work is a medium sign of exploitation. That he is worn out and owns little are weak signs. Nothing points to coercion, and nobody profits from him as far as you know. So the result is too few signs. It does not mean that all is well: he has no home and is addicted to gambling. The staff were right to come. You were right to ask what they had seen before you asked him.
case-restaurant-changing-room-question = Two of your staff come with a worry. What do you ask for?
    .a = That they ask him themselves, as they know him
    .b = That they keep an eye on him for a week or so
    .c = That they say what they saw and heard, and when
    .d = That they come back when they know what it is about
case-restaurant-changing-room-answer = Facts are something you can act on today. Sending them to him puts the burden on them. Watching a colleague harms you all. People who must be certain first may never come back.
case-restaurant-changing-room-discuss-1 = How do you ask a member of staff how they are without making it an interrogation?
case-restaurant-changing-room-discuss-2 = What could he have answered that would have made you call the police or the support line?
case-restaurant-changing-room-discuss-3 = Who do your staff go to when the worry is about you?

## restaurant-order-number

case-restaurant-order-number = Order forty-one
    .lead = You hand out food to the couriers at a restaurant in the invented town of Lillåker. It is December, with snow.
case-restaurant-order-number-step-1 = A woman of about thirty has picked up orders every day since September. She is quick, knows everybody's name and jokes about the snow. In the app the courier is called Robert.
case-restaurant-order-number-step-2 = She comes at lunch and is there again when you close at eleven, whatever day you work. Your colleagues see the same. "A day off? When the world runs out of bicycles," she says.
case-restaurant-order-number-step-3 = Every night at ten a car is parked across the street. She walks over and hands in the cash and the tips. The man in the car counts and drives off.
case-restaurant-order-number-step-4 = When the food is late her phone rings at once. "Where are you? Why aren't you moving?" She says that he can see the dot on the map.
case-restaurant-order-number-step-5 = She falls on the ice tonight. You sit with her. The account is his, she says. After deductions for account, bicycle and bed she gets nine hundred kronor a month. She has to work off the bicycle, and the sum is growing.
case-restaurant-order-number-step-6 = "He has my passport as security. I've asked twice." Then she gets up. "Don't say anything. If he takes the account, I have nothing."
case-restaurant-order-number-not-violence-seen = She fell on the ice. She has not told you about violence.
case-restaurant-order-number-not-little-or-no-swedish = She chats and jokes with you in Swedish. Language never counts.
case-restaurant-order-number-not-says-forced = She has not said that anybody forces her. The signs are enough all the same.
case-restaurant-order-number-not-sleeps-at-the-workplace = She pays for a bed, but you do not know where it is.
case-restaurant-order-number-herring-own-boss = Couriers choose their own hours. On paper they do. A person who rides on somebody else's account chooses nothing.
case-restaurant-order-number-herring-jokes = She jokes. Humour is a way to cope, and it does not make the debt smaller.
case-restaurant-order-number-herring-a-false-name = She rides under somebody else's name. It may be against the app's rules, but the one who profits from it is the man.
case-restaurant-order-number-best = Ask if she needs care after the fall. Call the police on { PHONE("polis-11414") } tonight, when she has gone. Tell them about the hours, the car, the calls, the money and the passport. Say that she does not know that you are calling. Tell a manager who is not involved. When you are alone you can say that there is help and that she can turn to social services. Accept a no. The support line { PHONE("nspm-stodtelefon") } gives advice, but does not open until Monday. Do not report the account to the app, pay the debt or talk to the man. Call { PHONE("sos-112") } if he threatens her.
case-restaurant-order-number-why = The signs are enough for both exploitation and coercion, so the result is clear signs of coercion and exploitation. Exploitation: the hours are a strong sign, and the deductions and the money to the man are medium. Someone else keeping her passport is a strong sign of coercion, and so is the debt. The calls that check on her are a medium one. The hours and the money alone were signs to be assessed. The rest you learned because you sat down for a while. Where she comes from makes no difference, and you did not ask.
case-restaurant-order-number-question = She has ridden on. How do you help her best?
    .a = Report the account to the app, to stop him
    .b = Walk with her to the car tomorrow evening
    .c = Collect some money, so that she can pay him
    .d = Call the police and say what you have seen
case-restaurant-order-number-answer = The police can look at account, car and money together. If the account is closed tonight, she has no income while he still has the passport. A debt that grows cannot be paid off. If you walk to the car, he knows that she has talked.
case-restaurant-order-number-discuss-1 = What do you see at the counter that nobody else sees?
case-restaurant-order-number-discuss-2 = How can an account in an app be a way of keeping hold of somebody?
case-restaurant-order-number-discuss-3 = She is there again tomorrow. What do you say?
