//! The ids of rows, by which tests and programs name a row of a page.

use std::collections::HashSet;

use vaksam::page::{Block, Page};

/// Every row of a page has an id that no other row of it has.
pub fn check_ids(page: &Page) {
    let mut seen = HashSet::new();
    for block in &page.blocks {
        let Block::Choices(choices) = block else { continue };
        for item in &choices.items {
            assert!(!item.id.is_empty(), "a row without an id on {}: {item:?}", page.id);
            assert!(seen.insert(&item.id), "two rows are called {} on {}", item.id, page.id);
        }
    }
}
