//! What a language does with words: the endings that make another form of the same word, and the
//! words a question is put with. The lists are handed in, since they differ by language; the entries
//! of all languages are searched at once, so one set of lists serves them all.

use std::{collections::HashSet, ops::Range};

use super::tokens::{Token, normalized, tokenize};
use crate::fold::{fold, strip_marks};

/// No name has more words.
const MOST_NAME_WORDS: usize = 3;

/// The endings and stop words of every language that is searched.
#[derive(Debug, Clone, Default)]
pub struct SearchForms {
    /// Each list holds the endings of one length in bytes, which is its position. An ending is looked
    /// for at every word that begins like the typed one, so it is compared with few others.
    endings: Vec<Vec<String>>,
    stop_words: HashSet<String>,
    /// The names, folded, and each of their words.
    names: HashSet<String>,
    name_words: HashSet<String>,
}

impl SearchForms {
    /// Collects the endings and stop words of all languages; case and diacritics do not matter. No
    /// ending at all always counts as one: the stem itself is a form of the word.
    pub fn new<'a>(
        endings: impl IntoIterator<Item = &'a str>,
        stop_words: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut by_length: Vec<Vec<String>> = vec![vec![String::new()]];
        for ending in endings.into_iter().map(fold) {
            if by_length.len() <= ending.len() {
                by_length.resize(ending.len() + 1, Vec::new());
            }
            if let Some(same_length) = by_length.get_mut(ending.len())
                && !same_length.contains(&ending)
            {
                same_length.push(ending);
            }
        }
        let stop_words = stop_words.into_iter().map(fold).collect();
        Self { endings: by_length, stop_words, ..Self::default() }
    }

    /// With names, as of places, whose words are other words when they differ by a letter: they match as
    /// a whole, in the genitive, or by their beginning while they are typed.
    #[must_use]
    pub fn with_names<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            // People write Upplands Väsby and Upplands-Bro either way.
            for written in [name.to_owned(), name.replace('-', " "), name.replace(' ', "-")] {
                let tokens = tokenize(&written);
                self.names.insert(strip_marks(&normalized(&tokens)));
                let words = tokens.into_iter().flat_map(|token| [vec![token.whole], token.parts]);
                for word in words.flatten().map(|word| strip_marks(&word)) {
                    if self.name(&word).is_none() {
                        self.name_words.insert(word);
                    }
                }
            }
        }
        self
    }

    /// Where names stand among tokens, the longer before the shorter.
    pub(super) fn names_in(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        while start < tokens.len() {
            let ends = (start + 1..=tokens.len().min(start + MOST_NAME_WORDS)).rev();
            let name = ends.map(|end| start..end).find(|range| {
                let text = tokens.get(range.clone()).map(normalized).unwrap_or_default();
                let text = strip_marks(&text);
                genitive(&text).any(|name| self.names.contains(name))
            });
            start = name.as_ref().map_or(start + 1, |name| name.end);
            found.extend(name);
        }
        found
    }

    /// The word of a name that a folded word is, also in the genitive.
    pub(super) fn name<'a>(&self, folded: &'a str) -> Option<&'a str> {
        genitive(folded).find(|word| self.name_words.contains(*word))
    }

    /// Whether a folded text is an ending.
    pub(super) fn is_ending(&self, folded: &str) -> bool {
        self.endings
            .get(folded.len())
            .is_some_and(|same_length| same_length.iter().any(|ending| ending == folded))
    }

    /// Whether a word says nothing of what a question is about. With its marks Åre is no "are".
    pub(super) fn is_stop_word(&self, spelled: &str) -> bool {
        let folded = strip_marks(spelled);
        let is_marked_name = folded != spelled && self.name(&folded).is_some();
        self.stop_words.contains(&folded) && !is_marked_name
    }
}

/// A text, and what it is the genitive of.
fn genitive(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(text.strip_suffix('s'))
}
