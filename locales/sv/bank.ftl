# Axes, categories, groups, gates, sectors and outcomes of the bank.
# Every number is PHONE("contact-id"); digits are never written here.

## Axes: .rule is one sentence, the same rule for each

axis-coercion = Tvång och kontroll
    .rule = För området räcker två olika sorters tecken på tvång, om minst en sort är stark. Också tre sorter räcker, om minst två är medelstarka.
    .search = vad räknas som tvång, vad är tvång, otillbörliga medel, tvingad
axis-exploitation = Utnyttjande
    .rule = För området räcker två olika sorters tecken på utnyttjande, om minst en sort är stark. Också tre sorter räcker, om minst två är medelstarka.
    .search = vad räknas som utnyttjande, utnyttjas, vad är exploatering
axis-vulnerability = Någon utnyttjar personens utsatta läge
    .rule = För området räcker två olika sorters tecken på att någon utnyttjar personens utsatta läge, om minst en sort är stark. Också tre sorter räcker, om minst två är medelstarka.
    .search = vad räknas som utsatt, utsatt situation, beroende, vad är utsatthet
axis-deception = Vilseledning
    .rule = För området räcker två olika sorters tecken på vilseledning, om minst en sort är stark. Också tre sorter räcker, om minst två är medelstarka.
    .search = vad räknas som vilseledande, lurad, vad är vilseledande, bedrägeri

## Words for strength, answer and origin

strength-weak = svagt
strength-medium = medelstarkt
strength-strong = starkt

answer-yes = ja
answer-unsure = osäker
answer-no = nej

origin-ilo-delphi = ILO:s expertpanel
origin-own = vår egen bedömning
origin-glaa-secondary = den brittiska tillsynsmyndigheten GLAA, läst i andra hand

## Categories

category-control-supervision = Kontroll och övervakning
category-fear-behaviour = Rädsla och beteende
category-language-communication = Språk och samtal
category-documents-money = Handlingar och pengar
category-appearance-health = Skador och hälsa
category-work-living-conditions = Arbete och boende
category-movement-travel = Resor och förflyttning
category-booking-room-pattern = Bokning och rum
category-child-specific = Särskilt om barn

## Groups

group-surveillance-isolation = Isolering, inlåsning eller övervakning
group-documents = Någon annan har hand om personens handlingar
group-debt = Skuld som binder
group-violence = Våld
group-threats = Hot om våld
group-denunciation = Hot om att anmäla personen
group-strong-influence = Styrs av någon annan
group-withheld-money = Undanhållna pengar eller lön
group-forced-tasks = Tvingas till uppgifter eller kunder, eller att få ihop en viss summa
group-forced-to-lie = Tvingad att ljuga
group-forced-marriage-or-sale = Bortförd, bortgift eller såld
group-own-words = Personen ber själv om hjälp
group-drugged = Omtöcknad utan känd orsak
group-visible-fear = Synlig rädsla
group-controlled-travel = Styrd resa eller bokning
group-moved-around = Flyttas runt av andra
group-child-adult-relation = Oklar relation mellan barn och vuxen
group-hours = Orimlig arbetstid
group-low-pay = Ingen eller mycket låg lön
group-middleman = Pengarna går till en mellanhand
group-living-conditions = Dåligt eller trångt boende
group-hazardous-work = Farligt arbete
group-labour-law = Inget avtal eller skydd
group-bad-conditions = Mycket dåliga arbetsvillkor
group-own-words-forced = Personen berättar om tvång
group-sex-trade-activity = Sådant som kan höra till sexhandel
group-unexplained-money = Oförklarade pengar eller saker
group-worn-out = Utmattad eller vanvårdad
group-price = Orimligt lågt pris
group-child-sexual-exploitation = Sexuellt utnyttjande av barn
group-child-work-or-begging = Barn i arbete eller tiggeri
group-child-crime = Barn i brottslighet
group-unknown-area = Vet inte var hen är
group-dependency = Helt beroende av den som styr
group-legal-status = Saknar id-handling eller har osäker rätt att vistas i landet
group-other-vulnerability = Akut kris eller annan utsatthet
group-few-belongings = Äger nästan ingenting
group-child-unprotected = Barn utan skydd
group-child-age = Oklar ålder, kan vara ett barn
group-nature-of-job = Lurad om arbetet
group-promised-conditions = Lurad om lön eller villkor
group-recruitment-conditions = Lurad om resa eller avgifter
group-marriage-promise = Löften om kärlek eller giftermål
group-not-counted = Visas men räknas aldrig

## Gates

gate-danger-now = Pågår något farligt nu, eller är någon i fara?
    .help = Fara går före allt annat. Om du är osäker räknas det som ja. Ring { PHONE("sos-112") } om det är bråttom.
gate-maybe-child = Kan personen vara under 18 år?
    .help = För ett barn räcker misstanke. Om du är osäker räknas det som ja.
gate-saw-or-felt = Vad såg eller hörde du, med egna ord?
    .help = Markera det du sett, hört eller fått berättat, inte bara en känsla.
gate-ordinary-reason = Finns det en naturlig förklaring som passar lika bra?
    .help = Behåll det du tvekar om. Du väljer själv vad du tar bort.
gate-same-if-other-person = Skulle du ha reagerat likadant om personen sett annorlunda ut?
    .help = Svaret ändrar inte resultatet. Om du svarar nej kan du se över det du har markerat.
gate-person-left = Har personen som bad om hjälp gått?
    .help = Svara ja om personen inte är kvar hos dig. Då säger orden var det hände, inte var ni är.

## Sectors

sector-taxi = Taxi och transport
sector-hotel = Hotell och boende
sector-health = Vård och tandvård
sector-social = Socialtjänst
sector-school = Skola och fritid
sector-restaurant = Restaurang
sector-housing = Bostadsbolag och hyresvärd
sector-salon = Massage, nagel och skönhet
sector-site = Städ, bygg och andra arbetsplatser

## Outcomes: .text is what to do and by when, .short stands in a header

outcome-immediate-danger = Fara nu
    .short = Fara nu
outcome-child-concern = Oro för ett barn
    .short = Oro för ett barn
outcome-strong-picture = Tydliga tecken på tvång och utnyttjande
    .short = Tydliga tecken
outcome-suspicion = Tecken som bör bedömas
    .short = Tecken som bör bedömas
outcome-weak-signs = För få tecken
    .short = För få tecken
outcome-no-signs = Inga tecken som räknas
    .short = Inga tecken som räknas

## Notes to sources

source-hotel-critique-note = En debattext.
source-ilo-delphi-note = Själva dokumentet gick inte att öppna. Vi har läst om styrkorna och regeln i ett öppet dokument som citerar sidan 3. De ska kontrolleras mot originalet.
source-riksdag-tiggeri-note = En motion som återger polisens lägesbild. Det är inte polisens egen rapport.
source-seed-kronoberg-note = Läst i ett utdrag. Adressen går till en sparad kopia av hela rapporten. Bild 16 är inte kontrollerad på nytt.
source-unodc-child-note = Orden följer UNODC:s lista över tecken.
source-unodc-garda-note = Orden följer UNODC:s lista över tecken.
source-unodc-general-note = Orden följer UNODC:s lista över tecken.
source-unodc-sexual-note = Orden följer UNODC:s lista över tecken.
