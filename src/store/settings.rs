//! The saved settings: place, sector, role and language, and nothing else, and only once somebody
//! asked for it.

use serde::{Deserialize, Serialize};

use super::atomic_file;
use crate::{
    app::effect::{SaveState, Settings},
    language::Language,
};

/// What was saved, by the ids of that time: the content may have changed since. A municipality is saved
/// with its county, which earlier versions of the program know.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SavedSettings {
    /// The code of the language.
    pub language: Option<String>,
    /// The code of the municipality.
    pub municipality: Option<String>,
    /// The letter of the county.
    pub county: Option<String>,
    /// The line of work.
    pub sector: Option<String>,
    /// The role within it.
    pub role: Option<String>,
}

const FILE: &str = "settings.toml";
/// The file is a few lines; more than this is not ours.
const MAX_BYTES: usize = 4096;

/// What was saved. What cannot be read counts as saved, with nothing in it, so that it can be removed.
pub fn load() -> Option<SavedSettings> {
    read().or_else(|| atomic_file::is_there(FILE).then(SavedSettings::default))
}

fn read() -> Option<SavedSettings> {
    toml::from_str(&atomic_file::read(FILE, MAX_BYTES)?).ok()
}

/// Saves; the person asked for it.
pub fn save(settings: &Settings) -> SaveState {
    let caller = &settings.caller;
    let place = caller.place.as_ref();
    let municipality = place.and_then(|place| place.municipality());
    let saved = SavedSettings {
        language: Some(settings.language.code().to_owned()),
        municipality: municipality.map(|municipality| municipality.id.to_string()),
        county: place.map(|place| place.county().to_string()),
        sector: caller.sector.as_ref().map(ToString::to_string),
        role: caller.role.as_ref().map(ToString::to_string),
    };
    toml::to_string(&saved).map_or(SaveState::Failed, |text| atomic_file::write(FILE, &text))
}

impl SavedSettings {
    /// The language, where the program still speaks it.
    pub fn language(&self) -> Option<Language> {
        Language::from_code(self.language.as_deref()?)
    }
}

/// Removes what is saved; the person asked for it.
pub fn forget() -> SaveState {
    atomic_file::remove(FILE)
}
