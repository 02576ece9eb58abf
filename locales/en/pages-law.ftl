# The law: what is a crime, who must report, permits, secrecy and hotels.

## law-trafficking

page-law-trafficking = Trafficking as a crime
    .lead = Recruiting, moving, housing or receiving a person who is to be exploited can give two to ten years in prison.
    .search = human trafficking, slavery, modern slavery, trafficker, penal code, sentence, organ removal, forced labour, military service
page-law-trafficking-you = What you need to do
    .text-1 = You need not know which crime it is. Tell the police what you have seen and heard.
    .text-2 = Call { PHONE("sos-112") } if someone is in danger, otherwise { PHONE("polis-11414") }.
page-law-trafficking-what = Three parts are needed when the person is an adult
    .text-1 = It is trafficking when there is an act, an improper means and a purpose.
    .item-1 = The act: to recruit, transport, hand over, house or receive a person.
    .item-2 = The means: unlawful coercion, deception, abuse of a vulnerable situation that leaves the person little choice, or another improper means with the same effect.
    .item-3 = The purpose: exploitation for sexual purposes, removal of organs, military service, forced labour, or something else that puts the person in distress.
page-law-trafficking-child = When the person is under 18
    .text-1 = Then no improper means is needed. Carelessness about the age is also enough.
page-law-trafficking-penalty = The penalty and where it stands
    .text-1 = Prison for two to ten years. If the crime is less serious: six months to four years.
    .text-2 = The rule is section 1 a of chapter 4 of the Criminal Code ({ 1962 }:{ 700 }). Its wording is that of SFS { 2018 }:{ 601 }.

## law-exploitation

page-law-exploitation = Human exploitation
    .lead = Exploiting someone in forced labour, on unreasonable terms or in begging is a crime, even if nobody has been moved.
    .search = forced labour, labour exploitation, slave work, begging, unpaid wages, exploited at work, boss took the passport, work-life crime
page-law-exploitation-what = What the law says
    .text-1 = The crime is to exploit a person by unlawful coercion, by deception, or by taking advantage of dependence, defencelessness or hardship. The person is exploited in one of these:
    .item-1 = forced labour
    .item-2 = work on plainly unreasonable terms
    .item-3 = begging
page-law-exploitation-child = When the person is under 18
    .text-1 = Then neither coercion, deception nor dependence is needed: the exploitation itself is enough.
page-law-exploitation-penalty = The penalty and where it stands
    .text-1 = Prison for up to four years. If the crime is gross: two to ten years.
    .text-2 = The rule is section 1 b of chapter 4 of the Criminal Code, in the wording of SFS { 2018 }:{ 601 }.
page-law-exploitation-difference = How it differs from trafficking
    .text-1 = Trafficking is about bringing someone into exploitation. Human exploitation is about the exploitation itself, in work or begging. You need not tell them apart.
page-law-exploitation-do = Whom you call
    .text-1 = If you suspect that someone is exploited: call { PHONE("polis-11414") }. The person can turn to the social services, in evenings and at weekends through { PHONE("sos-112") }.

## law-children

page-law-children = Children: stricter rules
    .lead = When the person is under 18, it is a crime without any coercion or deception.
    .search = minor, teenager, under 18, child trafficking, child marriage, buying sex from a child, careless about age, unaccompanied
page-law-children-do = What you do
    .text-1 = Call { PHONE("sos-112") } if a child is in danger. Otherwise make a report of concern to the social services the same day.
    .text-2 = If you are unsure of the age, act as if the person were under 18.
page-law-children-rules = What the law says
    .item-1 = Trafficking: no improper means is needed, and carelessness about the age is enough (Criminal Code 4:1 a).
    .item-2 = Human exploitation: no improper means is needed (4:1 b).
    .item-3 = Marriage: every child marriage counts (4:4 c).
    .item-4 = Buying sex: exploiting a child by purchase of a sexual act is a crime of its own (6:9). It gives six months to four years in prison. If less serious: up to one year.

## law-purchase

page-law-purchase = Purchase of a sexual act
    .lead = Buying is a crime. Selling never is.
    .search = sex purchase, buying sex, selling sex, john, punter, sex buyer, prostitution, escort, webcam
page-law-purchase-what = What the law says
    .text-1 = The penalty is up to one year in prison. Since { 2025 } the law also covers acts at a distance.
    .text-2 = The rule is section 11 of chapter 6 of the Criminal Code, in the wording of SFS { 2025 }:{ 586 }. If the person is under 18, section 9 applies instead, with a higher penalty.
page-law-purchase-you = What it means for you
    .text-1 = The person who sells has committed no crime. Meet them with respect, and say where there is support.
    .text-2 = That sex is sold does not show that anyone is forced. Think about what you have seen of control and coercion.
page-law-purchase-old = Older statements that no longer hold
    .text-1 = Older pages write "purchase of a sexual service", mention fines and give other ceilings for gross procuring. The law text used here is newer and comes first.

## law-procuring

page-law-procuring = Procuring
    .lead = Promoting that someone sells sex, or improperly making money from it, is a crime.
    .search = pimp, pimping, pandering, brothel, brothel flat, arranging sex, letting a flat, landlord, sex trade
