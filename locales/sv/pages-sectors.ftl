# En sida för varje bransch: vad man kan se, vem man ringer först, och den egna säkerheten.

## sector-taxi

page-sector-taxi = Taxi och transport
    .lead = Kör som vanligt, ring när det är säkert, och låt polisen göra resten.
    .search = taxi chaufför förare bil resa körning passagerare beställningscentral växel uber transport kör taxi taxichaufför taxiförare kund baksätet Bolt körde kör runt tjejer, kunden vill att jag fixar en tjej, sexköpare i bilen, kan jag neka körning, tystnadsplikt taxi
page-sector-taxi-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Någon styr en annan person, svarar åt hen eller vaktar hen.
    .item-2 = Personen ser på sällskapet innan hen svarar, eller verkar rädd eller desorienterad.
    .item-3 = Någon följer resan på telefon och bestämmer vart ni ska.
    .item-4 = Många körningar till samma adress tidigt och sent.
    .item-5 = Korta resor till hotell, på återkommande tider.
    .item-6 = Ett barn ute på natten eller under skoltid, med en vuxen som inte kan förklara varför.
    .item-7 = Någon ber dig ordna sex, eller köra en sexköpare.
page-sector-taxi-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring annars polisen på { PHONE("polis-11414") } när resan är slut. De svarar dygnet runt. Ring sedan beställningscentralen.
    .text-2 = Ring polisen genast om det gäller ett barn, och sedan socialtjänsten. Alla bör anmäla oro för ett barn. Be polisen om ett ärendenummer.
page-sector-taxi-safety = Din säkerhet
    .item-1 = Kör som vanligt om ingen är i fara.
    .item-2 = Ring när resan är slut, eller stanna där det är ljust och där det finns folk.
    .item-3 = Lås inte dörrarna, ta inga bilder och följ inte efter någon.
page-sector-taxi-law = Om någon ber dig ordna sex
    .text-1 = Säg nej. Den som förmedlar kontakt för köp av sex kan göra sig skyldig till koppleri, som är ett brott.

## sector-hotel

page-sector-hotel = Hotell och boende
    .lead = Ge vanlig service, ring polisen och berätta för den som har jour. Gå inte in i rummet för att leta.
    .search = hotell reception receptionist städ städning housekeeping rum gäst nattportier vandrarhem vakt bar incheckning bokning lägenhetshotell gästen hotellrum rummet städerska städare room service torskar eskort sexköp på hotell Airbnb, neka gäst rum, kan jag neka gäst rum, avvisa gäst, prostitution på hotellet
page-sector-hotel-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd. Ett rum med många besökare tyder på sexhandel, men säger inget om tvång.
    .item-1 = Reception: någon annan har hand om gästens id och pengar, eller svarar åt gästen.
    .item-2 = Reception: ett barn checkar in sent, med en vuxen som inte kan förklara varför.
    .item-3 = Städning: skylten ”Stör ej” hänger alltid ute, och många kommer och går.
    .item-4 = Städning: spår av ett barn i ett rum där inget barn är bokat.
    .item-5 = Restaurang: någon annan talar och beställer åt en gäst, som inte får göra det själv.
    .item-6 = Vakt: någon bevakar en korridor eller dörr.
    .item-7 = Ledning: anonyma bokningar, och incheckning utan personal.
page-sector-hotel-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring annars polisen på { PHONE("polis-11414") }, för de svarar dygnet runt och det är de som kan ingripa. Berätta för chefen eller den som har jour.
    .text-2 = Ring polisen genast om det gäller ett barn, och sedan socialtjänsten. Stödtelefonen { PHONE("nspm-stodtelefon") } ger råd till yrkesverksamma på kontorstid, men ring polisen först.
    .text-3 = Om du är förordnad ordningsvakt ringer du polisen först när du misstänker att ett barn far illa. Anmäl genast därefter till socialtjänsten, för det måste du. Alla andra på hotellet bör anmäla.
page-sector-hotel-safety = Din säkerhet
    .item-1 = Stanna bakom disken eller i korridoren, med fri väg till en kollega.
    .item-2 = Ta hjälp av en kollega. Ring den som har jour om du är ensam.
    .item-3 = Gå inte in i rummet för att leta, och låt ingen märka att du tänker ringa.
    .item-4 = Be om stöd efteråt, av chefen eller skyddsombudet.
    .item-5 = Fotografera inte och spela inte in i smyg: det kan vara brott.
