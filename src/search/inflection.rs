//! What a language does with words: the endings that make another form of the same word, and the
//! words a question is put with. The lists are handed in, since they differ by language; the entries
//! of all languages are searched at once, so one set of lists serves them all.

use std::collections::HashSet;

use crate::fold::fold;

/// The endings and stop words of every language that is searched.
#[derive(Debug, Clone, Default)]
pub struct SearchForms {
    /// Each list holds the endings of one length in bytes, which is its position. An ending is looked
    /// for at every word that begins like the typed one, so it is compared with few others.
    endings: Vec<Vec<String>>,
    stop_words: HashSet<String>,
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
        Self { endings: by_length, stop_words: stop_words.into_iter().map(fold).collect() }
    }

    /// Whether a folded text is an ending.
    pub(super) fn is_ending(&self, folded: &str) -> bool {
        self.endings
            .get(folded.len())
            .is_some_and(|same_length| same_length.iter().any(|ending| ending == folded))
    }

    /// Whether a folded word says nothing of what a question is about.
    pub(super) fn is_stop_word(&self, folded: &str) -> bool {
        self.stop_words.contains(folded)
    }
}
