//! Training alone: choosing a case, going through its steps, and what is said of it. Uses the
//! training core; the run itself keeps what was noted, and dropping the screen forgets it.

use super::{
    super::{
        Model,
        action::Action,
        screen::{CaseRow, Screen, Training},
    },
    go_to, picked,
};
use crate::{
    assess::Answer,
    content::{catalog::Case, vocabulary::Choice},
    ids::CaseId,
    training::{
        self, Scene,
        call::{self, Whom},
        choose::{self, Wish},
        feedback::Feedback,
        run::{Run, Stage},
    },
};

/// Shows the cases of the person's sector and role, or all of them where none fits.
pub fn choose_case(model: &mut Model) {
    let place = &model.place;
    let wish = Wish { sector: place.sector.clone(), role: place.role.clone(), minutes: None };
    let mut cases = choose::fitting(&model.catalog, &wish);
    if cases.is_empty() {
        cases = choose::fitting(&model.catalog, &Wish::default());
    }
    let rows = cases.into_iter().map(|case| case.id.clone()).collect();
    model.push(Screen::Cases { rows, at: 0 });
}

/// Opens a case at its first step.
pub fn open(model: &mut Model, id: &CaseId) {
    let catalog = model.catalog.clone();
    if let Some(case) = catalog.cases.get(id) {
        let run = Run::new(case);
        let rows = rows(model, case, &run);
        let training = Training { run, rows, at: 0, feedback: None };
        model.push(Screen::Case(Box::new(training)));
    }
}

/// The list of cases.
pub fn cases(model: &mut Model, action: Action) {
    let Screen::Cases { rows, at } = model.screen() else { return };
    let Some(row) = picked(action, *at, rows.len()) else { return };
    if let Some(id) = rows.get(row).cloned() {
        go_to(model, row);
        open(model, &id);
    }
}

/// What an action does within a case.
pub fn case(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    match training.run.stage() {
        Stage::Step(_) => step(model, action),
        Stage::Call | Stage::Question => answer(model, action),
        Stage::Feedback if action == Action::Next => model.pop(),
        Stage::Feedback => {}
    }
}

/// Back to the step before; from the first step, and from what is said at the end, out of the case.
pub fn back(model: &mut Model) {
    let Screen::Case(training) = model.screen() else { return };
    match training.run.stage() {
        Stage::Step(0) | Stage::Feedback => model.pop(),
        _ => change(model, Run::back),
    }
}

fn step(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    let (row, wanted) = match action {
        Action::Next => return change(model, Run::forward),
        Action::Yes => (training.at, Some(Answer::Yes)),
        Action::Unsure => (training.at, Some(Answer::Unsure)),
        Action::No => (training.at, None),
        Action::Pick(nth) => (usize::from(nth).saturating_sub(1), Some(Answer::Yes)),
        _ => return,
    };
    let Some(row_at) = training.rows.get(row).cloned() else { return };
    go_to(model, row);
    if let Some(Screen::Case(training)) = model.screens.last_mut() {
        note(&mut training.run, &row_at, wanted);
    }
}

/// Notes what a row stands for; what is noted already is taken back.
fn note(run: &mut Run, row: &CaseRow, wanted: Option<Answer>) {
    match row {
        CaseRow::Act => {
            let acts = run.acts().last().copied().unwrap_or_default();
            run.act(wanted.is_some() && !acts);
        }
        CaseRow::Gate(gate) => {
            let now = run.answers().gate(gate);
            run.answer_gate(gate, wanted.filter(|_| now != wanted));
        }
        CaseRow::Sign(sign) => {
            let now = run.answers().sign(sign);
            run.note(sign, wanted.filter(|_| now != wanted));
        }
        CaseRow::Whom(_) | CaseRow::Choice(_) => {}
    }
}

fn answer(model: &mut Model, action: Action) {
    let Screen::Case(training) = model.screen() else { return };
    let Some(row) = picked(action, training.at, training.rows.len()) else { return };
    match training.rows.get(row).cloned() {
        Some(CaseRow::Whom(whom)) => change(model, |run| {
            run.ring(whom);
            run.forward();
        }),
        Some(CaseRow::Choice(choice)) => change(model, |run| {
            run.choose(choice);
            run.forward();
        }),
        _ => {}
    }
}

/// Moves the run on or back, and lays out what the new stage asks.
fn change(model: &mut Model, change: impl FnOnce(&mut Run)) {
    let Screen::Case(training) = model.screen() else { return };
    let mut training = training.as_ref().clone();
    change(&mut training.run);
    let catalog = model.catalog.clone();
    let Some(case) = catalog.cases.get(training.run.case()) else { return };
    training.rows = rows(model, case, &training.run);
    training.at = 0;
    let over = training.run.stage() == Stage::Feedback;
    training.feedback = over.then(|| Box::new(Feedback::of(&training.run, case, &catalog)));
    if let Some(top) = model.screens.last_mut() {
        *top = Screen::Case(Box::new(training));
    }
}

/// What a stage asks: acting, the gates and the signs; whom to ring; the question.
fn rows(model: &Model, case: &Case, run: &Run) -> Vec<CaseRow> {
    match run.stage() {
        Stage::Step(_) => {
            let gates = model.gates().into_iter().map(CaseRow::Gate);
            let list = training::list(case, None, &model.catalog);
            let signs = list.into_iter().flat_map(|(_, signs)| signs).map(CaseRow::Sign);
            std::iter::once(CaseRow::Act).chain(gates).chain(signs).collect()
        }
        Stage::Call => offered(case, model).into_iter().map(CaseRow::Whom).collect(),
        Stage::Question => Choice::ALL.iter().copied().map(CaseRow::Choice).collect(),
        Stage::Feedback => Vec::new(),
    }
}

fn offered(case: &Case, model: &Model) -> Vec<Whom> {
    call::offered(case, &Scene::of(case), &model.catalog)
}
