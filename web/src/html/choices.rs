//! A list to choose from or to mark. A row is a button; beside one that is marked stand buttons for the
//! other answers, and one that shows its help.

use maud::{Markup, html};
use vaksam_core::page::{Choices, InputKind, Item, Mark, Page, letter};

use super::{
    parts::{bar, chip, fact},
    text::{text, with_marks},
};

/// The words on the buttons beside a row, which are those of keys.
#[derive(Debug)]
pub struct RowWords {
    pub unsure: String,
    pub yes: String,
    pub partly: String,
    pub no: String,
    pub more_hands: String,
    pub fewer_hands: String,
}

pub fn choices(list: &Choices, page: &Page, words: &RowWords) -> Markup {
    let rows = || list.items.iter().enumerate();
    // A heading that begins among the rows begins a list of its own, for whoever hears lists.
    let rows: Vec<(usize, &Item)> = rows().collect();
    let groups = rows.chunk_by(|_, (_, next)| !begins(next));
    let is_narrowed = matches!(page.input, InputKind::Filter | InputKind::Search);
    html! {
        div.choices {
            @if let Some(label) = &list.label {
                @if is_narrowed { p.label { (text(label)) } } @else { h2.label { (text(label)) } }
            }
            @for group in groups {
                @if let Some(heading) = group.first().and_then(|(_, item)| item.heading.as_ref()) {
                    h2.group { (text(heading)) }
                }
                @if group.iter().any(|(_, item)| !item.pinned) {
                    ul.rows.grouped[group.first().is_some_and(|(nth, item)| *nth > 0 && item.starts_group)] {
                        @for (nth, item) in group.iter().filter(|(_, item)| !item.pinned) {
                            (row(*nth, item, list, page, words))
                        }
                    }
                }
                @for (nth, item) in group.iter().filter(|(_, item)| item.pinned) { (pinned(*nth, item, list)) }
            }
        }
    }
}

const fn begins(item: &Item) -> bool {
    item.heading.is_some() || item.starts_group
}

fn row(nth: usize, item: &Item, list: &Choices, page: &Page, words: &RowWords) -> Markup {
    let is_selected = list.selected == Some(nth);
    html! {
        li #(format!("row-{}", item.id)) .selected[is_selected] .beside[list.notes_beside] {
            @match page.input {
                InputKind::Mark | InputKind::Review if item.mark.is_some() => (marked(nth, item, page, words)),
                InputKind::Answer if item.mark.is_some() => (answered(nth, item, page, words)),
                InputKind::Hands => (voted(nth, item, list, words)),
                _ => (opened(nth, item, list)),
            }
        }
    }
}

/// What is on the button of a row.
fn face(nth: usize, item: &Item, list: &Choices) -> Markup {
    html! {
        @if list.letters { span.letter { (letter(nth)) } " " }
        @else if let Some(key) = item.key { kbd aria-hidden="true" { (key) } }
        @if let Some(word) = item.chip.as_ref().filter(|chip| !chip.word.is_empty()) { (chip(word)) " " }
        span.thing { (with_marks(&item.text, &item.matched)) }
        @if let Some(note) = &item.note { " " span.note { (text(note)) } }
        @if let Some(one) = &item.bar { span.share { (bar(one)) } }
    }
}

fn opened(nth: usize, item: &Item, list: &Choices) -> Markup {
    html! {
        button.row data-row=(nth) data-send=(format!("pick {nth}")) { (face(nth, item, list)) }
        (help_of(nth, item, None))
    }
}

/// The row that goes on from a list, always in view.
fn pinned(nth: usize, item: &Item, list: &Choices) -> Markup {
    html! {
        p.pinned #(format!("row-{}", item.id)) .selected[list.selected == Some(nth)] {
            button.row data-row=(nth) data-send=(format!("pick {nth}")) { (face(nth, item, list)) }
        }
    }
}

/// A sign: pressed once it is a yes, once more it is none; unsure has a button of its own.
fn marked(nth: usize, item: &Item, page: &Page, words: &RowWords) -> Markup {
    let (pressed, next) = match item.mark {
        Some(Mark::Yes | Mark::Partly) => ("true", format!("set {nth} no")),
        Some(Mark::Unsure) => ("mixed", format!("set {nth} no")),
        Some(Mark::Empty | Mark::No) | None => ("false", format!("set {nth} yes")),
    };
    let is_unsure = item.mark == Some(Mark::Unsure);
    let list = Choices::default();
    html! {
        button.row.sign data-row=(nth) data-send=(next) data-toggle aria-pressed=(pressed) {
            (face(nth, item, &list))
        }
        button.unsure data-row=(nth) data-send=(format!("set {nth} unsure")) aria-pressed=(is_unsure.to_string()) {
            (words.unsure) span.visually-hidden { ": " (item.text) }
        }
        (help_of(nth, item, details(page)))
    }
}

/// A question about the workplace, with its three answers.
fn answered(nth: usize, item: &Item, page: &Page, words: &RowWords) -> Markup {
    let answers = [
        ("yes", &words.yes, Mark::Yes),
        ("partly", &words.partly, Mark::Partly),
        ("no", &words.no, Mark::No),
    ];
    html! {
        div.row.question {
            @if let Some(key) = item.key { kbd aria-hidden="true" { (key) } }
            span.thing #(format!("thing-{nth}")) { (text(&item.text)) }
            @if let Some(note) = &item.note { " " span.note { (text(note)) } }
        }
        div.answers role="group" aria-labelledby=(format!("thing-{nth}")) {
            @for (name, word, mark) in answers {
                button.answer data-row=(nth) data-send=(format!("set {nth} {name}"))
                    aria-pressed=((item.mark == Some(mark)).to_string()) { (word) }
            }
        }
        (help_of(nth, item, details(page)))
    }
}

/// An answer of a class with its hands.
fn voted(nth: usize, item: &Item, list: &Choices, words: &RowWords) -> Markup {
    html! {
        button.row data-row=(nth) data-send=(format!("more {nth}")) { (face(nth, item, list)) }
        @for (send, sign, word) in [("fewer", "−", &words.fewer_hands), ("more", "+", &words.more_hands)] {
            button.hand data-row=(nth) data-send=(format!("{send} {nth}")) {
                span aria-hidden="true" { (sign) }
                span.visually-hidden { (word) ": " (item.text) }
            }
        }
    }
}

/// The word for everything about a row, where the page leads there.
fn details(page: &Page) -> Option<&str> {
    let hint = page.useful_hints().find(|hint| hint.action == "key-details");
    hint.map(|hint| hint.label.as_str())
}

/// The help of a row behind a button, with the way to everything about it.
fn help_of(nth: usize, item: &Item, details: Option<&str>) -> Markup {
    let id = format!("help-{}", item.id);
    let first = item.help.first();
    html! {
        @if let Some(first) = first {
            button.why data-help=(id) aria-expanded="false" aria-controls=(id) {
                span aria-hidden="true" { "i" }
                span.visually-hidden { (first.label) ": " (item.text) }
            }
            div.help #(id) {
                dl { @for one in &item.help { (fact(one)) } }
                @if let Some(word) = details {
                    button.more data-send=(format!("details {nth}")) {
                        (word) span.visually-hidden { ": " (item.text) }
                    }
                }
            }
        }
    }
}
