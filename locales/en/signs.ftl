# The signs. One message a sign: what was seen, why it matters (.why), ordinary explanations
# (.ordinary) and what its strength rests on (.basis). What is said of it on the phone: say.ftl.
# What people may call it instead (.search) is searched and never shown.

## control-supervision

sign-someone-else-answers = Someone else answers for the person, even simple questions
    .why = Someone who controls a person rarely lets them speak for themselves.
    .ordinary = a relative helping with the language, shyness, hearing loss or a personal assistant.
    .basis = Our own judgement: a visible form of isolation or surveillance, which the ILO rates strong. Lowered one step.
    .search = speaks for her, talks for him, does all the talking, not allowed to speak

sign-companion-will-not-leave = The companion refuses to leave the person alone with staff
    .why = In healthcare, talking in private is routine. Saying no to it can be a sign of control. It is also common in domestic violence and with worried relatives.
    .ordinary = a worried relative, a parent with their child, someone helping with the language or a support worker.
    .basis = Our own judgement: a form of isolation or surveillance, which the ILO rates strong. Lowered one step.
    .search = boyfriend wont leave, husband stays in the room, partner wont go out, never leaves her side, wants to be in the room, can't see the patient alone

sign-watched-all-the-time = Someone keeps watch over the person all the time
    .brief = Someone keeps watch over the person all the time
    .why = Someone who is never left alone finds it hard to ask for help. It has made taxi, hotel and health staff in Kronoberg react.
    .ordinary = worried parents, a support worker or a friend who is waiting.
    .basis = Our own judgement: the ILO rates surveillance strong during the exploitation itself. Lowered one step, because this is an impression.
    .search = guarded, followed everywhere, hovers over, monitored, never out of sight

sign-dominant-person-controls = Someone decides everything, and the other does as they are told
    .why = Someone who may decide nothing can be exploited. Women as well as men can be the one in control. It looks the same in domestic violence and honour-based oppression.
    .ordinary = an unequal couple, a firm parent, a boss or a group leader.
    .basis = Our own judgement: named in the Kronoberg survey. Close to the ILO's sign of strong influence, which is medium for adults.
    .search = controlling, in charge, submissive, bossy, bullies, jealous

sign-locked-in-or-not-allowed-out = The person is locked in or not allowed to leave
    .why = The UN body ILO counts this among the strongest signs of coercion. Call { PHONE("sos-112") } if it is happening now. Do not try the door yourself, and do not argue with anyone.
    .ordinary = a door locked for safety, lawful compulsory care or another crime, such as violence at home; if there is danger, call anyway.
    .basis = The ILO's list of signs of forced labour: isolation or confinement is rated strong for adults and children during the exploitation itself.
    .search = locked up, trapped, captive, held prisoner, not let out, imprisoned

sign-says-cannot-quit = The person says they cannot quit or move away
    .why = What the person says carries more weight than impressions. Do not question them; listen, and offer contact with someone who can help.
    .ordinary = a notice period, money worries or trouble finding another job or home.
    .basis = Our own judgement: the person's own words about restricted movement, one of the ILO's eleven forced labour signs, count as strong.
    .search = cant leave, cant quit, not allowed to quit, stuck, trapped in the job, resign

sign-phone-checks-in = Someone gets in touch all the time to check on the person
    .why = The Swedish Gender Equality Agency names frequent calls as a sign. It can be a way to keep watch on someone from a distance.
    .ordinary = a worried parent, a partner making plans or a job with many calls.
    .basis = Our own judgement: named by the national coordination against trafficking, without a rating. A form of surveillance, lowered one step.
    .search = phone keeps ringing, constant calls, texting, has to answer the phone, video call

sign-lookout-near-room = Someone stays nearby for a long time and watches one particular door
    .brief = Someone stays a long time and watches one particular door
    .why = It may be someone guarding a person who is being sold for sex.
    .ordinary = a waiting friend, a guard on duty or a parent waiting for a child.
    .basis = Our own judgement: a specific behaviour named in hotel lists. A form of surveillance, lowered one step.
    .search = guard outside, waits outside, sits in the car, minder, keeps watch, hangs around

sign-threats-heard = You hear threats against the person or their family
    .why = Someone under threat is not free to choose. Call { PHONE("sos-112") } if anyone there threatens violence. If you are bound by confidentiality, check whether it allows you to report to the police. Report concern for a child at once.
    .ordinary = another crime, such as domestic violence, or a heated quarrel; help is needed anyway.
    .basis = The ILO's list of signs of forced labour: threats of violence are rated medium for adults and strong for children.
    .search = threatens, threatened, shouting, yells, death threat

sign-violence-seen = You see violence against the person
    .why = Violence is always a reason to call { PHONE("sos-112") }, whether it is trafficking or not. The UN body ILO rates it as a strong sign.
    .ordinary = another crime, such as violence at home or a fight; help is needed anyway.
    .basis = The ILO's list of signs of forced labour: violence is rated strong for adults and children.
    .search = hits, hit her, beats, beaten, assault, slaps, kicks, shoves

sign-kept-from-other-people = Someone keeps the person away from friends, family and neighbours
    .brief = Someone keeps the person from friends, family and neighbours
    .why = It is hard to ask for help when you are isolated.
    .ordinary = illness, their own choice or being new in the country with no network.
    .basis = Our own judgement: the ILO rates isolation strong during the exploitation itself. Lowered because it is seen from outside.
    .search = isolated, not allowed to see anyone, no friends, no phone, never goes out

