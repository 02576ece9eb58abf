# The steps of every ladder: what to do, and how (.how). What is said stands in cards.ftl.
# Numbers stand beside the step on the screen. Every step may use $sector.

## At the end of every ladder

step-last-112 = Ring { PHONE("sos-112") } så fort någon är i fara, när som helst på dygnet
    .how = Säg var du är och vad som händer. Utanför kontorstid kan de också koppla dig till socialjouren.
    .how-taxi-dispatch = Säg var bilen är och vad som händer. Utanför kontorstid kan de också koppla dig till socialjouren.
    .how-social = Säg var det händer och vad som händer. Utanför kontorstid kan de också koppla dig till socialjouren.
    .how-housing-office = Säg var det händer och vad som händer. Utanför kontorstid kan de också koppla dig till socialjouren.

## Immediate danger

step-call-112 = Ring { PHONE("sos-112") } nu
    .paper = Ring { PHONE("sos-112") } om någon är i fara
    .how = Säg först var du är, sedan vad du ser och hör. Lägg inte på förrän de säger till.
    .how-taxi-dispatch = Säg först var bilen är, sedan vad föraren har sett och hört. Lägg inte på förrän de säger till.
    .how-social = Säg först var det händer, sedan vad du vet. Lägg inte på förrän de säger till.
    .how-housing-office = Säg först var det händer, sedan vad du vet. Lägg inte på förrän de säger till.

step-call-112-or-alarm = Ring { PHONE("sos-112") } nu, eller larma enligt er rutin
    .paper = Ring { PHONE("sos-112") } om någon är i fara
    .how = Säg var ni är och vad som händer. Se till att du själv och kollegorna är i säkerhet.

step-keep-distance = { $sector ->
        [taxi] Stanna bilen där det är ljust och där det finns folk, och gå ur om du kan
        [hotel] Håll avstånd och stanna i rummet bakom receptionen eller där det finns folk
       *[other] Håll avstånd och stanna där det är ljust och där det finns folk
    }
    .how = Gå inte emellan, konfrontera ingen och följ inte efter.
    .own-housing-office = Stanna på kontoret, och åk inte dit ensam
    .how-housing-office = Be inte heller någon annan gå emellan eller följa efter.

step-keep-distance-guard = Håll avstånd tills en kollega eller polisen är där
    .how = Om du är ordningsvakt ingriper du enligt ditt förordnande. Alla andra ska inte gå emellan. Konfrontera ingen och följ inte efter.

step-keep-in-touch = Håll kontakten med föraren
    .how = Be föraren att inte gå emellan, och att stanna där det finns folk om det går utan risk.

step-tell-manager-after = { $sector ->
        [taxi] Berätta efteråt för beställningscentralen
        [hotel] Berätta efteråt för chefen eller den som har jour
        [health] Berätta efteråt för chefen eller den som ansvarar för passet
        [social] Berätta efteråt för chefen
        [housing] Berätta efteråt för chefen
       *[other] Berätta efteråt för en chef som inte är inblandad
    }
    .how = Berätta vad du såg och vad du gjorde. Be att få prata med någon om det.

## Manager or head teacher

step-tell-manager = { $sector ->
        [taxi] Berätta för beställningscentralen
        [hotel] Berätta för chefen eller den som har jour
        [housing] Berätta för chefen
       *[other] Berätta för en chef som inte är inblandad
    }
    .colleague = Berätta för en chef som inte är inblandad
    .how = { $sector ->
        [taxi] Berätta vad du sett och hört, utan att gissa. Ring polisen i stället om någon på centralen kan vara inblandad.
       *[other] Berätta vad du sett och hört, utan att gissa. Ring polisen i stället om din chef själv är inblandad.
    }

