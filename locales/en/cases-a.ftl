### Training cases, the first ten. All people, places and events are made up. The counties are real.

## taxi-back-seat

case-taxi-back-seat = The back seat
    .lead = In the early hours of Saturday, in the dark, you wait with your taxi outside a block of flats in Norrvik.
case-taxi-back-seat-step-1 = The time is 01.40. A man has booked in the app and calls himself M. The ride is for three people.
case-taxi-back-seat-step-2 = Two men and a woman come out of the door. She stops at the car. One of the men pushes her in.
case-taxi-back-seat-step-3 = She says "no, I want to go home". The man beside her hits her hard on the arm.
case-taxi-back-seat-step-4 = She is crying. She looks at you in the mirror and says quietly: "Help me."
case-taxi-back-seat-step-5 = The man who booked says: "She has had too much to drink. Just drive."
case-taxi-back-seat-not-says-forced = She has not said that anyone makes her work, sell sex, beg or steal.
case-taxi-back-seat-not-repeated-short-hotel-rides = This is the first ride you see.
case-taxi-back-seat-not-someone-directs-trip-by-phone = The man who booked is in the car himself.
case-taxi-back-seat-herring-drink = He says that she has had too much to drink. She may well be drunk, but she is being hit.
case-taxi-back-seat-herring-which-crime = You ask yourself whether this is trafficking, domestic violence, honour-based violence or something else. You need not know that to call.
case-taxi-back-seat-best = Call { PHONE("sos-112") } as soon as you can without making things worse. Stop where there is light and there are people, or use the alarm if the car has one. Do not step in between, lock any doors or follow the men. Say where you are, the car's registration number, what you saw and heard, and what the people look like.
case-taxi-back-seat-why = It is enough that someone is in danger, and here violence is going on. Nothing else has to count. The signs of coercion would have been enough too, since both the violence and her asking for help are strong. There is no sign of exploitation, and none is needed for a call. A tip-off to { PHONE("polis-11414") } afterwards comes too late.
case-taxi-back-seat-question = What do you do first?
    .a = Ask her if she would like you to stop the car
    .b = Call { PHONE("sos-112") } as soon as it can be done safely
    .c = Finish the ride, then call the police at once
    .d = Lock up and drive to the nearest police station
case-taxi-back-seat-answer = She has asked for help and is being hit, so { PHONE("sos-112") } comes first. If the men hear you question her, or you lock the doors, the danger grows for you both. When the ride is over it may be too late.
case-taxi-back-seat-discuss-1 = How do you call when the men can hear you?
case-taxi-back-seat-discuss-2 = What support do you want from your dispatcher afterwards?

## hotel-room-214

case-hotel-room-214 = The room by the lift
    .lead = You work at a hotel in Ekstad, where reception and housekeeping each see part of what happens between Monday and Wednesday.
case-hotel-room-214-step-1 = Monday. A man books the room by the lift for four nights, pays by card and leaves. A woman of about thirty, dressed up, checks in alone and shows her own ID.
case-hotel-room-214-step-2 = Tuesday and Wednesday. The "Do not disturb" sign stays up. She turns down cleaning at the door, in English, friendly and brief.
case-hotel-room-214-step-3 = Wednesday evening. Housekeeping and reception compare what they have seen. Five men have gone to the room, one at a time. None stayed an hour.
case-hotel-room-214-step-4 = The man who booked has sat in the lobby both evenings. His eyes follow the lift. When the last visitor has left, he leaves too.
case-hotel-room-214-step-5 = She jokes with you when she fetches coffee. Each time her phone rings, she goes straight up. You are not sure that it means anything.
case-hotel-room-214-not-looks-frightened = She is calm and friendly. That does not say whether she is safe, but the sign does not apply.
case-hotel-room-214-not-id-held-by-other = She showed her own ID.
case-hotel-room-214-not-many-towels-or-condoms = No staff have been in the room.
case-hotel-room-214-not-little-or-no-swedish = She speaks English with you. You cannot say whether she knows Swedish, and language never counts.
case-hotel-room-214-herring-dressed-up = She is dressed up. Clothes never count.
case-hotel-room-214-herring-waiting-man = The man may be waiting for colleagues, or she may hold meetings in the room. It is possible. But five visitors one at a time, and a man who leaves when the last one has left, fit that less well.
case-hotel-room-214-best = Make sure that the police hear of it tonight, on { PHONE("polis-11414") }. Gather times and facts with the manager, without guessing, and agree who calls. Keep no details afterwards. Give the same service as before. Do not enter the room to search, question anyone, throw her out on suspicion or keep a list of guests.
case-hotel-room-214-why = The signs of the sex trade belong together and count as one medium sign of exploitation. That is enough for someone who knows more to assess it. The watching is a medium sign of coercion, and the booking is a weak one. That is not enough. It is not clear what the phone calls mean, and they count together with the man in the lobby. Buying sex and procuring are crimes, but we have found no penalty for the person who sells. Whether she is exploited is for the police and social services to find out.
case-hotel-room-214-question = What do you do on Wednesday evening?
    .a = Go up with towels and have a look around there
    .b = Ask her to check out, as the house rules allow
    .c = Gather facts with your manager and call { PHONE("polis-11414") }
    .d = Ask the man in the lobby who he is waiting for
