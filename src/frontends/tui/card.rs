//! A contact. Its number stands whole on a row or not at all: where the row is too short, the
//! page's placeholder stands in its place.

use ratatui::{style::Style, text::Span};

use crate::{
    frontends::columns::Columns as _,
    page::{Card, Chip, Meaning, Open},
};

use super::{
    breakpoints,
    context::{Density, LayoutContext},
    dial_code, fact, large_digits, number_field,
    row::Row,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{STRONG, TEXT},
};

const INDENT: usize = 2;
/// Between a number and the name beside it.
const GAP: &str = "   ";
/// Columns that a chip adds to its word.
const CHIP_SIDES: usize = 2;
/// Between two things on one row.
const BETWEEN: &str = " · ";

/// The rows of a card.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if !card.lead {
        return listed(context, card);
    }
    let label = card.code_label.as_deref();
    let code = label.map(|label| dial_code::rows(context, card.number.as_deref(), label));
    let code = code.unwrap_or_default();
    match dial_code::room_beside(context, &code) {
        Some(width) => {
            let card = lead(&LayoutContext { width, ..*context }, card);
            dial_code::beside(card, code, width)
        }
        None if code.is_empty() => lead(context, card),
        None => lead(context, card).into_iter().chain([Row::default()]).chain(code).collect(),
    }
}

/// The number of a call card with who answers, and under it whether it is open and which rung it is, in
/// one row where it fits and is wanted.
pub(super) fn number<'a>(
    context: &LayoutContext<'a>,
    card: &'a Card,
    rung: &'a str,
    in_one_row: bool,
) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
    let beside = card.name.width() + GAP.len();
    let number = match number_that_fits(context, card) {
        Some(number) if number.width() + beside <= context.width => {
            vec![Row::new(number, STRONG).then(GAP, TEXT).then(with_plain_spaces(&card.name), TEXT)]
        }
        Some(number) => {
            let mut rows = vec![Row::new(number, STRONG)];
            rows.extend(context.text(0, &card.name, TEXT));
            rows
        }
        None => {
            let mut rows = placeholder(context, card);
            rows.extend(context.text(0, &card.name, TEXT));
            rows
        }
    };
    let mut state = state(context, card);
    match state.as_mut_slice() {
        [row]
            if in_one_row && row.line.width() + BETWEEN.width() + rung.width() <= context.width =>
        {
            row.line.push_span(BETWEEN);
            row.line.push_span(with_plain_spaces(rung));
        }
        _ => state.extend(context.text(0, rung, TEXT)),
    }
    (number, state)
}

/// The lead card in one row, for a window in which its number is out of sight: the number, and as
/// much of the rest as fits.
pub(super) fn summary<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Option<Row<'a>> {
    let number = number_that_fits(context, card)?;
    let mut row = Row::new(number, STRONG);
    let mut room = context.width.saturating_sub(number.width());
    if let Some(action) = card.action.as_ref().filter(|action| action.width() + 2 <= room) {
        room -= action.width() + 2;
        row = Row::new(with_plain_spaces(action), TEXT).then("  ", TEXT).then(number, STRONG);
    }
    for (gap, text) in [("  ", &card.name), (BETWEEN, &card.state)] {
        let taken = gap.width() + text.width();
        if text.is_empty() || taken > room {
            break;
        }
        room -= taken;
        row = row.then(gap, TEXT).then(with_plain_spaces(text), TEXT);
    }
    Some(row)
}

fn lead<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if let Some(action) = &card.action {
        rows.extend(context.text(0, action, TEXT));
    }
    let mut number = match number_that_fits(context, card) {
        Some(number) => vec![Row::new(number, STRONG)],
        None => placeholder(context, card),
    };
    for row in &mut number {
        row.is_lead = true;
    }
    number.extend(name_and_state(context, card));
    let times = breakpoints::digits_in_body(context.height);
    let digits = times.zip(card.number.as_deref());
    match digits.and_then(|(times, number)| large_digits::rows(number, times, context.width)) {
        Some(digits) => rows.extend(number_field::beside(context, digits, number, false)),
        None => rows.extend(number),
    }
    if context.density >= Density::Spaced && !card.facts.is_empty() {
        rows.push(Row::default());
    }
    rows.extend(facts(context, card, 0, STRONG));
    rows
}

