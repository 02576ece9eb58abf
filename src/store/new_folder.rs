//! Writes a folder of files where there was none. Nothing that lies there already is changed.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Why a folder was not written.
#[derive(Debug)]
pub enum NewFolderError {
    /// Something is there already.
    NotEmpty,
    /// The system refused; nothing that was begun stays.
    Io(io::Error),
}

impl From<io::Error> for NewFolderError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Writes files, each by its path inside the folder, which does not exist or is empty.
///
/// # Errors
/// A folder that is not empty, or what the system says.
pub fn write(folder: &Path, files: &[(&str, String)]) -> Result<(), NewFolderError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(NewFolderError::NotEmpty);
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(NewFolderError::NotEmpty);
        }
        Err(error) => return Err(error.into()),
    }
    let mut made = Vec::new();
    let written = files.iter().try_for_each(|(name, text)| {
        let path = folder.join(name);
        make_folders(path.parent().unwrap_or(folder), &mut made)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        made.push(path);
        file.write_all(text.as_bytes())
    });
    if written.is_err() {
        for path in made.iter().rev() {
            drop(if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) });
        }
    }
    Ok(written?)
}

/// Makes a folder and those above it, and remembers which were not there.
fn make_folders(folder: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make_folders(above, made)?;
    }
    fs::create_dir(folder)?;
    made.push(folder.to_owned());
    Ok(())
}
