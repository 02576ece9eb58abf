//! Where what a pack adds stands on a ladder: beside what it belongs to, and behind the first call.

use chrono::{NaiveDate, NaiveDateTime};
use vaksam::{
    content::{
        catalog::{Catalog, Contact, ContactsSummary, Place, SourceDate},
        enums::{Audience, ContactKind, Outcome, Provenance, SourceConfidence},
        hours::Hours,
        number::Number,
    },
    ids::{ContactId, CountyId, Id, StepId},
    route::{Caller, FoundBy, Route, Rung, route},
};

use crate::{content::catalog, routing::ladders::one_of_each};

const ADDED: &str = "added";

fn contact(kind: ContactKind, number: Option<&str>) -> Contact {
    Contact {
        id: ContactId::new(ADDED).unwrap(),
        kind,
        counties: Vec::new(),
        municipalities: Vec::new(),
        audience: Audience::Professional,
        number: number.and_then(Number::new),
        others: Vec::new(),
        hours: Hours::Always,
        web: None,
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

/// A Tuesday's office hours and a night.
fn moments() -> [NaiveDateTime; 2] {
    ["2026-11-24T10:00:00", "2027-01-16T03:00:00"].map(|time| time.parse().unwrap())
}

/// Every route, without and with a contact of a pack: of each outcome, kind of workplace, some places,
/// and moments.
fn for_every_route(
    added: &Contact,
    mut check: impl FnMut(&Route, &Route, &Catalog, NaiveDateTime),
) {
    let own = catalog();
    let mut with = catalog();
    with.contacts.insert(added.id.clone(), added.clone());
    with.contacts_summary = ContactsSummary::of(&with.contacts);
    let växjö = own.municipalities.named("Växjö").cloned().map(Place::Municipality);
    for place in [None, CountyId::new("AB").map(Place::County), växjö] {
        for sector in one_of_each(&own) {
            let caller = Caller { place: place.clone(), sector: Some(sector), role: None };
            for outcome in Outcome::ALL {
                for at in moments() {
                    let of = |catalog| route(*outcome, true, &caller, at, catalog);
                    check(&of(&own), &of(&with), &with, at);
                }
            }
        }
    }
}

fn is_added(rung: &Rung) -> bool {
    rung.contact.as_ref().is_some_and(|(id, _)| id.as_str() == ADDED)
}

/// Where the first call stands.
fn first_call(route: &Route, catalog: &Catalog) -> usize {
    route.calls(catalog).next().expect("a call").0
}

/// Where a step is to turn to the workplace, before the first call and after it.
fn unnamed(own: &Route, catalog: &Catalog) -> (Vec<usize>, Vec<usize>) {
    let first = first_call(own, catalog);
    let rungs = own.rungs.iter().enumerate();
    let unnamed = rungs.filter(|(_, rung)| rung.found_by == FoundBy::Workplace);
    unnamed.map(|(position, _)| position).partition(|position| *position < first)
}

#[test]
fn the_workplace_is_named_where_the_ladder_turns_to_it() {
    let mut named = 0;
    for_every_route(&contact(ContactKind::Workplace, None), |own, with, catalog, _| {
        let (before, after) = unnamed(own, catalog);
        assert_eq!(own.rungs.len(), with.rungs.len());
        for (position, (own, with)) in own.rungs.iter().zip(&with.rungs).enumerate() {
            let is_named = before.contains(&position) || after.contains(&position);
            assert_eq!(is_added(with), is_named, "{with:?}");
            assert_eq!((&own.step, &own.found_by), (&with.step, &with.found_by));
        }
        named += before.len() + after.len();
    });
    assert!(named > 20, "{named}");
}

/// With a number it would be a first call of the pack's: there it stands right behind the program's.
#[test]
fn the_number_of_the_workplace_waits_for_the_first_call() {
    let (mut waited, mut named) = (0, 0);
    let number = contact(ContactKind::Workplace, Some("040-628 04 56"));
    for_every_route(&number, |own, with, catalog, _| {
        let (before, after) = unnamed(own, catalog);
        let first = first_call(own, catalog);
        let mut expected: Vec<(StepId, bool)> = Vec::new();
        for (position, rung) in own.rungs.iter().enumerate() {
            expected.push((rung.step.clone(), after.contains(&position)));
            if position == first {
                expected.extend(before.iter().map(|at| (own.rungs[*at].step.clone(), true)));
            }
        }
        let found = with.rungs.iter().map(|rung| (rung.step.clone(), is_added(rung)));
        assert_eq!(found.collect::<Vec<_>>(), expected);
        waited += before.len();
        named += after.len();
    });
    assert!(waited > 4 && named > 20, "{waited} {named}");
}

/// In office hours the social services of a pack, else its on-call: beside the program's own, behind the
/// first call.
#[test]
fn social_services_of_a_pack_stand_beside_those_of_the_program() {
    let mut found = 0;
    let [office, _] = moments();
    for (kind, is_by_day) in [(ContactKind::SocialServices, true), (ContactKind::OnCall, false)] {
        let added = contact(kind, Some("040-628 04 56"));
        for_every_route(&added, |own, with, catalog, at| {
            let is_social = |rung: &Rung| {
                matches!(
                    rung.found_by,
                    FoundBy::SocialOffice | FoundBy::SocialDaytime | FoundBy::SocialOnCall(_)
                )
            };
            let mut steps: Vec<_> = own.rungs.iter().filter(|rung| is_social(rung)).collect();
            steps.dedup_by_key(|rung| &rung.step);
            let wanted = if (at == office) == is_by_day { steps.len() } else { 0 };
            let added: Vec<_> =
                (0..with.rungs.len()).filter(|n| is_added(&with.rungs[*n])).collect();
            assert_eq!(added.len(), wanted, "{with:?}");
            for position in added {
                let (rung, before) = (&with.rungs[position], &with.rungs[position - 1]);
                assert_eq!(rung.found_by, FoundBy::SocialLocal);
                let is_behind_first_call = position - 1 == first_call(with, catalog);
                assert!(before.step == rung.step || is_behind_first_call, "{with:?}");
                found += 1;
            }
        });
    }
    assert!(found > 20, "{found}");
}
