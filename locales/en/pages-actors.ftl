# One page for each actor: what it does and when to ring.

## actor-social-services

page-actor-social-services = The social services
    .lead = In an urgent situation the social services of the municipality where the person is right now are responsible. Out of hours you call the social services on-call (socialjouren).
    .search = social services social worker social welfare board municipality council on-call report of concern shelter protected housing mika kast evonhuset clinic sex buyer placement social worker number child services child protection out of hours prostitute sex worker, what can social services do, municipality's responsibility, responsibility of the municipality, what must the municipality do, at night
page-actor-social-services-does = What social services do
    .text-1 = Social services have a special responsibility for children, and must offer support to people who have been victims of crime.
    .item-1 = Notice, in their own work, people who may be exploited.
    .item-2 = Receive reports of concern and applications for support.
    .item-3 = Assess at once whether a child needs protection when a report comes in.
    .item-4 = Assess risk, and are responsible for protected housing for those who need it.
    .item-5 = Can apply for a reflection period, through the social welfare board.
page-actor-social-services-police = Reporting to the police
    .text-1 = Confidentiality does not stop social services from telling the police of suspected trafficking or sexual offences against a child. Guidance from Stockholm County says that social services should normally report to the police, unless the report would harm the child.
    .text-2 = For an adult, social services ask for consent first. Without consent it depends on the minimum sentence for the crime, and then a lawyer should be involved. The page on confidentiality tells more.
page-actor-social-services-reach = How to reach them
    .text-1 = In office hours you call the municipality's switchboard and ask for social services. Out of hours, call the social services on-call (socialjouren). If you cannot find their number, call { PHONE("sos-112") } and ask for the on-call. In many municipalities the emergency centre can put you through, if they think that it is needed. Often social services call you back, in Staffanstorp within about 15 minutes and in Trelleborg within 30.
    .text-2 = You can call and ask for advice about a child without saying who it is.
page-actor-social-services-clinics = Special clinics
    .text-1 = The clinics give support and counselling. We have not been able to confirm the numbers of Mika and KAST. Ask the municipality.
    .item-1 = Mika, for people who are paid for sex or are trafficked: Stockholm, Göteborg, Borås, Umeå and Sundsvall.
    .item-2 = Mika in Stockholm is for people aged 18 and over, and younger people go to Framtid Stockholm. Mika in Göteborg takes all ages. Sundsvall serves all of Västernorrland, free of charge.
    .item-3 = Evonhuset in Malmö, { PHONE("evonhuset") }. For people aged 15 and over who are paid for sex, buy sex, use sex to harm themselves or are trafficked.
    .item-4 = KAST, for people who buy sex: Stockholm, Göteborg, Västerås, Umeå, Karlstad, Östersund, Luleå, Skellefteå, Sundsvall and Jönköping.

## actor-police

page-actor-police = The police
    .lead = Call { PHONE("sos-112") } when someone is in danger or a crime is under way. Otherwise call { PHONE("polis-11414") }. You need not be sure.
    .search = police call tip tip-off report investigate number crime under way form cops trafficking unit police number the police non-emergency anonymous tip report a crime trafficking police, what happens if I call the police, report to the police, make a police report, what do the police do
page-actor-police-does = What the police do
    .item-1 = Step in when a crime is under way.
    .item-2 = Investigate crimes.
    .item-3 = Assess threats and risks, and may protect threatened witnesses.
    .item-4 = Must report to social services at once when a child may be at risk.
page-actor-police-tip = Giving a tip-off
    .text-1 = Say what you saw, when and where, and how you know. If a recorded voice asks what your call is about, say "tips" (tip-off). There are also forms on the web: a general one and one for work-related crime.
    .text-2 = Ask who will deal with your tip-off, and ask for a reference number. One taxi driver who tipped off the police found nobody to take it on, and stopped giving tip-offs. Keep asking.
    .text-3 = A tip-off becomes a public document. The person it is about may be told what you said, unless someone then risks violence or other serious harm. So say if you are afraid.

## actor-prosecutor

page-actor-prosecutor = The prosecutor
    .lead = The prosecutor leads the investigation and can ask for counsel and apply for a permit for the injured party.
    .search = prosecutor prosecution authority leader of the investigation charges counsel lawyer court residence permit the prosecutor prosecuted public prosecutor, trial, indictment
page-actor-prosecutor-does = What the prosecutor does
    .item-1 = Leads the preliminary investigation.
    .item-2 = Can ask the court for counsel for the injured party, once an investigation has begun. The person can ask for it too.
    .item-3 = Applies to the Migration Agency for a reflection period and for a six-month permit.
page-actor-prosecutor-reach = How to reach them
    .text-1 = Start with the police. Ask who leads the preliminary investigation if there is a case already.

## actor-migration-agency

page-actor-migration-agency = The Migration Agency
    .lead = The Migration Agency decides on the reflection period and other residence permits. The Gender Equality Agency says that a decision on the reflection period should be made within a couple of days.
    .search = migration agency residence permit reflection period asylum papers application form costs reimbursement immigration migration board visa undocumented without papers stay permit, asylum seeker, reimbursement to the municipality
