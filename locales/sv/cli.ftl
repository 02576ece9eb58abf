# Words of the command line.

cli-about = Från det du sett till rätt person i luren. Skriv bara vaksam för att starta.
cli-walk-about = Gå igenom hela listan för ditt arbete
cli-quick-about = Snabbkontroll, högst tolv saker att titta efter
cli-call-about = Vem ringer jag, nu och här?
cli-look-about = Slå upp tecken, lagar, ord och kontakter
cli-train-about = Öva på påhittade fall, ensam eller med en grupp (--class)
    .more = Ett första pass med en grupp, på fem rader:
    .step-1 = Läs fallen: vaksam train --list, vaksam print handout --set S --key
    .step-2 = Koppla in projektorn, förstora texten, skriv: vaksam train --class
    .step-3 = Öppna "Före". Enter går vidare. Skriv antalet händer för varje svar: 9 4.
    .step-4 = Öppna en uppsättning likadant. Facit följer på frågan. Prata sedan.
    .step-5 = Öppna "Efter", sedan "Jämför före och efter". Inga händer sparas.
cli-assess-about = Visa resultatet för svar i en fil
cli-contacts-about = Skriv ut kontakterna för en plats
cli-pack-about = En mapp med egna kontakter och ord
cli-new-about = Skriv en mapp att fylla i
    .more = Mappen får inte finnas, eller ska vara tom. Ingenting som redan finns ändras. Filerna berättar själva vad som ska stå var.
cli-lint-about = Kontrollera guider och texter: var felet är och hur du rättar det
cli-diff-about = Vad som skiljer i sak mellan två mappar med innehåll
    .more = Med en mapp jämförs den med det innehåll som följer med. Med två jämförs den första, den äldre, med den andra. Slutkod 0: ingenting skiljer. 1: något skiljer. 2: en mapp går inte att läsa.

cli-doctor-about = Visa hur gammalt allt är och vad som behöver kontrolleras
cli-privacy-about = Vad som sparas och inte
cli-ready-about = Hur väl förberedda är vi? Frågor till en arbetsplats eller kommun
cli-print-about = Gör en utskrift på papper
cli-card-about = Plånbokskort för ett arbete och en plats, åtta på ett A4
    .more = Vaksam sparar ingen fil. Spara den så: vaksam print card --sector hotel --role reception --place Växjö --format html > kort.html. Öppna filen i en webbläsare och skriv ut den i verklig storlek. Välj dubbelsidigt och vändning längs långsidan, så hamnar baksidan rätt. Utan --role blir det ett ark för varje roll. Nummer från en mapp med --pack står på baksidan.

cli-sheet-about = Ett A4 för personalrummet: tecken, nummer och vad man säger
    .more = Vaksam sparar ingen fil. Spara den så: vaksam print sheet --sector hotel --role reception --place Växjö --format html > blad.html. Öppna filen i en webbläsare och skriv ut den därifrån. Utan --role blir det ett blad för varje roll.

cli-checklist-about = Ett A4 med rollens tecken att kryssa för, och regeln i vanliga ord
    .more = Vaksam sparar ingen fil. Spara den så: vaksam print checklist --sector hotel --role reception --place Växjö --format html > lista.html. Öppna filen i en webbläsare och skriv ut den därifrån. Utan --role blir det ett blad för varje roll.

cli-note-about = En anteckning inför samtalet: när, var, fordon, sett och hört
    .more = Utan --answers är den tom. Med --answers står där det som är svarat, som i vaksam assess. Anteckningen har ingen plats för namn, och Vaksam sparar den aldrig. Den visas bara här. Spara den själv så: vaksam print note --sector hotel --role reception --place Växjö --format html > anteckning.html. Ta bort filen när du har skrivit ut den.

cli-language-about = Ett A4 med 40 språk att peka på, så att ni ringer rätt tolk
    .more = Vaksam sparar ingen fil. Spara den så: vaksam print language --format html > sprak.html. Öppna filen i en webbläsare och skriv ut den därifrån.

cli-handout-about = Ett övningsfall för papper, eller alla fall i en bransch
    .more = Texten visas i terminalen. Vaksam sparar ingen fil. Spara den så: vaksam print handout FALL --format html > fall.html. Öppna filen i en webbläsare och skriv ut den därifrån.

cli-call-list-about = Nummer att ringa och kontrollera, alltid hela landet
    .more = Texten visas i terminalen. Vaksam sparar ingen fil. Spara den så: vaksam print call-list --format html > lista.html

