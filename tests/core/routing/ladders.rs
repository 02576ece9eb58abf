//! Every ladder: for each outcome, with and without the labour route, each kind of workplace and
//! each place, at one moment of every state that the contacts are ever in during a year.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use vaksam::{
    content::{
        catalog::{Catalog, Contact, Place, StepTarget},
        enums::{ContactKind, Outcome, Reach, Workplace},
        hours::Hours,
    },
    ids::{CountyId, Id, SectorId, StepId},
    route::{
        Caller, FoundBy, OnCall, Route, Rung,
        hours::{Availability, availability},
        on_call, route,
    },
};

use crate::{content, figures};

use super::year::{Written, expressions, quarters};

/// The second reading of all hours.
pub struct Clock {
    written: Vec<(String, Written)>,
}

impl Clock {
    pub fn of(catalog: &Catalog) -> Self {
        let texts = expressions(catalog);
        Self { written: texts.into_iter().map(|t| (t.clone(), Written::read(&t))).collect() }
    }

    /// What is open at a moment, one flag an expression.
    fn flags(&self, moment: NaiveDateTime) -> Vec<bool> {
        self.written.iter().map(|(_, hours)| hours.open(moment)).collect()
    }

    fn open(&self, hours: &Hours, flags: &[bool]) -> Option<bool> {
        match hours {
            Hours::Unknown => None,
            Hours::Always => Some(true),
            Hours::Written(text) => {
                let at =
                    self.written.iter().position(|(known, _)| **known == *text.as_str()).unwrap();
                Some(flags[at])
            }
        }
    }

    /// Nothing: not known.
    fn answers(&self, contact: &Contact, flags: &[bool]) -> Option<bool> {
        if contact.is_112() { Some(true) } else { self.open(&contact.hours, flags) }
    }
}

/// One moment of every state that all contacts together are in during the year.
pub fn distinct_moments(clock: &Clock) -> Vec<(NaiveDateTime, Vec<bool>)> {
    let mut met = BTreeMap::new();
    for moment in quarters() {
        met.entry(clock.flags(moment)).or_insert(moment);
    }
    met.into_iter().map(|(flags, moment)| (moment, flags)).collect()
}

/// Of those moments one for each state of the contacts that serve a county: the others are in no
/// rung there, which is checked on every rung.
pub fn moments_of<'a>(
    place: Option<&Place>,
    moments: &'a [(NaiveDateTime, Vec<bool>)],
    clock: &Clock,
    catalog: &Catalog,
) -> Vec<&'a (NaiveDateTime, Vec<bool>)> {
    let mut met = BTreeSet::new();
    let states = |flags: &[bool]| -> Vec<Option<bool>> {
        let serving = catalog.contacts.values().filter(|contact| contact.serves(place));
        let states = serving.map(|contact| clock.answers(contact, flags));
        states.chain([clock.open(&catalog.ladders.office_hours, flags)]).collect()
    };
    moments.iter().filter(|(_, flags)| met.insert(states(flags))).collect()
}

/// Every municipality, every county and none.
fn places(catalog: &Catalog) -> Vec<Option<Place>> {
    let municipalities = catalog.municipalities.all().cloned().map(Place::Municipality);
    let counties = catalog.counties.keys().cloned().map(Place::County);
    let places: Vec<_> = municipalities.chain(counties).map(Some).chain([None]).collect();
    assert_eq!(places.len(), 290 + 21 + 1);
    places
}

/// A sector of each kind of workplace.
pub fn one_of_each(catalog: &Catalog) -> Vec<SectorId> {
    let one = |workplace: &Workplace| {
        catalog.sectors.values().find(|sector| sector.workplace == *workplace).unwrap().id.clone()
    };
    Workplace::ALL.iter().map(one).collect()
}

fn is_open(rung: &Rung) -> bool {
    matches!(rung.contact, Some((_, Availability::Open { .. })))
}

/// A ladder with all that it was made from.
struct Case<'a> {
    catalog: &'a Catalog,
    clock: &'a Clock,
    flags: &'a [bool],
    caller: &'a Caller,
    workplace: Workplace,
    outcome: Outcome,
    labour: bool,
    route: &'a Route,
    name: String,
}

