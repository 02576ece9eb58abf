# Contacts: name, hours in words (.hours), whom they serve or what to know (.note), what people may
# call them or want of them (.search), which is searched and never shown.
# The number itself stands in guides/contacts.toml and is shown beside the name.

contact-sos-112 = SOS Alarm, nödnumret
    .hours = Dygnet runt
    .note = Svenska och engelska. Tolk kan kopplas in. Utanför kontorstid kan de koppla dig till socialjouren.
    .search = nödläge, akut fara, ambulans, brandkår, polis direkt, pågår nu, fara för liv, vem ska jag ringa, på natten, ett ett två, hundratolv, nödnumret, larma

contact-sms-112 = Sms till { PHONE("sos-112") }
    .hours = Dygnet runt
    .note = En tjänst för den som är döv eller har svårt att höra eller tala. Du måste ha registrerat dig i förväg.

contact-polis-11414 = Polisen, inte akut
    .hours = Dygnet runt, alla dagar
    .note = Svenska och engelska. Det kan vara kö. Ring { PHONE("sos-112") } om det är bråttom.
    .search = polisen på natten, dygnet runt, vem ska jag ringa, anmäla brott, polisens växel, ett ett fyra ett fyra, polisen icke akut, polisens nummer

contact-polis-tips = Webbformuläret Tipsa polisen
    .hours = Webbformulär, när som helst
    .note = Ett allmänt formulär och ett för arbetslivskriminalitet. Ring i stället om det är bråttom.
    .search = tipsa anonymt, anonymt tips, lämna tips, webbformulär

contact-nspm-stodtelefon = Stödtelefonen, Jämställdhetsmyndigheten
    .hours = Mån–fre 09.00–16.30, inte röda dagar
    .note = Gratis. Hjälper dig att nå rätt regionkoordinator. Vi har hämtat öppettiderna från andra källor än myndigheten.
    .search = råd, fråga om människohandel, stödlinje, hjälplinje, rådgivning, expert

contact-texttelefoni = Texttelefoni, förmedlingstjänst
    .note = Förmedlar samtal mellan vanlig telefon och texttelefon, på svenska. Kostar som ett vanligt samtal. Tjänsten har en app med en knapp till { PHONE("sos-112") }.
    .search = döv, hörselskadad, texttelefon

contact-teletal = Teletal, talstöd i telefonsamtal
    .note = På svenska, gratis. Numret är inte bekräftat.

contact-regionkoordinator-syd = Regionkoordinatorerna, region Syd
    .note = Kronobergs, Kalmar, Blekinge och Skåne län. Gratis. Samma nummer som Evonhuset.

contact-regionkoordinator-nord = Regionkoordinatorerna, region Nord
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-regionkoordinator-mitt = Regionkoordinatorerna, region Mitt
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-regionkoordinator-bergslagen = Regionkoordinatorerna, region Bergslagen
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-regionkoordinator-stockholm = Regionkoordinatorerna, region Stockholm
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-regionkoordinator-ost = Regionkoordinatorerna, region Öst
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-regionkoordinator-vast = Regionkoordinatorerna, region Väst
    .note = Inget eget nummer är publicerat, men stödtelefonen { PHONE("nspm-stodtelefon") } hjälper dig att nå dem.

contact-jour-112-se = Socialjouren via { PHONE("sos-112") }, hela landet
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren.
    .search = socialjouren, jouren, soc på natten, efter kontorstid, kväll, natt, helg, vem ska jag ringa

contact-jour-sodertalje = Socialjouren Södertälje
    .hours = Mån–tors, sön 16.00–01.00, fre 14.00–02.00, lör 16.00–02.00
    .note = Gäller inte Stockholms stad. Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen.

contact-jour-nordvast-stockholm = Socialjouren för Sundbyberg, Sigtuna med flera
    .hours = När den vanliga socialtjänsten är stängd
    .note = Enligt en äldre uppgift gäller numret också Sollentuna och Solna. Fler kommuner kan vara med. Gäller inte Stockholms stad.

