### Övningsfall för byggen, salonger, skola, vård och socialtjänst. Alla personer, platser och händelser är påhittade.

## site-two-scaffolds

case-site-two-scaffolds = Två ställningar
    .lead = Du bygger ställningar och reser mellan arbetsplatserna. I oktober är du i den påhittade staden Norrmälla.
case-site-two-scaffolds-step-1 = I maj, i en annan stad, delade du matbod med en målare. Han var rolig och ritade av er alla på en gipsskiva. Han skulle stanna hela sommaren. Efter två veckor var han borta, och penslarna låg kvar.
case-site-two-scaffolds-step-2 = I dag står han på din ställning i Norrmälla. Jackan har en annan firmas namn, och på listan vid grinden heter han något annat. Han känner igen dig. Innan han hälsar ser han mot en man i en parkerad bil.
case-site-two-scaffolds-step-3 = ”Det här är sjunde stället sedan i maj”, säger han lågt. ”De säger till på kvällen. Jag vet aldrig vart vi ska.”
case-site-two-scaffolds-step-4 = Två gånger kommer mannen från bilen fram när ni pratar. ”Han har bråttom”, säger han vänligt och tar med sig målaren.
case-site-two-scaffolds-step-5 = Klockan sex hämtar du en glömd borrmaskin. Målaren rullar ut en madrass i verktygscontainern. Där ligger två till.
case-site-two-scaffolds-step-6 = ”Säg Alex, det är enklast”, säger han och skrattar. Vad han får i lön vet du inte.
case-site-two-scaffolds-not-id-held-by-other = Du vet inte var hans handlingar finns. Att namnet på listan är ett annat säger inte vem som har dem.
case-site-two-scaffolds-not-extreme-hours-no-days-off = Du har inte sett hur länge han arbetar. Gissa inte.
case-site-two-scaffolds-not-afraid-of-one-person = Han ser mot bilen innan han hälsar. Det är en blick, och mer än så vet du inte.
case-site-two-scaffolds-not-asks-for-help = Han har inte bett om hjälp. Att han känns vid dig kan vara ett första steg.
case-site-two-scaffolds-not-owes-debt-to-work-off = Han har inte talat om någon skuld.
case-site-two-scaffolds-herring-the-trade-travels = I branschen reser man jämt. Det gör du också, men du vet vart du ska nästa vecka.
case-site-two-scaffolds-herring-two-names = Han har två namn. Det kan få honom att se ut som den som fuskar. Någon annan kan ha skrivit listan.
case-site-two-scaffolds-herring-friendly-driver = Mannen från bilen är vänlig. Det är det han gör som räknas, och han gör det två gånger samma dag.
case-site-two-scaffolds-best = Ring polisen på { PHONE("polis-11414") } i kväll, när du har kommit därifrån. Berätta om båda städerna: när det var, vilka firmanamn som stod på jackorna, bilen, namnlistan, madrasserna och vad han själv sa. Bara du har sett båda ställena. Prata med skyddsombudet, men inte med en arbetsledare som kan vara inblandad. När ni är ensamma kan du fråga hur han har det och säga att det finns hjälp. Godta ett nej. Visa inte för mannen från bilen att ni känner varandra, ta inga bilder och följ inte efter bilen. Ring { PHONE("sos-112") } om du hör hot eller ser våld.
case-site-two-scaffolds-why = Att han avbryts när ni pratar är ett medelstarkt tecken på tvång. Att han sover på arbetsplatsen är ett medelstarkt tecken på utnyttjande. Tillsammans är de tecken som bör bedömas. Att han flyttas runt är ett svagt tecken. Varje stad för sig hade sagt lite: först en målare som försvann, sedan en som har bråttom. Lönen, tiderna och handlingarna vet du ingenting om. Det är inte du som ska ta reda på det.
case-site-two-scaffolds-question = Ni känner igen varandra, och mannen från bilen är på väg. Vad gör du?
    .a = Nickar bara, och pratar med honom när ni är ensamma
    .b = Hälsar och berättar att ni har setts i en annan stad
    .c = Skämtar om att alla i branschen byter firma ibland
    .d = Säger att namnet på listan är fel och borde rättas