case-hotel-room-214-answer = What helps is facts and a tip-off. Going up to look may put her in danger. Asking her to leave may be discrimination, and asking the man may warn whoever arranges the visits.
case-hotel-room-214-discuss-1 = Which of the five things would you have seen if staff did not talk to each other?
case-hotel-room-214-discuss-2 = What changes if she says: "I do not want him to know that I talk to you"?

## taxi-family-late-train

case-taxi-family-late-train = The late train
    .lead = Late one Sunday you wait with your taxi at the station in Brovik.
case-taxi-family-late-train-step-1 = The time is 23.50. A man has phoned and booked for "my aunt, my cousin and her boy". He pays himself.
case-taxi-family-late-train-step-2 = Two women and a boy of about eight get in. The older woman wears a headscarf. They speak only a little Swedish.
case-taxi-family-late-train-step-3 = They shiver, and say that they have been on trains all day and are tired.
case-taxi-family-late-train-step-4 = The man calls you twice, to say which entrance it is and what the door code is. The older woman also has the address on a note.
case-taxi-family-late-train-step-5 = The boy sleeps against his mother, wakes and chats with them both. She has tickets and passports in her own bag.
case-taxi-family-late-train-step-6 = At the door a man comes out in slippers. The boy runs up and hugs him.
case-taxi-family-late-train-not-child-with-unexplained-adult = Both what they say and what you see show how they are related.
case-taxi-family-late-train-not-does-not-know-where = They have the address with them.
case-taxi-family-late-train-not-id-held-by-other = She has the passports in her own bag.
case-taxi-family-late-train-not-dominant-person-controls = The man calls so that you find the way, not to control them.
case-taxi-family-late-train-herring-language-and-scarf = The language, the headscarf and the late hour. Each is ordinary, and describes many families.
case-taxi-family-late-train-herring-someone-else-pays = Someone else books, calls and pays. Relatives, employers and municipalities do that every day.
case-taxi-family-late-train-best = Help with the bags and wish them good night. You need not call anyone. If something still bothers you, tell your dispatcher what you saw, without guessing who they are. You can always ask the police for advice on { PHONE("polis-11414") }.
case-taxi-family-late-train-why = Two weak signs are left: one of coercion and one of exploitation. That is not enough. The boy is a child, so a single medium or strong sign would have been enough, but none applies. Language is shown but does not count. The Work Environment Authority points out that someone can lack Swedish and English without being exploited. A tip-off could have brought the police to a family's door because of their language.
case-taxi-family-late-train-question = What tells you most about how they get on?
    .a = That they all speak little Swedish
    .b = That a relative books and pays
    .c = That they are so cold and so tired
    .d = That the boy is at ease with both
case-taxi-family-late-train-answer = What goes on between people tells you more than language, tiredness and who pays. Try a swap: the same ride, but with a family from Luleå on their way to a relative in Malmö. Would you have given it a second thought?
case-taxi-family-late-train-discuss-1 = What single thing would have changed your mind?
case-taxi-family-late-train-discuss-2 = What would it be like to be the family, if you had called?

## hotel-girl-with-backpack

case-hotel-girl-with-backpack = The backpack
    .lead = You work at the reception of a hotel in Lindhamn on a Saturday afternoon.
