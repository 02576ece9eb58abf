### Training cases for workplaces, housing and schools. All people, places and events are made up.

## housing-laundry-tag

case-housing-laundry-tag = The laundry-room fob
    .lead = You work in lettings for a housing company in the invented town of Lövhamra. It is Wednesday morning.
case-housing-laundry-tag-step-1 = A cleaning firm rents four two-room flats from you for its staff. The owner, a woman, is cheerful and easy to deal with. The rent is always on time.
case-housing-laundry-tag-step-2 = A man in his forties comes to the counter for an extra fob for the laundry room. "There are eleven of us in the flat," he says, as if that went without saying.
case-housing-laundry-tag-step-3 = You tell him that the firm orders the fobs. "Then don't mention it to the owner," he says. "Bed, food, car, clothes, it all goes through her."
case-housing-laundry-tag-step-4 = You ask if he wants to join the housing queue, and for that he needs ID. "The owner has my passport. I asked for it in the spring. First I have to work off the journey, and it just keeps getting dearer."
case-housing-laundry-tag-step-5 = The bus to his next cleaning job leaves in five minutes. He thanks you and walks to the door. This afternoon the owner of the firm is coming in to sign another lease.
case-housing-laundry-tag-not-says-forced = He does not say that anybody makes him work. What he says is enough all the same.
case-housing-laundry-tag-not-looks-frightened = He is calm and tells it as an everyday matter. People can sound like that when it has gone on for long.
case-housing-laundry-tag-not-sleeps-at-the-workplace = They live in the flat and work elsewhere.
case-housing-laundry-tag-not-one-driver-drops-many = He takes the bus. The sign is that somebody drives several people and takes the money they get.
case-housing-laundry-tag-herring-the-rent = The rent is on time and the firm is easy to deal with. It says nothing about how things are for those who live there.
case-housing-laundry-tag-herring-matter-of-fact = He does not complain, he only wants a fob. Most of what he says he says in passing.
case-housing-laundry-tag-herring-too-many-tenants = Eleven in a two-room flat can look like a matter of the lease. It is that too, but it can wait until the police know.
case-housing-laundry-tag-best = Tell him that there is help, and ask how you can reach him without anybody noticing. Call the police on { PHONE("polis-11414") } today, before the owner comes, and tell your manager. Say what you saw and heard, and ask what to do about this afternoon's meeting. Hold off warnings, inspections and notices until you have talked to the police, or everyone may be moved tonight. The company can also ask social services for advice without giving a name. Meet the owner as usual and say nothing of the visit. Call { PHONE("sos-112") } if anybody is threatened.
case-housing-laundry-tag-why = Two strong signs of different kinds are enough for coercion. The owner keeps his passport although he has asked for it, and the debt grows. So the result is signs to be assessed. Eleven people in a two-room flat is a medium sign of exploitation, and by itself it is not enough. That the firm runs his whole life makes him dependent, which is medium as well. Had you just handed him the fob, you would have known only that the flat was crowded. One more question might have shown more, but it is for the police to ask.
case-housing-laundry-tag-question = He is on his way out of the door. What do you say?
    .a = "I will see to it that you get a flat of your own."
    .b = "Go to the police, or there is nothing we can do."
    .c = "There is help. How can I reach you in private?"
    .d = "Bring the others tomorrow, then we can all talk."
case-housing-laundry-tag-answer = He learns that there is help and decides himself how you can reach him. A flat is a promise that you cannot keep. He should not have to arrange the help himself, for that is up to you. If eleven people come to the office, the firm will hear of it.
case-housing-laundry-tag-discuss-1 = What do you see in lettings that the caretakers do not see, and the other way round?
case-housing-laundry-tag-discuss-2 = How do you meet the owner this afternoon without giving anything away?

## restaurant-napkins

case-restaurant-napkins = The napkins
    .lead = You deliver fish to restaurants. One Saturday morning you drop off crates at one in the invented town of Gråsund.
