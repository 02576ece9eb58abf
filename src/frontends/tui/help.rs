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

/// Under the list: each label with its text beside it, all texts in one column where that leaves
/// them room enough.
pub(super) fn under(sheet: &Sheet, facts: &[Fact], buffer: &mut Buffer, area: Rect) {
    let set = |column| -> Vec<Vec<Row>> {
        facts.iter().map(|fact| sheet.fact(0, fact, STRONG, column)).collect()
    };
    let mut facts = set(sheet.column(0, facts));
    if facts.iter().map(Vec::len).sum::<usize>() > area.height.into() {
        facts = set(None);
    }
    put(sheet, facts, 1, buffer, area);
}

/// Beside the list: each label above its text.
pub(super) fn beside(sheet: &Sheet, facts: &[Fact], buffer: &mut Buffer, area: Rect) {
    let set = |(n, fact)| {
        let fact: &Fact = fact;
        let mut rows = vec![Row::default(); usize::from(n > 0)];
        rows.extend(sheet.text(0, &fact.label, STRONG));
        rows.extend(sheet.text(0, &fact.text, TEXT));
        rows
    };
    put(sheet, facts.iter().enumerate().map(set).collect(), 3, buffer, area);
}

fn put(sheet: &Sheet, facts: Vec<Vec<Row>>, least: usize, buffer: &mut Buffer, area: Rect) {
    let lengths: Vec<usize> = facts.iter().map(Vec::len).collect();
    let shares = shared(&lengths, area.height.into(), least);
    let rows = facts.into_iter().zip(shares).flat_map(|(mut rows, share)| {
        if rows.len() > share {
            rows.truncate(share);
            if let Some(last) = rows.last_mut() {
                mark_cut(last, sheet.width);
            }
        }
        rows
    });
    for (row, place) in rows.zip(area.rows()) {
        row.put(buffer, place);
    }
}

/// How many rows each may have of a height: none is left out for the sake of one before it,
/// unless there is too little for that.
fn shared(lengths: &[usize], height: usize, least: usize) -> Vec<usize> {
    let least = if lengths.len() * least < height { least } else { 0 };
    let mut left = height.saturating_sub(lengths.iter().map(|rows| least.min(*rows)).sum());
    let mut share = |rows: &usize| {
        let sure = least.min(*rows);
        let more = left.min(rows - sure);
        left -= more;
        sure + more
    };
    lengths.iter().map(&mut share).collect()
}

/// Ends a row with "…", in the place of its last words where it is full.
fn mark_cut(row: &mut Row, width: usize) {
    let text = row.line.spans.pop().unwrap_or_default();
    let room = width.saturating_sub(row.line.width());
    row.line.push_span(Span::styled(cut(&text.content, room), text.style));
}
