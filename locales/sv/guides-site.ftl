### Orden i guiden för städ, bygg och andra arbetsplatser: vad listan är till för, rollerna och råden.

guide-site = Listan är för dig som arbetar på en arbetsplats, leder eller beställer arbetet eller inspekterar, och har sett något som oroar dig.
    .order = Först arbetet, lönen och boendet, sedan hur någon kontrolleras, därefter rädsla, skador och barn.

role-site-worker = Bygg, städ och service
    .who = Jag arbetar på den arbetsplatsen.
    .who-now = Jag arbetar här.
    .about = Det gäller en person som jag arbetar med.
role-site-foreman = Arbetsledare
    .who = Jag är arbetsledare på platsen.
    .about = Det gäller en person på min arbetsplats.
role-site-client = Beställare
    .who = Jag har beställt arbetet.
role-site-inspection = Tillsyn av arbetsplatser
    .who = Jag är inspektör på ________ och har besökt arbetsplatsen.
    .who-now = Jag är inspektör på ________ och gör en kontroll här.

# safety
note-site-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara.
note-site-call-unheard = Ring när ingen på jobbet hör dig, helst när du har gått därifrån.
note-site-finish-the-errand = Gör klart det du kom för som vanligt om ingen är i fara, och ring när du har gått.
note-site-never-confront = Konfrontera aldrig arbetsgivaren eller den som styr, och försök inte befria någon själv.

# talk
note-site-if-alone = Prata bara när arbetsgivaren eller den som styr varken ser eller hör.
note-site-ordinary-questions = Ställ vardagliga frågor: ”Hur har du det här? När är du ledig?”
note-site-say-where-help-is = Säg att hen själv kan vända sig till kommunens socialtjänst, också om hen bara vill fråga.
note-site-professional-interpreter = Anlita en professionell tolk, aldrig arbetsgivaren eller en arbetskamrat.
note-site-accept-a-no = Låt det vara om personen inte vill prata.

# do
note-site-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-site-not-through-the-manager = Du behöver inte gå via chefen. Ring polisen direkt om chefen eller företaget kan vara inblandat.
note-site-facts-to-police = Ge polisen fakta: tid, plats, fordon och det du såg och hörde. Spara inget själv.
note-site-next-order = Jämför priser, be om kvitto och fråga om villkoren nästa gång du anlitar någon.
note-site-own-powers = Använd dina egna befogenheter, och föreslå en gemensam kontroll med polisen och andra myndigheter.
note-site-test-secrecy = Fråga chef eller jurist vilka uppgifter du får lämna vidare.
note-site-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-site-ask-who-takes-it = Fråga polisen vem som tar hand om tipset och be om ett ärendenummer.
note-site-bad-conditions = Prata med facket eller skyddsombudet, eller tipsa Arbetsmiljöverket, om det bara gäller dåliga villkor.

# dont
note-site-not-before-the-employer = Fråga inte ut någon inför arbetsgivaren eller lagledaren.
note-site-no-passing-on = Berätta inte för arbetsgivaren vad någon har sagt till dig.
note-site-no-paper = Ge personen ingen lapp som någon annan kan hitta.
note-site-no-own-inquiry = Leta inte efter bevis på egen hand.
note-site-no-photos = Ta inga bilder och spela inte in i smyg.
note-site-not-by-looks = Låt aldrig språk, ursprung eller utseende avgöra.
