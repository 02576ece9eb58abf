# Cases for healthcare and social services. All people, places and events are made up.

## er-sunday-evening

case-er-sunday-evening = A Sunday evening in A&E
    .lead = You work in the emergency department in Storlunda on a Sunday evening when the waiting room is full.
case-er-sunday-evening-step-1 = A woman of 41 comes in with her hand over her eyes. She has dark glasses on and her hood up. A man of the same age holds her by the arm.
case-er-sunday-evening-step-2 = The man answers every question at the desk: name, medicines and how long she has been unwell. The woman says nothing herself.
case-er-sunday-evening-step-3 = They speak another language with each other, and the man offers to interpret. You say that you usually call a telephone interpreter. He answers: "Good, then it will be right."
case-er-sunday-evening-step-4 = A cupboard door slams. The woman starts and grips the man's sleeve. You do not know whether she is frightened or in pain.
case-er-sunday-evening-step-5 = You say that part of every examination is done in private. The man says that she often vomits and that he would rather stay close. He asks her, she nods, and he goes out.
case-er-sunday-evening-step-6 = Through the interpreter she says that she has had migraine since her teens. Light and talking hurt, so she asked him to answer. She answers no to the routine questions about violence. Her phone, bank card and keys are in her own pocket.
case-er-sunday-evening-not-companion-insists-on-interpreting = The man offered to interpret but accepted a professional interpreter at once. The sign is that somebody insists on interpreting and refuses others.
case-er-sunday-evening-not-companion-will-not-leave = He would rather have stayed but went out when she nodded. The sign is that somebody refuses.
case-er-sunday-evening-not-little-or-no-swedish = Language never counts. It was a reason to call an interpreter.
case-er-sunday-evening-herring-dark-glasses = Dark glasses and a hood can look like hiding something. She was shielding her eyes from the light. Clothes never count.
case-er-sunday-evening-herring-speaks-for-her = Somebody who speaks for another may be in control, but may also be helping. Here he accepted both the interpreter and the routine, and she could speak for herself.
case-er-sunday-evening-best = Give ordinary care: assess the headache, dim the light and fetch the man when she wants. The routine questions have been asked in private, through a professional interpreter. No call is needed now. Talk to your manager or the medical social worker if you are still worried. You can also call the support line { PHONE("nspm-stodtelefon") } in office hours, without giving names. A low result does not mean that she is safe, so tell her that she can come back.
case-er-sunday-evening-why = Only one sign of coercion counts, and it is medium: the man answered for her. Fear is a weak sign, and since it is unsure here it does not count at all. That is not enough, so the result is too few signs. What she said in private is an ordinary explanation of the rest.
case-er-sunday-evening-question = Why should the man leave the room?
    .a = Because the couple speak another language
    .b = Because everyone gets some time alone here
    .c = Because she has a hood and dark glasses on
    .d = Because he is the one who did the answering
case-er-sunday-evening-answer = A routine for everyone accuses nobody and protects those who need it. Language and glasses must never decide who gets to speak in private. Nor should a sign decide it, for many who need the question show none.
case-er-sunday-evening-discuss-1 = How do you arrange to talk in private when the waiting room is full?
case-er-sunday-evening-discuss-2 = Would you have reacted the same if the couple had spoken Swedish?

## maternity-first-visit

case-maternity-first-visit = The first visit
    .lead = You are a midwife in maternity care in Ekhamra and have one visit left on a Thursday in May.
