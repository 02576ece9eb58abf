//! The contacts of a caller, without any checklist.

use super::Caller;
use crate::content::{
    catalog::{Catalog, Contact, Place},
    enums::{ContactKind, Workplace},
};

/// The contacts shown for a place, by kind: emergency and police first, county boards last, since they
/// handle no single cases. Without a place: the whole country's and every county's. What only
/// authorities may use is left out for the trades.
pub fn directory<'a>(caller: &Caller, catalog: &'a Catalog) -> Vec<&'a Contact> {
    let is_trade = caller.sector.is_some() && caller.workplace(catalog) == Workplace::Trade;
    let mut contacts: Vec<&Contact> = catalog
        .contacts
        .values()
        .filter(|contact| contact.publishable)
        .filter(|contact| caller.place.is_none() || contact.serves(caller.place.as_ref()))
        .filter(|contact| !(is_trade && contact.kind == ContactKind::Programme))
        .collect();
    contacts.sort_by_key(|contact| rank(contact));
    contacts
}

/// Its kind; a pack's contact comes after the national emergency and police numbers, whatever kind the
/// pack gives it, so that a pack cannot put another number in front of them.
fn rank(contact: &Contact) -> ContactKind {
    if contact.pack.is_some() { contact.kind.max(ContactKind::Workplace) } else { contact.kind }
}

/// The program's own contacts of a kind that serve a place and may be shown. What packs bring is added
/// afterwards.
pub fn serving<'a>(
    kind: ContactKind,
    place: Option<&'a Place>,
    catalog: &'a Catalog,
) -> impl Iterator<Item = &'a Contact> {
    let own = catalog.own_contacts(kind);
    own.filter(move |contact| contact.publishable && contact.serves(place))
}
