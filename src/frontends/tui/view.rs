//! What the full screen remembers between two frames: how far down the page the window is and
//! whether it follows the item at hand. Knows nothing of what the page is about.

use crate::page::{Block, Mark, Page, Scroll};

use super::{
    flow::{Flow, Place},
    theme::Theme,
};

/// What the full screen remembers between two frames.
#[derive(Debug)]
pub struct View {
    pub(super) theme: Theme,
    page: String,
    top: Place,
    asked: Option<Asked>,
    following: bool,
    typing: bool,
    seen: Seen,
}

/// What has been asked for since the last frame.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    end: Option<End>,
    lines: i32,
    pages: i32,
    headings: i32,
}

#[derive(Debug, Clone, Copy)]
enum End {
    Top,
    Bottom,
}

/// What tells that the person has moved, marked or typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Seen {
    at: Option<(usize, Option<Mark>)>,
    typed: Option<usize>,
}

impl View {
    /// Nothing seen yet.
    pub fn new(theme: Theme) -> Self {
        Self {
            theme,
            page: String::new(),
            top: Place::TOP,
            asked: None,
            following: true,
            typing: false,
            seen: Seen::default(),
        }
    }

    /// Asks for another part of the page; what lies outside it is put right while drawing.
    pub fn scroll(&mut self, scroll: Scroll) {
        let asked = self.asked.get_or_insert_default();
        match scroll {
            Scroll::Lines(lines) => asked.lines = asked.lines.saturating_add(lines.into()),
            Scroll::Pages(pages) => asked.pages = asked.pages.saturating_add(pages.into()),
            Scroll::Headings(n) => asked.headings = asked.headings.saturating_add(n.into()),
            Scroll::Top => *asked = Asked { end: Some(End::Top), ..Asked::default() },
            Scroll::Bottom => *asked = Asked { end: Some(End::Bottom), ..Asked::default() },
        }
        self.following = false;
    }

    /// Whether the cursor belongs in the line to type in.
    pub(super) fn is_typing(&self) -> bool {
        self.typing
    }

    /// Takes note of the page: a new one begins at its top, and whoever moves or marks wants to
    /// see the item at hand again.
    pub(super) fn meet(&mut self, page: &Page) {
        let seen = Seen::of(page);
        let is_new = self.page != page.id;
        if is_new {
            self.page.clone_from(&page.id);
            self.top = Place::TOP;
            self.asked = None;
        }
        if is_new || seen.typed != self.seen.typed {
            self.typing = seen.typed.is_some();
        } else if seen.at != self.seen.at {
            self.typing = seen.typed.is_some() && seen.at.is_none();
        } else {
            return;
        }
        self.following = true;
        self.seen = seen;
    }

    /// Where a window of this height begins, once all that was asked for is done.
    pub(super) fn place(&self, flow: &Flow, height: usize) -> Place {
        let mut top = self.asked.map_or(self.top, |asked| asked.done(flow, self.top, height));
        if self.following {
            top = flow.following(top, height);
        }
        flow.settled(top, height)
    }

    /// Keeps the place that is drawn; what was asked for is done.
    pub(super) fn keep(&mut self, top: Place) {
        self.top = top;
        self.asked = None;
    }
}

impl Seen {
    fn of(page: &Page) -> Self {
        let at = page
            .choices()
            .and_then(|choices| choices.items.get(choices.at).map(|item| (choices.at, item.mark)));
        let typed = page.blocks.iter().find_map(|block| match block {
            Block::Field(field) => Some(field.value.len()),
            _ => None,
        });
        Self { at, typed }
    }
}

impl Asked {
    fn done(self, flow: &Flow, top: Place, height: usize) -> Place {
        let start = match self.end {
            None => top,
            Some(End::Top) => Place::TOP,
            Some(End::Bottom) => flow.bottom(height),
        };
        let window = i32::try_from(height.saturating_sub(1).max(1)).unwrap_or(i32::MAX);
        let rows = self.pages.saturating_mul(window).saturating_add(self.lines);
        let distance = usize::try_from(rows.unsigned_abs()).unwrap_or(usize::MAX);
        let place =
            if rows < 0 { flow.back(start, distance) } else { flow.forward(start, distance) };
        flow.heading(place, self.headings)
    }
}