sign-big-age-gap = The person is much younger than the companion
    .why = One of six things that made staff in Kronoberg react, so it is shown. It does not count, since age gaps between adults are lawful and common. See the child signs if the person may be under 18.
    .ordinary = a couple, relatives, friends or colleagues of different ages.
    .basis = Our own judgement: not counted. In one study of adverts, looking young pointed away from trafficking, if anything.
    .search = age difference, much older man, young girl with older man, older man books a room, older man with young woman

## fear-behaviour

sign-looks-frightened = The person looks frightened
    .why = Someone who is threatened or controlled is often afraid. But fear has many causes, including violence at home or distressing memories. Ask how the person is, not what happened.
    .ordinary = illness, grief, stress, nerves or something distressing in the past.
    .basis = Second-hand source: the British labour inspectorate GLAA's reading of the ILO list rates fear as a weak sign.
    .search = scared, shaking, crying, trembling, nervous, terrified, anxious

sign-afraid-of-one-person = The person goes silent or afraid when a certain person appears
    .why = Fear of one particular person says more than general worry. It looks the same in domestic violence.
    .ordinary = a quarrel, respect for a strict boss or shyness with a certain person.
    .basis = Our own judgement: the fear is tied to someone who may be in control. Close to the ILO's sign of threats and intimidation.
    .search = goes quiet, terrified of, freezes, scared of him, dares not talk

sign-rehearsed-story = The person seems unable to speak freely: the answers sound rehearsed or change
    .why = Someone may have told the person what to say. Do not challenge them, since distressing experiences and stress also make memory unreliable.
    .ordinary = poor memory, stress, nerves, distressing experiences or interpreting errors.
    .basis = Second-hand source: the British labour inspectorate GLAA rates scripted answers weak. Being forced to lie is rated medium by the ILO; lowered one step.
    .search = scripted, story does not add up, lies, lying, same answers, learnt by heart, contradicts

sign-asks-for-help = The person asks for help to get away, in words or by gesture
    .why = Someone who asks for help has taken a risk. Call { PHONE("sos-112") } if anyone is in danger. Otherwise arrange to talk where nobody else can hear. Promise nothing you cannot keep.
    .ordinary = something else, such as illness, a fight or violence at home; help is needed anyway.
    .basis = Our own judgement: a direct request for help is the strongest thing a bystander can learn.
    .search = help me, distress signal, wants to get away, note, hand signal, escape, rescue, she asked for help, asks me for help, whispered help

sign-says-forced = The person says they are being forced to work, sell sex, beg or steal
    .brief = They say they are made to work, sell sex, beg or steal
    .why = What the person tells you weighs more than impressions. Listen, believe the person and say that there is help. Avoid the words “victim” and “trafficking”. Call { PHONE("sos-112") } if there is danger.
    .ordinary = another crime, such as violence at home, or a conflict at work; help is needed anyway.
    .basis = Our own judgement: the person's own words are strong. The ILO rates forced tasks and forced crime medium for adults, strong for children.
    .search = made to work, made to sell sex, forced to beg, forced to steal, tells of force, forced into

sign-quiet-no-eye-contact = The person is very quiet or avoids eye contact
    .why = Shown because it is easily misread. It does not count, since eye contact means different things to different people.
    .ordinary = tiredness, shyness, autism, grief or simply their way.
    .basis = Our own judgement: not counted, because the risk of misreading cultural differences is high.
    .search = looks away, looks down, silent, shy, says nothing

sign-disappears-without-explaining = The person often disappears without explanation
    .why = The Swedish Gender Equality Agency names it as a sign. For children there is a separate, stronger sign.
    .ordinary = work at odd hours, addiction or their own choice.
    .basis = Our own judgement: named by the national coordination against trafficking, without a rating.
    .search = gone for days, vanishes, missing, comes and goes

sign-drugged-or-sedated = The person seems dazed or drugged and does not know why
    .why = Drugs can be a way to control someone. Treat it first of all as a medical emergency and call { PHONE("sos-112") }.
    .ordinary = illness, drinking or medication; care is needed anyway.
    .basis = Our own judgement: first of all a medical emergency. Listed for drivers, without a rating.
    .search = high, stoned, sedated, spiked, drunk, intoxicated, unconscious, out of it

sign-suicidal-or-acute-crisis = The person talks of suicide or is in acute crisis
    .why = Urgent help comes before everything else, so call { PHONE("sos-112") }. The sign says little about the cause, which may also be violence or exploitation.
    .ordinary = mental illness, grief or a crisis in life; help is needed anyway.
    .basis = Our own judgement: needs help at once but says little about the cause. In one study of minors it was linked to trafficking risk.
    .search = kill herself, suicidal, wants to die, self-harm, panic

sign-something-felt-wrong = Something in the situation felt wrong
    .why = One of six things that made staff in Kronoberg react, so it is shown. A feeling does not count, since it may rest on prejudice. Pause: what did you see or hear?
    .ordinary = an unfamiliar situation, a quarrel, someone having a bad day or your own expectations.
    .basis = Our own judgement: not counted. British guidance for healthcare says to trust your gut feeling. Research warns that it may rest on prejudice.
    .search = gut feeling, strange, odd, weird, suspicious, off

