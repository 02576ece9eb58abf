# How to talk, interpreters, notes, children, and one's own safety.

## talk-how

page-talk-how = Talking with the person
    .lead = Talk in private, ask about daily life, promise nothing you cannot keep, and accept it if they say no.
    .search = talk conversation ask questions what do I say approach alone private trust trauma-informed promise silence listen safe talking how do i ask what to say says no afraid open questions approach someone, dares not tell, does not dare to talk, will not talk, how to ask about violence, says everything is fine, without scaring her, get her to open up, what may I ask, is it safe to ask
page-talk-how-before = Before you talk
    .item-1 = Arrange a moment alone with the person, and say that you do this with everyone.
    .item-2 = Think about the risks. Even an everyday question can be dangerous if the wrong person hears it.
    .item-3 = Get a professional interpreter if needed.
    .item-4 = Say who you are and what you may have to pass on, before you ask.
page-talk-how-ask = Questions that work
    .text-1 = Give information first and ask afterwards. Then the person can learn where to find help without having to tell you anything.
    .item-1 = "I ask everyone: do you feel safe where you live and work?"
    .item-2 = "Is there anyone who controls you in a way that scares you?"
    .item-3 = "Can you go out when you want? Do you have your own key?"
    .item-4 = "Who has your passport?"
page-talk-how-work = At a workplace
    .text-1 = Show a friendly interest. Ask open questions, such as how long the person has worked here and what the days are like. Asking only opens a conversation. A short or nervous answer proves nothing, but what they tell you may be a sign.
page-talk-how-after = What the person needs from you
    .item-1 = Information early, and the same information again later.
    .item-2 = Time. Memory gaps, anger and silence are ordinary reactions, not lies.
    .item-3 = To choose for themselves. A no is an answer. Say how they can get in touch again.
    .item-4 = A plan for what happens when they leave.
page-talk-how-dont = Important in the conversation
    .item-1 = Do not ask in front of the companion.
    .item-2 = Do not use the words trafficking, coercion or victim.
    .item-3 = Do not promise to keep it secret, and promise no help you cannot give.
    .item-4 = Do not contact the family or the employer before the risks are assessed.
    .item-5 = Do not press the person, and never put the blame on them.
page-talk-how-basis = What the advice rests on
    .text-1 = People who are exploited seldom ask for help themselves. It is for us to notice.
    .text-2 = The advice rests on safety, openness, peer support, working together, choice and respect for culture and gender. We found no Swedish authority's own list of what not to do. That advice comes from Norway, the United Kingdom and the United States, and some is our own judgement.

## talk-interpreter

page-talk-interpreter = Interpreters
    .lead = Use a professional interpreter. Never let the companion, a relative or a child interpret.
    .search = interpreter interpret telephone interpreter language translate translator swedish does not understand companion interprets relative child interpreting phone interpreter google translate no english speaks no swedish, interpreter by phone, relative interprets, friend interprets, family member translating
page-talk-interpreter-do = What to do
    .item-1 = Let the person accept or refuse the interpreter.
    .item-2 = Interpreting by phone is fine.
    .item-3 = Speak to the person, not to the interpreter.
    .item-4 = Authorities must use an interpreter when that is needed for the person's rights.
page-talk-interpreter-companion = When the companion wants to interpret
    .text-1 = Say that you always use a professional interpreter, for everyone. Do not argue. A nod is not consent if the person does not understand the language.
page-talk-interpreter-language = Language is not a sign
    .text-1 = Not speaking Swedish or English is a reason to get an interpreter. It is never a sign that counts. The Work Environment Authority also says that it need not mean that anyone is exploited.

## talk-notes

page-talk-notes = Notes and tip-offs
    .lead = Give the police facts: what, when, where and how you know. Keep no list of people.
    .search = notes write down document record keep pictures photo film recording register record gdpr personal data guest list log description tip facts photos filming camera cctv number plate licence plate blacklist write report write down, what may I write in the record, may I keep names, document in the notes
page-talk-notes-note = Good to include
    .item-1 = What happened, the date and time, the place.
    .item-2 = How you know: did you see it, hear it, did someone tell you?
    .item-3 = What the person looks like. The car's make and registration number. The room number.
    .item-4 = What was said, as close to the words as you remember.
    .item-5 = Anything the person told you that makes it urgent.
page-talk-notes-leave = What to leave out of a tip-off
    .item-1 = Your theory of who is guilty.
    .item-2 = Guesses about origin.
    .item-3 = Details of health or sexuality that nobody needs.
    .item-4 = Pictures and recordings made in secret. Making them can be a crime.
