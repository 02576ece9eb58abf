//! No pack changes whom anybody calls first: with packs of every kind of contact, every class of
//! number and every pattern of hours, each route is the program's own with the pack's rungs behind its
//! first call.

use std::fmt::Write;

use chrono::{NaiveDate, NaiveDateTime};
use vaksam::{
    content::{
        catalog::{Catalog, Contact, ContactsSummary, Place, SourceDate},
        enums::{Audience, ContactKind, Outcome, Provenance, SourceConfidence},
        hours::Hours,
        number::Number,
        source::SourceFile,
        {embedded, load},
    },
    ids::{ContactId, CountyId, Id, SectorId},
    route::{Caller, FoundBy, Route, Rung, directory, hours::availability, route},
};

use crate::{
    content::catalog,
    figures,
    routing::ladders::{Clock, distinct_moments, moments_of, one_of_each},
};

/// One of each class of number that a contact could have, also of those that `lint` refuses.
const NUMBERS: [Option<&str>; 13] = [
    None,
    Some("112"),
    Some("114 14"),
    Some("116 006"),
    Some("1177"),
    Some("020-39 00 01"),
    Some("077-123 45 67"),
    Some("010-123 45 67"),
    Some("040-628 04 56"),
    Some("070-174 06 05"),
    Some("0900-123 45 67"),
    Some("0939-123 45 67"),
    Some("+46 8 465 004 56"),
];

const HOURS: [Option<&str>; 5] = [
    None,
    Some("24/7"),
    Some("Mo-Fr 08:00-16:00; PH off"),
    Some("Mo-Su 16:00-08:00"),
    Some("Sa-Su 00:00-24:00; PH 00:00-24:00"),
];

/// As many contacts of a kind as there are numbers, hours and places to serve.
const VARIANTS: usize = NUMBERS.len() * HOURS.len() * 3;

/// A contact of a kind: by its variant with one of the numbers and hours, for everybody, a county or a
/// municipality.
fn contact(kind: ContactKind, variant: usize, county: &str) -> Contact {
    let id = ContactId::new(&format!("added-{}-{}", kind.as_str(), variant % VARIANTS)).unwrap();
    // Their counts have no common divisor, so that all variants together are all combinations.
    let hours = HOURS[variant % HOURS.len()];
    let place = variant % 3;
    let counties: Vec<_> = CountyId::new(county).into_iter().take(place).collect();
    Contact {
        id,
        kind,
        counties,
        municipalities: if place == 2 { vec!["Stockholm".into()] } else { Vec::new() },
        audience: Audience::Professional,
        number: NUMBERS[variant % NUMBERS.len()].map(|number| Number::new(number).unwrap()),
        others: Vec::new(),
        hours: hours.map_or(Hours::Unknown, Hours::written),
        web: Some("https://example.org".into()),
        email: None,
        source: "x".into(),
        source_date: SourceDate::Undated,
        checked: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        by: None,
        confidence: SourceConfidence::High,
        provenance: Provenance::Owner,
        publishable: true,
        pack: Some("p".into()),
    }
}

/// Every county, some municipalities with numbers of their own and without, and none.
fn places(catalog: &Catalog) -> Vec<Option<Place>> {
    let counties = catalog.counties.keys().cloned().map(Place::County);
    let municipalities = ["Stockholm", "Malmö", "Växjö", "Kiruna"].map(|name| {
        let known = catalog.municipalities.named(name).unwrap();
        Place::Municipality(known.clone())
    });
    counties.chain(municipalities).map(Some).chain([None]).collect()
}

/// The route with a pack is the one without it, and what the pack adds stands behind its first call.
fn assert_only_adds(own: &Route, with: &Route, catalog: &Catalog, name: &str) {
    let is_added = |rung: &Rung| {
        let step = &catalog.ladders.steps[&rung.step];
        let contact = rung.contact(catalog);
        step.pack.is_some() || contact.is_some_and(|contact| contact.pack.is_some())
    };
    let first = |route: &Route| route.calls(catalog).next().map(|(_, rung)| rung.clone());
    assert!(first(own).is_some(), "{name}");
    assert_eq!(first(own), first(with), "{name}");

    let (first, _) = with.calls(catalog).next().unwrap();
    for rung in with.rungs[..first].iter().filter(|rung| is_added(rung)) {
        let number = rung.contact(catalog).and_then(|contact| contact.number.as_ref());
        assert_eq!((&rung.found_by, number), (&FoundBy::Workplace, None), "{name}");
    }
    // A step to the workplace may have got its contact; it still stands where it stood.
    let bare = |rung: &Rung| Rung {
        contact: rung.contact.clone().filter(|(id, _)| catalog.contacts[id].pack.is_none()),
        ..rung.clone()
    };
    let mut kept: Vec<Rung> = Vec::new();
    let mut expected = own.rungs.iter().peekable();
    for rung in &with.rungs {
        if expected.peek().is_some_and(|next| **next == bare(rung)) {
            kept.extend(expected.next().cloned());
        } else {
            assert!(is_added(rung), "{name}: {rung:?}");
        }
    }
    assert_eq!(kept, own.rungs, "{name}");
    assert_eq!(own.rungs.last(), with.rungs.last(), "{name}");
}

