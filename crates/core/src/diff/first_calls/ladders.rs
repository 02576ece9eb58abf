//! Ladders that lead to the same people in both contents, so that each is followed only once.

use super::reachable::ContactNumbers;
use crate::{
    content::{
        catalog::{Catalog, StepTarget},
        enums::{Outcome, Reach},
    },
    ids::{RoleId, SectorId},
    route::{Caller, steps},
};

/// What a caller may have been told by the rule: the outcome, and whether working conditions are bad.
pub type OutcomeRoute = (Outcome, bool);

/// A line of work, or nothing where it was not said, and perhaps a role in it.
pub type Work = (Option<SectorId>, Option<RoleId>);

/// Ladders that are alike.
#[derive(Debug)]
pub struct LadderClass {
    /// Whom they lead to before.
    pub old: Vec<Target>,
    /// Whom they lead to now.
    pub new: Vec<Target>,
    /// Whose they are, at least one.
    pub cells: Vec<(OutcomeRoute, Work)>,
}

/// Whom a step leads to, as far as it decides who comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A contact, by its number among all.
    Contact(usize),
    /// Found by place and hour.
    Reach(Reach),
}

impl LadderClass {
    /// The contacts and the ways to find some that it has, before and now.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        self.old.iter().chain(&self.new)
    }

    /// Whether some step finds its contact so.
    pub fn reaches(&self, reach: Reach) -> bool {
        self.targets().any(|target| *target == Target::Reach(reach))
    }
}

/// All ladders: of every outcome, with and without the steps for bad working conditions, in every line
/// of work that both contents have.
pub fn classes(
    (old, old_numbers): (&Catalog, &ContactNumbers<'_>),
    (new, new_numbers): (&Catalog, &ContactNumbers<'_>),
) -> Vec<LadderClass> {
    let mut classes: Vec<LadderClass> = Vec::new();
    for work in works(old, new) {
        let caller = caller_at(&work);
        for situation in situations() {
            let old = targets(situation, &caller, old, old_numbers);
            let new = targets(situation, &caller, new, new_numbers);
            let cell = (situation, work.clone());
            match classes.iter_mut().find(|known| (&known.old, &known.new) == (&old, &new)) {
                Some(known) => known.cells.push(cell),
                None => classes.push(LadderClass { old, new, cells: vec![cell] }),
            }
        }
    }
    classes
}

/// Somebody in a line of work, at no place.
pub fn caller_at((sector, role): &Work) -> Caller {
    Caller { place: None, sector: sector.clone(), role: role.clone() }
}

fn situations() -> impl Iterator<Item = OutcomeRoute> {
    Outcome::ALL.iter().flat_map(|outcome| [(*outcome, false), (*outcome, true)])
}

/// Every line of work of both, also unsaid, and the roles that take other steps than the rest.
pub fn works(old: &Catalog, new: &Catalog) -> Vec<Work> {
    let sectors = new.sectors.keys().filter(|id| old.sectors.contains_key(*id));
    let mut works: Vec<Work> =
        std::iter::once(None).chain(sectors.cloned().map(Some)).map(|own| (own, None)).collect();
    for catalog in [old, new] {
        for (sector, role) in catalog.ladders.stand_ins.iter().flat_map(|own| &own.roles) {
            let work = (Some(sector.clone()), Some(role.clone()));
            let is_known = works.contains(&(Some(sector.clone()), None));
            if is_known && !works.contains(&work) {
                works.push(work);
            }
        }
    }
    works
}

/// Whom a ladder leads to, up to the first who always answers: nobody after comes first.
fn targets(
    (outcome, labour): OutcomeRoute,
    caller: &Caller,
    catalog: &Catalog,
    numbers: &ContactNumbers<'_>,
) -> Vec<Target> {
    let mut targets = Vec::new();
    for step in steps(outcome, labour, caller, catalog) {
        match &step.target {
            StepTarget::Nothing => {}
            StepTarget::Reach(reach) => targets.push(Target::Reach(*reach)),
            StepTarget::Contact(id) => {
                let contact = catalog.contacts.get(id).filter(|contact| contact.publishable);
                let Some(contact) = contact else { continue };
                targets.extend(numbers.get(contact).map(Target::Contact));
                let is_own = step.pack.is_none() && contact.pack.is_none();
                if is_own && contact.always_open() {
                    return targets;
                }
            }
        }
    }
    targets
}
