//! A category of the list: marking its signs.

use crate::{
    app::{
        intent::Intent,
        marking::{self, MarkChange},
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::SignId,
    reference::Topic,
};

/// A category of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CategoryList {
    /// Which category, counted from 0 in the role's list.
    pub category: usize,
    /// After the signs comes the row that opens the children's category, where that is left out, and
    /// the row that goes on.
    pub selected: usize,
    /// Nothing is marked in the whole list, and whether that is meant has been asked.
    pub asks: bool,
    /// It was opened by its row on another category, and leads back there.
    pub is_aside: bool,
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CategoryRow {
    Sign(SignId),
    /// Opens this category, which is about children.
    Children(usize),
    Done,
}

impl CategoryList {
    /// With its first sign selected.
    pub const fn new(category: usize) -> Self {
        Self { category, selected: 0, asks: false, is_aside: false }
    }

    /// The same, opened by its row on another category.
    pub const fn aside(category: usize) -> Self {
        Self { is_aside: true, ..Self::new(category) }
    }

    /// The rows: the signs that the person's role is asked, and what comes after them.
    pub fn rows(&self, app: &AppState) -> Vec<CategoryRow> {
        let signs = app.list().into_iter().nth(self.category).map_or_else(Vec::new, |(_, own)| own);
        let mut rows: Vec<CategoryRow> = signs.into_iter().map(CategoryRow::Sign).collect();
        let is_last = navigation::next_category(app, self.category + 1).is_none();
        if is_last && !self.is_aside {
            rows.extend(navigation::left_out(app).map(CategoryRow::Children));
        }
        rows.push(CategoryRow::Done);
        rows
    }

    /// Whether there is more to read about the selected row.
    pub fn has_details(&self, app: &AppState) -> bool {
        matches!(self.rows(app).get(self.selected), Some(CategoryRow::Sign(_)))
    }

    fn go_on(&mut self, app: &AppState) -> Transition {
        if self.is_aside {
            return Transition::Close;
        }
        let is_last = navigation::next_category(app, self.category + 1).is_none();
        if is_last && app.answers.is_empty() && !self.asks {
            self.selected = self.rows(app).len() - 1;
            self.asks = true;
            return Transition::Stay;
        }
        Transition::Open(navigation::after_category(app, self.category))
    }
}

impl ScreenState for CategoryList {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MARKING
    }

    fn rows(&self, app: &AppState) -> usize {
        self.rows(app).len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
        self.asks = false;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let rows = self.rows(app);
        if !self.is_aside {
            app.note_category(self.category);
        }
        if marking::goes_on(intent, rows.len() - 1) {
            return self.go_on(app);
        }
        if let Intent::Details { row } = *intent {
            return match rows.get(row) {
                Some(CategoryRow::Sign(sign)) => {
                    navigation::details(Some(Topic::Sign(sign.clone())))
                }
                _ => Transition::Stay,
            };
        }
        let Some((row, change)) = MarkChange::of(intent) else { return Transition::Stay };
        self.select(row);
        match rows.get(row) {
            Some(CategoryRow::Sign(sign)) => marking::mark_sign(app, sign, change),
            Some(CategoryRow::Children(category)) => {
                Transition::Open(Destination::CategoryAside(*category))
            }
            Some(CategoryRow::Done) | None => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