case-site-two-scaffolds-answer = Så länge mannen från bilen inte vet att ni har setts kan målaren tala med dig igen. Hälsar du, skämtar du eller påpekar du namnet vet mannen att någon kan knyta ihop de två städerna. I morgon kan målaren vara borta.
case-site-two-scaffolds-discuss-1 = Hur kommer du ihåg två städer utan att föra anteckningar om en person?
case-site-two-scaffolds-discuss-2 = Vem på ett bygge kan du prata med som säkert inte är inblandad?

## site-light-in-the-hut

case-site-light-in-the-hut = Ljuset i boden
    .lead = Du bor granne med ett bygge i den påhittade orten Strandeby, och bostadsrättsföreningen har beställt arbetet.
case-site-light-in-the-hut-step-1 = I tio dagar har två kvinnor och fyra män arbetat med att resa en stomme av trä. De arbetar från sju på morgonen till sju på kvällen, även på söndagen.
case-site-light-in-the-hut-step-2 = På kvällarna lyser det i boden. Genom fönstret syns våningssängar, och tvätt hänger på en lina.
case-site-light-in-the-hut-step-3 = På fredagskvällen sitter en av dem på trappan, grå i ansiktet, och somnar med en smörgås i handen.
case-site-light-in-the-hut-step-4 = Du går dit med bullar. Den ena kvinnan svarar på ett språk som du inte kan och ropar på en man, som översätter. Hon skrattar och visar med händerna hur taket ska bli.
case-site-light-in-the-hut-step-5 = Det är hon som leder laget. Hon pekar på skylten vid grinden: byggfirma, telefonnummer och skyddsombud.
case-site-light-in-the-hut-step-6 = De arbetar tio långa dagar och är sedan hemma i elva dagar. Boden står i avtalet, med dusch och kök. Tåget går klockan fem i dag. Mannen på trappan sover redan på sin packning.
case-site-light-in-the-hut-not-extreme-hours-no-days-off = Dagarna är långa, men de tar slut, och sedan är laget ledigt i elva dagar.
case-site-light-in-the-hut-not-someone-else-answers = Mannen översatte för att hon bad honom, och hon fortsatte själv.
case-site-light-in-the-hut-not-worker-interrupted-when-talking = Ingen avbröt. Ni pratade så länge du ville.
case-site-light-in-the-hut-not-price-far-too-low = Föreningen har fått tre anbud, och det här var det i mitten.
case-site-light-in-the-hut-herring-beds-and-long-days = Att sängarna och de långa dagarna skulle räcka. Båda finns på listan. Frågan är hur länge det pågår och om de får vara lediga.
case-site-light-in-the-hut-herring-he-translated = En man talade för en kvinna. Hon hade bett honom, och det var hon som bestämde.
case-site-light-in-the-hut-best = Prata med dem som med vilka grannar som helst. Läs skylten vid grinden. Där står vilken firma det är och vem som är skyddsombud. Du behöver inte ringa någon. Om något ändå stör dig kan du berätta för föreningens styrelse vad du själv har sett, utan att gissa. Du kan också fråga polisen om råd på { PHONE("polis-11414") }. Nästa gång föreningen beställer något kan den fråga om arbetstider, boende och avtal innan den skriver på. Fotografera dem inte, och lägg inte ut något om dem.
case-site-light-in-the-hut-why = Att de sover i boden är ett medelstarkt tecken på utnyttjande, och att en av dem är utmattad ett svagt. Det räcker inte, för inget tyder på tvång, och resultatet blir för få tecken. Språket räknas aldrig. En beställare kan ändå ha nytta av samma frågor, för villkor går att fråga om innan man har något att misstänka. Det hade varit en annan sak om dagarna inte hade tagit slut, eller om någon hade hindrat er från att prata.
case-site-light-in-the-hut-question = En granne vill lägga ut en bild på dem i områdets chattgrupp. Vad svarar du?
    .a = ”Sudda ansiktena först, så kan fler hålla utkik.”
    .b = ”Skicka den till firman, de bör få veta det först.”
    .c = ”Lägg inte ut den. Vad har du själv sett eller hört?”
    .d = ”Vänta lite, vi behöver fler bilder från kvällen.”