contact-jour-nordost-stockholm = Socialjouren Nordost, Danderyd med flera
    .hours = Utanför kontorstid
    .note = Gäller inte Stockholms stad.

contact-jour-stockholm = Socialjouren Stockholms stad
    .hours = Kvällar, nätter och helger
    .note = Vi har inte hämtat numret från kommunen själv.

contact-jour-uppsala = Socialjouren Uppsala
    .note = Numret är inte känt. Ring { PHONE("sos-112") } och be om socialjouren.

contact-jour-sormland = Södermanlands gemensamma socialjour
    .hours = Socialjouren: mån–fre 16.00–08.00, helger och röda dagar. { PHONE("sos-112") }: dygnet runt
    .note = Be om Södermanlands gemensamma socialjour.

contact-jour-linkoping = Sociala jouren Linköping
    .hours = Kvällar och helger
    .note = Även Vadstena. Du når den också via { PHONE("sos-112") }.

contact-jour-norrkoping = Socialjouren Norrköping
    .hours = Utanför kontorstid
    .note = Kontorstid är mån–tors 08.00–17.00 och fre 08.00–16.00. Du kan vara anonym.

contact-jour-jonkoping = Socialjouren i Jönköpings län via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. Habo uppger vardagar 16.00–08.00 och helger.

contact-jour-kronoberg = Socialjouren i Kronoberg via { PHONE("sos-112") }
    .hours = Socialjouren: kvällar, nätter och helger. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. I Växjö avgör larmcentralen om du blir kopplad.

contact-jour-sydost = Sydostjouren, Kalmar, Karlskrona med flera
    .hours = Utanför kontorstid
    .note = I Blekinge är bara Karlskrona nämnt. I de andra kommunerna där ringer du { PHONE("sos-112") }.

contact-jour-gotland = Socialjouren Gotland
    .hours = Alla dagar 16.00–03.00
    .note = Du når den också via { PHONE("sos-112") }.

contact-jour-lund = Sociala jouren, Staffanstorp, Kävlinge med flera
    .hours = Mån–tors 16.00–24.00, fre 14.30–01.00, lör 13.30–01.00, sön 13.30–24.00
    .note = Öppet även röda dagar. Gäller troligen också Lund, men det är inte bekräftat. Ring { PHONE("sos-112") } på övrig tid och be om socialtjänstens beredskap. De ringer upp inom ungefär en kvart.

contact-jour-helsingborg = Socialjouren Helsingborg
    .hours = Kvällar och helger
    .note = Du når den också via { PHONE("sos-112") }.

contact-jour-trelleborg = Sociala jouren Syd, Trelleborg
    .hours = Socialjouren: kvällar och helger. { PHONE("sos-112") }: dygnet runt
    .note = Lämna namn och nummer. De ringer upp inom 30 minuter.

contact-jour-malmo = Sociala jouren Malmö
    .hours = Kvällar, nätter och helger
    .note = Numret är inte känt. Ring { PHONE("sos-112") } och be om socialjouren.

contact-jour-halland = Socialjouren i Halland via { PHONE("sos-112") }
    .hours = Socialjouren: kvällar och helger. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. Gäller inte Kungsbacka, som har Göteborgs nummer.

contact-jour-goteborg = Socialjouren Göteborg
    .hours = Kvällar, nätter och helger
    .note = Även Kungsbacka och Öckerö. Andra delar av Västra Götaland har andra nummer.

contact-jour-fyrbodal = Socialjouren Fyrbodal, Vänersborg med flera
    .note = Numret finns bara på Vänersborgs kommuns webbplats.

contact-jour-skaraborg = Socialjouren, Hjo med flera
    .hours = Mån–tors 17.00–23.00, fre 16.00–01.00, lör 15.00–01.00, sön 15.00–23.00
    .note = Uppgiften kommer från Hjo kommuns webbplats. Vilka fler kommuner som är med är inte känt.

contact-jour-karlstad = Socialjouren Karlstad
    .hours = Sön–tors 16.30–24.00, fre–lör 16.00–01.30
    .note = Även Kristinehamn. Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen.

