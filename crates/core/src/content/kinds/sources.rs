//! Sources: where signs, advice and pages come from.

use chrono::NaiveDate;
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use crate::{
    content::{
        date::SourceDate,
        document::TomlDocument,
        enums::Provenance,
        kind::{ContentKind, entries},
        law::{ActNumber, BillNumber},
        located::Located,
        resolve::Resolver,
    },
    ids::SourceId,
    prepared::{Text, prepared, prepared_enum},
};

/// A source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSource {
    pub id: Spanned<SourceId>,
    pub title: Text,
    pub publisher: Text,
    pub url: Option<Spanned<Text>>,
    pub date: Option<Spanned<Text>>,
    /// The day it was read; a check of its own asks for it where it is law.
    pub read: Option<Spanned<Datetime>>,
    /// The day somebody held it against what its owner publishes.
    pub checked: Option<Spanned<Datetime>>,
    /// How, in a word or two.
    pub by: Option<Text>,
    /// The number of an act; its name is the text `act-<id>`.
    pub act: Option<ActNumber>,
    /// The number of a bill.
    pub bill: Option<BillNumber>,
    /// Whose word it was read in.
    #[serde(default = "owner")]
    pub provenance: Provenance,
    /// Whether there is a note about it in Fluent.
    #[serde(default)]
    pub note: bool,
}

pub(super) const fn owner() -> Provenance {
    Provenance::Owner
}

/// Where a sign or a piece of advice comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The source's own title.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Where it was read; nothing for the project's own judgement.
    pub url: Option<Text>,
    /// The date it gives for itself; of an act that of its text.
    pub date: SourceDate,
    /// The day it was read, where that is told.
    pub read: Option<NaiveDate>,
    /// The day somebody held it against what its owner publishes.
    pub checked: Option<NaiveDate>,
    /// How that was done.
    pub by: Option<Text>,
    /// The law it is, if it is any.
    pub law: Option<Law>,
    /// Whose word it was read in.
    pub provenance: Provenance,
}

/// Law, or what may become it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Law {
    /// An act, an ordinance or regulations; the name is the text `act-<id>`.
    Act(ActNumber),
    /// A government bill.
    Bill(BillNumber),
}

prepared! {
    Source { id, title, publisher, url, date, read, checked, by, law, provenance }
}

prepared_enum! { Law { 0 = Act(number), 1 = Bill(number) } }

entries! {
    /// The sources of all files.
    RawSources { entries: RawSource }
}

impl ContentKind for RawSources {
    const NAME: &'static str = "sources";
    const IS_NEEDED: bool = true;
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.entries.extend(document.entries("source"));
    }
}

impl RawSources {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<SourceId, Source> {
        resolver.define(
            &self.entries,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                let date = resolver.source_date(file, item.date.as_ref())?;
                let read = item.read.as_ref().and_then(|read| resolver.day(file, read));
                let checked = item.checked.as_ref().and_then(|day| resolver.day(file, day));
                let act = item.act.clone().map(Law::Act);
                Some(Source {
                    id: item.id.get_ref().clone(),
                    title: item.title.clone(),
                    publisher: item.publisher.clone(),
                    url: item.url.as_ref().map(|url| url.get_ref().clone()),
                    date,
                    read,
                    checked,
                    by: item.by.clone(),
                    law: act.or_else(|| item.bill.clone().map(Law::Bill)),
                    provenance: item.provenance,
                })
            },
        )
    }
}
