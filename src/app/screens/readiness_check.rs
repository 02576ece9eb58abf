//! The questions of the readiness check. The answers are the state's, so that going back loses none;
//! leaving forgets them.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::{Intent, Reply},
        navigation::{Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::enums::Respondent,
    page::InputKind,
    readiness::{self, ReadinessAnswer},
};

/// The questions of the readiness check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadinessCheck {
    /// Who is asked.
    pub respondent: Respondent,
    pub selected: usize,
}

impl ReadinessCheck {
    /// Answers a row, or gives it its next answer.
    fn answer(&mut self, app: &mut AppState, row: usize, wanted: Option<ReadinessAnswer>) {
        let catalog = app.catalog.clone();
        let Some(question) = readiness::questions(&catalog, self.respondent).nth(row) else {
            return;
        };
        let now = app.readiness.get(&question.id);
        // The same answer once more takes it back.
        let new = wanted
            .map_or_else(|| ReadinessAnswer::next(now), |new| (now != Some(new)).then_some(new));
        app.readiness.set(&question.id, new);
        self.selected = row;
    }
}

const fn answer(reply: Reply) -> Option<ReadinessAnswer> {
    match reply {
        Reply::Yes => Some(ReadinessAnswer::Yes),
        Reply::Partly => Some(ReadinessAnswer::Partly),
        Reply::No => Some(ReadinessAnswer::No),
        Reply::Unsure => None,
    }
}

impl ScreenState for ReadinessCheck {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::Readiness,
            keys: &[Action::Next, Action::Yes, Action::Partly, Action::No, Action::Cycle],
            first_key: Some("key-show-list"),
            input: InputKind::Answer,
            follows_clock: false,
            is_bilingual: false,
        }
    }

    fn rows(&self, app: &AppState) -> usize {
        readiness::questions(&app.catalog, self.respondent).count()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match *intent {
            Intent::Continue => return Transition::Open(Destination::Todo(self.respondent)),
            Intent::Cycle { row } => self.answer(app, row, None),
            Intent::Set { row, reply } => {
                let Some(answer) = answer(reply) else { return Transition::Stay };
                self.answer(app, row, Some(answer));
                // Whoever answers by a letter goes through them one after the other.
                if row + 1 < self.rows(app) {
                    self.selected = row + 1;
                }
            }
            _ => {}
        }
        Transition::Stay
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
