//! The difference in meaning between two contents: what was changed, whom each change touches, and
//! where, for whom and when another number comes first. Words are compared, never written here.

pub mod change;
mod compare;
pub mod first_calls;
pub mod on_call;
pub mod place;
mod records;
mod touched;
pub mod words;

use chrono::NaiveDate;

use crate::content::catalog::Catalog;
use change::ContentChange;
use first_calls::FirstCallChange;
use on_call::OnCallChange;
use place::PlaceId;
use words::WrittenWords;

/// A content to compare.
#[derive(Debug)]
pub struct Edition {
    /// All of it, training and the reference too.
    pub catalog: Catalog,
    /// Its words.
    pub words: WrittenWords,
}

/// What differs between two contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentDifference {
    /// Everything that was added, removed or changed, a kind after the other.
    pub changes: Vec<ContentChange>,
    /// Municipalities whose social services are reached in another way.
    pub on_call: Vec<OnCallChange>,
    /// Where, for whom and when another number comes first.
    pub first_calls: Vec<FirstCallChange>,
}

impl ContentDifference {
    /// From one content to another, in the year from `today` on.
    pub fn between(old: &Edition, new: &Edition, today: NaiveDate) -> Self {
        let records = [old, new].map(|edition| {
            let mut records = records::records(&edition.catalog);
            words::add(&edition.words, &mut records);
            records
        });
        let [before, after] = &records;
        let changes = compare::compare(before, after).into_iter().map(|(subject, fate)| {
            let touched = touched::touched(&subject, &old.catalog, &new.catalog);
            ContentChange { subject, fate, touched }
        });
        let (old, new) = (&old.catalog, &new.catalog);
        let places = PlaceId::in_both(old, new);
        Self {
            changes: changes.collect(),
            on_call: on_call::changes(old, new, &places),
            first_calls: first_calls::changes(old, new, &places, today),
        }
    }

    /// Whether the two say the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.on_call.is_empty() && self.first_calls.is_empty()
    }
}
