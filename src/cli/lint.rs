//! `vaksam lint`: the problems of the shipped content, or of folders. A folder that holds a bank is
//! a whole content and is checked alone; any other adds to the shipped one and is checked with it.
//! Exit code 1 where there are problems.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::Failure;
use crate::{
    content::{embedded, source::SourceFile},
    diagnostic::{
        Report,
        render::{self, Messages},
    },
    language::Language,
    lint::{self, Content, ParsedFiles},
    store::folder,
    text::{self, Numbers, Texts},
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
    let (parsed, faults) = read(folders);
    let (content, mut report) = parsed.lint();
    report.extend(faults);
    let report = report.sorted();
    let messages = LintMessages { texts: own_texts(&content, language), files: parsed.files() };
    if report.is_empty() {
        writeln!(out, "{}", messages.texts.line("cli-lint-clean"))?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{}\n", render::report(&report, &messages))?;
    writeln!(out, "{}", messages.texts.with("cli-lint-count", &[("count", report.len().into())]))?;
    Ok(ExitCode::FAILURE)
}

/// The files to check, and what was wrong with them as files.
fn read(folders: &[PathBuf]) -> (ParsedFiles, Report) {
    let mut report = Report::default();
    let mut files = Vec::new();
    for folder in folders {
        let (read, faults) = folder::read(folder, &label(folder));
        files.extend(read);
        report.extend(faults);
    }
    let parsed = ParsedFiles::new(files);
    let parsed = if parsed.is_standalone() { parsed } else { parsed.added_to(embedded::files()) };
    (parsed, report)
}

/// The program's own words for what is found, as the check has parsed them already.
fn own_texts(content: &Content<'_>, language: Language) -> Texts {
    let resources = ["cli.ftl", "diagnostics.ftl"].map(|name| {
        content.texts.resource(language.code(), name).unwrap_or_else(|| {
            let name = format!("locales/{}/{name}", language.code());
            let own = embedded::FILES.iter().find(|(file, _)| *file == name);
            text::parse(own.map_or("", |(_, text)| text))
        })
    });
    Texts::from_resources(language, resources, Numbers::default())
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
    let sound = !faults.has_errors() && !lint::check(&all).has_errors();
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
struct LintMessages<'a> {
    texts: Texts,
    files: &'a [SourceFile],
}

impl Messages for LintMessages<'_> {
    fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        match attribute {
            None => self.texts.with(id, &arguments),
            Some(name) => self.texts.attribute_with(id, name, &arguments).unwrap_or_default(),
        }
    }

    fn source(&self, file: &str) -> Option<&str> {
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