case-maternity-first-visit-step-1 = The last visit of the day is a first one. The booking says that two appointments have been cancelled since February, both times by a relative.
case-maternity-first-visit-step-2 = A girl of 16 comes in. She is in week 24. With her is her aunt, who cancelled the appointments and who sits down closest to you.
case-maternity-first-visit-step-3 = You ask the girl how she is. The aunt answers. She answers the next question too, and the next, although the girl speaks Swedish with ease.
case-maternity-first-visit-step-4 = You say that the midwife sees everyone alone for part of the visit. "We have no secrets," says the aunt and refuses to go out. Your colleague says that you do this with everyone. After ten minutes the aunt goes out.
case-maternity-first-visit-step-5 = In private the girl tells you that the father is a boy of her own age. In March the relatives found out. In three weeks she is to be married abroad to a man of 31. She has met him once.
case-maternity-first-visit-step-6 = The aunt has her passport and ID card. The girl has asked for them twice. "You will get them at the airport," the aunt answered.
case-maternity-first-visit-step-7 = The girl's phone buzzes. It is the aunt, for the sixth time in twenty minutes: "Done?" The girl says that nobody has threatened her. She asks you to say nothing to the aunt.
case-maternity-first-visit-not-child-much-older-partner = The man of 31 is not her partner. What counts is that she is to be married off.
case-maternity-first-visit-not-says-forced = That sign is for somebody who says they are made to work, sell sex, beg or steal. She tells you about a marriage, and that has a sign of its own.
case-maternity-first-visit-not-locked-in-or-not-allowed-out = She has not said that she is kept locked in. Ask in private what it is like at home.
case-maternity-first-visit-herring-father-her-own-age = The father is a boy of her own age, which is an ordinary explanation of a pregnancy. It changes nothing about the marriage and the passport.
case-maternity-first-visit-herring-caring-aunt = The aunt seems caring, and a relative who comes along is most often a support. But the person in control may be a woman, and may belong to the family.
case-maternity-first-visit-best = Make a report of concern before the girl leaves. You have a duty to report, and it is enough that you suspect something. After office hours you call the social services on-call. If you do not have the number, call { PHONE("sos-112") } and ask for the social services on-call. Tell them about the journey, the passport and that the aunt is waiting. Let them judge whether she can go home. Tell the girl that you are reporting this and why, and how she can reach you. Say nothing to the aunt and do not call the family. Check confidentiality with your manager or lawyer before you call the police on { PHONE("polis-11414") }. Call { PHONE("sos-112") } if she is in danger, or if they are leaving now.
case-maternity-first-visit-why = She is under 18, so a single medium or strong sign is enough. Here there are two strong signs about children: the pregnancy and the marriage. The signs are enough for coercion too: the marriage, the isolation and someone else keeping her passport are strong signs. Isolation is shown by three sure signs, so it counts one step higher. There is only one sign of exploitation, and it is not enough. For a child that makes no difference.
case-maternity-first-visit-question = The aunt knocks and says that they have to leave. What do you do?
    .a = Ask the aunt what she knows about the trip
    .b = Let them go now and report in the morning
    .c = Ask the girl to talk to her family tonight
    .d = Ask for more time and call from another room
case-maternity-first-visit-answer = Visits often run late, and then the social services on-call has time to judge what the girl needs. A question to the aunt can raise the danger. Tomorrow may be too late. A child should not have to solve this herself.
case-maternity-first-visit-discuss-1 = How do you arrange to talk in private when the companion says no?
case-maternity-first-visit-discuss-2 = What is the girl told about the report, and how do you reach her without anyone else seeing?
case-maternity-first-visit-discuss-3 = What do you write in the record, and who can read it?

## dental-swollen-cheek

case-dental-swollen-cheek = The swollen cheek
    .lead = You are a dentist in Alhamra with an urgent slot on a Tuesday in October.
