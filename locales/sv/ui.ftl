# Words of the screens. Words of the content stand in the other files.

## Start

ui-name = Vaksam
ui-start-title = Har du sett något som oroar dig?
ui-start-about = Vaksam hjälper dig att ordna det du sett och hört, och leder till rätt person på telefon. Ingenting sparas.
ui-pack-left-out = Mappen "{ $value }" har fel och används inte. Kör vaksam lint på den för att se varför.
ui-start-walk = Gå igenom vad du sett
ui-start-walk-note = Hela listan för ditt arbete, några minuter
ui-start-quick = Snabbkontroll
ui-start-quick-note = Högst tolv tecken på en sida, under en minut
ui-start-call = Vem ringer jag?
ui-start-call-note = Nummer för ditt län just nu, utan lista
ui-start-settings = Län, arbete och språk
ui-start-privacy = Vad som sparas och inte
ui-start-help = Hjälp och begränsningar

## Head and foot

ui-progress = { $done } av { $of }
ui-moment = { $weekday } { $time }
ui-weekday-1 = måndag
ui-weekday-2 = tisdag
ui-weekday-3 = onsdag
ui-weekday-4 = torsdag
ui-weekday-5 = fredag
ui-weekday-6 = lördag
ui-weekday-7 = söndag
ui-fault = Vaksam stannade på grund av ett fel. Terminalen är återställd och inget är sparat. Fel vid
ui-small-widen = Gör fönstret större.
ui-small-leave = { $key } lämnar
ui-small-number = (fönstret är för smalt för numret)

## Place

ui-county-title = I vilket län är du?
ui-county-label = Skriv början av länet eller orten
ui-county-example = till exempel kro eller växjö
ui-county-unset = Jag vill inte säga eller vet inte
ui-county-none = Inget län passar det du skrivit. Ta bort en bokstav eller två.
ui-work-title = Vad arbetar du med?

## Gates

ui-gate-again = Du markerade: { $sign }

## Lists

ui-list-question = Vad har du sett eller hört?
ui-list-label-why = Varför
ui-list-label-ordinary = Vanlig förklaring
ui-list-label-source = Källa
ui-list-label-weight = Tyngd
ui-list-not-counted = räknas inte
ui-quick-title = Snabbkontroll
ui-quick-gates = Först
ui-quick-signs = Har du sett eller hört något av det här?
ui-source-more = { $source } med flera

## Review

ui-review-title = Stämmer det?
ui-review-about = Väg varje tecken mot en vanlig förklaring. Ta bort det som inte håller.
ui-review-doubt = Se igenom tecknen en gång till. Behåll det personen gjorde eller sa, och ta bort det som handlar om hur någon ser ut eller låter. Frågan ändrar inget resultat.
ui-review-same = Ja, jag hade reagerat likadant
ui-review-differs = Nej, jag vill se igenom tecknen igen
ui-review-same-note = Visar vad du ska göra

## Outcome

ui-call-action-next = Ring i stället
ui-call-rung = { $done } av { $of }
ui-say = Säg
ui-ask = Fråga
ui-ask-text = Vem tar det vidare? Vad gör jag till dess? Finns det ett ärendenummer?
ui-past = Om de säger fel ställe
ui-how = Tänk på
ui-because = Varför
ui-because-none = Inget av det du markerat räknas.
ui-because-more = Tryck { $key } för hela förklaringen.
ui-next-steps = Alla steg, i ordning
ui-do-not = Gör inte
ui-aftercare = Efteråt
ui-aftercare-text = Berätta för chefen eller skyddsombudet. Du har rätt till stöd efter något svårt på jobbet.
ui-consult-anyway = Är du ändå orolig? Rådgör. Det är aldrig fel att fråga.
ui-low-is-not-safe = Ett lågt utfall betyder aldrig att personen är trygg.
ui-labour = Det kan handla om dåliga arbetsvillkor. Då finns också Arbetsmiljöverket och facket bland stegen.
ui-child = Personen kan vara under 18 år. Det räcker med misstanke.
ui-limits-short = Vaksam säger hur stark bilden är och vad du gör. Det säger aldrig vad någon är.
ui-opener-place = Det gäller { $county }.

## Contacts

ui-open-always = öppet dygnet runt
ui-open-until = öppet till { $time }
ui-opens = stängt, öppnar { $when }
ui-closed = stängt nu
ui-hours-unknown = öppettider inte kända
ui-web-only = på webben
ui-hours = Tider
ui-audience = För vem
ui-web = Webb
ui-email = E-post
ui-source = Källa
ui-added-by = Tillagt av
ui-source-line = { $source }, { $date }; läst { $checked }
ui-source-undated = utan datum
ui-source-stale = Gammal eller odaterad källa. Stämmer numret inte, ring { PHONE("sos-112") } vid fara eller { PHONE("polis-11414") }.
ui-stale = gammal eller odaterad källa
ui-call-title = Vem ringer jag?
ui-call-about = Det som svarar nu står med ord vid varje nummer.
ui-other-help-title = Annan hjälp
ui-other-help-about = För våld, sjukdom, arbetsvillkor och annat som inte är människohandel. Också när du är osäker.
ui-emergency-title = Ring { PHONE("sos-112") } om någon är i fara
ui-emergency-say = Säg var du är, vad som händer och vad du ser. Svara på frågorna och lägg inte på förrän de säger till.
ui-emergency-safe = Håll avstånd. Stanna där det är ljust och finns folk. Gå inte emellan.
ui-emergency-social = Utanför kontorstid kopplar de också till socialjouren.

## Why

