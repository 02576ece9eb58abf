//! A category of the list: marking its signs.

use crate::{
    app::{
        intent::Intent,
        marking,
        navigation::{self, Transition},
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
    pub selected: usize,
}

impl CategoryList {
    /// The signs of the category that the person's role is asked.
    pub fn signs(&self, app: &AppState) -> Vec<SignId> {
        app.list().into_iter().nth(self.category).map_or_else(Vec::new, |(_, signs)| signs)
    }
}

impl ScreenState for CategoryList {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MARKING
    }

    fn rows(&self, app: &AppState) -> usize {
        self.signs(app).len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match *intent {
            Intent::Continue => Transition::Open(navigation::after_category(app, self.category)),
            Intent::Details { row } => {
                navigation::details(self.signs(app).into_iter().nth(row).map(Topic::Sign))
            }
            Intent::Set { row, reply } => {
                let Some(sign) = self.signs(app).into_iter().nth(row) else {
                    return Transition::Stay;
                };
                self.selected = row;
                marking::mark_sign(app, &sign, reply)
            }
            _ => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
