//! The part of the catalog that is for reading: pages, terms, networks and questions of readiness.

use indexmap::IndexMap;
use toml::Spanned;

use super::{Builder, contacts::pack};
use crate::{
    content::{
        catalog::{
            Catalog, Chart, Circle, Member, Network, NetworkStep, PageSection, ReadinessQuestion,
            ReferencePage, Term,
        },
        raw::{Located, Raw, RawChart, RawCircle, RawNetwork, RawPage},
    },
    diagnostic::FileName,
    ids::{Id, PageId},
};

impl Builder<'_> {
    pub(super) fn reference(&mut self, raw: &Raw, catalog: &mut Catalog) {
        // Pages name pages, also those further down.
        let names = self.names(&raw.pages, |raw| &raw.id);
        for page in &raw.pages {
            let value = self.page(page, &names, catalog);
            self.keep(&mut catalog.pages, value, page, &raw.pages, |raw| &raw.id);
        }
        catalog.pages.sort_by_key(|_, page| page.shelf);
        for term in &raw.terms {
            let sources = self.all_known(&term.file, &term.item.sources, &catalog.sources);
            let id = term.item.id.get_ref().clone();
            let pages = self.all_known(&term.file, &term.item.pages, &names);
            let value = Term { id, status: term.item.status, sources, pages };
            self.keep(&mut catalog.terms, value, term, &raw.terms, |raw| &raw.id);
        }
        for network in &raw.networks {
            let value = self.network(network, catalog);
            self.keep(&mut catalog.networks, value, network, &raw.networks, |raw| &raw.id);
        }
        for question in &raw.questions {
            let Located { file, item, .. } = question;
            let value = ReadinessQuestion {
                id: item.id.get_ref().clone(),
                part: item.part,
                asked: item.asked,
                links: self.all_known(file, &item.links, &names),
                sources: self.all_known(file, &item.sources, &catalog.sources),
            };
            self.keep(&mut catalog.questions, value, question, &raw.questions, |raw| &raw.id);
        }
        catalog.questions.sort_by_key(|_, question| question.part);
    }

    fn page(
        &mut self,
        page: &Located<RawPage>,
        names: &IndexMap<PageId, ()>,
        catalog: &Catalog,
    ) -> ReferencePage {
        let Located { file, item, .. } = page;
        ReferencePage {
            id: item.id.get_ref().clone(),
            shelf: item.shelf,
            links: self.all_known(file, &item.links, names),
            contacts: self.all_known(file, &item.contacts, &catalog.contacts),
            sections: self.page_sections(file, item, catalog),
            pack: pack(file),
        }
    }

    fn page_sections(
        &mut self,
        file: &FileName,
        page: &RawPage,
        catalog: &Catalog,
    ) -> Vec<PageSection> {
        let mut sections = Vec::new();
        for section in &page.sections {
            let sources = self.all_known(file, &section.sources, &catalog.sources);
            let chart = section.chart.as_ref().and_then(|raw| self.chart(file, raw.get_ref()));
            if self.is_first(file, &section.id, page.sections.iter().map(|raw| &raw.id)) {
                let id = section.id.get_ref().clone();
                let (texts, items) = (section.texts, section.items);
                sections.push(PageSection { id, texts, items, sources, chart });
            }
        }
        sections
    }

    /// A chart; nothing where its year is none.
    fn chart(&mut self, file: &FileName, raw: &RawChart) -> Option<Chart> {
        let year = *raw.year.get_ref();
        if !(1000..=9999).contains(&year) {
            self.date_malformed(file, raw.year.span(), &year.to_string());
            return None;
        }
        let bars = raw.in_order().into_iter();
        let bars = bars.map(|(bar, value)| (bar.get_ref().clone(), *value.get_ref())).collect();
        Some(Chart { year, unit: raw.unit, bars })
    }

    fn network(&mut self, network: &Located<RawNetwork>, catalog: &Catalog) -> Network {
        let Located { file, item, .. } = network;
        let mut circles = IndexMap::new();
        for circle in &item.circles {
            let value = self.circle(circle, catalog);
            self.keep(&mut circles, value, circle, &item.circles, |raw| &raw.id);
        }
        let steps = item.steps.iter().map(|step| NetworkStep {
            contacts: self.all_known(&step.file, &step.item.contacts, &catalog.contacts),
        });
        let steps = steps.collect();
        Network {
            id: item.id.get_ref().clone(),
            example: item.example,
            sources: self.all_known(file, &item.sources, &catalog.sources),
            circles: circles.into_values().collect(),
            steps,
            pack: pack(file),
        }
    }

    fn circle(&mut self, circle: &Located<RawCircle>, catalog: &Catalog) -> Circle {
        let Located { file, item, .. } = circle;
        let raw = item.members.get_ref();
        let mut members = Vec::new();
        for member in raw {
            let contact = member.contact.as_ref();
            let contact = contact.and_then(|id| self.known(file, id, &catalog.contacts));
            if self.is_first(file, &member.id, raw.iter().map(|raw| &raw.id)) {
                members.push(Member { id: member.id.get_ref().clone(), contact });
            }
        }
        Circle { id: item.id.get_ref().clone(), members }
    }

    /// Whether no entry before this one has its id; reports it where one has.
    fn is_first<'a, K: Id + PartialEq + 'a>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
        mut all: impl Iterator<Item = &'a Spanned<K>>,
    ) -> bool {
        let first = all.find(|other| other.get_ref() == id.get_ref()).map(Spanned::span);
        if first.as_ref().is_none_or(|first| *first == id.span()) {
            return true;
        }
        let first = first.map(|first| (file, first));
        self.duplicate(file, id.span(), id.get_ref().as_str(), first);
        false
    }
}
