//! What the readiness check found to do.

use crate::{app::screen::ReadingPage, content::enums::Respondent};

/// The list of what there is to do.
#[derive(Debug, Clone, Copy)]
pub struct TodoList {
    /// Who was asked.
    pub respondent: Respondent,
}

impl ReadingPage for TodoList {}
