//! What is said of the item at hand, beside the list or under it. It is set in a place of fixed
//! size, so that the list stands still while one moves in it, and cut with a mark where the
//! place is too small.

use ratatui::{buffer::Buffer, layout::Rect, text::Span};

use crate::page::{Fact, Page};

use super::{
    row::{Row, cut},
    sheet::Sheet,
    theme::{STRONG, TEXT},
};

/// What is said of the item at hand; nothing where the list has no help at all.
pub(super) fn of(page: &Page) -> Option<&[Fact]> {
    let choices = page.choices()?;
    choices
        .items
        .iter()
        .any(|item| !item.help.is_empty())
        .then(|| choices.items.get(choices.at).map(|item| item.help.as_slice()).unwrap_or_default())
}

/// Under the list: each label with its text beside it.
pub(super) fn under(sheet: &Sheet, facts: &[Fact], buffer: &mut Buffer, area: Rect) {
    let column = sheet.column(0, facts);
    let rows = facts.iter().flat_map(|fact| sheet.fact(0, fact, STRONG, column)).collect();
    put(sheet, rows, buffer, area);
}

/// Beside the list: each label above its text.
pub(super) fn beside(sheet: &Sheet, facts: &[Fact], buffer: &mut Buffer, area: Rect) {
    let mut rows = Vec::new();
    for fact in facts {
        if !rows.is_empty() {
            rows.push(Row::default());
        }
        rows.extend(sheet.text(0, &fact.label, STRONG));
        rows.extend(sheet.text(0, &fact.text, TEXT));
    }
    put(sheet, rows, buffer, area);
}

fn put(sheet: &Sheet, mut rows: Vec<Row>, buffer: &mut Buffer, area: Rect) {
    let height = usize::from(area.height);
    if rows.len() > height {
        rows.truncate(height);
        if let Some(last) = rows.last_mut() {
            mark_cut(last, sheet.width);
        }
    }
    for (row, place) in rows.iter().zip(area.rows()) {
        row.put(buffer, place);
    }
}

/// Ends a row with "…", in the place of its last words where it is full.
fn mark_cut(row: &mut Row, width: usize) {
    let text = row.line.spans.pop().unwrap_or_default();
    let room = width.saturating_sub(row.line.width());
    row.line.push_span(Span::styled(cut(&text.content, room), text.style));
}
