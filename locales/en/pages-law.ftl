# The law: what is a crime, who must report and what follows, secrecy, permits, hotels, pictures and tips, the
# right to help. Sections, amending acts and dates of the texts stand in guides/pages/law.toml.

## The names of the acts, as they stand after the section

act-brb = the Criminal Code
act-utll = the Aliens Act
act-utlf = the Aliens Ordinance
act-sol-2025 = the Social Services Act
act-osl = the Public Access to Information and Secrecy Act
act-lag-2025-170 = the act on information to law enforcement
act-psl = the Patient Safety Act
act-hsl = the Health and Medical Services Act
act-tandvardslag = the Dental Care Act
act-skollag = the Education Act
act-polislag = the Police Act
act-ordningsvaktslag = the act on public order guards (ordningsvakter)
act-rb = the Code of Judicial Procedure
act-lma = the Reception of Asylum Seekers Act
act-forordning-2017-193 = the ordinance on state compensation for certain foreign nationals
act-lag-2024-1082 = the act on hotels and guest houses
act-lag-2013-407 = the act on care for certain foreign nationals without a permit
act-lag-2013-644 = the act on pay for work done without the right to be here
act-lag-1988-609 = the act on counsel for the injured party
act-lag-2021-890 = the act on protection for people who report wrongdoing
act-lag-2018-218 = the Data Protection Act
act-fl = the Administrative Procedure Act
act-dl = the Discrimination Act
act-aml = the Work Environment Act
act-jb = the Land Code
act-tf = the Freedom of the Press Act
act-pmfs-2015-6 = the Police Authority's regulations on hotel guests

## law-trafficking

page-law-trafficking = Trafficking as a crime
    .lead = Trafficking is recruiting, transporting or receiving someone for exploitation, for example by coercion or lies. You need not know which crime it is.
    .search = human trafficking, slavery, modern slavery, trafficker, penal code, sentence, organ removal, forced labour, military service, slave, tricked, sold, criminal code, prison, penalty, crime, what is trafficking, what is human trafficking, definition, difference between smuggling and trafficking, smuggling of people, human smuggling, penalty for trafficking, Palermo protocol, consent does not matter
page-law-trafficking-you = What you need to do
    .text-1 = Tell the police what you have seen and heard.
    .text-2 = Call { PHONE("sos-112") } if someone is in danger, otherwise { PHONE("polis-11414") }.
page-law-trafficking-what = Three parts are needed when the person is an adult
    .text-1 = It is trafficking when there is an act, an improper means and a purpose.
    .item-1 = The act: to recruit, transport, hand over, house or receive a person.
    .item-2 = The means: unlawful coercion, deception, abuse of a vulnerable situation or another improper means. The last two count only if they seriously limit the person's alternatives.
    .item-3 = The purpose: that the person is exploited for sex, for organs, in military service or in forced labour. It can also be in some other activity that puts the person in a situation of distress.
page-law-trafficking-child = When the person is under 18
    .text-1 = Then no improper means is needed. It is also enough that the offender was careless about the age.
page-law-trafficking-penalty = The penalty
    .text-1 = Prison for two to ten years. It is six months to four years if the crime is less serious.
page-law-trafficking-international = What it is called internationally
    .text-1 = The UN's Palermo Protocol of { 2000 } gives the definition that most countries start from. It has the same three parts: act, means and purpose.
    .text-2 = The EU directive of { 2024 } widens the EU rules. Among other things it covers surrogacy, forced marriage and adoption. In Sweden the Criminal Code decides what is punishable.
    .text-3 = Our description of the protocol follows that of a Finnish authority. We have not read the texts themselves.

## law-exploitation

page-law-exploitation = Human exploitation
    .lead = It is a crime to exploit someone in forced labour, in work on plainly unreasonable terms or in begging. It applies if someone coerces or deceives the person, or takes advantage of their hardship.
    .search = forced labour, labour exploitation, slave work, begging, unpaid wages, exploited at work, work-life crime, wage theft, not paid, no pay, underpaid, beggar, sweatshop, nail salon, right to pay, pay without papers, pay without a permit, difference between exploitation and trafficking, slave labour, modern slavery
page-law-exploitation-do = Who you call
    .text-1 = Call { PHONE("polis-11414") } if you suspect that someone is exploited. The person can turn to the social services, or out of hours to the social services on-call (socialjouren). Call { PHONE("sos-112") } and ask for the on-call if you do not have the number.
page-law-exploitation-what = What the law says
    .text-1 = The crime is to exploit someone by coercing or deceiving the person. It is the same crime to do so by taking advantage of their being dependent, defenceless or in hardship. It covers:
    .item-1 = forced labour
    .item-2 = work on plainly unreasonable terms
    .item-3 = begging
page-law-exploitation-child = When the person is under 18
    .text-1 = Then the child need not have been coerced or deceived. The exploitation itself is enough. It is a crime even if the offender was only careless about the age.
