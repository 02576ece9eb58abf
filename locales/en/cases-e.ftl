### Training cases for sites, salons, schools, healthcare and social services. All people, places and events are made up.

## site-two-scaffolds

case-site-two-scaffolds = Two scaffolds
    .lead = You build scaffolds and travel between sites. In October you are in the invented town of Norrmälla.
case-site-two-scaffolds-step-1 = In May, in another town, you shared the site hut with a painter. He was funny and drew you all on a sheet of plasterboard. He was to stay all summer. After two weeks he was gone, and his brushes were left behind.
case-site-two-scaffolds-step-2 = Today he stands on your scaffold in Norrmälla. His jacket has another firm's name on it, and on the list at the gate he has a different name. He recognises you. Before he says hello he looks at a man in a parked car.
case-site-two-scaffolds-step-3 = "This is the seventh place since May," he says quietly. "They tell us the night before. I never know where we're going."
case-site-two-scaffolds-step-4 = Twice the man from the car walks up while you talk. "He's in a hurry," he says in a friendly way, and takes the painter with him.
case-site-two-scaffolds-step-5 = At six you go back for a drill. The painter is unrolling a mattress in the tool container. There are two more.
case-site-two-scaffolds-step-6 = "Call me Alex, that's easiest," he says and laughs. You do not know what he is paid.
case-site-two-scaffolds-not-id-held-by-other = You do not know where his papers are. The name on the list does not tell who holds them.
case-site-two-scaffolds-not-extreme-hours-no-days-off = You have not seen how long he works. Do not guess.
case-site-two-scaffolds-not-afraid-of-one-person = He looks towards the car before he says hello. It is a glance, and more than that you do not know.
case-site-two-scaffolds-not-asks-for-help = He has not asked for help. That he greets you may be a first step.
case-site-two-scaffolds-not-owes-debt-to-work-off = He has not spoken of any debt.
case-site-two-scaffolds-herring-the-trade-travels = People in the trade travel all the time. So do you, but you know where you will be next week.
case-site-two-scaffolds-herring-two-names = He has two names. It can make him look like the one who cheats. Somebody else may have written the list.
case-site-two-scaffolds-herring-friendly-driver = The man from the car is friendly. What counts is what he does, and he does it twice in one day.
case-site-two-scaffolds-best = Call the police on { PHONE("polis-11414") } tonight, when you have left the site. Tell them about both towns: when it was, and which firms' names were on the jackets. Tell them about the car, the list of names, the mattresses and what he said. Only you have seen both places. Talk to the safety representative, but not to a foreman who may be involved. When you are alone you can ask how he is and say that there is help. Accept a no. Do not show the man from the car that you know each other, take no photos and do not follow the car. Call { PHONE("sos-112") } if you hear threats or see violence.
case-site-two-scaffolds-why = That he is interrupted when you talk is a medium sign of coercion. That he sleeps at the workplace is a medium sign of exploitation. Together they are signs to be assessed. That he is moved around is a weak sign. Each town by itself would have given little: first a painter who disappeared, then one who is in a hurry. You know nothing of his pay, hours or papers. It is not for you to find out.
case-site-two-scaffolds-question = You know each other, and the man from the car is coming. What do you do?
    .a = Just nod, and talk to him when you are alone
    .b = Say hello and tell how you met in another town
    .c = Joke that in this trade we all change firms
    .d = Say that the name on the list should be put right
case-site-two-scaffolds-answer = As long as the man from the car does not know that you have met, the painter can talk to you again. If you say hello, joke or point out the name, the man learns that somebody can link the two towns. Tomorrow the painter may be gone.
case-site-two-scaffolds-discuss-1 = How do you remember two towns without keeping notes on a person?
case-site-two-scaffolds-discuss-2 = Who on a site can you talk to who is certainly not involved?

## site-light-in-the-hut

case-site-light-in-the-hut = The light in the hut
    .lead = You live next to a building site in the invented town of Strandeby, and your housing co-operative has ordered the work.
