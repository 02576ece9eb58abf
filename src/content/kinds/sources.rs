//! Sources: where signs, advice and pages come from.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        date::SourceDate,
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::SourceId,
};

/// A source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSource {
    pub id: Spanned<SourceId>,
    pub title: Box<str>,
    pub publisher: Box<str>,
    pub url: Option<Box<str>>,
    pub date: Option<Spanned<Box<str>>>,
    /// Whether there is a note about it in Fluent.
    #[serde(default)]
    pub note: bool,
}

/// Where a sign or a piece of advice comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The source's own title.
    pub title: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// Where it was read; nothing for the project's own judgement.
    pub url: Option<Box<str>>,
    /// The date it gives for itself.
    pub date: SourceDate,
}

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
                Some(Source {
                    id: item.id.get_ref().clone(),
                    title: item.title.clone(),
                    publisher: item.publisher.clone(),
                    url: item.url.clone(),
                    date,
                })
            },
        )
    }
}
