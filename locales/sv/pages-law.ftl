# Lagen: vad som är brott, vem som måste anmäla och vad som händer sedan, sekretess, tillstånd, hotell, bilder och
# tips, rätten till hjälp. Lagrum, ändringsförfattning och textens datum står i guides/pages/law.toml.

## Lagarnas namn, så som de står efter paragrafen

act-brb = brottsbalken
act-utll = utlänningslagen
act-utlf = utlänningsförordningen
act-sol-2025 = socialtjänstlagen
act-osl = offentlighets- och sekretesslagen
act-lag-2025-170 = lagen om uppgifter till de brottsbekämpande myndigheterna
act-psl = patientsäkerhetslagen
act-hsl = hälso- och sjukvårdslagen
act-tandvardslag = tandvårdslagen
act-skollag = skollagen
act-polislag = polislagen
act-ordningsvaktslag = lagen om ordningsvakter
act-rb = rättegångsbalken
act-lma = lagen om mottagande av asylsökande
act-forordning-2017-193 = förordningen om statlig ersättning för vissa utlänningar
act-lag-2024-1082 = lagen om hotell och pensionat
act-lag-2013-407 = lagen om vård till vissa utlänningar utan tillstånd
act-lag-2013-644 = lagen om rätt till lön för den som arbetat utan rätt att vistas här
act-lag-1988-609 = lagen om målsägandebiträde
act-lag-2021-890 = lagen om skydd för den som rapporterar missförhållanden
act-lag-2018-218 = dataskyddslagen
act-fl = förvaltningslagen
act-dl = diskrimineringslagen
act-aml = arbetsmiljölagen
act-jb = jordabalken
act-tf = tryckfrihetsförordningen
act-pmfs-2015-6 = Polismyndighetens föreskrifter om hotellgäster

## law-trafficking

page-law-trafficking = Människohandel som brott
    .lead = Människohandel är att till exempel med tvång eller lögner rekrytera, transportera eller ta emot någon som ska utnyttjas. Du behöver inte veta vilket brott det är.
    .search = trafficking, slaveri, modernt slaveri, människohandlare, brottsbalken, straff för människohandel, organhandel, tvångsarbete, krigstjänst, trafficking offer, köpt och såld, tvingar, tvingas, tvingad, tvång, tvånget, lurad, lurades, slav, sexslav, vad säger lagen, brottet, fängelse, lagtext, vad är människohandel, vad betyder människohandel, skillnad mot koppleri, skillnad mellan människohandel och människosmuggling, människosmuggling, smuggling, straffskala, Palermoprotokollet, Palermokonventionen, samtycke spelar ingen roll
page-law-trafficking-you = Vad du behöver göra
    .text-1 = Berätta för polisen vad du har sett och hört.
    .text-2 = Ring { PHONE("sos-112") } om någon är i fara, och { PHONE("polis-11414") } om det inte är bråttom.
page-law-trafficking-what = Tre delar krävs när personen är vuxen
    .text-1 = För att det ska vara människohandel krävs en handling, ett otillbörligt medel och ett syfte.
    .item-1 = Handlingen: att rekrytera, transportera, lämna över, ge husrum åt eller ta emot en person.
    .item-2 = Medlet: olaga tvång, vilseledande, att utnyttja en utsatt situation eller något annat otillbörligt. De två sista räknas bara om de allvarligt begränsar vad personen kan välja.
    .item-3 = Syftet: att personen ska utnyttjas för sexuella ändamål, för sina organ, i krigstjänst eller i tvångsarbete. Det kan också vara i annan verksamhet som innebär nödläge för personen.
page-law-trafficking-child = När personen är under 18
    .text-1 = Då krävs inget otillbörligt medel. Det räcker också att gärningspersonen har varit oaktsam om åldern.
page-law-trafficking-penalty = Straffet
    .text-1 = Fängelse i lägst två och högst tio år. Om brottet är mindre grovt är straffet sex månader till fyra år.
page-law-trafficking-international = Hur det heter internationellt
    .text-1 = FN:s Palermoprotokoll från { 2000 } ger den definition som de flesta länder utgår från. Den har samma tre delar: handling, medel och syfte.
    .text-2 = EU:s direktiv från { 2024 } vidgar EU:s regler. Det tar bland annat upp surrogatmödraskap, tvångsäktenskap och adoption. I Sverige är det brottsbalken som avgör vad som är straffbart.
    .text-3 = Vi beskriver protokollet efter en finsk myndighet. Vi har inte läst själva texterna.

## law-exploitation

page-law-exploitation = Människoexploatering
    .lead = Det är ett brott att utnyttja någon i tvångsarbete, i arbete på uppenbart orimliga villkor eller i tiggeri. Det gäller om någon tvingar eller lurar personen, eller drar nytta av att hen har det svårt.
    .search = tvångsarbete, arbetskraftsexploatering, slavarbete, slavlön, tiggeri, lön uteblir, utnyttjad på jobbet, arbetslivskriminalitet, svartjobb, svart arbete, jobba svart, obetald lön, låg lön, får inte betalt, fick inte betalt, underbetald, tiggare, tigger, bärplockare, papperslös arbetare, nagelsalong, rätt till lön, lön utan papper, lön utan tillstånd, skillnad mellan människohandel och människoexploatering, straff för exploatering
page-law-exploitation-do = Vem du ringer
    .text-1 = Ring { PHONE("polis-11414") } om du misstänker att någon utnyttjas. Personen kan själv vända sig till socialtjänsten, och efter kontorstid till socialjouren. Ring { PHONE("sos-112") } och be om socialjouren om du inte har numret.
page-law-exploitation-what = Vad lagen säger
    .text-1 = Brottet är att utnyttja någon genom att tvinga eller lura personen. Det är samma brott att göra det genom att dra nytta av att hen är beroende, skyddslös eller har det svårt. Det gäller:
    .item-1 = tvångsarbete
    .item-2 = arbete på uppenbart orimliga villkor
    .item-3 = tiggeri
page-law-exploitation-child = När personen är under 18
    .text-1 = Då behöver barnet inte ha tvingats eller lurats. Själva utnyttjandet räcker, och det räcker att gärningspersonen har varit oaktsam om åldern.
page-law-exploitation-penalty = Straffet
    .text-1 = Straffet är fängelse i högst fyra år. Om brottet är grovt är straffet två till tio år.