case-site-light-in-the-hut-step-1 = For ten days two women and four men have been putting up a timber frame. They work from seven in the morning to seven at night, also on Sunday.
case-site-light-in-the-hut-step-2 = In the evenings there is a light in the hut. Through the window you can see bunk beds, and washing hangs on a line.
case-site-light-in-the-hut-step-3 = On Friday evening one of them sits on the steps. He is grey in the face and falls asleep with a sandwich in his hand.
case-site-light-in-the-hut-step-4 = You take them some buns. One of the women answers in a language that you do not know and calls over a man, who translates. She laughs and shows with her hands what the roof will be like.
case-site-light-in-the-hut-step-5 = She is the one who leads the team. She points at the sign by the gate: building firm, phone number and safety representative.
case-site-light-in-the-hut-step-6 = They work ten long days and are then at home for eleven days. The hut is in the contract, with a shower and a kitchen. The train leaves at five today. The man on the steps is already asleep on his luggage.
case-site-light-in-the-hut-not-extreme-hours-no-days-off = The days are long, but they end, and then the team is off for eleven days.
case-site-light-in-the-hut-not-someone-else-answers = The man translated because she asked him to, and she went on by herself.
case-site-light-in-the-hut-not-worker-interrupted-when-talking = Nobody interrupted. You talked for as long as you liked.
case-site-light-in-the-hut-not-price-far-too-low = The co-operative had three bids, and this was the one in the middle.
case-site-light-in-the-hut-herring-beds-and-long-days = That the beds and the long days would be enough. Both are on the list. The question is how long it goes on and whether they get time off.
case-site-light-in-the-hut-herring-he-translated = A man spoke for a woman. She had asked him to, and she was the one in charge.
case-site-light-in-the-hut-best = Talk to them as you would to any neighbours. Read the sign by the gate. It says which firm it is and who the safety representative is. You need not call anybody. If something still bothers you, you can tell the co-operative's board what you have seen yourself, without guessing. You can also ask the police for advice on { PHONE("polis-11414") }. The next time the co-operative orders work, it can ask about hours, housing and contracts before it signs. Do not photograph them, and post nothing about them.
case-site-light-in-the-hut-why = That they sleep in the hut is a medium sign of exploitation. That one of them is worn out is a weak one. It is not enough, for nothing points to coercion, and the result is too few signs. Language never counts. A client can still use the same questions: you can ask about conditions before there is anything to suspect. It would have been another matter if the days had not ended, or if somebody had stopped you from talking.
case-site-light-in-the-hut-question = A neighbour wants to post a picture of them. What do you answer?
    .a = "Blur the faces, then more of us can keep watch."
    .b = "Send it to the firm, they should know it first."
    .c = "Don't post it. What have you seen or heard?"
    .d = "Wait a bit, we need more pictures from tonight."
case-site-light-in-the-hut-answer = A picture points people out for how they live and how tired they are. Asking what the neighbour has seen gives you something to talk about, and usually an answer. Even with the faces blurred it shows who they are. The firm is not the right one to tell if something really were wrong.
case-site-light-in-the-hut-discuss-1 = What can a co-operative ask about conditions before it signs?
case-site-light-in-the-hut-discuss-2 = Would the neighbour have taken the picture if the team had spoken Swedish?

## site-key-cabinet

case-site-key-cabinet = The key cabinet
    .lead = You are a work environment inspector, and on a Wednesday you visit a home care agency in the invented town of Mellanhult.