case-site-light-in-the-hut-answer = En bild pekar ut människor för hur de bor och hur trötta de är. Frågan om vad grannen har sett ger något att prata om, och oftast ett svar. Utan ansikten syns det ändå vilka de är. Firman är inte rätt mottagare om något faktiskt skulle vara fel.
case-site-light-in-the-hut-discuss-1 = Vad kan en förening fråga om villkoren innan den skriver på?
case-site-light-in-the-hut-discuss-2 = Hade grannen tagit bilden om laget hade talat svenska?

## site-key-cabinet

case-site-key-cabinet = Nyckelskåpet
    .lead = Du är arbetsmiljöinspektör på besök hos ett hemtjänstföretag i den påhittade staden Mellanhult en onsdag.
case-site-key-cabinet-step-1 = Fjorton personer är anställda. Flera av dem som du hälsar på kan bara lite svenska.
case-site-key-cabinet-step-2 = Bakom kontoret ligger ett litet rum med säng, väckarklocka och tandborste. En undersköterska kommer ut därifrån. Hon har varit här sedan i går klockan tre.
case-site-key-cabinet-step-3 = Chefen öppnar ett skåp med kodlås på väggen och stänger det igen. Du hinner se krokar med nycklar och en låda med id-kort med foto. Bara chefen har koden, och du känner hur det kryper i dig.
case-site-key-cabinet-step-4 = Du frågar undersköterskan om rasterna. Chefen svarar åt henne. Du säger att du talar med var och en ensam, på alla besök, med tolk för den som vill. ”Javisst”, säger chefen, går ut och stänger dörren.
case-site-key-cabinet-step-5 = En efter en berättar de samma sak. De har sovande jour var nionde natt, enligt schemat på väggen, och är lediga dagen efter. Lönebeskeden finns i mobilen, och skyddsombudet sitter i rummet intill.
case-site-key-cabinet-step-6 = På krokarna i skåpet hänger kundernas nycklar. Korten i lådan är firmans tjänstekort, som ingen ska ta med sig hem. Var och en har sin egen legitimation i plånboken.
case-site-key-cabinet-not-sleeps-at-the-workplace = Rummet är ett jourrum. Den som sover där har jour och är ledig nästa dag.
case-site-key-cabinet-not-id-held-by-other = Det är tjänstekort som hör till firman. Sin egen legitimation har var och en.
case-site-key-cabinet-not-extreme-hours-no-days-off = Passet var långt, men med jour och ledighet efteråt. Du granskar om vilan räcker, som vid alla besök.
case-site-key-cabinet-not-worker-interrupted-when-talking = Chefen svarade en gång och gick när du bad om det. Tecknet är att någon hindrar samtalet.
case-site-key-cabinet-herring-the-cabinet = Det låsta skåpet. Kort i en låda säger inget förrän du vet vems de är och vem som får ta dem.
case-site-key-cabinet-herring-the-bed = Sängen och passet som började i går. I omsorgen förekommer sovande jour.
case-site-key-cabinet-herring-the-manager-answers = Chefen svarade åt henne. En chef som vill vara till hjälp gör så, och det gör också en chef som har något att dölja. Samtalet i enrum visar skillnaden.
case-site-key-cabinet-best = Avsluta besöket som vanligt: granska jourrummet, vilan och risken för hot och våld i kundernas hem. Ställ samma frågor till alla på nästa ställe också. Berätta vart de kan vända sig om något blir fel: till facket, skyddsombudet eller er. Du behöver inte ringa någon. Är du ändå orolig kan du tala med din chef, eller fråga polisen om råd på { PHONE("polis-11414") } utan att nämna namn.
case-site-key-cabinet-why = Inget av det du såg är kvar som tecken när du har frågat. Språket visas men räknas aldrig, och det gör inte heller känslan. Rummet, skåpet, passet och chefens svar finns alla på listan, men de stämmer inte här. Det betyder inte att allt säkert är bra. Det betyder att du frågade på ett sätt som gjorde det möjligt att svara. Hade någon bett om sitt eget kort och fått nej hade det varit ett starkt tecken.
case-site-key-cabinet-question = Tillbaka till steg 3. Hur tar du reda på vad korten i skåpet är?
    .a = Ber chefen att öppna, och räknar korten inför alla
    .b = Frågar var och en i enrum var legitimationen är
    .c = Samlar personalen och frågar alla på en och samma gång
    .d = Begär in rutinen där det står vad skåpet är till för
