//! The saved settings: county, sector, role and language, and nothing else, in the folder that
//! `directories` gives for this system. Without a home folder there are no settings, and that is no
//! error.

use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
};

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

/// The file is a few lines; more than this is not ours.
const LONGEST: u64 = 4096;

/// What was saved, as far as it can be read.
pub fn load() -> Option<(Place, Option<Language>)> {
    let path = path()?;
    // A pipe would be waited for without end.
    if !fs::metadata(&path).ok()?.is_file() {
        return None;
    }
    let mut text = String::new();
    fs::File::open(path).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
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
    // What is not a file of its own, as a link to another, is not written through.
    if fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let text = toml::to_string(&saved).map_err(io::Error::other)?;
    fs::write(path, text)
}

fn path() -> Option<PathBuf> {
    let path = ProjectDirs::from("", "", "vaksam")?.config_dir().join("settings.toml");
    path.is_absolute().then_some(path)
}
