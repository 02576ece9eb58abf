//! Where a piece of a text lies in it. The Fluent parser keeps pieces, not places.

use std::ops::Range;

/// The bytes of a text that a piece of it takes.
pub fn span_of(text: &str, piece: &str) -> Range<usize> {
    let start = piece.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len());
    start..(start + piece.len()).min(text.len())
}