case-dental-swollen-cheek-step-1 = A man of 52 has a fever and a swollen cheek. A front tooth is broken. It broke last winter, he says, and has hurt ever since.
case-dental-swollen-cheek-step-2 = A woman is with him and says that she is his boss. She and her husband run a stable outside the village. She jokes in reception and pays. When you ask the patient about medicines and allergies, she is the one who answers.
case-dental-swollen-cheek-step-3 = You say that all patients come in alone. "Of course," she says, and takes a cup of coffee in the waiting room.
case-dental-swollen-cheek-step-4 = While the anaesthetic takes effect you find out that you went to the same school. He works from five in the morning to ten at night, every day. His last day off was his mother's funeral, two years ago.
case-dental-swollen-cheek-step-5 = His pay goes on food and the caravan he lives in, he says. He has never seen a contract or a payslip.
case-dental-swollen-cheek-step-6 = The boss has his bank card and driving licence. He has asked for them several times. "She says that I would only drink the money."
case-dental-swollen-cheek-step-7 = You ask how the tooth broke. The boss's husband hit him when a horse had got out, he says. You also see a finger that has healed crooked. Nobody has treated any of it.
case-dental-swollen-cheek-step-8 = He wants the tooth mended and nothing else. "They took me in when I was sleeping in the car." He does not want you to call the police.
case-dental-swollen-cheek-not-companion-will-not-leave = The boss went out to the waiting room at once.
case-dental-swollen-cheek-not-locked-in-or-not-allowed-out = He has not said that he is locked in. An open door does not rule out coercion.
case-dental-swollen-cheek-not-owes-debt-to-work-off = He has not spoken of any debt. Ask in private, without pressing.
case-dental-swollen-cheek-not-says-forced = He does not say that anyone is forcing him. The signs are enough all the same.
case-dental-swollen-cheek-herring-friendly-boss = The boss is cheerful, pays and goes out when you ask. Good manners say nothing, for or against.
case-dental-swollen-cheek-herring-used-to-drink = He may have drunk in the past. That gives no boss a right to his bank card. Somebody who needs help with money can be given a legal guardian.
case-dental-swollen-cheek-best = Give the care first, and book a new appointment so that you meet again. Say in private what you may have to pass on before you ask more. Ask if it is safe to go back today. Call the support line { PHONE("nspm-stodtelefon") } today and ask for advice without his name. Offer to call social services together with him. Call the police on { PHONE("polis-11414") } if he consents. Otherwise check confidentiality with your manager or lawyer. Record the injuries under a protected heading (skyddat sökord), so that they do not show in the online record. Say nothing to the boss. Call { PHONE("sos-112") } if he is in danger.
case-dental-swollen-cheek-why = The signs are enough both for coercion and for exploitation, so the result is clear signs of coercion and exploitation. The boss keeping his driving licence and bank card is a strong sign of coercion. The withheld money, the violence and the boss answering for him are medium. The long hours are a strong sign of exploitation, and the pay and the missing contract are medium ones. The untreated tooth is only a weak sign. Where he was born and which language he speaks make no difference.
case-dental-swollen-cheek-question = At the desk the boss asks why it took so long. What do you answer?
    .a = That visits here sometimes run late
    .b = That you got talking about his hours
    .c = That he needs to keep his own bank card
    .d = That the infection needs another visit
case-dental-swollen-cheek-answer = It is true that visits sometimes run late, and saying so tells her nothing about him. The infection is part of his health, and you may not tell his boss of it without his consent. The answers about hours and card could get him hurt this very evening. Give the new appointment to him, so that you can talk in private once more.
case-dental-swollen-cheek-discuss-1 = A relative may also hand over a bank card. What sets that apart from this?
case-dental-swollen-cheek-discuss-2 = He says no to all help. What is a good end to the visit?
case-dental-swollen-cheek-discuss-3 = Would you have read his words the same way if he had been born in another country?

## sti-two-in-the-waiting-room

case-sti-two-in-the-waiting-room = Two in the waiting room
    .lead = You are a midwife at a sexual health clinic in Granvika, where young people can come without booking.
case-sti-two-in-the-waiting-room-step-1 = A girl and a boy come up to the desk. Both are 16. "We want to get tested," says the boy. "And I want the pill," says the girl.
case-sti-two-in-the-waiting-room-step-2 = When you call the girl, the boy asks if he should wait or come along. "Wait," she says. He sits down.
case-sti-two-in-the-waiting-room-step-3 = In private she tells you that they are in the same class and have been together since the autumn. They agreed to get tested, she says.
case-sti-two-in-the-waiting-room-step-4 = Her phone buzzes three times in a short while. She laughs and shows you: some friends are planning a birthday.
case-sti-two-in-the-waiting-room-step-5 = The phone is new and costly. She says that she has saved for it from her Saturday job in a bakery.
case-sti-two-in-the-waiting-room-step-6 = You ask the questions that everyone gets: Is there anyone who controls you? Have you been given anything for having sex? She answers no to both. The pregnancy test is negative, and the chlamydia test is sent off.
case-sti-two-in-the-waiting-room-step-7 = The boy gets some time alone with you, and the same questions. He tells the same story in his own words and asks where to get free condoms.
case-sti-two-in-the-waiting-room-not-child-infection-pregnancy-injury = The test is negative, and the other result has not come. If it shows an infection, that is a sign. Then talk to her in private again, and judge whether to make a report of concern.
case-sti-two-in-the-waiting-room-not-child-new-money-phone-friends = It is one phone, and it has an ordinary explanation. She has no new, older friends.
case-sti-two-in-the-waiting-room-not-phone-checks-in = They were friends writing to each other. Nobody was checking on her.
case-sti-two-in-the-waiting-room-not-companion-steers-the-care = The boy decides nothing for her. She chooses contraception herself, and whether he comes in.
case-sti-two-in-the-waiting-room-herring-under-eighteen = She is under 18. Then a single medium or strong sign is enough. Age is not a sign in itself, nor is a relationship with somebody of the same age.
case-sti-two-in-the-waiting-room-herring-boy-spoke-first = The boy spoke first at the desk. Then she said what she wanted. One sentence at a desk is not control.
case-sti-two-in-the-waiting-room-best = Give ordinary care: tests, contraception and a new appointment. You have talked to both of them alone and asked the same questions as you ask everyone. No report of concern and no call is needed now. Say that she can come back if anything feels wrong, and tell her about Bris { PHONE("bris") }. If you later have reason to suspect that she is being harmed, make a report of concern at once. Suspicion is enough.
case-sti-two-in-the-waiting-room-why = The question about age is answered with yes, so a single medium or strong sign would have been enough. No sign applies. The phone, the test and the companion have ordinary explanations, and both tell the same story separately. So the result is no signs that count. It does not mean that all is well for certain, so the questions are asked again next time.
case-sti-two-in-the-waiting-room-question = You meet many sixteen-year-olds. What weighs most?
    .a = That a partner goes to another school
    .b = That somebody is quiet and looks down
    .c = That somebody is given things for sex
    .d = That the parents are not to be told
