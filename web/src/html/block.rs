//! The parts of a page.

use maud::{Markup, html};
use vaksam_core::page::{Block, Field, Level, Page};

use super::{
    card,
    choices::{self, RowWords},
    parts::{bar, fact},
    text::text,
};

pub fn block(block: &Block, page: &Page, words: &RowWords) -> Markup {
    match block {
        Block::Heading(words) => html! { h2 { (text(words)) } },
        Block::Prose(words) => html! { p { (text(words)) } },
        Block::Notice(level, words) => notice(*level, words),
        Block::Fact(one) => html! { dl.fact { (fact(one)) } },
        Block::Field(one) => field(one),
        Block::Choices(list) => choices::choices(list, page, words),
        Block::Bilingual(story) => html! {
            div.story {
                p { (text(&story.text)) }
                @if let Some(other) = &story.translation { p.other { (text(other)) } }
            }
        },
        Block::Points(points) => html! { ul.points { @for one in points { li { (text(one)) } } } },
        Block::Bars(bars) => html! { ul.bars { @for one in bars { li { (bar(one)) } } } },
        Block::Card(one) => card::card(one),
        Block::CallCard(one) => card::call_card(one, page),
    }
}

fn notice(level: Level, words: &str) -> Markup {
    let class = match level {
        Level::Info => "info",
        Level::Warning => "warning",
        Level::Danger => "danger",
    };
    html! { p.notice.(class) { (text(words)) } }
}

fn field(field: &Field) -> Markup {
    let example = field.example.as_ref();
    html! {
        div.field {
            label for="field" { (text(&field.label)) }
            input #field type="text" value=(field.value) autocomplete="off" autocapitalize="off"
                spellcheck="false" aria-describedby=[example.map(|_| "example")];
            @if let Some(example) = example { p #example { (text(example)) } }
        }
    }
}
