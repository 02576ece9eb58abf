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
    /// In its title, as in so many that it tells none of them from the others.
    Common,
    /// Among the words people use for it.
    Synonym,
    /// In its title, which says much besides.
    LongTitle,
    /// In its title, or as one of its numbers.
    Title,
}

/// That a word stands in an entry.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The position of the entry.
    pub entry: usize,
    /// One of the fields it stands in.
    pub field: Field,
}

/// A word that stands in more titles than this, a screenful, tells none of them from the others: each
/// county has its own on-call service, all of them called so.
const MANY: usize = 12;

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
        // In the text it would tell no more than where it tells already.
        let last = places.last().filter(|last| last.entry == place.entry);
        if last.is_none_or(|last| place.field != last.field && place.field > Field::Body) {
            places.push(place);
        }
    }

    /// The vocabulary, with everything close together.
    pub fn finish(self) -> Vocabulary {
        let mut all = Vocabulary::default();
        for (spelled, mut places) in self.words {
            tell_apart(&mut places);
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

/// Makes less of the titles a word stands in if they are many.
fn tell_apart(places: &mut [Place]) {
    let is_title = |place: &&mut Place| place.field > Field::Synonym;
    if places.iter_mut().filter(is_title).count() > MANY {
        places.iter_mut().filter(is_title).for_each(|place| place.field = Field::Common);
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
