//! The decisions of a language, as its `style.toml` lists them, made ready to be asked of every word.

use super::word::StyledWord;
use crate::content::kinds::{RawAvoided, RawStyle};

/// The decisions of a language.
pub struct Decisions<'s> {
    /// As they are written.
    pub raw: &'s RawStyle,
    /// Words to avoid with what to write, by [`place`] of the first word: nearly every word of a text
    /// finds nothing there.
    avoided: Vec<Vec<(Phrase<'s>, &'s RawAvoided)>>,
    denials: Vec<Phrase<'s>>,
}

/// One word or several, in small letters.
struct Phrase<'s>(Vec<PhraseWord<'s>>);

struct PhraseWord<'s> {
    text: &'s str,
    /// Whether any rest may follow: it is written with a `*`.
    is_beginning: bool,
}

impl<'s> Decisions<'s> {
    /// Makes lists ready.
    pub fn new(raw: &'s RawStyle) -> Self {
        let mut avoided: Vec<Vec<_>> = (0..PLACES).map(|_| Vec::new()).collect();
        for entry in &raw.avoid {
            for words in &entry.words {
                let phrase = Phrase::new(words);
                let first = phrase.0.first().map(|word| place(word.text));
                if let Some(own) = first.and_then(|first| avoided.get_mut(first)) {
                    own.push((phrase, entry));
                }
            }
        }
        let denials = raw.denials.iter().map(|words| Phrase::new(words)).collect();
        Self { raw, avoided, denials }
    }

    /// The words to avoid that these begin with: how many they are, and what to write.
    pub fn avoided(&self, words: &[StyledWord<'_>]) -> Option<(usize, &'s str)> {
        let own = self.avoided.get(place(words.first()?.word))?;
        let (phrase, entry) = own.iter().find(|(phrase, _)| phrase.begins(words))?;
        Some((phrase.0.len(), &*entry.write))
    }

    /// How many of these words deny what comes after them; nothing where they do not.
    pub fn denial(&self, words: &[StyledWord<'_>]) -> Option<usize> {
        let phrase = self.denials.iter().find(|phrase| phrase.begins(words))?;
        Some(phrase.0.len())
    }
}

impl<'s> Phrase<'s> {
    fn new(words: &'s str) -> Self {
        let word = |text: &'s str| match text.strip_suffix('*') {
            Some(text) => PhraseWord { text, is_beginning: true },
            None => PhraseWord { text, is_beginning: false },
        };
        Self(words.split_ascii_whitespace().map(word).collect())
    }

    fn begins(&self, words: &[StyledWord<'_>]) -> bool {
        let is_it = |(own, token): (&PhraseWord<'_>, &StyledWord<'_>)| own.is(token.word);
        words.len() >= self.0.len() && self.0.iter().zip(words).all(is_it)
    }
}

/// How many places there are.
const PLACES: usize = 1 << 10;

/// Where a word is kept, by its first two bytes: of each the bits that a capital has as well.
fn place(word: &str) -> usize {
    let bits = |byte: Option<u8>| usize::from(byte.unwrap_or_default() & 0b1_1111);
    let mut bytes = word.bytes();
    bits(bytes.next()) << 5 | bits(bytes.next())
}

impl PhraseWord<'_> {
    fn is(&self, word: &str) -> bool {
        let end = if self.is_beginning { self.text.len() } else { word.len() };
        word.get(..end).is_some_and(|word| is_same(self.text, word))
    }
}

/// Whether two words are the same but for capitals.
pub fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len()
        && (a.eq_ignore_ascii_case(b)
            || a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase)))
}

/// Whether a word is one of a list.
pub fn is_one_of(list: &[String], word: &str) -> bool {
    list.iter().any(|own| is_same(own, word))
}
