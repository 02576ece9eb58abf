//! Who is called, in which order: from an outcome, a place and a moment to a ladder of rungs. The
//! ladders are data (`guides/ladders.toml`); what is code here is how a step finds its contact by
//! county and hour, that the first call is always one that answers now, and that no pack changes it.
//! The moment is handed in, so that a case or a test can ask for any.

mod additions;
mod caller;
pub mod directory;
pub mod holidays;
pub mod hours;
mod named;
mod reach;
mod rung;
mod social;
pub mod week;

use self::hours::Moment;
pub use self::{
    caller::Caller,
    named::named,
    rung::{FoundBy, OnCall, Rung},
    social::{on_call, on_call_numbers},
};
use crate::{
    assess::Assessment,
    content::{
        catalog::{Catalog, Step, StepTarget},
        enums::{ContactKind, Outcome},
        number::Number,
    },
    ids::StepId,
};

/// The rungs for one outcome, place and moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// In the order in which they are to be taken.
    pub rungs: Vec<Rung>,
}

impl Route {
    /// The rungs whose contact has a number, each with its position.
    pub fn calls<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (usize, &'a Rung)> {
        self.rungs.iter().enumerate().filter(|(_, rung)| rung.has_number(catalog))
    }

    /// The calls to make one after the other until somebody can help: the first, then all others but
    /// the lines for other help, which have a page of their own, and numbers already tried.
    pub fn ladder<'a>(&'a self, catalog: &'a Catalog) -> Vec<&'a Rung> {
        let mut tried: Vec<&Number> = Vec::new();
        let mut ladder: Vec<&Rung> = Vec::new();
        for (_, rung) in self.calls(catalog) {
            let is_other_help = catalog.ladders.other_help.contains(&rung.step);
            let Some(number) = rung.contact(catalog).and_then(|contact| contact.number.as_ref())
            else {
                continue;
            };
            if ladder.is_empty() || !(is_other_help || tried.contains(&number)) {
                tried.push(number);
                ladder.push(rung);
            }
        }
        ladder
    }

    /// The route for a child: advice for whoever calls comes before the lines for those exposed, of which
    /// that for children is the first; most of the others are for adults.
    fn for_child(self, catalog: &Catalog) -> Self {
        let is_other_help = |rung: &Rung| catalog.ladders.other_help.contains(&rung.step);
        let (mut help, mut rungs): (Vec<_>, Vec<_>) =
            self.rungs.into_iter().partition(is_other_help);
        help.sort_by_key(|rung| {
            let contact = rung.contact(catalog);
            contact.is_none_or(|contact| contact.kind != ContactKind::ChildHelpline)
        });
        let last = rungs.pop();
        rungs.extend(help.into_iter().chain(last));
        put_an_open_call_first(&mut rungs, catalog);
        Self { rungs }
    }

    /// What is to be done before the first call: the rungs before the first with a number.
    pub fn before_calling<'a>(&'a self, catalog: &'a Catalog) -> &'a [Rung] {
        let first = self.calls(catalog).next().map_or(self.rungs.len(), |(position, _)| position);
        self.rungs.get(..first).unwrap_or_default()
    }
}

/// The route for what the answers come to.
pub fn route_of(
    assessment: &Assessment,
    caller: &Caller,
    moment: Moment,
    catalog: &Catalog,
) -> Route {
    // About a child protection comes first: nobody is sent on to those who watch over working conditions.
    let labour = assessment.labour_route && !assessment.child;
    let route = route(assessment.outcome, labour, caller, moment, catalog);
    if assessment.child { route.for_child(catalog) } else { route }
}

/// The route for an outcome about an adult, with the steps for bad working conditions where `labour_route` is set.
pub fn route(
    outcome: Outcome,
    labour_route: bool,
    caller: &Caller,
    moment: Moment,
    catalog: &Catalog,
) -> Route {
    let steps = steps(outcome, labour_route, caller, catalog);
    let own = steps.iter().filter(|step| step.pack.is_none());
    let mut rungs: Vec<Rung> = own
        .flat_map(|step| match &step.target {
            StepTarget::Nothing => vec![Rung::new(&step.id, None, FoundBy::Direct)],
            StepTarget::Contact(id) => {
                let contact = catalog.contacts.get(id);
                let contact =
                    contact.filter(|contact| contact.publishable && contact.pack.is_none());
                let contact = contact.map(|contact| (contact, moment));
                vec![Rung::new(&step.id, contact, FoundBy::Direct)]
            }
            StepTarget::Reach(reach) => reach::rungs(&step.id, *reach, caller, moment, catalog),
        })
        .collect();
    put_an_open_call_first(&mut rungs, catalog);
    Route { rungs: additions::with_additions(rungs, &steps, caller, moment, catalog) }
}

/// The steps of a ladder as somebody takes them, those that packs add among them.
pub fn steps<'a>(
    outcome: Outcome,
    labour_route: bool,
    caller: &Caller,
    catalog: &'a Catalog,
) -> Vec<&'a Step> {
    let ladders = &catalog.ladders;
    let ladder = ladders.ladders.get(&(outcome, caller.workplace(catalog)));
    let ladder = ladder.map_or(&[][..], Vec::as_slice);
    let labour = if labour_route { ladders.labour.as_slice() } else { &[] };
    let labour = labour.iter().filter(|step| !is_called_already(step, ladder, catalog));
    let steps = ladder.iter().chain(labour).chain(&ladders.last);
    let steps = steps.map(|step| caller.stand_in(step, catalog).unwrap_or(step));
    steps.filter_map(|step| ladders.steps.get(step)).collect()
}

/// Whether a step of the ladder already leads to the same contact, with words and conditions of its own.
/// Other help has a list of its own.
fn is_called_already(step: &StepId, ladder: &[StepId], catalog: &Catalog) -> bool {
    let ladders = &catalog.ladders;
    let contact = |step: &StepId| match &ladders.steps.get(step)?.target {
        StepTarget::Contact(id) => Some(id),
        _ => None,
    };
    let mut own = ladder.iter().filter(|own| !ladders.other_help.contains(own));
    contact(step).is_some_and(|id| own.any(|own| contact(own) == Some(id)))
}

/// Moves the first call that answers now before all other calls, so that nobody is sent to a closed
/// line first. The last rung, which ends every ladder, also keeps its place at the end.
fn put_an_open_call_first(rungs: &mut Vec<Rung>, catalog: &Catalog) {
    let calls = || rungs.iter().enumerate().filter(|(_, rung)| rung.has_number(catalog));
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
