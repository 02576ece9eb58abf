//! What the readiness check found to do.

use crate::{app::screen::ReadingPage, content::vocabulary::Readies};

/// The list of what there is to do.
#[derive(Debug, Clone, Copy)]
pub struct TodoList {
    /// Who was asked.
    pub respondent: Readies,
}

impl ReadingPage for TodoList {}
