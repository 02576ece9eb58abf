# One page for each sector: what one may see, whom to ring first, and own safety.

## sector-taxi

page-sector-taxi = Taxi and transport
    .lead = Drive as usual, call when it is safe, and let the police do the rest.
    .search = taxi cab driver car ride passenger dispatch dispatcher uber transport fare taxi driver cabbie Bolt back seat drove customer, customer wants a girl, can I refuse a ride, sex buyer in the car
page-sector-taxi-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = Someone controls another person, answers for them or keeps watch over them.
    .item-2 = The person looks at the companion before answering, or seems frightened or lost.
    .item-3 = Someone follows the ride by phone and decides where you go.
    .item-4 = Many rides to the same address at odd hours.
    .item-5 = Short rides to hotels at recurring times.
    .item-6 = A child out at night or in school hours with an adult who cannot say why.
    .item-7 = Someone asks you to arrange sex, or to drive someone who buys it.
page-sector-taxi-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Otherwise call the police on { PHONE("polis-11414") } when the ride is over, since they can act on it and answer at all hours. Then call the dispatch centre.
    .text-2 = Call the police at once if it concerns a child, and then social services. Everyone should report concern for a child. Ask the police for a reference number.
page-sector-taxi-safety = Your safety
    .item-1 = Drive as usual if nobody is in danger.
    .item-2 = Call when the ride is over, or stop where it is light and there are people.
    .item-3 = Do not lock the doors, take pictures or follow anyone.
page-sector-taxi-law = If someone asks you to arrange sex
    .text-1 = Say no. A person who arranges contact for buying sex can be guilty of procuring, which is a crime.

## sector-hotel

page-sector-hotel = Hotels and lodging
    .lead = Give ordinary service, call the police, and tell the manager on duty. Do not go into the room to look.
    .search = hotel reception receptionist housekeeping cleaner room guest night porter hostel security bar check-in booking motel front desk maid receptionists guests escort room service Airbnb manager on duty, refuse a guest, can I refuse a room, turn away a guest, prostitution in the hotel
page-sector-hotel-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice. Many visitors to one room suggest the sex trade, but say nothing about coercion.
    .item-1 = Reception: someone else holds the guest's ID and money, or answers for the guest.
    .item-2 = Reception: a child checks in late with an adult who cannot say why.
    .item-3 = Housekeeping: the do-not-disturb sign is always out, and many come and go.
    .item-4 = Housekeeping: traces of a child in a room with no child booked.
    .item-5 = Restaurant: someone else speaks and orders for a guest, who is not allowed to.
    .item-6 = Security: someone watches a corridor or a door.
    .item-7 = Management: anonymous bookings, and check-in without staff.
page-sector-hotel-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Otherwise call the police on { PHONE("polis-11414") }, since they answer at all hours and are the ones who can step in. Tell the manager or whoever is on duty.
    .text-2 = Call the police at once if it concerns a child, and then social services. The support line { PHONE("nspm-stodtelefon") } gives professionals advice in office hours, but call the police first.
    .text-3 = If you are an appointed public order guard (ordningsvakt) and suspect harm to a child, call the police first. Then report to social services straight away, as you must. Everyone else at the hotel should report.
page-sector-hotel-safety = Your safety
    .item-1 = Stay behind the desk or in the corridor, with a clear way to a colleague.
    .item-2 = Get a colleague to help. Call whoever is on duty if you are alone.
    .item-3 = Do not enter the room to look, and let nobody see that you mean to call.
    .item-4 = Ask for support afterwards, from the manager or safety representative.
    .item-5 = Do not photograph or record in secret: it can be a crime.
page-sector-hotel-fair = Treat everyone the same
    .text-1 = Never refuse a guest because of origin, looks or language. Have written house rules that guests can see, and ask a lawyer what you may note down.
    .text-2 = These do not count: clothes, tattoos and an age gap between adults. Condoms are protection and prove nothing.