page-law-exploitation-wages = Lön för den som har arbetat utan rätt att vara här
    .text-1 = Den som har arbetat utan rätt att vistas i Sverige har ändå rätt till lön. Om inget annat kan visas räknar lagen med heltid i tre månader och minst den lägsta lönen i branschen.
    .text-2 = Också ett företag högre upp i kedjan kan få betala. Lagen gäller inte EES-medborgare som får röra sig fritt. Hänvisa till facket eller en jurist.
page-law-exploitation-difference = Skillnaden mot människohandel
    .text-1 = Människohandel gäller den som till exempel rekryterar eller tar emot någon som ska utnyttjas. Människoexploatering gäller själva utnyttjandet i arbete eller tiggeri. Du behöver inte skilja dem åt.

## law-children

page-law-children = Barn: strängare regler
    .lead = När personen är under 18 krävs varken tvång eller lögner för att det ska vara människohandel eller människoexploatering.
    .search = minderårig, ungdom, under 18, barnhandel, barnäktenskap, sexköp av barn, oaktsam om ålder, ensamkommande, barnet, barnen, flicka, flickan, pojke, pojken, tonåring, omyndig, sugardejt, köpa sex av barn, sexuell exploatering av barn, är det människohandel om barnet går med på det, barn kan inte samtycka, samtycke av barn
page-law-children-do = Vad du gör
    .text-1 = Ring { PHONE("sos-112") } om ett barn är i fara. Gör annars en orosanmälan till socialtjänsten genast om du måste anmäla. Ordningsvakter i tjänst ringer polisen först och anmäler genast därefter. Andra ringer också polisen först, och sedan socialtjänsten.
    .text-2 = Handla som om personen är under 18 om du är osäker på åldern.
page-law-children-rules = Vad lagen säger
    .item-1 = Människohandel: barnet behöver inte ha tvingats eller lurats, och det räcker att gärningspersonen var oaktsam om åldern (4 kap. 1 a §).
    .item-2 = Människoexploatering: barnet behöver inte heller här ha tvingats eller lurats, och oaktsamhet om åldern räcker (4 kap. 1 b §).
    .item-3 = Äktenskap: att förmå ett barn att gifta sig är ett brott, också utan tvång. Det gäller även den som ordnar det eller låter det ske, och oaktsamhet om åldern räcker (4 kap. 4 c §).
    .item-4 = Sexköp: att förmå ett barn att göra eller tåla en sexuell handling mot betalning är ett eget brott (6 kap. 9 §). Det gäller också om någon annan betalar. Oaktsamhet om åldern räcker (6 kap. 13 §). Straffet är sex månader till fyra års fängelse, och högst ett år om brottet är mindre grovt.

## law-purchase

page-law-purchase = Köp av sexuell handling
    .lead = Att köpa är ett brott. Ingen paragraf som vi har läst straffar den som säljer.
    .search = sexköp, torsk, sexköpare, prostitution, köpa sex, sälja sex, eskort, sexköpslagen, köp av sexuell tjänst, webbkamera, prostituerad, sugardejt, sugardaddy, köpte sex, köper sex, sålt sex, säljer sex, sålde sex, olagligt att köpa sex, OnlyFans
page-law-purchase-what = Vad lagen säger
    .text-1 = Brottet är att mot betalning förmå någon att göra eller tåla en sexuell handling. Syftet ska främst vara att själv delta i den eller få den visad. Det gäller även om någon annan betalar.
    .text-2 = Sedan den 1 juli { 2025 } kan lagen gälla också på distans, men bara om handlingen visas för köparen. Straffet är fängelse i högst ett år.
page-law-purchase-child = När personen är under 18
    .text-1 = Då gäller en strängare regel, också om någon annan betalar. Det räcker att köparen var oaktsam om åldern. Straffet är sex månader till fyra år, och högst ett år om brottet är mindre grovt.
page-law-purchase-you = Vad det betyder för dig
    .text-1 = Vi har läst paragraferna i kapitlet om sexualbrott och inte funnit något straff för den som säljer. Om personen undrar vad som gäller för hen själv kan du föreslå en jurist. Bemöt personen med respekt, och berätta var det finns stöd.
    .text-2 = Att sex säljs visar inte att någon tvingas. Tänk efter: har du sett tecken på kontroll eller tvång?
page-law-purchase-old = Äldre uppgifter som inte gäller
    .text-1 = Äldre sidor skriver ”köp av sexuell tjänst” och anger böter. Lagtexten är nyare och går före.

## law-procuring

page-law-procuring = Koppleri
    .lead = Att främja att någon annan säljer sex, eller att tjäna pengar på det på ett otillbörligt sätt, är ett brott.
    .search = hallick, bordell, lägenhetsbordell, koppla, förmedla sex, hyra ut till prostitution, hyresvärd, sexhandel, hallickar, hallicken, sutenör, madam, bordellmamma, hyrt ut, hyr ut lägenhet, hyresvärden, pojkvän säljer, pojkvännen, Airbnb, hyresrätten förverkad, säga upp hyresgäst, skillnad koppleri människohandel, kunden vill att jag fixar en tjej, fixa tjejer, skjutsa prostituerade
page-law-procuring-penalty = Straffet
    .text-1 = Straffet är fängelse i högst fyra år. Om brottet är grovt är straffet två till tio år. Grovt koppleri hör till de brott som det kan vara straffbart att inte berätta om.
    .text-2 = Äldre sidor anger andra högsta straff för grovt koppleri. Lagtexten är nyare och går före.
page-law-procuring-flat = Den som hyr ut en lägenhet
    .text-1 = Den som hyr ut en lägenhet måste agera om hen får veta att den helt eller till stor del används till detta. Hen ska då göra vad som rimligen kan begäras för att avsluta uthyrningen. Om hen inte gör det, och verksamheten fortsätter, räknas det som att främja den.
page-law-procuring-tenancy = Hyresrätten
    .text-1 = Hyresrätten kan gå förlorad om lägenheten används för allvarlig brottslighet, eller för brott som sker vanemässigt eller i större omfattning. Fråga en jurist om det räcker i ert fall. Ring polisen innan ni säger upp någon.
page-law-procuring-hotel = Gäller regeln hotellrum?
    .text-1 = Vi vet inte. Lagen talar om den som har upplåtit en lägenhet. En branschsida skriver att hotell är skyldiga att ingripa, men lagtexten säger inte det rakt ut. Fråga hotellets jurist.
