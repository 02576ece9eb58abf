//! Breaking text into lines, the same way for every front end. A number inside a sentence is held
//! together by no-break blanks until here; a line break never falls inside it.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

/// Holds the parts of a number together; written out as an ordinary blank.
pub const NO_BREAK: char = '\u{a0}';

/// Breaks a text into lines of at most `width` columns, for a screen of cells. Only a word longer than
/// the line is cut, and never when it holds three digits or more: such a word is left out and
/// `placeholder` stands in its place.
pub fn wrap(text: &str, width: usize, placeholder: &str) -> Vec<String> {
    let too_long = |word: &str| word.len() > width && word.width() > width && digits(word) >= 3;
    if text.split(' ').any(too_long) {
        let words = text.split(' ').map(|word| if too_long(word) { placeholder } else { word });
        return wrapped(&words.collect::<Vec<_>>().join(" "), width, true);
    }
    wrapped(text, width, true)
}

/// Breaks a text into lines of `width` columns between words only: an address stays whole, so that it
/// can be copied, on a line of its own that may be longer.
pub fn wrap_words(text: &str, width: usize) -> Vec<String> {
    wrapped(text, width, false)
}

/// The same, and a row ends at the end of a sentence where the sentence after it does not fit: whoever
/// hears the rows one by one hears whole sentences. A sentence longer than a row begins on its own.
pub fn wrap_sentences(text: &str, width: usize) -> Vec<String> {
    if fits(text, width) {
        return wrap_words(text, width);
    }
    let mut rows: Vec<String> = Vec::new();
    let mut row = String::new();
    for sentence in sentences(text) {
        if !row.is_empty() && row.width() + 1 + sentence.width() > width {
            rows.append(&mut wrap_words(&row, width));
            row.clear();
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(sentence);
    }
    rows.append(&mut wrap_words(&row, width));
    rows
}

/// The sentences of a text. After a full stop within one, as in "19 kap. 1 §", no capital follows.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(blank) = rest.get(from..).and_then(|tail| tail.find(' ')).map(|at| from + at) {
        let (sentence, next) = rest.split_at(blank);
        let next = next.trim_start_matches(' ');
        from = blank + 1;
        let ends = sentence.trim_end_matches(['"', ')']).ends_with(['.', '?', '!']);
        if ends && next.starts_with(|c: char| c.is_uppercase() || c == '"') {
            sentences.push(sentence);
            (rest, from) = (next, 0);
        }
    }
    sentences.push(rest);
    sentences
}

fn wrapped(text: &str, width: usize, cuts_words: bool) -> Vec<String> {
    if fits(text, width) {
        return vec![plain(text.trim_end_matches(' '))];
    }
    let options = Options::new(width.max(1))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(cuts_words);
    textwrap::wrap(text, options).into_iter().map(|line| plain(&line)).collect()
}

/// Whether a text is one row, as most are; told without a look at its letters, since no character takes
/// more columns than bytes.
fn fits(text: &str, width: usize) -> bool {
    text.len() <= width && !text.contains('\n')
}

/// The text with ordinary blanks, as it is written out. Most texts have no other, and are copied at once.
pub fn plain(text: &str) -> String {
    if text.contains(NO_BREAK) { text.replace(NO_BREAK, " ") } else { text.to_owned() }
}

fn digits(word: &str) -> usize {
    word.chars().filter(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_shorter_than_the_line_is_one_line_as_the_library_breaks_it(
            text in "[ a0å\u{a0}\u{301}日\t]{0,12}",
            more in 0usize..3,
        ) {
            let width = text.len() + more;
            let options = Options::new(width.max(1)).word_separator(WordSeparator::AsciiSpace);
            let broken = textwrap::wrap(&text, options);
            let lines: Vec<String> = broken.iter().map(|line| plain(line)).collect();
            prop_assert_eq!(wrap(&text, width, "…"), lines);
        }
    }

    #[test]
    fn between_words_only() {
        let address =
            "https://polisen.se/en/laws-and-regulations/trafficking-in-human-beings-12345";
        let lines = wrap_words(&format!("Web: {address} in English"), 20);
        assert_eq!(lines, ["Web:", address, "in English"]);
        assert!(
            wrap(&format!("Web: {address}"), 20, "no room").iter().all(|line| line.len() <= 20)
        );
    }

    proptest! {
        #[test]
        fn rows_of_sentences_hold_every_word_in_order(
            text in "([A-Ca-c0-9\"]{1,7}[.?!:]? ?){0,20}",
            width in 1usize..60,
        ) {
            let rows = wrap_sentences(&text, width);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&rows.join(" ")), words(&text));
            let is_one_word = |row: &String| !row.trim().contains(' ');
            prop_assert!(rows.iter().all(|row| row.width() <= width || is_one_word(row)));
        }
    }

    #[test]
    fn a_row_ends_with_its_sentence_where_that_fits() {
        let text =
            "Danger comes first. If you are unsure, it counts as yes (19 kap. 1 §). Ring 112.";
        let rows = wrap_sentences(text, 56);
        assert_eq!(
            rows,
            [
                "Danger comes first.",
                "If you are unsure, it counts as yes (19 kap. 1 §).",
                "Ring 112."
            ]
        );
        assert_eq!(wrap_sentences("One. Two.", 20), ["One. Two."]);
    }

    #[test]
    fn without_a_width_a_text_is_one_line() {
        let text = "a word ".repeat(10_000);
        assert_eq!(wrap_words(text.trim(), usize::MAX), [text.trim()]);
    }
}
