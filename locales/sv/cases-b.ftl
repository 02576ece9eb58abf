# Övningsfall för taxi och hotell: beställningscentral, städning, restaurang och säkerhet.
# Alla personer, platser och händelser är påhittade.

## taxi-prepaid-rides

case-taxi-prepaid-rides = Tisdag kväll på centralen
    .lead = En tisdagskväll sitter du på beställningscentralen i den påhittade staden Hällmyra, och en förare hör av sig.
case-taxi-prepaid-rides-step-1 = En kvinna har bokat sex korta resor i rad och betalat dem i förväg. Hon ringer själv, tackar och ber om kvitto till sin firma. Hon är uppväxt i stan, säger hon. Passageraren är ”en kille som hjälper mig med leveranser”.
case-taxi-prepaid-rides-step-2 = Föraren ringer när passageraren är inne i en port. Det är en pojke, kanske fjorton år, ensam med en sportbag. Du ser att samma kvinna har köpt likadana resor tre kvällar i rad, mellan nio och midnatt. I morgon är det skola.
case-taxi-prepaid-rides-step-3 = Vid varje adress går pojken in med en väska. Inom två minuter är han tillbaka med en annan. Han säger till föraren att han lämnar saker åt en äldre kompis och att han inte får titta i dem.
case-taxi-prepaid-rides-step-4 = Kvinnan ringer dig efter varje stopp, tre gånger på en timme. Hon frågar var bilen är och om pojken sitter i den. Hon säger att han inte får kliva ur någon annanstans.
case-taxi-prepaid-rides-step-5 = Föraren ringer igen vid nästa port. Pojken pratar och skrattar, men har sagt en sak till. Han är skyldig pengar för en väska som kom bort, och han kan inte sluta förrän det är betalt.
case-taxi-prepaid-rides-not-threats-heard = Varken du eller föraren har hört något hot. En skuld är inte ett hot, men berätta om den för polisen.
case-taxi-prepaid-rides-not-child-with-unexplained-adult = Ingen vuxen reser med pojken. Kvinnan hörs bara i telefonen.
case-taxi-prepaid-rides-not-unexplained-money-or-things = Ingen har sett att han har pengar eller dyra saker. Vad som ligger i väskan vet ni inte.
case-taxi-prepaid-rides-herring-polite-customer = Kvinnan är artig, betalar i förväg och vill ha kvitto. Gott uppförande säger inget om vad resorna är till för.
case-taxi-prepaid-rides-herring-cheerful = Pojken pratar och skrattar. Ett barn kan vara på gott humör och ändå vara utnyttjat.
case-taxi-prepaid-rides-best = Ring { PHONE("polis-11414") } nu och säg att det gäller ett barn. Lämna bokningar, adresser, tider och det föraren har sett och hört. Fråga hur ni gör med resorna som är kvar. Kontakta sedan socialjouren på { PHONE("jour-gavleborg") }, eller genom { PHONE("sos-112") } om ingen svarar. Säg till föraren att köra som vanligt, låta väskan vara och inte fråga ut pojken. Låt inte kvinnan märka att du har ringt. Ring { PHONE("sos-112") } om ni tror att det finns vapen eller sprängämnen i väskan, eller om någon hotas.
case-taxi-prepaid-rides-why = Passageraren kan vara under 18, och då räcker ett enda medelstarkt eller starkt tecken. Att han uträttar ärenden åt någon äldre är ett starkt tecken. De sena kvällarna är ett svagt tecken och hade inte räckt. Tecknen räcker dessutom för tvång. Att han inte kan sluta är ett starkt tecken, och det hör ihop med samtalen som kontrollerar var han är. Den styrda resan är ytterligare ett svagt tecken. För en vuxen hade ett enda starkt tecken på utnyttjande inte räckt, men för ett barn avgör det. Den som skickar barnet begår brott mot barnet.
case-taxi-prepaid-rides-question = Vad gör du först?
    .a = Avbokar resten, så att pojken kommer hem
    .b = Ber föraren titta i väskan utan att det syns
    .c = Ringer { PHONE("polis-11414") } och berättar vad ni har sett
    .d = Ber föraren köra pojken till polisen direkt