page-law-exploitation-penalty = The penalty
    .text-1 = Prison for up to four years. It is two to ten years if the crime is gross.
page-law-exploitation-wages = Pay for someone who has worked without the right to be here
    .text-1 = A person who worked without the right to stay in Sweden still has the right to be paid. Unless something else is shown, the law presumes three months of full-time work at minimum pay.
    .text-2 = A company higher up the chain may also have to pay. The act does not cover EEA citizens with free movement. Point the person to a union or a lawyer.
page-law-exploitation-difference = How it differs from trafficking
    .text-1 = Trafficking is, for example, recruiting or receiving someone for exploitation. Human exploitation is the exploitation itself, in work or begging. You need not tell them apart.

## law-children

page-law-children = Children: stricter rules
    .lead = When the person is under 18, neither coercion nor lies are needed for it to be trafficking or human exploitation.
    .search = minor, teenager, under 18, child trafficking, child marriage, buying sex from a child, careless about age, unaccompanied, children, kid, underage, girl, boy, teen, child exploitation, sugar dating, consent of a child, a child cannot consent
page-law-children-do = What you do
    .text-1 = Call { PHONE("sos-112") } if a child is in danger. Otherwise make a report of concern to social services at once if you must report. Public order guards on duty call the police first and report straight after. Others also call the police first, and then social services.
    .text-2 = Act as if the person were under 18 if you are unsure of the age.
page-law-children-rules = What the law says
    .item-1 = Trafficking: the child need not have been coerced or deceived (chapter 4, section 1 a). It is enough to have been careless about the age.
    .item-2 = Human exploitation: no coercion or deception is needed here either (chapter 4, section 1 b). Being careless about the age is enough.
    .item-3 = Marriage: getting a child to marry is a crime, even without coercion. The same goes for those who bring it about or let it happen. Here too it is enough to have been careless about the age (chapter 4, section 4 c).
    .item-4 = Buying sex: to get a child to perform or tolerate a sexual act for payment is a crime of its own. It is so even if someone else pays (chapter 6, section 9). It is enough that the buyer was careless about the age (chapter 6, section 13). The penalty is six months to four years in prison, or up to one year if the crime is less serious.

## law-purchase

page-law-purchase = Purchase of a sexual act
    .lead = Buying is a crime. No section that we have read punishes the person who sells.
    .search = sex purchase, buying sex, selling sex, john, punter, sex buyer, prostitution, escort, webcam, prostitute, sex worker, bought sex, sells sex, sold sex, is it illegal to buy sex, sugar dating, sugar daddy
page-law-purchase-what = What the law says
    .text-1 = The crime is to get someone to perform or tolerate a sexual act for payment. The main purpose must be to take part in it or be shown it. This applies even if someone else pays. Since 1 July { 2025 } it also covers acts at a distance, but only if they are shown to the buyer.
    .text-2 = The penalty is up to one year in prison.
page-law-purchase-child = When the person is under 18
    .text-1 = Then a stricter rule applies, even if someone else pays. It is enough that the buyer was careless about the age. The penalty is six months to four years, or up to one year if the crime is less serious.
page-law-purchase-you = What it means for you
    .text-1 = We have read the sections of the chapter on sexual offences and found no penalty for the person who sells. If the person wonders what applies to them, you can suggest a lawyer. Treat the person with respect, and say where there is support.
    .text-2 = Selling sex does not in itself show that anyone is being forced. Ask yourself: have you seen signs of control or coercion?
page-law-purchase-old = Older statements that no longer hold
    .text-1 = Older pages write "purchase of a sexual service" and mention fines. The law text is newer and takes precedence.

## law-procuring

page-law-procuring = Procuring
    .lead = Promoting another person's paid sexual acts, or improperly profiting from them, is a crime.
    .search = pimp, pimping, pandering, brothel, brothel flat, arranging sex, letting a flat, landlord, sex trade, pimps, madam, landlord duty, rented out, boyfriend sells her, boyfriend, Airbnb, sex ring, forfeited tenancy, evict tenant, difference between procuring and trafficking, customer asks me to find a girl, drive her to customers
page-law-procuring-penalty = The penalty
    .text-1 = The penalty is up to four years in prison. It is two to ten years if the crime is gross. Gross procuring is one of the crimes where staying silent can be punishable.
    .text-2 = Older pages give other ceilings for gross procuring. The law text is newer and takes precedence.
page-law-procuring-flat = Letting a flat
    .text-1 = A landlord who learns that the flat is wholly or largely used for this must act. They must do what can reasonably be asked to end the letting. If they do not, and it goes on, that counts as promoting it.
page-law-procuring-tenancy = The tenancy
    .text-1 = A tenancy can be lost if the flat is used for serious crime. The same goes for crime that is habitual or on a larger scale. Ask a lawyer whether that covers your case. Call the police before you give anyone notice.