/// Name and state, on one row where both fit.
fn name_and_state<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let gap = GAP.len() + CHIP_SIDES;
    if !card.state.is_empty() && card.name.width() + gap + card.state.width() <= context.width {
        let mut row = Row::new(with_plain_spaces(&card.name), TEXT).then(GAP, TEXT);
        row.line.spans.extend(state_spans(context, card));
        return vec![row];
    }
    let mut rows = context.text(0, &card.name, TEXT);
    rows.extend(state(context, card));
    rows
}

/// Whether it is open, on a row of its own; broken where the row is too short for it.
fn state<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if card.state.is_empty() {
        return Vec::new();
    }
    if card.state.width() + CHIP_SIDES > context.width {
        return context.text(0, &card.state, TEXT);
    }
    let mut row = Row::default();
    row.line.spans = state_spans(context, card);
    vec![row]
}

/// Whether it is open: the words before the first comma as a chip, the rest after it.
fn state_spans<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Span<'a>> {
    let meaning = match card.open {
        Open::Yes => Meaning::Open,
        Open::No => Meaning::Mind,
        Open::Unknown => return vec![Span::raw(with_plain_spaces(&card.state))],
    };
    let (word, rest) = card.state.split_once(", ").unwrap_or((&card.state, ""));
    let chip = Chip { meaning, word: with_plain_spaces(word).into_owned() };
    let mut spans = vec![context.theme.chip(&chip)];
    if !rest.is_empty() {
        spans.extend([Span::raw(" "), Span::raw(with_plain_spaces(rest))]);
    }
    spans
}

fn listed<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if let Some(action) = &card.action {
        rows.extend(context.text(0, action, TEXT));
    }
    rows.extend(number_and_name(context, card));
    let inner = LayoutContext { width: context.room(INDENT), ..*context };
    rows.extend(state(&inner, card).into_iter().map(indented));
    rows.extend(facts(context, card, INDENT, TEXT));
    rows
}

/// A step of several in a panel: what to do, and under it whom to call; bold where one is at it.
pub(super) fn step<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let style = if card.lead { STRONG } else { TEXT };
    let mut rows = Vec::new();
    if let Some(action) = &card.action {
        rows.extend(context.text(0, action, style));
    }
    if !card.name.is_empty() {
        let inner = LayoutContext { width: context.room(INDENT), ..*context };
        let whom = number_and_name(&inner, card).into_iter().chain(state(&inner, card));
        let said = card.facts.iter().flat_map(|one| fact::rows(&inner, 0, one, TEXT, None));
        rows.extend(whom.chain(said).map(indented));
    }
    rows
}

fn indented(mut row: Row<'_>) -> Row<'_> {
    row.line.spans.insert(0, spaces(INDENT));
    row
}

fn number_and_name<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    match number_that_fits(context, card) {
        Some(number) if number.width() + 2 + card.name.width() <= context.width => {
            let row = Row::new(number, STRONG).then("  ", TEXT);
            vec![row.then(with_plain_spaces(&card.name), TEXT)]
        }
        Some(number) => {
            let mut rows = vec![Row::new(number, STRONG)];
            rows.extend(context.text(0, &card.name, TEXT));
            rows
        }
        None => {
            let mut rows = context.text(0, &card.name, STRONG);
            rows.extend(placeholder(context, card));
            rows
        }
    }
}

fn facts<'a>(
    context: &LayoutContext<'a>,
    card: &'a Card,
    indent: usize,
    label: Style,
) -> Vec<Row<'a>> {
    let column = fact::text_column(context, indent, &card.facts);
    card.facts.iter().flat_map(|fact| fact::rows(context, indent, fact, label, column)).collect()
}

/// The number, if it fits on a row.
fn number_that_fits<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Option<&'a str> {
    card.number.as_deref().filter(|number| number.width() <= context.width)
}

/// The rows in place of a number that does not fit; none where there is no number.
fn placeholder<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if card.number.is_none() {
        return Vec::new();
    }
    wrap_lines(context.placeholder, context.width, "")
        .into_iter()
        .map(|line| Row::new(line, STRONG))
        .collect()
}
