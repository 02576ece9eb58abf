# Den nationella manualen: vad den är, och dess sex steg. Egna ord, inte myndighetens.

## manual

page-manual = Den nationella manualen: sex steg
    .lead = Sverige har en gemensam arbetsgång i sex steg, från den första misstanken till långsiktigt stöd.
    .search = manualen sex steg arbetsgång process handbok NRM national referral mechanism stödprocess skyddsprocess vem gör vad när ordning rutin nationell hänvisningsmekanism manual nationella manualen vad ska jag göra ISBN riktlinjer handlingsplan
page-manual-steps = De sex stegen
    .text-1 = Stegen kan gå in i varandra. En utredning kan börja medan stödet pågår. Det är alltid frivilligt att återvända.
    .item-1 = Identifiering, nu: uppmärksamma tecken på att något är fel och avgör vilka som behöver kopplas in.
    .item-2 = Akut skydd, de första timmarna och det första dygnet: säkerhet, vård och den första informationen om rättigheter.
    .item-3 = Inledande stöd, de första veckorna: tryggt boende, pengar, vård, utbildning och juridisk hjälp.
    .item-4 = Långsiktigt stöd, efter betänketiden: uppehållstillstånd, vård och en plan som håller.
    .item-5 = Straffrättsligt förfarande, från utredning till rättegångens slut: ombud tidigt och stöd hela vägen.
    .item-6 = Ett tryggt återvändande, när som helst: hjälp att resa hem, om personen själv vill.
page-manual-status = Vad manualen är
    .text-1 = Manualen är Sveriges variant av det som internationellt kallas National Referral Mechanism. Den bygger på lagar som redan finns och på erfarenhet, och skapar inga nya skyldigheter.
    .text-2 = Ingen myndighet i Sverige slår formellt fast vem som är offer. Alla med kunskap kan uppmärksamma ett förmodat offer. Därför talar Vaksam om möjliga tecken.
    .text-3 = Regeringens handlingsplan från { 2018 } sade att berörda myndigheter bör använda manualen. I juni { 2026 } kom en plan för { 2026 }–{ 2028 }. Vi har inte läst vad den säger om manualen.
page-manual-who = Vilka som ingår
    .text-1 = Enligt manualen deltar socialtjänsten, polisen, åklagarna, Migrationsverket, Arbetsmiljöverket, vården, Plattformen Civila Sverige mot människohandel och Utrikesdepartementet i stödet och skyddet.
page-manual-history = Upplagor
    .text-1 = I äldre material kan du läsa om fem steg. De kommer från den engelska utgåvan. Den svenska digitala manualen har sex, och vi utgår från den. Vi har själva översatt stegens namn till engelska, för vi har inte hittat någon aktuell officiell lista.
    .item-1 = { 2016 }: första upplagan, av Länsstyrelsen i Stockholms län och ett tiotal myndigheter.
    .item-2 = Januari { 2017 }: den engelska utgåvan lanseras, rapport { 2016 }:29, med fem steg.
    .item-3 = { 2019 }: den andra, omarbetade upplagan trycks av Jämställdhetsmyndigheten, 80 sidor.
    .item-4 = Därefter: en digital manual med sex steg och en sida för varje aktör. Sidorna är odaterade.
    .item-5 = Länsstyrelsen i Stockholm samordnade arbetet i landet { 2009 }–{ 2017 }. Sedan den 1 januari { 2018 } gör Jämställdhetsmyndigheten det.

## step-identification

page-step-identification = Steg 1: Identifiering
    .lead = Uppmärksamma tecken på att något är fel, väg samman det du vet och avgör vilka som behöver kopplas in.
    .search = identifiera upptäcka tecken signaler misstanke misstänka förmodat offer bedöma vem avgör formell status samordnare steg ett första steget bevis identifiering misstänker misstänkt tecknet varningstecken röda flaggor signaler på känns fel osäker, tecken på människohandel, hur känner man igen ett offer, identifiera offer, indikatorer, vem identifierar