page-law-procuring-taxi = Taxi
    .text-1 = Förmedla aldrig kontakt för köp av sex. Det kan vara koppleri.

## law-marriage

page-law-marriage = Äktenskapstvång och barnäktenskap
    .lead = Att tvinga någon att gifta sig är ett brott. Att få ett barn att gifta sig är det också, även utan tvång.
    .search = tvångsgifte, bortgift, barnbrud, heder, hedersrelaterat våld, religiös vigsel, gifta bort, tvångsäktenskap, gifts bort, bortgifta, giftas bort mot sin vilja, arrangerat äktenskap, hedersförtryck, tvingas gifta sig, elev gifts bort, gifta sig mot sin vilja
page-law-marriage-what = Vad lagen säger
    .text-1 = Brottet är att genom tvång, eller genom att utnyttja en utsatt situation, få någon att ingå ett äktenskap. Äktenskapsliknande förbindelser räknas också.
    .text-2 = För barn krävs inget tvång. Den som ordnar ett barnäktenskap eller låter det ske kan också straffas, och oaktsamhet om åldern räcker. Straffet var fängelse i högst fyra år när vi läste lagen.

## law-failure-to-reveal

page-law-failure-to-reveal = Att inte berätta om ett pågående brott
    .lead = De flesta får anmäla till polisen, och bör göra det. Om du har tystnadsplikt i ditt arbete måste sekretessen prövas först. Det gäller inte en orosanmälan om ett barn, som du gör genast. Att inte avslöja vissa grova brott kan vara straffbart, men bara om du förstår vad som pågår. Utsätt dig aldrig för fara.
    .search = underlåtenhet att avslöja brott, anmälningsplikt, måste jag anmäla, tystnad, straff för att inte anmäla, civilkurage, tiga, tiger, teg, tigit, hålla tyst, höll tyst, hålla käften, inte säga något, säga ingenting, titta bort, straffas jag, åka dit för att jag teg, medskyldig
page-law-failure-to-reveal-conditions = Fyra villkor, som alla måste vara uppfyllda
    .text-1 = Regeln gäller alla, men bara när de här villkoren är uppfyllda:
    .item-1 = Brottet är ett av dem i listan här nedanför, och det pågår eller är nära förestående.
    .item-2 = Brottet har gått så långt att det är straffbart.
    .item-3 = Du har förstått vad som pågår. Att du borde ha förstått räcker inte, så som vi läser lagen.
    .item-4 = Brottet går att avslöja i tid, utan fara för dig själv eller någon annan.
page-law-failure-to-reveal-offences = Vilka brott det gäller
    .text-1 = Vanlig människoexploatering och vanligt koppleri är inte med. De här är det:
    .item-1 = Människohandel, grov människoexploatering, människorov och olaga frihetsberövande.
    .item-2 = Äktenskapstvång och barnäktenskapsbrott.
    .item-3 = Våldtäkt och våldtäkt mot barn, också när brottet är grovt, och grovt utnyttjande av barn för sexuell posering.
    .item-4 = Grovt koppleri.
page-law-failure-to-reveal-limits = Vad regeln inte är
    .text-1 = Regeln heter underlåtenhet att avslöja brott och är en straffregel med stränga villkor. Den är ingen anmälningsplikt på arbetsplatsen.
    .text-2 = Låt en jurist bedöma vad regeln betyder för er verksamhet.
page-law-failure-to-reveal-enough = Vad som räcker
    .text-1 = Du har gjort det lagen kräver om du berättar för polisen eller avslöjar brottet på annat sätt.
page-law-failure-to-reveal-penalty = Straffet
    .text-1 = Straffet är högst två års fängelse. Det bestäms som för någon som har haft en mindre del i brottet.

## law-reflection-period

page-law-reflection-period = Betänketid och uppehållstillstånd
    .lead = Betänketiden är 30 dagars uppehållstillstånd, som ger personen tid att återhämta sig och ta ställning till om hen vill medverka. Socialnämnden kan ansöka sedan { 2022 }.
    .search = vem betalar boendet, kostnad, kommunens kostnader, ersättning, reflektionsperiod, reflexionsperiod, eftertanke, tillfälligt uppehållstillstånd, papperslös, Migrationsverket, ansöka, trettio dagar, sex månader, utlänningslagen, visum, utan papper, utvisning, utvisas, utvisad, avvisas, tillstånd att stanna, får stanna, migrationen, trettio dagars betänketid, får jag stanna i Sverige, kan hon få stanna, utvisas jag om jag pratar med polisen, återsöka kostnader, staten betalar tillbaka, ersättning från staten till kommunen
page-law-reflection-period-what = Vad den ger
    .text-1 = Den som vill återhämta sig och bestämma om hen vill samarbeta med polis och åklagare ska få 30 dagar. Två villkor måste vara uppfyllda.
    .text-2 = Tiden ska behövas för en förundersökning eller rättegång, och det får inte finnas hinder med hänsyn till allmän ordning och säkerhet.
page-law-reflection-period-who = Vem som ansöker, och hur
    .text-1 = Förundersökningsledaren kan ansöka. Socialnämnden kan ansöka om just de 30 dagarna, när det finns anledning att anta människohandel eller människoexploatering.
    .text-2 = Jämställdhetsmyndigheten skriver att ingen förundersökning behöver ha börjat när nämnden ansöker. Lagen säger inte det rakt ut, så fråga Migrationsverket eller en jurist.
    .text-3 = Socialnämnden fyller i Migrationsverkets blankett och mejlar den. Adressen finns hos kontakten här nedanför. Enligt Jämställdhetsmyndigheten ska beslut fattas inom ett par dagar, men ingen tid står i lagen.
page-law-reflection-period-longer = Längre tid
    .text-1 = Betänketiden kan förlängas om det finns särskilda skäl och villkoren fortfarande är uppfyllda.
    .text-2 = Den som har haft betänketid eller ett tillstånd på sex månader kan få ett nytt tillstånd. Det kräver att hen har hjälpt till i en utredning om olaglig anställning, och att hen har stämt arbetsgivaren för lönen.
