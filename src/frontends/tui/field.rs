//! A text field: its label, and the end of what has been typed where not all of it fits.

use unicode_width::UnicodeWidthStr;

use crate::page::Field;

use super::{
    context::LayoutContext,
    row::Row,
    text::{tail, with_plain_spaces},
    theme::{STRONG, TEXT},
};

/// A narrower field stands on a row of its own, under its label.
const NARROWEST_FIELD: usize = 20;

/// The rows of a text field.
pub(super) fn rows<'a>(context: &LayoutContext<'a>, field: &'a Field) -> Vec<Row<'a>> {
    let label = format!("{}: ", with_plain_spaces(&field.label));
    let example = field.example.as_ref().map(|example| format!("({})", with_plain_spaces(example)));
    let example = example.unwrap_or_default();
    // The example counts also once it is gone, so that the field does not move while one types.
    let taken = label.width() + field.value.width().max(example.width() + 1);
    let beside = taken < context.width && label.width() + NARROWEST_FIELD <= context.width;
    let mut rows = Vec::new();
    let row = if beside {
        Row::new(label, STRONG)
    } else {
        rows = context.text(0, &field.label, STRONG);
        Row::new("", TEXT)
    };
    let start = row.line.width();
    let value = tail(&field.value, context.room(start + 1));
    let cursor = u16::try_from(start + value.width()).ok().filter(|_| context.typing);
    let mut row = row.then(value, TEXT);
    let shows_example = field.value.is_empty() && !example.is_empty();
    if shows_example && example.width() < context.room(start) {
        row = row.then(" ", TEXT).then(example, TEXT);
    }
    rows.push(Row { cursor, ..row });
    rows
}
