//! The head and the foot of the screen: where the person is, how far they have come, and the
//! keys. What is always needed is never dropped, whatever the width.

use std::ops::Range;

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr;

use crate::page::{Hint, Page};

use super::{
    row::{blanks, put, shortened, unwrapped},
    theme::{STRONG, TEXT},
};

const BETWEEN_PARTS: &str = " · ";
const CUT: &str = "…";
const HEAD_GAP: usize = 3;
const LEAST_GAP: usize = 2;
const HINT_GAPS: [usize; 2] = [3, LEAST_GAP];

/// The line with the trail to the left and the status to the right.
pub(super) fn head(page: &Page, buffer: &mut Buffer, area: Rect) {
    let width = usize::from(area.width);
    let status = shortened(&page.status, width);
    let taken = u16::try_from(status.width()).unwrap_or(area.width);
    let right = Rect { x: area.right().saturating_sub(taken), width: taken, ..area };
    put(buffer, right, &status, TEXT);
    let gap = if status.is_empty() { 0 } else { HEAD_GAP };
    let room = width.saturating_sub(status.width() + gap);
    put(buffer, area, &trail(&page.trail, room), TEXT);
}

/// As many parts of the trail as fit, from the left.
fn trail(parts: &[String], room: usize) -> String {
    let whole = parts.join(BETWEEN_PARTS);
    if whole.width() <= room {
        return unwrapped(&whole).into_owned();
    }
    for kept in (1..parts.len()).rev() {
        let parts: Vec<&str> = parts.iter().take(kept).map(String::as_str).collect();
        let some = parts.join(BETWEEN_PARTS) + BETWEEN_PARTS + CUT;
        if some.width() <= room {
            return unwrapped(&some).into_owned();
        }
    }
    parts.first().map(|part| shortened(part, room).into_owned()).unwrap_or_default()
}

/// A rule over the whole width, with a mark near its right end.
pub(super) fn rule(buffer: &mut Buffer, area: Rect, mark: &str, style: Style) {
    let width = usize::from(area.width);
    let after = 2.min(width);
    if mark.is_empty() || width < mark.width() + after + 2 {
        put(buffer, area, &"─".repeat(width), style);
        return;
    }
    let before = width - mark.width() - after - 2;
    put(buffer, area, &format!("{} {mark} {}", "─".repeat(before), "─".repeat(after)), style);
}

/// The lines of the foot: the hints in their order, the last that are not always shown dropped
/// until the rest stands on so many lines. Those always shown take more lines if they must.
pub(super) fn foot(hints: &[Hint], width: usize, lines: usize) -> Vec<Line<'_>> {
    let mut kept: Vec<&Hint> = hints.iter().collect();
    loop {
        let fitting = (1..=lines).find_map(|lines| {
            let fits = |gap: &usize| packed(&kept, width, *gap).len() <= lines;
            HINT_GAPS.into_iter().find(fits)
        });
        let droppable = kept.iter().rposition(|hint| !hint.always);
        if let (None, Some(n)) = (fitting, droppable) {
            kept.remove(n);
            continue;
        }
        let gap = fitting.unwrap_or(LEAST_GAP);
        return packed(&kept, width, gap)
            .into_iter()
            .map(|line| written(kept.get(line).unwrap_or_default(), gap, width))
            .collect();
    }
}

/// Which hints stand on each line, as many on each as fit with a gap between.
fn packed(hints: &[&Hint], width: usize, gap: usize) -> Vec<Range<usize>> {
    let mut packed: Vec<Range<usize>> = Vec::new();
    let mut taken = 0;
    for (n, hint) in hints.iter().enumerate() {
        let columns = hint_width(hint).min(width);
        match packed.last_mut() {
            Some(line) if taken + gap + columns <= width => {
                taken += gap + columns;
                line.end = n + 1;
            }
            _ => {
                taken = columns;
                packed.push(n..n + 1);
            }
        }
    }
    packed
}

fn written<'a>(hints: &[&'a Hint], gap: usize, width: usize) -> Line<'a> {
    let mut written = Line::default();
    for hint in hints {
        if !written.spans.is_empty() {
            written.push_span(blanks(gap));
        }
        let key = shortened(&hint.key, width);
        let room = width.saturating_sub(key.width() + key_gap(hint).len());
        written.push_span(Span::styled(key, STRONG));
        written.push_span(key_gap(hint));
        written.push_span(shortened(&hint.label, room));
    }
    written
}

fn hint_width(hint: &Hint) -> usize {
    hint.key.width() + key_gap(hint).len() + hint.label.width()
}

/// Two blanks where one would make a key and a number look like one number.
fn key_gap(hint: &Hint) -> &'static str {
    let digit = |c: char| c.is_ascii_digit() || c == '+';
    if hint.label.is_empty() {
        ""
    } else if hint.key.ends_with(digit) && hint.label.starts_with(digit) {
        "  "
    } else {
        " "
    }
}
