# Contacts: name, hours in words (.hours), whom they serve or what to know (.note), what people may
# call them or want of them (.search), which is searched and never shown.
# The number itself stands in guides/contacts.toml and is shown beside the name.

contact-sos-112 = SOS Alarm, the emergency number
    .hours = Day and night
    .note = Swedish and English. An interpreter can be brought in. Outside office hours they can put you through to the social services on-call.
    .search = emergency, danger now, ambulance, fire brigade, police now, happening now, life in danger, who do I call, at night, one one two, emergency number, nine one one, nine nine nine

contact-sms-112 = Text message to { PHONE("sos-112") }
    .hours = Day and night
    .note = A service for people who are deaf or have difficulty hearing or speaking. You must have registered beforehand.

contact-polis-11414 = The police, not urgent
    .hours = Day and night, every day
    .note = Swedish and English. There may be a queue. Call { PHONE("sos-112") } if it is urgent.
    .search = police at night, day and night, who do I call, report a crime, police switchboard, cops, one one four one four, police non-emergency, police number

contact-polis-tips = The police tip-off form
    .hours = Web form, at any time
    .note = One general form and one for work-related crime. Call instead if it is urgent.
    .search = anonymous tip, tip off, report online, leave a tip

contact-nspm-stodtelefon = The support line, Swedish Gender Equality Agency
    .hours = Mon–Fri 09.00–16.30, not public holidays
    .note = Free of charge. Helps you reach the right regional coordinator. We got the opening hours from sources other than the agency.
    .search = advice, trafficking helpline, support line, hotline, ask an expert

contact-texttelefoni = Texttelefoni, text relay service
    .note = Relays calls between an ordinary phone and a text phone, in Swedish. Costs the same as an ordinary call. The service has an app with a button for { PHONE("sos-112") }.
    .search = deaf, hard of hearing, text telephone

contact-teletal = Teletal, speech support in phone calls
    .note = In Swedish, free of charge. The number is not confirmed.

contact-regionkoordinator-syd = The regional coordinators, Region Syd (south)
    .note = Kronoberg, Kalmar, Blekinge and Skåne counties. Free of charge. The same number as Evonhuset.

contact-regionkoordinator-nord = The regional coordinators, Region Nord (north)
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-mitt = The regional coordinators, Region Mitt (central)
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-bergslagen = The regional coordinators, Region Bergslagen
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-stockholm = The regional coordinators, Region Stockholm
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-ost = The regional coordinators, Region Öst (east)
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-vast = The regional coordinators, Region Väst (west)
    .note = No number of their own is published, but the support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-jour-112-se = Social services on-call via { PHONE("sos-112") }, all Sweden
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren).
    .search = emergency social services, social services at night, out of hours, evening, night, weekend, who do I call

contact-jour-sodertalje = Social services on-call, Södertälje
    .hours = Mon–Thu, Sun 16.00–01.00, Fri 14.00–02.00, Sat 16.00–02.00
    .note = Not for the city of Stockholm. When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-nordvast-stockholm = Social services on-call, Sundbyberg, Sigtuna and others
    .hours = When the ordinary social services are closed
    .note = According to older information the number is also that of Sollentuna and Solna. More municipalities may be included. Not for the city of Stockholm.

contact-jour-nordost-stockholm = Social services on-call North-East, Danderyd and others
    .hours = Outside office hours
    .note = Not for the city of Stockholm.

contact-jour-stockholm = Social services on-call, City of Stockholm
    .hours = Evenings, nights and weekends
    .note = We did not get this number from the municipality itself.

contact-jour-uppsala = Social services on-call, Uppsala
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-sormland = Joint social services on-call, Södermanland
    .hours = On-call: Mon–Fri 16.00–08.00, weekends, public holidays. { PHONE("sos-112") }: day and night
    .note = Ask for the joint social services on-call of Södermanland (Södermanlands gemensamma socialjour).

contact-jour-linkoping = Social services on-call, Linköping
    .hours = Evenings and weekends
    .note = Also Vadstena. You can also reach it through { PHONE("sos-112") }.

contact-jour-norrkoping = Social services on-call, Norrköping
    .hours = Outside office hours
    .note = Office hours are Mon–Thu 08.00–17.00 and Fri 08.00–16.00. You can be anonymous.

