# Regeln i vanliga ord, och vad den inte kan säga.

page-rule-weighing = Så vägs tecknen
    .lead = Flera olika sorters tecken väger tungt. Ett ensamt tecken gör det sällan.
    .search = regel poäng räknas stark bild svag bild bedömning resultat hur fungerar varför blev det så, vad räknas som ett starkt tecken, vad är ett tecken, hur många tecken behövs, hur räknas tecken, räcker ett tecken, vad räknas

page-rule-weighing-picture = Tecken, ingen dom
    .text-1 = Vaksam visar hur tydliga tecknen är och vad du bör göra. Vaksam avgör aldrig om någon är utsatt för brott.
    .text-2 = Det finns inga poäng, inga procent och ingen skala för skuld.

page-rule-weighing-groups = Tecken som hör ihop räknas en gång
    .text-1 = Tecken som visar samma sak är av samma sort. Varje sort räknas bara en gång, hur många av dess tecken du än har sett.
    .item-1 = Ett tecken är svagt, medelstarkt eller starkt. Det starkaste avgör hur stark sorten är.
    .item-2 = Tecknet väger ett steg mindre om du är osäker. Ett svagt tecken som du är osäker på räknas inte.
    .item-3 = Tre säkra tecken av samma sort kan räknas ett steg högre. Det gäller bara de sorter som kommer från ILO:s lista. På sortens sida står då ILO:s expertpanel som källa.
    .item-4 = En del visas men räknas aldrig, till exempel språk, kläder, tatueringar och magkänsla.

page-rule-weighing-lines = Fyra områden
    .text-1 = Tecknen delas in i fyra områden: tvång, utnyttjande, att någon utnyttjar personens utsatta läge, och vilseledning. Tecknen räcker för ett område när det finns något av det här:
    .item-1 = Två sorters tecken, om minst en av sorterna är stark.
    .item-2 = Tre sorters tecken, om minst två av sorterna är medelstarka.

page-rule-weighing-outcomes = De sex resultaten
    .text-1 = Det första som stämmer gäller. Om någon ber om hjälp utan att vara i fara står det först hur du hjälper personen.
    .item-1 = Fara nu: du svarar ja eller osäker på frågan om någon är i fara nu.
    .item-2 = Oro för ett barn: personen kan vara under 18 år, och minst en sort är medelstark eller stark. Vissa tecken räcker ensamma.
    .item-3 = Tydliga tecken på tvång och utnyttjande: det finns tillräckligt många tecken på både tvång och utnyttjande.
    .item-4 = Tecken som bör bedömas: tecknen räcker för något av områdena, eller så är en sort inom området tvång stark. Det räcker också med en medelstark sort inom området tvång och en inom området utnyttjande. Ett medelstarkt tecken på det som kan höra till sexhandel räcker ensamt. Det gör också personens egna ord om tvång.
    .item-5 = För få tecken: något räknas, men inte mer än så.
    .item-6 = Inga tecken som räknas: inget i dina svar räknas.

page-rule-weighing-work = Dåliga arbetsvillkor
    .text-1 = Om det finns tillräckligt många tecken på utnyttjande men inget på tvång kan det handla om dåliga arbetsvillkor. Då visas också hur du når Arbetsmiljöverket och facket.

page-rule-weighing-before = Innan du får resultatet av hela listan
    .text-1 = I ”Gå igenom vad du sett” får du väga varje tecken mot en naturlig förklaring och ta bort det som inte håller. Snabbkontrollen frågar inte det.
    .text-2 = Du får också frågan om du hade reagerat likadant om personen sett annorlunda ut. Svaret ändrar inte resultatet.
    .text-3 = Fler tecken sänker aldrig resultatet. I vilken ordning du svarar spelar ingen roll, och inte heller var du är eller vilken tid det är.

page-rule-limits = Vad regeln inte kan säga
    .lead = Ett lågt resultat betyder aldrig att personen är utom fara. Be ändå någon om råd om du är orolig.
    .search = säker träffsäkerhet fel brister begränsningar går det att lita på bevis forskning, kan jag lita på resultatet, hur säkert är det, kan det bli fel, falskt larm, AI

page-rule-limits-low = Ett lågt resultat betyder inte att allt är bra
    .text-1 = Vaksam vet bara det du har sett och markerat. Det mesta syns inte på några minuter.
    .text-2 = Du kan alltid be någon om råd, vilket resultat du än får.

page-rule-limits-origin = Var regeln kommer ifrån
    .text-1 = Hur många tecken som räcker för ett område kommer från ILO:s lista från { 2009 }. Den gjordes för undersökningar om personer man redan kände till, inte för möten på jobbet. ILO:s eget dokument gick inte att öppna. Överallt där Vaksam nämner ILO:s lista har vi läst om den i andra källor.
    .text-2 = De flesta sorterna kommer från ILO:s lista. De fyra områdena och vilka tecken vi har fört till varje sort är vår egen bedömning. Vår egen bedömning är också hur mycket en sort högst får väga.

page-rule-limits-unknown = Vad ingen vet
    .item-1 = Hur ofta regeln har rätt. Den är inte prövad i fält.
    .item-2 = Hur många den missar.
    .item-3 = Hur ofta den väcker oro i onödan.

page-rule-limits-never = Vad regeln aldrig räknar
    .item-1 = Språk, ursprung, utseende och kläder.
    .item-2 = Vem någon är. Det som räknas är vad någon gör, säger eller utsätts för.
    .item-3 = En känsla som du inte kan förklara. Den är ett skäl att be om råd, men inget tecken.
