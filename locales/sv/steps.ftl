# The steps of every ladder: what to do, how (.how), and the sentence that gets past a switchboard (.past).
# Numbers stand beside the step on the screen. Every step may use $sector.

## At the end of every ladder

step-last-112 = Ring nödnumret om något blir akut, oavsett tid
    .how = Säg var du är och vad som händer. Utanför kontorstid kan de också koppla till socialjouren.
    .past = Jag har inte fått hjälp någon annanstans och behöver bli kopplad till polisen eller socialjouren.

## Immediate danger

step-call-112 = Ring nödnumret nu
    .how = Säg först var du är, sedan vad du ser och hör. Stanna kvar i samtalet tills de säger att du kan lägga på.
    .past = Någon är i fara här och nu, och jag behöver polis hit.

step-call-112-or-alarm = Ring nödnumret eller använd er egen larmrutin nu
    .how = Säg var ni är och vad som händer. Se till att du själv och kollegorna är säkra.
    .past = En patient är i fara här och nu, och vi behöver polis hit.

step-keep-distance = { $sector ->
        [taxi] Håll avstånd, stanna där det är ljust och finns folk
        [hotel] Håll avstånd, stanna i receptionen eller där det finns folk
       *[other] Håll avstånd, stanna där det är ljust och finns folk
    }
    .how = Gå inte emellan, ställ ingen till svars och följ inte efter.

step-tell-manager-after = { $sector ->
        [taxi] Berätta för beställningscentralen efteråt
        [hotel] Berätta efteråt för chefen eller den som har jour
        [health] Berätta efteråt för chefen eller den som ansvarar för passet
       *[other] Berätta för chefen efteråt
    }
    .how = Berätta vad du såg och vad du gjorde. Be om någon att prata med efteråt, till exempel skyddsombudet.
    .past = Jag har just ringt nödnumret från jobbet och behöver prata med dig nu.

## Manager or head teacher

step-tell-manager = { $sector ->
        [taxi] Berätta för beställningscentralen
        [hotel] Berätta för chefen eller den som har jour
       *[other] Berätta för chefen
    }
    .how = Berätta vad du sett och hört, utan att gissa. Är den du ska berätta för själv inblandad: ring polisen direkt.
    .past = Jag har sett något som kan vara människohandel och behöver din hjälp att ta det vidare i dag.

step-tell-manager-if-worried = { $sector ->
        [taxi] Prata med beställningscentralen om du fortfarande är orolig
        [hotel] Prata med chefen eller den som har jour om du fortfarande är orolig
       *[other] Prata med chefen om du fortfarande är orolig
    }
    .how = Din oro räcker som skäl. Är den du ska prata med själv inblandad: rådgör med polisen i stället.
    .past = Jag är orolig för en person jag mött på jobbet och vill prata igenom det med dig.

step-tell-head = Berätta för rektorn eller närmaste chef
    .how = Berätta vad du sett och hört, och vad du redan gjort. Bestäm vem som gör vad härnäst.
    .past = Det gäller en elevs säkerhet, och jag behöver prata med rektorn eller rektorns ersättare nu.

## Police

step-police-child = { $sector ->
        [health] Ring polisen om du misstänker ett brott mot barnet
       *[other] Ring polisen genast om barnet
    }
    .how = { $sector ->
        [health] Säg att det kan gälla någon under 18 år. Pröva sekretessen, fråga chef eller jurist. Är det akut: ring { PHONE("sos-112") }.
       *[other] Säg att det kan gälla någon under 18 år och att du inte är säker. Är det akut: ring { PHONE("sos-112") }.
    }
    .past = Det kan gälla ett barn som utnyttjas, och jag behöver tala med någon som arbetar med brott mot barn.

step-police-today = Ring polisen i dag
    .how = Berätta vad du sett och hört, var och när. Fråga vem som tar det vidare och be om ett ärendenummer.
    .past = { $sector ->
        [taxi] Jag kör taxi och behöver tala med någon som arbetar med människohandel, eller få mitt tips nedskrivet nu.
        [hotel] Jag arbetar på hotell och behöver tala med någon som arbetar med människohandel, eller få mitt tips nedskrivet nu.
       *[other] Jag behöver tala med någon som arbetar med människohandel, eller få mitt tips nedskrivet nu.
    }

