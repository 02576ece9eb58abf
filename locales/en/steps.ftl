# The steps of every ladder: what to do, and how (.how). What is said stands in cards.ftl.
# Numbers stand beside the step on the screen. Every step may use $sector.

## At the end of every ladder

step-last-112 = Call { PHONE("sos-112") } if it becomes urgent, at any hour
    .how = Say where you are and what is happening. Outside office hours they can also put you through to the social services on-call.
    .how-taxi-dispatch = Say where the car is and what is happening. Outside office hours they can also put you through to the social services on-call.
    .how-social = Say where it is happening, and what. Outside office hours they can also put you through to the social services on-call.
    .how-housing-office = Say where it is happening, and what. Outside office hours they can also put you through to the social services on-call.

## Immediate danger

step-call-112 = Call { PHONE("sos-112") } now
    .paper = Call { PHONE("sos-112") } if anyone is in danger
    .how = Say first where you are, then what you see and hear. Do not hang up until they tell you to.
    .how-taxi-dispatch = Say first where the car is, then what the driver has seen and heard. Do not hang up until they tell you to.
    .how-social = Say first where it is happening, then what you know. Do not hang up until they tell you to.
    .how-housing-office = Say first where it is happening, then what you know. Do not hang up until they tell you to.

step-call-112-or-alarm = Call { PHONE("sos-112") } now, or raise the alarm as your procedures say
    .paper = Call { PHONE("sos-112") } if anyone is in danger
    .how = Say where you are and what is happening. Make sure that you and your colleagues are safe.

step-keep-distance = { $sector ->
        [taxi] Stop the car where it is light and there are people, and get out if you can
        [hotel] Keep your distance, and stay in the room behind the desk or where there are people
       *[other] Keep your distance and stay where it is light and there are people
    }
    .how = Do not step in, do not confront anyone and do not follow.
    .own-housing-office = Stay at the office, and do not go there alone
    .how-housing-office = Do not ask anyone else to step in or to follow anyone, either.

step-keep-distance-guard = Keep your distance until a colleague or the police are there
    .how = If you are a public order guard (ordningsvakt), act within your appointment. Nobody else should step in. Confront no one and do not follow.

step-keep-in-touch = Keep in touch with the driver
    .how = Ask the driver not to step in, and to stop where there are people if it can be done without risk.

step-tell-manager-after = { $sector ->
        [taxi] Tell the dispatch centre afterwards
        [hotel] Tell your manager or whoever is on duty afterwards
        [health] Tell your manager or whoever is in charge of the shift afterwards
        [social] Tell your manager afterwards
        [housing] Tell your manager afterwards
       *[other] Afterwards, tell a manager who is not involved
    }
    .how = Say what you saw and what you did. Ask to talk to someone about it.

## Manager or head teacher

step-tell-manager = { $sector ->
        [taxi] Tell the dispatch centre
        [hotel] Tell your manager or whoever is on duty
        [housing] Tell your manager
       *[other] Tell a manager who is not involved
    }
    .colleague = Tell a manager who is not involved
    .how = { $sector ->
        [taxi] Say what you saw and heard, without guessing. Call the police instead if someone at the dispatch centre may be involved.
       *[other] Say what you saw and heard, without guessing. Call the police instead if your own manager is involved.
    }

step-tell-manager-if-worried = { $sector ->
        [taxi] Talk to the dispatch centre if you are still worried
        [hotel] Talk to your manager or whoever is on duty if you are still worried
        [housing] Talk to your manager if you are still worried
       *[other] Talk to the union, or someone at work who is not involved, if you are still worried
    }
    .child = { $sector ->
        [taxi] Talk to the dispatch centre about the child
        [hotel] Talk to your manager or whoever is on duty about the child
        [housing] Talk to your manager about the child
       *[other] Talk to the union, or someone at work who is not involved, about the child
    }
    .child-restaurant-security = Talk to the security company or the union about the child
    .child-site-foreman = Talk to your own manager or the union about the child
    .colleague = Talk to the union, or someone at work who is not involved, if you are still worried
    .how-colleague = It is enough that you are worried. You can also ask the police for advice.
    .own-restaurant-security = Talk to the security company or the union if you are still worried
    .own-site-foreman = Talk to your own manager or the union if you are still worried
    .how = { $sector ->
        [taxi] It is enough that you are worried. Ask the police for advice instead if someone at the dispatch centre may be involved.
        [hotel] It is enough that you are worried. Ask the police for advice instead if your own manager is involved.
        [housing] It is enough that you are worried. Ask the police for advice instead if your own manager is involved.
       *[other] It is enough that you are worried. You can also ask the police for advice.
    }

