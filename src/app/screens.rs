//! What each screen makes of an action. Uses the model and the flow; one file a screen.

pub mod county;
mod gate;
mod list;
pub mod look;
mod menus;
pub mod outcome;
pub mod ready;
mod review;
pub mod train;

use super::{
    Model,
    action::Action,
    effect::Effect,
    flow,
    screen::{ContactList, LookItem, Screen, SettingsItem, StartItem, TrainItem},
};
use crate::{page::Scroll, readiness};

/// Hands an action to the screen in view.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match model.screen() {
        Screen::Start { at } => return menus::start(model, *at, action),
        Screen::Work(_) => menus::work(model, action),
        Screen::Settings { at } => return menus::settings(model, *at, action),
        Screen::County(_) => county::act(model, action),
        Screen::Gate(_) => gate::act(model, action),
        Screen::List { section, at } => list::section(model, *section, *at, action),
        Screen::Quick { at } => list::quick(model, *at, action),
        Screen::Review(_) => review::act(model, action),
        Screen::Outcome(_) => outcome::act(model, action),
        Screen::Training { at } => return train::menu(model, *at, action),
        Screen::Cases(_) => train::choose::act(model, action),
        Screen::Sets { .. } => train::choose::set(model, action),
        Screen::Case(_) => return train::alone::act(model, action),
        Screen::Order { .. } => train::class::order(model, action),
        Screen::Class(_) => train::class::act(model, action),
        Screen::WhatIf(_) => train::what_if::act(model, action),
        Screen::Look { at } => return look::first(model, *at, action),
        Screen::Room { .. } => look::room(model, action),
        Screen::Topic(_) => return look::topic(model, action),
        Screen::Search(_) => look::typing(model, action),
        Screen::Ready { at } => ready::whom(model, *at, action),
        Screen::Check { .. } => ready::act(model, action),
        Screen::Advice
        | Screen::Why { .. }
        | Screen::Contacts { .. }
        | Screen::Privacy
        | Screen::Summary(_)
        | Screen::Compare
        | Screen::Help { .. }
        | Screen::Emergency
        | Screen::Todo { .. } => return reading(model, action),
    }
    Vec::new()
}

/// Goes back: within a screen that has a way of its own, else to the screen before.
pub fn back(model: &mut Model) {
    match model.screen() {
        Screen::Outcome(_) => outcome::back(model),
        Screen::Case(_) => train::alone::back(model),
        _ => model.pop(),
    }
}

/// A page that is only read: going on means going back.
fn reading(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Next => model.pop(),
        Action::NextHeading => return vec![Effect::Scroll(Scroll::Headings(1))],
        Action::PreviousHeading => return vec![Effect::Scroll(Scroll::Headings(-1))],
        _ => {}
    }
    Vec::new()
}

/// The rows of the screen in view.
pub fn rows(model: &Model) -> usize {
    match model.screen() {
        Screen::Start { .. } => StartItem::ALL.len(),
        Screen::Settings { .. } => SettingsItem::ALL.len(),
        Screen::County(choice) => choice.found.len() + 1,
        Screen::Work(choice) => choice.rows.len(),
        Screen::Gate(_) => gate::ANSWERS.len(),
        Screen::List { section, .. } => model.list().get(*section).map_or(0, |(_, s)| s.len()),
        Screen::Training { .. } => TrainItem::ALL.len(),
        Screen::Cases(choice) => choice.rows.len(),
        Screen::Sets { rows, .. } => rows.len(),
        Screen::Order { rows, .. } => rows.len(),
        Screen::Class(_) => train::class::choices(model).len(),
        Screen::Look { .. } => LookItem::all().count(),
        Screen::Room { rows, .. } => rows.len(),
        Screen::Topic(reading) => reading.leads.len(),
        Screen::Search(search) => search.hits.len(),
        Screen::Case(training) => training.rows.len(),
        Screen::Quick { .. } => model.gates().len() + model.quick().len(),
        Screen::Review(review) => review.marked.len() + review::ANSWERS,
        Screen::Ready { .. } => readiness::RESPONDENTS.len(),
        Screen::Check { whom, .. } => readiness::questions(&model.catalog, *whom).count(),
        _ => 0,
    }
}

/// Brings what follows the clock up to the moment.
pub fn refresh(model: &mut Model) {
    let fresh = match model.screen() {
        Screen::Outcome(old) => {
            let mut result = flow::result(model);
            // The person may be talking to this contact: it stays at hand wherever it stands now.
            let at_hand = old.route.ladder(&model.catalog).get(old.call).map(|rung| &rung.contact);
            let contact = at_hand.and_then(Option::as_ref).map(|(id, _)| id);
            let calls = result.route.ladder(&model.catalog);
            let same =
                calls.iter().position(|rung| rung.contact.as_ref().map(|(id, _)| id) == contact);
            result.call = same.unwrap_or_default();
            Screen::Outcome(Box::new(result))
        }
        Screen::Contacts { list, .. } => Screen::Contacts {
            list: *list,
            contacts: match list {
                ContactList::Everyone => flow::everyone(model),
                ContactList::OtherHelp => flow::other_help(model),
            },
        },
        _ => return,
    };
    if let Some(top) = model.screens.last_mut() {
        *top = fresh;
    }
}

/// The row that an action is about: the one picked, or the one at hand.
fn picked(action: Action, at: usize, rows: usize) -> Option<usize> {
    match action {
        Action::Pick(nth) => usize::from(nth).checked_sub(1).filter(|row| *row < rows),
        Action::Next => Some(at),
        _ => None,
    }
}

/// Types into a text or takes back its last character. It is never longer than asked for: a stuck
/// key must not fill the memory.
fn type_into(text: &mut String, action: Action, longest: usize) {
    match action {
        Action::Type(c) if text.chars().count() < longest => text.push(c),
        Action::Erase => {
            text.pop();
        }
        _ => {}
    }
}

/// Sets the row at hand of the screen in view.
fn go_to(model: &mut Model, row: usize) {
    if let Some(at) = model.screens.last_mut().and_then(Screen::at_mut) {
        *at = row;
    }
}
