//! Why the answers lead to this outcome, and what would change it.

use std::rc::Rc;

use crate::{
    app::{screen::ReadingPage, state::AppState},
    assess::{self, Assessment, Change},
};

/// The explanation of an outcome.
#[derive(Debug, Clone)]
pub struct Why {
    pub assessment: Rc<Assessment>,
    /// What would change the outcome.
    pub changes: Vec<Change>,
}

impl Why {
    /// Explains an outcome of the answers.
    pub fn new(app: &AppState, assessment: Rc<Assessment>) -> Self {
        let changes = assess::changes(&app.answers, &assessment, &app.catalog);
        Self { assessment, changes }
    }
}

impl ReadingPage for Why {}