case-restaurant-napkins-step-1 = The kitchen door is open. On an upturned crate sits a girl of about eleven, folding napkins. She is counting aloud.
case-restaurant-napkins-step-2 = "Three hundred more, or I'll never get out of here," she says and rolls her eyes.
case-restaurant-napkins-step-3 = "Less talk, more folding!" a woman shouts from the kitchen. The girl sticks out her tongue in that direction and goes on. You feel a knot in your stomach.
case-restaurant-napkins-step-4 = The woman comes out, pale and with a blanket round her shoulders. She slept in the office last night, she says, because the sourdough needed her at three.
case-restaurant-napkins-step-5 = "Do you often help out?" you ask the girl. "On Saturdays, before the match. Mum pays twenty kronor a hundred." She shows you the football boots in her bag.
case-restaurant-napkins-step-6 = At half past eight her team turns up in a car full of footballs. Half the napkins are left. "Run," says her mother, "I'll do the rest."
case-restaurant-napkins-not-child-works-or-begs = She helps her mother for a while on Saturdays. The sign is a child who works instead of going to school.
case-restaurant-napkins-not-says-cannot-quit = She was joking. When the match begins she may go, with half the pile left.
case-restaurant-napkins-not-worker-interrupted-when-talking = You finished your talk. Shouting about folding is not the same as stopping a conversation.
case-restaurant-napkins-not-sleeps-at-the-workplace = Her mother slept there one night, for one batch of bread. Neither of them lives there.
case-restaurant-napkins-not-exhausted-hungry-or-cold = Her mother was the tired one, after a night. The question is about the girl, and she is lively.
case-restaurant-napkins-herring-her-words = She says that she will never get out of there. Listen to the words, and then see what happens.
case-restaurant-napkins-herring-the-shout = Her mother shouts at her. Tone and tiredness say little about who is in control of what.
case-restaurant-napkins-best = Deliver the fish and ask the girl kindly if she often helps out, as you ask others in the kitchens. You need not call anybody. If something still bothers you, you can talk to your manager about what you saw, without guessing. You can also ask the police for advice on { PHONE("polis-11414") } without saying who they are. If you do see a child working late or in school hours, time after time, the police should know. Take no pictures of the girl.
case-restaurant-napkins-why = She is a child, and then a single medium or strong sign is enough. Here there is none, so the result is no signs that count. The gut feeling is shown but never counts. Her words about never getting out sounded like a strong sign, but what happened next said otherwise. Children may help in a family. What makes the difference is how much, when, and whether they can say no.
case-restaurant-napkins-question = Back to step 3. The woman shouts at the girl to fold. What do you do?
    .a = Ask the girl if she often helps out here
    .b = Tell the woman that children must not work
    .c = Leave the crates, it is a family matter
    .d = Drive on and call the police at the next stop
case-restaurant-napkins-answer = A kind question gives you an answer in a minute and accuses nobody. Telling the woman off makes it harder to learn anything. If you never ask a family, you also miss the times when it is serious. There was nothing to report. The police can still give advice if something bothers you.
case-restaurant-napkins-discuss-1 = What could the girl have answered that would have made you call the police?
case-restaurant-napkins-discuss-2 = Would you have wondered as much if she had been folding napkins in a library?

## restaurant-belt-bag

case-restaurant-belt-bag = The belt bag
    .lead = You are an appointed public order guard (ordningsvakt) on the door of a bar in the invented town of Ängsholma. It is a Friday night in October.
