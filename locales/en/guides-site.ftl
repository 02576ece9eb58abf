### The words of the guide for cleaning, construction and other workplaces: what the list is for, the roles and the advice.

guide-site = This list is for you if you work at a workplace, lead the work there, hire the firm or inspect it. Use it if you have seen something that worries you.
    .order = First work, pay and housing, then how someone is controlled, then fear, injuries and children.

role-site-worker = Construction, cleaning and service
    .who = I work at that workplace.
    .who-now = I work here.
    .about = It's about someone I work with.
role-site-foreman = Site manager
    .who = I'm the site manager.
    .about = It's about someone on my site.
role-site-client = Customer who hired the firm
    .who = We hired the firm doing the work.
role-site-inspection = Workplace inspection
    .who = I'm an inspector from ________ and have visited the workplace.
    .who-now = I'm an inspector from ________, here on an inspection.

# safety
note-site-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger.
note-site-call-unheard = Call when nobody at work can hear you, preferably once you have left.
note-site-finish-the-errand = If nobody is in danger, finish what you came for as usual and call when you have left.
note-site-never-confront = Never confront the employer or whoever is in control, and do not try to free anyone yourself.

# talk
note-site-if-alone = Talk only when the employer or whoever is in control can neither see nor hear it.
note-site-ordinary-questions = Ask everyday questions: "How are things here? When are you off?"
note-site-say-where-help-is = Say that they can turn to the municipality's social services themselves, even just to ask.
note-site-professional-interpreter = Use a professional interpreter, never the employer or a workmate.
note-site-accept-a-no = Leave it at that if the person does not want to talk.

# do
note-site-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-site-not-through-the-manager = You need not go through your manager. Call the police directly if your manager or the company may be involved.
note-site-facts-to-police = Give the police facts: the time, the place, vehicles and what you saw and heard. Keep nothing yourself.
note-site-next-order = Compare prices, ask for a receipt and ask about the conditions next time you hire somebody.
note-site-own-powers = Use your own powers, and suggest a joint inspection with the police and other authorities.
note-site-test-secrecy = Ask your manager or lawyer which details you may pass on.
note-site-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-site-ask-who-takes-it = Ask the police who will deal with your tip-off, and ask for a reference number.
note-site-bad-conditions = If it is only bad conditions, talk to the union or the safety representative, or tip off the Work Environment Authority.

# dont
note-site-not-before-the-employer = Do not question anyone in front of the employer or the person in charge of the work.
note-site-no-passing-on = Do not tell the employer what somebody has said to you.
note-site-no-paper = Give the person no note that somebody else may find.
note-site-no-own-inquiry = Do not look for evidence on your own.
note-site-no-photos = Take no pictures and make no secret recordings.
note-site-not-by-looks = Never let language, origin or looks decide.
