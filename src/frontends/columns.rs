//! The columns that text takes. Most text here is of letters that take one column each, and that is told
//! from its bytes far sooner than each letter is looked up.

use unicode_width::UnicodeWidthStr;

/// Text that is measured in columns.
pub trait Columns {
    /// How many columns it takes.
    fn width(&self) -> usize;

    /// Whether each character is seen to take one column and to stand for itself. Some text of which that
    /// is true as well is not.
    fn is_plain(&self) -> bool;
}

impl Columns for str {
    /// In one pass where the text is plain, as nearly all is: it is measured for every row of every frame.
    fn width(&self) -> usize {
        let mut columns = 0;
        for byte in self.bytes().filter(|byte| !is_continuation(*byte)) {
            if !begins_plain(byte) {
                return UnicodeWidthStr::width(self);
            }
            columns += 1;
        }
        columns
    }

    /// Printable ASCII and U+00C0 to U+02FF: before them lie control characters and a hyphen that is not
    /// always shown, behind them accents.
    fn is_plain(&self) -> bool {
        self.bytes().all(|byte| begins_plain(byte) || is_continuation(byte))
    }
}

const fn begins_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\xc3'..=b'\xcb')
}

const fn is_continuation(byte: u8) -> bool {
    matches!(byte, b'\x80'..=b'\xbf')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_character_takes_the_columns_that_unicode_says() {
        for character in '\0'..='\u{ffff}' {
            let text = character.to_string();
            assert_eq!(Columns::width(&*text), UnicodeWidthStr::width(&*text), "{character:?}");
        }
    }

    proptest! {
        #[test]
        fn a_text_takes_the_columns_that_unicode_says(
            text in "([a-zåäöÅÄÖéłŻ \u{2d0}-\u{2ff}]{0,6}|\\PC|[\u{300}-\u{36f}]|\u{ad}|\u{fe0f}){0,6}",
        ) {
            prop_assert_eq!(Columns::width(&*text), UnicodeWidthStr::width(&*text));
        }
    }
}
