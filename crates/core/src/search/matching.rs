//! Whether and how a typed word matches an indexed one: the same word, a prefix of it, another form
//! of it, a part of a compound, or a misspelling. On Swedish words this matches more than the
//! stemmers that were measured against it.

use super::{inflection::LanguageForms, names::Names, tokens::is_digits};
use crate::fold::strip_marks;

/// How a typed word matches an indexed one, from the loosest to the closest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// The typed word begins or ends with the indexed one: `barnäktenskap` and `barn`.
    ContainsIndexed,
    /// Two edits apart: `mänskohan` and `människohan`.
    TwoEdits,
    /// One edit apart: `socialjoren` and `socialjouren`.
    OneEdit,
    /// The indexed word contains the typed one: `arbete` and `tvångsarbete`.
    ContainsTyped,
    /// Both are forms of one word: `anmälan` and `anmälningar`.
    Inflection,
    /// The same, and at most one edit apart: `barnen` and `barnet`, `prosecuter` and `prosecutor`.
    CloseInflection,
    /// The indexed word begins with what has been typed so far.
    Prefix,
    /// The same word.
    Exact,
}

/// A typed word, prepared for comparison with every indexed word.
#[derive(Debug)]
pub struct QueryWord<'a> {
    spelled: &'a str,
    folded: String,
    letters: LetterSet,
    /// The letters of the shortest stem it can share with another form.
    stem_letters: LetterSet,
    /// Whether the word is still being typed.
    is_prefix_query: bool,
    is_number: bool,
    /// Whether it is a word of a name.
    is_name: bool,
    max_edits: usize,
    forms: &'a LanguageForms,
}

/// The letters in a word, one bit each; those outside `a-z0-9` share bits. Most words are told apart
/// by this alone, without a look at the text.
pub type LetterSet = u64;

/// The letters of a folded word.
pub fn letter_set(folded: &str) -> LetterSet {
    folded.chars().map(letter_bit).fold(0, |set, bit| set | bit)
}

const fn letter_bit(c: char) -> LetterSet {
    let n = c as u32;
    1 << match c {
        'a'..='z' => n - 'a' as u32,
        '0'..='9' => 26 + n - '0' as u32,
        _ => 36 + n % 28,
    }
}

/// The shortest stem, in bytes, that two forms of a word share: with less, short words of different
/// stems would count as forms of each other.
const MIN_STEM: usize = 3;
/// The shortest part of a compound, in bytes: shorter ones occur by chance within other words.
const MIN_COMPOUND_PART: usize = 4;

impl<'a> QueryWord<'a> {
    /// Prepares a word for the words of a language; `is_prefix_query` where it is still being typed.
    pub fn new(
        spelled: &'a str,
        is_prefix_query: bool,
        forms: &'a LanguageForms,
        names: &Names,
    ) -> Self {
        let folded = strip_marks(spelled);
        let name = names.word(&folded).map(str::to_owned);
        let is_name = name.is_some();
        let folded = name.unwrap_or(folded);
        let is_number = is_digits(&folded);
        let max_edits = match folded.chars().count() {
            // A telephone number with a wrong digit is another number, a name another place.
            _ if is_number || is_name => 0,
            // Short words have too many others one edit away.
            ..5 => 0,
            5..9 => 1,
            _ => 2,
        };
        let stem_letters = folded.get(..MIN_STEM).map_or(LetterSet::MAX, letter_set);
        let letters = letter_set(&folded);
        Self {
            spelled,
            folded,
            letters,
            stem_letters,
            is_prefix_query,
            is_number,
            is_name,
            max_edits,
            forms,
        }
    }

    /// Whether it can match a word with these letters at all.
    pub fn may_match(&self, letters: LetterSet) -> bool {
        self.may_be_misspelt(letters)
            || self.stem_letters & !letters == 0
            || letters & !self.letters == 0
    }

    /// Whether no more letters are missing than edits are allowed.
    fn may_be_misspelt(&self, letters: LetterSet) -> bool {
        let missing = (self.letters & !letters).count_ones();
        usize::try_from(missing).is_ok_and(|missing| missing <= self.max_edits)
    }

