//! A document as one file for any browser: no script, nothing fetched, and a style for A4. Uses the
//! page. Every text goes through maud's escaping, since what a pack brings is anybody's; the file
//! itself forbids the browser to load or run anything, should that ever fail.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    code,
    document::{Document, Layout},
    table::{PagePart, labels, parts, whom},
};
use crate::page::{Bar, Block, CallCard, Card, Choices, Fact, Field, Item, Level, Mark, Page};

/// The style; the only part of a file that is not escaped.
const STYLE: &str = include_str!("paper.css");

/// What one sheet or a card for the wallet needs besides.
const SHEET_STYLE: &str = include_str!("sheet.css");
const WALLET_STYLE: &str = include_str!("wallet.css");
const LANGUAGES_STYLE: &str = include_str!("languages.css");

/// Cards on a sheet: two beside each other, four under each other.
const CARDS: usize = 8;

/// The browser may use the style in the file, and nothing else.
const POLICY: &str = "default-src 'none';style-src 'unsafe-inline'";

/// Bytes of the longest word that is kept unbroken: no number is longer, and a longer word might not
/// fit on the paper.
const LONGEST_UNBROKEN: usize = 40;

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
                style { (PreEscaped(STYLE)) (PreEscaped(style_of(document.layout))) }
            }
            body {
                main {
                    @for one in &document.pages { (sheet(one, document.layout)) }
                }
            }
        }
    };
    file.into_string()
}

const fn style_of(layout: Layout) -> &'static str {
    match layout {
        Layout::Flowing => "",
        Layout::OneSheet => SHEET_STYLE,
        Layout::WalletCards => WALLET_STYLE,
        Layout::LanguageNames => LANGUAGES_STYLE,
    }
}

/// A page on its sheet; who hears it hears a card once.
fn sheet(one: &Page, layout: Layout) -> Markup {
    if layout != Layout::WalletCards {
        return page(one, layout, false);
    }
    html! {
        section.cards { @for nth in 0..CARDS { (page(one, layout, nth > 0)) } }
    }
}

fn page(page: &Page, layout: Layout, is_again: bool) -> Markup {
    html! {
        article class=[layout.is_dense().then_some(page.id.screen)] aria-hidden=[is_again.then_some("true")] {
            header {
                @if !page.trail.is_empty() || page.status.is_some() { p.trail { (trail(page)) } }
                h1 { (text(&page.title)) }
            }
            @for section in sections(&page.blocks) {
                section.together[section.iter().any(is_writing_space)] {
                    @for one in parts(section, layout.is_dense()) { (part(one, layout)) }
                }
            }
        }
    }
}

/// Where the page belongs and what it is.
fn trail(page: &Page) -> Markup {
    html! {
        (text(&page.trail.join(" · ")))
        @if let Some(status) = &page.status {
            @if !page.trail.is_empty() { " · " }
            strong { (text(status)) }
        }
    }
}

fn part(part: PagePart<'_>, layout: Layout) -> Markup {
    match part {
        PagePart::Table(rows) => table(&rows),
        PagePart::Block(Block::Field(field)) if layout.is_dense() => line_to_write_on(field),
        PagePart::Block(Block::Choices(choices)) if layout == Layout::LanguageNames => {
            language_names(choices)
        }
        PagePart::Block(Block::Card(one)) => card(one, has_code(one, layout)),
        PagePart::Block(one) => block(one),
    }
}

/// Whether there is room for a code beside a number: on the back of a card for the wallet, where only the
/// number and its name stand, not on its front.
const fn has_code(card: &Card, layout: Layout) -> bool {
    match layout {
        Layout::OneSheet => true,
        Layout::WalletCards => card.action.is_none(),
        Layout::Flowing | Layout::LanguageNames => false,
    }
}

/// Contacts as rows. A number that is not known is written by hand.
fn table(rows: &[&Card]) -> Markup {
    html! {
        table {
            @if let Some(first) = rows.first() {
                thead { tr { td {} td {} td {} @for label in labels(first) { th { (text(label)) } } } }
            }
            tbody {
                @for row in rows {
                    tr {
                        td.number {
                            @if let Some(number) = &row.number { (number) } @else { span.blank {} }
                        }
                        td {
                            @if let Some(action) = &row.action { p.action { (text(action)) } }
                            p { (text(&whom(row))) }
                        }
                        td.code { @if let Some(code) = row.number.as_deref().and_then(code::of) { (code) } }
                        @for fact in &row.facts { td { (text(&fact.text)) } }
                    }
                }
            }
        }
    }
}