step-tell-manager-if-worried = { $sector ->
        [taxi] Prata med beställningscentralen om du fortfarande är orolig
        [hotel] Prata med chefen eller den som har jour om du fortfarande är orolig
        [housing] Prata med chefen om du fortfarande är orolig
       *[other] Prata med facket, eller någon på jobbet som inte är inblandad, om du fortfarande är orolig
    }
    .child = { $sector ->
        [taxi] Prata med beställningscentralen om barnet
        [hotel] Prata med chefen eller den som har jour om barnet
        [housing] Prata med chefen om barnet
       *[other] Prata med facket, eller någon på jobbet som inte är inblandad, om barnet
    }
    .child-restaurant-security = Prata med vaktbolaget eller facket om barnet
    .child-site-foreman = Prata med din egen chef eller facket om barnet
    .colleague = Prata med facket, eller någon på jobbet som inte är inblandad, om du fortfarande är orolig
    .how-colleague = Det räcker att du är orolig. Du kan också be polisen om råd.
    .own-restaurant-security = Prata med vaktbolaget eller facket om du fortfarande är orolig
    .own-site-foreman = Prata med din egen chef eller facket om du fortfarande är orolig
    .how = { $sector ->
        [taxi] Det räcker att du är orolig. Be polisen om råd i stället om någon på centralen kan vara inblandad.
        [hotel] Det räcker att du är orolig. Be polisen om råd i stället om din chef själv är inblandad.
        [housing] Det räcker att du är orolig. Be polisen om råd i stället om din chef själv är inblandad.
       *[other] Det räcker att du är orolig. Du kan också be polisen om råd.
    }

step-tell-own-manager = Berätta för din egen chef
    .how = Berätta vad du sett och hört, utan att gissa. Fråga vad du ska göra nu.

step-tell-own-manager-after = Berätta efteråt för din egen chef
    .how = Berätta vad du såg och vad du gjorde. Be att få prata med någon om det.

step-tell-own-manager-if-worried = Prata med din egen chef om du fortfarande är orolig
    .child = Prata med din egen chef om barnet
    .how = Det räcker att du är orolig. Du kan också be polisen om råd.

step-tell-head = Berätta för rektorn eller din närmaste chef
    .how = Berätta vad du sett och hört, och vad du redan har gjort. Kom överens om vem som gör vad.

## Police

step-police-child = { $sector ->
        [health] Ring polisen om du misstänker ett brott mot barnet
       *[other] Ring polisen genast när det gäller ett barn
    }
    .how = { $sector ->
        [health] Säg hur säker du är på åldern. Pröva sekretessen med chef eller jurist. Ring { PHONE("sos-112") } om det är bråttom.
       *[other] Säg hur säker du är på åldern, och var barnet är nu. Ring { PHONE("sos-112") } om det är bråttom.
    }

step-police-today = Ring polisen i dag
    .how = Berätta vad du sett och hört, var och när. Fråga vem som tar hand om tipset.

step-police-tip = Ring polisen och tipsa
    .paper = Ring polisen och tipsa, också om ett barn
    .how = Berätta vad du sett och hört, var och när. Du behöver inte veta vad det är.

step-police-form = Tipsa polisen i webbformuläret om du inte vill ringa
    .how = Skriv plats, tid, eventuella fordon och vad du sett och hört. Ring i stället om det är bråttom.

step-police-if-crime = Ring polisen om du misstänker ett brott mot barnet
    .how = Kom överens med rektorn om vem som ringer. Pröva sekretessen med chef eller jurist.

step-police-main-rule = Ring polisen om ni beslutar att anmäla brottet
    .how = Huvudregeln är att anmäla. Gör undantag bara om en anmälan skulle skada barnet. Det står i en vägledning från Stockholms län. Bestäm tillsammans med chefen.

step-police-after-secrecy = Pröva sekretessen först och ring sedan polisen
    .how = Fråga chef eller jurist om vad du får lämna ut. Ring { PHONE("sos-112") } om någon är i fara.

step-police-advice = Be polisen om råd, utan att nämna namn
    .how = Beskriv läget i allmänna ord. Pröva sekretessen med chef eller jurist innan du lämnar uppgifter om en person.

