//! The saved settings: county, sector, role and language, and nothing else, in the folder that
//! `directories` gives for this system. Without a home folder there are no settings, and that is no
//! error.

use std::{fs, io, path::PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::{
    app::effect::{Kept, Settings},
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

/// What was saved, as far as it can be read.
pub fn load() -> Option<(Place, Option<Language>)> {
    let text = fs::read_to_string(path()?).ok()?;
    let saved: Saved = toml::from_str(&text).ok()?;
    let place = Place {
        county: saved.county.as_deref().and_then(CountyId::new),
        sector: saved.sector.as_deref().and_then(SectorId::new),
        role: saved.role.as_deref().and_then(RoleId::new),
    };
    Some((place, saved.language.as_deref().and_then(Language::from_code)))
}

/// Saves; the person asked for it.
pub fn save(settings: &Settings) -> Kept {
    if write(settings).is_ok() { Kept::Saved } else { Kept::Failed }
}

/// Removes what is saved; the person asked for it. The folder goes too when nothing else is in it.
pub fn forget() -> Kept {
    let Some(path) = path() else { return Kept::Nothing };
    match fs::remove_file(&path) {
        Ok(()) => {
            let _ = path.parent().map(fs::remove_dir);
            Kept::Nothing
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Kept::Nothing,
        Err(_) => Kept::Failed,
    }
}

fn write(settings: &Settings) -> io::Result<()> {
    let path = path().ok_or(io::ErrorKind::NotFound)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let saved = Saved {
        language: Some(settings.language.code().to_owned()),
        county: settings.place.county.as_ref().map(ToString::to_string),
        sector: settings.place.sector.as_ref().map(ToString::to_string),
        role: settings.place.role.as_ref().map(ToString::to_string),
    };
    let text = toml::to_string(&saved).map_err(io::Error::other)?;
    fs::write(path, text)
}

fn path() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "vaksam")?.config_dir().join("settings.toml"))
}