contact-jour-orebro = Socialjouren Örebro
    .hours = Kvällar och helger

contact-jour-vasteras = Socialjouren Västerås
    .hours = Mån–tors 16.30–24.00, fre 16.30–01.00, lör 15.00–01.00, sön/röd dag 15.00–24.00
    .note = Även Hallstahammar.

contact-jour-dalarna = Gemensam socialjour i Dalarna via { PHONE("sos-112") }
    .hours = Socialjouren: kvällar och helger. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. Jouren lämnar inte ut sitt eget nummer.

contact-jour-gavleborg = Socialjouren Gävleborg
    .hours = Mån–tors 17.00–23.00, fre 17.00–02.00, lör 16.00–02.00, sön 16.00–23.00
    .note = Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen. Polisen { PHONE("polis-11414") } kan också koppla dig dit.

contact-jour-harnosand = Social beredskap Härnösand via { PHONE("sos-112") }
    .hours = Socialjouren: fre 18.00–01.00, lör 15.00–01.00. { PHONE("sos-112") }: dygnet runt
    .note = Andra kvällar, nätter och helger tar beredskapen bara mycket allvarliga fall, också genom { PHONE("sos-112") }.

contact-jour-ornskoldsvik = Social beredskap Örnsköldsvik
    .hours = Utanför kontorstid
    .note = Uppgiften är gammal. Ring { PHONE("sos-112") } och be om socialjouren.

contact-jour-harjedalen = Socialjouren Härjedalen via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be om socialjouren i Härjedalens kommun.

contact-jour-ostersund = Social beredskap Östersund via { PHONE("sos-112") }
    .hours = Socialjouren: vardagar 17.00–08.00 och helger, dag före helgdag från 15.00. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren.

contact-jour-umea = Socialjouren Umeå
    .hours = Mån–tors 16.00–24.00, fre 16.00–01.00, lör–sön 14.00–01.00
    .note = Även Vännäs. Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen.

contact-jour-skelleftea = Social beredskap Skellefteå via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. Kommunens sidor säger olika: en uppger tider till 22.00, en uppger inget slut.

contact-jour-kiruna = Socialtjänstens beredskap Kiruna via { PHONE("sos-112") }
    .hours = Socialjouren: efter kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren.

contact-jour-lulea = Socialtjänstens beredskap Luleå
    .hours = Kvällar och helger
    .note = Numret är inte känt. Ring { PHONE("sos-112") } och be om socialjouren.

contact-jour-sollentuna = Socialjouren för Sollentuna och Solna
    .hours = Mån–tors 17.00–02.00, fre 15.00–02.00, lör–sön 16.00–02.00
    .note = Uppgiften är gammal, efter en kopia på 7minds.se av Sollentuna kommuns sida. Vi har inte läst kommunernas egna sidor. Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen.

contact-jour-habo = Socialjouren i Håbo via { PHONE("sos-112") }
    .hours = Socialjouren: mån–fre 16.00–08.00, helger och röda dagar. { PHONE("sos-112") }: dygnet runt
    .note = Larmcentralen kopplar dig till jouren.

contact-jour-eskilstuna = Socialjouren i Eskilstuna via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren.

contact-jour-savsjo = Höglandets socialjour, Sävsjö, via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be om Höglandets socialjour.

contact-jour-boras = Sociala jouren i Borås via { PHONE("sos-112") }
    .hours = Socialjouren: kvällar, helger och röda dagar. { PHONE("sos-112") }: dygnet runt
    .note = Även Tranemo. Be om sociala jouren i Borås.

contact-jour-grums = Socialjouren för Grums
    .hours = Sön–tors 16.30–24.00, fre–lör 16.00–01.30
    .note = Samma jour som Karlstad. Ring { PHONE("sos-112") } och be om socialjouren när den har stängt på kvällen, natten eller helgen.

contact-jour-eda = Socialjouren i Eda via { PHONE("sos-112") }
    .hours = Socialjouren: utanför kontorstid. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren. Karlstads nummer gäller inte här.