page-law-reflection-period-six-months = Minst sex månader
    .text-1 = Ett längre tillstånd, på minst sex månader, kräver att alla fyra villkoren är uppfyllda. Det kan förlängas.
    .item-1 = Tillståndet behövs för förundersökningen eller rättegången.
    .item-2 = Personen visar tydligt att hen vill samarbeta.
    .item-3 = Personen har brutit alla band med de misstänkta.
    .item-4 = Det finns inget hinder med hänsyn till allmän ordning och säkerhet.
page-law-reflection-period-costs = Vem som betalar
    .text-1 = Kommunen kan söka ersättning redan från ansökan om betänketid, inte först från beslutet. Det gäller bistånd, vård av unga (LVU) och vård av missbrukare (LVM). Regionen kan söka för vården, och barns skolgång ingår.
    .text-2 = Ansök inom sex månader från slutet av det kvartal som ersättningen gäller.
    .text-3 = Den som har sökt eller fått betänketid omfattas inte av lagen om mottagande av asylsökande. Då gäller socialtjänstlagen.
page-law-reflection-period-used = Används sällan
    .text-1 = Källor från { 2016 } och senare säger att för få ansöker. Ta upp betänketiden tidigt.
page-law-reflection-period-old = När källor säger olika
    .text-1 = Den nationella manualen skriver ”eller” mellan villkoren för sex månader. Lagen skriver ”och”, och lagen gäller. En text från { 2016 } säger att bara förundersökningsledaren kan ansöka. Det stämmer inte längre.

## law-who-must-report

page-law-who-must-report = Vem måste anmäla?
    .lead = Du måste anmäla oro för ett barn om du arbetar i vård, tandvård, skola, socialtjänst eller LSS. Det gäller också ordningsvakter, polisen och flera andra myndigheter, och den som på annat sätt arbetar med barn. Alla andra bör anmäla. För vuxna har vi inte hittat någon anmälningsplikt.
    .search = anmälningsplikt, anmälningsskyldighet, orosanmälan, måste jag anmäla, soc, ringa soc, anonym anmälan, SoL, barn som far illa, fjortonde kapitlet, fjorton ett, anmäla till socialen, socialen, måste jag ringa, skyldig att anmäla, anmälan om oro, anmält, anonymt, ordningsvakt, väktare, entrévärd, vakt, dörrvakt, Kriminalvården, Migrationsverket, polis måste anmäla, vittna, vad är min skyldighet, vilka yrken måste anmäla, anmäla utan samtycke, orosanmälan mot vårdnadshavarens vilja
page-law-who-must-report-child = När det gäller ett barn
    .text-1 = Den som måste anmäla ska göra det genast, när hen i arbetet får veta eller misstänker att ett barn far illa. Det gäller bland andra:
    .item-1 = Vården och tandvården, både offentlig och privat.
    .item-2 = Skola, förskola och annan verksamhet enligt skollagen.
    .item-3 = Socialtjänsten och stödet till personer med funktionsnedsättning (LSS), både offentligt och privat.
    .item-4 = Den som yrkesmässigt arbetar med barn i privat verksamhet.
    .item-5 = Förordnade ordningsvakter, sedan den 15 januari { 2026 }.
page-law-who-must-report-others = Alla andra
    .text-1 = Du som är receptionist, städare, förare, kock eller fastighetsskötare bör anmäla, liksom alla andra. Du är inte skyldig att göra det.
    .text-2 = Familjerådgivare är ett undantag. De måste anmäla, men bara vid sexuellt utnyttjande eller misshandel i hemmet.
page-law-who-must-report-guard = Du som är vakt på hotell, krog eller i butik
    .text-1 = Om du är förordnad ordningsvakt måste du anmäla genast när du misstänker att ett barn far illa. Ring polisen först, och anmäl genast därefter. Skyldigheten gäller sedan den 15 januari { 2026 }.
    .text-2 = Väktare, entrévärdar och dörrvärdar nämns inte, så de bör anmäla men är inte skyldiga att göra det. Så läser vi lagen. Fråga en jurist om du är osäker.
    .text-3 = En ordningsvakt får inte obehörigen berätta vad hen i uppdraget har fått veta om någons personliga förhållanden. Obehörigen betyder utan att ha rätt till det. Fråga en jurist vad det betyder för andra tips till polisen.
page-law-who-must-report-authorities = Myndigheter som måste anmäla
    .text-1 = Sedan den 15 januari { 2026 } gäller plikten både myndigheterna och deras anställda:
    .item-1 = Polismyndigheten, Säkerhetspolisen, Åklagarmyndigheten, Ekobrottsmyndigheten, Tullverket och Kustbevakningen.
    .item-2 = Migrationsverket, länsstyrelserna, Skatteverket och Kronofogdemyndigheten.
    .item-3 = Arbetsförmedlingen, Försäkringskassan och Kriminalvården.
    .item-4 = Rättsmedicinalverkets rättspsykiatri, medlare i vårdnadsmål, och andra myndigheter vars arbete berör barn.
    .item-5 = Barnombudsmannen, enligt en egen lag.
page-law-who-must-report-how = Så går det till
    .text-1 = Du behöver inga bevis, för din oro räcker. Du kan ringa socialtjänsten och få råd utan att säga vem barnet är. Ring { PHONE("sos-112") } om barnet är i fara nu.
    .text-2 = Kommunerna skriver att den som är skyldig att anmäla i sitt arbete inte får vara anonym, och att andra får det. Det står inte i de paragrafer vi har läst.
    .text-3 = När socialtjänsten har inlett en utredning måste den som är skyldig att anmäla också lämna de uppgifter som behövs.
page-law-who-must-report-adult = När det gäller en vuxen
    .text-1 = Vi har inte hittat någon anmälningsplikt, varken för vården, tandvården, skolan, taxi, hotell eller allmänheten.
    .item-1 = Vården och tandvården hjälper personen att få kontakt med socialtjänsten, om hen samtycker.
    .item-2 = Socialtjänsten frågar om samtycke först. Sidan om sekretess säger vad som gäller utan samtycke.
    .item-3 = Polisen utreder.
    .item-4 = Taxi, hotell och allmänheten får berätta för polisen, och bör göra det.
page-law-who-must-report-everyone = En straffregel som gäller alla
    .text-1 = Att inte avslöja vissa grova brott kan vara straffbart. Det gäller bara om du förstår vad som pågår och kan berätta utan fara för någon. Fråga en jurist vad det betyder för er.
