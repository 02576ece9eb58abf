//! What every screen answers. No answer has a default: a new screen that forgets one does not
//! compile.

use super::{
    bindings::{Action, Context},
    effect::Effect,
    intent::{Direction, Intent},
    keymap::RowKeys,
    navigation::Transition,
    state::AppState,
};
use crate::page::{InputKind, Scroll};

/// What a screen remembers, and what it makes of an intent.
pub trait ScreenState {
    /// What kind of screen it is now.
    fn profile(&self, app: &AppState) -> Profile;
    /// How many rows can be named by an intent; 0 where there is no list.
    fn rows(&self, app: &AppState) -> usize;
    /// The selected row; `None` where the arrow keys move through the page instead.
    fn selected(&self) -> Option<usize>;
    /// Selects a row of those there are.
    fn select(&mut self, row: usize);
    /// Does what was meant. Rows in the intent are there: [`ScreenState::rows`] is checked before.
    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition;
    /// Back: a step within the screen, or [`Transition::Close`].
    fn back(&mut self, app: &AppState) -> Transition;
    /// Brings what follows the clock up to the moment, when time has passed or the screen comes into
    /// view again.
    fn refresh(&mut self, app: &AppState);
}

/// What kind of screen something is.
#[derive(Debug, Clone, Copy)]
pub struct Profile {
    /// Where keys get their meaning.
    pub context: Context,
    /// The keys it is for, the most needed first; those of every screen are added.
    pub keys: &'static [Action],
    /// The Fluent id of the first of them, where the table's own would mislead.
    pub first_key: Option<&'static str>,
    /// Which keys name its rows.
    pub row_keys: RowKeys,
    /// What can be typed about it in line mode.
    pub input: InputKind,
    /// Whether it says what is open now, and so changes with the time.
    pub follows_clock: bool,
    /// Whether it shows two languages at once.
    pub is_bilingual: bool,
    /// Whether something is typed in it, so that the signs of keys are text as well.
    pub has_text: bool,
}

impl Profile {
    /// A list of which one thing is opened.
    pub const MENU: Self = Self {
        context: Context::Menu,
        keys: &[Action::Next],
        first_key: None,
        row_keys: RowKeys::Digits,
        input: InputKind::Choose,
        follows_clock: false,
        is_bilingual: false,
        has_text: false,
    };

    /// A page that is only read.
    pub const READING: Self = Self {
        context: Context::Reading,
        keys: &[Action::Down],
        first_key: None,
        row_keys: RowKeys::Digits,
        input: InputKind::Read,
        follows_clock: false,
        is_bilingual: false,
        has_text: false,
    };

    /// A text that is typed, with the rows that fit it.
    pub const TYPING: Self = Self {
        context: Context::Typing,
        keys: &[Action::Next],
        first_key: None,
        row_keys: RowKeys::None,
        input: InputKind::Search,
        follows_clock: false,
        is_bilingual: false,
        has_text: false,
    };

    /// A list of things to mark; its last row goes on.
    pub const MARKING: Self = Self {
        context: Context::Marking,
        keys: &[Action::Choose, Action::Cycle, Action::Unsure, Action::Done, Action::Details],
        first_key: None,
        row_keys: RowKeys::MarksThenDone,
        input: InputKind::Mark,
        follows_clock: false,
        is_bilingual: false,
        has_text: false,
    };
}

/// What reading makes of an intent: going on means going back.
pub fn read(intent: &Intent) -> Transition {
    match intent {
        Intent::Continue => Transition::Close,
        Intent::Heading(Direction::Next) => scroll(Scroll::Headings(1)),
        Intent::Heading(Direction::Previous) => scroll(Scroll::Headings(-1)),
        _ => Transition::Stay,
    }
}

const fn scroll(scroll: Scroll) -> Transition {
    Transition::Perform(Effect::Scroll(scroll))
}

/// A page that is only read: no rows, nothing that changes.
pub trait ReadingPage {}

impl<P: ReadingPage> ScreenState for P {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::READING
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        read(intent)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}

/// An item of a [`Menu`].
pub trait MenuItem {
    /// Does what the item is for.
    fn open(&self, app: &mut AppState) -> Transition;
}

/// A list of which one item is opened.
#[derive(Debug, Clone)]
pub struct Menu<I> {
    pub items: Vec<I>,
    pub selected: usize,
}

impl<I> Menu<I> {
    /// With the first item selected.
    pub const fn new(items: Vec<I>) -> Self {
        Self { items, selected: 0 }
    }
}

impl<I: MenuItem> ScreenState for Menu<I> {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MENU
    }

    fn rows(&self, _: &AppState) -> usize {
        self.items.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        self.selected = row;
        self.items.get(row).map_or(Transition::Stay, |item| item.open(app))
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
