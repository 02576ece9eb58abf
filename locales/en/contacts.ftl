# Contacts: name, hours in words (.hours), whom they serve or what to know (.note), what people may
# call them or want of them (.search), which is searched and never shown.
# The number itself stands in guides/contacts.toml and is shown beside the name.

contact-sos-112 = SOS Alarm, the emergency number
    .hours = Day and night
    .note = Swedish and English. An interpreter can be connected. Outside office hours they can put you through to the on-call social services. The call is free, according to sources other than SOS Alarm.
    .search = emergency, danger now, ambulance, fire brigade, police now, happening now, life in danger, who do I call, at night

contact-sms-112 = Text message to the emergency number
    .hours = Day and night
    .note = A service for people who are deaf or have difficulty hearing or speaking. You must have registered beforehand.

contact-polis-11414 = The police, not urgent
    .hours = Day and night, every day
    .note = Swedish and English. There may be a queue. If it is urgent, call { PHONE("sos-112") }.
    .search = police at night, day and night, who do I call, report a crime, police switchboard, cops

contact-polis-tips = Send the police a tip-off
    .hours = Web form
    .note = One general form and one for work-life crime. If it is urgent, call instead.
    .search = anonymous tip, tip off, report online, leave a tip

contact-nspm-stodtelefon = The support line, Swedish Gender Equality Agency
    .hours = Mon–Fri 09.00–16.30, not public holidays
    .note = Free of charge. Helps you reach the right regional coordinator. The times come from others than the agency.
    .search = advice, trafficking helpline, support line, hotline, ask an expert

contact-texttelefoni = Texttelefoni, text relay service
    .note = Relays calls between an ordinary phone and a text phone, in Swedish. Costs the same as an ordinary call. The app has a button for the emergency number.

contact-teletal = Teletal, speech support in phone calls
    .note = In Swedish, free of charge. The number is not confirmed.

contact-regionkoordinator-syd = The regional coordinators, Region Syd (south)
    .note = Kronoberg, Kalmar, Blekinge and Skåne counties. Free of charge. The same number as Evonhuset.

contact-regionkoordinator-nord = The regional coordinators, Region Nord (north)
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-mitt = The regional coordinators, Region Mitt (central)
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-bergslagen = The regional coordinators, Region Bergslagen
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-stockholm = The regional coordinators, Region Stockholm
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-ost = The regional coordinators, Region Öst (east)
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-regionkoordinator-vast = The regional coordinators, Region Väst (west)
    .note = No number of their own is published. The support line { PHONE("nspm-stodtelefon") } helps you reach them.

contact-jour-112-se = On-call social services via the emergency number, all Sweden
    .hours = Local on-call: outside office hours
    .note = Ask to be put through to the on-call social services (socialjouren). Works where no local number is known.
    .search = emergency social services, social services at night, out of hours, evening, night, weekend, who do I call

contact-jour-sodertalje = On-call social services, Södertälje
    .hours = Mon–Thu, Sun 16.00–01.00, Fri 14.00–02.00, Sat 16.00–02.00
    .note = Not for the city of Stockholm. Other times: { PHONE("sos-112") }.

contact-jour-nordvast-stockholm = On-call social services, Sundbyberg, Sigtuna and others
    .hours = When the ordinary social services are closed
    .note = Which other municipalities are included is not known. Not for the city of Stockholm.

contact-jour-nordost-stockholm = On-call social services North-East, Danderyd and others
    .hours = Outside office hours
    .note = Not for the city of Stockholm.

contact-jour-stockholm = On-call social services, City of Stockholm
    .hours = Evenings, nights and weekends
    .note = The number comes from others than the municipality. Do not email details about a person.

contact-jour-uppsala = On-call social services, Uppsala
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the on-call social services.

contact-jour-sormland = Joint on-call social services, Södermanland
    .hours = Local on-call: Mon–Fri 16.00–08.00, weekends, public holidays
    .note = Ask for the joint on-call social services of Södermanland (Södermanlands gemensamma socialjour).

