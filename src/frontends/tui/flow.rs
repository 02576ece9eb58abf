//! A page as one column of rows that moves behind the window. Only the parts near the window are
//! set, so that a long list costs no more than a short one; a place in it is therefore a part
//! and a row within that part, never a count of rows from the top.

use std::cell::OnceCell;

use crate::page::{Block, Card, Choices, Fact, Page};

use super::{
    choices,
    row::Row,
    sheet::{Air, Sheet},
    theme::{STRONG, TEXT},
};

/// A place in the column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    part: usize,
    row: usize,
}

impl Place {
    /// The first row.
    pub const TOP: Self = Self { part: 0, row: 0 };
}

/// The column.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    sheet: Sheet<'a>,
    parts: Vec<Part<'a>>,
    at_hand: Option<AtHand>,
}

/// Where the item at hand is.
#[derive(Debug, Clone, Copy)]
struct AtHand {
    part: usize,
    first: bool,
    last: bool,
}

#[derive(Debug)]
struct Part<'a> {
    kind: Kind<'a>,
    gap: bool,
    rows: OnceCell<Vec<Row<'a>>>,
}

impl Part<'_> {
    const fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Block(Block::Heading(_)))
    }
}

#[derive(Debug, Clone, Copy)]
enum Kind<'a> {
    Title(&'a str),
    Fact(&'a Fact, Option<usize>),
    Question(&'a str),
    Item { list: &'a Choices, index: usize, live: bool },
    Block(&'a Block),
}

impl<'a> Flow<'a> {
    /// The column of a page.
    pub fn new(page: &'a Page, sheet: Sheet<'a>) -> Self {
        let mut flow = Self { sheet, parts: Vec::with_capacity(page.blocks.len()), at_hand: None };
        if !page.title.is_empty() {
            flow.push(Kind::Title(&page.title));
        }
        for run in page.blocks.chunk_by(|a, b| is_fact(a) && is_fact(b)) {
            let column = sheet.column(0, run.iter().filter_map(as_fact));
            for block in run {
                match block {
                    Block::Fact(fact) => flow.push(Kind::Fact(fact, column)),
                    Block::Choices(list) => flow.push_list(list),
                    _ => flow.push(Kind::Block(block)),
                }
            }
        }
        flow
    }

    fn push_list(&mut self, list: &'a Choices) {
        if !list.label.is_empty() {
            self.push(Kind::Question(&list.label));
        }
        let live = self.at_hand.is_none();
        let before = self.parts.len();
        for index in 0..list.items.len() {
            self.push(Kind::Item { list, index, live });
        }
        if live && list.at < list.items.len() {
            self.at_hand = Some(AtHand {
                part: before + list.at,
                first: list.at == 0,
                last: list.at + 1 == list.items.len(),
            });
        }
    }

    fn push(&mut self, kind: Kind<'a>) {
        let before = self.parts.last().map(|part| part.kind);
        let gap =
            self.sheet.air >= Air::Rows && before.is_some_and(|before| is_apart(before, kind));
        self.parts.push(Part { kind, gap, rows: OnceCell::new() });
    }

    /// The rows of a part, the blank row before it among them.
    fn rows(&self, part: usize) -> &[Row<'a>] {
        self.parts.get(part).map_or(&[], |part| part.rows.get_or_init(|| self.set(part)).as_slice())
    }

    fn set(&self, part: &Part<'a>) -> Vec<Row<'a>> {
        let mut rows = match part.kind {
            Kind::Title(text) => self.sheet.title(text),
            Kind::Fact(fact, column) => self.sheet.fact(0, fact, STRONG, column),
            Kind::Question(text) => self.sheet.text(0, text, TEXT),
            Kind::Item { list, index, live } => choices::rows(&self.sheet, list, index, live),
            Kind::Block(block) => self.sheet.block(block),
        };
        if part.gap {
            rows.insert(0, Row::default());
        }
        rows
    }

    /// The rows in a window that begins at a place.
    pub fn window(&self, top: Place, height: usize) -> Vec<&Row<'a>> {
        let first = self.rows(top.part).iter().skip(top.row);
        let rest = (top.part + 1..self.parts.len()).flat_map(|part| self.rows(part));
        first.chain(rest).take(height).collect()
    }

    /// The lead card, where its number and what leads up to it are not all in a window.
    pub fn lead_out_of_sight(&self, top: Place, height: usize) -> Option<&'a Card> {
        let (part, card) = self.parts.iter().enumerate().find_map(|(n, part)| match part.kind {
            Kind::Block(Block::Card(card)) if card.lead => Some((n, card)),
            _ => None,
        })?;
        let all = self.rows(part).iter().filter(|row| row.leads).count();
        let seen = self.window(top, height).iter().filter(|row| row.leads).count();
        (seen < all).then_some(card)
    }

    /// Whether anything comes after a window.
    pub fn goes_on(&self, top: Place, height: usize) -> bool {
        self.fits(top, height + 1)
    }

    fn fits(&self, place: Place, rows: usize) -> bool {
        self.window(place, rows).len() == rows
    }

    /// The place some rows further on, at most the last row.
    pub fn forward(&self, from: Place, mut rows: usize) -> Place {
        let mut place = from;
        loop {
            let left = self.rows(place.part).len().saturating_sub(place.row);
            if rows < left {
                return Place { row: place.row + rows, ..place };
            }
            if place.part + 1 >= self.parts.len() {
                return Place { row: place.row + left.saturating_sub(1), ..place };
            }
            rows -= left;
            place = Place { part: place.part + 1, row: 0 };
        }
    }

    /// The place some rows further back, at most the first row.
    pub fn back(&self, from: Place, mut rows: usize) -> Place {
        let mut place = from;
        while rows > place.row {
            if place.part == 0 {
                return Place::TOP;
            }
            rows -= place.row;
            place.part -= 1;
            place.row = self.rows(place.part).len();
        }
        Place { row: place.row - rows, ..place }
    }

    /// The place some headings further on, or back where negative; the first row is one, and after
    /// the last one stays.
    pub fn heading(&self, from: Place, headings: i32) -> Place {
        if headings == 0 {
            return from;
        }
        let places = self.parts.iter().enumerate().filter(|(_, part)| part.is_heading());
        let places: Vec<Place> = std::iter::once(Place::TOP)
            .chain(places.map(|(n, part)| Place { part: n, row: part.gap.into() }))
            .collect();
        let before = places.iter().filter(|place| **place < from).count();
        let here = usize::from(places.contains(&from));
        let steps = usize::try_from(headings.unsigned_abs()).unwrap_or(usize::MAX);
        let wanted = if headings > 0 {
            (before + here).saturating_add(steps - 1).min(places.len() - 1)
        } else {
            before.saturating_sub(steps)
        };
        places.get(wanted).copied().unwrap_or(from)
    }

    /// How many headings have come into view at a place, of all there are.
    pub fn headings(&self, top: Place, height: usize) -> (usize, usize) {
        let last = self.forward(top, height.saturating_sub(1));
        let count = |parts: &[Part]| parts.iter().filter(|part| part.is_heading()).count();
        let seen = self.parts.get(..=last.part).unwrap_or(&self.parts);
        (count(seen), count(&self.parts))
    }

    /// The last place a window of this height may begin at.
    pub fn bottom(&self, height: usize) -> Place {
        self.back(self.end(self.parts.len().saturating_sub(1)), height)
    }

    fn end(&self, part: usize) -> Place {
        Place { part, row: self.rows(part).len() }
    }

    /// The place nearest to `top` from which the page fills the window as far as it can.
    pub fn settled(&self, top: Place, height: usize) -> Place {
        if self.fits(top, height) { top } else { top.min(self.bottom(height)) }
    }

    /// The place nearest to `top` from which the item at hand is whole in the window. With the
    /// first and the last item comes what stands before and after the list.
    pub fn following(&self, top: Place, height: usize) -> Place {
        let Some(AtHand { part, first, last }) = self.at_hand else {
            return top;
        };
        let top = match (first, last) {
            (true, _) => Place::TOP,
            (false, true) => self.bottom(height),
            (false, false) => top,
        };
        let lowest = self.back(self.end(part), height);
        let highest = if lowest.part == part {
            Place { part, row: lowest.row.min(self.before_text(part)) }
        } else {
            Place { part, row: 0 }
        };
        top.clamp(lowest.min(highest), highest)
    }

    /// Rows of an item before its own text: the blank row and the heading.
    fn before_text(&self, part: usize) -> usize {
        let heading = match self.parts.get(part).map(|part| part.kind) {
            Some(Kind::Item { list, index, .. }) => {
                list.items.get(index).map_or(0, |item| choices::heading(&self.sheet, item).len())
            }
            _ => 0,
        };
        heading + usize::from(self.parts.get(part).is_some_and(|part| part.gap))
    }
}

fn is_apart(before: Kind, kind: Kind) -> bool {
    match (before, kind) {
        (Kind::Fact(..), Kind::Fact(..)) | (Kind::Block(Block::Heading(_)), _) => false,
        (Kind::Item { .. }, Kind::Item { list, index, .. }) => {
            index == 0 || list.items.get(index).is_some_and(|item| item.heading.is_some())
        }
        _ => true,
    }
}

fn is_fact(block: &Block) -> bool {
    as_fact(block).is_some()
}

fn as_fact(block: &Block) -> Option<&Fact> {
    match block {
        Block::Fact(fact) => Some(fact),
        _ => None,
    }
}
