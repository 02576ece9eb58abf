# Words of the screens. Words of the content stand in the other files.

## Start

ui-name = Vaksam
ui-start-title = Har du sett något som oroar dig?
ui-start-about = Vaksam hjälper dig att reda ut vad du sett och hört och hitta rätt person att ringa. Dina svar sparas inte.
ui-pack-left-out = Mappen ”{ $value }” har fel, själv eller ihop med en annan mapp, och används inte. Kör vaksam lint på mapparna som används för att se varför.
ui-clock-early = Datorns klocka visar { $date }. Det är före dagen då uppgifterna lästes, så den går fel. Lita inte på det som står om öppettider.
ui-clock-late = Datorns klocka visar { $date }. Det är mer än fem år efter att uppgifterna lästes. Antingen går den fel, eller så är programmet för gammalt. Lita inte på det som står om öppettider.
ui-start-walk = Gå igenom vad du sett
ui-start-walk-note = Hela listan för ditt arbete, några minuter
ui-start-quick = Snabbkontroll
ui-start-quick-note = Högst tolv saker att titta efter, en minut
ui-start-call = Vem ringer jag?
ui-start-call-note = Numren där du är just nu
ui-start-train = Öva på fall
ui-start-train-note = Ensam eller med en grupp
ui-start-settings = Plats, arbete och språk
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
ui-fault = Vaksam stannade på grund av ett fel. Terminalen är återställd och inget är sparat. Felet uppstod vid
ui-web-noscript = Vaksam behöver JavaScript, som är avstängt här. Slå på det eller ring { PHONE("polis-11414") }. Ring { PHONE("sos-112") } om det är bråttom.
ui-web-old = Webbläsaren kan inte visa Vaksam. Pröva en nyare eller ring { PHONE("polis-11414") }. Ring { PHONE("sos-112") } om det är bråttom.
ui-web-fault = Vaksam stannade på grund av ett fel, och inget är sparat. Ladda om sidan eller ring { PHONE("polis-11414") }. Ring { PHONE("sos-112") } om det är bråttom.
ui-web-print = skriv ut
ui-small-widen = Gör fönstret större
ui-small-leave = { $key } avslutar
ui-small-number = (fönstret är för smalt för numret)

## Place

ui-place-title = Var är du?
ui-place-label = Skriv kommunens namn, eller länets
ui-place-example = till exempel växjö eller skåne
ui-place-unset = Vet inte, eller vill inte ange
ui-place-none = Ingen kommun och inget län heter så. Skriv namnet på din kommun, inte på orten, stadsdelen eller landskapet. Hoppa över det här om det är bråttom. { PHONE("polis-11414") } och { PHONE("sos-112") } når du överallt.
ui-place-more = Fler platser passar. Skriv mer av namnet.
ui-work-title = Vad arbetar du med?

## Gates

ui-gate-again = Du markerade: { $sign }
ui-gate-again-several = Det du markerade kan betyda att det är bråttom.

## Lists

ui-list-question = Vad har du sett eller hört?
ui-list-label-why = Varför
ui-list-label-ordinary = Annan förklaring
ui-list-label-source = Källa
ui-list-label-weight = Styrka
ui-list-not-counted = räknas inte
ui-quick-title = Snabbkontroll
ui-quick-signs = Har du sett eller hört något av det här?
ui-source-more = { $source } med flera

## Review

ui-review-title = Stämmer det?
ui-review-about = Kan det finnas en annan förklaring? Ta bort de tecken som inte håller.
ui-review-doubt = Gå igenom tecknen en gång till. Behåll det personen gjorde eller sa. Ta bort det som handlar om hur någon ser ut eller låter. Svaret på frågan nedan ändrar inte resultatet.
ui-review-ordinary = Kan också vara: { $text }
ui-review-same = Ja, jag hade reagerat likadant
ui-review-differs = Nej, jag vill gå igenom tecknen igen
ui-review-same-note = Då får du se vem du ringer och vad du gör

## Outcome

ui-card-say = Säg
ui-card-then = Därefter: { $step }.
ui-card-say-first = Säg: { $text }
ui-card-opening = Börja
ui-card-where = Var
ui-card-what = Vad
ui-card-who = Vem
ui-card-want = Vill
ui-card-ask = Fråga
ui-card-dont = Låt bli att
ui-card-safety = Din säkerhet
    .of-taxi-dispatch = Förarens säkerhet
ui-card-if-no = Om du blir avvisad
ui-card-if-transferred = Om du kopplas vidare
ui-card-rung = nummer { $done } av { $of }
ui-card-rung-hint = { $key } om de inte kan hjälpa
ui-card-has-left = { $person } är inte kvar, men du kan fortfarande hjälpa.
ui-card-consent-first = Ring när { $person } har sagt ja.
ui-card-advice-first = Säg vem det är bara om { $person } har sagt ja, eller när chef eller jurist har prövat sekretessen.
ui-card-consent-no = Om { $person } säger nej kan du be om råd utan att nämna namn.
ui-card-more = Det finns mer som jag kan berätta om.
ui-card-quote = ”{ $text }”
ui-first = Först
ui-how = Tänk på
ui-reach = Så når du dit
ui-because = Varför
ui-because-none = Inget av det du har markerat räknas.
ui-because-unmarked = Du har inte markerat något.
ui-because-child = Det kan gälla ett barn, men du har inte markerat något tecken.
ui-next-steps = Alla steg, i ordning
ui-steps-title = När du har ringt
ui-steps-here = Här är du
ui-steps-number = Om numret
ui-after-call = Under och efter samtalet: { $name }
ui-after-call-next = De närmaste tio minuterna
ui-after-call-hand-over = När någon tar över efter dig
ui-after-call-support = { $sector ->
        [taxi] Be chefen eller en kollega om stöd. Ingen ska behöva hantera det här ensam.
        [restaurant] Be skyddsombudet eller facket om stöd, eller någon du litar på utanför jobbet. Ingen ska behöva hantera det här ensam.
        [salon] Be skyddsombudet eller facket om stöd, eller någon du litar på utanför jobbet. Ingen ska behöva hantera det här ensam.
        [site] Be skyddsombudet eller facket om stöd, eller någon du litar på utanför jobbet. Ingen ska behöva hantera det här ensam.
       *[other] Be chefen eller skyddsombudet om stöd. Ingen ska behöva hantera det här ensam.
    }
