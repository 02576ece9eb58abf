### Guidernas ord: vad varje lista är till för, rollerna och råden.

## taxi

guide-taxi = Listan är för dig som kör taxi eller tar emot beställningar och har sett något som oroar dig.
    .order = Listan följer resan: först körningen, sedan det som händer i bilen och sist frågorna om barn.

role-taxi-driver = Förare
    .who = Jag kör taxi.
role-taxi-dispatch = Beställningscentral
    .who = Jag arbetar på en beställningscentral för taxi.
    .now = En av våra bilar är på ________ { place-in }. Resan går till ________. Taxins nummer är ________.
    .want = Jag behöver polis dit.
    .want-ambulance = Jag behöver ambulans dit, och polis.
    .now-away = En av våra förare är på ________ { place-in }. Taxins nummer är ________.
    .teller = föraren

# safety
note-taxi-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara.
note-taxi-drive-as-usual = Kör som vanligt om ingen är i fara.
note-taxi-call-when-safe = Ring när resan är slut, eller stanna där det är ljust och där det finns folk.
note-taxi-never-confront = Konfrontera aldrig och försök inte befria någon själv.
note-taxi-keep-line-open = Håll kontakten med föraren, och ring { PHONE("sos-112") } själv om föraren inte kan.

# talk
note-taxi-ordinary-questions = Prata som vanligt, till exempel om vägen eller värmen i bilen.
note-taxi-if-alone = Om ni är ensamma kan du fråga om allt är bra och om du ska ringa någon.
note-taxi-accept-a-no = Om personen säger nej, låt det vara och berätta var det finns hjälp.
note-taxi-yes-or-no = Ställ korta frågor till föraren, som går att svara ja eller nej på.
note-taxi-seen-not-believed = Be föraren berätta vad hen har sett och hört, inte vad hen tror.

# do
note-taxi-tell-dispatch = Berätta för beställningscentralen var du är, när ingen i bilen hör det.
note-taxi-facts-to-police = Ge polisen tid, plats, bil och det du såg. Spara inget själv.
note-taxi-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-taxi-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-taxi-ask-who-takes-it = Fråga polisen vem som tar hand om tipset och be om ett ärendenummer.
note-taxi-talk-afterwards = Prata med chefen eller en kollega efteråt.

# dont
note-taxi-not-before-companion = Fråga inte ut personen inför sällskapet.
note-taxi-no-locked-doors = Lås inte dörrarna och håll inte kvar någon.
note-taxi-no-photos = Ta inga bilder och spela inte in i smyg.
note-taxi-no-following = Följ inte efter någon, varken till fots eller med bil.
note-taxi-not-by-looks = Låt aldrig utseende, språk eller kläder avgöra.

## hotel

guide-hotel = Listan är för dig som arbetar på hotell och har sett något som oroar dig.
    .order = Listan börjar med bokning, rum och incheckning, går vidare till mötet med gästen och slutar med barn.

role-hotel-reception = Reception
    .who = Jag arbetar i receptionen.
role-hotel-housekeeping = Städning
    .who = Jag är städare på hotellet.
role-hotel-restaurant = Restaurang och bar
    .who = Jag arbetar i restaurangen.
    .about = Det gäller en gäst i restaurangen.
    .about-child = Det gäller ett barn i restaurangen.
    .about-maybe-child = Det kan gälla ett barn i restaurangen.
role-hotel-security = Säkerhet och vakt
    .who = Jag arbetar med säkerheten på hotellet.

# safety
note-hotel-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara, och berätta sedan för chefen.
note-hotel-keep-the-desk-between = Håll dig bakom disken när gästen är där, och ring från rummet bakom.
note-hotel-stay-outside-the-room = Stanna i korridoren och ha fri väg därifrån.
note-hotel-be-two = Ta hjälp av en kollega. Om du är ensam ringer du chefen eller den som har jour.
note-hotel-never-confront = Konfrontera aldrig gästen eller sällskapet.