## language-communication

sign-little-or-no-swedish = The person speaks little or no Swedish
    .why = One of six things that made staff in Kronoberg react, so it is shown. It does not count, since language alone must never lead to a report. It is a reason to arrange an interpreter.
    .ordinary = a tourist, someone new in the country or someone here to work.
    .basis = Our own judgement: not counted. The Swedish Work Environment Authority itself says that lacking Swedish or English need not mean exploitation.
    .search = language, no english, foreign, does not understand

sign-companion-insists-on-interpreting = The companion insists on interpreting and says no to another interpreter
    .why = Whoever interprets controls what is said. Always book a professional interpreter in healthcare, schools and social services.
    .ordinary = a relative who wants to help and does not know that care staff and authorities can book an interpreter.
    .basis = Our own judgement: a form of isolation, which the ILO rates strong. Lowered one step.
    .search = husband wants to interpret, husband interprets, partner translates, refuses interpreter, wants to translate, relative interprets, companion translates

sign-does-not-know-where = The person does not know where they are, for example which town or hotel
    .why = People who are moved around are often not told where they are.
    .ordinary = tiredness after a journey, drinking, dementia or another illness.
    .basis = The ILO's list of signs of forced labour: difficulty in living in an unknown place is rated medium.
    .search = lost, no idea where, what town, does not know the address, disoriented

sign-worker-interrupted-when-talking = Someone stops a worker from talking to you
    .brief = Someone stops a worker from talking to you
    .why = The Swedish Work Environment Authority names this sign. Someone who cannot talk freely cannot ask for help either.
    .ordinary = a busy workplace, a break that is over or a boss who only wants to help.
    .basis = Our own judgement: named by the Swedish Work Environment Authority, without a rating.
    .search = boss answers, interrupted, not allowed to talk to the inspector, boss steps in

## documents-money

sign-id-held-by-other = Someone else keeps the person's passport, ID card or bank card and will not return it
    .brief = Someone won't return the person's passport, ID or bank card
    .why = Taking someone's documents is one of the strongest signs. The UN body ILO counts it as strong for both adults and children.
    .ordinary = a parent, a legal guardian or someone who was only handed the papers for a check.
    .basis = The ILO's list of signs of forced labour: confiscated documents are rated strong for adults and children during the exploitation itself.
    .search = passport taken, boss took the passport, employer keeps passports, confiscated, holds her papers, passport locked away, documents taken, boss keeps my passport, husband has her passport, took my passport, holds my passport

sign-one-person-hands-over-all-id = One person hands over everyone's ID and answers for everyone
    .why = Whoever holds everyone's documents may have power over the others. It is very common, and says something only together with other signs of control.
    .ordinary = a family, a travel group or colleagues on a business trip.
    .basis = Our own judgement: a weaker form of the ILO's sign of confiscated documents.
    .search = all the passports, checks everyone in, holds all the passports, collects passports

sign-no-id-or-false-id = The person has no ID of their own
    .why = Someone without documents of their own is easier to control. There is most often a natural explanation. Never blame the person for it.
    .ordinary = an ongoing asylum application, homelessness, a lost passport or a long wait for a new ID.
    .basis = Our own judgement: named by the national coordination against trafficking, without a rating. The ILO rates insecure legal status medium; lowered one step.
    .search = no passport, fake passport, forged, false papers, without papers, undocumented

sign-owes-debt-to-work-off = The person has to work off a debt that they cannot pay
    .brief = The person has to work off a debt that they cannot pay
    .why = A debt is a common way to keep hold of someone. The UN body ILO rates it as a strong sign.
    .ordinary = an ordinary loan, a student loan or a wage advance on clear terms.
    .basis = The ILO's list of signs of forced labour: debt bondage is rated strong during the exploitation itself.
    .search = debt bondage, owes money, working off, pay back, bonded labour, in debt, debt that never ends, debt keeps growing, work off a debt, pay back the trip

sign-no-control-of-own-money = The person has no say over their own money
    .why = Without a say over your own money it is hard to get away. Economic abuse in a relationship looks the same, and there is help for that too.
    .ordinary = shared finances or a legal guardian.
    .basis = The ILO's list of signs of forced labour: withholding wages or money is rated medium.
    .search = takes her money, no money of her own, bank card, someone takes the wages, no account

sign-hands-over-earnings = The person hands over money to someone who waits or drives around
    .brief = The person hands over money to someone who waits
    .why = Someone else may profit from what the person does. Keep your distance and take no pictures.
    .ordinary = two friends sharing money or a courier handing in the day's takings.
    .basis = The ILO's list of signs of forced labour: wage manipulation, such as payment to a middleman, is rated medium.
    .search = gives the money to, collects the money, picks up cash, pimp

sign-unexplained-money-or-things = A lot of money or costly things the person cannot explain
    .why = The Swedish Gender Equality Agency names it, above all for children. Do not guess from how the person looks.
    .ordinary = a gift, cash wages, tips or second-hand goods.
    .basis = Our own judgement: named by the national coordination against trafficking, without a rating.
    .search = cash, designer clothes, expensive, several phones, wads of cash

sign-paid-to-get-the-job = The person paid a middleman to get the job or the trip
    .why = High fees often lead to debt. In itself it is not trafficking.
    .ordinary = a fee in lawful labour migration, a travel agency or help with an application.
    .basis = The ILO's list of signs of forced labour: being deceived about travel and recruitment is rated medium.
    .search = agent, recruiter, recruitment fee, paid for a visa, bought the job, fee

