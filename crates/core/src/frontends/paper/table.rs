//! Contacts that say the same of themselves are rows of a table: the labels of their facts are its columns.

use crate::page::{Block, Card};

/// A part of a page as it is set.
pub enum Part<'a> {
    /// On its own.
    Block(&'a Block),
    /// Rows of one table.
    Table(Vec<&'a Card>),
}

/// The parts of a page; `tables` unless contacts stand one under the other.
pub fn parts(blocks: &[Block], tables: bool) -> Vec<Part<'_>> {
    blocks.chunk_by(|one, next| tables && are_rows(one, next)).map(part).collect()
}

fn part(run: &[Block]) -> Part<'_> {
    match run {
        [one] => Part::Block(one),
        rows => Part::Table(rows.iter().filter_map(card).collect()),
    }
}

fn are_rows(one: &Block, next: &Block) -> bool {
    let (Some(one), Some(next)) = (card(one), card(next)) else { return false };
    !one.facts.is_empty() && labels(one).eq(labels(next))
}

const fn card(block: &Block) -> Option<&Card> {
    match block {
        Block::Card(card) => Some(card),
        _ => None,
    }
}

/// The heads of the columns that a row has beside number and name.
pub fn labels(row: &Card) -> impl Iterator<Item = &str> {
    row.facts.iter().map(|fact| fact.label.as_str())
}