case-site-key-cabinet-answer = Bara den som står på kortet vet om det går att få ut det, och bara i enrum går det att säga. Inför chefen eller kollegorna svarar ingen fritt. Rutinen säger hur det ska vara, inte hur det är.
case-site-key-cabinet-discuss-1 = Hur inleder ni ett samtal i enrum så att det låter som den rutin det är?
case-site-key-cabinet-discuss-2 = Vilken av iakttagelserna hade gjort dig mest orolig, och varför?

## salon-gift-card

case-salon-gift-card = Presentkorten
    .lead = Du levererar trycksaker i den påhittade staden Bruksby. En lördagseftermiddag lämnar du presentkort på en skönhetssalong.
case-salon-gift-card-step-1 = Ägaren släpper in dig, låser dörren efter dig och hänger nyckeln i bältet. ”Så att ingen stör”, säger han. Priserna på väggen är som på andra ställen.
case-salon-gift-card-step-2 = En kvinna i trettioårsåldern räknar korten tillsammans med dig. Hon är noggrann och småpratar om våren. I rummet bakom draperiet arbetar en kollega.
case-salon-gift-card-step-3 = Ägaren går in bakom draperiet och höjer rösten: ”Du går ingenstans förrän jag säger det. Sätt dig.”
case-salon-gift-card-step-4 = Du hör en duns och ett kort skrik. När kollegan kommer förbi med en handduk blöder hon från läppen. Vad som hände såg du inte.
case-salon-gift-card-step-5 = Hon som räknar korten ser upp. ”Ring för hennes skull”, viskar hon. ”Inte härifrån.”
case-salon-gift-card-step-6 = Ägaren skriver under följesedeln, låser upp och tackar. Det är tyst bakom draperiet nu. Du vet inte om faran är över.
case-salon-gift-card-not-price-far-too-low = Priserna är som på andra ställen.
case-salon-gift-card-not-prices-or-client-notes-in-room = Du har inte sett något sådant. Att det är en skönhetssalong är inget tecken.
case-salon-gift-card-not-threats-heard = Han säger att hon inte får gå. Det räknas som ett annat tecken.
case-salon-gift-card-herring-quiet-now = Det har blivit tyst. Det kan betyda att det är över, eller att ingen vågar säga något.
case-salon-gift-card-herring-the-polite-owner = Ägaren är artig och tackar för leveransen. Det säger inget om vad som hände bakom draperiet.
case-salon-gift-card-herring-the-trade = Det är en salong med låst dörr. Många salonger tar bara emot bokade kunder.
case-salon-gift-card-best = Gå ut som vanligt och ta dig till en plats där det finns folk och ägaren inte ser dig. Ring { PHONE("sos-112") }. Säg adressen, att dörren är låst inifrån och att ägaren har nyckeln i bältet. Berätta vad du hörde och såg, att en av dem blöder och att den andra bad dig ringa. Säg att du inte vet om det pågår. Lägg inte på förrän de säger till. Gå inte tillbaka, ställ inte ägaren till svars och skriv ingenting om salongen på nätet. Berätta efteråt för din egen chef.
case-salon-gift-card-why = Det är oklart om någon är i fara, och då räknas det som ja. Därför är svaret { PHONE("sos-112") }, vilka de andra tecknen än är. Att någon inte får gå och att någon ber om hjälp är starka tecken på tvång. Våldet hörde du men såg inte, så det är osäkert och väger mindre. Du behöver inte veta om det är utnyttjande eller våld från en chef. Det är bättre att polisen kommer en gång för mycket än en timme för sent.
case-salon-gift-card-question = Du står på gatan. Vad gör du?
    .a = Går en bit bort och ringer { PHONE("sos-112") }
    .b = Går in igen och frågar om läget
    .c = Väntar och ser om någon går ut
    .d = Kör klart rundan och ringer sen
