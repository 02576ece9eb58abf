//! Which part of the body belongs to the page, to what stands beside it, and to the help under it.

use ratatui::layout::Rect;

use super::{
    breakpoints::panels,
    margins::{is_narrow, side_margin},
    row::MARKER_MARGIN,
};

/// Most columns of a panel.
const WIDEST_PANEL: u16 = 46;
/// Columns that two panels leave each other before the page takes more than it needs.
const NARROWEST_OF_TWO: u16 = 34;
/// Most columns of text beside two panels: room for a short number in the largest digits.
const WIDEST_BESIDE_TWO: u16 = 96;
/// From the end of the page's columns to the text of a panel, and from there to the next one.
const GAP_BEFORE_PANEL: u16 = 4;
/// In fewer rows help says too little.
const LEAST_HELP_HEIGHT: u16 = 2;
/// A lower window has no row to spare for what separates help from its list.
pub(super) const SPACED_FROM_HEIGHT: u16 = 14;

/// What the body must hold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// Most columns of the page's text.
    pub text_width: u16,
    /// How many panels there are, help of the selected row among them.
    pub panels: usize,
    /// A row of the page has help.
    pub has_help: bool,
    /// The rows of the list, where it is marked: each of them counts.
    pub marked: Option<u16>,
}

/// The areas of the page, its panels and its help, each including the margin for markers.
#[derive(Debug)]
pub(super) struct BodyAreas {
    pub page: Rect,
    /// From left to right; the first one is for help, where there is any.
    pub panels: Vec<Rect>,
    pub help_under: Option<Rect>,
}

impl BodyAreas {
    pub(super) fn new(area: Rect, wanted: Wanted) -> Self {
        // The margin for markers lies outside of the text, which begins two columns inside the rules. A
        // narrow window has no columns for that.
        let side = side_margin(area).horizontal;
        let left = if is_narrow(area) { 0 } else { side };
        let available = area.width.saturating_sub(left + side);
        let page = Rect {
            x: area.x + left,
            width: available.min(wanted.text_width + MARKER_MARGIN),
            ..area
        };
        match panels(area.width).min(wanted.panels) {
            0 if wanted.has_help => Self::with_help_under(page, wanted.marked),
            0 => Self { page, panels: Vec::new(), help_under: None },
            1 => Self::with_panels(page, available, 1),
            _ => {
                let left_over = available.saturating_sub(2 * (GAP_BEFORE_PANEL + NARROWEST_OF_TWO));
                let width = left_over.min(WIDEST_BESIDE_TWO + MARKER_MARGIN).max(page.width);
                Self::with_panels(Rect { width, ..page }, available, 2)
            }
        }
    }

    fn with_panels(page: Rect, available: u16, count: u16) -> Self {
        let left = available.saturating_sub(page.width + count * GAP_BEFORE_PANEL);
        let width = (left / count).min(WIDEST_PANEL);
        let text = |n: u16| page.right() + GAP_BEFORE_PANEL + n * (width + GAP_BEFORE_PANEL);
        let panel = |n| Rect {
            x: text(n).saturating_sub(MARKER_MARGIN),
            width: width + MARKER_MARGIN,
            ..page
        };
        Self { page, panels: (0..count).map(panel).collect(), help_under: None }
    }

    /// On a list that is marked every row counts: its help takes two lines, and more only of rows that the
    /// list leaves over.
    fn with_help_under(page: Rect, marked: Option<u16>) -> Self {
        let is_low = page.height < SPACED_FROM_HEIGHT;
        let help = match marked {
            Some(_) if is_low => 0,
            Some(rows) => {
                let left = page.height.saturating_sub(rows);
                left.clamp(LEAST_HELP_HEIGHT, (page.height / 3).max(LEAST_HELP_HEIGHT))
            }
            None => page.height / 3,
        };
        if help < LEAST_HELP_HEIGHT {
            return Self { page, panels: Vec::new(), help_under: None };
        }
        let gap = u16::from(!is_low && marked.is_none());
        let list = Rect { height: page.height - help, ..page };
        let under = below(page, list.height + gap);
        Self { page: list, panels: Vec::new(), help_under: Some(under) }
    }
}

/// The area without its first rows.
pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
