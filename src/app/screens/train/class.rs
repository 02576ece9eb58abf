//! A class: what it can do, a case a step at a time with the hands raised, the timer, and before
//! beside after. The cases and the hands are the model's and live in memory only.

use super::{
    super::{
        super::{
            Model,
            action::Action,
            screen::{ClassView, OrderItem, Screen, Who},
        },
        go_to, picked,
    },
    choose, what_if,
};
use crate::{
    content::vocabulary::Choice,
    ids::CaseId,
    training::{
        self,
        deck::{Deck, Round, Stage},
        hands::Ballot,
        timer::Timer,
    },
};

/// Shows what a class can do, the first set at hand.
pub fn show_order(model: &mut Model) {
    let sets = training::sets(&model.catalog).cloned().map(OrderItem::Set);
    let mut rows: Vec<OrderItem> = sets.chain([OrderItem::Case]).collect();
    if training::measured(&model.catalog).is_some() {
        rows.insert(0, OrderItem::Before);
        rows.extend([OrderItem::After, OrderItem::Compare]);
    }
    rows.push(OrderItem::Forget);
    let at = rows.iter().position(|row| matches!(row, OrderItem::Set(_))).unwrap_or_default();
    model.push(Screen::Order { rows, at });
}

/// What an action does among the things a class can do.
pub fn order(model: &mut Model, action: Action) {
    let Screen::Order { rows, at } = model.screen() else { return };
    let Some(row) = picked(action, *at, rows.len()) else { return };
    let item = rows.get(row).cloned();
    go_to(model, row);
    match item {
        Some(OrderItem::Before) => begin_round(model, Round::Before),
        Some(OrderItem::After) => begin_round(model, Round::After),
        Some(OrderItem::Set(set)) => {
            let cases = model.catalog.sets.get(&set).map(|set| set.cases.clone());
            begin(model, &cases.unwrap_or_default());
        }
        Some(OrderItem::Case) => choose::show(model, Who::Class),
        Some(OrderItem::Compare) => model.push(Screen::Compare),
        Some(OrderItem::Forget) => model.class = None,
        None => {}
    }
}

/// Begins cases with a class.
pub fn begin(model: &mut Model, cases: &[CaseId]) {
    let catalog = model.catalog.clone();
    deck(model).set_order(cases, &catalog);
    show(model);
}

fn begin_round(model: &mut Model, round: Round) {
    deck(model).begin(round);
    show(model);
}

fn show(model: &mut Model) {
    if deck(model).case().is_some() {
        model.push(Screen::Class(ClassView::default()));
    }
}

/// The cases and hands of the class; new where there are none yet.
fn deck(model: &mut Model) -> &mut Deck {
    let catalog = &model.catalog;
    model.class.get_or_insert_with(|| {
        let measured = training::measured(catalog).map(|set| set.cases.as_slice());
        Box::new(Deck::new(&[], measured.unwrap_or_default(), catalog))
    })
}

/// What the class chooses among now.
pub fn choices(model: &Model) -> &'static [Choice] {
    ballot(model).map_or(&[], Ballot::choices)
}

fn ballot(model: &Model) -> Option<Ballot> {
    model.class.as_ref()?.stage().ballot()
}

/// What an action does with a class at a case.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Class(class) = model.screen() else { return };
    let mut class = *class;
    let typing = class.typing.take();
    match action {
        Action::Next => {
            if !deck(model).forward() {
                return model.pop();
            }
            class.at = 0;
        }
        Action::Previous => {
            deck(model).back();
            class.at = 0;
        }
        Action::Pick(digit) => {
            class.typing = Some(class.at);
            type_digit(model, class.at, digit, typing == class.typing);
        }
        Action::More | Action::Fewer => step_hands(model, class.at, action == Action::More),
        Action::Hands(row, hands) => set_hands(model, row.into(), hands),
        Action::Timer => toggle_timer(model),
        Action::TimerAnew => deck(model).timer = None,
        Action::Both => class.both = !class.both,
        Action::WhatIf => return look_elsewhere(model),
        _ => {}
    }
    if let Some(Screen::Class(old)) = model.screens.last_mut() {
        *old = class;
    }
}

/// A digit more of the hands for a choice, or the first one.
fn type_digit(model: &mut Model, row: usize, digit: u8, more: bool) {
    let (Some(ballot), Some(choice)) = (ballot(model), choices(model).get(row)) else { return };
    let before = if more { deck(model).hands(ballot).of(*choice) } else { 0 };
    let hands = before.saturating_mul(10).saturating_add(digit.into());
    deck(model).set_hands(ballot, *choice, hands);
}

fn step_hands(model: &mut Model, row: usize, up: bool) {
    if let (Some(ballot), Some(choice)) = (ballot(model), choices(model).get(row)) {
        deck(model).step_hands(ballot, *choice, up);
    }
}

fn set_hands(model: &mut Model, row: usize, hands: u16) {
    if let (Some(ballot), Some(choice)) = (ballot(model), choices(model).get(row)) {
        deck(model).set_hands(ballot, *choice, hands);
    }
}

/// Starts the timer at the length of the case, pauses it, or lets it go on.
fn toggle_timer(model: &mut Model) {
    let now = model.now;
    let case = model.class.as_ref().and_then(|deck| deck.case());
    let minutes = case.and_then(|case| model.catalog.cases.get(case)).map(|case| case.minutes);
    let deck = deck(model);
    match &mut deck.timer {
        Some(timer) if !timer.is_over(now) => timer.toggle(now),
        timer => *timer = minutes.map(|minutes| Timer::start(minutes.into(), now)),
    }
}

/// The ladder elsewhere, once the key is shown: before that it would give the answer away.
fn look_elsewhere(model: &mut Model) {
    let Some(deck) = &model.class else { return };
    if let (Some(case), true) = (deck.case().cloned(), deck.stage() >= Stage::Key) {
        what_if::show(model, &case);
    }
}
