//! A page as real HTML: headings, lists, labels and buttons. Every text goes through maud's escaping. A
//! button carries, in `data-send`, the line that the script sends when it is pressed.

mod block;
mod card;
mod choices;
mod keys;
mod parts;
mod text;

use maud::{Markup, html};
use vaksam_core::{
    language::Language,
    page::{Block, InputKind, Page, Scroll, Tone},
    runtime::UiRequest,
};

pub use choices::RowWords;

use text::text;

/// What is written beside the page itself.
#[derive(Debug)]
pub struct Frame {
    pub language: Language,
    /// After how many seconds the script tells the time again.
    pub wait: Option<i64>,
    pub requests: Vec<UiRequest>,
    /// What a screen reader says by itself.
    pub news: String,
    /// The name of the program, for the tab.
    pub name: String,
    /// The word on the button that prints.
    pub print: String,
    pub rows: RowWords,
}

/// The page, as the one element that takes the place of the one before.
pub fn write(page: &Page, frame: &Frame) -> String {
    let is_over = frame.requests.contains(&UiRequest::Quit);
    let scrolls = frame.requests.iter().filter_map(|request| match request {
        UiRequest::Scroll(scroll) => Some(scroll_name(*scroll)),
        UiRequest::Quit => None,
    });
    let scrolls: Vec<String> = scrolls.collect();
    // The name of the program must not stand over a screen that hides it.
    let name = if page.is_cover { &page.title } else { &frame.name };
    let written = html! {
        div #page lang=(frame.language.code()) class=(classes(page)) data-screen=(page.id)
            data-name=(name) data-wait=[frame.wait] data-news=(frame.news) data-over[is_over]
            data-scroll=[(!scrolls.is_empty()).then(|| scrolls.join(","))] {
            @if page.is_cover { (cover(page)) } @else { (whole(page, frame)) }
        }
    };
    written.into_string()
}

fn classes(page: &Page) -> String {
    let classes = [
        (page.tone == Tone::Alarm, "alarm"),
        (page.for_projector, "projector"),
        (page.is_article, "article"),
        (page.is_cover, "cover"),
        (page.input == InputKind::Outcome, "outcome"),
    ];
    let classes = classes.into_iter().filter(|(is_so, _)| *is_so);
    classes.map(|(_, name)| name).collect::<Vec<_>>().join(" ")
}

/// Nothing but the time; a tap anywhere is the key that shows the page again.
fn cover(page: &Page) -> Markup {
    html! {
        main {
            h1.visually-hidden #title tabindex="-1" { (page.title) }
            button.cover data-send="do key-hide" {
                span.time { (page.title) }
                @for block in &page.blocks {
                    @if let Block::Prose(words) = block { span { (text(words)) } }
                }
            }
        }
    }
}

fn whole(page: &Page, frame: &Frame) -> Markup {
    html! {
        header.bar { (keys::bar(page)) }
        div.sheet {
            main {
                div.head {
                    p.trail { (text(&page.trail.join(" · "))) }
                    @if let Some(status) = &page.status { p.status { (text(status)) } }
                    div.more { (keys::head(page)) }
                }
                h1 #title tabindex="-1" { (text(&page.title)) }
                @for one in &page.blocks { (block::block(one, page, &frame.rows)) }
                (keys::own(page))
                p.tools { button.print data-print { (frame.print) } }
            }
            @for panel in &page.panels {
                aside { @for one in panel { (block::block(one, page, &frame.rows)) } }
            }
        }
    }
}

/// A way to scroll, as the script reads it.
fn scroll_name(scroll: Scroll) -> String {
    match scroll {
        Scroll::Lines(rows) => format!("lines {rows}"),
        Scroll::Pages(pages) => format!("pages {pages}"),
        Scroll::Headings(headings) => format!("headings {headings}"),
        Scroll::Top => "top".to_owned(),
        Scroll::Bottom => "bottom".to_owned(),
    }
}