page-law-who-must-report-where = Var reglerna står
    .text-1 = Plikten står i socialtjänstlagen, och varje yrkes egen lag hänvisar dit. Också där står det att anmälan ska göras genast. Enligt polislagen ska polisen dessutom snarast meddela socialtjänsten sådant som socialtjänsten behöver göra något åt.
    .text-2 = Äldre material hänvisar till 14 kap. 1 § i den gamla socialtjänstlagen ({ 2001 }:{ 453 }). Den gäller inte sedan den 1 juli { 2025 }.

## law-after-report

page-law-after-report = Vad händer efter anmälan?
    .lead = Socialtjänsten ska genast bedöma om barnet behöver skydd, och inom 14 dagar besluta om en utredning ska inledas. Den som måste anmäla kan fråga om en utredning har inletts.
    .search = orosanmälan vad händer sedan, efter anmälan, återkoppling, svar från soc, får jag veta, hur lång tid, fjorton dagar, fyra månader, en vecka, utredning, förhandsbedömning, skyddsbedömning, uppföljning, hände något, får de veta att det var jag, inledd utredning, inget händer, vad händer om jag ringer, vad händer om jag anmäler, vad händer med personen sedan, vad gör polisen sedan
page-law-after-report-child = Vad socialtjänsten ska göra för barnet
    .item-1 = Genast: bedöma om barnet behöver skydd nu.
    .item-2 = Inom 14 dagar: besluta om en utredning ska inledas. Det får ta längre tid bara om det finns synnerliga skäl.
    .item-3 = Inom fyra månader: bli klar med utredningen. Tiden kan förlängas om det finns särskilda skäl.
    .item-4 = Under utredningen får socialtjänsten tala med barnet utan vårdnadshavarens samtycke, och utan att vårdnadshavaren är med.
page-law-after-report-answer = Får du veta om det blev en utredning?
    .text-1 = Om du är skyldig att anmäla i ditt arbete kan du fråga om en utredning har inletts. Svaret ska komma senast en vecka efter beslutet, om det inte är olämpligt. Det ska komma genast om du frågar senare, eller om en utredning redan pågår.
    .text-2 = Den som bör anmäla, men inte måste, har inte samma rätt till svar. Du kan ändå ringa igen om du ser något nytt.
page-law-after-report-your-part = Din del
    .text-1 = Socialtjänsten bör erbjuda ett möte med barnet, vårdnadshavaren och dig, om det är bra för barnet.
    .text-2 = När en utredning har inletts måste den som är skyldig att anmäla också lämna de uppgifter som behövs. Det gäller nu även ordningsvakter.
page-law-after-report-police = Om du har tipsat polisen
    .text-1 = En förundersökning kan inledas efter en anmälan eller av något annat skäl. Vi har inte hittat någon tid i lagen för svar till den som tipsar.
    .text-2 = Socialtjänsten avgör själv om den ska polisanmäla ett brott mot ett barn. Enligt en vägledning från Stockholms län ska den normalt göra det, om inte anmälan skulle skada barnet. Du kan också ringa polisen själv, men pröva sekretessen först om du har tystnadsplikt.
page-law-after-report-wait = Medan du väntar
    .text-1 = Ring igen om läget ändras, och ring { PHONE("sos-112") } om någon är i fara. Utred inte på egen hand. Prata med din chef eller skyddsombudet om det du har varit med om.

## law-secrecy

page-law-secrecy = Sekretess
    .lead = Fråga personen först. Om hen samtycker får du lämna uppgifter vidare. För barn får den offentliga vården och socialtjänsten berätta för polisen. För vuxna beror det på vilket lägsta straff brottet har.
    .search = tystnadsplikt, OSL, offentlighets- och sekretesslagen, bryta sekretessen, sekretessbrytande, lämna ut uppgifter till polisen, journal, patient, får jag säga, får jag berätta, tystnadsplikten, hemligt, journalen, bryta tystnadsplikten, sekretessprövning, menprövning, HSL, rektor, privat vård, skolkurator, samtycke, häva sekretess, skyddat boende, anmäla utan samtycke, tipsa utan samtycke, ringa polisen utan samtycke, patienten vill inte, får jag ringa polisen, får jag berätta för polisen, vuxen patient
page-law-secrecy-short = Vad du gör
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara nu. Brottsbalken har en regel om nöd, när liv, hälsa eller egendom är i fara. Fråga en jurist efteråt vad den betyder för er sekretess.
    .text-2 = Fråga personen om det inte är akut. Den som sekretessen skyddar kan själv säga ja, helt eller till en del.
    .text-3 = Om personen säger nej, eller om det inte går att fråga, kan du be om råd utan att nämna namn. Fråga också er jurist.
page-law-secrecy-child = När den utsatta är under 18
    .text-1 = Den offentliga vården och socialtjänsten får berätta för polis och åklagare om en misstanke om brott mot barnet. Det gäller brott enligt 3, 4 eller 6 kap. brottsbalken. Där står människohandel, människoexploatering, sexualbrott och koppleri. Detsamma gäller könsstympning, som har en egen lag. Misstanken räcker, och brottet behöver inte ha ett visst lägsta straff. Försök, förberedelse och stämpling (att planera brottet med andra) räknas när de är straffbara.
    .text-2 = Vid akut och allvarlig fara får socialtjänsten också ge polisen det som behövs för att ingripa omedelbart. Det gäller den som kan antas vara under 18.
page-law-secrecy-adult = När den utsatta är vuxen
    .text-1 = Utan samtycke får vården och socialtjänsten lämna uppgifter om ett begånget brott bara om brottet är allvarligt nog. Dess lägsta straff måste vara fängelse i sex månader eller mer. För försök, förberedelse och stämpling krävs ett år. Uppgifterna får gå till polis, säkerhetspolis, åklagare och andra som ska ingripa mot brott.
    .text-2 = Så läser vi straffen i lagtexten från april { 2026 }. Fråga er jurist innan ni lämnar något: straffen kan ha ändrats, och vår läsning är inget rättsligt besked.
    .item-1 = Över gränsen: människohandel, också mindre grov, grov människoexploatering, grovt koppleri, människorov, olaga frihetsberövande, grovt olaga tvång, våldtäkt och sexuellt övergrepp.
    .item-2 = Under gränsen: vanlig människoexploatering, vanligt koppleri och köp av sexuell handling.
