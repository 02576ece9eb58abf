//! Choosing the place by typing a part of the name of a municipality or a county. Nothing is selected
//! before one place is meant beyond doubt, so that no key pressed too early chooses another's numbers.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, ReturnTo, Transition},
        places::{self, PlaceMatches},
        screen::{Profile, ScreenState},
        state::AppState,
        typing::{self, Typed},
    },
    content::catalog::Place,
    page::InputKind,
};

/// No name of a place is longer.
const LONGEST: usize = 40;

/// More places than this at once say that more should be typed.
const MOST: usize = 12;

/// Typing a part of a place's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceChoice {
    pub typed: String,
    /// The places that fit, best first; after those listed comes a row that leaves the place unset.
    pub matches: PlaceMatches,
    pub selected: Option<usize>,
    pub return_to: ReturnTo,
}

impl PlaceChoice {
    /// Nothing typed yet.
    pub fn new(return_to: ReturnTo) -> Self {
        let (typed, matches) = Default::default();
        Self { typed, matches, selected: None, return_to }
    }

    /// The places that are listed.
    pub fn listed(&self) -> &[Place] {
        let found = &self.matches.found;
        found.get(..MOST).unwrap_or(found)
    }

    /// Whether more fit than are listed.
    pub fn has_more(&self) -> bool {
        self.matches.found.len() > MOST
    }

    fn find(&mut self, app: &AppState) {
        self.matches = places::matching(&app.catalog, &self.typed);
        self.selected = self.matches.certain.filter(|row| *row < MOST);
    }

    fn choose(&mut self, app: &mut AppState, row: usize) -> Transition {
        let place = self.listed().get(row).cloned();
        if self.return_to == ReturnTo::WhatIf {
            return Transition::ReturnPlace(place);
        }
        self.selected = Some(row);
        app.without_place = place.is_none();
        app.caller.place = place;
        match self.return_to {
            ReturnTo::Task => Transition::Open(navigation::next_of_task(app)),
            ReturnTo::Previous | ReturnTo::WhatIf => Transition::Close,
        }
    }
}

impl ScreenState for PlaceChoice {
    fn profile(&self, _: &AppState) -> Profile {
        let has_text = !self.typed.is_empty();
        Profile { input: InputKind::Filter, has_text, ..Profile::TYPING }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.listed().len() + 1
    }

    fn selected(&self) -> Option<usize> {
        self.selected
    }

    fn select(&mut self, row: usize) {
        self.selected = Some(row);
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
            // A whole line that means one place beyond doubt needs no second one.
            Typed::Whole => {
                self.find(app);
                self.selected.map_or(Transition::Stay, |row| self.choose(app, row))
            }
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
