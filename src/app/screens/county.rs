//! Choosing the county by typing a part of its name, its seat or its letter.

use crate::{
    app::{
        bindings::{Action, Context},
        counties,
        intent::Intent,
        navigation::{self, ReturnTo, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
        typing::{self, Typed},
    },
    ids::CountyId,
    page::InputKind,
};

/// No name of a county is longer.
const LONGEST: usize = 40;

/// Typing a part of a county's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountyChoice {
    pub typed: String,
    /// The counties that fit, best first; after them comes a row that leaves the county unset.
    pub found: Vec<CountyId>,
    pub selected: usize,
    pub return_to: ReturnTo,
}

impl CountyChoice {
    /// Every county, with the current one selected.
    pub fn new(app: &AppState, return_to: ReturnTo, current: Option<&CountyId>) -> Self {
        let found = counties::matching(&app.catalog, "");
        let at = current.and_then(|own| found.iter().position(|county| county == own));
        Self { typed: String::new(), found, selected: at.unwrap_or(0), return_to }
    }

    fn find(&mut self, app: &AppState) {
        self.found = counties::matching(&app.catalog, &self.typed);
        self.selected = 0;
    }

    fn choose(&mut self, app: &mut AppState, row: usize) -> Transition {
        let county = self.found.get(row).cloned();
        // With nothing that fits, going on would silently leave the county unset.
        if county.is_none() && self.found.is_empty() && !self.typed.is_empty() {
            self.typed.clear();
            self.find(app);
            return Transition::Stay;
        }
        if self.return_to == ReturnTo::WhatIf {
            return Transition::ReturnCounty(county);
        }
        self.selected = row;
        app.without_county = county.is_none();
        app.place.county = county;
        match self.return_to {
            ReturnTo::Task => Transition::Open(navigation::next_of_task(app)),
            ReturnTo::Previous | ReturnTo::WhatIf => Transition::Close,
        }
    }
}

impl ScreenState for CountyChoice {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::Typing,
            keys: &[Action::Next],
            first_key: None,
            input: InputKind::Filter,
            follows_clock: false,
            is_bilingual: false,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.found.len() + 1
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        if let Intent::Open { row } = *intent {
            return self.choose(app, row);
        }
        match typing::edit(&mut self.typed, intent, LONGEST) {
            Typed::Nothing | Typed::Same => Transition::Stay,
            Typed::Left => Transition::Close,
            Typed::Changed => {
                self.find(app);
                Transition::Stay
            }
            // A whole name that only one county fits needs no second line.
            Typed::Whole => {
                self.find(app);
                if self.found.len() == 1 { self.choose(app, 0) } else { Transition::Stay }
            }
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
