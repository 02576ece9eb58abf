### Övningsfall, de första tio. Alla personer, platser och händelser är påhittade. Länen är verkliga.

## taxi-back-seat

case-taxi-back-seat = Baksätet
    .lead = Natten mot lördag väntar du med taxin utanför ett flerfamiljshus i Norrvik.
case-taxi-back-seat-step-1 = Klockan är 01.40. En man har bokat i appen och kallar sig M. Körningen gäller tre personer.
case-taxi-back-seat-step-2 = Två män och en kvinna kommer ut ur porten. Hon stannar vid bildörren. Den ene mannen knuffar in henne.
case-taxi-back-seat-step-3 = Hon säger ”nej, jag vill hem”. Mannen bredvid slår henne hårt på armen.
case-taxi-back-seat-step-4 = Hon gråter. Hon ser på dig i backspegeln och säger lågt: ”Hjälp mig.”
case-taxi-back-seat-step-5 = Mannen som bokade säger: ”Hon har druckit för mycket. Kör bara.”
case-taxi-back-seat-not-says-forced = Hon har inte sagt att någon tvingar henne att arbeta, sälja sex, tigga eller stjäla.
case-taxi-back-seat-not-repeated-short-hotel-rides = Det här är den första körningen du ser.
case-taxi-back-seat-not-someone-directs-trip-by-phone = Den som bokade sitter själv i bilen.
case-taxi-back-seat-herring-drink = Förklaringen om alkohol. Hon kan mycket väl vara full. Hon blir ändå slagen.
case-taxi-back-seat-herring-which-crime = Frågan om det är människohandel, våld i en nära relation, hedersvåld eller något annat. Du behöver inte veta det för att ringa.
case-taxi-back-seat-best = Ring { PHONE("sos-112") } så snart du kan ringa utan att göra läget värre. Stanna där det är ljust och där det finns folk, eller använd larmet om bilen har ett. Gå inte emellan, lås inga dörrar och följ inte efter männen. Säg var du är, bilens nummer, vad du har sett och hört och hur personerna ser ut.
case-taxi-back-seat-why = Det räcker att någon är i fara, och här pågår våld. Inget annat behöver räknas. Tecknen på tvång hade också räckt, för våldet och hennes bön om hjälp är båda starka tecken. Utnyttjande syns inte alls, men det behövs inte heller för att ringa. Ett tips till { PHONE("polis-11414") } efteråt kommer för sent.
case-taxi-back-seat-question = Vad gör du först?
    .a = Frågar om hon vill att du stannar bilen
    .b = Ringer { PHONE("sos-112") } så snart du kan göra det säkert
    .c = Kör klart och ringer polisen direkt efteråt
    .d = Låser dörrarna och kör till polisstationen
case-taxi-back-seat-answer = Hon har bett om hjälp och blir slagen, så { PHONE("sos-112") } kommer först. Faran för er båda ökar om männen hör dig fråga, eller om du låser dörrarna. När körningen är slut kan det vara för sent.
case-taxi-back-seat-discuss-1 = Hur ringer du när männen hör vad du säger?
case-taxi-back-seat-discuss-2 = Vilket stöd vill du ha av beställningscentralen efteråt?

## hotel-room-214

case-hotel-room-214 = Rummet vid hissen
    .lead = Du arbetar på ett hotell i Ekstad, där receptionen och städningen ser var sin del mellan måndag och onsdag.