page-law-procuring-hotel = Does the rule apply to hotel rooms?
    .text-1 = We do not know. The law speaks of someone who has let out a flat. An industry page says that hotels are bound to act, but the statute does not say so outright. Ask the hotel's lawyer.
page-law-procuring-taxi = Taxi
    .text-1 = Never arrange contact for buying sex. That can be procuring.

## law-marriage

page-law-marriage = Marriage coercion and child marriage
    .lead = Forcing someone to marry is a crime. So is getting a child to marry, even without coercion.
    .search = forced marriage, married off, child bride, honour, honour-based violence, religious wedding, arranged marriage, child marriage, married against her will, honour crime, honor, forced to marry, made to marry
page-law-marriage-what = What the law says
    .text-1 = The crime is to make someone enter a marriage by coercion or by abusing a vulnerable situation. Unions like marriage count too.
    .text-2 = For a child no coercion is needed. Those who bring about a child marriage, or let it happen, can also be punished. It is enough that they were careless about the age. The penalty was up to four years in prison when we read the law.

## law-failure-to-reveal

page-law-failure-to-reveal = Failing to reveal a crime in progress
    .lead = Most people may report to the police, and should. If you are bound by confidentiality at work, check first what you may pass on. That does not apply to a report of concern for a child, which you make at once. Failing to reveal certain serious crimes can be punishable, but only if you understand what is going on. Never put yourself in danger.
    .search = failure to reveal a crime, duty to report, must I report, silence, punished for not reporting, keep quiet, kept quiet, stay silent, say nothing, said nothing, look away, looked away, can i be punished, accomplice, mandatory
page-law-failure-to-reveal-conditions = Four conditions, all of which must hold
    .text-1 = The rule applies to everyone, but only when these conditions hold:
    .item-1 = The crime is one of those in the list below, and it is ongoing or imminent.
    .item-2 = The crime has gone far enough to be punishable.
    .item-3 = You have understood what is going on. As we read the law, it is not enough that you should have understood.
    .item-4 = It can be revealed in time, without danger to yourself or anyone else.
page-law-failure-to-reveal-offences = Which crimes it covers
    .text-1 = Ordinary human exploitation and ordinary procuring are not among them. These are:
    .item-1 = Trafficking, gross human exploitation, kidnapping and unlawful deprivation of liberty.
    .item-2 = Marriage coercion and child marriage.
    .item-3 = Rape and rape of a child, including the gross forms, and gross exploitation of a child for sexual posing.
    .item-4 = Gross procuring.
page-law-failure-to-reveal-limits = What the rule is not
    .text-1 = The rule is called failure to reveal a crime (underlåtenhet att avslöja brott) and is a criminal rule with strict conditions. It is not a duty to report at work.
    .text-2 = Have a lawyer check what the rule means for your workplace.
page-law-failure-to-reveal-enough = What is enough
    .text-1 = You have done what the law asks if you tell the police, or reveal the crime in some other way.
page-law-failure-to-reveal-penalty = The penalty
    .text-1 = The penalty is set as for someone who took a minor part in the crime. It is never more than two years in prison.

## law-reflection-period

page-law-reflection-period = Reflection period and residence permits
    .lead = The reflection period is a 30-day residence permit, with time to recover and decide whether to take part in the investigation. Social welfare boards have been able to apply since { 2022 }.
    .search = who pays for housing, cost, municipal costs, reimbursement, temporary residence permit, undocumented, Migration Agency, thirty days, six months, Aliens Act, apply, visa, migration board, immigration, deportation, deported, allowed to stay, stay in the country, recovery period, without papers, can I stay in Sweden, can she stay, will I be deported, deported if I talk to the police, who pays the municipality back, state reimbursement, pay back the municipality, recover costs
page-law-reflection-period-what = What it gives
    .text-1 = A person who wants to recover, and decide whether to cooperate with police and prosecutor, must be given 30 days. Two conditions must be met.
    .text-2 = The time must be needed for an investigation or trial. There must be no objection on grounds of public order and safety.
page-law-reflection-period-who = Who applies, and how
    .text-1 = The leader of the preliminary investigation can apply. The social welfare board can also apply, but for no more than these 30 days. There must be reason to assume trafficking or human exploitation.
    .text-2 = The Gender Equality Agency writes that no investigation needs to have begun when the board applies. The law does not say so outright, so ask the Migration Agency or a lawyer.
    .text-3 = The board fills in the Migration Agency's form and emails it. The address is with the contact below. The Gender Equality Agency says that a decision should come within a couple of days, but the law sets no time.
page-law-reflection-period-longer = More time
    .text-1 = The reflection period can be extended if there are special reasons and the conditions still hold.
    .text-2 = A person who has had a reflection period or a six-month permit can get a new one in one case. They must have helped in an investigation of illegal employment and have sued the employer for pay.