contact-jour-jonkoping = Social services on-call, Jönköping, via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren). Habo municipality gives the hours as weekdays 16.00–08.00 and weekends.

contact-jour-kronoberg = Social services on-call, Kronoberg, via { PHONE("sos-112") }
    .hours = On-call: evenings, nights and weekends. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren). In Växjö the emergency centre decides whether you are put through.

contact-jour-sydost = Social services on-call (Sydostjouren), Kalmar, Karlskrona and others
    .hours = Outside office hours
    .note = In Blekinge only Karlskrona is named. In the other municipalities there, call { PHONE("sos-112") }.

contact-jour-gotland = Social services on-call, Gotland
    .hours = Every day 16.00–03.00
    .note = You can also reach it through { PHONE("sos-112") }.

contact-jour-lund = Social services on-call, Staffanstorp, Kävlinge and others
    .hours = Mon–Thu 16.00–24.00, Fri 14.30–01.00, Sat 13.30–01.00, Sun 13.30–24.00
    .note = Open on public holidays too. Probably covers Lund as well, but that is not confirmed. Call { PHONE("sos-112") } at other times and ask for the social services on standby (socialtjänstens beredskap). They call back within about 15 minutes.

contact-jour-helsingborg = Social services on-call, Helsingborg
    .hours = Evenings and weekends
    .note = You can also reach it through { PHONE("sos-112") }.

contact-jour-trelleborg = Social services on-call South (Sociala jouren Syd), Trelleborg
    .hours = On-call: evenings and weekends. { PHONE("sos-112") }: day and night
    .note = Leave your name and number. They call back within 30 minutes.

contact-jour-malmo = Social services on-call, Malmö
    .hours = Evenings, nights and weekends
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-halland = Social services on-call, Halland, via { PHONE("sos-112") }
    .hours = On-call: evenings and weekends. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren). Not for Kungsbacka, which uses the number of Göteborg.

contact-jour-goteborg = Social services on-call, Göteborg
    .hours = Evenings, nights and weekends
    .note = Also Kungsbacka and Öckerö. Other parts of Västra Götaland have other numbers.

contact-jour-fyrbodal = Social services on-call Fyrbodal, Vänersborg and others
    .note = The number is only on the website of Vänersborg municipality.

contact-jour-skaraborg = Social services on-call, Hjo and others
    .hours = Mon–Thu 17.00–23.00, Fri 16.00–01.00, Sat 15.00–01.00, Sun 15.00–23.00
    .note = From the website of Hjo municipality. Which other municipalities take part is not known.

contact-jour-karlstad = Social services on-call, Karlstad
    .hours = Sun–Thu 16.30–24.00, Fri–Sat 16.00–01.30
    .note = Also Kristinehamn. When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-orebro = Social services on-call, Örebro
    .hours = Evenings and weekends

contact-jour-vasteras = Social services on-call, Västerås
    .hours = Mon–Thu 16.30–24.00, Fri 16.30–01.00, Sat 15.00–01.00, Sun/holidays 15.00–24.00
    .note = Also Hallstahammar.

contact-jour-dalarna = Joint social services on-call, Dalarna, via { PHONE("sos-112") }
    .hours = On-call: evenings and weekends. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren). They do not give out their own number.

contact-jour-gavleborg = Social services on-call, Gävleborg
    .hours = Mon–Thu 17.00–23.00, Fri 17.00–02.00, Sat 16.00–02.00, Sun 16.00–23.00
    .note = When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call. The police { PHONE("polis-11414") } can also put you through.

contact-jour-harnosand = Social services on-call, Härnösand, via { PHONE("sos-112") }
    .hours = On-call: Fri 18.00–01.00, Sat 15.00–01.00. { PHONE("sos-112") }: day and night
    .note = Other evenings, nights and weekends they take only very serious cases, also through { PHONE("sos-112") }.

contact-jour-ornskoldsvik = Social services on-call, Örnsköldsvik
    .hours = Outside office hours
    .note = The information is old. Call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-harjedalen = Social services on-call, Härjedalen, via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask for the social services on-call of Härjedalen municipality.

contact-jour-ostersund = Social services on-call, Östersund, via { PHONE("sos-112") }
    .hours = On-call: weekdays 17.00–08.00, weekends, from 15.00 before holidays. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren).