case-hotel-room-214-step-1 = Måndag. En man bokar rummet vid hissen för fyra nätter, betalar med kort och går. En kvinna i trettioårsåldern, uppklädd, checkar in ensam och visar egen legitimation.
case-hotel-room-214-step-2 = Tisdag och onsdag. Skylten ”Stör ej” sitter uppe. I dörren tackar hon nej till städning, på engelska, vänligt och kort.
case-hotel-room-214-step-3 = Onsdag kväll. Städningen och receptionen jämför vad de har sett. Fem män har gått till rummet, en i taget. Ingen stannade en timme.
case-hotel-room-214-step-4 = Mannen som bokade har suttit i lobbyn båda kvällarna. Han följer hissen med blicken. När den sista besökaren har gått går han också.
case-hotel-room-214-step-5 = Hon skämtar med er när hon hämtar kaffe. Varje gång ringer hennes telefon, och hon går direkt upp. Du är inte säker på att det betyder något.
case-hotel-room-214-not-looks-frightened = Hon är lugn och vänlig. Det säger inte om hon är utom fara, men tecknet stämmer inte.
case-hotel-room-214-not-id-held-by-other = Hon visade sin egen legitimation.
case-hotel-room-214-not-many-towels-or-condoms = Ingen har varit inne i rummet.
case-hotel-room-214-not-little-or-no-swedish = Hon talar engelska med er. Om hon kan svenska vet ni inte, och språk räknas aldrig.
case-hotel-room-214-herring-dressed-up = Att hon är uppklädd. Kläder räknas aldrig.
case-hotel-room-214-herring-waiting-man = Att mannen kanske väntar på kollegor, eller att hon håller möten på rummet. Så kan det vara. Men fem besökare en i taget, och en man som går när den sista har gått, passar sämre med det.
case-hotel-room-214-best = Se till att polisen får veta det i kväll, på { PHONE("polis-11414") }. Samla tider och fakta med chefen, utan gissningar, och bestäm vem som ringer. Spara inga uppgifter efteråt. Ge samma service som förut. Gå inte in i rummet för att leta, förhör ingen, kasta inte ut henne på misstanke och skriv ingen lista över gäster.
case-hotel-room-214-why = Tecknen på sexhandel hör ihop och räknas som ett medelstarkt tecken på utnyttjande. Det räcker för att någon som kan mer bör bedöma det. Övervakningen är ett medelstarkt tecken på tvång, och bokningen är ett svagt. Det räcker inte. Det är osäkert vad samtalen betyder, och de räknas ihop med mannen i lobbyn. Sexköp och koppleri är brott, men något straff för den som säljer har vi inte hittat. Hon kan vara utnyttjad eller inte, och det får polisen och socialtjänsten ta reda på.
case-hotel-room-214-question = Vad gör du på onsdagskvällen?
    .a = Går upp med fler handdukar och ser dig om där
    .b = Ber henne checka ut, som husets regler säger
    .c = Samlar fakta med chefen och ringer { PHONE("polis-11414") }
    .d = Frågar mannen i lobbyn om han väntar på någon
case-hotel-room-214-answer = Fakta och ett tips är det som hjälper. Hon kan hamna i fara om du går upp för att titta. Det kan vara diskriminering att be henne gå, och en fråga till mannen kan varna den som ordnar besöken.
case-hotel-room-214-discuss-1 = Vilka av de fem sakerna hade ni sett om personalen inte pratade med varandra?
case-hotel-room-214-discuss-2 = Vad ändras om hon säger: ”Jag vill inte att han vet att jag pratar med dig”?

## taxi-family-late-train

case-taxi-family-late-train = Sena tåget
    .lead = Sent en söndag väntar du med taxin vid stationen i Brovik.
case-taxi-family-late-train-step-1 = Klockan är 23.50. En man har ringt och bokat åt ”min moster, min kusin och hennes pojke”. Han betalar själv.
case-taxi-family-late-train-step-2 = Två kvinnor och en pojke i åttaårsåldern kliver in. Den äldre kvinnan bär sjal. De kan bara lite svenska.
case-taxi-family-late-train-step-3 = De huttrar och säger att de har åkt tåg hela dagen och är trötta.
case-taxi-family-late-train-step-4 = Mannen ringer dig två gånger och berättar vilken port det är och vilken kod den har. Den äldre kvinnan har också adressen på en lapp.
case-taxi-family-late-train-step-5 = Pojken sover mot sin mamma, vaknar och pratar med båda. Hon har biljetter och pass i sin egen väska.
case-taxi-family-late-train-step-6 = Vid porten kommer en man ut i tofflor. Pojken springer fram och kramar honom.
case-taxi-family-late-train-not-child-with-unexplained-adult = Både det de säger och det du ser visar hur de hör ihop.
case-taxi-family-late-train-not-does-not-know-where = De har adressen med sig.
case-taxi-family-late-train-not-id-held-by-other = Hon har passen i sin egen väska.
case-taxi-family-late-train-not-dominant-person-controls = Mannen ringer för att ni ska hitta fram, inte för att styra dem.
case-taxi-family-late-train-herring-language-and-scarf = Språket, sjalen och den sena kvällen. Vart och ett är vardag, och många familjer skulle passa in.
case-taxi-family-late-train-herring-someone-else-pays = Att någon annan bokar, ringer och betalar. Det gör släktingar, arbetsgivare och kommuner varje dag.
case-taxi-family-late-train-best = Hjälp till med väskorna och önska god natt. Du behöver inte ringa någon. Om något ändå gnager kan du berätta för beställningscentralen vad du såg, utan att gissa vilka de är. Du kan alltid be polisen om råd på { PHONE("polis-11414") }.
case-taxi-family-late-train-why = Två svaga tecken är kvar: ett på tvång och ett på utnyttjande. Det räcker inte. Pojken är ett barn, och då hade ett enda medelstarkt eller starkt tecken räckt, men inget sådant stämmer. Språket visas men räknas inte. Arbetsmiljöverket påpekar att någon kan sakna svenska och engelska utan att vara utnyttjad. Efter ett tips hade polisen kunnat stå vid familjens dörr, bara på grund av språket.
case-taxi-family-late-train-question = Vad säger mest om hur de har det tillsammans?
    .a = Att ingen av dem kan mycket svenska
    .b = Att en släkting bokar och betalar
    .c = Att de är så frusna och så trötta
    .d = Att pojken är lugn hos dem båda
