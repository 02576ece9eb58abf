//! How a step finds its contact by county and hour: social services, the regional coordinator, the
//! workplace's own number.

use super::{
    caller::Caller,
    hours::{Availability, Moment, availability, availability_by_hours},
    rung::{FoundBy, Rung},
};
use crate::{
    content::{
        catalog::{Catalog, Contact, Place},
        enums::{Audience, ContactKind, Reach},
    },
    ids::StepId,
};

/// The rungs that a step becomes at a caller and moment, at least one.
pub fn rungs(
    step: &StepId,
    reach: Reach,
    caller: &Caller,
    moment: Moment,
    catalog: &Catalog,
) -> Vec<Rung> {
    let found = match reach {
        Reach::Workplace => workplace(caller, catalog),
        Reach::Coordinator => vec![coordinator(caller, catalog)],
        Reach::SocialServices => social_services(caller, moment, catalog),
    };
    found
        .into_iter()
        .map(|(contact, found_by)| {
            Rung::new(step, contact.map(|contact| (contact, moment)), found_by)
        })
        .collect()
}

type Found<'a> = (Option<&'a Contact>, FoundBy);

/// The contacts of a kind that serve the caller and may be shown.
fn serving<'a>(
    kind: ContactKind,
    place: Option<&'a Place>,
    catalog: &'a Catalog,
) -> impl Iterator<Item = &'a Contact> {
    catalog
        .contacts
        .values()
        .filter(move |contact| contact.publishable && contact.kind == kind && contact.serves(place))
}

fn workplace<'a>(caller: &'a Caller, catalog: &'a Catalog) -> Vec<Found<'a>> {
    let own = serving(ContactKind::Workplace, caller.place.as_ref(), catalog).next();
    vec![(own, FoundBy::Workplace)]
}

fn coordinator<'a>(caller: &Caller, catalog: &'a Catalog) -> Found<'a> {
    let region = caller
        .place
        .as_ref()
        .and_then(|place| catalog.counties.get(place.county()))
        .and_then(|county| catalog.regions.get(&county.region));
    let own = region
        .and_then(|region| catalog.contacts.get(region.contact.as_ref()?))
        .filter(|contact| contact.publishable && contact.number.is_some());
    match (region, own) {
        (Some(region), Some(own)) => (Some(own), FoundBy::Coordinator(region.id.clone())),
        (region, _) => {
            let line = serving(ContactKind::SupportLine, None, catalog)
                .find(|line| line.audience == Audience::Professional);
            (line, FoundBy::CoordinatorThroughLine(region.map(|region| region.id.clone())))
        }
    }
}

/// In office hours the municipality's own social services; outside them the on-call: a number for the
/// whole county that answers now, then 112, then single municipalities.
fn social_services<'a>(caller: &'a Caller, moment: Moment, catalog: &'a Catalog) -> Vec<Found<'a>> {
    let office = availability_by_hours(&catalog.ladders.office_hours, moment);
    if matches!(office, Availability::Open { .. }) {
        let published = serving(ContactKind::SocialServices, caller.place.as_ref(), catalog);
        return std::iter::once((None, FoundBy::SocialOffice))
            .chain(published.map(|contact| (Some(contact), FoundBy::SocialLocal)))
            .collect();
    }
    let on_call: Vec<&Contact> =
        serving(ContactKind::OnCall, caller.place.as_ref(), catalog).collect();
    let (through_112, own): (Vec<&Contact>, Vec<&Contact>) =
        on_call.into_iter().partition(|contact| contact.is_112());
    let (county_wide, local): (Vec<&Contact>, Vec<&Contact>) =
        // A number from a pack never comes before the national ones.
        own.into_iter()
            .partition(|contact| contact.municipalities.is_empty() && contact.pack.is_none());
    let (open, not_open): (Vec<&Contact>, Vec<&Contact>) = county_wide
        .into_iter()
        .partition(|contact| matches!(availability(contact, moment), Availability::Open { .. }));
    // The county's own entry for 112 tells whom to ask for; the national one is the fallback.
    let county_112 = through_112
        .iter()
        .find(|contact| !contact.counties.is_empty() && contact.municipalities.is_empty())
        .or_else(|| through_112.iter().find(|contact| contact.counties.is_empty()));
    let county_wide = open.into_iter().chain(county_112.copied()).chain(not_open);
    county_wide
        .map(|contact| (Some(contact), FoundBy::SocialOnCall))
        .chain(local.into_iter().map(|contact| (Some(contact), FoundBy::SocialLocal)))
        .collect()
}
