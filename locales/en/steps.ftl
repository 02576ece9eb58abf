# The steps of every ladder: what to do, how (.how), and the sentence that gets past a switchboard (.past).
# Numbers stand beside the step on the screen. Every step may use $sector.

## At the end of every ladder

step-last-112 = Call { PHONE("sos-112") } if it becomes urgent, at any hour
    .how = Say where you are and what is happening. Outside office hours they can also put you through to the social services on-call.
    .past = "Nobody else has been able to help me. I need to be put through to the police or the social services on-call."

## Immediate danger

step-call-112 = Call { PHONE("sos-112") } now
    .how = Say first where you are, then what you see and hear. Do not hang up until they tell you to.
    .past = "Someone is in danger here and now. I need the police here."

step-call-112-or-alarm = Call { PHONE("sos-112") } now, or raise the alarm as your routine says
    .how = Say where you are and what is happening. Make sure that you and your colleagues are safe.
    .past = "A patient is in danger here and now. We need the police here."

step-keep-distance = { $sector ->
        [taxi] Keep your distance and stay where it is light and there are people
        [hotel] Keep your distance and stay at the desk or where there are people
       *[other] Keep your distance and stay where it is light and there are people
    }
    .how = Do not step in, do not confront anyone and do not follow.

step-tell-manager-after = { $sector ->
        [taxi] Tell the dispatch centre afterwards
        [hotel] Tell your manager or whoever is on duty afterwards
        [health] Tell your manager or whoever is in charge of the shift afterwards
        [social] Tell your manager afterwards
        [housing] Tell your manager afterwards
       *[other] Afterwards, tell a manager who is not involved
    }
    .how = Say what you saw and what you did. Ask to talk to someone about it.
    .past = "I have just called { PHONE("sos-112") } from work. I need to talk to you now."

## Manager or head teacher

step-tell-manager = { $sector ->
        [taxi] Tell the dispatch centre
        [hotel] Tell your manager or whoever is on duty
        [housing] Tell your manager
       *[other] Tell a manager who is not involved
    }
    .how = Say what you saw and heard, without guessing. Call the police instead if your own manager is involved.
    .past = "I have seen something that may be trafficking. I need your help to act on it today."

step-tell-manager-if-worried = { $sector ->
        [taxi] Talk to the dispatch centre if you are still worried
        [hotel] Talk to your manager or whoever is on duty if you are still worried
        [housing] Talk to your manager if you are still worried
       *[other] Talk to the safety representative, or a manager who is not involved, if you are still worried
    }
    .how = It is enough that you are worried. Ask the police for advice instead if your own manager is involved.
    .past = "I am worried about a person I have met at work. I want to talk it through with you."

step-tell-head = Tell the head teacher or your line manager
    .how = Say what you saw and heard, and what you have already done. Agree on who does what.
    .past = "It is about the safety of a pupil. I need to talk to the head teacher or the deputy now."

## Police

step-police-child = { $sector ->
        [health] Call the police if you suspect a crime against the child
       *[other] Call the police about the child at once
    }
    .how = { $sector ->
        [health] Say that it may be someone under 18. Check confidentiality with your manager or lawyer. Call { PHONE("sos-112") } if it is urgent.
       *[other] Say that it may be someone under 18 and that you are not sure. Call { PHONE("sos-112") } if it is urgent.
    }
    .past = "It may be about a child who is being exploited. I need to talk to someone who works with crimes against children."

step-police-today = Call the police today
    .how = Say what you saw and heard, where and when. Ask who will deal with your tip-off.
    .past = { $sector ->
        [taxi] "I drive a taxi. I need to talk to someone who works with trafficking, or to have my tip-off written down now."
        [hotel] "I work at a hotel. I need to talk to someone who works with trafficking, or to have my tip-off written down now."
       *[other] "I need to talk to someone who works with trafficking, or to have my tip-off written down now."
    }

step-police-tip = Call the police with a tip-off
    .how = Say what you saw and heard, where and when. You do not have to know what it is.
    .past = { $sector ->
        [taxi] "I drive a taxi and want to give you a tip-off about suspected trafficking. Who there can write it down?"
        [hotel] "I work at a hotel and want to give you a tip-off about suspected trafficking. Who there can write it down?"
       *[other] "I want to give you a tip-off about suspected trafficking. Who there can write it down?"
    }

step-police-form = Send the police a tip-off in the web form if you would rather not call
    .how = Write the place, time, vehicle and what you saw and heard. Call instead if it is urgent.
    .past = "I want to give you a tip-off about suspected trafficking. The form does not work for me."

step-police-if-crime = Call the police if you suspect a crime against the child
    .how = Agree with the head teacher on who calls. Check confidentiality with your manager or lawyer.
    .past = "It is about a suspected crime against a child. I need to talk to someone who works with that."

step-police-main-rule = Make a police report, which is the main rule for children
    .how = Make an exception only if a report would harm the child. That is in guidance from Stockholm County. Decide together with your manager.
    .past = "I am calling from social services about suspected trafficking of a child. I want to report it to the police now."