case-restaurant-belt-bag-step-1 = It is 22.50. A girl of about fifteen walks along the queue with a belt bag. She jokes with people, and nobody seems to be with her.
case-restaurant-belt-bag-step-2 = Your colleague recognises her. She was here last night and last weekend too, until past one. Nobody knows why.
case-restaurant-belt-bag-step-3 = A guest gives her a banknote and gets a small bag out of hers. She crosses the street and hands the note in through the window of a car. The man at the wheel waves her back to the queue.
case-restaurant-belt-bag-step-4 = She stands under the heat lamp next to you. "Are you going to throw me out?" she asks. You say that she may stay. She has not eaten since breakfast, and her teeth are chattering.
case-restaurant-belt-bag-step-5 = "I can't go home till it's empty," she says and pats the bag. "And I can't quit. Then I owe him for everything that's left."
case-restaurant-belt-bag-step-6 = The car flashes its lights twice. She smiles, thanks you for the warmth and goes back to the queue.
case-restaurant-belt-bag-not-violence-seen = Nobody has hit her, as far as you have seen.
case-restaurant-belt-bag-not-child-sex-in-exchange = You have not seen or heard anything like that. Do not guess.
case-restaurant-belt-bag-not-looks-frightened = She jokes and smiles. Good spirits say nothing about how things are for her.
case-restaurant-belt-bag-not-watched-all-the-time = The man sits in the car. You do not know whether he can see her all the time.
case-restaurant-belt-bag-herring-the-dealer = She is the one with the bags. The person who carries them may be the one who runs the greatest risk and earns the least.
case-restaurant-belt-bag-herring-cheeky = She is cheeky and seems grown-up for her age. She is a child all the same.
case-restaurant-belt-bag-herring-just-the-door = She stands outside, and your job is the door. A child in the queue is no less your concern.
case-restaurant-belt-bag-best = Call the police on { PHONE("polis-11414") } now, while the car is still there, and say that it is about a child. Tell them about the nights, the bags, the banknotes, the man and the car, and what she told you. Call { PHONE("sos-112") } if she is about to get into the car, or if anybody threatens her. Let her stay in the warmth. Then report your concern to the social services on-call, through { PHONE("sos-112") } if you do not have their number. As an ordningsvakt you must report, and you cannot leave that to the bar. Do not take the bag on your own, walk up to the car or show that you are calling.
case-restaurant-belt-bag-why = She may be under 18, and then a single medium or strong sign is enough. That she runs errands for somebody older is a strong sign of exploitation. That she cannot quit is a strong sign of coercion, and the money to the car is a medium sign of exploitation. The debt is uncertain and weighs less. The late nights and the cold are weak signs. She is a child, so no sign of coercion was needed. What she does may be a crime, and at the same time she may be the victim of one.
case-restaurant-belt-bag-question = Your colleague wants to detain her for dealing. What do you answer?
    .a = "Take the bag first, then we have the evidence."
    .b = "Send her away, then it is no longer our problem."
    .c = "Talk to the man in the car, he is the one in charge."
    .d = "Watch her. I am calling the police about a child."
case-restaurant-belt-bag-answer = The police learn that it is about a child while both she and the car are still there. If you take the bag, she may have to pay for what was in it. If you send her away, it goes on at the next queue. If you talk to the man he drives off, perhaps with her in the car.
case-restaurant-belt-bag-discuss-1 = How do you tell somebody who sells for themselves from somebody who sells for another?
case-restaurant-belt-bag-discuss-2 = Who reports the concern at your bar, and do all public order guards know that they must?
case-restaurant-belt-bag-discuss-3 = Would you have seen a child if it had been a boy?

## salon-second-chair

case-salon-second-chair = The second chair
    .lead = You are a hairdresser at a salon in the invented town of Kornhult. It is the last Friday in October.
case-salon-second-chair-step-1 = Your colleague in the second chair started in August. He is twenty-three, quick, and usually laughs at everything. Today he does not say a word.
case-salon-second-chair-step-2 = At lunch he shows you the envelope. Eight thousand kronor for all of October. "The owner deducted scissors, towels and training," he says.
case-salon-second-chair-step-3 = You ask what his contract says. "We shook hands on it," he says. He has not had a payslip either.
case-salon-second-chair-step-4 = The owner puts her head in. "Is this a union meeting?" she says and laughs. Then she closes the door behind her.
case-salon-second-chair-step-5 = You ask how things are otherwise. He lives with his partner, has his own bank card and is off on Sundays and Mondays. He has asked about the pay twice. "It's coming," the owner says.
case-salon-second-chair-step-6 = "I can leave when I like," he says. "Another place has already been in touch. But I want my money."
case-salon-second-chair-not-worker-interrupted-when-talking = The owner looked in, made a joke and left. You could finish your talk.
case-salon-second-chair-not-says-cannot-quit = He says that he can leave when he likes.
case-salon-second-chair-not-owes-debt-to-work-off = The deductions eat up his pay, but he has no debt to work off.
case-salon-second-chair-not-extreme-hours-no-days-off = He has two days off a week.
case-salon-second-chair-herring-the-deductions = Deductions for scissors and training can tie somebody to an employer. The question is whether he can leave, and he can.
case-salon-second-chair-herring-the-joke = The owner jokes about a union meeting. It can feel like a threat, but it is a joke until somebody has to pay for it.
case-salon-second-chair-best = Help him keep hold of the facts: the hours he has worked, what was in the envelope and what the owner deducted. The union can advise him on the pay and help him claim it. A safety representative, if you have one, can take up how things are at the salon. But the pay is a matter for the union. Say that you are happy to come along, but let him decide. You need not call the police about trafficking. Ask again if somebody starts to hold him back, threatens him, or takes charge of his passport or his money.
case-salon-second-chair-why = Pay that is eaten up is a medium sign of exploitation, and so are the missing contract and payslip. Two medium kinds are not enough, and nothing at all points to coercion. So the result is too few signs. It does not mean that all is well. He is losing money that may be his, and that is a problem the union can help with. Your question about the rest of his life showed the difference.
case-salon-second-chair-question = What is of most use to him today?
    .a = That you take up the pay with the owner for him
    .b = That he writes it all down and asks the union
    .c = That you tip off the police, so it is looked into
    .d = That you both go home until she has paid him