contact-jour-linkoping = On-call social services, Linköping
    .hours = Evenings and weekends
    .note = Also Vadstena. You can also reach it through { PHONE("sos-112") }.

contact-jour-norrkoping = On-call social services, Norrköping
    .hours = Outside office hours
    .note = Office hours are Mon–Thu 08.00–17.00 and Fri 08.00–16.00. You can be anonymous.

contact-jour-jonkoping = On-call social services, Jönköping, via emergency number
    .hours = Local on-call: outside office hours
    .note = Ask to be put through to the on-call social services (socialjouren). Habo gives weekdays 16.00–08.00 and weekends.

contact-jour-kronoberg = On-call social services, Kronoberg, via emergency number
    .hours = Local on-call: evenings, nights and weekends
    .note = Ask to be put through to the on-call social services (socialjouren). In Växjö the emergency centre decides whether you are put through.

contact-jour-sydost = On-call social services (Sydostjouren), Kalmar, Karlskrona and others
    .hours = Outside office hours
    .note = In Blekinge only Karlskrona is named. Other municipalities there: { PHONE("sos-112") }.

contact-jour-gotland = On-call social services, Gotland
    .hours = Every day 16.00–03.00
    .note = You can also reach it through { PHONE("sos-112") }.

contact-jour-lund = On-call social services, Staffanstorp, Kävlinge and others
    .hours = Mon–Thu 16.00–24.00, Fri 14.30–01.00, Sat 13.30–01.00, Sun 13.30–24.00
    .note = Open on public holidays too. Probably covers Lund as well, but that is not confirmed. Other times: call { PHONE("sos-112") } and ask for the social services on standby (socialtjänstens beredskap). They call back within about 15 minutes.

contact-jour-helsingborg = On-call social services, Helsingborg
    .hours = Evenings and weekends
    .note = You can also reach it through { PHONE("sos-112") }.

contact-jour-trelleborg = On-call social services South (Sociala jouren Syd), Trelleborg
    .hours = Local on-call: evenings and weekends
    .note = Leave your name and number. They call back within 30 minutes.

contact-jour-malmo = On-call social services, Malmö
    .hours = Evenings, nights and weekends
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the on-call social services.

contact-jour-halland = On-call social services, Halland, via emergency number
    .hours = Local on-call: evenings and weekends
    .note = Ask to be put through to the on-call social services (socialjouren). Not for Kungsbacka, which uses the number of Göteborg.

contact-jour-goteborg = On-call social services, Göteborg
    .hours = Evenings, nights and weekends
    .note = Also Kungsbacka and Öckerö. Other parts of Västra Götaland have other numbers.

contact-jour-fyrbodal = On-call social services Fyrbodal, Vänersborg and others
    .note = The number was read at Vänersborg municipality only.

contact-jour-skaraborg = On-call social services, Hjo and others
    .hours = Mon–Thu 17.00–23.00, Fri 16.00–01.00, Sat 15.00–01.00, Sun 15.00–23.00
    .note = Read at Hjo municipality. Which other municipalities are included is not known.

contact-jour-karlstad = On-call social services, Karlstad
    .hours = Sun–Thu 16.30–24.00, Fri–Sat 16.00–01.30
    .note = Also Kristinehamn. Other times: { PHONE("sos-112") }.

contact-jour-orebro = On-call social services, Örebro
    .hours = Evenings and weekends
    .note = The exact hours are not known.

contact-jour-vasteras = On-call social services, Västerås
    .hours = Mon–Thu 16.30–24.00, Fri 16.30–01.00, Sat 15.00–01.00, Sun/holidays 15.00–24.00
    .note = Also Hallstahammar.

contact-jour-dalarna = Joint on-call social services, Dalarna, emergency number
    .hours = Local on-call: evenings and weekends
    .note = Ask to be put through to the on-call social services (socialjouren). They do not give out their own number.

