//! Reading a file that may be anybody's: nothing is waited for and nothing is read without a limit.

use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{self, Read},
    path::Path,
};

/// Why a file cannot be used.
#[derive(Debug)]
pub enum ReadError {
    /// It is not there, or may not be read.
    Io(io::Error),
    /// It is a folder, a pipe or a device.
    NotPlain,
    /// It is larger than allowed.
    TooLarge,
    /// Two bytes a character, as some editors and shells write.
    Utf16,
    /// Not UTF-8.
    NotText,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::NotPlain => f.write_str("no plain file"),
            Self::TooLarge => f.write_str("too large"),
            Self::Utf16 => f.write_str("UTF-16"),
            Self::NotText => f.write_str("not UTF-8"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The text of a plain file of at most so many bytes, without a byte order mark. What was opened is
/// looked at, not its name: it may have been exchanged since.
///
/// # Errors
/// A file that cannot be read, is none, is too large or is not text.
pub fn text(path: &Path, most: usize) -> Result<String, ReadError> {
    let file = open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ReadError::NotPlain);
    }
    text_of(file, most)
}

/// The same of something that is open already.
///
/// # Errors
/// What cannot be read, is too large or is not text.
pub fn text_of(reader: impl Read, most: usize) -> Result<String, ReadError> {
    let limit = u64::try_from(most).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    reader.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Err(ReadError::TooLarge);
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(ReadError::Utf16);
    }
    let mut text = String::from_utf8(bytes).map_err(|_not_text| ReadError::NotText)?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

/// Opens without waiting: a pipe nobody writes to would hold an ordinary open for ever.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    // The standard library has no name for it; the value is part of each system's interface.
    const O_NONBLOCK: i32 = if cfg!(target_os = "macos") { 0x4 } else { 0o4000 };
    OpenOptions::new().read(true).custom_flags(O_NONBLOCK).open(path)
}

/// Opens; what is not a plain file is refused once it is open.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}