case-taxi-prepaid-rides-answer = Polisen behöver uppgifterna medan resorna pågår. En avbokning varnar kvinnan och kan gå ut över pojken. Väskan kan vara farlig att röra. Han blir rädd om föraren kör honom dit han inte vill, och det kan räknas som att hålla kvar honom.
case-taxi-prepaid-rides-discuss-1 = Hur pratar du med föraren så att pojken inte hör?
case-taxi-prepaid-rides-discuss-2 = Vad i era bokningar hade kunnat visa mönstret redan andra kvällen?
case-taxi-prepaid-rides-discuss-3 = Kvinnan ringer igen medan du väntar på polisen. Vad säger du?

## taxi-petrol-station

case-taxi-petrol-station = Mannen vid macken
    .lead = En söndagsmorgon i november, strax före sex, tar du emot samtalen på beställningscentralen i den påhittade orten Skogsvik.
case-taxi-petrol-station-step-1 = En äldre man ringer från en obemannad mack och vill åka hem. Han kan inte säga vilken ort han är på. Till slut läser han upp skylten vid pumpen.
case-taxi-petrol-station-step-2 = Föraren hittar honom. Det är två minusgrader. Han har kofta och innetofflor, ingen jacka och inget med sig. Han fryser och tar emot kaffe ur förarens termos.
case-taxi-petrol-station-step-3 = En kvinna ringer dig tre gånger på tio minuter. Hon är andfådd: ”Har ni en äldre man i någon bil? Kör inte i väg med honom. Släpp inte i väg honom.”
case-taxi-petrol-station-step-4 = Mannen uppger en adress. Den gatan finns inte längre. Han säger att skiftet börjar klockan sex och att han måste hinna.
case-taxi-petrol-station-step-5 = Föraren frågar om han har något telefonnummer med sig. På ett kort i koftan står namn, adress och numret till hans fru.
case-taxi-petrol-station-step-6 = Numret på kortet är det som kvinnan ringer från. Hon berättar att mannen har en minnessjukdom och aldrig har gått ut på natten förut. När han hör henne i telefonen säger han: ”Är det du? Vad bra.” Hon kan åka dit genast.
case-taxi-petrol-station-not-phone-checks-in = Kvinnan ringer för att hon letar efter honom, och numret på kortet stämmer. Hon styr honom inte.
case-taxi-petrol-station-not-someone-directs-trip-by-phone = Han ringde själv efter bilen. Kvinnan bad er tvärtom att inte köra.
case-taxi-petrol-station-not-drugged-or-sedated = Inget tyder på att någon har drogat honom. Att han är förvirrad är ändå skäl att fråga vården.
case-taxi-petrol-station-herring-hold-him = Orden ”släpp inte i väg honom” låter som kontroll. Fråga vad de betyder innan du tolkar dem.
case-taxi-petrol-station-herring-wrong-address = En adress som inte finns och en berättelse som inte stämmer kan se inövad ut. Ingen har lärt honom vad han ska säga.
case-taxi-petrol-station-best = Låt föraren vänta med honom i den varma bilen tills frun kommer. Lämna inte ut var han är förrän du vet vem som ringer, här genom numret på kortet. Ring { PHONE("vard-1177") } och fråga om råd: han har varit ute i kylan, och det är första gången han går ut så. Ring { PHONE("sos-112") } om han blir slö, får ont eller blir mer förvirrad, eller om ingen kan ta emot honom. Inget tips om människohandel behövs.
case-taxi-petrol-station-why = Inget räknas som tecken på tvång. Han vet inte var han är, vilket är ett medelstarkt tecken, och har nästan inga saker med sig, vilket är ett svagt. Att han är utmattad och frusen är också ett svagt tecken. Det räcker inte på något område. Resultatet säger inget om hur bråttom det är: han behöver värme och kanske vård.
case-taxi-petrol-station-question = Tillbaka till steg 5. Kvinnan frågar var bilen står. Vad gör du?
    .a = Jämför hennes nummer med det på kortet
    .b = Säger var bilen är, eftersom hon är orolig
    .c = Låter föraren köra dit mannen själv vill
    .d = Ber föraren låsa tills polisen har kommit