sign-job-not-as-promised = The job, place or employer turned out different from what was promised
    .why = Being deceived about the work itself carries the most weight of all broken promises. The UN body ILO counts it as a strong sign.
    .ordinary = a misunderstanding, changed shifts or a bankrupt firm.
    .basis = The ILO's list of signs of forced labour: being deceived about the nature of the job, place or employer is rated strong.
    .search = tricked into, fake job, false promises, different job, lured, job advert, tricked about the job, lied to about the job, lured here

sign-pay-or-conditions-not-as-promised = Pay, housing or conditions turned out worse than promised
    .why = Broken promises can be a way to draw someone into exploitation. A trade union or the Work Environment Authority can help even when it is not trafficking.
    .ordinary = a misunderstanding, an unclear contract or an ordinary pay dispute.
    .basis = The ILO's list of signs of forced labour: being deceived about wages, conditions or housing is rated medium.
    .search = cheated of pay, lower pay, false promises, not as agreed

sign-wages-missing-or-eaten-up = Wages are not paid, are very low or are eaten up by deductions
    .why = It may be human exploitation if the person is coerced, deceived or exploited in a difficult situation. If not, trade unions and authorities can still help.
    .ordinary = a payroll error, a pay dispute or a firm in financial trouble.
    .basis = The ILO's list of signs of forced labour: low or no pay and wage manipulation are rated medium.
    .search = no pay, not paid, unpaid wages, wage theft, underpaid, does not get paid, deductions from wages, withheld wages, havent been paid for months, not been paid, unpaid for months, no wages, boss does not pay

sign-threat-to-report-status = Someone threatens to report the person to the police or the Migration Agency
    .brief = Someone threatens to tell the police or the Migration Agency
    .why = A common way to put pressure on people with insecure or no residence permit. Be clear about what your own role is and is not.
    .ordinary = harsh words in a quarrel or an employer who must check that a work permit is valid.
    .basis = The ILO's list of signs of forced labour: threats to report someone to the authorities are rated medium.
    .search = threatens with the police, deportation, threatens to call immigration, turn her in, deported

sign-love-or-marriage-promise-turned = Promises of love or marriage turned into demands for work or sex
    .brief = Promises of love or marriage became demands for work or sex
    .why = Sometimes called the loverboy method. The person often does not feel exploited. Do not judge the relationship, offer support.
    .ordinary = a relationship that has ended or a couple running a business together; demands for sex must always be taken seriously.
    .basis = The ILO's list of signs of forced labour: promises of marriage and emotional dependency are rated medium.
    .search = lover boy, loverboy, fake boyfriend, in love, dating, romance, engaged, romance scam, promised marriage

## appearance-health

sign-untreated-or-old-injuries = Injuries of different ages, or injuries never treated
    .why = It may point to repeated violence or dangerous work. In healthcare, document the injuries as your procedures say.
    .ordinary = an accident, sport, or putting off care because of the cost.
    .basis = Our own judgement: a form of violence, which the ILO rates strong. Lowered one step.
    .search = bruises, wounds, scars, old fractures, broken bones, beaten, old injuries, broken teeth, injuries

sign-marks-of-restraint-or-burns = Burns, or marks of ropes, strangling or blows
    .brief = Burns, or marks of ropes, strangling or blows
    .why = Someone may have tied up or beaten the person. Strangulation can kill hours later, so make sure the person gets care. Call { PHONE("sos-112") } if there is danger. The marks are the same in domestic violence and torture.
    .ordinary = an accident, sport, a skin disease, self-harm or another crime, such as violence at home; help is needed anyway.
    .basis = The ILO rates violence strong. Our own judgement: marks that suggest restraint or torture also count as strong.
    .search = rope marks, tied, strangled, strangulation, burn marks, cigarette burns, torture, handcuffs

sign-work-injury-without-protection = Injuries from work without protective gear, for example from heat or chemicals
    .brief = A work injury or burn at work, with no protective gear
    .why = It may point to dangerous work that the person cannot refuse. Ask about the work as with any work injury.
    .ordinary = an accident or bad working conditions without coercion; then the Work Environment Authority is the one to contact.
    .basis = The ILO's list of signs of forced labour: hazardous work is rated medium.
    .search = workplace injury, chemical burns, accident at work, no gloves

sign-companion-steers-the-care = Someone else wants to decide on abortion, contraception or a health certificate
    .brief = Someone else wants to decide on abortion or contraception
    .why = Controlling someone's body is a clear sign of control. It is also common in domestic violence. Talk with the patient alone.
    .ordinary = a worried partner or parent, or a health certificate needed for work or travel.
    .basis = Our own judgement: control over the body. Listed for health staff, without a rating.
    .search = forced abortion, contraceptive, pill, coil, he decides, wants a certificate, health check

sign-late-first-maternity-visit = The person comes late to maternity care, always with the same companion, who decides
    .brief = Seeks maternity care late, always with someone who decides
    .why = Late contact and a companion who decides can point to control. Mostly there are other reasons. Ask the routine question about violence in private.
    .ordinary = irregular periods, a move, fear or not knowing Swedish healthcare.
    .basis = Our own judgement: described by survivors and clinicians, but often has other causes.
    .search = pregnant, prenatal, antenatal, midwife, late booking, no check-ups, booked late, late antenatal care, late to maternity care

