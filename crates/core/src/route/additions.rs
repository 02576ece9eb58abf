//! What packs add to a route. The route of the program is complete before: a pack's contact only ever
//! stands after its first call, whatever its kind, number, hours or name. Before the first call a pack
//! may name somebody without a number to turn to, where the ladder itself says to turn to the workplace.

use super::{
    caller::Caller,
    hours::{Availability, Moment, availability_by_hours},
    rung::{FoundBy, Rung},
};
use crate::{
    content::{
        catalog::{Catalog, Contact, Step, StepTarget},
        enums::{ContactKind, Reach},
    },
    ids::StepId,
};

/// The rungs of the program, with those that packs add to the same steps.
pub fn with_additions(
    own: Vec<Rung>,
    steps: &[&Step],
    caller: &Caller,
    moment: Moment,
    catalog: &Catalog,
) -> Vec<Rung> {
    let added = Additions { caller, moment, catalog };
    let mut waiting = added.after_steps(steps);
    if waiting.is_empty() && added.workplace().is_none() {
        return own;
    }
    let first_call = own.iter().position(|rung| rung.has_number(catalog));
    let last = own.last().cloned();
    let mut rungs = Vec::new();
    let mut held = Vec::new();
    for (position, mut rung) in own.into_iter().enumerate() {
        let step = rung.step.clone();
        let is_after = first_call.is_some_and(|first| first < position);
        let is_unnamed = rung.found_by == FoundBy::Workplace && rung.contact.is_none();
        if let Some(contact) = added.workplace().filter(|_| is_unnamed) {
            let named = Rung::new(&step, Some((contact, moment)), FoundBy::Workplace);
            if is_after || contact.number.is_none() {
                rung = named;
            } else {
                held.push(named);
            }
        }
        rungs.push(rung);
        held.extend(waiting.extract_if(.., |(after, _)| *after == step).map(|(_, rung)| rung));
        if is_after || first_call == Some(position) {
            rungs.append(&mut held);
        }
    }
    rungs.append(&mut held);
    rungs.extend(last.filter(|last| rungs.last() != Some(last)));
    rungs
}

struct Additions<'a> {
    caller: &'a Caller,
    moment: Moment,
    catalog: &'a Catalog,
}

impl<'a> Additions<'a> {
    /// The rungs that are added, each with the step of the program that it comes after.
    fn after_steps(&self, steps: &[&Step]) -> Vec<(StepId, Rung)> {
        let mut added = Vec::new();
        let mut after = None;
        for step in steps {
            if step.pack.is_none() {
                after = Some(&step.id);
            }
            let Some(after) = after else { continue };
            let rungs = if step.pack.is_some() { self.of_step(step) } else { self.reached(step) };
            added.extend(rungs.into_iter().map(|rung| (after.clone(), rung)));
        }
        added
    }

    /// The rung of a step that a pack adds. How packs are reached is not theirs to say.
    fn of_step(&self, step: &Step) -> Vec<Rung> {
        let contact = match &step.target {
            StepTarget::Nothing | StepTarget::Reach(_) => None,
            StepTarget::Contact(id) => self.catalog.contacts.get(id),
        };
        let contact = contact.filter(|contact| contact.publishable);
        vec![Rung::new(&step.id, contact.map(|contact| (contact, self.moment)), FoundBy::Direct)]
    }

    /// The contacts of packs that a step of the program reaches.
    fn reached(&self, step: &Step) -> Vec<Rung> {
        if step.target != StepTarget::Reach(Reach::SocialServices) {
            return Vec::new();
        }
        let office = availability_by_hours(&self.catalog.ladders.office_hours, self.moment);
        let kind = match office {
            Availability::Open { .. } => ContactKind::SocialServices,
            _ => ContactKind::OnCall,
        };
        let rung =
            |contact| Rung::new(&step.id, Some((contact, self.moment)), FoundBy::SocialLocal);
        self.serving(kind).map(rung).collect()
    }

    fn workplace(&self) -> Option<&'a Contact> {
        self.serving(ContactKind::Workplace).next()
    }

    fn serving(&self, kind: ContactKind) -> impl Iterator<Item = &'a Contact> {
        let place = self.caller.place.as_ref();
        let added = self.catalog.contacts_of_packs();
        added.filter(move |contact| {
            contact.publishable && contact.kind == kind && contact.serves(place)
        })
    }
}
