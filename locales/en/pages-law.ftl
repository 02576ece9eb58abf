# The law: what is a crime, who must report, permits, secrecy and hotels.

## law-trafficking

page-law-trafficking = Trafficking as a crime
    .lead = Trafficking is to recruit, transport or receive someone for exploitation, for example by coercion or lies. The penalty is two to ten years in prison.
    .search = human trafficking, slavery, modern slavery, trafficker, penal code, sentence, organ removal, forced labour, military service, slave, tricked, sold, criminal code, prison, penalty, crime
page-law-trafficking-you = What you need to do
    .text-1 = You need not know which crime it is. Tell the police what you have seen and heard.
    .text-2 = Call { PHONE("sos-112") } if someone is in danger, otherwise { PHONE("polis-11414") }.
page-law-trafficking-what = Three parts are needed when the person is an adult
    .text-1 = It is trafficking when there is an act, an improper means and a purpose.
    .item-1 = The act: to recruit, transport, hand over, house or receive a person.
    .item-2 = The means: unlawful coercion, deception, or abuse of a vulnerable situation that seriously limits the person's choices. Other improper means with the same effect count too.
    .item-3 = The purpose: that the person is exploited for sex, for organs, in military service, in forced labour or in some other activity in a situation of distress.
page-law-trafficking-child = When the person is under 18
    .text-1 = Then no improper means is needed. Carelessness about the age is also enough.
page-law-trafficking-penalty = The penalty and where it stands
    .text-1 = Prison for two to ten years. If the crime is less serious: six months to four years.
    .text-2 = The rule is section 1 a of chapter 4 of the Criminal Code ({ 1962 }:{ 700 }). Its wording is that of SFS { 2018 }:{ 601 }.

## law-exploitation

page-law-exploitation = Human exploitation
    .lead = It is a crime to exploit someone in forced labour, on plainly unreasonable terms or in begging by coercion, deception or abuse of their hardship.
    .search = forced labour, labour exploitation, slave work, begging, unpaid wages, exploited at work, work-life crime, wage theft, not paid, no pay, underpaid, beggar, sweatshop, nail salon
page-law-exploitation-what = What the law says
    .text-1 = The crime is to exploit a person, by unlawful coercion, by deception or by abusing dependence, defencelessness or hardship, in:
    .item-1 = forced labour
    .item-2 = work on plainly unreasonable terms
    .item-3 = begging
page-law-exploitation-child = When the person is under 18
    .text-1 = Then the child need not have been coerced or deceived. The exploitation itself is enough.
page-law-exploitation-penalty = The penalty and where it stands
    .text-1 = Prison for up to four years. If the crime is gross: two to ten years.
    .text-2 = The rule is section 1 b of chapter 4 of the Criminal Code, in the wording of SFS { 2018 }:{ 601 }.
page-law-exploitation-difference = How it differs from trafficking
    .text-1 = Trafficking is, for example, to recruit or receive someone for exploitation. Human exploitation is the exploitation itself, in work or begging. You need not tell them apart.
page-law-exploitation-do = Whom you call
    .text-1 = If you suspect that someone is exploited: call { PHONE("polis-11414") }. The person can turn to the social services, in evenings and at weekends through { PHONE("sos-112") }.

## law-children

page-law-children = Children: stricter rules
    .lead = When the person is under 18, neither coercion nor lies are needed for it to be trafficking or human exploitation.
    .search = minor, teenager, under 18, child trafficking, child marriage, buying sex from a child, careless about age, unaccompanied, children, kid, underage, girl, boy, teen, child exploitation, sugar dating
page-law-children-do = What you do
    .text-1 = Call { PHONE("sos-112") } if a child is in danger. Otherwise make a report of concern to the social services the same day.
    .text-2 = If you are unsure of the age, act as if the person were under 18.
page-law-children-rules = What the law says
    .item-1 = Trafficking: no improper means is needed, and carelessness about the age is enough (Criminal Code 4:1 a).
    .item-2 = Human exploitation: no improper means is needed (4:1 b).
    .item-3 = Marriage: every child marriage is a crime, also without coercion (4:4 c).
    .item-4 = Buying sex: exploiting a child by purchase of a sexual act is a crime of its own (6:9). It gives six months to four years in prison. If less serious: up to one year.