/// The program's own content beside the same with a pack, which is exchanged between comparisons.
struct Comparison {
    own: Catalog,
    with: Catalog,
    sectors: Vec<SectorId>,
}

impl Comparison {
    fn new() -> Self {
        let own = catalog();
        let sectors = one_of_each(&own);
        Self { own, with: catalog(), sectors }
    }

    fn exchange(&mut self, contacts: impl IntoIterator<Item = Contact>) {
        self.with.contacts.retain(|_, contact| contact.pack.is_none());
        for contact in contacts {
            self.with.contacts.insert(contact.id.clone(), contact);
        }
        self.with.contacts_summary = ContactsSummary::of(&self.with.contacts);
    }

    /// The routes of a place and moment: of every outcome at every kind of workplace, with the steps for
    /// bad working conditions, which come after all others.
    fn routes(&self, catalog: &Catalog, place: Option<&Place>, at: NaiveDateTime) -> Vec<Route> {
        let ladders = self.sectors.iter().flat_map(|sector| {
            let caller = Caller { place: place.cloned(), sector: Some(sector.clone()), role: None };
            Outcome::ALL.iter().map(move |outcome| (*outcome, caller.clone()))
        });
        ladders.map(|(outcome, caller)| route(outcome, true, &caller, at, catalog)).collect()
    }

    fn compare(&self, own: &[Route], place: Option<&Place>, at: NaiveDateTime, name: &str) {
        for (own, with) in own.iter().zip(self.routes(&self.with, place, at)) {
            assert_only_adds(own, &with, &self.with, &format!("{name} {place:?} {at}"));
        }
    }
}

/// Each contact alone, at two moments. What it adds to a route is what it adds among all others of its
/// kind: this is why whole packs may stand for each of their contacts below. The workplace is not like
/// that, since a step turns to one.
#[test]
fn no_contact_of_a_pack_comes_first_whatever_its_kind_number_and_hours() {
    let mut both = Comparison::new();
    let place = CountyId::new("AB").map(Place::County);
    for time in ["2026-11-24T10:00:00", "2027-01-16T03:00:00"] {
        let at = time.parse().unwrap();
        let own = both.routes(&both.own, place.as_ref(), at);
        for kind in ContactKind::ALL {
            both.exchange((0..VARIANTS).map(|variant| contact(*kind, variant, "AB")));
            let together = both.routes(&both.with, place.as_ref(), at);
            let is_reached = together.iter().zip(&own).any(|(with, own)| with != own);
            // Of kinds that no step reaches, each number once.
            let variants = if is_reached { VARIANTS } else { NUMBERS.len() };
            for variant in 0..variants {
                let added = contact(*kind, variant, "AB");
                let id = added.id.clone();
                both.exchange([added]);
                both.compare(&own, place.as_ref(), at, &format!("{kind:?} {variant}"));
                if *kind == ContactKind::Workplace {
                    continue;
                }
                let alone = both.routes(&both.with, place.as_ref(), at);
                for (all, alone) in together.iter().zip(&alone) {
                    let is_its = |rung: &&Rung| {
                        let contact = rung.contact.as_ref().map(|(contact, _)| contact);
                        contact.is_none_or(|c| *c == id || both.own.contacts.contains_key(c))
                    };
                    let all: Vec<_> = all.rungs.iter().filter(is_its).cloned().collect();
                    assert_eq!(all, alone.rungs, "{id}");
                }
            }
        }
    }
}

/// Of all variants one for each way in which a contact can matter at a place and moment: whether it has a
/// number, which is 112 or not, whether it answers, and whether it serves the place. This is exact: a
/// route holds of a contact its id and whether it answers, and nothing else of it.
fn distinct_variants(
    place: Option<&Place>,
    at: NaiveDateTime,
    county: &str,
    turn: usize,
) -> Vec<usize> {
    let mut met: Vec<_> = Vec::new();
    // Another begins each time, so that in turn each of them stands for its like.
    let mut variants: Vec<usize> = (turn..turn + VARIANTS).collect();
    variants.retain(|variant| {
        let one = contact(ContactKind::Workplace, *variant, county);
        let way = (one.number.is_some(), one.is_112(), availability(&one, at), one.serves(place));
        let is_new = !met.contains(&way);
        met.extend(is_new.then_some(way));
        is_new
    });
    variants
}

