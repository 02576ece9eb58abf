//! Training judged from outside: the shipped cases by the real rule and the real ladders, their
//! balance, and what is said to a learner and shown to a class.

mod balance;
mod class;
mod keys;
mod learner;
mod questions;
mod refresher;
mod verdicts;

use vaksam::{
    content::{
        self,
        catalog::{Case, Catalog},
        embedded,
    },
    ids::Id,
};

/// The shipped catalog with its cases.
fn catalog() -> Catalog {
    let (catalog, report) = content::load_all(&embedded::files());
    assert!(report.is_empty());
    catalog
}

fn case<'a>(catalog: &'a Catalog, id: &str) -> &'a Case {
    catalog.cases.get(id).unwrap_or_else(|| panic!("{id}"))
}

fn id<K: Id>(text: &str) -> K {
    K::new(text).expect("an id")
}

#[test]
fn a_case_may_happen_in_a_municipality() {
    let mut files = embedded::files();
    let file = files.iter_mut().find(|file| file.name.ends_with("dental-companion-card.toml"));
    let file = file.unwrap();
    file.text = file.text.replace("county = \"K\"", "municipality = \"Ronneby\"").into();
    let (catalog, report) = content::load_all(&files);
    assert!(report.is_empty());
    let place = &case(&catalog, "dental-companion-card").place;
    assert_eq!(place.municipality().map(|own| &*own.name), Some("Ronneby"));
    assert_eq!(place.county().as_str(), "K");
}

#[test]
fn the_core_content_has_no_cases() {
    let (daily, report) = content::load(&embedded::files());
    assert!(report.is_empty() && daily.cases.is_empty() && daily.sets.is_empty());
    let whole = catalog();
    assert_eq!(daily.signs.len(), whole.signs.len());
    assert_eq!(daily.contacts.len(), whole.contacts.len());
    assert!(whole.cases.len() >= 20 && whole.sets.len() >= 5);
}
