//! A class before and after: what is counted lies in the state.

use crate::app::screen::ReadingPage;

/// A class before and after: what is counted lies in the state.
#[derive(Debug, Clone, Copy)]
pub struct Compare;

impl ReadingPage for Compare {}
