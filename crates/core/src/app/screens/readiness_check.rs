//! The questions of the readiness check. The answers are the state's, so that going back loses none;
//! leaving forgets them.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::{Intent, Reply},
        keymap::RowKeys,
        marking,
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
    /// After the questions comes the row that goes on.
    pub selected: usize,
    /// Nothing is answered, and whether that is meant has been asked.
    pub asks: bool,
}

impl ReadinessCheck {
    /// Answers a row, or gives it its next answer.
    fn answer(&mut self, app: &mut AppState, row: usize, wanted: Option<ReadinessAnswer>) {
        let catalog = app.catalog.clone();
        let Some(question) = readiness::questions(&catalog, self.respondent).nth(row) else {
            return;
        };
        let now = app.readiness.get(&question.id);
        app.readiness.set(&question.id, wanted.or_else(|| ReadinessAnswer::next(now)));
        self.select(row);
    }

    fn has_answers(&self, app: &AppState) -> bool {
        let mut questions = readiness::questions(&app.catalog, self.respondent);
        questions.any(|question| app.readiness.get(&question.id).is_some())
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
            keys: &[Action::Choose, Action::Cycle, Action::Partly, Action::No, Action::Done],
            first_key: None,
            row_keys: RowKeys::MarksThenDone,
            input: InputKind::Answer,
            follows_clock: false,
            is_bilingual: false,
            has_text: false,
        }
    }

    fn rows(&self, app: &AppState) -> usize {
        readiness::questions(&app.catalog, self.respondent).count() + 1
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
        self.asks = false;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let done = self.rows(app) - 1;
        if marking::goes_on(intent, done) {
            if self.asks || self.has_answers(app) {
                return Transition::Open(Destination::Todo(self.respondent));
            }
            (self.selected, self.asks) = (done, true);
            return Transition::Stay;
        }
        match *intent {
            Intent::Cycle { row } => self.answer(app, row, None),
            Intent::Set { row, reply } => {
                let Some(answer) = answer(reply) else { return Transition::Stay };
                self.answer(app, row, Some(answer));
                // Whoever answers by Enter or a letter goes through them one after the other.
                if row < done {
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
