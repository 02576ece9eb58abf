//! Every distinct word of the entries with its postings. A typed word is compared with each of them:
//! they lie in a few contiguous buffers, which is faster here than keeping them in an order, because
//! a misspelt or compound word can match anywhere in it.

use std::collections::HashMap;

use super::{
    matching::{LetterSet, MatchKind, QueryWord, letter_set},
    names::Names,
    tokens::Token,
};
use crate::fold::strip_marks;

/// Where in an entry a word stands, from the least to the most telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordField {
    /// In its text.
    Body,
    /// In its title, and in more than [`COMMON_TITLE_ENTRIES`] others.
    CommonTitle,
    /// In the name of a place within the region it is there for.
    Region,
    /// Among the words people use for it.
    Synonym,
    /// In its title, which is a sentence.
    LongTitle,
    /// In its title, or as one of its numbers.
    Title,
    /// In the name of a place it is there for.
    Place,
}

/// That a word stands in an entry.
#[derive(Debug, Clone, Copy)]
pub struct Posting {
    /// The position of the entry.
    pub entry: usize,
    /// One of the fields it stands in.
    pub field: WordField,
}

/// A word that matches.
#[derive(Debug, Clone, Copy)]
pub struct WordMatch<'a> {
    /// The word.
    pub spelled: &'a str,
    /// How it matches.
    pub kind: MatchKind,
    /// Whether what matches is spelled the same, diacritics included.
    pub is_same_spelling: bool,
    /// Where it stands.
    pub postings: &'a [Posting],
}

/// A word in more titles than this, a screenful, does not tell them apart and weighs less: otherwise
/// the on-call services of all counties, which have the same name, would push out everything else.
const COMMON_TITLE_ENTRIES: usize = 12;

/// All words with their postings. The data of a word begins in each buffer where that of the word
/// before ends.
#[derive(Debug, Default)]
pub struct WordIndex {
    words: Vec<IndexedWord>,
    folded: String,
    spelled: String,
    postings: Vec<Posting>,
}

#[derive(Debug)]
struct IndexedWord {
    letters: LetterSet,
    /// Whether it is a word of a name; it is then kept without the genitive.
    is_name: bool,
    ends: BufferEnds,
}

/// The end of a word's data in each buffer of the index.
#[derive(Debug, Clone, Copy, Default)]
struct BufferEnds {
    folded: usize,
    spelled: usize,
    postings: usize,
}

/// Collects words for a [`WordIndex`].
#[derive(Default)]
pub struct WordIndexBuilder {
    positions: HashMap<String, usize>,
    words: Vec<(String, Vec<Posting>)>,
}

impl WordIndexBuilder {
    /// Adds the tokens of a field of an entry. All fields of an entry must be added before the next
    /// entry, the most telling first.
    pub fn add(&mut self, entry: usize, field: WordField, tokens: Vec<Token>) {
        let posting = Posting { entry, field };
        for token in tokens {
            self.add_word(token.whole, posting);
            token.parts.into_iter().for_each(|part| self.add_word(part, posting));
        }
    }

    fn add_word(&mut self, word: String, posting: Posting) {
        let known = self.positions.get(&word).and_then(|position| self.words.get_mut(*position));
        let Some((_, postings)) = known else {
            self.positions.insert(word.clone(), self.words.len());
            return self.words.push((word, vec![posting]));
        };
        // In the body of an entry a word adds nothing if it stands in another of its fields.
        let last = postings.last().filter(|last| last.entry == posting.entry);
        if last.is_none_or(|last| posting.field != last.field && posting.field > WordField::Body) {
            postings.push(posting);
        }
    }

    /// Packs the words into the buffers of the index.
    pub fn finish(self, names: &Names) -> WordIndex {
        let mut index = WordIndex::default();
        for (spelled, mut postings) in self.words {
            demote_common_titles(&mut postings);
            let folded = strip_marks(&spelled);
            let name = names.word(&folded);
            let (is_name, folded) = (name.is_some(), name.unwrap_or(&folded));
            index.folded.push_str(folded);
            index.spelled.push_str(&spelled);
            index.postings.extend(postings);
            let ends = BufferEnds {
                folded: index.folded.len(),
                spelled: index.spelled.len(),
                postings: index.postings.len(),
            };
            index.words.push(IndexedWord { letters: letter_set(folded), is_name, ends });
        }
        index
    }
}

fn demote_common_titles(postings: &mut [Posting]) {
    let is_title =
        |posting: &&mut Posting| matches!(posting.field, WordField::Title | WordField::LongTitle);
    if postings.iter_mut().filter(is_title).count() > COMMON_TITLE_ENTRIES {
        let titles = postings.iter_mut().filter(is_title);
        titles.for_each(|posting| posting.field = WordField::CommonTitle);
    }
}

impl WordIndex {
    /// How many distinct words there are.
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Calls `on_match` for every word that matches.
    pub fn for_each_match(
        &self,
        query_word: &QueryWord<'_>,
        mut on_match: impl FnMut(WordMatch<'_>),
    ) {
        let mut next_start = BufferEnds::default();
        for IndexedWord { letters, is_name, ends } in &self.words {
            let start = std::mem::replace(&mut next_start, *ends);
            if !query_word.may_match(*letters) {
                continue;
            }
            let folded = self.folded.get(start.folded..ends.folded).unwrap_or_default();
            if let Some(kind) = query_word.match_kind(folded, *letters, *is_name) {
                let spelled = self.spelled.get(start.spelled..ends.spelled).unwrap_or_default();
                let postings = self.postings.get(start.postings..ends.postings).unwrap_or_default();
                if query_word.may_be_the_name(spelled) {
                    let is_same_spelling = query_word.is_spelled_as(spelled, kind);
                    on_match(WordMatch { spelled, kind, is_same_spelling, postings });
                }
            }
        }
    }
}