sign-repeated-sti-or-pregnancy-no-say = Repeated sexually transmitted infections or pregnancies, and the person has no say
    .brief = Repeated STIs or pregnancies, and the person has no say
    .why = Someone else may control the person's body. For adults it is a weak sign, since most have a quite different explanation. What matters is whether the person has a say, not their sex life.
    .ordinary = a new partner, trouble with contraception or not knowing enough about protection.
    .basis = Our own judgement: listed for health staff. Kept weak for adults.
    .search = chlamydia, gonorrhoea, std, sti, several abortions, pregnant again

sign-neglected-teeth-or-illness = Advanced dental disease, injury or illness left untreated
    .why = Someone may keep the person from seeking care. It says something only together with signs of control.
    .ordinary = fear of the dentist, poverty or homelessness; it is most often one of these.
    .basis = Our own judgement: described for dental staff, but it has many other causes.
    .search = bad teeth, decay, toothache, never seen a doctor, not allowed to see a doctor, neglect

sign-exhausted-hungry-or-cold = The person is in a poor state: worn out, hungry or cold
    .why = Lack of food, warmth and sleep can be part of exploitation. Food, warmth and rest are good help, whatever the cause.
    .ordinary = night work, a long journey, illness or homelessness.
    .basis = Second-hand source: the British labour inspectorate GLAA rates malnutrition and neglect as a weak sign.
    .search = tired, starving, thin, falls asleep, freezing, malnourished, exhausted

sign-unsuitable-clothes-few-things = The person lacks the basics: things of their own, clothes for the weather and the work
    .why = Someone controlled by others may lack things of their own. It is the lack that counts, not how the clothes look. Alone it says little.
    .ordinary = homelessness, a move or a journey, or having fled violence.
    .basis = Second-hand source: the British labour inspectorate GLAA rates few possessions as a weak sign.
    .search = no luggage, plastic bag, no coat, thin clothes, no bag

sign-revealing-clothes = Clothes that somebody finds revealing
    .why = It is on some lists and is shown for training, but never counts. Clothes say nothing about coercion. Critics say the advice leads to women alone being treated badly at hotels.
    .ordinary = the person's own style, a party or warm weather.
    .basis = Our own judgement: not counted. The advice has been criticised when used in hotel training.
    .search = short skirt, scantily dressed, sexy clothes, skimpy

sign-tattoo-or-branding = A tattoo that looks like a mark of ownership
    .why = Shown for training but not counted. In two studies tattoos did not set exploited people apart from others.
    .ordinary = the name of a loved one, a memory or the person's own taste.
    .basis = Our own judgement: not counted. Tattoos gave no guidance in two studies.
    .search = tattoo, tattooed, marked, branded, name on the neck, barcode

## work-living-conditions

sign-sleeps-at-the-workplace = Someone seems to live or sleep in a workplace or other premises
    .why = Someone who lives at work easily becomes dependent on the employer. The Swedish Work Environment Authority names beds and mattresses at the workplace.
    .ordinary = an on-call room, a rest room, staff housing with a contract or an owner who lives upstairs.
    .basis = The ILO's list of signs of forced labour: bad housing is rated medium for adults and children.
    .search = sleeps at work, sleeping at work, lives at work, mattress, sleeps in the kitchen, lives in the basement, beds

sign-extreme-hours-no-days-off = Very long working days with no days off or breaks
    .why = One of the strongest signs of labour exploitation, according to the UN body ILO.
    .ordinary = a family business, high season or having two jobs by choice.
    .basis = The ILO's list of signs of forced labour: excessive working hours are rated strong for adults and children.
    .search = works all the time, never off, overtime, no breaks, seven days a week, long hours

sign-crowded-housing-from-employer = Many people live in overcrowded housing that their employer has arranged
    .brief = Many live in overcrowded housing their employer has arranged
    .why = Whoever arranges both work and housing has great power over the person. Tell poverty apart from coercion.
    .ordinary = a housing shortage, or students and friends sharing a home.
    .basis = The ILO's list of signs of forced labour: bad housing is rated medium for adults and children.
    .search = overcrowded, many mattresses, ten in a flat, worker housing, barracks, mattresses on the floor, many people in one flat

sign-no-contract-or-payslip = No work contract and no payslip
    .why = Without paperwork it is hard to claim your rights. Contact the trade union and the Swedish Tax Agency if it is only undeclared work.
    .ordinary = undeclared work without trafficking, a spoken agreement or carelessness.
    .basis = The ILO's list of signs of forced labour: broken contracts and no social protection are rated medium for adults and children.
    .search = undeclared work, no contract, pay slip, off the books, cash in hand

sign-dangerous-work-no-gear = Dangerous work without protective gear, ventilation or ear protection
    .brief = Dangerous work without protective gear or ventilation
    .why = Checks of nail salons in Sweden have often found this. It is always a reason to tell the Work Environment Authority, even without coercion.
    .ordinary = carelessness, lack of knowledge or an employer who cuts corners on safety.
    .basis = The ILO's list of signs of forced labour: hazardous work is rated medium for adults and children.
    .search = no helmet, no mask, unsafe, chemicals, scaffolding, asbestos

