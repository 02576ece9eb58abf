# The national manual: what it is, and its six steps. Our own words, not the authority's.

## manual

page-manual = The national manual: six steps
    .lead = Sweden has one shared way of working in six steps, from the first suspicion to long-term support.
    .search = manual six steps process handbook NRM national referral mechanism Swedish referral mechanism support process who does what when order routine guidelines action plan what do i do national manual ISBN
page-manual-steps = The six steps
    .text-1 = The steps can overlap. An investigation may begin while the support goes on, and return is always voluntary.
    .item-1 = Identification, now: notice that something may be wrong and decide who is needed.
    .item-2 = Immediate protection, the first hours and the first day: safety, care and the first information about rights.
    .item-3 = Initial support, the first weeks: safe housing, money, care, education and legal help.
    .item-4 = Long-term support, after the reflection period: residence permit, care and a plan that lasts.
    .item-5 = Criminal proceedings, from investigation to the end of the trial: counsel early and support all the way.
    .item-6 = A safe return, at any time: help to travel home, if the person wants it.
page-manual-status = What the manual is
    .text-1 = The manual is Sweden's form of what is known as a National Referral Mechanism. It rests on laws that already exist and on experience, and creates no new duties.
    .text-2 = No authority in Sweden formally decides who is a victim. Anyone with the knowledge may identify a presumed victim. That is why Vaksam speaks of possible signs.
    .text-3 = The government's action plan of { 2018 } said that the authorities concerned ought to use the manual. In June { 2026 } came a plan for { 2026 }–{ 2028 }. We have not read what it says about the manual.
page-manual-who = Who takes part
    .text-1 = According to the manual, many take part in support and protection. They are social services, police, prosecutors, healthcare, the Migration Agency, Work Environment Authority, Civil Society Platform and Ministry for Foreign Affairs.
page-manual-history = Editions
    .text-1 = Older material may speak of five steps. That is the English edition of { 2016 }. The Swedish digital manual has six, and that is the one we use. The English names of the steps are our translation: we found no current official list.
    .item-1 = { 2016 }: first edition, by the County Administrative Board of Stockholm and about ten authorities.
    .item-2 = January { 2017 }: the English edition is launched, report { 2016 }:29, with five steps.
    .item-3 = { 2019 }: the second, reworked edition is printed by the Gender Equality Agency, 80 pages.
    .item-4 = Since then: a digital manual with six steps and a page for each authority and organisation. Its pages are undated.
    .item-5 = The County Administrative Board of Stockholm coordinated the work nationally { 2009 }–{ 2017 }. Since 1 January { 2018 } the Gender Equality Agency does.

## step-identification

page-step-identification = Step 1: Identification
    .lead = Notice signs that something may be wrong, weigh what you know and decide who needs to be brought in.
    .search = identify detect notice signs indicators suspicion suspect presumed victim assess who decides formal status step one first step proof identifying red flags warning signs suspected something is wrong not sure, signs of trafficking, how to recognise a victim, identify victims, indicators of trafficking, who identifies
page-step-identification-do = What to do
    .item-1 = Call { PHONE("sos-112") } if anyone is in danger now.
    .item-2 = Weigh everything you have seen together with what the person tells you.
    .item-3 = Ask for advice. As a professional you can call the support line in office hours.
    .item-4 = Call { PHONE("polis-11414") } if you want to tip off the police and it is not urgent.
    .item-5 = If it concerns a child and you must report, contact social services at once. Everyone else, and public order guards on duty, call the police first, and then social services.
page-step-identification-who = Who may identify
    .text-1 = No authority in Sweden has the task of formally identifying victims. Anyone with the knowledge may identify a presumed victim.
    .text-2 = The only formal status is that of injured party in a preliminary investigation.
    .text-3 = The regional coordinators and the support line help you to assess. Case officers at the Migration Agency have coordinators of their own to ask.
page-step-identification-signs = Signs the authority names
    .text-1 = Signs prove nothing, however many. A lack of signs does not mean that all is well. This is not the manual's full list, which we have not been able to read.
    .item-1 = The person has no passport or ID, or has false papers.
    .item-2 = The person has no contact details of those who met them on arrival.
    .item-3 = The person seems controlled by someone who keeps calling.
    .item-4 = The person often disappears without explanation.
    .item-5 = The person has a lot of money, or is well dressed, and cannot say where it comes from. Clothes never count in Vaksam.
    .item-6 = The person is involved in crime or criminal networks.
    .item-7 = The exploiter may be a relative, a partner or a friend. Do not look only for strangers.

## step-protection

page-step-protection = Step 2: Immediate protection
    .lead = The first hours are about safety, care and early information about the help there is.
    .search = urgent protection protect safety night now first hours day shelter consent information rights on-call immediate acute rescue somewhere to sleep place to stay tonight emergency duty of care, safe place, protection tonight, protected address, safe house