page-sector-hotel-routine = Procedures and law
    .text-1 = In a survey in three counties in { 2019 }, fewer than 8 per cent of accommodation businesses knew of the regional coordinators. Only 20 per cent trained their staff.
    .text-2 = Some industry pages say that the procuring rule obliges the hotel to act. The statute speaks of someone who lets out a flat. We do not know whether it covers a hotel room. Ask a lawyer, and call the police anyway.
    .text-3 = Hotels that take at least nine guests at once or have at least five rooms must notify the police. They must be run without danger to public order and safety. The page on guest cards tells more.

## sector-health

page-sector-health = Health and dental care
    .lead = See the patient alone, with an interpreter if needed. Report at once if it concerns a child.
    .search = health care hospital nurse doctor midwife dentist dental emergency maternity youth clinic gynaecology patient counsellor record GP A&E ER paramedic midwives abortion boyfriend, dental nurse
page-sector-health-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = The companion answers, wants to interpret or will not leave.
    .item-2 = The patient is afraid of one particular person.
    .item-3 = The story seems rehearsed, or shifts.
    .item-4 = Injuries that do not match the explanation, old untreated injuries, work injuries with no protective gear.
    .item-5 = Maternity: a late first visit, and someone else decides about the care.
    .item-6 = Dental: injuries to the face, teeth long neglected.
    .item-7 = Child: a sexually transmitted infection, pregnancy or genital injury.
page-sector-health-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger, or use your own alarm. If it concerns a child, make a report of concern to social services at once. They must then assess at once whether the child needs protection. It is your duty, in dental and private care too.
    .text-2 = If the patient is an adult, begin by giving care, talking in private and asking for consent. Ask the medical social worker (kurator) for advice, or the support line { PHONE("nspm-stodtelefon") }, who help you assess the situation. Call social services if the patient consents. The police can give advice at any hour if you give no name. Check confidentiality before you say who it is about.
    .text-3 = Once social services have opened an inquiry about the child, you must also give the information it needs.
page-sector-health-do = What to do
    .item-1 = See everyone alone for a moment, and say that you do this with everyone.
    .item-2 = Use a professional interpreter, by phone if that is best.
    .item-3 = Say what you may have to pass on before you ask.
    .item-4 = Record injuries under a protected heading (skyddat sökord), so that they do not show in the online record. Never write the suspicion where the wrong person can read it.
    .item-5 = Plan for the patient's safety before they leave.
    .item-6 = Keep a colleague nearby, and never confront the companion.
page-sector-health-secrecy = Confidentiality
    .text-1 = The patient can agree to your passing information on. If the patient is under 18, publicly run healthcare may tell the police of suspected trafficking, exploitation and sexual offences.
    .text-2 = Ask your lawyer before giving the police information about a crime against an adult patient who has not consented. Whether it is allowed depends on the minimum sentence for the crime. The page on confidentiality tells more. You can always ask for advice without a name.
    .text-3 = Private care has its own rule on confidentiality. Ask a lawyer what applies to you.
page-sector-health-permit = Patients without a permit
    .text-1 = Anyone who needs care immediately must be offered it. Children without a permit have a right to full care. Adults have a right to care that cannot wait, maternity care, abortion and advice on contraception. Check with the region.

## sector-social

page-sector-social = Social services
    .lead = Protect first and inquire afterwards. You must assess at once whether a child needs protection, and an adult may get a reflection period.
    .search = social services social worker case inquiry client shelter protection assessment reflection period on-call caseworker foster home outreach clients council
page-sector-social-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = The person must earn a certain sum each day, or works off a debt.
    .item-2 = The person has no say over clients, work or money.
    .item-3 = Someone follows the person to and from meetings, and they get frequent calls and messages.
    .item-4 = The person tells different stories of the journey here. Trauma can have that effect too.
    .item-5 = A child is unaccompanied, suspected of crime or using drugs. Signs of exploitation may not show until later.
page-sector-social-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. If it concerns a child, you must assess at once whether the child needs protection. You must decide within 14 days whether to open an inquiry. Guidance says that you should normally report to the police after that, unless the report would harm the child. Do not wait for proof.
    .text-2 = If it concerns an adult, assess protection and risk. Call the support line { PHONE("nspm-stodtelefon") }, who help you reach the regional coordinator. Give no name without consent. Raise the reflection period of 30 days, which the social welfare board can apply for. Ask for consent, or check confidentiality with a lawyer, before you call the police.
