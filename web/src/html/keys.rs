//! The keys of a page. One that does something for the whole page is a button; one that is about the
//! selected row or moves about is only named, for whoever has a keyboard.

use maud::{Markup, html};
use vaksam_core::page::{Hint, InputKind, Meaning, Page};

/// Keys that move about, for which a browser has its own means.
const MOVES: [&str; 6] = [
    "key-up",
    "key-down",
    "key-next-link",
    "key-previous-link",
    "key-next-heading",
    "key-previous-heading",
];

/// Keys about the selected row; each row has buttons of its own.
const OF_A_ROW: [&str; 10] = [
    "key-mark",
    "key-turn",
    "key-unsure",
    "key-yes",
    "key-partly",
    "key-no",
    "key-details",
    "key-more-hands",
    "key-fewer-hands",
    "key-done",
];

/// Keys that every page has and nobody needs at once.
const MAY_SCROLL: [&str; 2] = ["ui-settings-language", "key-help"];

const NEXT_RUNG: &str = "key-next-rung";
const LEAVE: &str = "key-leave";

fn is_button(hint: &Hint, page: &Page) -> bool {
    let action = hint.action;
    let opens_row = action == "key-next"
        && matches!(page.input, InputKind::Choose | InputKind::Filter | InputKind::Search);
    // With a class the answers are a question of the page: whether to reset the timer.
    let of_a_row =
        OF_A_ROW.contains(&action) && !(page.input == InputKind::Hands && action == "key-yes");
    !action.is_empty() && !opens_row && !of_a_row && !MOVES.contains(&action)
}

/// The keys that every page has and somebody may need at once, in the bar that is always in view.
pub fn bar(page: &Page) -> Markup {
    let fixed = page.useful_hints().filter(|hint| hint.fixed && !MAY_SCROLL.contains(&hint.action));
    html! { @for hint in fixed { (button(hint)) } }
}

/// Those that scroll away with the head of the page: a narrow window has no room for more.
pub fn head(page: &Page) -> Markup {
    let fixed = page.useful_hints().filter(|hint| hint.fixed && MAY_SCROLL.contains(&hint.action));
    html! { @for hint in fixed { (button(hint)) } }
}

/// Those of this page, but the next number, which stands beside the one in view.
pub fn own(page: &Page) -> Markup {
    let own = || page.useful_hints().filter(|hint| !hint.fixed && hint.action != NEXT_RUNG);
    html! {
        div.actions { @for hint in own().filter(|hint| is_button(hint, page)) { (button(hint)) } }
        p.keys {
            @for hint in own().filter(|hint| !is_button(hint, page)) {
                span.key { kbd { (hint.key) } " " (hint.label) } " "
            }
        }
    }
}

/// The way on where they could not help.
pub fn next_rung(page: &Page) -> Markup {
    let next = page.useful_hints().find(|hint| hint.action == NEXT_RUNG);
    html! { @if let Some(hint) = next { p.next { (button(hint)) } } }
}

fn button(hint: &Hint) -> Markup {
    let is_danger = hint.meaning == Meaning::Danger;
    html! {
        button.act.(hint.action) .danger[is_danger] .leave[hint.action == LEAVE]
            data-send=(format!("do {}", hint.action)) {
            kbd aria-hidden="true" { (hint.key) } " " span { (hint.label) }
        }
    }
}