page-actor-migration-agency-does = What the agency does
    .item-1 = Decides on the reflection period and on other residence permits.
    .item-2 = Has coordinators of its own who support case officers in trafficking cases.
    .item-3 = Repays municipalities and regions their costs, counted from the day of the application for a reflection period.
page-actor-migration-agency-apply = Applying for a reflection period
    .text-1 = The social welfare board emails the agency's form. The address is with the contact below. The Gender Equality Agency writes that no investigation needs to have begun. The law does not say so outright.
    .text-2 = The address is only for social welfare boards and leaders of preliminary investigations. Everyone else turns to social services.

## actor-healthcare

page-actor-healthcare = Healthcare
    .lead = Healthcare gives emergency help, must report concern for a child, and helps adults reach social services if they consent.
    .search = health care hospital doctor nurse midwife dentist emergency clinic record document injuries traces rape kit counsellor health region GP A&E ER sexual health clinic abortion medical, role of health care, what does health care do
page-actor-healthcare-does = What healthcare does
    .item-1 = Gives emergency care.
    .item-2 = Documents injuries.
    .item-3 = Secures forensic evidence after sexual violence.
    .item-4 = Makes a report of concern when a child may be at risk.
    .item-5 = Tells the patient what help there is and helps them reach social services, with consent.
page-actor-healthcare-duty = Duty to report
    .text-1 = Staff in health and dental care, public and private, must report to social services if they suspect a child is at risk. They must do it at once. For adults we have found no such duty.
page-actor-healthcare-permit = People without a permit
    .text-1 = Anyone who needs care immediately must be offered it, even if they do not live in the region.
    .text-2 = Children here without a permit have a right to full care. Adults have a right to care that cannot wait, maternity care, abortion and advice on contraception. We read the act in a copy, so check with the region.
page-actor-healthcare-why = Why healthcare matters
    .text-1 = Healthcare is often the only service that meets the person while the exploitation goes on. Swedish police say that people who were exploited have often been in contact with healthcare.

## actor-work-environment

page-actor-work-environment = The Work Environment Authority
    .lead = The authority inspects workplaces, sometimes together with others. When exploitation is suspected it refers people to the police.
    .search = work environment authority inspection workplace safety representative dangerous work wages undeclared work labour crime tip employer union labour inspectorate labour inspection trade union unpaid wages undocumented worker black market work health and safety, tip about undeclared work, bad working conditions, work-related crime
page-actor-work-environment-does = What the authority does
    .item-1 = Inspects workplaces and takes part in joint inspections with other authorities.
    .item-2 = Is part of the support process and of the national team against trafficking.
    .item-3 = Takes tip-offs about risks at workplaces, through a web form.
page-actor-work-environment-call = Who to call first
    .text-1 = Call the police on { PHONE("polis-11414") } if you suspect that someone is exploited. If the person needs help, call the municipality's social services, or out of hours the social services on-call (socialjouren). Call { PHONE("sos-112") } and ask for the on-call if you do not have their number. The authority's number is its switchboard. We have found no tip-off line.
page-actor-work-environment-union = Help for undocumented workers
    .text-1 = The trade union centre for undocumented migrants (Fackligt center för papperslösa) helps undocumented workers, asylum seekers and EU migrants: { PHONE("fcfp") }. It is free, and the first contact can be anonymous. Sources disagree on the address and hours, so call first.
    .text-2 = A person who worked without the right to stay in Sweden still has the right to be paid.

## actor-coordinators

page-actor-coordinators = The regional coordinators
    .lead = A regional coordinator can follow the person through the case, bring the authorities together and give you advice.
    .search = regional coordinator coordinators region nord mitt bergslagen stockholm öst väst syd advice support consent which region whom to call coordinator number anti-trafficking coordinator, coordinator against trafficking, who coordinates
page-actor-coordinators-does = What the coordinator does
    .text-1 = The coordinators are employed by social services and partly paid by the Gender Equality Agency. They work with children and adults and with all kinds of exploitation.
    .item-1 = Can follow the person through the case.
    .item-2 = Tells the person about rights.
    .item-3 = Coordinates the authorities.
    .item-4 = Receives applications to the return programme.
page-actor-coordinators-consent = Consent first
    .text-1 = Give the person's name only with consent. You can get advice without naming anyone.
page-actor-coordinators-reach = How to reach them
    .text-1 = Syd (Skåne, Blekinge, Kronoberg, Kalmar): { PHONE("regionkoordinator-syd") }. The other regions have no published number. Call the support line, { PHONE("nspm-stodtelefon") }, in office hours. They help you reach the right coordinator.