step-tell-own-manager = Tell your own manager
    .how = Say what you saw and heard, without guessing. Ask what you should do now.

step-tell-own-manager-after = Tell your own manager afterwards
    .how = Say what you saw and what you did. Ask to talk to someone about it.

step-tell-own-manager-if-worried = Talk to your own manager if you are still worried
    .child = Talk to your own manager about the child
    .how = It is enough that you are worried. You can also ask the police for advice.

step-tell-head = Tell your head teacher or line manager
    .how = Say what you saw and heard, and what you have already done. Agree on who does what.

## Police

step-police-child = { $sector ->
        [health] Call the police if you suspect a crime against the child
       *[other] Call the police about the child at once
    }
    .how = { $sector ->
        [health] Say how sure you are of the age. Check confidentiality with your manager or lawyer. Call { PHONE("sos-112") } if it is urgent.
       *[other] Say how sure you are of the age, and where the child is now. Call { PHONE("sos-112") } if it is urgent.
    }

step-police-today = Call the police today
    .how = Say what you saw and heard, where and when. Ask who will deal with your tip-off.

step-police-tip = Call the police with a tip-off
    .paper = Call the police with a tip-off, or about a child
    .how = Say what you saw and heard, where and when. You do not have to know what it is.

step-police-form = Send the police a tip-off in the web form if you would rather not call
    .how = Write the place, time, any vehicle and what you saw and heard. Call instead if it is urgent.

step-police-if-crime = Call the police if you suspect a crime against the child
    .how = Agree with the head teacher on who calls. Check confidentiality with your manager or lawyer.

step-police-main-rule = Call the police if you decide to report the crime
    .how = As a rule, report it. Make an exception only if a report would harm the child, says guidance from Stockholm County. Decide together with your manager.

step-police-after-secrecy = Check confidentiality first, then call the police
    .how = Ask your manager or lawyer what you may pass on. Call { PHONE("sos-112") } if anyone is in danger.

step-police-advice = Ask the police for advice, without naming anyone
    .how = Describe the situation in general words. Check confidentiality with your manager or lawyer before you give details about a person.

step-consult-anyway = Ask the police for advice if you are still worried
    .child = Ask the police for advice about the child
    .how-child = It is enough that you are worried. You do not have to be sure, and you do not have to say who the child is.
    .how = Your worry is enough. You do not have to be sure, and you do not have to name the person.

## Social services

step-social-child = Contact social services about the child
    .paper = Then contact social services if it is about a child
    .how = Everyone should make a report of concern if they suspect something, and no proof is needed. You can also ask for advice without naming the child.

step-report-child-guard = Report your concern about the child to social services. You must if you are a public order guard.
    .how = An appointed public order guard (ordningsvakt) must report at once. Other guards and door staff should. You need no proof.

step-report-child = Make a report of concern to social services at once
    .how = You have a duty to report, and it is enough that you suspect something. When you report as part of your work, do not count on being anonymous.

step-social-with-consent = Contact social services if the patient consents
    .how = Offer to call together with the patient. If the patient does not want to, ask for advice without naming anyone.

## Support line and coordinator

step-support-line = Call the support line and ask for advice
    .how = They give advice and help you reach the right regional coordinator. Give no names without consent.

step-support-line-advice = Call the support line if you want advice
    .how = It advises professionals in office hours. Call the police first.

step-consult-anyway-professional = Call the support line if you are still worried
    .child = Call the support line and ask for advice about the child
    .how-child = It is enough that you are worried. Ask without saying who the child is.
    .how = Your worry is enough. You do not have to be sure. Ask without naming anyone.

