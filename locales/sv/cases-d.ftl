### Övningsfall för hotell, bostäder och restauranger. Alla personer, platser och händelser är påhittade.

## hotel-cup-weekend

case-hotel-cup-weekend = Cuphelgen
    .lead = Du är ordningsvakt på ett hotell i den påhittade staden Granåvik, en lördagskväll när huset är fullt av ungdomslag.
case-hotel-cup-weekend-step-1 = Klockan är 22.10. En pojke i fjortonårsåldern står ensam vid hissen på plan fyra. Han har varken lagkläder eller nyckelkort. ”Jag väntar på en kompis”, säger han och skrattar.
case-hotel-cup-weekend-step-2 = Nattportieren känner igen honom. Han har kommit efter klockan tio tre kvällar i rad, från torsdag till lördag, varje gång till ett nytt våningsplan.
case-hotel-cup-weekend-step-3 = En kvinna i femtioårsåldern kliver ur hissen. ”Min systerson”, säger hon till dig. En halvtimme tidigare sa hon i receptionen att hon var hans tränare. När du undrar vilket lag han spelar i börjar hon tala om vädret.
case-hotel-cup-weekend-step-4 = Hon pekar på en stol, och pojken sätter sig där. Hon håller fram handen och får hans mobil. ”Den tar jag så länge”, säger hon.
case-hotel-cup-weekend-step-5 = Portieren berättar att hon satt i soffan i korridoren de båda kvällarna innan. När pojken kom ut från ett rum gick de tillsammans.
case-hotel-cup-weekend-step-6 = Klockan 22.35 säger hon att de ska åka hem och kommer tillbaka i morgon. De går mot en blå kombi. Pojken vinkar åt dig.
case-hotel-cup-weekend-not-child-sex-in-exchange = Vad som händer i rummen vet du inte. Gissa inte, utan berätta vad ni har sett.
case-hotel-cup-weekend-not-looks-frightened = Han skrattar och vinkar. Gott humör säger inget om hur han har det.
case-hotel-cup-weekend-not-says-adult-but-seems-child = Han har inte sagt hur gammal han är, och ingen har frågat.
case-hotel-cup-weekend-herring-the-cup = Huset är fullt av ungdomar i helgen. Det förklarar ett barn i korridoren, men inte tre sena kvällar på tre våningsplan.
case-hotel-cup-weekend-herring-a-woman = Det är en vänlig kvinna i medelåldern. Den som utnyttjar ett barn kan vara vem som helst.
case-hotel-cup-weekend-herring-they-leave = De åker därifrån. Ett barn som åker hem kan ha det lika svårt i morgon kväll.
case-hotel-cup-weekend-best = Ring polisen på { PHONE("polis-11414") } genast, medan du minns bilen och åt vilket håll den åkte. Ring { PHONE("sos-112") } om de går mot rummen igen, eller om du inte vet hur bråttom det är. Gör sedan en orosanmälan till socialjouren, i Umeå { PHONE("jour-umea") }. Som ordningsvakt är du skyldig att anmäla, och det räcker att du misstänker något. Den skyldigheten kan du inte lämna över till receptionen. Berätta för nattchefen. Håll inte kvar någon, fråga inte ut pojken inför kvinnan och följ inte efter bilen. Skriv i din rapport vad ni såg och hörde, inte vad ni tror.
case-hotel-cup-weekend-why = Han kan vara under 18, och då räcker ett enda medelstarkt eller starkt tecken. Här är det att kvinnan inte kan förklara hur de hör ihop. De sena kvällarna är ett svagt tecken och hade inte räckt. Att hon styr honom och bevakar korridoren tyder på tvång, men för ett barn behöver tvång inte synas. Att du är ordningsvakt ändrar inte resultatet, men det ändrar vad du måste göra. Ordningsvakter har anmälningsplikt enligt 19 kap. 1 § socialtjänstlagen.
case-hotel-cup-weekend-question = De går mot bilen. Vad gör du?
    .a = Går ikapp dem och ber att få se legitimation
    .b = Ber receptionen fråga cupens ledning om laget
    .c = Ringer polisen och gör sedan en egen anmälan
    .d = Skriver upp bilen och tar upp det på morgonmötet
