# Words that only stand on paper.

ui-paper-step = Steg { $number }
ui-paper-how = Läs ett steg i taget. Skriv vad du noterar och kryssa i rutan där du skulle agera.
ui-paper-made-up = Fallet är påhittat. Skriv inget om verkliga personer här.
ui-paper-key = Facit
ui-paper-no-sign = Steget visar inget tecken.
ui-paper-judged = Så bedöms fallet
ui-paper-outcome = Resultat
ui-paper-unsure-gate = Osäkert i fallet, och räknas som ja.
ui-paper-nots = Tecken som inte stämmer här
ui-paper-sources = Källor
ui-paper-numbers = Källor till numren
ui-paper-numbers-read = { $sources }.
ui-paper-numbers-others = Läst på någon annans sida, kontrollera hos: { $owners }.
ui-paper-numbers-checked = Den äldsta är läst { $checked }. Kontrollera numren innan du litar på dem.
ui-paper-printed = Utskriven { $date }
ui-paper-todo-how = Bestäm för varje sak vem som gör den och när. Kryssa i rutan när den är klar.
ui-paper-todo-who = Vem och när
ui-paper-todo-answer = Svar

# Vad som behöver kontrolleras.
ui-doctor-title = Att kontrollera
ui-doctor-count = { $count } uppgifter. Äldre än gränsen: { $overdue }. Bara kända från någon annan än ägaren: { $others }.
ui-doctor-how = Så här gör du
ui-doctor-how-check = Läs eller ring hos ägaren, och rätta det som är fel.
ui-doctor-how-record = Öppna filen under guides där id står, och skriv dit två rader: checked = { $date } och by = "ringd". Skriv också textens nya datum om en lag har ändrats. Ta bort may_change när du vet vad som beslutades.
ui-doctor-how-lint = Kör vaksam lint och sedan vaksam doctor igen.
ui-doctor-third-party = Bara kända från någon annan än ägaren ({ $count })
ui-doctor-overdue = Äldre än gränsen ({ $count })
ui-doctor-contacts = Kontakter ({ $count })
ui-doctor-laws = Lagar och propositioner ({ $count })
ui-doctor-pages = Sidor ({ $count })
ui-doctor-hidden = Kontakter som inte visas ({ $count })
ui-doctor-entry = { $name } [{ $id }]
ui-doctor-last = Senast kontrollerad
ui-doctor-by = { $date }, { $by }
ui-doctor-read = { $provenance ->
        [copy] { $date }, läst i en sparad kopia av deras webbplats
        [others] { $date }, läst på en annan webbplats än deras egen
       *[owner] { $date }, läst på deras egen webbplats
    }
ui-doctor-never = ingen dag är angiven
ui-doctor-confidence = Hur säkert
ui-doctor-confidence-text = { $level ->
        [low] osäkert, källans datum: { $date }
        [medium] ganska säkert, källans datum: { $date }
       *[high] säkert, källans datum: { $date }
    }
ui-doctor-limit = Gräns
ui-doctor-due = kontrollera senast { $date }
ui-doctor-was-due = skulle ha kontrollerats { $date }
ui-doctor-text-outdated = lagen kan ha ändrats { $date }, och den nya texten är inte kontrollerad
ui-doctor-check = Kontrollera
ui-doctor-check-112 = läs på ägarens sida. Ring aldrig { PHONE("sos-112") } för att kontrollera.
ui-doctor-check-contact = { $number ->
        [none] om det finns en sida eller ett nummer, och vem det är till för
       *[other] att numret är { $number }, och vem det är till för
    }{ $hours ->
        [none] {""}. Ta också reda på tiderna.
       *[other] {""}. Tider: { $hours }
    }
ui-doctor-check-act = om lagen har ändrats efter textens datum
ui-doctor-check-bill = vad riksdagen beslutade, och från vilken dag det gäller
ui-doctor-check-page = att sidan stämmer med källorna
ui-doctor-change = Ändring
ui-doctor-where = Ägarens sida
ui-doctor-where-unknown = okänd
ui-doctor-where-others = Någon annans sida (sök hos ägaren)
ui-ringlist-title = Nummer att ringa och kontrollera, hela landet
ui-ringlist-how = Ring när de har öppet, säg vem du är och att det inte är bråttom. Fråga om numret är rätt, när de svarar och vem det är till för. { PHONE("sos-112") } står inte här, för dit får ingen ringa för att kontrollera.
ui-doctor-hours-unknown = inte kända
ui-ringlist-answer = Svar, dag och vem som ringde

