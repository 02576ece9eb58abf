### Orden i guiden för bostadsbolag och hyresvärdar: vad listan är till för, rollerna och råden.

guide-housing = Listan är för dig som sköter, hyr ut eller bevakar bostäder och har sett något som oroar dig.
    .order = Listan börjar med lägenheten och besöken, går vidare till dem som bor där och slutar med barn.

role-housing-caretaker = Fastighetsskötsel
    .who = Jag sköter fastigheten.
role-housing-office = Uthyrning och förvaltning
    .who = Jag arbetar med uthyrning hos hyresvärden.
    .now = Jag ringer om huset på ________ { place-in }, lägenhet ____ på våning ____.
    .want = Jag behöver polis dit.
    .want-ambulance = Jag behöver ambulans dit, och polis.
    .now-asks = { $person } är på ________ { place-in }. Det gäller huset på ________, lägenhet ____ på våning ____.
    .now-away = Jag ringer om huset på ________ { place-in }.
role-housing-security = Störningsjour och trygghet
    .who = Jag arbetar i störningsjouren.

# safety
note-housing-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara, och berätta sedan för chefen.
note-housing-way-out = Stanna i trapphuset och ha fri väg ut.
note-housing-be-two = Gå dit två tillsammans om något känns otryggt.
note-housing-never-confront = Konfrontera aldrig dem som bor där eller deras besökare.

# talk
note-housing-ordinary-errand = Håll dig till det du kom för, till exempel nycklar, reparationer eller avtalet.
note-housing-if-alone = Om ni blir ensamma en stund kan du fråga om allt är bra.
note-housing-ask-everyone-alike = Fråga vänligt vem någon ska besöka, om det kan ske utan risk. Fråga alla på samma sätt.
note-housing-neighbours-with-care = Lyssna på grannar som hör av sig. Fråga vad de har sett, inte vad de tror, och sprid inget vidare.
note-housing-accept-a-no = Om personen säger nej, låt det vara och berätta var det finns hjälp.

# do
note-housing-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-housing-facts-to-police = Ge polisen fakta: tid, adress, fordon och det du såg och hörde. Spara inget själv.
note-housing-tell-the-landlord = Berätta för din chef. Den som hyr ut och vet att lägenheten används för att sälja sex behöver agera.
note-housing-act-when-you-know = Ni måste agera om ni får veta att lägenheten helt eller till stor del används för att sälja sex. Gör vad som rimligen kan begäras för att uthyrningen ska upphöra. Annars kan det vara koppleri. Fråga en jurist.
note-housing-police-before-notice = Prata med polisen innan ni säger upp någon, så att den som behöver hjälp inte bara flyttas vidare.
note-housing-check-who-lives-there = Ta reda på vem som bor i lägenheten, på samma sätt som för alla andra hyresgäster.
note-housing-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-housing-ask-who-takes-it = Fråga polisen vem som tar hand om tipset och be om ett ärendenummer.
note-housing-talk-afterwards = Prata med chefen eller en kollega efteråt.

# dont
note-housing-no-search = Gå inte in i lägenheten för att leta efter bevis.
note-housing-no-list = Skriv ingen lista över hyresgäster eller besökare som du misstänker något om.
note-housing-no-warning = Låt inte hyresgästen eller besökarna förstå att du tänker ringa polisen.
note-housing-no-following = Följ inte efter någon, varken till fots eller med bil.
note-housing-no-photos = Ta inga bilder och spela inte in i smyg.
note-housing-no-refusal-on-looks = Neka aldrig någon en bostad på grund av ursprung, språk eller utseende.
note-housing-not-by-looks = Låt aldrig utseende, ursprung eller språk avgöra.
