//! The way through: what comes after what. Uses the model. Place first, then the gates, the list a
//! category at a time, the review, the outcome; whatever is known already is not asked.

use std::rc::Rc;

use super::{
    Model,
    screen::{
        ContactList, CountyChoice, GateQuestion, Result, Review, Screen, Task, Then, WorkChoice,
    },
    screens,
};
use crate::{
    assess::{self, Answer},
    content::catalog::Find,
    ids::{ContactId, CountyId, GateId, RoleId, SectorId, SignId},
    route::{self, directory, hours},
};

/// Sets out on a task: asks for the place as far as it is not known, then goes on.
pub fn begin(model: &mut Model, task: Task) {
    model.task = task;
    after_place(model);
}

/// Back to the start. The answers stay until one leaves, so that nothing is lost by a slip.
pub fn home(model: &mut Model) {
    model.screens.truncate(1);
}

/// The next screen once a part of the place is known.
pub fn after_place(model: &mut Model) {
    let needs_work = model.task != Task::Call && model.place.role.is_none();
    if model.place.county.is_none() && !model.without_county {
        ask_county(model, Then::On);
    } else if needs_work && !work_rows(model).is_empty() {
        ask_work(model, Then::On);
    } else {
        match model.task {
            Task::Walk => ask_gate(model, 0),
            Task::Quick => model.push(Screen::Quick { at: 0 }),
            Task::Call => show_everyone(model),
        }
    }
}

/// Asks for the county.
pub fn ask_county(model: &mut Model, then: Then) {
    let found = screens::county::matching(&model.catalog, "");
    let own = match model.screen() {
        Screen::WhatIf(view) => view.scene.place.county.as_ref(),
        _ => model.place.county.as_ref(),
    };
    let at = own.and_then(|own| position(&found, own)).unwrap_or(0);
    model.push(Screen::County(CountyChoice { typed: String::new(), found, at, then }));
}

fn position(counties: &[CountyId], own: &CountyId) -> Option<usize> {
    counties.iter().position(|county| county == own)
}

/// Asks for sector and role; with a sector given, for its roles only.
pub fn ask_work(model: &mut Model, then: Then) {
    let rows = match then {
        Then::On => work_rows(model),
        Then::Back | Then::Ladder => all_work(model),
    };
    let own = model.place.sector.clone().zip(model.place.role.clone());
    let at = own.and_then(|own| rows.iter().position(|row| *row == own)).unwrap_or(0);
    model.push(Screen::Work(WorkChoice { rows, at, then }));
}

fn all_work(model: &Model) -> Vec<(SectorId, RoleId)> {
    let guides = model.catalog.guides.values();
    guides
        .flat_map(|guide| guide.roles.iter().map(|role| (guide.sector.clone(), role.id.clone())))
        .collect()
}

fn work_rows(model: &Model) -> Vec<(SectorId, RoleId)> {
    let given = model.place.sector.as_ref();
    let rows = all_work(model).into_iter();
    rows.filter(|(sector, _)| given.is_none_or(|given| given == sector)).collect()
}

/// Asks the nth gate of the guide, or goes on to the list after the last.
pub fn ask_gate(model: &mut Model, nth: usize) {
    match model.gates().into_iter().nth(nth) {
        Some(gate) => model.push(gate_screen(model, gate, None)),
        None => model.push(Screen::List { section: 0, at: 0 }),
    }
}

/// Asks a gate again because of a sign just marked.
pub fn ask_again(model: &mut Model, gate: GateId, sign: SignId) {
    model.push(gate_screen(model, gate, Some(sign)));
}

fn gate_screen(model: &Model, gate: GateId, again: Option<SignId>) -> Screen {
    let at = match model.answers.gate(&gate) {
        Some(Answer::Unsure) => 1,
        _ => 0,
    };
    Screen::Gate(GateQuestion { gate, again, at })
}

/// After a category: the next one, or the review.
pub fn after_section(model: &mut Model, section: usize) {
    if section + 1 < model.list().len() {
        model.push(Screen::List { section: section + 1, at: 0 });
    } else {
        review(model);
    }
}

/// The review of what was marked; with nothing marked there is nothing to review.
pub fn review(model: &mut Model) {
    let in_order = model.catalog.signs.keys();
    let marked: Vec<_> =
        in_order.filter_map(|id| Some((id.clone(), model.answers.sign(id)?))).collect();
    if marked.is_empty() {
        show_outcome(model);
    } else {
        let at = marked.len();
        model.push(Screen::Review(Review { marked, at, doubt: false }));
    }
}

/// The outcome of the answers, with the ladder for this place and moment.
pub fn show_outcome(model: &mut Model) {
    let result = result(model);
    model.push(Screen::Outcome(Box::new(result)));
}

/// The outcome and its ladder as they are now.
pub fn result(model: &Model) -> Result {
    let assessment = assess::assess(&model.answers, &model.catalog);
    let route = route::route(
        assessment.outcome,
        assessment.labour_route,
        &model.place,
        model.now,
        &model.catalog,
    );
    Result { assessment: Rc::new(assessment), route, call: 0 }
}

fn show_everyone(model: &mut Model) {
    let contacts = everyone(model);
    model.push(Screen::Contacts { list: ContactList::Everyone, contacts });
}

/// Everyone for the place, with their states now.
pub fn everyone(model: &Model) -> Vec<(ContactId, hours::Availability)> {
    let shown = directory::directory(&model.place, &model.catalog).into_iter();
    let shown = shown.filter(|contact| contact.serves(model.place.county.as_ref()));
    shown.map(|contact| (contact.id.clone(), hours::availability(contact, model.now))).collect()
}

/// Other help, with their states now.
pub fn other_help(model: &Model) -> Vec<(ContactId, hours::Availability)> {
    let ladders = &model.catalog.ladders;
    let steps = ladders.other_help.iter().filter_map(|step| ladders.steps.get(step));
    let contacts = steps.filter_map(|step| match &step.find {
        Find::Contact(id) => model.catalog.contacts.get(id),
        _ => None,
    });
    contacts
        .filter(|contact| contact.ship)
        .map(|contact| (contact.id.clone(), hours::availability(contact, model.now)))
        .collect()
}