case-taxi-petrol-station-answer = Numret är ett enkelt sätt att veta vem som ringer, och mannen sitter varmt under tiden. Den som låter orolig kan vara vem som helst. Adressen han uppger finns inte. Att låsa dörrarna skrämmer mannen och gör ingen säkrare.
case-taxi-petrol-station-discuss-1 = Vad hade du gjort om han inte haft något kort i fickan?
case-taxi-petrol-station-discuss-2 = Vad hade kvinnan kunnat säga som gjorde att du inte lämnade ut var bilen är?

## hotel-linen-store

case-hotel-linen-store = Linneförrådet
    .lead = Du städar rum på ett fjällhotell i den påhittade byn Ripdalen, där en firma som hotellet har avtal med städar på nätterna.
case-hotel-linen-store-step-1 = Klockan sex på morgonen håller en man från firman på med lobbyn. Han säger på engelska att han började i går vid lunch. Han har inte haft en ledig dag sedan jul. Det är februari.
case-hotel-linen-store-step-2 = Bakom hyllorna i linneförrådet ligger två madrasser. Där finns en kastrull, en väckarklocka och tandborstar. Han och en kvinna från firman sover där de flesta nätter, säger han.
case-hotel-linen-store-step-3 = Kvinnan har inga handskar på sig när hon häller upp frätande medel ur en dunk. Det sticker i ögonen, och rummet har inget fönster. Kostnaden för handskar dras från lönen, säger hon.
case-hotel-linen-store-step-4 = Firmans platschef kommer varje morgon. Han är från trakten, artig och har bullar med sig till alla. Tre dagar i rad kommer han fram när du och mannen pratar. ”Nu ska vi inte störa”, säger han och tar mannen med sig därifrån.
case-hotel-linen-store-step-5 = I trapphuset säger mannen lågt att platschefen har hans och kvinnans pass sedan i november. Mannen har bett om sitt två gånger. Svaret var: när säsongen är slut.
case-hotel-linen-store-step-6 = Lönen för vintern får han också då, ”så att vi inte slarvar bort den”. Han skrattar till och säger att det nog ordnar sig.
case-hotel-linen-store-not-locked-in-or-not-allowed-out = De går ut och röker när de vill. Den som kan gå ut kan ändå vara fast.
case-hotel-linen-store-not-asks-for-help = Han berättar, men har inte bett om hjälp. Lyssna ändå.
case-hotel-linen-store-not-little-or-no-swedish = De talar engelska med dig. Språk räknas aldrig.
case-hotel-linen-store-herring-kind-manager = Platschefen är trevlig mot alla. Den som utnyttjar andra kan vara omtyckt och trevlig i tonen.
case-hotel-linen-store-herring-laughs = Mannen skrattar och säger att det ordnar sig. Det kan vara ett sätt att stå ut, eller att lugna dig.
case-hotel-linen-store-herring-proper-contract = Hotellet har ett riktigt avtal med firman. Det säger inget om villkoren för dem som städar.
case-hotel-linen-store-best = Se till att polisen får veta det i dag, på { PHONE("polis-11414") }: arbetstider, madrasser, pass och lön. Berätta för chefen genast, så bestämmer ni vem som ringer. Ring själv om chefen tvekar. Säg till mannen, när ni är ensamma, att det finns hjälp och att han själv kan vända sig till socialtjänsten. Säg inget till platschefen. Töm inte förrådet, ta inga bilder och lova inget du inte kan hålla. Fråga polisen när ni ska tipsa Arbetsmiljöverket om det farliga arbetet.
case-hotel-linen-store-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Den långa arbetstiden är ett starkt tecken på utnyttjande, och boendet och det farliga arbetet är medelstarka. Att någon har tagit passen är ett starkt tecken på tvång. Att han avbryts och att lönen hålls inne är medelstarka. Efter två steg räckte tecknen bara för utnyttjande. Då var resultatet tecken som bör bedömas, och då visades också vart man vänder sig vid dåliga arbetsvillkor.
case-hotel-linen-store-question = Chefen vill säga upp firman i kväll och tömma förrådet. Vad säger du?
    .a = ”Gör det, så slipper de sova i ett förråd.”
    .b = ”Be platschefen om deras pass först av allt.”
    .c = ”Vänta en månad till, så får de sin lön.”
    .d = ”Ring polisen först, annars försvinner de.”