page-step-protection-do = The first day
    .item-1 = Make sure that the person is safe and gets the care they need.
    .item-2 = Bring in social services and the police, and healthcare where needed.
    .item-3 = Out of hours, call the social services on-call (socialjouren). If you cannot find their number, call { PHONE("sos-112") } and ask for the on-call.
    .item-4 = Tell the person early about residence permits, damages, interpreters and free counsel for the injured party.
    .item-5 = Raise the reflection period.
    .item-6 = In an urgent situation the municipality where the person is right now is responsible. The social welfare board (socialnämnden) is responsible for protected housing when it is needed.
page-step-protection-consent = Consent
    .text-1 = Contact a regional coordinator about a named person only if the person consents. Without consent you can still ask in general terms.
page-step-protection-care = In healthcare
    .text-1 = Give emergency care, document injuries and secure forensic evidence after sexual violence. Keep the violence in mind when you treat and diagnose the patient, and before you contact relatives. Help the patient get in touch with social services, with consent.
    .text-2 = Anyone who needs care immediately must be offered it, even if they do not live in the region. The page “What the person has a right to” says what applies without a permit.

## step-initial-support

page-step-initial-support = Step 3: Initial support
    .lead = In the first weeks the person needs safe housing, money, care and someone who repeats the information.
    .search = initial support first weeks housing money subsistence school care counsel lawyer injured party child abroad reflection period food benefits money to live on place to live solicitor
page-step-initial-support-do = What is needed
    .item-1 = Safe housing, money, education and healthcare.
    .item-2 = The same information once more. Little of it sinks in during the first weeks.
    .item-3 = Counsel for the injured party once an investigation has begun. The person can ask for it, and so can the prosecutor.
    .item-4 = For children, authorities in other countries may have to be contacted.
    .item-5 = If the person wants to return, it can be raised now.
page-step-initial-support-rest = Time to think
    .text-1 = The reflection period is a 30-day residence permit, with time to recover and decide whether to take part in the investigation. The leader of the investigation can apply and, since 1 August { 2022 }, so can the social welfare board.

## step-long-term

page-step-long-term = Step 4: Long-term support
    .lead = After the reflection period the person decides whether to take part in the investigation, and support is planned for longer.
    .search = long-term support after reflection period residence permit six months cooperate plan future housing care costs reimbursement municipality region stay in sweden allowed to stay testify refund, housing afterwards, job afterwards
page-step-long-term-do = What happens
    .item-1 = The person decides about contact with police and prosecutor.
    .item-2 = According to the manual, care is given until the trial. Ask healthcare what applies after that.
    .item-3 = Make a plan for the long term, for a life here or in the home country.
    .item-4 = The municipality and the region can claim their costs back from the Migration Agency, counted from the day of the application. Claim within six months of the end of the quarter that the claim covers.
page-step-long-term-permit = A six-month permit
    .text-1 = A person who takes part may get a residence permit for at least six months. All four conditions in the act must be met. The permit may be extended.
    .item-1 = The permit is needed for the investigation or the trial.
    .item-2 = The person is clearly willing to cooperate.
    .item-3 = The person has cut all ties to the suspects.
    .item-4 = There is no objection on grounds of public order and safety.
page-step-long-term-conflict = When sources disagree
    .text-1 = The manual's page can be read as if one of the conditions were enough. The statute requires all four, and the statute prevails.

## step-proceedings

page-step-proceedings = Step 5: Criminal proceedings
    .lead = An investigation can begin without a report. The person needs support from the first interview to the end of the trial.
    .search = trial interview investigation preliminary investigation injured party counsel lawyer report police court testify crime charges court case witness testified interviewed solicitor prosecuted sentenced damages hearing, does she have to testify, compensation for the victim
page-step-proceedings-do = Good to know
    .item-1 = An investigation must begin when there is reason to assume that a crime has been committed. That can rest on a report or on something else.
    .item-2 = Counsel for the injured party should be there early, preferably at the first interview.
    .item-3 = The interviewer should be out of uniform and make clear that the person is not accused.
    .item-4 = The person may be in Sweden or abroad while the proceedings go on.
page-step-proceedings-same-people = The same people all the way
    .text-1 = Ask whether the same officers can stay on the case, and for a lawyer who knows such cases. That is our own judgement. We have read no rule that gives a right to it.

## step-return

page-step-return = Step 6: A safe return
    .lead = A person who wants to go home can get help with the journey and with starting again. It is always voluntary.
    .search = return travel home go back home country voluntary return repatriation country of origin iom ticket fly home going home went home send back repatriate
page-step-return-what = How it works
    .text-1 = Sweden helps people from other countries, EU countries included, to return with support. It can happen at any time in the process, if the person wants it.
page-step-return-how = How to begin
    .text-1 = Applications go through a regional coordinator. If your region has no published number, call the support line in office hours. They help you reach the right coordinator.
