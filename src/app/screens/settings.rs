//! County, work and language, and whether they are saved.

use crate::app::{
    effect::{Effect, Settings},
    navigation::{Destination, ReturnTo, Transition},
    screen::{Menu, MenuItem},
    state::AppState,
};

/// An item of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsItem {
    County,
    Work,
    Language,
    /// Save on this computer.
    Save,
    /// Remove what is saved.
    Forget,
}

/// The settings.
pub type SettingsMenu = Menu<SettingsItem>;

impl Default for SettingsMenu {
    fn default() -> Self {
        use SettingsItem::{County, Forget, Language, Save, Work};
        Self::new(vec![County, Work, Language, Save, Forget])
    }
}

impl MenuItem for SettingsItem {
    fn open(&self, app: &mut AppState) -> Transition {
        match self {
            Self::County => Transition::Open(Destination::County {
                return_to: ReturnTo::Previous,
                current: app.place.county.clone(),
            }),
            Self::Work => Transition::Open(Destination::Work(ReturnTo::Previous)),
            Self::Language => {
                app.language = app.next_language();
                Transition::Stay
            }
            Self::Save => {
                let (place, language) = (app.place.clone(), app.language);
                Transition::Perform(Effect::Save(Settings { place, language }))
            }
            Self::Forget => Transition::Perform(Effect::Forget),
        }
    }
}