ui-after-call-involved = { $sector ->
        [taxi] Säg till polisen att någon du arbetar för kan vara inblandad, om du tror det.
       [health] Om chefen kan vara inblandad vänder du dig till skyddsombudet eller facket, utan att säga vem patienten är. Fråga en jurist vad du får berätta för polisen.
        [social] Om chefen kan vara inblandad vänder du dig till skyddsombudet eller facket, utan att säga vem den utsatta är. Fråga en jurist vad du får berätta för polisen.
        [school] Om chefen kan vara inblandad vänder du dig till skyddsombudet eller facket, utan att säga vem eleven är. Fråga en jurist vad du får berätta för polisen.
       *[other] Om chefen kan vara inblandad vänder du dig till skyddsombudet eller facket, och berättar för polisen vad du har sett.
    }
ui-aftercare = Efteråt
ui-aftercare-text = { $sector ->
        [taxi] Berätta för chefen eller en kollega som du litar på. Ingen ska behöva hantera det här ensam.
       *[other] Berätta för skyddsombudet eller en chef som inte är inblandad. Du har rätt till stöd om något på jobbet har varit svårt.
    }
ui-consult-anyway = Är du ändå orolig? Be om råd. Det är aldrig fel att fråga.
ui-low-is-not-safe = Få tecken, eller inga alls, betyder aldrig att personen är utom fara.
ui-labour = Det kan handla om dåliga arbetsvillkor. Arbetsmiljöverket och facklig hjälp finns bland numren.
ui-limits-short = Vaksam visar hur tydliga tecknen är och vad du kan göra. Vaksam avgör aldrig om någon är utsatt för brott.

## Contacts

ui-open-always = öppet dygnet runt
ui-open-always-112 = { PHONE("sos-112") } svarar dygnet runt
ui-open = öppet nu
ui-open-until = öppet till { $time }
ui-opens = stängt, öppnar { $when }
ui-closed = stängt nu
ui-hours-unknown = öppettiderna är inte kända
ui-hours-inexact = exakta tider är inte kända
ui-web-only = inget telefonnummer
ui-open-on-call = kvällar, nätter och helger
ui-sms-only = bara sms, registrera dig först
ui-hours = Öppettider
ui-audience = Till för
ui-contact-note = Bra att veta
ui-dial-code = Rikta telefonens kamera hit för att ringa.
ui-web = Webb
ui-email = E-post
ui-source = Källa
ui-added-by = Tillagt av
ui-text-added-by = { $text } (tillagt av { $pack })
ui-source-line = { $provenance ->
        [copy] efter en kopia av sidan, { $date }; läst { $checked }. Kontrollera på { $source }
        [others] enligt { $source }, inte bekräftat av dem som svarar, { $date }; läst { $checked }
       *[owner] { $source }, { $date }; läst { $checked }
    }
ui-source-undated = sidan saknar datum
ui-stale = uppgiften kan ha ändrats
ui-on-call-own = Socialjouren { place-in } har ett eget nummer, se nedan.
ui-on-call-stated = På kvällar, nätter och helger når du socialjouren { place-in } genom { PHONE("sos-112") }.
ui-on-call-unknown = På kvällar, nätter och helger ringer du { PHONE("sos-112") } och ber om socialjouren { place-in }. Något annat nummer dit känner vi inte till.
ui-office-hours-switchboard = Ring kommunens växel på kontorstid.
ui-office-hours-number = Ring socialtjänstens eget nummer på kontorstid, se nedan.
ui-call-title = Vem ringer jag?
ui-call-about = Vid varje nummer står om det har öppet nu, när vi vet det.
ui-other-help-title = Annan hjälp
ui-other-help-about = Vid våld, sjukdom, dåliga arbetsvillkor och annat. Ring också när du är osäker.
ui-emergency-title = Ring { PHONE("sos-112") } om någon är i fara
ui-emergency-safety = Gå först dit där du själv är i säkerhet. Håll avstånd och gå inte emellan.
ui-emergency-where = Säg var du är: adress, ort, rum, bil.
ui-emergency-what = Säg vad som händer just nu, och om någon är skadad.
ui-emergency-stay = Svara på frågorna. Lägg inte på förrän de säger till.
ui-emergency-after = Berätta för chefen när du har ringt.
ui-emergency-who-first = Det räcker att du tror att någon är i fara. Du behöver inte vara säker.
ui-emergency-language = De talar svenska och engelska, och tolk kan kopplas in.
ui-emergency-sms = Du kan sms:a { PHONE("sos-112") } om du är döv eller har svårt att höra eller tala. Du måste ha registrerat dig i förväg.
ui-emergency-oncall = Utanför kontorstid kan { PHONE("sos-112") } i många kommuner koppla dig vidare till socialjouren.

