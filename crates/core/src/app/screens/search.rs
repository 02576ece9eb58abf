//! Finding something by its words. The index gives topics and no words.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
        typing::{self, Typed},
    },
    reference::Topic,
};

/// More hits than this are not gone through.
const HITS: usize = 30;
/// Nobody looks for more than this, and each character is looked for at once.
const LONGEST: usize = 80;

/// Typing what one looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchView {
    pub typed: String,
    /// What was found, best first.
    pub hits: Vec<Topic>,
    pub selected: usize,
}

impl SearchView {
    /// Looks for what is typed, in the language in use first.
    pub fn find(&mut self, app: &AppState) {
        if let Some(index) = &app.index {
            let hits = index.find(&self.typed, app.language, HITS).into_iter();
            let hits: Vec<Topic> = hits.map(|hit| hit.topic).collect();
            // While the list stays, so does what was selected in it.
            if hits != self.hits {
                (self.hits, self.selected) = (hits, 0);
            }
        }
    }
}

impl ScreenState for SearchView {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { has_text: !self.typed.is_empty(), ..Profile::TYPING }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.hits.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        if let Intent::Open { row } = *intent {
            self.selected = row;
            return navigation::details(self.hits.get(row).cloned());
        }
        match typing::edit(&mut self.typed, intent, LONGEST) {
            Typed::Left => Transition::Close,
            Typed::Changed => {
                self.find(app);
                Transition::Stay
            }
            // A whole line is a search of its own.
            Typed::Whole => {
                self.find(app);
                self.selected = 0;
                Transition::Stay
            }
            // What is pasted beyond the longest is not looked for again at every character.
            Typed::Nothing | Typed::Same => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