step-police-tip = Ring polisen och tipsa
    .how = Berätta vad du sett och hört, var och när. Du behöver inte vara säker på vad det är.
    .past = { $sector ->
        [taxi] Jag kör taxi och vill lämna ett tips om misstänkt människohandel, vem hos er skriver ner det?
        [hotel] Jag arbetar på hotell och vill lämna ett tips om misstänkt människohandel, vem hos er skriver ner det?
       *[other] Jag vill lämna ett tips om misstänkt människohandel, vem hos er skriver ner det?
    }

step-police-form = Eller tipsa polisen i webbformuläret
    .how = Skriv plats, tid, fordon och vad du sett och hört. Är det bråttom: ring i stället.
    .past = Jag vill lämna ett tips om misstänkt människohandel, och formuläret fungerar inte för mig.

step-police-if-crime = Ring polisen om du misstänker ett brott mot barnet
    .how = Bestäm med rektorn vem som ringer. Pröva sekretessen, fråga chef eller jurist.
    .past = Det gäller ett misstänkt brott mot ett barn, och jag behöver tala med någon som arbetar med det.

step-police-main-rule = Polisanmäl, det är huvudregeln när det gäller ett barn
    .how = Gör undantag bara om en anmälan skulle skada barnet. Bestäm tillsammans med chefen.
    .past = Jag ringer från socialtjänsten om misstänkt människohandel med ett barn och vill göra en anmälan nu.

step-police-after-secrecy = Kontakta polisen när sekretessen är prövad
    .how = Pröva sekretessen, fråga chef eller jurist. Är någon i fara: ring { PHONE("sos-112") }.
    .past = { $sector ->
        [health] Jag ringer från vården och behöver tala med någon som arbetar med människohandel.
        [social] Jag ringer från socialtjänsten och behöver tala med någon som arbetar med människohandel.
        [school] Jag ringer från en skola och behöver tala med någon som arbetar med människohandel.
       *[other] Jag behöver tala med någon som arbetar med människohandel.
    }

step-police-advice = Rådgör med polisen utan att nämna namn
    .how = Beskriv läget allmänt. Vill du lämna uppgifter om en person: pröva sekretessen, fråga chef eller jurist.
    .past = Jag vill rådgöra utan namn med någon hos er som arbetar med människohandel.

step-consult-anyway = Rådgör med polisen om du ändå är orolig
    .how = Din oro räcker, du behöver inte vara säker. Du kan beskriva läget utan att nämna personens namn.
    .past = Jag är orolig för en person och vill rådgöra med någon som arbetar med människohandel.

## Social services

step-social-child = Kontakta socialtjänsten om barnet
    .how = Alla uppmanas att göra en orosanmälan, och det behövs inga bevis. Du kan be om råd utan att nämna barnet.
    .past = Jag är orolig för ett barn och behöver tala med den som tar emot orosanmälningar just nu.

step-report-child = Gör en orosanmälan till socialtjänsten genast
    .how = Du har anmälningsplikt, och misstanke räcker. I tjänsten kan du inte vara anonym.
    .past = Jag har anmälningsplikt och behöver lämna en orosanmälan om ett barn till någon hos er nu.

step-social-with-consent = Kontakta socialtjänsten om patienten samtycker
    .how = Erbjud dig att ringa tillsammans med patienten. Vill patienten inte: rådgör utan namn.
    .past = Jag ringer från vården om en patient som vill ha hjälp och skydd, vem hos er tar emot det i dag?

## Support line and coordinator

step-support-line = Rådgör med stödtelefonen
    .how = Där får du råd och hjälp vidare till rätt regionkoordinator. Nämn inga namn utan samtycke.
    .past = { $sector ->
        [health] Jag arbetar i vården och behöver råd om misstänkt människohandel i dag.
        [social] Jag arbetar i socialtjänsten och behöver råd om misstänkt människohandel i dag.
        [school] Jag arbetar i skolan och behöver råd om misstänkt människohandel i dag.
       *[other] Jag behöver råd i mitt arbete om misstänkt människohandel i dag.
    }

