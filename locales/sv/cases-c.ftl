# Övningsfall för vården och socialtjänsten. Alla personer, platser och händelser är påhittade.

## er-sunday-evening

case-er-sunday-evening = En söndagskväll på akuten
    .lead = Du arbetar på akutmottagningen i Storlunda en söndagskväll när väntrummet är fullt.
case-er-sunday-evening-step-1 = En kvinna på 41 år kommer in med handen för ögonen. Hon har mörka glasögon och huvan uppdragen. En man i samma ålder håller henne under armen.
case-er-sunday-evening-step-2 = Mannen svarar på alla frågor i luckan: namn, mediciner och hur länge hon har mått dåligt. Kvinnan säger inget själv.
case-er-sunday-evening-step-3 = De talar ett annat språk med varandra, och mannen erbjuder sig att tolka. Du säger att ni brukar ringa en telefontolk. Han svarar: ”Bra, då blir det rätt.”
case-er-sunday-evening-step-4 = En skåpdörr slår igen. Kvinnan rycker till och griper om mannens ärm. Du vet inte om hon är rädd eller har ont.
case-er-sunday-evening-step-5 = Du säger att en del av varje undersökning sker i enrum. Mannen säger att hon brukar kräkas och att han helst vill vara nära. Han frågar henne, hon nickar, och han går ut.
case-er-sunday-evening-step-6 = Genom tolken berättar hon att hon har haft migrän sedan tonåren. Ljus och prat gör ont, så hon bad mannen svara. Hon svarar nej på rutinfrågorna om våld. Mobil, bankkort och nycklar har hon i sin egen ficka.
case-er-sunday-evening-not-companion-insists-on-interpreting = Mannen erbjöd sig att tolka men tog genast emot en professionell tolk. Tecknet är att någon kräver att få tolka och säger nej till andra.
case-er-sunday-evening-not-companion-will-not-leave = Han ville helst vara kvar men gick ut när hon nickade. Tecknet är att någon vägrar.
case-er-sunday-evening-not-little-or-no-swedish = Språk räknas aldrig. Det var ett skäl att ringa en tolk.
case-er-sunday-evening-herring-dark-glasses = Mörka glasögon och huva kan se ut att dölja något. Hon skyddade ögonen mot ljuset. Kläder räknas aldrig.
case-er-sunday-evening-herring-speaks-for-her = Den som talar åt någon kan styra, men också hjälpa. Här godtog han både tolken och rutinen, och hon fick tala själv.
case-er-sunday-evening-best = Ge vanlig vård: bedöm huvudvärken, dämpa ljuset och hämta mannen när hon vill. Rutinfrågorna är ställda i enrum, genom professionell tolk. Inget samtal behövs nu. Prata med chefen eller kuratorn om du ändå är orolig. Du kan också ringa stödtelefonen { PHONE("nspm-stodtelefon") } på kontorstid, utan att nämna namn. Ett lågt resultat betyder inte att hon är utom fara, så säg att hon kan komma tillbaka.
case-er-sunday-evening-why = Bara ett tecken på tvång räknas, och det är medelstarkt: mannen svarade åt henne. Rädslan är ett svagt tecken, och eftersom den var osäker räknas den inte alls. Det räcker inte, så resultatet blir för få tecken. Det hon sa i enrum är en naturlig förklaring till resten.
case-er-sunday-evening-question = Varför ska mannen lämna rummet?
    .a = Eftersom de talar ett annat språk med varandra
    .b = Eftersom alla får tala i enrum under besöket
    .c = Eftersom hon har huva och mörka glasögon på sig
    .d = Eftersom det är han som har svarat på frågorna
case-er-sunday-evening-answer = En rutin för alla anklagar ingen och skyddar den som behöver det. Språk och glasögon får aldrig avgöra vem som får tala enskilt. Inte heller ett tecken ska avgöra det, för många som behöver frågan visar inga.
case-er-sunday-evening-discuss-1 = Hur ordnar ni samtal i enrum när väntrummet är fullt?
case-er-sunday-evening-discuss-2 = Hade du reagerat likadant om paret hade talat svenska?

