# The signs. One message a sign: what was seen, why it matters (.why), ordinary explanations
# (.ordinary) and what its strength rests on (.basis). What is said of it on the phone: say.ftl.
# What people may call it instead (.search) is searched and never shown.

## control-supervision

sign-someone-else-answers = Någon annan svarar åt personen, även på enkla frågor
    .why = Den som styr någon låter sällan personen tala själv.
    .ordinary = en anhörig som hjälper till med språket, blyghet, hörselnedsättning eller en personlig assistent.
    .basis = Vår egen bedömning: ett synligt uttryck för isolering eller övervakning, som ILO räknar som ett starkt tecken. Sänkt ett steg.
    .search = för hennes talan, får inte prata själv, pratar åt henne, svarar i stället

sign-companion-will-not-leave = Den som följer med vägrar lämna personen ensam med personalen
    .why = I vården är det rutin att prata enskilt. Att säga nej kan vara ett tecken på kontroll. Det är också vanligt vid våld i nära relationer och hos oroliga anhöriga.
    .ordinary = en orolig anhörig, en förälder med sitt barn, någon som hjälper till med språket eller en ledsagare.
    .basis = Vår egen bedömning: ett uttryck för isolering eller övervakning, som ILO räknar som ett starkt tecken. Sänkt ett steg.
    .search = mannen går inte ut, pojkvännen vill inte gå, maken vägrar gå ut, släpper henne inte, vill vara med i rummet, får inte vara ensam med patienten

sign-watched-all-the-time = Någon håller uppsikt över personen hela tiden
    .brief = Någon håller uppsikt över personen hela tiden
    .why = Den som aldrig lämnas ensam har svårt att be om hjälp. Personal inom taxi, hotell och vård i Kronoberg har reagerat på det.
    .ordinary = oroliga föräldrar, en ledsagare eller ett sällskap som väntar.
    .basis = Vår egen bedömning: ILO räknar övervakning som ett starkt tecken under själva utnyttjandet. Sänkt ett steg, eftersom detta är ett intryck.
    .search = vaktas, bevakad, följer efter, vakar över, hänger över, släpper inte med blicken, uppsikt

sign-dominant-person-controls = Någon bestämmer allt, och den andra gör som hen blir tillsagd
    .why = Den som inte får bestämma något själv kan vara utnyttjad. Både kvinnor och män kan vara den som styr. Det ser likadant ut vid våld i nära relationer och hedersförtryck.
    .ordinary = ett ojämnt par, en bestämd förälder, en chef eller en gruppledare.
    .basis = Vår egen bedömning: nämns i undersökningen i Kronoberg. Ligger nära det som ILO kallar stark påverkan, ett medelstarkt tecken för vuxna.
    .search = kontrollerande, bestämmer allt, svartsjuk, dominerar, kuvad, underkastad

sign-locked-in-or-not-allowed-out = Personen är inlåst eller får inte gå därifrån
    .why = FN-organet ILO räknar detta som ett av de starkaste tecknen på tvång. Ring { PHONE("sos-112") } om det pågår nu. Känn inte på dörren själv, och diskutera inte med någon.
    .ordinary = en dörr som är låst av säkerhetsskäl, tvångsvård eller ett annat brott, som våld i nära relationer; vid fara ringer du ändå.
    .basis = ILO:s lista över tecken på tvångsarbete: isolering eller instängning är ett starkt tecken för vuxna och barn under själva utnyttjandet.
    .search = låst dörr, instängd, fången, får inte gå ut, kommer inte ut, frihetsberövad

sign-says-cannot-quit = Personen säger att hen inte kan sluta eller flytta därifrån
    .why = Det personen själv berättar väger tyngre än intryck. Förhör inte, utan lyssna och erbjud kontakt med någon som kan hjälpa.
    .ordinary = uppsägningstid, oro för pengar eller svårt att hitta annat jobb eller boende.
    .basis = Vår egen bedömning: personens egna ord om begränsad rörelsefrihet, ett av ILO:s elva tecken på tvångsarbete, räknas som ett starkt tecken.
    .search = får inte sluta, vågar inte sluta, kan inte säga upp sig, fast, sitter fast

sign-phone-checks-in = Någon hör av sig hela tiden för att kontrollera personen
    .why = Jämställdhetsmyndigheten nämner täta samtal som ett tecken. Det kan vara ett sätt att hålla koll på någon på avstånd.
    .ordinary = en orolig förälder, en partner som planerar dagen eller ett jobb med många samtal.
    .basis = Vår egen bedömning: Jämställdhetsmyndighetens nationella samordning nämner det men anger ingen styrka. Ett uttryck för övervakning, sänkt ett steg.
    .search = ringer hela tiden, telefonen ringer, sms, måste svara i telefon, videosamtal

sign-lookout-near-room = Någon stannar länge i närheten och håller uppsikt över en viss dörr
    .brief = Någon stannar länge och håller uppsikt över en viss dörr
    .why = Det kan vara någon som vaktar en person som säljs för sex.
    .ordinary = en vän som väntar, en väktare i tjänst eller en förälder som väntar på sitt barn.
    .basis = Vår egen bedömning: ett tydligt beteende som finns på listor för hotell. Ett uttryck för övervakning, sänkt ett steg.
    .search = vakt utanför, sitter i bilen, väntar utanför, spanar, livvakt, står i korridoren

sign-threats-heard = Du hör hot mot personen eller hens familj
    .why = Den som hotas gör inte som hen vill. Ring { PHONE("sos-112") } om någon hotar med våld på platsen. Om du har tystnadsplikt måste sekretessen prövas innan du anmäler till polisen. Oro för ett barn anmäler du genast.
    .ordinary = ett annat brott, som våld i nära relation, eller ett häftigt gräl; hjälpen behövs ändå.
    .basis = ILO:s lista över tecken på tvångsarbete: hot om våld är ett medelstarkt tecken för vuxna och starkt för barn.
    .search = hotar, hotade, hotad, skriker, dödshot, hotar familjen

sign-violence-seen = Du ser våld mot personen
    .why = Våld är alltid skäl att ringa { PHONE("sos-112") }, vare sig det är människohandel eller inte. FN-organet ILO räknar det som ett starkt tecken.
    .ordinary = ett annat brott, som våld i nära relationer eller ett slagsmål; hjälpen behövs ändå.
    .basis = ILO:s lista över tecken på tvångsarbete: våld är ett starkt tecken för vuxna och barn.
    .search = slår, slog, slagen, misshandel, sparkar, knuffar, tar stryptag

sign-kept-from-other-people = Någon håller personen borta från vänner, familj och grannar
    .brief = Någon håller personen borta från vänner, familj och grannar
    .why = Den som är isolerad har svårt att be om hjälp.
    .ordinary = sjukdom, egen vilja eller att personen är nyanländ och saknar nätverk.
    .basis = Vår egen bedömning: ILO räknar isolering som ett starkt tecken under själva utnyttjandet. Sänkt eftersom den ses utifrån.
    .search = isolerad, får inte träffa någon, inga vänner, ingen telefon, går aldrig ut

