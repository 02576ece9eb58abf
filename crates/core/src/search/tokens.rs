//! Cuts text into the tokens it is searched by, the same way for entries and for queries. `e-post`
//! stays one word, and `114 14` is found as it is dialled, with blanks or without.

use std::mem::take;

use crate::{
    fold::{compose, is_mark, strip_marks},
    prepared::{Text, prepared},
};

/// A word, or digits that stand together, in lower case; with its parts where it was written in
/// several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Token {
    /// All of it without the characters between the parts: `epost`, `11414`.
    pub whole: String,
    /// The parts it was written in; empty where it was written as one.
    pub parts: Vec<String>,
    /// Whether it was written in two capitals or more, and in nothing else.
    pub is_capital: bool,
}

/// The tokens of a text in their order.
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokenizer = Tokenizer::default();
    let composed = text.chars().any(is_mark).then(|| compose(text));
    let text = composed.as_deref().unwrap_or(text);
    for c in text.chars() {
        tokenizer.note_case(c);
        if c.is_ascii() {
            tokenizer.take(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().filter(|c| is_searchable(*c)).for_each(|c| tokenizer.take(c));
        }
    }
    tokenizer.end_word();
    tokenizer.end_number();
    tokenizer.tokens
}

/// Whether a word could be dialled.
pub fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|c| c.is_ascii_digit())
}

/// The tokens as one text with blanks between. A query and a title with equal texts were typed alike,
/// but for case, punctuation and blanks.
pub fn normalized(tokens: &[Token]) -> String {
    let wholes: Vec<&str> = tokens.iter().map(|token| &*token.whole).collect();
    wholes.join(" ")
}

/// Normalized tokens with their diacritics and without.
#[derive(Debug, PartialEq, Eq)]
pub struct NormalizedText {
    /// As the tokens are spelled.
    pub spelled: Text,
    /// Without diacritics.
    pub folded: Text,
}

prepared! {
    NormalizedText { spelled, folded }
}

impl NormalizedText {
    /// Keeps a text that [`normalized`] returned, in both forms.
    pub fn new(spelled: String) -> Self {
        let folded = strip_marks(&spelled);
        Self { spelled: spelled.into(), folded: folded.into() }
    }
}

#[derive(Default)]
struct Tokenizer {
    tokens: Vec<Token>,
    /// Groups of digits that followed each other so far; together they are one number.
    digit_groups: Vec<String>,
    /// Whether a plus stood before the first of the digit groups.
    is_international: bool,
    /// The word so far, without joiners.
    word: String,
    /// Where in `word` a joiner stood, in bytes.
    part_ends: Vec<usize>,
    /// Whether a plus stood before the word.
    has_plus: bool,
    /// Whether the last character was a joiner.
    after_joiner: bool,
    last: char,
    /// How many characters of the word so far are no capitals.
    small: usize,
}

impl Tokenizer {
    fn note_case(&mut self, c: char) {
        self.small += usize::from(c.is_alphanumeric() && !c.is_uppercase());
    }

    fn take(&mut self, c: char) {
        if c.is_alphanumeric() {
            if self.word.is_empty() {
                self.has_plus = self.last == '+';
            } else if self.after_joiner {
                self.part_ends.push(self.word.len());
            } else {
                // The same part goes on.
            }
            self.after_joiner = false;
            self.word.push(c);
        } else if is_joiner(c) && !self.word.is_empty() && !self.after_joiner {
            self.after_joiner = true;
        } else {
            self.end_word();
            if matches!(c, ',' | ';') {
                self.end_number();
            }
        }
        self.last = c;
    }

    fn end_word(&mut self) {
        self.after_joiner = false;
        let (word, ends) = (take(&mut self.word), take(&mut self.part_ends));
        let is_capital = take(&mut self.small) == 0 && word.chars().nth(1).is_some();
        if word.is_empty() {
            return;
        }
        if is_digits(&word) {
            if self.digit_groups.is_empty() {
                self.is_international = self.has_plus;
            }
            return self.digit_groups.push(word);
        }
        self.end_number();
        let starts = [0].into_iter().chain(ends.iter().copied());
        let parts = starts.zip(ends.iter().copied().chain([word.len()]));
        // Nobody looks for a single letter.
        let parts = parts.filter(|(start, end)| !ends.is_empty() && end - start > 1);
        let parts = parts.filter_map(|(start, end)| word.get(start..end).map(str::to_owned));
        let parts = parts.collect();
        self.tokens.push(Token { whole: word, parts, is_capital });
    }

    /// Ends a number: `+46 8 1` and `0046 8 1` become `081`, as it is dialled in Sweden.
    fn end_number(&mut self) {
        let groups = take(&mut self.digit_groups);
        let written = groups.concat();
        let country_code = if self.is_international { "46" } else { "0046" };
        let national = written.strip_prefix(country_code);
        let national = national.map(|rest| format!("0{}", rest.strip_prefix('0').unwrap_or(rest)));
        let parts = if groups.len() > 1 || national.is_some() { groups } else { Vec::new() };
        if !written.is_empty() {
            let whole = national.unwrap_or(written);
            self.tokens.push(Token { whole, parts, is_capital: false });
        }
    }
}

/// Hyphens and apostrophes join parts to one word.
pub const fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// Soft hyphens, zero-width characters and combining marks are invisible or redundant, and people do
/// not type them.
const fn is_searchable(c: char) -> bool {
    !matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}'
    )
}