page-sector-social-do = Keep in mind
    .item-1 = Meet where nobody else hears, and tell a colleague where you are.
    .item-2 = Use a professional interpreter. Never let the companion interpret.
    .item-3 = Do not contact family or employer before the risks are assessed.
    .item-4 = Make no home visit alone to anyone you suspect.
    .item-5 = The municipality can claim its costs back from the Migration Agency, counted from the day of the application for a reflection period. Claim within six months of the end of the quarter that the claim covers.
    .item-6 = If someone asks whether a person is staying in a shelter, do not answer until your lawyer has said what applies.

## first-case

page-first-case = Social services: your first case
    .lead = Begin with protection. You need not know the steps beforehand. You can call and ask.
    .search = first case first time new caseworker what do i do first six steps shelter tonight five o'clock evening out of hours on-call coordinator reflection period who applies social services, urgent case tonight
page-first-case-today = Today and tonight
    .item-1 = Call { PHONE("sos-112") } if anyone is in danger.
    .item-2 = Assess at once whether a child needs protection.
    .item-3 = Make sure that an adult is safe and gets the care they need.
    .item-4 = In an urgent situation the municipality where the person is right now is responsible. The social welfare board (socialnämnden) is responsible for protected housing when it is needed.
    .item-5 = Tell the person early about the reflection period, residence permits, damages, interpreters and free counsel for the injured party.
page-first-case-call = Who you call
    .text-1 = In office hours, call the support line { PHONE("nspm-stodtelefon") }. They help you reach the regional coordinator. You can get advice without naming anyone. Give a name only if the person consents.
    .text-2 = Out of hours, call the social services on-call (socialjouren) in the municipality where the person is. If you cannot find the number, call { PHONE("sos-112") } and ask for the on-call.
page-first-case-steps = The six steps
    .text-1 = The steps can overlap. Each has a page of its own, below.
    .item-1 = Identification, now: weigh what you know and decide who is needed.
    .item-2 = Immediate protection, the first day: safety, care and the first information about rights.
    .item-3 = Initial support, the first weeks: safe housing, money, care, education and legal help.
    .item-4 = Long-term support, after the reflection period: residence permit, care and a plan that lasts.
    .item-5 = Criminal proceedings: counsel early, and support to the end of the trial.
    .item-6 = A safe return, if the person wants it. Applications go through the regional coordinator.
page-first-case-reflection = Who applies for a reflection period
    .text-1 = The social welfare board can apply for 30 days, when there is reason to assume trafficking or human exploitation. The leader of the preliminary investigation can apply too.
    .text-2 = The board fills in the Migration Agency's form and emails it. The address is with the contact below.
    .text-3 = The municipality can claim its costs back from the Migration Agency, counted from the day of the application. Claim within six months of the end of the quarter that the claim covers.

## sector-school

page-sector-school = School and leisure
    .lead = Concern for a student under 18 must be reported to social services at once. It is a duty, and concern is enough.
    .search = school teacher pupil student head teacher counsellor school nurse preschool absence truancy missing married off teachers skips school skipping class school absence runaway
page-sector-school-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice. Several of the signs may just as well point to neglect, and that too must be reported.
    .item-1 = The student stays away or disappears without explanation.
    .item-2 = The student has money, a phone or things they cannot explain.
    .item-3 = The student has an adult around who always arranges things and is never far away.
    .item-4 = The student has been taught a number to call if the authorities come.
    .item-5 = The student leaves by car with adults nobody knows.
    .item-6 = The student says they are an adult but seems to be a child.
    .item-7 = The student works in the home instead of playing and going to school.
    .item-8 = The student is about to be, or has been, married off.
