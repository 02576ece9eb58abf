//! Whether the unfinished case is to go for a new one, asked once.

use crate::app::{
    navigation::{self, Transition},
    screen::{Menu, MenuItem},
    state::{AppState, Task},
};

/// What can be done about the unfinished case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewCaseItem {
    /// The unfinished one goes.
    Anew(Task),
    Resume,
}

/// Whether the unfinished case is to go.
pub type NewCaseMenu = Menu<NewCaseItem>;

impl NewCaseMenu {
    /// For a task that was chosen while a case lies unfinished.
    pub fn for_task(task: Task) -> Self {
        Self::new(vec![NewCaseItem::Anew(task), NewCaseItem::Resume])
    }
}

impl MenuItem for NewCaseItem {
    fn open(&self, app: &mut AppState) -> Transition {
        Transition::Replace(match self {
            Self::Anew(task) => navigation::begin_anew(app, *task),
            Self::Resume => navigation::resume(app),
        })
    }
}
