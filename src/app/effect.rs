//! What the state asks the outside to do. Uses the settings' shape only. The state never does it
//! itself, so that every front end and every test decides how.

use crate::{ids::CaseId, language::Language, page::Scroll, route::Place};

/// Something the outside is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Wipe the screen and end.
    Leave,
    /// Move through a page that is longer than the window; a front end without a window does
    /// nothing.
    Scroll(Scroll),
    /// Save the settings; the person asked for it.
    Save(Settings),
    /// Remove the saved settings; the person asked for it.
    Forget,
    /// Read what can wait, and go on to it.
    Load(Later),
    /// Save which cases are done; the person asked for it.
    SaveDone(Vec<CaseId>),
    /// Remove what is saved of the cases that are done; the person asked for it.
    ForgetDone,
}

/// What is read only when somebody turns to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Later {
    /// Cases to train on.
    Training,
    /// What can be looked up.
    Reference,
    /// What can be looked up, and finding it by its words.
    Search,
}

/// What may be remembered, and only when asked for: nothing about anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// County, sector and role.
    pub place: Place,
    /// The language.
    pub language: Language,
}

/// How saving or forgetting ended, of the settings or of the cases that are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It lies on this computer.
    Saved,
    /// Nothing lies on this computer.
    Nothing,
    /// It could not be done.
    Failed,
}
