# Lagen: vad som är brott, vem som måste anmäla, tillstånd, sekretess och hotell.

## law-trafficking

page-law-trafficking = Människohandel som brott
    .lead = Den som rekryterar, flyttar, hyser eller tar emot någon för att personen ska utnyttjas kan dömas till två till tio års fängelse.
    .search = trafficking, slaveri, modernt slaveri, människohandlare, brottsbalken, straff för människohandel, organhandel, tvångsarbete, krigstjänst
page-law-trafficking-you = Vad du behöver göra
    .text-1 = Du behöver inte veta vilket brott det är. Berätta för polisen vad du har sett och hört.
    .text-2 = Ring { PHONE("sos-112") } om någon är i fara, annars { PHONE("polis-11414") }.
page-law-trafficking-what = Tre delar krävs när personen är vuxen
    .text-1 = För att det ska vara människohandel krävs en handling, ett otillbörligt medel och ett syfte.
    .item-1 = Handlingen: att rekrytera, transportera, lämna över, ge husrum åt eller ta emot en person.
    .item-2 = Medlet: olaga tvång, att lura personen, att utnyttja en utsatt situation som starkt begränsar personens val, eller ett annat otillbörligt sätt som får samma följd.
    .item-3 = Syftet: att personen ska utnyttjas för sexuella ändamål, få organ borttagna, göra krigstjänst, utföra tvångsarbete eller något annat som innebär ett nödläge.
page-law-trafficking-child = När personen är under 18
    .text-1 = Då krävs inget otillbörligt medel. Det räcker också att gärningspersonen har varit oaktsam om åldern.
page-law-trafficking-penalty = Straffet och var det står
    .text-1 = Fängelse i lägst två och högst tio år. Är brottet mindre grovt: sex månader till fyra år.
    .text-2 = Regeln står i brottsbalken ({ 1962 }:{ 700 }), 4 kap. 1 a §. Den har haft samma lydelse sedan SFS { 2018 }:{ 601 }.

## law-exploitation

page-law-exploitation = Människoexploatering
    .lead = Att utnyttja någon i tvångsarbete, på orimliga villkor eller i tiggeri är ett brott, även om personen inte har flyttats.
    .search = tvångsarbete, arbetskraftsexploatering, slavarbete, slavlön, tiggeri, lön uteblir, utnyttjad på jobbet, chefen tog passet, arbetslivskriminalitet
page-law-exploitation-what = Vad lagen säger
    .text-1 = Brottet är att utnyttja en person genom olaga tvång, genom att lura hen, eller genom att dra nytta av att hen är beroende, skyddslös eller i en svår situation. Personen utnyttjas i något av detta:
    .item-1 = tvångsarbete
    .item-2 = arbete på uppenbart orimliga villkor
    .item-3 = tiggeri
page-law-exploitation-child = När personen är under 18
    .text-1 = Då krävs varken tvång, lurendrejeri eller beroende: själva utnyttjandet räcker.
page-law-exploitation-penalty = Straffet och var det står
    .text-1 = Fängelse i högst fyra år. Är brottet grovt: två till tio år.
    .text-2 = Regeln står i brottsbalken 4 kap. 1 b §, med lydelsen i SFS { 2018 }:{ 601 }.
page-law-exploitation-difference = Skillnaden mot människohandel
    .text-1 = Människohandel gäller den som för in någon i ett utnyttjande. Människoexploatering gäller själva utnyttjandet i arbete eller tiggeri. Du behöver inte skilja dem åt.
page-law-exploitation-do = Vem du ringer
    .text-1 = Misstänker du att någon utnyttjas: ring { PHONE("polis-11414") }. Personen kan själv vända sig till socialtjänsten, på kvällar och helger genom { PHONE("sos-112") }.

## law-children

page-law-children = Barn: strängare regler
    .lead = När personen är under 18 krävs varken tvång eller lurendrejeri för att det ska vara ett brott.
    .search = minderårig, ungdom, under 18, barnhandel, barnäktenskap, sexköp av barn, oaktsam om ålder, ensamkommande