## Why

ui-why-title = Därför blev det så
ui-why-decided = Det här avgjorde
ui-why-carried-label = Det här bidrog
ui-why-gate = Du svarade ja eller osäker på frågan ”{ $gate }”
ui-why-group = { $group } ({ $strength } tecken)
ui-why-group-signs = { $group } ({ $strength } tecken). Du markerade: { $signs }
ui-why-nothing = Inget tecken räknades.
ui-why-ground = { $ground ->
        [danger] Du svarade ja eller osäker på frågan om fara, och det går före allt annat.
        [child] Det kan gälla ett barn. Då räcker ett enda tecken, om det är minst medelstarkt eller tyder på att ett barn utnyttjas.
        [both] Tecknen räcker både för tvång och för utnyttjande.
        [area] Tecknen räcker på ett av de fyra områdena: { $area }.
        [strong] Inget av de fyra områdena räcker, men ett starkt tecken på tvång är skäl nog att be om råd eller tipsa.
        [pair] Inget område räcker, men ett tecken på tvång och ett på utnyttjande gör det tillsammans. Båda är minst medelstarka.
        [alone] Inget av de fyra områdena räcker, men ”{ $alone }” är skäl nog att be om råd eller tipsa.
       *[few] Tecknen räcker inte på något område, och inget av dem räcker ensamt.
    }
ui-why-also = Det här räknades också
ui-why-axes = De fyra områdena
ui-why-axis = { $filled ->
        [yes] räcker för området
       *[no] räcker inte för området
    } (starka: { $strong }, medelstarka: { $medium }, svaga: { $weak })
ui-why-not = Det här räknades inte
ui-why-not-never = visas men räknas aldrig
ui-why-not-unsure = svagt tecken och osäkert svar
ui-why-change = Det här skulle ändra resultatet
ui-why-change-gate = Om du svarar ja på ”{ $gate }”: { $outcome }
ui-why-change-sure = Om du blir säker på ”{ $sign }”: { $outcome }
ui-why-change-more = Ett tecken till inom ”{ $axis }” kan ge: { $outcome }
ui-why-change-without = Utan ”{ $reason }”: { $outcome }
ui-why-change-no = Om du svarar nej på ”{ $gate }”: { $outcome }
ui-why-change-none = Inget enskilt svar skulle ändra resultatet.
ui-why-rule = Regeln
ui-why-rule-text = Tecken som visar samma sak hör ihop och räknas en gång. Ett osäkert svar väger ett steg mindre. Ett område räcker om det har två sorters tecken, varav minst en stark. Det räcker också med tre sorter, varav minst två medelstarka. När ett område räcker bör tecknen bedömas. Det bör de också vid ett starkt tecken på tvång eller ett medelstarkt tecken på sexhandel. Det gäller även personens egna ord om tvång, och medelstarka tecken på både tvång och utnyttjande. Resultatet blir tydliga tecken när både tvång och utnyttjande räcker.
ui-why-strength = { $strength }. { $basis }

## Advice

ui-advice-title = Så gör du
ui-advice-safety = Din egen säkerhet
ui-advice-talk = Så pratar du
ui-advice-do = Gör
ui-advice-dont = Viktigt

## Settings

ui-settings-title = Plats, arbete och språk
ui-settings-place = Kommun eller län
ui-settings-work = Arbete
ui-settings-language = Språk
ui-settings-language-name = svenska
ui-settings-save = Spara på den här datorn
ui-settings-save-note = Kommun eller län, arbete och språk. Dina svar sparas aldrig.
ui-settings-forget = Ta bort det som är sparat, också gjorda övningsfall
ui-settings-unset = inte valt
ui-settings-saved = Sparat på den här datorn.
ui-settings-only-cases = Bara vilka övningsfall du har gjort är sparat på den här datorn.
ui-settings-nothing = Inget är sparat på den här datorn.
ui-settings-failed = Det gick inte att spara eller ta bort, och inget har ändrats. Kontrollera att du får skriva i din hemmapp.

## Privacy

ui-privacy-title = Vad som sparas och inte
ui-privacy-nothing = Vaksam skriver inte ner dina svar, använder inte internet och för ingen logg. Svaren finns bara i datorns minne och försvinner när du avslutar Vaksam.
ui-privacy-settings = Bara kommun eller län, arbete, språk och vilka övningsfall som är gjorda kan sparas, och bara om du själv väljer det.
ui-privacy-leave = Tryck { $key } för att avsluta direkt, från vilken sida som helst. Skärmen töms rad för rad och svaren försvinner.
ui-privacy-leave-lines = Skriv { $typed } och tryck Enter för att avsluta, från vilken sida som helst. Svaren försvinner.
ui-privacy-remains = Det här kan Vaksam inte ta bort
ui-privacy-history = Det kan synas att programmet har körts, till exempel i kommandohistoriken och i listor över senast använda program.
ui-privacy-scrollback = Vissa terminaler sparar det som har visats. Radläget skriver rader som står kvar på skärmen tills du tömmer den.
ui-privacy-killed = Om systemet tvingar Vaksam att stanna, om minnet tar slut eller om datorn går sönder hinner inget tömmas. Stäng då fönstret själv.
ui-privacy-watching = Den som står bakom dig ser det du ser. Det gör också skärminspelning och övervakningsprogram.
ui-privacy-notes-title = Spara inget själv
ui-privacy-notes = Privata företag får som regel inte behandla uppgifter om att en viss person misstänks för brott. Berätta för polisen i stället för att spara det du sett.
ui-privacy-web-settings = I webbläsaren kan inget sparas. Plats, arbete och svar gäller tills du avslutar eller stänger sidan.
ui-privacy-web-leave = Tryck på avsluta, på { $key } eller tre gånger på Esc för att avsluta direkt. En tom sida visas i stället och svaren försvinner.
ui-privacy-web-history = Andra kan se att sidan har öppnats, i webbläsarens historik och bland hämtade filer.
ui-privacy-web-open = På en telefon kan en bild av sidan synas bland öppna appar tills du avslutar.
ui-privacy-web-killed = Om webbläsaren tvingas stanna kan den öppna sidan igen när den startar. Svaren är då borta.

