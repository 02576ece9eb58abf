//! Pages of the reference, in sections of paragraphs, lists and charts. A page says how many texts
//! there are and in which order; the texts themselves stand in Fluent under the ids.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use indexmap::{IndexMap, IndexSet};
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use crate::{
    content::{
        document::TomlDocument,
        enums::{Shelf, Unit},
        kind::{ContentKind, entries},
        law::{ActNumber, SectionNumber},
        located::Located,
        resolve::Resolver,
    },
    diagnostic::FileName,
    ids::{BarId, ContactId, PageId, SectorId, SourceId, TermId, ids, is_kebab_case},
    prepared::{Text, prepared},
};

ids! {
    /// A section of a page.
    PageSectionId, is_kebab_case;
}

/// A page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPage {
    pub id: Spanned<PageId>,
    /// Where it stands.
    pub shelf: Shelf,
    /// The day somebody held it against its sources.
    pub checked: Option<Spanned<Datetime>>,
    /// How, in a word or two.
    pub by: Option<Text>,
    /// What is worth reading next.
    #[serde(default)]
    pub links: Vec<Spanned<PageId>>,
    /// Whom it leads to.
    #[serde(default)]
    pub contacts: Vec<Spanned<ContactId>>,
    /// The work whose outcomes lead here.
    #[serde(default)]
    pub sectors: Vec<Spanned<SectorId>>,
    #[serde(default, rename = "section")]
    pub sections: Vec<RawPageSection>,
}

/// A section of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPageSection {
    pub id: Spanned<PageSectionId>,
    /// How many paragraphs it has.
    #[serde(default)]
    pub texts: u8,
    /// How many items of a list it has, after the paragraphs.
    #[serde(default)]
    pub items: u8,
    /// What all of it rests on; a check of its own asks for one.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
    /// The law it tells, in order.
    #[serde(default)]
    pub law: Vec<RawCitation>,
    /// What may have changed that law since.
    #[serde(default)]
    pub may_change: Vec<RawPendingChange>,
    pub chart: Option<Spanned<RawChart>>,
}

/// A place in an act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCitation {
    pub act: Spanned<SourceId>,
    /// The section, `4:1 a`.
    pub at: SectionNumber,
    /// The act that gave the section its wording, where that is known.
    pub amended: Option<ActNumber>,
}

/// A bill that may have changed a law.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPendingChange {
    pub bill: Spanned<SourceId>,
    /// From when it was to apply.
    pub from: Spanned<Datetime>,
}

/// A chart.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChart {
    pub year: Spanned<u16>,
    /// What is counted.
    pub unit: Unit,
    /// The bars; [`RawChart::in_order`] gives them as they stand in the file.
    pub bars: BTreeMap<Spanned<BarId>, Spanned<u32>>,
}

impl RawChart {
    /// The bars in the order of the file.
    pub fn in_order(&self) -> Vec<(&Spanned<BarId>, &Spanned<u32>)> {
        let mut bars: Vec<_> = self.bars.iter().collect();
        bars.sort_by_key(|(bar, _)| bar.span().start);
        bars
    }
}

/// A page of the reference. Its title is the text `page-<id>`.
#[derive(Debug, Clone)]
pub struct ReferencePage {
    /// Its id.
    pub id: PageId,
    /// Where it stands.
    pub shelf: Shelf,
    /// The day somebody held it against its sources.
    pub checked: Option<NaiveDate>,
    /// How that was done.
    pub by: Option<Text>,
    /// Pages worth reading next.
    pub links: Vec<PageId>,
    /// Whom it leads to.
    pub contacts: Vec<ContactId>,
    /// The sectors whose outcomes lead here, once one has called.
    pub sectors: Vec<SectorId>,
    /// Its sections, in order.
    pub sections: Vec<PageSection>,
    /// The terms that lead to it, in the order of the glossary.
    pub terms: Vec<TermId>,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Text>,
}

impl ReferencePage {
    /// What all of it rests on, each source once.
    pub fn sources(&self) -> IndexSet<&SourceId> {
        self.sections.iter().flat_map(|section| &section.sources).collect()
    }
}

/// A section of a page. Its heading is the text `page-<page>-<id>`.
#[derive(Debug, Clone)]
pub struct PageSection {
    /// Its id within the page.
    pub id: PageSectionId,
    /// How many paragraphs it has: `.text-1` and on.
    pub texts: u8,
    /// How many items of a list stand after them: `.item-1` and on.
    pub items: u8,
    /// What all of it rests on.
    pub sources: Vec<SourceId>,
    /// The law it tells, in order; its acts are among the sources.
    pub law: Vec<Citation>,
    /// What may have changed that law since it was read.
    pub may_change: Vec<PendingChange>,
    /// Its chart.
    pub chart: Option<Chart>,
}