case-hotel-girl-with-backpack-step-1 = The time is 16.20. A well-dressed man of about forty-five checks in for one night. Someone else has booked and paid. "A friend", he says, but does not remember the name.
case-hotel-girl-with-backpack-step-2 = A girl with a school backpack stands a few steps away, yawning over her phone. The man calls her "a friend's daughter" and a minute later "my niece".
case-hotel-girl-with-backpack-step-3 = You ask everyone's name, as the procedure says. She answers for herself: she is nineteen and has always lived in Brovik. The name tag on the bag says Brovik school, year 8.
case-hotel-girl-with-backpack-step-4 = The man takes the key. He says that they will eat first and be back within the hour. They go out.
case-hotel-girl-with-backpack-not-looks-frightened = She yawns. She looks more bored than afraid. Being calm does not mean that she is safe.
case-hotel-girl-with-backpack-not-someone-else-answers = She answers for herself.
case-hotel-girl-with-backpack-not-child-sex-in-exchange = You have neither seen nor heard anything of the kind.
case-hotel-girl-with-backpack-not-big-age-gap = An age gap between adults never counts. Here the question is whether she is a child.
case-hotel-girl-with-backpack-herring-polite-man = He is well dressed and easy to deal with. That says nothing about why the girl is with him.
case-hotel-girl-with-backpack-herring-says-nineteen = She says she is nineteen. If she is under 18 her consent makes no difference, and there need be no sign of coercion.
case-hotel-girl-with-backpack-herring-real-uncle = He may be her uncle. If so he can say who he is, and a friendly question does him no harm.
case-hotel-girl-with-backpack-best = Call the police on { PHONE("polis-11414") } now, while they are out, and tell the manager. Call { PHONE("sos-112") } if they come back and go towards the room, or if you do not know how urgent it is. Then contact social services. On a Saturday that is the social services on-call, on Gotland { PHONE("jour-gotland") }. Say when they came, which names they gave, which room they have and what they looked like. If they return, you can gain time with the usual question about names. Do not confront him, and do not question her in front of him.
case-hotel-girl-with-backpack-why = She may be under 18, and then a single medium or strong sign is enough. Here there are two medium ones: the relationship that cannot be explained, and her age. That someone else has booked is a weak sign and would not have been enough. No coercion has to be shown.
case-hotel-girl-with-backpack-question = What is needed for you to do something?
    .a = A suspicion that she may be under eighteen
    .b = A sign that he is not in fact her uncle at all
    .c = A word from her that she would like to leave
    .d = A word from the manager on what you should do
case-hotel-girl-with-backpack-answer = With a child a suspicion is enough, and it is urgent. Proof is for the police. Many children never say that they are afraid. Your manager should be told, but you need not wait for an answer.
case-hotel-girl-with-backpack-discuss-1 = How do you ask all guests for names, so that it is routine and not a trap?
case-hotel-girl-with-backpack-discuss-2 = Who at your desk knows the number of the social services on-call, and when it is open?

## restaurant-storage-room

case-restaurant-storage-room = The storage room
    .lead = You are a food inspector for the municipality, on a routine visit to a restaurant in Storholma one Tuesday before lunch.
