# Arbetssätt: lokala exempel, undersökningar, planer och kampanjer.

## model-helsingborg

page-model-helsingborg = Helsingborgsmodellen
    .lead = Ett lokalt exempel: ett nätverk i Helsingborg där alla vet vem som gör vad. Det är ingen nationell regel.
    .search = Helsingborg, lokalt nätverk, samverkan, kärngrupp, rollkarta, arbetsgång, hotellgrupp, trygghetsvärdar, bostadsbolag, mobila teamet, nätverket, samverkar, samverkade, vem gör vad, samverkansmodell, mobilt team
page-model-helsingborg-what = Vad det är
    .text-1 = Frälsningsarmén tog initiativet { 2015 } eller { 2016 }, för källorna säger olika. I kärngruppen finns polisen, Frälsningsarmén och socialtjänsten.
    .text-2 = Runt dem finns civilsamhället, polisens fokusgrupp, mobila teamet och socialjouren, trygghetsvärdar, hotell och ett bostadsbolag. Länsstyrelsen har gett pengar.
    .text-3 = Enligt Helsingborgs stad leds nätverket nu av socialtjänsten. Uppgiften är utan datum.
page-model-helsingborg-order = Arbetsgången i fem steg
    .item-1 = Polisen får veta.
    .item-2 = Polisen kontaktar mobila teamet eller socialjouren.
    .item-3 = Mobila teamet kontaktar Frälsningsarmén.
    .item-4 = Frälsningsarmén kontaktar personen.
    .item-5 = Uppföljning.
page-model-helsingborg-use = Så kan ni använda det
    .text-1 = Läs sidan ”Helsingborg: ett exempel”, och skriv sedan en lista över vem som gör vad hos er. Arbetsgången bygger på att Frälsningsarmén finns på orten. Följ den nationella manualens sex steg om den inte finns där.
    .text-2 = Hotellen är med i nätverket. Det är ett skäl att ta med hotellpersonalen hos er också.

## model-stad-for-stad

page-model-stad-for-stad = Stad för stad
    .lead = En handbok och ett kunskapsstöd för kommuner som vill börja samverka. Lund gick från noll till 30 identifierade personer.
    .search = handbok, metodmaterial, kommun, samverkan lokalt, Lund, Kiruna, pilotkommun, komma igång, kommunen, kunskapsstöd, handboken, samverkansmodell, nätverk, filmen Safe Havens, film, dokumentär, seminarium, Kiruna seminarium, vad kan kommunen göra, hur börjar kommunen, handlingsplan för kommunen, film att visa på jobbet
page-model-stad-for-stad-what = Vad det är
    .text-1 = Materialet bygger på Helsingborgsmodellen, men fungerar också utan Frälsningsarmén. Det passar kommuner och nätverk som vill komma igång.
    .text-2 = Ett seminarium om Stad för stad har hållits i Kiruna. Mer än så har vi inte läst om det.
page-model-stad-for-stad-lund = Lund: från noll till 30
    .text-1 = I Lund hade ingen identifierats. Med samverkan identifierades 30 personer. Talet visar vad som händer när någon letar, inte hur många som finns.
    .text-2 = De som utnyttjas söker sällan hjälp själva. Det är vi som behöver upptäcka det.
page-model-stad-for-stad-film = Filmen Safe Havens
    .text-1 = Frälsningsarmén har gjort en dokumentärfilm på 55 minuter om människohandel i sju länder, däribland Sverige. Den visades { 2019 } i Umeå, Stockholm och Göteborg, med samtal efteråt.
    .text-2 = Filmen är textad på svenska, och det finns ett paket för den som vill visa den på jobbet. Små arbetslag kan se den på nätet. Fråga Frälsningsarmén.

## model-kronoberg

page-model-kronoberg = Undersökningen i Kronoberg
    .lead = Länsstyrelsen frågade myndigheter, företag, vård och föreningar vad de hade sett, omkring { 2011 }.
    .search = Kronoberg, Växjö, kartläggning, enkät, observationer, taxi, svarsfrekvens, magkänsla, länsstyrelse, undersökning, kartläggningen, småland, taxibolag, hur många såg, anmälda brott Kronoberg, privata mottagningar, vägar framåt
