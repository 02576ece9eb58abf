//! The first line of the screen, and the rules above and below the body.

use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use unicode_width::UnicodeWidthStr;

use crate::page::Page;

use super::{
    row::render_text,
    text::{shorten, with_plain_spaces},
    theme::TEXT,
};

const SEPARATOR: &str = " · ";
const CUT: &str = "…";
/// Least columns between the trail and the status.
const GAP: usize = 3;

/// Draws the trail to the left and the status to the right.
pub(super) fn render(page: &Page, area: Rect, buffer: &mut Buffer) {
    let width = usize::from(area.width);
    let status = shorten(page.status.as_deref().unwrap_or_default(), width);
    let taken = u16::try_from(status.width()).unwrap_or(area.width);
    let right = Rect { x: area.right().saturating_sub(taken), width: taken, ..area };
    render_text(right, buffer, &status, TEXT);
    let gap = if status.is_empty() { 0 } else { GAP };
    let room = width.saturating_sub(status.width() + gap);
    render_text(area, buffer, &trail(&page.trail, room), TEXT);
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
    parts.first().map(|part| shorten(part, room).into_owned()).unwrap_or_default()
}

/// Draws a rule over the whole width, with a mark near its right end.
pub(super) fn render_rule(mark: &str, style: Style, area: Rect, buffer: &mut Buffer) {
    let width = usize::from(area.width);
    let after = 2.min(width);
    if mark.is_empty() || width < mark.width() + after + 2 {
        render_text(area, buffer, &"─".repeat(width), style);
        return;
    }
    let before = width - mark.width() - after - 2;
    let rule = format!("{} {mark} {}", "─".repeat(before), "─".repeat(after));
    render_text(area, buffer, &rule, style);
}
