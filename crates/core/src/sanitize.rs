//! What may reach a terminal. Content is refused where it holds a forbidden character; what people
//! type, and names of files, are shown only after [`sanitize`]. The rules:
//!
//! - A terminal acts on control characters and reorders text on direction marks, and nobody sees
//!   format characters, private ones and those that are none: all of them are forbidden.
//! - Terminals disagree about the width of emoji, and lines that draw could imitate the interface:
//!   forbidden too.
//! - A terminal that knows right-to-left letters turns the digits beside them round: `114 14` is shown as
//!   `14 114`. There is always a number near, so content has none of them, and none that is typed is
//!   printed in a message. Names of languages in themselves are the exception: they have no digits and
//!   stand on paper, each on a line of its own.
//! - A letter under a heap of marks hides the lines above and below it. No language puts more than
//!   [`MARKS`] on one.
//! - A line end or a tab in a piece of text inside a sentence becomes a blank.

use unicode_width::UnicodeWidthChar;

/// The most marks on one letter.
const MARKS: usize = 4;

/// Whether a character may not stand in any text but as the end of a line.
pub fn is_forbidden(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control() && character != '\n';
    }
    character.is_control()
        || is_format(character)
        || is_private(character)
        || is_pictured(character)
        || is_blank(character)
}

/// Letters, patterns and marks that show nothing: a name of them looks like none.
const fn is_blank(character: char) -> bool {
    matches!(character,
        '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{2800}' | '\u{3164}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}')
}

