### Övningsfall för arbetsplatser, bostäder och skolor. Alla personer, platser och händelser är påhittade.

## housing-laundry-tag

case-housing-laundry-tag = Tvättbrickan
    .lead = Du arbetar på uthyrningen hos ett bostadsbolag i den påhittade staden Lövhamra en onsdagsförmiddag.
case-housing-laundry-tag-step-1 = En städfirma hyr fyra tvårummare av er till sin personal. Ägaren, en kvinna, är glad och lätt att ha att göra med. Hyran kommer alltid i tid.
case-housing-laundry-tag-step-2 = En man i fyrtioårsåldern kommer till luckan och vill köpa en extra tvättbricka. ”Vi är elva i lägenheten”, säger han, som om det vore självklart.
case-housing-laundry-tag-step-3 = Du svarar att det är firman som beställer brickor. ”Säg inget till ägaren då”, säger han. ”Sängen, maten, bilen, kläderna, allt går genom henne.”
case-housing-laundry-tag-step-4 = Du frågar om han vill ställa sig i bostadskön, och då behöver han legitimation. ”Passet har ägaren. Jag bad om det i våras. Resan hit ska arbetas av först, och den blir bara dyrare.”
case-housing-laundry-tag-step-5 = Hans buss till nästa städning går om fem minuter. Han tackar för hjälpen och går mot dörren. I eftermiddag kommer firmans ägare för att skriva på ett kontrakt till.
case-housing-laundry-tag-not-says-forced = Han säger inte att någon tvingar honom att arbeta. Det han säger räcker ändå.
case-housing-laundry-tag-not-looks-frightened = Han är lugn och berättar det som vardag. Den som har haft det så länge kan låta så.
case-housing-laundry-tag-not-sleeps-at-the-workplace = De bor i lägenheten och arbetar någon annanstans.
case-housing-laundry-tag-not-one-driver-drops-many = Han tar bussen. Tecknet är att någon kör flera personer och tar pengarna som de får.
case-housing-laundry-tag-herring-the-rent = Hyran kommer i tid och firman är lätt att ha att göra med. Det säger inget om hur de som bor där har det.
case-housing-laundry-tag-herring-matter-of-fact = Han klagar inte, utan vill bara ha en tvättbricka. Det mesta av det han säger kommer i förbifarten.
case-housing-laundry-tag-herring-too-many-tenants = Elva i en tvårummare kan se ut som ett ärende om kontraktet. Det är det också, men det kan vänta tills polisen har fått veta.
case-housing-laundry-tag-best = Säg till honom att det finns hjälp, och fråga hur du kan nå honom utan att någon annan märker det. Ring polisen på { PHONE("polis-11414") } i dag, innan ägaren kommer, och berätta för chefen. Säg vad du såg och hörde, och fråga hur ni gör med mötet i eftermiddag. Vänta med varning, besiktning och uppsägning tills ni har talat med polisen, för annars kan alla flyttas i kväll. Bolaget kan också fråga socialtjänsten om råd utan att nämna namn. Ta emot ägaren som vanligt och säg inget om besöket i luckan. Ring { PHONE("sos-112") } om någon hotas.
case-housing-laundry-tag-why = Två sorters starka tecken räcker för tvång: att ägaren behåller hans pass fast han har bett om det, och skulden som växer. Därför blir resultatet tecken som bör bedömas. Att elva bor i en tvårummare är ett medelstarkt tecken på utnyttjande, och ensamt räcker det inte. Att firman styr hela hans liv gör honom beroende, vilket också är medelstarkt. Om du bara hade räckt honom brickan hade ni inte vetat mer än att det är trångt. En fråga till hade kanske visat mer, men det är polisen som ska ställa den.
case-housing-laundry-tag-question = Han är på väg ut genom dörren. Vad säger du?
    .a = ”Jag ser till att du får en egen bostad.”
    .b = ”Gå till polisen, annars kan vi inget göra.”
    .c = ”Det finns hjälp. Hur når jag dig diskret?”
    .d = ”Ta med de andra hit i morgon, så pratar vi.”
