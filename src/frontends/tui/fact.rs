//! A label and its text: the text in a column of its own, or right after the label.

use ratatui::style::Style;

use crate::{frontends::columns::Columns as _, page::Fact};

use super::{
    context::LayoutContext,
    row::Row,
    text::{spaces, with_plain_spaces, wrap_lines},
    theme::TEXT,
};

/// Labels wider than this would push the column of texts too far to the right.
const WIDEST_LABEL: usize = 18;
/// The labels of most pages, so that texts begin in the same column on most.
const NARROWEST_LABELS: usize = 14;
const NARROWEST_TEXT: usize = 30;
const HANGING_INDENT: usize = 2;

/// The rows of a fact. With a `column` the text stands there, else it follows the label.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    indent: usize,
    fact: &'a Fact,
    label: Style,
    column: Option<usize>,
) -> Vec<Row<'a>> {
    match column {
        Some(column) => in_column(context, indent, fact, label, column),
        None => run_in(context, indent, fact, label),
    }
}

/// The column, counted from the indent, in which the texts of all these facts can begin; `None` if
/// that would leave them too little room.
pub(super) fn text_column<'f>(
    context: &LayoutContext<'_>,
    indent: usize,
    facts: impl IntoIterator<Item = &'f Fact>,
) -> Option<usize> {
    let widest = facts.into_iter().map(|fact| fact.label.width()).max()?;
    let column = (widest + 2).max(NARROWEST_LABELS);
    (widest <= WIDEST_LABEL && context.width >= indent + column + NARROWEST_TEXT).then_some(column)
}

fn in_column<'a>(
    context: &LayoutContext<'a>,
    indent: usize,
    fact: &'a Fact,
    label: Style,
    column: usize,
) -> Vec<Row<'a>> {
    let start = indent + column;
    let mut rows = context.text(start, &fact.text, TEXT);
    if let Some(first) = rows.first_mut() {
        let text = first.line.spans.pop().map(|span| span.content).unwrap_or_default();
        let pad = column.saturating_sub(fact.label.width());
        *first = Row::indented(indent, with_plain_spaces(&fact.label), label);
        first.line.push_span(spaces(pad));
        first.line.push_span(text);
    }
    rows
}

fn run_in<'a>(
    context: &LayoutContext<'a>,
    indent: usize,
    fact: &'a Fact,
    style: Style,
) -> Vec<Row<'a>> {
    if fact.label.is_empty() {
        return context.text(indent, &fact.text, TEXT);
    }
    let label = format!("{}:", with_plain_spaces(&fact.label));
    let whole = format!("{}: {}", fact.label, fact.text);
    let hanging = indent + HANGING_INDENT;
    let lines = wrap_lines(&whole, context.room(hanging), context.placeholder);
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        let line = line.into_owned();
        rows.push(match line.strip_prefix(&label) {
            Some(text) if rows.is_empty() => {
                Row::indented(indent, label.clone(), style).then(text.to_owned(), TEXT)
            }
            _ => Row::indented(if rows.is_empty() { indent } else { hanging }, line, TEXT),
        });
    }
    rows
}
