//! One row of the screen. Writing is clipped to the area and the canvas, so that no size of window
//! can make it fall outside.

use std::borrow::Cow;

use ratatui::{
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};

use crate::frontends::canvas::Canvas;

use super::text::spaces;

/// Columns to the left of all text, in which the markers of a list stand.
pub(super) const MARKER_MARGIN: u16 = 2;

/// A row of the screen.
#[derive(Debug, Clone, Default)]
pub(super) struct Row<'a> {
    pub line: Line<'a>,
    /// The row belongs to a list and begins in the margin, with its marker.
    pub starts_in_margin: bool,
    /// The column of the cursor, from the start of the row.
    pub cursor: Option<u16>,
    /// The row holds the number of the lead card, or what announces it.
    pub is_lead: bool,
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
            line: Line::from(vec![spaces(columns), Span::styled(text, style)]),
            ..Self::default()
        }
    }

    /// The row with more text after it.
    pub fn then(mut self, text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        self.line.push_span(Span::styled(text, style));
        self
    }

    /// Replaces the first span, where the row has any.
    pub fn replace_first(&mut self, span: Span<'a>) {
        if let Some(first) = self.line.spans.first_mut() {
            *first = span;
        }
    }

    /// Draws the row at the top of the area and returns where its cursor is on the screen.
    pub fn render(&self, area: Rect, canvas: &mut Canvas) -> Option<Position> {
        let margin = if self.starts_in_margin { 0 } else { MARKER_MARGIN };
        let area = area.intersection(canvas.area());
        let width = area.width.saturating_sub(margin);
        if width == 0 || area.height == 0 {
            return None;
        }
        let x = area.x.saturating_add(margin);
        canvas.line(x, area.y, &self.line, width);
        let column = self.cursor.filter(|column| *column < width)?;
        Some(Position::new(x.saturating_add(column), area.y))
    }
}

/// Draws text of one style at the top left of the area.
pub(super) fn render_text(area: Rect, canvas: &mut Canvas, text: &str, style: Style) {
    let area = area.intersection(canvas.area());
    if !area.is_empty() {
        canvas.text(area.x, area.y, text, area.width, style);
    }
}