page-law-secrecy-school = Skolan
    .text-1 = Kurator och psykolog i skolan kan följa en annan regel än vården. Den låter dem lämna uppgifter för att utreda ett begånget brott, om brottet kan ge fängelse. Skolsköterskan och skolläkaren följer vårdens regel. Fråga en jurist hur det gäller hos er.
    .text-2 = Rektorn ska på begäran lämna uppgifter till polisen. Om rektorn bedömer att polisen behöver en uppgift för att bekämpa brott ska rektorn också själv lämna den. Undantaget är när starkare skäl talar för att uppgiften hålls hemlig. Det gäller även fristående skolor.
page-law-secrecy-risk = När ett brott kan vara på väg
    .text-1 = Vården och socialtjänsten får berätta för polisen om en konkret risk att någon begår ett grovt brott mot en närstående. Brottet ska ha ett lägsta straff på ett år och stå i 3, 4 eller 6 kap. brottsbalken. Det får inte vara olämpligt att berätta. Fråga en jurist.
    .text-2 = Socialtjänsten får också berätta om en konkret risk att någon under 21 år begår brott.
page-law-secrecy-between = Mellan myndigheter
    .text-1 = Sedan den 1 december { 2025 } hindrar sekretess inte alltid att en myndighet lämnar uppgifter till en annan. Uppgifterna ska behövas för att förebygga, upptäcka eller utreda brott. Regeln gäller inte sekretessen i vården och på några andra områden. Socialtjänsten hör inte till de områdena. Fråga en jurist hur den regeln går ihop med de andra.
    .text-2 = Vården får ge socialtjänsten det som behövs för någon under 18, eller för ett väntat barn.
    .text-3 = En domstol, en åklagare eller polisen kan fråga om en person vistas i ett skyddat boende. Lagen har en regel om vad socialtjänsten då ska svara. Fråga er jurist först, och svara ingen annan.
    .text-4 = För Migrationsverket kan en annan gräns gälla än för vården: att det begångna brottet kan ge fängelse. Fråga en jurist.
page-law-secrecy-who = Vem som har tystnadsplikt
    .text-1 = Regeln gäller offentlig vård, socialtjänst och elevhälsans psykologiska och sociala del. Uppgifter får lämnas ut bara om det är klart att ingen tar skada. I annat elevstöd får de lämnas ut utom när någon kan antas ta skada.
    .text-2 = Privat vård, fristående skolor och enskild socialtjänst har egna lagar. Den som arbetar där får inte röja något utan att ha rätt till det. Reglerna här ovan om vad som får lämnas gäller myndigheter. Fråga en jurist vad som gäller hos er.
    .text-3 = Skollagens regel för fristående skolor ändrades den 1 juli { 2026 }. Fråga en jurist vad den nya lydelsen betyder för er.
page-law-secrecy-authorities = En annan lag, om uppgifter till polisen
    .text-1 = Sedan den 1 april { 2025 } ska kommuner, regioner och många statliga myndigheter lämna uppgifter som de brottsbekämpande myndigheterna behöver. Bland dem finns länsstyrelserna, Migrationsverket, Arbetsmiljöverket, Försäkringskassan och Inspektionen för vård och omsorg (IVO). De statliga myndigheterna ska göra det också på eget initiativ. Ingen ska göra det om det är klart att sekretessen väger tyngre.
    .text-2 = Lagen undantar uppgifter som omfattas av sekretess i vården och socialtjänsten. Kontaktuppgifter måste vården och socialtjänsten däremot lämna på begäran, också de privata. De får säga nej bara om det finns synnerliga skäl.
    .text-3 = Mottagare är polisen, Säkerhetspolisen, Åklagarmyndigheten, Ekobrottsmyndigheten, Skatteverket, Tullverket och Kustbevakningen.

## law-hotel-registration

page-law-hotel-registration = Hotell: gästkort, polisen och ansvar
    .lead = Utländska gäster ska fylla i ett kort, skriva under och visa giltigt id. Den som tar emot minst nio gäster eller har minst fem rum ska anmäla verksamheten till polisen.
    .search = incheckning, legitimation, id-kontroll, pass, gästkort, registrera gäster, vandrarhem, pensionat, arbetsmiljö på hotell, skyddsombud, hotellgäst, hotellgäster, id-kort, passkontroll, legg, kolla leg, registreringskort, B&B, Booking, camping, skyddsombudet, nio gäster, fem rum, tillstånd för hotell, anmäla hotell, hotellverksamhet, polisen får komma in, lämna ut gästlistan till polisen, gästlista, polisen vill se gästlistan, visa passet, visa legitimation, måste gästen visa legitimation, hotellägare
page-law-hotel-registration-card = Kortet
    .text-1 = Det gäller hotell, pensionat och andra som yrkesmässigt tar emot gäster, också i tält, husvagn och båt. De ska se till att utländska gäster fyller i kortet, själva skriver under det och visar giltig legitimation.
    .text-2 = Med utländsk menas den som inte är svensk medborgare. Det gäller inte den som är bosatt och folkbokförd i Sverige.
    .text-3 = På kortet ska stå namn, födelsedatum, hemadress, ankomst, avresa, vilken id-handling det är och dess nummer, underskrift och datum. Hotellet får göra sin egen blankett. Vi vet inte hur länge korten ska sparas.
page-law-hotel-registration-notify = Anmäla att ni driver hotell
    .text-1 = Den som tar emot minst nio gäster samtidigt, eller har minst fem rum, ska anmäla verksamheten skriftligt till polisen. Den ska drivas utan fara för allmän ordning och säkerhet.
    .text-2 = Polisen får förbjuda verksamheten, helt eller delvis, om det behövs. Polisen får också komma in för tillsyn. Boende som är en del av vård omfattas inte. Lagen gäller sedan den 1 januari { 2025 }, och det gamla tillståndet finns inte kvar.
page-law-hotel-registration-duty = Måste hotellet anmäla en misstanke?
    .text-1 = Vi har inte hittat någon plikt för hotell att anmäla misstankar om vuxna. När det gäller ett barn måste en ordningsvakt anmäla till socialtjänsten, och alla andra bör. Ring också polisen.
page-law-hotel-registration-work = Arbetsmiljön
    .text-1 = Arbetsgivaren ska förebygga ohälsa, och ensamarbete nämns särskilt i lagen. Ta med risken att personalen möter prostitution på hotellet i det systematiska arbetsmiljöarbetet.
    .text-2 = Där minst fem arbetar ska det finnas skyddsombud. Där det inte finns någon skyddskommitté kan facket utse ett regionalt skyddsombud, om det har en medlem på arbetsplatsen.
