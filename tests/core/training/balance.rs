//! The balance of all cases: people who train only on true ones learn to say yes, and people who
//! always meet the same kind of person learn to look for that kind.

use std::collections::{BTreeMap, BTreeSet};

use vaksam::{
    content::{
        catalog::{Case, Catalog},
        enums::{Background, Outcome, Part, Sex, Trains},
    },
    ids::Id,
    training::selection,
};

use super::catalog;

fn count(catalog: &Catalog, wanted: impl Fn(&Case) -> bool) -> usize {
    catalog.cases.values().filter(|case| wanted(case)).count()
}

fn shows(case: &Case, signs: &[&str]) -> bool {
    case.shown(case.steps.len()).keys().any(|sign| signs.contains(&sign.as_str()))
}

#[test]
fn every_role_meets_a_case_and_none_only_true_ones_where_it_meets_two() {
    let catalog = catalog();
    let mut roles = 0;
    for guide in catalog.guides.values() {
        for role in &guide.roles {
            let own = catalog.cases.values();
            let own: Vec<_> = own
                .filter(|case| case.sector == guide.sector && case.roles.contains(&role.id))
                .collect();
            assert!(!own.is_empty(), "{} {}", guide.sector, role.id);
            // Where training began every role meets two.
            if ["taxi", "hotel", "health", "social"].contains(&guide.sector.as_str()) {
                assert!(own.len() >= 2, "{} {}", guide.sector, role.id);
                assert!(own.iter().any(|case| selection::is_negative(case)), "{}", role.id);
            }
            roles += 1;
        }
    }
    assert!(roles >= 28, "{roles}");
}

#[test]
fn every_sector_has_three_cases_and_one_of_them_is_not_what_it_seems() {
    let catalog = catalog();
    assert!(catalog.cases.len() >= 40, "{}", catalog.cases.len());
    assert_eq!(catalog.guides.len(), 9);
    for sector in catalog.guides.keys() {
        let own = |case: &Case| case.sector == *sector;
        assert!(count(&catalog, own) >= 3, "{sector}");
        let quiet = |case: &Case| own(case) && selection::is_negative(case);
        assert!(count(&catalog, quiet) >= 1, "{sector}");
        let set = catalog.sets.values().find(|set| {
            set.cases.len() >= 2 && set.cases.iter().all(|id| catalog.cases[id].sector == *sector)
        });
        assert!(set.is_some(), "a set of {sector}");
    }
}

#[test]
fn a_third_is_harmless_or_another_problem() {
    let catalog = catalog();
    let quiet = count(&catalog, selection::is_negative);
    assert!(quiet * 3 >= catalog.cases.len(), "{quiet} of {}", catalog.cases.len());
    assert!(count(&catalog, |case| case.trains == Trains::Harmless) >= 4);
    assert!(count(&catalog, |case| case.trains == Trains::OtherProblem) >= 2);
}

#[test]
fn cases_of_children_labour_begging_crime_and_danger_exist() {
    let catalog = catalog();
    let children = count(&catalog, |case| {
        case.expected == Outcome::ChildConcern
            && case.persons.iter().any(|person| {
                person.part == Part::Exploited && matches!(person.sex, Sex::Girl | Sex::Boy)
            })
    });
    assert!(children >= 4, "{children}");
    assert!(count(&catalog, |case| case.trains == Trains::Labour) >= 2);
    let selling = ["hands-over-earnings", "child-works-or-begs"];
    assert!(count(&catalog, |case| shows(case, &selling)) >= 1);
    assert!(count(&catalog, |case| shows(case, &["child-runs-crime-errands"])) >= 1);
    let danger = count(&catalog, |case| case.expected == Outcome::ImmediateDanger);
    assert!(danger >= 1);
}

#[test]
fn anybody_can_be_exploited_and_anybody_can_exploit() {
    let catalog = catalog();
    let persons: Vec<_> = catalog.cases.values().flat_map(|case| &case.persons).collect();
    let has = |part, sex: Sex| persons.iter().any(|p| p.part == part && p.sex == sex);
    for sex in Sex::ALL {
        assert!(has(Part::Exploited, *sex), "{sex:?}");
    }
    assert!(has(Part::Exploiter, Sex::Woman) && has(Part::Exploiter, Sex::Man));
    for part in [Part::Exploited, Part::Exploiter] {
        for origin in [Background::Sweden, Background::Abroad] {
            let found = persons.iter().any(|p| p.part == part && p.origin == origin);
            assert!(found, "{part:?} {origin:?}");
        }
    }
}

#[test]
fn every_outcome_is_trained_all_over_the_country_and_every_case_is_met_in_a_role() {
    let catalog = catalog();
    for outcome in Outcome::ALL {
        assert!(count(&catalog, |case| case.expected == *outcome) >= 1, "{outcome:?}");
    }
    assert_eq!(count(&catalog, |case| case.roles.is_empty()), 0);
    let counties: BTreeSet<_> = catalog.cases.values().map(|case| case.place.county()).collect();
    assert!(counties.len() >= 10, "{counties:?}");
    let municipalities: BTreeSet<_> = catalog
        .cases
        .values()
        .filter_map(|case| case.place.municipality().map(|own| &own.name))
        .collect();
    assert!(municipalities.len() >= 15, "{municipalities:?}");
}

#[test]
fn the_right_answer_has_no_favourite_position() {
    let catalog = catalog();
    let mut places = BTreeMap::new();
    for case in catalog.cases.values() {
        *places.entry(case.right).or_insert(0) += 1;
    }
    assert_eq!(places.len(), 4, "{places:?}");
    assert!(places.values().all(|times| times * 3 <= catalog.cases.len()), "{places:?}");
}
