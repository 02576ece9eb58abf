//! Who is called, in which order: from an outcome, a place and a moment to a ladder of rungs.
//! Uses content and the assessment's outcome; is told the moment and never asks a clock, knows no
//! words. The ladders are data (`guides/ladders.toml`); what is code here is how a step finds its
//! contact by county and hour, and that the first call is always one that answers now.

pub mod directory;
pub mod hours;
mod reach;

use crate::{
    content::{
        catalog::{Catalog, Contact, Find},
        number::Number,
        vocabulary::{Outcome, Workplace},
    },
    ids::{ContactId, CountyId, RegionId, RoleId, SectorId, StepId},
};
use hours::{Moment, State};

/// Where the person stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The county; unset where the person has not said.
    pub county: Option<CountyId>,
    /// The line of work.
    pub sector: Option<SectorId>,
    /// The role within it.
    pub role: Option<RoleId>,
}

/// A ladder for one outcome, place and moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The rungs, from the first.
    pub rungs: Vec<Rung>,
}

/// A rung: something to do, usually with a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The step of the ladder it comes from.
    pub step: StepId,
    /// Whom to contact, and whether it is open.
    pub contact: Option<(ContactId, State)>,
    /// How the contact was found.
    pub how: How,
}

/// How a rung's contact was found; each has words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// The step names it, or needs none.
    Direct,
    /// Office hours: the municipality's own social services, whose number is not known here.
    SocialOffice,
    /// Outside office hours: the on-call, through 112 or a number for the whole county.
    SocialOnCall,
    /// Social services of single municipalities, which must be named beside the number.
    SocialLocal,
    /// The coordinator of this region.
    Coordinator(RegionId),
    /// The region has no published number (or no county is set): through the support line.
    CoordinatorThroughLine(Option<RegionId>),
    /// The workplace's own number, which a pack may give.
    Workplace,
}

impl Route {
    /// The calls in order: rungs whose contact has a number.
    pub fn calls<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (usize, &'a Rung)> {
        self.rungs.iter().enumerate().filter(|(_, rung)| rung.number_of(catalog))
    }
}

impl Route {
    /// The calls one steps through when somebody could not help: the first, then every further one
    /// that leads on. Lines of other help have a page of their own, and a number that has been
    /// tried is not tried again.
    pub fn ladder<'a>(&'a self, catalog: &'a Catalog) -> Vec<&'a Rung> {
        let mut tried: Vec<&Number> = Vec::new();
        let mut ladder: Vec<&Rung> = Vec::new();
        for (_, rung) in self.calls(catalog) {
            let aside = catalog.ladders.other_help.contains(&rung.step);
            let Some(number) = rung.contact(catalog).and_then(|contact| contact.number.as_ref())
            else {
                continue;
            };
            if ladder.is_empty() || !(aside || tried.contains(&number)) {
                tried.push(number);
                ladder.push(rung);
            }
        }
        ladder
    }

    /// What is to be done before the first call: rungs without a number at the foot of the ladder.
    pub fn before_calling<'a>(&'a self, catalog: &'a Catalog) -> &'a [Rung] {
        let first = self.calls(catalog).next().map_or(self.rungs.len(), |(nth, _)| nth);
        self.rungs.get(..first).unwrap_or_default()
    }
}

impl Rung {
    /// The contact, looked up.
    pub fn contact<'a>(&self, catalog: &'a Catalog) -> Option<&'a Contact> {
        catalog.contacts.get(&self.contact.as_ref()?.0)
    }

    fn number_of(&self, catalog: &Catalog) -> bool {
        self.contact(catalog).is_some_and(|contact| contact.number.is_some())
    }

    fn is_open(&self) -> bool {
        matches!(self.contact, Some((_, State::Open { .. })))
    }
}

/// The ladder for an outcome. A sector that is not known follows the trades, whose ladders lead to
/// the police first.
pub fn route(
    outcome: Outcome,
    labour_route: bool,
    place: &Place,
    moment: Moment,
    catalog: &Catalog,
) -> Route {
    let workplace = workplace(place, catalog);
    let ladders = &catalog.ladders;
    let own = ladders.ladders.get(&(outcome, workplace)).map_or(&[][..], Vec::as_slice);
    let labour = if labour_route { ladders.labour.as_slice() } else { &[] };
    let mut rungs: Vec<Rung> = own
        .iter()
        .chain(labour)
        .chain(&ladders.last)
        .filter_map(|step| ladders.steps.get(step))
        .flat_map(|step| match &step.find {
            Find::Nothing => vec![Rung::new(&step.id, None, How::Direct)],
            Find::Contact(id) => {
                let contact = catalog.contacts.get(id).filter(|contact| contact.ship);
                vec![Rung::new(&step.id, contact.map(|c| (c, moment)), How::Direct)]
            }
            Find::Reach(reach) => reach::rungs(&step.id, *reach, place, moment, catalog),
        })
        .collect();
    put_an_open_call_first(&mut rungs, catalog);
    Route { rungs }
}

impl Rung {
    fn new(step: &StepId, contact: Option<(&Contact, Moment)>, how: How) -> Self {
        let contact =
            contact.map(|(contact, moment)| (contact.id.clone(), hours::state(contact, moment)));
        Self { step: step.clone(), contact, how }
    }
}

/// Which ladders a place follows.
pub fn workplace(place: &Place, catalog: &Catalog) -> Workplace {
    let sector = place.sector.as_ref().and_then(|id| catalog.sectors.get(id));
    sector.map_or(Workplace::Trade, |sector| sector.workplace)
}

/// Nobody is sent to a closed line first: where the first call does not answer now, the first one
/// that does is moved before it. The last rung stays the last.
fn put_an_open_call_first(rungs: &mut Vec<Rung>, catalog: &Catalog) {
    let calls = || rungs.iter().enumerate().filter(|(_, rung)| rung.number_of(catalog));
    let Some((first, _)) = calls().next() else { return };
    let Some((open, _)) = calls().find(|(_, rung)| rung.is_open()) else { return };
    if first == open {
        return;
    }
    if let Some(rung) = rungs.get(open).cloned() {
        if open + 1 < rungs.len() {
            rungs.remove(open);
        }
        rungs.insert(first, rung);
    }
}
