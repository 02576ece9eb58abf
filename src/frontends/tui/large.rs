//! A heading in large letters, drawn from quarter blocks, for a page that is read from the back of a
//! room. Makes rows; gives nothing where the letters do not fit, and the heading is then set as
//! any other.

use font8x8::UnicodeFonts as _;

use super::{
    row::Row,
    sheet::{Air, Letters, Sheet},
    theme::STRONG,
};

/// Columns and rows of a letter: two dots of its 8×8 in each direction.
const LETTER: usize = 4;
/// The quarter blocks by the dots that are set: upper left, upper right, lower left, lower right.
const QUARTERS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The rows of a large heading.
pub(super) fn rows<'a>(sheet: &Sheet, text: &str) -> Option<Vec<Row<'a>>> {
    let fits = text.chars().count() * LETTER <= sheet.width && sheet.air == Air::Boxes;
    if sheet.letters == Letters::Usual || !fits {
        return None;
    }
    let letters: Vec<[u8; 8]> = text.chars().map(glyph).collect::<Option<_>>()?;
    let row = |y: usize| -> String {
        letters.iter().flat_map(|letter| (0..LETTER).map(move |x| quarter(*letter, x, y))).collect()
    };
    Some((0..LETTER).map(|y| Row::new(row(y).trim_end().to_owned(), STRONG)).collect())
}

/// The dots of a letter, a row a byte, the leftmost dot in the lowest bit.
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
