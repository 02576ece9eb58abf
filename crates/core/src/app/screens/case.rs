//! One learner on the way through a case: the steps, whom to ring, the question, and what is said of
//! it all. The run keeps what was noted; dropping the screen forgets it.

use crate::{
    app::{
        bindings::{Action, Context},
        intent::Intent,
        keymap::RowKeys,
        marking::{self, MarkChange},
        navigation::{self, Destination, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::{catalog::Case, enums::Choice},
    ids::{GateId, SignId},
    page::InputKind,
    training::{
        self, Scene,
        attempt::{Attempt, Stage},
        call::{self, Recipient},
        case_series::{BegunCase, CaseSeries},
        feedback::Feedback,
    },
};

/// A case being gone through.
#[derive(Debug, Clone)]
pub struct CaseAttempt {
    /// How far, and what was noted.
    pub run: Attempt,
    /// What is asked now.
    pub rows: Vec<CaseRow>,
    pub selected: usize,
    /// What is said of it, at the end.
    pub feedback: Option<Box<Feedback>>,
    /// The cases it is one of.
    pub series: CaseSeries,
    /// It goes on where it was left, and nothing was done since.
    pub is_resumed: bool,
}

/// Something to note or to choose within a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseRow {
    /// Whether one would act now.
    Act,
    Gate(GateId),
    Sign(SignId),
    /// Somebody to ring.
    Recipient(Recipient),
    /// An answer to the question.
    Choice(Choice),
    /// On to what comes after the step.
    Done,
}

impl CaseAttempt {
    /// The case of a series whose turn it is, where it was left or else at its first step; `None` after
    /// the last.
    pub fn new(app: &AppState, series: CaseSeries) -> Option<Self> {
        let case = app.catalog.cases.get(series.current()?)?;
        let begun = app.begun.as_ref().filter(|begun| *begun.run.case() == case.id);
        let run = begun.map_or_else(|| Attempt::new(case), |begun| begun.run.clone());
        let rows = rows(app, case, &run);
        Some(Self { run, rows, selected: 0, feedback: None, series, is_resumed: begun.is_some() })
    }

    /// What can be gone on with later; nothing before anything was done, and none after the end.
    pub fn begun(&self) -> Option<BegunCase> {
        let is_blank = self.run.stage() == Stage::Step(0)
            && self.run.acts().len() < 2
            && !self.run.acts_now()
            && self.run.answers().is_empty();
        let is_begun = !is_blank && self.run.stage() != Stage::Feedback;
        is_begun.then(|| BegunCase { run: self.run.clone(), series: self.series.clone() })
    }

    fn step(&mut self, app: &AppState, intent: &Intent) {
        if marking::goes_on(intent, self.rows.len().saturating_sub(1)) {
            return self.change(app, Attempt::forward);
        }
        if let Some((row, change)) = MarkChange::of(intent)
            && let Some(noted) = self.rows.get(row)
        {
            note(&mut self.run, noted, change);
            self.selected = row;
        }
    }

    fn answer(&mut self, app: &AppState, row: usize) {
        match self.rows.get(row).cloned() {
            Some(CaseRow::Recipient(recipient)) => self.change(app, |run| {
                run.choose_recipient(recipient);
                run.forward();
            }),
            Some(CaseRow::Choice(choice)) => self.change(app, |run| {
                run.answer_question(choice);
                run.forward();
            }),
            Some(CaseRow::Act | CaseRow::Gate(_) | CaseRow::Sign(_) | CaseRow::Done) | None => {}
        }
    }

    /// Moves the run on or back, and lays out what the new stage asks.
    fn change(&mut self, app: &AppState, change: impl FnOnce(&mut Attempt)) {
        let Some(case) = app.catalog.cases.get(self.run.case()) else { return };
        change(&mut self.run);
        self.rows = rows(app, case, &self.run);
        self.selected = 0;
        if self.run.stage() == Stage::Feedback {
            let feedback = Feedback::new(&self.run, case, &app.catalog);
            self.series.finish_case(&feedback);
            self.feedback = Some(Box::new(feedback));
        }
    }

    /// What follows what is said of a case: the next one, the sum, or the list.
    fn after(&self, app: &AppState, intent: &Intent) -> Transition {
        match intent {
            Intent::WhatIf => Transition::Open(Destination::WhatIf(self.run.case().clone())),
            Intent::Continue => {
                let series = self.series.clone();
                let next = series.current().filter(|next| app.catalog.cases.contains_key(*next));
                if next.is_some() {
                    Transition::Replace(Destination::Case(series))
                } else if series.cases().len() > 1 {
                    Transition::Replace(Destination::Summary(series))
                } else {
                    Transition::Close
                }
            }
            _ => Transition::Stay,
        }
    }
}

/// Notes what a row stands for.
fn note(run: &mut Attempt, row: &CaseRow, change: MarkChange) {
    match row {
        CaseRow::Act => {
            let acts = run.acts_now();
            run.set_act(match change {
                MarkChange::Next => !acts,
                MarkChange::Reply(reply) => marking::wanted(reply).is_some(),
            });
        }
        CaseRow::Gate(gate) => {
            run.answer_gate(gate, change.apply(run.answers().gate(gate)));
        }
        CaseRow::Sign(sign) => {
            run.mark_sign(sign, change.apply(run.answers().sign(sign)));
        }
        CaseRow::Recipient(_) | CaseRow::Choice(_) | CaseRow::Done => {}
    }
}

/// What a stage asks: acting, the gates and the signs; whom to ring; the question.
fn rows(app: &AppState, case: &Case, run: &Attempt) -> Vec<CaseRow> {
    match run.stage() {
        Stage::Step(_) => {
            let gates = app.gates().into_iter().map(CaseRow::Gate);
            let list = training::checklist(case, None, &app.catalog);
            let signs = list.into_iter().flat_map(|(_, signs)| signs).map(CaseRow::Sign);
            let noted = std::iter::once(CaseRow::Act).chain(gates).chain(signs);
            noted.chain([CaseRow::Done]).collect()
        }
        Stage::Call => {
            let offered = call::offered(case, &Scene::for_case(case), &app.catalog);
            offered.into_iter().map(CaseRow::Recipient).collect()
        }
        Stage::Question => Choice::ALL.iter().copied().map(CaseRow::Choice).collect(),
        Stage::Feedback => Vec::new(),
    }
}

impl ScreenState for CaseAttempt {
    fn profile(&self, _: &AppState) -> Profile {
        match self.run.stage() {
            Stage::Step(_) => Profile {
                keys: &[Action::Choose, Action::Cycle, Action::Unsure, Action::Done],
                ..Profile::MARKING
            },
            Stage::Call | Stage::Question => Profile {
                first_key: Some("key-choose"),
                row_keys: RowKeys::DigitsThenLetters,
                ..Profile::MENU
            },
            Stage::Feedback => Profile {
                context: Context::Feedback,
                keys: &[Action::Next, Action::WhatIf, Action::Down],
                first_key: None,
                row_keys: RowKeys::None,
                input: InputKind::Feedback,
                follows_clock: false,
                is_bilingual: false,
                has_text: false,
            },
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.rows.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        self.is_resumed = false;
        match (self.run.stage(), intent) {
            (Stage::Feedback, _) => return self.after(app, intent),
            (Stage::Step(_), _) => self.step(app, intent),
            (Stage::Call | Stage::Question, Intent::Open { row }) => self.answer(app, *row),
            (Stage::Call | Stage::Question, _) => return Transition::Stay,
        }
        if self.run.stage() == Stage::Feedback {
            navigation::remember_done(app, std::slice::from_ref(self.run.case()))
        } else {
            Transition::Stay
        }
    }

    /// Back to the step before; from the first step, and from what is said at the end, out of the
    /// case.
    fn back(&mut self, app: &AppState) -> Transition {
        self.is_resumed = false;
        match self.run.stage() {
            Stage::Step(0) | Stage::Feedback => return Transition::Close,
            Stage::Step(_) | Stage::Call | Stage::Question => self.change(app, Attempt::back),
        }
        Transition::Stay
    }

    fn refresh(&mut self, _: &AppState) {}
}
