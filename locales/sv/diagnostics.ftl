### Vad som är fel i en innehållsfil, och vad man gör åt det (.cure). Läses av den som skriver filerna.

diagnostic-severity-error = fel
diagnostic-severity-warning = varning
diagnostic-cure = gör så här
diagnostic-also = jämför med detta
diagnostic-nearest = Menade du "{ $nearest }"?

## Filer och mappar

diagnostic-file-too-large = Filen är större än { $limit }
    .cure = Dela upp den i flera filer.
diagnostic-file-not-text = Filen är inte text i UTF-8
    .cure = Spara om den i teckenkodningen UTF-8.
diagnostic-file-not-plain = Det här är inte en vanlig fil utan en mapp, en länk, ett rör eller en enhet
    .cure = Ta bort den eller lägg en vanlig fil här. Vaksam följer inte länkar.
diagnostic-file-unreadable = Filen eller mappen går inte att läsa
    .cure = Kontrollera att filen eller mappen finns och att du får läsa den.
diagnostic-files-too-many = Mappen har fler än { $limit } filer
    .cure = Ta bort det som inte hör till innehållet, eller slå ihop filer.
diagnostic-folder-too-deep = Mappen ligger djupare än { $limit } nivåer
    .cure = Lägg filerna direkt i guides eller locales.
diagnostic-folder-too-large = Filerna i mappen är tillsammans större än { $limit }
    .cure = Ta bort det som inte hör till innehållet, eller dela upp mappen.
diagnostic-folder-empty = Mappen har inget innehåll
    .cure = Skapa mapparna guides och locales i den, och lägg filerna där.

## Filens form

diagnostic-toml-syntax = Raden är inte giltig TOML
    .cure = Leta efter ett citattecken, en hakparentes eller ett likhetstecken som saknas eller är för mycket.
diagnostic-kind-missing = Filen säger inte vad den innehåller
    .cure = Skriv till exempel kind = "guide" på första raden.
diagnostic-kind-unknown = Det finns ingen sorts fil som heter "{ $name }"
    .cure = Välj en av dessa: { $known }.
diagnostic-kind-absent = Det finns ingen fil av sorten "{ $name }"
    .cure = Lägg till en fil som börjar med kind = "{ $name }".
diagnostic-schema-unsupported = Filen är skriven för version { $name } av formatet, som det här programmet inte kan läsa
    .cure = Skriv schema = 1, eller skaffa en nyare version av programmet.
diagnostic-key-unknown = Nyckeln "{ $name }" finns inte här
    .cure = Ta bort den eller välj en av dessa: { $known }.
diagnostic-key-missing = Nyckeln "{ $name }" saknas
    .cure = Lägg till nyckeln och ett värde.
diagnostic-value-unknown = Värdet "{ $name }" finns inte
    .cure = Välj ett av dessa: { $known }.
diagnostic-value-type = Värdet till "{ $name }" är av fel slag
    .cure = { $expected ->
        [text] Skriv en text inom citattecken.
        [truth] Skriv true eller false, utan citattecken.
        [number] Skriv ett heltal, utan citattecken.
        [small] Skriv ett heltal från noll till tvåhundrafemtiofem, utan citattecken.
        [list] Skriv en lista inom hakparenteser.
        [date] Skriv ett datum som år, månad och dag, utan citattecken.
        [entries] Skriv varje post för sig under en rad med namnet inom dubbla hakparenteser.
       *[table] Skriv en tabell med nycklar och värden.
    }
diagnostic-id-malformed = "{ $name }" kan inte vara ett id
    .cure = Använd små bokstäver från a till z, siffror och enkla bindestreck. Ett län skrivs med en eller två stora bokstäver.
diagnostic-number-malformed = "{ $name }" är inget telefonnummer
    .cure = Skriv bara siffror, mellanslag, plus och bindestreck, så som ägaren själv skriver numret.
diagnostic-law-malformed = "{ $name }" är ingen lag, proposition eller paragraf
    .cure = Skriv en lag med år, kolon och nummer, och en proposition med riksmöte, kolon och nummer. En paragraf skrivs med kapitel, kolon och paragraf.
diagnostic-number-premium = "{ $name }" kostar extra att ringa
    .cure = Skriv ett nummer som alla kan ringa till vanlig taxa.
diagnostic-number-outside-plan = "{ $name }" finns inte i den svenska nummerplanen
    .cure = Skriv det som ägaren gör: riktnummer, bindestreck och resten, utan att någon siffra saknas. Från utlandet börjar det med plus och landsnumret.
