//! Roles with a duty by law to report concern for a child: the report is a step of its own right
//! after the first call, in every county and at every hour, and only theirs.

use chrono::NaiveDateTime;
use vaksam::{
    content::{
        catalog::{Catalog, Place, StepTarget},
        enums::{Outcome, Workplace},
    },
    ids::{Id, RoleId, SectorId, StepId},
    language::Language,
    route::{Caller, Route, route},
};

use crate::content;

use super::year::midnight;

/// The roles that may be ordningsvakter, who must report since 15 January 2026 (19 kap. 1 §
/// socialtjänstlagen).
const GUARDS: [(&str, &str); 2] = [("hotel", "security"), ("restaurant", "security")];

/// A weekday's office hours, its night, a weekend, and midsummer's eve.
fn moments() -> Vec<NaiveDateTime> {
    let at = |day: NaiveDateTime, hour| day + chrono::TimeDelta::hours(hour);
    vec![
        at(midnight(2026, 11, 25), 10),
        at(midnight(2026, 11, 25), 3),
        at(midnight(2026, 11, 28), 14),
        at(midnight(2027, 6, 25), 11),
    ]
}

fn places(catalog: &Catalog) -> Vec<Option<Place>> {
    catalog.counties.keys().cloned().map(Place::County).map(Some).chain([None]).collect()
}

/// Every role of every sector, with its routes for an outcome at every place and moment.
fn for_every_role(
    outcome: Outcome,
    catalog: &Catalog,
    mut check: impl FnMut(&SectorId, &RoleId, &Route),
) {
    for (sector, guide) in catalog.guides.iter() {
        for role in &guide.roles {
            for place in places(catalog) {
                for moment in moments() {
                    let (sector_, role_) = (Some(sector.clone()), Some(role.id.clone()));
                    let caller = Caller { place: place.clone(), sector: sector_, role: role_ };
                    let route = route(outcome, false, &caller, moment, catalog);
                    check(sector, &role.id, &route);
                }
            }
        }
    }
}

fn is_guard(sector: &SectorId, role: &RoleId) -> bool {
    GUARDS.contains(&(sector.as_str(), role.as_str()))
}

#[test]
fn guards_get_their_duty_right_after_the_first_call() {
    let catalog = content::catalog();
    let mut seen = 0;
    for_every_role(Outcome::ChildConcern, &catalog, |sector, role, route| {
        let steps: Vec<&str> = route.rungs.iter().map(|rung| rung.step.as_str()).collect();
        if is_guard(sector, role) {
            seen += 1;
            let (first, _) = route.calls(&catalog).next().expect("a call");
            assert_eq!(steps[first], "police-child", "{sector} {role}");
            assert_eq!(steps[first + 1], "report-child-guard", "{sector} {role}: {steps:?}");
            assert!(!steps.contains(&"social-child"), "{sector} {role}: {steps:?}");
        } else {
            assert!(!steps.contains(&"report-child-guard"), "{sector} {role}: {steps:?}");
        }
    });
    assert_eq!(seen, GUARDS.len() * 22 * 4);
}

#[test]
fn other_trades_keep_should() {
    let catalog = content::catalog();
    for_every_role(Outcome::ChildConcern, &catalog, |sector, role, route| {
        let trade = catalog.sectors[sector].workplace == Workplace::Trade;
        if trade && !is_guard(sector, role) {
            let should = route.rungs.iter().any(|rung| rung.step.as_str() == "social-child");
            assert!(should, "{sector} {role}");
        }
    });
}

#[test]
fn a_stand_in_leads_where_the_step_it_replaces_leads() {
    let catalog = content::catalog();
    assert!(!catalog.ladders.stand_ins.is_empty());
    for own in &catalog.ladders.stand_ins {
        let target = |step: &StepId| &catalog.ladders.steps[step].target;
        let same = match (target(&own.step), target(&own.instead_of)) {
            (StepTarget::Contact(own), StepTarget::Contact(other)) => own == other,
            (StepTarget::Reach(own), StepTarget::Reach(other)) => own == other,
            (StepTarget::Nothing, StepTarget::Nothing) => true,
            _ => false,
        };
        assert!(same, "{own:?}");
    }
}

#[test]
fn the_duty_is_said_with_its_condition_in_both_languages() {
    for (language, condition) in [
        ("sv", "du måste göra det om du är ordningsvakt"),
        ("en", "you must if you are a public order guard"),
    ] {
        let known = Language::from_code(language).expect(language);
        let texts = content::texts(known, &content::catalog());
        let words = texts.line("step-report-child-guard").to_lowercase();
        assert!(words.contains(condition), "{language}: {words}");
    }
}