sign-big-age-gap = Personen är mycket yngre än sällskapet
    .why = En av de saker som fick personal i Kronoberg att reagera, därför visas den. Den räknas inte, eftersom åldersskillnad mellan vuxna är laglig och vanlig. Se tecknen för barn om personen kan vara under 18 år.
    .ordinary = ett par, släktingar, vänner eller kollegor i olika åldrar.
    .basis = Vår egen bedömning. I en studie av annonser talade ett ungt utseende snarast emot människohandel.
    .search = åldersskillnad, mycket äldre man, ung flicka med äldre man, äldre man bokar rum, äldre man med ung tjej

## fear-behaviour

sign-looks-frightened = Personen verkar rädd
    .why = Den som hotas eller styrs är ofta rädd. Men rädsla har många orsaker, även våld i nära relationer eller svåra minnen. Fråga hur personen mår, inte vad som har hänt.
    .ordinary = sjukdom, sorg, stress, nervositet eller något svårt som har hänt tidigare.
    .basis = Andrahandskälla: den brittiska tillsynsmyndigheten GLAA:s läsning av ILO:s lista räknar rädsla som ett svagt tecken.
    .search = skrämd, skakar, gråter, darrar, stressad, nervös, orolig

sign-afraid-of-one-person = Personen tystnar eller blir rädd när en viss person dyker upp
    .why = Rädsla för en bestämd person säger mer än allmän oro. Det ser likadant ut vid våld i nära relationer.
    .ordinary = ett gräl, respekt för en sträng chef eller blyghet inför en viss person.
    .basis = Vår egen bedömning: rädslan hör ihop med någon som kan styra personen. Ligger nära ILO:s tecken på hot och skrämsel.
    .search = tystnar, livrädd, skräckslagen, stelnar till, vågar inte prata

sign-rehearsed-story = Personen verkar inte kunna berätta fritt: svaren låter inövade eller ändras
    .why = Någon kan ha sagt till personen vad hen ska säga. Ifrågasätt inte personen, eftersom svåra upplevelser och stress också gör minnet osäkert.
    .ordinary = dåligt minne, stress, nervositet, svåra upplevelser eller tolkning som blir fel.
    .basis = Andrahandskälla: den brittiska tillsynsmyndigheten GLAA räknar inövade svar som ett svagt tecken. Att tvingas ljuga är ett medelstarkt tecken hos ILO; sänkt ett steg.
    .search = inövat, historien stämmer inte, ljuger, samma svar, lärt sig utantill, motsägelser

sign-asks-for-help = Personen ber om hjälp att komma bort, med ord eller med en gest
    .why = Den som ber om hjälp har tagit en risk. Ring { PHONE("sos-112") } om någon är i fara. Ordna annars ett samtal där ingen annan hör. Lova inget som du inte kan hålla.
    .ordinary = något annat, som sjukdom, ett bråk eller våld i nära relationer; hjälpen behövs ändå.
    .basis = Vår egen bedömning: en direkt begäran om hjälp är den starkaste uppgift en utomstående kan få.
    .search = hjälp mig, nödsignal, vill komma bort, lapp, tecken med handen, räddas, fly, rymma, hon bad om hjälp, ber mig om hjälp, viskade hjälp

sign-says-forced = Personen berättar att hen tvingas arbeta, sälja sex, tigga eller stjäla
    .brief = Någon säger sig tvingas arbeta, sälja sex, tigga eller stjäla
    .why = Det personen själv berättar väger tyngre än intryck. Lyssna, tro på personen och säg att det finns hjälp. Undvik orden ”offer” och ”människohandel”. Ring { PHONE("sos-112") } vid fara.
    .ordinary = ett annat brott, som våld i nära relationer, eller en konflikt på jobbet; hjälpen behövs ändå.
    .basis = Vår egen bedömning: personens egna ord räknas som ett starkt tecken. ILO räknar påtvingade uppgifter och brott som ett medelstarkt tecken för vuxna och starkt för barn.
    .search = tvingas sälja sex, tvingad, berättar om tvång, tvingas stjäla, tvingas tigga, blev tvingad

sign-quiet-no-eye-contact = Personen är mycket tyst eller undviker ögonkontakt
    .why = Visas för att det lätt misstolkas. Det räknas inte, eftersom ögonkontakt betyder olika för olika människor.
    .ordinary = trötthet, blyghet, autism, sorg eller ett sätt att vara.
    .basis = Vår egen bedömning: risken att misstolka kulturella skillnader är stor.
    .search = tittar bort, tittar ner, tyst, blyg, säger inget

sign-disappears-without-explaining = Personen försvinner ofta utan förklaring
    .why = Jämställdhetsmyndigheten nämner det som ett tecken. För barn finns ett eget, starkare tecken.
    .ordinary = jobb på olika tider, beroende eller egen vilja.
    .basis = Vår egen bedömning: nämns av den nationella samordningen mot människohandel, som inte anger någon styrka.
    .search = är borta, kommer tillbaka, försvann, borta i dagar

sign-drugged-or-sedated = Personen verkar omtöcknad eller drogad och vet inte varför
    .why = Droger kan vara ett sätt att styra någon. Se det först som en medicinsk fara och ring { PHONE("sos-112") }.
    .ordinary = sjukdom, berusning eller medicin; vården behövs ändå.
    .basis = Vår egen bedömning: först en medicinsk fara. Finns på listor för förare, som inte anger någon styrka.
    .search = påtänd, hög, drogpåverkad, sövd, droger, berusad, nerdrogad, medvetslös

sign-suicidal-or-acute-crisis = Personen talar om att ta sitt liv eller är i akut kris
    .why = Akut hjälp går före allt annat, så ring { PHONE("sos-112") }. Tecknet säger lite om orsaken, som också kan vara våld eller utnyttjande.
    .ordinary = psykisk sjukdom, sorg eller en svår kris i livet; hjälpen behövs ändå.
    .basis = Vår egen bedömning: kräver hjälp genast men säger lite om orsaken. I en studie av minderåriga hängde det ihop med risk för människohandel.
    .search = självmord, suicid, vill dö, självskada, panik

sign-something-felt-wrong = Något i situationen kändes fel
    .why = En av de saker som fick personal i Kronoberg att reagera, därför visas den. En känsla räknas inte, eftersom den kan bygga på fördomar. Stanna upp: vad såg eller hörde du?
    .ordinary = en ovan situation, ett gräl, någon som har en dålig dag eller dina egna förväntningar.
    .basis = Vår egen bedömning. Brittiska råd till vården säger att man ska lita på magkänslan. Forskning varnar för att den kan bygga på fördomar.
    .search = magkänsla, konstigt, skumt, underligt, kände på mig

## language-communication