page-law-children-do = Vad du gör
    .text-1 = Ring { PHONE("sos-112") } om ett barn är i fara. Gör annars en orosanmälan till socialtjänsten samma dag.
    .text-2 = Är du osäker på åldern: handla som om personen är under 18.
page-law-children-rules = Vad lagen säger
    .item-1 = Människohandel: inget otillbörligt medel krävs, och det räcker att gärningspersonen var oaktsam om åldern (brottsbalken 4 kap. 1 a §).
    .item-2 = Människoexploatering: inget otillbörligt medel krävs (4 kap. 1 b §).
    .item-3 = Äktenskap: varje barnäktenskap räknas (4 kap. 4 c §).
    .item-4 = Sexköp: utnyttjande av barn genom köp av sexuell handling är ett eget brott (6 kap. 9 §). Straffet är sex månader till fyra års fängelse. Är det mindre grovt: högst ett år.

## law-purchase

page-law-purchase = Köp av sexuell handling
    .lead = Att köpa är ett brott. Att sälja är det aldrig.
    .search = sexköp, torsk, sexköpare, prostitution, köpa sex, sälja sex, eskort, sexköpslagen, köp av sexuell tjänst, webbkamera
page-law-purchase-what = Vad lagen säger
    .text-1 = Straffet är fängelse i högst ett år. Sedan { 2025 } gäller lagen också sexuella handlingar på distans.
    .text-2 = Regeln står i brottsbalken 6 kap. 11 §, med lydelsen i SFS { 2025 }:{ 586 }. Är personen under 18 gäller i stället 6 kap. 9 §, med högre straff.
page-law-purchase-you = Vad det betyder för dig
    .text-1 = Den som säljer har inte begått något brott. Möt personen med respekt, och berätta var det finns stöd.
    .text-2 = Att sex säljs visar inte att någon tvingas. Fundera på vad du har sett av kontroll och tvång.
page-law-purchase-old = Äldre uppgifter som inte gäller
    .text-1 = Äldre sidor skriver "köp av sexuell tjänst", anger böter och har andra högsta straff för grovt koppleri. Lagtexten här är nyare och går före.

## law-procuring

page-law-procuring = Koppleri
    .lead = Att främja att någon säljer sex, eller att tjäna pengar på det på ett otillbörligt sätt, är ett brott.
    .search = hallick, bordell, lägenhetsbordell, koppla, förmedla sex, hyra ut till prostitution, hyresvärd, sexhandel
page-law-procuring-what = Vad lagen säger
    .text-1 = Den som främjar att någon annan har tillfälliga sexuella förbindelser mot betalning, eller på ett otillbörligt sätt tjänar pengar på det, begår koppleri.
    .text-2 = Straffet är fängelse i högst fyra år. Är brottet grovt: två till tio år. Regeln står i brottsbalken 6 kap. 12 §, med lydelsen i SFS { 2025 }:{ 586 }.
page-law-procuring-flat = Den som hyr ut en lägenhet
    .text-1 = Får hyresvärden veta att lägenheten helt eller till stor del används till detta, ska hen göra vad som rimligen kan begäras för att avsluta uthyrningen. Låter hen bli, och det fortsätter, räknas det som att främja verksamheten.
page-law-procuring-hotel = Gäller regeln hotellrum?
    .text-1 = Det vet vi inte. Lagen talar om den som har upplåtit en lägenhet. En branschsida skriver att hotell är skyldiga att ingripa, men lagtexten säger inte det rakt ut. Fråga hotellets jurist.
page-law-procuring-taxi = Taxi
    .text-1 = Förmedla aldrig kontakt för köp av sex. Det kan vara koppleri.

## law-marriage

page-law-marriage = Äktenskapstvång och barnäktenskap
    .lead = Att få någon att gifta sig genom tvång är ett brott. Varje barnäktenskap räknas, även utan tvång.
    .search = tvångsgifte, bortgift, barnbrud, heder, hedersrelaterat våld, religiös vigsel, gifta bort
