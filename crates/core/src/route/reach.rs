//! How a step finds its contact by county and hour: social services, the regional coordinator, the
//! workplace's own number.

use super::{
    caller::Caller,
    directory::serving,
    hours::Moment,
    rung::{Found, FoundBy, Rung},
    social,
};
use crate::{
    content::{
        catalog::Catalog,
        enums::{Audience, ContactKind, Reach},
    },
    ids::StepId,
};

/// The rungs that a step becomes for a caller at a moment, at least one.
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
        Reach::SocialServices => social::services(caller.place.as_ref(), moment, catalog),
    };
    found
        .into_iter()
        .map(|(contact, found_by)| {
            Rung::new(step, contact.map(|contact| (contact, moment)), found_by)
        })
        .collect()
}

fn workplace<'a>(caller: &'a Caller, catalog: &'a Catalog) -> Vec<Found<'a>> {
    let own = serving(ContactKind::Workplace, caller.place.as_ref(), catalog).next();
    vec![(own, FoundBy::Workplace)]
}

pub(super) fn coordinator<'a>(caller: &Caller, catalog: &'a Catalog) -> Found<'a> {
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