# talk
note-hotel-offer-help = Erbjud hjälp som till alla: ”Kan jag hjälpa till med något?”
note-hotel-speak-to-the-guest = Vänd dig till personen själv, och fråga hur det går med vistelsen.
note-hotel-if-alone = Om ni blir ensamma en stund kan du fråga om allt är bra.
note-hotel-ask-kindly-about-child = Fråga vänligt vem barnet reser med, som en del av servicen.
note-hotel-accept-a-no = Om personen säger nej, låt det vara och säg att du finns här.

# do
note-hotel-ordinary-service = Ge samma service som till alla andra gäster.
note-hotel-tell-manager = Berätta för chefen och följ hotellets rutin.
note-hotel-facts-to-police = Ge polisen fakta: tid, rum och det du såg och hörde.
note-hotel-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-hotel-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-hotel-support-afterwards = Be chefen eller skyddsombudet om stöd efteråt.

# dont
note-hotel-no-refusal-on-looks = Neka aldrig en gäst på grund av utseende, ursprung, språk eller kläder.
note-hotel-no-guest-list = Skriv ingen lista över gäster som du misstänker något om.
note-hotel-no-search = Gå inte in i rummet för att leta efter bevis.
note-hotel-no-warning = Låt inte gästen eller sällskapet förstå att du tänker ringa.
note-hotel-no-photos = Ta inga bilder och spela inte in i smyg.
note-hotel-condoms-prove-nothing = Kondomer bevisar ingenting: de är ett skydd.

## health

guide-health = Listan är för dig i vården som har märkt något som gör dig orolig för en patient.
    .order = Först sällskapet, sedan samtalet och undersökningen, därefter pengar och arbete, och sist barn.

role-health-emergency = Akutmottagning
    .who = Jag arbetar på akutmottagningen.
    .duty = Jag arbetar i vården och har anmälningsplikt.
    .want-ambulance = Jag behöver polis hit.
    .want-urgent-ambulance = Jag vill nå polisen. Kan ni koppla mig?
role-health-maternity = Mödravård
    .who = Jag arbetar inom mödravården.
    .duty = Jag arbetar i vården och har anmälningsplikt.
role-health-dental = Tandvård
    .who = Jag arbetar inom tandvården.
    .duty = Jag arbetar i tandvården och har anmälningsplikt.
role-health-sti = Sexuell hälsa och gynekologi
    .who = Jag arbetar med sexuell hälsa och gynekologi.
    .duty = Jag arbetar i vården och har anmälningsplikt.

# safety
note-health-danger-112 = Ring { PHONE("sos-112") } eller använd arbetsplatsens larm om någon är i fara.
note-health-room-of-its-own = Ordna ett eget rum för samtalet, och ha en kollega i närheten.
note-health-never-confront = Konfrontera aldrig sällskapet. Säg att rutinen gäller alla.
note-health-plan-before-leaving = Planera för patientens säkerhet innan hen går, för själva samtalet kan vara en risk.

# talk
note-health-alone-as-routine = Träffa alla patienter ensamma en stund, och säg att det gäller alla.
note-health-professional-interpreter = Anlita en professionell tolk som patienten godtar, gärna på telefon.
note-health-role-and-limits = Berätta först vem du är och vad du kan behöva berätta för andra. Fråga sedan.
note-health-safety-question = Fråga i enrum: ”Jag frågar alla mina patienter: känner du dig trygg där du bor och arbetar?”
note-health-who-decides = Fråga i enrum: ”Finns det någon som bestämmer över dig på ett sätt som gör dig rädd?”