case-hotel-cup-weekend-answer = Polisen behöver uppgifterna nu, och som ordningsvakt anmäler du själv till socialtjänsten. Att begära legitimation varnar kvinnan. Svaret från cupen ändrar inget, för det är inte laget som oroar. I morgon kan tre kvällar ha blivit fyra.
case-hotel-cup-weekend-discuss-1 = Vem på hotellet vet att ordningsvakten måste anmäla och att receptionen bör göra det?
case-hotel-cup-weekend-discuss-2 = Hur hade ni kunnat se mönstret redan andra kvällen?

## hotel-trolley-on-three

case-hotel-trolley-on-three = Städvagnen på plan tre
    .lead = Du städar på ett hotell i den påhittade kuststaden Tångskär, och samma gäst bor hos er hela veckan.
case-hotel-trolley-on-three-step-1 = Måndag till onsdag. Gästen i hörnrummet är en man i tjugofemårsåldern. Han tackar nej till städning varje dag, skämtar och hjälper dig att få vagnen över tröskeln.
case-hotel-trolley-on-three-step-2 = Varje morgon ligger tio handdukar utanför dörren, och han ber om tio nya.
case-hotel-trolley-on-three-step-3 = På onsdagen arbetar du länge på plan tre. Fyra olika personer går in till honom, en i taget. Ingen stannar mer än en halvtimme.
case-hotel-trolley-on-three-step-4 = En kvinna i trettioårsåldern sitter i fåtöljen vid trappan med en dator i knät och hörnrummets dörr i blickfånget. När en besökare har gått kommer han ut och ger henne sedlar. Hon bor inte på hotellet.
case-hotel-trolley-on-three-step-5 = På torsdagen frågar han om du har något att äta. Han har inte sovit på två nätter, säger han.
case-hotel-trolley-on-three-step-6 = Han viskar att kvinnan har hans legitimation och bankkort sedan de åkte hemifrån. Han har bett att få dem. ”När det är betalt, säger hon. I morgon åker vi vidare. Säg inget till henne.”
case-hotel-trolley-on-three-not-asks-for-help = Han berättar, men han ber dig inte om hjälp att komma bort. Lyssna ändå.
case-hotel-trolley-on-three-not-looks-frightened = Han skämtar och är vänlig. Det säger inget om hur han har det.
case-hotel-trolley-on-three-not-locked-in-or-not-allowed-out = Han går ut i korridoren när han vill. En öppen dörr utesluter inte tvång.
case-hotel-trolley-on-three-herring-a-young-man = Gästen är en man. Män och pojkar utnyttjas också, och köparna kan vara av alla slag.
case-hotel-trolley-on-three-herring-the-laptop = Kvinnan ser ut som vilken gäst som helst som arbetar. Det är vad hon gör som räknas, inte hur hon ser ut.
case-hotel-trolley-on-three-herring-cheerful = Han är glad och hjälpsam. Den som har det svårt kan skämta för att stå ut, eller för att du ska våga prata.
case-hotel-trolley-on-three-best = Se till att polisen får veta det i dag, på { PHONE("polis-11414") }, innan de åker vidare. Berätta för chefen genast, så bestämmer ni vem som ringer. Ring själv om chefen tvekar. Säg när, var och vad du såg och hörde, och vad han själv berättade. När ni är ensamma kan du säga att det finns hjälp och att han kan vända sig till socialtjänsten. Godta ett nej. Ge honom mat och vatten. Gå inte in på rummet för att titta, fråga inte ut besökarna och säg ingenting till kvinnan. Ring { PHONE("sos-112") } om någon hotar eller skadar honom.
case-hotel-trolley-on-three-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Utnyttjande: besöken och pengarna till kvinnan är medelstarka tecken, och att han är hungrig och utmattad är ett svagt. Tvång: att hon har hans legitimation är ett starkt tecken, och att hon bevakar dörren och styr över hans bankkort är medelstarka. Du vet inte säkert om de ofta byter ort, och därför räknas det inte. Nekad städning och många handdukar hade inte räckt, och på tisdagen var vanlig service rätt. Det var korridoren, inte rummet, som visade vad som pågick.
case-hotel-trolley-on-three-question = Han ber dig att inte säga något till kvinnan. Vad svarar du?
    .a = ”Jag lovar att det här stannar mellan dig och mig.”
    .b = ”Inte till henne. Men jag berättar för min chef.”
    .c = ”Jag kan be henne om dina kort, om du vill det.”
    .d = ”Bestäm först om du själv vill anmäla henne.”