cli-todo-about = Det som är kvar att göra efter en beredskapskontroll
    .more = Kontrollen vaksam ready visar hela raden att skriva. Texten visas i terminalen. Vaksam sparar ingen fil. Spara den så: vaksam print todo --for workplace --open 1 --format html > lista.html. Öppna filen i en webbläsare och skriv ut den därifrån.

cli-completions-about = Skriv ut det som låter ett skal fylla i kommandon
cli-help-about = Visa hjälpen för ett kommando
cli-man-about = Skriv ut handbokssidan för man
cli-heading-usage = Så skriver du:
cli-usage-options = VAL
cli-usage-command = KOMMANDO
cli-heading-commands = Kommandon
cli-heading-options = Val

cli-arg-lang = Språk: sv eller en
cli-arg-place = Plats: kommunens eller länets namn, med eller utan å, ä och ö
cli-arg-county = Bara län: bokstav, kod eller namn
cli-arg-plain = Radläge, för skärmläsare och enkla terminaler
cli-arg-of-command = Kommando att få hjälp om
cli-arg-help = Visa den här hjälpen
cli-arg-version = Visa versionen
cli-arg-sector = Bransch, till exempel taxi, hotel, health eller social
cli-arg-role = Roll inom branschen, till exempel reception
cli-arg-at = Svensk tid i stället för nu, skriven ÅÅÅÅ-MM-DDTtt:mm
cli-arg-answers = Fil med svar i JSON, eller - för att läsa från standard in
cli-arg-format = text eller json
cli-arg-folders = Mappar att kontrollera; utan mapp kontrolleras programmets egna
cli-arg-new-folder = Mappen som ska skrivas
cli-arg-contents = En eller två mappar att jämföra
cli-arg-case = Fall att börja med; utan det visas alla
cli-arg-list = Skriv ut fallen
cli-arg-words = Ord att söka; utan ord öppnas Slå upp
cli-arg-refresher = Repetition: tre korta fall på fem minuter
cli-arg-calendar = ics: dagarna då repetitionen görs om, till en kalender
cli-arg-class = Med en grupp: stor text, handuppräckning och tid
cli-arg-paper-case = Fall att skriva ut; vaksam train --list visar dem
cli-arg-paper-set = Uppsättning av fall att skriva ut, till exempel mixed-quarter; med --key även ett körschema
cli-arg-key = Med facit, för den som leder övningen
cli-arg-form = text eller html
cli-arg-whom = Vem som har svarat: workplace (arbetsplats) eller municipality (kommun)
cli-arg-open = Frågor med svaret nej
cli-arg-partly = Frågor med svaret delvis
cli-arg-shell = Skal: bash, zsh, fish, elvish eller powershell
cli-arg-pack = Mapp med egna guider och kontakter; du kan ange flera

cli-error-help = Skriv vaksam --help för hjälp.
cli-error-argument = Det finns inget val "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-command = Det finns inget kommando "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-value = { $argument } kan inte vara "{ $value }". Välj bland: { $valid }.
cli-error-value-missing = { $argument } behöver ett värde. Skriv det efter ett mellanslag.
cli-error-twice = Du har angett { $argument } mer än en gång. Behåll en.
cli-error-arguments = Vaksam förstår inte det du skrev.
cli-error-language = Språket "{ $value }" finns inte. Välj sv eller en.
cli-error-place = { $found ->
    [none] Det finns ingen kommun och inget län som heter "{ $value }". Skriv namnet på kommunen, inte på orten, stadsdelen eller landskapet. Ta bort --place om du inte vet, så visas de nummer som gäller i hela landet.
   *[other] "{ $value }" kan vara flera platser. Menade du någon av dem? { $found }
    }
cli-error-county = { $found ->
    [none] Det finns inget län "{ $value }". Skriv länets bokstav eller namn, eller en kommun med --place.
   *[other] "{ $value }" kan vara flera län. Menade du något av dem? { $found }
    }