page-model-kronoberg-observations = Vad som fick människor att reagera
    .text-1 = De svarande nämnde { 6 } saker. Vaksam räknar bara tre av dem. Språk, ålder och en känsla räknas inte, eftersom de inte säger något om tvång.
    .item-1 = Något i situationen kändes fel. Det räknas inte. Fråga dig vad du såg och hörde.
    .item-2 = Kvinnan talade lite eller ingen svenska. Räknas inte: det är ett skäl att ta hjälp av tolk.
    .item-3 = Kvinnan såg rädd ut. Räknas, men som svagt: rädsla har många orsaker.
    .item-4 = Kvinnan verkade övervakad. Räknas.
    .item-5 = Kvinnan var mycket yngre än mannen. Räknas inte för vuxna. Om personen kan vara under 18 gäller frågorna om barn.
    .item-6 = En dominant kvinna eller man styrde situationen. Räknas.
page-model-kronoberg-answers = Hur många som svarade
    .text-1 = Andel av de tillfrågade som svarade, omkring { 2011 }.
    .bar-authorities = Myndigheter
    .bar-care = Vård
    .bar-associations = Föreningar
    .bar-trades = Företag
page-model-kronoberg-suspicions = Hur många som misstänkte något
    .text-1 = Alla grupper tillsammans: stark misstanke i minst 46 svar, svag misstanke i 6. Källan ger inget exakt tal.
    .item-1 = Taxiföretag: 6–8 starka misstankar
    .item-2 = Hotell: 1 stark misstanke
page-model-kronoberg-after = Vad som hände sedan, och vägar framåt
    .text-1 = Sju utbildningar hölls, med { 193 } deltagare. En regional expertgrupp bildades och en samverkansplan påbörjades. Det är inte känt om planen antogs.
    .text-2 = Vägarna framåt var alltså utbildning, en expertgrupp och en plan. Beredskapskontrollen i Vaksam frågar om detsamma hos er.
page-model-kronoberg-not-here = Det som inte återges här
    .text-1 = Undersökningen tar också upp anmälda brott { 2003 }–{ 2010 } och privata mottagningar. Vi har inte kunnat läsa de siffrorna, så Vaksam visar dem inte. Fråga länsstyrelsen.
page-model-kronoberg-lesson = Tre frågor att ta med sig
    .text-1 = Den som tror att det inte finns här ser det inte heller. Fråga på din arbetsplats:
    .item-1 = Känner vi till tecknen?
    .item-2 = Har vi en rutin?
    .item-3 = Vet vi vem vi ska ringa?

## model-quality-promise

page-model-quality-promise = Ett löfte från en verksamhet
    .lead = Ett företag kan lova att det är fritt från människohandel, och visa hur. Idén passar fler branscher.
    .search = kvalitetslöfte, Respekt Thai, massage, massagesalong, salong, egenkontroll, certifiering, uppförandekod, inköp, leverantör, löftet, kvalitetslöftet, thaimassage, nagelsalong, egen kontroll, kontrollera leverantör, underleverantör, schysta villkor, upphandling, upphandla, hur vet vi att underleverantören är schysst, krav på leverantör
page-model-quality-promise-origin = Var idén kommer från
    .text-1 = Nätverket Respekt Thai finns sedan { 2019 } i Helsingborg och arbetar mot efterfrågan på sex i massagesalonger. En salong kan skriva under ett löfte om att den är en plats fri från människohandel.
    .text-2 = Vi har inte sett löftets text. Frågorna nedan är våra egna.
page-model-quality-promise-check = En egen kontroll, i vilken bransch som helst
    .item-1 = Har alla som arbetar här ett eget avtal som de förstår?
    .item-2 = Får alla hela sin lön på ett eget konto?
    .item-3 = Har alla sina egna pass och id-kort?
    .item-4 = Kan alla säga upp sig och gå utan att stå i skuld?
    .item-5 = Vet alla vem de kan ringa utanför arbetsplatsen?
    .item-6 = Ställer ni samma frågor till dem ni anlitar?