sign-little-or-no-swedish = Personen kan ingen eller mycket lite svenska
    .why = En av de saker som fick personal i Kronoberg att reagera, därför visas den. Den räknas inte, eftersom språk aldrig ensamt får leda till en anmälan. Det är ett skäl att ordna tolk.
    .ordinary = en turist, någon som är nyanländ eller någon som är här för att arbeta.
    .basis = Vår egen bedömning. Arbetsmiljöverket säger själv att bristande svenska eller engelska inte behöver betyda utnyttjande.
    .search = språk, pratar inte svenska, utländsk, förstår inte

sign-companion-insists-on-interpreting = Den som följer med kräver att få tolka och säger nej till annan tolk
    .why = Den som tolkar styr vad som blir sagt. Boka alltid en professionell tolk i vård, skola och socialtjänst.
    .ordinary = en anhörig som vill hjälpa och inte vet att vården och myndigheter kan boka tolk.
    .basis = Vår egen bedömning: ett uttryck för isolering, som ILO räknar som ett starkt tecken. Sänkt ett steg.
    .search = mannen vill tolka, maken tolkar, vill inte ha tolk, nej till tolk, översätter, tolken är en släkting, sällskapet tolkar

sign-does-not-know-where = Personen vet inte var hen är, till exempel i vilken stad eller på vilket hotell
    .why = Den som flyttas runt får ofta inte veta var hen är.
    .ordinary = trötthet efter en resa, berusning, demens eller annan sjukdom.
    .basis = ILO:s lista över tecken på tvångsarbete: att ha svårt att klara sig på en okänd plats är ett medelstarkt tecken.
    .search = vilse, vet inte adressen, vilken stad, desorienterad

sign-worker-interrupted-when-talking = Någon hindrar den som arbetar från att prata med dig
    .brief = Någon hindrar den som arbetar från att prata med dig
    .why = Arbetsmiljöverket nämner det här tecknet. Den som inte får prata fritt kan inte heller be om hjälp.
    .ordinary = stress på jobbet, en rast som är slut eller en chef som bara vill hjälpa till.
    .basis = Vår egen bedömning: nämns av Arbetsmiljöverket, som inte anger någon styrka.
    .search = chefen svarar, avbryts, får inte prata med inspektören, chefen lägger sig i

## documents-money

sign-id-held-by-other = Någon annan har personens pass, id-kort eller bankkort och ger inte tillbaka det
    .brief = Någon vägrar ge tillbaka personens pass, id- eller bankkort
    .why = Att ta någons handlingar är ett av de starkaste tecknen. FN-organet ILO räknar det som starkt för både vuxna och barn.
    .ordinary = en förälder, en god man eller någon som bara har fått papperen för en kontroll.
    .basis = ILO:s lista över tecken på tvångsarbete: att någon tagit personens handlingar är ett starkt tecken för vuxna och barn under själva utnyttjandet.
    .search = chefen tog passet, arbetsgivaren har passen, tagit passet, beslagtagit pass, pojkvännen har hennes id, passen inlåsta, leg, legitimation, min man har passet, mannen tog passet, mitt pass är borta

sign-one-person-hands-over-all-id = En person lämnar fram allas id-handlingar och svarar för alla
    .why = Den som har allas handlingar kan ha makt över de andra. Det är mycket vanligt, och säger något bara ihop med andra tecken på kontroll.
    .ordinary = en familj, en resegrupp eller kollegor på tjänsteresa.
    .basis = Vår egen bedömning: en svagare form av att någon tagit personens handlingar, som finns på ILO:s lista.
    .search = alla pass, checkar in alla, en har allas pass, samlar pass, sköter incheckningen

sign-no-id-or-false-id = Personen saknar egen id-handling
    .why = Den som saknar egna handlingar är lättare att styra. Det har oftast en naturlig förklaring. Lägg aldrig skulden på personen.
    .ordinary = en pågående asylansökan, hemlöshet, ett borttappat pass eller lång väntan på ny id-handling.
    .basis = Vår egen bedömning: nämns av den nationella samordningen mot människohandel, som inte anger någon styrka. ILO räknar osäker rättslig ställning som ett medelstarkt tecken; sänkt ett steg.
    .search = inget pass, inget leg, falskt pass, förfalskat, papperslös, legitimation saknas

sign-owes-debt-to-work-off = Personen måste arbeta av en skuld som hen inte kan betala
    .brief = Personen måste arbeta av en skuld som hen inte kan betala
    .why = En skuld är ett vanligt sätt att hålla kvar någon. FN-organet ILO räknar det som ett starkt tecken.
    .ordinary = ett vanligt lån, studielån eller förskott på lön med tydliga villkor.
    .basis = ILO:s lista över tecken på tvångsarbete: skuldslaveri är ett starkt tecken under själva utnyttjandet.
    .search = skuldsatt, skyldig pengar, arbetar av, slavskuld, betala tillbaka, skulder, skuld som aldrig tar slut, skulden växer, skuldslav, skuldslaveri, skuldfälla, jobba av skulden, betala tillbaka resan

sign-no-control-of-own-money = Personen får inte bestämma över sina egna pengar
    .why = Den som inte bestämmer över sina pengar har svårt att ta sig därifrån. Ekonomiskt våld i en nära relation ser likadant ut, och då finns det också hjälp.
    .ordinary = gemensam ekonomi, en god man eller en förvaltare.
    .basis = ILO:s lista över tecken på tvångsarbete: att lön eller pengar hålls inne är ett medelstarkt tecken.
    .search = inga egna pengar, tar hennes pengar, bankkort, någon tar lönen, inget konto

sign-hands-over-earnings = Personen lämnar över pengar till någon som väntar eller kör runt
    .brief = Personen lämnar över pengar till någon som väntar
    .why = Någon annan kan tjäna på det personen gör. Håll avstånd och ta inga bilder.
    .ordinary = två vänner som delar på pengarna eller ett bud som redovisar dagskassan.
    .basis = ILO:s lista över tecken på tvångsarbete: att lönen manipuleras, till exempel genom betalning till en mellanhand, är ett medelstarkt tecken.
    .search = ger pengarna till, hämtar pengar, samlar in pengar, lämnar pengarna, hallick

sign-unexplained-money-or-things = Mycket pengar eller dyra saker som personen inte kan förklara
    .why = Jämställdhetsmyndigheten nämner det, särskilt när det gäller barn. Gissa inte utifrån hur personen ser ut.
    .ordinary = en gåva, kontantlön, dricks eller köp i andra hand.
    .basis = Vår egen bedömning: nämns av den nationella samordningen mot människohandel, som inte anger någon styrka.
    .search = kontanter, märkeskläder, dyra kläder, flera telefoner, mycket kontanter