case-housing-laundry-tag-answer = Han får veta att det finns hjälp och bestämmer själv hur du kan nå honom. Ett löfte om en lägenhet kan du inte hålla. Han ska inte behöva ordna hjälpen själv, för det ansvaret är ert. Kommer elva personer till kontoret får firman veta det.
case-housing-laundry-tag-discuss-1 = Vad ser ni på uthyrningen som de som sköter husen inte ser, och tvärtom?
case-housing-laundry-tag-discuss-2 = Hur tar ni emot ägaren i eftermiddag utan att avslöja något?

## restaurant-napkins

case-restaurant-napkins = Servetterna
    .lead = Du kör ut fisk till restauranger. En lördagsmorgon lämnar du lådor på en krog i den påhittade staden Gråsund.
case-restaurant-napkins-step-1 = Köksdörren står öppen. På en uppochnedvänd back sitter en flicka i elvaårsåldern och viker servetter. Hon räknar högt.
case-restaurant-napkins-step-2 = ”Trehundra till, annars kommer jag inte härifrån”, säger hon och himlar med ögonen.
case-restaurant-napkins-step-3 = ”Prata inte, vik!” ropar en kvinna inifrån köket. Flickan räcker ut tungan åt hennes håll och viker vidare. Det hugger till i magen på dig.
case-restaurant-napkins-step-4 = Kvinnan kommer ut, blek och med en filt om axlarna. I natt sov hon på kontoret, säger hon, för surdegen skulle passas klockan tre.
case-restaurant-napkins-step-5 = ”Brukar du hjälpa till?” frågar du flickan. ”På lördagar, innan matchen. Mamma betalar tjugo kronor för hundra.” Hon visar fotbollsskorna i väskan.
case-restaurant-napkins-step-6 = Klockan halv nio kommer hennes lag med en bil full av bollar. Hälften av servetterna är kvar. ”Spring”, säger mamman, ”jag tar resten.”
case-restaurant-napkins-not-child-works-or-begs = Hon hjälper sin mamma en stund på lördagar. Tecknet är att ett barn arbetar i stället för att gå i skolan.
case-restaurant-napkins-not-says-cannot-quit = Hon skojade. När matchen börjar får hon gå, med halva högen kvar.
case-restaurant-napkins-not-worker-interrupted-when-talking = Ni pratade färdigt. Att någon ropar ”vik” är något annat än att hindra ett samtal.
case-restaurant-napkins-not-sleeps-at-the-workplace = Mamman sov där en natt, för surdegens skull. Ingen av dem bor där.
case-restaurant-napkins-not-exhausted-hungry-or-cold = Det var mamman som var trött efter natten. Frågan gäller flickan, och hon är pigg.
case-restaurant-napkins-herring-her-words = Hon säger att hon inte kommer därifrån. Lyssna på orden, och se sedan vad som händer.
case-restaurant-napkins-herring-the-shout = Mamman ropar på henne. Tonen och tröttheten säger lite om vem som bestämmer.
case-restaurant-napkins-best = Lämna fisken och fråga flickan vänligt om hon brukar hjälpa till, som du frågar andra i köken. Du behöver inte ringa någon. Om något ändå gnager kan du prata med din chef om vad du såg, utan att gissa. Du kan också fråga polisen om råd på { PHONE("polis-11414") } utan att säga vilka de är. Om du däremot ser ett barn arbeta sent eller på skoltid, gång på gång, ska polisen få veta. Ta inga bilder på flickan.
case-restaurant-napkins-why = Hon är ett barn, och då räcker ett enda medelstarkt eller starkt tecken. Här finns inget, och därför blir resultatet inga tecken som räknas. Magkänslan visas men räknas aldrig. Orden om att hon inte kommer därifrån lät som ett starkt tecken, men det som hände sedan visade något annat. Barn får hjälpa till i en familj. Det som skiljer är hur mycket, när och om de kan säga nej.
case-restaurant-napkins-question = Tillbaka till steg 3. Kvinnan ropar åt flickan att vika. Vad gör du?
    .a = Frågar flickan om hon brukar hjälpa till här
    .b = Säger åt kvinnan att barn inte får arbeta så
    .c = Lämnar lådorna tyst, det är familjens ensak
    .d = Kör vidare och ringer polisen från nästa stopp
