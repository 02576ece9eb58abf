# Lagen: vad som är brott, vem som måste anmäla, tillstånd, sekretess och hotell.

## law-trafficking

page-law-trafficking = Människohandel som brott
    .lead = Att till exempel med tvång eller lögner rekrytera, transportera eller ta emot någon som ska utnyttjas är människohandel. Straffet är två till tio års fängelse.
    .search = trafficking, slaveri, modernt slaveri, människohandlare, brottsbalken, straff för människohandel, organhandel, tvångsarbete, krigstjänst, trafficking offer, köpt och såld, tvingar, tvingas, tvingad, tvång, tvånget, lurad, lurades, slav, sexslav, vad säger lagen, brottet, fängelse, lagtext
page-law-trafficking-you = Vad du behöver göra
    .text-1 = Du behöver inte veta vilket brott det är. Berätta för polisen vad du har sett och hört.
    .text-2 = Ring { PHONE("sos-112") } om någon är i fara, annars { PHONE("polis-11414") }.
page-law-trafficking-what = Tre delar krävs när personen är vuxen
    .text-1 = För att det ska vara människohandel krävs en handling, ett otillbörligt medel och ett syfte.
    .item-1 = Handlingen: att rekrytera, transportera, lämna över, ge husrum åt eller ta emot en person.
    .item-2 = Medlet: olaga tvång, att lura personen eller att utnyttja en utsatt situation som starkt begränsar hens val. Andra otillbörliga sätt med samma följd räknas också.
    .item-3 = Syftet: att personen ska utnyttjas för sexuella ändamål, för sina organ, i krigstjänst, i tvångsarbete eller i annan verksamhet i ett nödläge.
page-law-trafficking-child = När personen är under 18
    .text-1 = Då krävs inget otillbörligt medel. Det räcker också att gärningspersonen har varit oaktsam om åldern.
page-law-trafficking-penalty = Straffet och var det står
    .text-1 = Fängelse i lägst två och högst tio år. Är brottet mindre grovt: sex månader till fyra år.
    .text-2 = Regeln står i brottsbalken ({ 1962 }:{ 700 }), 4 kap. 1 a §. Lydelsen är från SFS { 2018 }:{ 601 }.

## law-exploitation

page-law-exploitation = Människoexploatering
    .lead = Det är ett brott att utnyttja någon i tvångsarbete, på uppenbart orimliga villkor eller i tiggeri, när det sker med tvång, lögner eller för att hen har det svårt.
    .search = tvångsarbete, arbetskraftsexploatering, slavarbete, slavlön, tiggeri, lön uteblir, utnyttjad på jobbet, arbetslivskriminalitet, svartjobb, svart arbete, jobba svart, obetald lön, låg lön, får inte betalt, fick inte betalt, underbetald, tiggare, tigger, bärplockare, papperslös arbetare, nagelsalong
page-law-exploitation-what = Vad lagen säger
    .text-1 = Brottet är att tvinga eller lura någon, eller dra nytta av att hen är beroende, skyddslös eller har det svårt, och så utnyttja personen i:
    .item-1 = tvångsarbete
    .item-2 = arbete på uppenbart orimliga villkor
    .item-3 = tiggeri
page-law-exploitation-child = När personen är under 18
    .text-1 = Då behöver barnet inte ha tvingats eller lurats. Själva utnyttjandet räcker.
page-law-exploitation-penalty = Straffet och var det står
    .text-1 = Fängelse i högst fyra år. Är brottet grovt: två till tio år.
    .text-2 = Regeln står i brottsbalken 4 kap. 1 b §, med lydelsen i SFS { 2018 }:{ 601 }.
page-law-exploitation-difference = Skillnaden mot människohandel
    .text-1 = Människohandel gäller den som till exempel rekryterar eller tar emot någon som ska utnyttjas. Människoexploatering gäller själva utnyttjandet i arbete eller tiggeri. Du behöver inte skilja dem åt.
page-law-exploitation-do = Vem du ringer
    .text-1 = Misstänker du att någon utnyttjas: ring { PHONE("polis-11414") }. Personen kan själv vända sig till socialtjänsten, på kvällar och helger genom { PHONE("sos-112") }.

## law-children

page-law-children = Barn: strängare regler
    .lead = När personen är under 18 krävs varken tvång eller lögner för att det ska vara människohandel eller människoexploatering.
    .search = minderårig, ungdom, under 18, barnhandel, barnäktenskap, sexköp av barn, oaktsam om ålder, ensamkommande, barnet, barnen, flicka, flickan, pojke, pojken, tonåring, omyndig, sugardejt, köpa sex av barn, sexuell exploatering av barn