# Vad som skiljer mellan två versioner av innehållet.
ui-diff-title = Vad som skiljer
ui-diff-none = Ingenting skiljer.
ui-diff-count = Ändringar: { $changes }. Ändringar av hur kommuners socialtjänst nås: { $oncall }. Ändringar av vilket nummer som kommer först: { $calls }.
ui-diff-first-calls = Ett annat nummer kommer först ({ $count })
ui-diff-first-call = { $places }; { $works }; { $outcomes }; { $times }: { $after } i stället för { $before }
ui-diff-nobody = inget nummer
ui-diff-on-call = Socialtjänsten nås på ett annat sätt ({ $count })
ui-diff-on-call-change = { $places }: nu { $after }; förut { $before }.
ui-diff-social = { $oncall ->
        [own] jour på { $numbers }
        [stated] jour genom { PHONE("sos-112") } enligt en källa
       *[unknown] jour genom { PHONE("sos-112") } eftersom inget är känt
    }{ $daytime ->
        [none] {""}
       *[other] , dagtid { $daytime }
    }
ui-diff-kind = { $kind ->
        [contact] Kontakter
        [ladder] Vem man ringer, i ordning
        [step] Steg
        [ladders] Gemensamt för alla steg
        [municipality] Kommuner
        [county] Län
        [region] Regioner
        [sign] Tecken
        [group] Grupper av tecken
        [gate] Frågor utanför listan
        [sector] Branscher
        [categories] Rubriker i listorna
        [guide] Listor
        [source] Lagar och andra källor
        [page] Sidor
        [call-card] Vad man säger
        [case] Övningsfall
        [set] Övningar
        [term] Ord
        [spoken] Namn på språk
        [network] Nätverk
        [question] Frågor i beredskapskontrollen
        [language] Språk
        [search] Sökning
       *[text] Andra texter
    } ({ $count })
ui-diff-entry = { $fate ->
        [added] Ny: { $name } [{ $id }]
        [removed] Borttagen: { $name } [{ $id }]
       *[changed] { $name } [{ $id }]
    }
ui-diff-entry-id = { $fate ->
        [added] Ny: [{ $id }]
        [removed] Borttagen: [{ $id }]
       *[changed] [{ $id }]
    }
ui-diff-ladder = { $outcome } ({ $workplace ->
        [health] vård
        [social] socialtjänst
        [school] skola
       *[trade] övriga arbeten
    })
ui-diff-touches = Berör: { $whom }
ui-diff-is = { $field }: { $value }
ui-diff-was = { $field }: { $after } (förut: { $before })
ui-diff-nothing = inget
ui-diff-came = { $field }: nytt är { $values } (nu: { $others })
ui-diff-went = { $field }: borta är { $values } (nu: { $others })
ui-diff-came-and-went = { $field }: nytt är { $values }, borta är { $others }
ui-diff-order = { $field }: annan ordning, nu { $values }
ui-diff-field = { $field ->
        [number] nummer
        [other-numbers] andra nummer
        [hours] tider
        [kind] sort
        [counties] län
        [municipalities] kommuner
        [audience] till för
        [web] webbsida
        [email] e-post
        [source] källa
        [sources] källor
        [source-date] källans datum
        [checked] kontrollerad
        [by] hur den kontrollerades
        [provenance] vems uppgift
        [confidence] hur säkert
        [shown] visas
        [pack] tillagt av ett paket
        [contact] kontakt
        [region] region
        [name] namn
        [residence] residensstad
        [county] län
        [steps] steg
        [last] sista steget
        [office-hours] kontorstid
        [labour] steg vid dåliga arbetsvillkor
        [other-help] steg till annan hjälp
        [reach] söks efter plats och tid
        [instead-of] i stället för
        [roles] roller
        [strength] styrka
        [group] grupp
        [category] rubrik
        [categories] rubriker
        [counts] räknas
        [act-now] frågar genast om fara
        [child-only] bara om barn
        [forms] former av utnyttjande
        [sectors] branscher
        [axis] område
        [cap-adult] räknas högst som, vuxen
        [cap-child] räknas högst som, barn
        [origin] ursprung
        [floor] räcker ensam
        [asked] ställs
        [raises] väcker
        [workplace] sorts arbetsplats
        [gates] frågor
        [signs] tecken
        [quick] snabbkontroll
        [notes] råd
        [order] ordning
        [title] titel
        [publisher] utgivare
        [act] lagens nummer
        [bill] propositionens nummer
        [read] läst
        [url] adress
        [shelf] avdelning
        [links] länkar
        [contacts] kontakter
        [sections] avsnitt
        [texts] antal stycken
        [items] antal punkter
        [law] lagrum
        [may-change] kan ha ändrats av
        [chart] diagram
        [text] text
        [outcome] resultat
        [call] ring
       *[other] { $field }
    }
ui-diff-and-more = { $values } och { $count } till
ui-diff-rest = Här visas inte { $count } till. Alla finns med --format json.
ui-diff-everywhere = hela landet
ui-diff-county-alone = { $county } utan kommun
ui-diff-place-unset = utan plats
ui-diff-works-all = alla arbeten
ui-diff-work-unset = utan bransch
ui-diff-all-but = { $all } utom { $but }
ui-diff-outcome-labour = { $labour ->
        [yes] { $outcome } med dåliga arbetsvillkor
       *[no] { $outcome } utan dåliga arbetsvillkor
    }