case-sti-two-in-the-waiting-room-answer = To give a child something in exchange for sex is always exploitation, and that sign alone is enough. School and eye contact do not count. Many young people want to keep such things to themselves, and that says nothing in itself.
case-sti-two-in-the-waiting-room-discuss-1 = How do you ask everyone in the same way about sex in exchange for something?
case-sti-two-in-the-waiting-room-discuss-2 = Would you have asked the boy the same questions if he had come alone?

## sti-thursday-drop-in

case-sti-thursday-drop-in = Thursday drop-in
    .lead = You work at a sexual health clinic in Kalvhamn that is open late on Thursdays.
case-sti-thursday-drop-in-step-1 = A boy of 16 comes alone, just before closing. He jokes with you at the desk and says that he wants "the full package".
case-sti-thursday-drop-in-step-2 = The record says that you treated him for gonorrhoea in August. Now it stings again. The quick test shows a new infection.
case-sti-thursday-drop-in-step-3 = You see him alone, as you do everyone, and ask about condoms. "They don't want to, so it isn't up to me," he says. He does not know their names.
case-sti-thursday-drop-in-step-4 = He lives in a foster home. This month he has been away eleven nights. "They think I'm with a friend from the team."
case-sti-thursday-drop-in-step-5 = He sleeps at the home of Jocke, who is 38 and a leader in a club. Jocke pays for food, phone and cigarettes. "All I have to do is have sex with his friends now and then."
case-sti-thursday-drop-in-step-6 = The phone keeps lighting up. It is Jocke: "Done?" "Where are you?" "Send a picture of where you are." He will see the friends next on Saturday, the boy says. Tonight he is going to the foster home.
case-sti-thursday-drop-in-step-7 = "It's my choice," he says and laughs. "I do get something for it. If you call anyone I won't come here again."
case-sti-thursday-drop-in-not-looks-frightened = He jokes and seems content. Being in a good mood does not mean that he is safe.
case-sti-thursday-drop-in-not-says-forced = He says that it is his choice. A child cannot consent to this, so coercion need not be shown.
case-sti-thursday-drop-in-not-companion-will-not-leave = He came alone. The man who controls him does it through the phone.
case-sti-thursday-drop-in-herring-own-choice = He calls it his choice. That changes nothing. Many people who are exploited do not see it that way themselves.
case-sti-thursday-drop-in-herring-a-boy = He is a boy. Boys are exploited too, so ask everyone the same questions.
case-sti-thursday-drop-in-best = Make a report of concern tonight. You have a duty to report, and it is enough that you suspect something. After office hours you call the social services on-call. If you do not have the number, call { PHONE("sos-112") } and ask for the social services on-call. Tell them about the nights, the man and Saturday. Tell the boy that you are reporting this, why, and what happens next. Promise nothing that you cannot keep. Give the care he came for and book a new appointment. Check confidentiality with your manager or lawyer before you call the police on { PHONE("polis-11414") }. Do not contact the man. Call { PHONE("sos-112") } if somebody comes to fetch the boy, or if he is threatened.
case-sti-thursday-drop-in-why = He is under 18. Being given a place to sleep and things in exchange for sex is enough on its own. His consent makes no difference. The infection and the nights away are signs about children too. The signs are enough for exploitation. Sexual exploitation of a child is a strong sign, and having no say is a weak one. There is only one sign of coercion, the messages on his phone. For a child no more is needed.
case-sti-thursday-drop-in-question = He says that he will stop coming if you call. What do you do?
    .a = Promise to hold off for now, so that he comes back here
    .b = Report tonight and explain to him what happens next
    .c = Hold the report until all the results have come in
    .d = Give him the number of social services, so he can choose
