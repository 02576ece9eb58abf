### The words of the guide for housing companies and landlords: what the list is for, the roles and the advice.

guide-housing = This list is for you if you look after, let or watch over homes and have seen something that worries you.
    .order = The list starts with the flat and the visits, goes on to those who live there, and ends with children.

role-housing-caretaker = Caretaking
    .who = I'm the caretaker of the building.
role-housing-office = Letting and management
    .who = I work with lettings for the landlord.
    .now = I'm calling about the building at ________ { place-in }, flat ____ on floor ____.
    .want = I need the police there.
    .want-ambulance = I need an ambulance there, and the police.
    .now-asks = { $person } is at ________ { place-in }. It's about the building at ________, flat ____ on floor ____.
    .now-away = I'm calling about the building at ________ { place-in }.
role-housing-security = Night patrol and security
    .who = I work on the night patrol.

# safety
note-housing-danger-112 = Call { PHONE("sos-112") } at once if anyone is in danger, then tell your manager.
note-housing-way-out = Stay in the stairwell and keep a clear way out.
note-housing-be-two = Go in pairs if anything feels unsafe.
note-housing-never-confront = Never confront those who live there or their visitors.

# talk
note-housing-ordinary-errand = Stick to what you came for, such as keys, repairs or the contract.
note-housing-if-alone = If you are alone for a moment, you can ask whether all is well.
note-housing-ask-everyone-alike = Kindly ask who somebody is visiting, if there is no risk. Ask everyone in the same way.
note-housing-neighbours-with-care = Listen to neighbours who come to you. Ask what they have seen, not what they believe, and spread nothing.
note-housing-accept-a-no = If the person says no, leave it at that and say where there is help.

# do
note-housing-call-police = Call { PHONE("polis-11414") } when it is not urgent, and say "tips" (tip-off) if a voice asks what it is about.
note-housing-facts-to-police = Give the police facts: the time, the address, vehicles and what you saw and heard. Keep nothing yourself.
note-housing-tell-the-landlord = Tell your manager. A landlord who knows that the flat is used for selling sex needs to act.
note-housing-act-when-you-know = You must act if you learn that the flat is wholly or largely used for selling sex. You must do what can reasonably be asked to end the letting. Otherwise it may be procuring. Ask a lawyer.
note-housing-police-before-notice = Talk to the police before you give notice, so that whoever needs help is not just moved on.
note-housing-check-who-lives-there = Find out who lives in the flat, in the same way as for all other tenants.
note-housing-child-same-day = Call { PHONE("polis-11414") } at once if you think that a child is being exploited, then contact social services.
note-housing-ask-who-takes-it = Ask the police who will deal with your tip-off, and ask for a reference number.
note-housing-talk-afterwards = Talk to your manager or a colleague afterwards.

# dont
note-housing-no-search = Do not enter the flat to look for evidence.
note-housing-no-list = Do not keep a list of tenants or visitors you have suspicions about.
note-housing-no-warning = Do not let the tenant or the visitors know that you are going to call the police.
note-housing-no-following = Do not follow anyone, on foot or by car.
note-housing-no-photos = Take no pictures and make no secret recordings.
note-housing-no-refusal-on-looks = Never refuse anyone a home because of origin, language or looks.
note-housing-not-by-looks = Never let looks, origin or language decide.
