//! Who calls: from where, and in which work. It decides whose numbers are shown and which ladders apply.

use crate::{
    content::{
        catalog::{Catalog, Place},
        enums::Workplace,
    },
    ids::{RoleId, SectorId, StepId},
};

/// Who calls; an unset field is one that the person has not told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caller {
    /// Where the person is.
    pub place: Option<Place>,
    /// The line of work.
    pub sector: Option<SectorId>,
    /// The role within it.
    pub role: Option<RoleId>,
}

impl Caller {
    /// Whose ladders the person follows. Those of the trades where the sector is unset or unknown: they
    /// lead to the police first, which is right for everybody.
    pub fn workplace(&self, catalog: &Catalog) -> Workplace {
        let sector = self.sector.as_ref().and_then(|id| catalog.sectors.get(id));
        sector.map_or(Workplace::Trade, |sector| sector.workplace)
    }

    /// The step that the person's role takes in place of another, where it has one.
    pub(super) fn stand_in<'c>(&self, step: &StepId, catalog: &'c Catalog) -> Option<&'c StepId> {
        let own = (self.sector.clone()?, self.role.clone()?);
        let stand_ins = catalog.ladders.stand_ins.iter();
        let mut own = stand_ins.filter(|of| of.instead_of == *step && of.roles.contains(&own));
        own.next().map(|of| &of.step)
    }
}
