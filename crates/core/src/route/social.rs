//! Social services of a place: in office hours the municipality's own, outside them the on-call. How the
//! on-call is reached is one of three, and it is said which: a number of its own, 112 by the
//! municipality's or the county's own word, or 112 because nothing is known.

use super::{
    directory::serving,
    hours::{Availability, Moment, availability, availability_by_hours},
    rung::{Found, FoundBy, OnCall},
};
use crate::content::{
    catalog::{Catalog, Contact, Place},
    enums::ContactKind,
};

/// How the on-call is reached at a place.
pub fn on_call(place: Option<&Place>, catalog: &Catalog) -> OnCall {
    Rows::of(place, catalog).answer()
}

/// The numbers by which the on-call of a place is reached, where it has some of its own.
pub fn on_call_numbers<'a>(place: Option<&'a Place>, catalog: &'a Catalog) -> Vec<&'a Contact> {
    let mut own = Rows::of(place, catalog).own;
    own.retain(|contact| !contact.is_112() && contact.number.is_some());
    own
}

/// The on-call contacts of a place, by what they tell of it.
struct Rows<'a> {
    /// Of this place itself: of the municipality, else of its whole county.
    own: Vec<&'a Contact>,
    /// The one for the whole country, through 112.
    national: Option<&'a Contact>,
    /// Of single municipalities of a county.
    others: Vec<&'a Contact>,
}

impl<'a> Rows<'a> {
    fn of(place: Option<&'a Place>, catalog: &'a Catalog) -> Self {
        let mut rows = Self { own: Vec::new(), national: None, others: Vec::new() };
        let mut county_wide = Vec::new();
        for contact in serving(ContactKind::OnCall, place, catalog) {
            let is_local = !contact.municipalities.is_empty();
            if contact.counties.is_empty() {
                rows.national = rows.national.or(Some(contact));
            } else if !is_local {
                county_wide.push(contact);
            } else if place.is_some_and(|place| place.municipality().is_some()) {
                rows.own.push(contact);
            } else {
                rows.others.push(contact);
            }
        }
        if rows.own.is_empty() {
            rows.own = county_wide;
        }
        // 112 stands on the ladder already.
        rows.others.retain(|contact| !contact.is_112());
        rows
    }

    fn answer(&self) -> OnCall {
        if self.own.iter().any(|contact| !contact.is_112() && contact.number.is_some()) {
            OnCall::Own
        } else if self.own.iter().any(|contact| contact.is_112()) {
            OnCall::Stated112
        } else {
            OnCall::Unknown112
        }
    }

    /// A number that answers now, then 112 with whom to ask for, then numbers that do not, then those of
    /// others.
    fn found(self, moment: Moment) -> Vec<Found<'a>> {
        let answer = self.answer();
        let (through_112, numbers): (Vec<_>, Vec<_>) =
            self.own.into_iter().partition(|contact| contact.is_112());
        let (open, not_open): (Vec<_>, Vec<_>) =
            numbers.into_iter().partition(|contact| is_open(contact, moment));
        let through_112 = through_112.first().copied().or(self.national);
        let own = open.into_iter().chain(through_112).chain(not_open);
        let own = own.map(|contact| (Some(contact), FoundBy::SocialOnCall(answer)));
        let others = self.others.into_iter().map(|contact| (Some(contact), FoundBy::SocialLocal));
        own.chain(others).collect()
    }
}

/// Social services of a place at a moment. In office hours, where no number of the municipality is known
/// to answer now, its switchboard; numbers that answer now come before it.
pub fn services<'a>(
    place: Option<&'a Place>,
    moment: Moment,
    catalog: &'a Catalog,
) -> Vec<Found<'a>> {
    let office = availability_by_hours(&catalog.ladders.office_hours, moment);
    let is_office = matches!(office, Availability::Open { .. });
    let is_municipality = place.is_some_and(|place| place.municipality().is_some());
    let daytime = serving(ContactKind::SocialServices, place, catalog);
    // A number of some municipality of the county is not this place's own.
    let (own, others): (Vec<_>, Vec<_>) = daytime.partition(|_| is_municipality);
    let (open, not_open): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|contact| is_open(contact, moment));
    let on_call = Rows::of(place, catalog).found(moment);
    let daytime = |contact| (Some(contact), FoundBy::SocialDaytime);
    let others = others.into_iter().map(|contact| (Some(contact), FoundBy::SocialLocal));
    if !is_office {
        return open.into_iter().map(daytime).chain(on_call).collect();
    }
    if !open.is_empty() {
        let own = open.into_iter().chain(not_open);
        return own.map(daytime).chain(others).collect();
    }
    // Some close earlier than others, and their on-call begins then.
    let answers_now = on_call.into_iter().filter(|(contact, found_by)| {
        let own = contact.filter(|contact| !contact.is_112() && is_open(contact, moment));
        is_municipality && own.is_some() && *found_by != FoundBy::SocialLocal
    });
    answers_now
        .chain([(None, FoundBy::SocialOffice)])
        .chain(not_open.into_iter().map(daytime))
        .chain(others)
        .collect()
}

fn is_open(contact: &Contact, moment: Moment) -> bool {
    matches!(availability(contact, moment), Availability::Open { .. })
}