step-police-after-secrecy = Check confidentiality first, then call the police
    .how = Ask your manager or lawyer what you may pass on. Call { PHONE("sos-112") } if anyone is in danger.
    .past = { $sector ->
        [health] "I am calling from healthcare and need to talk to someone who works with trafficking."
        [social] "I am calling from social services and need to talk to someone who works with trafficking."
        [school] "I am calling from a school and need to talk to someone who works with trafficking."
       *[other] "I need to talk to someone who works with trafficking."
    }

step-police-advice = Ask the police for advice, without naming anyone
    .how = Describe the situation in general words. Check confidentiality with your manager or lawyer before you give details about a person.
    .past = "I want advice from someone who works with trafficking. I will not give any names."

step-consult-anyway = Ask the police for advice if you are still worried
    .how = Your worry is enough. You do not have to be sure, and you do not have to name the person.
    .past = "I am worried about a person. I want advice from someone who works with trafficking."

## Social services

step-social-child = Contact social services about the child
    .how = Everyone should make a report of concern if they suspect something, and no proof is needed. You can also ask for advice without naming the child.
    .past = "I am worried about a child. I need to talk to whoever takes reports of concern right now."

step-report-child-guard = Report the concern for the child to social services. You must if you are an ordningsvakt.
    .how = An appointed ordningsvakt (public-order guard) must report at once. Other guards and door staff should. You need no proof.
    .past = "I work as a guard and need to make a report of concern for a child now. Who takes it?"

step-report-child = Make a report of concern to social services at once
    .how = You have a duty to report, and it is enough that you suspect something. Municipalities write that you cannot be anonymous when you report as part of your work.
    .past = "I have a duty to report. I need to make a report of concern about a child now."

step-social-with-consent = Contact social services if the patient consents
    .how = Offer to call together with the patient. If the patient does not want to, ask for advice without naming anyone.
    .past = "I am calling from healthcare about a patient who wants help and protection. Who there can take it today?"

## Support line and coordinator

step-support-line = Call the support line and ask for advice
    .how = They give advice and help you reach the right regional coordinator. Give no names without consent.
    .past = { $sector ->
        [health] "I work in healthcare and need advice today. It is about suspected trafficking."
        [social] "I work in social services and need advice today. It is about suspected trafficking."
        [school] "I work in a school and need advice today. It is about suspected trafficking."
       *[other] "I need advice at work today. It is about suspected trafficking."
    }

step-support-line-advice = Call the support line if you want advice
    .how = It advises professionals in office hours. Call the police first.
    .past = { $sector ->
        [taxi] "I drive a taxi, have already contacted the police and need advice on what I do now."
        [hotel] "I work at a hotel, have already contacted the police and need advice on what I do now."
       *[other] "I have already contacted the police and need advice on what I do now in my work."
    }

step-consult-anyway-professional = Call the support line if you are still worried
    .how = Your worry is enough. You do not have to be sure. Ask without naming anyone.
    .past = "I am unsure about something I have seen at work. I want advice without naming anyone."

step-coordinator = Contact the regional coordinator
    .how = Name a person only if the person consents. You can always ask for advice without giving a name.
    .past = "I need to talk to the regional coordinator against prostitution and trafficking. Who can put me through?"

step-coordinator-general = Ask the regional coordinator for advice, without naming anyone
    .how = Advice needs no consent. The person must consent before you name them.
    .past = "I need advice from the regional coordinator against prostitution and trafficking. I will not give any names."

## Facts and meeting

step-note-facts = Remember the time, place, vehicle, what you saw and heard
    .how = No names, no nationality and no judgement of anyone. Give it all to the police and keep nothing yourself.

step-ordinary-service = { $sector ->
        [taxi] Give ordinary service and stay attentive
        [hotel] Give ordinary service and stay attentive
       *[other] Work as usual and stay attentive
    }
    .how = { $sector ->
        [taxi] Be friendly, as you are to everyone. Ask nothing about your suspicions, above all not in front of the companion.
        [hotel] Be friendly, as you are to everyone. Ask nothing about your suspicions, above all not in front of the companion.
       *[other] Be friendly, as you are to everyone. Ask nothing about your suspicions when somebody else can hear.
    }

step-alone-care-consent = See the patient alone, give care and ask for consent
    .how = Use a professional interpreter, never the companion. Say what help there is and ask what the patient wants.

step-talk-alone = Talk with the patient alone
    .how = Use a professional interpreter, never the companion. Ask open questions. Do not promise that it all stays with you.

step-social-worker = Get help from your medical social worker (kurator)
    .how = The medical social worker can give support and help with the contact with social services. Ask the patient first.

step-routine-question = Ask the routine question about violence
    .how = Ask when you are alone, with a professional interpreter if needed. Say that you ask everyone.

step-protection-assessment = Judge at once whether the child needs protection
    .how = Involve your manager in the decision. Within 14 days you must decide on an inquiry.

step-protection-and-risk = Make a protection and risk assessment
    .how = Assess threats, housing and who can reach the person. Arrange protected housing if needed.