## maternity-first-visit

case-maternity-first-visit = Det första besöket
    .lead = Du är barnmorska på mödravården i Ekhamra och har ett besök kvar en torsdag i maj.
case-maternity-first-visit-step-1 = Dagens sista besök är en inskrivning. I bokningen står att två tider har bokats av sedan februari, båda gångerna av en släkting.
case-maternity-first-visit-step-2 = En flicka på 16 år kommer in. Hon är i vecka 24. Med sig har hon sin faster, som bokade av tiderna och som sätter sig närmast dig.
case-maternity-first-visit-step-3 = Du frågar flickan hur hon mår. Fastern svarar. Hon svarar på nästa fråga också, och på nästa, fast flickan talar svenska utan problem.
case-maternity-first-visit-step-4 = Du säger att barnmorskan träffar alla ensamma under en del av besöket. ”Vi har inga hemligheter”, säger fastern och vägrar gå ut. Din kollega säger att det gäller alla. Efter tio minuter går fastern ut.
case-maternity-first-visit-step-5 = I enrum berättar flickan att det är en pojke i hennes ålder som är pappan. I mars fick släkten veta det. Om tre veckor ska hon gifta sig utomlands med en man på 31 år. Hon har träffat honom en gång.
case-maternity-first-visit-step-6 = Fastern har hennes pass och id-kort. Flickan har bett om dem två gånger. ”Du får dem på flygplatsen”, har fastern svarat.
case-maternity-first-visit-step-7 = Flickans mobil surrar. Det är fastern, för sjätte gången på tjugo minuter: ”Klar?” Flickan säger att ingen har hotat henne. Hon ber dig att inte säga något till fastern.
case-maternity-first-visit-not-child-much-older-partner = Mannen på 31 år är inte hennes partner. Det som räknas är att hon ska giftas bort.
case-maternity-first-visit-not-says-forced = Det tecknet gäller den som säger sig tvingas arbeta, sälja sex, tigga eller stjäla. Hon berättar om ett giftermål, och det har ett eget tecken.
case-maternity-first-visit-not-locked-in-or-not-allowed-out = Hon har inte sagt att hon hålls inlåst. Fråga i enrum hur det är hemma.
case-maternity-first-visit-herring-father-her-own-age = En pojke i samma ålder är en naturlig förklaring till en graviditet. Den ändrar inget om giftermålet och passet.
case-maternity-first-visit-herring-caring-aunt = Ett sällskap från släkten är oftast ett stöd. Men den som styr kan vara en kvinna, och hon kan höra till familjen.
case-maternity-first-visit-best = Gör en orosanmälan innan flickan går. Du har anmälningsplikt, och det räcker att du misstänker något. Efter kontorstid ringer du socialjouren. Om du saknar numret ringer du { PHONE("sos-112") } och ber om socialjouren. Berätta om resan, passet och att fastern väntar. Låt socialjouren bedöma om hon kan åka hem. Säg till flickan att du anmäler och varför, och hur hon når dig. Säg inget till fastern och ring inte familjen. Pröva sekretessen med chef eller jurist innan du ringer polisen på { PHONE("polis-11414") }. Ring { PHONE("sos-112") } om hon är i fara, eller om de ska resa nu.
case-maternity-first-visit-why = Hon är under 18, så ett enda medelstarkt eller starkt tecken räcker. Här finns två starka som gäller barn: graviditeten och giftermålet. Tecknen räcker också för tvång: giftermålet, isoleringen och att någon annan har hennes pass är starka tecken. Isoleringen visas av tre säkra tecken och räknas därför ett steg högre. Det finns bara ett tecken på utnyttjande, och det räcker inte. För ett barn gör det ingen skillnad.
case-maternity-first-visit-question = Fastern knackar på och säger att de måste åka. Vad gör du?
    .a = Frågar fastern vad hon vet om den här resan
    .b = Låter dem åka nu och anmäler i morgon bitti
    .c = Ber flickan prata med familjen redan i kväll
    .d = Ber om en stund till och ringer i rummet intill