sign-price-far-too-low = The price is unreasonably low, or too low to pay everyone who works there
    .brief = The price is unreasonably low for so many people at work
    .why = A very low price can mean that someone works for almost no pay. The Swedish police and Work Environment Authority name it. It says nothing about the person who works there.
    .ordinary = a special offer, a new firm or tax fraud.
    .basis = Our own judgement: the Swedish police and Work Environment Authority name it without a rating.
    .search = cheap, too cheap, bargain, undercut, low bid, no receipt

sign-blocked-exits-or-bars = Locked or blocked exits, or bars on the windows
    .brief = Locked or blocked exits, or bars on the windows
    .why = It is dangerous in a fire and may point to someone being kept locked in. Call { PHONE("sos-112") } if anyone is locked in now.
    .ordinary = protection against burglary, or carelessness about fire safety.
    .basis = Our own judgement: resembles confinement, which the ILO rates strong. Lowered one step because it is seen from outside.
    .search = locked door, emergency exit, barred windows, fire exit, doors locked

sign-moved-between-places = Someone often moves the person between towns, salons, flats or building sites
    .brief = Someone often moves the person between towns, flats or sites
    .why = Swedish police describe how the sex trade moves around the country. Frequent moves make it hard to get to know anyone and ask for help.
    .ordinary = work as a fitter, performer, temp or seasonal worker.
    .basis = Our own judgement: on many lists, but it has many other causes.
    .search = moved around, new salon every week, rotated, on tour, sent around

sign-employer-runs-whole-life = The employer controls housing, food, travel and contacts
    .why = Someone who depends on the employer for everything finds it hard to say no.
    .ordinary = camps, berry picking or ships with clear contracts and free time of one's own.
    .basis = The ILO's list of signs of forced labour: depending on the exploiter is rated medium for adults and children.
    .search = boss controls everything, boss drives them, dependent on the boss, rents from the boss

sign-domestic-worker-always-on-call = A domestic worker or au pair has no room of their own and must always be available
    .brief = A domestic worker or au pair with no room or time of their own
    .why = The work is done in someone's home and is rarely seen. Someone who must always be available gets neither rest nor contact with others.
    .ordinary = a visiting relative, or an au pair with a contract and free time.
    .basis = The ILO's list of signs of forced labour: bad conditions are rated medium for adults and children.
    .search = au pair, maid, nanny, housekeeper, live-in, domestic help

sign-daily-quota = The person must bring in a set sum every day
    .why = Demands for a set sum a day occur in the sex trade, begging and theft.
    .ordinary = commission in an ordinary sales job.
    .basis = The ILO's list of signs of forced labour: forced tasks or clients and demands for a set sum. They are rated medium for adults and strong for children.
    .search = has to earn, quota, target, daily target, bring in money

sign-guarded-begging-or-selling = Someone watches and moves a person who begs or sells things
    .why = Someone else may take the money. The sign is that someone else is in control, not that the person begs. Do not disturb, but do speak kindly.
    .ordinary = the person's own poverty, which is common, or family and friends who stay together and share lifts.
    .basis = Our own judgement: police describe begging controlled by others, according to a motion in parliament. Resembles surveillance, which the ILO rates strong. Lowered one step.
    .search = beggar, beggars, begging, forced to beg, sells roses, street selling

## movement-travel

sign-forced-into-vehicle = Someone is forced into a car or tries to get out of it
    .why = Someone may be about to be taken away, so call { PHONE("sos-112") }. If you are driving, do not carry on as if nothing had happened. Stop in a lit place if it is safe. Do not argue with whoever is using force.
    .ordinary = another crime, such as domestic violence, or sudden illness; help is needed anyway.
    .basis = The ILO's list of signs of forced labour: violence and confinement are rated strong for adults and children.
    .search = kidnapped, abducted, dragged into a car, pushed into, boot

sign-someone-directs-trip-by-phone = Someone else books, pays for and directs the trip by phone
    .why = Someone who controls another person may also control their trips. It says something only together with signs of control.
    .ordinary = a parent, an employer, transport for disabled people (färdtjänst) or a municipality booking for somebody; this is very common.
    .basis = Our own judgement: someone who controls another person can book rides in an app, but there are many ordinary reasons.
    .search = someone else orders the taxi, directs by phone, paid by someone else, booked for her

sign-repeated-short-hotel-rides = The same person takes several rides in one night to different hotels or flats
    .brief = The same person takes rides to several hotels in one night
    .why = Many short rides may belong to the sex trade but say nothing about coercion. Think of the pattern, not of how the person looks.
    .ordinary = home care, cleaning, music gigs or courier work.
    .basis = Our own judgement: Uber names rides to hotels at regular times, but it is not tested.
    .search = driving to hotels all night, several hotels, same girl, short rides, same girl to different addresses, same girl every night, drive the same girl

sign-hidden-drop-off = The passenger is to be dropped at a back door or hidden entrance for no clear reason
    .why = Someone may choose a hidden entrance so that nobody sees who arrives. Alone it says little.
    .ordinary = a staff entrance, a delivery, a well-known person or a protected address.
    .basis = Our own judgement: named in driver training by the organisation Polaris, but not tested.
    .search = back entrance, alley, side door, hides the address, industrial estate