    /// How it matches an indexed folded word with these letters, which may be a word of a name.
    pub fn match_kind(
        &self,
        indexed: &str,
        letters: LetterSet,
        is_name: bool,
    ) -> Option<MatchKind> {
        let typed = &*self.folded;
        let missing = self.letters & !letters;
        if missing == 0 && indexed.starts_with(typed) {
            if indexed.len() == typed.len() {
                return Some(MatchKind::Exact);
            }
            if self.is_prefix_query && !(self.is_name && is_name) {
                return Some(MatchKind::Prefix);
            }
        }
        if self.is_name || is_name {
            return None;
        }
        if !self.is_number && are_forms(typed, indexed, self.forms) {
            let is_close = self.is_within_edits(indexed, 1);
            return Some(if is_close { MatchKind::CloseInflection } else { MatchKind::Inflection });
        }
        if missing == 0 && typed.len() >= MIN_COMPOUND_PART && indexed.contains(typed) {
            return Some(MatchKind::ContainsTyped);
        }
        if self.may_be_misspelt(letters) && self.is_within_edits(indexed, self.max_edits) {
            let is_one = self.is_within_edits(indexed, 1);
            return Some(if is_one { MatchKind::OneEdit } else { MatchKind::TwoEdits });
        }
        let may_contain =
            letters & !self.letters == 0 && indexed.len() >= MIN_COMPOUND_PART && !self.is_number;
        (may_contain && (typed.starts_with(indexed) || typed.ends_with(indexed)))
            .then_some(MatchKind::ContainsIndexed)
    }

    fn is_within_edits(&self, indexed: &str, max_edits: usize) -> bool {
        let (typed, indexed) = (self.folded.as_bytes(), indexed.as_bytes());
        let may_be = max_edits > 0 && begin_alike(typed, indexed);
        may_be && is_within_edits(typed, indexed, max_edits, self.is_prefix_query)
    }

    /// Whether a name that is typed with its diacritics is this one: Håbo is not Habo.
    pub fn may_be_the_name(&self, indexed: &str) -> bool {
        let spelled = self.spelled.chars().take(self.folded.chars().count());
        let is_plain = self.folded.chars().eq(spelled.clone());
        !self.is_name || is_plain || spelled.zip(indexed.chars()).all(|(typed, own)| typed == own)
    }

    /// Whether the part that matches is spelled the same, diacritics included.
    pub fn is_spelled_as(&self, indexed: &str, kind: MatchKind) -> bool {
        match kind {
            MatchKind::Exact | MatchKind::Prefix | MatchKind::ContainsTyped => {
                indexed.contains(self.spelled)
            }
            MatchKind::Inflection | MatchKind::CloseInflection => {
                let stem = common_prefix_len(&strip_marks(indexed), &self.folded);
                let stem = self.folded.get(..stem).map_or(0, |stem| stem.chars().count());
                self.spelled.chars().take(stem).eq(indexed.chars().take(stem))
            }
            MatchKind::OneEdit | MatchKind::TwoEdits | MatchKind::ContainsIndexed => false,
        }
    }
}

/// Whether a letter of the first two stands where it does in the other word, or beside it, as it must
/// in words one edit apart. So few words pass that edits are seldom counted.
const fn begin_alike(typed: &[u8], indexed: &[u8]) -> bool {
    match (typed, indexed) {
        ([a, b, ..], [c, d, ..]) => *a == *c || *b == *d || *a == *d || *b == *c,
        _ => false,
    }
}

/// Whether at most `max_edits` edits lie between two words: a letter wrong, left out, put in, or two
/// letters swapped. A word still being typed is compared with every prefix of the other. Counts as
/// optimal string alignment does, but stops at the first edit too many, which nearly every word has
/// early.
fn is_within_edits(typed: &[u8], indexed: &[u8], max_edits: usize, is_prefix_query: bool) -> bool {
    let too_long = !is_prefix_query && indexed.len() > typed.len() + max_edits;
    if too_long || typed.len() > indexed.len() + max_edits {
        return false;
    }
    let same = typed.iter().zip(indexed).take_while(|(a, b)| a == b).count();
    let (typed, indexed) = (typed.get(same..).unwrap_or(&[]), indexed.get(same..).unwrap_or(&[]));
    let with_one_less = |typed: &[u8], indexed: &[u8]| {
        max_edits > 0 && is_within_edits(typed, indexed, max_edits - 1, is_prefix_query)
    };
    match (typed, indexed) {
        ([], rest) => is_prefix_query || rest.len() <= max_edits,
        (rest, []) => rest.len() <= max_edits,
        ([a, typed_rest @ ..], [b, indexed_rest @ ..]) => {
            with_one_less(typed_rest, indexed_rest)
                || with_one_less(typed_rest, indexed)
                || with_one_less(typed, indexed_rest)
                || matches!(
                    (typed_rest, indexed_rest),
                    ([c, typed_rest @ ..], [d, indexed_rest @ ..])
                        if a == d && b == c && with_one_less(typed_rest, indexed_rest)
                )
        }
    }
}

/// Whether both words are a common stem and an ending.
fn are_forms(typed: &str, indexed: &str, forms: &LanguageForms) -> bool {
    let stem = common_prefix_len(typed, indexed);
    let ends_well = |word: &str| word.get(stem..).is_some_and(|rest| forms.is_ending(rest));
    stem >= MIN_STEM && ends_well(typed) && ends_well(indexed)
}

/// How many bytes two words begin with in common.
fn common_prefix_len(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests;