contact-jour-gavleborg = On-call social services, Gävleborg
    .hours = Mon–Thu 17.00–23.00, Fri 17.00–02.00, Sat 16.00–02.00, Sun 16.00–23.00
    .note = Other times: { PHONE("sos-112") }. The police { PHONE("polis-11414") } can also put you through.

contact-jour-harnosand = On-call social services, Härnösand, via emergency number
    .hours = Local on-call: Fri 18.00–01.00, Sat 15.00–01.00
    .note = At other times they take only very serious cases.

contact-jour-ornskoldsvik = On-call social services, Örnsköldsvik
    .hours = Outside office hours
    .note = The information is old. Call { PHONE("sos-112") } and ask for the on-call social services.

contact-jour-harjedalen = On-call social services, Härjedalen, via emergency number
    .hours = Local on-call: outside office hours
    .note = Ask for the on-call social services of Härjedalen municipality.

contact-jour-ostersund = On-call social services, Östersund, via emergency number
    .hours = Local on-call: weekdays 17.00–08.00, weekends, from 15.00 before holidays
    .note = Ask to be put through to the on-call social services (socialjouren).

contact-jour-umea = On-call social services, Umeå
    .hours = Mon–Thu 16.00–24.00, Fri 16.00–01.00, Sat–Sun 14.00–01.00
    .note = Also Vännäs. Other times: { PHONE("sos-112") }.

contact-jour-skelleftea = On-call social services, Skellefteå, via emergency number
    .hours = Local on-call: outside office hours
    .note = Ask to be put through to the on-call social services (socialjouren). The municipality's pages differ: one gives hours until 22.00, one gives no end.

contact-jour-kiruna = On-call social services, Kiruna, via emergency number
    .hours = Local on-call: after office hours
    .note = Ask to be put through to the on-call social services (socialjouren).

contact-jour-lulea = On-call social services, Luleå
    .hours = Evenings and weekends
    .note = The number is not known. Call { PHONE("sos-112") } and ask for the on-call social services.

contact-jour-sollentuna = On-call social services for Sollentuna and Solna
    .hours = Mon–Thu 17.00–02.00, Fri 15.00–02.00, Sat–Sun 16.00–02.00
    .note = The details are old, from a copy at 7minds.se of a page of Sollentuna municipality. We have not read the municipalities' own pages. Other hours: { PHONE("sos-112") }.

contact-jour-habo = On-call social services in Håbo through the emergency number
    .hours = Local on-call: Mon–Fri 16.00–08.00, weekends and holidays
    .note = The emergency centre puts you through.

contact-jour-eskilstuna = On-call social services in Eskilstuna through the emergency number
    .hours = Local on-call: outside office hours
    .note = Ask to be put through to the on-call social services.

contact-jour-savsjo = Höglandets socialjour, Sävsjö, through the emergency number
    .hours = Local on-call: outside office hours
    .note = Ask for Höglandets socialjour.

contact-jour-boras = On-call social services in Borås through the emergency number
    .hours = Local on-call: evenings, weekends and holidays
    .note = Also Tranemo. Ask for sociala jouren i Borås.

contact-jour-grums = On-call social services for Grums
    .hours = Sun–Thu 16.30–24.00, Fri–Sat 16.00–01.30
    .note = The same on-call as Karlstad. Other hours: { PHONE("sos-112") }.

contact-jour-eda = On-call social services in Eda through the emergency number
    .hours = Local on-call: outside office hours
    .note = Ask to be put through to the on-call social services. The number of Karlstad does not apply here.

contact-jour-sater = On-call social services in Säter through the emergency number
    .hours = Local on-call: evenings and weekends
    .note = Ask to be put through to the on-call social services.

contact-socialtjanst-sodertalje = Södertälje municipality, reception for children and young people
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
    .hours = Reception of social services: Mon–Fri 09.00–12.00, not public holidays
    .note = Ask for the reception of social services.