page-talk-notes-keep = Keep no list of your own
    .text-1 = As a rule, only authorities may handle personal data about suspected crime. A company may do so when a legal claim needs it or the law requires it. Pass facts to the police, and keep no list of guests or customers.
    .text-2 = Give tip-offs straight to the police, not through other people's sites. A tip-off becomes a public document, which can be given out unless the details are confidential. Tell the police if you fear that someone will learn it was you.
page-talk-notes-record = In the medical record
    .text-1 = Document injuries under a protected heading (skyddat sökord), so that they do not show in the online record. Do not write the suspicion where the wrong person can read it.

## talk-child

page-talk-child = When it concerns a child
    .lead = You need no proof. Call { PHONE("sos-112") } if the child is in danger now. Otherwise start with social services if you must report, and with the police if you need not.
    .search = child under 18 minor teenager girl boy pupil report of concern report duty anonymous unaccompanied guardian missing talk with children barnahus worry kid kids underage social services child protection anonymously guardians runaway, child alone, child travelling alone, child at the airport, no guardian
page-talk-child-do = Make a report of concern
    .text-1 = You must report if you work in care, school or social services, or do other work with children. So must public order guards (ordningsvakter), the police and several other authorities. The page “Who must report?” has the whole list. If you must, report to social services at once. A public order guard on duty calls the police first and reports straight after. Everyone else should report too, after calling the police on { PHONE("polis-11414") }. It is enough that you are worried.
    .item-1 = Report to the municipality where the child is, if you do not know where the child lives. Out of hours, call the social services on-call (socialjouren). If you cannot find their number, call { PHONE("sos-112") } and ask for the on-call.
    .item-2 = You can call social services for advice without saying who the child is.
    .item-3 = Municipalities say that you cannot be anonymous when you report as part of your work, but that others can.
    .item-4 = Do not wait. Exploited children often disappear once someone has noticed.
page-talk-child-talk = Talk with the child
    .item-1 = Let the child tell their story at their own pace.
    .item-2 = Say that it was brave to tell.
    .item-3 = Explain calmly, without frightening the child, that you must tell someone who can help.
    .item-4 = Children often say what they have been told to say. They need to be safe before they can tell their own story.
page-talk-child-signs = For guardians of children who came alone: what you may notice
    .text-1 = The source is an older page of the Migration Agency. None of this is the child's fault, and it proves nothing. Your worry is enough to report.
    .item-1 = The child entered without passing a border control, or was here for weeks or months before meeting the Migration Agency.
    .item-2 = The child has a phone or SIM card and has been taught a number to call if the authorities come.
page-talk-child-then = What happens next
    .text-1 = Social services must assess at once whether the child needs protection, and decide within 14 days whether to open an inquiry. If your job requires you to report, you can ask whether an inquiry was opened.
    .text-2 = The child and the family must get the support they need. Guidance from Stockholm County says that social services should normally tell the police of crimes against children. The exception is when that would harm the child.

## own-safety

page-own-safety = Your own safety
    .lead = Never confront anyone. Stand where there are people and a way out, and call from there.
    .search = safety own safe afraid threat threatened danger intervene confront follow get away safety representative alone at work afterwards support debrief threats violence weapon dangerous confronting confrontation step in scared alone on shift night shift, my boss is involved, manager is involved, employer is involved, colleague is involved, follow the car, should I follow, aftercare, debriefing, staff are scared, staff scared of retaliation, talk to someone afterwards
page-own-safety-now = While it is happening
    .item-1 = Call { PHONE("sos-112") } if anyone is in danger. First say where you are.
    .item-2 = Do not confront, follow or accuse anyone.
    .item-3 = Do not investigate. The police do that.
    .item-4 = Keep your distance. Stay near other people, with a clear way out.
    .item-5 = Do what you usually do. That way nobody notices that you have seen something.
page-own-safety-after = Afterwards
    .text-1 = Tell your manager or the safety representative. The employer is responsible for the work environment, and nobody should have to handle this alone. If you suspect your manager, the safety representative or the union can support you. Tell the police what you saw.
    .text-2 = If the work itself is an immediate and serious danger to life or health, tell the manager or safety representative without delay. A person who reports wrongdoing that the public has an interest in knowing about is protected against reprisals. Ask your union whether that covers you.
page-own-safety-work = If you are a manager
    .text-1 = Have a procedure, do a risk assessment and give support afterwards. Include the risk that staff meet suspected prostitution in your systematic work environment management. The law mentions lone working in particular. Where there is no safety committee the union can appoint a regional safety representative, if it has a member at your workplace.
