//! Whom the pages of the reference lead to: every page, every municipality, by day, in the evening and at
//! night.

use chrono::TimeDelta;
use vaksam::{
    content::{
        catalog::{Catalog, Contact, Place},
        enums::ContactKind,
    },
    route::{
        Caller, FoundBy,
        hours::{Availability, Moment, availability},
        named, on_call_numbers,
    },
};

use super::{shown::moments, year::midnight};
use crate::content;

fn evening() -> Moment {
    midnight(2026, 11, 30) + TimeDelta::minutes(18 * 60 + 30)
}

fn answers(contact: &Contact, moment: Moment) -> bool {
    matches!(availability(contact, moment), Availability::Open { .. })
}

/// Calls a check with the contacts of every page, for every municipality and moment.
fn for_all(check: impl Fn(&Place, Moment, &Catalog, &[(Option<&Contact>, FoundBy)], &str)) {
    let catalog = content::catalog();
    let municipalities = catalog.municipalities.all().cloned();
    for place in municipalities.map(Place::Municipality) {
        let caller = Caller { place: Some(place.clone()), ..Caller::default() };
        for moment in moments().into_iter().chain([evening()]) {
            for page in catalog.pages.values() {
                let found = named(&page.contacts, &caller, moment, &catalog);
                let told = format!("{:?} {moment} {place:?}", page.id);
                check(&place, moment, &catalog, &found, &told);
            }
        }
    }
}

#[test]
fn a_page_names_nobody_who_serves_other_places_alone() {
    for_all(|place, _, _, found, told| {
        for contact in found.iter().filter_map(|(contact, _)| *contact) {
            assert!(contact.serves(Some(place)), "{:?} {told}", contact.id);
        }
    });
}

#[test]
fn those_who_answer_come_first_and_then_112_for_danger() {
    for_all(|_, moment, _, found, told| {
        let ranks = found.iter().map(|(contact, _)| match contact {
            Some(contact) if contact.kind == ContactKind::Emergency => 1,
            Some(contact) if !answers(contact, moment) => 2,
            _ => 0,
        });
        assert!(ranks.is_sorted(), "{told}");
    });
}

#[test]
fn social_services_on_call_have_their_own_number_where_it_answers() {
    for_all(|place, moment, catalog, found, told| {
        let of_social = |found_by: &FoundBy| {
            matches!(
                found_by,
                FoundBy::SocialOnCall(_) | FoundBy::SocialDaytime | FoundBy::SocialOffice
            )
        };
        let Some((first, found_by)) = found.iter().find(|(_, found_by)| of_social(found_by)) else {
            return;
        };
        let own = on_call_numbers(Some(place), catalog);
        let is_open = own.iter().any(|contact| answers(contact, moment));
        let is_112 = first.is_some_and(Contact::is_112);
        assert!(!(is_112 && is_open), "112 before their own number: {told}");
        let is_office_hours = moment == moments()[0];
        assert!(!(is_112 && is_office_hours), "112 in office hours: {told}");
        assert!(is_office_hours || *found_by != FoundBy::SocialOffice, "no switchboard: {told}");
    });
}
