//! The emergency number.

use crate::app::screen::ReadingPage;

/// The emergency number.
#[derive(Debug, Clone, Copy)]
pub struct Emergency;

impl ReadingPage for Emergency {}