step-consult-anyway = Be polisen om råd om du ändå är orolig
    .child = Be polisen om råd för barnets skull
    .how-child = Det räcker att du är orolig. Du behöver inte vara säker, och du behöver inte säga vem barnet är.
    .how = Din oro räcker. Du behöver inte vara säker, och du behöver inte nämna personens namn.

## Social services

step-social-child = Kontakta socialtjänsten för barnets skull
    .paper = Kontakta sedan socialtjänsten när det gäller ett barn
    .how = Alla bör göra en orosanmälan vid misstanke, och vissa yrken måste. Det behövs inga bevis. Du kan också be om råd utan att nämna barnet.

step-report-child-guard = Anmäl oron för barnet till socialtjänsten. Du måste göra det om du är ordningsvakt.
    .how = En förordnad ordningsvakt måste anmäla genast. Väktare och entrévärdar bör göra det. Det behövs inga bevis.

step-report-child = Gör en orosanmälan till socialtjänsten genast
    .how = Du har anmälningsplikt, och det räcker att du misstänker något. När du anmäler i tjänsten kan du inte räkna med att vara anonym.

step-social-with-consent = Kontakta socialtjänsten om patienten samtycker
    .how = Erbjud dig att ringa tillsammans med patienten. Om patienten inte vill kan du be om råd utan att nämna namn.

## Support line and coordinator

step-support-line = Ring stödtelefonen och be om råd
    .how = Där får du råd och hjälp att nå rätt regionkoordinator. Nämn inga namn utan samtycke.

step-support-line-advice = Ring stödtelefonen om du vill ha råd
    .how = Den ger råd till yrkesverksamma på kontorstid. Ring polisen först.

step-consult-anyway-professional = Ring stödtelefonen om du ändå är orolig
    .child = Ring stödtelefonen och be om råd för barnets skull
    .how-child = Det räcker att du är orolig. Fråga utan att säga vem barnet är.
    .how = Din oro räcker. Du behöver inte vara säker. Fråga utan att nämna namn.

step-coordinator = Kontakta regionkoordinatorn
    .how = Nämn en person vid namn bara om personen samtycker. Du kan alltid be om råd utan att nämna namn.

step-coordinator-general = Be regionkoordinatorn om råd, utan att nämna namn
    .how = Råd kräver inget samtycke. Personen måste samtycka innan du nämner hens namn.

## Facts and meeting

step-note-facts = Lägg på minnet: tid, plats, eventuella fordon, vad du såg och hörde
    .own-taxi-dispatch = Be föraren minnas tid, plats, eventuella fordon och vad hen såg och hörde
    .how = Skriv ingen egen lista. Berätta fakta för polisen, också namn om du vet dem. Gissa inte om ursprung eller skuld.

step-note-in-the-report = Dokumentera inspektionen enligt er rutin
    .how = Skriv det du såg och hörde i inspektionens dokumentation, utan omdömen om någon. Skriv inget vid sidan av den.

step-ordinary-service = Bemöt alla vänligt, som du brukar
    .colleague = Arbeta som vanligt
    .how-colleague = Var uppmärksam. Säg inget om dina misstankar när någon annan hör.
    .how = { $sector ->
        [taxi] Var uppmärksam. Fråga inget om dina misstankar, särskilt inte inför sällskapet.
        [hotel] Var uppmärksam. Fråga inget om dina misstankar, särskilt inte inför sällskapet.
       *[other] Var uppmärksam. Fråga inget om dina misstankar när någon annan hör.
    }

step-driver-as-usual = Om resan pågår ber du föraren bemöta passageraren som alla andra
    .how = Be föraren vara uppmärksam på passageraren, och inte fråga något om misstankar inför sällskapet.

step-finish-as-usual = Bemöt alla vänligt och gör klart besöket
    .how = Var uppmärksam. Fråga inget om dina misstankar när någon annan hör.
step-client-as-usual = Bemöt alla vänligt om du är på platsen
    .how = Säg inget om dina misstankar när någon annan hör. Hur priset har räknats fram kan du fråga alla företag.

