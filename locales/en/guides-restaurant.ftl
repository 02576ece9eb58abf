### The words of the guide for restaurants: what the list is for, the roles and the advice.

guide-restaurant = This list is for you if you work at, deliver to or inspect restaurants and have seen something that worries you.
    .order = First work, pay and housing, then how someone is controlled, then fear, injuries and children.

role-restaurant-staff = Kitchen and front of house
    .who = I work at the restaurant.
    .about = It's about someone I work with.
role-restaurant-supplier = Supplier and delivery
    .who = I deliver to the restaurant.
role-restaurant-inspection = Food safety and other inspection
    .who = I'm an inspector from ________ and have visited the restaurant.
    .who-now = I'm an inspector from ________, here on an inspection.
role-restaurant-security = Guard and door staff
    .who = I work on the door at the restaurant.
    .about = It's about someone at the restaurant.

# safety
note-restaurant-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger.
note-restaurant-call-unheard = Call when nobody at work can hear you, preferably once you have left.
note-restaurant-finish-the-errand = If nobody is in danger, finish what you came for as usual and call when you have left.
note-restaurant-never-confront = Never confront the owner or whoever is in control, and do not try to free anyone yourself.

# talk
note-restaurant-if-alone = Talk only when the owner or whoever is in control can neither see nor hear it.
note-restaurant-ordinary-questions = Ask everyday questions: "How are things here? When are you off?"
note-restaurant-say-where-help-is = Say that they can turn to the municipality's social services themselves, even just to ask.
note-restaurant-professional-interpreter = Use a professional interpreter, never the owner or a workmate.
note-restaurant-accept-a-no = Leave it at that if the person does not want to talk.

# do
note-restaurant-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-restaurant-not-through-the-manager = You need not go through your manager. Call the police directly if your manager may be involved.
note-restaurant-facts-to-police = Give the police facts: the time, the place and what you saw and heard. Keep nothing yourself.
note-restaurant-own-powers = Use your own powers, and suggest a joint inspection with the police and other authorities.
note-restaurant-test-secrecy = Ask your manager or lawyer which details you may pass on.
note-restaurant-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-restaurant-ask-who-takes-it = Ask the police who will deal with your tip-off, and ask for a reference number.
note-restaurant-bad-conditions = If it is only bad conditions, talk to the union or the safety representative, or tip off the Work Environment Authority.

# dont
note-restaurant-not-before-the-owner = Do not question anyone in front of the owner or the manager.
note-restaurant-no-passing-on = Do not tell the owner what somebody has said to you.
note-restaurant-no-paper = Give the person no note that somebody else may find.
note-restaurant-no-own-inquiry = Do not look for evidence on your own.
note-restaurant-no-photos = Take no pictures and make no secret recordings.
note-restaurant-not-by-looks = Never let language, origin or looks decide.