## Help

ui-help-title = Hjälp
ui-help-keys = Tangenter
ui-help-lines = Det här kan du skriva
ui-help-lines-numbers = Skriv ett nummer för att välja det som står bredvid det. På en lista kan du skriva flera, till exempel 2 5. Skriv 5 osäker om du är osäker, bort 5 för att ta tillbaka och mer 5 för att läsa mer. Enter går vidare.
ui-help-about-text = Du svarar på frågor om fara och om barn. Sedan markerar du de tecken du har märkt, och Vaksam väger dem. Till sist ser du vem du ringer nu, och vem du ringer sedan om de inte kan hjälpa.
ui-help-about = Så går det till
ui-help-behaviour = Bara det någon gör, säger eller utsätts för räknas. Språk, ursprung, utseende och kläder räknas aldrig.
ui-help-doubt = Det räcker att du anar något. Du behöver inte vara säker för att be om råd.
ui-help-class-about = Gruppen ser ett steg i taget. Läs det högt, ställ frågan och räkna händerna innan du går vidare.
ui-help-class-hands = Skriv antalet händer för varje svar, med blanksteg emellan: 9 4 om det finns två svar.
ui-help-class-timer = Tidtagningen börjar på fallets längd. Du kan förlänga och förkorta den, och nollställa den.
ui-help-class-key = Facit visas först efter frågan. Skriv gärna ut det i förväg: vaksam print handout --set taxi --key.
ui-help-class-place = Ni kan gå ut ur fallet när som helst. Steget och händerna finns kvar tills du börjar med en ny grupp eller avslutar Vaksam.
ui-help-limits = Begränsningar
ui-help-limits-text = Vaksam väger tecken med en regel från FN-organet ILO, som är gjord för undersökningar där man redan känner till personens läge. Hur många tecken som räcker för ett område kommer därifrån. De fyra områdena, och vilka tecken vi har fört till varje sort, är vår egen bedömning. Ingen vet hur väl det fungerar i verkligheten.
ui-help-numbers = Vi har läst numren i sparade kopior av källorna. Vi har inte provringt dem.
ui-help-access = Tillgänglighet
ui-help-plain = Använder du skärmläsare eller en enkel terminal? Starta med --plain för radläge, med samma innehåll.
ui-help-web = Använder du en skärmläsare? Sidan består av rubriker, listor och knappar som den kan läsa upp. Gå tillbaka med sidans egen knapp, för webbläsarens knapp lämnar Vaksam.
ui-help-access-colours = Det som visas med färg står också i ord. Färgerna är terminalens egna, och Vaksam visar inga om NO_COLOR är satt.
ui-help-access-colours-web = Sidan följer webbläsarens inställningar för ljust, mörkt och hög kontrast. Det som visas med färg står också i ord.
ui-help-access-tried = Radläget är provat med tre skärmläsare för Linux, men ingen människa har lyssnat. NVDA, VoiceOver och punktskrift är inte provade.
ui-help-access-tried-web = Sidan är provad med automatiska kontroller, men varken med en skärmläsare eller av en människa.

## Training