page-law-children-do = Vad du gör
    .text-1 = Ring { PHONE("sos-112") } om ett barn är i fara. Gör annars en orosanmälan till socialtjänsten samma dag.
    .text-2 = Är du osäker på åldern: handla som om personen är under 18.
page-law-children-rules = Vad lagen säger
    .item-1 = Människohandel: inget otillbörligt medel krävs, och det räcker att gärningspersonen var oaktsam om åldern (brottsbalken 4 kap. 1 a §).
    .item-2 = Människoexploatering: inget otillbörligt medel krävs (4 kap. 1 b §).
    .item-3 = Äktenskap: varje barnäktenskap är brottsligt, också utan tvång (4 kap. 4 c §).
    .item-4 = Sexköp: utnyttjande av barn genom köp av sexuell handling är ett eget brott (6 kap. 9 §). Straffet är sex månader till fyra års fängelse. Är det mindre grovt: högst ett år.

## law-purchase

page-law-purchase = Köp av sexuell handling
    .lead = Att köpa är ett brott. Att sälja är det aldrig.
    .search = sexköp, torsk, sexköpare, prostitution, köpa sex, sälja sex, eskort, sexköpslagen, köp av sexuell tjänst, webbkamera, prostituerad, sugardejt, sugardaddy, köpte sex, köper sex, sålt sex, säljer sex, sålde sex, olagligt att köpa sex, OnlyFans
page-law-purchase-what = Vad lagen säger
    .text-1 = Straffet är fängelse i högst ett år. Sedan { 2025 } gäller lagen också sexuella handlingar på distans.
    .text-2 = Regeln står i brottsbalken 6 kap. 11 §, med lydelsen i SFS { 2025 }:{ 586 }. Är personen under 18 gäller i stället 6 kap. 9 §, med högre straff.
page-law-purchase-you = Vad det betyder för dig
    .text-1 = Att sälja är inget brott. Möt personen med respekt, och berätta var det finns stöd.
    .text-2 = Att sex säljs visar inte att någon tvingas. Tänk efter: har du sett tecken på kontroll eller tvång?
page-law-purchase-old = Äldre uppgifter som inte gäller
    .text-1 = Äldre sidor skriver "köp av sexuell tjänst" och anger böter. Lagtexten är nyare och går före.

## law-procuring

page-law-procuring = Koppleri
    .lead = Att främja att någon annan säljer sex, eller att tjäna pengar på det på ett otillbörligt sätt, är ett brott.
    .search = hallick, bordell, lägenhetsbordell, koppla, förmedla sex, hyra ut till prostitution, hyresvärd, sexhandel, hallickar, hallicken, sutenör, madam, bordellmamma, hyrt ut, hyr ut lägenhet, hyresvärden, pojkvän säljer, pojkvännen, Airbnb
page-law-procuring-penalty = Straffet och var det står
    .text-1 = Straffet är fängelse i högst fyra år. Är brottet grovt: två till tio år. Regeln står i brottsbalken 6 kap. 12 §, med lydelsen i SFS { 2025 }:{ 586 }.
    .text-2 = Äldre sidor anger andra högsta straff för grovt koppleri. Lagtexten är nyare och går före.
page-law-procuring-flat = Den som hyr ut en lägenhet
    .text-1 = Den som hyr ut en lägenhet kan få veta att den helt eller till stor del används till detta. Då ska hen göra vad som rimligen kan begäras för att avsluta uthyrningen. Gör hen inte det, och det fortsätter, räknas det som att främja verksamheten.
page-law-procuring-hotel = Gäller regeln hotellrum?
    .text-1 = Det vet vi inte. Lagen talar om den som har upplåtit en lägenhet. En branschsida skriver att hotell är skyldiga att ingripa, men lagtexten säger inte det rakt ut. Fråga hotellets jurist.
page-law-procuring-taxi = Taxi
    .text-1 = Förmedla aldrig kontakt för köp av sex. Det kan vara koppleri.

## law-marriage

page-law-marriage = Äktenskapstvång och barnäktenskap
    .lead = Att tvinga någon att gifta sig är ett brott. Barnäktenskap är det också, även utan tvång.
    .search = tvångsgifte, bortgift, barnbrud, heder, hedersrelaterat våld, religiös vigsel, gifta bort, tvångsäktenskap, gifts bort, bortgifta, giftas bort mot sin vilja, arrangerat äktenskap, hedersförtryck