case-restaurant-napkins-answer = En vänlig fråga ger ett svar på en minut och anklagar ingen. En tillsägelse gör det svårare att få veta något. Den som aldrig frågar en familj missar också de gånger då det är allvar. Det fanns inget att tipsa om. Polisen kan ändå ge råd om något gnager.
case-restaurant-napkins-discuss-1 = Vad hade flickan kunnat svara som gjort att du ringt polisen?
case-restaurant-napkins-discuss-2 = Hade du undrat lika mycket om hon hade suttit på ett bibliotek och vikt servetter?

## restaurant-belt-bag

case-restaurant-belt-bag = Magväskan
    .lead = Du är ordningsvakt vid dörren till en krog i den påhittade staden Ängsholma en fredagskväll i oktober.
case-restaurant-belt-bag-step-1 = Klockan är 22.50. En flicka i femtonårsåldern går längs kön med en magväska. Hon skojar med folk, och ingen verkar höra ihop med henne.
case-restaurant-belt-bag-step-2 = Din kollega känner igen henne. Hon var här i går och förra helgen också, till efter ett. Ingen vet varför.
case-restaurant-belt-bag-step-3 = En gäst ger henne en sedel och får en liten påse ur väskan. Hon går över gatan och räcker in sedeln genom rutan på en bil. Mannen vid ratten vinkar henne tillbaka till kön.
case-restaurant-belt-bag-step-4 = Hon ställer sig under värmelampan intill dig. ”Ska du slänga ut mig?” frågar hon. Du säger att hon kan stå kvar. Hon har inte ätit sedan frukost och fryser så att hon hackar tänder.
case-restaurant-belt-bag-step-5 = ”Jag får inte åka hem förrän den är tom”, säger hon och klappar på väskan. ”Och sluta går inte. Då är jag skyldig honom allt som är kvar.”
case-restaurant-belt-bag-step-6 = Bilen blinkar två gånger med lyset. Hon ler, tackar för värmen och ställer sig i kön igen.
case-restaurant-belt-bag-not-violence-seen = Ingen har slagit henne, så vitt du har sett.
case-restaurant-belt-bag-not-child-sex-in-exchange = Du har inte sett eller hört något sådant. Gissa inte.
case-restaurant-belt-bag-not-looks-frightened = Hon skojar och ler. Gott humör säger inget om hur hon har det.
case-restaurant-belt-bag-not-watched-all-the-time = Mannen sitter i bilen. Om han ser henne hela tiden vet du inte.
case-restaurant-belt-bag-herring-the-dealer = Det är hon som har påsarna. Den som bär dem kan vara den som löper störst risk och tjänar minst.
case-restaurant-belt-bag-herring-cheeky = Hon är skojfrisk och verkar vuxen för sin ålder. Hon är ändå ett barn.
case-restaurant-belt-bag-herring-just-the-door = Hon står utanför, och ditt jobb är dörren. Ett barn blir inte mindre ditt ansvar för att det står i kön.
case-restaurant-belt-bag-best = Ring polisen på { PHONE("polis-11414") } nu, medan bilen står kvar, och säg att det gäller ett barn. Berätta om kvällarna, påsarna, sedlarna, mannen och bilen, och vad hon sa till dig. Ring { PHONE("sos-112") } om hon ska kliva in i bilen eller om någon hotar henne. Låt henne stå kvar i värmen. Gör sedan en orosanmälan till socialjouren, som du når genom { PHONE("sos-112") } om du saknar numret. Som ordningsvakt är du skyldig att anmäla, och det kan du inte lämna över till krogen. Ta inte väskan på egen hand, gå inte fram till bilen och visa inte att du ringer.
case-restaurant-belt-bag-why = Hon kan vara under 18, och då räcker ett enda medelstarkt eller starkt tecken. Att hon uträttar ärenden åt någon äldre är ett starkt tecken på utnyttjande. Att hon inte kan sluta är ett starkt tecken på tvång, och pengarna till bilen är ett medelstarkt tecken på utnyttjande. Skulden är osäker och väger mindre. De sena kvällarna och kylan är svaga tecken. Inget tvång hade behövt synas, för hon är ett barn. Det hon gör kan vara ett brott, och samtidigt kan hon vara utsatt för ett.
case-restaurant-belt-bag-question = Din kollega vill gripa henne för langning. Vad svarar du?
    .a = ”Ta väskan först, då har vi beviset i handen.”
    .b = ”Visa bort henne, så är vi av med problemet här.”
    .c = ”Prata med mannen i bilen, det är han som bestämmer.”
    .d = ”Håll henne i sikte, jag ringer polisen om ett barn.”
