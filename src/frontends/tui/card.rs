//! A contact. Its number stands whole on a row or not at all: where the row is too short, the
//! page's placeholder stands in its place.

use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::page::{Card, Open};

use super::{
    context::{Density, LayoutContext},
    fact,
    row::Row,
    text::{with_plain_spaces, wrap_lines},
    theme::{STRONG, TEXT},
};

const INDENT: usize = 2;
/// Columns that the box adds to the number.
const BOX_SIDES: usize = 6;
/// Between the box and the name beside it.
const GAP: &str = "   ";
/// Between two things on one row.
const BETWEEN: &str = " · ";

/// The rows of a card.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    if card.lead { lead(context, card) } else { listed(context, card) }
}

/// The number of a call card with who answers, and under it whether it is open and which rung it is.
pub(super) fn number<'a>(
    context: &LayoutContext<'a>,
    card: &'a Card,
    rung: &'a str,
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
    let style = state_style(context, card);
    let state = if card.state.width() + BETWEEN.width() + rung.width() <= context.width {
        let row = Row::new(with_plain_spaces(&card.state), style);
        vec![row.then(BETWEEN, TEXT).then(with_plain_spaces(rung), TEXT)]
    } else {
        let mut rows = context.text(0, &card.state, style);
        rows.extend(context.text(0, rung, TEXT));
        rows
    };
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
    for (gap, text, style) in
        [("  ", &card.name, TEXT), (" · ", &card.state, state_style(context, card))]
    {
        let taken = gap.width() + text.width();
        if text.is_empty() || taken > room {
            break;
        }
        room -= taken;
        row = row.then(gap, TEXT).then(with_plain_spaces(text), style);
    }
    Some(row)
}

fn lead<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if let Some(action) = &card.action {
        let style = if context.alarm { context.theme.danger() } else { TEXT };
        rows.extend(context.text(0, action, style));
    }
    let (number, name) = match number_that_fits(context, card) {
        Some(number)
            if context.density >= Density::Boxed && number.width() + BOX_SIDES <= context.width =>
        {
            boxed(context, card, number)
        }
        Some(number) => (vec![Row::new(number, STRONG)], name_and_state(context, card)),
        None => (placeholder(context, card), name_and_state(context, card)),
    };
    rows.extend(number);
    for row in &mut rows {
        row.is_lead = true;
    }
    rows.extend(name);
    if context.density >= Density::Spaced && !card.facts.is_empty() {
        rows.push(Row::default());
    }
    rows.extend(facts(context, card, 0, STRONG));
    rows
}

/// The number in a box with name and state beside it. Where those do not fit, they are returned as
/// rows of their own.
fn boxed<'a>(
    context: &LayoutContext<'a>,
    card: &'a Card,
    number: &'a str,
) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
    let line = "─".repeat(number.width() + BOX_SIDES - 2);
    let top = Row::new(format!("┌{line}┐"), TEXT);
    let middle = Row::new("│  ", TEXT).then(number, STRONG).then("  │", TEXT);
    let bottom = Row::new(format!("└{line}┘"), TEXT);
    let room = context.room(number.width() + BOX_SIDES + GAP.len());
    if card.name.width() > room || card.state.width() > room {
        return (vec![top, middle, bottom], name_and_state(context, card));
    }
    let middle = middle.then(GAP, TEXT).then(with_plain_spaces(&card.name), STRONG);
    let bottom =
        bottom.then(GAP, TEXT).then(with_plain_spaces(&card.state), state_style(context, card));
    (vec![top, middle, bottom], Vec::new())
}

/// Name and state, on one row where both fit.
fn name_and_state<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let style = state_style(context, card);
    if card.state.is_empty() {
        return context.text(0, &card.name, TEXT);
    }
    if card.name.width() + 3 + card.state.width() <= context.width {
        let row = Row::new(with_plain_spaces(&card.name), TEXT);
        return vec![row.then(" · ", TEXT).then(with_plain_spaces(&card.state), style)];
    }
    let mut rows = context.text(0, &card.name, TEXT);
    rows.extend(context.text(0, &card.state, style));
    rows
}

fn listed<'a>(context: &LayoutContext<'a>, card: &'a Card) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if let Some(action) = &card.action {
        rows.extend(context.text(0, action, TEXT));
    }
    match number_that_fits(context, card) {
        Some(number) if number.width() + 2 + card.name.width() <= context.width => {
            let row = Row::new(number, STRONG).then("  ", TEXT);
            rows.push(row.then(with_plain_spaces(&card.name), TEXT));
        }
        Some(number) => {
            rows.push(Row::new(number, STRONG));
            rows.extend(context.text(0, &card.name, TEXT));
        }
        None => {
            rows.extend(context.text(0, &card.name, STRONG));
            rows.extend(placeholder(context, card));
        }
    }
    if !card.state.is_empty() {
        rows.extend(context.text(INDENT, &card.state, state_style(context, card)));
    }
    rows.extend(facts(context, card, INDENT, TEXT));
    rows
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

fn state_style(context: &LayoutContext, card: &Card) -> Style {
    match card.open {
        Open::Yes => context.theme.open(),
        Open::No => context.theme.closed(),
        Open::Unknown => TEXT,
    }
}
