//! The review: each marked sign beside its ordinary explanation, kept or withdrawn; then whether
//! the person would have reacted the same to somebody who looked different. That answer changes no
//! outcome; a no leads back to the signs.

use crate::{
    app::{
        bindings::Action,
        intent::{Intent, Reply},
        keymap::RowKeys,
        marking::MarkChange,
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    assess::Answer,
    ids::SignId,
    page::InputKind,
    reference::Topic,
};

/// The rows after the signs: yes, the same; no.
const ANSWERS: usize = 2;

/// The review before the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// What was marked when the review began; withdrawn ones stay in view.
    pub marked: Vec<(SignId, Answer)>,
    /// After the signs come the two answers to the question.
    pub selected: usize,
    /// The person would have reacted otherwise to somebody who looked different.
    pub doubt: bool,
}

impl Review {
    /// Of what is marked, with the question selected.
    pub fn new(app: &AppState) -> Self {
        let in_order = app.catalog.signs.keys();
        let marked: Vec<_> =
            in_order.filter_map(|id| Some((id.clone(), app.answers.sign(id)?))).collect();
        let selected = marked.len();
        Self { marked, selected, doubt: false }
    }

    fn answer(&mut self, app: &mut AppState, row: usize, change: MarkChange) -> Transition {
        if let Some((sign, had)) = self.marked.get(row) {
            self.selected = row;
            let is_kept = app.answers.sign(sign).is_some();
            // Enter keeps a sign; Space goes round.
            let keeps = match change {
                MarkChange::Next => !is_kept,
                MarkChange::Reply(reply) => reply != Reply::No,
            };
            app.answers.set_sign(sign, keeps.then_some(*had));
        } else if row == self.marked.len() {
            self.selected = row;
            return Transition::Open(Destination::Outcome);
        } else {
            self.doubt = true;
            self.selected = 0;
        }
        Transition::Stay
    }
}

impl ScreenState for Review {
    fn profile(&self, _: &AppState) -> Profile {
        // On the review a mark is kept or withdrawn, not made.
        Profile {
            keys: &[Action::Choose, Action::Cycle, Action::Done, Action::Details],
            first_key: Some("key-choose"),
            row_keys: RowKeys::Marks,
            input: InputKind::Review,
            ..Profile::MARKING
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.marked.len() + ANSWERS
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match *intent {
            Intent::Details { row } => {
                let sign = self.marked.get(row).map(|(sign, _)| sign.clone());
                navigation::details(sign.map(Topic::Sign))
            }
            // Going on from a sign leads to the question, not past it.
            Intent::Continue if self.selected < self.marked.len() => {
                self.selected = self.marked.len();
                Transition::Stay
            }
            Intent::Continue => self.answer(app, self.selected, MarkChange::Next),
            _ => match MarkChange::of(intent) {
                Some((row, change)) => self.answer(app, row, change),
                None => Transition::Stay,
            },
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