sign-paid-to-get-the-job = Personen har betalat en mellanhand för att få jobbet eller resan
    .why = Höga avgifter leder ofta till skuld. I sig är det inte människohandel.
    .ordinary = en avgift i laglig arbetskraftsinvandring, en resebyrå eller hjälp med ansökan.
    .basis = ILO:s lista över tecken på tvångsarbete: att bli lurad om resan och rekryteringen är ett medelstarkt tecken.
    .search = köpt jobbet, förmedlare, agent, avgift för jobb, betalat för visum, rekryteringsavgift

sign-job-not-as-promised = Det blev ett annat jobb, en annan plats eller en annan chef än den som lovades
    .why = Att bli lurad om själva arbetet väger tyngst av alla brutna löften. FN-organet ILO räknar det som ett starkt tecken.
    .ordinary = ett missförstånd, ett ändrat schema eller ett företag som gått i konkurs.
    .basis = ILO:s lista över tecken på tvångsarbete: att bli lurad om arbetets art, platsen eller arbetsgivaren är ett starkt tecken.
    .search = lurad hit, falskt jobb, falska löften, ett annat jobb, jobbannons, lurad på jobbet, lurades hit, annat jobb än utlovat

sign-pay-or-conditions-not-as-promised = Lön, boende eller villkor blev sämre än det som lovades
    .why = Brutna löften kan vara ett sätt att locka in någon i utnyttjande. Facket eller Arbetsmiljöverket kan hjälpa även när det inte är människohandel.
    .ordinary = ett missförstånd, ett otydligt avtal eller ett vanligt lönebråk.
    .basis = ILO:s lista över tecken på tvångsarbete: att bli lurad om lön, villkor eller boende är ett medelstarkt tecken.
    .search = lurad på lönen, sämre lön, falska löften, inte som avtalat

sign-wages-missing-or-eaten-up = Lönen uteblir, är mycket låg eller äts upp av avdrag
    .why = Det kan vara människoexploatering om personen tvingas, luras eller utnyttjas i en svår situation. Facket och myndigheterna kan hjälpa även när det inte är det.
    .ordinary = ett lönefel, en lönetvist eller ett företag med dålig ekonomi.
    .basis = ILO:s lista över tecken på tvångsarbete: låg eller ingen lön och fusk med lönen är ett medelstarkt tecken.
    .search = får ingen lön, ingen lön, obetald lön, slavlön, inte betalt, fick inte betalt, drar av på lönen, låg lön, innehållen lön, svart lön, har inte fått lön på månader, får inte betalt

sign-threat-to-report-status = Någon hotar att anmäla personen till polisen eller Migrationsverket
    .brief = Någon hotar att anmäla hen till polisen eller Migrationsverket
    .why = Ett vanligt sätt att pressa den som har osäkert eller inget uppehållstillstånd. Var tydlig med vad din egen roll är och inte är.
    .ordinary = hårda ord i ett gräl, eller en arbetsgivare som måste kontrollera att arbetstillståndet gäller.
    .basis = ILO:s lista över tecken på tvångsarbete: hot om att anmäla någon till myndigheter är ett medelstarkt tecken.
    .search = hotar med polisen, utvisning, hotar med migrationsverket, ange, angiven, skickas hem

sign-love-or-marriage-promise-turned = Löften om kärlek eller giftermål blev krav på arbete eller sex
    .brief = Löften om kärlek eller giftermål blev krav på arbete eller sex
    .why = Kallas ibland loverboy-metoden. Den det gäller känner sig ofta inte utnyttjad. Döm inte relationen, utan erbjud stöd.
    .ordinary = en relation som har tagit slut eller ett par som driver företag ihop; krav på sex ska alltid tas på allvar.
    .basis = ILO:s lista över tecken på tvångsarbete: löften om giftermål och känslomässigt beroende är ett medelstarkt tecken.
    .search = loverboy, falsk pojkvän, kär, dejting, lurad av pojkvän, förlovad, kärleksbluff, lovade giftermål, pojkvän som säljer henne

## appearance-health

sign-untreated-or-old-injuries = Skador som är olika gamla eller aldrig har fått vård
    .why = Det kan tyda på upprepat våld eller farligt arbete. I vården dokumenterar du skadorna enligt rutin.
    .ordinary = en olycka, idrott eller att personen har väntat med att söka vård för att det kostar.
    .basis = Vår egen bedömning: ett uttryck för våld, som ILO räknar som ett starkt tecken. Sänkt ett steg.
    .search = blåmärken, sår, ärr, gamla brott, frakturer, misshandlad, har blåmärken, gamla skador, brutna tänder, trasiga tänder

sign-marks-of-restraint-or-burns = Brännskador, eller märken efter rep, strypgrepp eller slag
    .brief = Brännskador, eller märken efter rep, strypgrepp eller slag
    .why = Någon kan ha bundit eller misshandlat personen. Strypning kan döda flera timmar senare, så se till att personen får vård. Ring { PHONE("sos-112") } vid fara. Märkena är desamma vid våld i nära relationer och tortyr.
    .ordinary = en olycka, idrott, hudsjukdom, självskada eller ett annat brott, som våld i nära relationer; hjälpen behövs ändå.
    .basis = ILO räknar våld som ett starkt tecken. Vår egen bedömning: märken som tyder på att personen har varit bunden eller torterad räknas också som ett starkt tecken.
    .search = rep, bunden, strypmärken, brännmärken, cigarettmärken, tortyr, handfängsel, brännskador, märken efter rep

sign-work-injury-without-protection = Skador från arbete utan skyddsutrustning, till exempel av hetta eller kemikalier
    .brief = Skada av arbete, hetta eller kemikalier på jobbet, utan skydd
    .why = Det kan tyda på farligt arbete som personen inte kan säga nej till. Fråga om arbetet som vid alla arbetsskador.
    .ordinary = en olycka eller dålig arbetsmiljö utan tvång; då är det Arbetsmiljöverket som du ska kontakta.
    .basis = ILO:s lista över tecken på tvångsarbete: farligt arbete är ett medelstarkt tecken.
    .search = arbetsskada, frätskador, brännskada, olycka på jobbet, handskar

sign-companion-steers-the-care = Någon annan vill bestämma över abort, preventivmedel eller ett hälsointyg
    .brief = Någon annan vill bestämma över abort eller preventivmedel
    .why = Att bestämma över någons kropp är ett tydligt tecken på kontroll. Det är vanligt även vid våld i nära relationer. Prata med patienten i enrum.
    .ordinary = en orolig partner eller förälder, eller ett hälsointyg som krävs för jobb eller resa.
    .basis = Vår egen bedömning: kontroll över kroppen. Finns på listor för vårdpersonal, som inte anger någon styrka.
    .search = tvingad abort, spiral, p-piller, mannen bestämmer, kräver intyg, hälsokontroll