/// A text; what holds a digit is never broken, since a browser also breaks after a hyphen and a
/// number must stay whole.
fn text(text: &str) -> Markup {
    let is_whole =
        |word: &str| word.len() <= LONGEST_UNBROKEN && word.chars().any(|c| c.is_ascii_digit());
    html! {
        @for (nth, word) in text.split(' ').enumerate() {
            @if nth > 0 { " " }
            @if is_whole(word) { span.whole { (word) } } @else { (word) }
        }
    }
}

const fn is_writing_space(block: &Block) -> bool {
    matches!(block, Block::Field(_))
}

/// The blocks from one heading to the next; where one writes, they stay on one sheet.
fn sections(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_)))
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Heading(words) => html! { h2 { (text(words)) } },
        Block::Prose(words) => html! { p { (text(words)) } },
        Block::Notice(Level::Info, words) => html! { p.notice { (text(words)) } },
        Block::Notice(_, words) => html! { p.warning { "! " (text(words)) } },
        Block::Fact(one) => fact(one),
        Block::Field(field) => writing_space(field),
        Block::Choices(choices) => item_list(choices),
        Block::Bilingual(story) => html! {
            p { (text(&story.text)) }
            @if let Some(beside) = &story.translation { p { (text(beside)) } }
        },
        Block::Points(points) => html! {
            ul { @for one in points { li { span.mark { "– " } (text(one)) } } }
        },
        Block::Bars(bars) => html! { @for one in bars { (bar(one)) } },
        Block::Card(one) => card(one, false),
        Block::CallCard(one) => call_card(one),
    }
}

/// A call to make; no paper has one yet, since none is about a person at hand.
fn call_card(call: &CallCard) -> Markup {
    html! {
        (card(&call.contact, false))
        @for line in &call.script { p.fact { strong { (text(&line.label)) ":" } " " (text(&line.text)) } }
        ul { @for one in &call.dont.items { li { span.mark { "– " } (text(one)) } } }
        (fact(&call.safety))
    }
}

fn fact(fact: &Fact) -> Markup {
    html! { p.fact { strong { (text(&fact.label)) ":" } " " (text(&fact.text)) } }
}

/// A share, its length as well as its figures.
fn bar(bar: &Bar) -> Markup {
    html! {
        p.bar {
            @if let Some(label) = &bar.label { (text(label)) ": " }
            (text(&bar.text)) " "
            progress value=(bar.value) max=(bar.of.max(1)) {}
        }
    }
}

/// Room for a few words, on one line.
fn line_to_write_on(field: &Field) -> Markup {
    html! {
        p.line {
            @if !field.label.is_empty() { (text(&field.label)) ":" }
            span.blank {}
        }
    }
}

/// Names to point at. A browser chooses letters and direction by the language of each.
fn language_names(choices: &Choices) -> Markup {
    html! {
        ul.names {
            @for one in &choices.items {
                li {
                    span.name lang=(one.id) dir="auto" { (text(&one.text)) }
                    @if let Some(note) = &one.note { " " span.note { (text(note)) } }
                }
            }
        }
    }
}

/// Room to write in.
fn writing_space(field: &Field) -> Markup {
    html! {
        div.room {
            p { (text(&field.label)) }
            div.ruled {}
            div.ruled {}
        }
    }
}

fn item_list(choices: &Choices) -> Markup {
    html! {
        @if let Some(label) = &choices.label { p { (text(label)) } }
        ul { @for (nth, one) in choices.items.iter().enumerate() { (item(nth + 1, one)) } }
    }
}

fn item(number: usize, item: &Item) -> Markup {
    let before = item.mark.map_or_else(|| number.to_string(), |mark| mark.as_str().to_owned());
    html! {
        @if let Some(heading) = &item.heading { li.heading { (text(heading)) } }
        li {
            span.mark.empty[item.mark == Some(Mark::Empty)] { (before) " " } (text(&item.text))
            @if let Some(note) = &item.note { " " span.note { (text(note)) } }
            @if let Some(one) = &item.bar { (bar(one)) }
        }
    }
}

fn card(card: &Card, has_code: bool) -> Markup {
    let code = card.number.as_deref().filter(|_| has_code).and_then(code::of);
    html! {
        div.card {
            @if let Some(code) = code { (code) }
            @if let Some(action) = &card.action { p.action { (text(action)) } }
            @if let Some(number) = &card.number { p.number { (number) } }
            p.whom { (text(&whom(card))) }
            @for one in &card.facts { (fact(one)) }
        }
    }
}
