//! One row of the screen, and the only way to put it there: clipped to its area, so that no size
//! of window can make a write fall outside the buffer. Also breaks text into rows, by way of the
//! page module, so that a number is never broken.

use std::borrow::Cow;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr;

use crate::page::wrap::{NO_BREAK, plain, wrap};

/// Columns that the marks of a list stand out to the left of all other text.
pub(super) const HANG: u16 = 2;

const NUMBER_CHARS: [char; 5] = [' ', NO_BREAK, '+', '-', '\u{2011}'];

/// A row of the screen.
#[derive(Debug, Clone, Default)]
pub(super) struct Row<'a> {
    /// What stands on it.
    pub line: Line<'a>,
    /// The row belongs to a list and begins with its mark, in the margin.
    pub hangs: bool,
    /// The column, from the start of the row, where the cursor stands.
    pub cursor: Option<u16>,
    /// The number of the lead card stands here, or what leads up to it.
    pub leads: bool,
}

impl<'a> Row<'a> {
    /// A row of one style.
    pub fn new(text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        Self { line: Line::from(Span::styled(text, style)), ..Self::default() }
    }

    /// A row that begins some columns in.
    pub fn indented(columns: usize, text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        if columns == 0 {
            return Self::new(text, style);
        }
        Self {
            line: Line::from(vec![blanks(columns), Span::styled(text, style)]),
            ..Self::default()
        }
    }

    /// The row with more after it.
    pub fn then(mut self, text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        self.line.push_span(Span::styled(text, style));
        self
    }

    /// Puts the row at the top of the area and tells where its cursor fell.
    pub fn put(&self, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        let hang = if self.hangs { 0 } else { HANG };
        let area = area.intersection(buffer.area);
        let width = area.width.saturating_sub(hang);
        if width == 0 || area.height == 0 {
            return None;
        }
        let x = area.x.saturating_add(hang);
        buffer.set_line(x, area.y, &self.line, width);
        let column = self.cursor.filter(|column| *column < width)?;
        Some(Position::new(x.saturating_add(column), area.y))
    }
}

/// Puts text of one style at the top left of an area, clipped to it; tells the columns it took.
pub(super) fn put(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return 0;
    }
    buffer.set_stringn(area.x, area.y, text, area.width.into(), style).0.saturating_sub(area.x)
}

/// Blanks for an indent.
pub(super) fn blanks(columns: usize) -> Span<'static> {
    const BLANKS: &str = "                                ";
    match BLANKS.get(..columns) {
        Some(blanks) => Span::raw(blanks),
        None => Span::raw(" ".repeat(columns)),
    }
}

/// The text with ordinary blanks, copied only where it must be.
pub(super) fn unwrapped(text: &str) -> Cow<'_, str> {
    if text.contains(NO_BREAK) { Cow::Owned(plain(text)) } else { Cow::Borrowed(text) }
}

/// The lines of a text; one that fits is not sent through the wrapper, which is the costly part
/// of a frame.
pub(super) fn broken<'a>(text: &'a str, width: usize, instead: &str) -> Vec<Cow<'a, str>> {
    if text.width() <= width && !text.contains('\n') {
        return vec![unwrapped(text)];
    }
    wrap(text, width, instead).into_iter().map(Cow::Owned).collect()
}

/// The text within a width, cut between words and marked with "…". A word is cut only when it
/// stands alone, and nothing is cut where a part of a number would be left.
pub(super) fn shortened(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return unwrapped(text);
    }
    Cow::Owned(cut(text, width))
}

/// The text with "…" at its end, within a width.
pub(super) fn cut(text: &str, width: usize) -> String {
    let mut kept = String::new();
    let mut rest = text.split(' ').peekable();
    while let Some(word) = rest.next_if(|word| kept.width() + word.width() + 2 <= width) {
        kept.push_str(word);
        kept.push(' ');
    }
    if rest.peek().is_some_and(|word| word.starts_with(is_of_number)) {
        kept.truncate(kept.trim_end_matches(is_of_number).len());
    }
    if kept.is_empty() {
        kept = cut_word(text, width);
    }
    if width > 0 {
        kept.push('…');
    }
    plain(&kept)
}

fn cut_word(text: &str, width: usize) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let mut kept = String::new();
    for c in word.chars().take_while(|c| !is_of_number(*c)) {
        kept.push(c);
        if kept.width() >= width {
            kept.pop();
            break;
        }
    }
    kept
}

/// Whether a number is written with this character.
pub(super) fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || NUMBER_CHARS.contains(&c)
}