page-sector-hotel-fair = Behandla alla lika
    .text-1 = Neka aldrig en gäst på grund av ursprung, utseende eller språk. Ha skrivna ordningsregler som gästerna kan se, och fråga en jurist vad ni får anteckna.
    .text-2 = Det här räknas inte: kläder, tatueringar och åldersskillnad mellan vuxna. Kondomer är skydd och bevisar ingenting.
page-sector-hotel-routine = Rutin och lag
    .text-1 = I en undersökning i tre län { 2019 } kände färre än 8 procent av hotellen och andra boenden till regionkoordinatorerna. 20 procent utbildade sin personal.
    .text-2 = Några branschsidor skriver att koppleriregeln gör hotellet skyldigt att agera. Lagen talar om den som hyr ut en lägenhet. Vi vet inte om den gäller ett hotellrum. Fråga en jurist, och ring polisen ändå.
    .text-3 = Hotell som tar emot minst nio gäster samtidigt, eller har minst fem rum, ska anmäla verksamheten till polisen. De ska drivas utan fara för ordning och säkerhet. Sidan om gästkort berättar mer.

## sector-health

page-sector-health = Vård och tandvård
    .lead = Träffa patienten ensam, med tolk om det behövs. Anmäl genast om det gäller ett barn.
    .search = vård sjukvård sjuksköterska läkare barnmorska tandläkare tandvård akuten akutmottagning mödravård ungdomsmottagning gynekolog patient kurator journal sjukhus sjukhuset syrra undersköterska ambulans tandhygienist abort BVC MVC patienten pojkvännen, tandsköterska, kan jag anmäla, UM
page-sector-health-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Den som följer med svarar, vill tolka eller går inte ut ur rummet.
    .item-2 = Patienten är rädd för en viss person.
    .item-3 = Berättelsen verkar inövad, eller ändras.
    .item-4 = Skador som inte stämmer med förklaringen, gamla obehandlade skador, skador från arbete utan skyddsutrustning.
    .item-5 = Mödravård: första besöket sent, och någon annan bestämmer om vården.
    .item-6 = Tandvård: skador i ansiktet, eller tänder som länge inte har skötts.
    .item-7 = Barn: könssjukdom, graviditet eller skada i underlivet.
page-sector-health-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara, eller använd ert eget larm. Om det gäller ett barn gör du en orosanmälan till socialtjänsten genast. Där ska de genast bedöma om barnet behöver skydd. Det är din skyldighet, också i tandvården och i privat vård.
    .text-2 = Om patienten är vuxen börjar du med att ge vård, prata i enrum och fråga om samtycke. Be kuratorn om råd, eller stödtelefonen { PHONE("nspm-stodtelefon") }, som hjälper dig att bedöma läget. Ring socialtjänsten om patienten samtycker. Polisen kan ge råd dygnet runt om du inte nämner något namn. Pröva sekretessen innan du säger vem det gäller.
    .text-3 = När socialtjänsten utreder barnets situation måste du också lämna de uppgifter som behövs.
page-sector-health-do = Gör så här
    .item-1 = Träffa alla ensamma en stund, och säg att det gäller alla.
    .item-2 = Anlita en professionell tolk, gärna på telefon.
    .item-3 = Säg vad du kan behöva berätta för andra innan du frågar.
    .item-4 = Dokumentera skador så att de inte syns i journalen på nätet (skyddat sökord). Skriv aldrig misstanken där fel person kan läsa den.
    .item-5 = Planera för patientens säkerhet innan hen går.
    .item-6 = Ha en kollega i närheten, och konfrontera aldrig sällskapet.
page-sector-health-secrecy = Sekretess
    .text-1 = Patienten kan själv säga ja till att du lämnar uppgifter vidare. Om patienten är under 18 får den offentliga vården berätta för polisen om misstänkt människohandel, människoexploatering och sexualbrott.
    .text-2 = Fråga juristen innan du lämnar uppgifter till polisen om ett brott mot en vuxen patient som inte har samtyckt. Om det är tillåtet beror på vilket lägsta straff brottet har. Sidan om sekretess berättar mer. Råd utan namn får du alltid be om.
    .text-3 = Privat vård har en egen regel om tystnadsplikt. Fråga en jurist vad som gäller hos er.
