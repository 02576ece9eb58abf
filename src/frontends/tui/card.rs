//! Somebody to contact. The number stands whole on a row or not at all: where the row is too
//! short, the page's own words stand in its place. Open and closed are words; colour is added.

use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::page::{Card, Open};

use super::{
    row::{Row, broken, unwrapped},
    sheet::{Air, Sheet},
    theme::{STRONG, TEXT},
};

const INDENT: usize = 2;
const BOX_SIDES: usize = 6;
const AIR: &str = "   ";
const BESIDE: usize = AIR.len();

/// The rows of a card.
pub(super) fn rows<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if card.lead { lead(sheet, card) } else { listed(sheet, card) }
}

/// The lead card in one row, for the top of a window where its number is out of sight: the
/// number, and as much of the rest as fits.
pub(super) fn reminder<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Option<Row<'a>> {
    let number = fitting(sheet, card)?;
    let mut row = Row::new(number, STRONG);
    let mut room = sheet.width.saturating_sub(number.width());
    if !card.action.is_empty() && card.action.width() + 2 <= room {
        room -= card.action.width() + 2;
        row = Row::new(unwrapped(&card.action), TEXT).then("  ", TEXT).then(number, STRONG);
    }
    for (gap, text, style) in
        [("  ", &card.name, TEXT), (" · ", &card.state, state_style(sheet, card))]
    {
        let taken = gap.width() + text.width();
        if text.is_empty() || taken > room {
            break;
        }
        room -= taken;
        row = row.then(gap, TEXT).then(unwrapped(text), style);
    }
    Some(row)
}

fn lead<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if !card.action.is_empty() {
        let style = if sheet.alarm { sheet.theme.danger() } else { TEXT };
        rows.extend(sheet.text(0, &card.action, style));
    }
    let (number, who) = match fitting(sheet, card) {
        Some(number) if sheet.air >= Air::Boxes && number.width() + BOX_SIDES <= sheet.width => {
            boxed(sheet, card, number)
        }
        Some(number) => (vec![Row::new(number, STRONG)], who(sheet, card)),
        None => (missing(sheet, card), who(sheet, card)),
    };
    rows.extend(number);
    for row in &mut rows {
        row.leads = true;
    }
    rows.extend(who);
    if sheet.air >= Air::Rows && !card.facts.is_empty() {
        rows.push(Row::default());
    }
    rows.extend(facts(sheet, card, 0, STRONG));
    rows
}

/// The number in a box; who answers beside it, or else what stands under it.
fn boxed<'a>(sheet: &Sheet<'a>, card: &'a Card, number: &'a str) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
    let line = "─".repeat(number.width() + BOX_SIDES - 2);
    let top = Row::new(format!("┌{line}┐"), TEXT);
    let middle = Row::new("│  ", TEXT).then(number, STRONG).then("  │", TEXT);
    let bottom = Row::new(format!("└{line}┘"), TEXT);
    let room = sheet.room(number.width() + BOX_SIDES + BESIDE);
    if card.name.width() > room || card.state.width() > room {
        return (vec![top, middle, bottom], who(sheet, card));
    }
    let middle = middle.then(AIR, TEXT).then(unwrapped(&card.name), STRONG);
    let bottom = bottom.then(AIR, TEXT).then(unwrapped(&card.state), state_style(sheet, card));
    (vec![top, middle, bottom], Vec::new())
}

/// Who answers and whether they do now, on one row where both fit.
fn who<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let style = state_style(sheet, card);
    if card.state.is_empty() {
        return sheet.text(0, &card.name, TEXT);
    }
    if card.name.width() + 3 + card.state.width() <= sheet.width {
        let row = Row::new(unwrapped(&card.name), TEXT);
        return vec![row.then(" · ", TEXT).then(unwrapped(&card.state), style)];
    }
    let mut rows = sheet.text(0, &card.name, TEXT);
    rows.extend(sheet.text(0, &card.state, style));
    rows
}

fn listed<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if !card.action.is_empty() {
        rows.extend(sheet.text(0, &card.action, TEXT));
    }
    match fitting(sheet, card) {
        Some(number) if number.width() + 2 + card.name.width() <= sheet.width => {
            let row = Row::new(number, STRONG).then("  ", TEXT);
            rows.push(row.then(unwrapped(&card.name), TEXT));
        }
        Some(number) => {
            rows.push(Row::new(number, STRONG));
            rows.extend(sheet.text(0, &card.name, TEXT));
        }
        None => {
            rows.extend(sheet.text(0, &card.name, STRONG));
            rows.extend(missing(sheet, card));
        }
    }
    if !card.state.is_empty() {
        rows.extend(sheet.text(INDENT, &card.state, state_style(sheet, card)));
    }
    rows.extend(facts(sheet, card, INDENT, TEXT));
    rows
}

fn facts<'a>(sheet: &Sheet<'a>, card: &'a Card, indent: usize, label: Style) -> Vec<Row<'a>> {
    let column = sheet.column(indent, &card.facts);
    card.facts.iter().flat_map(|fact| sheet.fact(indent, fact, label, column)).collect()
}

/// The number, if there is one and it fits on a row.
fn fitting<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Option<&'a str> {
    card.number.as_deref().filter(|number| number.width() <= sheet.width)
}

/// What stands in the place of a number that does not fit.
fn missing<'a>(sheet: &Sheet<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if card.number.is_none() {
        return Vec::new();
    }
    broken(sheet.instead, sheet.width, "").into_iter().map(|line| Row::new(line, STRONG)).collect()
}

fn state_style(sheet: &Sheet, card: &Card) -> Style {
    match card.open {
        Open::Yes => sheet.theme.open(),
        Open::No => sheet.theme.closed(),
        Open::Unknown => TEXT,
    }
}
