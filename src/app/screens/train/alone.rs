//! One learner on the way through cases: the steps, whom to ring, the question, what is said of it
//! all, and the sum at the end. The run keeps what was noted; dropping the screen forgets it.

use super::{
    super::{
        super::{
            Model,
            action::Action,
            effect::{Effect, Kept},
            screen::{CaseRow, Screen, Training},
        },
        go_to, picked,
    },
    what_if,
};
use crate::{
    assess::Answer,
    content::{catalog::Case, vocabulary::Choice},
    ids::CaseId,
    training::{
        self, Scene,
        attempt::{Attempt, Stage},
        call,
        case_series::CaseSeries,
        feedback::Feedback,
    },
};

/// Begins cases, one after the other.
pub fn begin(model: &mut Model, cases: Vec<CaseId>) {
    if let Some(training) = training_on(model, CaseSeries::new(cases)) {
        model.push(Screen::Case(Box::new(training)));
    }
}

/// The case of a series whose turn it is, at its first step.
fn training_on(model: &Model, series: CaseSeries) -> Option<Training> {
    let case = model.catalog.cases.get(series.current()?)?;
    let run = Attempt::new(case);
    let rows = rows(model, case, &run);
    Some(Training { run, rows, at: 0, feedback: None, series })
}

/// What an action does within a case.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Screen::Case(training) = model.screen() else { return Vec::new() };
    match training.run.stage() {
        Stage::Step(_) => step(model, action),
        Stage::Call | Stage::Question => answer(model, action),
        Stage::Feedback => {
            after(model, action);
            return Vec::new();
        }
    }
    note_done(model)
}

/// What follows what is said of a case: the next one, the sum, or the list.
fn after(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    let case = training.run.case().clone();
    match action {
        Action::WhatIf => what_if::show(model, &case),
        Action::Next => {
            let series = training.series.clone();
            let several = series.cases().len() > 1;
            let next = match training_on(model, series.clone()) {
                Some(next) => Some(Screen::Case(Box::new(next))),
                None => several.then(|| Screen::Summary(Box::new(series))),
            };
            model.pop();
            model.screens.extend(next);
        }
        _ => {}
    }
}

/// Remembers a case that has just come to its end, where that was asked for.
fn note_done(model: &mut Model) -> Vec<Effect> {
    let Screen::Case(training) = model.screen() else { return Vec::new() };
    let case = training.run.case().clone();
    let over = training.run.stage() == Stage::Feedback;
    match &mut model.done {
        Some(done) if over && model.done_kept == Kept::Saved => {
            done.insert(case);
            vec![Effect::SaveDone(done.iter().cloned().collect())]
        }
        _ => Vec::new(),
    }
}

/// Back to the step before; from the first step, and from what is said at the end, out of the case.
pub fn back(model: &mut Model) {
    let Screen::Case(training) = model.screen() else { return };
    match training.run.stage() {
        Stage::Step(0) | Stage::Feedback => model.pop(),
        _ => change(model, Attempt::back),
    }
}

fn step(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    let (row, wanted) = match action {
        Action::Next => return change(model, Attempt::forward),
        Action::Yes => (training.at, Some(Answer::Yes)),
        Action::Unsure => (training.at, Some(Answer::Unsure)),
        Action::No => (training.at, None),
        Action::Pick(nth) => (usize::from(nth).saturating_sub(1), Some(Answer::Yes)),
        _ => return,
    };
    let Some(at_hand) = training.rows.get(row).cloned() else { return };
    go_to(model, row);
    if let Some(Screen::Case(training)) = model.screens.last_mut() {
        note(&mut training.run, &at_hand, wanted);
    }
}

/// Notes what a row stands for; what is noted already is taken back.
fn note(run: &mut Attempt, row: &CaseRow, wanted: Option<Answer>) {
    match row {
        CaseRow::Act => {
            let acts = run.acts().last().copied().unwrap_or_default();
            run.set_act(wanted.is_some() && !acts);
        }
        CaseRow::Gate(gate) => {
            let now = run.answers().gate(gate);
            run.answer_gate(gate, wanted.filter(|_| now != wanted));
        }
        CaseRow::Sign(sign) => {
            let now = run.answers().sign(sign);
            run.mark_sign(sign, wanted.filter(|_| now != wanted));
        }
        CaseRow::Whom(_) | CaseRow::Choice(_) => {}
    }
}

fn answer(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    let Some(row) = picked(action, training.at, training.rows.len()) else { return };
    match training.rows.get(row).cloned() {
        Some(CaseRow::Whom(whom)) => change(model, |run| {
            run.choose_recipient(whom);
            run.forward();
        }),
        Some(CaseRow::Choice(choice)) => change(model, |run| {
            run.answer_question(choice);
            run.forward();
        }),
        _ => {}
    }
}

/// Moves the run on or back, and lays out what the new stage asks.
fn change(model: &mut Model, change: impl FnOnce(&mut Attempt)) {
    let Screen::Case(training) = model.screen() else { return };
    let mut training = training.as_ref().clone();
    change(&mut training.run);
    let catalog = model.catalog.clone();
    let Some(case) = catalog.cases.get(training.run.case()) else { return };
    training.rows = rows(model, case, &training.run);
    training.at = 0;
    if training.run.stage() == Stage::Feedback {
        let feedback = Feedback::new(&training.run, case, &catalog);
        training.series.finish_case(&feedback);
        training.feedback = Some(Box::new(feedback));
    }
    if let Some(top) = model.screens.last_mut() {
        *top = Screen::Case(Box::new(training));
    }
}

/// What a stage asks: acting, the gates and the signs; whom to ring; the question.
fn rows(model: &Model, case: &Case, run: &Attempt) -> Vec<CaseRow> {
    match run.stage() {
        Stage::Step(_) => {
            let gates = model.gates().into_iter().map(CaseRow::Gate);
            let list = training::checklist(case, None, &model.catalog);
            let signs = list.into_iter().flat_map(|(_, signs)| signs).map(CaseRow::Sign);
            std::iter::once(CaseRow::Act).chain(gates).chain(signs).collect()
        }
        Stage::Call => {
            let offered = call::offered(case, &Scene::for_case(case), &model.catalog);
            offered.into_iter().map(CaseRow::Whom).collect()
        }
        Stage::Question => Choice::ALL.iter().copied().map(CaseRow::Choice).collect(),
        Stage::Feedback => Vec::new(),
    }
}