case-site-key-cabinet-step-1 = Fourteen people are employed. Several of those you meet speak only a little Swedish.
case-site-key-cabinet-step-2 = Behind the office is a small room with a bed, an alarm clock and a toothbrush. A care worker comes out of it. She has been here since three o'clock yesterday.
case-site-key-cabinet-step-3 = The manager opens a cabinet on the wall with a code lock, and shuts it again. You glimpse keys on hooks and a drawer of ID cards with photos. Only the manager has the code, and it makes your skin crawl.
case-site-key-cabinet-step-4 = You ask the care worker about breaks. The manager answers for her. You say that on every visit you talk with each person alone, with an interpreter if they like. "Of course," says the manager and leaves.
case-site-key-cabinet-step-5 = One after another they say the same. Every ninth night they are on call and may sleep, as the rota says, and the next day is off. The payslips are on their phones, and the safety representative sits next door.
case-site-key-cabinet-step-6 = On the hooks in the cabinet hang the clients' keys. The cards in the drawer are the firm's work cards, which nobody may take home. Each has their own ID in their wallet.
case-site-key-cabinet-not-sleeps-at-the-workplace = The room is for on-call duty. The one who sleeps there is on call and has the next day off.
case-site-key-cabinet-not-id-held-by-other = They are work cards that belong to the firm. They all have their own ID with them.
case-site-key-cabinet-not-extreme-hours-no-days-off = The shift was long, but with on-call duty and time off afterwards. You check whether they get enough rest, as on every visit.
case-site-key-cabinet-not-worker-interrupted-when-talking = The manager answered once and left when you asked. The sign is that somebody prevents the talk.
case-site-key-cabinet-herring-the-cabinet = The locked cabinet. Cards in a drawer say nothing until you know whose they are and who may take them.
case-site-key-cabinet-herring-the-bed = The bed and the shift that began yesterday. In care there are on-call shifts when staff may sleep.
case-site-key-cabinet-herring-the-manager-answers = The manager answered for her. A manager who wants to help does that, and so does one with something to hide. The talk in private shows the difference.
case-site-key-cabinet-best = Finish the visit as usual: check the on-call room, the rest periods, and the risk of threats and violence in clients' homes. Ask everyone the same questions at the next place too. Tell them where they can turn if something goes wrong: the union, the safety representative or you. You need not call anybody. If you are still worried, you can talk to your manager, or ask the police for advice on { PHONE("polis-11414") } without giving names.
case-site-key-cabinet-why = Nothing that you saw is left as a sign once you have asked. The language is shown but never counts, and nor does the feeling. The room, the cabinet, the shift and the manager's answer are all on the list, but they do not apply here. It does not mean that all is certainly well. It means that you asked in a way that made it possible to answer. Had somebody asked for their own card and been refused, that would have been a strong sign.
case-site-key-cabinet-question = Back to step 3. How do you find out what the cards are?
    .a = Have the manager open it and count the cards
    .b = Ask each of them alone where their own ID is kept
    .c = Gather the staff and ask them all at the same time
    .d = Ask for the written procedure that says why it is there
case-site-key-cabinet-answer = Only the person on the card knows whether they can have it back. Only in private can they say so. In front of the manager or colleagues nobody answers freely. The procedure says how it should be, not how it is.
case-site-key-cabinet-discuss-1 = How do you open a talk in private so that it sounds like the routine it is?
case-site-key-cabinet-discuss-2 = Which of the things you saw would have worried you most, and why?

## salon-gift-card

case-salon-gift-card = The gift cards
    .lead = You deliver leaflets and cards in the invented town of Bruksby. One Saturday afternoon you bring gift cards to a beauty salon.
case-salon-gift-card-step-1 = The owner lets you in, locks the door behind you and hangs the key on his belt. "So that nobody disturbs us," he says. The prices on the wall are the same as elsewhere.
case-salon-gift-card-step-2 = A woman of about thirty counts the cards with you. She is careful and chats about the spring. A colleague is working in the room behind the curtain.
case-salon-gift-card-step-3 = The owner goes in behind the curtain and raises his voice: "You're not going anywhere until I say so. Sit down."
case-salon-gift-card-step-4 = You hear a thud and a short scream. When the colleague comes past with a towel her lip is bleeding. You did not see what happened.
case-salon-gift-card-step-5 = The woman counting cards looks up. "Call somebody for her," she whispers. "Not from here."
case-salon-gift-card-step-6 = The owner signs the delivery note, unlocks the door and thanks you. It is quiet behind the curtain now. You do not know whether the danger is over.
case-salon-gift-card-not-price-far-too-low = The prices are the same as elsewhere.
case-salon-gift-card-not-prices-or-client-notes-in-room = You have seen nothing of the kind. That it is a beauty salon is no sign.
case-salon-gift-card-not-threats-heard = He says that she may not leave. That counts as another sign.
case-salon-gift-card-herring-quiet-now = It has gone quiet. It may mean that it is over, or that nobody dares to say anything.
case-salon-gift-card-herring-the-polite-owner = The owner is polite and thanks you for the delivery. It says nothing about what happened behind the curtain.
case-salon-gift-card-herring-the-trade = It is a salon with a locked door. Many salons only take booked customers.
case-salon-gift-card-best = Leave as usual and go to a place where there are people and the owner does not see you. Call { PHONE("sos-112") }. Give the address, say that the door is locked from the inside and that the owner has the key on his belt. Tell them what you heard and saw, that one of the women is bleeding and that the other asked you to call. Say that you do not know if it is still going on. Do not hang up until they tell you to. Do not go back, confront the owner or write about the salon online. Tell your own manager afterwards.
case-salon-gift-card-why = It is not clear whether somebody is in danger, and that counts as yes. So the answer is { PHONE("sos-112") }, whatever the other signs. That somebody may not leave and that somebody asks for help are strong signs of coercion. You heard the violence but did not see it, so it is uncertain and weighs less. You need not know whether it is exploitation or violence by a manager. It is better if the police come once too often than an hour too late.
case-salon-gift-card-question = You are out in the street. What do you do?
    .a = Walk further off and call { PHONE("sos-112") }
    .b = Go in again and ask how she is
    .c = Wait and see if anyone comes out
    .d = Finish your round, then call them