step-alone-care-consent = Träffa patienten ensam, ge vård och fråga om samtycke
    .left = Skriv i journalen, och bestäm vem som tar emot om patienten kommer tillbaka
    .how-left = Använd ett skyddat sökord, så att det inte syns i journalen på nätet.
    .how = Använd en professionell tolk, aldrig sällskapet. Berätta vilken hjälp som finns och fråga vad patienten vill.

step-talk-alone = Prata med patienten i enrum
    .left = Skriv i journalen, och bestäm vem som tar emot om patienten kommer tillbaka
    .how-left = Använd ett skyddat sökord, så att det inte syns i journalen på nätet.
    .how = Använd en professionell tolk, aldrig sällskapet. Ställ öppna frågor. Lova inte att allt stannar hos dig.

step-social-worker = Ta hjälp av kuratorn
    .how = Kuratorn kan ge stöd och hjälpa till med kontakten med socialtjänsten. Fråga patienten först.

step-routine-question = Ställ rutinfrågan om våld
    .how = Fråga när ni är ensamma, med professionell tolk om det behövs: ”Jag frågar alla: har någon skadat dig eller hotat dig?”

step-protection-assessment = Bedöm genast behovet av skydd
    .how = Ta med chefen i beslutet. Inom 14 dagar ska ni besluta om en utredning ska inledas.

step-protection-and-risk = Gör en skydds- och riskbedömning
    .how = Bedöm hot, boende och vem som kan nå personen. Ordna skyddat boende om det behövs.

step-reflection-period = Ansök om betänketid hos Migrationsverket
    .how = Gäller den som saknar tillstånd att vara i Sverige. Socialnämnden kan ansöka om 30 dagar, när det finns anledning att anta människohandel eller människoexploatering.

step-keep-contact-open = Håll kontakten öppen
    .how = Boka en ny tid och säg hur personen når dig. Berätta om hjälpen fler gånger: förtroende tar tid.

step-student-health-team = Ta upp det med elevhälsan i dag
    .closed = Ta upp det med elevhälsan nästa skoldag
    .how = Bestäm vem som pratar med eleven och vem som kontaktar socialtjänsten. Gör en orosanmälan om du är orolig för någon under 18 år.

step-head-or-counsellor = Ta upp det med rektorn i dag
    .closed = Ta upp det med rektorn nästa skoldag
    .how = Ta också hjälp av en kurator om skolan har en. Bestäm vem som pratar med eleven och vem som kontaktar socialtjänsten.

step-own-health-team = Ta upp det i ditt team i dag
    .closed = Ta upp det i ditt team nästa skoldag
    .how = Bestäm vem som pratar med eleven och vem som kontaktar socialtjänsten. Gör en orosanmälan om du är orolig för någon under 18 år.

step-talk-and-follow-up = Prata med eleven och följ upp
    .how = Prata ostört och ställ öppna frågor. Bestäm redan nu när ni ses igen.

## Bad working conditions

step-labour-police = Ring polisen om det kan finnas tvång
    .how = Berätta om lön, tider, boende och vem som bestämmer. Du behöver inte veta vilket brott det är.

step-labour-authority = Tipsa Arbetsmiljöverket om arbetsplatsen
    .note-restaurant-inspection = Gå vidare till nästa nummer om du själv arbetar på Arbetsmiljöverket.
    .note-salon-inspection = Gå vidare till nästa nummer om du själv arbetar på Arbetsmiljöverket.
    .note-site-inspection = Gå vidare till nästa nummer om du själv arbetar på Arbetsmiljöverket.
    .how = Tipsa i webbformuläret på av.se. Växeln kan koppla dig rätt.

step-labour-union = Fråga om facklig hjälp om personen saknar tillstånd att arbeta
    .how = Det är gratis att kontakta Fackligt center för papperslösa, och den första kontakten kan vara anonym.

step-labour-social = Säg till personen att hen själv kan söka hjälp hos socialtjänsten
    .how = Säg det i lugn och ro, när ingen annan hör. I ett akut läge ansvarar kommunen där personen är just nu.

