//! A document as one file for any browser: no script, nothing fetched, and a style for A4. Uses the
//! page. Every text goes through maud's escaping, since what a pack brings is anybody's; the file
//! itself forbids the browser to load or run anything, should that ever fail.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Document;
use crate::page::{Block, Card, Choices, Fact, Field, Item, Level, Page};

/// The style; the only part of a file that is not escaped.
const STYLE: &str = include_str!("paper.css");

/// The browser may use the style in the file, and nothing else.
const POLICY: &str = "default-src 'none';style-src 'unsafe-inline'";

/// The whole file.
pub fn document(document: &Document) -> String {
    let file = html! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width";
                title { (document.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @for one in &document.pages { (page(one)) }
                }
            }
        }
    };
    file.into_string()
}

fn page(page: &Page) -> Markup {
    html! {
        article {
            header {
                p.trail {
                    (page.trail.join(" · "))
                    @if !page.status.is_empty() { " · " strong { (page.status) } }
                }
                h1 { (page.title) }
            }
            @for part in parts(&page.blocks) {
                section { @for one in part { (block(one)) } }
            }
        }
    }
}

/// The blocks from one heading to the next: what should stay on one sheet.
fn parts(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_)))
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Heading(text) => html! { h2 { (text) } },
        Block::Prose(text) => html! { p { (text) } },
        Block::Notice(Level::Info, text) => html! { p.notice { (text) } },
        Block::Notice(_, text) => html! { p.warning { "! " (text) } },
        Block::Fact(one) => fact(one),
        Block::Field(field) => room(field),
        Block::Choices(choices) => boxes(choices),
        Block::Card(one) => card(one),
    }
}

fn fact(fact: &Fact) -> Markup {
    html! { p.fact { strong { (fact.label) ":" } " " (fact.text) } }
}

/// Room to write in.
fn room(field: &Field) -> Markup {
    html! {
        div.room {
            p { (field.label) }
            div.ruled {}
            div.ruled {}
        }
    }
}

fn boxes(choices: &Choices) -> Markup {
    html! {
        @if !choices.label.is_empty() { p { (choices.label) } }
        ul { @for (nth, one) in choices.items.iter().enumerate() { (item(nth + 1, one)) } }
    }
}

fn item(number: usize, item: &Item) -> Markup {
    let before = item.mark.map_or_else(|| number.to_string(), |mark| mark.as_str().to_owned());
    html! {
        @if let Some(heading) = &item.heading { li.heading { (heading) } }
        li {
            span.mark { (before) } " " (item.text)
            @if !item.note.is_empty() { br; span.note { (item.note) } }
        }
    }
}

fn card(card: &Card) -> Markup {
    html! {
        div.card {
            @if !card.action.is_empty() { p.action { (card.action) } }
            @if let Some(number) = &card.number { p.number { (number) } }
            p { (card.name) ", " (card.state) }
            @for one in &card.facts { (fact(one)) }
        }
    }
}