page-law-reflection-period-six-months = At least six months
    .text-1 = A longer permit, of at least six months, requires all four of these. It can be extended.
    .item-1 = The permit is needed for the investigation or trial.
    .item-2 = The person is clearly willing to cooperate.
    .item-3 = The person has cut all ties to the suspects.
    .item-4 = There is no objection on grounds of public order and safety.
page-law-reflection-period-costs = Who pays
    .text-1 = The municipality can claim its costs back from the Migration Agency, counted from the day of the application, not only the decision. That covers assistance and compulsory care, both of young people (LVU) and for substance abuse (LVM). The region can claim for healthcare, and children's schooling is included.
    .text-2 = Claim within six months of the end of the quarter that the claim covers.
    .text-3 = A person who has applied for or been given a reflection period is outside the Reception of Asylum Seekers Act. The Social Services Act applies instead.
page-law-reflection-period-used = Seldom used
    .text-1 = Sources from { 2016 } and later say that too few apply. Raise the reflection period early.
page-law-reflection-period-old = Where sources differ
    .text-1 = The national manual writes "or" between the conditions for six months. The law says "and", and the law decides. A text from { 2016 } says that only the investigation leader can apply. That is no longer so.

## law-who-must-report

page-law-who-must-report = Who must report?
    .lead = You must report concern for a child if you work in healthcare, dental care, school, social services or disability support (LSS). So must public order guards (ordningsvakter), the police, several other authorities and others who work with children. Everyone else should report. For adults we have found no duty to report.
    .search = duty to report, mandatory reporting, report of concern, must i report, child protection, anonymous report, Social Services Act, do i have to report, must report, obliged to report, social services report, child concern, worried about a child, anonymously, referral, ordningsvakt, guard, security guard, bouncer, doorman, public-order guard, Prison and Probation Service, do police have to report, am I obliged, my duty, which professions must report, report without consent
page-law-who-must-report-child = When it is about a child
    .text-1 = Those who must report must do so at once, when they learn or suspect at work that a child is being harmed. Among them are:
    .item-1 = Health and dental care, both public and private.
    .item-2 = Schools, preschools and other activities under the Education Act.
    .item-3 = Social services and support under LSS (the disability support act), both public and private.
    .item-4 = Those who work professionally with children in private practice.
    .item-5 = Appointed public order guards (ordningsvakter), since 15 January { 2026 }.
page-law-who-must-report-others = Everyone else
    .text-1 = If you are a receptionist, cleaner, driver, cook or caretaker you should report, like everyone else. You do not have to.
    .text-2 = Family counsellors are an exception. They must report, but only sexual exploitation or abuse in the home.
page-law-who-must-report-guard = If you are a guard at a hotel, a restaurant or a shop
    .text-1 = If you are an appointed public order guard (ordningsvakt), you must report at once if you suspect a child is being harmed. Call the police first, and report straight after. The duty has applied since 15 January { 2026 }.
    .text-2 = Security guards (väktare) and door staff are not named, so you should report but do not have to. That is how we read the law. Ask a lawyer if you are unsure.
    .text-3 = A public order guard must not, without authority, pass on private matters learned on duty. How that relates to other tip-offs to the police is a question for a lawyer.
page-law-who-must-report-authorities = Authorities that must report
    .text-1 = Since 15 January { 2026 } the duty binds both these authorities and their employees:
    .item-1 = The Police Authority, the Security Service, the Prosecution Authority, the Economic Crime Authority, Customs and the Coast Guard.
    .item-2 = The Migration Agency, the county administrative boards, the Tax Agency and the Enforcement Authority.
    .item-3 = The Public Employment Service, the Social Insurance Agency and the Prison and Probation Service.
    .item-4 = The National Board of Forensic Medicine in its psychiatric work, court-appointed mediators in custody cases, and other authorities whose work concerns children.
    .item-5 = The Ombudsman for Children, under an act of its own.
page-law-who-must-report-how = How it works
    .text-1 = You need no proof. Your worry is enough. You can call the social services for advice without naming the child. Call { PHONE("sos-112") } if the child is in danger now.
    .text-2 = Municipalities say that you cannot be anonymous when you report as part of your work, and that others can. It is not in the sections we have read.
    .text-3 = Once an inquiry is open, those who must report must also give the information it needs.
page-law-who-must-report-adult = When it is about an adult
    .text-1 = We have found no duty to report, whether for healthcare, dental care, schools, taxi firms, hotels or the public.
    .item-1 = Health and dental care help the person get in touch with social services, with consent.
    .item-2 = Social services ask for consent first. The page on confidentiality says what applies without consent.
    .item-3 = The police investigate.
    .item-4 = Taxi and hotel staff and the public may tell the police, and should.
page-law-who-must-report-everyone = A criminal rule that applies to everyone
    .text-1 = Failing to reveal certain serious crimes can be punishable. That is so only if you understand what is going on and can tell without danger to anyone. Ask a lawyer what it means for you.