contact-jour-sater = Socialjouren i Säter via { PHONE("sos-112") }
    .hours = Socialjouren: kvällar och helger. { PHONE("sos-112") }: dygnet runt
    .note = Be att bli kopplad till socialjouren.

contact-socialtjanst-sodertalje = Södertälje kommun, mottagningsgruppen barn och ungdom
    .hours = Mån–tors 08.15–16.45, fre 08.15–15.00, inte röda dagar

contact-socialtjanst-sollentuna = Sollentuna kommun, socialtjänsten
    .note = Uppgiften är gammal, efter en kopia på 7minds.se av kommunens sida. Vi har inte läst kommunens egen sida. Räkna med dagtid.

contact-socialtjanst-tyreso = Tyresö kommun, servicecenter
    .note = Be om socialtjänsten. Tiderna är inte kända. Räkna med dagtid.

contact-socialtjanst-strangnas = Strängnäs kommun, kontaktcenter
    .hours = Mån–fre 09.00–12.00 och 13.00–16.00, inte röda dagar
    .note = Be om socialtjänsten.

contact-socialtjanst-vastervik = Västerviks kommun, socialtjänsten, akuta ärenden
    .note = Tiderna är inte kända. Räkna med dagtid.

contact-socialtjanst-trelleborg = Trelleborgs kommun, kontaktcenter
    .hours = Socialtjänstens mottagning: mån–fre 09.00–12.00, inte röda dagar
    .note = Be om socialtjänstens mottagning.

contact-socialtjanst-hjo = Hjo kommun, socialtjänsten
    .hours = Mån–tors 08.00–16.00, fre 08.00–15.00, inte röda dagar

contact-socialtjanst-tranemo = Tranemo kommun, socialtjänstens mottagningsenhet
    .note = Tiderna är inte kända. Räkna med dagtid.

contact-socialtjanst-grums = Grums kommun, socialtjänstens dagjour
    .hours = Mån–tors 08.00–16.30, fre 08.00–16.00, inte röda dagar

contact-socialtjanst-karlstad = Karlstads kommun, akuta ärenden som gäller barn
    .hours = Mån–fre 09.00–12.00 och 13.00–16.00, inte röda dagar
    .note = För barn och unga under 18 år.

contact-socialtjanst-borlange = Borlänge kommun, servicecenter
    .note = Be om socialtjänsten. Numret är läst hos bostadsbolaget Tunabyggen, inte hos kommunen. Tiderna är inte kända.

contact-socialtjanst-umea = Umeå kommun, socialtjänstens mottagningsenhet
    .note = Tiderna är inte kända. Räkna med dagtid.

contact-socialtjanst-skelleftea = Skellefteå kommun, socialtjänstens mottagningsenhet
    .hours = Vardagar 08.00–16.00, kanske till 17.00

contact-socialtjanst-malmo = Malmö stad, socialtjänsten
    .note = Tiderna är inte kända. Räkna med dagtid. Ring { PHONE("sos-112") } om det är bråttom.

contact-arbetsmiljoverket = Arbetsmiljöverket, växel
    .note = Tipsa om risker i webbformuläret på av.se. Vid misstänkt utnyttjande hänvisar myndigheten till polisen { PHONE("polis-11414") }.

contact-jamstalldhetsmyndigheten = Jämställdhetsmyndigheten, växel
    .note = Numret är inte bekräftat. Ring stödtelefonen { PHONE("nspm-stodtelefon") }.

contact-lst-stockholm = Länsstyrelsen i Stockholms län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-uppsala = Länsstyrelsen i Uppsala län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-sodermanland = Länsstyrelsen i Södermanlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-ostergotland = Länsstyrelsen i Östergötlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-jonkoping = Länsstyrelsen i Jönköpings län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-kronoberg = Länsstyrelsen i Kronobergs län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-kalmar = Länsstyrelsen i Kalmar län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-gotland = Länsstyrelsen i Gotlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-blekinge = Länsstyrelsen i Blekinge län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-skane = Länsstyrelsen i Skåne län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-halland = Länsstyrelsen i Hallands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden. Numret saknas i den senaste kopian av myndighetsregistret.