case-salon-gift-card-answer = You saw blood, heard a scream and were asked to call, and that is more than enough. If you go in again, you meet the owner behind a locked door. Waiting for one more sign costs time, and after your round it may be too late.
case-salon-gift-card-discuss-1 = What would you have done if the door had still been locked?
case-salon-gift-card-discuss-2 = How do you call { PHONE("sos-112") } when you do not know what you have heard?

## school-first-lesson

case-school-first-lesson = The first lesson
    .lead = You are the nurse at a secondary school in the invented town of Lyckebo. Homework club has just finished for the day.
case-school-first-lesson-step-1 = It is four o'clock and a teacher comes in. A boy in year nine falls asleep in the first lesson three days a week, ever since August. He is a good student and never any trouble.
case-school-first-lesson-step-2 = He has missed eleven mornings. His aunt, who he lives with, writes each time that he is ill.
case-school-first-lesson-step-3 = The boy sits with you and wants a plaster. His hands are red and cracked. "I can't stand soap," he says with a smile.
case-school-first-lesson-step-4 = You ask what an ordinary day looks like. Four nights a week he cleans two shops for his aunt's husband's firm, from ten to three. "We all help out in our family."
case-school-first-lesson-step-5 = His pay goes to his aunt's card. "I live there for free, you know," he says. He had a bank card in his own name, but she has it now.
case-school-first-lesson-step-6 = You ask what happens if he stops. "Then I can't stay with them." He looks at the clock and wonders if you have to tell anybody.
case-school-first-lesson-not-says-forced = He does not say that anybody forces him. For a child that is not needed.
case-school-first-lesson-not-id-held-by-other = His aunt has the card, but you do not know whether he has asked to have it back.
case-school-first-lesson-not-child-home-servant = The work is in shops at night, not in the household.
case-school-first-lesson-not-violence-seen = Nobody has seen violence or told you about any. Ask in private.
case-school-first-lesson-not-looks-frightened = He smiles and talks easily. It says nothing about how things are for him.
case-school-first-lesson-herring-family-helps-out = Everybody helps out. Children may help in a family. Working four nights a week is something else, whoever decides it.
case-school-first-lesson-herring-a-good-pupil = He is a good student and does not complain. Children who are no trouble are seldom asked how they are.
case-school-first-lesson-best = Report your concern now, before he goes home. You have a duty to report, and a suspicion is enough. In office hours you call the social services where the boy lives. After four it is the social services on-call, here through { PHONE("sos-112") }. Tell them about the nights, the absence, the money and that he is afraid of losing his home. Tell him that you are reporting this, why, and what happens next, and ask how you can reach him. Let the social services on-call judge whether he can go home tonight. Tell the head teacher or their deputy. Agree on who calls the police on { PHONE("polis-11414") }, once you have checked whether confidentiality allows it. Do not call home first, and do not promise silence. Call { PHONE("sos-112") } if he is in danger.
case-school-first-lesson-why = He is 15, and working at night instead of sleeping and going to school is enough by itself. That he cannot stop is a strong sign of coercion, and that he does not control his money a medium one. Without what he told you there would have been two weak signs: tiredness and absence. The question about an ordinary day made the difference. That those who exploit him are relatives changes nothing for you. Social services must judge at once whether he needs protection.
case-school-first-lesson-question = The aunt calls and asks why the boy is still there. What do you say?
    .a = That he has told you about the nights at work
    .b = That you want to meet the family about sleep
    .c = That you are bound not to answer questions
    .d = That he will be at school a little longer
