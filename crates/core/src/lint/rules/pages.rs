//! Rules of pages for reading: a section has a source and says something, a chart shows something,
//! and no page leads to itself, to too many others or to a contact that must not be shown.

use toml::Spanned;

use super::context::{Rules, title};
use crate::{
    content::{
        catalog::Law,
        enums::{Shelf, Unit},
        kinds::{RawChart, RawContent, RawPage, RawPageSection},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{Id, SourceId},
    lint::fluent::ExpectedMessage,
};

/// More contacts than this on a page are a list of their own.
const CONTACTS: usize = 3;

impl Rules<'_> {
    pub(super) fn pages(&mut self) {
        for page in &self.content.raw.pages.entries {
            self.page(page);
        }
    }

    fn page(&mut self, page: &Located<RawPage>) {
        let Located { file, item, .. } = page;
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
            if item.shelf == Shelf::Law {
                for source in &section.sources {
                    self.owners_of_named(file, source);
                }
            }
        }
    }

    fn page_section(&mut self, file: &FileName, section: &RawPageSection) {
        if section.law.is_empty() && section.may_change.is_empty() {
            self.sourced(file, &section.id, &section.sources);
        }
        self.citations(file, section);
        if section.texts == 0 && section.items == 0 && section.chart.is_none() {
            let problem = Diagnostic::new(Code::SectionEmpty, file, section.id.span());
            self.push(problem.with("name", section.id.get_ref().as_str()));
        }
        if let Some(chart) = &section.chart {
            self.chart(file, section, chart);
        }
    }

    /// What is cited as an act is one, and what may change it is a bill.
    fn citations(&mut self, file: &FileName, section: &RawPageSection) {
        let catalog = &self.content.catalog;
        let law = |id: &Spanned<SourceId>| catalog.sources.get(id.get_ref()).map(|of| &of.law);
        let acts = section.law.iter().map(|citation| &citation.act);
        let acts = acts.filter(|id| law(id).is_some_and(|law| !matches!(law, Some(Law::Act(_)))));
        let bills = section.may_change.iter().map(|change| &change.bill);
        let bills =
            bills.filter(|id| law(id).is_some_and(|law| !matches!(law, Some(Law::Bill(_)))));
        for id in acts.chain(bills) {
            let problem = Diagnostic::new(Code::LawMalformed, file, id.span());
            self.push(problem.with("name", id.get_ref().as_str()));
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
}

/// The messages of pages.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    raw.pages.entries.iter().flat_map(messages_of).collect()
}

fn messages_of(page: &Located<RawPage>) -> Vec<ExpectedMessage> {
    let Located { file, item, .. } = page;
    let id = format!("page-{}", item.id.get_ref());
    let mut messages = vec![title(id.clone(), (file, item.id.span()), &["lead"], &["search"])];
    for section in &item.sections {
        let parts = parts(section);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let id = format!("{id}-{}", section.id.get_ref());
        messages.push(title(id, (file, section.id.span()), &parts, &[]));
    }
    messages
}

/// The attributes of a section: its paragraphs, then its list, then the names of its bars.
fn parts(section: &RawPageSection) -> Vec<String> {
    let numbered =
        |part: &'static str, count: u8| (1..=count).map(move |number| format!("{part}-{number}"));
    let bars = section.chart.iter().flat_map(|chart| chart.get_ref().in_order());
    numbered("text", section.texts)
        .chain(numbered("item", section.items))
        .chain(bars.map(|(bar, _)| format!("bar-{}", bar.get_ref().as_str())))
        .collect()
}