step-coordinator = Contact the regional coordinator
    .how = Name a person only if the person consents. You can always ask for advice without giving a name.

step-coordinator-general = Ask the regional coordinator for advice, without naming anyone
    .how = Advice needs no consent. The person must consent before you name them.

## Facts and meeting

step-note-facts = Remember the time, place, any vehicle, what you saw and heard
    .own-taxi-dispatch = Ask the driver to remember the time, place, any vehicle, what they saw and heard
    .how = Keep no list of your own. Give the police the facts, names too if you know them. Do not guess about origin or guilt.

step-note-in-the-report = Document the inspection as your procedures say
    .how = Write what you saw and heard in the records of the inspection, without judgements about anyone. Make no other notes.

step-ordinary-service = Be friendly to everyone, as you usually are
    .colleague = Work as usual
    .how-colleague = Stay alert. Say nothing about your suspicions when somebody else can hear.
    .how = { $sector ->
        [taxi] Stay alert. Say nothing about your suspicions, above all not in front of their companion.
        [hotel] Stay alert. Say nothing about your suspicions, above all not in front of their companion.
       *[other] Stay alert. Say nothing about your suspicions when somebody else can hear.
    }

step-driver-as-usual = If the ride is under way, ask the driver to treat the passenger like anyone else
    .how = Ask the driver to stay alert, and to say nothing about suspicions in front of their companion.

step-finish-as-usual = Be friendly to everyone and finish your visit
    .how = Stay alert. Say nothing about your suspicions when somebody else can hear.
step-client-as-usual = Be friendly to everyone if you are on the site
    .how = Say nothing about your suspicions when somebody else can hear. You can ask any firm how its price was worked out.

step-alone-care-consent = See the patient alone, give care and ask for consent
    .left = Write in the patient record, and decide who sees the patient if they come back
    .how-left = Use a protected heading, so that it does not show in the record online.
    .how = Use a professional interpreter, never the companion. Say what help there is and ask what the patient wants.

step-talk-alone = Talk with the patient alone
    .left = Write in the patient record, and decide who sees the patient if they come back
    .how-left = Use a protected heading, so that it does not show in the record online.
    .how = Use a professional interpreter, never the companion. Ask open questions. Do not promise to keep it all to yourself.

step-social-worker = Get help from your medical social worker (kurator)
    .how = The medical social worker can give support and help with the contact with social services. Ask the patient first.

step-routine-question = Ask the question about violence
    .how = Ask when you are alone, with a professional interpreter if needed: “I ask everyone: has anyone hurt you or threatened you?”

step-protection-assessment = Assess the need for protection
    .how = Involve your manager in the decision. Within 14 days you must decide whether to open an inquiry.

step-protection-and-risk = Assess protection and risk
    .how = Assess threats, housing and who can reach the person. Arrange protected housing if needed.

step-reflection-period = Apply to the Migration Agency for a reflection period
    .how = For someone without a permit to be in Sweden. The social welfare board can apply for 30 days, when there is reason to assume trafficking or human exploitation.

step-keep-contact-open = Stay in contact
    .how = Book a new time and say how the person can reach you. Mention the help more than once: trust takes time.

step-student-health-team = Go to student health today
    .closed = Go to student health on the next school day
    .how = Decide who talks with the student and who contacts social services. Make a report of concern if you are worried about someone under 18.

step-head-or-counsellor = Go to the principal today
    .closed = Go to the principal on the next school day
    .how = Bring in a counsellor too, if the school has one. Decide who talks with the student and who contacts social services.

step-own-health-team = Bring it up with your team today
    .closed = Bring it up with your team on the next school day
    .how = Decide who talks with the student and who contacts social services. Make a report of concern if you are worried about someone under 18.

step-talk-and-follow-up = Talk with the student, follow up
    .how = Talk in private and ask open questions. Decide now when you will meet again.

## Bad working conditions

step-labour-police = Call the police if there may be coercion
    .how = Talk about pay, hours, housing and who is in charge. You do not have to know which crime it is.