case-hotel-linen-store-answer = Om firman sägs upp nu kan de två köras någon annanstans samma kväll, utan pass och lön. Att fråga platschefen varnar honom. Att vänta hjälper bara den som håller inne lönen.
case-hotel-linen-store-discuss-1 = Efter vilket steg hade du berättat för chefen, och vad hade du sagt?
case-hotel-linen-store-discuss-2 = Vad behöver hotellet veta om villkoren när det anlitar en städfirma?
case-hotel-linen-store-discuss-3 = Hur pratar du med mannen igen utan att platschefen märker det?

## hotel-roses-in-the-bar

case-hotel-roses-in-the-bar = Rosorna i baren
    .lead = En fredagskväll på ett hotell i den påhittade hamnstaden Kråkhamn jämför baren och vakten vad de har sett.
case-hotel-roses-in-the-bar-step-1 = Klockan sju kommer en man i femtioårsåldern in i baren och säljer rosor bord för bord. Han skämtar med gästerna och säger att han är uppväxt två gator bort. En halvtimme senare kommer en kvinna i trettioårsåldern med likadana rosor.
case-hotel-roses-in-the-bar-step-2 = Vakten ser dem vid entrén. Varje halvtimme går en av dem ut till en grå bil och lämnar sedlar och mynt genom rutan. Den som sitter i bilen räknar och räcker ut nya rosor, och säljaren går in igen.
case-hotel-roses-in-the-bar-step-3 = I baren äter mannen upp brödet som blivit kvar på ett bord. Han har gått utan mat sedan förmiddagen, säger han, och tackar ja till ett glas vatten.
case-hotel-roses-in-the-bar-step-4 = En kvinna i kappa har suttit vid hörnbordet hela kvällen. Hon är artig, ger dricks och följer säljarna med blicken. När de går vidare följer hon efter. Efter varje runda skriver hon något i en liten bok.
case-hotel-roses-in-the-bar-step-5 = ”Vi får vår del på söndag, om det räcker”, säger mannen i förbifarten till bartendern. Ni är inte säkra på vad han menar.
case-hotel-roses-in-the-bar-not-says-forced = Ingen av dem har sagt att de tvingas. Det är polisen som får ta reda på det.
case-hotel-roses-in-the-bar-not-locked-in-or-not-allowed-out = Ni har inte sett någon hindras från att gå. Det visar inte att de är fria, men tecknet stämmer inte.
case-hotel-roses-in-the-bar-not-child-works-or-begs = Båda är tydligt vuxna. Om ni hade varit osäkra på åldern hade reglerna för barn gällt.
case-hotel-roses-in-the-bar-herring-selling = Att de säljer rosor. Försäljning och fattigdom är inga tecken. Uppsikten och pengarna är det.
case-hotel-roses-in-the-bar-herring-good-tipper = Kvinnan i kappa är artig och ger dricks. Det säger inget om vad hon gör där.
case-hotel-roses-in-the-bar-herring-local-joker = Mannen skämtar och är från stan. Den som utnyttjas kan vara född här och på gott humör.
case-hotel-roses-in-the-bar-best = Ring { PHONE("polis-11414") } medan de är kvar, och berätta för chefen. Lämna tid, plats, bilen och vad ni såg och hörde, utan gissningar. Spara inga uppgifter om dem. Om hotellet har en regel mot försäljning kan ni följa den lugnt, men den hjälper inte säljarna. Om ni blir ensamma med någon av dem kan ni fråga hur det är. Säg att det finns hjälp, och godta ett nej. Ställ inte kvinnan i kappa till svars, ta inga bilder och följ inte efter bilen. Ring { PHONE("sos-112") } om ni hör hot eller ser våld.
case-hotel-roses-in-the-bar-why = Tecknen räcker inte på något område för sig. Men uppsikten är ett medelstarkt tecken på tvång, och pengarna till en mellanhand är ett medelstarkt tecken på utnyttjande. Tillsammans är de tecken som bör bedömas. Det är oklart vad han menade med orden om söndag, så de räknas som osäkra och blir ett svagt tecken på tvång. Hungern är ett svagt tecken på utnyttjande. Inget av dem ändrar resultatet.
case-hotel-roses-in-the-bar-question = Vad gör ni nu?
    .a = Visar ut säljarna, som husets regler säger
    .b = Berättar för chefen och tipsar polisen nu
    .c = Frågar mannen hur mycket han får behålla
    .d = Frågar kvinnan vid hörnbordet vad hon gör
