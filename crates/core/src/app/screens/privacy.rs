//! What is and is not left behind on the computer.

use crate::app::screen::ReadingPage;

/// What is and is not left behind on the computer.
#[derive(Debug, Clone, Copy)]
pub struct Privacy;

impl ReadingPage for Privacy {}
