//! The blank columns on either side of the screen.

use ratatui::layout::{Margin, Rect};

use super::breakpoints::ORDINARY_FROM;

/// Blank columns outside everything, in an ordinary window and in a narrow one.
const SIDE_MARGINS: (u16, u16) = (2, 1);

/// The blank columns on either side of everything.
pub(super) fn side_margin(area: Rect) -> Margin {
    let (ordinary, narrow) = SIDE_MARGINS;
    Margin::new(if is_narrow(area) { narrow } else { ordinary }, 0)
}

/// Whether the window has no columns to spare.
pub(super) const fn is_narrow(area: Rect) -> bool {
    area.width < ORDINARY_FROM
}