page-law-marriage-what = Vad lagen säger
    .text-1 = Brottet är att genom tvång, eller genom att utnyttja en utsatt situation, få någon att ingå ett äktenskap. Äktenskapsliknande förbindelser räknas också.
    .text-2 = För barn krävs inget tvång. Straffet är fängelse i högst fyra år. Regeln står i brottsbalken 4 kap. 4 c §, med lydelsen i SFS { 2020 }:{ 349 }.

## law-failure-to-reveal

page-law-failure-to-reveal = Att tiga om ett pågående brott
    .lead = Vem som helst får anmäla, och bör göra det. Att tiga om pågående människohandel kan i vissa fall vara straffbart. Utsätt dig aldrig för fara.
    .search = underlåtenhet att avslöja brott, anmälningsplikt, måste jag anmäla, tystnad, straff för att inte anmäla, civilkurage, tiga, tiger, teg, tigit, hålla tyst, höll tyst, hålla käften, inte säga något, säga ingenting, titta bort, straffas jag, åka dit för att jag teg, medskyldig
page-law-failure-to-reveal-conditions = Tre villkor, som alla måste vara uppfyllda
    .text-1 = Regeln gäller alla, men bara när de här villkoren är uppfyllda:
    .item-1 = Brottet är människohandel eller grov människoexploatering, och det pågår eller är nära förestående.
    .item-2 = Brottet har gått så långt att det är straffbart.
    .item-3 = Brottet går att avslöja i tid, utan fara för dig själv eller någon annan.
page-law-failure-to-reveal-limits = Vad regeln inte är
    .text-1 = Det är en straffregel med stränga villkor. Den är ingen anmälningsplikt på arbetsplatsen.
    .text-2 = Låt en jurist bedöma vad regeln betyder för er verksamhet.
page-law-failure-to-reveal-penalty = Straffet och var det står
    .text-1 = Straffet är detsamma som för den som bara har medverkat i mindre mån: högst två års fängelse.
    .text-2 = Reglerna står i brottsbalken 4 kap. 10 § (SFS { 2025 }:{ 962 }) och 23 kap. 6 § (SFS { 2016 }:{ 508 }).

## law-reflection-period

page-law-reflection-period = Betänketid och uppehållstillstånd
    .lead = Betänketiden är 30 dagars uppehållstillstånd för att återhämta sig och fundera. Socialnämnden kan ansöka sedan { 2022 }.
    .search = vem betalar boendet, kostnad, kommunens kostnader, ersättning, reflektionsperiod, reflexionsperiod, eftertanke, tillfälligt uppehållstillstånd, papperslös, Migrationsverket, ansöka, trettio dagar, sex månader, utlänningslagen, visum, utan papper, utvisning, utvisas, utvisad, avvisas, tillstånd att stanna, får stanna, migrationen, trettio dagars betänketid
page-law-reflection-period-what = Vad den ger
    .text-1 = Personen får 30 dagar i Sverige för att återhämta sig och avgöra om hen vill samarbeta med polis och åklagare.
    .text-2 = Tillståndet ska behövas för en förundersökning eller rättegång, och allmän ordning får inte tala emot det (utlänningslagen 5 kap. 15 § andra stycket).
page-law-reflection-period-who = Vem som ansöker, och hur
    .text-1 = Förundersökningsledaren kan ansöka. Sedan den 1 augusti { 2022 } kan också socialnämnden ansöka, om det finns anledning att anta människohandel eller människoexploatering. Då behöver ingen förundersökning ha börjat.
    .text-2 = Socialnämnden fyller i Migrationsverkets blankett och mejlar den. Adressen finns hos kontakten här nedanför. Beslutet kommer inom ett par dagar.
page-law-reflection-period-longer = Längre tid
    .text-1 = Betänketiden kan förlängas om det finns särskilda skäl och villkoren fortfarande är uppfyllda.
    .text-2 = Den som har samarbetat om olaglig anställning och har stämt för sin lön kan ansöka om ett nytt tillstånd efteråt (5 kap. 15 d §).
