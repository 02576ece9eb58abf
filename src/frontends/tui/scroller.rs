//! A page as one column of rows, of which the window shows a part. Only the parts near the window
//! are laid out, so that a long list costs no more than a short one. A position is therefore a part
//! and a row within it, never a count of rows from the top.

use std::{cell::OnceCell, ops::Range};

use crate::page::{Block, Card, Choices, Fact, Field, Item, Page};

use super::{
    block,
    choices::{self, NoteWidths},
    context::{Density, LayoutContext},
    fact, field,
    row::Row,
    theme::{STRONG, TEXT},
};

/// A row of the column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScrollPosition {
    part: usize,
    row: usize,
}

impl ScrollPosition {
    /// The first row.
    pub const TOP: Self = Self { part: 0, row: 0 };
}

/// The column of a page's rows.
#[derive(Debug)]
pub(super) struct Scroller<'a> {
    context: LayoutContext<'a>,
    parts: Vec<Part<'a>>,
    selected: Option<SelectedPart>,
    /// The parts of the items of the first list, but those that are pinned.
    items: Range<usize>,
}

/// The part of the selected item, and whether it is the first or last of its list.
#[derive(Debug, Clone, Copy)]
struct SelectedPart {
    part: usize,
    is_first: bool,
    is_last: bool,
}

#[derive(Debug)]
struct Part<'a> {
    kind: PartKind<'a>,
    /// A blank row stands before it.
    gap: bool,
    rows: OnceCell<Vec<Row<'a>>>,
}

impl Part<'_> {
    const fn is_heading(&self) -> bool {
        matches!(self.kind, PartKind::Block(Block::Heading(_)))
    }
}