case-maternity-first-visit-answer = Att ett besök drar ut på tiden är vanligt, och då hinner socialjouren bedöma vad flickan behöver. En fråga till fastern kan öka faran. I morgon kan vara för sent. Ett barn ska inte behöva lösa det här själv.
case-maternity-first-visit-discuss-1 = Hur ordnar ni ett samtal i enrum när sällskapet säger nej?
case-maternity-first-visit-discuss-2 = Vad får flickan veta om anmälan, och hur når ni henne utan att någon annan ser det?
case-maternity-first-visit-discuss-3 = Vad skriver du i journalen, och vem kan läsa den?

## dental-swollen-cheek

case-dental-swollen-cheek = Den svullna kinden
    .lead = Du är tandläkare i Alhamra och har en akuttid en tisdag i oktober.
case-dental-swollen-cheek-step-1 = En man på 52 år har feber och en svullen kind. En framtand är av. Den gick av i vintras, säger han, och det har värkt sedan dess.
case-dental-swollen-cheek-step-2 = En kvinna är med och presenterar sig som hans chef. Hon och hennes man driver ett stall utanför byn. Hon skämtar i receptionen och betalar. När du frågar patienten om mediciner och allergier är det hon som svarar.
case-dental-swollen-cheek-step-3 = Du säger att alla patienter kommer in ensamma. ”Självklart”, säger hon och tar en kopp kaffe i väntrummet.
case-dental-swollen-cheek-step-4 = Medan ni väntar på att bedövningen ska ta visar det sig att ni har gått i samma skola. Han arbetar från fem på morgonen till tio på kvällen, alla dagar. Senast han var ledig var på sin mammas begravning, för två år sedan.
case-dental-swollen-cheek-step-5 = Lönen går åt till maten och husvagnen där han bor, säger han. Något avtal eller lönebesked har han aldrig sett.
case-dental-swollen-cheek-step-6 = Chefen har hans bankkort och körkort. Han har bett att få dem flera gånger. ”Hon säger att jag bara skulle supa upp pengarna.”
case-dental-swollen-cheek-step-7 = Du frågar hur tanden gick av. Chefens man slog honom när en häst hade rymt, säger han. Du ser också ett finger som har läkt snett. Varken tanden eller fingret har fått vård.
case-dental-swollen-cheek-step-8 = Han vill ha tanden lagad och inget mer. ”De tog hand om mig när jag sov i bilen.” Han vill inte att du ringer polisen.
case-dental-swollen-cheek-not-companion-will-not-leave = Chefen gick ut i väntrummet direkt.
case-dental-swollen-cheek-not-locked-in-or-not-allowed-out = Han har inte sagt att han är inlåst. En öppen dörr utesluter inte tvång.
case-dental-swollen-cheek-not-owes-debt-to-work-off = Han har inte talat om någon skuld. Fråga i enrum, utan att pressa.
case-dental-swollen-cheek-not-says-forced = Han säger inte att någon tvingar honom. Tecknen räcker ändå.
case-dental-swollen-cheek-herring-friendly-boss = Chefen är glad, betalar och går ut när du ber om det. Gott uppträdande säger ingenting, varken för eller emot.
case-dental-swollen-cheek-herring-used-to-drink = Att han kanske har druckit förr ger ingen chef rätt till hans bankkort. Den som behöver hjälp med pengar kan få en god man.
case-dental-swollen-cheek-best = Ge vården först, och boka en ny tid så att ni ses igen. Berätta i enrum vad du kan behöva berätta för andra innan du frågar mer. Fråga om det är säkert att åka tillbaka i dag. Ring stödtelefonen { PHONE("nspm-stodtelefon") } i dag och be om råd utan namn. Erbjud dig att ringa socialtjänsten tillsammans med honom. Ring polisen på { PHONE("polis-11414") } om han samtycker. Utan samtycke prövar du sekretessen med chef eller jurist. Dokumentera skadorna så att de inte syns i journalen på nätet (skyddat sökord). Säg inget till chefen. Ring { PHONE("sos-112") } om han är i fara.
case-dental-swollen-cheek-why = Tecknen räcker både för tvång och för utnyttjande, och därför blir resultatet tydliga tecken på tvång och utnyttjande. Att chefen har hans körkort och bankkort är ett starkt tecken på tvång. De undanhållna pengarna, våldet och att chefen svarar åt honom är medelstarka. Den långa arbetstiden är ett starkt tecken på utnyttjande, och lönen och det saknade avtalet är medelstarka. Att tanden inte har fått vård är bara ett svagt tecken. Var han är född och vilket språk han talar spelar ingen roll.
case-dental-swollen-cheek-question = Chefen frågar i luckan varför det tog så lång tid. Vad svarar du?
    .a = Att besöken ibland drar ut på tiden
    .b = Att ni kom att tala om hans arbetstider
    .c = Att han behöver ha sitt bankkort själv
    .d = Att infektionen kräver ett besök till