ui-train-title = Öva på fall
ui-train-about = Påhittade fall, ett steg i taget. En del är ofarliga. Det du noterar sparas inte.
ui-train-minutes = { $minutes } minuter
ui-train-note = Vad lägger du märke till, och skulle du agera?
ui-train-act = Jag skulle agera nu
ui-train-act-given = Ditt svar vid det här steget står kvar som du gav det.
ui-train-scene = Det är { $moment }. Ring som om det hände { place-in }.
ui-train-whom = Vem skulle du ringa?
ui-train-nobody = Ingen
ui-train-workplace = Min chef eller arbetsplatsens eget nummer
ui-train-social-office = Kommunens socialtjänst, genom kommunens växel
ui-train-outcome-same = Det du noterade ger ”{ $own }”. Det stämmer med fallet.
ui-train-outcome-other = Det du noterade ger ”{ $own }”. Fallet ger ”{ $expected }”.
ui-train-acted = När du ville agera
ui-train-acted-early = Innan fallet gav skäl till det.
ui-train-acted-in-time = I rätt tid.
ui-train-acted-late = Du kryssade inte för ”Jag skulle agera nu” när det behövdes.
ui-train-acted-rightly-not = Inte alls, och det var rätt.
ui-train-acted-needlessly = Här behövde ingen ringas.
ui-train-call = Du valde att ringa
ui-train-call-best = Bäst här och nu
ui-train-call-none = Du valde ingen.
ui-train-call-right = Det är det bästa valet här och nu.
ui-train-call-fine = Det numret kan också behövas, men ett annat kommer först.
ui-train-call-not-needed = Ingen behöver ringas här, men det är aldrig fel att be om råd.
ui-train-call-not-here = Ingen behöver ringas här, och det här numret är till för annat.
ui-train-call-closed = Det är stängt just nu.
ui-train-call-unknown = Det är inte känt om någon svarar just nu.
ui-train-call-only-danger = Här behövs inte { PHONE("sos-112") }. Ring dit om någon hamnar i fara.
ui-train-call-somebody = Här behöver du ringa någon.
ui-train-call-danger = Någon är i fara, så larma { PHONE("sos-112") } först.
ui-train-call-advises = De ger råd till dig som möter det här i arbetet, men tar inte över ärendet.
ui-train-call-other-situation = Det numret är till för andra situationer än den här.
ui-train-call-elsewhere = Det är inte dit du ringer först i det här fallet.
ui-train-missed = Tydligt i fallet, men inte noterat
ui-train-missed-unsure = Osäkert i fallet, och inte noterat
ui-train-caught = Rätt noterat
ui-train-read-in = Noterat, men finns inte i fallet
ui-train-was-sure = Framgår tydligt av fallet
ui-train-was-unsure = Osäkert i fallet
ui-train-herring = Villospår
ui-train-right = Rätt
ui-train-wrong = Inte det bästa svaret
ui-train-noted = Dina noteringar jämfört med fallet
ui-train-noted-nothing = Fallet visar inga tecken som räknas, och du noterade inga.
ui-train-gate-yes = Rätt svar är ja på frågan
ui-train-gate-unsure = Rätt svar är osäker, som räknas som ja, på frågan
ui-train-gate-no = Rätt svar är nej på frågan
ui-train-best = Bästa svaret
ui-train-discuss = Att prata om

ui-train-begun-resume = Gå vidare med det påbörjade fallet
ui-train-begun-forget = Glöm det påbörjade fallet
ui-train-begun-forget-note = Nästa gång börjar det från steg 1.
ui-train-begun-forgotten = Det påbörjade fallet är glömt.
ui-train-resumed = Du går vidare där du slutade. Det du har noterat finns kvar.
ui-train-mixed = Tre blandade fall
ui-train-mixed-note = En kvart. Efteråt en sammanfattning.
ui-train-case = Välj ett fall
ui-train-case-note = Välj efter arbete, roll, längd och språk. Sedan kommer nästa fall.
ui-train-set = En uppsättning fall
ui-train-sets = Uppsättningar
ui-train-set-note = Några fall i följd, med en sammanfattning efteråt.
ui-train-class = Med en grupp
ui-train-class-note = Stor text, ett steg per tangenttryckning, handuppräckning och tidtagning.
ui-train-remember = Kom ihåg vilka fall jag har gjort
ui-train-remember-note = Bara fallens namn sparas på den här datorn. Inget om dig.
ui-train-forget = Glöm vilka fall jag har gjort
ui-train-forget-note = Tar bort det som är sparat på den här datorn.
ui-train-done = gjort
ui-train-done-of = Gjorda fall: { $done } av { $of }.
ui-train-wish = { $label }: { $value }
ui-train-wish-any = alla
ui-train-wish-sector = Arbete
ui-train-wish-role = Roll
ui-train-wish-length = Längd
ui-train-wish-most = högst { $minutes } minuter
ui-train-set-size = { $cases } fall, { $minutes } minuter
ui-train-set-for-class = { $cases } fall, ungefär { $minutes } minuter med en grupp, { $whole } med Före och Efter
ui-train-nth-case = Fall { $nth } av { $of }
ui-train-nth-step = Steg { $nth } av { $of }
ui-train-ladder = Vem du ringer, i ordning
ui-train-other-help = Annan hjälp
ui-train-ladder-worried = Om du ändå är orolig för människohandel

ui-share = { $of ->
        [0] inga än
       *[other] { $value } av { $of } ({ $percent } %)
    }
ui-train-summary = Sammanfattning
ui-train-summary-about = Så gick det i { $cases } fall. Siffrorna gäller det du noterade, inte dig.
ui-train-summary-signs = Tecken du såg
ui-train-summary-outcomes = Rätt resultat
ui-train-summary-acts = Agerade när det behövdes, och bara då
ui-train-summary-calls = Ringde rätt nummer
ui-train-summary-questions = Rätt svar
ui-train-summary-read-in = Tecken du läste in som fallen inte visar: { $count }.
ui-train-summary-herrings = Villospår som kan ha lett dig fel: { $count }.
ui-train-summary-lower = Resultat som blev lägre än fallets: { $count }. Gå igenom vad du missade.
ui-train-summary-higher = Resultat som blev högre än fallets: { $count }. Fråga dig vad som hade en naturlig förklaring.
ui-train-summary-early = Antal gånger du ville agera för tidigt: { $count }.
ui-train-summary-late = Antal gånger du väntade för länge: { $count }.
ui-train-summary-again = Tecken du missade mer än en gång: { $signs }.
ui-train-summary-nothing = Du läste inte in något, och inget resultat blev fel.
ui-train-summary-cases = Fallen
ui-train-summary-case = { $of ->
        [0] inga tecken att hitta, { $outcome }
       *[other] { $caught } av { $of } tecken, { $outcome }
    }
ui-train-summary-case-lower = lägre resultat än fallets
ui-train-summary-case-same = rätt resultat
ui-train-summary-case-higher = högre resultat än fallets

