//! A small file of the program's own, in the folder that `directories` gives for this system. Without
//! a home folder there is none, and that is no error. A new text is written beside the old one and
//! then takes its place, so that a full disk costs nobody what was saved.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use directories::ProjectDirs;

use super::plain_file;
use crate::app::effect::SaveState;

/// What is in the file, as far as it can be read. More than `most` bytes are not ours.
pub fn read(name: &str, most: usize) -> Option<String> {
    plain_file::text(&path(name)?, most).ok()
}

/// Whether anything lies where the file would be, readable or not, or beside it what a session that
/// was killed left half written.
pub fn is_there(name: &str) -> bool {
    let is_there = |path: PathBuf| fs::symlink_metadata(path).is_ok();
    path(name).is_some_and(is_there) || path(&beside(name)).is_some_and(is_there)
}

/// Writes the file; the person asked for it.
pub fn write(name: &str, text: &str) -> SaveState {
    if try_write(name, text).is_ok() { SaveState::Saved } else { SaveState::Failed }
}

fn try_write(name: &str, text: &str) -> io::Result<()> {
    let path = path(name).ok_or(io::ErrorKind::NotFound)?;
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    fs::create_dir_all(folder)?;
    let beside = folder.join(beside(name));
    let written = replace(&path, &beside, text);
    if written.is_err() {
        drop(fs::remove_file(beside));
        // The folder stays where anything else is in it.
        drop(fs::remove_dir(folder));
    }
    written
}

fn replace(path: &Path, beside: &Path, text: &str) -> io::Result<()> {
    let before = match fs::symlink_metadata(path) {
        // What is not a file of its own, as a link to another, is not written through.
        Ok(there) if !there.is_file() => return Err(io::ErrorKind::AlreadyExists.into()),
        // Whoever locked the file did not mean that another may take its place.
        Ok(there) if there.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(there) => Some(there.permissions()),
        Err(_) => None,
    };
    let mut file = new_file(beside)?;
    if let Some(before) = before {
        file.set_permissions(before)?;
    }
    file.write_all(text.as_bytes())?;
    // Some systems say only here that the disk is full.
    file.sync_all()?;
    drop(file);
    fs::rename(beside, path)
}

/// A file that was not there; one that a session left half written makes way.
fn new_file(path: &Path) -> io::Result<fs::File> {
    match fs::File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            fs::File::create_new(path)
        }
        made => made,
    }
}

/// Removes the file and what was left half written beside it; the person asked for it. The folder goes
/// too when nothing else is in it.
pub fn remove(name: &str) -> SaveState {
    let removed = [name.to_owned(), beside(name)].map(|name| remove_one(path(&name)));
    if removed.contains(&SaveState::Failed) { SaveState::Failed } else { SaveState::Nothing }
}

fn remove_one(path: Option<PathBuf>) -> SaveState {
    let Some(path) = path else { return SaveState::Nothing };
    match fs::remove_file(&path) {
        Ok(()) => {
            let _ = path.parent().map(fs::remove_dir);
            SaveState::Nothing
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => SaveState::Nothing,
        Err(_) => SaveState::Failed,
    }
}

/// The name that a new text has until it takes the old one's place.
fn beside(name: &str) -> String {
    format!("{name}.new")
}

fn path(name: &str) -> Option<PathBuf> {
    let path = ProjectDirs::from("", "", "vaksam")?.config_dir().join(name);
    path.is_absolute().then_some(path)
}