page-sector-health-permit = Patienter utan tillstånd
    .text-1 = Den som behöver vård omedelbart ska erbjudas det. Barn utan tillstånd har rätt till full vård, och vuxna till vård som inte kan anstå, mödravård, abort och råd om preventivmedel. Kontrollera med regionen.

## sector-social

page-sector-social = Socialtjänst
    .lead = Skydda först och utred sedan. Ni ska genast bedöma om ett barn behöver skydd, och en vuxen kan få betänketid.
    .search = socialtjänst socialsekreterare socialjour ärende utredning klient handläggare boende skyddsbedömning betänketid biståndshandläggare soc socialen familjehem fältare klienten handläggaren utredningen barnutredning
page-sector-social-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Personen måste tjäna en viss summa varje dag, eller arbetar av en skuld.
    .item-2 = Personen bestämmer inte själv över kunder, arbete eller pengar.
    .item-3 = Någon följer personen till och från möten, och hen får täta samtal och meddelanden.
    .item-4 = Personen berättar olika om hur resan hit gick till. Det kan också bero på trauma.
    .item-5 = Ett barn är ensamkommande, misstänks för brott eller använder droger. Utnyttjandet märks ibland först senare.
page-sector-social-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Om det gäller ett barn ska ni genast bedöma om barnet behöver skydd, och inom 14 dagar besluta om en utredning. Enligt en vägledning ska ni sedan normalt polisanmäla, om inte anmälan skulle skada barnet. Vänta inte på bevis.
    .text-2 = Om det gäller en vuxen bedömer ni skydd och risk. Ring stödtelefonen { PHONE("nspm-stodtelefon") }, som hjälper er att nå regionkoordinatorn. Nämn inget namn utan samtycke. Ta upp betänketiden på 30 dagar, som socialnämnden kan ansöka om. Fråga om samtycke, eller pröva sekretessen med en jurist, innan ni ringer polisen.
page-sector-social-do = Tänk på
    .item-1 = Träffa personen där ingen annan hör, och säg till en kollega var du är.
    .item-2 = Anlita en professionell tolk. Låt aldrig sällskapet tolka.
    .item-3 = Kontakta inte familj eller arbetsgivare innan riskerna är bedömda.
    .item-4 = Gör inga hembesök ensam hos någon du misstänker.
    .item-5 = Kommunen kan få ersättning för kostnader från den dag ansökan om betänketid kom in. Ansök inom sex månader från slutet av det kvartal som ersättningen gäller.
    .item-6 = Svara inte den som frågar om en person vistas i ett skyddat boende, förrän er jurist har sagt vad som gäller.

## first-case

page-first-case = Socialtjänst: ert första ärende
    .lead = Börja med skyddet. Ni behöver inte kunna stegen i förväg. Det går bra att ringa och fråga.
    .search = första ärendet första fallet första gången ny handläggare vad gör jag först sex stegen skyddat boende i natt klockan fem klockan sjutton kväll jour koordinator betänketid vem ansöker socialtjänst, akut ärende i natt, vad gör socialjouren
page-first-case-today = I dag och i natt
    .item-1 = Ring { PHONE("sos-112") } om någon är i fara.
    .item-2 = Bedöm genast om ett barn behöver skydd.
    .item-3 = Se till att en vuxen är i säkerhet och får den vård som behövs.
    .item-4 = I en akut situation ansvarar kommunen där personen är just nu. Socialnämnden ansvarar för skyddat boende åt den som behöver det.
    .item-5 = Berätta tidigt om betänketid, uppehållstillstånd, skadestånd, tolk och gratis målsägandebiträde.
page-first-case-call = Vem du ringer
    .text-1 = Ring stödtelefonen { PHONE("nspm-stodtelefon") } på kontorstid. De hjälper dig att nå regionkoordinatorn. Du kan få råd utan att nämna någon. Säg ett namn bara om personen samtycker.
    .text-2 = Efter kontorstid ringer du socialjouren i kommunen där personen är. Ring { PHONE("sos-112") } och be om socialjouren om du inte hittar numret.
