# Att prata, tolka, anteckna, möta barn, och den egna säkerheten.

## talk-how

page-talk-how = Prata med personen
    .lead = Prata i enrum, fråga om vardagen, lova inget du inte kan hålla och godta ett nej.
    .search = prata samtal fråga frågor vad säger jag bemötande enrum ensam förtroende trauma lova tystnad lyssna trygg ställa fråga samtala bemöta pratar pratade samtalet frågade säga vad ska jag säga svarar inte säger nej rädd litar inte öppna frågor traumamedveten, vågar inte berätta, patienten vågar inte berätta, vågar inte prata, vill inte berätta, hur frågar jag, hur frågar man om våld, få henne att berätta, säger att allt är bra, utan att skrämma, kan hon lita på mig, vad får jag fråga
page-talk-how-before = Före samtalet
    .item-1 = Ordna en stund i enrum, och säg att du gör så med alla.
    .item-2 = Tänk igenom riskerna. Även en vardaglig fråga kan bli farlig om fel person hör den.
    .item-3 = Ordna en professionell tolk om det behövs.
    .item-4 = Berätta vem du är och vad du kan behöva berätta för andra, innan du frågar.
page-talk-how-ask = Frågor som fungerar
    .text-1 = Ge information först och fråga sedan. Då behöver personen inte berätta något för att få veta var hjälpen finns.
    .item-1 = ”Jag frågar alla: känner du dig trygg där du bor och arbetar?”
    .item-2 = ”Finns det någon som bestämmer över dig på ett sätt som gör dig rädd?”
    .item-3 = ”Kan du gå ut när du vill? Har du egen nyckel?”
    .item-4 = ”Vem har ditt pass?”
page-talk-how-work = På en arbetsplats
    .text-1 = Visa vänligt intresse. Ställ öppna frågor, till exempel hur länge personen har arbetat här och hur dagarna ser ut. Frågorna är bara början på ett samtal. Ett kort eller nervöst svar bevisar inget, men det som personen berättar kan vara ett tecken.
page-talk-how-after = Det personen behöver av dig
    .item-1 = Information tidigt, och samma information igen senare.
    .item-2 = Tid. Luckor i minnet, ilska och tystnad är vanliga reaktioner, inte lögner.
    .item-3 = Att själv få välja. Ett nej är ett svar. Berätta hur hen kan höra av sig igen.
    .item-4 = En plan för vad som händer när hen går härifrån.
page-talk-how-dont = Viktigt i samtalet
    .item-1 = Fråga inte inför sällskapet.
    .item-2 = Använd inte orden människohandel, tvång eller offer.
    .item-3 = Lova inte att hålla det hemligt, och lova ingen hjälp som du inte kan ge.
    .item-4 = Kontakta inte familjen eller arbetsgivaren innan riskerna är bedömda.
    .item-5 = Pressa inte personen, och lägg aldrig skulden på hen.
page-talk-how-basis = Vad råden bygger på
    .text-1 = De som utnyttjas söker sällan hjälp själva. Det är vi som behöver upptäcka det.
    .text-2 = Råden bygger på säkerhet, öppenhet, samarbete, egna val och stöd från andra som har varit med om samma sak. De tar också hänsyn till vad kultur och kön betyder för personen. Vi har inte hittat någon svensk myndighets egen lista över vad man inte ska göra. De råden kommer från Norge, Storbritannien och USA, och några är vår egen bedömning.

## talk-interpreter

page-talk-interpreter = Tolk
    .lead = Anlita en professionell tolk. Låt aldrig sällskapet, en anhörig eller ett barn tolka.
    .search = tolk tolka telefontolk språk översätta översättare svenska förstår inte sällskapet tolkar anhörig barn tolkning tolken tolkade tolktjänst språktolk distanstolk pratar inte svenska google translate, tolk per telefon, ring en tolk, släkting tolkar, vän tolkar
page-talk-interpreter-do = Gör så här
    .item-1 = Låt personen själv godkänna tolken.
    .item-2 = Det går bra med tolk på telefon.
    .item-3 = Tala till personen, inte till tolken.
    .item-4 = Myndigheter ska anlita tolk när det behövs för att personen ska kunna ta till vara sin rätt.
