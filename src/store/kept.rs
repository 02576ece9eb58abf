//! A small file of the program's own, in the folder that `directories` gives for this system. Without
//! a home folder there is none, and that is no error.

use std::{
    fs,
    io::{self, Read},
    path::PathBuf,
};

use directories::ProjectDirs;

use crate::app::effect::Kept;

/// What is in the file, as far as it can be read. More than `longest` bytes are not ours.
pub fn read(name: &str, longest: u64) -> Option<String> {
    let path = path(name)?;
    // A pipe would be waited for without end.
    if !fs::metadata(&path).ok()?.is_file() {
        return None;
    }
    let mut text = String::new();
    fs::File::open(path).ok()?.take(longest).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Writes the file; the person asked for it.
pub fn write(name: &str, text: &str) -> Kept {
    if try_write(name, text).is_ok() { Kept::Saved } else { Kept::Failed }
}

fn try_write(name: &str, text: &str) -> io::Result<()> {
    let path = path(name).ok_or(io::ErrorKind::NotFound)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // What is not a file of its own, as a link to another, is not written through.
    if fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::write(path, text)
}

/// Removes the file; the person asked for it. The folder goes too when nothing else is in it.
pub fn remove(name: &str) -> Kept {
    let Some(path) = path(name) else { return Kept::Nothing };
    match fs::remove_file(&path) {
        Ok(()) => {
            let _ = path.parent().map(fs::remove_dir);
            Kept::Nothing
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Kept::Nothing,
        Err(_) => Kept::Failed,
    }
}

fn path(name: &str) -> Option<PathBuf> {
    let path = ProjectDirs::from("", "", "vaksam")?.config_dir().join(name);
    path.is_absolute().then_some(path)
}