contact-jour-umea = Social services on-call, Umeå
    .hours = Mon–Thu 16.00–24.00, Fri 16.00–01.00, Sat–Sun 14.00–01.00
    .note = Also Vännäs. When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-skelleftea = Social services on-call, Skellefteå, via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren). The municipality's pages differ: one gives hours until 22.00, one gives no end.

contact-jour-kiruna = Social services on-call, Kiruna, via { PHONE("sos-112") }
    .hours = On-call: after office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call (socialjouren).

contact-jour-lulea = Social services on-call, Luleå
    .hours = Evenings and weekends
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-sollentuna = Social services on-call for Sollentuna and Solna
    .hours = Mon–Thu 17.00–02.00, Fri 15.00–02.00, Sat–Sun 16.00–02.00
    .note = The details are old, from a copy at 7minds.se of a page of Sollentuna municipality. We have not read the municipalities' own pages. When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-habo = Social services on-call in Håbo via { PHONE("sos-112") }
    .hours = On-call: Mon–Fri 16.00–08.00, weekends and holidays. { PHONE("sos-112") }: day and night
    .note = The emergency centre puts you through.

contact-jour-eskilstuna = Social services on-call in Eskilstuna via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call.

contact-jour-savsjo = Höglandets socialjour, Sävsjö, via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask for Höglandets socialjour.

contact-jour-boras = Social services on-call in Borås via { PHONE("sos-112") }
    .hours = On-call: evenings, weekends and holidays. { PHONE("sos-112") }: day and night
    .note = Also Tranemo. Ask for sociala jouren i Borås.

contact-jour-grums = Social services on-call for Grums
    .hours = Sun–Thu 16.30–24.00, Fri–Sat 16.00–01.30
    .note = The same social services on-call as Karlstad. When they are closed in the evening, at night or at the weekend, call { PHONE("sos-112") } and ask for the social services on-call.

contact-jour-eda = Social services on-call in Eda via { PHONE("sos-112") }
    .hours = On-call: outside office hours. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call. The number of Karlstad does not apply here.

contact-jour-sater = Social services on-call in Säter via { PHONE("sos-112") }
    .hours = On-call: evenings and weekends. { PHONE("sos-112") }: day and night
    .note = Ask to be put through to the social services on-call.

contact-socialtjanst-sodertalje = Södertälje municipality, social services intake for children and young people (mottagningen)
    .hours = Mon–Thu 08.15–16.45, Fri 08.15–15.00, not public holidays

contact-socialtjanst-sollentuna = Sollentuna municipality, social services
    .note = The details are old, from a copy at 7minds.se of the municipality's page. We have not read its own page. Expect daytime hours.

contact-socialtjanst-tyreso = Tyresö municipality, service centre
    .note = Ask for social services. The hours are not known, expect daytime.

contact-socialtjanst-strangnas = Strängnäs municipality, contact centre
    .hours = Mon–Fri 09.00–12.00 and 13.00–16.00, not public holidays
    .note = Ask for social services.

contact-socialtjanst-vastervik = Västervik municipality, social services, urgent matters
    .note = The hours are not known, expect daytime.

contact-socialtjanst-trelleborg = Trelleborg municipality, contact centre
    .hours = Social services intake: Mon–Fri 09.00–12.00, not public holidays
    .note = Ask for the social services intake (mottagningen).

contact-socialtjanst-hjo = Hjo municipality, social services
    .hours = Mon–Thu 08.00–16.00, Fri 08.00–15.00, not public holidays

contact-socialtjanst-tranemo = Tranemo municipality, social services intake (mottagningen)
    .note = The hours are not known, expect daytime.

contact-socialtjanst-grums = Grums municipality, social services, daytime on-call
    .hours = Mon–Thu 08.00–16.30, Fri 08.00–16.00, not public holidays

contact-socialtjanst-karlstad = Karlstad municipality, urgent matters about children
    .hours = Mon–Fri 09.00–12.00 and 13.00–16.00, not public holidays
    .note = For children and young people under 18.

contact-socialtjanst-borlange = Borlänge municipality, service centre
    .note = Ask for social services. The number was read at the housing company Tunabyggen, not at the municipality. The hours are not known.