page-step-identification-do = Gör så här
    .item-1 = Ring { PHONE("sos-112") } om någon är i fara nu.
    .item-2 = Väg samman allt du har sett med det som personen själv berättar.
    .item-3 = Be om råd. Som yrkesverksam kan du ringa stödtelefonen på kontorstid.
    .item-4 = Ring { PHONE("polis-11414") } om du vill tipsa polisen och det inte är bråttom.
    .item-5 = Kontakta socialtjänsten genast om det gäller ett barn och du måste anmäla. Alla andra, och ordningsvakter i tjänst, ringer först polisen och sedan socialtjänsten.
page-step-identification-who = Vem som får identifiera
    .text-1 = Ingen myndighet i Sverige har till uppgift att formellt identifiera offer. Alla med kunskap kan uppmärksamma ett förmodat offer.
    .text-2 = Bara den som är målsägande i en förundersökning får en formell ställning.
    .text-3 = Regionkoordinatorerna och stödtelefonen hjälper till att bedöma. Migrationsverkets handläggare har egna samordnare att fråga.
page-step-identification-signs = Tecken som myndigheten nämner
    .text-1 = Ett eller flera tecken bevisar ingenting. Att tecken saknas betyder inte heller att allt är bra. Det här är inte hela manualens lista, för vi har inte kunnat läsa den.
    .item-1 = Personen saknar pass eller id-handling, eller har falska handlingar.
    .item-2 = Personen har inga kontaktuppgifter till dem som mötte hen vid ankomsten.
    .item-3 = Personen verkar styrd av någon som ringer hela tiden.
    .item-4 = Personen försvinner ofta utan förklaring.
    .item-5 = Personen har mycket pengar, eller är välklädd, och kan inte säga varifrån pengarna eller kläderna kommer. I Vaksam räknas kläder aldrig.
    .item-6 = Personen är inblandad i brott eller kriminella nätverk.
    .item-7 = Den som utnyttjar kan vara en släkting, partner eller vän. Leta inte bara efter främlingar.

## step-protection

page-step-protection = Steg 2: Akut skydd
    .lead = De första timmarna handlar om säkerhet, vård och tidig information om vilken hjälp som finns.
    .search = akut skydd skydda säkerhet natt nu första timmarna dygnet skyddat boende samtycke information rättigheter jour omedelbart brådskande skyddas räddas trygg plats sova i natt var kan hen sova socialjouren akuten, säker plats, skydd i natt, hotad, skyddad adress, skyddade personuppgifter
page-step-protection-do = Det första dygnet
    .item-1 = Se till att personen är i säkerhet och får den vård som behövs.
    .item-2 = Koppla in socialtjänsten och polisen, och vården när det behövs.
    .item-3 = Efter kontorstid ringer du socialjourens nummer. Ring { PHONE("sos-112") } och be om socialjouren om du inte hittar numret.
    .item-4 = Berätta tidigt om uppehållstillstånd, skadestånd, tolk och gratis målsägandebiträde.
    .item-5 = Ta upp betänketiden.
    .item-6 = I en akut situation ansvarar kommunen där personen är just nu. Socialnämnden ansvarar för skyddat boende åt den som behöver det.
page-step-protection-consent = Samtycke
    .text-1 = Nämn personens namn för regionkoordinatorn bara om hen samtycker. Utan samtycke kan du ändå fråga, utan att nämna namn.
page-step-protection-care = I vården
    .text-1 = Ge akut vård, dokumentera skador och säkra spår efter sexuellt våld. Tänk på våldet också när du bemöter patienten, ställer diagnos och kontaktar anhöriga. Hjälp patienten att få kontakt med socialtjänsten, om hen samtycker.
    .text-2 = Den som behöver vård omedelbart ska erbjudas det, också utan att bo i regionen. Sidan om rätten till hjälp säger vad som gäller utan tillstånd.

## step-initial-support

page-step-initial-support = Steg 3: Inledande stöd
    .lead = De första veckorna behöver personen tryggt boende, pengar, vård och någon som upprepar informationen.
    .search = inledande stöd första veckorna boende pengar ekonomi försörjning skola vård målsägandebiträde advokat ombud barn utland betänketid bo mat kläder försörjningsstöd socialbidrag bistånd advokaten betänketiden
page-step-initial-support-do = Det här behövs
    .item-1 = Tryggt boende, pengar, utbildning och vård.
    .item-2 = Samma information en gång till. Mycket fastnar inte den första tiden.
    .item-3 = Målsägandebiträde när en förundersökning har inletts. Personen kan själv begära det, och åklagaren kan göra det.
    .item-4 = För barn kan myndigheter i andra länder behöva kontaktas.
    .item-5 = Om personen vill återvända går det att ta upp redan nu.
