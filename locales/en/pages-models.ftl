# Ways of working: local examples, surveys, plans and campaigns.

## model-helsingborg

page-model-helsingborg = The Helsingborg model
    .lead = A local example: a network in Helsingborg where everyone knows who does what. It is not a national rule.
    .search = Helsingborg, local network, cooperation, core group, role map, working order, hotel group, housing company, mobile team, local model, who does what, cooperation model
page-model-helsingborg-what = What it is
    .text-1 = The Salvation Army started it in { 2015 } or { 2016 }: the sources differ. The core group is the police, the Salvation Army and the social services.
    .text-2 = Around them are civil society, a police team (fokusgruppen), a mobile team and the social services on-call. Community safety wardens (trygghetsvärdar), hotels and a housing company are also part of it. The county administrative board has been a funder.
    .text-3 = According to the City of Helsingborg the network is now led by the social services. The statement has no date.
page-model-helsingborg-order = How the work is done, in five steps
    .item-1 = The police learn of a case.
    .item-2 = The police contact the mobile team or the social services on-call.
    .item-3 = The mobile team contacts the Salvation Army.
    .item-4 = The Salvation Army contacts the person.
    .item-5 = Follow-up.
page-model-helsingborg-use = How you can use it
    .text-1 = Read the page “Helsingborg: an example”, and then write a list of who does what where you are. The steps presume that the Salvation Army is there. If it is not, follow the six steps of the national manual.
    .text-2 = The hotels are part of the network. That is a reason to include hotel staff where you are too.

## model-stad-for-stad

page-model-stad-for-stad = Stad för stad (city by city)
    .lead = A handbook and other material for municipalities that want to start working together. Lund went from no identified victims to 30.
    .search = handbook, method material, municipality, local cooperation, Lund, Kiruna, pilot city, getting started, council, toolkit, guide for cities, city by city, the film Safe Havens, film, documentary, seminar, Kiruna seminar, what can the municipality do, how can a municipality start, municipal action plan, film to show at work, video
page-model-stad-for-stad-what = What it is
    .text-1 = The material builds on the Helsingborg model, but works without the Salvation Army too. It suits municipalities and networks that want to get started.
    .text-2 = A seminar on Stad för stad has been held in Kiruna. We have not read any more about it.
page-model-stad-for-stad-lund = Lund: from none to 30
    .text-1 = Lund had identified nobody. Once the authorities worked together, they identified 30 people. The figure shows what happens when someone looks, not how many there are.
    .text-2 = People who are exploited seldom come forward. It is up to us to notice.
page-model-stad-for-stad-film = The film Safe Havens
    .text-1 = The Salvation Army has made a 55-minute documentary on trafficking in seven countries, Sweden among them. In { 2019 } it was shown in Umeå, Stockholm and Göteborg, with discussions afterwards.
    .text-2 = The film has Swedish subtitles, and there is a package for those who want to show it at work. Small teams can watch it online. Ask the Salvation Army.

## model-kronoberg

page-model-kronoberg = The Kronoberg survey
    .lead = The county administrative board asked authorities, businesses, care and associations what they had seen, about { 2011 }.
    .search = Kronoberg, Växjö, survey, observations, taxi, response rate, gut feeling, county administrative board, Småland, what people saw, taxi firms, reported crimes Kronoberg, private clinics, ways forward
page-model-kronoberg-observations = What made people react
    .text-1 = Six things were named. Vaksam counts only three of them. Language, age and a feeling do not count, since they say nothing about coercion.
    .item-1 = Something about the situation felt wrong. It is not counted. Ask yourself what you saw and heard.
    .item-2 = The woman spoke little or no Swedish. Not counted: it is a reason to get an interpreter.
    .item-3 = The woman looked afraid. Counts, but as weak: fear has many causes.
    .item-4 = The woman seemed watched. Counts.
    .item-5 = The woman was much younger than the man. Not counted for adults. If the person may be under 18, the questions about children apply.
    .item-6 = A dominant woman or man controlled the situation. Counts.
page-model-kronoberg-answers = How many answered
    .text-1 = Share of those asked who answered, about { 2011 }.
    .bar-authorities = Authorities
    .bar-care = Care
    .bar-associations = Associations
    .bar-trades = Businesses
page-model-kronoberg-suspicions = How many suspected something
    .text-1 = All groups together: strong suspicion in at least 46 answers, weak suspicion in 6. The source gives no exact number.
    .item-1 = Taxi firms: 6–8 strong suspicions
    .item-2 = Hotels: 1 strong suspicion
