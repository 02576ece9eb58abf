//! Breaking text into lines, the same way for every front end. A number inside a sentence is held
//! together by no-break blanks until here; a line break never falls inside it.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

/// Holds the parts of a number together; written out as an ordinary blank.
pub const NO_BREAK: char = '\u{a0}';

/// Breaks a text into lines of at most `width` columns. Only a word longer than the line is cut,
/// and never when it holds three digits or more: such a word is left out and `placeholder` stands
/// in its place.
pub fn wrap(text: &str, width: usize, placeholder: &str) -> Vec<String> {
    let options = Options::new(width.max(1))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let fitting: Vec<&str> = text
        .split(' ')
        .flat_map(|word| {
            if word.width() > width && digits(word) >= 3 {
                placeholder.split(' ').collect()
            } else {
                vec![word]
            }
        })
        .collect();
    textwrap::wrap(&fitting.join(" "), options).into_iter().map(|line| plain(&line)).collect()
}

/// The text with ordinary blanks, as it is written out.
pub fn plain(text: &str) -> String {
    text.replace(NO_BREAK, " ")
}

fn digits(word: &str) -> usize {
    word.chars().filter(char::is_ascii_digit).count()
}
