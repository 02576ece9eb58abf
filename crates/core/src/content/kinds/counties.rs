//! Counties and the regions of the coordinators.

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
    ids::{ContactId, CountyId, RegionId},
    prepared::{Text, prepared},
};

/// A region.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRegion {
    pub id: Spanned<RegionId>,
    pub contact: Option<Spanned<ContactId>>,
    /// Where that was read.
    #[expect(dead_code, reason = "asked of authors, shown nowhere")]
    pub source: Text,
    pub source_date: Option<Spanned<Text>>,
}

/// A county.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCounty {
    pub id: Spanned<CountyId>,
    pub name: Text,
    /// Where it is governed.
    pub residence: Text,
    pub region: Spanned<RegionId>,
    /// Where that was read.
    #[expect(dead_code, reason = "asked of authors, shown nowhere")]
    pub source: Text,
    pub source_date: Option<Spanned<Text>>,
}

/// A region of the coordinators.
#[derive(Debug, Clone)]
pub struct Region {
    /// Its id.
    pub id: RegionId,
    /// The contact with a number of its own, where one is published.
    pub contact: Option<ContactId>,
}

/// A county.
#[derive(Debug, Clone)]
pub struct County {
    /// Its letter.
    pub id: CountyId,
    /// Its name without "county", as people type it.
    pub name: Text,
    /// The town where the county is governed; people know it better than the letter.
    pub residence: Text,
    /// The coordinators' region.
    pub region: RegionId,
}

prepared! {
    Region { id, contact }
    County { id, name, residence, region }
}

entries! {
    /// The counties and regions of all files.
    RawCounties {
        regions: RawRegion,
        counties: RawCounty,
    }
}

impl ContentKind for RawCounties {
    const NAME: &'static str = "counties";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.regions.extend(document.entries("region"));
        self.counties.extend(document.entries("county"));
    }

    fn declare(&self, resolver: &mut Resolver<'_>) {
        // Contacts name counties, counties name regions, and regions name contacts.
        resolver.declare(&self.counties, |raw| &raw.id);
    }
}

impl RawCounties {
    pub fn resolve_regions(&self, resolver: &mut Resolver<'_>) -> IndexMap<RegionId, Region> {
        resolver.define(
            &self.regions,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                resolver.source_date(file, item.source_date.as_ref());
                let contact = item.contact.as_ref().and_then(|id| resolver.resolve(file, id));
                Some(Region { id: item.id.get_ref().clone(), contact })
            },
        )
    }

    pub fn resolve_counties(&self, resolver: &mut Resolver<'_>) -> IndexMap<CountyId, County> {
        resolver.define(
            &self.counties,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                resolver.source_date(file, item.source_date.as_ref());
                let region = resolver.resolve(file, &item.region)?;
                Some(County {
                    id: item.id.get_ref().clone(),
                    name: item.name.clone(),
                    residence: item.residence.clone(),
                    region,
                })
            },
        )
    }
}
