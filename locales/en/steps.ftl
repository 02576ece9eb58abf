# The steps of every ladder: what to do, how (.how), and the sentence that gets past a switchboard (.past).
# Numbers stand beside the step on the screen. Every step may use $sector.

## At the end of every ladder

step-last-112 = Call the emergency number if anything becomes urgent, whatever the hour
    .how = Say where you are and what is happening. Out of hours they can also put you through to the social services on-call.
    .past = I have not got help anywhere else and need to be put through to the police or the social services on-call.

## Immediate danger

step-call-112 = Call the emergency number now
    .how = Say first where you are, then what you see and hear. Stay on the line until they say you can hang up.
    .past = Someone is in danger here and now, and I need the police here.

step-call-112-or-alarm = Call the emergency number or use your own alarm routine now
    .how = Say where you are and what is happening. See that you and your colleagues are safe.
    .past = A patient is in danger here and now, and we need the police here.

step-keep-distance = { $sector ->
        [taxi] Keep your distance, stay where there is light and people
        [hotel] Keep your distance, stay at the desk or where there are people
       *[other] Keep your distance, stay where there is light and people
    }
    .how = Do not step in between, confront anyone or follow anyone.

step-tell-manager-after = { $sector ->
        [taxi] Tell your dispatcher afterwards
        [hotel] Tell your manager or the one on duty afterwards
        [health] Tell your manager or the one in charge of the shift afterwards
       *[other] Tell your manager afterwards
    }
    .how = Tell what you saw and what you did. Ask for someone to talk to afterwards, for example the safety representative.
    .past = I have just called the emergency number from work and need to talk to you now.

## Manager or head teacher

step-tell-manager = { $sector ->
        [taxi] Tell your dispatcher
        [hotel] Tell your manager or the one on duty
       *[other] Tell your manager
    }
    .how = Tell what you saw and heard, without guessing. If the one you should tell is involved, call the police directly.
    .past = I have seen something that may be trafficking and need your help to take it further today.

step-tell-manager-if-worried = { $sector ->
        [taxi] Talk to your dispatcher if you are still worried
        [hotel] Talk to your manager or the one on duty if you are still worried
       *[other] Talk to your manager if you are still worried
    }
    .how = Your worry is reason enough. If the one you should talk to is involved, consult the police instead.
    .past = I am worried about a person I have met at work and want to talk it through with you.

step-tell-head = Tell the head teacher or your nearest manager
    .how = Tell what you saw and heard, and what you have already done. Decide who does what next.
    .past = It concerns the safety of a pupil, and I need to talk to the head teacher or the deputy now.

## Police

step-police-child = { $sector ->
        [health] Call the police if you suspect a crime against the child
       *[other] Call the police about the child at once
    }
    .how = { $sector ->
        [health] Say that it may be someone under 18. Test secrecy, ask your manager or lawyer. If it is urgent, call { PHONE("sos-112") }.
       *[other] Say that it may be someone under 18 and that you are not sure. If it is urgent, call { PHONE("sos-112") }.
    }
    .past = It may be a child who is exploited, and I need someone who works with crimes against children.

step-police-today = Call the police today
    .how = Tell what you saw and heard, where and when. Ask who takes it further and ask for a reference.
    .past = { $sector ->
        [taxi] I drive a taxi and need someone who works with trafficking, or my tip written down now.
        [hotel] I work at a hotel and need someone who works with trafficking, or my tip written down now.
       *[other] I need someone who works with trafficking, or my tip written down now.
    }

step-police-tip = Call the police and tip them off
    .how = Tell what you saw and heard, where and when. You do not have to be sure what it is.
    .past = { $sector ->
        [taxi] I drive a taxi and want to leave a tip about suspected trafficking, who there can write it down?
        [hotel] I work at a hotel and want to leave a tip about suspected trafficking, who there can write it down?
       *[other] I want to leave a tip about suspected trafficking, who there can write it down?
    }

step-police-form = Or tip off the police in the web form
    .how = Write place, time, vehicle and what you saw and heard. If it is urgent, call instead.
    .past = I want to leave a tip about suspected trafficking, and the form does not work for me.

step-police-if-crime = Call the police if you suspect a crime against the child
    .how = Decide with the head teacher who calls. Test secrecy, ask your manager or lawyer.
    .past = It is a suspected crime against a child, and I need to talk to someone who works with that.