case-sti-thursday-drop-in-answer = The duty to report applies even when he says no. An honest explanation gives you the best chance of keeping the contact. A promise of silence is one you cannot keep. The results are not needed for a suspicion. The responsibility is yours, not his.
case-sti-thursday-drop-in-discuss-1 = Would you have heard the same thing if the patient had been a girl?
case-sti-thursday-drop-in-discuss-2 = How do you tell the patient about the duty to report before you ask the questions?
case-sti-thursday-drop-in-discuss-3 = Who at your clinic calls, and who stays with the boy?

## social-follow-up

case-social-follow-up = The ten o'clock follow-up
    .lead = You are leading a meeting in Lövhamn, where the children's and adults' units together follow up a 19-year-old in supported housing.
case-social-follow-up-step-1 = The woman comes twenty minutes late to her ten o'clock appointment. She is 19 and was given a place in supported housing after a placement. Her hands tremble, she says that she has not slept and asks for something to eat.
case-social-follow-up-step-2 = Her phone buzzes almost every minute. She turns the screen down. You have time to see that it is the same sender each time.
case-social-follow-up-step-3 = Somebody knocks at the door. She starts and moves her chair further into the room. It is a colleague with coffee.
case-social-follow-up-step-4 = You ask how things are. She plays a voice message. A woman says: "You pay by Friday next week. Or we go to your mother's place and smash more than the door."
case-social-follow-up-step-5 = She tells you that she buys pills on credit from an old classmate. She owes eight thousand kronor. You ask if anyone wants her to do something for the debt: carry, sell, have sex. "No. They want the money."
case-social-follow-up-step-6 = She has her own key, her own bank card and her own ID, and she decides who comes in. "I want to stop taking the pills," she says. "Today if I can."
case-social-follow-up-not-owes-debt-to-work-off = The debt is a sum that can be paid, and nobody demands work for it. Ask again next time, for that can change.
case-social-follow-up-not-says-forced = She answers no to a straight question. The answer holds for today.
case-social-follow-up-not-no-control-of-own-money = She has her own bank card. Having no money left is something else.
case-social-follow-up-not-drugged-or-sedated = She knows what she has taken. Ask all the same if she needs care now.
case-social-follow-up-herring-young-woman-in-debt = She is a young woman in debt, and people easily think of the sex trade. Nothing that she has said or shown suggests it. Ask a young man the same questions.
case-social-follow-up-herring-placed-as-a-child = She has been placed in care. That is background, not a sign.
case-social-follow-up-best = Make a risk assessment today, with her: the threat, her mother and where she sleeps. Call { PHONE("sos-112") } if anyone is in danger. Call the support line { PHONE("nspm-stodtelefon") } and ask for advice without a name, since a debt can turn into a demand for work. Offer support in reporting the threat to the police on { PHONE("polis-11414") }. To pass anything on yourself, you need her consent. Otherwise check confidentiality with your manager or lawyer. Arrange contact with addiction care while she wants it. Book a new appointment within a few days.
case-social-follow-up-why = The signs are enough for coercion: the threats and the constant messages are medium signs, and the fear is a weak one. So the result is signs to be assessed. There is only one weak sign of exploitation, that she is worn out. Nobody profits from her work or body, as far as you know. What she tells you suggests addiction, a debt of money and threats. The threats need to be taken seriously today. The result means that you should ask for advice, not that the question is settled.
case-social-follow-up-question = You ask one more question. Which answer would change your mind?
    .a = That she owes twice as much money as she said
    .b = That she has taken the pills for many years now
    .c = That the neighbour has heard the threats as well
    .d = That she is made to steal until the debt is paid