page-law-marriage-what = Vad lagen säger
    .text-1 = Brottet är att genom tvång, eller genom att utnyttja en utsatt situation, få någon att ingå ett äktenskap. Äktenskapsliknande förbindelser räknas också.
    .text-2 = För barn krävs inget tvång. Straffet är fängelse i högst fyra år. Regeln står i brottsbalken 4 kap. 4 c §, med lydelsen i SFS { 2020 }:{ 349 }.

## law-failure-to-reveal

page-law-failure-to-reveal = Att tiga om ett pågående brott
    .lead = Vem som helst får anmäla, och bör göra det. Att tiga om pågående människohandel kan i vissa fall vara straffbart. Utsätt dig aldrig för fara.
    .search = underlåtenhet att avslöja brott, anmälningsplikt, måste jag anmäla, tystnad, straff för att inte anmäla, civilkurage
page-law-failure-to-reveal-conditions = Villkoren, som alla ska vara uppfyllda
    .text-1 = Regeln gäller alla människor. Men den gäller bara under de här villkoren:
    .item-1 = Brottet är människohandel eller grov människoexploatering, och det pågår eller är nära förestående.
    .item-2 = Brottet har gått så långt att det är straffbart.
    .item-3 = Det går att avslöja utan fara för dig själv eller någon annan.
page-law-failure-to-reveal-limits = Vad regeln inte är
    .text-1 = Det är en straffregel med stränga villkor. Den är ingen anmälningsplikt på arbetsplatsen.
    .text-2 = Låt en jurist bedöma vad regeln betyder för er verksamhet.
page-law-failure-to-reveal-penalty = Straffet och var det står
    .text-1 = Straffet är detsamma som för den som bara har medverkat i mindre mån, högst två års fängelse.
    .text-2 = Reglerna står i brottsbalken 4 kap. 10 § (SFS { 2025 }:{ 962 }) och 23 kap. 6 § (SFS { 2016 }:{ 508 }).

## law-reflection-period

page-law-reflection-period = Betänketid och uppehållstillstånd
    .lead = Betänketiden är 30 dagars uppehållstillstånd för att återhämta sig och fundera. Socialnämnden kan ansöka sedan { 2022 }.
    .search = reflektionsperiod, eftertanke, tillfälligt uppehållstillstånd, papperslös, Migrationsverket, ansöka, trettio dagar, sex månader, utlänningslagen, visum
page-law-reflection-period-what = Vad den ger
    .text-1 = Personen får 30 dagar i Sverige för att återhämta sig och bestämma om hen vill samarbeta med polis och åklagare.
    .text-2 = Tillståndet ska behövas för en förundersökning eller rättegång, och allmän ordning får inte tala emot det (utlänningslagen 5 kap. 15 § andra stycket).
page-law-reflection-period-who = Vem som ansöker, och hur
    .text-1 = Förundersökningsledaren kan ansöka. Sedan den 1 augusti { 2022 } kan också socialnämnden göra det, när det finns anledning att anta människohandel eller människoexploatering. Ingen förundersökning behöver ha börjat.
    .text-2 = Socialnämnden fyller i Migrationsverkets blankett och mejlar den. Adressen finns hos kontakten här nedanför. Beslutet kommer inom ett par dagar.
page-law-reflection-period-longer = Längre tid
    .text-1 = Betänketiden kan förlängas om det finns särskilda skäl och villkoren fortfarande är uppfyllda.
    .text-2 = Den som har samarbetat om olaglig anställning och har stämt för sin lön kan ansöka om ett nytt tillstånd efteråt (5 kap. 15 d §).
page-law-reflection-period-six-months = Minst sex månader
    .text-1 = Ett längre tillstånd kräver att alla fyra villkoren är uppfyllda. Det kan förlängas.
    .item-1 = Personen behövs i landet för förundersökning eller rättegång.
    .item-2 = Personen visar tydligt att hen vill samarbeta.
    .item-3 = Personen har brutit alla band med de misstänkta.
    .item-4 = Allmän ordning och säkerhet talar inte emot det.