case-salon-gift-card-answer = Du såg blod, hörde ett skrik och blev ombedd att ringa, och det räcker mer än väl. Går du in igen möter du ägaren med låst dörr bakom dig. Att vänta på ett tecken till kostar tid, och när rundan är klar kan det vara för sent.
case-salon-gift-card-discuss-1 = Vad hade du gjort om dörren fortfarande hade varit låst?
case-salon-gift-card-discuss-2 = Hur ringer du { PHONE("sos-112") } när du inte vet vad du har hört?

## school-first-lesson

case-school-first-lesson = Första lektionen
    .lead = Du är skolsköterska på en högstadieskola i den påhittade orten Lyckebo, och läxhjälpen har just slutat för dagen.
case-school-first-lesson-step-1 = Klockan är fyra och en lärare kommer in. En pojke i nian somnar på första lektionen tre dagar i veckan, ända sedan augusti. Han är duktig och aldrig till besvär.
case-school-first-lesson-step-2 = Han har missat elva förmiddagar. Fastern, som han bor hos, skriver varje gång att han är sjuk.
case-school-first-lesson-step-3 = Pojken sitter hos dig och vill ha plåster. Händerna är röda och spruckna. ”Jag tål inte tvål”, säger han och ler.
case-school-first-lesson-step-4 = Du frågar hur en vanlig dag ser ut. Fyra nätter i veckan städar han två butiker åt fasterns mans firma, från tio till tre. ”Alla hjälps åt hos oss.”
case-school-first-lesson-step-5 = Lönen går till fasterns kort. ”Jag bor ju gratis”, säger han. Ett bankkort i eget namn har han haft, men det har hon nu.
case-school-first-lesson-step-6 = Du frågar vad som händer om han slutar. ”Då får jag inte bo kvar.” Han ser på klockan och undrar om du måste säga något till någon.
case-school-first-lesson-not-says-forced = Han säger inte att någon tvingar honom. För ett barn behövs det inte.
case-school-first-lesson-not-id-held-by-other = Fastern har hans kort, men om han har bett att få tillbaka det vet du inte.
case-school-first-lesson-not-child-home-servant = Arbetet är i butiker på natten, inte hushållet hemma.
case-school-first-lesson-not-violence-seen = Ingen har sett våld eller berättat om det. Fråga i enrum.
case-school-first-lesson-not-looks-frightened = Han ler och är lättpratad. Det säger inget om hur han har det.
case-school-first-lesson-herring-family-helps-out = Alla hjälps åt, säger han. Barn får hjälpa till i en familj. Nattarbete fyra nätter i veckan är något annat, vem det än är som bestämmer.
case-school-first-lesson-herring-a-good-pupil = Han är duktig och klagar inte. Den som inte är till besvär får sällan frågan hur han har det.
case-school-first-lesson-best = Gör en orosanmälan nu, innan han går hem. Du har anmälningsplikt, och det räcker att du misstänker något. På kontorstid ringer du socialtjänsten där pojken bor. Efter klockan fyra är det socialjouren, här genom { PHONE("sos-112") }. Berätta om nätterna, frånvaron, pengarna och att han är rädd att förlora sin bostad. Säg till honom att du anmäler, varför och vad som händer sedan, och fråga hur ni kan nå honom. Låt socialjouren bedöma om han kan gå hem i kväll. Berätta för rektorn eller rektorns ersättare. Kom överens om vem som ringer polisen på { PHONE("polis-11414") }, när ni har prövat sekretessen. Ring inte hem först, och lova inte att hålla det hemligt. Ring { PHONE("sos-112") } om han är i fara.
case-school-first-lesson-why = Han är 15 år, och att han arbetar på nätterna i stället för att sova och gå i skolan räcker ensamt. Att han inte kan sluta är ett starkt tecken på tvång, och att han inte råder över sina pengar ett medelstarkt. Utan det han berättade hade det funnits två svaga tecken: trötthet och frånvaro. Det var frågan om hur en vanlig dag ser ut som gjorde skillnaden. Att de som utnyttjar honom är släktingar ändrar inget för dig. Socialtjänsten ska genast bedöma om han behöver skydd.
case-school-first-lesson-question = Fastern ringer och undrar varför pojken är kvar. Vad säger du?
    .a = Att han har berättat om nätterna i butikerna
    .b = Att ni vill ha ett möte med familjen om sömn
    .c = Att du har tystnadsplikt och inte får svara
    .d = Att han är kvar i skolan en liten stund till
