//! Which cases a learner gets: those that pass a filter, or a mixture of them. A mixture does not give
//! away what its cases are: at least a third of them are negative, and their order follows from a
//! seed that somebody else chooses.

use crate::{
    content::{
        catalog::{Case, Catalog},
        enums::Trains,
    },
    ids::{CaseId, RoleId, SectorId},
};

/// What a learner wants to practise on; an unset field admits every case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only cases of this sector.
    pub sector: Option<SectorId>,
    /// Only cases that this role meets.
    pub role: Option<RoleId>,
    /// Only cases that take at most so many minutes.
    pub max_minutes: Option<u8>,
}

impl CaseFilter {
    fn admits(&self, case: &Case) -> bool {
        self.sector.as_ref().is_none_or(|sector| case.sector == *sector)
            && self.role.as_ref().is_none_or(|role| case.roles.contains(role))
            && self.max_minutes.is_none_or(|minutes| case.minutes <= minutes)
    }
}

/// The cases that a filter admits, in the order of the content.
pub fn matching_cases<'a>(catalog: &'a Catalog, filter: &CaseFilter) -> Vec<&'a Case> {
    catalog.cases.values().filter(|case| filter.admits(case)).collect()
}

/// Whether a case is not one of trafficking: it is harmless or another problem.
pub const fn is_negative(case: &Case) -> bool {
    matches!(case.trains, Trains::Harmless | Trains::OtherProblem)
}

/// Up to `size` of these cases, mixed: at least a third of them negative, and not only negative ones,
/// as far as there are any. The same seed gives the same mixture.
pub fn mixture(cases: &[&Case], size: usize, seed: u64) -> Vec<CaseId> {
    let size = size.min(cases.len());
    let (mut negative, mut positive): (Vec<&Case>, Vec<&Case>) =
        cases.iter().partition(|case| is_negative(case));
    shuffle(&mut negative, seed);
    shuffle(&mut positive, seed);
    let wanted = size.div_ceil(3).max(size.saturating_sub(positive.len())).min(negative.len());
    negative.truncate(wanted);
    positive.truncate(size - wanted);
    let mut mixed: Vec<&Case> = negative.into_iter().chain(positive).collect();
    // Those chosen have the lowest hashes of their group. With the same seed the group of which fewer
    // were chosen would tend to come first.
    shuffle(&mut mixed, seed.wrapping_add(1));
    mixed.into_iter().map(|case| case.id.clone()).collect()
}

pub(super) fn shuffle(cases: &mut [&Case], seed: u64) {
    cases.sort_by_cached_key(|case| hash(case.id.to_string().as_bytes(), seed));
}

/// FNV-1a of the seed and the text. The standard library does not promise that its hashes stay the
/// same, and a seed must give the same mixture with every build.
pub(super) fn hash(text: &[u8], seed: u64) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let bytes = seed.to_le_bytes().into_iter().chain(text.iter().copied());
    bytes.fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
