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
        class_session::{ClassSession, ClassStage, Round},
        timer::Timer,
        votes::Question,
    },
};

/// Shows what a class can do, in the order of a session.
pub fn show_order(model: &mut Model) {
    let sets = training::practice_sets(&model.catalog).cloned().map(OrderItem::Set);
    let mut rows: Vec<OrderItem> = sets.chain([OrderItem::Case]).collect();
    if training::measured_set(&model.catalog).is_some() {
        rows.insert(0, OrderItem::Before);
        rows.extend([OrderItem::After, OrderItem::Compare]);
    }
    rows.push(OrderItem::Forget);
    model.push(Screen::Order { rows, at: 0 });
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
        // What was counted cannot be counted again, so a slip must not forget it.
        Some(OrderItem::Forget) => replace_last(model, OrderItem::ForgetNow),
        Some(OrderItem::ForgetNow) => {
            model.class = None;
            replace_last(model, OrderItem::Forget);
        }
        None => {}
    }
}

fn replace_last(model: &mut Model, item: OrderItem) {
    if let Some(Screen::Order { rows, .. }) = model.screens.last_mut()
        && let Some(last) = rows.last_mut()
    {
        *last = item;
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
fn deck(model: &mut Model) -> &mut ClassSession {
    let catalog = &model.catalog;
    model.class.get_or_insert_with(|| {
        let measured = training::measured_set(catalog).map(|set| set.cases.as_slice());
        Box::new(ClassSession::new(&[], measured.unwrap_or_default(), catalog))
    })
}

/// What the class chooses among now.
pub fn choices(model: &Model) -> &'static [Choice] {
    ballot(model).map_or(&[], Question::choices)
}

fn ballot(model: &Model) -> Option<Question> {
    model.class.as_ref()?.stage().question()
}

/// What an action does with a class at a case.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Class(class) = model.screen() else { return };
    let mut class = *class;
    let typing = class.typing.take();
    match action {
        Action::Next => {
            if !deck(model).forward() {
                return end(model);
            }
            class.at = 0;
        }
        // Whoever is typing a number takes back its last digit.
        Action::Previous if typing == Some(class.at) => {
            let left = change_hands(model, class.at, |hands| hands / 10);
            class.typing = left.filter(|left| *left > 0).map(|_| class.at);
        }
        Action::Previous => {
            deck(model).back();
            class.at = 0;
        }
        Action::Pick(digit) => {
            class.typing = Some(class.at);
            // The first digit begins the number anew.
            let kept = if typing == class.typing { 10 } else { 0 };
            change_hands(model, class.at, |hands| {
                hands.saturating_mul(kept).saturating_add(digit.into())
            });
        }
        Action::More | Action::Fewer => {
            if let Some((ballot, choice)) = vote(model, class.at) {
                deck(model).step_votes(ballot, choice, action == Action::More);
            }
        }
        Action::Hands(row, hands) => {
            change_hands(model, row.into(), |_| hands);
        }
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

/// The end of a round: after the last one the class wants to see how it compares.
fn end(model: &mut Model) {
    let after = deck(model).round() == Round::After;
    model.pop();
    if after {
        model.push(Screen::Compare);
    }
}

/// What is voted on, and the choice of a row.
fn vote(model: &Model, row: usize) -> Option<(Question, Choice)> {
    let ballot = ballot(model)?;
    Some((ballot, *ballot.choices().get(row)?))
}

/// Changes the hands for the choice of a row; gives what they are then.
fn change_hands(model: &mut Model, row: usize, change: impl FnOnce(u16) -> u16) -> Option<u16> {
    let (ballot, choice) = vote(model, row)?;
    let deck = deck(model);
    deck.set_votes(ballot, choice, change(deck.votes(ballot).get(choice)));
    Some(deck.votes(ballot).get(choice))
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
    if let (Some(case), true) = (deck.case().cloned(), deck.stage() >= ClassStage::Key) {
        what_if::show(model, &case);
    }
}
