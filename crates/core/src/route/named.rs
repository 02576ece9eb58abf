//! Whom a text that names contacts leads to. It names them for every place and hour; who reads it is at one.

use super::{
    caller::Caller,
    hours::{Availability, Moment, availability},
    reach,
    rung::{Found, FoundBy},
    social,
};
use crate::{
    content::{
        catalog::{Catalog, Contact},
        enums::ContactKind,
    },
    ids::ContactId,
};

/// The contacts that a caller has of those named: for the social services and the regional coordinators those
/// of the place, and none that serves other places alone. Those that answer now come first, then 112 for
/// danger, then those that do not answer or whose hours are not known.
pub fn named<'a>(
    named: impl IntoIterator<Item = &'a ContactId>,
    caller: &'a Caller,
    moment: Moment,
    catalog: &'a Catalog,
) -> Vec<Found<'a>> {
    let shown = named.into_iter().filter_map(|id| catalog.contacts.get(id));
    let shown = shown.filter(|contact| contact.publishable);
    let mut found: Vec<Found<'a>> = Vec::new();
    for (contact, found_by) in shown.flat_map(|own| of_place(own, caller, moment, catalog)) {
        if !found.iter().any(|(other, _)| other.map(|own| &own.id) == contact.map(|own| &own.id)) {
            found.push((contact, found_by));
        }
    }
    found.sort_by_key(|(contact, _)| rank(*contact, moment));
    found
}

fn of_place<'a>(
    contact: &'a Contact,
    caller: &'a Caller,
    moment: Moment,
    catalog: &'a Catalog,
) -> Vec<Found<'a>> {
    let place = caller.place.as_ref();
    if contact.kind == ContactKind::OnCall && contact.counties.is_empty() {
        let mut found = social::services(place, moment, catalog);
        found.retain(|(_, found_by)| *found_by != FoundBy::SocialLocal);
        return found;
    }
    if contact.kind == ContactKind::Coordinator && place.is_some() {
        return vec![reach::coordinator(caller, catalog)];
    }
    let is_elsewhere = place.is_some() && !contact.serves(place);
    if is_elsewhere { Vec::new() } else { vec![(Some(contact), FoundBy::Direct)] }
}

/// A switchboard, whose number is not known, is among what answers: it is found in office hours only.
fn rank(contact: Option<&Contact>, moment: Moment) -> u8 {
    let Some(contact) = contact else { return 0 };
    match availability(contact, moment) {
        _ if contact.kind == ContactKind::Emergency => 1,
        Availability::Open { .. } => 0,
        Availability::Closed { .. } | Availability::Unknown => 2,
    }
}
