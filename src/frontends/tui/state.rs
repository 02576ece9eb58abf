//! What the full screen remembers between two frames: which part of the page is in the window and
//! whether the window follows the selected item.

use std::mem;

use ratatui::layout::Position;

use crate::page::{Block, Mark, Page, ScreenId, Scroll};

use super::{
    change::LastChange,
    scroller::{ScrollPosition, Scroller},
};

/// The state of a [`PageView`](super::PageView): which part of the page is in the window. One
/// state is kept for all pages; a page with another id, or with another call, begins at its top.
#[derive(Debug, Default)]
pub struct PageViewState {
    page_id: Option<ScreenId>,
    /// Whom the call on the page goes to.
    call: Option<String>,
    top: ScrollPosition,
    pending: Option<PendingScroll>,
    /// The person has scrolled; the window follows the selected item again once they move.
    scrolled_away: bool,
    cursor_in_field: bool,
    seen: Seen,
    change: LastChange,
    cursor: Option<Position>,
    /// Of each item of the list whether the last frame showed it.
    in_sight: Vec<bool>,
    /// A key since the last frame may have led to another list.
    may_be_elsewhere: bool,
    /// An item that the next frame brings into the window.
    wanted: Option<usize>,
}

/// The moves asked for since the last frame; carried out while drawing, when the height is known.
#[derive(Debug, Clone, Copy, Default)]
struct PendingScroll {
    end: Option<PageEnd>,
    lines: i32,
    pages: i32,
    headings: i32,
}

#[derive(Debug, Clone, Copy)]
enum PageEnd {
    Top,
    Bottom,
}

/// What of the page tells that the person has moved, marked or typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Seen {
    selected: Option<(usize, Option<Mark>)>,
    /// Bytes in the text field.
    typed: Option<usize>,
}

impl PageViewState {
    /// Asks for another part of the page, which the next frame shows.
    pub fn scroll(&mut self, scroll: Scroll) {
        let pending = self.pending.get_or_insert_default();
        match scroll {
            Scroll::Lines(n) => pending.lines = pending.lines.saturating_add(n.into()),
            Scroll::Pages(n) => pending.pages = pending.pages.saturating_add(n.into()),
            Scroll::Headings(n) => pending.headings = pending.headings.saturating_add(n.into()),
            Scroll::Top => {
                *pending = PendingScroll { end: Some(PageEnd::Top), ..PendingScroll::default() };
            }
            Scroll::Bottom => {
                *pending = PendingScroll { end: Some(PageEnd::Bottom), ..PendingScroll::default() };
            }
        }
        self.scrolled_away = true;
    }

    /// The words for the mark that was changed last on this page.
    pub(super) fn change(&self) -> &str {
        self.change.words()
    }

    /// Forgets what was marked: nothing of the case is on the screen.
    pub(super) fn cover(&mut self) {
        self.change = LastChange::default();
    }

    /// Whether a key that opens a row must wait, since the row is outside the window: nobody opens what
    /// they do not see. The next frame then shows it, and the same key opens it.
    ///
    /// To be asked at every key, also at one that opens none.
    pub fn holds_back(&mut self, opened_row: Option<usize>) -> bool {
        let is_here = !mem::replace(&mut self.may_be_elsewhere, true);
        let is_outside = |row: &usize| is_here && self.in_sight.get(*row) == Some(&false);
        let outside = opened_row.filter(is_outside);
        self.wanted = outside;
        self.scrolled_away |= outside.is_some();
        outside.is_some()
    }

    /// Where the cursor is after the last frame; `None` where it is hidden.
    pub const fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    pub(super) const fn set_cursor(&mut self, cursor: Option<Position>) {
        self.cursor = cursor;
    }

    /// Whether the cursor belongs in the text field.
    pub(super) const fn is_typing(&self) -> bool {
        self.cursor_in_field
    }

    /// Compares the page with the one drawn last: a new one begins at its top, and once a person
    /// moves, marks or types, the window follows the selected item again.
    pub(super) fn observe(&mut self, page: &Page) {
        let seen = Seen::new(page);
        let call = page.call_card().map(|card| &card.contact.name);
        let is_new = self.page_id.as_ref() != Some(&page.id) || self.call.as_ref() != call;
        self.change.observe(page, is_new);
        if is_new {
            self.page_id = Some(page.id.clone());
            self.call = call.cloned();
            self.top = ScrollPosition::TOP;
            self.pending = None;
            self.wanted = None;
        }
        if is_new || seen.typed != self.seen.typed {
            self.cursor_in_field = seen.typed.is_some();
        } else if seen.selected != self.seen.selected {
            self.cursor_in_field = seen.typed.is_some() && seen.selected.is_none();
        } else {
            return;
        }
        self.scrolled_away = false;
        self.seen = seen;
    }

    /// Where a window of this height begins after the pending moves.
    pub(super) fn top(&self, scroller: &Scroller, height: usize) -> ScrollPosition {
        let mut top =
            self.pending.map_or(self.top, |moves| moves.apply(scroller, self.top, height));
        if !self.scrolled_away {
            top = scroller.showing_selected(top, height);
        }
        if let Some(item) = self.wanted {
            top = scroller.showing_item(item, top, height);
        }
        scroller.within_bounds(top, height)
    }

    /// Keeps what is drawn and drops the pending moves.
    pub(super) fn set_drawn(&mut self, top: ScrollPosition, in_sight: Vec<bool>) {
        self.top = top;
        self.pending = None;
        self.wanted = None;
        self.in_sight = in_sight;
        self.may_be_elsewhere = false;
    }

    /// Whether the last frame shows all that was asked for since.
    pub const fn is_drawn(&self) -> bool {
        self.pending.is_none() && self.wanted.is_none()
    }

    /// No key has led elsewhere: the page is the one of the last frame.
    pub const fn keep_drawn(&mut self) {
        self.may_be_elsewhere = false;
    }
}

impl Seen {
    fn new(page: &Page) -> Self {
        let selected = page
            .choices()
            .and_then(|choices| Some((choices.selected?, choices.selected_item()?.mark)));
        let typed = page.blocks.iter().find_map(|block| match block {
            Block::Field(field) => Some(field.value.len()),
            _ => None,
        });
        Self { selected, typed }
    }
}

impl PendingScroll {
    fn apply(self, scroller: &Scroller, top: ScrollPosition, height: usize) -> ScrollPosition {
        let start = match self.end {
            None => top,
            Some(PageEnd::Top) => ScrollPosition::TOP,
            Some(PageEnd::Bottom) => scroller.bottom(height),
        };
        let window = i32::try_from(height.saturating_sub(1).max(1)).unwrap_or(i32::MAX);
        let rows = self.pages.saturating_mul(window).saturating_add(self.lines);
        let distance = usize::try_from(rows.unsigned_abs()).unwrap_or(usize::MAX);
        let position = if rows < 0 {
            scroller.back(start, distance)
        } else {
            scroller.forward(start, distance)
        };
        scroller.by_headings(position, self.headings)
    }
}