case-hotel-trolley-on-three-answer = Du kan lova att inte berätta för kvinnan, men inte att hålla allt hemligt. Ett löfte om tystnad binder dig och hjälper inte honom. Att be om korten varnar henne. Han ska inte behöva bestämma något i en korridor innan du söker hjälp.
case-hotel-trolley-on-three-discuss-1 = Vem på ert hotell frågar städningen vad den har sett, och hur ofta?
case-hotel-trolley-on-three-discuss-2 = Hade du tänkt likadant om gästen varit en kvinna och den med datorn en man?
case-hotel-trolley-on-three-discuss-3 = Vad säger du till nästa skift?

## hotel-first-coffee

case-hotel-first-coffee = Det första kaffet
    .lead = Du arbetar natt i receptionen på ett hotell i den påhittade fjällorten Vidjåkk, tidigt en söndagsmorgon.
case-hotel-first-coffee-step-1 = Klockan är 05.30. En gäst kommer ner. Hon är helt påklädd och undrar om kaffet är klart. En annan kvinna har bokat och betalat rummet. Den kvinnan åkte i går kväll och ska hämta gästen i dag.
case-hotel-first-coffee-step-2 = Gästen äter tre smörgåsar stående. Du säger det du brukar säga till den som är uppe så här dags: ”Är allt bra? Säg till om jag kan hjälpa till med något.” Hon säger nej tack och går mot hissen.
case-hotel-first-coffee-step-3 = Gästen vänder vid hissen. ”Menade du det där?” Du svarar ja. ”Då vill jag ha hjälp”, säger hon. ”Jag vill inte åka vidare med henne.”
case-hotel-first-coffee-step-4 = Gästen ser på klockan. ”Den andra sover i en annan stad och kommer klockan tolv”, säger hon. Ingen annan är i lobbyn.
case-hotel-first-coffee-step-5 = ”Den andra har mitt pass. Jag har bett om det, men jag får det inte förrän resan är betald.” Vad gästen ska göra för att betala säger hon inte, och du frågar inte.
case-hotel-first-coffee-step-6 = Hon är lugn och samlad. ”Måste jag säga vad jag heter?” frågar hon. ”Och vad händer om jag ångrar mig?”
case-hotel-first-coffee-not-violence-seen = Hon har inte berättat om våld. Fråga bara om hon är i fara nu.
case-hotel-first-coffee-not-says-forced = Hon har inte sagt vad hon ska göra. Det behöver du inte veta för att hjälpa henne.
case-hotel-first-coffee-not-looks-frightened = Hon är lugn. Den som ber om hjälp behöver inte se rädd ut.
case-hotel-first-coffee-herring-calm = Hon är lugn och tackade först nej. Ett nej kan vara ett sätt att pröva om du menar vad du säger.
case-hotel-first-coffee-herring-another-woman = Den andra är också en kvinna. Det säger inget om vem av dem som bestämmer.
case-hotel-first-coffee-best = Gå undan med henne, fråga om hon är i fara och ring { PHONE("sos-112") } om svaret är ja eller om hon inte vet. Annars ringer ni polisen tillsammans på { PHONE("polis-11414") }, i god tid före klockan tolv. Säg först vem du är och att en gäst vill ha hjälp, och låt henne sedan tala själv om hon vill. Hon behöver inte säga vad hon heter för att få råd. Vill hon hellre prata med någon annan finns Kvinnofridslinjen på { PHONE("kvinnofridslinjen") }, dygnet runt. Lova ingenting för polisens räkning. Berätta i stället vad du själv kan göra. Du kan stanna hos henne, och när skiftet byts lämnar du över till en enda person. Säg inte till någon som ringer att hon är kvar. Berätta för nattchefen. Ångrar hon sig är hon välkommen tillbaka.
case-hotel-first-coffee-why = Hon ber om hjälp, och det är ett starkt tecken. Att den andra kvinnan inte lämnar tillbaka passet är också ett starkt tecken på tvång. Därför blir resultatet tecken som bör bedömas. Vad hon ska göra för pengarna vet du inte, så något utnyttjande syns inte. Det behövs inte för att ringa. Hade hon varit osäker på faran hade resultatet blivit fara nu, och då hade du ringt { PHONE("sos-112") }.
case-hotel-first-coffee-question = Hon har sagt ja till hjälp. Vad gör du först?
    .a = Lovar att polisen ordnar ett boende åt henne i dag
    .b = Ringer kvinnan och säger att gästen har åkt hem
    .c = Ger henne numren, så att hon kan ringa när hon vill
    .d = Går undan med henne och frågar om hon är utom fara