contact-lst-vastragotaland = Länsstyrelsen i Västra Götalands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-varmland = Länsstyrelsen i Värmlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-orebro = Länsstyrelsen i Örebro län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-vastmanland = Länsstyrelsen i Västmanlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-dalarna = Länsstyrelsen i Dalarnas län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-gavleborg = Länsstyrelsen i Gävleborgs län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-vasternorrland = Länsstyrelsen i Västernorrlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-jamtland = Länsstyrelsen i Jämtlands län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-vasterbotten = Länsstyrelsen i Västerbottens län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-lst-norrbotten = Länsstyrelsen i Norrbottens län
    .note = Det här är växeln, som inte handlägger enskilda ärenden.

contact-evonhuset = Evonhuset, Malmö
    .note = Från 15 år. För den som får ersättning för sex, köper sex, har sex som självskada eller är utsatt för människohandel. Gratis.
contact-manniskohandel-vastervik = Västerviks kommun, råd om människohandel
    .note = För den som är utsatt och för den som är orolig för någon. Telefontiderna är inte kända.

contact-mika-stockholm = Mikamottagningen Stockholm
    .note = Från 18 år. Anonymt. Gratis i kommuner med avtal. Telefonnumret är inte känt.

contact-mika-goteborg = Mikamottagningen Göteborg
    .note = Ingen åldersgräns. Telefonnumret är inte känt.

contact-mika-boras = Mikamottagningen Borås
    .note = Telefonnumret är inte känt.

contact-mika-umea = Mikamottagningen Umeå
    .note = Telefonnumret är inte känt.

contact-mika-vasternorrland = Mika och KAST Västernorrland
    .note = För hela länet. Telefonnumret är inte känt.

contact-kast-jonkoping = KAST-mottagningen Jönköping
    .note = Också för närstående, i hela länet. Anonymt och gratis. Telefonnumret är inte känt.
    .search = sexköpare, sluta köpa sex

contact-kvinnofridslinjen = Kvinnofridslinjen
    .hours = Dygnet runt
    .note = Anonymt och gratis, med tolk. Också för den som utsätts i prostitution eller människohandel, för anhöriga och yrkesverksamma. Det kan ta lång tid att komma fram. Ring igen, och ring { PHONE("sos-112") } om någon är i fara.
    .search = våld i nära relation, stöd för kvinnor, ringa anonymt, hjälp för kvinnor

contact-terrafem = Terrafem
    .note = För kvinnor och flickor med utländsk bakgrund. På fler än 70 språk. Juridisk rådgivning och skyddat boende. Gratis.

contact-rfsl-stodmottagning = RFSL Stödmottagning
    .note = För hbtqi-personer som utsatts för brott. Gratis. Vi har hämtat numret och språken, svenska och engelska, från andra källor än RFSL.

contact-stodlinjen-man = Stödlinjen för män
    .hours = Alla dagar 07.00–21.00
    .note = Anonymt och gratis. Även för närstående och yrkesverksamma.
    .search = män, våldsutsatt man

contact-stodlinjen-trans = Stödlinjen för transpersoner
    .hours = Alla dagar 11.00–19.00
    .note = Anonymt och gratis.

contact-ratt-att-valja = Rätt att välja
    .hours = Alla dagar 07.00–21.00
    .note = Om hedersrelaterat våld och förtryck, i alla åldrar. Anonymt och gratis, även för närstående.

contact-brottsofferjouren = Brottsofferjouren
    .hours = Alla dagar 09.00–19.00, kan ha ändrats
    .note = Anonymt och gratis. Uppgiften om tiderna är gammal.
    .search = stöd till offer, vittnesstöd

contact-bris = Bris, stödlinjen för barn
    .hours = Dygnet runt
    .note = Anonymt och gratis, även i chatt, mejl och sms.
    .search = barn, barnlinje, ringa som barn, ungdom, nummer för barn, barn kan ringa, hjälptelefon för barn, barn som vill prata, barnens hjälptelefon