contact-socialtjanst-umea = Umeå municipality, social services intake (mottagningen)
    .note = The hours are not known, expect daytime.

contact-socialtjanst-skelleftea = Skellefteå municipality, social services intake (mottagningen)
    .hours = Weekdays 08.00–16.00, perhaps until 17.00

contact-socialtjanst-malmo = City of Malmö, social services
    .note = The hours are not known. Expect daytime. If it is urgent, call { PHONE("sos-112") }.

contact-arbetsmiljoverket = Swedish Work Environment Authority, switchboard
    .note = Report risks in the web form on av.se. If you suspect exploitation, the authority refers you to the police { PHONE("polis-11414") }.

contact-jamstalldhetsmyndigheten = Swedish Gender Equality Agency, switchboard
    .note = The number is not confirmed. Call the support line { PHONE("nspm-stodtelefon") }.

contact-lst-stockholm = County Administrative Board of Stockholm
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-uppsala = County Administrative Board of Uppsala
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-sodermanland = County Administrative Board of Södermanland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-ostergotland = County Administrative Board of Östergötland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-jonkoping = County Administrative Board of Jönköping
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-kronoberg = County Administrative Board of Kronoberg
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-kalmar = County Administrative Board of Kalmar
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-gotland = County Administrative Board of Gotland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-blekinge = County Administrative Board of Blekinge
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-skane = County Administrative Board of Skåne
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-halland = County Administrative Board of Halland
    .note = This is the switchboard, which does not handle individual cases. The number is missing from the latest copy of the register of agencies.

contact-lst-vastragotaland = County Administrative Board of Västra Götaland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-varmland = County Administrative Board of Värmland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-orebro = County Administrative Board of Örebro
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-vastmanland = County Administrative Board of Västmanland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-dalarna = County Administrative Board of Dalarna
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-gavleborg = County Administrative Board of Gävleborg
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-vasternorrland = County Administrative Board of Västernorrland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-jamtland = County Administrative Board of Jämtland
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-vasterbotten = County Administrative Board of Västerbotten
    .note = This is the switchboard, which does not handle individual cases.

contact-lst-norrbotten = County Administrative Board of Norrbotten
    .note = This is the switchboard, which does not handle individual cases.

contact-evonhuset = Evonhuset, Malmö
    .note = For people aged 15 and over who are paid for sex, buy sex, use sex to harm themselves or are trafficked. Free of charge. The same number as the regional coordinators in Region Syd.
contact-manniskohandel-vastervik = Västervik municipality, advice on trafficking
    .note = For those affected and those worried about somebody. Its hours are not known.

contact-mika-stockholm = The Mika clinic, Stockholm
    .note = For people aged 18 and over. Anonymous. Free of charge in municipalities with an agreement. The phone number is not known.

contact-mika-goteborg = The Mika clinic, Göteborg
    .note = No age limit. The phone number is not known.

contact-mika-boras = The Mika clinic, Borås
    .note = The phone number is not known.

contact-mika-umea = The Mika clinic, Umeå
    .note = The phone number is not known.

contact-mika-vasternorrland = Mika and KAST, Västernorrland
    .note = For the whole county. The phone number is not known.

contact-kast-jonkoping = The KAST clinic, Jönköping
    .note = For relatives too, in the whole county. Anonymous and free of charge. The phone number is not known.
    .search = sex buyers, stop buying sex

contact-kvinnofridslinjen = National Women's Helpline (Kvinnofridslinjen)
    .hours = Day and night
    .note = Anonymous and free of charge, with interpreters. Also for people abused in prostitution or trafficking, relatives and professionals. It may take a long time to get through. Call again, and call { PHONE("sos-112") } if someone is in danger.
    .search = support for women, violence against women, helpline for women, call anonymously

contact-terrafem = Terrafem
    .note = For women and girls with a foreign background. In more than 70 languages. Legal advice and protected housing. Free of charge.

contact-rfsl-stodmottagning = RFSL Stödmottagning, support for LGBTQI people
    .note = For LGBTQI victims of crime. Free of charge. We got the number and the languages, Swedish and English, from sources other than RFSL.

contact-stodlinjen-man = Helpline for men (Stödlinjen för män)
    .hours = Every day 07.00–21.00
    .note = Anonymous and free of charge. Also for relatives and professionals.
    .search = men, male victims