## law-purchase

page-law-purchase = Purchase of a sexual act
    .lead = Buying is a crime. Selling never is.
    .search = sex purchase, buying sex, selling sex, john, punter, sex buyer, prostitution, escort, webcam, prostitute, sex worker, bought sex, sells sex, sold sex, is it illegal to buy sex, sugar dating, sugar daddy
page-law-purchase-what = What the law says
    .text-1 = The penalty is up to one year in prison. Since { 2025 } the law also covers acts at a distance.
    .text-2 = The rule is section 11 of chapter 6 of the Criminal Code, in the wording of SFS { 2025 }:{ 586 }. If the person is under 18, section 9 applies instead, with a higher penalty.
page-law-purchase-you = What it means for you
    .text-1 = Selling is no crime. Meet the person with respect, and say where there is support.
    .text-2 = That sex is sold does not show that anyone is forced. Ask yourself: have you seen signs of control or force?
page-law-purchase-old = Older statements that no longer hold
    .text-1 = Older pages write "purchase of a sexual service" and mention fines. The law text is newer and comes first.

## law-procuring

page-law-procuring = Procuring
    .lead = Promoting another person's paid sexual acts, or improperly profiting from them, is a crime.
    .search = pimp, pimping, pandering, brothel, brothel flat, arranging sex, letting a flat, landlord, sex trade, pimps, madam, landlord duty, rented out, boyfriend sells her, boyfriend, Airbnb, sex ring
page-law-procuring-penalty = The penalty and where it stands
    .text-1 = The penalty is up to four years in prison. If gross: two to ten years. The rule is section 12 of chapter 6 of the Criminal Code, in the wording of SFS { 2025 }:{ 586 }.
    .text-2 = Older pages give other ceilings for gross procuring. The law text is newer and comes first.
page-law-procuring-flat = Letting a flat
    .text-1 = A landlord may learn that the flat is wholly or largely used for this. They must then do what can reasonably be asked to end the letting. If they do not, and it goes on, that counts as promoting it.
page-law-procuring-hotel = Does the rule apply to hotel rooms?
    .text-1 = We do not know. The law speaks of someone who has let out a flat. An industry page says that hotels are bound to act, but the statute does not say so outright. Ask the hotel's lawyer.
page-law-procuring-taxi = Taxi
    .text-1 = Never arrange contact for buying sex. That can be procuring.

## law-marriage

page-law-marriage = Marriage coercion and child marriage
    .lead = Forcing someone to marry is a crime. So is every child marriage, even without coercion.
    .search = forced marriage, married off, child bride, honour, honour-based violence, religious wedding, arranged marriage, child marriage, married against her will, honour crime, honor
page-law-marriage-what = What the law says
    .text-1 = The crime is to make someone enter a marriage by coercion or by abusing a vulnerable situation. Unions like marriage count too.
    .text-2 = For a child no coercion is needed. The penalty is up to four years in prison. The rule is section 4 c of chapter 4 of the Criminal Code, in the wording of SFS { 2020 }:{ 349 }.

## law-failure-to-reveal

page-law-failure-to-reveal = Staying silent about an ongoing crime
    .lead = Anyone may report, and should. Staying silent about ongoing trafficking can in some cases be punishable. Never put yourself in danger.
    .search = failure to reveal a crime, duty to report, must I report, silence, punished for not reporting, keep quiet, kept quiet, stay silent, say nothing, said nothing, look away, looked away, can i be punished, accomplice, mandatory
page-law-failure-to-reveal-conditions = Three conditions, all of which must hold
    .text-1 = The rule applies to everyone, but only when these conditions hold:
    .item-1 = The crime is trafficking or gross human exploitation, and it is ongoing or imminent.
    .item-2 = The crime has gone far enough to be punishable.
    .item-3 = It can be revealed in time, without danger to yourself or anyone else.
page-law-failure-to-reveal-limits = What the rule is not
    .text-1 = It is a criminal rule with strict conditions. It is not a reporting duty at work.
    .text-2 = Have a lawyer check what the rule means for your workplace.