case-taxi-family-late-train-answer = Det som sker mellan människor säger mer än språk, trötthet och vem som betalar. Pröva att byta: samma körning, men med en familj från Luleå på väg till en släkting i Malmö. Hade du tänkt tanken?
case-taxi-family-late-train-discuss-1 = Vilken enda sak hade fått dig att tänka om?
case-taxi-family-late-train-discuss-2 = Hur vore det att vara familjen, om du hade ringt?

## hotel-girl-with-backpack

case-hotel-girl-with-backpack = Ryggsäcken
    .lead = Du arbetar i receptionen på ett hotell i Lindhamn en lördagseftermiddag.
case-hotel-girl-with-backpack-step-1 = Klockan är 16.20. En välklädd man i fyrtiofemårsåldern checkar in för en natt. Någon annan har bokat och betalat. ”En bekant”, säger han, men kommer inte ihåg namnet.
case-hotel-girl-with-backpack-step-2 = En flicka med skolryggsäck står några steg bort och gäspar över sin telefon. Mannen kallar henne ”en väns dotter” och en minut senare ”min brorsdotter”.
case-hotel-girl-with-backpack-step-3 = Du frågar alla vad de heter, som rutinen säger. Hon svarar själv att hon är nitton och alltid har bott i Brovik. På väskans namnlapp står Brovikskolan, årskurs 8.
case-hotel-girl-with-backpack-step-4 = Mannen tar nyckeln. Han säger att de ska äta först och är tillbaka inom en timme. De går ut.
case-hotel-girl-with-backpack-not-looks-frightened = Hon gäspar. Det ser mer ut som att hon har tråkigt än att hon är rädd. Att hon är lugn betyder inte att hon är utom fara.
case-hotel-girl-with-backpack-not-someone-else-answers = Hon svarar själv.
case-hotel-girl-with-backpack-not-child-sex-in-exchange = Du har inte sett eller hört något sådant.
case-hotel-girl-with-backpack-not-big-age-gap = Åldersskillnad mellan vuxna räknas aldrig. Här är frågan om hon är ett barn.
case-hotel-girl-with-backpack-herring-polite-man = Att han är välklädd och lätt att ha att göra med. Det säger inget om varför flickan är med honom.
case-hotel-girl-with-backpack-herring-says-nineteen = Att hon säger att hon är nitton. Om hon är under 18 spelar hennes samtycke ingen roll, och inget tvång behöver synas.
case-hotel-girl-with-backpack-herring-real-uncle = Att han kan vara hennes farbror. Då kan han säga vem han är, och en vänlig fråga skadar honom inte.
case-hotel-girl-with-backpack-best = Ring polisen på { PHONE("polis-11414") } nu, medan de är ute, och berätta för chefen. Ring { PHONE("sos-112") } om de kommer tillbaka och går mot rummet, eller om du inte vet hur bråttom det är. Kontakta sedan socialtjänsten. En lördag är det socialjouren, på Gotland { PHONE("jour-gotland") }. Berätta när de kom, vilka namn de uppgav, vilket rum de har och hur de såg ut. Om de kommer tillbaka kan du vinna tid med den vanliga frågan om namn. Konfrontera honom inte, och fråga inte ut henne inför honom.
case-hotel-girl-with-backpack-why = Hon kan vara under 18, och då räcker ett enda medelstarkt eller starkt tecken. Här finns två medelstarka: relationen som inte går att förklara, och åldern. Att någon annan har bokat är ett svagt tecken och hade inte räckt. Inget tvång behöver visas.
case-hotel-girl-with-backpack-question = Vad behövs för att du ska göra något?
    .a = En misstanke om att hon kan vara ett barn
    .b = Ett tecken på att han inte är hennes farbror
    .c = Ett ord från henne om att hon vill därifrån
    .d = Ett besked från chefen om hur ni ska göra nu
case-hotel-girl-with-backpack-answer = När det gäller ett barn räcker misstanken, och det brådskar. Bevis är polisens sak. Många barn säger aldrig att de är rädda. Chefen ska få veta, men du behöver inte vänta på ett besked.
case-hotel-girl-with-backpack-discuss-1 = Hur frågar ni alla gäster om namn, så att det är rutin och ingen fälla?
case-hotel-girl-with-backpack-discuss-2 = Vem i er reception har numret till socialjouren, och vet när den har öppet?

