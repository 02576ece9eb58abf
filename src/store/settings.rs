//! The saved settings: county, sector, role and language, and nothing else, and only once somebody
//! asked for it.

use serde::{Deserialize, Serialize};

use super::atomic_file;
use crate::{
    app::effect::{SaveState, Settings},
    ids::{CountyId, Id, RoleId, SectorId},
    language::Language,
    route::Place,
};

/// The file's own shape; a value that is not known any more is passed over.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Saved {
    language: Option<String>,
    county: Option<String>,
    sector: Option<String>,
    role: Option<String>,
}

const FILE: &str = "settings.toml";
/// The file is a few lines; more than this is not ours.
const MAX_BYTES: u64 = 4096;

/// What was saved, as far as it can be read.
pub fn load() -> Option<(Place, Option<Language>)> {
    let saved: Saved = toml::from_str(&atomic_file::read(FILE, MAX_BYTES)?).ok()?;
    let place = Place {
        county: saved.county.as_deref().and_then(CountyId::new),
        sector: saved.sector.as_deref().and_then(SectorId::new),
        role: saved.role.as_deref().and_then(RoleId::new),
    };
    Some((place, saved.language.as_deref().and_then(Language::from_code)))
}

/// Saves; the person asked for it.
pub fn save(settings: &Settings) -> SaveState {
    let saved = Saved {
        language: Some(settings.language.code().to_owned()),
        county: settings.place.county.as_ref().map(ToString::to_string),
        sector: settings.place.sector.as_ref().map(ToString::to_string),
        role: settings.place.role.as_ref().map(ToString::to_string),
    };
    toml::to_string(&saved).map_or(SaveState::Failed, |text| atomic_file::write(FILE, &text))
}

/// Removes what is saved; the person asked for it.
pub fn forget() -> SaveState {
    atomic_file::remove(FILE)
}