page-law-failure-to-reveal-penalty = The penalty and where it stands
    .text-1 = The penalty is the same as for minor participation in the crime: at most two years in prison.
    .text-2 = The rules are Criminal Code 4:10 (SFS { 2025 }:{ 962 }) and 23:6 (SFS { 2016 }:{ 508 }).

## law-reflection-period

page-law-reflection-period = Reflection period and residence permits
    .lead = The reflection period is a 30-day residence permit to recover and think. Social welfare boards have been able to apply since { 2022 }.
    .search = who pays for housing, cost, municipal costs, reimbursement, temporary residence permit, undocumented, Migration Agency, thirty days, six months, Aliens Act, apply, visa, migration board, immigration, deportation, deported, allowed to stay, stay in the country, recovery period, without papers
page-law-reflection-period-what = What it gives
    .text-1 = The person gets 30 days in Sweden to recover and to decide whether to cooperate with the police and the prosecutor.
    .text-2 = It must be needed for an investigation or trial, and public order must not speak against it (Aliens Act 5:15, second paragraph).
page-law-reflection-period-who = Who applies, and how
    .text-1 = The leader of the preliminary investigation can apply. Since 1 August { 2022 } the social welfare board can too, when there is reason to assume trafficking or human exploitation. No investigation need then have begun.
    .text-2 = The social welfare board fills in the Migration Agency's form and e-mails it. The address is with the contact below. The decision comes within a couple of days.
page-law-reflection-period-longer = More time
    .text-1 = The reflection period can be extended if there are special reasons and the conditions still hold.
    .text-2 = A person who has cooperated about illegal employment and has sued for wages may apply for a further permit afterwards (5:15 d).
page-law-reflection-period-six-months = At least six months
    .text-1 = A longer permit, of at least six months, requires all four of these. It can be extended.
    .item-1 = The permit is needed for the investigation or trial.
    .item-2 = The person clearly shows a will to cooperate.
    .item-3 = The person has cut all ties to the suspects.
    .item-4 = Public order does not speak against it.
page-law-reflection-period-costs = Costs and how often it is used
    .text-1 = The municipality and the region can claim costs from the Migration Agency.
    .text-2 = Sources from { 2016 } and later say that too few apply. Raise the reflection period early.
page-law-reflection-period-old = Where sources differ
    .text-1 = The national manual writes "or" between the conditions for six months. The law says "and", and the law decides. A text from { 2016 } says that only the investigation leader can apply. That is no longer so.

## law-who-must-report

page-law-who-must-report = Who must report?
    .lead = If it is about a child, those who work with children must report, and so must healthcare, dental care, schools and the police. Others should. For adults we have found no duty to report.
    .search = duty to report, mandatory reporting, report of concern, must i report, child protection, anonymous report, Social Services Act, do i have to report, must report, obliged to report, social services report, child concern, worried about a child, anonymously, referral
page-law-who-must-report-child = When it is about a child
    .item-1 = Those who work with children, healthcare staff, dental staff, school staff and the police must report to the social welfare board.
    .item-2 = The social services receive and assess the report. The main rule is that crimes against children are reported to the police.
    .item-3 = Taxi and hotel staff and the public should report, and may be anonymous.
page-law-who-must-report-how = How it works
    .text-1 = You need no proof, worry is enough. You can call the social services for advice without naming the child.
    .text-2 = If you have a duty to report at work, you may not be anonymous. Others may. If the child is in danger now: call { PHONE("sos-112") }.
page-law-who-must-report-adult = When it is about an adult
    .text-1 = We have found no duty to report, be it for healthcare, dental care, schools, taxi, hotels or the public.
    .item-1 = Healthcare and dental care: help the person reach the social services, with consent.
    .item-2 = The social services may report serious crimes to the police. Ask a lawyer how secrecy applies.
    .item-3 = The police investigate.
    .item-4 = Taxi and hotel staff and the public may tell the police, and should.
page-law-who-must-report-everyone = One rule that applies to everyone
    .text-1 = Staying silent about ongoing trafficking can in some cases be punishable, but only when it can be told without danger.