page-first-case-steps = De sex stegen
    .text-1 = Stegen kan gå in i varandra. Varje steg har en egen sida här nedanför.
    .item-1 = Identifiering, nu: väg samman vad ni vet och avgör vilka som behöver kopplas in.
    .item-2 = Akut skydd, det första dygnet: säkerhet, vård och den första informationen om rättigheter.
    .item-3 = Inledande stöd, de första veckorna: tryggt boende, pengar, vård, utbildning och juridisk hjälp.
    .item-4 = Långsiktigt stöd, efter betänketiden: uppehållstillstånd, vård och en plan som håller.
    .item-5 = Straffrättsligt förfarande: ombud tidigt och stöd till rättegångens slut.
    .item-6 = Ett tryggt återvändande, om personen själv vill. Ansökan görs genom regionkoordinatorn.
page-first-case-reflection = Vem som ansöker om betänketid
    .text-1 = Socialnämnden kan ansöka om 30 dagar, när det finns anledning att anta människohandel eller människoexploatering. Förundersökningsledaren kan också ansöka.
    .text-2 = Nämnden fyller i Migrationsverkets blankett och mejlar den. Adressen finns hos kontakten här nedanför.
    .text-3 = Kommunen kan få ersättning för kostnader från den dag ansökan kom in. Ansök inom sex månader från slutet av det kvartal som ersättningen gäller.

## sector-school

page-sector-school = Skola och fritid
    .lead = Oro för en elev under 18 ska anmälas till socialtjänsten genast. Det är en skyldighet, och oro räcker.
    .search = skola lärare elev elevhälsa rektor kurator skolsköterska fritids förskola frånvaro skolk försvunnen bortgift gymnasium läraren eleven skolkar skolkade gifts bort borta från skolan fritidspersonal rymmer rymt
page-sector-school-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd. Flera av tecknen kan lika gärna tyda på omsorgssvikt, och den ska också anmälas.
    .item-1 = Eleven uteblir eller försvinner utan förklaring.
    .item-2 = Eleven har pengar, telefon eller saker som hen inte kan förklara.
    .item-3 = Eleven har en vuxen omkring sig som alltid ordnar allt och aldrig är långt borta.
    .item-4 = Eleven har lärt sig ett nummer att ringa om någon från en myndighet kommer.
    .item-5 = Eleven åker i väg i bil med vuxna som ingen känner.
    .item-6 = Eleven säger sig vara vuxen men verkar vara ett barn.
    .item-7 = Eleven arbetar hemma i stället för att leka och gå i skolan.
    .item-8 = Eleven ska giftas bort, eller har blivit bortgift.
page-sector-school-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Kontakta annars socialtjänsten genast, så att de kan bedöma om barnet behöver skydd. Efter kontorstid ringer du socialjourens nummer. Ring { PHONE("sos-112") } och be om socialjouren om du inte hittar numret. Berätta för rektorn, men vänta inte på svar. Du är skyldig att anmäla, och du kan inte räkna med att vara anonym.
    .text-2 = Pröva sekretessen med chef eller jurist om du misstänker ett brott, och ring sedan polisen på { PHONE("polis-11414") }. Om eleven har fyllt 18 tar du hjälp av elevhälsan eller rektorn, och av stödtelefonen { PHONE("nspm-stodtelefon") }. Fråga då eleven om samtycke innan du berättar för någon annan vem det gäller.
    .text-3 = Om rektorn bedömer att polisen behöver en uppgift för att bekämpa brott ska rektorn själv lämna den. Undantaget är när starkare skäl talar för att uppgiften hålls hemlig. Det gäller även fristående skolor.
    .text-4 = När socialtjänsten utreder elevens situation måste du också lämna de uppgifter som behövs.
page-sector-school-safety = Prata med eleven och tänk på säkerheten
    .item-1 = Låt eleven berätta i sin takt, i enrum.
    .item-2 = Säg att det var modigt, och att du måste berätta det för någon som kan hjälpa.
    .item-3 = Kontakta inte familjen innan du har pratat med socialtjänsten.
    .item-4 = Om en okänd vuxen kommer för att hämta eleven frågar du rektorn eller socialtjänsten innan eleven går. Gå inte emellan om det blir hotfullt, utan ring { PHONE("sos-112") }.

## sector-restaurant

