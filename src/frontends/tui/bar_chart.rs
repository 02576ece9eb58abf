//! Shares as bars, each with its figures beside it, so that nothing depends on a shade or colour.

use crate::{frontends::columns::Columns as _, page::Bar};

use super::{
    context::LayoutContext,
    row::Row,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{LINE, TEXT},
};

const FULL: &str = "█";
const EMPTY: &str = "─";
const LONGEST_BAR: usize = 30;
const SHORTEST_BAR: usize = 8;
/// Wider labels stand above their bars.
const WIDEST_LABEL: usize = 24;
const GAP: usize = 2;

/// The rows of several bars: labels, bars and figures each in a column, or each label above its bar
/// where there is too little room.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, bars: &'a [Bar]) -> Vec<Row<'a>> {
    let widest = bars.iter().map(|bar| label(bar).width()).max().unwrap_or_default();
    let figures = bars.iter().map(|bar| bar.text.width()).max().unwrap_or_default();
    let fits = widest + GAP + SHORTEST_BAR + GAP + figures <= context.width;
    if widest <= WIDEST_LABEL && fits {
        let length = bar_length(context.width.saturating_sub(widest + GAP), figures);
        bars.iter().map(|bar| in_columns(bar, widest, length)).collect()
    } else {
        bars.iter().flat_map(|bar| under_label(context, bar, figures)).collect()
    }
}

fn in_columns(bar: &Bar, widest: usize, length: usize) -> Row<'_> {
    let row = Row::new(with_plain_spaces(label(bar)), TEXT);
    let row = row.then(spaces(widest + GAP - label(bar).width()).content, TEXT);
    with_bar(row, bar, length)
}

fn label(bar: &Bar) -> &str {
    bar.label.as_deref().unwrap_or_default()
}

fn under_label<'a>(context: &LayoutContext<'a>, bar: &'a Bar, figures: usize) -> Vec<Row<'a>> {
    let mut rows = context.text(0, label(bar), TEXT);
    rows.extend(without_label(context, bar, 0, figures));
    rows
}

/// A bar and its figures without the label, some columns in; only the figures where both do not
/// fit. `figures` is the width of the widest figures among the bars that should be equally long.
pub(super) fn without_label<'a>(
    context: &LayoutContext<'a>,
    bar: &'a Bar,
    indent: usize,
    figures: usize,
) -> Vec<Row<'a>> {
    let room = context.room(indent);
    let length = bar_length(room, figures);
    if length + GAP + bar.text.width() <= room {
        return vec![with_bar(Row::new(spaces(indent).content, TEXT), bar, length)];
    }
    let lines = wrap_lines(&bar.text, room, context.placeholder).into_iter();
    lines.map(|line| Row::indented(indent, line, TEXT)).collect()
}

fn bar_length(room: usize, figures: usize) -> usize {
    room.saturating_sub(figures + GAP).clamp(SHORTEST_BAR, LONGEST_BAR)
}

/// Whether a bar and its figures fit into the columns that are left of a row.
pub(super) const fn fits(room: usize, figures: usize) -> bool {
    SHORTEST_BAR + GAP + figures <= room
}

/// The row with a bar and its figures at its end. `figures` is as for [`without_label`].
pub(super) fn at_end_of<'a>(row: Row<'a>, bar: &'a Bar, room: usize, figures: usize) -> Row<'a> {
    with_bar(row, bar, bar_length(room, figures))
}

/// The bar and its figures; its empty part is a thin line.
fn with_bar<'a>(row: Row<'a>, bar: &'a Bar, length: usize) -> Row<'a> {
    let full = filled(bar, length);
    let row = row.then(FULL.repeat(full), TEXT).then(EMPTY.repeat(length - full), LINE);
    row.then("  ", TEXT).then(with_plain_spaces(&bar.text), TEXT)
}

/// How many of so many parts of a bar are full: rounded, but never none where there is a share and never
/// all where something is missing.
pub(super) fn filled(bar: &Bar, parts: usize) -> usize {
    let (value, of) = (u64::from(bar.value), u64::from(bar.of).max(1));
    let all = u64::try_from(parts).unwrap_or_default();
    let rounded = usize::try_from((value * all * 2 + of) / (of * 2)).unwrap_or(parts);
    let most = if value < of { parts.saturating_sub(1) } else { parts };
    rounded.clamp(usize::from(value > 0).min(most), most)
}
