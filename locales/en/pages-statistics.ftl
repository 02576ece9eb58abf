# Statistics: each series apart, with who counted and which year.

## stats-coordinators

page-stats-coordinators = Statistics: the regional coordinators
    .lead = People the coordinators have learnt of, year by year. Known cases only: the real number is higher.
    .search = figures, numbers, number of victims, how many, women and men, children, forced labour, trades, berry pickers, nationality, statistics, how many victims, victim, nationalities, sex, trend, BRÅ, National Council for Crime Prevention, charts, chart, graphs, graph, diagram, table, figures per year, victims per year, how many victims
page-stats-coordinators-purpose-2023 = { 2023 }: purpose of the exploitation
    .text-1 = The first year in which labour was more common than sexual purposes. Fewer children were identified than before. The Agency does not read it as fewer being exploited.
    .bar-labour = Labour
    .bar-sexual = Sexual purposes
page-stats-coordinators-nationality-2023 = { 2023 }: most common nationalities
    .text-1 = The figure for Thailand comes largely from one case, of about 40 berry pickers. Origin is never a sign: the figures show who has been identified.
    .bar-thailand = Thailand
    .bar-romania = Romania
    .bar-ukraine = Ukraine
    .bar-nigeria = Nigeria
    .bar-sweden = Sweden
page-stats-coordinators-sex-2022 = { 2022 }: { 375 } people
    .text-1 = Gender, as the coordinators noted it.
    .bar-women = Women
    .bar-men = Men
    .bar-other = Other
    .bar-unnoted = Not noted
page-stats-coordinators-trades-2022 = { 2022 }: trades with labour exploitation
    .text-1 = Most first. We do not have the number per trade.
    .item-1 = Agriculture and forestry
    .item-2 = Construction
    .item-3 = Hotel and restaurant
    .item-4 = Industry
    .item-5 = Car wash and garage
    .item-6 = Cleaning
page-stats-coordinators-adults-2021 = { 2021 }: { 436 } adults
    .text-1 = Together with the children there were { 490 } people.
    .bar-women = Women
    .bar-men = Men
    .bar-unnoted = Not noted
page-stats-coordinators-children-2021 = { 2021 }: 54 children
    .text-1 = Children the coordinators learnt of in the same year.
    .bar-girls = Girls
    .bar-boys = Boys
    .bar-unnoted = Not noted
page-stats-coordinators-line-2019 = { 2019 }: coordinators and support line, { 298 } people
    .text-1 = Another series: the support line is included too. Do not compare with later years.
    .bar-women = Women
    .bar-men = Men
    .bar-girls = Girls
    .bar-boys = Boys
    .bar-unknown = Unknown
page-stats-coordinators-line-2018 = { 2018 }: coordinators and support line, { 262 } people
    .text-1 = The same series as { 2019 }.
    .bar-women = Women
    .bar-men = Men
    .bar-girls = Girls
    .bar-boys = Boys
page-stats-coordinators-team-2016 = { 2016 }: the national task force, { 150 } cases
    .text-1 = Counted in cases, by the national task force (NMT). Of the { 150 } cases, 50 were about children.
    .bar-all = All cases
    .bar-children = Of them children

## stats-civil-society

page-stats-civil-society = Statistics: civil society
    .lead = In { 2019 } the members of the Civil Society Platform supported { 177 } people.
    .search = Civil Society Platform, shelters, support, figures, numbers, statistics, ngo, how many got help, charts, chart, graphs
page-stats-civil-society-supported-2019 = { 2019 }: people supported
    .text-1 = Nine in ten were women. The second number is part of the first.
    .bar-supported = Supported
    .bar-possible = Of them possible victims

## stats-salvation-army

page-stats-salvation-army = Statistics: the Salvation Army
    .lead = In { 2023 } the Salvation Army met { 287 } people who may have been trafficked.
    .search = Safe Havens, Salvation Army, figures, numbers, labour, statistics, how many, charts, chart, graphs
page-stats-salvation-army-met-2023 = { 2023 }: people the Salvation Army met
    .text-1 = { 287 } people who may have been trafficked, in one year.
page-stats-salvation-army-safe-havens = Safe Havens, five years
    .text-1 = { 588 } people over five years at Safe Havens. Most had been exploited for labour. Do not add the figure to that for { 2023 }.

## stats-limits

page-stats-limits = What the figures do not say
    .lead = The figures cover known cases only. Organisations count in different ways, so never add their figures or compare them.
    .search = hidden numbers, uncertain statistics, double counting, convictions, county, TIP report, United States, latest figures, how common, real number, sentenced, convicted, dark figure, BRÅ, National Council for Crime Prevention, reported crimes, how many are convicted, how big is the problem
page-stats-limits-known = Only what has been found
    .text-1 = Every source says that the real number is higher. More cases one year may mean that more people looked.
page-stats-limits-us-report = The US report on { 2021 }: { 481 } people
    .text-1 = The US State Department passes on figures from Swedish authorities, but with totals of its own. The report gives { 404 } people for { 2019 } and { 320 } for { 2020 }.
    .bar-sexual = Sexual purposes
    .bar-labour = Labour
    .bar-unspecified = Unspecified
    .bar-military = Forced military service
page-stats-limits-migration = The Migration Agency
    .text-1 = The same report gives the Migration Agency's own figures. The same person has probably been counted by several organisations.
    .bar-year-2021 = { 2021 }
    .bar-year-2020 = { 2020 }
page-stats-limits-conflicts = Where sources differ
    .text-1 = Where the figures differ we use those of the Gender Equality Agency.
    .item-1 = { 2021 }: { 490 } according to the Agency, { 481 } according to the US report.
    .item-2 = { 2019 }: { 298 } according to the Agency, { 404 } according to the US report.
page-stats-limits-missing = What is missing
    .text-1 = We have found no figures for { 2024 } and { 2025 }, none by county or region, and none on convictions.