case-school-first-lesson-answer = It is true that he will stay a little longer, and it says nothing of your talk or his health. If you mention the nights, the aunt knows what the boy has said before social services have had time to judge. She does too if you ask for a meeting about sleep. A refusal to answer sounds as if there is something to hide.
case-school-first-lesson-discuss-1 = How do you explain the duty to report before you ask what a day looks like?
case-school-first-lesson-discuss-2 = Who at your school notices that eleven sick notes come from the same sender?
case-school-first-lesson-discuss-3 = Would you have seen tiredness or laziness if he had been a troublemaker?

## dental-third-time

case-dental-third-time = The third time
    .lead = You are a dentist in the invented town of Sandköping, with an urgent slot on a Tuesday afternoon.
case-dental-third-time-step-1 = The patient is 44 and a teacher. A front tooth is broken, the third damaged tooth in a year. "I'm so clumsy," she says and laughs.
case-dental-third-time-step-2 = You see a yellowing bruise under her chin and an older scar on the inside of her lip. None of it has been treated.
case-dental-third-time-step-3 = The phone in her lap lights up seven times in ten minutes. Her wife writes: "How much longer?" "Who is treating you?" The patient answers every message before you may go on.
case-dental-third-time-step-4 = Her wife comes in from the waiting room and asks in a friendly way if she may sit in. You say that everybody is examined alone. "Of course," she answers and goes out.
case-dental-third-time-step-5 = You ask the question about violence that you ask everybody. At first she is silent. Then she tells you that her wife has pushed her against the basin, twice.
case-dental-third-time-step-6 = She has her own pay and her own account, but she no longer sees friends. Nobody demands that she work or do anything else for them.
case-dental-third-time-step-7 = "Don't write that it was her," says the patient. "She reads my record."
case-dental-third-time-not-companion-will-not-leave = Her wife went out when you asked. It says nothing about how things are at home.
case-dental-third-time-not-no-control-of-own-money = She has her own pay and her own account.
case-dental-third-time-not-says-forced = She tells you about violence, not about being made to work, sell sex, beg or steal.
case-dental-third-time-not-marks-of-restraint-or-burns = The bruise does not look like marks of a grip or a rope. Ask all the same if anybody has held her by the throat.
case-dental-third-time-herring-clumsy = She laughs at herself. An explanation that will do for one tooth does less well for three.
case-dental-third-time-herring-two-women = The other person is a woman, and friendly in the waiting room. Violence happens in close relationships of every kind.
case-dental-third-time-herring-the-low-result = The result is too few signs. But the result is only about trafficking, and she may be in danger all the same.
case-dental-third-time-best = Believe her. Ask if she is in danger if she goes home today, and if anybody has held her by the throat. Ask also if there are children in the home, for then you have a duty to report. Treat the tooth, and book another visit, which is also a reason to meet again. Write what she has told you under the protected headings. Check what shows in the record online, and tell her what you have done. The National Women's Helpline { PHONE("kvinnofridslinjen") } is open day and night. She can call it, and you can call it for advice. Offer a medical social worker or social services. Call the police only if she consents or if confidentiality allows it. Call { PHONE("sos-112") } if she is in danger now.
case-dental-third-time-why = The old injuries are a medium sign of coercion, and so are the messages that check on her. Whether somebody keeps her friends away is uncertain, and it counts together with the messages. It is not enough, and nothing suggests that anybody profits from her. So the result is too few signs, and other help is shown. The rule is made for trafficking and is poor at catching violence in close relationships. It was the routine question, asked in private, that brought the violence into view. Without it she would have had the tooth treated and gone home.
case-dental-third-time-question = She asks you not to write how the tooth broke. What do you do?
    .a = Write that she fell, because she asks you to
    .b = Write about the damage but not about the cause
    .c = Write nothing, and remember it for next time
    .d = Write it under the headings that are protected