diagnostic-number-spelling = "{ $name }" är skrivet så att det är svårt att läsa och slå
    .cure = Skriv "{ $written }".
diagnostic-name-taken = "{ $name }" bär namnet på en kontakt för hela landet, "{ $found }"
    .cure = Ge kontakten ett namn som säger vilka ni är.
diagnostic-text-invisible = Texten "{ $name }" visar ingen bokstav
    .cure = Skriv ett namn som går att läsa.
diagnostic-date-malformed = "{ $name }" är inget datum
    .cure = Skriv år, år och månad, eller år, månad och dag. Dagen måste finnas i kalendern.
diagnostic-date-in-future = Dagen { $name } har inte kommit än
    .cure = Skriv dagen då någon läste källan eller frågade ägaren.
diagnostic-address-malformed = "{ $name }" är ingen adress som syns leda dit den leder
    .cure = Skriv hela adressen med https:// eller http:// och webbplatsens namn direkt efter, utan användarnamn. En e-postadress skrivs utan namn och utan mailto.
diagnostic-moment-malformed = "{ $name }" är ingen tidpunkt
    .cure = Skriv dag, bokstaven T och klockslag, i svensk tid och utan tidszon.

## Namn

diagnostic-id-duplicate = "{ $name }" finns redan
    .cure = Ta bort den ena eller ge den ett annat namn. Den första gäller.
diagnostic-packs-share-id = "{ $name }" finns i två mappar som används tillsammans
    .cure = Ge den ett annat namn i den ena, till exempel med arbetsplatsens namn först.
diagnostic-packs-share-text = Texten "{ $name }" finns i två mappar som används tillsammans
    .cure = Ta bort den ur mappen som inte har det som texten hör till, eller ge det ett annat namn där.
diagnostic-text-of-other-pack = Texten "{ $name }" hör till något som en annan mapp lägger till
    .cure = Ta bort den. Varje mapp har själv orden till det den lägger till.
diagnostic-reference-unknown = Det finns inget som heter "{ $name }"
    .cure = Rätta namnet, eller lägg till det som saknas.

## Banken

diagnostic-sign-uncounted-acts = Tecknet "{ $name }" räknas inte men kräver att någon agerar
    .cure = Ta bort act_now, eller låt tecknet räknas.
diagnostic-group-cap-child-lower = Gruppen "{ $name }" väger mindre för ett barn än för en vuxen
    .cure = Höj cap_child till minst samma värde som cap_adult.
diagnostic-axis-set = Området "{ $name }" saknas i teckenbanken
    .cure = Lägg till det. Teckenbanken ska ha just de fyra områden (axis) som regeln räknar med.
diagnostic-outcome-set = Resultatet "{ $name }" saknas i teckenbanken
    .cure = Lägg till det. Teckenbanken ska ha just de sex resultat (outcome) som regeln ger.
diagnostic-outcome-rank = Resultatet "{ $name }" har fel plats i ordningen
    .cure = Skriv rank = { $rank }.
diagnostic-gate-set = { $name ->
        [danger] Antalet frågor om fara är { $found }, men ska vara exakt en
       *[child] Antalet frågor om barn är { $found }, men ska vara exakt en
    }
    .cure = Låt exakt en fråga ha raises = "{ $name }".

## Guider

diagnostic-guide-without-gates = Guiden "{ $name }" börjar inte med frågorna om fara och om barn
    .cure = Skriv frågan om fara först i gates, och sedan frågan om barn.
diagnostic-guide-sign-not-of-sector = Tecknet "{ $name }" är inte avsett för branschen "{ $sector }"
    .cure = Ta bort tecknet, eller lägg till branschen i sectors för tecknet i teckenbanken.
diagnostic-guide-sign-not-of-category = Tecknet "{ $name }" hör till rubriken "{ $category }"
    .cure = Flytta tecknet till den rubriken.
diagnostic-guide-sign-twice = Tecknet "{ $name }" finns två gånger
    .cure = Behåll det på ett ställe.
diagnostic-guide-only-not-asked = Tecknet "{ $name }" gäller bara vissa roller men finns inte i listan
    .cure = Lägg tecknet under en rubrik, eller ta bort raden.
diagnostic-guide-quick-size = Snabbkontrollen för "{ $name }" har { $found } tecken
    .cure = Ändra till minst ett tecken och högst { $limit }.