impl Case<'_> {
    fn check(&self) {
        self.first_call_is_open();
        self.last_always_answers();
        self.danger_begins_with_112();
        self.every_contact_may_be_shown_and_has_its_state();
        self.trades_meet_the_police_before_the_support_line();
        self.coordinators_are_reached_or_said_to_be_reached_through_the_line();
        self.social_services_follow_the_hour();
        self.every_step_of_the_ladder_is_there_in_order();
        self.no_rung_stands_twice_but_the_last();
        self.each_number_is_called_once_and_a_line_for_other_help_only_first();
    }

    fn contact(&self, rung: &Rung) -> Option<&Contact> {
        rung.contact(self.catalog)
    }

    fn first_call_is_open(&self) {
        let (_, first) = self.route.calls(self.catalog).next().expect("a call");
        assert!(is_open(first), "{}: {first:?}", self.name);
        let contact = self.contact(first).unwrap();
        assert!(contact.number.is_some(), "{}", self.name);
        assert_eq!(self.clock.answers(contact, self.flags), Some(true), "{}", self.name);
        assert!(contact.is_112() || contact.hours != Hours::Unknown, "{}", self.name);
    }

    fn last_always_answers(&self) {
        let last = self.route.rungs.last().expect("a rung");
        assert_eq!(Some(&last.step), self.catalog.ladders.last.as_ref(), "{}", self.name);
        let contact = self.contact(last).expect("a contact");
        assert!(contact.is_112() || contact.hours == Hours::Always, "{}", self.name);
        assert!(contact.number.is_some() && is_open(last), "{}", self.name);
    }

    fn danger_begins_with_112(&self) {
        if self.outcome == Outcome::ImmediateDanger {
            let first = self.route.rungs.first().and_then(|rung| self.contact(rung));
            assert!(first.is_some_and(Contact::is_112), "{}", self.name);
        }
    }

    fn every_contact_may_be_shown_and_has_its_state(&self) {
        for rung in &self.route.rungs {
            let Some((id, state)) = &rung.contact else { continue };
            let contact = &self.catalog.contacts[id];
            assert!(contact.publishable, "{}: {id}", self.name);
            assert!(contact.serves(self.caller.place.as_ref()), "{}: {id}", self.name);
            assert_ne!(contact.kind, ContactKind::CountyBoard, "{}: {id}", self.name);
            let own = match state {
                Availability::Open { .. } => Some(true),
                Availability::Closed { .. } => Some(false),
                Availability::Unknown => None,
            };
            assert_eq!(own, self.clock.answers(contact, self.flags), "{}: {id}", self.name);
            assert!(!contact.is_112() || own == Some(true), "{}: {id}", self.name);
        }
    }

    fn trades_meet_the_police_before_the_support_line(&self) {
        let at = |kind| {
            self.route
                .rungs
                .iter()
                .position(|rung| self.contact(rung).is_some_and(|contact| contact.kind == kind))
        };
        let line = at(ContactKind::SupportLine);
        if let (Workplace::Trade, Some(line)) = (self.workplace, line) {
            let police = at(ContactKind::Police);
            assert!(police.is_some_and(|police| police < line), "{}", self.name);
        }
    }

    /// The rungs of steps that reach for something.
    fn reaching(&self, reach: Reach) -> Vec<Vec<&Rung>> {
        let steps = self.catalog.ladders.steps.values();
        let steps = steps.filter(|step| step.target == StepTarget::Reach(reach));
        let rungs = steps.map(|step| {
            self.route.rungs.iter().filter(|rung| rung.step == step.id).collect::<Vec<_>>()
        });
        rungs.filter(|rungs| !rungs.is_empty()).collect()
    }

    fn coordinators_are_reached_or_said_to_be_reached_through_the_line(&self) {
        let place = self.caller.place.as_ref();
        let county = place.map(|place| &self.catalog.counties[place.county()]);
        let region = county.map(|county| &self.catalog.regions[&county.region]);
        let own = region.and_then(|region| region.contact.as_ref());
        for rungs in self.reaching(Reach::Coordinator) {
            let [rung] = rungs.as_slice() else { panic!("{}", self.name) };
            let contact = self.contact(rung).expect("a contact");
            if let Some(own) = own {
                assert_eq!(contact.id, *own, "{}", self.name);
                assert_eq!(rung.found_by, FoundBy::Coordinator(region.unwrap().id.clone()));
            } else {
                assert_eq!(contact.id.as_str(), "nspm-stodtelefon", "{}", self.name);
                let region = region.map(|region| region.id.clone());
                assert_eq!(rung.found_by, FoundBy::CoordinatorThroughLine(region), "{}", self.name);
            }
        }
    }

    fn social_services_follow_the_hour(&self) {
        let office = self.clock.open(&self.catalog.ladders.office_hours, self.flags) == Some(true);
        for rungs in self.reaching(Reach::SocialServices) {
            for rung in &rungs {
                self.is_of_this_place_or_names_whose_it_is(rung);
            }
            if office {
                self.office_hours_lead_to_the_municipality(&rungs);
            } else {
                let is_daytime = |rung: &&&Rung| rung.found_by == FoundBy::SocialDaytime;
                let daytime = rungs.iter().take_while(is_daytime).count();
                assert!(rungs[..daytime].iter().all(|rung| is_open(rung)), "{}", self.name);
                self.an_open_number_of_the_place_or_112_comes_first(&rungs[daytime..]);
            }
        }
    }

    fn is_of_this_place_or_names_whose_it_is(&self, rung: &Rung) {
        let Some(contact) = self.contact(rung) else { return };
        let municipality = self.caller.place.as_ref().and_then(Place::municipality);
        let is_local = !contact.municipalities.is_empty();
        if rung.found_by == FoundBy::SocialLocal {
            assert!(is_local && contact.number.is_some(), "{}: {}", self.name, contact.id);
            assert_eq!(municipality, None, "{}: {}", self.name, contact.id);
            return;
        }
        if is_local {
            let own = municipality.map(|own| &own.name);
            assert!(own.is_some_and(|own| contact.municipalities.contains(own)), "{}", self.name);
        }
    }

    /// The municipality's number where one answers; else, where nobody knows of one, its switchboard.
    fn office_hours_lead_to_the_municipality(&self, rungs: &[&Rung]) {
        let is_daytime = |rung: &Rung| rung.found_by == FoundBy::SocialDaytime;
        if is_daytime(rungs[0]) && is_open(rungs[0]) {
            assert!(rungs.iter().all(|rung| is_daytime(rung)), "{}: {rungs:?}", self.name);
            return;
        }
        let is_office = |rung: &&Rung| rung.found_by == FoundBy::SocialOffice;
        let own = rungs.iter().position(is_office).expect("the switchboard");
        assert_eq!(rungs[own].contact, None, "{}", self.name);
        for rung in &rungs[..own] {
            let contact = self.contact(rung).expect("a contact");
            assert_eq!(rung.found_by, FoundBy::SocialOnCall(OnCall::Own), "{}", self.name);
            assert!(is_open(rung) && !contact.is_112(), "{}", self.name);
        }
        for rung in &rungs[own + 1..] {
            let kind = self.contact(rung).expect("a contact").kind;
            assert_eq!(kind, ContactKind::SocialServices, "{}", self.name);
            assert!(!is_daytime(rung) || !is_open(rung), "{}", self.name);
        }
    }

    fn an_open_number_of_the_place_or_112_comes_first(&self, rungs: &[&Rung]) {
        let place = self.caller.place.as_ref();
        let answer = FoundBy::SocialOnCall(on_call(place, self.catalog));
        assert_eq!(rungs[0].found_by, answer, "{}", self.name);
        assert!(is_open(rungs[0]), "{}", self.name);
        assert!(
            rungs.iter().any(|rung| self.contact(rung).is_some_and(Contact::is_112)),
            "{}: 112 stands beside",
            self.name
        );
        let (own, local) = rungs.split_at(rungs.partition_point(|rung| rung.found_by == answer));
        assert!(local.iter().all(|rung| rung.found_by == FoundBy::SocialLocal), "{}", self.name);
        assert!(own.iter().filter(|rung| !is_open(rung)).count() <= 1, "{}", self.name);
        let serving = self.catalog.contacts.values().filter(|contact| {
            contact.publishable
                && contact.kind == ContactKind::OnCall
                && contact.number.is_some()
                && !contact.is_112()
                && contact.serves(place)
        });
        for contact in serving {
            let named =
                rungs.iter().any(|rung| rung.contact.as_ref().is_some_and(|c| c.0 == contact.id));
            assert!(named, "{}: {} is missing", self.name, contact.id);
        }
    }

    /// The steps as the file has them, but for those on working conditions whose number stands there already;
    /// one call that answers may have been moved forward.
    fn every_step_of_the_ladder_is_there_in_order(&self) {
        let ladders = &self.catalog.ladders;
        let labour = if self.labour { ladders.labour.as_slice() } else { &[] };
        let own = &ladders.ladders[&(self.outcome, self.workplace)];
        let target = |step: &StepId| &ladders.steps[step].target;
        let is_there = |step: &StepId| {
            let mut own = own.iter().filter(|own| !ladders.other_help.contains(own));
            let is_call = matches!(target(step), StepTarget::Contact(_));
            is_call && own.any(|own| target(own) == target(step))
        };
        let labour = labour.iter().filter(|step| !is_there(step));
        let wanted: Vec<_> = own.iter().chain(labour).chain(&ladders.last).collect();
        let mut there: Vec<_> = self.route.rungs.iter().map(|rung| &rung.step).collect();
        for step in &wanted {
            assert!(there.contains(step), "{}: {step} is missing", self.name);
        }
        assert!(there.iter().all(|step| wanted.contains(step)), "{}", self.name);
        there.dedup();
        if there != wanted {
            let (moved, _) = self.route.calls(self.catalog).next().unwrap();
            let mut rungs: Vec<_> = self.route.rungs.iter().map(|rung| &rung.step).collect();
            let step = rungs.remove(moved);
            rungs.dedup();
            let without: Vec<_> =
                wanted.iter().copied().filter(|s| *s != step || rungs.contains(s)).collect();
            assert_eq!(rungs, without, "{}: more than one call was moved", self.name);
        }
    }

    fn no_rung_stands_twice_but_the_last(&self) {
        let rungs = &self.route.rungs;
        for (position, rung) in rungs.iter().enumerate() {
            let again = rungs.iter().skip(position + 1).position(|other| other == rung);
            let is_last = again.is_none_or(|at| position + 1 + at == rungs.len() - 1);
            assert!(is_last, "{}: {rung:?}", self.name);
        }
    }

    /// The calls as they are made one after the other, and what is done before the first.
    fn each_number_is_called_once_and_a_line_for_other_help_only_first(&self) {
        let number = |rung: &Rung| self.contact(rung).and_then(|contact| contact.number.as_ref());
        let mut calls = self.route.ladder(self.catalog).into_iter();
        let mut called = Vec::new();
        for (position, rung) in self.route.rungs.iter().enumerate() {
            let Some(number) = number(rung) else { continue };
            let is_first = called.is_empty();
            if is_first {
                let before = self.route.before_calling(self.catalog);
                assert_eq!(before, &self.route.rungs[..position], "{}", self.name);
            }
            let is_other_help = self.catalog.ladders.other_help.contains(&rung.step);
            if is_first || (!is_other_help && !called.contains(&number)) {
                assert_eq!(calls.next(), Some(rung), "{}", self.name);
                called.push(number);
            }
        }
        assert_eq!(calls.next(), None, "{}", self.name);
    }
}

