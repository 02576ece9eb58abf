//! The keys at the foot of the screen: those of the page in the upper row, those of every screen in
//! the last one, where each has the same place on every screen. In a wide window they share a row.

use std::ops::Range;

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use crate::{
    frontends::columns::Columns as _,
    page::{Chip, Hint, Meaning, WordFrom},
};

use super::{
    breakpoints::{ALL_KEY_WORDS_FROM, ONE_ROW_FOOT_FROM, ORDINARY_FROM},
    margins::side_margin,
    text::{shorten, spaces},
    theme::{STRONG, Theme},
};

/// Columns between two hints, the widest that fits.
const GAPS: [usize; 3] = [3, 2, 1];
/// Columns between two hints where they take more than one row.
const LEAST_GAP: usize = 2;
/// More keys of the page than this would not be read.
const MOST_OF_PAGE: usize = 5;

/// The rows of the foot of a window.
pub(super) fn lines(hints: &[Hint], window: Rect, theme: Theme) -> Vec<Line<'static>> {
    let width = window.inner(side_margin(window)).width.into();
    let (fixed, own): (Vec<&Hint>, Vec<&Hint>) = hints.iter().partition(|hint| hint.fixed);
    let own = Keys { theme, width, hints: own_that_fit(&own, width) };
    let fixed = Keys { theme, width, hints: with_words(&fixed, window.width, width) };
    if window.width >= ONE_ROW_FOOT_FROM
        && let Some(line) = own.beside(&fixed)
    {
        return vec![line];
    }
    own.lines().into_iter().chain(fixed.lines()).collect()
}

/// The first of the page's keys; those that are not always shown are dropped from the end until the
/// rest fits on a row.
fn own_that_fit(hints: &[&Hint], width: usize) -> Vec<Hint> {
    let mut kept = hints.to_vec();
    let is_too_much =
        |kept: &[&Hint]| kept.len() > MOST_OF_PAGE || columns(kept, LEAST_GAP) > width;
    while is_too_much(&kept)
        && let Some(last) = kept.iter().rposition(|hint| !hint.always)
    {
        kept.remove(last);
    }
    kept.into_iter().cloned().collect()
}

/// The keys of every screen, without the words for which the window is too narrow, and with fewer where
/// they do not fit.
fn with_words(hints: &[&Hint], window: u16, width: usize) -> Vec<Hint> {
    let most = match window {
        ..ORDINARY_FROM => WordFrom::Any,
        ORDINARY_FROM..ALL_KEY_WORDS_FROM => WordFrom::Ordinary,
        ALL_KEY_WORDS_FROM.. => WordFrom::Wide,
    };
    let shortened = |most: WordFrom| -> Vec<Hint> {
        let word =
            |hint: &Hint| if hint.word_from > most { String::new() } else { hint.label.clone() };
        hints.iter().map(|hint| Hint { label: word(hint), ..(*hint).clone() }).collect()
    };
    let fits = |hints: &Vec<Hint>| columns(&hints.iter().collect::<Vec<_>>(), LEAST_GAP) <= width;
    let fewer = [WordFrom::Wide, WordFrom::Ordinary].into_iter().filter(|words| *words <= most);
    fewer.map(shortened).find(fits).unwrap_or_else(|| shortened(WordFrom::Any))
}

fn columns(hints: &[&Hint], gap: usize) -> usize {
    let keys: usize = hints.iter().map(|hint| hint_columns(hint)).sum();
    keys + gap * hints.len().saturating_sub(1)
}

/// The keys of a row.
struct Keys {
    theme: Theme,
    width: usize,
    hints: Vec<Hint>,
}

impl Keys {
    /// These keys to the left and others to the right; `None` where both do not fit on a row.
    fn beside(&self, other: &Self) -> Option<Line<'static>> {
        let (left, right) =
            (self.line(0..self.hints.len(), 3), other.line(0..other.hints.len(), 3));
        let between = self.width.checked_sub(left.width() + right.width())?;
        (between >= LEAST_GAP).then(|| {
            let spans = left.spans.into_iter().chain([spaces(between)]).chain(right.spans);
            Line::from(spans.collect::<Vec<_>>())
        })
    }

    /// The keys on one row with the widest gap that fits, else on as many rows as they take.
    fn lines(&self) -> Vec<Line<'static>> {
        let all: Vec<&Hint> = self.hints.iter().collect();
        let gap = GAPS.into_iter().find(|gap| columns(&all, *gap) <= self.width);
        let gap = gap.unwrap_or(LEAST_GAP);
        self.pack(gap).into_iter().map(|hints| self.line(hints, gap)).collect()
    }

    /// Which keys stand on each row, filled one after the other.
    fn pack(&self, gap: usize) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut taken = 0;
        for (n, hint) in self.hints.iter().enumerate() {
            let columns = hint_columns(hint).min(self.width);
            match lines.last_mut() {
                Some(line) if taken + gap + columns <= self.width => {
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

    fn line(&self, hints: Range<usize>, gap: usize) -> Line<'static> {
        let mut line = Line::default();
        for hint in self.hints.get(hints).unwrap_or_default() {
            if !line.spans.is_empty() {
                line.push_span(spaces(gap));
            }
            self.push_hint(&mut line, hint);
        }
        line
    }

    fn push_hint(&self, line: &mut Line<'static>, hint: &Hint) {
        if hint.idle {
            return line.push_span(spaces(hint_columns(hint)));
        }
        if hint.meaning == Meaning::Danger {
            let word = format!("{}{}{}", hint.key, key_gap(hint), hint.label);
            return line.push_span(self.theme.chip(&Chip { meaning: Meaning::Danger, word }));
        }
        let key = shorten(&hint.key, self.width).into_owned();
        let room = self.width.saturating_sub(key.width() + key_gap(hint).len());
        line.push_span(Span::styled(key, STRONG));
        line.push_span(key_gap(hint));
        line.push_span(shorten(&hint.label, room).into_owned());
    }
}

fn hint_columns(hint: &Hint) -> usize {
    let sides = if hint.meaning == Meaning::Danger { 2 } else { 0 };
    hint.key.width() + key_gap(hint).len() + hint.label.width() + sides
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