page-law-who-must-report-where = Where the rules stand
    .text-1 = The duty for children stands in the Social Services Act ({ 2025 }:{ 400 }), chapter 19, sections 1–2. It was issued on 22 May { 2025 } and replaced the old act ({ 2001 }:{ 453 }) on 1 July that year.
    .text-2 = Much older material still cites chapter 14, section 1 of the old act. We have not read the new text: the place comes from other acts that cite it. Where the advice to the public now stands is not known.

## law-secrecy

page-law-secrecy = Secrecy
    .lead = Secrecy rules let health care and social services tell the police about serious crimes and crimes against children.
    .search = confidentiality, duty of confidentiality, privacy law, break secrecy, tell the police, patient records, may i tell, confidential, breach confidentiality, patient confidentiality, data protection, share information with police
page-law-secrecy-short = What you do
    .text-1 = If someone is in danger now: call { PHONE("sos-112") }.
    .text-2 = The rules were widened on 1 April { 2025 }. Ask your lawyer or manager how they apply.
page-law-secrecy-unread = Why we write no more
    .text-1 = SFS { 2025 }:{ 179 } changed several sections of chapter 10 of the Public Access to Information and Secrecy Act, 21 and 23 among them. We have not been able to read the new text. Descriptions from before April { 2025 } may be wrong.
page-law-secrecy-authorities = Another act, for authorities
    .text-1 = Act { 2025 }:{ 170 } has applied since 1 April { 2025 }. Municipalities, regions, county administrative boards, the Migration Agency, the Work Environment Authority and others must give law enforcement what it needs.
    .text-2 = Secrecy in health care and social services is exempted there (section 8). Contact details on request are a separate duty, which also binds private care. Ask a lawyer.

## law-hotel-registration

page-law-hotel-registration = Hotels: registration cards and responsibility
    .lead = Foreign guests must fill in a card, sign it and show valid ID. We have found no duty for hotels to report.
    .search = check-in, ID check, passport, guest card, guest registration, hostel, guest house, hotel work environment, safety representative, hotel guest, check ID, ID card, B&B, Booking, campsite, register foreign guests
page-law-hotel-registration-card = The card
    .text-1 = This goes for hotels, guest houses and other professional lodging. They must see to it that foreign guests fill in a card, sign it themselves and show valid ID.
    .text-2 = The Police Authority decides which details the card asks for. The rule is chapter 6, section 13 of the Aliens Ordinance ({ 2006 }:97). Which guests are exempt, and how long cards are kept, is not known here.
page-law-hotel-registration-work = The work environment
    .text-1 = The employer is responsible. Suspected prostitution at the hotel belongs in the systematic work-environment work. Regional safety representatives help where there is no local one.
page-law-hotel-registration-share = How common it is
    .text-1 = One survey says that one in four purchases of sex takes place at a hotel. A newspaper count in Göteborg, from January { 2021 } to August { 2022 }, found over a third at named hotels. Do not compare the figures: they were counted in different ways.
page-law-hotel-registration-training = Training that exists
    .text-1 = The County Administrative Board of Stockholm and Scandic have made a training film for hotels and taxi. The industry's fund has published the report "Sexhandel". The County Administrative Board of Västmanland surveyed hotels in { 2019 }.

## law-coming-changes

page-law-coming-changes = Changes on the way
    .lead = Changes have been decided in the EU or proposed in Sweden. We do not know what became of them here: check before you rely on them.
    .search = new law, bill, inquiry, EU directive, government proposal, security officer, surrogacy, wider duty to report, law change, amendment, new rules, new offence, what will change, adoption, surrogate
page-law-coming-changes-directive = The EU directive on trafficking
    .text-1 = Directive { 2024 }/{ 1712 } widens the EU rules, among other things on surrogacy, forced marriage, adoption and the use of services. A Swedish inquiry was appointed on 6 February { 2025 }.
page-law-coming-changes-inquiry = Inquiry into a new offence
    .text-1 = SOU { 2025 }:{ 119 } of December { 2025 } is about a new offence and other measures against trafficking. Whether a bill followed, and from when, is not known. The rule in the Criminal Code was unchanged in the version we read.
page-law-coming-changes-duty = A wider duty to report children at risk
    .text-1 = Government bill { 2025 }/26:12 proposes that more authorities, and security officers, must report children at risk. Those who report are to get feedback within a set time. When it takes effect is not known.