page-law-reflection-period-costs = Kostnader, och hur ofta den används
    .text-1 = Kommunen och regionen kan begära ersättning av Migrationsverket.
    .text-2 = Källor från { 2016 } och senare säger att för få ansöker. Ta upp betänketiden tidigt.
page-law-reflection-period-old = När källor säger olika
    .text-1 = Den nationella manualen skriver "eller" mellan villkoren för sex månader. Lagen skriver "och", och lagen gäller. Text från { 2016 } om att bara förundersökningsledaren kan ansöka är inaktuell.

## law-who-must-report

page-law-who-must-report = Vem måste anmäla?
    .lead = Gäller det ett barn måste vården, tandvården, skolan och polisen anmäla. Alla andra bör. För vuxna har vi inte hittat någon anmälningsplikt.
    .search = anmälningsplikt, anmälningsskyldighet, orosanmälan, måste jag anmäla, soc, ringa soc, anonym anmälan, SoL, barn som far illa
page-law-who-must-report-child = När det gäller ett barn
    .item-1 = Vården och tandvården måste göra en orosanmälan till socialnämnden.
    .item-2 = Skolans personal måste göra det.
    .item-3 = Polisen måste göra det.
    .item-4 = Socialtjänsten tar emot anmälan och bedömer den. Huvudregeln är att brott mot barn polisanmäls.
    .item-5 = Taxi, hotell och allmänheten bör anmäla, och får vara anonyma.
page-law-who-must-report-how = Så går det till
    .text-1 = Du behöver inga bevis, oron räcker. Du kan ringa socialtjänsten och få råd utan att nämna barnets namn.
    .text-2 = Den som anmäler i sitt yrke kan inte vara anonym. Privatpersoner kan det. Är barnet i fara nu: ring { PHONE("sos-112") }.
page-law-who-must-report-adult = När det gäller en vuxen
    .item-1 = Vården och tandvården: ingen anmälningsplikt har hittats. Hjälp personen till socialtjänsten, med samtycke.
    .item-2 = Socialtjänsten får polisanmäla när brottet är tillräckligt grovt, som människohandel, eller när personen samtycker.
    .item-3 = Polisen utreder.
    .item-4 = Skolan: ingen anmälningsplikt har hittats.
    .item-5 = Taxi, hotell och allmänheten: får och bör berätta för polisen. Ingen anmälningsplikt har hittats.
page-law-who-must-report-everyone = En regel som gäller alla
    .text-1 = Att tiga om pågående människohandel kan i vissa fall vara straffbart, men bara när det går att berätta utan fara.
page-law-who-must-report-where = Var reglerna står
    .text-1 = Anmälningsplikten för barn står i socialtjänstlagen ({ 2025 }:{ 400 }), 19 kap. 1–2 §§. Lagen ersatte den gamla ({ 2001 }:{ 453 }) den 1 juli { 2025 }.
    .text-2 = Mycket äldre material hänvisar till 14 kap. 1 § i den gamla lagen. Kapitlet i den nya lagen har vi från andra lagar som hänvisar dit. Var rådet till allmänheten nu står är inte känt.

## law-secrecy

page-law-secrecy = Sekretess
    .lead = Sekretessen hindrar inte allt: vården och socialtjänsten får berätta för polisen om grova brott och brott mot barn. Fråga jurist eller chef.
    .search = tystnadsplikt, OSL, offentlighets- och sekretesslagen, bryta sekretessen, sekretessbrytande, lämna ut uppgifter till polisen, journal, patient
page-law-secrecy-short = Det som gäller
    .text-1 = Sekretessreglerna låter vården och socialtjänsten berätta för polisen om grova brott och om brott mot barn. Reglerna vidgades den 1 april { 2025 }. Fråga din jurist eller chef hur de gäller hos er.
