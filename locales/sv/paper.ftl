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
