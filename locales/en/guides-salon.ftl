### The words of the guide for salons: what the list is for, the roles and the advice.

guide-salon = This list is for you if you work at, deliver to or inspect salons and have seen something that worries you.
    .order = First work, pay and housing, then how someone is controlled, then fear, the premises, injuries and children.

role-salon-staff = Salon staff
    .who = I work at the salon.
    .about = It's about someone I work with.
role-salon-supplier = Supplier to salons
    .who = I deliver to the salon.
role-salon-inspection = Salon inspection
    .who = I'm an inspector from ________ and have visited the salon.
    .who-now = I'm an inspector from ________, here on an inspection.

# safety
note-salon-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger.
note-salon-call-unheard = Call when nobody at work can hear you, preferably once you have left.
note-salon-finish-the-errand = If nobody is in danger, finish what you came for as usual and call when you have left.
note-salon-never-confront = Never confront the owner or whoever is in control, and do not try to free anyone yourself.

# talk
note-salon-if-alone = Talk only when the owner or whoever is in control can neither see nor hear it.
note-salon-ordinary-questions = Ask everyday questions: "How are things here? When are you off?"
note-salon-say-where-help-is = Say that they can turn to the municipality's social services themselves, even just to ask.
note-salon-professional-interpreter = Talk with each worker alone and with a professional interpreter, never the owner or a workmate.
note-salon-accept-a-no = Leave it at that if the person does not want to talk.

# do
note-salon-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-salon-not-through-the-manager = You need not go through your manager. Call the police directly if your manager may be involved.
note-salon-facts-to-police = Give the police facts: the time, the place and what you saw and heard. Keep nothing yourself.
note-salon-own-powers = Use your own powers: demand clear emergency exits, ventilation and protection, and suggest a joint inspection.
note-salon-test-secrecy = Ask your manager or lawyer which details you may pass on.
note-salon-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-salon-ask-who-takes-it = Ask the police who will deal with your tip-off, and ask for a reference number.
note-salon-bad-conditions = If it is only bad conditions, talk to the union or the safety representative, or tip off the Work Environment Authority.

# dont
note-salon-not-before-the-owner = Do not question anyone in front of the owner or the manager.
note-salon-no-passing-on = Do not tell the owner what somebody has said to you.
note-salon-no-paper = Give the person no note that somebody else may find.
note-salon-no-own-inquiry = Do not look for evidence on your own.
note-salon-no-photos = Take no pictures and make no secret recordings.
note-salon-trade-proves-nothing = Never let trade, language or origin decide. Working at a salon is not a sign.
