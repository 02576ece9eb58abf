//! The start page. What its rows lead to stands in one table beside the registry of the screens.

use crate::app::{
    intent::Intent,
    navigation::Transition,
    screen::{Profile, ScreenState},
    state::AppState,
};

/// The start page.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    /// How many rows the table has.
    pub rows: usize,
    pub selected: usize,
}

impl ScreenState for Start {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MENU
    }

    fn rows(&self, _: &AppState) -> usize {
        self.rows
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        self.selected = row;
        Transition::OpenStartRow(row)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Stay
    }

    fn refresh(&mut self, _: &AppState) {}
}