step-support-line-advice = Ring stödtelefonen om du vill ha råd
    .how = Den ger råd till yrkesverksamma på kontorstid. Polisen kommer först.
    .past = { $sector ->
        [taxi] Jag kör taxi, har redan kontaktat polisen och behöver råd om vad jag gör nu.
        [hotel] Jag arbetar på hotell, har redan kontaktat polisen och behöver råd om vad jag gör nu.
       *[other] Jag har redan kontaktat polisen och behöver råd om vad jag gör nu i mitt arbete.
    }

step-consult-anyway-professional = Rådgör med stödtelefonen om du ändå är orolig
    .how = Din oro räcker, du behöver inte vara säker. Fråga utan att nämna namn.
    .past = Jag är osäker på vad jag har sett i mitt arbete och vill rådgöra utan namn.

step-coordinator = Kontakta regionkoordinatorn
    .how = Tala om en namngiven person bara om personen samtycker. Allmänna råd kräver inget samtycke.
    .past = Jag behöver regionkoordinatorn mot prostitution och människohandel, vem kan koppla mig dit?

step-coordinator-general = Be regionkoordinatorn om allmänna råd, utan namn
    .how = Allmänna råd kräver inget samtycke. Ska du tala om en namngiven person behövs personens samtycke.
    .past = Jag behöver allmänna råd av regionkoordinatorn mot prostitution och människohandel, utan att nämna namn.

## Facts and meeting

step-note-facts = Samla fakta: tid, plats, fordon, vad du såg och hörde
    .how = Inga namn, ingen nationalitet och ingen dom över någon. Ge uppgifterna till polisen och spara dem inte.

step-ordinary-service = Ge vanlig service och var uppmärksam
    .how = Bemöt personen vänligt, som alla andra. Ställ inga frågor om misstankar, särskilt inte inför sällskapet.

step-alone-care-consent = Träffa patienten ensam, ge vård och fråga om samtycke
    .how = Använd en professionell tolk, aldrig den som följer med. Berätta vilken hjälp som finns och fråga vad patienten vill.

step-talk-alone = Tala med patienten ensam
    .how = Använd en professionell tolk, aldrig den som följer med. Ställ öppna frågor och lova inte att allt stannar hos dig.

step-social-worker = Ta hjälp av kuratorn
    .how = Kuratorn kan ge stöd och visa vägen till socialtjänsten. Fråga patienten först.

step-routine-question = Ställ rutinfrågan om våld
    .how = Fråga när ni är ensamma, med professionell tolk om det behövs. Säg att frågan ställs till alla.

step-protection-assessment = Gör en egen skyddsbedömning samma dag
    .how = Bedöm om barnet behöver skydd genast. Ta med chefen i beslutet.

step-protection-and-risk = Gör en skydds- och riskbedömning
    .how = Bedöm hot, boende och vem som kan nå personen. Ordna skyddat boende om det behövs.

step-reflection-period = Ansök om betänketid hos Migrationsverket
    .how = Socialnämnden får ansöka, och betänketiden är 30 dagar. Ingen utredning behöver ha börjat.
    .past = Jag företräder socialnämnden och vill ansöka om betänketid, vem handlägger det?

step-keep-contact-open = Håll kontakten öppen
    .how = Boka en ny tid och säg hur personen når dig. Berätta om hjälpen fler gånger, förtroende tar tid.

step-student-health-team = Ta upp det med elevhälsan i dag
    .how = Bestäm vem som talar med eleven och vem som kontaktar socialtjänsten. Oro för någon under 18: gör en orosanmälan.

step-talk-and-follow-up = Prata med eleven och följ upp
    .how = Prata ostört och ställ öppna frågor. Bestäm redan nu när ni ses igen.

## Bad working conditions

step-labour-police = Ring polisen om det kan finnas tvång
    .how = Berätta om lön, tider, boende och vem som bestämmer. Du behöver inte veta vilket brott det är.
    .past = Det gäller misstänkt människohandel eller människoexploatering i arbetslivet, vem hos er tar emot det?