page-model-quality-promise-care = Rikta det inte mot en grupp
    .text-1 = Ett löfte ska gälla alla i branschen. Ursprung säger ingenting om en verksamhet.

## model-three-kinds

page-model-three-kinds = Tre sorters arbete
    .lead = Förebygga, hjälpa i stunden och stötta efteråt: tre rubriker för det en kommun behöver kunna.
    .search = förebyggande, praktiskt, återintegrerande, återintegration, vad hjälper, insatser, kommunens arbete, förebygga, förebyggande arbete, återanpassning, tre delar, vad kan kommunen göra
page-model-three-kinds-kinds = Vad de är
    .text-1 = Indelningen kommer från Frälsningsarmén. Så här förstår vi den:
    .item-1 = Förebyggande: utbilda, informera, nå ut, minska efterfrågan.
    .item-2 = Praktiskt: akut stöd, skyddat boende, vård, tolk, råd.
    .item-3 = Efteråt (återintegrerande): hjälp att bygga ett liv här eller att återvända tryggt.
page-model-three-kinds-check = Pröva er egen beredskap
    .text-1 = Beredskapskontrollen i Vaksam följer samma tre delar och slutar i en att göra-lista.

## model-stockholm-plan

page-model-stockholm-plan = Samverkansplanen i Stockholm { 2005 }
    .lead = Ett stycke historia: viljan fanns, men inte samordningen. Planen lär oss att rutiner och betalning måste vara uppgjorda i förväg.
    .search = Kvinnoforum, samverkansplan, Stockholm, historia, betalningsansvar, vem betalar, samordning, äldre plan, betalade, kostnaden, kostnader, gamla planen
page-model-stockholm-plan-what = Vad den var
    .text-1 = Kvinnoforum drev ett projekt i två etapper { 2002 }–{ 2005 } med nio myndigheter i Stockholm. Planen är från januari { 2005 }.
    .text-2 = Projektet visade att viljan fanns. Det som saknades var samordning, kunskap och en klar fördelning av ansvaret.
page-model-stockholm-plan-holds = Det som fortfarande gäller
    .item-1 = Kommunen står för kostnaden. I dag kan den begära ersättning av Migrationsverket.
    .item-2 = Rutiner och betalning avgör hur det går, så gör upp om båda i förväg.
page-model-stockholm-plan-old = Det som inte gäller längre
    .text-1 = Planen bygger på regler från tiden före { 2010 }. Planens uppskattningar av antal är inaktuella och visas inte här.

## model-safe-hand

page-model-safe-hand = Kursen En säker hand: se, reagera, agera
    .lead = Frälsningsarméns grundkurs vilar på tre verb. De är lätta att minnas mitt i natten.
    .search = kurs, utbildning, grundkurs, identifiera, reagera, agera, Frälsningsarmén, minnesregel, kursen, utbildningen, säker hand, se reagera agera, webbutbildning, lära sig, utbildning för personal, e-utbildning
page-model-safe-hand-verbs = De tre verben, med våra ord
    .item-1 = Se vad som händer, inte hur någon ser ut.
    .item-2 = Reagera genom att stanna upp och be om råd. Oro räcker.
    .item-3 = Agera genom att ringa rätt nummer, tänka på din egen säkerhet och berätta vad du såg.
page-model-safe-hand-course = Kursen
    .text-1 = Kursen heter En säker hand, och är för yrkesverksamma och frivilliga. Vi har inte sett innehållet, och längden är inte känd.

## model-du-avgor

page-model-du-avgor = Du avgör
    .lead = En kampanj sedan { 2016 } som riktar sig till den som köper sex. Råden om vem man ringer är desamma som här.
    .search = kampanj, efterfrågan, sexköp, torsk, sexköpare, duavgor.se, sluta köpa sex, KAST, kampanjen, köpa sex, köper sex, köpte sex, sexköparen, torskar
page-model-du-avgor-what = Vad det är
    .text-1 = Kampanjen startade { 2016 } och vänder sig till köparen. Rådet till den som misstänker människohandel är att ringa { PHONE("sos-112") } vid fara och { PHONE("polis-11414") } om det inte är bråttom. Yrkesverksamma kan ringa stödtelefonen { PHONE("nspm-stodtelefon") }.