sign-late-first-maternity-visit = Personen söker mödravård sent, alltid med samma sällskap som styr
    .brief = Personen söker mödravård sent, alltid med någon som styr
    .why = Sen kontakt och ett sällskap som styr kan tyda på kontroll. Oftast finns andra orsaker. Ställ rutinfrågan om våld i enrum.
    .ordinary = oregelbunden mens, en flytt, rädsla eller ovana vid svensk vård.
    .basis = Vår egen bedömning: beskrivs av överlevande och vårdpersonal, men har ofta andra orsaker.
    .search = gravid, mödravård, barnmorska, sen inskrivning, aldrig varit på kontroll, skrev in sig sent, gravid kommer sent, ingen mödravård

sign-repeated-sti-or-pregnancy-no-say = Upprepade könssjukdomar eller graviditeter, och personen får inte bestämma själv
    .brief = Upprepad könssjukdom eller graviditet, och någon annan styr
    .why = Någon annan kan bestämma över personens kropp. För vuxna är det ett svagt tecken, för de flesta har en helt annan förklaring. Det viktiga är om personen får bestämma själv, inte sexlivet.
    .ordinary = en ny partner, svårt att få preventivmedel att fungera eller bristande kunskap om skydd.
    .basis = Vår egen bedömning: finns på listor för vårdpersonal. Hålls svagt för vuxna.
    .search = klamydia, gonorré, könssjukdom, flera aborter, gravid igen

sign-neglected-teeth-or-illness = Tandskador eller sjukdom som har gått mycket långt utan vård
    .why = Någon kan hindra personen från att söka vård. Det säger något först tillsammans med tecken på kontroll.
    .ordinary = tandvårdsrädsla, fattigdom eller hemlöshet; så är det oftast.
    .basis = Vår egen bedömning: beskrivs för tandvården men har många andra orsaker.
    .search = dåliga tänder, karies, tandvärk, aldrig varit hos läkare, får inte gå till doktorn, vanvård

sign-exhausted-hungry-or-cold = Personen verkar medtagen: utmattad, hungrig eller frusen
    .why = Brist på mat, värme och sömn kan höra till utnyttjande. Mat, värme och vila är bra hjälp, oavsett orsak.
    .ordinary = nattarbete, en lång resa, sjukdom eller hemlöshet.
    .basis = Andrahandskälla: den brittiska tillsynsmyndigheten GLAA räknar undernäring och vanvård som ett svagt tecken.
    .search = trött, utmärglad, svälter, mager, somnar, fryser, undernärd

sign-unsuitable-clothes-few-things = Personen saknar det mest nödvändiga: egna saker, kläder för väder och arbete
    .why = Den som styrs av andra kan sakna egna saker. Det är bristen som räknas, inte hur kläderna ser ut. Ensamt säger det lite.
    .ordinary = hemlöshet, en flytt eller en resa, eller att personen har flytt från våld.
    .basis = Andrahandskälla: den brittiska tillsynsmyndigheten GLAA räknar det som ett svagt tecken att någon äger mycket lite.
    .search = inget bagage, plastpåse, inga kläder, tunna kläder, ingen väska

sign-revealing-clothes = Kläder som någon uppfattar som utmanande
    .why = Finns på vissa listor och visas för övningens skull, men räknas aldrig. Kläder säger inget om tvång. Kritiker menar att rådet leder till att ensamma kvinnor blir illa behandlade på hotell.
    .ordinary = personens egen stil, en fest eller varmt väder.
    .basis = Vår egen bedömning. Rådet har fått kritik när det använts i utbildning för hotell.
    .search = kort kjol, lättklädd, utmanande klädsel, urringad

sign-tattoo-or-branding = Tatuering som ser ut som ett ägarmärke
    .why = Visas för övningens skull men räknas inte. I två studier gick det inte att skilja ut utsatta personer med hjälp av tatueringar.
    .ordinary = namnet på en anhörig, ett minne eller personens egen smak.
    .basis = Vår egen bedömning. Tatueringar gav ingen vägledning i två studier.
    .search = tatuerad, märkt, brännmärkt, namn i nacken, streckkod

## work-living-conditions

sign-sleeps-at-the-workplace = Någon verkar bo eller sova på en arbetsplats eller i en lokal
    .why = Den som bor på jobbet blir lätt beroende av arbetsgivaren. Arbetsmiljöverket nämner sängar och madrasser på arbetsplatsen.
    .ordinary = jourrum, vilrum, personalbostad med avtal eller en ägare som bor ovanpå.
    .basis = ILO:s lista över tecken på tvångsarbete: dåligt boende är ett medelstarkt tecken för vuxna och barn.
    .search = sover på jobbet, bor på jobbet, madrass, sover i lokalen, bor i källaren, sover på bygget, sängar

sign-extreme-hours-no-days-off = Mycket långa arbetsdagar utan lediga dagar eller raster
    .why = Ett av de starkaste tecknen på utnyttjande i arbete, enligt FN-organet ILO.
    .ordinary = ett familjeföretag, högsäsong eller att personen själv valt att ha två jobb.
    .basis = ILO:s lista över tecken på tvångsarbete: orimligt långa arbetsdagar är ett starkt tecken för vuxna och barn.
    .search = jobbar jämt, aldrig ledig, jobbar dygnet runt, inga raster, övertid, sju dagar i veckan

sign-crowded-housing-from-employer = Många bor trångt på ett ställe som deras arbetsgivare har ordnat
    .brief = Många bor trångt där deras arbetsgivare har ordnat bostad
    .why = Den som ordnar både jobb och bostad får stor makt över personen. Skilj på fattigdom och tvång.
    .ordinary = bostadsbrist, eller studenter och vänner som delar bostad.
    .basis = ILO:s lista över tecken på tvångsarbete: dåligt boende är ett medelstarkt tecken för vuxna och barn.
    .search = trångbott, många madrasser, bor tio i en lägenhet, arbetarbostad, barack, madrasser på golvet, många bor i lägenheten, trångbodda

sign-no-contract-or-payslip = Inget anställningsavtal och ingen lönespecifikation
    .why = Utan papper är det svårt att hävda sin rätt. Kontakta facket och Skatteverket om det bara gäller svartarbete.
    .ordinary = svartarbete utan människohandel, en muntlig överenskommelse eller slarv.
    .basis = ILO:s lista över tecken på tvångsarbete: brutna avtal och inget socialt skydd är ett medelstarkt tecken för vuxna och barn.
    .search = svartjobb, svart arbete, inget avtal, lönebesked, inget kontrakt, kontant lön

sign-dangerous-work-no-gear = Farligt arbete utan skyddsutrustning, ventilation eller hörselskydd
    .brief = Farligt arbete utan skyddsutrustning eller ventilation
    .why = Kontroller av nagelsalonger i Sverige har ofta hittat detta. Det är alltid skäl att tipsa Arbetsmiljöverket, även utan tvång.
    .ordinary = slarv, okunskap eller en arbetsgivare som sparar in på skyddet.
    .basis = ILO:s lista över tecken på tvångsarbete: farligt arbete är ett medelstarkt tecken för vuxna och barn.
    .search = hjälm saknas, ingen mask, ingen säkerhet, farliga kemikalier, byggställning, asbest

