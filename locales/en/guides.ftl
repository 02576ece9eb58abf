### The words of the guides: what each list is for, the roles and the advice.

## taxi

guide-taxi = This list is for you if you drive a taxi or take bookings and have seen something that worries you.
    .order = The list follows the ride: first the trip, then what happens in the car, and last the questions about children.

role-taxi-driver = Driver
    .who = I drive a taxi.
role-taxi-dispatch = Dispatch centre
    .who = I work at a taxi dispatch centre.
    .now = One of our cars is on ________ { place-in }. The ride is to ________. The taxi number is ________.
    .want = I need the police there.
    .want-ambulance = I need an ambulance there, and the police.
    .now-away = One of our drivers is on ________ { place-in }. The taxi number is ________.
    .teller = the driver

# safety
note-taxi-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger.
note-taxi-drive-as-usual = Drive as usual if nobody is in danger.
note-taxi-call-when-safe = Call when the ride is over, or stop where it is light and there are people.
note-taxi-never-confront = Never confront anyone, and do not try to free anyone yourself.
note-taxi-keep-line-open = Keep in touch with the driver, and call { PHONE("sos-112") } yourself if the driver cannot.

# talk
note-taxi-ordinary-questions = Talk as usual, for example about the route or the heating in the car.
note-taxi-if-alone = If you are alone, you can ask whether all is well and whether you should call someone.
note-taxi-accept-a-no = If the person says no, leave it at that and say where there is help.
note-taxi-yes-or-no = Ask the driver short questions that can be answered yes or no.
note-taxi-seen-not-believed = Ask the driver what they have seen and heard, not what they believe.

# do
note-taxi-tell-dispatch = Tell the dispatch centre where you are, when nobody in the car can hear it.
note-taxi-facts-to-police = Give the police the time, place, car and what you saw. Keep nothing yourself.
note-taxi-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-taxi-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-taxi-ask-who-takes-it = Ask the police who will deal with your tip-off, and ask for a reference number.
note-taxi-talk-afterwards = Talk to your manager or a colleague afterwards.

# dont
note-taxi-not-before-companion = Do not question the person in front of the companion.
note-taxi-no-locked-doors = Do not lock the doors, and do not hold anyone against their will.
note-taxi-no-photos = Take no pictures and make no secret recordings.
note-taxi-no-following = Do not follow anyone, on foot or by car.
note-taxi-not-by-looks = Never let looks, language or clothes decide.

## hotel

guide-hotel = This list is for you if you work at a hotel and have seen something that worries you.
    .order = The list starts with booking, room and check-in, goes on to meeting the guest, and ends with children.

role-hotel-reception = Reception
    .who = I work at the front desk.
role-hotel-housekeeping = Housekeeping
    .who = I'm a housekeeper at the hotel.
role-hotel-restaurant = Restaurant and bar
    .who = I work in the restaurant.
    .about = It's about a guest in the restaurant.
    .about-child = It's about a child in the restaurant.
    .about-maybe-child = It may be about a child in the restaurant.
role-hotel-security = Security
    .who = I work in security at the hotel.

# safety
note-hotel-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger, then tell your manager.
note-hotel-keep-the-desk-between = Stay behind the desk while the guest is there, and call from the room behind it.
note-hotel-stay-outside-the-room = Stay in the corridor and keep a clear way out.
note-hotel-be-two = Get a colleague to help. If you are alone, call your manager or whoever is on duty.
note-hotel-never-confront = Never confront the guest or the companion.

# talk
note-hotel-offer-help = Offer help as you do to everyone: "Can I help you with anything?"
note-hotel-speak-to-the-guest = Turn to the person directly, and ask how the stay is going.
note-hotel-if-alone = If you are alone for a moment, you can ask whether all is well.
note-hotel-ask-kindly-about-child = Ask kindly who the child is travelling with, as part of the service.
note-hotel-accept-a-no = If the person says no, leave it at that and say that you are here.

# do
note-hotel-ordinary-service = Give the same service as to all other guests.
note-hotel-tell-manager = Tell your manager and follow the hotel's procedures.
note-hotel-facts-to-police = Give the police facts: the time, the room and what you saw and heard.
note-hotel-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-hotel-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-hotel-support-afterwards = Ask your manager or safety representative for support afterwards.

# dont
note-hotel-no-refusal-on-looks = Never refuse a guest because of looks, origin, language or clothes.
note-hotel-no-guest-list = Do not keep a list of guests you have suspicions about.
note-hotel-no-search = Do not enter the room to look for evidence.
note-hotel-no-warning = Do not let the guest or the companion know that you are going to call.
note-hotel-no-photos = Take no pictures and make no secret recordings.
note-hotel-condoms-prove-nothing = Condoms prove nothing: they are protection.

## health

guide-health = This list is for you if you work in health or dental care and something about a patient worries you.
    .order = First the companion, then the conversation and the examination, then money and work, and last children.