diagnostic-guide-quick-not-asked = Snabbkontrollen har tecknet "{ $name }", som inte finns i listan för rollen "{ $role }"
    .cure = Lägg tecknet i listan för rollen, eller ta bort det här.
diagnostic-guide-outcome-unreachable = Rollen "{ $name }" kan aldrig nå: { $outcomes }
    .cure = Ge rollen tecken som kan leda dit, både på tvång och på utnyttjande.

## Kontakter

diagnostic-hours-malformed = Öppettiden "{ $name }" går inte att läsa
    .cure = Skriv till exempel { $example }.
diagnostic-hours-too-long = Öppettiden "{ $name }" är för lång
    .cure = Korta den till högst { $limit } tecken, till exempel { $example }.
diagnostic-hours-night-and-holiday = Öppettiden "{ $name }" går över midnatt och har en regel för röda dagar. Natten före eller efter en röd dag blir då fel
    .cure = Skriv tiden efter midnatt för sig, på dagen efter, till exempel { $example }.
diagnostic-hours-night-cut-off = Öppettiden "{ $name }" går över midnatt, men en regel efter ett semikolon bryter natten vid midnatt
    .cure = Skriv komma och mellanslag i stället för semikolon, till exempel { $example }.
diagnostic-contact-unreachable = Kontakten "{ $name }" saknar både nummer, webbsida och e-post
    .cure = Lägg till nummer, webbsida eller e-post, eller skriv ship = false.
diagnostic-contact-not-shippable = Kontakten "{ $name }" får inte visas men används här
    .cure = Välj en annan kontakt. Eller kontrollera uppgifterna och ta bort ship = false.
diagnostic-source-not-own = Källan är en plats där vem som helst kan skriva, eller där andras sidor ligger i kopia: "{ $name }"
    .cure = Ange ägarens egen sida eller den officiella utgåvan. Finns bara en kopia skriver du provenance = "copy" och var ägaren publicerar.
diagnostic-step-for-nobody = Steget "{ $name }" tar ett annats plats för ingen
    .cure = Skriv både instead_of och for, med minst en roll.
diagnostic-contact-without-source = Kontakten "{ $name }" saknar källa
    .cure = Skriv i source var du har läst uppgifterna.

## Län och stegar

diagnostic-county-unknown = Det finns inget län med bokstaven "{ $name }"
    .cure = Använd länets bokstav, till exempel AB, G eller M.
diagnostic-county-missing = Länet "{ $name }" saknas
    .cure = Lägg till det. Alla län ska finnas med.
diagnostic-municipality-unknown = Det finns ingen kommun som heter "{ $name }"
    .cure = Skriv kommunens namn som i guides/municipalities.toml, utan ordet kommun.
diagnostic-municipality-elsewhere = "{ $name }" hör inte till länet: { $counties }
    .cure = Skriv kommunen i sitt eget län, eller lägg till länet i counties.
diagnostic-municipality-count = Länet "{ $name }" har { $found } kommuner här, men ska ha { $expected }
    .cure = Sveriges alla kommuner ska finnas med, var och en i sitt län, och inga andra.
diagnostic-county-without-open-rung = Stegen för "{ $outcome }" ({ $workplace }) saknar ett nummer som alltid svarar i: { $counties }
    .cure = Lägg till ett steg till någon som svarar dygnet runt i de länen.
diagnostic-step-ambiguous = Steget "{ $name }" har både en bestämd kontakt och en som söks upp
    .cure = Behåll ett av contact, reach och instead_of.
diagnostic-ladder-missing = Det finns ingen stege för "{ $outcome }" på arbetsplatser av sorten "{ $workplace }"
    .cure = Lägg till en stege.
diagnostic-card-set = "{ $name }" saknas på samtalskortet
    .cure = Lägg till en rad för det i guides/cards.toml. Där ska varje mottagare och varje sorts arbetsplats stå en gång.
diagnostic-card-sign-twice = Tecknet "{ $name }" står på två listor som inte går ihop
    .cure = Låt det stå på en av dem. Ett tecken handlar om en sak, och det som aldrig läses upp behöver ingen annan lista.
diagnostic-ladder-last-closes = Sista steget, "{ $name }", leder inte till någon som alltid svarar
    .cure = Välj ett steg med en kontakt som svarar dygnet runt, till exempel SOS Alarm.