page-law-procuring-what = What the law says
    .text-1 = Whoever promotes that another person has sex for payment, or improperly profits from it, commits procuring.
    .text-2 = The penalty is up to four years in prison. If gross: two to ten years. The rule is section 12 of chapter 6 of the Criminal Code, in the wording of SFS { 2025 }:{ 586 }.
page-law-procuring-flat = Letting a flat
    .text-1 = A landlord who learns that the flat is wholly or largely used for this must do what can reasonably be asked to end the letting. If they do not, and it goes on, that counts as promoting it.
page-law-procuring-hotel = Does the rule apply to hotel rooms?
    .text-1 = We do not know. The law speaks of someone who has let out a flat. An industry page says that hotels are bound to act, but the statute does not say so outright. Ask the hotel's lawyer.
page-law-procuring-taxi = Taxi
    .text-1 = Never arrange contact for buying sex. That can be procuring.

## law-marriage

page-law-marriage = Marriage coercion and child marriage
    .lead = Making someone marry by coercion is a crime. Every child marriage counts, even without coercion.
    .search = forced marriage, married off, child bride, honour, honour-based violence, religious wedding
page-law-marriage-what = What the law says
    .text-1 = The crime is to make someone enter a marriage by coercion or by abusing a vulnerable situation. Unions like marriage count too.
    .text-2 = For a child no coercion is needed. The penalty is up to four years in prison. The rule is section 4 c of chapter 4 of the Criminal Code, in the wording of SFS { 2020 }:{ 349 }.

## law-failure-to-reveal

page-law-failure-to-reveal = Staying silent about an ongoing crime
    .lead = Anyone may report, and should. Staying silent about ongoing trafficking can in some cases be punishable. Never put yourself in danger.
    .search = failure to reveal a crime, duty to report, must I report, silence, punished for not reporting
page-law-failure-to-reveal-conditions = The conditions, all of which must hold
    .text-1 = The rule applies to everyone. But it applies only under these conditions:
    .item-1 = The crime is trafficking or gross human exploitation, and it is ongoing or imminent.
    .item-2 = The crime has gone far enough to be punishable.
    .item-3 = It can be revealed without danger to yourself or anyone else.
page-law-failure-to-reveal-limits = What the rule is not
    .text-1 = It is a criminal rule with strict conditions. It is not a reporting duty at work.
    .text-2 = Have a lawyer check what the rule means for your workplace.
page-law-failure-to-reveal-penalty = The penalty and where it stands
    .text-1 = The penalty is that for minor participation in the crime, at most two years in prison.
    .text-2 = The rules are Criminal Code 4:10 (SFS { 2025 }:{ 962 }) and 23:6 (SFS { 2016 }:{ 508 }).

## law-reflection-period

page-law-reflection-period = Reflection period and residence permits
    .lead = The reflection period is a 30-day residence permit to recover and think. Social welfare boards have been able to apply since { 2022 }.
    .search = temporary residence permit, undocumented, Migration Agency, thirty days, six months, Aliens Act, apply, visa
page-law-reflection-period-what = What it gives
    .text-1 = The person gets 30 days in Sweden to recover and to decide whether to cooperate with the police and the prosecutor.
    .text-2 = It must be needed for an investigation or trial, and public order must not speak against it (Aliens Act 5:15, second paragraph).
page-law-reflection-period-who = Who applies, and how
    .text-1 = The leader of the preliminary investigation can apply. Since 1 August { 2022 } the social welfare board can too, when there is reason to assume trafficking or human exploitation. No investigation need have begun.
    .text-2 = The social welfare board fills in the Migration Agency's form and e-mails it. The address is with the contact below. The decision comes within a couple of days.
page-law-reflection-period-longer = More time
    .text-1 = The reflection period can be extended if there are special reasons and the conditions still hold.
    .text-2 = A person who has cooperated about illegal employment and has sued for wages may apply for a further permit afterwards (5:15 d).
page-law-reflection-period-six-months = At least six months
    .text-1 = A longer permit requires all four of these. It can be extended.
    .item-1 = The person is needed here for the investigation or trial.
    .item-2 = The person clearly shows a will to cooperate.
    .item-3 = The person has cut all ties to the suspects.
    .item-4 = Public order and security do not speak against it.
page-law-reflection-period-costs = Costs, and how often it is used
    .text-1 = The municipality and the region can claim costs from the Migration Agency.
    .text-2 = Sources from { 2016 } and later say that too few apply. Raise the reflection period early.
page-law-reflection-period-old = Where sources differ
    .text-1 = The national manual writes "or" between the conditions for six months. The law says "and", and the law decides. A text from { 2016 } that only the investigation leader can apply is out of date.

## law-who-must-report

page-law-who-must-report = Who must report?
    .lead = If it is about a child, healthcare, dental care, schools and the police must report. Everyone else should. For adults we have found no duty to report.
    .search = duty to report, mandatory reporting, report of concern, must i report, child protection, anonymous report, Social Services Act