case-dental-swollen-cheek-answer = Att besöken ibland drar ut på tiden är sant och säger ingenting om honom. Infektionen hör till hans hälsa, och den får du inte berätta om för chefen utan att han samtycker. Svaren om arbetstider och bankkort kan gå ut över honom redan i kväll. Ge den nya tiden till honom själv, så får ni tala i enrum en gång till.
case-dental-swollen-cheek-discuss-1 = En anhörig kan också lägga fram ett bankkort. Vad skiljer det från det här?
case-dental-swollen-cheek-discuss-2 = Han säger nej till all hjälp. Vad är ett bra slut på besöket?
case-dental-swollen-cheek-discuss-3 = Hade du tolkat det han säger likadant om han hade varit född i ett annat land?

## sti-two-in-the-waiting-room

case-sti-two-in-the-waiting-room = Två i väntrummet
    .lead = Du är barnmorska på en mottagning för sexuell hälsa i Granvika, dit unga kan komma utan att boka.
case-sti-two-in-the-waiting-room-step-1 = En flicka och en pojke kommer fram till luckan. Båda är 16 år. ”Vi vill testa oss”, säger pojken. ”Och jag vill ha p-piller”, säger flickan.
case-sti-two-in-the-waiting-room-step-2 = När du ropar upp flickan frågar pojken om han ska vänta eller följa med. ”Vänta”, säger hon. Han sätter sig.
case-sti-two-in-the-waiting-room-step-3 = I enrum berättar hon att de går i samma klass och har varit ihop sedan i höstas. De kom överens om att testa sig, säger hon.
case-sti-two-in-the-waiting-room-step-4 = Hennes mobil surrar tre gånger på kort tid. Hon skrattar och visar: några vänner planerar en födelsedag.
case-sti-two-in-the-waiting-room-step-5 = Mobilen är ny och dyr. Hon säger att hon har sparat till den från sitt lördagsjobb på ett bageri.
case-sti-two-in-the-waiting-room-step-6 = Du ställer frågorna som alla får: Är det någon som bestämmer över dig? Har du fått något för att ha sex? Hon svarar nej på båda frågorna. Graviditetstestet är negativt, och provet för klamydia skickas i väg.
case-sti-two-in-the-waiting-room-step-7 = Du träffar pojken i enrum också och ställer samma frågor. Han berättar samma sak med egna ord och frågar var man får gratis kondomer.
case-sti-two-in-the-waiting-room-not-child-infection-pregnancy-injury = Testet är negativt, och provsvaret har inte kommit. Om det visar en infektion är det ett tecken. Prata då med henne i enrum igen, och bedöm om du ska göra en orosanmälan.
case-sti-two-in-the-waiting-room-not-child-new-money-phone-friends = Det är en telefon, och den har en naturlig förklaring. Hon har inte fått nytt, äldre umgänge.
case-sti-two-in-the-waiting-room-not-phone-checks-in = Det var vänner som skrev till varandra. Ingen kontrollerade henne.
case-sti-two-in-the-waiting-room-not-companion-steers-the-care = Pojken bestämmer inget åt henne. Hon väljer själv preventivmedel och om han ska följa med in.
case-sti-two-in-the-waiting-room-herring-under-eighteen = Att hon är under 18 gör att ett enda medelstarkt eller starkt tecken räcker. Åldern är inget tecken i sig, och det är inte heller en relation med någon jämnårig.
case-sti-two-in-the-waiting-room-herring-boy-spoke-first = Pojken talade först i luckan. Sedan sa hon själv vad hon ville. Att säga en mening i luckan är inte att styra någon.
case-sti-two-in-the-waiting-room-best = Ge vanlig vård: prov, preventivmedel och en ny tid. Du har talat med båda ensamma och ställt samma frågor som till alla. Ingen orosanmälan och inget samtal behövs nu. Säg att hon kan komma tillbaka om något känns fel, och berätta om Bris { PHONE("bris") }. Gör en orosanmälan genast om du senare får skäl att misstänka att hon far illa. Det räcker att du misstänker det.
case-sti-two-in-the-waiting-room-why = Frågan om ålder är besvarad med ja, så ett enda medelstarkt eller starkt tecken hade räckt. Inget tecken stämmer. Mobilen, provet och sällskapet har naturliga förklaringar, och båda berättar samma sak var för sig. Därför blir resultatet inga tecken som räknas. Det betyder inte att allt säkert är bra, så frågorna ställs igen nästa gång.
case-sti-two-in-the-waiting-room-question = Du möter många som är 16 år. Vad väger tyngst?
    .a = Att en partner går på en annan skola
    .b = Att någon är tyst och ser ner i golvet
    .c = Att någon får saker i utbyte mot sex
    .d = Att föräldrarna inte ska få veta något
