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
/// Columns between two hints where there is room.
const LARGE_GAP: usize = 3;

/// Under this width the keys that every screen has stand without their words.
const WORDS_FROM_WIDTH: usize = 58;

/// The keys of the page, then those of every screen: on one line where they fit, else on two. Of the
/// page's own those that are not always shown are dropped from the end until they fit on a line.
pub(super) fn lines(hints: &[Hint], width: usize) -> Vec<Line<'static>> {
    let shown: Vec<Hint> = hints.iter().map(|hint| shortened(hint, width)).collect();
    let all: Vec<&Hint> = shown.iter().collect();
    if all.is_empty() {
        return Vec::new();
    }
    if pack(&all, width, LARGE_GAP).len() == 1 {
        return vec![line_of(&all, LARGE_GAP, width)];
    }
    let (fixed, mut own): (Vec<&Hint>, Vec<&Hint>) = all.iter().partition(|hint| hint.fixed);
    while pack(&own, width, LEAST_GAP).len() > 1
        && let Some(last) = own.iter().rposition(|hint| !hint.always)
    {
        own.remove(last);
    }
    [own, fixed].iter().flat_map(|hints| packed(hints, width)).collect()
}

fn shortened(hint: &Hint, width: usize) -> Hint {
    let is_short = hint.fixed && !hint.always && width < WORDS_FROM_WIDTH;
    Hint { label: if is_short { String::new() } else { hint.label.clone() }, ..hint.clone() }
}

/// The hints on as many lines as they take.
fn packed(hints: &[&Hint], width: usize) -> Vec<Line<'static>> {
    let fits = |gap: &usize| pack(hints, width, *gap).len() <= 1;
    let gap = [LARGE_GAP, LEAST_GAP].into_iter().find(fits).unwrap_or(LEAST_GAP);
    let lines = pack(hints, width, gap).into_iter();
    lines.map(|line| line_of(hints.get(line).unwrap_or_default(), gap, width)).collect()
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

fn line_of(hints: &[&Hint], gap: usize, width: usize) -> Line<'static> {
    let mut line = Line::default();
    for hint in hints {
        if !line.spans.is_empty() {
            line.push_span(spaces(gap));
        }
        let key = shorten(&hint.key, width).into_owned();
        let room = width.saturating_sub(key.width() + key_gap(hint).len());
        line.push_span(Span::styled(key, STRONG));
        line.push_span(key_gap(hint));
        line.push_span(shorten(&hint.label, room).into_owned());
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