step-labour-authority = Report the workplace to the Work Environment Authority
    .note-restaurant-inspection = Go on to the next number if you work for the Work Environment Authority yourself.
    .note-salon-inspection = Go on to the next number if you work for the Work Environment Authority yourself.
    .note-site-inspection = Go on to the next number if you work for the Work Environment Authority yourself.
    .how = Use the web form on av.se. The switchboard can put you through.

step-labour-union = If the person has no permit to work, ask about trade union help
    .how = It is free of charge to contact the trade union centre for undocumented migrants, and the first contact can be anonymous.

step-labour-social = Tell the person that they can ask social services for help themselves
    .how = Say it calmly, when nobody else can hear. In an urgent situation the municipality where the person is right now is responsible.

step-own-social-help = Tell the person what help you can give
    .how = Say it calmly, when nobody else can hear. In an urgent situation the municipality where the person is right now is responsible.

## Other help

step-help-women = Tell a woman facing violence or threats about the National Women's Helpline
    .how = She can make the call herself, anonymously and free of charge. You can also call and get advice.

step-help-men = Tell a man facing violence or threats about the helpline for men
    .how = He can make the call himself, anonymously and free of charge. You can also call and get advice.

step-help-trans = Tell a trans person facing violence or threats about the helpline for trans people
    .how = The person can make the call themselves, anonymously and free of charge.

step-help-victims = Tell a victim of crime about Victim Support Sweden
    .how = The person can make the call themselves, anonymously and free of charge.

step-help-child = Tell a child under 18 about Bris
    .how = The child can call, chat or email anonymously and free of charge. Contact social services too if you are worried about the child.

step-help-honour = Tell someone living with honour-based violence or oppression about Rätt att välja
    .how = The person can make the call themselves, anonymously and free of charge, at any age.

step-help-care = Call { PHONE("vard-1177") } about illness or injury
    .how = The person can make the call themselves. Call { PHONE("sos-112") } if life is in danger.

step-help-work = Contact the Work Environment Authority about a dangerous or bad working environment
    .how = Use the web form on av.se. The switchboard can put you through.

step-help-undocumented = Tell an undocumented worker about the trade union centre for undocumented migrants
    .how = It is free of charge, and the first contact can be anonymous.

## How a contact was found

reach-social-office = Call the municipality's switchboard in office hours and ask for social services. The number is on the municipality's website.
reach-social-office-first = Call the municipality's switchboard and ask for social services.
reach-social-office-known = Call { $number } ({ $name }, { $state }) and ask for social services.
reach-social-oncall = Ask to be put through to the social services on-call (socialjouren). The on-call { place-in } also has a number of its own on the list.
reach-social-daytime = The number leads to social services in { $municipalities }, usually open in office hours.
reach-oncall-own = This is the social services on-call { place-in }. They answer outside office hours.
reach-oncall-stated = You reach the social services on-call { place-in } through { PHONE("sos-112") }. Ask to be put through.
reach-oncall-unknown = { $kind ->
    [municipality] Call { PHONE("sos-112") } and ask for the social services on-call { place-in }. We know of no other number for them.
    [county] Call { PHONE("sos-112") } and ask for the social services on-call in your municipality. We know of none shared by all of { $place }.
   *[unset] Call { PHONE("sos-112") } and ask for the social services on-call in your municipality. Vaksam does not know where you are.
    }
reach-social-local = The number covers { $municipalities }. In other municipalities, call { PHONE("sos-112") } and ask for the social services on-call.
reach-social-local-day = The number is for { $municipalities }. In other municipalities, call the switchboard.
reach-coordinator-region = You reach the regional coordinators in { $region }.
reach-coordinator-none = The regional coordinator in { $region } has no published number. Ask the support line to help you reach them.
reach-coordinator-county-unset = Vaksam does not know which county you are in. Ask the support line to help you reach the right regional coordinator.
reach-workplace-none = { $sector ->
        [restaurant] Use a direct number to the person you want to reach.
        [salon] Use a direct number to the person you want to reach.
        [site] Use a direct number to the person you want to reach.
       *[other] Call the number your workplace has given you.
    }
