//! That another number comes first: who does, for whom, where and when.

use std::collections::BTreeSet;

use super::{ladders::Work, times::Times};
use crate::{
    content::{enums::Outcome, number::Number},
    diff::place::PlaceSet,
    ids::{ContactId, RoleId, SectorId},
};

/// Another number comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstCallChange {
    /// Who came first before; nothing where nobody had a number.
    pub before: Option<FirstCall>,
    /// Who comes first now.
    pub after: Option<FirstCall>,
    /// With which outcomes.
    pub outcomes: OutcomeSet,
    /// In which lines of work.
    pub works: WorkSet,
    /// Where.
    pub places: PlaceSet,
    /// When.
    pub times: Times,
}

/// Who is called first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirstCall {
    /// Whom.
    pub contact: ContactId,
    /// By which number.
    pub number: Number,
}

/// Outcomes; with a flag where it matters whether working conditions are bad.
pub type OutcomeSet = Vec<(Outcome, Option<bool>)>;

/// Lines of work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkSet {
    /// Every line of work but those named below.
    pub is_all_but: bool,
    /// Whole lines of work.
    pub sectors: Vec<SectorId>,
    /// Where the line of work was not said.
    pub unset: bool,
    /// Single roles of lines of work for which it is otherwise.
    pub roles: Vec<(SectorId, RoleId)>,
    /// Roles of the lines of work above for which it is otherwise.
    pub but: Vec<(SectorId, RoleId)>,
}

impl WorkSet {
    /// Some of all lines of work and roles.
    pub(super) fn new(works: &BTreeSet<Work>, all: &[Work]) -> Self {
        let is_all_but = works.len() * 2 > all.len();
        let is_named = |work: &Work| works.contains(work) != is_all_but;
        let mut set = Self { is_all_but, unset: is_named(&(None, None)), ..Self::default() };
        for work in all {
            match work {
                (Some(sector), None) if is_named(work) => set.sectors.push(sector.clone()),
                (Some(sector), Some(role)) => {
                    let own = (sector.clone(), role.clone());
                    match (is_named(&(Some(sector.clone()), None)), is_named(work)) {
                        (true, false) => set.but.push(own),
                        (false, true) => set.roles.push(own),
                        (true, true) | (false, false) => {}
                    }
                }
                (None, _) | (Some(_), None) => {}
            }
        }
        set
    }
}
