//! The content that is part of the program has no problem.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use vaksam::content::{embedded, load};

#[test]
fn the_shipped_content_loads_without_a_problem() {
    let (catalog, report) = load(&embedded::files());
    let problems: Vec<_> = report.iter().collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(catalog.counties.len(), 21);
    assert!(catalog.guides.len() >= 4, "{:?}", catalog.guides.keys());
}