page-law-who-must-report-where = Which law says so
    .text-1 = The duty is in the Social Services Act, and each profession's own act refers to it. Those acts also say that the report must be made at once. The Police Act adds that the police must promptly tell social services about anything they need to act on.
    .text-2 = Older material cites chapter 14, section 1 of the old act ({ 2001 }:{ 453 }). It has not applied since 1 July { 2025 }.

## law-after-report

page-law-after-report = What happens after a report?
    .lead = Social services must assess at once whether the child needs protection, and decide within 14 days whether to open an inquiry. Those who must report can ask whether an inquiry was opened.
    .search = report of concern what happens next, after reporting, feedback, answer from social services, will i be told, how long, fourteen days, four months, one week, inquiry, assessment, protection assessment, follow-up, did anything happen, will they know it was me, nothing happens, what happens if I call, what happens if I report, what happens to her afterwards
page-law-after-report-child = What social services must do for the child
    .item-1 = At once: assess whether the child needs protection now.
    .item-2 = Within 14 days: decide whether to open an inquiry. It may take longer only for exceptional reasons.
    .item-3 = Within four months: finish the inquiry. The time can be extended for special reasons.
    .item-4 = During the inquiry they may talk with the child without the guardian's consent, and without the guardian there.
page-law-after-report-answer = Will you be told if there is an inquiry?
    .text-1 = If your job requires you to report, you can ask whether an inquiry was opened. The answer is due within a week of the decision, unless that would be inappropriate. If you ask later, or an inquiry is already under way, it is due at once.
    .text-2 = Those who should report, but need not, do not have the same right to an answer. You can still call again if you see something new.
page-law-after-report-your-part = Your part
    .text-1 = Social services should offer a meeting with the child, the guardian and you, if that is good for the child.
    .text-2 = Once an inquiry is open, those who must report must also give the information it needs. That now includes public order guards (ordningsvakter).
page-law-after-report-police = If you have tipped off the police
    .text-1 = An investigation can be opened after a report or for another reason. We have found no time limit in law for an answer to the person who gave the tip-off.
    .text-2 = Social services decide for themselves whether to report a crime against a child to the police. Guidance from Stockholm County says that they normally should, unless the report would harm the child. You can also call the police yourself, but check confidentiality first if you are bound by it.
page-law-after-report-wait = While you wait
    .text-1 = Call again if things change, and call { PHONE("sos-112") } if someone is in danger. Do not investigate on your own. Talk to your manager or safety representative about what you have been through.

## law-secrecy

page-law-secrecy = Confidentiality
    .lead = Ask the person first: with consent you may pass information on. For children, publicly run healthcare and social services may tell the police. For adults it depends on the minimum sentence for the crime.
    .search = confidentiality, duty of confidentiality, privacy law, break secrecy, tell the police, patient records, may i tell, confidential, breach confidentiality, patient confidentiality, data protection, share information with police, head teacher, rector, private care, school counsellor, consent, waive confidentiality, shelter address, report without consent, report without her consent, call the police without consent, patient does not want me to, can I call the police, adult patient
page-law-secrecy-short = What you do
    .text-1 = Call { PHONE("sos-112") } if someone is in danger now. The Criminal Code has a rule on necessity, when life, health or property is in danger. What it means for your confidentiality is a question for a lawyer afterwards.
    .text-2 = Otherwise ask the person. The person protected by confidentiality can consent, to all of it or to a part.
    .text-3 = If the person says no, or cannot be asked, you can get advice without a name and ask your lawyer.
page-law-secrecy-child = When the victim is under 18
    .text-1 = Publicly run healthcare and social services may tell police and prosecutor of a suspected crime against the child. It must fall under chapters 3, 4 or 6 of the Criminal Code. Those chapters cover trafficking, human exploitation, sexual offences and procuring. The same applies to genital mutilation, which has an act of its own. The suspicion is enough, and no minimum sentence is needed. Attempt, preparation and conspiracy (planning the crime with others) count where they are punishable.
    .text-2 = Social services may also give the police what is needed to step in at once. That holds if someone who can be presumed to be under 18 is in acute and serious danger.
page-law-secrecy-adult = When the victim is an adult
    .text-1 = Without consent, healthcare and social services may pass on information about a committed crime only if it is serious enough. Its minimum sentence must be six months in prison or more. For attempt, preparation and conspiracy it is one year. The information may go to the police, the Security Service, prosecutors and others whose task is to step in against crime.
    .text-2 = This is how we read the penalties in the text of April { 2026 }. Ask your lawyer before you pass anything on: the penalties may have changed, and our reading is not legal advice.
    .item-1 = Above the limit: trafficking, including the less serious form, gross human exploitation, gross procuring and kidnapping. Also above the limit are unlawful deprivation of liberty, gross unlawful coercion, rape and sexual assault.
    .item-2 = Below the limit: ordinary human exploitation, ordinary procuring and purchase of a sexual act.
