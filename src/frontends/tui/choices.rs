//! The things on a list: the mark of the one at hand, the digit that picks it, its own mark and
//! its text. That an item is at hand is a mark in text first and a style second. Makes rows.

use unicode_width::UnicodeWidthStr;

use crate::page::{Choices, Item, Mark};

use super::{
    chart,
    row::{HANG, Row, blanks, broken},
    sheet::Sheet,
    theme::{NOTE, STRONG, TEXT},
};

const AT_HAND: &str = "> ";
const NOT_AT_HAND: &str = "  ";
const DIGITS: [&str; 9] = ["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "8. ", "9. "];
const LETTERS: [&str; 6] = ["A. ", "B. ", "C. ", "D. ", "E. ", "F. "];
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
    let digit = match (sheet.digits_are_text, choices.letters) {
        (true, _) => None,
        (false, true) => LETTERS.get(index).copied(),
        (false, false) => DIGITS.get(index).copied(),
    };
    let lead = Lead::new(item, digit, at_hand);
    let indent = usize::from(HANG) + lead.columns();
    for (n, text) in
        broken(&item.text, sheet.room(lead.columns()), sheet.instead).into_iter().enumerate()
    {
        let row = Row { hangs: true, ..Row::default() };
        let mut row =
            if n == 0 { lead.before(row) } else { row.then(blanks(indent).content, TEXT) };
        let fill = (sheet.width + usize::from(HANG)).saturating_sub(indent + text.width());
        row = row.then(text, TEXT);
        if at_hand {
            row.cursor = (n == 0 && !sheet.typing).then(|| lead.cursor());
            row.line.push_span(blanks(fill));
            row.line.style = sheet.theme.at_hand();
        }
        rows.push(row);
    }
    rows.extend(note(sheet, item, indent));
    rows.extend(bar(sheet, item, choices, indent));
    rows
}

/// How many have chosen a thing, the bars of all things equally long.
fn bar<'a>(sheet: &Sheet<'a>, item: &'a Item, of: &Choices, indent: usize) -> Vec<Row<'a>> {
    let Some(bar) = &item.bar else { return Vec::new() };
    let bars = of.items.iter().filter_map(|item| item.bar.as_ref());
    let figures = bars.map(|bar| bar.text.width()).max().unwrap_or_default();
    let indent = indent.saturating_sub(usize::from(HANG));
    chart::alone(sheet, bar, indent, figures)
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
            let row = Row { hangs: true, ..Row::default() };
            row.then(blanks(indent).content, TEXT).then(text, NOTE)
        })
        .collect()
}

/// What stands before the text of a thing.
#[derive(Debug, Clone, Copy)]
struct Lead {
    at_hand: bool,
    digit: &'static str,
    mark: Option<&'static str>,
}

impl Lead {
    fn new(item: &Item, digit: Option<&'static str>, at_hand: bool) -> Self {
        Self { at_hand, digit: digit.unwrap_or(NO_DIGIT), mark: item.mark.map(Mark::as_str) }
    }

    /// The columns it takes within the text.
    fn columns(self) -> usize {
        self.digit.len() + self.mark.map_or(0, |mark| mark.len() + 1)
    }

    fn before(self, row: Row<'_>) -> Row<'_> {
        let row = row.then(if self.at_hand { AT_HAND } else { NOT_AT_HAND }, TEXT);
        let row = row.then(self.digit, TEXT);
        match self.mark {
            Some(mark) => row.then(mark, TEXT).then(" ", TEXT),
            None => row,
        }
    }

    /// Within the mark of a thing that is marked, else at the mark of the row at hand.
    fn cursor(self) -> u16 {
        let inside_mark = usize::from(HANG) + self.digit.len() + 1;
        self.mark.map_or(0, |_| u16::try_from(inside_mark).unwrap_or_default())
    }
}

/// The rows of its heading.
pub(super) fn heading<'a>(sheet: &Sheet<'a>, item: &'a Item) -> Vec<Row<'a>> {
    item.heading.as_deref().map(|text| sheet.text(0, text, STRONG)).unwrap_or_default()
}
