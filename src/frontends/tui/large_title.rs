//! A title in letters of four rows, drawn from quarter blocks, for a page that is read from the
//! back of a room.

use font8x8::UnicodeFonts as _;

use super::{
    context::{Density, LayoutContext, TitleSize},
    row::Row,
    theme::STRONG,
};

/// Columns and rows of a letter: its 8×8 dots, two to a cell in each direction.
const LETTER_SIZE: usize = 4;
/// The quarter blocks, indexed by which dots are set: bit 0 upper left, 1 upper right, 2 lower
/// left, 3 lower right.
const QUARTERS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The rows of a large title; `None` where it is not wanted, does not fit, or the font lacks one of
/// its letters.
pub(super) fn rows<'a>(context: &LayoutContext, text: &str) -> Option<Vec<Row<'a>>> {
    let fits = text.chars().count() * LETTER_SIZE <= context.width;
    if context.title_size == TitleSize::Normal || !fits || context.density < Density::Roomy {
        return None;
    }
    let letters: Vec<[u8; 8]> = text.chars().map(glyph).collect::<Option<_>>()?;
    let row = |y: usize| -> String {
        letters
            .iter()
            .flat_map(|letter| (0..LETTER_SIZE).map(move |x| quarter(*letter, x, y)))
            .collect()
    };
    Some((0..LETTER_SIZE).map(|y| Row::new(row(y).trim_end().to_owned(), STRONG)).collect())
}

/// The dots of a letter, one byte a row, the leftmost dot in the lowest bit.
fn glyph(letter: char) -> Option<[u8; 8]> {
    font8x8::BASIC_FONTS.get(letter).or_else(|| font8x8::LATIN_FONTS.get(letter))
}

fn quarter(letter: [u8; 8], x: usize, y: usize) -> char {
    let dot = |dx: usize, dy: usize| {
        let row = letter.get(2 * y + dy).copied().unwrap_or_default();
        usize::from(row >> (2 * x + dx) & 1)
    };
    let set = dot(0, 0) | dot(1, 0) << 1 | dot(0, 1) << 2 | dot(1, 1) << 3;
    QUARTERS.get(set).copied().unwrap_or(' ')
}