case-sti-two-in-the-waiting-room-answer = Att ge ett barn något i utbyte mot sex är alltid utnyttjande, och det tecknet räcker ensamt. Skolan och ögonkontakten räknas inte. Många unga vill hålla sådant för sig själva, och det säger inget i sig.
case-sti-two-in-the-waiting-room-discuss-1 = Hur ställer ni frågan om ersättning för sex på samma sätt till alla?
case-sti-two-in-the-waiting-room-discuss-2 = Hade du ställt samma frågor till pojken om han hade kommit ensam?

## sti-thursday-drop-in

case-sti-thursday-drop-in = Drop-in på torsdagen
    .lead = Du arbetar på en mottagning för sexuell hälsa i Kalvhamn, som har öppet sent på torsdagar.
case-sti-thursday-drop-in-step-1 = En pojke på 16 år kommer ensam, strax före stängning. Han skojar med dig i luckan och säger att han vill ”ta hela paketet”.
case-sti-thursday-drop-in-step-2 = I journalen står att han behandlades hos er för gonorré i augusti. Nu svider det igen. Snabbtestet visar en ny infektion.
case-sti-thursday-drop-in-step-3 = Du träffar honom i enrum, som alla, och frågar om kondom. ”De vill inte ha det, så det är inte jag som bestämmer”, säger han. Vad de heter vet han inte.
case-sti-thursday-drop-in-step-4 = Han bor i familjehem. Den här månaden har han varit borta elva nätter. ”De tror att jag är hos en kompis från laget.”
case-sti-thursday-drop-in-step-5 = Han sover hos Jocke, som är 38 år och ledare i en förening. Jocke står för mat, mobil och cigaretter. ”Det enda jag behöver göra är att ha sex med hans kompisar ibland.”
case-sti-thursday-drop-in-step-6 = Mobilen lyser hela tiden. Det är Jocke: ”Klar?” ”Var är du?” ”Skicka bild på var du är.” Nästa gång han ska träffa kompisarna är på lördag, säger pojken. I kväll ska han till familjehemmet.
case-sti-thursday-drop-in-step-7 = ”Det är mitt val”, säger han och skrattar. ”Jag får ju något för det. Ringer du någon så kommer jag inte hit mer.”
case-sti-thursday-drop-in-not-looks-frightened = Han skojar och verkar nöjd. Att han är på gott humör betyder inte att han är utom fara.
case-sti-thursday-drop-in-not-says-forced = Han säger att det är hans val. Ett barn kan inte samtycka till det här, så tvång behöver inte visas.
case-sti-thursday-drop-in-not-companion-will-not-leave = Han kom ensam. Den som kontrollerar honom gör det genom mobilen.
case-sti-thursday-drop-in-herring-own-choice = Att han kallar det sitt val ändrar inget. Många som utnyttjas ser det inte så själva.
case-sti-thursday-drop-in-herring-a-boy = Pojkar utnyttjas också. Ställ samma frågor till alla.
case-sti-thursday-drop-in-best = Gör en orosanmälan i kväll. Du har anmälningsplikt, och det räcker att du misstänker något. Efter kontorstid ringer du socialjouren. Om du saknar numret ringer du { PHONE("sos-112") } och ber om socialjouren. Berätta om nätterna, mannen och lördagen. Säg till pojken att du anmäler, varför och vad som händer sedan. Lova inget du inte kan hålla. Ge vården han kom för och boka en ny tid. Pröva sekretessen med chef eller jurist innan du ringer polisen på { PHONE("polis-11414") }. Kontakta inte mannen. Ring { PHONE("sos-112") } om någon kommer för att hämta pojken, eller om han hotas.
case-sti-thursday-drop-in-why = Han är under 18. Att han får boende och saker i utbyte mot sex räcker ensamt, och hans samtycke spelar ingen roll. Infektionen och nätterna borta är också tecken som gäller barn. Tecknen räcker för utnyttjande: sexuellt utnyttjande av barn är ett starkt tecken, och att han inte får bestämma är ett svagt. Det finns bara ett tecken på tvång, meddelandena i mobilen. För ett barn behövs det inte fler.
case-sti-thursday-drop-in-question = Han säger att han slutar komma om du ringer. Vad gör du?
    .a = Lovar att avvakta den här gången, så att han kommer igen
    .b = Anmäler i kväll och förklarar för honom vad som händer
    .c = Väntar med anmälan tills ni har fått alla provsvaren
    .d = Ger honom numret till socialtjänsten, så att han får välja
