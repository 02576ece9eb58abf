//! How many minutes a class needs: for a case, for a set, and for the rounds before and after. The
//! menu, the running order and the timer tell the same.

use super::measured_set;
use crate::content::catalog::{Case, CaseSet, Catalog};

/// Minutes to read a case of the measured set, with hands raised at each step, at the call and at the
/// question, but without its key; our own estimate.
pub const TO_MEASURE: u16 = 5;
/// Minutes to talk about a case once its key is shown; our own estimate.
const TO_DISCUSS: u16 = 5;

/// How long a class needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLength {
    /// Minutes for the cases of the session.
    pub cases: u16,
    /// Minutes for the round before, and as many for the one after; none where nothing is measured.
    pub round: u16,
}

impl SessionLength {
    /// How long a class needs for a set.
    pub fn of_set(set: &CaseSet, catalog: &Catalog) -> Self {
        let known = set.cases.iter().filter_map(|id| catalog.cases.get(id));
        let measured = measured_set(catalog).map_or(0, |measured| measured.cases.len());
        let measured = u16::try_from(measured).unwrap_or_default();
        Self {
            cases: known.map(with_class).fold(0, u16::saturating_add),
            round: measured.saturating_mul(TO_MEASURE),
        }
    }

    /// Minutes with the rounds before and after.
    pub const fn whole(self) -> u16 {
        self.cases.saturating_add(self.round.saturating_mul(2))
    }
}

/// Minutes for a case with a class, its key and the talk about it.
pub fn with_class(case: &Case) -> u16 {
    u16::from(case.minutes).saturating_add(TO_DISCUSS)
}