case-hotel-first-coffee-answer = Först en plats där ingen hör, sedan frågan om fara, för den avgör vem ni ringer. Ett löfte för polisens räkning är inte ditt att ge. Ringer du den andra kvinnan får hon veta att något har hänt. En lapp med nummer lämnar gästen ensam med samtalet, och klockan tolv är hon hämtad.
case-hotel-first-coffee-discuss-1 = Var på ert hotell kan ni sitta ostört klockan sex på morgonen?
case-hotel-first-coffee-discuss-2 = Vad säger du när hon undrar om hon kan ångra sig?
case-hotel-first-coffee-discuss-3 = Vem tar över klockan sju, och vad får den personen veta?

## housing-half-past-two

case-housing-half-past-two = Halv tre
    .lead = Du är nattvakt åt ett bostadsbolag i den påhittade stadsdelen Kvarnbacken, natten mot torsdag.
case-housing-half-past-two-step-1 = En hyresgäst ringer jouren. ”Det springer folk i trapporna varje natt. Det känns inte rätt”, säger hon.
case-housing-half-past-two-step-2 = Klockan halv tre stannar en skåpbil. Föraren släpper av två kvinnor och fyra män vid tre olika gathörn. Alla har vagnar eller stora väskor.
case-housing-half-past-two-step-3 = Du frågar en av männen om han bor i huset. Kvinnan vid ratten ropar genom rutan: ”De är med mig, de jobbar.” Du vet inte om hon svarar åt honom eller bara hann först.
case-housing-half-past-two-step-4 = En annan man kommer ut, sätter sig på trappan och blåser i händerna. Han är andfådd och fryser, och han hittar inte orden på svenska.
case-housing-half-past-two-step-5 = Han går fram till bilen och tömmer fickan i kvinnans hand. Det klirrar. Hon räknar och bockar av i en bok.
case-housing-half-past-two-step-6 = ”Vad gör ni här i natt?” frågar du, som du frågar alla. Hon visar listan, portnycklarna som han nyss lämnade och en vagn full av morgontidningar. Mannen på trappan tar fram sitt tjänstekort. ”Slut klockan sex, ledig i morgon”, säger han.
case-housing-half-past-two-not-one-driver-drops-many = Hon skjutsar ett arbetslag och samlar in nycklar. Tecknet är att någon tar pengarna som andra får.
case-housing-half-past-two-not-hands-over-earnings = Det var portnycklar han lämnade, inte pengar.
case-housing-half-past-two-not-watched-all-the-time = Var och en går sin runda ensam i timmar.
case-housing-half-past-two-not-many-short-visits = De går till brevinkasten i alla trappor, inte till en viss lägenhet.
case-housing-half-past-two-herring-the-van = Skåpbilen, boken och det som byter hand. Nattarbete ser ofta konstigt ut för den som inte vet vad det är.
case-housing-half-past-two-herring-the-feeling = Hyresgästen tycker att det känns fel. Känslan är värd en fråga, men den räknas inte.
case-housing-half-past-two-best = Fråga vad de gör, vänligt och på samma sätt som du frågar alla i trapphuset på natten. Ring hyresgästen och berätta vad det var, utan att peka ut någon. Du behöver inte ringa någon mer. Om något ändå gnager kan du prata med chefen, eller fråga polisen om råd på { PHONE("polis-11414") }. Skriv inte upp vilka de är och ta inga bilder. Skulle någon berätta för dig om utebliven lön kan du tipsa om facket och Arbetsmiljöverket.
case-housing-half-past-two-why = Det som är kvar är två svaga tecken: att en av männen frös, och att kvinnan kanske svarade åt en annan. Två svaga tecken räcker inte, och resultatet blir för få tecken. Språket och känslan visas men räknas inte. Frågan var värd mer än anteckningar, för den gav svaret på en minut och pekade inte ut någon. En vanlig fråga hade varit rätt även om du aldrig fått veta att det var tidningar.
case-housing-half-past-two-question = Tillbaka till steg 4. Hyresgästen vill att du tar reda på vilka de är. Vad gör du?
    .a = Skriver upp namn och bil, om det skulle hända något
    .b = Frågar vad de gör här, som du frågar alla på natten
    .c = Ber dem vänta utanför medan du ringer vakthavande
    .d = Låter dem vara, de delar säkert bara ut reklam här
