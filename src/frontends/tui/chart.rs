//! Shares as bars with their figures beside them, so that nothing hangs on a shade or a colour.
//! Makes rows.

use unicode_width::UnicodeWidthStr;

use crate::page::Bar;

use super::{
    row::{Row, blanks, broken, unwrapped},
    sheet::Sheet,
    theme::TEXT,
};

const FULL: &str = "█";
const EMPTY: &str = "░";
const LONGEST_BAR: usize = 30;
const SHORTEST_BAR: usize = 8;
const LONGEST_LABEL: usize = 24;
const GAP: usize = 2;

/// The rows of bars that stand under one another: labels, bars and figures each in a column, or
/// each label above its bar where there is too little room.
pub(super) fn rows<'a>(sheet: &Sheet<'a>, bars: &'a [Bar]) -> Vec<Row<'a>> {
    let label = bars.iter().map(|bar| bar.label.width()).max().unwrap_or_default();
    let figures = bars.iter().map(|bar| bar.text.width()).max().unwrap_or_default();
    let in_columns = label + GAP + SHORTEST_BAR + GAP + figures <= sheet.width;
    if label <= LONGEST_LABEL && in_columns {
        let long = length(sheet.width.saturating_sub(label + GAP), figures);
        bars.iter().map(|bar| in_a_row(bar, label, long)).collect()
    } else {
        bars.iter().flat_map(|bar| under_its_label(sheet, bar, figures)).collect()
    }
}

fn in_a_row(bar: &Bar, label: usize, long: usize) -> Row<'_> {
    let row = Row::new(unwrapped(&bar.label), TEXT);
    let row = row.then(blanks(label + GAP - bar.label.width()).content, TEXT);
    row.then(picture(bar, long), TEXT).then("  ", TEXT).then(unwrapped(&bar.text), TEXT)
}

fn under_its_label<'a>(sheet: &Sheet<'a>, bar: &'a Bar, figures: usize) -> Vec<Row<'a>> {
    let mut rows = sheet.text(0, &bar.label, TEXT);
    rows.extend(alone(sheet, bar, 0, figures));
    rows
}

/// A bar on a row of its own, some columns in; the figures stand under it where they do not fit.
pub(super) fn alone<'a>(
    sheet: &Sheet<'a>,
    bar: &'a Bar,
    indent: usize,
    figures: usize,
) -> Vec<Row<'a>> {
    let room = sheet.room(indent);
    let long = length(room, figures);
    if long + GAP + bar.text.width() <= room {
        return vec![
            Row::indented(indent, picture(bar, long), TEXT)
                .then("  ", TEXT)
                .then(unwrapped(&bar.text), TEXT),
        ];
    }
    let lines = broken(&bar.text, room, sheet.instead).into_iter();
    lines.map(|line| Row::indented(indent, line, TEXT)).collect()
}

/// How long a bar may be with its figures beside it.
fn length(room: usize, figures: usize) -> usize {
    room.saturating_sub(figures + GAP).clamp(SHORTEST_BAR, LONGEST_BAR)
}

/// The bar: never empty where there is a share, never full where something is missing.
fn picture(bar: &Bar, long: usize) -> String {
    let (value, of) = (u64::from(bar.value), u64::from(bar.of).max(1));
    let columns = u64::try_from(long).unwrap_or_default();
    let rounded = usize::try_from((value * columns * 2 + of) / (of * 2)).unwrap_or(long);
    let least = usize::from(value > 0);
    let most = if value < of { long.saturating_sub(1) } else { long };
    let full = rounded.clamp(least.min(most), most);
    FULL.repeat(full) + &EMPTY.repeat(long - full)
}
