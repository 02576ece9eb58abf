//! Reads a folder of content into source files: `guides/**/*.toml`, `locales/**/*.ftl` and
//! `locales/**/*.toml`. The folder may be anybody's: nothing is followed, nothing is waited for,
//! nothing is read without a limit, and each fault is a problem of its own.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::plain_file::{self, ReadError};
use crate::{
    content::source::SourceFile,
    diagnostic::{Code, Diagnostic, FILE_SIZE, FileName, Report, too_large},
};

/// The most files of a folder.
const FILES: usize = 200;

/// The most bytes of all files together.
const BYTES: usize = 2 * 1024 * 1024;

/// The most names looked at, whatever they are.
const NAMES: usize = 5_000;

/// How deep folders may lie in each other.
const DEPTH: usize = 4;

/// Reads a folder. The names of its files begin with `label`, which is how the folder was named.
pub fn read(folder: &Path, label: &str) -> (Vec<SourceFile>, Report) {
    let mut reader = Reader {
        label: label.into(),
        names: 0,
        bytes: 0,
        files: Vec::new(),
        report: Report::default(),
    };
    for (part, extensions) in [("guides", &["toml"][..]), ("locales", &["ftl", "toml"])] {
        let path = folder.join(part);
        // A link to a folder is not followed either.
        if fs::symlink_metadata(&path).is_ok() {
            reader.folder(&path, &reader.name(part), extensions, 1);
        }
    }
    if reader.files.is_empty() && reader.report.is_empty() {
        let code = if folder.is_dir() { Code::FolderEmpty } else { Code::FileUnreadable };
        reader.report.push(Diagnostic::new(code, &reader.label, 0..0));
    }
    (reader.files, reader.report.sorted())
}

struct Reader {
    label: FileName,
    names: usize,
    bytes: usize,
    files: Vec<SourceFile>,
    report: Report,
}

impl Reader {
    fn name(&self, part: &str) -> String {
        if self.label.is_empty() { part.to_owned() } else { format!("{}/{part}", self.label) }
    }

    fn fault(&mut self, code: Code, name: &str) {
        self.report.push(Diagnostic::new(code, &name.into(), 0..0));
    }

    fn limit(&mut self, code: Code, name: &str, limit: usize) {
        let problem = Diagnostic::new(code, &name.into(), 0..0);
        self.report.push(problem.with("limit", limit.to_string()));
    }

    /// Reads what lies in a folder, in the order of names, so that a report is always the same.
    fn folder(&mut self, folder: &Path, name: &str, extensions: &[&str], depth: usize) {
        if depth > DEPTH {
            self.limit(Code::FolderTooDeep, name, DEPTH);
            return;
        }
        if fs::symlink_metadata(folder).is_ok_and(|found| !found.is_dir()) {
            self.fault(Code::FileNotPlain, name);
            return;
        }
        let Ok(paths) = self.paths(folder) else {
            self.fault(Code::FileUnreadable, name);
            return;
        };
        for path in paths {
            self.entry(&path, name, extensions, depth);
        }
    }

    fn paths(&mut self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)?.take(NAMES.saturating_sub(self.names)) {
            paths.push(entry?.path());
        }
        self.names += paths.len();
        if self.names >= NAMES {
            self.limit(Code::FilesTooMany, &FileName::clone(&self.label), NAMES);
        }
        paths.sort();
        Ok(paths)
    }

    fn entry(&mut self, path: &Path, folder: &str, extensions: &[&str], depth: usize) {
        let own = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        if own.starts_with('.') {
            return;
        }
        let name = format!("{folder}/{own}");
        let is_content =
            path.extension().is_some_and(|found| extensions.iter().any(|one| found == *one));
        match fs::symlink_metadata(path) {
            Err(_) => self.fault(Code::FileUnreadable, &name),
            Ok(found) if found.is_dir() && !is_content => {
                self.folder(path, &name, extensions, depth + 1);
            }
            Ok(_) if !is_content => {}
            Ok(found) if !found.is_file() => self.fault(Code::FileNotPlain, &name),
            Ok(_) if self.files.len() >= FILES => {
                // Once is enough: the report drops repetitions.
                self.limit(Code::FilesTooMany, &FileName::clone(&self.label), FILES);
            }
            Ok(_) => match plain_file::text(path, FILE_SIZE) {
                Ok(text) if self.bytes + text.len() > BYTES => {
                    let problem = Diagnostic::new(Code::FolderTooLarge, &self.label, 0..0);
                    self.report.push(problem.with("limit", format!("{} KiB", BYTES / 1024)));
                }
                Ok(text) => {
                    self.bytes += text.len();
                    self.files.push(SourceFile::read(&name, text, &self.label));
                }
                Err(ReadError::TooLarge) => self.report.push(too_large(&name.as_str().into())),
                Err(error) => self.fault(code(&error), &name),
            },
        }
    }
}

/// The problem that a file which cannot be used is.
const fn code(error: &ReadError) -> Code {
    match error {
        ReadError::Io(_) => Code::FileUnreadable,
        ReadError::NotPlain => Code::FileNotPlain,
        ReadError::TooLarge => Code::FileTooLarge,
        ReadError::Utf16 | ReadError::NotText => Code::FileNotText,
    }
}
