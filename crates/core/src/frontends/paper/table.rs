//! Contacts that say the same of themselves are rows of a table: the labels of their facts are its columns.
//! What a row says of who answers is said here for text and HTML alike.

use crate::page::{Block, Card};

/// A part of a page as it is set.
pub enum PagePart<'a> {
    /// On its own.
    Block(&'a Block),
    /// Rows of one table.
    Table(Vec<&'a Card>),
}

/// The parts of a page; `tables` unless contacts stand one under the other.
pub fn parts(blocks: &[Block], tables: bool) -> Vec<PagePart<'_>> {
    blocks.chunk_by(|one, next| tables && are_rows(one, next)).map(part).collect()
}

fn part(run: &[Block]) -> PagePart<'_> {
    match run {
        [one] => PagePart::Block(one),
        rows => PagePart::Table(rows.iter().filter_map(card).collect()),
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

/// Who answers, and when; hours in words are a sentence of their own.
pub fn whom(card: &Card) -> String {
    if card.state.is_empty() {
        return card.name.clone();
    }
    let is_sentence = card.state.starts_with(char::is_uppercase);
    let between = if is_sentence { ". " } else { ", " };
    format!("{}{between}{}", card.name, card.state)
}