case-dental-third-time-answer = What is written under protected headings should not be visible to anyone who reads her record at home. It may matter to her later on. A record must not contain anything untrue. If only you remember it, nobody else can help her. The cause is part of the injury.
case-dental-third-time-discuss-1 = How do you ask about violence so that it sounds the same for everybody?
case-dental-third-time-discuss-2 = Which single further sign would have meant that somebody should assess it?
case-dental-third-time-discuss-3 = Would you have asked if the patient had been a man?

## social-tool-list

case-social-tool-list = The list on the phone
    .lead = You work with adults at the social services reception in the invented town of Timmerå on a Monday.
case-social-tool-list-step-1 = Two brothers, 45 and 22, want shoes and something to eat. There is snow outside and they wear gym shoes. They are chilled through and angry about the queue.
case-social-tool-list-step-2 = A colleague recognises the older one from court: convicted of taking tools out of vans. "That's me," he says himself.
case-social-tool-list-step-3 = In private they tell you about their days. A driver drops them and four others at different places every morning. In the evening he picks them up, along with whatever they have got hold of.
case-social-tool-list-step-4 = Some days it is tools, from a list on the phone. Other days they sit outside shops with a cup. Seven hundred kronor each a day, or they sleep outdoors.
case-social-tool-list-step-5 = The woman who owns the caravans paid for their journey. The debt was to be gone by midsummer. Now it is larger than when they came.
case-social-tool-list-step-6 = "We don't want to steal," says the younger one. "But if we say no we can't ride back, and he knows where our mother lives."
case-social-tool-list-step-7 = They do not want to talk to the police. "They won't believe us anyway." At five they are to be at the petrol station.
case-social-tool-list-not-id-held-by-other = They have their ID cards in their pockets. Having them does not rule out coercion.
case-social-tool-list-not-guarded-begging-or-selling = Nobody guards them in the daytime, as far as they know. That they beg is no sign.
case-social-tool-list-not-violence-seen = They have not told you about violence. Ask, each of them alone.
case-social-tool-list-herring-convicted = One of them is convicted of theft. People who are forced into crime have often been convicted before anybody asks why.
case-social-tool-list-herring-angry-about-the-queue = They are angry. Anger is a common reaction to cold, hunger and fear.
case-social-tool-list-herring-shoes-and-food = They only asked for shoes and food. The first thing people dare to ask for is seldom the biggest.
case-social-tool-list-best = Give them food and shoes now. Talk to them one at a time, with a professional interpreter if needed, and tell them about confidentiality before you ask more. Make a risk and protection assessment today, before five. What happens if they are not at the petrol station, and may their mother be in danger? Arrange another place tonight if they want it. Call the support line { PHONE("nspm-stodtelefon") }, which is open and puts you in touch with the regional coordinator. Give their names only if they consent. Tell them about the reflection period if they have no permit to stay in Sweden. Say that somebody who has been forced into crime may need a lawyer of their own. Report to the police if they consent, or when you have checked that confidentiality allows it. Call { PHONE("sos-112") } if anybody is in danger.
case-social-tool-list-why = The signs are enough for both exploitation and coercion, so the result is clear signs of coercion and exploitation. Being forced to steal, as they say, is a strong sign of exploitation. The driver taking what they get is a medium one. The debt is a strong sign of coercion, and the daily sum is a medium one. The words about their mother may be a threat, but that is uncertain and weighs less. The cold and the shoes are weak signs. The begging and the conviction are no signs at all. Had you stopped at shoes and food, the result would have been too few signs.
case-social-tool-list-question = They do not want to talk to the police. What is your next step?
    .a = To report it anyway, since theft is a crime
    .b = To give what they asked for and close the case
    .c = To assess the risk and get advice without names
    .d = To ask them to come back when they have decided
case-social-tool-list-answer = A no to the police is not a no to protection, and at five they are picked up again. You can get advice without names at once. If you report against their will, without checking whether confidentiality allows it, you may lose them this afternoon. Asking them to come back puts the burden on those who have the least say.
case-social-tool-list-discuss-1 = How do you ask about coercion when the person is convicted of that very thing?
case-social-tool-list-discuss-2 = What can you get done before five, and who does what?
case-social-tool-list-discuss-3 = Would you have asked the same if the brothers had been sisters?