page-law-secrecy-school = School
    .text-1 = School counsellors and psychologists may be under another rule than healthcare. It lets them give information to investigate a committed crime, if the crime can lead to prison. School nurses and doctors are under the healthcare rule. Ask a lawyer how it works where you are.
    .text-2 = The head teacher must give the police information on request. If the head teacher believes that the police need certain information to fight crime, the head teacher must also give it unasked. The exception is when there are stronger reasons to keep it confidential. That applies to independent schools too.
page-law-secrecy-risk = When a crime may be on its way
    .text-1 = Healthcare and social services may tell the police of a concrete risk of a serious crime against the offender's partner or relative. The crime must have a minimum sentence of one year and be in chapter 3, 4 or 6 of the Criminal Code. They may not tell if that would be inappropriate. Ask a lawyer.
    .text-2 = Social services may also tell of a concrete risk that someone under 21 will commit crime.
page-law-secrecy-between = Between authorities
    .text-1 = Since 1 December { 2025 } confidentiality does not always stop one authority from giving another what is needed to fight crime. The rule has exceptions for confidentiality in healthcare and in some other fields. Social services are not one of them. How that rule relates to the others is a question for a lawyer.
    .text-2 = Healthcare may give social services what is needed for someone under 18, or for an expected child.
    .text-3 = A court, a prosecutor or the police may ask whether a person is staying in a shelter. The law has a rule on what social services must then answer. Ask your lawyer first, and answer nobody else.
    .text-4 = The Migration Agency may have another limit than healthcare: it may be enough that the committed crime can lead to prison. That is a question for a lawyer.
page-law-secrecy-who = Who is bound by confidentiality
    .text-1 = The rule covers public healthcare, social services and psychological and social student health. Information may be given out only if it is clear that nobody is harmed. In other student support, it may be given out except when it can be presumed that someone is harmed.
    .text-2 = Private care, independent schools and private social services have acts of their own. Those who work there must not reveal anything without authority. The rules above on what may be passed on are for authorities. Ask a lawyer what applies to you.
    .text-3 = The Education Act's rule for independent schools was changed on 1 July { 2026 }. Ask a lawyer what the new wording means for you.
page-law-secrecy-authorities = Another act, on information to the police
    .text-1 = Since 1 April { 2025 } municipalities, regions and many state authorities must give law enforcement what it needs. Among them are the county administrative boards, the Migration Agency and the Work Environment Authority. So are the Social Insurance Agency and IVO (the Health and Social Care Inspectorate). The state authorities must do so unasked as well. None of them may give it out if it is clear that confidentiality weighs more.
    .text-2 = The act does not cover information under confidentiality in care and social services. Contact details are another matter. They must be given on request, by private care and private social services too, unless there are exceptional reasons not to.
    .text-3 = The recipients are the police, the Security Service, the Prosecution Authority and the Economic Crime Authority. The Tax Agency, Customs and the Coast Guard are too.

## law-hotel-registration

page-law-hotel-registration = Hotels: guest cards, notification and responsibility
    .lead = Foreign guests must fill in a card, sign it and show valid ID. Anyone who takes at least nine guests or has at least five rooms must notify the police of the business.
    .search = check-in, ID check, passport, guest card, guest registration, hostel, guest house, hotel work environment, safety representative, hotel guest, check ID, ID card, B&B, Booking, campsite, register foreign guests, nine guests, five rooms, hotel licence, notify hotel, police may enter, give the guest list to the police, guest list, police ask for the guest list, must guests show ID, show ID
page-law-hotel-registration-card = The card
    .text-1 = This applies to hotels, guest houses and other commercial accommodation, including tents, caravans and boats. They must make sure that foreign guests fill in the card, sign it themselves and show valid ID.
    .text-2 = Foreign means anyone who is not a Swedish citizen. It does not apply to those settled and registered in Sweden.
    .text-3 = The card must show name, date of birth, home address, arrival, departure, the kind and number of the ID, signature and date. The hotel may make its own form. We do not know how long cards must be kept.
page-law-hotel-registration-notify = Telling the police that you run a hotel
    .text-1 = Anyone who takes at least nine guests at once, or has at least five rooms, must notify the police in writing. The business must be run without danger to public order and safety.
    .text-2 = The police may ban the business, in whole or in part, if needed. They may also enter to inspect it. Housing that is part of care is not covered. The act has applied since 1 January { 2025 }, and the old permit has been abolished.
page-law-hotel-registration-duty = Must the hotel report a suspicion?
    .text-1 = We have found no duty for hotels to report suspicions about adults. If it is about a child, a public order guard (ordningsvakt) must report to social services, and everyone else should. Call the police too.
page-law-hotel-registration-work = The work environment
    .text-1 = The employer must prevent ill health, and the law mentions lone working in particular. Include the risk that staff meet suspected prostitution in your systematic work environment management.
    .text-2 = Where at least five people work, there must be a safety representative. Where there is no safety committee the union can appoint a regional safety representative, if it has a member there.