page-sector-restaurant = Restaurang
    .lead = Den som driver stället kan vara den som utnyttjar. Ring polisen innan du pratar med chefen.
    .search = restaurang kök kock servitör diskare pizzeria café krog leverantör städ arbetskraft lön svart kocken diskaren servitris pizzabagare kebab gatukök budbil foodora wolt svartjobb obetald lön
page-sector-restaurant-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Någon sover på stället: madrasser, husgeråd, väskor.
    .item-2 = Mycket långa dagar, nästan aldrig ledigt.
    .item-3 = Ingen lön, eller lön som försvinner i skulder och avgifter.
    .item-4 = Arbetsgivaren behåller pass eller bankkort.
    .item-5 = Någon avbryter den som arbetar, eller hindrar hen från att prata med dig.
    .item-6 = Barn verkar arbeta.
page-sector-restaurant-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring polisen på { PHONE("polis-11414") } om du misstänker tvång, för de kan utreda det som brott. Om det gäller ett barn ringer du polisen och socialtjänsten.
    .text-2 = Ring polisen först om du misstänker utnyttjande. Om villkoren bara är dåliga kontaktar du Arbetsmiljöverket, { PHONE("arbetsmiljoverket") }, eller facket. Den som saknar papper har ändå rätt till lön, och kan ringa Fackligt center för papperslösa, { PHONE("fcfp") }. Personen kan också själv vända sig till socialtjänsten.
    .text-3 = Om du är förordnad ordningsvakt ringer du polisen först när du misstänker att ett barn far illa. Anmäl genast därefter till socialtjänsten, för det måste du.
page-sector-restaurant-safety = Din säkerhet
    .item-1 = Prata inte om det på jobbet om du arbetar där själv, och ring hemifrån.
    .item-2 = Prata vardagligt om du är gäst eller leverantör, och fråga inte inför chefen.
    .item-3 = Lova inte att någon får stanna i landet.

## sector-site

page-sector-site = Städ, bygg och andra arbetsplatser
    .lead = Ring polisen om du tror att någon tvingas arbeta. Gå inte först till den som leder arbetet.
    .search = bygge byggarbetsplats byggnads städning städare städfirma biltvätt bilverkstad bärplockare jordbruk skog underentreprenör bemanning arbetskraft lön byggjobbare byggare städerska städhjälp hemstäd skogsplantering bärplockning svartjobb slavlön biltvätten däckverkstad
page-sector-site-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Fler arbetare än priset rimligen kan betala för.
    .item-2 = Inga hörselskydd och ingen annan skyddsutrustning.
    .item-3 = Sängar, madrasser eller husgeråd på arbetsplatsen.
    .item-4 = Någon avbryter den som arbetar, eller hindrar hen från att prata med dig.
    .item-5 = Personen kan bara göra sig förstådd genom arbetsgivaren, eller verkar vaktad. Språket i sig är inget tecken.
    .item-6 = Personen får mat, bostad och resor bara genom arbetsgivaren.
    .item-7 = Minderåriga verkar arbeta.
page-sector-site-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring polisen på { PHONE("polis-11414") } om du misstänker tvång. Det är också Arbetsmiljöverkets råd. Om det gäller ett barn ringer du polisen och socialtjänsten. Om personen behöver skydd ringer du socialtjänsten, och efter kontorstid socialjouren. Ring { PHONE("sos-112") } och be om socialjouren om du inte har numret.
    .text-2 = Kontakta Arbetsmiljöverket och skyddsombudet om arbetet är farligt men ingen tvingas. Den som saknar papper kan ringa Fackligt center för papperslösa, { PHONE("fcfp") }, och har rätt till lön för det arbete hen har gjort.
page-sector-site-safety = Din säkerhet
    .item-1 = Den som leder arbetet kan vara den som utnyttjar. Gå inte dit först.
    .item-2 = Fråga öppet och vardagligt, och inte inför arbetsledaren.
    .item-3 = Ställ inte företaget till svars om du är kund. Be om kvitto som vanligt, och välj ett annat företag nästa gång.

## sector-housing

page-sector-housing = Bostadsbolag och hyresvärd
    .lead = Ring polisen om många besökare kommer dygnet runt, eller om de boende ofta byts ut. Gå inte dit för att kontrollera.
    .search = bostad hyresvärd fastighet fastighetsskötare vaktmästare granne trappuppgång lägenhet hyresgäst andrahand lägenhetsbordell bordell korttidsuthyrning airbnb hyresvärden grannen grannarna trapphus lägenheten bostadsbolag allmännytta BRF bostadsrätt styrelse hyrt ut störningsjour
