//! Where the layout changes with the size of the window: the height decides sizes, the width decides what
//! stands side by side.

/// A narrower window has one blank column on each side, and no columns for labels or markers.
pub(super) const ORDINARY_FROM: u16 = 60;
/// From here on the keys of every screen have all their words.
pub(super) const ALL_KEY_WORDS_FROM: u16 = 70;
/// From here on one panel stands beside the page.
pub(super) const PANEL_FROM: u16 = 110;
/// From here on all keys stand in one row.
pub(super) const ONE_ROW_FOOT_FROM: u16 = 140;
/// From here on two panels stand beside the page.
pub(super) const TWO_PANELS_FROM: u16 = 160;

/// How many panels a window of this width has room for.
pub(super) const fn panels(width: u16) -> usize {
    match width {
        ..PANEL_FROM => 0,
        PANEL_FROM..TWO_PANELS_FROM => 1,
        TWO_PANELS_FROM.. => 2,
    }
}

/// How many times as large as their face digits are in a window of this height, where they lead the
/// screen; so they take about an eighth of the rows at every size.
pub(super) const fn digits(height: u16) -> Option<usize> {
    match height {
        ..22 => None,
        22..38 => Some(1),
        38..55 => Some(2),
        55.. => Some(3),
    }
}

/// Blank rows above the page, in a body of this height.
pub(super) const fn blank_rows_on_top(height: u16) -> u16 {
    match height {
        ..17 => 0,
        17..34 => 1,
        34.. => 2,
    }
}

/// The same in a page of this height, the head and the foot taken away.
pub(super) const fn digits_in_body(height: usize) -> Option<usize> {
    match height {
        ..16 => None,
        16..32 => Some(1),
        32..48 => Some(2),
        48.. => Some(3),
    }
}
