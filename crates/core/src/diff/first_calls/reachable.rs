//! Places at which the same people can be reached in both contents, so that each kind of place is looked
//! at only once.

use std::collections::HashMap;

use crate::{
    content::{
        catalog::{Catalog, Contact, Place},
        enums::{Audience, ContactKind, Reach},
    },
    diff::place::PlaceId,
    ids::ContactId,
};

/// Contacts of both contents, each by a number; those between whom routing sees no difference have the
/// same.
#[derive(Debug, Default)]
pub struct AllContacts<'a>(Vec<&'a Contact>);

/// The numbers of the contacts of one content.
#[derive(Debug)]
pub struct ContactNumbers<'a>(HashMap<&'a ContactId, usize>);

impl<'a> AllContacts<'a> {
    /// Numbers the contacts of a content.
    pub fn number(&mut self, catalog: &'a Catalog) -> ContactNumbers<'a> {
        let numbers = catalog.contacts.values().map(|contact| {
            let known = self.0.iter().position(|known| are_alike(known, contact));
            let number = known.unwrap_or_else(|| {
                self.0.push(contact);
                self.0.len() - 1
            });
            (&contact.id, number)
        });
        ContactNumbers(numbers.collect())
    }

    /// The contact with a number.
    pub fn get(&self, number: usize) -> Option<&'a Contact> {
        self.0.get(number).copied()
    }
}

impl ContactNumbers<'_> {
    /// The number of a contact.
    pub fn get(&self, contact: &Contact) -> Option<usize> {
        self.0.get(&contact.id).copied()
    }
}

/// Whether routing, once it found them, sees no difference.
fn are_alike(one: &Contact, other: &Contact) -> bool {
    let facts = |own: &Contact| {
        let area = (own.counties.is_empty(), own.municipalities.is_empty());
        (own.kind, own.audience, area, own.publishable, own.pack.is_some())
    };
    one.id == other.id
        && one.number == other.number
        && one.hours == other.hours
        && facts(one) == facts(other)
}

/// Places at which the same people are reached.
#[derive(Debug)]
pub struct PlaceClass {
    /// Who is reached before, in each way.
    pub old: Reachable,
    /// Who is reached now.
    pub new: Reachable,
    /// Whether they are municipalities: what serves one in a county is not the county's own.
    pub is_municipality: bool,
    /// Where, at least one.
    pub places: Vec<PlaceId>,
}

/// Who may be reached at a place in each way, by number.
#[derive(Debug, PartialEq, Eq)]
pub struct Reachable([Vec<usize>; Reach::ALL.len()]);

impl Reachable {
    fn at(place: Option<&Place>, catalog: &Catalog, numbers: &ContactNumbers<'_>) -> Self {
        let mut all: [Vec<usize>; Reach::ALL.len()] = Default::default();
        for (reached, reach) in all.iter_mut().zip(Reach::ALL) {
            *reached = contacts(*reach, place, catalog)
                .into_iter()
                .filter_map(|contact| numbers.get(contact))
                .collect();
        }
        Self(all)
    }

    /// Who may be reached in this way.
    pub fn by(&self, reach: Reach) -> &[usize] {
        let own = Reach::ALL.iter().zip(&self.0).find(|(known, _)| **known == reach);
        own.map_or(&[], |(_, reached)| reached)
    }
}

/// All places of both contents.
pub fn classes(
    (old, old_numbers): (&Catalog, &ContactNumbers<'_>),
    (new, new_numbers): (&Catalog, &ContactNumbers<'_>),
    places: &[PlaceId],
) -> Vec<PlaceClass> {
    let mut classes: Vec<PlaceClass> = Vec::new();
    for place in places {
        let before = Reachable::at(place.place(old).as_ref(), old, old_numbers);
        let after = Reachable::at(place.place(new).as_ref(), new, new_numbers);
        let is_municipality = matches!(place, PlaceId::Municipality(_));
        let key = (&before, &after, is_municipality);
        let known = classes.iter_mut().find(|own| (&own.old, &own.new, own.is_municipality) == key);
        if let Some(known) = known {
            known.places.push(place.clone());
        } else {
            let places = vec![place.clone()];
            classes.push(PlaceClass { old: before, new: after, is_municipality, places });
        }
    }
    classes
}

/// Whom a step that finds its contact in this way may lead to, packs' among them.
fn contacts<'a>(reach: Reach, place: Option<&Place>, catalog: &'a Catalog) -> Vec<&'a Contact> {
    let region = place.and_then(|place| catalog.counties.get(place.county()));
    let region = region.and_then(|county| catalog.regions.get(&county.region));
    let coordinator = region.and_then(|region| region.contact.as_ref());
    let is_reached = |contact: &&Contact| match reach {
        Reach::Workplace => contact.kind == ContactKind::Workplace && contact.serves(place),
        Reach::SocialServices => {
            let is_social =
                matches!(contact.kind, ContactKind::SocialServices | ContactKind::OnCall);
            is_social && contact.serves(place)
        }
        Reach::Coordinator => {
            let is_line = contact.kind == ContactKind::SupportLine
                && contact.audience == Audience::Professional;
            is_line || coordinator == Some(&contact.id)
        }
    };
    let shown = catalog.contacts.values().filter(|contact| contact.publishable);
    shown.filter(is_reached).collect()
}
