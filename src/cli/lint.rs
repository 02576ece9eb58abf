//! `vaksam lint`: the problems of the shipped content, or of folders. A folder that holds a bank is
//! a whole content and is checked alone; any other adds to the shipped one and is checked with it.
//! Exit code 1 where there are problems.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{Failure, words};
use crate::{
    content::{self, catalog::Catalog, embedded, source::SourceFile},
    language::Language,
    problem::{
        Report,
        render::{self, Words},
    },
    store::folder,
    text::Texts,
    training,
};

/// Checks and tells.
///
/// # Errors
/// An output that is closed.
pub fn run(
    out: &mut impl Write,
    folders: &[PathBuf],
    language: Language,
) -> Result<ExitCode, Failure> {
    let texts = words::all(&embedded::files(), language, &Catalog::default());
    let (files, report) = if folders.is_empty() {
        let files = embedded::files();
        let report = training::check::check(&files);
        (files, report)
    } else {
        check_folders(folders)
    };
    if report.is_empty() {
        writeln!(out, "{}", texts.line("cli-lint-clean"))?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{}\n", render::report(&report, &Spoken { texts: &texts, files: &files }))?;
    writeln!(out, "{}", texts.with("cli-lint-count", &[("count", report.len().into())]))?;
    Ok(ExitCode::FAILURE)
}

fn check_folders(folders: &[PathBuf]) -> (Vec<SourceFile>, Report) {
    let mut report = Report::default();
    let mut files = Vec::new();
    for folder in folders {
        let (read, faults) = folder::read(folder, &label(folder));
        files.extend(read);
        report.extend(faults);
    }
    if !content::is_whole(&files) {
        files.splice(0..0, embedded::files());
    }
    report.extend(training::check::check(&files));
    (files, report.sorted())
}

/// How a folder's files are named: as it was typed; the present folder without a name.
fn label(folder: &Path) -> String {
    let typed = folder.to_string_lossy();
    typed.trim_end_matches('/').trim_start_matches("./").trim_end_matches('.').to_owned()
}

/// A pack that can be used with the shipped content: its files, or nothing where it has faults.
pub fn pack(folder: &Path) -> Option<Vec<SourceFile>> {
    let (files, faults) = folder::read(folder, &label(folder));
    let mut all = embedded::files();
    // Cases cost time to check; only a pack with cases of its own can be wrong about them.
    let whole = files.iter().any(SourceFile::can_wait);
    all.retain(|file| whole || !file.can_wait());
    all.extend(files.iter().cloned());
    let sound = !faults.has_errors()
        && !content::is_whole(&files)
        && !training::check::check(&all).has_errors();
    sound.then_some(files)
}

/// The words of the problems, and the files they are in.
struct Spoken<'a> {
    texts: &'a Texts,
    files: &'a [SourceFile],
}

impl Words for Spoken<'_> {
    fn say(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        match attribute {
            None => self.texts.with(id, &arguments),
            Some(name) => self.texts.attribute_with(id, name, &arguments).unwrap_or_default(),
        }
    }

    fn text(&self, file: &str) -> Option<&str> {
        self.files.iter().find(|known| &*known.name == file).map(|known| &*known.text)
    }
}