contact-socialtjanst-hjo = Hjo municipality, social services
    .hours = Mon–Thu 08.00–16.00, Fri 08.00–15.00, not public holidays

contact-socialtjanst-tranemo = Tranemo municipality, reception of social services
    .note = The hours are not known, expect daytime.

contact-socialtjanst-grums = Grums municipality, social services, daytime on-call
    .hours = Mon–Thu 08.00–16.30, Fri 08.00–16.00, not public holidays

contact-socialtjanst-karlstad = Karlstad municipality, urgent matters about children
    .hours = Mon–Fri 09.00–12.00 and 13.00–16.00, not public holidays
    .note = For children and young people under 18.

contact-socialtjanst-borlange = Borlänge municipality, service centre
    .note = Ask for social services. The number was read at the housing company Tunabyggen, not at the municipality. The hours are not known.

contact-socialtjanst-umea = Umeå municipality, reception of social services
    .note = The hours are not known, expect daytime.

contact-socialtjanst-skelleftea = Skellefteå municipality, reception of social services
    .hours = Weekdays 08.00–16.00, perhaps until 17.00

contact-socialtjanst-malmo = City of Malmö, social services
    .note = The hours are not known. Expect daytime. If it is urgent, call { PHONE("sos-112") }.

contact-arbetsmiljoverket = Swedish Work Environment Authority, switchboard
    .note = Report risks in the web form on av.se. For suspected exploitation the authority refers you to the police { PHONE("polis-11414") }.

contact-jamstalldhetsmyndigheten = Swedish Gender Equality Agency, switchboard
    .note = The number is not confirmed. Call the support line { PHONE("nspm-stodtelefon") }.

contact-lst-stockholm = County Administrative Board of Stockholm
    .note = Switchboard. Does not handle individual cases.

contact-lst-uppsala = County Administrative Board of Uppsala
    .note = Switchboard. Does not handle individual cases.

contact-lst-sodermanland = County Administrative Board of Södermanland
    .note = Switchboard. Does not handle individual cases.

contact-lst-ostergotland = County Administrative Board of Östergötland
    .note = Switchboard. Does not handle individual cases.

contact-lst-jonkoping = County Administrative Board of Jönköping
    .note = Switchboard. Does not handle individual cases.

contact-lst-kronoberg = County Administrative Board of Kronoberg
    .note = Switchboard. Does not handle individual cases.

contact-lst-kalmar = County Administrative Board of Kalmar
    .note = Switchboard. Does not handle individual cases.

contact-lst-gotland = County Administrative Board of Gotland
    .note = Switchboard. Does not handle individual cases.

contact-lst-blekinge = County Administrative Board of Blekinge
    .note = Switchboard. Does not handle individual cases.

contact-lst-skane = County Administrative Board of Skåne
    .note = Switchboard. Does not handle individual cases.

contact-lst-halland = County Administrative Board of Halland
    .note = Switchboard. Does not handle individual cases. The number is missing from the latest copy of the register of agencies.

contact-lst-vastragotaland = County Administrative Board of Västra Götaland
    .note = Switchboard. Does not handle individual cases.

contact-lst-varmland = County Administrative Board of Värmland
    .note = Switchboard. Does not handle individual cases.

contact-lst-orebro = County Administrative Board of Örebro
    .note = Switchboard. Does not handle individual cases.

contact-lst-vastmanland = County Administrative Board of Västmanland
    .note = Switchboard. Does not handle individual cases.

contact-lst-dalarna = County Administrative Board of Dalarna
    .note = Switchboard. Does not handle individual cases.

contact-lst-gavleborg = County Administrative Board of Gävleborg
    .note = Switchboard. Does not handle individual cases.

contact-lst-vasternorrland = County Administrative Board of Västernorrland
    .note = Switchboard. Does not handle individual cases.

contact-lst-jamtland = County Administrative Board of Jämtland
    .note = Switchboard. Does not handle individual cases.