case-restaurant-belt-bag-answer = Polisen får veta att det gäller ett barn medan både hon och bilen är kvar. Tar ni väskan kan hon få betala för det som låg i den. Visar ni bort henne fortsätter det vid nästa kö. Pratar ni med mannen kör han, kanske med henne i bilen.
case-restaurant-belt-bag-discuss-1 = Hur ser du skillnad på någon som säljer för egen del och någon som säljer åt en annan?
case-restaurant-belt-bag-discuss-2 = Vem gör orosanmälan på er krog, och vet alla ordningsvakter att de måste?
case-restaurant-belt-bag-discuss-3 = Hade du sett ett barn om det hade varit en pojke?

## salon-second-chair

case-salon-second-chair = Andra stolen
    .lead = Du är frisör på en salong i den påhittade staden Kornhult. Det är den sista fredagen i oktober.
case-salon-second-chair-step-1 = Din kollega i andra stolen började i augusti. Han är tjugotre år, snabb och brukar skratta åt allt. I dag säger han inte ett ord.
case-salon-second-chair-step-2 = Vid lunchen visar han dig kuvertet. Åttatusen kronor för hela oktober. ”Ägaren drog av för saxar, handdukar och utbildning”, säger han.
case-salon-second-chair-step-3 = Du frågar vad det står i avtalet. ”Vi tog i hand”, säger han. Någon lönespecifikation har han inte heller fått.
case-salon-second-chair-step-4 = Ägaren sticker in huvudet. ”Håller ni fackmöte?” säger hon och skrattar. Sedan stänger hon dörren efter sig.
case-salon-second-chair-step-5 = Du frågar hur han har det i övrigt. Han bor med sin sambo, har sitt bankkort och är ledig söndagar och måndagar. Lönen har han frågat om två gånger. ”Den kommer”, svarar ägaren.
case-salon-second-chair-step-6 = ”Jag kan sluta när jag vill”, säger han. ”Ett annat ställe har redan hört av sig. Men pengarna vill jag ha.”
case-salon-second-chair-not-worker-interrupted-when-talking = Ägaren tittade in, skämtade och gick. Ni fick prata färdigt.
case-salon-second-chair-not-says-cannot-quit = Han säger att han kan sluta när han vill.
case-salon-second-chair-not-owes-debt-to-work-off = Avdragen äter upp lönen, men han har ingen skuld att arbeta av.
case-salon-second-chair-not-extreme-hours-no-days-off = Han är ledig två dagar i veckan.
case-salon-second-chair-herring-the-deductions = Avdrag för saxar och utbildning kan binda någon vid en arbetsgivare. Frågan är om han kan gå därifrån, och det kan han.
case-salon-second-chair-herring-the-joke = Ägaren skämtar om fackmöte. Det kan kännas som ett hot, men det är ett skämt tills någon får betala för det.
case-salon-second-chair-best = Hjälp honom att minnas fakta: timmarna han har arbetat, vad som låg i kuvertet och vad ägaren drog av. Facket kan ge råd om lönen och hjälpa till att kräva den. Ett skyddsombud, om ni har något, kan ta upp hur det är på salongen, men lönen är en fråga för facket. Säg att du gärna följer med, men låt honom bestämma. Du behöver inte ringa polisen om människohandel. Fråga igen om någon börjar hindra honom, hotar honom eller tar hand om hans pass eller pengar.
case-salon-second-chair-why = Lönen som äts upp är ett medelstarkt tecken på utnyttjande. Att avtal och lönespecifikation saknas är också ett medelstarkt tecken. Två sorters medelstarka tecken räcker inte, och inget alls tyder på tvång. Därför blir resultatet för få tecken. Det betyder inte att allt är bra. Han blir av med pengar som kan vara hans, och det är ett problem som facket kan hjälpa till med. Det var din fråga om resten av livet som visade skillnaden.
case-salon-second-chair-question = Vad har han mest nytta av i dag?
    .a = Att du tar upp lönen med ägaren i hans ställe
    .b = Att han skriver upp allt och talar med facket
    .c = Att du tipsar polisen, så att någon utreder det
    .d = Att ni båda går hem tills hon har betalat honom