step-reflection-period = Apply to the Migration Agency for a reflection period
    .how = For someone without a permit to be in Sweden. The social welfare board can apply for 30 days, when there is reason to assume trafficking or human exploitation.
    .past = "I represent the social welfare board and want to apply for a reflection period. Who handles that?"

step-keep-contact-open = Stay in contact
    .how = Book a new time and say how the person can reach you. Mention the help more than once: trust takes time.

step-student-health-team = Bring it up with the student health team today
    .how = Decide who talks with the pupil and who contacts social services. Make a report of concern if you are worried about someone under 18.

step-talk-and-follow-up = Talk with the pupil and follow up
    .how = Talk in private and ask open questions. Decide now when you will meet again.

## Bad working conditions

step-labour-police = Call the police if there may be coercion
    .how = Talk about pay, hours, housing and who is in charge. You do not have to know which crime it is.
    .past = "It is about suspected trafficking or human exploitation at work. Who there can take it?"

step-labour-authority = Report the workplace to the Work Environment Authority
    .how = Use the web form on av.se. The switchboard can put you through.
    .past = "I want to report serious risks at a workplace. Who can take it?"

step-labour-union = Tell them where there is trade union help
    .how = It is free of charge to contact the trade union centre for undocumented migrants, and the first contact can be anonymous.
    .past = "I am calling about a person with very bad working conditions. What union help can you give?"

step-labour-social = Tell the person that they can ask social services for help themselves
    .how = In an urgent situation the municipality where the person is takes responsibility. Say it calmly, when the employer cannot hear.

## Other help

step-help-women = Tell a woman facing violence or threats about the National Women's Helpline
    .how = She can call herself, anonymously and free of charge. You can also call and get advice.
    .past = "I am calling from work. I am worried about a woman and want advice on how I can help."

step-help-men = Tell a man facing violence or threats about the helpline for men
    .how = He can call himself, anonymously and free of charge. You can also call and get advice.
    .past = "I am calling from work. I am worried about a man and want advice on how I can help."

step-help-trans = Tell a trans person facing violence or threats about the helpline for trans people
    .how = The person can call themselves, anonymously and free of charge.
    .past = "I am worried about a trans person and want advice on how I can help."

step-help-victims = Tell a victim of crime about Victim Support Sweden
    .how = The person can call themselves, anonymously and free of charge.
    .past = "I am worried about a person who may be a victim of crime. What support can you give?"

step-help-child = Tell a child under 18 about Bris
    .how = The child can call, chat or email anonymously and free of charge. Contact social services too if you are worried about the child.
    .past = "I am an adult and worried about a child. Where can I get advice?"

step-help-honour = Tell someone living with honour-based violence or oppression about Rätt att välja
    .how = The person can call themselves, anonymously and free of charge, at any age.
    .past = "I am worried about someone living with honour-based oppression. I want advice on how I can help."

step-help-care = Call { PHONE("vard-1177") } about illness or injury
    .how = The person can call themselves. Call { PHONE("sos-112") } if life is in danger.
    .past = "I am calling for a person who needs medical advice now."

step-help-work = Contact the Work Environment Authority about a dangerous or bad working environment
    .how = Use the web form on av.se. The switchboard can put you through.
    .past = "I want to report problems at a workplace. Who can take it?"

step-help-undocumented = Tell someone who works without papers about the trade union centre for undocumented migrants
    .how = It is free of charge, and the first contact can be anonymous.
    .past = "I am calling about a person who works without papers. What help can you give?"

## How a contact was found

reach-social-office = Call the municipality's switchboard in office hours and ask for social services. The number is on the municipality's website.
reach-social-office-known = Call { $number }, social services in { $municipalities } ({ $state }).
reach-social-oncall = Outside office hours, ask to be put through to the social services on-call (socialjouren).
reach-social-daytime = This is social services in { $municipalities } in office hours.
reach-oncall-own = This is the social services on-call in { $place }. They answer outside office hours.
reach-oncall-stated = In { $place } you reach the social services on-call through { PHONE("sos-112") }, says the source given here. Ask to be put through.
reach-oncall-unknown = { $kind ->
    [municipality] How to reach the social services on-call in { $place } is not known. Call { PHONE("sos-112") } and ask to be put through.
    [county] No shared social services on-call for { $place } is known. Call { PHONE("sos-112") } and ask to be put through to the one in your municipality.
   *[unset] Vaksam does not know where you are. Call { PHONE("sos-112") } and ask to be put through to the social services on-call in your municipality.
    }
reach-social-local = The number covers { $municipalities }. In other municipalities, call { PHONE("sos-112") } and ask for the social services on-call.
reach-coordinator-region = You reach the regional coordinators in { $region }.
reach-coordinator-none = The regional coordinator in { $region } has no published number. Ask the support line to help you reach them.
reach-coordinator-county-unset = Vaksam does not know which county you are in. Ask the support line to help you reach the right regional coordinator.
reach-workplace-none = Call the number your workplace has given you.
