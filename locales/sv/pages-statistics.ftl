# Statistik: varje serie för sig, med vem som har räknat och vilket år.

## stats-coordinators

page-stats-coordinators = Statistik: regionkoordinatorerna
    .lead = Personer som koordinatorerna har fått kännedom om, år för år. Bara kända fall: det verkliga antalet är högre.
    .search = siffror, antal offer, hur många, kvinnor och män, barn, tvångsarbete, branscher, bärplockare, nationalitet, Jämställdhetsmyndigheten, statistik, offret, offren, hur många offer, antalet, thailändska, prostitution, BRÅ, Brottsförebyggande rådet, BRÅ siffror, diagram, graf, tabell, siffror per år, statistik per år
page-stats-coordinators-purpose-2023 = { 2023 }: utnyttjandets syfte
    .text-1 = Första året då arbete är vanligare än sexuella ändamål. Färre barn än tidigare identifierades. Myndigheten tolkar det inte som att färre barn utnyttjas.
    .bar-labour = Arbete
    .bar-sexual = Sexuella ändamål
page-stats-coordinators-nationality-2023 = { 2023 }: de vanligaste nationaliteterna
    .text-1 = Talet för Thailand kommer till stor del från ett enda ärende, med omkring 40 bärplockare. Ursprung är aldrig ett tecken: siffrorna visar vilka som har identifierats.
    .bar-thailand = Thailand
    .bar-romania = Rumänien
    .bar-ukraine = Ukraina
    .bar-nigeria = Nigeria
    .bar-sweden = Sverige
page-stats-coordinators-sex-2022 = { 2022 }: { 375 } personer
    .text-1 = Kön, så som koordinatorerna har noterat det.
    .bar-women = Kvinnor
    .bar-men = Män
    .bar-other = Annat
    .bar-unnoted = Inte noterat
page-stats-coordinators-trades-2022 = { 2022 }: branscher där människor utnyttjades i arbete
    .text-1 = Flest först. Antalen per bransch finns inte i vårt underlag.
    .item-1 = Jordbruk och skogsbruk
    .item-2 = Bygg
    .item-3 = Hotell och restaurang
    .item-4 = Industri
    .item-5 = Biltvätt och bilverkstad
    .item-6 = Städning
page-stats-coordinators-adults-2021 = { 2021 }: { 436 } vuxna
    .text-1 = Tillsammans med barnen var det { 490 } personer.
    .bar-women = Kvinnor
    .bar-men = Män
    .bar-unnoted = Inte noterat
page-stats-coordinators-children-2021 = { 2021 }: 54 barn
    .text-1 = Barn som koordinatorerna fick kännedom om samma år.
    .bar-girls = Flickor
    .bar-boys = Pojkar
    .bar-unnoted = Inte noterat
page-stats-coordinators-line-2019 = { 2019 }: koordinatorerna och stödtelefonen, { 298 } personer
    .text-1 = En annan serie: här ingår också stödtelefonen. Jämför inte med senare år.
    .bar-women = Kvinnor
    .bar-men = Män
    .bar-girls = Flickor
    .bar-boys = Pojkar
    .bar-unknown = Okänt
page-stats-coordinators-line-2018 = { 2018 }: koordinatorerna och stödtelefonen, { 262 } personer
    .text-1 = Samma serie som { 2019 }.
    .bar-women = Kvinnor
    .bar-men = Män
    .bar-girls = Flickor
    .bar-boys = Pojkar
page-stats-coordinators-team-2016 = { 2016 }: Nationellt metodstödsteam (NMT), { 150 } fall
    .text-1 = Räknat i fall, av Nationellt metodstödsteam (NMT). Av de { 150 } fallen gällde 50 barn.
    .bar-all = Alla fall
    .bar-children = Varav barn

## stats-civil-society

page-stats-civil-society = Statistik: civilsamhället
    .lead = { 2019 } fick { 177 } personer stöd av medlemmarna i Plattformen Civila Sverige.
    .search = plattformen, civila Sverige, skyddat boende, stöd, siffror, antal, statistik, antalet, ideella, hur många fick hjälp, diagram, graf
page-stats-civil-society-supported-2019 = { 2019 }: personer som fick stöd
    .text-1 = Nio av tio var kvinnor. Det andra talet ingår i det första.
    .bar-supported = Fick stöd
    .bar-possible = Varav möjligen utsatta

## stats-salvation-army

page-stats-salvation-army = Statistik: Frälsningsarmén
    .lead = { 2023 } mötte Frälsningsarmén { 287 } personer som kan ha varit utsatta för människohandel.
    .search = Safe Havens, Frälsningsarmén, siffror, antal, arbetskraft, statistik, antalet, frälsis, diagram, graf
page-stats-salvation-army-met-2023 = { 2023 }: personer som Frälsningsarmén mötte
    .text-1 = { 287 } personer som kan ha varit utsatta, under ett år.
page-stats-salvation-army-safe-havens = Safe Havens, fem år
    .text-1 = { 588 } personer under fem år på Safe Havens. De flesta hade utnyttjats i arbete. Lägg inte ihop talet med det för { 2023 }.

## stats-limits

page-stats-limits = Vad siffrorna inte säger
    .lead = Siffrorna gäller bara kända fall. De räknas på olika sätt, så lägg dem aldrig ihop och jämför dem inte med varandra.
    .search = mörkertal, osäker statistik, dubbelräkning, domar, fällande domar, län, TIP-rapporten, USA, senaste siffror, hur vanligt, hur många egentligen, antalet, hur många döms, dömda, BRÅ, Brottsförebyggande rådet, anmälda brott, hur stort är problemet
page-stats-limits-known = Bara det som har hittats
    .text-1 = Varje källa säger att det verkliga antalet är högre. Fler fall ett år kan betyda att fler letade.
page-stats-limits-us-report = USA:s rapport om { 2021 }: { 481 } personer
    .text-1 = USA:s utrikesdepartement återger uppgifter från svenska myndigheter, men med egna summor. Rapporten anger { 404 } personer för { 2019 } och { 320 } för { 2020 }.
    .bar-sexual = Sexuella ändamål
    .bar-labour = Arbete
    .bar-unspecified = Inte angivet
    .bar-military = Tvingad till krigstjänst
page-stats-limits-migration = Migrationsverket
    .text-1 = Samma rapport anger Migrationsverkets egna tal. Samma person har troligen räknats av flera myndigheter.
    .bar-year-2021 = { 2021 }
    .bar-year-2020 = { 2020 }
page-stats-limits-conflicts = När källor säger olika
    .text-1 = När siffrorna skiljer sig åt använder vi Jämställdhetsmyndighetens.
    .item-1 = { 2021 }: { 490 } enligt Jämställdhetsmyndigheten, { 481 } enligt USA:s rapport.
    .item-2 = { 2019 }: { 298 } enligt Jämställdhetsmyndigheten, { 404 } enligt USA:s rapport.
page-stats-limits-missing = Vad som saknas
    .text-1 = Vi har inte hittat några siffror för { 2024 } och { 2025 }, några tal per län eller region eller något om fällande domar.