role-health-emergency = Emergency department
    .who = I work in the emergency department.
    .duty = I work in healthcare and have a duty to report.
    .want-ambulance = I need the police here.
    .want-urgent-ambulance = I want to reach the police. Can you put me through?
role-health-maternity = Maternity care
    .who = I work in maternity care.
    .duty = I work in healthcare and have a duty to report.
role-health-dental = Dental care
    .who = I work in dental care.
    .duty = I work in dental care and have a duty to report.
role-health-sti = Sexual health and gynaecology
    .who = I work in sexual health and gynaecology.
    .duty = I work in healthcare and have a duty to report.

# safety
note-health-danger-112 = Call { PHONE("sos-112") } or use the workplace alarm if anyone is in danger.
note-health-room-of-its-own = Talk in a separate room, and have a colleague nearby.
note-health-never-confront = Never confront the companion. Say that the routine is the same for everyone.
note-health-plan-before-leaving = Plan for the patient's safety before they leave, because the conversation itself can be a risk.

# talk
note-health-alone-as-routine = See every patient alone for a while, and say that you do this with everyone.
note-health-professional-interpreter = Use a professional interpreter whom the patient accepts, preferably by phone.
note-health-role-and-limits = First say who you are and what you may have to pass on. Then ask.
note-health-safety-question = Ask in private: "I ask all my patients: do you feel safe where you live and work?"
note-health-who-decides = Ask in private: "Is there anyone who controls you in a way that scares you?"

# do
note-health-report-child = Make a report of concern at once if you suspect that a child is being harmed. It is your duty.
note-health-ask-for-consent = Ask for consent before you contact social services about an adult.
note-health-test-secrecy = Check confidentiality with your manager or lawyer.
note-health-document-injuries = Document injuries under a protected heading (skyddat sökord), so that they do not show in the online record.
note-health-consult = Ask the medical social worker for advice, or the support line { PHONE("nspm-stodtelefon") } in office hours.
note-health-offer-a-way-back = Accept a no, and say how the patient can come back.

# dont
note-health-not-before-companion = Do not ask about violence or coercion while the companion is in the room.
note-health-no-family-interpreter = Do not let a companion, relative or child interpret.
note-health-no-empty-promises = Do not promise to keep it secret, and do not promise help that you cannot give.
note-health-no-labels = Avoid words such as trafficking, coercion and victim. Ask about daily life instead.
note-health-no-pressing = Do not press the person to tell their story.
note-health-no-open-record = Do not write the suspicion where the wrong person can read it, for example in the online record.

## social

guide-social = This list is for you if you work in social services and have noticed something that worries you in a case.
    .order = First what the person says and how they are controlled, then children, then language, money, work and health.

role-social-adults = Adults
    .who = I work with adults in social services.
    .want = I need the police there.
    .want-ambulance = I need an ambulance there, and the police.
role-social-children = Children and young people
    .who = I work with children and young people in social services.
    .want = I need the police there.
    .want-ambulance = I need an ambulance there, and the police.

# safety
note-social-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger.
note-social-plan-the-meeting = Plan the meeting, because even an everyday question can be a risk if the wrong person hears it.
note-social-safe-place = Meet the person where nobody else can listen, and tell a colleague where you are.
note-social-risk-before-leaving = Assess the risk before the person leaves, and agree on how to reach each other.
note-social-never-confront = Do not confront the person you suspect, and do not make home visits alone.

# talk
note-social-alone-as-routine = Talk with the person in private, and say that you do this with everyone.
note-social-professional-interpreter = Use a professional interpreter whom the person accepts, preferably by phone.
note-social-safety-question = Ask in private: "I ask everyone: do you feel safe where you live and work?"
note-social-who-decides = Ask in private: "Is there anyone who controls you in a way that scares you?"
note-social-daily-life = Ask about daily life: "Can you go out? Who has your passport? Do you have your own key?"

# do
note-social-child-same-day = If it concerns a child, assess at once whether the child needs protection.
note-social-police-for-child = Report suspected crime against a child to the police, unless it harms the child's interests.
note-social-consent-before-name = Ask for consent before you name the person to the regional coordinator. You can get advice anyway, without giving a name.
note-social-reflection-period = Say that there is a reflection period and that the social welfare board can apply for it.
note-social-role-and-limits = Explain your role and the limits of confidentiality before you ask.
note-social-test-secrecy = Check confidentiality with your manager or lawyer.

# dont
note-social-no-waiting-for-proof = Do not wait for proof of a crime before you give protection.
note-social-no-family-interpreter = Do not let a companion, relative or child interpret.
note-social-no-early-contact = Do not contact family or employer before you have assessed the risk.
note-social-no-labels = Avoid words such as trafficking, coercion and victim. Ask about daily life instead.
note-social-no-empty-promises = Do not promise to keep it secret, and do not promise help that you cannot give.
note-social-not-a-lie = Do not treat memory gaps, anger or silence as a sign of lying.