case-salon-second-chair-answer = Hans egna timmar på papper är det som facket kan använda. Pratar du med ägaren åt honom tar du över hans sak, och han kan få stå för följderna. Ett tips om människohandel leder fel när han är fri att gå. Att ni går hem kan kosta er båda mer än ni vinner.
case-salon-second-chair-discuss-1 = Vilket svar på frågan om resten av livet hade fått dig att ringa polisen?
case-salon-second-chair-discuss-2 = Vart kan en frisör vända sig när lönen inte stämmer?

## school-lunch-box

case-school-lunch-box = Matlådan
    .lead = Du är lärare i årskurs fem på en skola i den påhittade orten Tallmyra, en fredag i november.
case-school-lunch-box-step-1 = Vid lunchen frågar en pojke om han får fylla en matlåda. ”Till hunden”, säger han. Det är tredje fredagen i rad. Själv tar han om tre gånger.
case-school-lunch-box-step-2 = På matten somnar han mot bänken. Han har kommit sent varje dag i två veckor, och en skrynklig lapp säger att han har haft tandvärk.
case-school-lunch-box-step-3 = På rasten står en man i sjuttioårsåldern vid grinden. Han ger pojken en kasse, pojken ger honom en hopvikt sedel, och så vänder mannen.
case-school-lunch-box-step-4 = Efter skolan frågar du hur en vanlig morgon ser ut hemma. Han klär på lillasyster, lämnar henne på förskolan och går sedan hit.
case-school-lunch-box-step-5 = ”Mamma orkar inte gå upp. Inte sedan i höstas”, säger han. ”Sixten i trappan handlar åt oss på fredagar. Matlådan är till syrran.” Någon hund har de inte.
case-school-lunch-box-step-6 = ”Du säger väl inget?” frågar han. ”Förra gången fick mamma åka in till sjukhuset, och ingen visste hur länge.”
case-school-lunch-box-not-child-runs-crime-errands = I kassen var det mjölk och bröd från grannen. Sedeln var betalning för maten.
case-school-lunch-box-not-adult-fixer-around-child = Grannen handlar åt familjen en gång i veckan. Han styr inte pojken.
case-school-lunch-box-not-afraid-of-one-person = Han är rädd för vad som ska hända, inte för någon.
case-school-lunch-box-not-child-out-at-night-or-school-hours = Han kommer sent, men ingen har sett honom ute på natten eller borta en hel skoldag.
case-school-lunch-box-herring-the-gate = En man, en kasse och en sedel vid grinden. Det såg ut som en affär, och det var mjölk.
case-school-lunch-box-herring-the-lies = Hunden och tandvärken fanns inte. Barn kan ljuga för att skydda den de tycker om.
case-school-lunch-box-herring-it-is-not-trafficking = Ingen utnyttjar honom, så vitt du vet. Anmälningsplikten gäller varje barn som kan fara illa, vad det än beror på.
case-school-lunch-box-best = Ring socialtjänsten på { PHONE("socialtjanst-skelleftea") } nu och gör en orosanmälan, innan de stänger för helgen. Du har anmälningsplikt, och det räcker att du misstänker att ett barn far illa, vad det än beror på. Säg till pojken att du anmäler, varför, och att han inte har gjort något fel. Berätta för rektorn och ta hjälp av elevhälsan. Se till att han har mat med sig hem. Tala om för honom att han själv kan ringa Bris på { PHONE("bris") }. Lova inte att hålla det hemligt. Ring polisen efteråt bara om något tyder på ett brott mot pojken. Än så länge gör det inte det. Ring { PHONE("sos-112") } om något barn är i fara i dag.
case-school-lunch-box-why = Han är ett barn, och då räcker ett enda medelstarkt eller starkt tecken. Att han sköter hem och lillasyster i en vuxens ställe är ett medelstarkt tecken, även om ingen tvingar honom. Därför blir resultatet oro för ett barn. Att han är hungrig är ett svagt tecken och hade inte räckt. Kassen och sedeln finns på listan, men de stämmer inte här. Det handlar inte om människohandel, utan om en mamma som är sjuk och en elvaåring som håller igång ett hem. Samtalet är ändå detsamma. Det var frågan om en vanlig morgon som visade vad som behövs.
case-school-lunch-box-question = Pojken ber dig att inte säga något. Vad gör du?
    .a = Lovar att vänta över helgen och se hur han mår
    .b = Säger att du måste anmäla, och varför du gör det
    .c = Ringer mamman först, för att höra hennes version
    .d = Ber grannen hålla ett öga på familjen i helgen