## Training with a class

ui-train-class-about = Kör ”Före”, sedan en uppsättning fall och sist ”Efter”. Jämför före och efter.
ui-train-class-resume = Gå vidare där ni slutade
ui-train-new-class-begun = En ny grupp börjar. Händerna är nollställda, och alla fall börjar från steg 1.
ui-train-class-key = Facit och körschema skriver du ut i förväg: vaksam print handout --set mixed-quarter --key.
ui-train-before = Före
ui-train-before-note = En kort mätning utan facit.
ui-train-after = Efter
ui-train-after-note = Samma fall som före.
ui-train-one-case = Ett enda fall
ui-train-one-case-note = Välj efter arbete, roll och längd.
ui-train-compare = Jämför före och efter
ui-train-compare-note = Gruppen som helhet.
ui-train-compare-words = Rätt svar före: { $before } %. Efter: { $after } %.
ui-train-skill-calling = Vem man ringer
ui-train-skill-harmless = Ofarligt sett som ofarligt
ui-train-skill-signs = Agera när tecknen räcker
ui-train-compare-case = Rätt svar på frågan i { $case }
ui-train-compare-nothing = Här syns gruppens svar när händerna är räknade både före och efter.
ui-train-new-class = Börja med en ny grupp
ui-train-hands-memory = Svaren finns bara i datorns minne och försvinner när du avslutar Vaksam.
ui-train-act-label = När det är dags att agera
ui-train-act-from = Från steg { $nth }
ui-train-act-never = Inte i det här fallet
ui-train-hands-act = Antal som ville agera då
ui-train-new-class-sure = En ny grupp? Välj samma rad en gång till, så tas alla svar bort.
ui-train-hands-right = Antal rätta svar
ui-train-so-far = Hittills
ui-train-act-question = Skulle du agera nu? Räck upp handen.
ui-train-act-yes = Ja, nu
ui-train-act-no = Nej, inte än
ui-train-class-call = Samtalet
ui-train-class-whom = Vem ringer ni nu?
ui-train-hands-call = Antal som ringde rätt
ui-train-question = Fråga
ui-train-key = Facit
ui-train-outcome-label = Resultat
ui-train-signs = Tecken och villospår
ui-train-shown-sure = Tydligt
ui-train-shown-unsure = Osäkert
ui-train-shown-not = Gäller inte
ui-train-timer-left = { $left } kvar
ui-train-timer-paused = { $left } kvar, paus
ui-train-timer-over = tiden är slut
ui-train-timer-reset = Ska tiden nollställas? { $key } betyder ja. Alla andra tangenter låter tiden vara.

## Training: refresher

ui-refresh-title = Repetition
ui-refresh-note = Fem minuter: tre korta fall. Gör om den efter tre och nio månader.
ui-refresh-signs = Vad lägger du märke till?
ui-refresh-done = Går vidare till vem du ringer.
ui-refresh-whom = Vem ringer du nu, och vad säger du först? Säg det högt, och välj sedan.
ui-refresh-line-signs = Tecken
ui-refresh-line-call = Samtalet
ui-refresh-harmless-seen = Fallet är ofarligt, och så bedömde du det.
ui-refresh-harmless-still = Fallet är ofarligt, och det du noterade ändrar inte resultatet.
ui-refresh-harmless = Fallet är ofarligt.
ui-refresh-all-seen = Du såg alla tecken som räknas.
ui-refresh-missed = Inte noterat: { $signs }.
ui-refresh-unsure = Osäkert i fallet: { $signs }.
ui-refresh-missed-all = Tecken du inte noterade
ui-refresh-read-in = Noterat, men finns inte i fallet: { $signs }.
ui-refresh-best = Bäst här och nu: { $best }.
ui-refresh-say = Du kan börja så här: { $text }
ui-refresh-skill-signs = Tecken du såg
ui-refresh-skill-harmless = Ofarligt sett som ofarligt
ui-refresh-skill-calls = Ringde rätt nummer
ui-refresh-practise-calls = Öva mest på vem du ringer, eftersom det är samtalet som hjälper. Slå upp numren för din plats redan nu.
ui-refresh-practise-harmless = Öva mest på det ofarliga. Fråga dig först vad som har en naturlig förklaring.
ui-refresh-practise-signs = Öva mest på tecknen. Titta efter det någon gör, säger eller utsätts för.
ui-refresh-practise-nothing = Allt blev rätt den här gången. Gör ändå om repetitionen, eftersom kunskapen bleknar.
ui-refresh-again = Dags igen
ui-refresh-calendar = Dagarna till din kalender: vaksam train --refresher --format ics > repetition.ics
ui-refresh-event = Vaksam: repetition på fem minuter
ui-refresh-event-about = Kör vaksam train --refresher.

## Training: another place or moment

ui-train-what-if = Tänk om det hände på en annan plats eller tid
ui-train-case-label = Fall
ui-train-when = När
ui-train-ladder-more = Mer om varje nummer
ui-train-where = Var

## Reference