/// Makes a ladder and checks all that is promised of it.
fn check(
    (outcome, labour): (Outcome, bool),
    (place, sector): (Option<&Place>, &SectorId),
    (moment, flags): &(NaiveDateTime, Vec<bool>),
    clock: &Clock,
    catalog: &Catalog,
) {
    let caller = Caller { place: place.cloned(), sector: Some(sector.clone()), role: None };
    let route = route(outcome, labour, &caller, *moment, catalog);
    let name = format!("{outcome:?} {labour} {sector} {place:?} {moment}");
    let workplace = catalog.sectors[sector].workplace;
    let (caller, route) = (&caller, &route);
    Case { catalog, clock, flags, caller, workplace, outcome, labour, route, name }.check();
}

#[test]
fn at_every_distinct_moment_of_the_year_every_ladder_keeps_the_rules() {
    let catalog = content::catalog();
    let clock = Clock::of(&catalog);
    let moments = distinct_moments(&clock);
    assert!(moments.len() > 20, "{}", moments.len());
    let sectors = one_of_each(&catalog);
    let (mut states, mut ladders) = (0, 0);
    for place in places(&catalog) {
        let own = moments_of(place.as_ref(), &moments, &clock, &catalog);
        assert!(own.len() >= 8, "{place:?} {}", own.len());
        states += own.len();
        for moment in own {
            for sector in &sectors {
                for outcome in Outcome::ALL {
                    for labour in [false, true] {
                        let at = (place.as_ref(), sector);
                        check((*outcome, labour), at, moment, &clock, &catalog);
                        ladders += 1;
                    }
                }
            }
        }
    }
    assert!(states > 2000, "{states}");
    figures::hold(
        "at_every_distinct_moment_of_the_year_every_ladder_keeps_the_rules",
        &[figures::over(ladders, "ladders"), figures::exactly(places(&catalog).len(), "places")],
    );
}

