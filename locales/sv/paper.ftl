# Words that only stand on paper.

ui-paper-step = Steg { $number }
ui-paper-how = Läs ett steg i taget. Skriv vad du noterar och kryssa i rutan där du skulle agera.
ui-paper-made-up = Fallet är påhittat. Skriv inget om verkliga personer här.
ui-paper-key = Facit
ui-paper-no-sign = Steget visar inget tecken.
ui-paper-judged = Så bedöms fallet
ui-paper-outcome = Resultat
ui-paper-nots = Tecken som inte stämmer här
ui-paper-sources = Källor
ui-paper-numbers = Källor till numren
ui-paper-numbers-text = { $sources }. Lästa { $checked }. Kontrollera numren innan du litar på dem.
ui-paper-printed = Utskriven { $date }
ui-paper-todo-how = Bestäm för varje sak vem som gör den och när. Kryssa i rutan när den är klar.
ui-paper-todo-who = Vem och när
ui-paper-todo-answer = Svar

# Vad som behöver kontrolleras.
ui-doctor-title = Att kontrollera
ui-doctor-count = { $count } uppgifter. Äldre än gränsen: { $overdue }. Bara kända från någon annan än ägaren: { $others }.
ui-doctor-how = Så här gör du
ui-doctor-how-check = Läs eller ring hos ägaren, och rätta det som är fel.
ui-doctor-how-record = Öppna filen under guides där id står, och skriv dit två rader: checked = { $date } och by = "ringd". Har en lag ändrats, skriv också textens nya datum. Ta bort may_change när du vet vad som beslutades.
ui-doctor-how-lint = Kör vaksam lint och sedan vaksam doctor igen.
ui-doctor-third-party = Bara kända från någon annan än ägaren ({ $count })
ui-doctor-overdue = Äldre än gränsen ({ $count })
ui-doctor-contacts = Kontakter ({ $count })
ui-doctor-laws = Lagar och propositioner ({ $count })
ui-doctor-pages = Sidor ({ $count })
ui-doctor-hidden = Kontakter som inte visas ({ $count })
ui-doctor-entry = { $name } [{ $id }]
ui-doctor-last = Senast
ui-doctor-by = { $date }, { $by }
ui-doctor-read = { $provenance ->
        [copy] { $date }, läst i en kopia
        [others] { $date }, läst hos någon annan än ägaren
       *[owner] { $date }, läst hos ägaren
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
ui-doctor-check = Kontrollera
ui-doctor-check-112 = läs på ägarens sida. Ring aldrig { PHONE("sos-112") } för att kontrollera.
ui-doctor-check-contact = { $number ->
        [none] att sidan finns kvar, och vem den är till för
       *[other] att numret är { $number }, och vem det är till för
    }{ $hours ->
        [none] {""}. Fråga också efter tiderna.
       *[other] {""}. Tider: { $hours }
    }
ui-doctor-check-act = om lagen har ändrats efter textens datum
ui-doctor-check-bill = vad riksdagen beslutade, och från vilken dag det gäller
ui-doctor-check-page = att sidan stämmer med källorna
ui-doctor-change = Ändring
ui-doctor-where = Ägarens sida
ui-doctor-where-others = Någon annans sida (sök hos ägaren)
ui-ringlist-title = Nummer att ringa och kontrollera
ui-ringlist-how = Ring när de har öppet, säg vem du är och att det inte är bråttom. Fråga om numret är rätt, när de svarar och vem det är till för. { PHONE("sos-112") } står inte här, för dit ringer ingen för att kontrollera.
ui-ringlist-answer = Svar, dag och vem som ringde
