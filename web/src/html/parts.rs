//! Small parts that several kinds of blocks have.

use maud::{Markup, html};
use vaksam_core::page::{Bar, Chip, Fact, Meaning};

use super::text::text;

/// A label and its text, within a list of such.
pub fn fact(fact: &Fact) -> Markup {
    html! {
        div {
            @if !fact.label.is_empty() { dt { (text(&fact.label)) } }
            dd { (text(&fact.text)) }
        }
    }
}

/// A share: in figures, and as a bar that says nothing more.
pub fn bar(bar: &Bar) -> Markup {
    html! {
        @if let Some(label) = &bar.label { span.label { (text(label)) } " " }
        span.figures { (text(&bar.text)) }
        progress aria-hidden="true" value=(bar.value) max=(bar.of.max(1)) {}
    }
}

/// A word set apart by its ground, and by a frame where grounds are not shown.
pub fn chip(chip: &Chip) -> Markup {
    let class = match chip.meaning {
        Meaning::Unset => "unset",
        Meaning::Plain => "plain",
        Meaning::Open => "open",
        Meaning::Mind => "mind",
        Meaning::Mine => "mine",
        Meaning::Danger => "danger",
    };
    html! { span.chip.(class) { (text(&chip.word)) } }
}
