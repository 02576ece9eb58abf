//! The start page. What its rows lead to stands in one table beside the registry of the screens.

use crate::app::{
    intent::Intent,
    keymap::RowKeys,
    navigation::{self, Transition},
    screen::{Profile, ScreenState},
    state::AppState,
};

/// The start page.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    /// How many rows the table has.
    pub rows: usize,
    /// An unfinished case lies here: the first row goes on with it.
    pub has_case: bool,
    pub selected: usize,
}

impl ScreenState for Start {
    fn profile(&self, _: &AppState) -> Profile {
        let row_keys = if self.has_case { RowKeys::AfterFirst } else { RowKeys::Digits };
        Profile { row_keys, ..Profile::MENU }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.rows + usize::from(self.has_case)
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
        match row.checked_sub(usize::from(self.has_case)) {
            Some(row) => {
                app.dropped = None;
                Transition::OpenStartRow(row)
            }
            None => Transition::Open(navigation::resume(app)),
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Stay
    }

    /// The first new row is selected, never the unfinished case.
    fn refresh(&mut self, app: &AppState) {
        let has_case = app.has_unfinished_case();
        if has_case != self.has_case {
            (self.has_case, self.selected) = (has_case, usize::from(has_case));
        }
    }
}
