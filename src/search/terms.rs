//! Cuts text into the terms it is searched by, the same way for what is searched and for what is
//! typed. `e-post` stays one word, and `114 14` is found as it is dialled, with blanks or without.
//! Uses only the folding of letters.

use std::mem::take;

use crate::fold::plain;

/// A word, or digits that stand together, in lower case; with its parts where it was written in
/// several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// All of it without what stood between: `epost`, `11414`.
    pub whole: String,
    /// What it was put together from, or nothing.
    pub parts: Vec<String>,
}

/// The terms of a text in their order.
pub fn cut(text: &str) -> Vec<Term> {
    let mut cutter = Cutter::default();
    for c in text.chars() {
        if c.is_ascii() {
            cutter.take(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().filter(|c| is_seen(*c)).for_each(|c| cutter.take(c));
        }
    }
    cutter.end_of_word();
    cutter.end_of_number();
    cutter.terms
}

/// The text without the marks of its letters.
pub fn folded(spelled: &str) -> String {
    spelled.chars().map(plain).collect()
}

/// Whether it could be dialled.
pub fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|c| c.is_ascii_digit())
}

/// The text as one key: what is equal here was typed as the title stands.
pub fn key(terms: &[Term]) -> String {
    let wholes: Vec<&str> = terms.iter().map(|term| &*term.whole).collect();
    wholes.join(" ")
}

/// What was read of a text.
#[derive(Default)]
struct Cutter {
    terms: Vec<Term>,
    /// Digits that follow digits are one number: those so far, and whether a plus stood before.
    digits: Vec<String>,
    from_abroad: bool,
    /// The word so far, without what joins its parts, and where parts ended.
    word: String,
    ends: Vec<usize>,
    /// Whether a plus stood before the word, and whether something that joins stood last.
    plus: bool,
    joined: bool,
    last: char,
}

impl Cutter {
    fn take(&mut self, c: char) {
        if c.is_alphanumeric() {
            if self.word.is_empty() {
                self.plus = self.last == '+';
            } else if self.joined {
                self.ends.push(self.word.len());
            } else {
                // The same part goes on.
            }
            self.joined = false;
            self.word.push(c);
        } else if joins(c) && !self.word.is_empty() && !self.joined {
            self.joined = true;
        } else {
            self.end_of_word();
        }
        self.last = c;
    }

    fn end_of_word(&mut self) {
        self.joined = false;
        let (word, ends) = (take(&mut self.word), take(&mut self.ends));
        if word.is_empty() {
            return;
        }
        if is_number(&word) {
            self.from_abroad = if self.digits.is_empty() { self.plus } else { self.from_abroad };
            return self.digits.push(word);
        }
        self.end_of_number();
        let starts = [0].into_iter().chain(ends.iter().copied());
        let parts = starts.zip(ends.iter().copied().chain([word.len()]));
        // A single letter is no part anybody looks for.
        let parts = parts.filter(|(start, end)| !ends.is_empty() && end - start > 1);
        let parts = parts.filter_map(|(start, end)| word.get(start..end).map(str::to_owned));
        let parts = parts.collect();
        self.terms.push(Term { whole: word, parts });
    }

    /// The number that a run of digits makes, as it is dialled in Sweden.
    fn end_of_number(&mut self) {
        let parts = take(&mut self.digits);
        let written = parts.concat();
        let country = if self.from_abroad { "46" } else { "0046" };
        let own = written.strip_prefix(country);
        let own = own.map(|rest| format!("0{}", rest.strip_prefix('0').unwrap_or(rest)));
        let parts = if parts.len() > 1 || own.is_some() { parts } else { Vec::new() };
        if !written.is_empty() {
            self.terms.push(Term { whole: own.unwrap_or(written), parts });
        }
    }
}

/// Hyphens and apostrophes stand within words.
const fn joins(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// Soft hyphens, characters without width and marks apart from their letters are not searched.
const fn is_seen(c: char) -> bool {
    !matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}'
    )
}
