### Orden i restaurangguiden: vad listan är till för, rollerna och råden.

guide-restaurant = Listan är för dig som arbetar på, levererar till eller inspekterar restauranger och har sett något som oroar dig.
    .order = Först arbetet, lönen och boendet, sedan hur någon kontrolleras, därefter rädsla, skador och barn.

role-restaurant-staff = Kök och servering
    .who = Jag arbetar på restaurangen.
    .about = Det gäller en person som jag arbetar med.
role-restaurant-supplier = Leverantör och bud
    .who = Jag levererar till restaurangen.
role-restaurant-inspection = Livsmedelskontroll och tillsyn
    .who = Jag är inspektör på ________ och har besökt restaurangen.
    .who-now = Jag är inspektör på ________ och gör en kontroll här.
role-restaurant-security = Vakt och entrévärd
    .who = Jag arbetar i entrén på restaurangen.
    .about = Det gäller en person på restaurangen.

# safety
note-restaurant-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara.
note-restaurant-call-unheard = Ring när ingen på jobbet hör dig, helst när du har gått därifrån.
note-restaurant-finish-the-errand = Gör klart det du kom för som vanligt om ingen är i fara, och ring när du har gått.
note-restaurant-never-confront = Konfrontera aldrig ägaren eller den som styr, och försök inte befria någon själv.

# talk
note-restaurant-if-alone = Prata bara när ägaren eller den som styr varken ser eller hör.
note-restaurant-ordinary-questions = Ställ vardagliga frågor: ”Hur har du det här? När är du ledig?”
note-restaurant-say-where-help-is = Säg att hen själv kan vända sig till kommunens socialtjänst, också om hen bara vill fråga.
note-restaurant-professional-interpreter = Anlita en professionell tolk, aldrig ägaren eller en arbetskamrat.
note-restaurant-accept-a-no = Låt det vara om personen inte vill prata.

# do
note-restaurant-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-restaurant-not-through-the-manager = Du behöver inte gå via chefen. Ring polisen direkt om chefen kan vara inblandad.
note-restaurant-facts-to-police = Ge polisen fakta: tid, plats och det du såg och hörde. Spara inget själv.
note-restaurant-own-powers = Använd dina egna befogenheter, och föreslå en gemensam kontroll med polisen och andra myndigheter.
note-restaurant-test-secrecy = Fråga chef eller jurist vilka uppgifter du får lämna vidare.
note-restaurant-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-restaurant-ask-who-takes-it = Fråga polisen vem som tar hand om tipset och be om ett ärendenummer.
note-restaurant-bad-conditions = Prata med facket eller skyddsombudet, eller tipsa Arbetsmiljöverket, om det bara gäller dåliga villkor.

# dont
note-restaurant-not-before-the-owner = Fråga inte ut någon inför ägaren eller chefen.
note-restaurant-no-passing-on = Berätta inte för ägaren vad någon har sagt till dig.
note-restaurant-no-paper = Ge personen ingen lapp som någon annan kan hitta.
note-restaurant-no-own-inquiry = Leta inte efter bevis på egen hand.
note-restaurant-no-photos = Ta inga bilder och spela inte in i smyg.
note-restaurant-not-by-looks = Låt aldrig språk, ursprung eller utseende avgöra.