page-talk-interpreter-companion = När sällskapet vill tolka
    .text-1 = Säg att ni alltid anlitar en professionell tolk, för alla. Diskutera inte. En nickning är inget samtycke om personen inte förstår språket.
page-talk-interpreter-language = Språk är inget tecken
    .text-1 = Att någon inte talar svenska eller engelska är ett skäl att skaffa tolk. Det är aldrig ett tecken som räknas. Arbetsmiljöverket säger också att det inte behöver betyda att någon utnyttjas.

## talk-notes

page-talk-notes = Kom ihåg och tipsa
    .lead = Ge polisen fakta: vad, när, var och hur du vet det. Skriv ingen egen lista över människor.
    .search = anteckna anteckningar dokumentera skriva ner spara bilder foto filma inspelning register journal gdpr personuppgifter gästlista loggbok signalement tips fakta filmar fotar fotade kamera övervakningskamera bilnummer registreringsnummer regnummer numret på bilen svart lista spärrlista skriva rapport, vad får jag skriva i journalen, får jag spara namn, spara uppgifter, dokumentera i journalen
page-talk-notes-note = Det här är bra att kunna berätta
    .item-1 = Vad som hände, vilken dag, vilket klockslag och var.
    .item-2 = Hur du vet det: såg du det, hörde du det, berättade någon?
    .item-3 = Signalement, bilmärke, registreringsnummer och rumsnummer.
    .item-4 = Det som sades, så ordagrant som du minns det.
    .item-5 = Allt som personen har berättat och som gör att det är bråttom.
page-talk-notes-leave = Det här hör inte hemma i ett tips
    .item-1 = Din teori om vem som är skyldig.
    .item-2 = Gissningar om ursprung.
    .item-3 = Uppgifter om hälsa eller sexualitet som ingen behöver.
    .item-4 = Bilder och inspelningar som gjorts i smyg. Det kan vara brott att göra dem.
page-talk-notes-keep = Ha inget eget register
    .text-1 = Som huvudregel får bara myndigheter hantera personuppgifter om misstänkta brott. Ett företag får göra det för rättsliga anspråk eller när lagen kräver det. Lämna fakta till polisen, och skriv ingen lista över gäster eller kunder.
    .text-2 = Lämna tips direkt till polisen, inte genom andras webbplatser. Ett tips blir en allmän handling, som kan lämnas ut om uppgifterna inte omfattas av sekretess. Säg till polisen om du är rädd för att någon får veta att det var du.
page-talk-notes-record = I journalen
    .text-1 = Dokumentera skador så att de inte syns i journalen på nätet (skyddat sökord). Skriv inte misstanken där fel person kan läsa den.

## talk-child

page-talk-child = När det gäller ett barn
    .lead = Du behöver inga bevis. Ring { PHONE("sos-112") } om barnet är i fara nu. Börja annars med socialtjänsten om du måste anmäla, och med polisen om du inte måste det.
    .search = barn under 18 ungdom minderårig flicka pojke elev orosanmälan anmäla anmälningsplikt anonym ensamkommande god man försvinner prata med barn barnahus oro barnet barnen tonåring tonåringen unge ungen orosanmälningar orosanmäla socialen soc BUP vårdnadshavare ensamkommande barn anonymt rymmer rymt, barn ensam, barn rest ensam, barn på flygplatsen, barnet har ingen vårdnadshavare, oros anmälan
page-talk-child-do = Gör en orosanmälan
    .text-1 = Du måste anmäla om du arbetar i vård, skola eller socialtjänst, eller på annat sätt arbetar med barn. Det gäller också ordningsvakter, polisen och flera andra myndigheter. Hela listan finns på sidan ”Vem måste anmäla?”. Anmäl då genast till socialtjänsten. Om du är ordningsvakt i tjänst ringer du polisen först och anmäler genast därefter. Alla andra bör också anmäla, efter att ha ringt polisen på { PHONE("polis-11414") }. Det räcker att du är orolig.
    .item-1 = Anmäl till kommunen där barnet är, om du inte vet var barnet bor. Efter kontorstid ringer du socialjourens nummer. Ring { PHONE("sos-112") } och be om socialjouren om du inte hittar numret.
    .item-2 = Du kan ringa socialtjänsten och be om råd utan att säga vem barnet är.
    .item-3 = Kommunerna skriver att den som är skyldig att anmäla i sitt arbete inte får vara anonym, men att andra får det.
    .item-4 = Vänta inte. Barn som utnyttjas försvinner ofta när någon har märkt något.