page-law-hotel-registration-share = Hur vanligt det är
    .text-1 = Enligt en undersökning sker vart fjärde sexköp på hotell. En tidning i Göteborg gick igenom sexköp från januari { 2021 } till augusti { 2022 }. Över en tredjedel av köpen skedde på namngivna hotell. Jämför inte talen, för de är räknade på olika sätt.
page-law-hotel-registration-training = Utbildning som finns
    .text-1 = Länsstyrelsen i Stockholms län och Scandic har gjort en utbildningsfilm för hotell och taxi. Besöksnäringens forsknings- och utvecklingsfond (BFUF) har gett ut rapporten ”Sexhandel”. Länsstyrelsen i Västmanlands län gjorde en undersökning bland hotellen { 2019 }.

## law-photos-tips

page-law-photos-tips = Bilder, inspelningar och tips
    .lead = Fotografera inte och spela inte in i smyg. Gå inte in där du inte får vara. Säg till polisen om du är rädd för att någon får veta att det var du.
    .search = fota i smyg, smygfota, kränkande fotografering, spela in samtal, olovlig avlyssning, hemfridsbrott, olaga intrång, förtal, lägga ut på nätet, hänga ut, anonym tipsare, får de veta att det var jag, visselblåsare, visselblåsarlagen, repressalier, allmän handling, hämnd, bli sparkad, personuppgifter om brott, gå in i rummet, hotas jag för att jag tipsade, rädd för repressalier, personalen är rädd för hämnd, följa efter bilen, fota registreringsskylten, fota bilen
page-law-photos-tips-pictures = Bilder och inspelningar
    .item-1 = Att i smyg fotografera någon i en bostad, på en toalett, i ett omklädningsrum eller liknande kan vara brott. Utgå från att ett hotellrum räknas, och fråga en jurist.
    .item-2 = Att i smyg spela in ett samtal som du inte själv deltar i kan vara brott. För båda är straffet böter eller fängelse i högst två år.
    .item-3 = Att sprida bilder av någon som är utsatt kan ge fängelse i högst två år.
    .item-4 = Att peka ut någon som brottslig kan vara förtal, också på nätet.
page-law-photos-tips-enter = Gå inte in
    .text-1 = Att olovligt gå in eller stanna kvar där någon bor kan vara brott. Det gäller också ett hotellrum, ett trapphus och en gård. Straffet var högst ett års fängelse när vi läste lagen. Följ inte efter någon.
page-law-photos-tips-tip = Är ett tips hemligt?
    .text-1 = Ett tips som är skrivet eller inspelat blir en allmän handling när det kommer in. Personuppgifter i polisens arbete omfattas av sekretess, om det inte är klart att de kan lämnas ut utan att någon skadas.
    .text-2 = Den som tipset handlar om kan få veta mer, både hos polisen och hos socialtjänsten. För hen omfattas det du har berättat av sekretess bara om någon riskerar våld eller annan allvarlig skada.
    .text-3 = Säg därför att du är rädd, och för vem, när du tipsar. Då kan det vägas in. Ingen kan lova dig att vara anonym.
page-law-photos-tips-list = Ingen egen lista
    .text-1 = Myndigheter får behandla uppgifter om brott. Andra får göra det bara för arkivändamål eller när andra regler tillåter det. Lämna fakta till polisen, och skriv ingen lista över gäster eller kunder.
    .text-2 = Enligt Integritetsskyddsmyndigheten kan ett företag få göra det för rättsliga anspråk eller när lagen kräver det. Vi har inte läst förordningen som ligger bakom.
page-law-photos-tips-reprisals = När du berättar om din arbetsplats
    .text-1 = Den som rapporterar missförhållanden av allmänt intresse på sin arbetsplats är skyddad mot repressalier. Personen måste ha skäl att tro att det stämmer. Det gäller också arbetsplatser som hen har kontakt med genom arbetet. Hen ska inte heller straffas för att ha brutit mot sin tystnadsplikt. Undantaget är de strängare tystnadsplikter som lagen kallar kvalificerade. Fråga en jurist om din är en av dem.
    .text-2 = Du kan använda arbetsplatsens egen kanal, som ska finnas där minst 50 arbetar, eller en kanal hos en myndighet. Du får gå direkt till en myndighet vid fara för liv eller hälsa eller risk för repressalier, eller av annat gott skäl. Skyddet gäller inte den som lämnar ut handlingar.
    .text-3 = Vi vet inte om ett vanligt tips till polisen räknas. Fråga facket eller en jurist.
page-law-photos-tips-protected = Skydd för den som vittnar
    .text-1 = Polisen får skydda den som hotas därför att hen är vittne. Polisen får också ta hand om någon som kan antas vara under 18 och är i akut fara.

## law-right-to-help

page-law-right-to-help = Vad personen har rätt till
    .lead = I en akut situation ansvarar kommunen där personen är just nu. Den som behöver vård omedelbart ska erbjudas det, också utan att bo i regionen.
    .search = vistelsekommun, vistas i kommunen, vilken kommun, akut hjälp, mat, tak över huvudet, hemresa, resa hem, nödbistånd, papperslös hjälp, papperslösas vård, vård utan papper, målsägandebiträde, rättigheter, rätt till hjälp, rätt till vård, flyttas mellan städer, annan stad, flyttad, nästa kommun, utan tillstånd, ekonomiskt bistånd, gravid papperslös, papperslös rätt till vård, utan polisanmälan, får hjälp utan att polisanmäla, utvisas jag, gratis advokat, advokat, juridisk hjälp
page-law-right-to-help-here-now = Vilken kommun som ansvarar
    .text-1 = Kommunen där personen bor, eller har starkast anknytning, ansvarar. I en akut situation ansvarar den kommun där personen är just nu. Den kommunen ansvarar också för annan hjälp, så länge det är oklart om en annan kommun har ansvaret.
    .text-2 = Ring socialtjänsten där personen är. Säg att det är akut. Om de svarar att de inte ansvarar frågar du vilken kommun som gör det.
    .text-3 = Vi har inte läst någon lista över vad som räknas som akut. Fråga därför rakt ut om mat, tak över huvudet och hemresa.