sign-one-driver-drops-many = Someone drives several people to different addresses and takes the money they get
    .brief = Someone drives several people and takes the money they get
    .why = It may point to someone else being in control, for example of begging, theft or the sex trade.
    .ordinary = car sharing, a courier firm or a work crew.
    .basis = The ILO's list of signs of forced labour: money going to a middleman is rated medium.
    .search = drops off girls, minibus, drives several, same car, minivan

## booking-room-pattern

sign-many-short-visits = Many different visitors to the same room or flat, short visits
    .brief = Many visitors, short visits, to one room or home
    .why = Swedish police and hotels name this first. It may point to the sex trade but says nothing about coercion.
    .ordinary = home care, meetings, short lets or visiting relatives.
    .basis = Our own judgement: named first by Swedish police and hotels, but it shows that something goes on, not that anyone is coerced.
    .search = men come and go, many men, visitors all night, brothel, in and out, punters, traffic, men coming and going, many visitors, different men all the time, traffic at all hours

sign-refuses-cleaning-for-days = The guest refuses cleaning day after day and the "Do not disturb" sign stays up
    .brief = Cleaning refused day after day, and "Do not disturb" stays up
    .why = Then no staff see what happens in the room. Swedish police and hotels name it. Alone it says little.
    .ordinary = remote work, illness, small children, environmental reasons or shift work.
    .basis = Our own judgement: Swedish police and hotels name it, but there are many ordinary reasons.
    .search = no cleaning, wont let the cleaner in, no housekeeping, room not cleaned for days

sign-many-towels-or-condoms = An unusual number of towels and sheets for one room
    .why = It may belong to the sex trade but says nothing about coercion. Condoms are protection and never count. Touch nothing, just notice the pattern.
    .ordinary = sport, illness, small children or a large party.
    .basis = Our own judgement: on most hotel lists, but not tested.
    .search = towels, extra towels, condoms, lubricant, sheets

sign-pays-cash-day-by-day = Someone pays for the room in cash one night at a time
    .why = Paying in cash is lawful, but it hides who pays. Alone it says little.
    .ordinary = uncertain plans, no bank card or having fled violence.
    .basis = Our own judgement: on most hotel lists, but not tested.
    .search = cash, pays cash, extends by a night, rebooks every day

sign-third-party-books-and-pays = Someone not staying there arranges and pays for the place
    .why = Someone who controls another person may also arrange where they stay. It says something only together with signs of control.
    .ordinary = a firm, a municipality, a parent or a friend who arranges somewhere to stay; this is common.
    .basis = Our own judgement: in police advice to hotels, but not tested.
    .search = someone else pays for the room, other name on the card, booked by another, not her card, older man books room, somebody else pays for the room, booked by someone else

sign-local-or-hourly-guest = A local guest, or a room used for just a few hours
    .why = Shown for training but not counted. A rule against local guests led to discrimination in a Norwegian case.
    .ordinary = building work at home, rest between shifts, a cancelled trip or a quarrel.
    .basis = Our own judgement: not counted. A Norwegian ombudsman considered a case where local guests were refused rooms.
    .search = hourly room, lives nearby, day room, checks out the same evening

sign-prices-or-client-notes-in-room = Price lists, client lists or ads for sex in plain view
    .why = It may point to the sex trade but says nothing about coercion. Do not go through anyone's things and take no pictures.
    .ordinary = someone who sells sex without being controlled by others, or something an earlier guest forgot.
    .basis = Our own judgement: the UN body UNODC mentions ads and evidence of someone being bought and sold.
    .search = escort ads, sex adverts, price list, client book

## child-specific

sign-child-sex-in-exchange = A child is sexually exploited and given money, things, housing or drugs
    .brief = A child is sexually exploited and given something for it
    .why = A child cannot consent to this, so it is always exploitation. Make a report of concern at once and contact the police. Call { PHONE("sos-112") } if it is happening now.
    .ordinary = another crime, such as abuse where nobody else is in control; help is needed anyway.
    .basis = Our own judgement: strong. For a child, exploitation is enough and coercion need not be shown.
    .search = sells sex, sugar dating, trades sex, teenager sells sex, child prostitution

sign-child-with-unexplained-adult = A child travels or stays with an adult who cannot explain how they know each other
    .brief = A child with an adult who cannot explain their relationship
    .why = Someone travelling with a child can usually say how they know each other. Ask kindly, as you ask everyone: “Who are you here with?”
    .ordinary = grandparents, foster parents, coaches or a family who do not look alike.
    .basis = Our own judgement: a relationship that cannot be explained is in Norwegian guidance and on hotel lists.
    .search = child with a strange man, not the father, unknown adult, travels with a child

sign-child-out-at-night-or-school-hours = A child is out several nights or often in school hours, with no explanation
    .brief = A child is out several nights, or often in school hours
    .why = It may point to no adult protecting the child. What matters is that it happens several times.
    .ordinary = holidays, a doctor's visit or an adult who looks young.
    .basis = List from Wiltshire in the UK: truancy is medium. Our own judgement: lowered for someone who sees the child only once.
    .search = child out late, skips school, truant, not in school, out at night

sign-child-works-or-begs = A child works, begs or sells things instead of going to school
    .brief = A child works, begs or sells things instead of going to school
    .why = Someone may be exploiting the child. What matters is that the child needs protection, not whether a crime can be proved. Make a report of concern to social services, even if the family is poor and means well.
    .ordinary = school holidays, a holiday job, helping in the family business or poverty; the child may need protection all the same.
    .basis = Our own judgement: for a child exploitation is enough. The UN body UNODC and Kunskapsguiden list begging and work.
    .search = child labour, child begging, begging child, child selling