page-law-hotel-registration-share = How common it is
    .text-1 = One survey says that one in four purchases of sex takes place at a hotel. A newspaper in Göteborg counted purchases from January { 2021 } to August { 2022 }. Over a third of the purchases took place at named hotels. Do not compare the figures: they were counted in different ways.
page-law-hotel-registration-training = Training available
    .text-1 = The County Administrative Board of Stockholm and Scandic have made a training film for hotels and taxi firms. The industry's research fund (BFUF) has published the report "Sexhandel". The County Administrative Board of Västmanland surveyed hotels in { 2019 }.

## law-photos-tips

page-law-photos-tips = Pictures, recordings and tip-offs
    .lead = Do not photograph or record in secret, and do not go in where you are not allowed. Tell the police if you fear that someone will learn it was you.
    .search = secret photo, secretly photograph, hidden camera, record a conversation, secretly record, trespass, defamation, post online, name and shame, anonymous tipster, will they know it was me, whistleblower, whistleblowing act, reprisals, public record, retaliation, fired for reporting, personal data on crime, enter the room, staff scared of retaliation, afraid of reprisals, retaliation against staff, follow the car, photo of a number plate, photograph the car
page-law-photos-tips-pictures = Pictures and recordings
    .item-1 = Photographing someone in secret in a home, a toilet, a changing room or the like can be a crime. Assume that a hotel room counts, and ask a lawyer.
    .item-2 = Recording in secret a conversation you take no part in can be a crime. For both the penalty is a fine or up to two years in prison.
    .item-3 = Spreading pictures of someone naked, or in a very vulnerable situation, can lead to up to two years in prison.
    .item-4 = Pointing someone out as a criminal can be defamation, online too.
page-law-photos-tips-enter = Do not go in
    .text-1 = Entering or staying unlawfully where someone lives, in a hotel room, in a stairwell or in a yard can be a crime. The penalty was up to one year in prison when we read the law. Do not follow anyone.
page-law-photos-tips-tip = Is a tip-off confidential?
    .text-1 = A tip-off that is written or recorded becomes a public document on arrival. Personal data in police work is confidential unless it is clear that it can be given out without harm.
    .text-2 = The person your tip-off is about has a stronger right to read it, at the police and at social services. What you said is then kept confidential only if someone risks violence or other serious harm.
    .text-3 = So say that you are afraid, and of whom, when you give the tip-off. Then it can be taken into account. Nobody can promise that you stay anonymous.
page-law-photos-tips-list = No list of your own
    .text-1 = Authorities may handle data on crime. Others may do so only for archives, or where further rules allow it. Give facts to the police, and keep no list of guests or customers.
    .text-2 = A company may do so for legal claims or when the law demands it. This is what the Swedish Authority for Privacy Protection writes. We have not read the ordinance behind it.
page-law-photos-tips-reprisals = When you report on your own workplace
    .text-1 = A person who reports wrongdoing at work that the public has an interest in knowing about is protected against reprisals. They must have reason to believe that it is true. This also covers workplaces you deal with in your job. You are not punished for breaking confidentiality either, unless yours is of the stricter kind that the law calls qualified. Ask a lawyer which kind yours is.
    .text-2 = You can use the workplace's own channel, which workplaces with 50 or more staff must have, or a channel at an authority. You may go straight to an authority if life or health is in danger, you risk reprisals or have another good reason. The protection does not cover handing out documents.
    .text-3 = We do not know whether an ordinary tip-off to the police counts. Ask your union or a lawyer.
page-law-photos-tips-protected = Protection for witnesses
    .text-1 = The police may protect someone who is threatened because they are a witness. They may also take into care someone who can be presumed to be under 18 and is in acute danger.

## law-right-to-help

page-law-right-to-help = What the person has a right to
    .lead = In an urgent situation the municipality where the person is right now is responsible. Anyone who needs care immediately must be offered it, even if they do not live in the region.
    .search = which municipality, staying in the municipality, urgent help, food, roof over their head, journey home, travel home, emergency assistance, undocumented help, care for undocumented, care without papers, counsel, rights, right to help, right to care, moved between towns, another city, moved, next municipality, without a permit, financial assistance, pregnant undocumented, undocumented right to care, help without reporting to the police, will I be deported, free lawyer, lawyer, legal aid, legal help
page-law-right-to-help-here-now = Which municipality is responsible
    .text-1 = The municipality where the person lives, or has the strongest tie, is responsible. In an urgent situation it is the one where the person is right now. That municipality must also give other help until it is clear which one should.
    .text-2 = Call the social services where the person is. Say that it is urgent. If they say that they are not responsible, ask which municipality is.
    .text-3 = We have read no list of what counts as urgent. So ask outright about food, a place to sleep and the journey home.
