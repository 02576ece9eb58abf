//! A rung of a ladder: something to do, usually a contact, with whether it answers.

use super::hours::{self, Availability, Moment};
use crate::{
    content::catalog::{Catalog, Contact},
    ids::{ContactId, RegionId, StepId},
};

/// A rung of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The step of the ladder that it comes from.
    pub step: StepId,
    /// Whom to contact, and whether it answers.
    pub contact: Option<(ContactId, Availability)>,
    /// How the contact was found.
    pub found_by: FoundBy,
}

/// How a rung's contact was found; what is said of the contact depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundBy {
    /// The step names it, or needs none.
    Direct,
    /// In office hours: the municipality's own social services, whose number the content has not.
    SocialOffice,
    /// A number of the municipality's own social services in office hours.
    SocialDaytime,
    /// Outside office hours: the on-call of the place, or 112.
    SocialOnCall(OnCall),
    /// Social services of single municipalities; the municipality must be named beside the number.
    SocialLocal,
    /// The coordinator of this region.
    Coordinator(RegionId),
    /// Through the support line: the region has no published number, or no county is set.
    CoordinatorThroughLine(Option<RegionId>),
    /// The workplace's own number, which a pack may give.
    Workplace,
}

/// How the social services on-call of a place is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnCall {
    /// By a number of its own.
    Own,
    /// Through 112: a source says so.
    Stated112,
    /// Through 112, as everywhere: no source tells of this place.
    Unknown112,
}

impl OnCall {
    /// The word for other programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Stated112 => "112-stated",
            Self::Unknown112 => "112-unknown",
        }
    }
}

/// A contact, if any, and how it was found.
pub(super) type Found<'a> = (Option<&'a Contact>, FoundBy);

impl Rung {
    pub(super) fn new(
        step: &StepId,
        contact: Option<(&Contact, Moment)>,
        found_by: FoundBy,
    ) -> Self {
        let contact = contact
            .map(|(contact, moment)| (contact.id.clone(), hours::availability(contact, moment)));
        Self { step: step.clone(), contact, found_by }
    }

    /// The contact, looked up.
    pub fn contact<'a>(&self, catalog: &'a Catalog) -> Option<&'a Contact> {
        catalog.contacts.get(&self.contact.as_ref()?.0)
    }

    pub(super) fn has_number(&self, catalog: &Catalog) -> bool {
        self.contact(catalog).is_some_and(|contact| contact.number.is_some())
    }

    pub(super) const fn is_open(&self) -> bool {
        matches!(self.contact, Some((_, Availability::Open { .. })))
    }
}