case-housing-half-past-two-answer = En öppen fråga till alla anklagar ingen och ger dig fakta. Att skriva upp namn bygger på en känsla. Att hålla kvar dem har du inget skäl till. Gissningen på reklam stämde nästan, men bara av en slump. Nästa natt kan den vara fel åt andra hållet.
case-housing-half-past-two-discuss-1 = Vad hade kvinnan kunnat svara som gjort att du ringt polisen?
case-housing-half-past-two-discuss-2 = Vilka andra arbetar på natten i ert område, och hur ser de ut för den som inte vet?

## housing-dripping-tap

case-housing-dripping-tap = Den droppande kranen
    .lead = Du är fastighetsskötare i den påhittade tätorten Gärdala och ska byta en packning hos en hyresgäst.
case-housing-dripping-tap-step-1 = Roland är 63 år och har bott ensam i sin tvåa i trettio år. En gång i veckan får han hjälp av kommunen med att handla. I dag öppnar en kvinna i tjugofemårsåldern. ”Jag hjälper Roland”, säger hon.
case-housing-dripping-tap-step-2 = Du frågar Roland vilken kran det gäller. Kvinnan svarar. Du frågar hur länge den har droppat. Hon svarar igen, fast han står bredvid.
case-housing-dripping-tap-step-3 = Medan du arbetar ringer det på dörren fem gånger. Någon går in i köket och är ute igen efter ett par minuter. Grannen säger att det har varit så dygnet runt sedan i mars.
case-housing-dripping-tap-step-4 = Kvinnans sambo har sovrummet, och Roland har en madrass i hallen. Han vill sätta sig i köket. ”In till dig”, säger hon, och han går till madrassen.
case-housing-dripping-tap-step-5 = Han följer dig ut i trapphuset. Kvinnan sköter bankkortet numera, berättar han. Cigaretter får han när han har varit nere med en påse till killarna vid cykelstället.
case-housing-dripping-tap-step-6 = ”De är snälla, och det är trevligt med sällskap”, säger han. ”Förut ringde ingen på.”
case-housing-dripping-tap-not-says-forced = Han säger inte att någon tvingar honom. Vad som ligger i påsen vet du inte.
case-housing-dripping-tap-not-looks-frightened = Han är glad över sällskapet. Det gör inte de andra tecknen svagare.
case-housing-dripping-tap-not-id-held-by-other = Kvinnan har hans bankkort, men du vet inte om han har bett att få tillbaka det.
case-housing-dripping-tap-not-locked-in-or-not-allowed-out = Han går ut i trapphuset med dig.
case-housing-dripping-tap-herring-nice-company = Han tycker om dem. Ensamhet är något som går att utnyttja, och den som blir utnyttjad kan tycka om den som gör det.
case-housing-dripping-tap-herring-the-tenant-deals = Det är hans namn på dörren. Den som har kontraktet behöver inte vara den som bestämmer vad som sker i lägenheten.
case-housing-dripping-tap-best = Avsluta jobbet som vanligt. Ring polisen på { PHONE("polis-11414") } i dag, hellre från kontoret än från trappan, och berätta för chefen. Säg vad du såg och hörde och hur länge grannen säger att det har pågått. Be bolaget att vänta med varning och uppsägning tills det har talat med polisen. Han kan vara den som behöver skydd. Bolaget kan också fråga socialtjänsten om råd utan att nämna namn. När ni är ensamma kan du fråga Roland hur han har det, och godta hans svar. Titta inte i påsar och lådor, och säg ingenting till kvinnan. Ring { PHONE("sos-112") } om du hör hot eller ser våld.
case-housing-dripping-tap-why = Tre tecken tyder på tvång. Kvinnan svarar åt honom, hon bestämmer var han får vara och hon har hand om hans pengar. Alla tre är medelstarka, och därför blir resultatet tecken som bör bedömas. De korta besöken är ett medelstarkt tecken på utnyttjande. Sådana besök får många att tänka på sexhandel, men de säger bara att något pågår. Här kan det vara narkotika, eller något annat. Det tar polisen reda på.
case-housing-dripping-tap-question = Grannarna vill att bolaget säger upp honom. Vad säger du till kontoret?
    .a = ”Polisen först, han kan vara den som utnyttjas.”
    .b = ”Skicka en varning, så får vi se om det tystnar.”
    .c = ”Byt portlåset, så kommer besökarna inte in mer.”
    .d = ”Prata med kvinnan, hon har ju hand om allt nu.”