contact-stodlinjen-trans = Helpline for trans people (Stödlinjen för transpersoner)
    .hours = Every day 11.00–19.00
    .note = Anonymous and free of charge.

contact-ratt-att-valja = Rätt att välja, helpline on honour-related violence
    .hours = Every day 07.00–21.00
    .note = On honour-related violence and oppression, at any age. Anonymous and free of charge, for relatives too.

contact-brottsofferjouren = Victim Support Sweden (Brottsofferjouren)
    .hours = Every day 09.00–19.00, may have changed
    .note = Anonymous and free of charge. The information on hours is old.
    .search = victim support, witness support

contact-bris = Bris, national helpline for children
    .hours = Day and night
    .note = Anonymous and free of charge, also by chat, email and text message.
    .search = children, child helpline, kids, young people, number for kids to call, helpline for children, number for children, kids helpline

contact-safe-havens = The Salvation Army, Safe Havens
    .hours = Reception Wednesday 15.00–18.00, book by phone
    .note = For all forms of trafficking, with or without a residence permit. Legal and social advice. The phone hours are not known.

contact-ecpat-hotline = ECPAT Hotline
    .hours = Web form, at any time
    .note = On sexual exploitation of children. Swedish and English. You can be anonymous. Call { PHONE("sos-112") } if it is urgent.

contact-plattformen = Swedish Platform Civil Society against Human Trafficking
    .note = The phone number is not known.

contact-talita = Talita
    .note = Two protected homes and a reception in Stockholm. The phone number is not known.

contact-novahuset = Novahuset
    .note = The phone number is not known.

contact-fcfp = Trade union centre for undocumented migrants
    .note = Free of charge. The first contact can be anonymous.
    .search = trade union for undocumented workers, undocumented worker, union for migrants

contact-vard-1177 = Healthcare advice
    .hours = Day and night
    .note = Gives medical advice.
    .search = nurse, medical advice, health line

contact-migrationsverket-betanketid = Swedish Migration Agency, reflection period
    .note = For social welfare boards and leaders of preliminary investigations, not for the public. Not anonymous.
contact-migrationsverket = Swedish Migration Agency
    .note = Answers questions on permits. Social welfare boards that apply for a reflection period email instead. Its phone hours are not known.

contact-ud-jour = Ministry for Foreign Affairs, on-call for distress abroad
    .hours = Day and night
    .note = When someone is in distress in another country. The number is from the Skövde municipality page, which has no date.
    .search = embassy, consulate, abroad, overseas, distress abroad, foreign office

contact-ud-familj = Ministry for Foreign Affairs, family coercion abroad
    .hours = Weekdays 10.00–15.00
    .note = For people held, married off or coerced by their family in another country. At other times, call { PHONE("ud-jour") }.
    .search = married off abroad, held abroad, forced marriage abroad, foreign office

contact-fralsningsarmen-manniskohandel = The Salvation Army, work against trafficking
    .note = For professionals and the public. You can also book a film or training here.

contact-stad-for-stad = Stad för stad (city by city), process support
    .note = For municipalities and networks that want to start local cooperation.

contact-iom-amp = Return programme, IOM Finland
    .note = For foreign nationals who are trafficked, or are in prostitution, and want to return. Apply through a regional coordinator. Free of charge for the person.

## Headings for each kind of contact

kind-emergency = Emergency number
kind-police = Police
kind-support-line = Support line and relay services
kind-regional-coordinator = Regional coordinator
kind-social-services = Social services
kind-social-services-on-call = Social services on-call
kind-authority = Authority
kind-county-board = County administrative board
kind-specialist-clinic = Specialist clinic
kind-victim-helpline = Helpline
kind-child-helpline = Helpline for children
kind-civil-society = Voluntary organisation
kind-union = Trade union help
kind-healthcare = Healthcare
kind-programme = Support programme
kind-workplace = Workplace

## Whom a contact is for

audience-public = Anyone
audience-professional = Professionals
audience-victim = The person affected
audience-child = Children and young people under 18
audience-buyer = People who buy sex

## Labels before an alternative number

phone-use-abroad = From abroad
phone-use-text-phone = From a text phone
phone-use-second = Also
phone-use-older = Older number