page-model-kronoberg-after = What happened next, and ways forward
    .text-1 = Seven training sessions were held, with { 193 } participants. A regional expert group was formed and a cooperation plan was begun. Whether it was adopted is not known.
    .text-2 = So the ways forward were training, an expert group and a plan. The readiness check in Vaksam asks about the same where you are.
page-model-kronoberg-not-here = What is not shown here
    .text-1 = The survey also covers reported crimes { 2003 }–{ 2010 } and private clinics. We have not been able to read those figures, so Vaksam does not show them. Ask the county administrative board.
page-model-kronoberg-lesson = Three questions to take away
    .text-1 = Those who believe that it doesn't happen here do not see it either. Ask at your workplace:
    .item-1 = Do we know the signs?
    .item-2 = Do we have a procedure?
    .item-3 = Do we know who to call?

## model-quality-promise

page-model-quality-promise = A promise from a workplace
    .lead = A business can promise that it is free from trafficking, and show how. The idea suits other trades too.
    .search = quality promise, Respekt Thai, massage parlour, salon, self-check, certification, code of conduct, purchasing, supplier, pledge, thai massage, nail salon, supply chain, subcontractor, fair conditions, due diligence, procurement, public procurement, how do we know the subcontractor is fair, demands on suppliers
page-model-quality-promise-origin = Where the idea comes from
    .text-1 = The network Respekt Thai has existed since { 2019 } in Helsingborg and works against demand for sex in massage parlours. A parlour can sign a promise to be a place free from trafficking.
    .text-2 = We have not seen the text of the promise. The questions below are our own.
page-model-quality-promise-check = A check of your own, in any trade
    .item-1 = Does everyone who works here have a contract of their own that they understand?
    .item-2 = Does everyone get their whole pay into an account of their own?
    .item-3 = Does everyone hold their own passport and ID?
    .item-4 = Can everyone quit and leave without being in debt?
    .item-5 = Does everyone know who to call outside the workplace?
    .item-6 = Do you ask your subcontractors the same questions?
page-model-quality-promise-care = Do not aim it at one group
    .text-1 = A promise should apply to everyone in the trade. Origin says nothing about a business.

## model-three-kinds

page-model-three-kinds = Three kinds of work
    .lead = Preventing, helping in the moment and supporting afterwards: three headings for what a municipality needs to manage.
    .search = preventive, practical, reintegrating, reintegration, what helps, measures, municipal work, prevention, prevent, aftercare, three parts, what can the municipality do
page-model-three-kinds-kinds = What they are
    .text-1 = The division comes from the Salvation Army. This is how we read it:
    .item-1 = Prevention: train, inform, reach out, reduce demand.
    .item-2 = Acting (practical): urgent support, protected housing, care, interpreter, advice.
    .item-3 = Afterwards (reintegration): help to build a life here or to return safely.
page-model-three-kinds-check = Try your own readiness
    .text-1 = The readiness check in Vaksam follows three similar parts and ends in a to-do list.

## model-stockholm-plan

page-model-stockholm-plan = The Stockholm cooperation plan of { 2005 }
    .lead = A piece of history: the will was there, but the coordination was not. What the plan teaches is to settle procedures and payment in advance.
    .search = Kvinnoforum, cooperation plan, Stockholm, history, who pays, cost, coordination, older plan, paid, costs, old plan
page-model-stockholm-plan-what = What it was
    .text-1 = Kvinnoforum ran a project in two phases { 2002 }–{ 2005 } with nine authorities in Stockholm. The plan is from January { 2005 }.
    .text-2 = It found that the will was there. What was missing was coordination, knowledge and a clear division of responsibilities.
page-model-stockholm-plan-holds = What still holds
    .item-1 = The municipality carries the cost. Today it can claim it back from the Migration Agency.
    .item-2 = Routines and payment decide how things turn out. Settle both in advance.
page-model-stockholm-plan-old = What no longer holds
    .text-1 = The plan rests on rules from before { 2010 }. Its estimates of numbers are out of date and not shown here.

## model-safe-hand

page-model-safe-hand = The course En säker hand: notice, react, act
    .lead = The Salvation Army's basic course rests on three verbs. They are easy to remember in the middle of the night.
    .search = course, training, a safe hand, identify, react, act, Salvation Army, rule of thumb, training course, learn, e-learning, learn the signs, training for staff, online course