ui-start-look = Slå upp
ui-start-look-note = Tecken, lagen, vem gör vad, utan internet
ui-look-title = Slå upp
ui-look-search = Sök
ui-look-search-note = Finns på alla sidor.
ui-look-ready = Är vi redo? Frågor som slutar i en att göra-lista
ui-look-field = Sök
ui-look-example-words = till exempel betänketid
ui-look-none = Inget hittades. Prova ett annat ord, eller färre.
ui-look-several = Flera sidor passar. Skriv till exempel { $command }, eller en av rubrikerna.
ui-look-contents = På sidan
ui-look-also = Också
ui-look-count = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
ui-look-municipality = Kommun
ui-look-county = Län
ui-look-screen = I Vaksam
ui-look-command = Kommando
ui-look-ring = Ring
ui-look-ring-danger = { $number }, om någon är i fara nu
ui-look-ring-on-call = { $place ->
        [unset] { $number } och be om socialjouren, om du inte har deras eget nummer
       *[set] { $number } och be om socialjouren
    }
ui-look-ring-office = kommunens växel, och be om socialtjänsten
ui-look-ring-area = bara { $places }
ui-look-more = Läs mer
ui-look-sources = Källor
ui-look-read-at = { $copy ->
        [yes] { $text }, efter en kopia på { $source }
       *[no] { $text }, { $source }
    }
ui-look-no-date = utan datum
ui-look-old = Källorna är gamla. Den nyaste är från { $year }. Kontrollera innan du litar på dem.
ui-look-example = Ett exempel. Det gäller bara den kommun som sidan handlar om.
ui-look-order = Så går arbetet till
ui-look-year = År
ui-look-unit-persons = { $value ->
        [one] { $value } person
       *[other] { $value } personer
    }
ui-look-unit-percent = { $value } %
ui-look-unit-cases = { $value } fall
ui-look-other-language = På engelska
ui-look-status = Översättning
ui-look-term-official = officiell
ui-look-term-ours = vår egen
ui-look-term-row = { $title } (ordlistan)
ui-look-sectors = Finns i listan för
ui-look-sectors-all = alla arbeten
ui-look-axis = Område
ui-look-axis-note = ett av de fyra områdena
ui-look-group-about = Tecken som visar samma sak hör ihop och räknas en gång.
ui-look-group-uncounted = De här sakerna hör inte till något område. De visas för att många nämner dem, men de räknas aldrig.
ui-look-cap = Som starkast
ui-look-cap-adult = Som starkast för en vuxen
ui-look-cap-child = Som starkast för ett barn
ui-look-floor = Räcker för att bedömas
ui-look-floor-text = Ett tecken av den här sorten bör alltid bedömas, också ensamt, om det är minst medelstarkt.
ui-room-talk = Prata, tipsa, egen säkerhet
ui-room-sectors = Ditt arbete
ui-room-signs = Tecken
ui-room-groups = Tecken som hör ihop
ui-room-rule = Så väger Vaksam tecknen
ui-room-manual = Den nationella manualen
ui-room-actors = Vem gör vad
ui-room-law = Lagen
ui-room-programmes = Stödprogram
ui-room-models = Arbetssätt
ui-room-networks = Lokala nätverk
ui-room-statistics = Statistik
ui-room-glossary = Ordlista
ui-room-contacts = Kontakter

## Line mode

ui-line-start = Radläge. Svara med ett nummer eller ett ord och tryck Enter. Raderna står kvar på skärmen tills du tömmer den.
# What stands last before one types. It is the question itself.
ui-line-mark-many = Nummer på det du sett, sedan Enter:
ui-line-mark-more = Fler nummer, eller Enter för att gå vidare:
ui-line-mark-how = Flera nummer går bra: 2 5. Skriv 5 osäker om du är osäker, och bort 5 för att ta tillbaka. Enter utan nummer betyder nej.
ui-line-nothing = Inget är markerat. Tryck Enter en gång till om det stämmer.
ui-line-choose = Nummer, sedan Enter:
ui-line-gate = Svara ja, osäker eller nej:
ui-line-type-place = Kommunens eller länets namn, sedan Enter:
ui-line-unknown = Vaksam förstår inte "{ $typed }". Skriv hjälp för att höra vad du kan skriva.
ui-line-read = Enter går tillbaka:
ui-line-outcome = Skriv nästa, mer, upprepa, tillbaka eller avsluta:
ui-line-outcome-last = Skriv mer, upprepa, tillbaka eller avsluta:
ui-line-last-number = Det här är det sista numret.
ui-line-blank = (fyll i)
ui-line-in-digits = I siffror: { $digits }.
ui-line-prompt-more = Enter för mer, eller skriv direkt:
ui-line-no-more = Det finns inget mer här.
ui-line-more-about = resten av sidan, med tider och källor. Med ett nummer: mer om den raden.
ui-line-repeat-about = det senaste svaret en gång till.
ui-line-digits-about = telefonnumret siffra för siffra.
ui-line-class = Enter går vidare. Eller skriv { $answers ->
        [2] två tal, antalet händer för ja och för nej:
        [3] tre tal, antalet händer för varje svar:
       *[other] fyra tal, antalet händer för varje svar:
    }
ui-line-class-how = { $answers ->
        [2] Skriv två tal med blanksteg emellan, ett för varje svar: 9 4.
        [3] Skriv tre tal med blanksteg emellan, ett för varje svar.
       *[other] Skriv fyra tal med blanksteg emellan, ett för varje svar.
    }
ui-line-what-if = Skriv senare, tidigare, nästa dag eller plats. Enter går tillbaka:
ui-line-feedback = Enter går vidare:
ui-line-same-list = Listan är densamma som nyss. { $marked ->
        [0] Du har inte markerat något tecken än.
       *[other] Det du har noterat hittills:
    }
