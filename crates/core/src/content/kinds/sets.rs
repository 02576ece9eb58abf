//! Sets: cases that are worked through together.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{CaseId, SetId},
    prepared::prepared,
};

/// A set of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSet {
    pub id: Spanned<SetId>,
    pub cases: Spanned<Vec<Spanned<CaseId>>>,
}

/// Cases that are worked through together.
#[derive(Debug, Clone)]
pub struct CaseSet {
    /// Its id.
    pub id: SetId,
    /// Its cases, in order.
    pub cases: Vec<CaseId>,
}

prepared! {
    CaseSet { id, cases }
}

entries! {
    /// The sets of all files.
    RawSets { entries: RawSet }
}

impl ContentKind for RawSets {
    const NAME: &'static str = "sets";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.entries.extend(document.entries("set"));
    }
}

impl RawSets {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<SetId, CaseSet> {
        resolver.define(
            &self.entries,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                let cases = resolver.resolve_all(file, item.cases.get_ref());
                Some(CaseSet { id: item.id.get_ref().clone(), cases })
            },
        )
    }
}