page-model-safe-hand-verbs = The three verbs, in our words
    .item-1 = Notice what happens, not what someone looks like.
    .item-2 = React by pausing and asking for advice. Worry is enough.
    .item-3 = Act by calling the right number, thinking of your own safety and saying what you saw.
page-model-safe-hand-course = The course
    .text-1 = The course is called En säker hand (a steady hand), and is for professionals and volunteers. We have not seen its content, and its length is not known.

## model-du-avgor

page-model-du-avgor = Du avgör (you decide)
    .lead = A campaign since { 2016 }, aimed at those who buy sex. Its advice on who to call is the same as here.
    .search = campaign, demand, buying sex, sex buyer, john, stop buying sex, KAST, bought sex, buys sex, punter, sex buyers
page-model-du-avgor-what = What it is
    .text-1 = The campaign began in { 2016 } and is aimed at the buyer. It tells those who suspect trafficking to call { PHONE("sos-112") } in danger, otherwise { PHONE("polis-11414") }. Professionals can call the support line { PHONE("nspm-stodtelefon") }.

## model-counties

page-model-counties = What there is in your county
    .lead = Clinics, teams and plans that we have found, county by county. There are few numbers, so start with social services or the support line. Mika is for people who are paid for sex, KAST for people who buy it.
    .search = in my county, my county, Karlstad action plan, Värmland team, county resource team, Västervik, county plan, regional plan, clinic in the county, Mika, KAST, coordinator in the county
page-model-counties-north = North
    .item-1 = Norrbotten: KAST in Luleå. A seminar on Stad för stad has been held in Kiruna.
    .item-2 = Västerbotten: Mika in Umeå, KAST in Umeå and Skellefteå.
    .item-3 = Västernorrland: Mika and KAST in Sundsvall for the whole county, and cooperation between municipalities, police, prosecutor, region and county administrative board.
    .item-4 = Jämtland: KAST in Östersund.
page-model-counties-middle = Central Sweden
    .item-1 = Värmland: KAST in Karlstad, and an action plan in Karlstad municipality. There is also a resource team for the county, with no number that we have found.
    .item-2 = Västmanland: KAST in Västerås, and a survey of hotels in { 2019 }.
    .item-3 = Dalarna: a training day for the county in { 2018 }, and the campaign Du avgör.
    .item-4 = Uppsala: Barnahus advises professionals about children.
    .item-5 = Östergötland and Södermanland: no clinic of their own that we have found. In autumn { 2018 } the counties got regional coordinators of their own, shared with Jönköping.
page-model-counties-stockholm = Stockholm
    .item-1 = Mika and KAST, Safe Havens, and the guidance of Operation Kvinnofrid step by step.
page-model-counties-south = South and west
    .item-1 = Västra Götaland: Mika in Göteborg and Borås, KAST in Göteborg. The county administrative board has trained taxi firms and hotels.
    .item-2 = Kalmar: Västervik municipality gives advice on trafficking on { PHONE("manniskohandel-vastervik") }. The statement is from { 2023 }.
    .item-3 = Skåne: Evonhuset and the shelter Noomi in Malmö, Respekt Thai in Helsingborg and Lund. There is also an older plan for how six authorities work together.
    .item-4 = Kronoberg: a survey, seven training sessions and an expert group around { 2011 }.
    .item-5 = Jönköping: KAST in Jönköping for the whole county, but its number is not known. In autumn { 2018 } the county got regional coordinators, shared with Östergötland and Södermanland.
page-model-counties-unknown = What we have not found
    .text-1 = For Blekinge, Gotland, Halland, Örebro and Gävleborg we have found nothing of their own.
    .text-2 = We have found no county plan from { 2020 } or later, in any county. Ask the county administrative board.

## model-not-here

page-model-not-here = "It doesn't happen here"
    .lead = That thought hides what happens. Where authorities cooperate, cases are found in small towns too.
    .search = countryside, small town, rural, denial, hidden cases, big city problem, why look, not here, does not happen here, village, small place
page-model-not-here-evidence = What suggests otherwise
    .item-1 = An opinion piece from { 2016 }: cases come to light in small towns once the authorities cooperate.
    .item-2 = Lund went from no identified victims to 30.
    .item-3 = In a survey in Kronoberg, taxi firms told of 6–8 strong suspicions of trafficking.
page-model-not-here-needs = Three needs in the same opinion piece
    .item-1 = A reflection period. Since { 2022 } the social welfare board can apply too.
    .item-2 = Day-to-day cooperation between authorities.
    .item-3 = Funding that lasts.
