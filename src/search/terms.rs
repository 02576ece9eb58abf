//! Cuts text into the terms it is searched by, the same way for what is searched and for what is
//! typed. `e-post` stays one word, and `114 14` is found as it is dialled, with blanks or without.
//! Uses only the folding of letters.

use crate::fold::plain;

/// A word as it was written, and without the marks of its letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with its marks.
    pub spelled: String,
    /// In lower case, without them.
    pub folded: String,
}

impl Word {
    fn new(spelled: String) -> Self {
        let folded = spelled.chars().map(plain).collect();
        Self { spelled, folded }
    }

    fn joined<'a>(words: impl Iterator<Item = &'a Self>) -> Self {
        Self::new(words.map(|word| &*word.spelled).collect())
    }

    /// Whether it could be dialled.
    pub fn is_number(&self) -> bool {
        !self.folded.is_empty() && self.folded.chars().all(|c| c.is_ascii_digit())
    }
}

/// A word, or digits that stand together; with its parts where it was written in several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// All of it without what stood between: `epost`, `11414`.
    pub whole: Word,
    /// What it was put together from, or nothing.
    pub parts: Vec<Word>,
}

/// The terms of a text in their order.
pub fn cut(text: &str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    // Digits that follow digits are one number: a run of them, and whether it began with a plus.
    let mut digits: Vec<Word> = Vec::new();
    let mut abroad = false;
    for (chunk, plus) in chunks(text) {
        let word = Word::joined(chunk.iter());
        if word.is_number() {
            abroad = if digits.is_empty() { plus } else { abroad };
            digits.push(word);
            continue;
        }
        terms.extend(number(&mut digits, abroad));
        let parts = if chunk.len() > 1 { chunk } else { Vec::new() };
        let parts = parts.into_iter().filter(|part| part.folded.chars().nth(1).is_some());
        terms.push(Term { whole: word, parts: parts.collect() });
    }
    terms.extend(number(&mut digits, abroad));
    terms
}

/// The number that a run of digits makes, from Sweden if it was written from abroad.
fn number(digits: &mut Vec<Word>, abroad: bool) -> Option<Term> {
    let mut parts = std::mem::take(digits);
    let written = Word::joined(parts.iter());
    let long = if abroad { "46" } else { "0046" };
    let whole = written.folded.strip_prefix(long).map_or_else(
        || written.clone(),
        |rest| Word::new(format!("0{}", rest.strip_prefix('0').unwrap_or(rest))),
    );
    if parts.len() == 1 && whole == written {
        parts.clear();
    }
    written.is_number().then_some(Term { whole, parts })
}

/// What is joined without a blank, in its parts, and whether a plus stood before it.
fn chunks(text: &str) -> Vec<(Vec<Word>, bool)> {
    let mut found: Vec<(Vec<Word>, bool)> = Vec::new();
    let mut part = String::new();
    let (mut before, mut goes_on) = (' ', false);
    // A blank after the end, so that the last word ends as every other.
    for c in text.chars().flat_map(char::to_lowercase).filter(|c| is_seen(*c)).chain([' ']) {
        if c.is_alphanumeric() {
            if part.is_empty() && !goes_on {
                found.push((Vec::new(), before == '+'));
            }
            part.push(c);
        } else if !part.is_empty() {
            let word = Word::new(std::mem::take(&mut part));
            found.last_mut().into_iter().for_each(|(parts, _)| parts.push(word.clone()));
            goes_on = joins(c);
        } else {
            goes_on = false;
        }
        before = c;
    }
    found
}

/// Hyphens and apostrophes stand within words.
const fn joins(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// Soft hyphens, characters without width and marks apart from their letters are not searched.
const fn is_seen(c: char) -> bool {
    !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}')
}

/// The text as one key: what is equal here was typed as the title stands.
pub fn key(terms: &[Term]) -> Word {
    let spelled: Vec<&str> = terms.iter().map(|term| &*term.whole.spelled).collect();
    Word::new(spelled.join(" "))
}
