//! Place, work and language, and whether they are saved.

use crate::app::{
    effect::{Effect, Settings},
    navigation::{Destination, ReturnTo, Transition},
    screen::{Menu, MenuItem},
    state::AppState,
};

/// An item of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsItem {
    Place,
    Work,
    Language,
    /// Save on this computer.
    Save,
    /// Remove what is saved.
    Forget,
}

/// The settings.
pub type SettingsMenu = Menu<SettingsItem>;

impl SettingsMenu {
    /// What the program can keep; a page in a browser keeps nothing.
    pub fn of_program(app: &AppState) -> Self {
        use SettingsItem::{Forget, Language, Place, Save, Work};
        let mut items = vec![Place, Work, Language];
        if !app.in_browser {
            items.extend([Save, Forget]);
        }
        Self::new(items)
    }
}

impl MenuItem for SettingsItem {
    fn open(&self, app: &mut AppState) -> Transition {
        match self {
            Self::Place => Transition::Open(Destination::Place(ReturnTo::Previous)),
            Self::Work => Transition::Open(Destination::Work(ReturnTo::Previous)),
            Self::Language => {
                app.language = app.next_language();
                Transition::Stay
            }
            Self::Save => {
                let (caller, language) = (app.caller.clone(), app.language);
                Transition::Perform(Effect::Save(Settings { caller, language }))
            }
            Self::Forget => {
                app.done = None;
                Transition::Perform(Effect::Forget)
            }
        }
    }
}