page-sector-school-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Otherwise contact social services at once, so that they can assess whether the child needs protection. Out of hours, call the social services on-call (socialjouren). If you cannot find their number, call { PHONE("sos-112") } and ask for the on-call. Tell the head teacher, but do not wait for an answer. You have a duty to report, and you cannot count on being anonymous.
    .text-2 = If you suspect a crime, check confidentiality with your manager or lawyer, and then call the police on { PHONE("polis-11414") }. If the student is 18 or over, turn to student health or the head teacher, and to the support line { PHONE("nspm-stodtelefon") }. Then ask the student for consent before you tell anyone else who it is about.
    .text-3 = If the head teacher believes that the police need certain information to fight crime, the head teacher must give it unasked. The exception is when there are stronger reasons to keep it confidential. That applies to independent schools too.
    .text-4 = Once social services have opened an inquiry about the student, you must also give the information it needs.
page-sector-school-safety = Talk with the student, and think of safety
    .item-1 = Let the student tell their story at their own pace, in private.
    .item-2 = Say that it was brave, and that you must tell someone who can help.
    .item-3 = Do not contact the family before you have talked to social services.
    .item-4 = If a stranger comes to collect the student, ask the head teacher or social services before the student leaves. If it turns threatening, do not step in. Call { PHONE("sos-112") }.

## sector-restaurant

page-sector-restaurant = Restaurants
    .lead = Whoever runs the place may be the one who exploits. Call the police before you talk to the manager.
    .search = restaurant kitchen cook waiter dishwasher pizzeria cafe bar supplier delivery cleaning workers wages undeclared chef kitchen porter waitress takeaway food delivery wolt foodora unpaid wages
page-sector-restaurant-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = Someone sleeps on the premises: mattresses, household goods, bags.
    .item-2 = Very long days with almost no time off.
    .item-3 = No pay, or pay that vanishes in debts and fees.
    .item-4 = The employer holds the passport or bank card.
    .item-5 = Someone interrupts the worker, or stops them from talking to you.
    .item-6 = Children seem to work.
page-sector-restaurant-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Call the police on { PHONE("polis-11414") } if you suspect coercion, since they can investigate it as a crime. If it concerns a child, call the police and social services.
    .text-2 = Call the police first if you suspect exploitation. If the conditions are only bad, contact the Work Environment Authority, { PHONE("arbetsmiljoverket") }, or the union. An undocumented worker still has the right to be paid, and can call the union centre for undocumented workers, { PHONE("fcfp") }. The person may also turn to social services.
    .text-3 = If you are an appointed public order guard (ordningsvakt) and suspect that a child is being harmed, call the police first. Then report to social services straight away, as you must.
page-sector-restaurant-safety = Your safety
    .item-1 = Do not talk about it at work if you work there yourself, and call from home.
    .item-2 = If you are a guest or a supplier, chat as anyone would. Do not ask in front of the boss.
    .item-3 = Promise nobody that they can stay in the country.

## sector-site

page-sector-site = Cleaning, construction and other workplaces
    .lead = Call the police if you think anyone is being forced to work. Do not go first to the person in charge of the work.
    .search = building site construction cleaning cleaner cleaning firm car wash garage berry picker farm forestry subcontractor staffing workers wages builder cleaners maid berry picking farm worker tyre shop unpaid wages slave labour hand car wash
page-sector-site-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = More workers than the price can pay for.
    .item-2 = No ear protection or other safety gear.
    .item-3 = Beds, mattresses or household goods at the workplace.
    .item-4 = Someone interrupts the worker, or stops them from talking to you.
    .item-5 = The person can be understood only through the employer, or seems watched. Language itself is not a sign.
    .item-6 = The person depends on the employer for food, housing and transport.
    .item-7 = Minors seem to work.
page-sector-site-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Call the police on { PHONE("polis-11414") } if you suspect coercion. That is the Work Environment Authority's advice too. If it concerns a child, call the police and social services. If the person needs protection, call social services, or out of hours the social services on-call (socialjouren). Call { PHONE("sos-112") } and ask for the on-call if you do not have their number.
    .text-2 = Contact the Work Environment Authority and the safety representative if the work is dangerous but nobody is coerced. An undocumented worker has the right to be paid for work done, and can call the union centre for undocumented workers, { PHONE("fcfp") }.