page-law-reflection-period-six-months = Minst sex månader
    .text-1 = Ett längre tillstånd, på minst sex månader, kräver att alla fyra villkoren är uppfyllda. Det kan förlängas.
    .item-1 = Tillståndet behövs för förundersökningen eller rättegången.
    .item-2 = Personen visar tydligt att hen vill samarbeta.
    .item-3 = Personen har brutit alla band med de misstänkta.
    .item-4 = Allmän ordning talar inte emot det.
page-law-reflection-period-costs = Kostnader och hur ofta den används
    .text-1 = Kommunen och regionen kan begära ersättning av Migrationsverket.
    .text-2 = Källor från { 2016 } och senare säger att för få ansöker. Ta upp betänketiden tidigt.
page-law-reflection-period-old = När källor säger olika
    .text-1 = Den nationella manualen skriver "eller" mellan villkoren för sex månader. Lagen skriver "och", och lagen gäller. En text från { 2016 } säger att bara förundersökningsledaren kan ansöka. Det stämmer inte längre.

## law-who-must-report

page-law-who-must-report = Vem måste anmäla?
    .lead = Gäller det ett barn måste den som arbetar med barn anmäla, liksom vården, tandvården, skolan och polisen. Andra bör. För vuxna har vi inte hittat någon anmälningsplikt.
    .search = anmälningsplikt, anmälningsskyldighet, orosanmälan, måste jag anmäla, soc, ringa soc, anonym anmälan, SoL, barn som far illa, fjortonde kapitlet, fjorton ett, anmäla till socialen, socialen, måste jag ringa, skyldig att anmäla, anmälan om oro, anmält, anonymt
page-law-who-must-report-child = När det gäller ett barn
    .item-1 = Den som arbetar med barn, vården, tandvården, skolan och polisen måste göra en orosanmälan till socialnämnden.
    .item-2 = Socialtjänsten tar emot anmälan och bedömer den. Huvudregeln är att brott mot barn polisanmäls.
    .item-3 = Taxi, hotell och allmänheten bör anmäla, och får vara anonyma.
page-law-who-must-report-how = Så går det till
    .text-1 = Du behöver inga bevis, din oro räcker. Du kan ringa socialtjänsten och få råd utan att säga vem barnet är.
    .text-2 = Är du skyldig att anmäla i ditt arbete får du inte vara anonym. Andra får det. Är barnet i fara nu: ring { PHONE("sos-112") }.
page-law-who-must-report-adult = När det gäller en vuxen
    .text-1 = Vi har inte hittat någon anmälningsplikt, varken för vården, tandvården, skolan, taxi, hotell eller allmänheten.
    .item-1 = Vården och tandvården: hjälp personen till socialtjänsten, med samtycke.
    .item-2 = Socialtjänsten får polisanmäla grova brott. Fråga en jurist hur sekretessen gäller.
    .item-3 = Polisen utreder.
    .item-4 = Taxi, hotell och allmänheten får berätta för polisen, och bör göra det.
page-law-who-must-report-everyone = En regel som gäller alla
    .text-1 = Att tiga om pågående människohandel kan i vissa fall vara straffbart, men bara när det går att berätta utan fara.
page-law-who-must-report-where = Var reglerna står
    .text-1 = Anmälningsplikten för barn står i socialtjänstlagen ({ 2025 }:{ 400 }), 19 kap. 1–2 §§. Lagen utfärdades den 22 maj { 2025 } och ersatte den gamla lagen ({ 2001 }:{ 453 }) den 1 juli samma år.
    .text-2 = Mycket äldre material hänvisar till 14 kap. 1 § i den gamla lagen. Vi har inte läst den nya lagens text: platsen kommer från andra lagar som hänvisar dit. Var uppmaningen till allmänheten står nu vet vi inte.

## law-secrecy

page-law-secrecy = Sekretess
    .lead = Sekretessreglerna låter vården och socialtjänsten berätta för polisen om grova brott och om brott mot barn.
    .search = tystnadsplikt, OSL, offentlighets- och sekretesslagen, bryta sekretessen, sekretessbrytande, lämna ut uppgifter till polisen, journal, patient, får jag säga, får jag berätta, tystnadsplikten, hemligt, journalen, bryta tystnadsplikten, sekretessprövning, menprövning, HSL
page-law-secrecy-short = Vad du gör
    .text-1 = Är någon i fara nu: ring { PHONE("sos-112") }.
    .text-2 = Reglerna vidgades den 1 april { 2025 }. Fråga din jurist eller chef hur de ska tillämpas hos er.