sign-price-far-too-low = Priset är orimligt lågt, eller fler arbetar än priset räcker till
    .brief = Priset är orimligt lågt för så många som arbetar
    .why = Ett mycket lågt pris kan betyda att någon arbetar nästan utan lön. Polisen och Arbetsmiljöverket nämner det. Det säger inget om den som arbetar där.
    .ordinary = en kampanj, ett nystartat företag eller fusk med skatt.
    .basis = Vår egen bedömning: polisen och Arbetsmiljöverket nämner det men anger ingen styrka.
    .search = billigt, dumpade priser, för billigt, orimligt billigt, lågt anbud, kontant utan kvitto

sign-blocked-exits-or-bars = Låsta eller blockerade utgångar, eller galler för fönstren
    .brief = Låsta eller blockerade utgångar, eller galler för fönstren
    .why = Det är farligt vid brand och kan tyda på att någon hålls inlåst. Ring { PHONE("sos-112") } om någon är inlåst nu.
    .ordinary = skydd mot inbrott eller slarv med brandsäkerheten.
    .basis = Vår egen bedömning: liknar instängning, som ILO räknar som ett starkt tecken. Sänkt ett steg eftersom det ses utifrån.
    .search = låst dörr, nödutgång, galler för fönstren, förtäckta fönster, låsta dörrar

sign-moved-between-places = Någon flyttar ofta personen mellan orter, salonger, lägenheter eller byggen
    .brief = Någon flyttar ofta personen mellan orter eller bostäder
    .why = Polisen beskriver att sexhandeln rör sig över landet. Täta flyttar gör det svårt att lära känna någon och be om hjälp.
    .ordinary = arbete som montör, artist, vikarie eller säsongsarbetare.
    .basis = Vår egen bedömning: finns på många listor men har många andra orsaker.
    .search = flyttas runt, ny salong varje vecka, byter ort, turné, skickas runt

sign-employer-runs-whole-life = Arbetsgivaren styr boende, mat, resor och kontakter
    .why = Den som är helt beroende av arbetsgivaren har svårt att säga nej.
    .ordinary = läger, bärplockning eller fartyg med tydliga avtal och lediga dagar som man bestämmer över själv.
    .basis = ILO:s lista över tecken på tvångsarbete: att vara beroende av den som utnyttjar är ett medelstarkt tecken för vuxna och barn.
    .search = chefen bestämmer allt, chefen kör dem, beroende av chefen, hyr av chefen

sign-domestic-worker-always-on-call = En hushållsarbetare eller au pair saknar eget rum och ska alltid vara tillgänglig
    .brief = Hushållsarbetare eller au pair utan eget rum, aldrig ledig
    .why = Arbetet sker i någons hem och syns sällan. Den som alltid ska vara tillgänglig får varken vila eller kontakt med andra.
    .ordinary = en släkting på besök, eller en au pair med avtal och fritid.
    .basis = ILO:s lista över tecken på tvångsarbete: dåliga villkor är ett medelstarkt tecken för vuxna och barn.
    .search = au pair, barnflicka, hembiträde, hushållerska, nanny, städar hemma

sign-daily-quota = Personen måste få ihop en viss summa varje dag
    .why = Krav på en viss summa per dag förekommer i sexhandel, tiggeri och stölder.
    .ordinary = provision i ett vanligt säljjobb.
    .basis = ILO:s lista över tecken på tvångsarbete: påtvingade uppgifter eller kunder och krav på en viss summa. Tecknet är medelstarkt för vuxna och starkt för barn.
    .search = måste dra in pengar, dagskvot, kvot, dagssumma, krav per dag

sign-guarded-begging-or-selling = Någon övervakar och flyttar den som tigger eller säljer saker
    .why = Någon annan kan ta pengarna. Tecknet är att någon annan styr, inte att personen tigger. Stör inte, men prata gärna vänligt.
    .ordinary = egen fattigdom, vilket är vanligt, eller släkt och vänner som håller ihop och skjutsar varandra.
    .basis = Vår egen bedömning: polisen beskriver styrt tiggeri, enligt en riksdagsmotion. Liknar övervakning, som ILO räknar som ett starkt tecken. Sänkt ett steg.
    .search = tiggare, tigger, tiggeri, tvingad tigga, säljer rosor, gatuförsäljning, tiggarligor

## movement-travel

sign-forced-into-vehicle = Någon tvingas in i en bil eller försöker ta sig ut ur den
    .why = Någon kan vara på väg att föras bort, så ring { PHONE("sos-112") }. Om du kör ska du inte köra vidare som om inget har hänt. Stanna på en upplyst plats om det är säkert. Diskutera inte med den som tvingar.
    .ordinary = ett annat brott, som våld i en nära relation, eller akut sjukdom; hjälpen behövs ändå.
    .basis = ILO:s lista över tecken på tvångsarbete: våld och instängning är ett starkt tecken för vuxna och barn.
    .search = kidnappad, bortförd, dras in i bilen, slängs in, bagagelucka

sign-someone-directs-trip-by-phone = Någon annan bokar, betalar och styr resan via telefon
    .why = Den som styr en annan person kan också styra resorna. Det säger något först tillsammans med tecken på kontroll.
    .ordinary = en förälder, arbetsgivare, färdtjänst eller kommun som bokar åt någon; det är mycket vanligt.
    .basis = Vår egen bedömning: den som styr någon kan boka resor i en app, men det finns många naturliga skäl.
    .search = någon annan beställer taxin, styr via telefon, beställaren ringer, annan betalar resan

sign-repeated-short-hotel-rides = Samma person åker flera gånger samma natt till olika hotell eller lägenheter
    .brief = Samma person åker till flera hotell samma natt
    .why = Många korta resor kan höra till sexhandel men säger inget om tvång. Tänk på mönstret, inte på hur personen ser ut.
    .ordinary = hemtjänst, städning, spelningar eller budkörning.
    .basis = Vår egen bedömning: Uber nämner resor till hotell på återkommande tider, men det är inte prövat.
    .search = kör till hotell hela natten, flera hotell, samma tjej, korta resor, kör samma tjej till olika adresser, samma tjej varje kväll

sign-hidden-drop-off = Resan ska sluta på en baksida eller vid en dold ingång utan tydligt skäl
    .why = Någon kan välja en dold ingång för att ingen ska se vem som kommer. Ensamt säger det lite.
    .ordinary = en personalingång, en leverans, en känd person eller skyddad adress.
    .basis = Vår egen bedömning: nämns i utbildning för förare av organisationen Polaris, men är inte prövat.
    .search = baksidan, bakdörr, gränd, vill inte visa adressen, industriområde

