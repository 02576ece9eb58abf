//! Every word that is searched, once, with the entries it stands in. A typed word is compared with
//! each of them; they lie close together, so that this takes less time than to keep them in an order.

use std::collections::HashMap;

use super::{
    joins::{Join, Letters, Typed, letters},
    terms::{Term, folded},
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

/// All words with their places: each word's part of the texts and of the places begins where that
/// of the word before ends.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: Vec<Known>,
    folded: String,
    spelled: String,
    places: Vec<Place>,
}

#[derive(Debug)]
struct Known {
    letters: Letters,
    ends: Ends,
}

#[derive(Debug, Clone, Copy, Default)]
struct Ends {
    folded: usize,
    spelled: usize,
    places: usize,
}

/// A vocabulary that is still being read.
#[derive(Default)]
pub struct Reader {
    positions: HashMap<String, usize>,
    words: Vec<(String, Vec<Place>)>,
}

impl Reader {
    /// Takes in the terms of a field of an entry. Entries come one after the other.
    pub fn read(&mut self, entry: usize, field: Field, terms: Vec<Term>) {
        for term in terms {
            self.add(term.whole, Place { entry, field });
            term.parts.into_iter().for_each(|part| self.add(part, Place { entry, field }));
        }
    }

    fn add(&mut self, word: String, place: Place) {
        let known = self.positions.get(&word).and_then(|at| self.words.get_mut(*at));
        let Some((_, places)) = known else {
            self.positions.insert(word.clone(), self.words.len());
            return self.words.push((word, vec![place]));
        };
        match places.last_mut().filter(|last| last.entry == place.entry) {
            Some(last) => last.field = last.field.max(place.field),
            None => places.push(place),
        }
    }

    /// The vocabulary, with everything close together.
    pub fn finish(self) -> Vocabulary {
        let mut all = Vocabulary::default();
        for (spelled, places) in self.words {
            let folded = folded(&spelled);
            all.folded.push_str(&folded);
            all.spelled.push_str(&spelled);
            all.places.extend(places);
            let (folded_end, spelled_end) = (all.folded.len(), all.spelled.len());
            let ends = Ends { folded: folded_end, spelled: spelled_end, places: all.places.len() };
            all.words.push(Known { letters: letters(&folded), ends });
        }
        all
    }
}

impl Vocabulary {
    /// How many words there are.
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Calls with every known word that a typed one joins: how, whether spelled the same, and where
    /// it stands.
    pub fn joining(&self, typed: &Typed<'_>, mut found: impl FnMut(Join, bool, &[Place])) {
        let mut start = Ends::default();
        for Known { letters, ends } in &self.words {
            let start = std::mem::replace(&mut start, *ends);
            if !typed.may_join(*letters) {
                continue;
            }
            let folded = self.folded.get(start.folded..ends.folded).unwrap_or_default();
            if let Some(join) = typed.join(folded, *letters) {
                let spelled = self.spelled.get(start.spelled..ends.spelled).unwrap_or_default();
                let places = self.places.get(start.places..ends.places).unwrap_or_default();
                found(join, typed.is_spelled_as(spelled, join), places);
            }
        }
    }
}