step-police-main-rule = Report to the police, the main rule when it concerns a child
    .how = Make an exception only if a report would harm the child. Decide together with your manager.
    .past = I am calling from social services about suspected trafficking of a child and want to make a report now.

step-police-after-secrecy = Contact the police once secrecy has been tested
    .how = Test secrecy, ask your manager or lawyer. If anyone is in danger, call { PHONE("sos-112") }.
    .past = { $sector ->
        [health] I am calling from healthcare and need to talk to someone who works with trafficking.
        [social] I am calling from social services and need to talk to someone who works with trafficking.
        [school] I am calling from a school and need to talk to someone who works with trafficking.
       *[other] I need to talk to someone who works with trafficking.
    }

step-police-advice = Consult the police without naming anyone
    .how = Describe the situation in general terms. Before you give details about a person: test secrecy, ask your manager or lawyer.
    .past = I want to consult, without names, someone there who works with trafficking.

step-consult-anyway = Consult the police if you are still worried
    .how = Your worry is enough, you do not have to be sure. You can describe the situation without naming the person.
    .past = I am worried about a person and want to consult someone who works with trafficking.

## Social services

step-social-child = Contact social services about the child
    .how = Everyone is asked to make a report of concern, and no proof is needed. You can ask for advice without naming the child.
    .past = I am worried about a child and need to talk to whoever takes reports of concern right now.

step-report-child = Make a report of concern to social services at once
    .how = You have a duty to report, and a suspicion is enough. At work you cannot be anonymous.
    .past = I have a duty to report and need to give someone there a report of concern about a child now.

step-social-with-consent = Contact social services if the patient consents
    .how = Offer to call together with the patient. If the patient does not want to, consult without names.
    .past = I am calling from healthcare about a patient who wants help and protection, who there can take it today?

## Support line and coordinator

step-support-line = Consult the support line
    .how = They give advice and help you on to the right regional coordinator. Give no names without consent.
    .past = { $sector ->
        [health] I work in healthcare and need advice about suspected trafficking today.
        [social] I work in social services and need advice about suspected trafficking today.
        [school] I work in a school and need advice about suspected trafficking today.
       *[other] I need advice at work about suspected trafficking today.
    }

step-support-line-advice = Call the support line if you want advice
    .how = It gives advice to professionals in office hours. The police come first.
    .past = { $sector ->
        [taxi] I drive a taxi, have already contacted the police and need advice on what I do now.
        [hotel] I work at a hotel, have already contacted the police and need advice on what I do now.
       *[other] I have already contacted the police and need advice on what I do now in my work.
    }

step-consult-anyway-professional = Consult the support line if you are still worried
    .how = Your worry is enough, you do not have to be sure. Ask without naming anyone.
    .past = I am unsure about what I have seen at work and want to consult without names.

step-coordinator = Contact the regional coordinator
    .how = Talk about a named person only if the person consents. General advice needs no consent.
    .past = I need the regional coordinator against prostitution and trafficking, who can put me through?

step-coordinator-general = Ask the regional coordinator for general advice, without names
    .how = General advice needs no consent. To talk about a named person you need that person's consent.
    .past = I need general advice from the regional coordinator against prostitution and trafficking, without naming anyone.

## Facts and meeting

step-note-facts = Collect facts: time, place, vehicle, what you saw and heard
    .how = No names, no nationality and no verdict on anyone. Give the facts to the police and do not keep them.

step-ordinary-service = Give ordinary service and stay attentive
    .how = Be friendly to the person, as to anyone. Ask nothing about suspicions, above all not in front of the companion.

step-alone-care-consent = See the patient alone, give care and ask for consent
    .how = Use a professional interpreter, never the companion. Tell what help there is and ask what the patient wants.

step-talk-alone = Talk with the patient alone
    .how = Use a professional interpreter, never the companion. Ask open questions and do not promise that it all stays with you.

step-social-worker = Get help from your own social worker (kurator)
    .how = The social worker can give support and show the way to social services. Ask the patient first.

step-routine-question = Ask the routine question about violence
    .how = Ask when you are alone, with a professional interpreter if needed. Say that everyone is asked.