page-law-secrecy-unread = Varför vi inte skriver mer
    .text-1 = SFS { 2025 }:{ 179 } ändrade flera paragrafer i 10 kap. i offentlighets- och sekretesslagen, bland dem 21 och 23 §§. Vi har inte kunnat läsa den nya texten. Beskrivningar från före april { 2025 } kan vara fel.
page-law-secrecy-authorities = En annan lag, för myndigheter
    .text-1 = Lag { 2025 }:{ 170 } gäller sedan den 1 april { 2025 }. Kommuner, regioner, länsstyrelser, Migrationsverket, Arbetsmiljöverket och andra ska lämna uppgifter som de brottsbekämpande myndigheterna behöver.
    .text-2 = Sekretessen i vården och socialtjänsten är undantagen där (8 §). Att lämna kontaktuppgifter när de begärs är en egen skyldighet, och den gäller också privat vård. Fråga en jurist.

## law-hotel-registration

page-law-hotel-registration = Hotell: registreringskort och ansvar
    .lead = Utländska gäster ska fylla i ett kort, skriva under och visa giltigt id. Någon plikt för hotell att anmäla har vi inte hittat.
    .search = incheckning, legitimation, id-kontroll, pass, gästkort, registrera gäster, vandrarhem, pensionat, arbetsmiljö på hotell, skyddsombud, hotellgäst, hotellgäster, id-kort, passkontroll, legg, kolla leg, registreringskort, B&B, Booking, camping, skyddsombudet
page-law-hotel-registration-card = Kortet
    .text-1 = Det gäller hotell, pensionat och andra som yrkesmässigt tar emot gäster. De ska se till att utländska gäster fyller i ett kort, själva skriver under det och visar giltig legitimation.
    .text-2 = Polismyndigheten bestämmer vilka uppgifter som ska stå på kortet. Regeln står i utlänningsförordningen ({ 2006 }:97), 6 kap. 13 §. Vi vet inte vilka gäster som är undantagna eller hur länge korten sparas.
page-law-hotel-registration-work = Arbetsmiljön
    .text-1 = Arbetsgivaren ansvarar. Misstänkt prostitution på hotellet hör till det systematiska arbetsmiljöarbetet. Saknas skyddsombud kan ett regionalt skyddsombud hjälpa till.
page-law-hotel-registration-share = Hur vanligt det är
    .text-1 = Enligt en undersökning sker vart fjärde sexköp på hotell. En tidning i Göteborg gick igenom januari { 2021 } till augusti { 2022 } och fann att över en tredjedel skedde på namngivna hotell. Jämför inte talen: de är räknade på olika sätt.
page-law-hotel-registration-training = Utbildning som finns
    .text-1 = Länsstyrelsen i Stockholm och Scandic har gjort en utbildningsfilm för hotell och taxi. Branschens fond har gett ut rapporten "Sexhandel". Länsstyrelsen i Västmanland gjorde en undersökning bland hotellen { 2019 }.

## law-coming-changes

page-law-coming-changes = Ändringar på gång
    .lead = Ändringar är beslutade i EU eller föreslagna i Sverige. Vi vet inte vad det har blivit av dem här: kontrollera innan du hänvisar till dem.
    .search = ny lag, lagförslag, utredning, EU-direktiv, proposition, SOU, ordningsvakt, surrogatmödraskap, utökad anmälningsplikt, nya lagen, ändras lagen, lagändring, lagändringar, tvångsäktenskap, adoption, surrogat
page-law-coming-changes-directive = EU:s direktiv om människohandel
    .text-1 = Direktiv { 2024 }/{ 1712 } vidgar EU:s regler, bland annat om surrogatmödraskap, tvångsäktenskap, adoption och användning av tjänster. En svensk utredning tillsattes den 6 februari { 2025 }.
page-law-coming-changes-inquiry = Utredning om ett nytt brott
    .text-1 = SOU { 2025 }:{ 119 } från december { 2025 } handlar om ett nytt brott och andra åtgärder mot människohandel. Om det har kommit en proposition, och från när den i så fall gäller, vet vi inte. Brottsbalkens regel var oförändrad i den version vi har läst.
page-law-coming-changes-duty = Fler blir skyldiga att anmäla oro för barn
    .text-1 = Proposition { 2025 }/26:12 föreslår att fler myndigheter, och ordningsvakter, ska vara skyldiga att anmäla oro för barn. Den som anmäler ska få återkoppling inom en viss tid. När det börjar gälla vet vi inte.