# do
note-health-report-child = Gör en orosanmälan genast om du misstänker att ett barn far illa. Det är din skyldighet.
note-health-ask-for-consent = Be om samtycke innan du kontaktar socialtjänsten om en vuxen.
note-health-test-secrecy = Pröva sekretessen med chef eller jurist.
note-health-document-injuries = Dokumentera skador så att de inte syns i journalen på nätet (skyddat sökord).
note-health-consult = Be kuratorn om råd, eller stödtelefonen { PHONE("nspm-stodtelefon") } på kontorstid.
note-health-offer-a-way-back = Godta ett nej, och berätta hur patienten kan komma tillbaka.

# dont
note-health-not-before-companion = Fråga inte om våld eller tvång medan sällskapet är i rummet.
note-health-no-family-interpreter = Låt inte sällskap, anhöriga eller barn tolka.
note-health-no-empty-promises = Lova inte att hålla det hemligt, och lova ingen hjälp som du inte kan ge.
note-health-no-labels = Undvik ord som människohandel, tvång och offer. Fråga om vardagen i stället.
note-health-no-pressing = Pressa inte fram en berättelse.
note-health-no-open-record = Skriv inte misstanken där fel person kan läsa den, till exempel i journalen på nätet.

## social

guide-social = Listan är för dig i socialtjänsten som har märkt något som oroar dig i ett ärende.
    .order = Först det personen säger och hur hen kontrolleras, sedan barn, därefter språk, pengar, arbete och hälsa.

role-social-adults = Vuxna
    .who = Jag arbetar med vuxna inom socialtjänsten.
    .want = Jag behöver polis dit.
    .want-ambulance = Jag behöver ambulans dit, och polis.
role-social-children = Barn och unga
    .who = Jag arbetar med barn och unga inom socialtjänsten.
    .want = Jag behöver polis dit.
    .want-ambulance = Jag behöver ambulans dit, och polis.

# safety
note-social-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara.
note-social-plan-the-meeting = Planera mötet, för även en vardaglig fråga kan vara en risk om fel person hör den.
note-social-safe-place = Träffa personen där ingen annan kan lyssna, och säg till en kollega var du är.
note-social-risk-before-leaving = Bedöm risken innan personen går, och kom överens om hur ni når varandra.
note-social-never-confront = Konfrontera inte den du misstänker, och gör inga hembesök ensam.

# talk
note-social-alone-as-routine = Prata med personen i enrum, och säg att ni gör så med alla.
note-social-professional-interpreter = Anlita en professionell tolk som personen godtar, gärna på telefon.
note-social-safety-question = Fråga i enrum: ”Jag frågar alla: känner du dig trygg där du bor och arbetar?”
note-social-who-decides = Fråga i enrum: ”Finns det någon som bestämmer över dig på ett sätt som gör dig rädd?”
note-social-daily-life = Fråga om vardagen: ”Kan du gå ut? Vem har ditt pass? Har du egen nyckel?”

# do
note-social-child-same-day = Bedöm genast om barnet behöver skydd när det gäller ett barn.
note-social-police-for-child = Polisanmäl misstänkt brott mot ett barn, om det inte går emot barnets bästa.
note-social-consent-before-name = Be om samtycke innan du nämner personen för regionkoordinatorn. Råd kan du få ändå, utan att nämna namn.
note-social-reflection-period = Berätta att betänketid finns och att socialnämnden kan ansöka om den.
note-social-role-and-limits = Berätta om din roll och om sekretessens gränser innan du frågar.
note-social-test-secrecy = Pröva sekretessen med chef eller jurist.

# dont
note-social-no-waiting-for-proof = Vänta inte på bevis för ett brott innan du ger skydd.
note-social-no-family-interpreter = Låt inte sällskap, anhöriga eller barn tolka.
note-social-no-early-contact = Kontakta inte familj eller arbetsgivare innan du har bedömt risken.
note-social-no-labels = Undvik ord som människohandel, tvång och offer. Fråga om vardagen i stället.
note-social-no-empty-promises = Lova inte att hålla det hemligt, och lova ingen hjälp som du inte kan ge.
note-social-not-a-lie = Tolka inte minnesluckor, ilska eller tystnad som lögn.