page-law-right-to-help-no-permit = Den som saknar uppehållstillstånd
    .text-1 = Den som inte själv kan klara sina behov har rätt till bistånd. Lagen säger inte hur långt det gäller den som saknar tillstånd, och vi har inte läst några domar. Fråga socialtjänsten. I ett akut läge måste kommunen på platsen agera.
    .text-2 = Lova aldrig att en kontakt är riskfri. Regeringen har föreslagit att sex myndigheter ska tipsa polisen om den som saknar rätt att vara här. Vård, skola och socialtjänst är inte bland dem. Vi har inte läst vad riksdagen beslutade.
    .text-3 = Den som omfattas av lagen om mottagande av asylsökande får hjälp enligt den lagen, och får då inte samma hjälp av socialtjänsten.
page-law-right-to-help-victim = Den som har utsatts för brott
    .text-1 = Socialtjänsten ska erbjuda stöd till den som har utsatts för brott, och får stödja anhöriga. Lagen nämner inte polisanmälan som ett villkor.
    .text-2 = Socialnämnden ansvarar för skyddat boende åt den som behöver skydd mot hot, våld eller andra övergrepp.
    .text-3 = Ett barn som har utsatts för brott, och dess familj, ska få det stöd som behövs. Ett barn som har sett våld i familjen räknas också.
page-law-right-to-help-care = Vård
    .text-1 = Den som är i regionen och behöver vård omedelbart ska erbjudas det, också utan att bo där.
    .text-2 = För den som är här utan tillstånd: den som är under 18 har rätt till full vård. En vuxen har rätt till vård som inte kan anstå, mödravård, abort och råd om preventivmedel. Lagen gäller inte den som bara är här tillfälligt. Vi har läst lagen i en kopia. Kontrollera med regionen.
page-law-right-to-help-counsel = Juridisk hjälp
    .text-1 = Ett målsägandebiträde kan utses när en förundersökning har inletts. Vid sexualbrott ska det ske, om det inte är uppenbart att det saknas behov. Vid människohandel ska det ske om behov kan antas finnas.
    .text-2 = Personen kan själv begära det. En förundersökning kan inledas efter en anmälan eller av annat skäl.
page-law-right-to-help-fair = Tolk och lika behandling
    .text-1 = Myndigheter ska anlita tolk när det behövs för att personen ska kunna ta till vara sin rätt. Den som säljer varor, tjänster eller bostäder får inte diskriminera.
page-law-right-to-help-moved = När personen flyttas till en annan ort
    .text-1 = Polisen finns i hela landet. Säg vart personen verkar ha förts. Fråga stödtelefonen vem som är regionkoordinator där. I den nya kommunen ansvarar socialtjänsten för det akuta.
    .text-2 = Nämn personens namn för koordinatorn bara om hen samtycker. Vi har inte hittat någon regel om hur orterna lämnar över till varandra.

## law-coming-changes

page-law-coming-changes = Föreslagna lagändringar
    .lead = Flera lagförslag från { 2026 } rör det här området. Vi har läst sammanfattningarna men inte vad riksdagen beslutade. Kontrollera innan du hänvisar till dem.
    .search = ny lag, lagförslag, utredning, EU-direktiv, proposition, SOU, ordningsvakt, surrogatmödraskap, utökad anmälningsplikt, nya lagen, ändras lagen, lagändring, lagändringar, tvångsäktenskap, adoption, surrogat, olaga nyttjande av tjänst, olaga tjänsteutnyttjande, straffskärpning, mottagandelag, informationsplikt, angiverilagen, strategi, handlingsplan, vad ändras, nya regler
page-law-coming-changes-offence = Ett nytt brott: olaga nyttjande av tjänst
    .text-1 = Regeringen föreslog ett nytt brott i september { 2026 }. Det ska bli straffbart att använda en tjänst som någon utför till följd av människohandel eller människoexploatering. Straffet föreslås bli högst fyra års fängelse, och försök ska straffas.
    .text-2 = Jämställdhetsmyndigheten föreslås bli kontaktpunkt när offer hänvisas mellan länder i EU. Utredningen som ligger bakom är från december { 2025 } och kallade brottet olaga tjänsteutnyttjande.
page-law-coming-changes-penalties = Högre straff
    .text-1 = Regeringen föreslog i april { 2026 } att närmare femtio straffskalor ska höjas. Vi har inte läst vilka.
    .text-2 = Straffen i Vaksam är hämtade ur lagtext från april { 2026 }. De kan ha höjts sedan dess.
page-law-coming-changes-marriage = Äktenskap
    .text-1 = Regeringen lämnade ett förslag i mars { 2026 }. Brottet äktenskapstvång ska omfatta mer än tidigare, straffen för äktenskapsbrotten ska höjas och det ska finnas ett nytt brott mot barn.
page-law-coming-changes-permit = Tips om den som saknar tillstånd
    .text-1 = Regeringen föreslog i april { 2026 } att sex myndigheter själva ska tipsa polisen om en utlänning som antas sakna rätt att vara här. Det gäller Arbetsförmedlingen, Försäkringskassan, Kriminalvården, Kronofogden, Pensionsmyndigheten och Skatteverket.
    .text-2 = Vård, skola och socialtjänst finns inte i den listan. Lova ändå aldrig någon att en kontakt är riskfri. Fråga en jurist.
page-law-coming-changes-reception = Mottagandet av asylsökande
    .text-1 = Regeringen föreslog i april { 2026 } en ny mottagandelag i stället för lagen om mottagande av asylsökande.
page-law-coming-changes-other = Skadestånd och utlänningsbrott
    .text-1 = Två förslag från april { 2026 } gäller enklare brottsskadeersättning och strängare straff för vissa brott mot utlänningslagen.
page-law-coming-changes-strategy = Strategi och handlingsplan
    .text-1 = Regeringen har gett ut en strategi för { 2026 }–{ 2035 } och i juni { 2026 } en handlingsplan för { 2026 }–{ 2028 } mot utnyttjande i prostitution och människohandel. Planen har fem områden. Vi har inte läst texterna.
page-law-coming-changes-directive = EU:s direktiv om människohandel
    .text-1 = Direktiv { 2024 }/{ 1712 } vidgar EU:s regler, bland annat om surrogatmödraskap, tvångsäktenskap, adoption och användning av tjänster. Lagförslaget om det nya brottet genomför direktivet.