#[derive(Debug, Clone, Copy)]
enum PartKind<'a> {
    Title(&'a str),
    /// With the column of its text.
    Fact(&'a Fact, Option<usize>),
    /// Whether its label is the title.
    Field(&'a Field, bool),
    Question(&'a str),
    Item {
        list: &'a Choices,
        widths: NoteWidths,
        index: usize,
        is_active: bool,
    },
    Block(&'a Block),
}

impl<'a> Scroller<'a> {
    /// Splits a page into parts; none is laid out yet.
    pub fn new(page: &'a Page, context: LayoutContext<'a>) -> Self {
        let parts = Vec::with_capacity(page.blocks.len());
        let mut scroller = Self { context, parts, selected: None, items: 0..0 };
        if !page.title.is_empty() && !context.titled_in_head {
            scroller.push(PartKind::Title(&page.title));
        }
        for run in page.blocks.chunk_by(|a, b| is_fact(a) && is_fact(b)) {
            let column = fact::text_column(&context, 0, run.iter().filter_map(as_fact));
            for block in run {
                match block {
                    Block::Fact(fact) => scroller.push(PartKind::Fact(fact, column)),
                    Block::Choices(list) => scroller.push_list(list),
                    Block::Field(field) => {
                        scroller.push(PartKind::Field(field, field.label == page.title));
                    }
                    _ => scroller.push(PartKind::Block(block)),
                }
            }
        }
        scroller
    }

    fn push_list(&mut self, list: &'a Choices) {
        if let Some(label) = &list.label {
            self.push(PartKind::Question(label));
        }
        // Only the first list of a page is active.
        let is_active = self.selected.is_none();
        let before = self.parts.len();
        let items = list.items.iter().filter(|item| !item.pinned).count();
        let widths = NoteWidths::of(list);
        for index in 0..items {
            self.push(PartKind::Item { list, widths, index, is_active });
        }
        if self.items.is_empty() {
            self.items = before..before + items;
        }
        let selected = list.selected.filter(|row| is_active && *row < items);
        if let Some(selected) = selected {
            self.selected = Some(SelectedPart {
                part: before + selected,
                is_first: selected == 0,
                is_last: selected + 1 == items,
            });
        }
    }

    fn push(&mut self, kind: PartKind<'a>) {
        let before = self.parts.last().map(|part| part.kind);
        let gap = self.context.density >= Density::Spaced
            && before.is_some_and(|before| is_separated(before, kind));
        self.parts.push(Part { kind, gap, rows: OnceCell::new() });
    }

    /// The same column with blank rows between its parts, if all of it then stands in a window of this
    /// height. What is laid out already is kept: it must have been laid out close together, and be a list,
    /// whose rows are the same at any density.
    pub fn spaced_within(mut self, height: usize) -> Self {
        let kinds = self.parts.iter().map(|part| part.kind);
        let pairs = kinds.clone().zip(kinds.skip(1));
        let gaps: Vec<bool> = pairs.map(|(before, kind)| is_separated(before, kind)).collect();
        let blank = gaps.iter().filter(|gap| **gap).count();
        if self.window(ScrollPosition::TOP, height + 1).len() + blank > height {
            return self;
        }
        self.context.density = Density::Spaced;
        for (part, gap) in self.parts.iter_mut().skip(1).zip(gaps) {
            part.gap = gap;
            if let Some(rows) = part.rows.get_mut().filter(|_| gap) {
                rows.insert(0, Row::default());
            }
        }
        self
    }

    /// The rows of a part, including the blank row before it.
    fn rows(&self, part: usize) -> &[Row<'a>] {
        self.parts
            .get(part)
            .map_or(&[], |part| part.rows.get_or_init(|| self.lay_out(part)).as_slice())
    }

    fn lay_out(&self, part: &Part<'a>) -> Vec<Row<'a>> {
        let mut rows = match part.kind {
            PartKind::Title(text) => block::title(&self.context, text),
            PartKind::Fact(fact, column) => fact::rows(&self.context, 0, fact, STRONG, column),
            PartKind::Field(field, is_labelled) => field::rows(&self.context, field, is_labelled),
            PartKind::Question(text) => self.context.text(0, text, TEXT),
            PartKind::Item { list, widths, index, is_active } => {
                choices::rows(&self.context, list, widths, index, is_active)
            }
            PartKind::Block(block) => block::rows(&self.context, block),
        };
        if part.gap {
            rows.insert(0, Row::default());
        }
        rows
    }

    /// The rows of a window that begins at a position.
    pub fn window(&self, top: ScrollPosition, height: usize) -> Vec<&Row<'a>> {
        let first = self.rows(top.part).iter().skip(top.row);
        let rest = (top.part + 1..self.parts.len()).flat_map(|part| self.rows(part));
        first.chain(rest).take(height).collect()
    }

    /// The lead card, unless its number and what announces it are all inside the window.
    pub fn hidden_lead_card(&self, top: ScrollPosition, height: usize) -> Option<&'a Card> {
        let (part, card) = self.parts.iter().enumerate().find_map(|(n, part)| match part.kind {
            PartKind::Block(Block::Card(card)) if card.lead => Some((n, card)),
            PartKind::Block(Block::CallCard(call)) => Some((n, &call.contact)),
            _ => None,
        })?;
        let all = self.rows(part).iter().filter(|row| row.is_lead).count();
        let seen = self.window(top, height).iter().filter(|row| row.is_lead).count();
        (seen < all).then_some(card)
    }

    /// Whether anything comes after the window.
    pub fn has_more(&self, top: ScrollPosition, height: usize) -> bool {
        self.fills(top, height + 1)
    }

    fn fills(&self, top: ScrollPosition, rows: usize) -> bool {
        self.window(top, rows).len() == rows
    }

    /// The position some rows further down, at most the last row.
    pub fn forward(&self, from: ScrollPosition, mut rows: usize) -> ScrollPosition {
        let mut position = from;
        loop {
            let left = self.rows(position.part).len().saturating_sub(position.row);
            if rows < left {
                return ScrollPosition { row: position.row + rows, ..position };
            }
            if position.part + 1 >= self.parts.len() {
                return ScrollPosition { row: position.row + left.saturating_sub(1), ..position };
            }
            rows -= left;
            position = ScrollPosition { part: position.part + 1, row: 0 };
        }
    }

    /// The position some rows further up, at most the first row.
    pub fn back(&self, from: ScrollPosition, mut rows: usize) -> ScrollPosition {
        let mut position = from;
        while rows > position.row {
            if position.part == 0 {
                return ScrollPosition::TOP;
            }
            rows -= position.row;
            position.part -= 1;
            position.row = self.rows(position.part).len();
        }
        ScrollPosition { row: position.row - rows, ..position }
    }

    /// The position some headings further down, or up if negative. The first row counts as a heading;
    /// there is no move beyond the last one.
    pub fn by_headings(&self, from: ScrollPosition, headings: i32) -> ScrollPosition {
        if headings == 0 {
            return from;
        }
        let headings_below = self.parts.iter().enumerate().filter(|(_, part)| part.is_heading());
        let positions: Vec<ScrollPosition> = std::iter::once(ScrollPosition::TOP)
            .chain(headings_below.map(|(n, part)| ScrollPosition { part: n, row: part.gap.into() }))
            .collect();
        let before = positions.iter().filter(|position| **position < from).count();
        let here = usize::from(positions.contains(&from));
        let steps = usize::try_from(headings.unsigned_abs()).unwrap_or(usize::MAX);
        let target = if headings > 0 {
            (before + here).saturating_add(steps - 1).min(positions.len() - 1)
        } else {
            before.saturating_sub(steps)
        };
        positions.get(target).copied().unwrap_or(from)
    }

    /// How many headings stand above the end of the window, and how many there are.
    pub fn heading_progress(&self, top: ScrollPosition, height: usize) -> (usize, usize) {
        let last = self.forward(top, height.saturating_sub(1));
        let count = |parts: &[Part]| parts.iter().filter(|part| part.is_heading()).count();
        let seen = self.parts.get(..=last.part).unwrap_or(&self.parts);
        (count(seen), count(&self.parts))
    }

    /// The last position at which a window of this height may begin.
    pub fn bottom(&self, height: usize) -> ScrollPosition {
        self.back(self.end(self.parts.len().saturating_sub(1)), height)
    }

    fn end(&self, part: usize) -> ScrollPosition {
        ScrollPosition { part, row: self.rows(part).len() }
    }

    /// The position nearest to `top` from which the page fills the window as far as it can.
    pub fn within_bounds(&self, top: ScrollPosition, height: usize) -> ScrollPosition {
        if self.fills(top, height) { top } else { top.min(self.bottom(height)) }
    }

    /// The position nearest to `top` from which the selected item is whole in the window. With the
    /// first and the last item comes what stands before and after the list.
    pub fn showing_selected(&self, top: ScrollPosition, height: usize) -> ScrollPosition {
        self.selected.map_or(top, |selected| self.showing(selected, top, height))
    }

    /// The position nearest to `top` from which an item of the first list is whole in the window.
    pub fn showing_item(&self, item: usize, top: ScrollPosition, height: usize) -> ScrollPosition {
        let part = self.items.start + item;
        if !self.items.contains(&part) {
            return top;
        }
        let is_last = part + 1 == self.items.end;
        self.showing(SelectedPart { part, is_first: false, is_last }, top, height)
    }

    /// Of each item of the first list whether the first row of its text is in the window.
    pub fn items_in_sight(&self, top: ScrollPosition, height: usize) -> Vec<bool> {
        let end = self.forward(top, height.saturating_sub(1));
        let text = |part: usize| ScrollPosition { part, row: self.before_text(part) };
        self.items.clone().map(|part| (top..=end).contains(&text(part))).collect()
    }

    fn showing(
        &self,
        selected: SelectedPart,
        top: ScrollPosition,
        height: usize,
    ) -> ScrollPosition {
        let SelectedPart { part, is_first, is_last } = selected;
        let top = match (is_first, is_last) {
            (true, _) => ScrollPosition::TOP,
            (false, true) => self.bottom(height),
            (false, false) => top,
        };
        let lowest = self.back(self.end(part), height);
        let highest = if lowest.part == part {
            ScrollPosition { part, row: lowest.row.min(self.before_text(part)) }
        } else {
            ScrollPosition { part, row: 0 }
        };
        top.clamp(lowest.min(highest), highest)
    }

    /// Rows of an item before its own text: the blank row and the heading.
    fn before_text(&self, part: usize) -> usize {
        let heading = match self.parts.get(part).map(|part| part.kind) {
            Some(PartKind::Item { list, index, .. }) => {
                list.items.get(index).map_or(0, |item| choices::heading(&self.context, item).len())
            }
            _ => 0,
        };
        heading + usize::from(self.parts.get(part).is_some_and(|part| part.gap))
    }
}

fn is_separated(before: PartKind, kind: PartKind) -> bool {
    match (before, kind) {
        (PartKind::Fact(..), PartKind::Fact(..))
        | (PartKind::Block(Block::Heading(_)), _)
        // What to type is said right under the question; a call card sets its own blank rows.
        | (PartKind::Title(_), PartKind::Field(_, false) | PartKind::Block(Block::CallCard(_))) => {
            false
        }
        (PartKind::Item { .. }, PartKind::Item { list, index, .. }) => {
            let starts = |item: &Item| item.heading.is_some() || item.starts_group;
            index == 0 || list.items.get(index).is_some_and(starts)
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