step-own-social-help = Berätta för personen vilken hjälp ni kan ge
    .how = Säg det i lugn och ro, när ingen annan hör. I ett akut läge ansvarar kommunen där personen är just nu.

## Other help

step-help-women = Berätta om Kvinnofridslinjen för en kvinna som utsätts för våld eller hot
    .how = Hon kan ringa själv, anonymt och gratis. Du kan också ringa och få råd.

step-help-men = Berätta för en man som utsätts för våld eller hot att Stödlinjen för män finns
    .how = Han kan ringa själv, anonymt och gratis. Du kan också ringa och få råd.

step-help-trans = Berätta för en transperson som utsätts för våld eller hot att Stödlinjen för transpersoner finns
    .how = Personen kan ringa själv, anonymt och gratis.

step-help-victims = Berätta om Brottsofferjouren för den som har utsatts för brott
    .how = Personen kan ringa själv, anonymt och gratis.

step-help-child = Berätta om Bris för den som är under 18 år
    .how = Barnet kan ringa, chatta eller mejla anonymt och gratis. Kontakta socialtjänsten också om du är orolig för barnet.

step-help-honour = Berätta om Rätt att välja vid hedersrelaterat våld eller förtryck
    .how = Personen kan ringa själv, anonymt och gratis, i alla åldrar.

step-help-care = Ring { PHONE("vard-1177") } om det gäller sjukdom eller skada
    .how = Personen kan ringa själv. Ring { PHONE("sos-112") } om det är livshotande.

step-help-work = Kontakta Arbetsmiljöverket om arbetsmiljön är farlig eller dålig
    .how = Tipsa i webbformuläret på av.se. Växeln kan koppla dig rätt.

step-help-undocumented = Berätta om Fackligt center för papperslösa för den som arbetar utan tillstånd
    .how = Det är gratis, och den första kontakten kan vara anonym.

## How a contact was found

reach-social-office = Ring kommunens växel på kontorstid och be om socialtjänsten. Numret finns på kommunens webbplats.
reach-social-office-first = Ring kommunens växel och be om socialtjänsten.
reach-social-office-known = Ring { $number } ({ $name }, { $state }) och be om socialtjänsten.
reach-social-oncall = Be att bli kopplad till socialjouren. Jouren { place-in } har också ett eget nummer på listan.
reach-social-daytime = Numret går till socialtjänsten i { $municipalities }, som brukar vara öppen på kontorstid.
reach-oncall-own = Det här är socialjouren { place-in }. Den svarar utanför kontorstid.
reach-oncall-stated = Du når socialjouren { place-in } genom { PHONE("sos-112") }. Be att bli kopplad dit.
reach-oncall-unknown = { $kind ->
    [municipality] Ring { PHONE("sos-112") } och be om socialjouren { place-in }. Något annat nummer dit känner vi inte till.
    [county] Ring { PHONE("sos-112") } och be om socialjouren i din kommun. Någon gemensam jour för { $place } känner vi inte till.
   *[unset] Ring { PHONE("sos-112") } och be om socialjouren i din kommun. Vaksam vet inte var du är.
    }
reach-social-local = Numret gäller { $municipalities }. Ring { PHONE("sos-112") } i andra kommuner och be om socialjouren.
reach-social-local-day = Numret gäller { $municipalities }. Ring kommunens växel i andra kommuner.
reach-coordinator-region = Du kommer till regionkoordinatorerna i { $region }.
reach-coordinator-none = Regionkoordinatorn i { $region } har inget publicerat nummer. Be stödtelefonen hjälpa dig vidare.
reach-coordinator-county-unset = Vaksam vet inte vilket län du är i. Be stödtelefonen hjälpa dig till rätt regionkoordinator.
reach-workplace-none = { $sector ->
        [restaurant] Ring ett direktnummer till den du vill nå.
        [salon] Ring ett direktnummer till den du vill nå.
        [site] Ring ett direktnummer till den du vill nå.
       *[other] Ring det nummer du har fått av din arbetsplats.
    }