case-hotel-roses-in-the-bar-answer = Polisen har nytta av uppgifterna om bilen, tiderna och det ni sett. Det fortsätter på nästa ställe om säljarna visas ut. Frågor inför kvinnan kan gå ut över säljarna och varna dem som tar pengarna.
case-hotel-roses-in-the-bar-discuss-1 = Vad hade baren vetat utan vakten, och vakten utan baren?
case-hotel-roses-in-the-bar-discuss-2 = Vad hade ni tänkt om de sålt till förmån för en skolklass, utan någon vid hörnbordet?

## hotel-breakfast-by-the-window

case-hotel-breakfast-by-the-window = Frukost vid fönstret
    .lead = Du arbetar i frukostmatsalen på ett hotell i den påhittade kustorten Sälvik, och samma par kommer för tredje morgonen.
case-hotel-breakfast-by-the-window-step-1 = Ett par i femtioårsåldern sätter sig vid fönstret. De är på semester från Luleå, säger hon. Du frågar om han vill ha te eller kaffe, och hon svarar. Du frågar vad han tyckte om båtturen. Hon svarar igen.
case-hotel-breakfast-by-the-window-step-2 = Hon har bådas telefoner vid sin tallrik. Hans ringer. Hon trycker bort samtalet och vänder på telefonen. Han reser sig för att hämta bröd. ”Sitt, du har fått nog”, säger hon. Han sätter sig.
case-hotel-breakfast-by-the-window-step-3 = När hon hämtar ägg pratar han med dig om fiske och skrattar. Hon kommer tillbaka. Han tystnar mitt i en mening och ser ner i tallriken.
case-hotel-breakfast-by-the-window-step-4 = Han köper en tidning med sitt eget kort, ur sin egen plånbok. Sedan går han ensam ut och röker en stund.
case-hotel-breakfast-by-the-window-step-5 = På väg ut säger han lågt till dig: ”Det är bäst för alla att hon är på gott humör.” Du har inte sett någon skada och inte hört något hot.
case-hotel-breakfast-by-the-window-not-no-control-of-own-money = Han betalar med eget kort ur sin egen plånbok.
case-hotel-breakfast-by-the-window-not-says-forced = Han har inte sagt att han tvingas arbeta, sälja sex, tigga eller stjäla.
case-hotel-breakfast-by-the-window-not-threats-heard = Du har inte hört henne hota. Det han säger om hennes humör är ändå värt att ta på allvar.
case-hotel-breakfast-by-the-window-herring-he-is-a-man = Att det är han som tystnar. Även män utsätts för våld av sin partner, och många har svårt att be om hjälp.
case-hotel-breakfast-by-the-window-herring-name-of-the-outcome = Att resultatet heter för få tecken. Det gäller bara människohandel och säger inget om hur han har det hemma.
case-hotel-breakfast-by-the-window-best = Ge vanlig service. Om ni blir ensamma en stund kan du fråga hur han har det, och godta om han inte vill prata. Säg att Stödlinjen för män finns på { PHONE("stodlinjen-man") }. Den är gratis, och den som ringer kan vara anonym. Du kan ringa dit själv nu och fråga hur du kan hjälpa. Lappar med stödlinjernas nummer på toaletterna når fler än en fråga vid bordet. Fråga inget medan hon hör. Ring { PHONE("sos-112") } om du hör hot eller ser våld.
case-hotel-breakfast-by-the-window-why = Tre tecken räknas som två. Att hon svarar åt honom hör till isolering eller övervakning. Att hon bestämmer och att han tystnar räknas ihop, som att han styrs av någon annan. Två medelstarka tecken på tvång räcker inte, och inget tyder på utnyttjande. Därför blir resultatet för få tecken. Regeln är gjord för människohandel och fångar våld i nära relationer dåligt, och därför visas annan hjälp.
case-hotel-breakfast-by-the-window-question = Vad är bäst att göra nu?
    .a = Fråga honom vid bordet om allt är bra
    .b = Tipsa polisen om att han kan fara illa
    .c = Ge vanlig service och ringa en stödlinje
    .d = Låta paret vara, för det är deras semester