case-salon-second-chair-answer = His own hours on paper are what the union can use. If you talk to the owner for him, you take over his case, and he may bear the consequences. A tip-off about trafficking would be misleading, since he is free to go. Walking out may cost you both more than you gain.
case-salon-second-chair-discuss-1 = Which answer about the rest of his life would have made you call the police?
case-salon-second-chair-discuss-2 = Where can a hairdresser turn when the pay is wrong?

## school-lunch-box

case-school-lunch-box = The lunch box
    .lead = You teach year five at a school in the invented town of Tallmyra. It is a Friday in November.
case-school-lunch-box-step-1 = At lunch a boy asks if he may fill a lunch box. "For the dog," he says. It is the third Friday in a row. He has three helpings himself.
case-school-lunch-box-step-2 = In maths he falls asleep on his desk. He has been late every day for two weeks, and a crumpled note says that he has had toothache.
case-school-lunch-box-step-3 = At break a man of about seventy stands at the gate. He gives the boy a carrier bag, the boy gives him a folded banknote, and the man walks off.
case-school-lunch-box-step-4 = After school you ask what an ordinary morning looks like at home. He dresses his little sister, takes her to nursery and then comes here.
case-school-lunch-box-step-5 = "Mum can't manage to get up. Not since the autumn," he says. "Sixten downstairs does our shopping on Fridays. The lunch box is for my sister." They have no dog.
case-school-lunch-box-step-6 = "You won't tell, will you?" he asks. "Last time Mum had to go to hospital, and nobody knew for how long."
case-school-lunch-box-not-child-runs-crime-errands = In the bag were milk and bread from the neighbour. The banknote was for the food.
case-school-lunch-box-not-adult-fixer-around-child = The neighbour shops for the family once a week. He does not control the boy.
case-school-lunch-box-not-afraid-of-one-person = He is afraid of what will happen, not of anybody.
case-school-lunch-box-not-child-out-at-night-or-school-hours = He is late, but nobody has seen him out at night or missed him for a whole school day.
case-school-lunch-box-herring-the-gate = A man, a carrier bag and a banknote at the gate. It looked like a deal, and it was milk.
case-school-lunch-box-herring-the-lies = The dog and the toothache did not exist. Children may lie to protect somebody they love.
case-school-lunch-box-herring-it-is-not-trafficking = Nobody exploits him, as far as you know. The duty to report covers every child who may be coming to harm, whatever the cause.
case-school-lunch-box-best = Call social services on { PHONE("socialtjanst-skelleftea") } now and report your concern, before they close for the weekend. You have a duty to report, and a suspicion that a child is coming to harm is enough, whatever the cause. Tell the boy that you are reporting this, why, and that he has done nothing wrong. Tell the head teacher and get help from the student health team. See to it that he has food to take home. Tell him that he can call Bris himself on { PHONE("bris") }. Do not promise to keep it to yourself. Call the police afterwards only if something points to a crime against the boy. So far nothing does. Call { PHONE("sos-112") } if a child is in danger today.
case-school-lunch-box-why = He is a child, and then a single medium or strong sign is enough. That he looks after home and sister in place of an adult is a medium sign, even if nobody makes him. So the result is concern for a child. That he is hungry is a weak sign and would not have been enough. The bag and the banknote are on the list, but they do not apply here. It is not about trafficking, but about a mother who is ill and an eleven-year-old who keeps a home going. The call is the same. The question about an ordinary morning showed what is needed.
case-school-lunch-box-question = The boy asks you not to tell. What do you do?
    .a = Promise to wait over the weekend and see how he is
    .b = Say that you have to report it, and why you do
    .c = Call his mother first, to hear her side of it
    .d = Ask the neighbour to look after them meanwhile