case-housing-dripping-tap-answer = Den som har kontraktet kan vara den som utnyttjas, och en varning i brevlådan läses av kvinnan. Ett nytt lås flyttar besöken. Pratar ni med henne vet hon att någon har sett. Polisen kan tala med honom på ett sätt som skyddar honom.
case-housing-dripping-tap-discuss-1 = Vem hos er kunde ha märkt förändringen redan i mars?
case-housing-dripping-tap-discuss-2 = Hur frågar du en hyresgäst hur han har det utan att fråga ut honom?

## restaurant-changing-room

case-restaurant-changing-room = Omklädningsrummet
    .lead = Du är restaurangchef i den påhittade staden Ekeström, och två ur personalen vill prata med dig i enrum.
case-restaurant-changing-room-step-1 = ”Det är något med den nye kallskänken. Vi tror att någon har en hållhake på honom”, säger de. Du frågar vad de har sett. De ser på varandra. ”Det känns så.”
case-restaurant-changing-room-step-2 = Du frågar igen. Då kommer det fakta. Fyra morgnar har de hittat en filt och en väska bakom skåpen i omklädningsrummet. Han har sovit där.
case-restaurant-changing-room-step-3 = Han äter det som blir över och har somnat stående vid bänken. Allt han äger ryms i två kassar.
case-restaurant-changing-room-step-4 = ”Och han jobbar jämt”, säger de. Du ser efter. Han är schemalagd fem dagar i veckan. Du har själv skrivit avtalet, och lönen går till hans eget konto.
case-restaurant-changing-room-step-5 = Du pratar med honom ensam. ”Jag har hört att du har sovit här. Hur har du det?” Mobilen surrar hela tiden. Till slut vänder han på den: påminnelser om lån. Han har spelat bort lägenheten. Ingen annan vet om det.
case-restaurant-changing-room-step-6 = Du frågar om någon bestämmer över honom, har hans legitimation eller vill att han ska göra något för pengarna. ”Nej”, säger han. ”Det är bara jag.”
case-restaurant-changing-room-not-extreme-hours-no-days-off = Han arbetar fem dagar i veckan. Att han alltid är på plats beror på att han sover där.
case-restaurant-changing-room-not-phone-checks-in = Det var påminnelser från långivare. Ingen kontrollerade honom.
case-restaurant-changing-room-not-wages-missing-or-eaten-up = Lönen går till hans eget konto. Att den är slut är något annat.
case-restaurant-changing-room-not-says-cannot-quit = Han vill ha kvar sitt jobb. Ingen hindrar honom från att sluta.
case-restaurant-changing-room-herring-it-feels-like-it = Båda två känner att något är fel. Oron var befogad, men gissningen var fel. Det är därför du frågar vad de har sett.
case-restaurant-changing-room-herring-the-buzzing-phone = Mobilen som surrar och dagarna som aldrig tar slut. Båda ser annorlunda ut när man har frågat.
case-restaurant-changing-room-best = Tacka de två för att de kom, och be dem säga vad de har sett och hört. Prata sedan med honom ensam, lugnt och utan anklagelser. Fråga om det du behöver veta: bestämmer någon över honom, och är han i säkerhet i natt? Hjälp honom att kontakta socialtjänsten om boendet. Kommunens budget- och skuldrådgivning kan ge råd om lånen, och { PHONE("vard-1177") } svarar på var han kan få vård för spelberoendet. Han väljer själv vilka som får veta. Du behöver inte ringa någon annan. Säg till de två att du har tagit hand om det, och inget mer.
case-restaurant-changing-room-why = Att han har sovit på arbetsplatsen är ett medelstarkt tecken på utnyttjande. Att han är utmattad och har få saker är svaga tecken. Inget tyder på tvång, och ingen tjänar på honom så vitt du vet. Därför blir resultatet för få tecken. Det betyder inte att allt är bra: han saknar bostad och är spelberoende. Personalen gjorde rätt som kom. Du gjorde rätt som frågade vad de hade sett innan du frågade honom.
case-restaurant-changing-room-question = Två ur personalen kommer med en oro. Vad ber du dem om?
    .a = Att de frågar honom själva, som känner honom bäst
    .b = Att de håller ögonen på honom i en vecka framåt
    .c = Att de berättar vad de har sett och hört, och när
    .d = Att de återkommer när de vet vad det handlar om