case-social-follow-up-answer = If she says that she is made to steal, those are her own words about coercion. The debt then has to be worked off as well. A larger sum and more years on pills are not signs. It changes nothing that somebody else has heard the threats, since they count anyway.
case-social-follow-up-discuss-1 = How do you ask about the debt without turning it into an interrogation?
case-social-follow-up-discuss-2 = The result is signs to be assessed, but most of it suggests addiction and threats. What do you do differently because of the result?
case-social-follow-up-discuss-3 = Would you have asked a man of 19 the same questions?

## social-lift-home

case-social-lift-home = The lift home
    .lead = You work with children in social services in Tallhamra and have received a report of concern from a school.
case-social-lift-home-step-1 = The school writes that a girl of 14 has missed almost every morning for six weeks. They have called home four times.
case-social-lift-home-step-2 = Her mother says that the girl has been away three nights this month. She has a costly new jacket, an extra phone and friends who are over twenty. The mother has not bought the things.
case-social-lift-home-step-3 = The girl comes to you in the car of her sister's partner. He is 26. "He drives her everywhere, how lucky that we have him," says the mother. He wants to sit in and asks twice what you are going to talk about.
case-social-lift-home-step-4 = You meet the girl in private. She swears, kicks a chair and says that you do not understand anything.
case-social-lift-home-step-5 = After a while she shows a list on her phone: razor blades, skin cream, batteries and the names of the shops. "I take what it says. Then he picks up the bag." For each bag she gets three hundred kronor.
case-social-lift-home-step-6 = He has paid for the extra phone. "Now I keep going until we're even," she says. She does not know how much is left. Each time she asks it has grown.
case-social-lift-home-step-7 = The partner's voice is heard in the corridor. The girl goes silent in the middle of a sentence. Then she says quietly: "Don't say anything to him."
case-social-lift-home-not-says-forced = She does not say that she is being forced. For a child that is not needed.
case-social-lift-home-not-hands-over-earnings = She hands over goods, not money. You do not know yet who profits from them.
case-social-lift-home-not-violence-seen = Nobody has seen violence or told you about any. Ask in private.
case-social-lift-home-herring-angry = She swears and kicks. That says nothing about who is responsible. Anger is an ordinary reaction, not a lie.
case-social-lift-home-herring-liked-by-the-family = Her sister's partner is liked and helpful. The person who exploits a child may be somebody the whole family trusts.
case-social-lift-home-best = Make the protection assessment today, with your manager, before the girl leaves. Talk to the mother alone, where the partner cannot hear. A police report is the main rule when it concerns a child, so call { PHONE("polis-11414") }. Say that it may concern a child who is being made to steal. Ask the regional coordinator for advice without a name. You reach the coordinator through the support line { PHONE("nspm-stodtelefon") }. Do not call the partner to account. Tell the girl what happens now, and promise nothing that you cannot keep. Call { PHONE("sos-112") } if anyone is threatened.
case-social-lift-home-why = She is 14, and then running errands for somebody older is enough on its own. The signs are also enough both for coercion and for exploitation. The debt is a strong sign of coercion. The adult who is in control and her fear of him are medium. The thefts are a strong sign of exploitation, and the new things are a medium one. Missing school alone would have been a weak sign. Children who are exploited often disappear once somebody notices, so it is urgent today.
case-social-lift-home-question = A colleague says that the girl has admitted thefts and that it is for the police. What do you answer?
    .a = "She may be exploited. We assess that today."
    .b = "Let the police finish first, then we step in."
    .c = "She is paid for it, so she knows what she is doing."
    .d = "Ask her sister's partner; he knows her best."
case-social-lift-home-answer = A child who steals may at the same time be exploited, and protection does not wait for an inquiry. It changes nothing that she is paid. A question to the partner can raise the danger for her.
case-social-lift-home-discuss-1 = Who does the girl go home with today, and who decides that?
case-social-lift-home-discuss-2 = How do you carry on the conversation when a child swears and kicks?
case-social-lift-home-discuss-3 = Would you have seen the thefts the same way if it had been a boy?
