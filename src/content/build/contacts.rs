//! Regions, counties, contacts and ladders of the catalog.

use indexmap::IndexMap;
use toml::Spanned;

use super::Builder;
use crate::{
    content::{
        catalog::{Catalog, Contact, County, Region, Step, StepTarget},
        hours::Hours,
        raw::{Located, Raw, RawContact, RawCounty, RawLadder, RawStep},
    },
    diagnostic::{Code, Diagnostic},
    ids::{CountyId, Id, StepId},
};

/// The folder that a file was added with, by the label before its own name; nothing for the
/// program's own files, whose names begin with `guides/`. What comes later in the name is anybody's.
pub(super) fn pack(file: &str) -> Option<Box<str>> {
    let (label, _) = file.split_once('/')?;
    (label != "guides").then(|| label.into())
}

impl Builder<'_> {
    pub(super) fn contacts(&mut self, raw: &Raw, catalog: &mut Catalog) {
        // Contacts name counties, counties name regions, and regions name contacts.
        let counties = self.names(&raw.counties, |raw| &raw.id);
        for contact in &raw.contacts {
            let value = self.contact(contact, &counties);
            self.keep(&mut catalog.contacts, value, contact, &raw.contacts, |raw| &raw.id);
        }
        for region in &raw.regions {
            let Located { file, item, .. } = region;
            self.source_date(file, item.source_date.as_ref());
            let contact = item.contact.as_ref();
            let contact = contact.and_then(|id| self.known(file, id, &catalog.contacts));
            let value = Region { id: item.id.get_ref().clone(), contact };
            self.keep(&mut catalog.regions, value, region, &raw.regions, |raw| &raw.id);
        }
        for county in &raw.counties {
            let value = self.county(county, catalog);
            self.keep(&mut catalog.counties, value, county, &raw.counties, |raw| &raw.id);
        }
    }

    fn county(&mut self, county: &Located<RawCounty>, catalog: &Catalog) -> Option<County> {
        let Located { file, item, .. } = county;
        self.source_date(file, item.source_date.as_ref());
        let region = self.known(file, &item.region, &catalog.regions)?;
        let RawCounty { id, name, residence, .. } = item;
        Some(County {
            id: id.get_ref().clone(),
            name: name.clone(),
            residence: residence.clone(),
            region,
        })
    }

    fn contact(
        &mut self,
        contact: &Located<RawContact>,
        counties: &IndexMap<CountyId, ()>,
    ) -> Option<Contact> {
        let Located { file, item, .. } = contact;
        let served = self.all_known(file, &item.counties, counties);
        let source_date = self.source_date(file, item.source_date.as_ref());
        let checked = item.checked.as_ref().and_then(|checked| self.day(file, checked));
        if served.len() < item.counties.len() {
            // Fewer counties could read as the whole country.
            return None;
        }
        Some(Contact {
            id: item.id.get_ref().clone(),
            kind: item.kind,
            counties: served,
            municipalities: item.municipalities.clone(),
            audience: item.audience,
            number: item.number.as_ref().map(|number| number.get_ref().clone()),
            others: item.other.iter().map(|o| (o.number.get_ref().clone(), o.usage)).collect(),
            hours: item
                .hours
                .as_ref()
                .map_or(Hours::Unknown, |hours| Hours::written(hours.get_ref())),
            web: item.web.clone(),
            email: item.email.clone(),
            source: item.source.as_ref().map(|source| source.get_ref().clone()).unwrap_or_default(),
            source_date: source_date?,
            checked: checked?,
            confidence: item.confidence,
            publishable: item.publishable,
            pack: pack(file),
        })
    }

    pub(super) fn ladders(&mut self, raw: &Raw, catalog: &mut Catalog) {
        for step in &raw.steps {
            let value = self.step(step, catalog);
            self.keep(&mut catalog.ladders.steps, value, step, &raw.steps, |raw| &raw.id);
        }
        if let Some(last) = raw.last.first() {
            let id = Spanned::new(last.span.clone(), last.item.clone());
            catalog.ladders.last = self.known(&last.file, &id, &catalog.ladders.steps);
        }
        if let Some(hours) = raw.office_hours.first() {
            catalog.ladders.office_hours = Hours::written(&hours.item);
        }
        for Located { file, item, .. } in &raw.lists {
            let known = &catalog.ladders.steps;
            let other_help = self.all_known(file, &item.other_help, known);
            let labour = self.all_known(file, &item.labour, known);
            catalog.ladders.other_help.extend(other_help);
            catalog.ladders.labour.extend(labour);
        }
        for ladder in &raw.ladders {
            self.ladder(raw, ladder, catalog);
        }
    }

    fn step(&mut self, step: &Located<RawStep>, catalog: &Catalog) -> Option<Step> {
        let Located { file, item, .. } = step;
        let target = match (&item.contact, &item.reach) {
            (None, None) => StepTarget::Nothing,
            (Some(id), None) => StepTarget::Contact(self.known(file, id, &catalog.contacts)?),
            (None, Some(reach)) => StepTarget::Reach(*reach.get_ref()),
            (Some(contact), Some(reach)) => {
                let problem = Diagnostic::new(Code::StepAmbiguous, file, contact.span());
                let name = item.id.get_ref().to_string();
                self.report.push(problem.with("name", name).and(file, reach.span()));
                return None;
            }
        };
        Some(Step { id: item.id.get_ref().clone(), target })
    }

    fn ladder(&mut self, raw: &Raw, ladder: &Located<RawLadder>, catalog: &mut Catalog) {
        let Located { file, item, .. } = ladder;
        let key = (*item.outcome.get_ref(), item.workplace);
        if catalog.ladders.ladders.contains_key(&key) {
            let same = |other: &&Located<RawLadder>| {
                (*other.item.outcome.get_ref(), other.item.workplace) == key
            };
            let first = raw.ladders.iter().find(same);
            let first = first.map(|first| (&first.file, first.item.outcome.span()));
            let name = format!("{} · {}", key.0.as_str(), key.1.as_str());
            self.duplicate(file, item.outcome.span(), &name, first);
            return;
        }
        let mut steps: Vec<StepId> = Vec::new();
        for id in &item.steps {
            match id.get_ref().as_str() {
                "other-help" => steps.extend(catalog.ladders.other_help.iter().cloned()),
                "labour" => steps.extend(catalog.ladders.labour.iter().cloned()),
                _ => steps.extend(self.known(file, id, &catalog.ladders.steps)),
            }
        }
        catalog.ladders.ladders.insert(key, steps);
    }
}