case-restaurant-changing-room-answer = Fakta kan du göra något med redan i dag. Ber du dem fråga honom lägger du ansvaret på dem. Att spana på en kollega skadar er alla. Den som måste vara säker först kommer kanske aldrig tillbaka.
case-restaurant-changing-room-discuss-1 = Hur frågar du en medarbetare hur hen har det, utan att det blir ett förhör?
case-restaurant-changing-room-discuss-2 = Vad hade han kunnat svara som gjort att du ringt polisen eller stödtelefonen?
case-restaurant-changing-room-discuss-3 = Vem kommer personalen till när oron gäller dig?

## restaurant-order-number

case-restaurant-order-number = Beställning fyrtioett
    .lead = Du lämnar ut mat till buden på en restaurang i den påhittade staden Lillåker. Det är december och snö.
case-restaurant-order-number-step-1 = En kvinna i trettioårsåldern har hämtat mat varje dag sedan i september. Hon är snabb, kan allas namn och drar skämt om snön. I appen heter budet Robert.
case-restaurant-order-number-step-2 = Hon kommer till lunchen och är där igen när ni stänger klockan elva, vilken dag du än arbetar. Kollegorna ser samma sak. ”Ledig? Det är jag när det är slut på cyklar”, säger hon.
case-restaurant-order-number-step-3 = Varje kväll vid tio står en bil på andra sidan gatan. Hon går dit och lämnar kontanterna och dricksen. Mannen i bilen räknar och kör.
case-restaurant-order-number-step-4 = När maten dröjer ringer hennes telefon genast. ”Var är du? Varför står du still?” Hon säger att han ser pricken på kartan.
case-restaurant-order-number-step-5 = I kväll ramlar hon på isen, och du sitter hos henne en stund. Kontot är hans, berättar hon. Efter avdrag för konto, cykel och säng blir det niohundra kronor i månaden. Cykeln ska hon arbeta av, och summan växer.
case-restaurant-order-number-step-6 = ”Passet har han som pant. Jag har frågat två gånger.” Sedan reser hon sig. ”Säg inget. Tar han kontot har jag ingenting.”
case-restaurant-order-number-not-violence-seen = Hon ramlade på isen. Hon har inte berättat om våld.
case-restaurant-order-number-not-little-or-no-swedish = Hon pratar och skämtar med er på svenska. Språk räknas aldrig.
case-restaurant-order-number-not-says-forced = Hon har inte sagt att någon tvingar henne. Tecknen räcker ändå.
case-restaurant-order-number-not-sleeps-at-the-workplace = Hon betalar för en säng, men var den finns vet du inte.
case-restaurant-order-number-herring-own-boss = Bud bestämmer över sin egen tid. På papperet gör de det. Den som kör på någon annans konto bestämmer inte över någonting.
case-restaurant-order-number-herring-jokes = Hon skämtar. Humor är ett sätt att stå ut, och den gör inte skulden mindre.
case-restaurant-order-number-herring-a-false-name = Hon kör under någon annans namn. Det kan vara fel mot appen, men den som tjänar på det är han.
case-restaurant-order-number-best = Fråga om hon gjorde sig illa när hon ramlade och behöver vård. Ring polisen på { PHONE("polis-11414") } i kväll, när hon har åkt. Berätta om tiderna, bilen, samtalen, pengarna och passet, och säg att hon inte vet att du ringer. Säg det till en chef som inte är inblandad. När ni är ensamma kan du säga att det finns hjälp och att hon kan vända sig till socialtjänsten. Godta ett nej. Stödtelefonen { PHONE("nspm-stodtelefon") } ger råd, men öppnar först på måndag. Anmäl inte kontot till appen, betala inte skulden och prata inte med mannen. Ring { PHONE("sos-112") } om han hotar henne.
case-restaurant-order-number-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Utnyttjande: arbetstiden är ett starkt tecken, och avdragen och pengarna till mannen är medelstarka. Att någon annan har hennes pass är ett starkt tecken på tvång, och det är skulden också. Samtalen som kontrollerar henne är ett medelstarkt. Redan arbetstiden och pengarna var tecken som bör bedömas. Resten fick du veta eftersom du satte dig ner en stund. Varifrån hon kommer har ingen betydelse, och det har du inte heller frågat.
case-restaurant-order-number-question = Hon har åkt vidare. Hur hjälper du henne bäst?
    .a = Anmäler kontot till appen, så att det spärras
    .b = Följer med henne till bilen i morgon kväll
    .c = Samlar in pengar, så att hon blir skuldfri
    .d = Ringer polisen och berättar vad du har sett
case-restaurant-order-number-answer = Polisen kan se konto, bil och pengar tillsammans. Stängs kontot i kväll står hon utan inkomst medan han har passet kvar. En skuld som växer går inte att betala bort. Följer du med till bilen vet han att hon har pratat.
case-restaurant-order-number-discuss-1 = Vad ser ni vid utlämningen som ingen annan ser?
case-restaurant-order-number-discuss-2 = Hur kan ett konto i en app vara ett sätt att hålla fast någon?
case-restaurant-order-number-discuss-3 = Hon är där igen i morgon. Vad säger du?
