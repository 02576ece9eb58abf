//! A paragraph to be read from afar, perhaps in a second language as well: the two stand side by
//! side where there is room, and one under the other in block letters.

use ratatui::style::Style;

use crate::{frontends::columns::Columns as _, page::BilingualText};

use super::{
    block_letters::BlockText,
    context::LayoutContext,
    row::Row,
    text::{spaces, wrap_lines},
    theme::{LINE, STRONG, TEXT},
};

const WIDEST_LINE: usize = 60;
const GAP: usize = 4;
/// Narrower columns would break too many words.
const NARROWEST_COLUMN: usize = 30;

/// Most columns that a paragraph takes.
pub(super) const fn widest(story: &BilingualText) -> usize {
    if story.translation.is_some() { 2 * WIDEST_LINE + GAP } else { WIDEST_LINE }
}

/// The rows of a paragraph. The story itself is bold, what leads to it is not.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, story: &'a BilingualText) -> Vec<Row<'a>> {
    let column = context.width.saturating_sub(GAP) / 2;
    let style = if story.is_large { STRONG } else { TEXT };
    match &story.translation {
        Some(beside) if column >= NARROWEST_COLUMN => {
            side_by_side(context, [&story.text, beside], column.min(WIDEST_LINE), style)
        }
        Some(beside) => {
            let mut rows = paragraph(context, &story.text, style);
            rows.push(Row::default());
            rows.extend(paragraph(context, beside, TEXT));
            rows
        }
        None => paragraph(context, &story.text, style),
    }
}

/// A paragraph in block letters, so many dots from line to line; `None` where it cannot be drawn so. Two
/// languages stand one under the other, since half a line is too short.
pub(super) fn in_blocks<'a>(
    story: &BilingualText,
    width: usize,
    pitch: usize,
) -> Option<Vec<Row<'a>>> {
    let mut rows = Vec::new();
    for text in std::iter::once(&story.text).chain(&story.translation) {
        // A blank row is no more than there is between two lines.
        if !rows.is_empty() {
            rows.push(Row::new("─".repeat(width), LINE));
        }
        let text = BlockText::new(text, width)?;
        rows.extend(text.rows(pitch).into_iter().map(|row| Row::new(row, TEXT)));
    }
    Some(rows)
}

fn paragraph<'a>(context: &LayoutContext<'a>, text: &'a str, style: Style) -> Vec<Row<'a>> {
    let lines = wrap_lines(text, context.width.min(WIDEST_LINE), context.placeholder);
    lines.into_iter().map(|line| Row::new(line, style)).collect()
}

fn side_by_side<'a>(
    context: &LayoutContext<'a>,
    [left, right]: [&'a str; 2],
    column: usize,
    style: Style,
) -> Vec<Row<'a>> {
    let left = wrap_lines(left, column, context.placeholder);
    let right = wrap_lines(right, column, context.placeholder);
    let rows = left.len().max(right.len());
    (0..rows)
        .map(|n| {
            let text = left.get(n).cloned().unwrap_or_default();
            let gap = column + GAP - text.width().min(column);
            let row = Row::new(text, style).then(spaces(gap).content, TEXT);
            row.then(right.get(n).cloned().unwrap_or_default(), TEXT)
        })
        .collect()
}