page-law-secrecy-unread = Varför vi inte skriver mer
    .text-1 = SFS { 2025 }:{ 179 } ändrade flera paragrafer i 10 kap. i offentlighets- och sekretesslagen, bland dem 21 och 23 §§. Vi har inte kunnat läsa den nya texten. Beskrivningar från före april { 2025 } kan vara fel.
page-law-secrecy-authorities = En annan lag, för myndigheter
    .text-1 = Enligt lag { 2025 }:{ 170 } ska kommuner, regioner, länsstyrelser, Migrationsverket, Arbetsmiljöverket och andra lämna uppgifter som de brottsbekämpande myndigheterna behöver. Den gäller sedan den 1 april { 2025 }.
    .text-2 = Sekretessen i vården och socialtjänsten är undantagen där (8 §). Kontaktuppgifter som begärs är en egen skyldighet, som också gäller privat vård. Fråga jurist.

## law-hotel-registration

page-law-hotel-registration = Hotell: registreringskort och ansvar
    .lead = Utländska gäster ska fylla i ett kort, skriva under och visa giltigt id. Någon plikt för hotell att anmäla har vi inte hittat.
    .search = incheckning, legitimation, id-kontroll, pass, gästkort, registrera gäster, vandrarhem, pensionat, arbetsmiljö på hotell, skyddsombud
page-law-hotel-registration-card = Kortet
    .text-1 = Hotell, pensionat och andra yrkesmässiga logier ska se till att utländska gäster lämnar uppgifter på ett kort och själva skriver under det. Gästen ska visa giltig legitimation.
    .text-2 = Polismyndigheten bestämmer vilka uppgifter. Regeln står i utlänningsförordningen ({ 2006 }:97), 6 kap. 13 §. Vilka gäster som är undantagna och hur länge korten sparas är inte känt här.
page-law-hotel-registration-work = Arbetsmiljön
    .text-1 = Arbetsgivaren ansvarar. Misstänkt prostitution på hotellet hör till det systematiska arbetsmiljöarbetet. Saknas skyddsombud kan ett regionalt skyddsombud hjälpa till.
page-law-hotel-registration-share = Hur vanligt det är
    .text-1 = I en undersökning sker ett av fyra sexköp på hotell. En tidning i Göteborg räknade januari { 2021 } till augusti { 2022 }: över en tredjedel skedde på namngivna hotell. Siffrorna är från två olika håll och ska inte jämföras.
page-law-hotel-registration-training = Utbildning som finns
    .text-1 = Länsstyrelsen i Stockholm och Scandic har gjort en utbildningsfilm för hotell och taxi. Branschens fond har gett ut rapporten "Sexhandel". Länsstyrelsen i Västmanland frågade hotellen i länet { 2019 }.

## law-coming-changes

page-law-coming-changes = Ändringar på gång
    .lead = Flera lagändringar är på väg. Vi vet inte hur det har gått: kontrollera innan du hänvisar till dem.
    .search = ny lag, lagförslag, utredning, EU-direktiv, proposition, SOU, ordningsvakt, surrogatmödraskap, utökad anmälningsplikt
page-law-coming-changes-directive = EU:s direktiv om människohandel
    .text-1 = Direktiv { 2024 }/{ 1712 } vidgar EU:s regler, bland annat om surrogatmödraskap, tvångsäktenskap, adoption och den som använder tjänster. En svensk utredning tillsattes den 6 februari { 2025 }.
page-law-coming-changes-inquiry = Utredning om ett nytt brott
    .text-1 = SOU { 2025 }:{ 119 } från december { 2025 } handlar om ett nytt brott och andra åtgärder mot människohandel. Om det har blivit en proposition, och från när, är inte känt. Brottsbalkens regel var oförändrad i den version vi har läst.
page-law-coming-changes-duty = Fler ska anmäla oro för barn
    .text-1 = Proposition { 2025 }/26:12 vill att fler myndigheter, och ordningsvakter, ska anmäla när barn far illa. Den som anmäler ska få återkoppling inom en viss tid. När det börjar gälla är inte känt här.