case-school-lunch-box-answer = An honest answer holds even when it is hard, and help can come today. The weekend is two days without school lunch. If you call his mother first, the boy may have to answer for what he has said. The neighbour already does what he can and has no duty.
case-school-lunch-box-discuss-1 = How do you explain the duty to report to a child who is afraid for his mother?
case-school-lunch-box-discuss-2 = What at your school picks up a child who is always late in the same way?
case-school-lunch-box-discuss-3 = What would you have thought of the bag if the man at the gate had been twenty?

## school-after-class

case-school-after-class = After class
    .lead = You teach Swedish to adults at a school in the invented town of Vintersjö. It is a Tuesday morning in March.
case-school-after-class-step-1 = A man in his fifties has been in your class since August. He is the funniest of them all. He is always first to arrive, and he leaves the moment his phone rings.
case-school-after-class-step-2 = Today it rings three times. Each time he turns the camera so that the whole classroom shows. "She just wants to know," he says and apologises.
case-school-after-class-step-3 = After class you talk about his studies, as with everybody. You ask what he does for the rest of the day. "Clean, cook, sit with her mother at night. I sleep on the floor outside the mother's door, so that I hear."
case-school-after-class-step-4 = "We were going to marry and run the shop together," he says. "There was no wedding. Just the work." He has never seen any pay.
case-school-after-class-step-5 = She has his bank card. "She does the shopping, I don't need a thing," he says and holds up his empty wallet as a joke.
case-school-after-class-step-6 = "Do you want help?" you ask. There is a silence. "Yes," he says then. "I want to get away. But at twelve I have to be home." It is twenty to. He sees no danger today.
case-school-after-class-not-id-held-by-other = She has the card, but you do not know whether he has asked for it. You have not spoken of his passport.
case-school-after-class-not-little-or-no-swedish = He is learning Swedish, and you understand each other. Language never counts.
case-school-after-class-not-looks-frightened = He jokes to the very end. Somebody who asks for help need not look frightened.
case-school-after-class-not-locked-in-or-not-allowed-out = He comes to school every week. Being able to leave the house does not rule out coercion.
case-school-after-class-herring-the-joker = He is the funniest in class. The jokes may be what has kept him going.
case-school-after-class-herring-a-family-matter = She is all but his wife, and he lives with her. The one who runs somebody's life is often a relative or a partner.
case-school-after-class-herring-he-is-a-man = He is a man, and older than most on your course. It says nothing about who can be exploited.
case-school-after-class-best = Sit down where nobody hears and call the support line { PHONE("nspm-stodtelefon") } together now, while he is still here. He need not give his name to get advice. Ask first if it is safe for him to go home at twelve, and call { PHONE("sos-112") } if he is unsure. Get the head teacher or a colleague to help at once, so that you are not alone. He is an adult, so he decides whether you call anybody else, such as social services or the police on { PHONE("polis-11414") }. Agree on how you can be in touch without her noticing. Promise nothing on behalf of others, and do not call her. If he changes his mind, he is welcome back after the next class.
case-school-after-class-why = He asks for help to get away, and that is a strong sign of coercion. The calls and the bank card are medium. Together they are enough, so the result is signs to be assessed. The work without a room of his own is a medium sign of exploitation. The promise of a wedding is a medium sign that somebody deceived him. Without the talk about his studies you would have known one thing: that the phone rings a lot. A yes is not a yes to everything, only to the next step.
case-school-after-class-question = He has said yes, and it is twenty to twelve. What do you do?
    .a = Call the support line with him, here and now
    .b = Give him the number, so he can pick the moment
    .c = Call his home and say that the class runs late
    .d = Book him in to see a counsellor on Monday morning
