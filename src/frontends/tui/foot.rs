//! The key hints at the foot of the screen.

use std::ops::Range;

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::page::Hint;

use super::{
    text::{shorten, spaces},
    theme::STRONG,
};

const LEAST_GAP: usize = 2;
/// Columns between two hints; the smaller gap where the larger one would drop a hint.
const GAPS: [usize; 2] = [3, LEAST_GAP];

/// The hints in their order, on at most so many lines: those that are not always shown are dropped
/// from the end until the rest fits. Those that are always shown take more lines if they must.
pub(super) fn lines(hints: &[Hint], width: usize, lines: usize) -> Vec<Line<'_>> {
    let mut kept: Vec<&Hint> = hints.iter().collect();
    loop {
        let fitting = (1..=lines).find_map(|lines| {
            let fits = |gap: &usize| pack(&kept, width, *gap).len() <= lines;
            GAPS.into_iter().find(fits)
        });
        let droppable = kept.iter().rposition(|hint| !hint.always);
        if let (None, Some(n)) = (fitting, droppable) {
            kept.remove(n);
            continue;
        }
        let gap = fitting.unwrap_or(LEAST_GAP);
        return pack(&kept, width, gap)
            .into_iter()
            .map(|line| line_of(kept.get(line).unwrap_or_default(), gap, width))
            .collect();
    }
}

/// Which hints stand on each line, filled one after the other.
fn pack(hints: &[&Hint], width: usize, gap: usize) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut taken = 0;
    for (n, hint) in hints.iter().enumerate() {
        let columns = hint_width(hint).min(width);
        match lines.last_mut() {
            Some(line) if taken + gap + columns <= width => {
                taken += gap + columns;
                line.end = n + 1;
            }
            _ => {
                taken = columns;
                lines.push(n..n + 1);
            }
        }
    }
    lines
}

fn line_of<'a>(hints: &[&'a Hint], gap: usize, width: usize) -> Line<'a> {
    let mut line = Line::default();
    for hint in hints {
        if !line.spans.is_empty() {
            line.push_span(spaces(gap));
        }
        let key = shorten(&hint.key, width);
        let room = width.saturating_sub(key.width() + key_gap(hint).len());
        line.push_span(Span::styled(key, STRONG));
        line.push_span(key_gap(hint));
        line.push_span(shorten(&hint.label, room));
    }
    line
}

fn hint_width(hint: &Hint) -> usize {
    hint.key.width() + key_gap(hint).len() + hint.label.width()
}

/// Two spaces where one would make a key and a number look like one number.
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
