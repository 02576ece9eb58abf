//! Names, as of places: a name with another letter is another name, so they match as a whole, with an
//! ending that their language gives to names, or by their beginning while they are typed.

use std::{collections::BTreeSet, ops::Range};

use super::tokens::{Token, normalized, tokenize};
use crate::{
    fold::{fold, strip_marks},
    prepared::{Text, prepared},
};

/// No name has more words.
const MOST_NAME_WORDS: usize = 3;

/// Names, folded, and each of their words, both in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    whole: Vec<Text>,
    words: Vec<Text>,
    /// What a name may end in besides its own letters, as in the genitive.
    endings: Vec<Text>,
}

prepared! {
    Names { whole, words, endings }
}

impl Names {
    /// With more names, and more endings of names.
    pub fn with<'a>(
        self,
        names: impl IntoIterator<Item = &'a str>,
        endings: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut whole: BTreeSet<Text> = self.whole.into_iter().collect();
        let mut words: BTreeSet<Text> = self.words.into_iter().collect();
        let new_endings = endings.into_iter().map(|ending| fold(ending).into());
        let endings: BTreeSet<Text> = self.endings.into_iter().chain(new_endings).collect();
        let endings: Vec<Text> = endings.into_iter().collect();
        for name in names {
            // People write Upplands Väsby and Upplands-Bro either way.
            for written in [name.to_owned(), name.replace('-', " "), name.replace(' ', "-")] {
                let tokens = tokenize(&written);
                whole.insert(strip_marks(&normalized(&tokens)).into());
                let own = tokens.into_iter().flat_map(|token| [vec![token.whole], token.parts]);
                for word in own.flatten().map(|word| strip_marks(&word)) {
                    if without_ending(&word, &endings).all(|known| !words.contains(known)) {
                        words.insert(word.into());
                    }
                }
            }
        }
        let (whole, words) = (whole.into_iter().collect(), words.into_iter().collect());
        Self { whole, words, endings }
    }

    /// Where names stand among tokens, the longer before the shorter.
    pub fn found_in(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        while start < tokens.len() {
            let ends = (start + 1..=tokens.len().min(start + MOST_NAME_WORDS)).rev();
            let name = ends.map(|end| start..end).find(|range| {
                let text = tokens.get(range.clone()).map(normalized).unwrap_or_default();
                let text = strip_marks(&text);
                without_ending(&text, &self.endings).any(|name| contains(&self.whole, name))
            });
            start = name.as_ref().map_or(start + 1, |name| name.end);
            found.extend(name);
        }
        found
    }

    /// The word of a name that a folded word is, perhaps with an ending.
    pub fn word<'a>(&self, folded: &'a str) -> Option<&'a str> {
        without_ending(folded, &self.endings).find(|word| contains(&self.words, word))
    }
}

fn contains(sorted: &[Text], text: &str) -> bool {
    sorted.binary_search_by(|own| (**own).cmp(text)).is_ok()
}

/// A text, and what it is without each of the endings it has.
fn without_ending<'a>(text: &'a str, endings: &[Text]) -> impl Iterator<Item = &'a str> {
    let stripped = endings.iter().filter_map(move |ending| text.strip_suffix(&**ending));
    std::iter::once(text).chain(stripped)
}