page-actor-coordinators-regions = Which region
    .text-1 = The whole country has been covered since autumn { 2018 }. We have gone by the police regions for which counties belong to Bergslagen, and where Gotland and Halland belong.
    .item-1 = Nord: Norrbotten, Västerbotten, Västernorrland and Jämtland. Based in Umeå.
    .item-2 = Mitt: Gävleborg, Uppsala and Västmanland.
    .item-3 = Bergslagen: Dalarna, Värmland and Örebro.
    .item-4 = Stockholm: Stockholm and Gotland.
    .item-5 = Öst: Södermanland, Östergötland and Jönköping. Based in Norrköping and Jönköping.
    .item-6 = Väst: Västra Götaland and Halland. Based in Göteborg.
    .item-7 = Syd: Skåne, Blekinge, Kronoberg and Kalmar. Based in Malmö.

## actor-civil-society

page-actor-civil-society = Civil society and the Platform
    .lead = About twenty organisations offer protected housing, legal advice and outreach, including for people who do not report to the police.
    .search = platform civil society ngo organisations charity salvation army safe havens noomi women's shelter housing legal advice help without report afraid of authorities refuge volunteer church anonymous help, non-profit, volunteers
page-actor-civil-society-does = What the Platform does
    .text-1 = The Swedish Platform Civil Society against Human Trafficking gathers about 20 organisations. We have found no phone number of its own. It is reached through its members.
    .item-1 = Protected housing.
    .item-2 = Legal advice.
    .item-3 = Outreach.
    .item-4 = The national support programme, NSP.
page-actor-civil-society-when = When it fits
    .text-1 = It can be a way for a person who does not want or dare to turn to an authority. The Salvation Army's Safe Havens meets people who may have been trafficked in any form, with or without a permit: { PHONE("safe-havens") }.

## actor-gender-equality-agency

page-actor-gender-equality-agency = The Gender Equality Agency (NSPM)
    .lead = The agency coordinates the work nationally and runs the support line for professionals.
    .search = gender equality agency nspm national coordination support line helpline advice professionals nmt funding manual support line number hotline advice line SGEA, JÄMY
page-actor-gender-equality-agency-does = What the agency does
    .text-1 = A unit called NSPM, with a head and ten staff, coordinates the work against prostitution and trafficking.
    .item-1 = The support line for professionals.
    .item-2 = The national team, NMT.
    .item-3 = The regional coordinators, who are partly paid by the agency.
    .item-4 = Money for the national support programme and the return programme.
    .item-5 = The digital manual.
page-actor-gender-equality-agency-line = The support line
    .text-1 = { PHONE("nspm-stodtelefon") }, weekdays in office hours, free of charge. It is for professionals, above all in municipalities, authorities and voluntary organisations. It is not an emergency number, and not a line for the person concerned.
    .text-2 = Some other pages say that anyone may call. The agency itself says professionals, and that is what we follow. Call the police first if you drive a taxi or work at a hotel.

## actor-national-team

page-actor-national-team = The national team, NMT
    .lead = NMT is the authorities' network against trafficking. You reach it through the support line.
    .search = nmt national task force team network authorities tax agency customs method support national task force NRM team
page-actor-national-team-who = Who takes part
    .text-1 = The team gives advice on how to work. The Gender Equality Agency coordinates it.
    .item-1 = The police and the Prosecution Authority.
    .item-2 = The Migration Agency.
    .item-3 = The Tax Agency and Customs.
    .item-4 = The Work Environment Authority.
    .item-5 = The county administrative boards.
    .item-6 = Parts of social services and healthcare.

## actor-county-boards

page-actor-county-boards = The county administrative boards
    .lead = The county administrative board supports municipalities and authorities in the county. It does not take individual cases.
    .search = county administrative board county board regional task cooperation training switchboard men's violence against women county board number training course, task of the county board, support for municipalities
page-actor-county-boards-does = What the county administrative board does
    .text-1 = The county administrative boards have a regional task on men's violence against women, prostitution and trafficking. Since { 2021 } their task is also to increase knowledge and cooperation in state and municipalities.
    .text-2 = Call them about training or cooperation. The number of your county administrative board is among the contacts. Call the police, social services or the support line if it is about a person.

## actor-foreign-affairs

page-actor-foreign-affairs = The Ministry for Foreign Affairs
    .lead = Call the ministry's on-call line if someone is in distress abroad. It also has a number for people held or married off abroad by their family.
    .search = ministry for foreign affairs foreign office ud embassy consulate abroad overseas embassy number married off abroad, held abroad, taken abroad by family, Swede abroad, MFA
page-actor-foreign-affairs-call = Who you call
    .text-1 = Day and night: { PHONE("ud-jour") }. Weekdays 10–15, if family is coercing someone in another country: { PHONE("ud-familj") }. The numbers are from the Skövde municipality page, which has no date.
    .text-2 = Contact social services or the police first if the journey has not begun. In some countries the ministry can do little.
page-actor-foreign-affairs-known = What is known
    .text-1 = The manual lists the ministry among those who take part. What it does there was not in the extract we read. Ask the support line, { PHONE("nspm-stodtelefon") }.
