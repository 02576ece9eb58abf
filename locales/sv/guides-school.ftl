### Orden i skolans guide: vad listan är till för, rollerna och råden.

guide-school = Listan är för dig i skolan eller på fritids som har märkt något som gör dig orolig för en elev.
    .order = Först barnen, sedan det eleven säger och hur hen kontrolleras, därefter tolk, hälsa, pengar och arbete.

role-school-teacher = Lärare och fritidspersonal
    .who = Jag arbetar i skolan.
    .duty = Jag arbetar i skolan och har anmälningsplikt.
role-school-student-health = Elevhälsa
    .who = Jag arbetar i elevhälsan.
    .duty = Jag arbetar i skolan och har anmälningsplikt.
role-school-adult-education = Vuxenutbildning
    .who = Jag arbetar inom vuxenutbildningen.
    .about = Det gäller en elev.
    .duty = Jag arbetar i skolan och har anmälningsplikt.

# safety
note-school-danger-112 = Ring { PHONE("sos-112") } direkt om någon är i fara, och säg sedan till rektorn.
note-school-room-of-its-own = Prata där ingen annan hör, och säg till en kollega var du är.
note-school-plan-before-home = Tänk igenom vad som är säkert innan eleven går hem, för själva samtalet kan vara en risk.
note-school-never-confront = Konfrontera inte den du misstänker.

# talk
note-school-role-and-limits = Berätta först vad du kan behöva berätta för andra. Fråga sedan.
note-school-open-questions = Lyssna mer än du frågar. Ställ öppna frågor och låt eleven bestämma takten.
note-school-daily-life = Fråga om vardagen: ”Vem bestämmer när du får gå ut? Har du egen nyckel och egen telefon?”
note-school-safety-question = Fråga i enrum: ”Jag frågar alla: känner du dig trygg där du bor?”
note-school-professional-interpreter = Anlita en professionell tolk som eleven godtar, gärna på telefon.

# do
note-school-report-child = Gör en orosanmälan genast om du misstänker att ett barn far illa. Skyldigheten är din egen.
note-school-child-same-day = Gör det genast, för barn som utnyttjas försvinner ofta när någon har märkt något.
note-school-tell-head = Berätta för rektorn och ta hjälp av elevhälsan, men låt det inte försena anmälan.
note-school-adult-consent = Be om samtycke innan du kontaktar socialtjänsten om en vuxen elev.
note-school-consult = Be stödtelefonen { PHONE("nspm-stodtelefon") } om råd på kontorstid, utan att nämna namn.
note-school-test-secrecy = Fråga chef eller jurist hur sekretessen ska tillämpas innan du ringer polisen om en vuxen.
note-school-offer-a-way-back = Säg när ni ses igen och hur eleven kan nå dig.

# dont
note-school-no-waiting-for-proof = Vänta inte på bevis. Det räcker att du misstänker något.
note-school-no-early-contact = Kontakta inte familjen om misstanken innan du har pratat med socialtjänsten. Familjen kan vara inblandad.
note-school-no-own-inquiry = Utred inte själv, och förhör inte eleven.
note-school-no-family-interpreter = Låt inte klasskamrater, syskon eller anhöriga tolka.
note-school-no-empty-promises = Lova inte att hålla det hemligt, och lova ingen hjälp som du inte kan ge.
note-school-no-labels = Undvik ord som människohandel, tvång och offer. Fråga om vardagen i stället.
note-school-not-by-looks = Låt aldrig utseende, ursprung eller språk avgöra.