/// A place in an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The act.
    pub act: SourceId,
    /// The section.
    pub at: SectionNumber,
    /// The act that gave the section its wording, where that is known.
    pub amended: Option<ActNumber>,
}

/// A bill that may have changed a law; what came of it is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingChange {
    /// The bill.
    pub bill: SourceId,
    /// From when it was to apply.
    pub from: NaiveDate,
}

/// A chart of one series by one body; figures of different bodies never stand in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The year of its figures.
    pub year: u16,
    /// What is counted.
    pub unit: Unit,
    /// Its bars, in order, each with the text `.bar-<id>` of its section.
    pub bars: Vec<(BarId, u32)>,
}

prepared! {
    ReferencePage { id, shelf, checked, by, links, contacts, sectors, sections, terms, pack }
    PageSection { id, texts, items, sources, law, may_change, chart }
    Citation { act, at, amended }
    PendingChange { bill, from }
    Chart { year, unit, bars }
}

entries! {
    /// The pages of all files.
    RawPages { entries: RawPage }
}

impl ContentKind for RawPages {
    const NAME: &'static str = "pages";
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.entries.extend(document.entries("page"));
    }

    fn declare(&self, resolver: &mut Resolver<'_>) {
        // Pages name pages, also those further down.
        resolver.declare(&self.entries, |raw| &raw.id);
    }
}

impl RawPages {
    /// The pages, a shelf after the other.
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<PageId, ReferencePage> {
        let mut pages = resolver.define(
            &self.entries,
            |raw| &raw.id,
            |resolver, page| {
                let Located { file, item, .. } = page;
                let checked = item.checked.as_ref().and_then(|day| resolver.day(file, day));
                Some(ReferencePage {
                    id: item.id.get_ref().clone(),
                    shelf: item.shelf,
                    checked,
                    by: item.by.clone(),
                    links: resolver.resolve_all_declared(file, &item.links),
                    contacts: resolver.resolve_all(file, &item.contacts),
                    sectors: resolver.resolve_all(file, &item.sectors),
                    sections: sections(resolver, file, &item.sections),
                    terms: Vec::new(),
                    pack: page.pack(),
                })
            },
        );
        pages.sort_by_key(|_, page| page.shelf);
        pages
    }
}

fn sections(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    raw: &[RawPageSection],
) -> Vec<PageSection> {
    let mut sections = Vec::new();
    for section in raw {
        let law: Vec<_> =
            section.law.iter().filter_map(|raw| citation(resolver, file, raw)).collect();
        let changes = section.may_change.iter();
        let may_change: Vec<_> =
            changes.filter_map(|raw| pending_change(resolver, file, raw)).collect();
        let sources = sources(resolver, file, section, &law, &may_change);
        let chart = section.chart.as_ref().and_then(|raw| chart(resolver, file, raw.get_ref()));
        if resolver.is_first(file, &section.id, raw.iter().map(|raw| &raw.id)) {
            let id = section.id.get_ref().clone();
            let (texts, items) = (section.texts, section.items);
            sections.push(PageSection { id, texts, items, sources, law, may_change, chart });
        }
    }
    sections
}

/// What a section rests on: the sources it names, then the acts and bills it cites.
fn sources(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    raw: &RawPageSection,
    law: &[Citation],
    may_change: &[PendingChange],
) -> Vec<SourceId> {
    let mut sources = IndexSet::<SourceId>::from_iter(resolver.resolve_all(file, &raw.sources));
    sources.extend(law.iter().map(|citation| citation.act.clone()));
    sources.extend(may_change.iter().map(|change| change.bill.clone()));
    sources.into_iter().collect()
}

fn citation(resolver: &mut Resolver<'_>, file: &FileName, raw: &RawCitation) -> Option<Citation> {
    let act = resolver.resolve(file, &raw.act)?;
    Some(Citation { act, at: raw.at.clone(), amended: raw.amended.clone() })
}

fn pending_change(
    resolver: &mut Resolver<'_>,
    file: &FileName,
    raw: &RawPendingChange,
) -> Option<PendingChange> {
    let from = resolver.day(file, &raw.from);
    Some(PendingChange { bill: resolver.resolve(file, &raw.bill)?, from: from? })
}

/// A chart; nothing where its year is none.
fn chart(resolver: &mut Resolver<'_>, file: &FileName, raw: &RawChart) -> Option<Chart> {
    let year = *raw.year.get_ref();
    if !(1000..=9999).contains(&year) {
        resolver.date_malformed(file, raw.year.span(), &year.to_string());
        return None;
    }
    let bars = raw.in_order().into_iter();
    let bars = bars.map(|(bar, value)| (bar.get_ref().clone(), *value.get_ref())).collect();
    Some(Chart { year, unit: raw.unit, bars })
}
