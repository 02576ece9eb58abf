//! The help of the selected item, beside the list or under it. Its area has a fixed size, so that
//! the list does not move while one moves through it; help that does not fit is cut with "…".

use ratatui::{layout::Rect, text::Span};

use crate::{
    frontends::canvas::Canvas,
    page::{Fact, Page},
};

use super::{
    context::LayoutContext,
    fact,
    row::{MARKER_MARGIN, Row},
    text::ellipsize,
    theme::{STRONG, TEXT},
};

/// The help of the selected item; `None` where no item of the list has any.
pub(super) fn of_selected(page: &Page) -> Option<&[Fact]> {
    let choices = page.choices().filter(|choices| choices.has_help)?;
    Some(choices.selected_item().map(|item| item.help.as_slice()).unwrap_or_default())
}

/// Draws help under the list: each label with its text beside it, all texts in one column where
/// there is room for that.
pub(super) fn render_under(
    context: &LayoutContext,
    facts: &[Fact],
    area: Rect,
    canvas: &mut Canvas,
) {
    let lay_out = |column| -> Vec<Vec<Row>> {
        facts.iter().map(|fact| fact::rows(context, 0, fact, STRONG, column)).collect()
    };
    let mut rows = lay_out(fact::text_column(context, 0, facts));
    if rows.iter().map(Vec::len).sum::<usize>() > area.height.into() {
        rows = lay_out(None);
    }
    render(context, rows, 1, area, canvas);
}

/// Draws help beside the list: each label above its text. Returns how many rows it took.
pub(super) fn render_beside(
    context: &LayoutContext,
    facts: &[Fact],
    area: Rect,
    canvas: &mut Canvas,
) -> u16 {
    let context =
        &LayoutContext { width: area.width.saturating_sub(MARKER_MARGIN).into(), ..*context };
    let lay_out = |(n, fact)| {
        let fact: &Fact = fact;
        let mut rows = vec![Row::default(); usize::from(n > 0)];
        rows.extend(context.text(0, &fact.label, STRONG));
        rows.extend(context.text(0, &fact.text, TEXT));
        rows
    };
    render(context, facts.iter().enumerate().map(lay_out).collect(), 3, area, canvas)
}

/// Draws the rows of each fact, cut to its share of the height; `least` rows are kept for each as
/// long as the height allows. Returns how many rows were drawn.
fn render(
    context: &LayoutContext,
    facts: Vec<Vec<Row>>,
    least: usize,
    area: Rect,
    canvas: &mut Canvas,
) -> u16 {
    let lengths: Vec<usize> = facts.iter().map(Vec::len).collect();
    let shares = shares(&lengths, area.height.into(), least);
    let rows = facts.into_iter().zip(shares).flat_map(|(mut rows, share)| {
        if rows.len() > share {
            rows.truncate(share);
            if let Some(last) = rows.last_mut() {
                mark_as_cut(last, context.width);
            }
        }
        rows
    });
    let mut drawn = 0;
    for (row, place) in rows.zip(area.rows()) {
        row.render(place, canvas);
        drawn += 1;
    }
    drawn
}

/// How many rows of the height each fact gets: an early one does not push out a later one unless
/// there are fewer than `least` rows for each.
fn shares(lengths: &[usize], height: usize, least: usize) -> Vec<usize> {
    let least = if lengths.len() * least <= height { least } else { 0 };
    let mut left = height.saturating_sub(lengths.iter().map(|rows| least.min(*rows)).sum());
    let mut share = |rows: &usize| {
        let reserved = least.min(*rows);
        let more = left.min(rows - reserved);
        left -= more;
        reserved + more
    };
    lengths.iter().map(&mut share).collect()
}

/// Ends a row with "…", in place of its last words where it is full.
fn mark_as_cut(row: &mut Row, width: usize) {
    let text = row.line.spans.pop().unwrap_or_default();
    let room = width.saturating_sub(row.line.width());
    row.line.push_span(Span::styled(ellipsize(&text.content, room), text.style));
}
