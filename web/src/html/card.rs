//! Somebody to contact, and the call to make now.

use maud::{Markup, html};
use vaksam_core::page::{CallCard, Card, Chip, Fact, Meaning, Open, Page, Steps};

use super::{
    keys,
    parts::{chip, fact},
    text::{number, text},
};

/// A contact, alone or in a list.
pub fn card(card: &Card) -> Markup {
    html! {
        div.card.lead[card.lead] {
            @if let Some(action) = &card.action { p.action { (text(action)) } }
            @if let Some(of) = &card.number { p { (number(of)) } }
            p.name { (text(&card.name)) }
            (state(card))
            (facts(&card.facts))
        }
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! { @if !facts.is_empty() { dl { @for one in facts { (fact(one)) } } } }
}

/// Open or closed, set apart; what follows the first comma is no state.
fn state(card: &Card) -> Markup {
    let meaning = match card.open {
        Open::Yes => Meaning::Open,
        Open::No => Meaning::Mind,
        Open::Unknown => return html! { @if !card.state.is_empty() { p { (text(&card.state)) } } },
    };
    let (word, rest) = card.state.split_once(", ").unwrap_or((&card.state, ""));
    let chipped = Chip { meaning, word: word.to_owned() };
    html! {
        p.state { (chip(&chipped)) @if !rest.is_empty() { ", " (text(rest)) } }
    }
}

pub fn call_card(call: &CallCard, page: &Page) -> Markup {
    // Where several things come first, a call is not the next of them: the script stands below.
    let is_later = call.first.as_ref().is_some_and(|first| first.items.len() > 2);
    html! {
        section.call {
            @if let Some(first) = &call.first { (numbered(first)) }
            @for one in &call.before { p.before { (text(one)) } }
            (whom(call, page))
            @if let Some(one) = &call.insist_first { dl { (fact(one)) } }
            @if !is_later { (script(call)) }
            (steps(&call.dont, "dont"))
            dl.safety { (fact(&call.safety)) }
            @if is_later { (script(call)) }
            @if let Some(ask) = &call.ask { (steps(ask, "ask")) }
            @if let Some(one) = &call.insist { dl { (fact(one)) } }
        }
    }
}

/// The number, whose it is, and which of how many; the next one is a button away.
fn whom(call: &CallCard, page: &Page) -> Markup {
    html! {
        div.whom {
            @if let Some(of) = &call.contact.number {
                p { (number(of)) @if call.is_stale { " *" } }
            }
            p.name { (text(&call.contact.name)) @if call.is_stale && call.contact.number.is_none() { " *" } }
            (state(&call.contact))
            p.rung { (text(&call.rung)) }
            @if let Some(how) = &call.how { p { (text(how)) } }
            (facts(&call.contact.facts))
            (keys::next_rung(page))
        }
    }
}

fn script(call: &CallCard) -> Markup {
    html! {
        @if !call.script.is_empty() {
            div.script {
                h2 { (text(&call.say)) }
                dl { @for line in &call.script {
                    div { dt { (text(&line.label)) } dd { (text(&line.text)) } }
                } }
            }
        }
    }
}

fn steps(steps: &Steps, class: &str) -> Markup {
    html! {
        div.steps.(class) {
            h2 { (text(&steps.label)) }
            ul { @for one in &steps.items { li { (text(one)) } } }
        }
    }
}

/// What comes before a call, one after the other.
fn numbered(steps: &Steps) -> Markup {
    html! {
        div.steps.first {
            @if !steps.label.is_empty() { h2 { (text(&steps.label)) } }
            ol { @for one in &steps.items { li { (text(one)) } } }
        }
    }
}