case-restaurant-storage-room-step-1 = The menu has the same prices as others in town, the emergency exits are clear and the kitchen fan is dirty. Behind the flour sacks in the storage room lies a mattress. Beside it are a hotplate and a suitcase.
case-restaurant-storage-room-step-2 = You ask the cook about cleaning routines. He answers in broken English that he is here from morning to midnight, every day of the week.
case-restaurant-storage-room-step-3 = The owner comes in. She grew up in Storholma and offers you coffee. She answers for the cook and sends him out to the kitchen.
case-restaurant-storage-room-step-4 = The owner steps aside to take a call. The cook says that he got two thousand kronor last month. The rest was deducted for the bed.
case-restaurant-storage-room-step-5 = He says that the owner has his passport, "for the permit". He has asked to have it back and been refused.
case-restaurant-storage-room-step-6 = He also says: if he quits, she will report him to the Migration Agency.
case-restaurant-storage-room-not-blocked-exits-or-bars = The exits are clear.
case-restaurant-storage-room-not-violence-seen = You have seen no violence, and the cook has mentioned none.
case-restaurant-storage-room-not-price-far-too-low = The prices are as in the rest of town.
case-restaurant-storage-room-not-little-or-no-swedish = He speaks broken English. Language never counts, but may be a reason to get an interpreter.
case-restaurant-storage-room-herring-food-and-people = Where the food and the people come from. That says nothing about how the people who work there are treated.
case-restaurant-storage-room-herring-dirty-fan = The dirty fan. It is a breach, but another matter.
case-restaurant-storage-room-herring-bed-alone = The mattress by itself. It may belong to someone who rests between two shifts.
case-restaurant-storage-room-herring-friendly-owner = The owner is friendly and from these parts. That says nothing about how she treats those who work there.
case-restaurant-storage-room-best = Finish the visit as usual. Ask no more where the owner can hear, and do not confront her. If you can talk in private, say that there is help, and that he can turn to social services or the police. Give him no paper that the owner may find. Tell your manager when you have left, and call the police on { PHONE("polis-11414") } the same day. The support line { PHONE("nspm-stodtelefon") } gives advice. Ask your lawyer which details you may pass on. Call { PHONE("sos-112") } if there are threats or violence.
case-restaurant-storage-room-why = The signs are enough both for exploitation and for coercion, so the result is clear signs of coercion and exploitation. The long hours are a strong sign of exploitation, and the pay and the housing are medium ones. The owner keeping his passport is a strong sign of coercion. The threat to report him and the interruptions are medium. The mattress and the hours alone were signs to be assessed. You do not know whether he was deceived into coming. Say what you saw and heard, and leave the word trafficking to the police.
case-restaurant-storage-room-question = The owner is back. What do you do?
    .a = Ask the owner to show you the cook's permit
    .b = Finish as usual and make the calls later
    .c = Ask the cook to write down the main points
    .d = Photograph the mattress for your report
case-restaurant-storage-room-answer = The owner must not understand what the cook has told you. Any of the other answers could give him away. Your own authority's rules decide if you may take photos. But the mattress is the cook's bed, and the picture shows what you were looking for.
case-restaurant-storage-room-discuss-1 = At which sign would you have asked for advice, and which signs decided it?
case-restaurant-storage-room-discuss-2 = What is left if the passport and the threat are taken away?

## er-burned-hands

case-er-burned-hands = The burnt hands
    .lead = You are a nurse at an emergency department in Hammarviken on a Tuesday evening.
case-er-burned-hands-step-1 = A man of 34 has chemical burns on both hands. They are two days old. He had no gloves at work.
case-er-burned-hands-step-2 = A man in a company jacket has come along. He insists on interpreting and says no to an interpreter by phone.
case-er-burned-hands-step-3 = The man in the company jacket refuses to wait outside.
case-er-burned-hands-step-4 = You say what you say to everyone: here each patient is examined alone. After a while he goes out.
case-er-burned-hands-step-5 = Through the phone interpreter the patient says that the boss, whom he knows from home, took his passport on the first day. They grew up in the same village abroad. He has asked for it back and been refused.
case-er-burned-hands-step-6 = He owes money for the journey here and has to work the debt off. It grows every month, and he does not know how large it is.
case-er-burned-hands-step-7 = He cleans floors from six in the morning to ten at night, every day. He never has a day off.
case-er-burned-hands-step-8 = He says no to the police. He wants his hands to heal and his passport back. He says yes to someone helping him with another place to sleep tonight.
case-er-burned-hands-not-locked-in-or-not-allowed-out = He has not said that he is locked in. Ask in private.
case-er-burned-hands-not-says-cannot-quit = He has not said that he cannot quit. Ask in private.
case-er-burned-hands-not-violence-seen = You have seen no violence, and he has mentioned none.
case-er-burned-hands-not-little-or-no-swedish = Language never counts. It is the reason why you called an interpreter.
case-er-burned-hands-herring-kind-colleague = The companion interprets. Often that is a kind colleague. It became a sign when he refused both the interpreter and to leave the room.
case-er-burned-hands-herring-no-to-police = The patient says no to the police. That does not mean that all is well.
case-er-burned-hands-best = Care comes first. Talk with him alone, with a professional interpreter, and say what you may have to pass on before you ask more. Ask if it is safe to go back tonight. He has said yes to help, so call the social services on-call together, in Gävleborg { PHONE("jour-gavleborg") }. Tomorrow the medical social worker and the support line { PHONE("nspm-stodtelefon") } can advise you on the next step. Give his name only if he consents. You contact the police if he consents, or once confidentiality has been checked with a manager or lawyer. Record the injuries and his words under a protected heading (skyddat sökord), so that the online record does not show them. Do not call the employer. Call { PHONE("sos-112") } if anyone threatens him now.
case-er-burned-hands-why = The signs are enough both for coercion and for exploitation, so the result is clear signs of coercion and exploitation. Someone else keeping his passport is a strong sign of coercion, and so is the debt. Wanting to interpret and refusing to leave belong together and count as one medium sign. The long hours are a strong sign of exploitation, and the injury is a medium one.
case-er-burned-hands-question = Back to step 2. The man in the company jacket says that no interpreter is needed. What do you do?
    .a = Let him do the simple parts, to save some time
    .b = Ask the patient who he would rather have here
    .c = Say everyone is seen alone. Call an interpreter
    .d = Let the two of them agree first in the waiting room