/// Letters and digits that are written from right to left, in the blocks that Unicode keeps for them.
const fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Direction marks, joiners, soft hyphens, tags and line separators: all that Unicode calls format.
const fn is_format(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
        | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Private use and characters that are none.
const fn is_private(character: char) -> bool {
    matches!(character,
        '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..='\u{10ffff}')
        || (character as u32) & 0xfffe == 0xfffe
}

/// Emoji, pictures and the selectors that make them; lines that only draw.
const fn is_pictured(character: char) -> bool {
    matches!(character,
        '\u{231a}'..='\u{231b}' | '\u{23e9}'..='\u{23fa}' | '\u{2500}'..='\u{259f}'
        | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{1f000}'..='\u{1faff}')
}

/// The first forbidden character and its place.
pub fn find_forbidden(text: &str) -> Option<(usize, char)> {
    places_of(text, |_, character| is_forbidden(character)).next()
}

/// The first character that content may not hold, and its place.
pub fn find_unfit(text: &str) -> Option<(usize, char)> {
    unfit(text).next()
}

/// The same for a name that no digit stands in or beside: it may be written from right to left.
pub fn find_unfit_in_any_script(text: &str) -> Option<(usize, char)> {
    places_of(text, |before, character| is_forbidden(character) || is_heap(before, character))
        .next()
}

/// Each character that content may not hold, and its place: what is forbidden anywhere, and what shows
/// otherwise than whoever reads the file believes.
pub fn unfit(text: &str) -> impl Iterator<Item = (usize, char)> {
    places_of(text, |before, character| {
        is_forbidden(character) || is_right_to_left(character) || is_heap(before, character)
    })
}

/// The characters of a kind and their places; told with what stands before each. Nearly all text is
/// plain ASCII and letters like å, which are passed over as bytes: every text of the program is looked
/// through at each start.
fn places_of(text: &str, is_it: fn(&str, char) -> bool) -> impl Iterator<Item = (usize, char)> {
    let places = text.bytes().enumerate().filter(|(_, byte)| may_be_forbidden(*byte));
    places.filter_map(move |(place, _)| {
        let (before, from) = text.split_at_checked(place)?;
        let character = from.chars().next()?;
        is_it(before, character).then_some((place, character))
    })
}

/// Whether a mark is one too many.
fn is_heap(before: &str, character: char) -> bool {
    takes_no_place(character) && is_heaped(before)
}

/// Whether a text ends in as many marks as a letter may bear.
fn is_heaped(before: &str) -> bool {
    let marks = before.chars().rev().take(MARKS).take_while(|character| takes_no_place(*character));
    marks.count() == MARKS
}

/// Whether a character takes no column of its own, as a mark on a letter.
fn takes_no_place(character: char) -> bool {
    character.width() == Some(0)
}

/// Whether a forbidden character may begin with this byte: none does with those of plain ASCII, of the
/// letters from À to ÿ, or of the middle of a character.
const fn may_be_forbidden(byte: u8) -> bool {
    !matches!(byte, b'\n' | b' '..=b'~' | 0x80..=0xc1 | 0xc3)
}

/// A character by its number, as Unicode writes it.
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Foreign text as it may be printed on one line: a question mark in place of each character that
/// content may not hold, and an ellipsis after `longest` characters.
pub fn sanitize(text: &str, longest: usize) -> String {
    let mut safe: String = printable(text).take(longest).collect();
    if text.chars().nth(longest).is_some() {
        safe.push('…');
    }
    safe
}

/// Each character of a foreign text as it may be printed on one line.
pub fn printable(text: &str) -> impl Iterator<Item = char> {
    let mut marks = 0;
    text.chars().map(move |character| {
        marks = if takes_no_place(character) { marks + 1 } else { 0 };
        match character {
            '\n' | '\t' => ' ',
            _ if is_forbidden(character) || is_right_to_left(character) || marks > MARKS => '?',
            _ => character,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_forbidden_character_is_found_at_its_place() {
        for character in '\0'..=char::MAX {
            let text = format!("aå–{character}ö");
            let found = find_forbidden(&text);
            assert_eq!(found, is_forbidden(character).then_some((6, character)), "{character:?}");
            let found = find_unfit(&text);
            let is_bad = is_forbidden(character) || is_right_to_left(character);
            assert_eq!(found, is_bad.then_some((6, character)), "{character:?}");
        }
    }

    #[test]
    fn a_letter_bears_four_marks_and_no_heap_of_them() {
        for mark in ['\u{301}', '\u{489}', '\u{1ab0}', '\u{20dd}', '\u{fe20}', '\u{e34}'] {
            let with = |count| format!("a{}b", mark.to_string().repeat(count));
            assert_eq!(find_unfit(&with(4).repeat(2)), None, "{mark:?}");
            let fifth = 1 + 4 * mark.len_utf8();
            assert_eq!(find_unfit(&with(5)), Some((fifth, mark)), "{mark:?}");
            assert_eq!(unfit(&with(160)).count(), 156, "{mark:?}");
            assert_eq!(sanitize(&with(6), 200), format!("{}??b", with(4).trim_end_matches('b')));
        }
    }

    #[test]
    fn letters_that_turn_digits_round_are_found() {
        for text in ["مركز 114 14", "114 14 עזרה", "\u{661}\u{661}\u{664}", "\u{10840}"] {
            assert!(find_unfit(text).is_some(), "{text:?}");
            assert_eq!(find_forbidden(text), None, "{text:?}");
            assert_eq!(find_unfit(&sanitize(text, 200)), None, "{text:?}");
        }
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        let text = "Åsa såg 24–26 gäster – ”många” på 3:e våningen…";
        assert_eq!(sanitize(text, 200), text);
        assert_eq!(find_forbidden(text), None);
    }

    #[test]
    fn nothing_a_terminal_acts_on_is_printed() {
        for bad in [
            '\u{1b}',
            '\u{7}',
            '\u{9b}',
            '\u{202e}',
            '\u{2066}',
            '\u{200d}',
            '\u{feff}',
            '\u{fe0f}',
            '\u{1f6a8}',
            '\u{e0041}',
            '\u{e000}',
            '\0',
            '\r',
            '\t',
            '\u{2028}',
        ] {
            assert_eq!(find_forbidden(&format!("ab{bad}")), Some((2, bad)), "{bad:?}");
            assert!(!sanitize(&format!("a{bad}b"), 200).contains(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(sanitize(&"å".repeat(10_000), 200), "å".repeat(200) + "…");
    }
}