case-school-first-lesson-answer = Att han är kvar en stund till är sant, och det säger inget om samtalet eller om hans hälsa. Berättar du om nätterna vet fastern vad pojken har sagt innan socialtjänsten har hunnit bedöma läget. Det gör hon också om du kallar till ett möte om sömnen. Att du inte får svara låter som att det finns något att dölja.
case-school-first-lesson-discuss-1 = Hur berättar du om anmälningsplikten innan du frågar hur en dag ser ut?
case-school-first-lesson-discuss-2 = Vem på skolan ser att elva sjukanmälningar har samma avsändare?
case-school-first-lesson-discuss-3 = Hade du sett trötthet eller lathet om han hade varit stökig?

## dental-third-time

case-dental-third-time = Tredje gången
    .lead = Du är tandläkare i den påhittade staden Sandköping och har en akuttid en tisdagseftermiddag.
case-dental-third-time-step-1 = Patienten är 44 år och lärare. En framtand är av, den tredje skadade tanden på ett år. ”Jag är så klumpig”, säger hon och skrattar.
case-dental-third-time-step-2 = Du ser ett gulnat blåmärke under hakan och ett äldre ärr på insidan av läppen. Ingen har vårdat något av det.
case-dental-third-time-step-3 = Mobilen i knät lyser sju gånger på tio minuter. Hennes fru skriver: ”Hur länge till?” ”Vem är det som behandlar dig?” Patienten svarar på varje meddelande innan du får fortsätta.
case-dental-third-time-step-4 = Frun kommer in från väntrummet och undrar vänligt om hon får sitta med. Du säger att alla undersöks ensamma. ”Självklart”, svarar hon och går ut.
case-dental-third-time-step-5 = Du ställer frågan om våld, som ni ställer till alla. Först är det tyst. Sedan berättar hon att frun har knuffat henne mot handfatet, två gånger.
case-dental-third-time-step-6 = Hon har egen lön och eget konto, men vänner träffar hon inte längre. Ingen kräver att hon ska arbeta eller göra något annat för någon annans räkning.
case-dental-third-time-step-7 = ”Skriv inte att det var hon”, säger patienten. ”Hon läser min journal.”
case-dental-third-time-not-companion-will-not-leave = Frun gick ut när du bad om det. Det säger inget om hur det är hemma.
case-dental-third-time-not-no-control-of-own-money = Hon har egen lön och eget konto.
case-dental-third-time-not-says-forced = Hon berättar om våld, inte om att någon tvingar henne att arbeta, sälja sex, tigga eller stjäla.
case-dental-third-time-not-marks-of-restraint-or-burns = Blåmärket ser inte ut som märken efter grepp eller rep. Fråga ändå om någon har tagit henne om halsen.
case-dental-third-time-herring-clumsy = Hon skrattar åt sig själv. En förklaring som räcker för en tand räcker sämre för tre.
case-dental-third-time-herring-two-women = Den andra är en kvinna, och vänlig i väntrummet. Våld förekommer i alla slags nära relationer.
case-dental-third-time-herring-the-low-result = Resultatet blir för få tecken. Men resultatet gäller bara människohandel, och hon kan vara i fara ändå.
case-dental-third-time-best = Tro på henne. Fråga om hon är i fara om hon åker hem i dag, och om någon har tagit henne om halsen. Fråga också om det finns barn i hemmet, för då har du anmälningsplikt. Laga tanden, och boka ett nytt besök som också är ett skäl att ses igen. Skriv under de skyddade sökorden vad hon har berättat. Kontrollera vad som syns i journalen på nätet, och berätta för henne hur ni har gjort. Kvinnofridslinjen { PHONE("kvinnofridslinjen") } svarar dygnet runt. Dit kan hon ringa, och du kan ringa dit och fråga om råd. Erbjud kurator eller socialtjänst. Ring polisen bara om hon samtycker eller om sekretessen tillåter det. Ring { PHONE("sos-112") } om hon är i fara nu.
case-dental-third-time-why = De gamla skadorna är ett medelstarkt tecken på tvång. Det är meddelandena också, eftersom de kontrollerar henne. Om någon håller vännerna borta är osäkert, och det räknas ihop med meddelandena. Det räcker inte, och inget tyder på att någon tjänar på henne. Resultatet blir därför för få tecken, och då visas annan hjälp. Regeln är gjord för människohandel och fångar våld i nära relationer dåligt. Det var rutinfrågan, ställd i enrum, som gjorde våldet synligt. Utan den hade hon fått tanden lagad och gått hem.
case-dental-third-time-question = Hon ber dig att inte skriva hur tanden gick av. Vad gör du?
    .a = Skriver att hon ramlade, eftersom hon ber om det
    .b = Skriver om tandens skada men inte om orsaken
    .c = Skriver ingenting, och minns det till nästa gång
    .d = Skriver under de skyddade sökorden vad hon sa
