# De två stödprogrammen.

## programme-return

page-programme-return = Återvändandeprogrammet
    .lead = Den som kan ha utsatts för människohandel och vill resa hem kan få hjälp med resan och med en ny start. Ansökan görs genom en regionkoordinator.
    .search = återvändandeprogrammet åmp återvändande återvända resa hem iom biljett återintegrering hemland frivilligt barn prostitution tredje land åka hem hemresa hemresan flygbiljett biljetten återvänder återvandring hem till sitt land, vill åka hem, hjälp att åka hem, betala hemresan
page-programme-return-who = För vem
    .text-1 = Programmet är till för den som förmodas vara utsatt för människohandel i någon form, och för utländska medborgare i prostitution. Personen ska själv vilja resa till hemlandet, eller till ett annat land där hen får bo varaktigt.
    .text-2 = Ett barn återvänder bara när myndigheterna i båda länderna anser att det är bäst för barnet.
page-programme-return-how = Så går det till
    .item-1 = Kontakta en regionkoordinator, eller stödtelefonen, som hjälper dig att nå rätt koordinator.
    .item-2 = Koordinatorn och FN:s migrationsorganisation, IOM, beslutar tillsammans om hjälpen.
    .item-3 = IOM:s kontor i Finland driver programmet, och Jämställdhetsmyndigheten betalar.
    .item-4 = Efter resan finns stöd för att börja om.
    .item-5 = Programmet har en egen manual: den första kom { 2014 } och den tredje upplagan { 2019 }.

## programme-national-support

page-programme-national-support = Nationellt stödprogram (NSP)
    .lead = Certifierade boenden och organisationer kan söka pengar till vila, rehabilitering och integration. Det behövs ingen polisanmälan.
    .search = nsp nationellt stödprogram stöd vila rehabilitering integration boende pengar certifierad plattformen utan polisanmälan stödprogrammet skyddat boende rehab vem betalar kvinnojour, stöd utan polisanmälan, vill inte polisanmäla
page-programme-national-support-what = Det här ingår
    .text-1 = Programmet drivs av Plattformen Civila Sverige mot människohandel sedan { 2015 }, med offentliga pengar. Det här var villkoren { 2022 }. Kontrollera om de har ändrats.
    .item-1 = Vila: upp till 30 dagar.
    .item-2 = Rehabilitering: upp till 90 dagar, i högst tre perioder.
    .item-3 = Integration: upp till 45 dagar.
    .item-4 = Enstaka insatser.
    .item-5 = Barn som följer med omfattas.
page-programme-national-support-how = Vem som ansöker
    .text-1 = Bara certifierade boenden och aktörer kan ansöka. Fråga en regionkoordinator eller en av plattformens medlemmar.
page-programme-national-support-conflict = När källorna säger olika
    .text-1 = En äldre sida säger att programmet var stängt från den 1 januari { 2019 } eftersom pengarna saknades. Senare källor, från { 2022 } och { 2023 }, säger att det får pengar. Räkna med att det finns, men fråga.
