//! A text field: its label, and under it a bar with the end of what has been typed.

use crate::{frontends::columns::Columns as _, page::Field};

use super::{
    context::{Density, LayoutContext},
    row::Row,
    text::{tail, with_plain_spaces},
    theme::{STRONG, TEXT},
};

/// Where one types; the field keeps its place while one does.
const BAR: &str = "▌ ";

/// The rows of a text field, without its label where that stands over the page already.
pub(super) fn rows<'a>(
    context: &LayoutContext<'a>,
    field: &'a Field,
    is_labelled: bool,
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    if !is_labelled {
        rows = context.text(0, &field.label, TEXT);
        if context.density > Density::Compact {
            rows.push(Row::default());
        }
    }
    let start = BAR.width();
    let value = tail(&field.value, context.room(start + 1));
    let cursor = u16::try_from(start + value.width()).ok().filter(|_| context.typing);
    let mut row = Row::new(BAR, STRONG).then(value, STRONG);
    let example = field.example.as_ref().filter(|_| field.value.is_empty());
    if let Some(example) = example.map(|example| format!(" ({})", with_plain_spaces(example)))
        && example.width() <= context.room(start)
    {
        row = row.then(example, TEXT);
    }
    rows.push(Row { cursor, ..row });
    rows
}