page-sector-housing-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd.
    .item-1 = Många kommer och går i trappuppgången tidigt och sent.
    .item-2 = De som bor där byts ofta ut, och ingen av dem är den hyresgäst som står på kontraktet.
    .item-3 = Någon annan betalar, ofta kontant eller månader i förväg.
    .item-4 = Många bilar, dygnet runt.
    .item-5 = Fler sovplatser än lägenheten är till för.
    .item-6 = Grannar berättar om spring i trappan.
page-sector-housing-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring annars polisen på { PHONE("polis-11414") }, för de har bett hyresvärdar och grannar att tipsa och det är de som kan ingripa. Om det gäller ett barn ringer du polisen och socialtjänsten. Berätta sedan för din chef.
page-sector-housing-law = Den som hyr ut
    .text-1 = Du måste agera om du får veta att lägenheten du hyr ut helt eller till stor del används för att sälja sex. Gör det som rimligen går för att uthyrningen ska upphöra. Om du inte gör det, och verksamheten fortsätter, kan det vara koppleri. Ring polisen, och fråga en jurist hur avtalet sägs upp.
    .text-2 = Hyresrätten kan gå förlorad om lägenheten används för allvarlig brottslighet, eller för brott som sker vanemässigt eller i större omfattning. Fråga en jurist om det räcker i ert fall.
page-sector-housing-safety = Din säkerhet
    .item-1 = Gå inte in i lägenheten och ställ ingen till svars. Att gå in olovligt, och att fotografera i smyg där någon bor, kan vara brott.
    .item-2 = Prata försiktigt med grannar. Nämn inga misstankar.
    .item-3 = Skriv ingen lista över besökare. Ge polisen tiderna och det du har sett.

## sector-salon

page-sector-salon = Massage, nagel och skönhet
    .lead = Att någon arbetar på en salong är inget tecken. Se på villkoren, aldrig på var någon kommer ifrån.
    .search = salong massage massagesalong thaimassage nagelsalong naglar skönhet frisör spa kund tillsyn inspektion kemikalier nagelsalongen nagelsalonger nagelstudio thai massör frisören lyckligt slut happy ending barberare ögonfransar
page-sector-salon-see = Vad du kan se
    .text-1 = Ett tecken bevisar ingenting, och ofta finns det en naturlig förklaring. Men din oro räcker för att be om råd. Att sex säljs visar inte att någon tvingas.
    .item-1 = Låsta eller blockerade nödutgångar.
    .item-2 = Personal som inte finns i personalliggaren.
    .item-3 = Farliga kemikalier och dålig ventilation.
    .item-4 = Någon bor där hen arbetar.
    .item-5 = Någon annan tar emot pengarna eller behåller passet.
    .item-6 = En kund ber om sex, eller blir erbjuden det.
page-sector-salon-call = Vem du ringer först
    .text-1 = Ring { PHONE("sos-112") } om någon är i fara. Ring polisen på { PHONE("polis-11414") } om du misstänker tvång eller köp av sex, för de utreder båda. Om det gäller ett barn ringer du polisen och socialtjänsten. Kontakta Arbetsmiljöverket, { PHONE("arbetsmiljoverket") }, om det gäller brister i arbetsmiljön.
    .text-2 = Om du är inspektör går du in tillsammans med andra myndigheter, och kontaktar en regionkoordinator i förväg.
page-sector-salon-fair = Siffror att tolka försiktigt
    .text-1 = Under en kontrollvecka { 2019 } fann polisen 13 förmodade offer bland { 453 } kontrollerade personer. Det är ungefär 3 av { 100 }, enligt vår uträkning. De allra flesta bedömdes alltså inte som förmodade offer.
    .text-2 = Att sex säljs på en salong säger inget om tvång. Nationalitet är aldrig ett tecken.
page-sector-salon-safety = Din säkerhet
    .item-1 = Den som driver salongen kan vara den som utnyttjar. Prata inte med den personen först.
    .item-2 = Fråga inte ut personalen inför chefen eller andra kunder.
    .item-3 = Gå därifrån som vanligt, och ring när ingen annan hör.