## restaurant-storage-room

case-restaurant-storage-room = Förrådet
    .lead = Du är livsmedelsinspektör i kommunen och gör ett rutinbesök på en restaurang i Storholma en tisdag före lunch.
case-restaurant-storage-room-step-1 = Menyn har samma priser som andra i stan, nödutgångarna är fria och köksfläkten är smutsig. Bakom mjölsäckarna i förrådet ligger en madrass. Bredvid står en kokplatta och en resväska.
case-restaurant-storage-room-step-2 = Du frågar kocken om städrutinerna. Han svarar på knagglig engelska att han är här från morgon till midnatt, alla dagar i veckan.
case-restaurant-storage-room-step-3 = Ägaren kommer in. Hon är uppvuxen i Storholma och bjuder dig på kaffe. Hon svarar i kockens ställe och skickar ut honom i köket.
case-restaurant-storage-room-step-4 = Ägaren går undan för att ta ett samtal. Kocken säger att han fick tvåtusen kronor förra månaden. Resten drogs av för sängen.
case-restaurant-storage-room-step-5 = Han säger att ägaren har hans pass, ”för tillståndets skull”. Han har bett att få tillbaka det och fått nej.
case-restaurant-storage-room-step-6 = Han säger också: om han slutar anmäler hon honom till Migrationsverket.
case-restaurant-storage-room-not-blocked-exits-or-bars = Utgångarna är fria.
case-restaurant-storage-room-not-violence-seen = Du har inte sett något våld, och kocken har inte berättat om något.
case-restaurant-storage-room-not-price-far-too-low = Priserna är som i resten av stan.
case-restaurant-storage-room-not-little-or-no-swedish = Han talar knagglig engelska. Språk räknas aldrig, men kan vara ett skäl att ordna tolk.
case-restaurant-storage-room-herring-food-and-people = Varifrån maten och människorna kommer. Det säger inget om hur de som arbetar där har det.
case-restaurant-storage-room-herring-dirty-fan = Den smutsiga fläkten. Det är en brist, men en annan sak.
case-restaurant-storage-room-herring-bed-alone = Madrassen för sig. Den kan höra till någon som vilar mellan två pass.
case-restaurant-storage-room-herring-friendly-owner = Att ägaren är vänlig och från trakten. Det säger inget om hur hon behandlar den som arbetar där.
case-restaurant-storage-room-best = Gör klart besöket som vanligt. Fråga inget mer när ägaren kan höra, och konfrontera henne inte. Om ni kan prata ostört säger du att det finns hjälp, och att han kan vända sig till socialtjänsten eller polisen. Ge honom inget papper som ägaren kan hitta. Berätta för din chef när du har gått, och ring polisen på { PHONE("polis-11414") } samma dag. Stödtelefonen { PHONE("nspm-stodtelefon") } ger råd. Fråga er jurist vilka uppgifter ni får lämna. Ring { PHONE("sos-112") } vid hot eller våld.
case-restaurant-storage-room-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Den långa arbetstiden är ett starkt tecken på utnyttjande, och lönen och boendet är medelstarka. Att ägaren har hans pass är ett starkt tecken på tvång. Hotet om anmälan och att han avbryts är medelstarka. Redan madrassen och arbetstiden var tecken som bör bedömas. Du vet inte om han blev lurad hit. Säg vad du såg och hörde, och lämna ordet människohandel åt polisen.
case-restaurant-storage-room-question = Ägaren är tillbaka. Vad gör du?
    .a = Ber ägaren visa kockens pass och tillstånd
    .b = Avslutar som vanligt och ringer efteråt
    .c = Ber kocken skriva ned det viktigaste nu
    .d = Fotograferar madrassen till rapporten
case-restaurant-storage-room-answer = Ägaren får inte förstå vad kocken har berättat. Vart och ett av de andra svaren kan avslöja honom. Er myndighets regler avgör om ni får fotografera, men madrassen är kockens säng och bilden visar vad du har letat efter.
case-restaurant-storage-room-discuss-1 = Vid vilket tecken hade du bett om råd, och vilka tecken avgjorde?
case-restaurant-storage-room-discuss-2 = Vad är kvar om passet och hotet tas bort?

## er-burned-hands

case-er-burned-hands = De brända händerna
    .lead = Du är sjuksköterska på en akutmottagning i Hammarviken en tisdagskväll.