/// The same at quarters of an hour scattered over the year, whatever is open where.
#[test]
fn at_quarters_of_an_hour_over_the_year_every_ladder_keeps_the_rules() {
    let catalog = content::catalog();
    let clock = Clock::of(&catalog);
    let places = places(&catalog);
    let sectors: Vec<SectorId> = catalog.sectors.keys().cloned().collect();
    for (n, moment) in quarters().step_by(23).enumerate() {
        let outcome = Outcome::ALL[n % 6];
        let place = (places[n % places.len()].as_ref(), &sectors[n / 132 % 9]);
        let moment = (moment, clock.flags(moment));
        check((outcome, n / 66 % 2 == 0), place, &moment, &clock, &catalog);
    }
}

/// The last call always answers: where no other does, it is also the first.
#[test]
fn where_only_the_last_call_answers_it_comes_first_and_still_ends_the_ladder() {
    let mut catalog = content::catalog();
    let last = catalog.ladders.last.clone().unwrap();
    let StepTarget::Contact(answering) = catalog.ladders.steps[&last].target.clone() else {
        panic!("{last}")
    };
    for contact in catalog.contacts.values_mut().filter(|contact| contact.id != answering) {
        contact.hours = Hours::written("Su 03:00-04:00");
    }
    let tuesday = "2026-11-24T10:00:00".parse().unwrap();
    let mut tried = 0;
    for sector in one_of_each(&catalog) {
        let caller = Caller { sector: Some(sector.clone()), ..Caller::default() };
        let route = route(Outcome::Suspicion, false, &caller, tuesday, &catalog);
        let calls: Vec<_> = route.calls(&catalog).map(|(_, rung)| rung).collect();
        let (first, others) = calls.split_first().expect("a call");
        assert_eq!(first.step, last, "{sector}");
        assert_eq!(others.last(), Some(first), "{sector}");
        let closed = &others[..others.len() - 1];
        assert!(closed.iter().all(|rung| rung.step != last && !is_open(rung)), "{sector}");
        tried += closed.len();
    }
    assert!(tried > 4, "{tried}");
}

