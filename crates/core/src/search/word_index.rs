//! Every distinct word of the entries with its postings. A typed word is compared with each of them:
//! they lie in a few contiguous buffers, which is faster here than keeping them in an order, because
//! a misspelt or compound word can match anywhere in it.

use std::collections::HashMap;

use super::{
    matching::{LetterSet, MatchKind, QueryWord, letter_set},
    names::Names,
    tokens::Token,
};
use crate::{
    fold::strip_marks,
    prepared::{Bytes, Text, prepared, to_u32},
};

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

impl WordField {
    const ALL: [Self; 7] = [
        Self::Body,
        Self::CommonTitle,
        Self::Region,
        Self::Synonym,
        Self::LongTitle,
        Self::Title,
        Self::Place,
    ];
}

/// That a word stands in an entry.
#[derive(Debug, Clone, Copy)]
pub struct Posting {
    /// The position of the entry.
    pub entry: usize,
    /// One of the fields it stands in.
    pub field: WordField,
}

/// The length of a posting's record: the position of the entry, and the number of the field.
const POSTING: usize = 5;

impl Posting {
    fn write(self, out: &mut Vec<u8>) {
        out.extend(to_u32(self.entry).to_le_bytes());
        out.push(self.field as u8);
    }

    fn read(record: &[u8]) -> Option<Self> {
        let (entry, rest) = record.split_first_chunk()?;
        let field = WordField::ALL.get(usize::from(*rest.first()?))?;
        Some(Self { entry: to_usize(u32::from_le_bytes(*entry)), field: *field })
    }
}

/// The records of some postings.
#[derive(Debug, Clone, Copy)]
pub struct Postings<'a>(&'a [u8]);

impl<'a> Postings<'a> {
    /// The postings, in the order of the entries.
    pub fn iter(self) -> impl Iterator<Item = Posting> + 'a {
        self.0.chunks_exact(POSTING).filter_map(Posting::read)
    }
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
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
    pub postings: Postings<'a>,
}

/// A word in more titles than this, a screenful, does not tell them apart and weighs less: otherwise
/// the on-call services of all counties, which have the same name, would push out everything else.
const COMMON_TITLE_ENTRIES: usize = 12;

/// All words with their postings, as records that are read where they lie, in memory or in the program
/// itself. The data of a word begins in each buffer where that of the word before ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct WordIndex {
    words: Bytes,
    folded: Text,
    spelled: Text,
    postings: Bytes,
}

prepared! {
    WordIndex { words, folded, spelled, postings }
}

/// The length of a word's record: its letters, whether it is a name, and its ends.
const WORD: usize = 21;

#[derive(Debug, Clone, Copy)]
struct IndexedWord {
    letters: LetterSet,
    /// Whether it is a word of a name; it is then kept without the genitive.
    is_name: bool,
    ends: BufferEnds,
}

/// The end of a word's data in each buffer of the index, in bytes.
#[derive(Debug, Clone, Copy, Default)]
struct BufferEnds {
    folded: u32,
    spelled: u32,
    postings: u32,
}

impl IndexedWord {
    fn write(self, out: &mut Vec<u8>) {
        out.extend(self.letters.to_le_bytes());
        out.push(u8::from(self.is_name));
        for end in [self.ends.folded, self.ends.spelled, self.ends.postings] {
            out.extend(end.to_le_bytes());
        }
    }

    fn read(record: &[u8]) -> Option<Self> {
        let (letters, rest) = record.split_first_chunk()?;
        let (is_name, rest) = rest.split_first()?;
        let (folded, rest) = rest.split_first_chunk()?;
        let (spelled, rest) = rest.split_first_chunk()?;
        let ends = BufferEnds {
            folded: u32::from_le_bytes(*folded),
            spelled: u32::from_le_bytes(*spelled),
            postings: u32::from_le_bytes(*rest.first_chunk()?),
        };
        Some(Self { letters: u64::from_le_bytes(*letters), is_name: *is_name != 0, ends })
    }
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
        let (mut words, mut written) = (Vec::new(), Vec::new());
        let (mut folded_words, mut spelled_words) = (String::new(), String::new());
        for (spelled, mut postings) in self.words {
            demote_common_titles(&mut postings);
            let folded = strip_marks(&spelled);
            let name = names.word(&folded);
            let (is_name, folded) = (name.is_some(), name.unwrap_or(&folded));
            folded_words.push_str(folded);
            spelled_words.push_str(&spelled);
            for posting in postings {
                posting.write(&mut written);
            }
            let ends = BufferEnds {
                folded: to_u32(folded_words.len()),
                spelled: to_u32(spelled_words.len()),
                postings: to_u32(written.len()),
            };
            IndexedWord { letters: letter_set(folded), is_name, ends }.write(&mut words);
        }
        WordIndex {
            words: words.into(),
            folded: folded_words.into(),
            spelled: spelled_words.into(),
            postings: written.into(),
        }
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
    pub fn len(&self) -> usize {
        self.words.len() / WORD
    }

    /// Calls `on_match` for every word that matches.
    pub fn for_each_match(
        &self,
        query_word: &QueryWord<'_>,
        mut on_match: impl FnMut(WordMatch<'_>),
    ) {
        let mut next_start = BufferEnds::default();
        let range = |start, end| to_usize(start)..to_usize(end);
        let words = self.words.chunks_exact(WORD).filter_map(IndexedWord::read);
        for IndexedWord { letters, is_name, ends } in words {
            let start = std::mem::replace(&mut next_start, ends);
            if !query_word.may_match(letters) {
                continue;
            }
            let folded = self.folded.get(range(start.folded, ends.folded)).unwrap_or_default();
            if let Some(kind) = query_word.match_kind(folded, letters, is_name) {
                let spelled = range(start.spelled, ends.spelled);
                let spelled = self.spelled.get(spelled).unwrap_or_default();
                let postings = self.postings.get(range(start.postings, ends.postings));
                let postings = Postings(postings.unwrap_or_default());
                if query_word.may_be_the_name(spelled) {
                    let is_same_spelling = query_word.is_spelled_as(spelled, kind);
                    on_match(WordMatch { spelled, kind, is_same_spelling, postings });
                }
            }
        }
    }
}
