//! How the social services of each municipality are reached, before and now.

use std::collections::BTreeSet;

use super::place::{PlaceId, PlaceSet};
use crate::{
    content::{
        catalog::{Catalog, Contact},
        enums::ContactKind,
        number::Number,
    },
    route::{OnCall, directory::serving, on_call, on_call_numbers},
};

/// How social services are reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SocialAnswer {
    /// How the on-call is.
    pub on_call: OnCall,
    /// By which numbers of its own.
    pub on_call_numbers: Vec<Number>,
    /// By which numbers in office hours.
    pub daytime_numbers: Vec<Number>,
}

/// Municipalities whose social services are reached in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnCallChange {
    /// Where.
    pub places: PlaceSet,
    /// Before.
    pub before: SocialAnswer,
    /// Now.
    pub after: SocialAnswer,
}

/// What changed, the same changes together.
pub fn changes(old: &Catalog, new: &Catalog, all: &[PlaceId]) -> Vec<OnCallChange> {
    let mut changes: Vec<(SocialAnswer, SocialAnswer, BTreeSet<PlaceId>)> = Vec::new();
    for place in all.iter().filter(|place| matches!(place, PlaceId::Municipality(_))) {
        let (before, after) = (answer(place, old), answer(place, new));
        if before == after {
            continue;
        }
        let known = changes.iter_mut().find(|known| (&known.0, &known.1) == (&before, &after));
        match known {
            Some((_, _, places)) => _ = places.insert(place.clone()),
            None => changes.push((before, after, BTreeSet::from([place.clone()]))),
        }
    }
    let in_words = changes.into_iter().map(|(before, after, places)| {
        let municipalities: Vec<PlaceId> =
            all.iter().filter(|place| matches!(place, PlaceId::Municipality(_))).cloned().collect();
        OnCallChange { places: PlaceSet::new(&places, &municipalities, new), before, after }
    });
    in_words.collect()
}

fn answer(place: &PlaceId, catalog: &Catalog) -> SocialAnswer {
    let place = place.place(catalog);
    let place = place.as_ref();
    let daytime = serving(ContactKind::SocialServices, place, catalog);
    let number = |contact: &Contact| contact.number.clone();
    SocialAnswer {
        on_call: on_call(place, catalog),
        on_call_numbers: on_call_numbers(place, catalog).into_iter().filter_map(number).collect(),
        daytime_numbers: daytime.filter_map(number).collect(),
    }
}
