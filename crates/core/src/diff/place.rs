//! Places that are the same in two contents, and sets of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::catalog::{Catalog, Place},
    ids::{CountyId, Id, MunicipalityId},
};

/// A place, by what does not change with its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceId {
    /// Nobody said where.
    Unset,
    /// A county, while nobody said in which of its municipalities.
    County(CountyId),
    /// A municipality.
    Municipality(MunicipalityId),
}

impl PlaceId {
    /// Every place that both contents have.
    pub fn in_both(old: &Catalog, new: &Catalog) -> Vec<Self> {
        let counties = new.counties.keys().filter(|id| old.counties.contains_key(*id));
        let counties = counties.cloned().map(Self::County);
        let municipalities = new.municipalities.all().map(|own| own.id.clone());
        let municipalities = municipalities.map(Self::Municipality);
        let both = counties.chain(municipalities).filter(|id| id.place(old).is_some());
        std::iter::once(Self::Unset).chain(both).collect()
    }

    /// The place in a content; nothing where it has none, or where nobody said.
    pub fn place(&self, catalog: &Catalog) -> Option<Place> {
        match self {
            Self::Unset => None,
            Self::County(id) => {
                catalog.counties.get(id).map(|county| Place::County(county.id.clone()))
            }
            Self::Municipality(code) => {
                catalog.municipalities.get(code.as_str()).cloned().map(Place::Municipality)
            }
        }
    }
}

/// Places in few words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceSet {
    /// Every place but those named below.
    pub is_all_but: bool,
    /// Counties with all of their municipalities.
    pub counties: Vec<CountyId>,
    /// Where only the county was said.
    pub counties_alone: Vec<CountyId>,
    /// Municipalities.
    pub municipalities: Vec<MunicipalityId>,
    /// Where nobody said where.
    pub unset: bool,
}

impl PlaceSet {
    /// Some of the places that both contents have.
    pub fn new(places: &BTreeSet<PlaceId>, all: &[PlaceId], catalog: &Catalog) -> Self {
        let is_all_but = places.len() * 2 > all.len();
        let named = all.iter().filter(|place| places.contains(*place) != is_all_but);
        let named: Vec<&PlaceId> = named.collect();
        let mut set =
            Self { is_all_but, unset: named.contains(&&PlaceId::Unset), ..Self::default() };
        let county_of = |place: &PlaceId| Some(place.place(catalog)?.county().clone());
        let mut sizes: BTreeMap<CountyId, usize> = BTreeMap::new();
        for county in all.iter().filter_map(county_of) {
            *sizes.entry(county).or_default() += 1;
        }
        let of = |county: &CountyId| {
            named.iter().filter(|place| county_of(place).as_ref() == Some(county)).count()
        };
        let whole = catalog.counties.keys().filter(|id| sizes.get(*id) == Some(&of(id)));
        set.counties = whole.cloned().collect();
        for place in &named {
            let is_told = county_of(place).is_some_and(|county| set.counties.contains(&county));
            match place {
                PlaceId::Municipality(code) if !is_told => set.municipalities.push(code.clone()),
                PlaceId::County(county) if !is_told => set.counties_alone.push(county.clone()),
                PlaceId::Unset | PlaceId::Municipality(_) | PlaceId::County(_) => {}
            }
        }
        set
    }
}