/// A route with the steps in whose place those of a role stand; `duty` proves what those are.
fn without_stand_ins(mut route: Route, catalog: &Catalog) -> Route {
    for rung in &mut route.rungs {
        let mut stand_ins = catalog.ladders.stand_ins.iter();
        if let Some(own) = stand_ins.find(|own| own.step == rung.step) {
            rung.step = own.instead_of.clone();
        }
    }
    route
}

/// So that one sector of each kind stands for all nine, and an unset or unknown one for the trades.
#[test]
fn a_ladder_depends_on_the_kind_of_workplace_and_on_the_role_only_for_a_duty() {
    let catalog = content::catalog();
    assert_eq!(catalog.sectors.len(), 9);
    let sectors = one_of_each(&catalog);
    // A working day, an evening, a night and a holiday.
    let moments = ["2026-11-24T10:00", "2026-11-24T19:00", "2027-01-16T03:00", "2026-12-25T12:00"];
    let moments = moments.map(|text| {
        text.parse::<NaiveDateTime>().or_else(|_| format!("{text}:00").parse()).unwrap()
    });
    let counties = ["G", "AB", "X"].map(|letter| CountyId::new(letter).map(Place::County));
    let municipalities = ["Växjö", "Grums", "Lund"].map(|name| catalog.municipalities.named(name));
    let municipalities = municipalities.map(|own| Some(Place::Municipality(own.unwrap().clone())));
    for place in [None].into_iter().chain(counties).chain(municipalities) {
        for moment in moments {
            for outcome in Outcome::ALL {
                for labour in [false, true] {
                    let of = |sector: Option<&SectorId>, role| {
                        let place = Caller { place: place.clone(), sector: sector.cloned(), role };
                        route(*outcome, labour, &place, moment, &catalog)
                    };
                    for sector in catalog.sectors.values() {
                        let kind = sectors
                            .iter()
                            .find(|id| catalog.sectors[*id].workplace == sector.workplace)
                            .unwrap();
                        assert_eq!(of(Some(&sector.id), None), of(Some(kind), None));
                        let guide = catalog.guides.get(&sector.id);
                        for role in guide.iter().flat_map(|guide| &guide.roles) {
                            let with_role = of(Some(&sector.id), Some(role.id.clone()));
                            let with_role = without_stand_ins(with_role, &catalog);
                            assert_eq!(with_role, of(Some(kind), None));
                        }
                    }
                    let trade = catalog.sectors.values().find(|s| s.workplace == Workplace::Trade);
                    let trade = of(Some(&trade.unwrap().id), None);
                    assert_eq!(of(None, None), trade);
                    assert_eq!(of(SectorId::new("unknown").as_ref(), None), trade);
                }
            }
        }
    }
}

