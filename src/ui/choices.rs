//! The things on a list: the mark of the one at hand, the digit that picks it, its own mark and
//! its text. That an item is at hand is a mark in text first and a style second. Makes rows.

use unicode_width::UnicodeWidthStr;

use crate::page::{Choices, Item};

use super::{
    row::{HANG, Row, blanks, broken},
    sheet::Sheet,
    theme::{NOTE, STRONG, TEXT},
};

const AT_HAND: &str = "> ";
const DIGITS: [&str; 9] = ["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "8. ", "9. "];
const NO_DIGIT: &str = "   ";

/// The rows of one thing, its heading first.
pub(super) fn rows<'a>(
    sheet: &Sheet<'a>,
    choices: &'a Choices,
    index: usize,
    live: bool,
) -> Vec<Row<'a>> {
    let Some(item) = choices.items.get(index) else {
        return Vec::new();
    };
    let mut rows = heading(sheet, item);
    let at_hand = live && index == choices.at;
    let hang = usize::from(HANG);
    let digit = DIGITS.get(index).copied().unwrap_or(NO_DIGIT);
    let mark = item.mark.map_or("", |mark| mark.as_str());
    let indent = digit.len() + if mark.is_empty() { 0 } else { mark.len() + 1 };
    for (n, text) in broken(&item.text, sheet.room(indent), sheet.instead).into_iter().enumerate() {
        let mut row = Row { hangs: true, ..Row::default() };
        if n == 0 {
            row = row.then(if at_hand { AT_HAND } else { "  " }, TEXT).then(digit, TEXT);
            if !mark.is_empty() {
                row = row.then(mark, TEXT).then(" ", TEXT);
            }
            row.cursor = (at_hand && !sheet.typing).then(|| cursor(digit, mark));
        } else {
            row.line.push_span(blanks(hang + indent));
        }
        let fill = (sheet.width + hang).saturating_sub(row.line.width() + text.width());
        row = row.then(text, TEXT);
        if at_hand {
            row.line.push_span(blanks(fill));
            row.line.style = sheet.theme.at_hand();
        }
        rows.push(row);
    }
    rows.extend(note(sheet, item, hang + indent));
    rows
}

/// The line under a thing; it belongs to the thing and is never at hand itself.
fn note<'a>(sheet: &Sheet<'a>, item: &'a Item, indent: usize) -> Vec<Row<'a>> {
    if item.note.is_empty() {
        return Vec::new();
    }
    let room = sheet.room(indent.saturating_sub(usize::from(HANG)));
    let lines = broken(&item.note, room, sheet.instead).into_iter();
    lines
        .map(|text| {
            let mut row = Row { hangs: true, ..Row::default() };
            row.line.push_span(blanks(indent));
            row.then(text, NOTE)
        })
        .collect()
}

/// The rows of its heading.
pub(super) fn heading<'a>(sheet: &Sheet<'a>, item: &'a Item) -> Vec<Row<'a>> {
    item.heading.as_deref().map(|text| sheet.text(0, text, STRONG)).unwrap_or_default()
}

/// Within the mark of a thing that is marked, else at the mark of the row at hand.
fn cursor(digit: &str, mark: &str) -> u16 {
    let within = digit.len() + 1;
    if mark.is_empty() { 0 } else { HANG + u16::try_from(within).unwrap_or_default() }
}
