//! A paragraph of a story: narrow enough to be read from afar, and in two columns where it stands in
//! both languages and there is room. Makes rows.

use unicode_width::UnicodeWidthStr;

use crate::page::Story;

use super::{
    row::{Row, blanks, broken},
    sheet::Sheet,
    theme::TEXT,
};

const LONGEST_LINE: usize = 60;
const GAP: usize = 4;
/// Narrower columns than this break too many words.
const NARROWEST_COLUMN: usize = 30;

/// The rows of a paragraph.
pub(super) fn rows<'a>(sheet: &Sheet<'a>, story: &'a Story) -> Vec<Row<'a>> {
    let column = sheet.width.saturating_sub(GAP) / 2;
    match &story.beside {
        Some(beside) if column >= NARROWEST_COLUMN => {
            beside_one_another(sheet, &story.text, beside, column.min(LONGEST_LINE))
        }
        Some(beside) => {
            let mut rows = one(sheet, &story.text);
            rows.push(Row::default());
            rows.extend(one(sheet, beside));
            rows
        }
        None => one(sheet, &story.text),
    }
}

fn one<'a>(sheet: &Sheet<'a>, text: &'a str) -> Vec<Row<'a>> {
    let lines = broken(text, sheet.width.min(LONGEST_LINE), sheet.instead);
    lines.into_iter().map(|line| Row::new(line, TEXT)).collect()
}

fn beside_one_another<'a>(
    sheet: &Sheet<'a>,
    left: &'a str,
    right: &'a str,
    column: usize,
) -> Vec<Row<'a>> {
    let left = broken(left, column, sheet.instead);
    let right = broken(right, column, sheet.instead);
    let rows = left.len().max(right.len());
    (0..rows)
        .map(|n| {
            let text = left.get(n).cloned().unwrap_or_default();
            let gap = column + GAP - text.width().min(column);
            let row = Row::new(text, TEXT).then(blanks(gap).content, TEXT);
            row.then(right.get(n).cloned().unwrap_or_default(), TEXT)
        })
        .collect()
}