case-er-burned-hands-answer = A routine that applies to everyone spares the patient the choice. In front of the companion he cannot answer freely, neither about the interpreter nor about the simple parts. In the waiting room it is not the patient who decides, and the patient may not come back.
case-er-burned-hands-discuss-1 = How do you say that everyone is seen alone so that it sounds like the routine it is?
case-er-burned-hands-discuss-2 = The patient says no to everything. What is a good end to the conversation?
case-er-burned-hands-discuss-3 = Who do you call if it is three o'clock on a Sunday morning instead?

## maternity-silent-partner

case-maternity-silent-partner = A morning at the maternity clinic
    .lead = You are a midwife at a clinic in Kvarnstad and meet a couple in week 30 on a Thursday morning.
case-maternity-silent-partner-step-1 = The partner answers most of the questions, although the woman herself speaks Swedish without effort.
case-maternity-silent-partner-step-2 = She sits tense, with her hands clenched, and looks at him before she says anything.
case-maternity-silent-partner-step-3 = She has a yellow bruise on her upper arm. "A cupboard door", she says. You are not sure.
case-maternity-silent-partner-step-4 = She has come to every visit on time. The clinic sees each patient alone once, and today is the day. With her alone, you ask the routine questions about violence.
case-maternity-silent-partner-step-5 = She says that he reads her phone and has pushed her hard twice. She has her own job, her own account and her own key. No one demands that she work, give up money or have sex with others.
case-maternity-silent-partner-not-companion-steers-the-care = He talks a lot but decides nothing about the care.
case-maternity-silent-partner-not-late-first-maternity-visit = She has come on time from the start.
case-maternity-silent-partner-not-no-control-of-own-money = She has her own job and her own account.
case-maternity-silent-partner-not-says-forced = She tells you about violence, not about being forced into work, sex with others, begging or crime.
case-maternity-silent-partner-not-violence-seen = You have not seen the violence. She tells you about it, and that is taken just as seriously.
case-maternity-silent-partner-herring-low-outcome = The result is low. That does not mean that she is safe, only that the signs do not suggest trafficking.
case-maternity-silent-partner-herring-same-look = The control and the fear look like trafficking. They look the same in domestic violence. The difference is whether someone exploits her, for example for work, sex, begging or crime.
case-maternity-silent-partner-best = Take the violence seriously. Believe her, ask if she is in danger now, treat and document. Offer the medical social worker, social services and the National Women's Helpline { PHONE("kvinnofridslinjen") }. She can make the call herself, and you can call for advice. Agree on how to reach her safely. If there are children in the home, the duty to report applies. For the unborn child, follow the clinic's routine. Call { PHONE("sos-112") } if she is in danger now.
case-maternity-silent-partner-why = All the signs are of coercion: one is medium and two are weak. That is not enough, and nothing suggests exploitation. So the result is too few signs, and from there Vaksam leads on to other help. Without that she would have been left alone.
case-maternity-silent-partner-question = What do you do before she leaves?
    .a = Book a new visit and bring it up again then
    .b = Talk to both of them about what she has said
    .c = Tip off the police about human trafficking
    .d = Plan help against the violence together with her
case-maternity-silent-partner-answer = It is a different problem and needs different help. The routine question, asked in private, made it visible. The next visit may be too late. Talking to the partner can raise the danger, and a tip-off about trafficking would send the police the wrong way.
case-maternity-silent-partner-discuss-1 = What would have to be added for this to be more than domestic violence?
case-maternity-silent-partner-discuss-2 = How do you arrange to talk in private when the partner always comes along?