diagnostic-ladder-danger-not-112-first = Stegen för fara ({ $workplace }) börjar inte med SOS Alarm
    .cure = Sätt ett steg till SOS Alarm först.

## Övningsfall

diagnostic-case-outcome = Fallets facit ger resultatet "{ $found }", men fallet väntar sig "{ $name }"
    .cure = Ändra tecknen i stegen, eller skriv det resultat som regeln ger i expected.
diagnostic-case-call = { $fault ->
        [first] Fallet säger att man ringer "{ $name }", men stegen börjar med "{ $found }" i det länet vid den tiden
       *[open] Fallet säger att man ringer "{ $name }", som inte finns på stegen eller inte svarar i det länet vid den tiden
    }
    .cure = Ändra call, county eller at. Skriv none i call om ingen behöver ringas.
diagnostic-case-without-source = Fallet "{ $name }" saknar källa
    .cure = Ange i sources var rådet kommer ifrån.
diagnostic-case-without-herring = Fallet "{ $name }" saknar villospår
    .cure = Lägg till något som leder tanken fel, och förklara det.
diagnostic-case-too-few-not = Fallet "{ $name }" har för få tecken som inte stämmer: { $found }
    .cure = Ange minst { $limit } tecken som någon kan läsa in men som inte stämmer.
diagnostic-case-sign-contradiction = Tecknet "{ $name }" visas i ett steg men sägs inte stämma
    .cure = Ta bort det ur steget, eller ur listan över tecken som inte stämmer.
diagnostic-case-herring-mismatch = { $key ->
        [tempts] Villospåret lockar till tecknet "{ $name }", som fallet visar
        [hides] Villospåret döljer tecknet "{ $name }", som fallet inte visar
       *[answers] Villospåret leder till svaret "{ $name }", som är det rätta
    }
    .cure = Ta bort det, eller rätta namnet. Ett villospår leder bort från det som är rätt.
diagnostic-case-sign-not-asked = Fallet visar tecknet "{ $name }", som ingen av dess roller får i sin lista ({ $sector })
    .cure = Välj ett tecken ur listan, ge fallet en roll som får tecknet, eller lägg tecknet i listan.

## Uppslagsverket

diagnostic-source-missing = "{ $name }" saknar källa
    .cure = Ange i sources vad det bygger på.
diagnostic-section-empty = Avsnittet "{ $name }" säger ingenting
    .cure = Ange hur många texts eller items det har, ge det ett diagram eller ta bort det.
diagnostic-page-links-itself = Sidan "{ $name }" hänvisar till sig själv
    .cure = Ta bort den ur links.
diagnostic-list-too-long = Listan "{ $name }" har { $found } poster
    .cure = Behåll de { $limit } som hjälper mest.
diagnostic-chart-without-bars = Diagrammet i avsnittet "{ $name }" har inga staplar
    .cure = Ge varje stapel ett namn och ett tal i bars, eller ta bort diagrammet.
diagnostic-chart-above-hundred = Stapeln "{ $name }" visar { $found } procent
    .cure = Rätta talet eller välj en annan enhet.
diagnostic-reference-waits = "{ $name }" läses in först med övningarna och sidorna att slå upp, men behövs tidigare
    .cure = Flytta ut det ur mapparna cases och pages, eller skriv ett annat namn.

## Texter

diagnostic-text-syntax = Texten går inte att läsa
    .cure = Skriv namn = text. Leta efter en klammer som saknas, och dra in fortsättningsrader med fyra mellanslag.
diagnostic-text-nesting = Texten har för många klammerparenteser eller parenteser, eller för många inuti varandra
    .cure = Dela upp texten i flera.
diagnostic-text-character = Skrivtecknet { $character } får inte finnas i innehållet
    .cure = Ta bort det. Styrtecken, tabbar, osynliga tecken, emoji och ritade streck är inte tillåtna. Det är inte heller bokstäver som skrivs från höger, eller mer än fyra accenter på samma bokstav.
diagnostic-text-swallowed = "{ $name }" ser ut som en ny text men hör till raden ovanför
    .cure = Ta bort mellanslagen i början av raden.
diagnostic-text-duplicate = Texten "{ $name }" finns redan
    .cure = Ta bort den ena.
diagnostic-text-number = Texten "{ $name }" har siffror som ser ut som ett telefonnummer
    .cure = Skriv telefonnummer som PHONE och kontaktens id inom klamrar. Skriv andra tal med bokstäver. Bara i filer som heter pages-… får ett tal med högst fyra siffror stå ensamt inom klamrar.