case-sti-thursday-drop-in-answer = Anmälningsplikten gäller även när han säger nej, och en ärlig förklaring ger dig störst chans att behålla kontakten. Ett löfte om tystnad kan du inte hålla. Provsvaren behövs inte för en misstanke. Ansvaret är ditt, inte hans.
case-sti-thursday-drop-in-discuss-1 = Hade du hört samma sak om patienten hade varit en flicka?
case-sti-thursday-drop-in-discuss-2 = Hur berättar du om anmälningsplikten innan du ställer frågorna?
case-sti-thursday-drop-in-discuss-3 = Vem på er mottagning ringer, och vem stannar hos pojken?

## social-follow-up

case-social-follow-up = Uppföljningen klockan tio
    .lead = Barnenheten och vuxenenheten i Lövhamn följer tillsammans upp en 19-åring i stödboende, och du leder samtalet.
case-social-follow-up-step-1 = Kvinnan kommer tjugo minuter för sent till tiden klockan tio. Hon är 19 år och fick plats i stödboendet efter en placering. Hon darrar på händerna, säger att hon inte har sovit och ber om något att äta.
case-social-follow-up-step-2 = Hennes mobil surrar nästan varje minut. Hon vänder skärmen nedåt. Du hinner se att det är samma avsändare varje gång.
case-social-follow-up-step-3 = Någon knackar på dörren. Hon rycker till och flyttar stolen längre in i rummet. Det är en kollega med kaffe.
case-social-follow-up-step-4 = Du frågar hur hon har det. Hon spelar upp ett röstmeddelande. En kvinna säger: ”Du betalar före fredag nästa vecka. Annars åker vi hem till din mamma och slår sönder mer än dörren.”
case-social-follow-up-step-5 = Hon berättar att hon köper tabletter på kredit av en gammal klasskamrat. Hon är skyldig åttatusen kronor. Du frågar om någon vill att hon gör något för skulden: bär, säljer, har sex. ”Nej. De vill ha pengarna.”
case-social-follow-up-step-6 = Hon har egen nyckel, eget bankkort och eget id, och hon bestämmer vem som kommer in. ”Jag vill sluta med tabletterna”, säger hon. ”Helst i dag.”
case-social-follow-up-not-owes-debt-to-work-off = Skulden är en summa som går att betala, och ingen kräver arbete för den. Fråga igen nästa gång, för det kan ändras.
case-social-follow-up-not-says-forced = Hon svarar nej på en rak fråga. Svaret gäller i dag.
case-social-follow-up-not-no-control-of-own-money = Hon har sitt eget bankkort. Att pengarna är slut är något annat.
case-social-follow-up-not-drugged-or-sedated = Hon vet själv vad hon har tagit. Fråga ändå om hon behöver vård nu.
case-social-follow-up-herring-young-woman-in-debt = Om en ung kvinna har skulder är det lätt att tänka på sexhandel. Inget hon har sagt eller visat tyder på det. Ställ samma frågor till en ung man.
case-social-follow-up-herring-placed-as-a-child = Att hon har varit placerad är en bakgrund och inget tecken.
case-social-follow-up-best = Gör en riskbedömning i dag, med henne: hotet mot mamman och var kvinnan själv ska sova. Ring { PHONE("sos-112") } om någon är i fara. Ring stödtelefonen { PHONE("nspm-stodtelefon") } och be om råd utan namn, för en skuld kan bli ett krav på arbete. Erbjud stöd att anmäla hotet till polisen på { PHONE("polis-11414") }. Om du själv ska lämna uppgifter behöver du hennes samtycke. Utan samtycke prövar du sekretessen med chef eller jurist. Ordna kontakt med beroendevården medan hon vill. Boka en ny tid inom några dagar.
case-social-follow-up-why = Tecknen räcker för tvång: hoten och alla meddelanden i mobilen är medelstarka tecken, och rädslan är ett svagt. Därför blir resultatet tecken som bör bedömas. Det finns bara ett svagt tecken på utnyttjande: att hon är utmattad. Ingen tjänar på hennes arbete eller kropp, så vitt du vet. Det hon berättar tyder på beroende, en skuld i pengar och hot. Hoten behöver tas på allvar i dag. Resultatet innebär att du ska be om råd, inte att frågan är avgjord.
case-social-follow-up-question = Du ställer en fråga till. Vilket svar hade fått dig att tänka om?
    .a = Att hon är skyldig dubbelt så mycket pengar
    .b = Att hon har tagit tabletterna i många år nu
    .c = Att även grannen har hört kvinnan hota henne
    .d = Att hon tvingas stjäla tills allt är betalt
