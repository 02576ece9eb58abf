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
    content::{catalog::Catalog, embedded, source::SourceFile},
    diagnostic::{
        Report,
        render::{self, Words},
    },
    language::Language,
    lint,
    store::folder,
    text::Texts,
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
        let report = lint::check(&files);
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
    if !lint::is_standalone(&files) {
        files.splice(0..0, embedded::files());
    }
    report.extend(lint::check(&files));
    (files, report.sorted())
}

/// How a folder's files are named: as it was typed; the present folder without a name.
fn label(folder: &Path) -> String {
    let typed = folder.to_string_lossy();
    typed.trim_end_matches('/').trim_start_matches("./").trim_end_matches('.').to_owned()
}

/// A pack that can be used with the shipped content: its files, or nothing where it has faults.
pub fn pack(folder: &Path) -> Option<Vec<SourceFile>> {
    let (files, faults) = folder::read(folder, &pack_label(folder));
    let mut all = embedded::files();
    // Cases cost time to check; only a pack with cases of its own can be wrong about them.
    let whole = files.iter().any(SourceFile::can_wait);
    all.retain(|file| whole || !file.can_wait());
    all.extend(files.iter().cloned());
    let sound =
        !faults.has_errors() && !lint::is_standalone(&files) && !lint::check(&all).has_errors();
    sound.then_some(files)
}

/// What a pack is called wherever something of it is shown: its folder's own name, also where the
/// folder was typed as `.`. Nothing in it can steer a terminal, and no name of a file can hide it.
fn pack_label(folder: &Path) -> String {
    let real = folder.canonicalize();
    let name = real.as_deref().unwrap_or(folder).file_name().unwrap_or_default();
    let name: String = name.to_string_lossy().chars().take(LABEL).map(plain).collect();
    let name = name.trim();
    if matches!(name, "guides" | "locales") || !name.contains(char::is_alphanumeric) {
        return format!("pack-{name}");
    }
    name.to_owned()
}

/// The most characters of a pack's name.
const LABEL: usize = 40;

fn plain(character: char) -> char {
    // Letters that show nothing.
    let is_blank = matches!(character, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}');
    let is_plain = character.is_alphanumeric() || matches!(character, ' ' | '-' | '_' | '.');
    if is_plain && !is_blank { character } else { '-' }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_called_by_its_folder_without_what_steers_a_terminal() {
        for (folder, label) in [
            ("/nowhere/Region Skåne_1.2", "Region Skåne_1.2"),
            ("/nowhere/x\u{1b}]0;T\u{7}\u{1b}[2J", "x--0-T---2J"),
            ("/nowhere/x\nTillagt av: y", "x-Tillagt av- y"),
            ("/nowhere/Polisen/guides", "pack-guides"),
            ("/nowhere/locales", "pack-locales"),
            ("/nowhere/\u{202e}\u{3164} ", "pack---"),
            ("/", "pack-"),
        ] {
            assert_eq!(pack_label(Path::new(folder)), label, "{folder:?}");
        }
        assert_eq!(pack_label(Path::new(&"å".repeat(99))).chars().count(), 40);
        let here = pack_label(Path::new("."));
        assert!(here.contains(char::is_alphanumeric) && here != "pack-", "{here}");
    }
}
