//! Municipalities: the 290 with their codes, each in its county. Their file is read only once
//! somebody says where they are: most people need a number before that, and wait for every file.

use std::{cell::OnceCell, rc::Rc};

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
        source::SourceFile,
    },
    ids::{CountyId, MunicipalityId},
};

/// The municipalities of a county, as the file has them: a code and a name each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountyMunicipalities {
    id: Spanned<CountyId>,
    municipalities: Vec<(Spanned<MunicipalityId>, Spanned<Box<str>>)>,
}

/// A municipality.
#[derive(Debug)]
pub(crate) struct RawMunicipality {
    pub id: Spanned<MunicipalityId>,
    pub name: Spanned<Box<str>>,
    pub county: Spanned<CountyId>,
}

/// A municipality.
#[derive(Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its code.
    pub id: MunicipalityId,
    /// Its name without "kommun"; the same in every language.
    pub name: Box<str>,
    /// The county it lies in.
    pub county: CountyId,
}

/// All municipalities, read at the first question about them.
#[derive(Debug, Default)]
pub struct Municipalities {
    table: OnceCell<MunicipalityTable>,
    unread: Option<(Vec<SourceFile>, ReadMunicipalities)>,
}

/// Reads municipalities.
type ReadMunicipalities = fn(&[SourceFile]) -> MunicipalityTable;

/// Municipalities by code.
pub(in crate::content) type MunicipalityTable = IndexMap<MunicipalityId, Rc<Municipality>>;

impl Municipalities {
    /// Of files that are still to be read; nothing where there are none.
    pub(in crate::content) fn unread(
        files: Vec<SourceFile>,
        read: ReadMunicipalities,
    ) -> Option<Self> {
        let unread = (!files.is_empty()).then_some((files, read))?;
        Some(Self { table: OnceCell::new(), unread: Some(unread) })
    }

    /// All of them, a county after the other, by code within it.
    pub fn all(&self) -> impl Iterator<Item = &Rc<Municipality>> {
        self.table().values()
    }

    /// The municipality with a code.
    pub fn get(&self, code: &str) -> Option<&Rc<Municipality>> {
        self.table().get(code)
    }

    /// The municipality with exactly this name; no two have the same.
    pub fn named(&self, name: &str) -> Option<&Rc<Municipality>> {
        self.all().find(|municipality| *municipality.name == *name)
    }

    fn table(&self) -> &MunicipalityTable {
        self.table.get_or_init(|| {
            self.unread.as_ref().map_or_else(MunicipalityTable::new, |(files, read)| read(files))
        })
    }
}

entries! {
    /// The municipalities of all files.
    RawMunicipalities { entries: RawMunicipality }
}

impl ContentKind for RawMunicipalities {
    const NAME: &'static str = "municipalities";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        for county in document.entries::<RawCountyMunicipalities>("county") {
            let Located { file, origin, item, .. } = county;
            self.entries.extend(item.municipalities.into_iter().map(|(id, name)| Located {
                file: file.clone(),
                span: id.span(),
                origin: origin.clone(),
                item: RawMunicipality { id, name, county: item.id.clone() },
            }));
        }
    }
}

impl RawMunicipalities {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> MunicipalityTable {
        let municipality = |raw: &RawMunicipality| Municipality {
            id: raw.id.get_ref().clone(),
            name: raw.name.get_ref().clone(),
            county: raw.county.get_ref().clone(),
        };
        resolver.define(
            &self.entries,
            |raw| &raw.id,
            |_, raw| Some(Rc::new(municipality(&raw.item))),
        )
    }
}

impl From<MunicipalityTable> for Municipalities {
    fn from(table: MunicipalityTable) -> Self {
        Self { table: OnceCell::from(table), unread: None }
    }
}
