//! The glossary: terms that are translated one way and no other.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::pages::ReferencePage;
use crate::{
    content::{
        document::TomlDocument,
        enums::TermStatus,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{PageId, SourceId, TermId},
    prepared::prepared,
};

/// A term of the glossary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTerm {
    pub id: Spanned<TermId>,
    /// Whose translation it is.
    pub status: TermStatus,
    /// Where it was found; needed where it is official.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
    #[serde(default)]
    pub pages: Vec<Spanned<PageId>>,
}

/// A term of the glossary. The text `term-<id>` is the word in each language.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Whose translation it is.
    pub status: TermStatus,
    /// Where it was found; may be none where the translation is ours.
    pub sources: Vec<SourceId>,
    /// The pages it leads to and from.
    pub pages: Vec<PageId>,
}

prepared! {
    Term { id, status, sources, pages }
}

impl Term {
    /// Tells the pages which terms lead to them, so that whoever reads one page does not read every term.
    pub(super) fn add_to_pages(
        terms: &IndexMap<TermId, Self>,
        pages: &mut IndexMap<PageId, ReferencePage>,
    ) {
        for term in terms.values() {
            for id in &term.pages {
                if let Some(page) = pages.get_mut(id) {
                    page.terms.push(term.id.clone());
                }
            }
        }
    }
}

entries! {
    /// The terms of all files.
    RawGlossary { terms: RawTerm }
}

impl ContentKind for RawGlossary {
    const NAME: &'static str = "glossary";
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.terms.extend(document.entries("term"));
    }
}

impl RawGlossary {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<TermId, Term> {
        resolver.define(
            &self.terms,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                Some(Term {
                    id: item.id.get_ref().clone(),
                    status: item.status,
                    sources: resolver.resolve_all(file, &item.sources),
                    pages: resolver.resolve_all(file, &item.pages),
                })
            },
        )
    }
}
