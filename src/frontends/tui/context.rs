//! What a block needs to know of the place it is laid out in.

use ratatui::style::Style;

use super::{row::Row, text::wrap_lines, theme::Theme};

/// The place a block is laid out in.
#[derive(Debug, Clone, Copy)]
pub(super) struct LayoutContext<'a> {
    /// Columns for text.
    pub width: usize,
    /// Rows of the window.
    pub height: usize,
    pub theme: Theme,
    /// Stands in place of a number that does not fit on a line.
    pub placeholder: &'a str,
    pub density: Density,
    /// The cursor belongs in the text field, not at the selected row.
    pub typing: bool,
    /// How many of the largest sizes of a call card are too large for the page.
    pub card_sizes_skipped: usize,
    /// The title stands in the head and is not repeated.
    pub titled_in_head: bool,
    /// Somebody is in danger now: the number stands on a field of its own.
    pub is_alarm: bool,
}

/// How much empty space the screen has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Density {
    /// None.
    Compact,
    /// Blank rows.
    Spaced,
}

impl<'a> LayoutContext<'a> {
    /// The columns left after an indent, at least one.
    pub fn room(&self, indent: usize) -> usize {
        self.width.saturating_sub(indent).max(1)
    }

    /// Text of one style, some columns in.
    pub fn text(&self, indent: usize, text: &'a str, style: Style) -> Vec<Row<'a>> {
        wrap_lines(text, self.room(indent), self.placeholder)
            .into_iter()
            .map(|line| Row::indented(indent, line, style))
            .collect()
    }
}