case-er-burned-hands-step-1 = En man på 34 år har frätskador på båda händerna. De är två dagar gamla. Han hade inga handskar på jobbet.
case-er-burned-hands-step-2 = En man i firmajacka har följt med. Han kräver att få tolka och säger nej till tolk på telefon.
case-er-burned-hands-step-3 = Mannen i firmajackan vägrar att vänta utanför.
case-er-burned-hands-step-4 = Du säger som du säger till alla: här undersöks varje patient ensam. Efter en stund går han ut.
case-er-burned-hands-step-5 = Genom telefontolken säger patienten att chefen, som han känner hemifrån, tog hans pass första dagen. De växte upp i samma by utomlands. Han har bett att få tillbaka det och fått nej.
case-er-burned-hands-step-6 = Han är skyldig pengar för resan hit och ska arbeta av skulden. Den växer varje månad, och han vet inte hur stor den är.
case-er-burned-hands-step-7 = Han städar golv från sex på morgonen till tio på kvällen, alla dagar. Han har aldrig en ledig dag.
case-er-burned-hands-step-8 = Han säger nej till polisen. Han vill att händerna ska läka, och han vill få tillbaka passet. Han säger ja till att någon hjälper honom med en annan plats att sova på i natt.
case-er-burned-hands-not-locked-in-or-not-allowed-out = Han har inte sagt att han är inlåst. Fråga, i enrum.
case-er-burned-hands-not-says-cannot-quit = Han har inte sagt att han inte kan sluta. Fråga, i enrum.
case-er-burned-hands-not-violence-seen = Du har inte sett våld, och han har inte berättat om något.
case-er-burned-hands-not-little-or-no-swedish = Språk räknas aldrig. Det var därför du ringde en tolk.
case-er-burned-hands-herring-kind-colleague = Att den som följer med tolkar. Ofta är det en snäll kollega. Det blev ett tecken när han sa nej till tolken och vägrade gå ut.
case-er-burned-hands-herring-no-to-police = Att patienten säger nej till polisen. Det betyder inte att allt är bra.
case-er-burned-hands-best = Ge vård först. Prata med honom i enrum, med professionell tolk, och säg vad du kan behöva berätta för andra innan du frågar mer. Fråga om det är säkert att gå tillbaka i natt. Han har sagt ja till hjälp, så ring socialjouren tillsammans, i Gävleborg { PHONE("jour-gavleborg") }. I morgon kan kuratorn och stödtelefonen { PHONE("nspm-stodtelefon") } ge råd om nästa steg. Nämn hans namn bara om han samtycker. Ni kontaktar polisen om han samtycker, eller när sekretessen är prövad med chef eller jurist. Dokumentera skadorna och hans egna ord så att de inte syns i journalen på nätet (skyddat sökord). Ring inte arbetsgivaren. Ring { PHONE("sos-112") } om någon hotar honom nu.
case-er-burned-hands-why = Tecknen räcker både för tvång och för utnyttjande, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Att någon annan har hans pass är ett starkt tecken på tvång, och det är skulden också. Att mannen ville tolka och inte ville gå hör ihop och räknas som ett medelstarkt tecken. Den långa arbetstiden är ett starkt tecken på utnyttjande, och skadan är ett medelstarkt.
case-er-burned-hands-question = Tillbaka till steg 2. Mannen i firmajackan säger att det inte behövs någon tolk. Vad gör du?
    .a = Låter honom tolka det enkla, för att spara tid
    .b = Frågar patienten vem han helst vill ha som tolk
    .c = Säger att alla undersöks ensamma, och ringer tolk
    .d = Ber dem komma överens i lugn och ro i väntrummet
case-er-burned-hands-answer = En rutin som gäller alla gör att patienten inte behöver välja. Inför sällskapet kan han inte svara fritt, varken om tolken eller om sådant som verkar enkelt. I väntrummet är det inte patienten som avgör, och kanske kommer patienten inte tillbaka.
case-er-burned-hands-discuss-1 = Hur säger ni att alla undersöks ensamma, så att det låter som den rutin det är?
case-er-burned-hands-discuss-2 = Patienten säger nej till allt. Vad är ett bra slut på samtalet?
case-er-burned-hands-discuss-3 = Vem ringer du om det är klockan tre natten till söndag i stället?

## maternity-silent-partner

case-maternity-silent-partner = En förmiddag på mödravården
    .lead = Du är barnmorska på en mottagning i Kvarnstad och möter ett par i vecka 30 en torsdagsförmiddag.
