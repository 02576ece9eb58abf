//! Which county a typed text means: a part of its name, its seat, its letter or its ISO code.

use crate::{
    content::catalog::{Catalog, County},
    fold::fold,
    ids::{CountyId, Id},
};

/// The counties that fit what was typed, best first: its letter or name exactly, then those that
/// begin with it; those that only hold it where none begins. Nothing typed fits every county.
pub fn matching(catalog: &Catalog, typed: &str) -> Vec<CountyId> {
    let typed = fold(typed);
    let mut found: Vec<(u8, &County)> = catalog
        .counties
        .values()
        .filter_map(|county| Some((rank(county, &typed)?, county)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    // What begins with the typed text hides what merely holds it: `kr` is Kronoberg, not Karlskrona.
    let begins = found.iter().any(|(rank, _)| *rank < HOLDS);
    found.retain(|(rank, _)| !begins || *rank < HOLDS);
    found.into_iter().map(|(_, county)| county.id.clone()).collect()
}

/// The county that a text names without doubt.
pub fn named(catalog: &Catalog, text: &str) -> Option<CountyId> {
    let typed = fold(text);
    let exact = catalog.counties.values().filter(|county| rank(county, &typed) == Some(0));
    let exact: Vec<&County> = if typed.is_empty() { Vec::new() } else { exact.collect() };
    match (exact.as_slice(), matching(catalog, text).as_slice()) {
        ([one], _) => Some(one.id.clone()),
        ([], [one]) => Some(one.clone()),
        _ => None,
    }
}

/// The rank of a name that holds what was typed without beginning with it.
const HOLDS: u8 = 2;

fn rank(county: &County, typed: &str) -> Option<u8> {
    let names = [fold(&county.name), fold(&county.residence)];
    let iso = format!("se-{}", fold(county.id.as_str()));
    if typed.is_empty()
        || typed == fold(county.id.as_str())
        || typed == iso
        || names.iter().any(|name| name == typed)
    {
        Some(0)
    } else if names.iter().any(|name| name.starts_with(typed) || typed.starts_with(name.as_str())) {
        Some(1)
    } else {
        names.iter().any(|name| name.contains(typed)).then_some(HOLDS)
    }
}