case-dental-third-time-answer = Det som står under skyddade sökord ska inte synas för den som läser hennes journal hemma. Det kan bli viktigt för henne längre fram. Något osant får inte stå i en journal. Det du bara minns kan ingen annan hjälpa henne med. Orsaken hör till skadan.
case-dental-third-time-discuss-1 = Hur ställer ni frågan om våld så att den låter likadan för alla?
case-dental-third-time-discuss-2 = Vilket enda tecken till hade gjort att någon borde bedöma det?
case-dental-third-time-discuss-3 = Hade du frågat om patienten hade varit en man?

## social-tool-list

case-social-tool-list = Listan i mobilen
    .lead = Du arbetar med vuxna i socialtjänstens mottagning i den påhittade staden Timmerå en måndag.
case-social-tool-list-step-1 = Två bröder, 45 och 22 år, vill ha skor och något att äta. Det är snö ute och de har gymnastikskor. De är genomfrusna och arga över kön.
case-social-tool-list-step-2 = En kollega känner igen den äldre från tingsrätten: dömd för att ha tagit verktyg ur skåpbilar. ”Det är jag det”, säger han själv.
case-social-tool-list-step-3 = I enrum berättar de om dagarna. En förare släpper av dem och fyra andra på olika ställen varje morgon. På kvällen hämtar han dem och det de har fått ihop.
case-social-tool-list-step-4 = Vissa dagar är det verktyg, efter en lista i mobilen. Andra dagar sitter de utanför butiker med en mugg. Sjuhundra kronor var om dagen, annars får de sova ute.
case-social-tool-list-step-5 = Kvinnan som äger husvagnarna betalade deras resa. Skulden skulle vara borta till midsommar. Nu är den större än när de kom.
case-social-tool-list-step-6 = ”Vi vill inte stjäla”, säger den yngre. ”Men säger vi nej får vi inte åka med hem, och han vet var vår mamma bor.”
case-social-tool-list-step-7 = De vill inte prata med polisen. ”De tror ändå inte på oss.” Klockan fem ska de stå vid bensinmacken.
case-social-tool-list-not-id-held-by-other = De har sina id-kort i fickan. Att ha kvar dem utesluter inte tvång.
case-social-tool-list-not-guarded-begging-or-selling = Ingen vaktar dem på dagen, så vitt de vet. Att de tigger är inget tecken.
case-social-tool-list-not-violence-seen = De har inte berättat om våld. Fråga, var och en för sig.
case-social-tool-list-herring-convicted = Den ene är dömd för stöld. Den som tvingas begå brott har ofta hunnit bli dömd innan någon frågar varför.
case-social-tool-list-herring-angry-about-the-queue = De är arga. Ilska är en vanlig reaktion på kyla, hunger och rädsla.
case-social-tool-list-herring-shoes-and-food = De bad bara om skor och mat. Det första man vågar be om är sällan det största.
case-social-tool-list-best = Ge dem mat och skor nu. Tala med dem var för sig, med professionell tolk om någon behöver det, och berätta om sekretessen innan du frågar mer. Gör en risk- och skyddsbedömning i dag, före klockan fem. Vad händer om de inte står vid macken, och kan mamman vara i fara? Ordna en annan plats i natt om de vill. Ring stödtelefonen { PHONE("nspm-stodtelefon") }, som har öppet och hjälper dig vidare till regionkoordinatorn. Nämn deras namn bara om de samtycker. Berätta om betänketid om de saknar tillstånd att vara i Sverige. Säg att den som har tvingats till brott kan behöva ett eget juridiskt ombud. Polisanmäl om de samtycker, eller när ni har prövat sekretessen. Ring { PHONE("sos-112") } om någon är i fara.
case-social-tool-list-why = Tecknen räcker både för utnyttjande och för tvång, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Utnyttjande: att de berättar att de tvingas stjäla är ett starkt tecken. Att föraren tar det de får ihop är ett medelstarkt. Skulden är ett starkt tecken på tvång, och dagsumman är ett medelstarkt. Orden om mamman kan vara ett hot, men det är osäkert och väger mindre. Kylan och skorna är svaga tecken. Tiggeriet och domen är inga tecken alls. Hade du stannat vid skor och mat hade resultatet blivit för få tecken.
case-social-tool-list-question = De vill inte prata med polisen. Vad är ditt nästa steg?
    .a = Att anmäla ändå, eftersom stölder är brott
    .b = Att ge dem det de bad om och avsluta ärendet
    .c = Att bedöma risken och be om råd utan namn
    .d = Att be dem återkomma när de har bestämt sig
case-social-tool-list-answer = Ett nej till polisen är inget nej till skydd, och klockan fem är nästa gång de blir hämtade. Råd utan namn kan du få genast. Anmäler du mot deras vilja, utan att ha prövat sekretessen, förlorar du dem kanske i eftermiddag. Att be dem återkomma lägger ansvaret på dem som har minst att säga till om.
case-social-tool-list-discuss-1 = Hur frågar ni om tvång när den ni möter är dömd för samma sak?
case-social-tool-list-discuss-2 = Vad hinner ni före klockan fem, och vem gör vad?
case-social-tool-list-discuss-3 = Hade ni frågat likadant om bröderna hade varit systrar?