case-maternity-silent-partner-step-1 = Partnern svarar på de flesta frågor, fast kvinnan själv talar svenska obehindrat.
case-maternity-silent-partner-step-2 = Kvinnan sitter spänd, med händerna knutna, och ser på honom innan hon säger något.
case-maternity-silent-partner-step-3 = Hon har ett gult blåmärke på överarmen. ”En skåpdörr”, säger hon. Du är inte säker.
case-maternity-silent-partner-step-4 = Hon har kommit till alla besök i tid. Mottagningen träffar varje patient ensam en gång, och i dag är det dags. I enrum ställer du rutinfrågorna om våld.
case-maternity-silent-partner-step-5 = Hon säger att han läser i hennes telefon och har knuffat henne hårt två gånger. Hon har eget jobb, eget konto och egen nyckel. Ingen kräver att hon ska arbeta, ge ifrån sig pengar eller ha sex med andra.
case-maternity-silent-partner-not-companion-steers-the-care = Han pratar mycket men bestämmer inget om vården.
case-maternity-silent-partner-not-late-first-maternity-visit = Hon har kommit i tid från början.
case-maternity-silent-partner-not-no-control-of-own-money = Hon har eget jobb och eget konto.
case-maternity-silent-partner-not-says-forced = Hon berättar om våld, inte om att hon tvingas till arbete, sex med andra, tiggeri eller brott.
case-maternity-silent-partner-not-violence-seen = Du har inte sett våldet. Hon berättar om det, och det tas på lika stort allvar.
case-maternity-silent-partner-herring-low-outcome = Att resultatet är lågt. Det betyder inte att hon är utom fara, bara att tecknen inte tyder på människohandel.
case-maternity-silent-partner-herring-same-look = Att kontroll och rädsla ser likadana ut vid människohandel och vid våld i en nära relation. Skillnaden är om någon utnyttjar henne, till exempel för arbete, sex, tiggeri eller brott.
case-maternity-silent-partner-best = Ta våldet på allvar. Tro på henne, fråga om hon är i fara nu, vårda och dokumentera. Erbjud kurator, socialtjänst och Kvinnofridslinjen { PHONE("kvinnofridslinjen") }. Hon kan ringa dit själv, och du kan ringa för att få råd. Kom överens om hur ni når henne utan risk. Om det finns barn i hemmet gäller anmälningsplikten. För det väntade barnet följer du mottagningens rutin. Ring { PHONE("sos-112") } om hon är i fara nu.
case-maternity-silent-partner-why = Alla tecken gäller tvång: ett är medelstarkt och två är svaga. Det räcker inte, och inget tyder på utnyttjande. Därför blir resultatet för få tecken, och därifrån leder Vaksam till annan hjälp. Utan den vägen hade hon blivit utan hjälp.
case-maternity-silent-partner-question = Vad gör du innan hon går?
    .a = Bokar en ny tid och följer upp det vid den
    .b = Pratar med båda två om det hon har berättat
    .c = Tipsar polisen om misstänkt människohandel
    .d = Planerar hjälp mot våldet tillsammans med henne
case-maternity-silent-partner-answer = Det är ett annat problem, och det kräver annan hjälp. Rutinfrågan i enrum gjorde det synligt. Nästa besök kan vara för sent. Faran kan öka om du pratar med partnern, och ett tips om människohandel leder polisen fel.
case-maternity-silent-partner-discuss-1 = Vad skulle behöva läggas till för att det ska vara mer än våld i en nära relation?
case-maternity-silent-partner-discuss-2 = Hur ordnar ni ett samtal i enrum när partnern alltid är med?

## dental-companion-card

case-dental-companion-card = Bankkortet
    .lead = Du arbetar på en tandläkarmottagning i Skärhult en onsdag efter lunch.
