//! Rules of what is for reading: everything has a source, a section says something, a chart shows
//! something, and no page leads to itself, to too many others or to a contact that must not be
//! shown.

use toml::Spanned;

use super::Rules;
use crate::{
    content::{
        raw::{Placed, RawChart, RawNetwork, RawPage, RawPageSection},
        vocabulary::{TermStatus, Unit},
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{ContactId, Id, PageId},
};

/// More pages than this to read next are no advice.
const LINKS: usize = 6;

/// More contacts than this on a page are a list of their own.
const CONTACTS: usize = 3;

impl Rules<'_> {
    pub(super) fn reference(&mut self) {
        for page in &self.content.raw.pages {
            self.page(page);
        }
        for term in &self.content.raw.terms {
            if term.item.status == TermStatus::Official {
                self.sourced(&term.file, &term.item.id, &term.item.sources);
            }
            self.links(&term.file, &term.item.pages);
        }
        for network in &self.content.raw.networks {
            self.network(network);
        }
        for question in &self.content.raw.questions {
            self.sourced(&question.file, &question.item.id, &question.item.sources);
            self.links(&question.file, &question.item.links);
        }
    }

    fn page(&mut self, page: &Placed<RawPage>) {
        let Placed { file, item, .. } = page;
        self.links(file, &item.links);
        let own = item.links.iter().filter(|link| link.get_ref() == item.id.get_ref());
        for link in own {
            let problem = Diagnostic::new(Code::PageLinksItself, file, link.span());
            self.push(problem.with("name", link.get_ref().as_str()));
        }
        self.short(file, "contacts", &item.contacts, CONTACTS);
        self.all_shippable(file, &item.contacts);
        if item.sections.is_empty() {
            self.absent(file, item.id.span(), "section");
        }
        for section in &item.sections {
            self.page_section(file, section);
        }
    }

    fn page_section(&mut self, file: &FileName, section: &RawPageSection) {
        self.sourced(file, &section.id, &section.sources);
        if section.texts == 0 && section.items == 0 && section.chart.is_none() {
            let problem = Diagnostic::new(Code::SectionEmpty, file, section.id.span());
            self.push(problem.with("name", section.id.get_ref().as_str()));
        }
        if let Some(chart) = &section.chart {
            self.chart(file, section, chart);
        }
    }

    fn chart(&mut self, file: &FileName, section: &RawPageSection, chart: &Spanned<RawChart>) {
        let raw = chart.get_ref();
        if raw.bars.is_empty() {
            let problem = Diagnostic::new(Code::ChartWithoutBars, file, chart.span());
            self.push(problem.with("name", section.id.get_ref().as_str()));
        }
        let above = |value: &Spanned<u32>| raw.unit == Unit::Percent && *value.get_ref() > 100;
        for (bar, value) in raw.in_order().into_iter().filter(|(_, value)| above(value)) {
            let problem = Diagnostic::new(Code::ChartAboveHundred, file, value.span());
            let problem = problem.with("name", bar.get_ref().as_str());
            self.push(problem.with("found", value.get_ref().to_string()));
        }
    }

    fn network(&mut self, network: &Placed<RawNetwork>) {
        let Placed { file, item, .. } = network;
        self.sourced(file, &item.id, &item.sources);
        if item.circles.is_empty() {
            self.absent(file, item.id.span(), "circle");
        }
        for circle in &item.circles {
            let members = &circle.item.members;
            if members.get_ref().is_empty() {
                self.absent(&circle.file, members.span(), "members");
            }
            for contact in members.get_ref().iter().filter_map(|member| member.contact.as_ref()) {
                self.shippable(&circle.file, contact);
            }
        }
        for step in &item.steps {
            self.all_shippable(&step.file, &step.item.contacts);
        }
    }

    fn links(&mut self, file: &FileName, links: &[Spanned<PageId>]) {
        self.short(file, "links", links, LINKS);
    }

    fn all_shippable(&mut self, file: &FileName, contacts: &[Spanned<ContactId>]) {
        for contact in contacts {
            self.shippable(file, contact);
        }
    }

    fn sourced<K: Id, S>(&mut self, file: &FileName, id: &Spanned<K>, sources: &[S]) {
        if sources.is_empty() {
            let problem = Diagnostic::new(Code::SourceMissing, file, id.span());
            self.push(problem.with("name", id.get_ref().as_str()));
        }
    }

    /// Reports the first entry of a list that is one too many.
    fn short<K>(&mut self, file: &FileName, key: &str, list: &[Spanned<K>], limit: usize) {
        if let Some(first) = list.get(limit) {
            let problem = Diagnostic::new(Code::ListTooLong, file, first.span());
            let problem = problem.with("name", key).with("found", list.len().to_string());
            self.push(problem.with("limit", limit.to_string()));
        }
    }

    fn absent(&mut self, file: &FileName, span: std::ops::Range<usize>, key: &str) {
        self.push(Diagnostic::new(Code::KeyMissing, file, span).with("name", key));
    }
}