page-talk-child-talk = Prata med barnet
    .item-1 = Låt barnet berätta i sin takt.
    .item-2 = Säg att det var modigt att berätta.
    .item-3 = Förklara lugnt, utan att skrämma, att du måste berätta det för någon som kan hjälpa.
    .item-4 = Barn berättar ofta det de har blivit tillsagda att berätta. De behöver vara trygga innan de kan berätta sin egen historia.
page-talk-child-signs = Tecken för dig som är god man
    .text-1 = Källan är en äldre sida från Migrationsverket. Inget av detta är barnets fel, och det bevisar ingenting. Din oro räcker för att anmäla.
    .item-1 = Barnet har kommit till landet utan att passera en gränskontroll, eller har varit här i veckor eller månader innan det mötte Migrationsverket.
    .item-2 = Barnet har telefon eller simkort och har lärt sig ett nummer att ringa om någon från en myndighet kommer.
page-talk-child-then = Vad som händer sedan
    .text-1 = Socialtjänsten ska genast bedöma om barnet behöver skydd, och inom 14 dagar besluta om en utredning. Om du är skyldig att anmäla i ditt arbete kan du fråga om en utredning har inletts.
    .text-2 = Barnet och familjen ska få det stöd som behövs. Enligt en vägledning från Stockholms län ska socialtjänsten normalt polisanmäla brott mot barn, om inte anmälan skulle skada barnet.

## own-safety

page-own-safety = Din egen säkerhet
    .lead = Konfrontera aldrig någon. Stå där det finns folk och en väg ut, och ring därifrån.
    .search = säkerhet egen rädd hot hotad fara ingripa konfrontera följa efter fly undan skyddsombud ensam på jobbet efteråt stöd krisstöd arbetsmiljö hotar hotade hotas hotet våld våldet slår slog slagen vapen farligt rädsla konfronterar konfrontation civilkurage lägga sig i ringa i smyg, chefen är inblandad, min chef är inblandad, min chef är med i det, arbetsgivaren är inblandad, kollega är inblandad, följa efter bilen, ska jag följa efter, mår dåligt efteråt, prata med någon efteråt, personalen är rädd, avlastningssamtal
page-own-safety-now = Medan det pågår
    .item-1 = Ring { PHONE("sos-112") } om någon är i fara. Säg först var du är.
    .item-2 = Konfrontera inte, följ inte efter och anklaga ingen.
    .item-3 = Utred inte själv. Det gör polisen.
    .item-4 = Håll avstånd. Stå nära andra människor, med fri väg ut.
    .item-5 = Gör det du brukar göra. Då märks det inte att du har sett något.
page-own-safety-after = Efteråt
    .text-1 = Berätta för chefen eller skyddsombudet. Det är arbetsgivaren som ansvarar för arbetsmiljön, och ingen ska behöva hantera det här ensam. Vänd dig till skyddsombudet eller facket om det är chefen du misstänker. Berätta för polisen vad du har sett.
    .text-2 = Säg snarast till chefen eller skyddsombudet om det finns en allvarlig och omedelbar fara för liv eller hälsa på jobbet. Den som rapporterar missförhållanden av allmänt intresse har ett skydd mot repressalier. Fråga facket om skyddet gäller dig.
page-own-safety-work = För dig som är chef
    .text-1 = Ha en rutin, gör en riskbedömning och ge stöd efteråt. Ta med risken att personalen möter sexhandel i det systematiska arbetsmiljöarbetet. Lagen nämner särskilt ensamarbete. Om ni inte har någon skyddskommitté kan facket utse ett regionalt skyddsombud, om det har en medlem hos er.