step-protection-assessment = Make your own protection assessment the same day
    .how = Judge whether the child needs protection at once. Bring your manager into the decision.

step-protection-and-risk = Make a protection and risk assessment
    .how = Judge threats, housing and who can reach the person. Arrange protected housing if needed.

step-reflection-period = Apply to the Migration Agency for a reflection period
    .how = The social welfare board may apply, and the period is 30 days. No investigation needs to have begun.
    .past = I represent the social welfare board and want to apply for a reflection period, who handles that?

step-keep-contact-open = Keep the contact open
    .how = Book a new time and say how the person can reach you. Tell about the help more than once, trust takes time.

step-student-health-team = Take it up with the student health team today
    .how = Decide who talks with the pupil and who contacts social services. If you are worried about someone under 18, make a report of concern.

step-talk-and-follow-up = Talk with the pupil and follow up
    .how = Talk undisturbed and ask open questions. Decide already now when you meet again.

## Bad working conditions

step-labour-police = Call the police if there may be force
    .how = Tell about pay, hours, housing and who decides. You do not have to know which crime it is.
    .past = It is about suspected trafficking or human exploitation at work, who there can take it?

step-labour-authority = Tip off the Work Environment Authority about the workplace
    .how = Tips go through a web form on av.se. The switchboard can show you the way.
    .past = I want to report serious risks at a workplace, who can take it?

step-labour-union = Show the way to trade union help
    .how = The union centre for undocumented migrants is free of charge, and the first contact can be anonymous.
    .past = I am calling about a person with very bad working conditions, what union help can you give?

step-labour-social = Tell the person that they can turn to social services themselves
    .how = The municipality is responsible for everyone who stays there. Say it calmly, out of the employer's hearing.

## Other help

step-help-women = Violence or threats against a woman: point to the National Women's Helpline
    .how = She can call herself, anonymously and free of charge. You can also call for advice of your own.
    .past = I am calling from work, am worried about a woman and want advice on how I can help.

step-help-men = Violence or threats against a man: point to the helpline for men
    .how = He can call himself, anonymously and free of charge. You can also call for advice of your own.
    .past = I am calling from work, am worried about a man and want advice on how I can help.

step-help-trans = Violence or threats against a trans person: point to the helpline for trans people
    .how = The person can call themselves, anonymously and free of charge.
    .past = I am worried about a trans person and want advice on how I can help.

step-help-victims = Someone exposed to crime: point to Victim Support Sweden
    .how = The person can call themselves, anonymously and free of charge.
    .past = I am worried about a person who may have been exposed to crime, what support can you give?

step-help-child = Someone under 18: point to Bris
    .how = The child can call, chat or e-mail anonymously and free of charge. If you are worried about the child, contact social services too.
    .past = I am an adult and worried about a child, where can I get advice?

step-help-honour = Honour-related violence or oppression: point to Rätt att välja
    .how = The person can call themselves, anonymously and free of charge, at any age.
    .past = I am worried that someone lives under honour-related oppression and want advice on how I can help.

step-help-care = Illness or injury: ask for medical advice
    .how = The person can call themselves. If life is in danger, call { PHONE("sos-112") }.
    .past = I am calling for a person who needs medical advice now.

step-help-work = Dangerous or bad working environment: contact the Work Environment Authority
    .how = Tips go through a web form on av.se. The switchboard can show you the way.
    .past = I want to report faults at a workplace, who can take it?

step-help-undocumented = Work without papers: point to the union centre for undocumented migrants
    .how = It is free of charge, and the first contact can be anonymous.
    .past = I am calling about a person who works without papers, what help can you give?

## How a contact was found

reach-social-office = Weekdays in office hours: ring the municipality's switchboard or see its website, and ask for the social services. No number is known here.
reach-social-oncall = Evenings, nights and weekends: ask to be put through to the social services on-call (socialjouren).
reach-social-local = The number covers { $municipalities }. In other municipalities: call { PHONE("sos-112") } and ask for the social services on-call.
reach-coordinator-region = The regional coordinators in { $region }.
reach-coordinator-none = { $region } has no published number of its own. The support line helps you on.
reach-coordinator-county-unset = Choose a county to see your regional coordinator. The support line helps you on until then.
reach-workplace-none = Call the number your workplace has given you.
