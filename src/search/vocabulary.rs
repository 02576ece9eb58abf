//! Every word that is searched, once, with the entries it stands in. A typed word is compared with
//! each of them: at our size that is faster than a keystroke, and nothing has to be kept in step.

use std::{collections::HashMap, ops::Range};

use super::{
    joins::{Join, Shape},
    terms::{Term, Word},
};

/// Where in an entry a word stands, from the least to the most telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// In its text.
    Body,
    /// Among the words people use for it.
    Synonym,
    /// In its title, or as one of its numbers.
    Title,
}

/// That a word stands in an entry.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The position of the entry.
    pub entry: usize,
    /// The most telling field it stands in.
    pub field: Field,
}

/// A known word and its part of the places.
#[derive(Debug)]
struct Known {
    shape: Shape,
    places: Range<usize>,
}

/// All words with their places.
#[derive(Debug)]
pub struct Vocabulary {
    words: Vec<Known>,
    places: Vec<Place>,
}

/// A vocabulary that is still being read.
#[derive(Default)]
pub struct Reader {
    numbers: HashMap<String, usize>,
    words: Vec<(Word, Vec<Place>)>,
}

impl Reader {
    /// Takes in the terms of a field of an entry. Entries come one after the other.
    pub fn read(&mut self, entry: usize, field: Field, terms: Vec<Term>) {
        for word in terms.into_iter().flat_map(|term| term.parts.into_iter().chain([term.whole])) {
            self.add(word, Place { entry, field });
        }
    }

    fn add(&mut self, word: Word, place: Place) {
        let number = self.numbers.get(&word.spelled).copied().unwrap_or(self.words.len());
        if let Some((_, places)) = self.words.get_mut(number) {
            match places.last_mut().filter(|last| last.entry == place.entry) {
                Some(last) => last.field = last.field.max(place.field),
                None => places.push(place),
            }
        } else {
            self.numbers.insert(word.spelled.clone(), number);
            self.words.push((word, vec![place]));
        }
    }

    /// The vocabulary, with its places close together.
    pub fn finish(self) -> Vocabulary {
        let mut all = Vec::with_capacity(self.words.iter().map(|(_, places)| places.len()).sum());
        let words = self.words.into_iter().map(|(word, places)| {
            let start = all.len();
            all.extend(places);
            Known { shape: Shape::new(word), places: start..all.len() }
        });
        Vocabulary { words: words.collect(), places: all }
    }
}

impl Vocabulary {
    /// How many words there are.
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Calls with every known word that a typed one joins: how, whether spelled the same, and where
    /// it stands.
    pub fn joining(
        &self,
        typed: &Word,
        goes_on: bool,
        mut found: impl FnMut(Join, bool, &[Place]),
    ) {
        let typed = Shape::new(typed.clone());
        for known in &self.words {
            if let Some(join) = typed.join(&known.shape, goes_on) {
                let places = self.places.get(known.places.clone()).unwrap_or_default();
                found(join, typed.is_spelled_as(&known.shape, join), places);
            }
        }
    }
}