case-hotel-breakfast-by-the-window-answer = På Stödlinjen för män är de vana vid just detta, och du behöver inte veta vad det är. En fråga inför henne kan göra det värre för honom. Inget här handlar om arbete, sex eller pengar åt någon annan. Om du inte gör något är han ensam med det.
case-hotel-breakfast-by-the-window-discuss-1 = Hade du märkt samma sak om rollerna varit ombytta?
case-hotel-breakfast-by-the-window-discuss-2 = Vilket enda tecken till hade ändrat resultatet?
case-hotel-breakfast-by-the-window-discuss-3 = Var på ert hotell kan en gäst läsa ett nummer utan att någon ser?

## hotel-lobby-at-eleven

case-hotel-lobby-at-eleven = Lobbyn klockan elva
    .lead = Du är vakt på ett hotell i den påhittade staden Ekhamn, en lördagskväll när en gäst vill att du avvisar någon.
case-hotel-lobby-at-eleven-step-1 = Klockan elva säger en gäst i baren: ”Hon i soffan säljer sig, det ser man ju. Släng ut henne.” Du frågar vad han har sett. Han svarar att det bara känns fel.
case-hotel-lobby-at-eleven-step-2 = Kvinnan i soffan är i tjugofemårsåldern. Hon har suttit där ensam sedan nio, i kort glittrig klänning. Hon ser ofta mot entrén och på sin telefon. Receptionen säger att hon bor i stan och själv har tagit ett rum för natten.
case-hotel-lobby-at-eleven-step-3 = Du säger god kväll. Hon nickar, ser bort och säger inget.
case-hotel-lobby-at-eleven-step-4 = Vid halv tolv kommer en man i sextioårsåldern. De kramas och går till hissen tillsammans.
case-hotel-lobby-at-eleven-step-5 = Strax före midnatt kommer de ner med en tårta. En kvinna med resväska kliver in genom entrén. ”Grattis, mamma”, säger den yngre, och mannen tänder ljusen.
case-hotel-lobby-at-eleven-not-lookout-near-room = Hon väntar på någon i lobbyn. Hon bevakar inget rum.
case-hotel-lobby-at-eleven-not-many-short-visits = En enda person har kommit, och honom väntade hon på.
case-hotel-lobby-at-eleven-not-looks-frightened = Hon är tystlåten. Det är inte samma sak som rädd.
case-hotel-lobby-at-eleven-herring-complaint = Att en gäst klagar. Han har inte sett något, och en känsla räknas inte, varken hans eller din.
case-hotel-lobby-at-eleven-herring-lives-in-town = Att hon bor i stan och ändå tar ett rum. Det är vanligt och räknas aldrig.
case-hotel-lobby-at-eleven-best = Ge henne samma service som alla andra. Svara gästen i baren lugnt att alla är välkomna, och be honom säga till om han ser någon fara illa. Säg till honom om han stör henne. Avvisa henne inte, följ inte efter till rummet, be inte om id en gång till och skriv inte upp något om henne. Inget samtal behövs.
case-hotel-lobby-at-eleven-why = Fyra saker märks: en annan gästs känsla, kläder, tystnad och åldersskillnad. Ingen av dem räknas, hur många de än är. I ett norskt fall ledde en regel mot gäster från orten till diskriminering av två kvinnor. Svaret hade varit detsamma utan tårtan. Det var rätt redan klockan elva.
case-hotel-lobby-at-eleven-question = Tillbaka till steg 1. Vad svarar du gästen i baren?
    .a = ”Jag ber henne vänta på rummet tills vidare.”
    .b = ”Alla är välkomna. Säg till om någon far illa.”
    .c = ”Jag rådgör med polisen, för säkerhets skull.”
    .d = ”Jag håller ett öga på henne resten av kvällen.”