/// The design's table of ladders above the low outcomes, for trades, healthcare, social services and
/// school: kinds of contact in order; `-` is a thing to do.
const TABLE: [(Outcome, [&str; 4]); 4] = [
    (
        Outcome::ImmediateDanger,
        ["112 - workplace", "112 workplace", "112 workplace", "112 workplace"],
    ),
    (
        Outcome::ChildConcern,
        [
            "police social workplace",
            "social police line",
            "- police coordinator",
            "social workplace police",
        ],
    ),
    (
        Outcome::StrongPicture,
        [
            "police workplace line",
            "- social line coordinator police",
            "- coordinator line authority police",
            "- coordinator line police",
        ],
    ),
    (
        Outcome::Suspicion,
        [
            "- police police workplace",
            "- line - police",
            "line coordinator police",
            "- line police",
        ],
    ),
];

/// What a step leads to, as the table says it.
fn kind(find: &StepTarget, catalog: &Catalog) -> &'static str {
    match find {
        StepTarget::Nothing => "-",
        StepTarget::Reach(Reach::Workplace) => "workplace",
        StepTarget::Reach(Reach::SocialServices) => "social",
        StepTarget::Reach(Reach::Coordinator) => "coordinator",
        StepTarget::Contact(id) => match catalog.contacts[id].kind {
            ContactKind::Emergency => "112",
            ContactKind::Police => "police",
            ContactKind::SupportLine => "line",
            ContactKind::Authority => "authority",
            other => panic!("{other:?}"),
        },
    }
}

#[test]
fn the_ladders_are_those_of_the_design() {
    let catalog = content::catalog();
    for (outcome, row) in TABLE {
        for (workplace, wanted) in Workplace::ALL.iter().zip(row) {
            let steps = &catalog.ladders.ladders[&(outcome, *workplace)];
            let kinds =
                steps.iter().map(|step| kind(&catalog.ladders.steps[step].target, &catalog));
            assert_eq!(kinds.collect::<Vec<_>>().join(" "), wanted, "{outcome:?} {workplace:?}");
        }
    }
}

#[test]
fn on_a_low_outcome_all_other_help_is_there_and_somebody_to_consult_anyway() {
    let catalog = content::catalog();
    for outcome in [Outcome::NoSigns, Outcome::WeakSigns] {
        for workplace in Workplace::ALL {
            let steps = &catalog.ladders.ladders[&(outcome, *workplace)];
            assert!(catalog.ladders.other_help.iter().all(|help| steps.contains(help)));
            // Advice for whoever calls comes before the lines for those exposed: nobody has said yet
            // whether that is a woman, a man or a child.
            let at = |step: &StepId| steps.iter().position(|own| own == step);
            let help = catalog.ladders.other_help.iter().filter_map(at).min();
            let advice = steps.iter().position(|step| step.as_str() == "consult-anyway");
            assert!(advice < help, "{outcome:?} {workplace:?}");
            let police =
                steps.iter().filter_map(|step| match &catalog.ladders.steps[step].target {
                    StepTarget::Contact(id) => Some(&catalog.contacts[id]),
                    _ => None,
                });
            assert!(police.clone().any(|contact| contact.kind == ContactKind::Police));
            let line = police.clone().any(|contact| contact.kind == ContactKind::SupportLine);
            assert_eq!(line, *workplace != Workplace::Trade, "{outcome:?} {workplace:?}");
        }
    }
}

#[test]
fn a_contact_reached_through_112_is_never_closed_and_one_without_hours_never_open() {
    let catalog = content::catalog();
    let clock = Clock::of(&catalog);
    for (moment, _) in distinct_moments(&clock) {
        for contact in catalog.contacts.values() {
            let state = availability(contact, moment);
            if contact.is_112() {
                assert_eq!(state, Availability::Open { until: None }, "{}", contact.id);
            } else {
                let unknown = contact.hours == Hours::Unknown;
                assert_eq!(state == Availability::Unknown, unknown, "{}", contact.id);
            }
        }
    }
}
