//! Where a person is and works, which decides whose numbers are shown and which ladders apply.

use crate::{
    content::{catalog::Catalog, enums::Workplace},
    ids::{CountyId, RoleId, SectorId},
};

/// Where the person is and works; an unset field is one that the person has not told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The county.
    pub county: Option<CountyId>,
    /// The line of work.
    pub sector: Option<SectorId>,
    /// The role within it.
    pub role: Option<RoleId>,
}

impl Place {
    /// Whose ladders the place follows. Those of the trades where the sector is unset or unknown: they
    /// lead to the police first, which is right for everybody.
    pub fn workplace(&self, catalog: &Catalog) -> Workplace {
        let sector = self.sector.as_ref().and_then(|id| catalog.sectors.get(id));
        sector.map_or(Workplace::Trade, |sector| sector.workplace)
    }
}