case-hotel-lobby-at-eleven-answer = Du har redan frågat gästen, och han har inte sett något. De andra svaren behandlar henne sämre än andra gäster på grund av kläderna. Hotellet ska inte heller hålla särskild uppsikt över gäster som någon ogillar.
case-hotel-lobby-at-eleven-discuss-1 = Byt henne mot en man i kostym som väntar på sin pappa. Hade gästen sagt något?
case-hotel-lobby-at-eleven-discuss-2 = Vad skulle du behöva se eller höra för att tänka om?

## hotel-eight-cards

case-hotel-eight-cards = Åtta kort på disken
    .lead = Du arbetar i receptionen på ett hotell i den påhittade staden Granstad en torsdagskväll.
case-hotel-eight-cards-step-1 = Klockan är 22.40. Fyra rum är bokade för en natt. Någon i Luleå har bokat och betalat alla, och den personen ska inte bo här.
case-hotel-eight-cards-step-2 = En man i fyrtioårsåldern går rakt fram till disken och lägger upp åtta id-kort. ”Jag checkar in allihop”, säger han. Bakom honom står åtta kvinnor. Du frågar en av dem efter namnet, och han svarar.
case-hotel-eight-cards-step-3 = Två av kvinnorna har satt sig på golvet med ryggen mot väggen. En huttrar utan jacka. Ingen säger mycket.
case-hotel-eight-cards-step-4 = Mannen läser upp namnen ett i taget. Var och en kommer fram, tar sitt eget kort och sin nyckel. En av dem rättar honom om vem som ska dela rum, och han ändrar.
case-hotel-eight-cards-step-5 = En stund senare kommer en av kvinnorna ner ensam efter ett plåster och pratar en stund. De är en kör. Bussen gick sönder, och körens kassör ordnade rum per telefon. ”Han räknar in oss som en fåraherde”, säger hon om körledaren.
case-hotel-eight-cards-not-id-held-by-other = Han bar korten till disken, och alla fick tillbaka sina genast.
case-hotel-eight-cards-not-watched-all-the-time = Hon kommer ner ensam och stannar och pratar.
case-hotel-eight-cards-not-dominant-person-controls = Hon rättar honom inför alla, och han ändrar. Att ordna för en grupp är inte att styra den.
case-hotel-eight-cards-not-local-or-hourly-guest = De är på genomresa och stannar över natten. Tecknet räknas ändå aldrig.
case-hotel-eight-cards-herring-one-man-eight-women = Att det är en man och åtta kvinnor, och att de är tysta. Det säger något om sällskapet, inget om vem som bestämmer över vem.
case-hotel-eight-cards-herring-the-cards = Att han har allas kort. Reseledare, tränare och körledare samlar in kort varje dag. Frågan är om var och en får tillbaka sitt.
case-hotel-eight-cards-best = Ge vanlig service. Låt var och en säga sitt namn och ta emot sitt eget kort och sin egen nyckel, som rutin för alla grupper. Erbjud något varmt. Du behöver inte ringa någon. Om något ändå stör dig berättar du för chefen vad du såg, utan att gissa. Du kan alltid be polisen om råd på { PHONE("polis-11414") }. Skriv inte upp gästerna och kopiera inga kort.
case-hotel-eight-cards-why = Det finns två tecken på tvång, men båda är svaga. En person lämnar fram allas id-kort, och någon annan har bokat. Att de är slutkörda är ett svagt tecken på utnyttjande. Det räcker inte. Om han hade behållit korten hade det varit ett starkt tecken. Därför är rutinen värd mer än en gissning: den visar skillnaden utan att någon pekas ut.
case-hotel-eight-cards-question = Tillbaka till steg 2. Mannen säger att han tar alla åtta nycklarna. Vad gör du?
    .a = Ber var och en ta sitt kort och sin nyckel
    .b = Ger honom nycklarna och ringer polisen sedan
    .c = Frågar kvinnorna om de har valt att åka med
    .d = Kopierar korten, så att uppgifterna finns kvar
case-hotel-eight-cards-answer = En rutin som gäller alla grupper anklagar ingen. Alla får en stund var framme vid disken, och du ser om korten går tillbaka. En fråga inför honom kan ingen svara fritt på. En känsla är inget skäl att kopiera korten. Polisen kan ge råd om något ändå stör dig, men det fanns inget att tipsa om.
case-hotel-eight-cards-discuss-1 = Byt: en kvinna checkar in åtta män i arbetskläder. Tänker ni likadant?
case-hotel-eight-cards-discuss-2 = Hur checkar ni in grupper så att var och en får säga sitt namn?