ui-diff-always = alltid
ui-diff-on-days = { $days } { $times }
ui-diff-all-day = hela dygnet
ui-diff-not-then = inte alls
ui-diff-holidays = helgdagar
ui-diff-before-holidays = dagen före helgdag
ui-diff-after-holidays = dagen efter helgdag
ui-paper-order = Körschema
ui-paper-order-about = Passet tar ungefär { $whole } minuter med Före och Efter, { $minutes } utan. Facit till varje fall följer efter körschemat. Visa inget av det här för gruppen.
ui-paper-order-measured = Det här är facit till Före och Efter. Gå igenom det med gruppen först när Efter är klart, för annars mäter Efter ingenting.
ui-paper-order-before = Öppna ”Före” i vaksam train --class. Läs fallen, räkna händerna vid varje fråga, och säg inte vad som är rätt.
ui-paper-order-after = Öppna ”Efter” och gör likadant. Öppna sedan ”Jämför före och efter” och prata om vad gruppen har lärt sig.
ui-paper-order-each-step = Efter varje steg
ui-paper-order-ask = Fråga
ui-paper-order-answer = Kan locka till svaret
ui-paper-order-read-in = Kan få någon att tro på tecknet
ui-paper-order-passed = Kan få någon att missa

# Papper om det egna arbetet: bladet på väggen och kortet i plånboken.
ui-sheet-title = Om du misstänker människohandel
ui-sheet-enough = Det räcker att du anar något. Du behöver inte vara säker, och du ska inte utreda själv.
ui-sheet-signs = Lägg märke till
ui-sheet-call = Ring
ui-sheet-own = Eget nummer, till exempel chef, jour eller tolk
ui-sheet-say = Säg när du ringer { $number }
ui-sheet-next = Sedan
ui-week-day = Dag
ui-week-evening = Kväll
ui-week-night = Natt
ui-week-weekend = Helg
ui-week-yes = ja
ui-week-partly = delvis
ui-week-no = nej
ui-week-unknown = okänt
ui-week-parts = I tabellen står när numret svarar: dag { $day }, kväll { $evening } och natt { $night } på vardagar, och helg lördag och söndag.
ui-wallet-own = Vår arbetsplats
ui-wallet-manager = Chef eller jour
ui-wallet-other = Annat nummer
ui-wallet-address = Adress att säga i telefonen
ui-wallet-checked = Det äldsta numret är läst { $checked }. Kontrollera numren innan du litar på dem.
ui-checklist-title = Vad har du märkt?
ui-checklist-how = Kryssa för det du själv har sett eller hört, och skriv ett frågetecken om du är osäker. Skriv inga namn här, och förstör papperet när du har ringt.
ui-checklist-sign = { $sign } { $axis ->
        [coercion] T
        [exploitation] U
        [vulnerability] L
       *[deception] V
    }{ $strength ->
        [strong] •••
        [medium] ••
       *[weak] •
    }
ui-checklist-sign-not-counted = { $sign } ◦
ui-checklist-dots = Bokstaven är området: T tvång, U utnyttjande, L personens utsatta läge och V vilseledning. Tre prickar betyder ett starkt tecken, två ett medelstarkt och en ett svagt. Ett frågetecken tar bort en prick. Tecken med en tom prick räknas aldrig.
ui-checklist-child = För ett barn räcker en misstanke. Ett enda tecken med två eller tre prickar räcker för en misstanke. Ring även om tecknen inte räcker, för du får alltid rådgöra.
    .duty = För ett barn räcker en misstanke. Ett enda tecken med två eller tre prickar räcker för en misstanke. Då måste du genast göra en orosanmälan till socialtjänsten. Be om råd även om tecknen inte räcker.
ui-note-title = Anteckning inför samtalet
ui-note-how = Ring genast hellre än att skriva klart först. Skriv det du själv såg och hörde. Skriv inga namn, inget om ursprung och inget om vem som är skyldig.
ui-note-when = När och var
ui-note-time = Dag och klockslag
ui-note-place = Adress, rum, våning
ui-note-now = Var personen är nu, om du vet det
ui-note-vehicle = Fordon
ui-note-car = Märke, färg, registreringsnummer
ui-note-way = Kom från, åkte mot
ui-note-seen = Sett
ui-note-heard = Hört, så ordagrant som du minns det
ui-note-known = Hur du vet det
ui-note-saw-myself = Jag såg det själv
ui-note-heard-myself = Jag hörde det själv
ui-note-was-told = Någon berättade det för mig
ui-note-given = När du har ringt
ui-note-receiver = Vilken myndighet, dag och klockslag
ui-note-reference = Ärendenummer
ui-note-after = Läs upp anteckningen för den som svarar. Förstör papperet när de har tagit emot uppgifterna, och skriv ingen egen lista över människor.
ui-languages-title = Peka på ditt språk, så ringer vi en tolk
ui-languages-name = ({ $name })
ui-languages-interpreter = Tolkförmedlingens nummer och vårt kundnummer
ui-languages-source = Språkens namn
