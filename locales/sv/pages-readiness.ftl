# Beredskapskontrollen: en fråga, varför den ställs och vad man gör när svaret är nej.

ready-know-signs = Vet alla som möter människor vilka tecken de ska se efter?
    .help = Den som inte vet vad hen ska se efter ser det inte.
    .todo = Gå igenom listan för ert arbete på nästa möte. Gör det igen med alla nyanställda.

ready-behaviour-only = Vet alla att språk, ursprung, utseende och kläder aldrig är tecken?
    .help = Det kan vara diskriminering, och fel personer drabbas.
    .todo = Skriv i rutinen att språk, ursprung, utseende och kläder aldrig är tecken. Öva på ett fall där det finns en naturlig förklaring.

ready-trained = Har varje grupp och skift någon med utbildning om tecknen?
    .help = Den som är utbildad kan stötta sina kollegor när det händer.
    .todo = Utbilda minst en person i varje grupp och på varje skift i år. Skriv upp vem och när.

ready-own-promise = Kontrollerar ni arbetsvillkoren för er egen personal och hos dem ni anlitar?
    .help = Utnyttjande kan finnas hos er själva eller hos en leverantör.
    .todo = Gå igenom de sex frågorna på sidan ”Ett löfte från en verksamhet”.

ready-looked-here = Har ni tagit reda på om någon utnyttjas i kommunen?
    .help = Där man har letat har man hittat fall, också på små orter.
    .todo = Fråga hotell, taxi, vård, skola och föreningar vad de har sett. Samla svaren utan namn.

ready-network = Vet polisen, socialtjänsten och föreningarna vem som gör vad i kommunen?
    .help = Utan klara roller hamnar personen mellan stolarna.
    .todo = Bjud in polisen, socialtjänsten och föreningar till ett möte. Skriv tillsammans en lista över vem som gör vad, och i vilken ordning.

ready-routine = Finns en skriven rutin för när någon blir orolig?
    .help = När det händer hinner ingen tänka ut vad man ska göra.
    .todo = Skriv en rutin på en sida: vem jag berättar för, vem jag ringer, vad jag inte gör.

ready-whom-to-call = Vet alla vem de ringer, också på natten och i helgen?
    .help = Stödtelefonen har bara öppet på kontorstid.
    .todo = Skriv upp { PHONE("sos-112") }, { PHONE("polis-11414") } och socialjourens nummer. Om ni saknar det skriver ni ”{ PHONE("sos-112") }, be om socialjouren”.

ready-card-on-wall = Sitter en lapp med numren där personalen ser den?
    .help = Mitt i natten ska ingen behöva leta.
    .todo = Skriv upp numren för ert län på ett papper. Skriv vaksam call i terminalen för att se dem. Sätt upp lappen i personalrummet, inte där gäster ser den.

ready-contacts-checked = Har någon i år kontrollerat de nummer som ni använder?
    .help = Telefonnummer ändras.
    .todo = Utse någon som ansvarar för er lista med nummer. Kontrollera varje nummer mot källan en gång om året och skriv datum.

ready-child-report = Vet alla vad de gör när det gäller ett barn?
    .help = Vård, skola, socialtjänst med flera måste anmäla. Andra bör.
    .todo = Skriv upp hur ni når socialtjänstens mottagning för barn. Ta reda på vilka hos er som måste anmäla.

ready-interpreter = Kan ni få tag i en professionell tolk i dag, också på telefon?
    .help = Sällskapet får aldrig tolka, för det kan vara hen som styr.
    .todo = Ordna avtal om telefontolk. Skriv numret i rutinen.

ready-own-safety = Vet alla hur de skyddar sig själva?
    .help = Den som konfronterar kan utsätta sig och personen för fara.
    .todo = Bestäm var man står, vem man hämtar och när man ringer. Bestäm också hur den som är ensam får hjälp.

ready-notes = Vet alla vad som får antecknas, och vad som inte får sparas?
    .help = Ett företag får i regel inte spara uppgifter om misstankar.
    .todo = Skriv i rutinen att ni lämnar fakta till polisen och inte skriver någon lista över misstänkta.

ready-bed-tonight = Vet ni var en person kan bo i natt, och vem som betalar?
    .help = I natt är det för sent att göra upp om rutiner och pengar.
    .todo = Skriv avtal om skyddat boende. Bestäm vem som beslutar på kvällen och hur ni begär ersättning av Migrationsverket.

ready-reflection-period = Vet ni hur socialnämnden ansöker om betänketid?
    .help = Nämnden kan själv ansöka, så att personen får tid att tänka.
    .todo = Utse vem som fyller i ansökan om betänketid. Ge den personen och en ersättare sidan om betänketid.

ready-way-on = Vet ni vad som kan erbjudas efter den akuta tiden?
    .help = Stödet ska räcka längre än de första veckorna.
    .todo = Ring stödtelefonen, { PHONE("nspm-stodtelefon") }, på kontorstid. Fråga vem som är er regionkoordinator, och vad stödprogrammet och återvändandeprogrammet kan ge. Skriv upp svaren.

ready-afterwards = Tar ni hand om den som slog larm?
    .help = En taxiförare slutade att tipsa när ingen tog hand om tipset.
    .todo = Prata med den som slog larm. Tacka, fråga hur det känns och berätta det ni får veta om vad som hände sedan.

## Kontrollens sidor

ui-ready-title = Beredskapskontroll
ui-ready-about = Hur väl förberedda är ni? Svara på frågorna tillsammans. Till sist får ni en lista över vad som är kvar att göra.
ui-ready-kept = Svaren sparas inte. De försvinner när du avslutar Vaksam.
ui-ready-for-workplace = För en arbetsplats
ui-ready-for-municipality = För en kommun
ui-ready-questions = { $count } frågor
ui-ready-part-preventive = Förebyggande
ui-ready-part-practical = Praktiskt
ui-ready-part-reintegrating = Efteråt
ui-ready-answered = { $done } av { $of } besvarade
ui-ready-yes = Ja
ui-ready-partly = Delvis
ui-ready-no = Nej
ui-ready-todo = Att göra
ui-ready-in-place = { $value } av { $of } på plats{ $partly ->
    [0] {""}
   *[other] , { $partly } delvis
    }{ $unanswered ->
    [0] {""}
    [one] , { $unanswered } obesvarad
   *[other] , { $unanswered } obesvarade
    }
ui-ready-unanswered = Obesvarade frågor: { $count }. De räknas inte som nej och står inte på listan.
ui-ready-none = Ni har inte svarat på någon fråga än.
ui-ready-nothing = Enligt era svar är inget kvar att göra.
ui-ready-nothing-yet = Bland svaren hittills finns inget nej. Listan är klar först när alla frågor är besvarade.
ui-ready-read-more = Läs mer
ui-ready-print = Skriv ut listan
ui-ready-print-how = Skriv av eller kopiera raden här under innan du avslutar, för då försvinner svaren. Kör den sedan i terminalen.
ui-ready-print-html = För en fil som webbläsaren kan skriva ut: lägg till --format html > lista.html sist på raden.
ui-ready-print-web = Skriv ut sidan med knappen här under innan du avslutar, för sedan är svaren borta.