## dental-companion-card

case-dental-companion-card = The bank card
    .lead = You work at a dental clinic in Skärhult, on a Wednesday after lunch.
case-dental-companion-card-step-1 = A woman of 50 has made an appointment because of pain. When she talks you can see that several teeth are badly damaged.
case-dental-companion-card-step-2 = Her brother-in-law puts both their ID cards and her bank card on the desk. He is the one who answers about the appointment.
case-dental-companion-card-step-3 = She trembles and looks down at the floor.
case-dental-companion-card-step-4 = She comes in alone, as all patients do, and the brother-in-law sits down in the waiting room. She says she has not dared to see a dentist for fifteen years. She lost the card on the bus last month, so today he was carrying it. On the way out she asks for it, and he gives it to her.
case-dental-companion-card-not-id-held-by-other = She asks for the card and gets it.
case-dental-companion-card-not-no-control-of-own-money = She has control of her own card.
case-dental-companion-card-not-companion-will-not-leave = He waits outside.
case-dental-companion-card-not-afraid-of-one-person = She is afraid of the dentist's chair, not of him.
case-dental-companion-card-herring-fear = She trembles. Fear has many causes, and the dentist's chair is one of the most common.
case-dental-companion-card-herring-family-help = The brother-in-law handles cards and appointments. From the desk, help in a family can look like control.
case-dental-companion-card-best = Give good dental care to a frightened patient. You need not call anyone. If you ask everyone routine questions about violence, ask her too, in private. If you are still worried you can ask the support line { PHONE("nspm-stodtelefon") } for advice, without naming anyone.
case-dental-companion-card-why = All three signs are weak: her brother-in-law handing over both IDs, her fear and the damaged teeth. So few weak signs are not enough. It would have weighed heavily if someone had refused to give the card back. She tested that herself when she asked for it.
case-dental-companion-card-question = What tells you most about who controls the card?
    .a = That she asked for it and was given it
    .b = That the man is her own brother-in-law
    .c = That she speaks for herself inside
    .d = That he laid it openly on the desk
case-dental-companion-card-answer = The strong sign is that somebody withholds the card, not that somebody else carries it. Being related, her speaking for herself and his putting it on the desk say nothing for or against.
case-dental-companion-card-discuss-1 = What would you have asked if she had not mentioned the card?
case-dental-companion-card-discuss-2 = How do you explain at the desk that everyone comes in alone first?

## nail-salon-inspection

case-nail-salon-inspection = The nail salon
    .lead = You are a work environment inspector and visit a nail salon in Sandhamra on a Friday afternoon.
case-nail-salon-inspection-step-1 = No one wears gloves, and there is no ventilation. Filing dust lies thick on the tables, and the fumes sting your eyes.
case-nail-salon-inspection-step-2 = A manicure costs a third of what others charge in the same street.
case-nail-salon-inspection-step-3 = Behind a curtain stands a made bed. On the shelf above are soap, toothbrushes and towels.
case-nail-salon-inspection-step-4 = Boxes are stacked in front of the back door, which is an emergency exit.
case-nail-salon-inspection-step-5 = You put a question in English to one of the three workers. The owner interrupts her, twice.
case-nail-salon-inspection-step-6 = All three, two women and a man, take ID cards out of their own pockets. You know nothing yet about pay and hours. The time is 16.45 when you leave.
case-nail-salon-inspection-not-id-held-by-other = Each has their own ID in their own pocket.
case-nail-salon-inspection-not-extreme-hours-no-days-off = You do not know. Do not guess, ask.
case-nail-salon-inspection-not-owes-debt-to-work-off = You do not know. Ask each of them in private.
case-nail-salon-inspection-not-little-or-no-swedish = You spoke English with them. Language never counts, but get an interpreter.
case-nail-salon-inspection-herring-trade-and-birthplace = It is a nail salon, and you may think about where the workers were born. Trade and origin are not signs.
case-nail-salon-inspection-herring-fire-matter = You may think that the blocked door must mean confinement. It counts, but it is first of all a fire hazard.
case-nail-salon-inspection-best = Start with your own powers: demand ventilation, gloves and a clear emergency exit. Talk to each worker alone, with a professional interpreter, about pay, hours and housing. Tell them about the union and where they can turn. Tell your manager and tip off the police on { PHONE("polis-11414") }, who answer at this hour too. Suggest a joint visit with other authorities. The support line { PHONE("nspm-stodtelefon") } gives advice, but is closed until Monday.
case-nail-salon-inspection-why = The signs are enough for exploitation. The dangerous work and the sleeping place are medium signs, and the price is a weak one. They are not enough for coercion, because the door and the interruptions belong together and count once. So the result is signs to be assessed, and then the police come first. With no sign of coercion at all, Vaksam would also have shown where to turn about bad working conditions.
case-nail-salon-inspection-question = On your next visit you may talk to the three alone. What do you most want to know?
    .a = If there are more faults than you have seen
    .b = If anyone has threatened them or kept their IDs
    .c = If they are new here and know the language
    .d = If other treatments are as cheap as this one
