//! Which letters of a text were typed: what a list shows of why a row was found.

use std::ops::Range;

use super::{
    inflection::LanguageForms,
    matching::{MatchKind, QueryWord, letter_set},
    names::Names,
    tokens::{Token, is_joiner, tokenize},
};
use crate::fold::strip_marks;

/// The letters of a text that match these tokens, as ranges of characters in their order. Of each token
/// only the closest matches are marked.
pub fn marks(
    tokens: &[(&Token, bool)],
    text: &str,
    forms: &LanguageForms,
    names: &Names,
) -> Vec<Range<usize>> {
    let words = words(text);
    let mut marked: Vec<Range<usize>> = Vec::new();
    for (token, is_last) in tokens {
        let parts = token.parts.iter().map(String::as_str);
        for typed in parts.chain([token.whole.as_str()]) {
            let query = QueryWord::new(typed, *is_last, forms, names);
            let matches =
                words.iter().filter_map(|word| Some((word.match_kind(&query, names)?, word)));
            let matches: Vec<_> = matches.collect();
            let closest =
                matches.iter().map(|(kind, _)| closeness(*kind)).max().unwrap_or_default();
            let closest = matches.iter().filter(|(kind, _)| closeness(*kind) == closest);
            marked.extend(closest.map(|(kind, word)| word.letters(typed, *kind)));
        }
    }
    marked.sort_unstable_by_key(|range| (range.start, range.end));
    joined(marked)
}

/// Another form of a word says as much of why it was found as the word itself; a part of one says less,
/// a misspelling least.
const fn closeness(kind: MatchKind) -> u8 {
    match kind {
        MatchKind::Exact
        | MatchKind::Prefix
        | MatchKind::CloseInflection
        | MatchKind::Inflection => 3,
        MatchKind::ContainsTyped => 2,
        MatchKind::OneEdit | MatchKind::TwoEdits | MatchKind::ContainsIndexed => 1,
    }
}

/// Ranges in their order, with those that touch as one.
fn joined(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// A word of a text: where it stands, and as it is searched by.
struct Word {
    /// In characters.
    range: Range<usize>,
    folded: String,
    /// Whether joiners were left out, so that its letters cannot be counted off.
    is_joined: bool,
}

/// The words of a text; digits that stand together are one.
fn words(text: &str) -> Vec<Word> {
    let characters: Vec<char> = text.chars().collect();
    let mut words: Vec<Word> = Vec::new();
    let mut start = 0;
    while start < characters.len() {
        let rest = characters.get(start..).unwrap_or_default();
        let is_number = rest.first().is_some_and(char::is_ascii_digit);
        let belongs = |c: &&char| {
            c.is_alphanumeric() || is_joiner(**c) || (is_number && matches!(c, ' ' | '\u{a0}'))
        };
        let mut length = rest.iter().take_while(belongs).count();
        if is_number {
            let digits = rest.iter().take_while(|c| !c.is_alphabetic()).count();
            length = length.min(digits);
        }
        while length > 0 && rest.get(length - 1).is_some_and(|c| !c.is_alphanumeric()) {
            length -= 1;
        }
        let written: String = rest.iter().take(length).collect();
        if let [token] = tokenize(&written).as_slice() {
            let folded = strip_marks(&token.whole);
            let is_joined = folded.chars().count() != length;
            words.push(Word { range: start..start + length, folded, is_joined });
        }
        start += length.max(1);
    }
    words
}

impl Word {
    fn match_kind(&self, query: &QueryWord<'_>, names: &Names) -> Option<MatchKind> {
        let name = names.word(&self.folded);
        query.match_kind(
            name.unwrap_or(&self.folded),
            letter_set(name.unwrap_or(&self.folded)),
            name.is_some(),
        )
    }

    /// The letters that were typed, as far as they stand there as typed; else all of the word.
    fn letters(&self, typed: &str, kind: MatchKind) -> Range<usize> {
        let typed = strip_marks(typed);
        let as_typed =
            matches!(kind, MatchKind::Exact | MatchKind::Prefix | MatchKind::ContainsTyped);
        let found = self.folded.find(&typed).filter(|_| as_typed && !self.is_joined);
        let Some(before) = found.and_then(|at| self.folded.get(..at)) else {
            return self.range.clone();
        };
        let start = self.range.start + before.chars().count();
        start..start + typed.chars().count()
    }
}