ui-line-search = Det du söker, eller numret för en träff. Enter går tillbaka:
ui-line-topic = Nummer för att läsa vidare. Enter går tillbaka:
ui-line-review = Enter betyder ja, jag hade reagerat likadant. Eller skriv bort 1:
ui-line-review-how = Skriv bort 1 för att ta bort tecken 1, och 1 för att lägga tillbaka det.
ui-line-check = Nummer och svar, som 1 ja 2 nej, sedan Enter:
ui-line-check-how = Skriv frågans nummer och ja, delvis eller nej, till exempel 3 nej. Enter utan nummer visar vad som finns att göra.
ui-line-marked = Markerat: { $things }
ui-line-unmarked = Borttaget: { $things }
ui-line-unsure = { $thing }, osäkert
ui-line-row-unsure = { $thing } osäkert
ui-line-now = Nu: { $things }.
ui-line-already = Redan svarat: { $rows }. Skriv bort { $row } för att ta tillbaka.
ui-line-not-marked = Inget att ta tillbaka: { $rows }
ui-line-left = Vaksam är avslutat. Svaren är borta.
ui-line-keys = Du kan också skriva: { $words }

## Keys

key-leave = avsluta
key-emergency = { PHONE("sos-112") }
key-help = hjälp
key-back = tillbaka
key-home = till start
key-next = vidare
key-open = öppna
key-choose = välj
key-yes = ja
key-mark = ja
key-unsure = osäker
key-no = nej
key-unmark = ta bort
key-next-rung = nästa nummer
key-person-left = personen har gått
key-person-here = personen är kvar
key-all-steps = alla steg
key-about-number = om numret
key-about-stale-number = * kan ha ändrats
key-why = varför
key-other-help = annan hjälp
key-advice = så gör du
key-previous = föregående
key-hands = antal händer
key-more-hands = en hand till
key-fewer-hands = en hand mindre
key-next-hands = nästa svar eller nästa steg
key-timer = tidtagning
key-more-time = en minut till
key-less-time = en minut mindre
key-timer-anew = nollställ tiden
key-both = båda språken
key-what-if = annan plats eller tid
key-place = plats
key-day = nästa dag
key-later = senare
key-earlier = tidigare
key-search = sök
key-next-link = nästa länk
key-previous-link = föregående länk
key-next-heading = nästa rubrik
key-previous-heading = föregående rubrik
key-partly = delvis
key-turn = byt svar
key-up = upp
key-down = ned
key-page-up = en sida upp
key-page-down = en sida ned
key-first = till början
key-last = till slutet
key-scroll = bläddra
key-details = mer
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
key-name-backtab = Skift-Tab

# -- what is marked, and one case at a time
ui-unmarked = borttaget
ui-done-marked = { $sure } ja, { $unsure } osäker{ $uncounted ->
        [0] .
       *[other] , { $uncounted } räknas inte.
    }
ui-done-quick = Visar vem du ringer.
ui-done-list = Går vidare i listan.
ui-done-step = Går vidare i fallet.
ui-done-nothing = Inget är markerat. Välj Klar en gång till om det stämmer.
ui-done-ready = Visar vad som finns att göra.
ui-done-unanswered = Inget är besvarat. Välj Klar en gång till om det stämmer.
ui-gate-list-waits = Det du har markerat finns kvar. Svara på frågan först.
ui-list-children = Visa även tecken som gäller barn
ui-work-role = Vad arbetar du med? { $sector }
ui-start-resume = Fortsätt. { $case }
ui-start-left-alone = Skärmen var dold i { $minutes } minuter. Det du hade svarat är borttaget.
ui-start-other-work = Du valde ett annat arbete. Det påbörjade fallet är borttaget.
ui-case-unfinished = Ett påbörjat fall: { $sector }, { $count } tecken
ui-case-anew = Börja på nytt
ui-case-anew-note = Det påbörjade fallet tas bort
ui-case-resume = Fortsätt det påbörjade fallet
ui-privacy-left-alone = { $key } döljer allt utom klockan. { $key } eller bara { $plain } visar sidan igen. Om du inte rör några tangenter döljs skärmen efter { $hide } minuter, eller efter { $call } minuter när ett nummer visas. Inför en klass döljs den aldrig. Om skärmen har varit dold i { $drop } minuter tas dina svar bort.
key-done = klar
ui-hidden = { $key } visar sidan igen
ui-hidden-web = { $key } eller ett tryck visar sidan igen
key-hide = dölj

## How a law is cited: places, act, and how old the text is.

ui-law = Lag
ui-law-section = { $many ->
        [yes] { $section } §§
       *[no] { $section } §
    }
ui-law-chapter = { $many ->
        [yes] { $chapter } kap. { $section } §§
       *[no] { $chapter } kap. { $section } §
    }
ui-law-amended = { $place } (SFS { $act })
ui-law-cited = { $places } { $act }
ui-law-act = { $act } ({ $number })
ui-law-bill = proposition { $number }
ui-law-text = { $law }, text från { $date }
ui-law-read = { $copy ->
        [yes] Läst i en kopia { $read }, { $source }
       *[no] Läst { $read }, { $source }
    }
ui-law-acts = Svensk författningssamling
ui-law-bills = Regeringen
ui-law-may-have-changed = Kan ha ändrats { $date } genom { $bill }. Vi vet inte vad riksdagen beslutade. Kontrollera innan du hänvisar till regeln.
ui-law-may-change = Kan komma att ändras { $date } genom { $bill }. Vi vet inte vad riksdagen beslutar.