/// Every kind of contact with every class of number, every pattern of hours and every place to serve: at
/// every place and state of the year those that are distinct there and then, once all together, which
/// stand for each alone, and with each workplace, as a step turns to one.
#[test]
fn in_every_county_and_state_of_the_year_the_first_calls_are_those_without_a_pack() {
    let mut both = Comparison::new();
    let clock = Clock::of(&both.own);
    let moments = distinct_moments(&clock);
    let (mut states, mut routes) = (0, 0);
    for place in places(&both.own) {
        let county = place.as_ref().map_or("AB", |place| place.county().as_str());
        for (at, _) in moments_of(place.as_ref(), &moments, &clock, &both.own) {
            let own = both.routes(&both.own, place.as_ref(), *at);
            let variants = distinct_variants(place.as_ref(), *at, county, states);
            assert!(variants.len() >= 6, "{}", variants.len());
            let of_kind = |kind: ContactKind| {
                variants.iter().map(move |variant| contact(kind, *variant, county))
            };
            both.exchange(ContactKind::ALL.iter().flat_map(|kind| of_kind(*kind)));
            both.compare(&own, place.as_ref(), *at, "all");
            for workplace in of_kind(ContactKind::Workplace) {
                let name = workplace.id.to_string();
                both.exchange([workplace]);
                both.compare(&own, place.as_ref(), *at, &name);
            }
            routes += own.len() * (1 + variants.len());
            states += 1;
        }
    }
    let product =
        states * ContactKind::ALL.len() * VARIANTS * Outcome::ALL.len() * both.sectors.len();
    println!("{product} combinations in {routes} routes at {states} places and states");
    figures::hold(
        "in_every_county_and_state_of_the_year_the_first_calls_are_those_without_a_pack",
        &[figures::over(product, "combinations"), figures::over(routes, "routes")],
    );
}

#[test]
fn the_list_of_contacts_begins_as_without_a_pack() {
    let mut both = Comparison::new();
    for variant in 0..NUMBERS.len() * HOURS.len() {
        both.exchange(ContactKind::ALL.iter().map(|kind| contact(*kind, variant * 3, "G")));
        for place in places(&both.own) {
            let caller = Caller { place, ..Caller::default() };
            let ids = |catalog| {
                let contacts = directory::directory(&caller, catalog);
                contacts.into_iter().map(|contact| (contact.id.clone(), contact.kind)).collect()
            };
            let (own, with): (Vec<_>, Vec<_>) = (ids(&both.own), ids(&both.with));
            let national = own.iter().take_while(|(_, kind)| *kind <= ContactKind::Police).count();
            assert!(national >= 4, "{national}");
            assert_eq!(own[..national], with[..national], "{variant}");
            assert_eq!(own.len() + ContactKind::ALL.len(), with.len());
        }
    }
}

/// A pack with steps of its own in the lists that ladders name, each to a contact or to none.
#[test]
fn a_step_that_a_pack_adds_to_a_list_comes_after_the_first_call() {
    let mut text = "kind = \"ladders\"\nschema = 1\n[lists]\nother-help = [\"a\", \"b\", \"c\"]\n\
                    labour = [\"d\", \"e\", \"f\"]\n"
        .to_owned();
    for (step, target) in [
        ("a", "contact = \"foreign\""),
        ("b", ""),
        ("c", "contact = \"sos-112\""),
        ("d", "contact = \"foreign\""),
        ("e", "reach = \"workplace\""),
        ("f", "contact = \"bris\""),
    ] {
        write!(text, "[[step]]\nid = \"{step}\"\n{target}\n").unwrap();
    }
    let contacts = "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-21\n[[contact]]\n\
                    id = \"foreign\"\nkind = \"police\"\naudience = \"public\"\nhours = \"24/7\"\n\
                    number = \"040-628 04 56\"\nsource = \"x\"\n";
    let own = catalog();
    let mut files = embedded::files();
    // The name of the folder may be empty, as that of the present one is.
    for (name, text) in [("guides/l.toml", text), ("guides/c.toml", contacts.to_owned())] {
        files.push(SourceFile::read(name, text, &"".into()));
    }
    let (with, report) = load(&files);
    assert!(report.is_empty(), "{report:?}");
    let both = Comparison { sectors: one_of_each(&own), own, with };
    for place in [None, CountyId::new("G").map(Place::County)] {
        for time in ["2026-11-24T10:00:00", "2027-01-16T03:00:00", "2026-12-25T12:00:00"] {
            let at = time.parse().unwrap();
            let own = both.routes(&both.own, place.as_ref(), at);
            both.compare(&own, place.as_ref(), at, "steps");
            let with = both.routes(&both.with, place.as_ref(), at);
            let steps =
                |route: &Route| route.rungs.iter().filter(|r| r.step.as_str().len() == 1).count();
            assert!(with.iter().all(|route| matches!(steps(route), 3 | 6)));
        }
    }
}