contact-lst-vasterbotten = County Administrative Board of Västerbotten
    .note = Switchboard. Does not handle individual cases.

contact-lst-norrbotten = County Administrative Board of Norrbotten
    .note = Switchboard. Does not handle individual cases.

contact-evonhuset = Evonhuset, Malmö
    .note = From 15 years. For people who sell, buy or harm themselves with sex, or are exposed to trafficking. Free of charge.
contact-manniskohandel-vastervik = Västervik municipality, advice on trafficking
    .note = For those affected and those worried about somebody. Its hours are not known.

contact-mika-stockholm = The Mika clinic, Stockholm
    .note = From 18 years. Anonymous. Free of charge in municipalities with an agreement. The phone number is not known.

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
    .note = Anonymous and free of charge, with interpreters. Also for people exposed in prostitution or trafficking, relatives and professionals. It may take long to get through. Call again, and call { PHONE("sos-112") } if someone is in danger.

contact-terrafem = Terrafem
    .note = For women and girls with a foreign background. More than 70 languages. Legal advice and protected housing. Free of charge.

contact-rfsl-stodmottagning = RFSL Stödmottagning, support for LGBTQI people
    .note = For LGBTQI people exposed to crime. Free of charge. The number and the languages, Swedish and English, come from others than RFSL.

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
    .search = children, child helpline, kids, young people

contact-safe-havens = The Salvation Army, Safe Havens
    .hours = Reception Wednesday 15.00–18.00, book by phone
    .note = For all forms of trafficking, with or without a residence permit. Legal and social advice. The phone hours are not known.

contact-ecpat-hotline = ECPAT Hotline
    .hours = Web form
    .note = On sexual exploitation of children. Swedish and English. You can be anonymous. If it is urgent, call { PHONE("sos-112") }.

contact-plattformen = Swedish Platform Civil Society against Human Trafficking
    .note = The phone number is not known.

contact-talita = Talita
    .note = Two protected homes and a reception in Stockholm. The phone number is not known.

contact-novahuset = Novahuset
    .note = The phone number is not known.

contact-fcfp = Trade union centre for undocumented migrants
    .note = Free of charge. The first contact can be anonymous.

contact-vard-1177 = Healthcare advice line
    .hours = Day and night
    .note = Gives medical advice.
    .search = nurse, medical advice, health line

contact-migrationsverket-betanketid = Swedish Migration Agency, reflection period
    .note = For social welfare boards and leaders of preliminary investigations, not for the public. Not anonymous.
contact-migrationsverket = Swedish Migration Agency
    .note = Answers questions on permits. Social welfare boards that apply for a reflection period e-mail instead. Its phone hours are not known.

contact-ud-jour = Ministry for Foreign Affairs, on-call for distress abroad
    .hours = Day and night
    .note = When someone is in distress in another country. The number is from the Skövde municipality page, which has no date.
    .search = embassy, consulate, abroad, overseas, distress abroad, foreign office

contact-ud-familj = Ministry for Foreign Affairs, family coercion abroad
    .hours = Weekdays 10.00–15.00
    .note = For people held, married off or coerced by their family in another country. At other times: { PHONE("ud-jour") }.
    .search = married off abroad, held abroad, forced marriage abroad, foreign office

contact-fralsningsarmen-manniskohandel = The Salvation Army, work against trafficking
    .note = For professionals and the public. You can also book film and training here.

contact-stad-for-stad = Stad för stad (city by city), process support
    .note = For municipalities and networks that want to start local cooperation.

contact-iom-amp = Return programme, IOM Finland
    .note = For foreign nationals who are exposed to trafficking, or are in prostitution, and want to return. Apply through a regional coordinator. Free of charge for the person.

## Headings for each kind of contact

kind-emergency = Emergency number
kind-police = Police
kind-support-line = Support line and relay services
kind-regional-coordinator = Regional coordinator
kind-social-services = Social services
kind-social-services-on-call = On-call social services
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