ui-why-title = Varför det blev så
ui-why-decided = Det här avgjorde
ui-why-decided-text = { $reason }
ui-why-carried = { $reason } (även annat hade räckt)
ui-why-gate = { $gate } { $answer }
ui-why-group = { $group }: { $strength }
ui-why-group-signs = { $group }: { $strength }. Vilar på: { $signs }
ui-why-nothing = Inget tecken räknades.
ui-why-axes = Linjerna
ui-why-axis = { $filled ->
    [yes] fylld
   *[no] inte fylld
    }: { $strong } starka, { $medium } medelstarka, { $weak } svaga
ui-why-not = Det här räknades inte
ui-why-not-never = visas men räknas aldrig
ui-why-not-unsure = svagt tecken och osäkert svar
ui-why-change = Det här skulle ändra bilden
ui-why-change-gate = Ja på frågan "{ $gate }": { $outcome }
ui-why-change-sure = Blir du säker på "{ $sign }": { $outcome }
ui-why-change-more = Ett tecken till på { $axis } kan ge: { $outcome }
ui-why-change-without = Utan "{ $reason }": { $outcome }
ui-why-change-none = Inget enskilt svar till skulle ändra den.
ui-why-rule = Regeln
ui-why-rule-text = Tecken som visar samma sak räknas som en grupp. Ett osäkert svar väger ett steg mindre. Utnyttjande och tvång tillsammans ger en stark bild.
ui-why-strength = { $strength } tecken. { $basis }

## Advice

ui-advice-title = Så gör du
ui-advice-safety = Din egen säkerhet
ui-advice-talk = Så pratar du
ui-advice-do = Gör
ui-advice-dont = Gör inte

## Settings

ui-settings-title = Län, arbete och språk
ui-settings-county = Län
ui-settings-work = Arbete
ui-settings-language = Språk
ui-settings-language-name = svenska
ui-settings-save = Spara på den här datorn
ui-settings-save-note = Bara län, arbete och språk. Inget annat sparas någonsin.
ui-settings-forget = Ta bort det sparade
ui-settings-unset = inte valt
ui-settings-saved = Sparat på den här datorn.
ui-settings-nothing = Inget är sparat på den här datorn.
ui-settings-failed = Det gick inte att spara eller ta bort. Inget har ändrats.

## Privacy

ui-privacy-title = Vad som sparas och inte
ui-privacy-nothing = Inget du svarar sparas. Vaksam skriver ingen fil, använder inget nätverk och för ingen logg. Svaren finns bara i minnet och försvinner när du lämnar.
ui-privacy-settings = Bara län, arbete och språk kan sparas, och bara om du själv väljer det.
ui-privacy-leave = { $key } lämnar genast från vilken sida som helst. Skärmen töms rad för rad och svaren försvinner.
ui-privacy-remains = Det här kan vaksam inte ta bort
ui-privacy-history = Att programmet har körts kan synas i kommandohistoriken, och i listor över senast använda program.
ui-privacy-scrollback = Vissa terminaler sparar det som visats. Radläget skriver rader som står kvar på skärmen tills du tömmer den.
ui-privacy-watching = Skärminspelning, övervakningsprogram och den som står bakom dig ser det du ser.
ui-privacy-notes = Privata företag får som regel inte föra anteckningar om misstänkta brott. Lämna det du sett till polisen i stället för att spara det.

## Help

ui-help-title = Hjälp
ui-help-keys = Tangenter
ui-help-about = Så fungerar det
ui-help-about-text = Du svarar på två frågor om fara och barn, går igenom tecken och väger dem mot vanliga förklaringar. Sedan ser du vem du ringer nu, och nästa steg om de inte kan hjälpa.
ui-help-behaviour = Det är beteenden som räknas. Språk, ursprung, utseende och kläder räknas aldrig.
ui-help-doubt = Tvivel räcker för att rådgöra.
ui-help-limits = Begränsningar
ui-help-limits-text = Regeln bygger på en som gjordes för undersökningar av kända personer. Linjerna, grupperna och golven är projektets egen bedömning. Hur väl den träffar i verkligheten är okänt.
ui-help-numbers = Numren är lästa i arkiverade kopior av källorna, inte kontrollerade genom att ringa.
ui-help-plain = Radläge med samma ord: starta med --plain.

## Line mode

ui-line-start = Radläge. Skriv en siffra eller ett tecken och tryck Enter. Det som skrivs står kvar på skärmen tills den töms.
ui-line-prompt = >
ui-line-mark-many = Skriv siffrorna för det du sett, till exempel 2 5, med ? efter det du är osäker på. Enter går vidare.
ui-line-choose = Skriv en siffra.
ui-line-type-county = Skriv början av länet, en siffra, eller länets bokstav.
ui-line-unknown = Det gick inte att tolka "{ $typed }".
ui-line-marked = Markerat: { $things }
ui-line-left = Avslutat. Svaren är borta.
ui-line-keys = Du kan också skriva

## Keys

key-leave = lämna
key-emergency = { PHONE("sos-112") }
key-help = hjälp
key-language = English
key-back = tillbaka
key-home = start
key-next = vidare
key-open = öppna
key-yes = ja
key-mark = ja
key-unsure = osäker
key-no = nej
key-unmark = ta bort
key-next-rung = de kunde inte hjälpa
key-why = varför
key-other-help = annan hjälp
key-advice = så gör du
key-up = upp
key-down = ned
key-page-up = en sida upp
key-page-down = en sida ned
key-first = till början
key-last = till slutet
key-move = flytta
key-scroll = bläddra
key-withdraw = behåll eller ta bort
key-name-enter = Enter
key-name-space = Mellanslag
key-name-backspace = Backsteg
key-name-delete = Delete
key-name-esc = Esc
key-name-up = ↑
key-name-down = ↓
key-name-left = ←
key-name-right = →
key-name-pageup = PgUp
key-name-pagedown = PgDn
key-name-home = Home
key-name-end = End
key-name-tab = Tab