diagnostic-text-too-long = Texten "{ $name }" har { $found } tecken
    .cure = Korta den till högst { $limit } tecken.
diagnostic-text-placeables = Texten "{ $name }" fyller i { $found } värden, med dem i texter den hänvisar till
    .cure = Fyll i högst { $limit } värden. Skriv ut resten som text.
diagnostic-text-cycle = Texten "{ $name }" hänvisar till sig själv
    .cure = Ta bort en av hänvisningarna i kedjan.
diagnostic-text-reference-unknown = Texten "{ $name }" finns inte
    .cure = Rätta namnet, eller lägg till texten.
diagnostic-text-function-unknown = Det finns ingen funktion som heter "{ $name }"
    .cure = Använd PHONE. Det är den enda funktionen.
diagnostic-text-contact-unknown = Det finns ingen kontakt med telefonnummer som heter "{ $name }"
    .cure = Skriv id för en kontakt som har ett nummer, inom citattecken.
diagnostic-text-unwritable = Texten "{ $name }" går inte att skriva ut
    .cure = Kontrollera vad texten hänvisar till och vilka värden den fyller i.
diagnostic-text-language-unknown = Programmet kan inte språket "{ $name }"
    .cure = Lägg filen i mappen för något av språken: { $known }.
diagnostic-text-language-missing = { $name ->
        [all] Språket "{ $language }" har inga filer
       *[other] Filen "{ $name }" saknas för språket "{ $language }"
    }
    .cure = Lägg till det som saknas. Varje fil ska finnas på båda språken.
diagnostic-language-incomplete = Språket "{ $language }" har { $percent } procent av texterna
    .cure = De andra visas på ett annat språk. Lägg till dem efter hand.
diagnostic-language-misplaced = Filen säger inte vilket språk den gäller
    .cure = Lägg den i språkets mapp, till exempel { $example }.
diagnostic-text-missing = Texten "{ $name }" saknas
    .cure = Lägg till den i den här filen.
diagnostic-text-attribute-missing = Texten "{ $name }" saknar .{ $attribute }
    .cure = Lägg till .{ $attribute } under texten, indragen med fyra mellanslag.
diagnostic-text-attribute-unused = Ingenting använder .{ $attribute } i texten "{ $name }"
    .cure = Ta bort den eller rätta namnet. Hör den till ett avsnitt kan det vara texts, items eller bars i innehållsfilen som är fel.
diagnostic-text-orphan = Texten "{ $name }" används inte
    .cure = Ta bort den, eller rätta namnet.
diagnostic-text-variables-differ = Texten "{ $name }" fyller i olika värden på de två språken: { $variables }
    .cure = Använd samma värden på båda språken.
diagnostic-text-variable-unknown = Texten "{ $name }" fyller i { $variable }, och programmet har inget sådant värde för den
    .cure = Skriv ordet självt. Utan värdet skulle texten inte visas.
diagnostic-text-attributes-differ = "{ $name }" finns bara på det ena språket
    .cure = Lägg till den på det andra språket, eller ta bort den här.

## Hur texterna är skrivna

diagnostic-text-word-avoided = "{ $name }" är ett uttryck som vi undviker
    .cure = Skriv till exempel: { $write }.
diagnostic-text-word-doubled = Ordet "{ $name }" står två gånger i rad
    .cure = Ta bort det ena, eller skriv om meningen.
diagnostic-text-sentence-too-long = Meningen har { $found } ord
    .cure = Dela upp den i meningar med högst { $limit } ord.
diagnostic-text-order-after-colon = Efter kolonet kommer en uppmaning
    .cure = Skriv en hel mening, med villkoret sist: "Ring polisen om det är bråttom." Ett kolon inleder en lista eller ett citat.
diagnostic-text-negation-doubled = "{ $name }" nekar det som redan är nekat
    .cure = Ta bort det ena, eller skriv i stället vad man ska göra.
diagnostic-text-choice-spoken = "{ $name }" står i det som ska sägas i telefon
    .cure = Säg en sak. Den som lyssnar ska inte behöva välja.
diagnostic-text-time-form = Klockslaget "{ $name }" är skrivet på ett annat sätt än de andra
    .cure = Skriv "{ $write }".
diagnostic-style-exception-unused = Undantaget för "{ $name }" behövs inte
    .cure = Ta bort det ur filen.