## hotel-sign-on-the-door

case-hotel-sign-on-the-door = Skylten på dörren
    .lead = Du städar på ett hotell i den påhittade bruksorten Hammarsele, och ett rum har stått ostädat hela veckan.
case-hotel-sign-on-the-door-step-1 = Måndag till torsdag. ”Stör ej” hänger på rum nio varje dag. När du knackar på eftermiddagen säger en man genom dörren: ”Inte i dag, tack.”
case-hotel-sign-on-the-door-step-2 = Varje dag ligger en säck med blöta handdukar utanför dörren. Han ber om dubbelt så många nya. En del har mörka fläckar.
case-hotel-sign-on-the-door-step-3 = På onsdagen möter du honom i korridoren. Han är i trettioårsåldern, grå i ansiktet och röd i ögonen. Han ser ner i golvet och säger inget.
case-hotel-sign-on-the-door-step-4 = Klockan sex varje kväll knackar en annan man på. De går ut tillsammans och kör i väg. Ingen annan har gått dit.
case-hotel-sign-on-the-door-step-5 = Tjugo över sex på torsdagsmorgonen kommer de tillbaka, i overaller med sotiga knän. ”Bruket står still i en vecka, så vi reparerar på nätterna”, säger han. ”Jag sover på dagen. Förlåt för handdukarna. På måndag är jag ledig i två veckor.”
case-hotel-sign-on-the-door-not-many-short-visits = En enda person har kommit, och han gick aldrig in.
case-hotel-sign-on-the-door-not-extreme-hours-no-days-off = En vecka med nätter är hårt. Men den tar slut, och sedan är han ledig.
case-hotel-sign-on-the-door-not-locked-in-or-not-allowed-out = Han går ut varje kväll och öppnar själv för den som hämtar.
case-hotel-sign-on-the-door-not-looks-frightened = Han är trött och fåordig. Det är inte samma sak som rädd.
case-hotel-sign-on-the-door-herring-sign-and-towels = Skylten och handdukarna. Båda finns på listan, och båda är svaga. Den som arbetar natt, är sjuk eller vill vara i fred gör likadant.
case-hotel-sign-on-the-door-herring-nights = Att han ser slutkörd ut och arbetar på nätterna. Fråga dig hur länge det pågår och om han får vara ledig.
case-hotel-sign-on-the-door-herring-picked-up = Att samma man hämtar honom varje kväll. Kollegor samåker.
case-hotel-sign-on-the-door-best = Ge vanlig service: rena handdukar, och en fråga om när städning passar. Följ husets rutin för rum som inte har städats på några dagar, likadant för alla, och gå aldrig in för att leta. Du behöver inte ringa någon. Om något ändå stör dig berättar du för chefen vad du såg, utan att gissa. Du kan alltid be polisen om råd på { PHONE("polis-11414") }.
case-hotel-sign-on-the-door-why = Skylten och handdukarna hör ihop och blir ett svagt tecken på utnyttjande. Att han är slutkörd är ytterligare ett svagt tecken. Att han är tyst räknas aldrig. Det räcker inte. Vanlig service var rätt redan på måndagen, inte först när du fick höra om bruket. Många olika besökare hade varit något annat.
case-hotel-sign-on-the-door-question = Tillbaka till onsdagen. Han säger nej för tredje dagen. Vad gör du?
    .a = Går in när han är ute och tittar hur det är
    .b = Skriver upp när han går ut och kommer tillbaka
    .c = Knackar igen varje timme tills han vill öppna
    .d = Lämnar handdukar och frågar vilken tid som passar
case-hotel-sign-on-the-door-answer = Han är en gäst som vill vara i fred, och en fråga om tiden löser saken för er båda. Att titta efter i rummet eller föra anteckningar om honom får du inte göra på en känsla. Att knacka tills han öppnar hjälper ingen.
case-hotel-sign-on-the-door-discuss-1 = Vilken är er rutin för ett rum som inte har städats på tre dagar, och gäller den alla?
case-hotel-sign-on-the-door-discuss-2 = Vad hade du behövt se för att berätta för chefen redan på måndagen?