page-step-initial-support-rest = Tid att tänka
    .text-1 = Betänketiden är 30 dagars uppehållstillstånd, så att personen kan återhämta sig och ta ställning. Förundersökningsledaren kan ansöka, och sedan den 1 augusti { 2022 } även socialnämnden.

## step-long-term

page-step-long-term = Steg 4: Långsiktigt stöd
    .lead = Efter betänketiden bestämmer personen själv om hen vill medverka i utredningen, och stödet planeras på längre sikt.
    .search = långsiktigt stöd efter betänketiden uppehållstillstånd sex månader medverka samarbeta plan framtid boende vård kostnader ersättning kommun region stanna i Sverige stanna kvar får stanna jobb framtiden vittna vittnar, bostad efteråt, jobb efteråt
page-step-long-term-do = Det här händer
    .item-1 = Personen bestämmer själv om kontakten med polis och åklagare.
    .item-2 = Enligt manualen ges vård fram till rättegången. Fråga vården vad som gäller efteråt.
    .item-3 = Gör en långsiktig plan, för ett liv här eller i hemlandet.
    .item-4 = Kommunen och regionen kan få ersättning av Migrationsverket för kostnader från den dag ansökan kom in. Ansök inom sex månader från slutet av det kvartal som ersättningen gäller.
page-step-long-term-permit = Tillstånd i sex månader
    .text-1 = Den som medverkar kan få uppehållstillstånd i minst sex månader. Alla fyra villkoren i lagen ska vara uppfyllda. Tillståndet kan förlängas.
    .item-1 = Tillståndet behövs för utredningen eller rättegången.
    .item-2 = Personen visar tydligt att hen vill samarbeta.
    .item-3 = Personen har brutit alla band med de misstänkta.
    .item-4 = Det finns inget hinder med hänsyn till allmän ordning och säkerhet.
page-step-long-term-conflict = När källorna säger olika
    .text-1 = Manualens sida kan läsas som att det räcker med något av villkoren. Lagen kräver alla fyra, och lagen gäller.

## step-proceedings

page-step-proceedings = Steg 5: Straffrättsligt förfarande
    .lead = Utredningen kan börja utan anmälan. Personen behöver stöd från det första förhöret till rättegångens slut.
    .search = rättegång förhör utredning förundersökning målsägande biträde advokat anmälan polisanmälan domstol vittna brott process åtal vittnar vittnade förhörs förhörd förhöret målsägandebiträde rättegången åtalas döms dömd skadestånd, måste hon vittna, ersättning till offret
page-step-proceedings-do = Bra att veta
    .item-1 = En förundersökning ska inledas när det finns anledning att anta att ett brott har begåtts. Det kan bero på en anmälan eller på något annat.
    .item-2 = Ett målsägandebiträde bör finnas tidigt, helst redan vid det första förhöret.
    .item-3 = Den som håller förhöret bör vara civilklädd och göra klart att personen själv inte är misstänkt.
    .item-4 = Personen kan vara i Sverige eller utomlands medan processen pågår.
page-step-proceedings-same-people = Samma människor hela vägen
    .text-1 = Fråga om samma poliser kan följa ärendet, och om ett biträde som är engagerat i sådana här mål. Det är vår egen bedömning. Vi har inte läst någon regel som ger rätt till det.

## step-return

page-step-return = Steg 6: Ett tryggt återvändande
    .lead = Den som vill resa hem kan få hjälp med resan och med att börja om. Det är alltid frivilligt.
    .search = återvända resa hem hemresa hemland återvändande frivilligt ursprungsland repatriering iom biljett tillbaka åka hem åkte hem flyga hem återvänder återvände hemåt återvandra
page-step-return-what = Det här gäller
    .text-1 = Sverige hjälper personer från andra länder, även från EU, att återvända med stöd. Det kan ske när som helst under processen, om personen själv vill.
page-step-return-how = Så börjar man
    .text-1 = Ansökan görs genom en regionkoordinator. Ring stödtelefonen på kontorstid om din region saknar ett publicerat nummer, så hjälper de dig att nå rätt koordinator.