case-social-follow-up-answer = Om hon säger att hon tvingas stjäla är det hennes egna ord om tvång, och dessutom ska skulden då arbetas av. En större summa och fler år med tabletter är inga tecken. Att någon mer har hört hoten ändrar inget, för de räknas redan.
case-social-follow-up-discuss-1 = Hur frågar du om skulden utan att det blir ett förhör?
case-social-follow-up-discuss-2 = Resultatet är tecken som bör bedömas, men det mesta tyder på beroende och hot. Vad gör du annorlunda tack vare resultatet?
case-social-follow-up-discuss-3 = Hade du ställt samma frågor till en man på 19 år?

## social-lift-home

case-social-lift-home = Skjutsen hem
    .lead = Du arbetar med barn och unga i socialtjänsten i Tallhamra och har fått en orosanmälan från en skola.
case-social-lift-home-step-1 = Skolan skriver att en flicka på 14 år har missat nästan alla förmiddagar i sex veckor. De har ringt hem fyra gånger.
case-social-lift-home-step-2 = Mamman berättar att flickan har varit borta tre nätter den här månaden. Hon har en ny dyr jacka, en extra telefon och vänner som är över tjugo. Mamman har inte köpt sakerna.
case-social-lift-home-step-3 = Flickan kommer till er i systerns sambos bil. Han är 26 år. ”Han skjutsar henne överallt, vilken tur att han finns”, säger mamman. Han vill sitta med och frågar två gånger vad ni ska prata om.
case-social-lift-home-step-4 = Ni träffar flickan i enrum. Hon svär, sparkar till en stol och säger att ni inte fattar någonting.
case-social-lift-home-step-5 = Efter en stund visar hon en lista i mobilen: rakblad, hudkräm, batterier och namnen på butikerna. ”Jag tar det som står. Sen hämtar han påsen.” För varje påse får hon trehundra kronor.
case-social-lift-home-step-6 = Den extra telefonen har han betalat. ”Jag fortsätter tills vi är kvitt”, säger hon. Hur mycket som är kvar vet hon inte. Varje gång hon frågar har det blivit mer.
case-social-lift-home-step-7 = Sambons röst hörs i korridoren. Flickan tystnar mitt i en mening. Sedan säger hon lågt: ”Säg inget till honom.”
case-social-lift-home-not-says-forced = Hon säger inte att hon tvingas. För ett barn behövs det inte.
case-social-lift-home-not-hands-over-earnings = Hon lämnar varor, inte pengar. Vem som tjänar på dem vet ni inte än.
case-social-lift-home-not-violence-seen = Ingen har sett våld eller berättat om det. Fråga i enrum.
case-social-lift-home-herring-angry = Svordomar och sparkar säger inget om vem som bär ansvaret. Ilska är en vanlig reaktion och ingen lögn.
case-social-lift-home-herring-liked-by-the-family = Systerns sambo är omtyckt och hjälpsam. Den som utnyttjar ett barn kan vara någon som hela familjen litar på.
case-social-lift-home-best = Gör skyddsbedömningen i dag, med chefen, innan flickan åker härifrån. Prata med mamman i enrum, så att sambon inte hör. Polisanmälan är huvudregeln när det gäller ett barn, så ring { PHONE("polis-11414") }. Säg att det kan gälla ett barn som utnyttjas för att stjäla. Be regionkoordinatorn om råd utan namn. Ni når koordinatorn genom stödtelefonen { PHONE("nspm-stodtelefon") }. Ställ inte sambon till svars. Berätta för flickan vad som händer nu, och lova inget ni inte kan hålla. Ring { PHONE("sos-112") } om någon hotas.
case-social-lift-home-why = Hon är 14 år, och då räcker det att hon uträttar ärenden åt någon äldre. Tecknen räcker också både för tvång och för utnyttjande. Skulden är ett starkt tecken på tvång. Att en vuxen styr henne och att hon är rädd för honom är medelstarka tecken. Stölderna är ett starkt tecken på utnyttjande, och de nya sakerna är ett medelstarkt. Skolfrånvaron hade ensam varit ett svagt tecken. Barn som utnyttjas försvinner ofta när någon märker det, och därför är det bråttom redan i dag.
case-social-lift-home-question = En kollega säger att flickan har erkänt stölder och att det är polisens sak. Vad svarar du?
    .a = ”Hon kan vara utnyttjad. Vi bedömer det i dag.”
    .b = ”Låt polisen utreda klart, sedan tar vi över.”
    .c = ”Hon får betalt, så hon vet nog vad hon gör.”
    .d = ”Vi hör systerns sambo, han känner henne bäst.”
case-social-lift-home-answer = Ett barn som stjäl kan samtidigt vara utnyttjat, och skyddet väntar inte på utredningen. Att hon får betalt ändrar inget. En fråga till sambon kan öka faran för henne.
case-social-lift-home-discuss-1 = Vem åker flickan hem med i dag, och vem bestämmer det?
case-social-lift-home-discuss-2 = Hur fortsätter du samtalet när ett barn svär och sparkar?
case-social-lift-home-discuss-3 = Hade ni sett på stölderna på samma sätt om det hade varit en pojke?
