//! Everyone who can be contacted at a place, without any checklist. Uses content. The order is by
//! kind: emergency and police first, county boards last, since they handle no single cases.

use super::{Place, workplace};
use crate::content::{
    catalog::{Catalog, Contact},
    vocabulary::{ContactKind, Workplace},
};

/// The contacts shown for a place, in order. Without a county: the whole country's and every
/// county's. What only authorities may use is left out for the trades.
pub fn directory<'a>(place: &Place, catalog: &'a Catalog) -> Vec<&'a Contact> {
    let trade = place.sector.is_some() && workplace(place, catalog) == Workplace::Trade;
    let mut shown: Vec<&Contact> = catalog
        .contacts
        .values()
        .filter(|contact| contact.ship)
        .filter(|contact| place.county.is_none() || contact.serves(place.county.as_ref()))
        .filter(|contact| !(trade && contact.kind == ContactKind::Programme))
        .collect();
    shown.sort_by_key(|contact| place_in_the_list(contact));
    shown
}

/// By kind; what a pack adds comes after the national emergency and police numbers, whatever it
/// says that it is.
fn place_in_the_list(contact: &Contact) -> ContactKind {
    if contact.pack.is_some() { contact.kind.max(ContactKind::Workplace) } else { contact.kind }
}
