//! The sum of the cases that were gone through.

use crate::{app::screen::ReadingPage, training::case_series::CaseSeries};

/// The sum of a series of cases.
#[derive(Debug, Clone)]
pub struct SummaryPage {
    pub series: CaseSeries,
}

impl ReadingPage for SummaryPage {}
