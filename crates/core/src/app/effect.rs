//! What the state asks the platform to do. The state never does it itself, so that every front end
//! and every test decides how.

use crate::{ids::CaseId, language::Language, page::Scroll, route::Caller};

/// Something the platform is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// End; the front end wipes what it has shown, as far as it can.
    Leave,
    /// Move through a page that is longer than the window; a front end without a window does
    /// nothing.
    Scroll(Scroll),
    /// Save the settings; the person asked for it.
    Save(Settings),
    /// Remove all that is saved, the settings and the cases that are done; the person asked for it.
    Forget,
    /// Load what was deferred, then open it.
    Load(Deferred),
    /// Save which cases are done; the person asked for it.
    SaveDone(Vec<CaseId>),
    /// Remove what is saved of the cases that are done; the person asked for it.
    ForgetDone,
}

/// What is loaded only when somebody turns to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deferred {
    /// Cases to train on.
    Training,
    /// What can be looked up.
    Reference,
    /// Every step of the outcome with the call of this place in the ladder, and the pages they lead to.
    AllSteps(usize),
    /// What can be looked up, and the index that finds it by its words.
    Search,
}

/// What may be remembered, and only when asked for: nothing about anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Place, sector and role.
    pub caller: Caller,
    pub language: Language,
}

/// How saving or forgetting ended, of the settings or of the cases that are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveState {
    /// It lies on this computer.
    Saved,
    /// Nothing lies on this computer.
    Nothing,
    /// It could not be done.
    Failed,
}