cli-error-county-municipality = "{ $value }" är en kommun. Skriv den med --place.
cli-error-municipality = "{ $value }" är ett län. Skriv det som county, eller namnge en kommun.
cli-error-places = Du har angett två olika platser. Behåll en.
cli-error-sector = Det finns ingen bransch "{ $value }".{ $nearest ->
    [none] {" "}Välj till exempel taxi, hotel, health eller social.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-role = Det finns ingen roll "{ $value }" i den branschen.{ $nearest ->
    [none] {" "}Ta bort --role om du är osäker på namnet.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-role-alone = En roll hör till en bransch. Ange också branschen.
cli-error-gate = Det finns ingen fråga "{ $value }".{ $nearest ->
    [none] {" "}Rätta namnet under gates i svaren, eller ta bort det.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-sign = Det finns inget tecken "{ $value }".{ $nearest ->
    [none] {" "}Rätta namnet under signs i svaren, eller ta bort det.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-calendar = Bara repetitionen har dagar till en kalender: vaksam train --refresher --format ics
cli-error-refresher = Repetitionen väljer själv sina fall. Skriv bara vaksam train --refresher.
cli-error-set = Det finns ingen uppsättning "{ $value }".{ $nearest ->
    [none] {" "}Skriv till exempel mixed-quarter, taxi eller hotel.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-case = Det finns inget fall "{ $value }".{ $nearest ->
    [none] {" "}Skriv vaksam train --list för att se dem.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-case-is-set = "{ $value }" är en uppsättning fall. Öppna den från menyn i vaksam train, eller med en grupp i vaksam train --class. På papper: vaksam print handout --set { $value }.
cli-error-question = Frågan "{ $value }" finns inte i den kontrollen.{ $nearest ->
    [none] {" "}Kör vaksam ready, så får du hela raden att skriva.
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-whom = --for kan inte vara "{ $value }".{ $nearest ->
    [none] {" "}Skriv workplace (arbetsplats) eller municipality (kommun).
   *[other] {" "}Menade du "{ $nearest }"?
    }
cli-error-whom-missing = Skriv vem listan är för med --for. Välj bland: { $valid }.
cli-error-todo = Namnge minst en fråga med --open eller --partly. Kör vaksam ready, så får du hela raden att skriva.
cli-error-shell = Skriv för vilket skal: bash, zsh, fish, elvish eller powershell.
cli-error-diff = Skriv en mapp att jämföra med det innehåll som följer med, eller två mappar: vaksam diff GAMMAL NY.
cli-error-time = "{ $value }" är ingen tid. Skriv ÅÅÅÅ-MM-DDTtt:mm, med T mellan datum och klockslag.
cli-error-io = Vaksam kunde inte skriva eller läsa allt: { $cause }
cli-error-terminal = Vaksam kan inte visa något här: { $cause }. Ring { PHONE("sos-112") } om någon är i fara.
cli-error-file = Filen "{ $value }" går inte att läsa. Kontrollera att den finns, att namnet är rätt och att du får läsa den.
cli-error-file-not-plain = "{ $value }" är inte en vanlig fil. Skriv --answers - om svaren ska läsas från ett rör eller från standard in.
cli-error-file-too-large = Filen "{ $value }" är för stor för att vara svar.
cli-error-file-utf16 = Filen "{ $value }" är sparad som UTF-16. Spara den som UTF-8 och försök igen.
cli-error-file-not-text = Filen "{ $value }" är inte text i UTF-8. Spara den som UTF-8 och försök igen.
cli-error-answers = Svaren går inte att läsa: felet är på rad { $line }, tecken { $column }. Skriv ett JSON-objekt med gates och signs. Varje svar är "yes", "unsure" eller "no".
cli-error-guide = Det finns ännu ingen lista för "{ $value }". Välj bland: { $valid }.
cli-error-pack = Skriv vaksam pack new och namnet på mappen som ska skrivas.
cli-error-pack-folder = "{ $value }" finns redan och är inte en tom mapp. Inget är skrivet. Välj ett annat namn.
cli-new-written = Mappen "{ $value }" är skriven:
cli-new-next = Börja med README.md i mappen. Kontrollera sedan med vaksam lint och använd den med --pack.
cli-error-paper = Vad vill du skriva ut? Välj bland: { $valid }.
cli-error-place-of-case = Fallet har sin egen plats. Ta bort --place och --county. När fallet är klart i övningen kan du välja en annan plats eller tid.
cli-error-case-or-sector = Ange ett fall, en bransch med --sector eller en uppsättning med --set. Bara en av dem.
cli-error-sector-missing = Papperet är för ett visst arbete. Ange branschen med --sector. Välj bland: { $valid }.
cli-error-sector-cases = Det finns inga fall för "{ $value }". Välj bland: { $valid }.
cli-lint-clean = Inga problem.
cli-lint-count = { $count ->
    [one] Ett problem.
   *[other] { $count } problem.
    }
cli-lint-more = Fler än { $count } problem. Rätta dem som visas och kontrollera igen.
