//! The call to make now. What belongs on the first screen comes first and stands closer together where
//! the window has few rows; what to ask and what gets past a switchboard follow.

use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::page::{CallCard, Fact, SpokenLine, Steps};

use super::{
    card,
    context::LayoutContext,
    fact,
    row::Row,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::{STRONG, TEXT},
};

/// Between the label of a line of the script and what is said.
const GAP: usize = 2;
/// Rows of the window that the title of the page takes.
const TITLE: usize = 1;
const STALE: &str = " *";
const BETWEEN: &str = " · ";

/// The rows of the card.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, card: &'a CallCard) -> Vec<Row<'a>> {
    let groups = first_screen(context, card);
    let how: Vec<Row<'a>> = card.how.iter().flat_map(|how| context.text(0, how, TEXT)).collect();
    let taken: usize = groups.iter().map(Vec::len).sum();
    let room = context.height.saturating_sub(TITLE);
    let is_roomy = taken + groups.len() + how.len() <= room;
    let mut rows = Vec::new();
    let mut how = Some(how);
    for group in groups {
        if is_roomy {
            rows.push(Row::default());
        }
        let is_number = group.iter().any(|row| row.is_lead);
        rows.extend(group);
        // How the number leads to whom one looks for stands below where it would push out the rest.
        if is_number && is_roomy {
            rows.extend(how.take().into_iter().flatten());
        }
    }
    let ask = card.ask.as_ref().map(|ask| steps(context, ask, " "));
    let insist = card.insist.as_ref().map(|one| labelled(context, one));
    for group in [how, ask, insist].into_iter().flatten().filter(|group| !group.is_empty()) {
        if is_roomy {
            rows.push(Row::default());
        }
        rows.extend(group);
    }
    rows
}

/// What belongs on the first screen, in groups between which blank rows may stand.
fn first_screen<'a>(context: &LayoutContext<'a>, card: &'a CallCard) -> Vec<Vec<Row<'a>>> {
    let mut groups = Vec::new();
    groups.extend(card.first.as_ref().map(|first| numbered(context, first)));
    groups.push(card.before.iter().flat_map(|text| context.text(0, text, STRONG)).collect());
    groups.push(number(context, card));
    groups.extend(card.insist_first.as_ref().map(|one| labelled(context, one)));
    let mut caution = steps(context, &card.dont, BETWEEN);
    caution.extend(labelled(context, &card.safety));
    let said = script(context, card);
    // Where several things come first, a call is not the next of them: the script may stand below.
    let is_later = card.first.as_ref().is_some_and(|first| first.items.len() > 2);
    groups.extend(if is_later { [caution, said] } else { [said, caution] });
    groups.retain(|group| !group.is_empty());
    groups
}

/// The number, who answers, whether it is open, and which rung it is.
fn number<'a>(context: &LayoutContext<'a>, card: &'a CallCard) -> Vec<Row<'a>> {
    let (mut rows, state) = card::number(context, &card.contact, &card.rung);
    if let Some(last) = rows.last_mut().filter(|_| card.is_stale) {
        last.line.push_span(STALE);
    }
    for row in &mut rows {
        row.is_lead = true;
    }
    rows.extend(state);
    rows.extend(card.contact.facts.iter().flat_map(|one| labelled(context, one)));
    rows
}

/// The lines to say, under one label.
fn script<'a>(context: &LayoutContext<'a>, card: &'a CallCard) -> Vec<Row<'a>> {
    let column = card.script.iter().map(|line| line.label.width()).max().unwrap_or_default() + GAP;
    card.script.iter().flat_map(|line| spoken(context, line, column)).collect()
}

fn spoken<'a>(context: &LayoutContext<'a>, line: &'a SpokenLine, column: usize) -> Vec<Row<'a>> {
    in_column(context, &line.label, &line.text, column)
}

/// A label in bold and a text after it, in a column of its own.
fn in_column<'a>(
    context: &LayoutContext<'a>,
    label: &'a str,
    text: &str,
    column: usize,
) -> Vec<Row<'a>> {
    let lines = wrap_lines(text, context.room(column), context.placeholder);
    let mut rows: Vec<Row<'a>> =
        lines.into_iter().map(|line| Row::indented(column, line.into_owned(), TEXT)).collect();
    if let Some(first) = rows.first_mut() {
        let pad = column.saturating_sub(label.width());
        let text = first.line.spans.pop().map(|span| span.content).unwrap_or_default();
        *first = Row::new(with_plain_spaces(label), STRONG);
        first.line.push_span(spaces(pad));
        first.line.push_span(text);
    }
    rows
}

fn labelled<'a>(context: &LayoutContext<'a>, one: &'a Fact) -> Vec<Row<'a>> {
    fact::rows(context, 0, one, STRONG, None)
}

/// A label and things in one run.
fn steps<'a>(context: &LayoutContext<'a>, steps: &'a Steps, between: &str) -> Vec<Row<'a>> {
    let text = steps.items.join(between);
    let whole = format!("{} {text}", steps.label);
    run_in(context, &steps.label, &whole)
}

fn run_in<'a>(context: &LayoutContext<'a>, label: &'a str, whole: &str) -> Vec<Row<'a>> {
    let lines = wrap_lines(whole, context.width, context.placeholder);
    let mut rows = Vec::new();
    for (nth, line) in lines.into_iter().enumerate() {
        let line = line.into_owned();
        let begins = (nth == 0).then(|| line.strip_prefix(label)).flatten().map(str::to_owned);
        rows.push(match begins {
            Some(rest) => Row::new(label, STRONG).then(rest, TEXT),
            None => Row::new(line, TEXT),
        });
    }
    rows
}

/// Things to do, one a row with its number; a single one after its label.
fn numbered<'a>(context: &LayoutContext<'a>, steps: &'a Steps) -> Vec<Row<'a>> {
    if let [one] = steps.items.as_slice() {
        return run_in(context, &steps.label, &format!("{} {one}", steps.label));
    }
    let lines = steps.items.iter().enumerate().flat_map(|(nth, text)| {
        let number = format!("{} ", nth + 1);
        let indent = number.len();
        let mut rows: Vec<Row<'a>> = context.text(indent, text, TEXT);
        if let Some(first) = rows.first_mut() {
            first.replace_first(ratatui::text::Span::styled(number, Style::new()));
        }
        rows
    });
    lines.collect()
}