## model-counties

page-model-counties = Vad som finns i ditt län
    .lead = Mottagningar, team och planer som vi har hittat, län för län. Numren är få, så börja hos socialtjänsten eller stödtelefonen. Mika är för den som får ersättning för sex, KAST för den som köper sex.
    .search = i mitt län, i länet, mitt län, Karlstads handlingsplan, Värmland resursteam, länets resursteam, Somliga tror, Västervik, länsplan, regional plan, mottagning i länet, Mika, KAST, Värmlands team, Karlstad plan, samordnare i länet, länets handlingsplan
page-model-counties-north = Norr
    .item-1 = Norrbotten: KAST i Luleå. Ett seminarium om Stad för stad har hållits i Kiruna.
    .item-2 = Västerbotten: Mika i Umeå, KAST i Umeå och Skellefteå.
    .item-3 = Västernorrland: Mika och KAST i Sundsvall för hela länet, och samverkan mellan kommuner, polis, åklagare, region och länsstyrelse.
    .item-4 = Jämtland: KAST i Östersund.
page-model-counties-middle = Mellansverige
    .item-1 = Värmland: KAST i Karlstad, och en handlingsplan i Karlstads kommun. Det finns också ett resursteam för länet, som vi inte har hittat något nummer till.
    .item-2 = Västmanland: KAST i Västerås, och en undersökning bland hotellen { 2019 }.
    .item-3 = Dalarna: en utbildningsdag för länet { 2018 }, och kampanjen Du avgör.
    .item-4 = Uppsala: Barnahus ger råd till yrkesverksamma om barn.
    .item-5 = Östergötland och Södermanland: ingen egen mottagning som vi har hittat. Länen fick gemensamma regionkoordinatorer hösten { 2018 }, tillsammans med Jönköping.
page-model-counties-stockholm = Stockholm
    .item-1 = Mika och KAST, Safe Havens, och vägledningen Operation Kvinnofrid steg för steg.
page-model-counties-south = Söder och väster
    .item-1 = Västra Götaland: Mika i Göteborg och Borås, KAST i Göteborg. Länsstyrelsen har utbildat taxi och hotell.
    .item-2 = Kalmar: Västerviks kommun ger råd om människohandel på { PHONE("manniskohandel-vastervik") }. Uppgiften är från { 2023 }.
    .item-3 = Skåne: Evonhuset och det skyddade boendet Noomi i Malmö, Respekt Thai i Helsingborg och Lund. Det finns också en äldre plan för hur sex myndigheter samarbetar.
    .item-4 = Kronoberg: en undersökning, sju utbildningar och en expertgrupp omkring { 2011 }.
    .item-5 = Jönköping: KAST i Jönköping för hela länet, men numret är inte känt. Länet fick gemensamma regionkoordinatorer hösten { 2018 }, tillsammans med Östergötland och Södermanland.
page-model-counties-unknown = Det vi inte har hittat
    .text-1 = För Blekinge, Gotland, Halland, Örebro och Gävleborg har vi inte hittat något eget.
    .text-2 = Vi har inte hittat någon länsplan från { 2020 } eller senare, i något län. Fråga länsstyrelsen.

## model-not-here

page-model-not-here = ”Det finns inte hos oss”
    .lead = Den tanken döljer det som sker. Där myndigheter samarbetar upptäcks fall också på små orter.
    .search = landsbygd, liten kommun, småstad, förnekelse, mörkertal, storstad, varför letar vi inte, finns inte här, finns inte hos oss, händer inte här, liten ort
page-model-not-here-evidence = Vad som talar emot
    .item-1 = En debattartikel från { 2016 }: fall upptäcks i små kommuner så snart myndigheterna samarbetar.
    .item-2 = Lund gick från noll till 30 identifierade personer.
    .item-3 = I en undersökning i Kronoberg berättade taxiföretag om 6–8 starka misstankar om människohandel.
page-model-not-here-needs = Tre behov i samma debattartikel
    .item-1 = Betänketid. Sedan { 2022 } kan också socialnämnden ansöka.
    .item-2 = Samarbete i vardagen mellan myndigheter.
    .item-3 = Pengar som räcker över tid.