sign-one-driver-drops-many = Någon kör flera personer till olika adresser och tar pengarna som de får
    .brief = Någon kör runt flera personer och tar pengarna som de får
    .why = Det kan tyda på att någon annan styr, till exempel tiggeri, stöld eller sexhandel.
    .ordinary = samåkning, en budfirma eller ett arbetslag.
    .basis = ILO:s lista över tecken på tvångsarbete: att pengarna går till en mellanhand är ett medelstarkt tecken.
    .search = släpper av tjejer, minibuss, skjutsar flera, samma bil, chaufför

## booking-room-pattern

sign-many-short-visits = Många olika besökare till samma rum eller lägenhet, korta besök
    .brief = Många besökare, korta besök, i samma rum eller bostad
    .why = Polisen och hotellen nämner detta först. Det kan tyda på sexhandel men säger inget om tvång.
    .ordinary = hemtjänst, möten, korttidsuthyrning eller släkt på besök.
    .basis = Vår egen bedömning: nämns först av polisen och hotellen, men visar att något pågår, inte att någon tvingas.
    .search = män kommer och går, många män, spring på rummet, springer folk, lägenhetsbordell, bordell, sexköpare, spring i trapphuset, många besökare, olika män hela tiden

sign-refuses-cleaning-for-days = Gästen säger nej till städning dag efter dag och skylten ”Stör ej” sitter uppe
    .brief = Nej till städning dag efter dag, och ”Stör ej” sitter uppe
    .why = Då ser ingen i personalen vad som händer i rummet. Polisen och hotellen nämner det. Ensamt säger det lite.
    .ordinary = distansarbete, sjukdom, små barn, miljöskäl eller skiftarbete.
    .basis = Vår egen bedömning: polisen och hotellen nämner det, men det finns många naturliga skäl.
    .search = vill inte ha städning, släpper inte in städerskan, släpper inte in, inte städat på flera dagar

sign-many-towels-or-condoms = Ovanligt många handdukar och lakan till ett rum
    .why = Det kan höra till sexhandel men säger inget om tvång. Kondomer är ett skydd och räknas aldrig. Rör inget, utan lägg bara märke till mönstret.
    .ordinary = idrott, sjukdom, små barn eller ett stort sällskap.
    .basis = Vår egen bedömning: finns på de flesta listor för hotell men är inte prövat.
    .search = handdukar, extra handdukar, kondomer, glidmedel, lakan

sign-pays-cash-day-by-day = Någon betalar rummet kontant en natt i taget
    .why = Det är lagligt att betala kontant, men då syns det sämre vem som betalar. Ensamt säger det lite.
    .ordinary = osäkra planer, inget bankkort eller att gästen har flytt från våld.
    .basis = Vår egen bedömning: finns på de flesta listor för hotell men är inte prövat.
    .search = kontanter, betalar kontant, förlänger en natt, bokar om varje dag

sign-third-party-books-and-pays = Någon som inte bor där ordnar rummet eller bostaden och betalar
    .why = Den som styr en annan person kan också ordna boendet. Det säger något först tillsammans med tecken på kontroll.
    .ordinary = ett företag, en kommun, en förälder eller en vän som ordnar boendet; det är vanligt.
    .basis = Vår egen bedömning: finns i polisens råd till hotell men är inte prövat.
    .search = någon annan betalar rummet, annans kort, bokat av annan, kortet är inte hennes, äldre man bokar rummet, bokat av någon annan

sign-local-or-hourly-guest = En gäst från orten, eller ett rum som bara används några timmar
    .why = Visas för övningens skull men räknas inte. En regel mot lokala gäster ledde till diskriminering i ett norskt fall.
    .ordinary = renovering hemma, vila mellan två pass, en inställd resa eller ett gräl.
    .basis = Vår egen bedömning. En norsk ombudsman prövade ett fall där lokala gäster nekades rum.
    .search = bokar några timmar, bor i närheten, dagrum, checkar ut samma kväll

sign-prices-or-client-notes-in-room = Prislistor, kundlistor eller annonser för sex ligger framme
    .why = Det kan tyda på sexhandel men säger inget om tvång. Gå inte igenom någons saker och ta inga bilder.
    .ordinary = någon som säljer sex utan att styras av andra, eller något som en tidigare gäst glömt.
    .basis = Vår egen bedömning: FN-organet UNODC nämner annonser och spår av att någon köpts och sålts.
    .search = sexannonser, eskortannons, prislista, kundbok

## child-specific

sign-child-sex-in-exchange = Ett barn utnyttjas sexuellt och får pengar, saker, boende eller droger
    .brief = Ett barn utnyttjas sexuellt och får något i utbyte
    .why = Ett barn kan inte samtycka till detta, så det är alltid utnyttjande. Gör en orosanmälan genast och kontakta polisen. Ring { PHONE("sos-112") } om det händer nu.
    .ordinary = ett annat brott, som ett övergrepp där ingen annan styr; hjälpen behövs ändå.
    .basis = Vår egen bedömning: starkt. För ett barn räcker utnyttjandet, och tvång behöver inte visas.
    .search = säljer sex, sugardejt, byter sex mot, ungdom säljer sex, barnprostitution

sign-child-with-unexplained-adult = Ett barn reser eller bor på hotell med en vuxen som inte kan förklara hur de hör ihop
    .brief = Ett barn med en vuxen som inte kan förklara hur de hör ihop
    .why = Den som reser med ett barn kan oftast säga hur de hör ihop. Fråga vänligt, som du frågar alla: ”Vem är du här med?”
    .ordinary = mor- eller farföräldrar, familjehem, en ledare eller en familj där alla inte är lika varandra.
    .basis = Vår egen bedömning: en relation som inte går att förklara finns i norsk vägledning och på listor för hotell.
    .search = barn med främmande man, inte pappan, okänd vuxen, reser med barn

sign-child-out-at-night-or-school-hours = Ett barn är ute flera nätter eller ofta under skoltid, utan förklaring
    .brief = Ett barn är ute flera nätter, eller ofta under skoltid
    .why = Det kan tyda på att ingen vuxen skyddar barnet. Det viktiga är att det händer flera gånger.
    .ordinary = lov, läkarbesök eller en vuxen som ser ung ut.
    .basis = Lista från brittiska Wiltshire: skolk är ett medelstarkt tecken. Vår egen bedömning: sänkt för den som bara ser barnet en gång.
    .search = barn ute på natten, skolkar, inte i skolan, ute sent

sign-child-works-or-begs = Ett barn arbetar, tigger eller säljer saker i stället för att gå i skolan
    .brief = Ett barn arbetar, tigger eller säljer i stället för skolan
    .why = Någon kan utnyttja barnet. Det som avgör är att barnet behöver skydd, inte om det går att bevisa ett brott. Gör en orosanmälan till socialtjänsten, även om familjen är fattig och vill väl.
    .ordinary = lov, feriejobb, hjälp i familjens företag eller fattigdom; barnet kan behöva skydd ändå.
    .basis = Vår egen bedömning: för ett barn räcker utnyttjandet. FN-organet UNODC och Kunskapsguiden tar upp tiggeri och arbete.
    .search = barnarbete, barn tigger, tiggande barn, barn säljer