sign-child-runs-crime-errands = A child carries packages, drugs or money, or runs errands for someone older
    .brief = A child carries packages, drugs or money for someone older
    .why = Criminal networks exploit children, and that is a crime against the child. Call { PHONE("sos-112") } if you see weapons, or if the threat is urgent.
    .ordinary = an errand for the family, help for a neighbour or an ordinary weekend job.
    .basis = The ILO's list of signs of forced labour: being forced into crime is rated strong for children.
    .search = drug runner, carries drugs, county lines, gang, courier, deals drugs, hides weapons

sign-child-new-money-phone-friends = A child suddenly has costly things, an extra phone and older friends
    .brief = A child gets costly things, an extra phone and older friends
    .why = Swedish police name these as warning signs. Talk with the child, and with the guardians if that puts the child at no risk.
    .ordinary = a birthday, a weekend job or savings.
    .basis = Our own judgement: on the police list without a rating.
    .search = new phone, expensive shoes, gifts, presents, designer clothes, expensive gifts, grooming

sign-child-told-whom-to-call = A child has been taught a number to call if the authorities come
    .why = The number may go to the person who controls the child. The Swedish Migration Agency and Norwegian guidance name this.
    .ordinary = an emergency number that the family has taught.
    .basis = Our own judgement: the Swedish Migration Agency names it without a rating.
    .search = number on a note, unaccompanied, told to call a number, learnt a number

sign-adult-fixer-around-child = An adult who is not a parent always turns up and controls the child
    .brief = An adult, not a parent, always turns up and controls a child
    .why = Norwegian guidance calls such a person a fixer. If you work in healthcare, school or social services, ask what role the adult has and ask to see papers.
    .ordinary = a guardian, relative, interpreter or contact person.
    .basis = Our own judgement: resembles surveillance, which the ILO rates strong. Lowered one step because it is seen from outside.
    .search = older friend, man picks up, picked up after school, handler, acquaintance

sign-child-infection-pregnancy-injury = A child has a sexually transmitted infection or a genital injury, or is pregnant
    .brief = A child has an STI or a genital injury, or is pregnant
    .why = The child may have been sexually exploited. The duty to report applies on suspicion, without proof. Always talk with the child in private.
    .ordinary = a relationship with someone of the same age; the question must be asked all the same.
    .basis = List from Wiltshire in the UK: rated high. Our own judgement: that equals strong here.
    .search = pregnant girl, chlamydia, std, genital injuries, teenage pregnancy

sign-child-often-missing = A child often runs away or is missing from home or from care
    .brief = A child often runs away or is missing from home or from care
    .why = Exploited children often disappear once someone notices them. Report it at once and contact the police.
    .ordinary = quarrels at home, unhappiness or longing for family and friends; the child may need protection anyway.
    .basis = Our own judgement: Kunskapsguiden warns that children disappear, and in studies running away is a risk factor.
    .search = runaway, runaways, ran away, missing from care, absconds, on the run

sign-child-much-older-partner = A child has a much older partner who is in charge
    .why = A much older partner can easily control and exploit a child. What matters is that the partner is in charge, and that the child is under 18.
    .ordinary = a smaller age gap than it looks, or an older brother or sister.
    .basis = Our own judgement: on lists for drivers and schools. The ILO rates strong influence as strong for children. Lowered one step here.
    .search = older boyfriend, older man, adult boyfriend, girlfriend, sugar daddy, boyfriend is 30, she is 15, much older boyfriend, older man with a girl

sign-child-home-servant = A child runs the home and looks after siblings in place of an adult
    .why = It may be domestic servitude or neglect. Make a report of concern if you are unsure.
    .ordinary = ordinary chores at home.
    .basis = Our own judgement: on the list of the UN body UNODC without a rating.
    .search = does all the housework, minds siblings, house slave, cares for siblings, cooks and cleans

sign-child-to-be-married = A child is about to be, or has been, married off
    .why = Marrying off a child is a crime (a child marriage offence) and a reason for a report of concern at once. Do not contact the family first, since that may increase the danger.
    .ordinary = another crime, such as honour-related violence; help is needed anyway.
    .basis = The ILO's list of signs of forced labour: abduction, forced marriage and being sold are rated strong for children.
    .search = forced marriage, child marriage, married off, child bride, wedding abroad, engaged

sign-says-adult-but-seems-child = The person says they are an adult but seems to be under 18
    .why = Whoever controls a child may have told the child to lie about their age. Treat the person as a child until you know. Looks often mislead, so do not decide the age on your own.
    .ordinary = an adult who looks young.
    .basis = UK guidance for health staff: when in doubt, act as if the person is under 18. Our own judgement: medium.
    .search = minor, underage, looks young, lies about her age, teenager, under eighteen

sign-child-alone-in-room = A child seems to have been left alone in a room or a home
    .brief = A child seems to have been left alone
    .why = A child nobody looks after may come to harm. First assess whether the child is safe.
    .ordinary = an older child with a phone, or a parent who will be back shortly.
    .basis = Our own judgement: on hotel lists without a rating.
    .search = child alone in hotel, toys, nappies, diapers, crying in the room
