### Orden i salongsguiden: vad listan är till för, rollerna och råden.

guide-salon = Listan är för dig som arbetar på, levererar till eller inspekterar salonger och har sett något som oroar dig.
    .order = Först arbetet, lönen och boendet, sedan hur någon kontrolleras, därefter rädsla, lokalen, skador och barn.

role-salon-staff = Salongspersonal
    .who = Jag arbetar på salongen.
    .about = Det gäller en person som jag arbetar med.
role-salon-supplier = Leverantör till salonger
    .who = Jag levererar till salongen.
role-salon-inspection = Tillsyn av salonger
    .who = Jag är inspektör på ________ och har besökt salongen.
    .who-now = Jag är inspektör på ________ och gör en kontroll här.

# safety
note-salon-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara.
note-salon-call-unheard = Ring när ingen på jobbet hör dig, helst när du har gått därifrån.
note-salon-finish-the-errand = Gör klart det du kom för som vanligt om ingen är i fara, och ring när du har gått.
note-salon-never-confront = Konfrontera aldrig ägaren eller den som styr, och försök inte befria någon själv.

# talk
note-salon-if-alone = Prata bara när ägaren eller den som styr varken ser eller hör.
note-salon-ordinary-questions = Ställ vardagliga frågor: ”Hur har du det här? När är du ledig?”
note-salon-say-where-help-is = Säg att hen själv kan vända sig till kommunens socialtjänst, också om hen bara vill fråga.
note-salon-professional-interpreter = Prata med var och en för sig och med en professionell tolk, aldrig ägaren eller en arbetskamrat.
note-salon-accept-a-no = Låt det vara om personen inte vill prata.

# do
note-salon-call-police = Ring { PHONE("polis-11414") } när det inte är bråttom, och säg ”tips” om en röst frågar vad det gäller.
note-salon-not-through-the-manager = Du behöver inte gå via chefen. Ring polisen direkt om chefen kan vara inblandad.
note-salon-facts-to-police = Ge polisen fakta: tid, plats och det du såg och hörde. Spara inget själv.
note-salon-own-powers = Använd dina egna befogenheter: kräv att nödutgångarna hålls fria, ventilation och skydd, och föreslå en gemensam kontroll.
note-salon-test-secrecy = Fråga chef eller jurist vilka uppgifter du får lämna vidare.
note-salon-child-same-day = Ring { PHONE("polis-11414") } genast om du tror att ett barn utnyttjas, och kontakta sedan socialtjänsten.
note-salon-ask-who-takes-it = Fråga polisen vem som tar hand om tipset och be om ett ärendenummer.
note-salon-bad-conditions = Prata med facket eller skyddsombudet, eller tipsa Arbetsmiljöverket, om det bara gäller dåliga villkor.

# dont
note-salon-not-before-the-owner = Fråga inte ut någon inför ägaren eller chefen.
note-salon-no-passing-on = Berätta inte för ägaren vad någon har sagt till dig.
note-salon-no-paper = Ge personen ingen lapp som någon annan kan hitta.
note-salon-no-own-inquiry = Leta inte efter bevis på egen hand.
note-salon-no-photos = Ta inga bilder och spela inte in i smyg.
note-salon-trade-proves-nothing = Låt aldrig bransch, språk eller ursprung avgöra. Att någon arbetar på en salong är inget tecken.