step-labour-authority = Tipsa Arbetsmiljöverket om arbetsplatsen
    .how = Tips lämnas i webbformulär på av.se. Växeln kan visa dig rätt.
    .past = Jag vill tipsa om allvarliga risker på en arbetsplats, vem kan ta emot det?

step-labour-union = Visa vägen till facklig hjälp
    .how = Fackligt center för papperslösa är kostnadsfritt, och första kontakten kan vara anonym.
    .past = Jag ringer om en person med mycket dåliga arbetsvillkor, vilken facklig hjälp kan ni ge?

step-labour-social = Berätta att personen själv kan vända sig till socialtjänsten
    .how = Kommunen har ansvar för alla som vistas där. Säg det i lugn och ro, utan att arbetsgivaren hör.

## Other help

step-help-women = Våld eller hot mot en kvinna: tipsa om Kvinnofridslinjen
    .how = Kvinnan kan ringa själv, anonymt och gratis. Du kan också ringa dit för egna råd.
    .past = Jag ringer i mitt arbete, är orolig för en kvinna och vill ha råd om hur jag kan hjälpa.

step-help-men = Våld eller hot mot en man: tipsa om Stödlinjen för män
    .how = Mannen kan ringa själv, anonymt och gratis. Du kan också ringa dit för egna råd.
    .past = Jag ringer i mitt arbete, är orolig för en man och vill ha råd om hur jag kan hjälpa.

step-help-trans = Våld eller hot mot en transperson: tipsa om Stödlinjen för transpersoner
    .how = Personen kan ringa själv, anonymt och gratis.
    .past = Jag är orolig för en transperson och vill ha råd om hur jag kan hjälpa.

step-help-victims = Den som utsatts för brott: tipsa om Brottsofferjouren
    .how = Personen kan ringa själv, anonymt och gratis.
    .past = Jag är orolig för en person som kan ha utsatts för brott, vilket stöd kan ni ge?

step-help-child = Den som är under 18: tipsa om Bris
    .how = Barnet kan ringa, chatta eller mejla anonymt och gratis. Är du orolig för barnet: kontakta socialtjänsten också.
    .past = Jag är vuxen och orolig för ett barn, var kan jag få råd?

step-help-honour = Hedersrelaterat våld eller förtryck: tipsa om Rätt att välja
    .how = Personen kan ringa själv, anonymt och gratis, i alla åldrar.
    .past = Jag är orolig för att någon lever under hedersförtryck och vill ha råd om hur jag kan hjälpa.

step-help-care = Sjukdom eller skada: be om medicinska råd
    .how = Personen kan ringa själv. Är det livshotande: ring { PHONE("sos-112") }.
    .past = Jag ringer för en person som behöver medicinska råd nu.

step-help-work = Farlig eller dålig arbetsmiljö: kontakta Arbetsmiljöverket
    .how = Tips lämnas i webbformulär på av.se. Växeln kan visa dig rätt.
    .past = Jag vill tipsa om brister på en arbetsplats, vem kan ta emot det?

step-help-undocumented = Arbete utan papper: tipsa om Fackligt center för papperslösa
    .how = Det är kostnadsfritt, och första kontakten kan vara anonym.
    .past = Jag ringer om en person som arbetar utan papper, vilken hjälp kan ni ge?

## How a contact was found

reach-social-office = Vardagar på kontorstid: ring kommunens växel eller se kommunens webbplats, och be om socialtjänsten. Inget nummer är känt här.
reach-social-oncall = Kvällar, nätter och helger: be att få bli kopplad till socialjouren.
reach-social-local = Numret gäller { $municipalities }. I andra kommuner: ring { PHONE("sos-112") } och be om socialjouren.
reach-coordinator-region = Regionkoordinatorerna i { $region }.
reach-coordinator-none = { $region } har inget eget publicerat nummer. Stödtelefonen hjälper dig vidare.
reach-coordinator-county-unset = Välj län för att se din regionkoordinator. Stödtelefonen hjälper dig vidare till dess.
reach-workplace-none = Ring det nummer du har fått av din arbetsplats.