contact-safe-havens = Frälsningsarmén, Safe Havens
    .hours = Mottagning onsdag 15.00–18.00, boka per telefon
    .note = För alla former av människohandel, med eller utan uppehållstillstånd. Juridisk och social rådgivning. Telefontiden är inte känd.

contact-ecpat-hotline = Ecpat Hotline
    .hours = Webbformulär, när som helst
    .note = Om sexuellt utnyttjande av barn. Svenska och engelska. Du kan vara anonym. Ring { PHONE("sos-112") } om det är bråttom.

contact-plattformen = Plattformen Civila Sverige mot människohandel
    .note = Telefonnumret är inte känt.

contact-talita = Talita
    .note = Två skyddade boenden och en mottagning i Stockholm. Telefonnumret är inte känt.

contact-novahuset = Novahuset
    .note = Telefonnumret är inte känt.

contact-fcfp = Fackligt center för papperslösa
    .note = Gratis. Första kontakten kan vara anonym.
    .search = papperslös arbetare, papperslös jobbar svart

contact-vard-1177 = Sjukvårdsrådgivning
    .hours = Dygnet runt
    .note = Ger medicinska råd.
    .search = sjukvårdsupplysning, sjuksköterska, råd om vård

contact-migrationsverket-betanketid = Migrationsverket, ansökan om betänketid
    .note = För socialnämnder och förundersökningsledare, inte för allmänheten. Inte anonymt.
contact-migrationsverket = Migrationsverket
    .note = Svarar på frågor om tillstånd. Socialnämnder som söker betänketid mejlar i stället. Telefontiderna är inte kända.

contact-ud-jour = Utrikesdepartementets jour, för nöd utomlands
    .hours = Dygnet runt
    .note = När någon är i nöd i ett annat land. Numret står på Skövde kommuns sida, utan datum.
    .search = UD, ambassad, konsulat, utomlands, i utlandet, nöd utomlands, bortförd

contact-ud-familj = Utrikesdepartementet, när familjen tvingar någon som är utomlands
    .hours = Vardagar 10.00–15.00
    .note = För den som hålls kvar, gifts bort eller tvingas av sin familj i ett annat land. Andra tider ringer du { PHONE("ud-jour") }.
    .search = bortgift utomlands, hålls kvar utomlands, uppfostringsresa, tvångsgift utomlands, UD

contact-fralsningsarmen-manniskohandel = Frälsningsarmén, arbetet mot människohandel
    .note = För yrkesverksamma och allmänheten. Här kan du också boka film och utbildning.

contact-stad-for-stad = Stad för stad, processledning
    .note = För kommuner och nätverk som vill börja samverka lokalt.

contact-iom-amp = Återvändandeprogrammet, IOM Finland
    .note = För utländska medborgare som är utsatta för människohandel, eller finns i prostitution, och vill återvända. Ansök genom en regionkoordinator. Gratis för personen.

## Headings for each kind of contact

kind-emergency = Nödnummer
kind-police = Polisen
kind-support-line = Stödtelefon och samtalstjänster
kind-regional-coordinator = Regionkoordinator
kind-social-services = Socialtjänsten
kind-social-services-on-call = Socialjouren
kind-authority = Myndighet
kind-county-board = Länsstyrelsen
kind-specialist-clinic = Särskild mottagning
kind-victim-helpline = Stödlinje
kind-child-helpline = Stödlinje för barn
kind-civil-society = Ideell organisation
kind-union = Facklig hjälp
kind-healthcare = Vård
kind-programme = Stödprogram
kind-workplace = Arbetsplatsen

## Whom a contact is for

audience-public = Alla
audience-professional = Yrkesverksamma
audience-victim = Den som är utsatt
audience-child = Barn och unga under 18 år
audience-buyer = Den som köper sex

## Labels before an alternative number

phone-use-abroad = Från utlandet
phone-use-text-phone = Från texttelefon
phone-use-second = Även
phone-use-older = Äldre nummer