page-sector-site-safety = Your safety
    .item-1 = Whoever leads the work may be the one who exploits. Do not raise it with them first.
    .item-2 = Ask openly and casually, and not in front of the supervisor.
    .item-3 = Do not call the firm to account if you are a customer. Ask for a receipt as usual, and choose another firm next time.

## sector-housing

page-sector-housing = Housing companies and landlords
    .lead = Call the police if many visitors come day and night, or if residents keep changing. Do not go there to check.
    .search = housing landlord property caretaker janitor neighbour stairwell flat apartment tenant sublet brothel short let airbnb landlords neighbours neighbors estate agent letting agent housing association condo rented out
page-sector-housing-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice.
    .item-1 = Many come and go in the stairwell at odd hours.
    .item-2 = The residents keep changing, and none of them is the tenant named on the contract.
    .item-3 = Someone else pays, often in cash or months ahead.
    .item-4 = Many cars, day and night.
    .item-5 = More beds than the flat is meant for.
    .item-6 = Neighbours speak of a lot of coming and going.
page-sector-housing-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Otherwise call the police on { PHONE("polis-11414") }. They have asked landlords and neighbours to tip them off, and are the ones who can step in. If it concerns a child, call the police and social services. Then tell your manager.
page-sector-housing-law = If you let a flat
    .text-1 = You must act if you learn that a flat you let is used wholly or largely for selling sex. You must do what can reasonably be asked to end the letting. If you do not, and it goes on, it can be procuring. Call the police, and ask a lawyer how to end the lease.
    .text-2 = A tenancy can be lost if the flat is used for serious crime. The same goes for crime that is habitual or on a larger scale. Whether that covers your case is a question for a lawyer.
page-sector-housing-safety = Your safety
    .item-1 = Do not go into the flat or call anyone to account. Entering unlawfully, and photographing in secret where someone lives, can be crimes.
    .item-2 = Talk with neighbours with care. Mention no suspicion.
    .item-3 = Keep no list of visitors. Give the police times and what you saw.

## sector-salon

page-sector-salon = Massage, nail and beauty salons
    .lead = Working in a salon is not a sign. Look at the conditions, never at where someone comes from.
    .search = salon massage parlour thai massage nails nail bar beauty hairdresser spa customer inspection chemicals nail salon nail bars massage parlor masseuse barber happy ending eyelashes hairdressers
page-sector-salon-see = What you may see
    .text-1 = A sign proves nothing, and there is often an ordinary explanation. But your worry is enough to ask for advice. Selling sex does not in itself show that anyone is being forced.
    .item-1 = Locked or blocked emergency exits.
    .item-2 = Staff who are not in the staff ledger.
    .item-3 = Dangerous chemicals and bad ventilation.
    .item-4 = Someone lives where they work.
    .item-5 = Someone else takes the money or holds the passport.
    .item-6 = A customer asks for sex, or is offered it.
page-sector-salon-call = Who to call first
    .text-1 = Call { PHONE("sos-112") } if anyone is in danger. Call the police on { PHONE("polis-11414") } if you suspect coercion or the buying of sex, since they investigate both. If it concerns a child, call the police and social services. Contact the Work Environment Authority, { PHONE("arbetsmiljoverket") }, about faults in the work environment.
    .text-2 = If you are an inspector, go in together with other authorities, and contact a regional coordinator beforehand.
page-sector-salon-fair = Figures to read with care
    .text-1 = In one week of checks in { 2019 } the police found 13 presumed victims among { 453 } people checked. That is about 3 in { 100 }, by our own count. So the police did not see the great majority as victims.
    .text-2 = Selling sex in a salon says nothing in itself about coercion. Nationality is never a sign.
page-sector-salon-safety = Your safety
    .item-1 = Whoever runs the salon may be the one who exploits. Do not talk to them first.
    .item-2 = Do not question the staff in front of the boss or other customers.
    .item-3 = Leave as usual and call from outside.