case-dental-companion-card-step-1 = En kvinna på 50 år har bokat tid för värk. När hon talar syns att flera tänder är svårt skadade.
case-dental-companion-card-step-2 = Hennes svåger lägger fram bådas legitimation och hennes bankkort i receptionen. Det är han som svarar på frågorna om tiden.
case-dental-companion-card-step-3 = Hon darrar och tittar ned i golvet.
case-dental-companion-card-step-4 = Hon kommer in ensam, som alla patienter, och svågern sätter sig i väntrummet. Hon säger att hon inte har vågat gå till tandläkaren på femton år. Kortet tappade hon på bussen förra månaden, så i dag fick han bära det. På väg ut ber hon om det, och han ger henne det.
case-dental-companion-card-not-id-held-by-other = Hon ber om kortet och får det.
case-dental-companion-card-not-no-control-of-own-money = Hon bestämmer själv över sitt kort.
case-dental-companion-card-not-companion-will-not-leave = Han väntar utanför.
case-dental-companion-card-not-afraid-of-one-person = Hon är rädd för tandläkarstolen, inte för honom.
case-dental-companion-card-herring-fear = Att hon darrar. Rädsla har många orsaker, och tandläkarstolen är en av de vanligaste.
case-dental-companion-card-herring-family-help = Att svågern har hand om kort och tider. Sett från disken kan hjälp i familjen likna kontroll.
case-dental-companion-card-best = Ge god tandvård till en rädd patient. Du behöver inte ringa någon. Om ni ställer rutinfrågor om våld till alla, ställ dem till henne också, i enrum. Om du ändå är orolig kan du be stödtelefonen { PHONE("nspm-stodtelefon") } om råd, utan att nämna namn.
case-dental-companion-card-why = Alla tre tecken är svaga: att svågern lämnade fram bådas id-handlingar, att hon var rädd och att tänderna var så skadade. Så få svaga tecken räcker inte. Det hade vägt tungt om någon hade vägrat lämna tillbaka kortet. Det prövade hon själv när hon bad om det.
case-dental-companion-card-question = Vad säger mest om vem som bestämmer över kortet?
    .a = Att hon bad om kortet och fick det
    .b = Att mannen är hennes egen svåger
    .c = Att hon talar för sig inne i rummet
    .d = Att han lade det synligt på disken
case-dental-companion-card-answer = Det starka tecknet är att någon behåller kortet, inte att någon annan bär det. Att de är släkt, att hon talar för sig och att han lade fram det säger ingenting, varken för eller emot.
case-dental-companion-card-discuss-1 = Vad hade du frågat om hon inte hade nämnt kortet?
case-dental-companion-card-discuss-2 = Hur förklarar ni i receptionen att alla kommer in ensamma först?

## nail-salon-inspection

case-nail-salon-inspection = Nagelsalongen
    .lead = Du är arbetsmiljöinspektör och besöker en nagelsalong i Sandhamra en fredagseftermiddag.
case-nail-salon-inspection-step-1 = Ingen har handskar, och det finns ingen ventilation. Slipdammet ligger tjockt på borden, och ångorna svider i ögonen.
case-nail-salon-inspection-step-2 = En manikyr kostar en tredjedel av vad andra tar på samma gata.
case-nail-salon-inspection-step-3 = Bakom ett draperi står en bäddad säng. På hyllan ovanför ligger tvål, tandborstar och handdukar.
case-nail-salon-inspection-step-4 = Kartonger står staplade framför bakdörren, som är nödutgång.
case-nail-salon-inspection-step-5 = Du ställer en fråga på engelska till en av de tre anställda. Ägaren avbryter henne, två gånger.
case-nail-salon-inspection-step-6 = Alla tre, två kvinnor och en man, tar fram legitimation ur sina egna fickor. Om lön och arbetstid vet du ingenting än. Klockan är 16.45 när du går därifrån.
case-nail-salon-inspection-not-id-held-by-other = Alla har sin egen legitimation i sin egen ficka.
case-nail-salon-inspection-not-extreme-hours-no-days-off = Det vet du inte. Gissa inte, utan fråga.
case-nail-salon-inspection-not-owes-debt-to-work-off = Det vet du inte. Fråga var och en, i enrum.
case-nail-salon-inspection-not-little-or-no-swedish = Du talade engelska med dem. Språk räknas aldrig, men ordna tolk.
case-nail-salon-inspection-herring-trade-and-birthplace = Att det är en nagelsalong, och var de anställda är födda. Bransch och ursprung är inga tecken.
case-nail-salon-inspection-herring-fire-matter = Att den spärrade dörren måste betyda inlåsning. Den räknas, men den är i första hand en brandfråga.
case-nail-salon-inspection-best = Börja med dina egna befogenheter: ställ krav på ventilation, handskar och en fri nödutgång. Prata med var och en ensam, med professionell tolk, om lön, tider och boende. Berätta om facket och vart de kan vända sig. Berätta för din chef och tipsa polisen på { PHONE("polis-11414") }, som svarar även nu. Föreslå ett gemensamt besök med andra myndigheter. Stödtelefonen { PHONE("nspm-stodtelefon") } ger råd, men har stängt till måndag.
case-nail-salon-inspection-why = Tecknen räcker för utnyttjande: det farliga arbetet och sovplatsen är medelstarka tecken, och priset är ett svagt. De räcker inte för tvång, eftersom dörren och avbrotten hör ihop och räknas en gång. Därför blir resultatet tecken som bör bedömas, och då kommer polisen först. Utan något tecken på tvång hade Vaksam också visat vart man vänder sig vid dåliga arbetsvillkor.
case-nail-salon-inspection-question = Vid nästa besök får du tala ensam med de tre. Vad vill du helst veta?
    .a = Om lokalen har fler brister än dem du såg
    .b = Om någon har hotat dem eller tagit deras pass
    .c = Om de är nya i landet och klarar språket här
    .d = Om andra behandlingar är billiga på salongen