sign-child-runs-crime-errands = Ett barn bär paket, droger eller pengar, eller uträttar ärenden åt någon som är äldre
    .brief = Ett barn bär paket, droger eller pengar åt någon äldre
    .why = Kriminella nätverk utnyttjar barn, och det är ett brott mot barnet. Ring { PHONE("sos-112") } om du ser vapen, eller om hotet är akut.
    .ordinary = ett ärende åt familjen, hjälp till en granne eller ett vanligt extrajobb.
    .basis = ILO:s lista över tecken på tvångsarbete: att tvingas till brott är ett starkt tecken för barn.
    .search = barn bär knark, springpojke, langar, knark, gäng, kurir, gömmer vapen

sign-child-new-money-phone-friends = Ett barn har plötsligt dyra saker, en extra telefon och äldre umgänge
    .brief = Ett barn får dyra saker, en extra telefon och äldre umgänge
    .why = Polisen nämner det som varningstecken. Prata med barnet, och med vårdnadshavarna om det kan ske utan risk för barnet.
    .ordinary = en födelsedag, ett extrajobb eller sparade pengar.
    .basis = Vår egen bedömning: finns på polisens lista, som inte anger någon styrka.
    .search = ny telefon, dyra skor, presenter, märkeskläder, ny mobil, nya kläder, dyra presenter, grooming

sign-child-told-whom-to-call = Ett barn har lärt sig ett nummer att ringa om någon från en myndighet kommer
    .why = Numret kan gå till den som styr barnet. Migrationsverket och norsk vägledning nämner detta.
    .ordinary = ett nummer för nödfall som familjen har lärt ut.
    .basis = Vår egen bedömning: Migrationsverket nämner det men anger ingen styrka.
    .search = nummer på lapp, ensamkommande, ska ringa ett nummer, inlärt nummer

sign-adult-fixer-around-child = En vuxen som inte är förälder dyker alltid upp och styr barnet
    .brief = En vuxen som inte är förälder dyker alltid upp och styr barnet
    .why = Norsk vägledning kallar en sådan person fixare. Om du arbetar i vård, skola eller socialtjänst kan du fråga vilken roll den vuxna har och be att få se papper.
    .ordinary = god man, släkting, tolk eller kontaktperson.
    .basis = Vår egen bedömning: liknar övervakning, som ILO räknar som ett starkt tecken. Sänkt ett steg eftersom det ses utifrån.
    .search = vuxen kompis, äldre man hämtar, hämtas efter skolan, styr barnet, bekant

sign-child-infection-pregnancy-injury = Ett barn har en könssjukdom, en graviditet eller skador i underlivet
    .brief = Ett barn har könssjukdom, graviditet eller skador i underlivet
    .why = Barnet kan ha utnyttjats sexuellt. Anmälningsplikten gäller redan vid misstanke, utan bevis. Prata alltid med barnet i enrum.
    .ordinary = en relation med någon jämnårig; frågan ska ställas ändå.
    .basis = Lista från brittiska Wiltshire: räknas som högt. Vår egen bedömning: det motsvarar ett starkt tecken här.
    .search = gravid flicka, klamydia, könssjukdom, underlivsskada, tonårsgraviditet

sign-child-often-missing = Ett barn rymmer ofta eller är borta från sitt hem eller sitt boende
    .brief = Ett barn rymmer ofta eller är borta från sitt hem
    .why = Barn som utnyttjas försvinner ofta när någon uppmärksammar dem. Gör en anmälan genast och kontakta polisen.
    .ordinary = bråk hemma, vantrivsel eller längtan efter familj och vänner; barnet kan behöva skydd ändå.
    .basis = Vår egen bedömning: Kunskapsguiden varnar för att barn försvinner, och i studier är det en riskfaktor att rymma.
    .search = rymning, rymmer hemifrån, på rymmen, försvunnen, avviker, borta från familjehem

sign-child-much-older-partner = Ett barn har en mycket äldre partner som bestämmer
    .why = En mycket äldre partner kan lätt styra och utnyttja ett barn. Det viktiga är att partnern bestämmer, och att barnet är under 18.
    .ordinary = mindre åldersskillnad än det ser ut som, eller ett äldre syskon.
    .basis = Vår egen bedömning: finns på listor för förare och skolor. ILO räknar stark påverkan som ett starkt tecken för barn. Sänkt ett steg här.
    .search = äldre pojkvän, äldre man, pojkvännen är vuxen, flickvän, sugardejt, pojkvännen är 30, hon är 15 han är 30, vuxen pojkvän, mycket äldre pojkvän, äldre man med flicka

sign-child-home-servant = Ett barn sköter hushåll och syskon i en vuxens ställe
    .why = Det kan vara hushållsslaveri eller omsorgssvikt. Gör en orosanmälan om du är osäker.
    .ordinary = vanliga sysslor hemma.
    .basis = Vår egen bedömning: finns på FN-organet UNODC:s lista, som inte anger någon styrka.
    .search = sköter hemmet, passar syskon, hushållsslav, tar hand om småsyskon, städar hemma

sign-child-to-be-married = Ett barn ska giftas bort eller är redan bortgift
    .why = Att gifta bort ett barn är ett brott (barnäktenskapsbrott) och skäl till orosanmälan genast. Kontakta inte familjen först, eftersom det kan öka faran.
    .ordinary = ett annat brott, som hedersvåld; hjälpen behövs ändå.
    .basis = ILO:s lista över tecken på tvångsarbete: att bli bortförd, bortgift eller såld är ett starkt tecken för barn.
    .search = tvångsgifte, tvångsgift, barnäktenskap, gifts bort, barnbrud, bröllop utomlands, förlovad

sign-says-adult-but-seems-child = Personen säger att hen är vuxen men verkar vara under 18
    .why = Den som styr ett barn kan ha sagt åt barnet att ljuga om åldern. Behandla personen som ett barn tills du vet. Utseende lurar ofta, så avgör inte åldern på egen hand.
    .ordinary = en vuxen som ser ung ut.
    .basis = Enligt brittisk vägledning för vården ska man handla som om personen är under 18 om man tvekar. Vår egen bedömning: medelstarkt.
    .search = minderårig, ser ung ut, ljuger om sin ålder, under arton, fel ålder, tonåring

sign-child-alone-in-room = Ett barn verkar vara lämnat ensamt i ett rum eller en bostad
    .brief = Ett barn verkar vara lämnat ensamt
    .why = Ett barn som ingen ser till kan fara illa. Bedöm först om barnet är i säkerhet.
    .ordinary = ett äldre barn med telefon, eller en förälder som är tillbaka strax.
    .basis = Vår egen bedömning: finns på listor för hotell, som inte anger någon styrka.
    .search = barn ensamt på hotell, leksaker, blöjor, gråter på rummet
