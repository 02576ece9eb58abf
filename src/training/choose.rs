//! Which cases fit a wish, and a mixture of them. Uses the catalog. A mixture never tells what its
//! cases are: at least a third of it is harmless or another problem, and their places follow from a
//! number that somebody else chooses.

use crate::{
    content::{
        catalog::{Case, Catalog},
        vocabulary::Trains,
    },
    ids::{CaseId, RoleId, SectorId},
};

/// What a learner wants to practise on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Cases of this sector.
    pub sector: Option<SectorId>,
    /// Cases that this role meets.
    pub role: Option<RoleId>,
    /// Cases that take no longer.
    pub minutes: Option<u8>,
}

impl Wish {
    fn is_met_by(&self, case: &Case) -> bool {
        self.sector.as_ref().is_none_or(|sector| case.sector == *sector)
            && self.role.as_ref().is_none_or(|role| case.roles.contains(role))
            && self.minutes.is_none_or(|minutes| case.minutes <= minutes)
    }
}

/// The cases that fit a wish, in the order of the content.
pub fn fitting<'a>(catalog: &'a Catalog, wish: &Wish) -> Vec<&'a Case> {
    catalog.cases.values().filter(|case| wish.is_met_by(case)).collect()
}

/// Whether a case is harmless or another problem.
pub const fn is_quiet(case: &Case) -> bool {
    matches!(case.trains, Trains::Harmless | Trains::OtherProblem)
}

/// Some of these cases, mixed: at least a third of them quiet ones, and not only quiet ones, as far
/// as there are any. The same turn gives the same mixture.
pub fn mixture(cases: &[&Case], size: usize, turn: u64) -> Vec<CaseId> {
    let size = size.min(cases.len());
    let (mut quiet, mut others): (Vec<&Case>, Vec<&Case>) =
        cases.iter().partition(|case| is_quiet(case));
    shuffle(&mut quiet, turn);
    shuffle(&mut others, turn);
    let wanted = size.div_ceil(3).max(size.saturating_sub(others.len())).min(quiet.len());
    quiet.truncate(wanted);
    others.truncate(size - wanted);
    let mut mixed: Vec<&Case> = quiet.into_iter().chain(others).collect();
    shuffle(&mut mixed, turn.wrapping_add(1));
    mixed.into_iter().map(|case| case.id.clone()).collect()
}

fn shuffle(cases: &mut [&Case], turn: u64) {
    cases.sort_by_cached_key(|case| scattered(case.id.to_string().as_bytes(), turn));
}

/// A number that looks like chance and is always the same for the same text and turn (FNV-1a).
fn scattered(text: &[u8], turn: u64) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let bytes = turn.to_le_bytes().into_iter().chain(text.iter().copied());
    bytes.fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