case-school-after-class-answer = He said yes now, and twenty minutes can be enough to get advice. Somebody may find the number on his phone, and at home he is alone with it. Calling his home raises questions that he has to answer tonight. Monday is six days away.
case-school-after-class-discuss-1 = What do you say in the first ten seconds when somebody answers yes?
case-school-after-class-discuss-2 = Where at your school can you call undisturbed, and who takes your next class?
case-school-after-class-discuss-3 = What do you do if he does not come next Tuesday?

## site-vest-twelve

case-site-vest-twelve = Vest number twelve
    .lead = You run the work on a large site in the invented town of Stensala. It is a Wednesday in June.
case-site-vest-twelve-step-1 = A subcontractor does cleaning and demolition. Eight people come in through the gate in the morning. Their team leader swipes all the passes, one after another, and jokes with the guard.
case-site-vest-twelve-step-2 = At ten a woman is grinding concrete without a mask or ear defenders. Her vest has number twelve on it. You stop the work and fetch her the gear.
case-site-vest-twelve-step-3 = You ask when she started today. "At four. Same as yesterday, same as Sunday." You check the log at the gate. She has not had a day off since March.
case-site-vest-twelve-step-4 = The team leader is there before you can ask another question. "She'd chat all day," he says cheerfully and sends her round to the other side of the building.
case-site-vest-twelve-step-5 = You meet again at the equipment store. She paid forty thousand kronor for the job, she says. She is a trained carpenter, and that is the job she was promised.
case-site-vest-twelve-step-6 = "He has my passport. I asked for it when my sister fell ill," she says. "First I have to work off the housing and the journey, he said. It gets bigger every month."
case-site-vest-twelve-not-says-forced = She does not say that anybody forces her. The signs are enough all the same.
case-site-vest-twelve-not-threats-heard = She has not told you about any threat, and you have heard none.
case-site-vest-twelve-not-looks-frightened = She is matter-of-fact and in a hurry. It says nothing about how things are for her.
case-site-vest-twelve-not-crowded-housing-from-employer = She mentions housing that costs money, but you do not know how many live there.
case-site-vest-twelve-herring-safety-first = A mask deals with the dangerous work. It is easy to leave it at that.
case-site-vest-twelve-herring-cheerful-leader = The team leader is cheerful and has the passes in order. What counts is that he cuts you off, twice in one day.
case-site-vest-twelve-herring-a-subcontractor = She is not employed by you. You are still the one on site who has seen both the log and her.
case-site-vest-twelve-best = Go on stopping dangerous work for everybody, as you always do. Call the police on { PHONE("polis-11414") } today, where nobody on site hears you. Tell them about the hours in the log, the grinding, the passport, the debt and what she paid. Say that she does not know that you are calling. Tell a manager who is not involved. Ask the police when to tip off the Work Environment Authority and talk to the subcontractor. When you are alone you can say that there is help, and accept a no. Do not ban the firm today, and say nothing to the team leader. Take no pictures of her. Call { PHONE("sos-112") } if anybody threatens or hurts her.
case-site-vest-twelve-why = The signs are enough for both exploitation and coercion, so the result is clear signs of coercion and exploitation. Exploitation: the hours are a strong sign and the dangerous work a medium one. Coercion: the passport and the debt are strong, and that the team leader cuts you off is medium. That the job was not the one promised is a strong sign that somebody deceived her. After three steps there was enough for exploitation. Vaksam would have said the police first, and then where to turn about bad conditions. Two minutes at the equipment store showed the rest.
case-site-vest-twelve-question = You are in charge of the site. What do you do today?
    .a = Ban the firm until all its papers are checked
    .b = Call the police and run the site as usual
    .c = Call in the team leader about the passport
    .d = Hire her yourself, starting from tomorrow
case-site-vest-twelve-answer = While everything is as usual, the police can reach her, the log and the firm. If you ban the firm, the team may be in another town tonight. If you ask for the passport, the team leader knows that she has talked. A job with you solves neither the debt nor the passport, and the other seven are left.
case-site-vest-twelve-discuss-1 = What does a site manager see in a log that nobody on the ground sees?
case-site-vest-twelve-discuss-2 = How do you run the work as usual when you know what you know?
case-site-vest-twelve-discuss-3 = What can you require of a subcontractor already in the contract?