case-school-lunch-box-answer = Ett ärligt besked håller även när det är tungt, och hjälpen kan komma i dag. Helgen är två dygn utan skollunch. Ringer du mamman först kan pojken få svara för vad han har sagt. Grannen gör redan vad han kan och har ingen plikt.
case-school-lunch-box-discuss-1 = Hur berättar du om anmälningsplikten för ett barn som är rädd om sin mamma?
case-school-lunch-box-discuss-2 = Vad på er skola fångar upp ett barn som alltid kommer sent på samma sätt?
case-school-lunch-box-discuss-3 = Vad hade du trott om kassen om mannen vid grinden hade varit tjugo år?

## school-after-class

case-school-after-class = Efter lektionen
    .lead = Du undervisar vuxna i svenska på en skola i den påhittade staden Vintersjö en tisdagsförmiddag i mars.
case-school-after-class-step-1 = En man i femtioårsåldern har läst hos dig sedan i augusti. Han är klassens roligaste. Han kommer alltid först och går så fort telefonen ringer.
case-school-after-class-step-2 = I dag ringer den tre gånger. Varje gång vänder han kameran så att hela klassrummet syns. ”Hon vill bara veta”, säger han och ber om ursäkt.
case-school-after-class-step-3 = Efter lektionen har du studiesamtal, som med alla. Du frågar vad han gör resten av dagen. ”Städar, lagar mat, vakar hos hennes mor på nätterna. Jag sover på golvet utanför moderns dörr, så att jag hör.”
case-school-after-class-step-4 = ”Vi skulle gifta oss och driva affären ihop”, säger han. ”Det blev inget bröllop. Bara arbetet.” Någon lön har han aldrig sett.
case-school-after-class-step-5 = Bankkortet har hon. ”Hon handlar, jag behöver ju inget”, säger han och visar sin tomma plånbok som ett skämt.
case-school-after-class-step-6 = ”Vill du ha hjälp?” frågar du. Det blir tyst. ”Ja”, säger han sedan. ”Jag vill därifrån. Men klockan tolv ska jag vara hemma.” Den är tjugo i. Någon fara i dag ser han inte.
case-school-after-class-not-id-held-by-other = Hon har kortet, men om han har bett att få det vet du inte. Passet har ni inte talat om.
case-school-after-class-not-little-or-no-swedish = Han lär sig svenska, och ni förstår varandra. Språk räknas aldrig.
case-school-after-class-not-looks-frightened = Han skämtar in i det sista. Den som ber om hjälp behöver inte se rädd ut.
case-school-after-class-not-locked-in-or-not-allowed-out = Han går till skolan varje vecka. Att kunna gå hemifrån utesluter inte tvång.
case-school-after-class-herring-the-joker = Han är klassens roligaste. Skämten kan vara det som har hållit honom uppe.
case-school-after-class-herring-a-family-matter = Hon är nästan hans hustru, och han bor hos henne. Den som styr någons liv är ofta en familjemedlem eller en partner.
case-school-after-class-herring-he-is-a-man = Han är man och äldre än de flesta på din kurs. Det säger inget om vem som kan bli utnyttjad.
case-school-after-class-best = Sätt er där ingen hör och ring stödtelefonen { PHONE("nspm-stodtelefon") } tillsammans nu, medan han är kvar. Han behöver inte säga vad han heter för att få råd. Fråga först om det är säkert för honom att gå hem klockan tolv, och ring { PHONE("sos-112") } om han tvekar. Be rektorn eller en kollega om hjälp genast, så att du inte är ensam. Han är vuxen, så det är han som bestämmer om ni ringer någon mer, till exempel socialtjänsten eller polisen på { PHONE("polis-11414") }. Kom överens om hur ni kan höras utan att hon märker det. Lova inget åt andra, och ring inte hem till henne. Ångrar han sig är han välkommen tillbaka efter nästa lektion.
case-school-after-class-why = Han ber om hjälp att komma därifrån, och det är ett starkt tecken på tvång. Samtalen och bankkortet är medelstarka. Tillsammans räcker de, och därför blir resultatet tecken som bör bedömas. Arbetet utan ett eget rum är ett medelstarkt tecken på utnyttjande. Löftet om bröllop är ett medelstarkt tecken på att någon har lurat honom. Utan studiesamtalet hade du vetat en sak: att telefonen ringer ofta. Ett ja är inte ett ja till allt, utan bara till nästa steg.
case-school-after-class-question = Han har sagt ja, och klockan är tjugo i tolv. Vad gör du?
    .a = Ringer stödtelefonen med honom, här och nu
    .b = Ger honom numret, så att han väljer stunden
    .c = Ringer hem och säger att lektionen är försenad
    .d = Bokar kuratorn åt honom på måndag morgon
