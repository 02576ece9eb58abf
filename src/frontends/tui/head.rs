//! The first line of the screen, and the rules above and below the body.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use crate::{
    frontends::{canvas::Canvas, columns::Columns as _},
    page::{Page, TitlePlace},
};

use super::{
    row::render_text,
    text::{shorten, with_plain_spaces},
    theme::{LINE, STRONG, TEXT},
};

const SEPARATOR: &str = " · ";
const CUT: &str = "…";
/// Columns of a rule that what has changed leaves free: its own beginning, and the mark at its end.
const ROOM_BESIDE_CHANGE: usize = 10;
/// Least columns between the trail and the status.
const GAP: usize = 3;

/// Draws the trail to the left and the status to the right. The name of the page is the last part of the
/// trail, unless it does not fit there whole: see [`names_page`].
pub(super) fn render(page: &Page, area: Rect, canvas: &mut Canvas) {
    let width = usize::from(area.width);
    let status = shorten(page.status.as_deref().unwrap_or_default(), width);
    let taken = u16::try_from(status.width()).unwrap_or(area.width);
    let right = Rect { x: area.right().saturating_sub(taken), width: taken, ..area };
    render_text(right, canvas, &status, TEXT);
    let room = room_for_trail(page, width);
    let line = if names_page(page, width) {
        let before =
            trail(&page.trail, room.saturating_sub(page.title.width() + SEPARATOR.width()));
        let separator = if before.is_empty() { "" } else { SEPARATOR };
        let title = with_plain_spaces(&page.title);
        Line::from(vec![Span::raw(before), Span::raw(separator), Span::styled(title, STRONG)])
    } else {
        Line::raw(trail(&page.trail, room))
    };
    canvas.line(area.x, area.y, &line, area.width);
}

/// Whether the title stands in the head: it is a name, and there is room for the whole of it.
pub(super) fn names_page(page: &Page, width: usize) -> bool {
    page.title_place == TitlePlace::Head && page.title.width() <= room_for_trail(page, width)
}

fn room_for_trail(page: &Page, width: usize) -> usize {
    let status = page.status.as_ref().map_or(0, |status| status.width() + GAP);
    width.saturating_sub(status)
}

/// As many parts of the trail as fit, the first ones.
fn trail(parts: &[String], room: usize) -> String {
    let whole = parts.join(SEPARATOR);
    if whole.width() <= room {
        return with_plain_spaces(&whole).into_owned();
    }
    for kept in (1..parts.len()).rev() {
        let parts: Vec<&str> = parts.iter().take(kept).map(String::as_str).collect();
        let some = parts.join(SEPARATOR) + SEPARATOR + CUT;
        if some.width() <= room {
            return with_plain_spaces(&some).into_owned();
        }
    }
    let first = parts.first().map(|part| shorten(part, room).into_owned()).unwrap_or_default();
    if first == CUT { String::new() } else { first }
}

/// Draws a rule over the whole width, with a mark near its right end.
pub(super) fn render_rule(mark: &str, area: Rect, canvas: &mut Canvas) {
    let width = usize::from(area.width);
    let after = 2.min(width);
    if mark.is_empty() || width < mark.width() + after + 2 {
        render_text(area, canvas, &"─".repeat(width), LINE);
        return;
    }
    let before = width - mark.width() - after - 2;
    let rule = vec![
        Span::styled("─".repeat(before), LINE),
        Span::raw(format!(" {mark} ")),
        Span::styled("─".repeat(after), LINE),
    ];
    canvas.line(area.x, area.y, &Line::from(rule), area.width);
}

/// Says on a rule, near its left end, what has just changed; nothing where it does not fit whole.
pub(super) fn render_change(change: &str, area: Rect, canvas: &mut Canvas) {
    let said = format!(" {change} ");
    let place = Rect { x: area.x.saturating_add(2), ..area };
    if !change.is_empty() && said.width() + ROOM_BESIDE_CHANGE <= area.width.into() {
        let width = u16::try_from(said.width()).unwrap_or(area.width);
        let place = Rect { width, ..place };
        // The rule under it is dim, and words are never.
        canvas.erase(place.x, place.y, place.width);
        render_text(place, canvas, &said, TEXT);
    }
}
