//! What to say, do and not do in the person's sector.

use crate::app::screen::ReadingPage;

/// What to say, do and not do in the person's sector.
#[derive(Debug, Clone, Copy)]
pub struct Advice;

impl ReadingPage for Advice {}