case-school-after-class-answer = Han sa ja nu, och på tjugo minuter kan ni hinna få råd. Numret kan någon hitta i hans telefon, och där blir han ensam med det. Ringer du hem väcker det frågor som han får svara på i kväll. Måndag är sex dygn bort.
case-school-after-class-discuss-1 = Vad säger du under de första tio sekunderna när någon svarar ja?
case-school-after-class-discuss-2 = Var på skolan kan ni ringa ostört, och vem tar din nästa lektion?
case-school-after-class-discuss-3 = Vad gör du om han inte kommer nästa tisdag?

## site-vest-twelve

case-site-vest-twelve = Väst nummer tolv
    .lead = Du leder arbetet på ett stort bygge i den påhittade staden Stensala. Det är en onsdag i juni.
case-site-vest-twelve-step-1 = En underentreprenör städar och river. Åtta personer går in genom grinden på morgonen. Deras lagledare drar allas passerkort, ett efter ett, och skämtar med vakten.
case-site-vest-twelve-step-2 = Klockan tio slipar en kvinna betong utan mask och hörselskydd. På västen står nummer tolv. Du stoppar arbetet och hämtar skydd åt henne.
case-site-vest-twelve-step-3 = Du frågar när hon började i dag. ”Klockan fyra. Som i går, som i söndags.” Du ser efter i loggen vid grinden. Hon har inte haft en ledig dag sedan i mars.
case-site-vest-twelve-step-4 = Lagledaren är framme innan du har ställt nästa fråga. ”Hon pratar bort hela dagen”, säger han glatt och skickar henne till andra sidan huset.
case-site-vest-twelve-step-5 = Vid maskförrådet möts ni igen. Hon har betalat fyrtiotusen kronor för jobbet, säger hon. Hon är utbildad snickare, och det var snickare hon skulle bli här.
case-site-vest-twelve-step-6 = ”Han har passet. Jag bad om det när min syster blev sjuk”, säger hon. ”Först ska bostaden och resan arbetas av, sa han. Det blir mer för varje månad.”
case-site-vest-twelve-not-says-forced = Hon säger inte att någon tvingar henne. Tecknen räcker ändå.
case-site-vest-twelve-not-threats-heard = Hon har inte berättat om något hot, och du har inte hört något.
case-site-vest-twelve-not-looks-frightened = Hon är saklig och skyndar sig. Det säger inget om hur hon har det.
case-site-vest-twelve-not-crowded-housing-from-employer = Hon nämner en bostad som kostar, men hur många som bor där vet du inte.
case-site-vest-twelve-herring-safety-first = Det farliga arbetet går att lösa med en mask. Då är det lätt att nöja sig med det.
case-site-vest-twelve-herring-cheerful-leader = Lagledaren är glad och har ordning på korten. Det som räknas är att han avbryter er, två gånger samma dag.
case-site-vest-twelve-herring-a-subcontractor = Hon är inte anställd hos er. Du är ändå den på bygget som har sett både loggen och henne.
case-site-vest-twelve-best = Fortsätt att stoppa farligt arbete för alla, som du brukar. Ring polisen på { PHONE("polis-11414") } i dag, när ingen på bygget hör dig. Berätta om tiderna i loggen, slipningen, passet, skulden och vad hon betalade, och säg att hon inte vet att du ringer. Berätta för en chef som inte är inblandad. Fråga polisen när ni ska tipsa Arbetsmiljöverket och prata med underentreprenören. När ni är ensamma kan du säga att det finns hjälp, och godta ett nej. Stäng inte av firman i dag och säg inget till lagledaren. Ta inga bilder på henne. Ring { PHONE("sos-112") } om någon hotar eller skadar henne.
case-site-vest-twelve-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Utnyttjande: arbetstiden är ett starkt tecken och det farliga arbetet ett medelstarkt. Tvång: passet och skulden är starka, och att lagledaren avbryter er är medelstarkt. Att jobbet blev ett annat än det utlovade är ett starkt tecken på att någon har lurat henne. Efter tre steg räckte det för utnyttjande. Då hade Vaksam visat polisen först, och sedan vart man vänder sig om dåliga villkor. Det var två minuter vid maskförrådet som visade resten.
case-site-vest-twelve-question = Du bestämmer över bygget. Vad gör du i dag?
    .a = Stänger av firman tills alla papper är granskade
    .b = Ringer polisen och leder arbetet som vanligt
    .c = Kallar in lagledaren och kräver tillbaka passet
    .d = Anställer henne själv från och med i morgon
case-site-vest-twelve-answer = Medan allt är som vanligt kan polisen nå henne, loggen och firman. Stänger du av firman kan laget vara på en annan ort i kväll. Kräver du passet vet lagledaren att hon har pratat. En anställning löser varken skulden eller passet, och de sju andra är kvar.
case-site-vest-twelve-discuss-1 = Vad ser en arbetsledare i en logg som ingen på marken ser?
case-site-vest-twelve-discuss-2 = Hur leder du arbetet som vanligt när du vet det du vet?
case-site-vest-twelve-discuss-3 = Vad kan ni kräva av en underentreprenör redan i avtalet?
