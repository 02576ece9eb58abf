//! Municipalities: the 290 with their codes, each in its county.

use std::rc::Rc;

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
    ids::{CountyId, MunicipalityId},
    prepared::{Prepared, Reader, Text, Writer, prepared},
};

/// The municipalities of a county, as the file has them: a code and a name each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountyMunicipalities {
    id: Spanned<CountyId>,
    municipalities: Vec<(Spanned<MunicipalityId>, Spanned<Text>)>,
}

/// A municipality.
#[derive(Debug)]
pub(crate) struct RawMunicipality {
    pub id: Spanned<MunicipalityId>,
    pub name: Spanned<Text>,
    pub county: Spanned<CountyId>,
}

/// A municipality.
#[derive(Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its code.
    pub id: MunicipalityId,
    /// Its name without "kommun"; the same in every language.
    pub name: Text,
    /// The county it lies in.
    pub county: CountyId,
}

/// All municipalities.
#[derive(Debug, Default)]
pub struct Municipalities(IndexMap<MunicipalityId, Rc<Municipality>>);

impl Municipalities {
    /// All of them, a county after the other, by code within it.
    pub fn all(&self) -> impl Iterator<Item = &Rc<Municipality>> {
        self.0.values()
    }

    /// The municipality with a code.
    pub fn get(&self, code: &str) -> Option<&Rc<Municipality>> {
        self.0.get(code)
    }

    /// The municipality with exactly this name; no two have the same.
    pub fn named(&self, name: &str) -> Option<&Rc<Municipality>> {
        self.all().find(|municipality| *municipality.name == *name)
    }
}

impl Prepared for Municipalities {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Prepared::read(from).map(Self)
    }
}

prepared! {
    Municipality { id, name, county }
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
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> Municipalities {
        let municipality = |raw: &RawMunicipality| Municipality {
            id: raw.id.get_ref().clone(),
            name: raw.name.get_ref().clone(),
            county: raw.county.get_ref().clone(),
        };
        Municipalities(resolver.define(
            &self.entries,
            |raw| &raw.id,
            |_, raw| Some(Rc::new(municipality(&raw.item))),
        ))
    }
}
