//! Whom a change touches: who is shown what was changed, before it or after it.

use super::change::{Subject, SubjectKind, Touched};
use crate::{
    content::{
        catalog::{Catalog, Contact, Guide, ReferencePage, Step, StepTarget},
        enums::{ContactKind, Outcome, Reach, Workplace},
    },
    diff::records::ladder_id,
    ids::{Id, SectorId, SourceId, StepId},
};

/// Whom a change of a subject touches.
pub fn touched(subject: &Subject, old: &Catalog, new: &Catalog) -> Touched {
    let mut touched = in_one(subject, old);
    let after = in_one(subject, new);
    touched.everywhere |= after.everywhere;
    add(&mut touched.counties, after.counties);
    add(&mut touched.municipalities, after.municipalities);
    add(&mut touched.sectors, after.sectors);
    add(&mut touched.ladders, after.ladders);
    add(&mut touched.pages, after.pages);
    touched
}

fn add<T: PartialEq>(to: &mut Vec<T>, more: impl IntoIterator<Item = T>) {
    for one in more {
        if !to.contains(&one) {
            to.push(one);
        }
    }
}

fn in_one(subject: &Subject, catalog: &Catalog) -> Touched {
    let id = &*subject.id;
    let mut touched = Touched::default();
    match subject.kind {
        SubjectKind::Contact => {
            if let Some(contact) = catalog.contacts.get(id) {
                contact_touches(contact, catalog, &mut touched);
            }
        }
        SubjectKind::Ladder => {
            let mut all = catalog.ladders.ladders.keys();
            let own = all.find(|(outcome, workplace)| ladder_id(*outcome, *workplace) == *id);
            touched.ladders.extend(own);
            touched.sectors = sectors(own.map(|(_, workplace)| *workplace), catalog);
        }
        SubjectKind::Step => touched.ladders = ladders_with(catalog, |step| step.id.as_str() == id),
        SubjectKind::Municipality => {
            let own = catalog.municipalities.get(id);
            touched.municipalities.extend(own.map(|own| own.name.clone()));
        }
        SubjectKind::County => {
            touched.counties.extend(catalog.counties.get(id).map(|own| own.id.clone()));
        }
        SubjectKind::Region => {
            let counties = catalog.counties.values().filter(|own| own.region.as_str() == id);
            touched.counties = counties.map(|own| own.id.clone()).collect();
        }
        SubjectKind::Source => {
            let is_it = |source: &SourceId| source.as_str() == id;
            let rests_on = |page: &&ReferencePage| {
                page.sections.iter().any(|section| section.sources.iter().any(is_it))
            };
            let pages = catalog.pages.values().filter(rests_on);
            touched.pages = pages.map(|page| page.id.clone()).collect();
        }
        _ => touched.sectors = sectors_of(subject, catalog),
    }
    touched
}

/// The lines of work in which something is asked, practised or said.
fn sectors_of(subject: &Subject, catalog: &Catalog) -> Vec<SectorId> {
    let id = &*subject.id;
    match subject.kind {
        SubjectKind::Sign => {
            catalog.signs.get(id).map(|own| own.sectors.clone()).unwrap_or_default()
        }
        SubjectKind::Group => {
            let signs = catalog.signs.values().filter(|sign| sign.group.as_str() == id);
            let mut asked = Vec::new();
            for sign in signs {
                add(&mut asked, sign.sectors.iter().cloned());
            }
            asked
        }
        SubjectKind::Gate => {
            let asks = |own: &&Guide| own.gates.iter().any(|gate| gate.as_str() == id);
            catalog.guides.values().filter(asks).map(|own| own.sector.clone()).collect()
        }
        SubjectKind::Sector | SubjectKind::Guide => {
            catalog.sectors.get(id).map(|own| own.id.clone()).into_iter().collect()
        }
        SubjectKind::Case => {
            catalog.cases.get(id).map(|own| own.sector.clone()).into_iter().collect()
        }
        SubjectKind::CallCard => {
            let name = id.strip_prefix("workplace/");
            let own = Workplace::ALL.iter().find(|own| Some(own.as_str()) == name);
            sectors(own.copied(), catalog)
        }
        _ => Vec::new(),
    }
}

/// The lines of work of a kind.
fn sectors(workplace: Option<Workplace>, catalog: &Catalog) -> Vec<SectorId> {
    let own = catalog.sectors.values().filter(|sector| Some(sector.workplace) == workplace);
    own.map(|sector| sector.id.clone()).collect()
}

/// Nobody is touched by what nobody is shown.
fn contact_touches(contact: &Contact, catalog: &Catalog, touched: &mut Touched) {
    if !contact.publishable {
        return;
    }
    touched.everywhere = contact.counties.is_empty();
    if contact.municipalities.is_empty() {
        touched.counties.clone_from(&contact.counties);
    } else {
        touched.municipalities.clone_from(&contact.municipalities);
    }
    touched.ladders = ladders_with(catalog, |step| leads_to(step, contact, catalog));
    let pages = catalog.pages.values().filter(|page| page.contacts.contains(&contact.id));
    touched.pages = pages.map(|page| page.id.clone()).collect();
}

/// Whether a step may lead to a contact.
fn leads_to(step: &Step, contact: &Contact, catalog: &Catalog) -> bool {
    match &step.target {
        StepTarget::Nothing => false,
        StepTarget::Contact(id) => *id == contact.id,
        StepTarget::Reach(Reach::Workplace) => contact.kind == ContactKind::Workplace,
        StepTarget::Reach(Reach::SocialServices) => {
            matches!(contact.kind, ContactKind::SocialServices | ContactKind::OnCall)
        }
        StepTarget::Reach(Reach::Coordinator) => {
            catalog.regions.values().any(|region| region.contact.as_ref() == Some(&contact.id))
        }
    }
}

/// The ladders in which some step is like that; the last of all is in each.
fn ladders_with(catalog: &Catalog, is_it: impl Fn(&Step) -> bool) -> Vec<(Outcome, Workplace)> {
    let ladders = &catalog.ladders;
    let has = |steps: &[StepId]| steps.iter().filter_map(|id| ladders.steps.get(id)).any(&is_it);
    let is_it_last = ladders.last.as_ref().is_some_and(|last| has(std::slice::from_ref(last)));
    let own = ladders.ladders.iter().filter(|(_, steps)| is_it_last || has(steps));
    own.map(|(key, _)| *key).collect()
}