page-law-right-to-help-no-permit = A person without a permit
    .text-1 = A person who cannot meet their own needs has a right to assistance. The law does not say how far that goes for someone without a permit, and we have not read any rulings. Ask social services, and in an urgent situation the municipality where the person is must act.
    .text-2 = Never promise that a contact is free of risk. The government has proposed that six authorities must tell the police about someone without the right to be here. Care, schools and social services are not among them. We have not read what parliament decided.
    .text-3 = Those covered by the Reception of Asylum Seekers Act get help under that act, and not the same again from social services.
page-law-right-to-help-victim = A person who has been a victim of crime
    .text-1 = Social services must offer support to a victim of crime, and may support relatives. The law does not make a police report a condition.
    .text-2 = The social welfare board (socialnämnden) is responsible for protected housing for those who need it because of threats, violence or other abuse.
    .text-3 = A child who is a victim of crime, and the family, must get the support they need. A child who has seen violence in the family counts too.
page-law-right-to-help-care = Care
    .text-1 = Anyone who is in the region and needs care immediately must be offered it, even without living there.
    .text-2 = For someone here without a permit: those under 18 have a right to full care. An adult has a right to care that cannot wait, maternity care, abortion and advice on contraception. The act does not cover those whose stay is only temporary. We read the act in a copy, so check with the region.
page-law-right-to-help-counsel = Legal help
    .text-1 = Counsel for the injured party can be appointed once an investigation has begun. For sexual offences counsel must be appointed, unless there is clearly no need. For trafficking counsel must be appointed if a need can be presumed.
    .text-2 = The person can ask for it. An investigation can be opened after a report or for another reason.
page-law-right-to-help-fair = Interpreters and equal treatment
    .text-1 = Authorities must use an interpreter when that is needed for the person's rights. Those who sell goods, services or housing must not discriminate.
page-law-right-to-help-moved = When the person is moved to another town
    .text-1 = The police are nationwide. Say where the person seems to have been taken. Ask the support line who the regional coordinator is there. In the new municipality, social services are responsible for urgent help.
    .text-2 = Give the coordinator the person's name only with consent. We have found no rule on how one town hands over to the next.

## law-coming-changes

page-law-coming-changes = Proposed changes in the law
    .lead = Several bills of { 2026 } concern this field. We have read the summaries but not what parliament decided. Check before you rely on them.
    .search = new law, bill, inquiry, EU directive, government proposal, security officer, surrogacy, wider duty to report, law change, amendment, new rules, new offence, what will change, adoption, surrogate, using the service of a trafficked person, harsher penalties, reception act, duty to inform police, strategy, action plan, what is changing, new law on trafficking
page-law-coming-changes-offence = A new crime: olaga nyttjande av tjänst
    .text-1 = In September { 2026 } the government proposed a new crime: to use a service that someone performs because of trafficking or human exploitation. The proposed penalty is up to four years in prison, and attempt is to be punished.
    .text-2 = The Gender Equality Agency is proposed as the contact point when victims are referred between EU countries. The inquiry behind it is from December { 2025 } and used another name for the crime.
page-law-coming-changes-penalties = Higher penalties
    .text-1 = In April { 2026 } the government proposed raising nearly fifty penalty scales. We have not read which ones.
    .text-2 = The penalties in Vaksam are taken from legal texts of April { 2026 }. They may have been raised since.
page-law-coming-changes-marriage = Marriage
    .text-1 = The government put forward a bill in March { 2026 }. It would widen marriage coercion, raise the penalties for the marriage offences and create a new offence against children.
page-law-coming-changes-permit = Reports on people without a permit
    .text-1 = In April { 2026 } the government proposed a duty for six authorities. They would tell the police, unasked, about a foreign national presumed to lack the right to be here. The six are the Public Employment Service, Social Insurance Agency, Prison and Probation Service, Enforcement Authority, Pensions Agency and Tax Agency.
    .text-2 = Care, schools and social services are not in that list. Still, never promise anyone that a contact is free of risk. Ask a lawyer.
page-law-coming-changes-reception = Reception of asylum seekers
    .text-1 = In April { 2026 } the government proposed a new reception act in place of the Reception of Asylum Seekers Act.
page-law-coming-changes-other = Damages and immigration offences
    .text-1 = Two bills of April { 2026 } are about simpler criminal-injury compensation and harsher penalties for some offences against the Aliens Act.
page-law-coming-changes-strategy = Strategy and action plan
    .text-1 = The government has issued a strategy for { 2026 }–{ 2035 } against exploitation in prostitution and trafficking. In June { 2026 } came an action plan for { 2026 }–{ 2028 }. The plan has five areas. We have not read the texts.
page-law-coming-changes-directive = The EU directive on trafficking
    .text-1 = Directive { 2024 }/{ 1712 } widens the EU rules, among other things on surrogacy, forced marriage, adoption and the use of services. The bill on the new crime would put the directive into effect.