page-law-who-must-report-child = When it is about a child
    .item-1 = Healthcare and dental staff must report to the social welfare board.
    .item-2 = School staff must.
    .item-3 = The police must.
    .item-4 = The social services receive and assess the report. The main rule is that crimes against children are reported to the police.
    .item-5 = Taxi and hotel staff and the public should report, and may be anonymous.
page-law-who-must-report-how = How it works
    .text-1 = You need no proof, worry is enough. You can call the social services for advice without naming the child.
    .text-2 = Those who report in their profession cannot be anonymous. Private persons can. If the child is in danger now: call { PHONE("sos-112") }.
page-law-who-must-report-adult = When it is about an adult
    .item-1 = Healthcare and dental care: no duty found. Help the person reach the social services, with consent.
    .item-2 = The social services may report to the police when the crime is serious enough, as trafficking is, or the person agrees.
    .item-3 = The police investigate.
    .item-4 = Schools: no duty found.
    .item-5 = Taxi, hotels and the public: may and should tell the police. No duty found.
page-law-who-must-report-everyone = One rule that applies to everyone
    .text-1 = Staying silent about ongoing trafficking can in some cases be punishable, but only when it can be told without danger.
page-law-who-must-report-where = Where the rules stand
    .text-1 = The duty for children stands in the Social Services Act ({ 2025 }:{ 400 }), chapter 19, sections 1–2. It replaced the old act ({ 2001 }:{ 453 }) on 1 July { 2025 }.
    .text-2 = Much older material still cites chapter 14, section 1 of the old act. We have the new place from other acts that cite it. Where the advice to the public now stands is not known.

## law-secrecy

page-law-secrecy = Secrecy
    .lead = Secrecy does not stop everything: healthcare and social services can tell the police about serious crimes and crimes against children. Ask your lawyer or manager.
    .search = confidentiality, duty of confidentiality, privacy law, break secrecy, tell the police, patient records
page-law-secrecy-short = What holds
    .text-1 = Secrecy rules let health care and social services tell the police about serious crimes and crimes against children. The rules were widened on 1 April { 2025 }. Ask your lawyer or manager how they apply.
page-law-secrecy-unread = Why we write no more
    .text-1 = SFS { 2025 }:{ 179 } changed several sections of chapter 10 of the Public Access to Information and Secrecy Act, 21 and 23 among them. We have not been able to read the new text. Descriptions from before April { 2025 } may be wrong.
page-law-secrecy-authorities = Another act, for authorities
    .text-1 = Under act { 2025 }:{ 170 } municipalities, regions, county administrative boards, the Migration Agency, the Work Environment Authority and others must give law enforcement the information it needs. It has applied since 1 April { 2025 }.
    .text-2 = Secrecy in health care and social services is exempted there (section 8). Contact details on request are a separate duty, which also binds private care. Ask a lawyer.

## law-hotel-registration

page-law-hotel-registration = Hotels: registration cards and responsibility
    .lead = Foreign guests must fill in a card, sign it and show valid ID. We have found no duty for hotels to report.
    .search = check-in, ID check, passport, guest card, guest registration, hostel, guest house, hotel work environment, safety representative
page-law-hotel-registration-card = The card
    .text-1 = Hotels, guest houses and other professional lodgings must see to it that foreign guests give details on a card and sign it themselves. The guest must show valid ID.
    .text-2 = The Police Authority decides which details. The rule is chapter 6, section 13 of the Aliens Ordinance ({ 2006 }:97). Which guests are exempt, and how long cards are kept, is not known here.
page-law-hotel-registration-work = The work environment
    .text-1 = The employer is responsible. Suspected prostitution at the hotel belongs in the systematic work-environment work. Regional safety representatives help where there is no local one.
page-law-hotel-registration-share = How common it is
    .text-1 = One survey says that one in four purchases of sex takes place at a hotel. A newspaper in Göteborg counted January { 2021 } to August { 2022 }: over a third were at named hotels. The figures come from different places and should not be compared.
page-law-hotel-registration-training = Training that exists
    .text-1 = The County Administrative Board of Stockholm and Scandic have made a training film for hotels and taxi. The industry's fund has published the report "Sexhandel". The County Administrative Board of Västmanland surveyed hotels in { 2019 }.

## law-coming-changes

page-law-coming-changes = Changes on the way
    .lead = Several changes are on the way. We do not know their outcome: check before you rely on them.
    .search = new law, bill, inquiry, EU directive, government proposal, security officer, surrogacy, wider duty to report
page-law-coming-changes-directive = The EU directive on trafficking
    .text-1 = Directive { 2024 }/{ 1712 } widens the EU rules, among other things on surrogacy, forced marriage, adoption and those who use services. A Swedish inquiry was appointed on 6 February { 2025 }.
page-law-coming-changes-inquiry = Inquiry into a new offence
    .text-1 = SOU { 2025 }:{ 119 } of December { 2025 } is about a new offence and other measures against trafficking. Whether a bill followed, and from when, is not known. The rule in the Criminal Code was unchanged in the version we read.
page-law-coming-changes-duty = More bodies to report children at risk
    .text-1 = Government bill { 2025 }/26:12 wants more authorities, and security officers, to report children at risk. Those who report are to get feedback within a set time. When it takes effect is not known here.
