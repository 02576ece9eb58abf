# Regeln i vanliga ord, och vad den inte kan säga.

page-rule-weighing = Så vägs tecknen
    .lead = Flera olika slags tecken väger tungt. Ett ensamt tecken gör det sällan.
    .search = regel poäng räknas stark bild svag bild bedömning resultat hur fungerar varför blev det så

page-rule-weighing-picture = En bild, ingen dom
    .text-1 = Vaksam säger hur stark bilden är och vad du bör göra. Vaksam säger aldrig att någon är eller inte är utsatt för brott.
    .text-2 = Det finns inga poäng, inga procent och ingen skala för skuld.

page-rule-weighing-groups = Tecken blir grupper
    .text-1 = Tecken som visar samma sak hör till en grupp. Gruppen räknas en gång, hur många av dess tecken du än har sett.
    .item-1 = Ett tecken är svagt, medelstarkt eller starkt. Det starkaste bestämmer hur mycket gruppen väger.
    .item-2 = Är du osäker väger tecknet ett steg mindre. Ett svagt tecken som du är osäker på räknas inte.
    .item-3 = Tre säkra tecken i samma grupp kan höja gruppen ett steg. Det gäller bara grupper som ILO:s experter har tagit fram.
    .item-4 = Somligt visas men räknas aldrig, till exempel språk, kläder, tatueringar och magkänsla.

page-rule-weighing-lines = Fyra linjer
    .text-1 = Grupperna räknas längs fyra linjer: tvång, utnyttjande, utnyttjad utsatthet och vilseledning. En linje är fylld på något av fyra sätt.
    .item-1 = Två starka grupper.
    .item-2 = En stark grupp och en till.
    .item-3 = Tre medelstarka grupper.
    .item-4 = Två medelstarka grupper och en svag.

page-rule-weighing-outcomes = Vad det blir
    .text-1 = Det första som stämmer gäller.
    .item-1 = Omedelbar fara: du svarar ja eller osäker på om någon är i fara nu.
    .item-2 = Oro för ett barn: personen kan vara under 18 år och minst en grupp väger medelstarkt. Vissa tecken räcker ensamma.
    .item-3 = Stark bild: tvång och utnyttjande är båda fyllda.
    .item-4 = Misstanke: någon linje är fylld, eller en grupp om tvång är stark. Tvång och utnyttjande, båda minst medelstarka, räcker också. Vissa allvarliga grupper räcker ensamma.
    .item-5 = Svaga tecken: något räknas, men inte mer än så.
    .item-6 = Inga tecken som räknas.

page-rule-weighing-work = Dåliga arbetsvillkor
    .text-1 = Är utnyttjande fyllt utan ett enda tecken på tvång kan det handla om dåliga arbetsvillkor. Då visas också vägen till Arbetsmiljöverket och facket.

page-rule-weighing-before = Innan du får svaret
    .text-1 = Du får väga varje tecken mot en vanlig förklaring och ta bort det som inte håller.
    .text-2 = Du får också frågan om du hade reagerat likadant om personen sett annorlunda ut. Svaret ändrar inte resultatet.
    .text-3 = Mer oro sänker aldrig resultatet. I vilken ordning du svarar spelar ingen roll, och inte heller var du är eller vilken tid det är.

page-rule-limits = Vad regeln inte kan säga
    .lead = Ett lågt resultat betyder aldrig att personen är trygg. Är du orolig: fråga ändå.
    .search = säker träffsäkerhet fel brister begränsningar går det att lita på bevis forskning

page-rule-limits-low = Lågt betyder inte tryggt
    .text-1 = Vaksam vet bara det du har sett och markerat. Det mesta syns inte på några minuter.
    .text-2 = Du kan alltid rådgöra med någon, vilket resultat du än får.

page-rule-limits-origin = Var regeln kommer ifrån
    .text-1 = Hur en linje fylls kommer från ILO:s lista från { 2009 }. Den gjordes för undersökningar om personer man redan kände till, inte för möten på jobbet. Vi har läst den i andra hand.
    .text-2 = De fyra linjerna, grupperna och hur mycket de högst får väga är vår egen bedömning.

page-rule-limits-unknown = Vad ingen vet
    .item-1 = Hur ofta regeln har rätt. Den är inte prövad i fält.
    .item-2 = Hur många den missar.
    .item-3 = Hur ofta den väcker oro i onödan.

page-rule-limits-never = Vad regeln aldrig räknar
    .item-1 = Språk, ursprung, utseende och kläder.
    .item-2 = Vad någon är. Bara vad någon gör, säger eller utsätts för.
    .item-3 = En känsla som du inte kan säga vad den beror på. Den är ett skäl att rådgöra, men inget tecken.
