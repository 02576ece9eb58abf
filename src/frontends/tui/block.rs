//! The rows of each kind of block. A list is laid out item by item (`choices`), since only the
//! items near the window are needed.

use ratatui::{style::Style, text::Span};

use crate::page::{Block, Level};

use super::{
    bar_chart, bilingual, call_card, card,
    context::LayoutContext,
    fact, field,
    row::Row,
    theme::{STRONG, TEXT},
};

const BULLET: &str = "- ";
const WARNING: &str = "! ";

/// The rows of a block other than a list.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, block: &'a Block) -> Vec<Row<'a>> {
    match block {
        Block::Heading(text) => context.text(0, text, STRONG),
        Block::Prose(text) => context.text(0, text, TEXT),
        Block::Points(points) => {
            points.iter().flat_map(|text| bulleted(context, BULLET, text, TEXT)).collect()
        }
        Block::Bilingual(story) => bilingual::rows(context, story),
        Block::Bars(bars) => bar_chart::rows(context, bars),
        Block::Notice(level, text) => notice(context, *level, text),
        Block::Fact(fact) => fact::rows(context, 0, fact, STRONG, None),
        Block::Field(field) => field::rows(context, field, false),
        Block::Card(card) => card::rows(context, card),
        Block::CallCard(card) => call_card::rows(context, card),
        Block::Choices(_) => Vec::new(),
    }
}

/// The rows of the page's title.
pub(super) fn title<'a>(context: &LayoutContext<'a>, text: &'a str) -> Vec<Row<'a>> {
    context.text(0, text, STRONG)
}

fn notice<'a>(context: &LayoutContext<'a>, level: Level, text: &'a str) -> Vec<Row<'a>> {
    match level {
        Level::Info => context.text(0, text, TEXT),
        Level::Warning | Level::Danger => bulleted(context, WARNING, text, STRONG),
    }
}

/// Text with a bullet before its first line and the other lines aligned under that one.
fn bulleted<'a>(
    context: &LayoutContext<'a>,
    bullet: &'static str,
    text: &'a str,
    style: Style,
) -> Vec<Row<'a>> {
    let mut rows = context.text(bullet.len(), text, style);
    if let Some(first) = rows.first_mut() {
        first.replace_first(Span::styled(bullet, style));
    }
    rows
}