case-nail-salon-inspection-answer = More faults and lower prices tell you more about the conditions, which you know about. Coercion does not show in the room. Only a conversation in private can bring it out. Language and background never count.
case-nail-salon-inspection-discuss-1 = Which questions about daily life can bring out coercion without using the word?
case-nail-salon-inspection-discuss-2 = What happens to the workers if the salon is closed today?

## social-au-pair

case-social-au-pair = The au pair
    .lead = You work with adults in the social services intake team in Söderlinge on a Tuesday morning.
case-social-au-pair-step-1 = A woman of 22 is in the town hall on an errand for the family she lives with. She talks and laughs, and wonders how to get a library card without ID.
case-social-au-pair-step-2 = Her passport is in the family's safe, she says. She has asked for it twice and been refused.
case-social-au-pair-step-3 = She came to play with the children and study Swedish. Instead she cleans three flats that the family lets.
case-social-au-pair-step-4 = She starts at seven and stops at eleven at night, every day of the week.
case-social-au-pair-step-5 = She sleeps on a mattress in the children's room, "to be there if they wake".
case-social-au-pair-step-6 = Her pay goes to an account that the mother of the family looks after.
case-social-au-pair-step-7 = She has a key of her own, but is not allowed to meet the other au pairs in the park. "The mother says that I am like one of the family", she says.
case-social-au-pair-not-violence-seen = She has mentioned no violence.
case-social-au-pair-not-threat-to-report-status = She has mentioned no threat. Ask in private.
case-social-au-pair-not-owes-debt-to-work-off = She has mentioned no debt. Ask in private.
case-social-au-pair-not-locked-in-or-not-allowed-out = She has a key and came here by herself. Being able to go out does not rule out coercion.
case-social-au-pair-herring-like-family = She is "like one of the family". Kind words settle nothing.
case-social-au-pair-herring-came-by-herself = She came alone, laughs and asks about something else. That says nothing about how the family treats her.
case-social-au-pair-best = Go to a quiet room and get a professional interpreter if needed. Tell her about confidentiality first, then ask about daily life. Ask if it is safe to go home today, and otherwise arrange protected housing now. Call the support line { PHONE("nspm-stodtelefon") }, which is open. The regional coordinator in Skåne { PHONE("regionkoordinator-syd") } can help with protection and permits. Name her only if she consents. Tell her about the reflection period. Report to the police if she consents, or once confidentiality has been checked. Do not contact the family. The children in the home are part of your assessment too.
case-social-au-pair-why = The signs are enough both for exploitation and for coercion, so the result is clear signs of coercion and exploitation. The long hours are a strong sign of exploitation, and the conditions are a medium one. Someone else keeping her passport is a strong sign of coercion. The money and the isolation are medium. Being deceived about the job is a strong sign as well, but alone it is not enough for deception. Nor is it needed.
case-social-au-pair-question = She wants to fetch her things from the house before anything else. What do you say?
    .a = "Do that, and we will meet here tomorrow."
    .b = "I will call the mother and ask for your bag."
    .c = "We will plan it, so you need not go alone."
    .d = "We report it first, then go and fetch them."
case-social-au-pair-answer = The choice is hers, and you plan for the risk together with the regional coordinator. If she goes alone, or you call the mother, the family knows before she is safe. A report must not be a condition for help.
case-social-au-pair-discuss-1 = Which questions are about the work, and which about coercion?
case-social-au-pair-discuss-2 = What do you write in the file, and who can read it?
case-social-au-pair-discuss-3 = Who do you call if she comes at 16.40 on a Friday instead?
