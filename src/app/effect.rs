//! What the state asks the outside to do. Uses the settings' shape only. The state never does it
//! itself, so that every front end and every test decides how.

use crate::{language::Language, route::Place};

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
}

/// How to move through a long page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// By rows.
    Lines(i16),
    /// By pages.
    Pages(i16),
    /// To the top.
    Top,
    /// To the bottom.
    Bottom,
}

/// What may be remembered, and only when asked for: nothing about anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// County, sector and role.
    pub place: Place,
    /// The language.
    pub language: Language,
}

/// How saving or forgetting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The settings lie on this computer.
    Saved,
    /// Nothing lies on this computer.
    Nothing,
    /// It could not be done.
    Failed,
}