case-nail-salon-inspection-answer = Fler brister och låga priser säger bara mer om villkoren, och dem känner du redan till. Tvång syns inte i lokalen, och det enda som kan få fram det är ett samtal i enrum. Språk och bakgrund räknas aldrig.
case-nail-salon-inspection-discuss-1 = Vilka frågor om vardagen kan få fram tvång utan att ordet används?
case-nail-salon-inspection-discuss-2 = Vad händer med de anställda om salongen stängs i dag?

## social-au-pair

case-social-au-pair = Au pairen
    .lead = Du arbetar med vuxna i socialtjänstens mottagning i Söderlinge en tisdagsförmiddag.
case-social-au-pair-step-1 = En kvinna på 22 år är i kommunhuset för att uträtta något åt familjen hon bor hos. Hon pratar och skrattar, och undrar hur man får lånekort på biblioteket utan legitimation.
case-social-au-pair-step-2 = Passet ligger i familjens kassaskåp, säger hon. Hon har bett om det två gånger och fått nej.
case-social-au-pair-step-3 = Hon kom för att leka med barnen och läsa svenska. I stället städar hon tre lägenheter som familjen hyr ut.
case-social-au-pair-step-4 = Hon börjar klockan sju och slutar klockan elva på kvällen, alla dagar i veckan.
case-social-au-pair-step-5 = Hon sover på en madrass i barnens rum, ”för att finnas där om de vaknar”.
case-social-au-pair-step-6 = Lönen går till ett konto som mamman i familjen har hand om.
case-social-au-pair-step-7 = Hon har egen nyckel, men får inte träffa de andra au pairerna i parken. ”Mamman säger att jag är som en i familjen”, säger hon.
case-social-au-pair-not-violence-seen = Hon har inte berättat om något våld.
case-social-au-pair-not-threat-to-report-status = Hon har inte berättat om något hot. Fråga, i enrum.
case-social-au-pair-not-owes-debt-to-work-off = Hon har inte berättat om någon skuld. Fråga, i enrum.
case-social-au-pair-not-locked-in-or-not-allowed-out = Hon har nyckel och kom hit själv. Att kunna gå ut utesluter inte tvång.
case-social-au-pair-herring-like-family = Att hon är ”som en i familjen”. Vänliga ord avgör ingenting.
case-social-au-pair-herring-came-by-herself = Att hon kom ensam, skrattar och frågar om något annat. Det säger inget om hur hon har det i familjen.
case-social-au-pair-best = Gå till ett lugnt rum och anlita en professionell tolk om det behövs. Berätta först om sekretessen och fråga sedan om vardagen. Fråga om det är säkert att gå hem i dag. Om det inte är det ordnar du skyddat boende nu. Ring stödtelefonen { PHONE("nspm-stodtelefon") }, som har öppet. Regionkoordinatorn i Skåne { PHONE("regionkoordinator-syd") } kan hjälpa till med skydd och tillstånd. Nämn hennes namn bara om hon samtycker. Berätta om betänketid. Polisanmäl om hon samtycker, eller när sekretessen är prövad. Kontakta inte familjen. Barnen i hemmet ingår också i er bedömning.
case-social-au-pair-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. De långa dagarna är ett starkt tecken på utnyttjande, och villkoren är ett medelstarkt. Att någon annan har hennes pass är ett starkt tecken på tvång. Pengarna och isoleringen är medelstarka. Att hon lurades om arbetet är också ett starkt tecken, men ensamt räcker det inte för vilseledning. Det behövs inte heller.
case-social-au-pair-question = Hon vill hämta sina saker hos familjen innan något annat händer. Vad säger du?
    .a = ”Gör det, så ses vi här igen i morgon bitti.”
    .b = ”Jag ringer mamman och ber att få din väska.”
    .c = ”Vi planerar det ihop, så slipper du gå själv.”
    .d = ”Vi gör en anmälan först och hämtar dem sedan.”
case-social-au-pair-answer = Hon väljer själv, och ni planerar för risken tillsammans med regionkoordinatorn. Om hon går ensam, eller om du ringer mamman, får familjen veta det innan hon är i säkerhet. En anmälan får inte vara villkor för hjälp.
case-social-au-pair-discuss-1 = Vilka frågor handlar om arbetet, och vilka om tvång?
case-social-au-pair-discuss-2 = Vad skriver du i akten, och vem kan läsa den?
case-social-au-pair-discuss-3 = Vem ringer du om hon kommer en fredag klockan 16.40 i stället?
