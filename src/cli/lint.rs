//! `vaksam lint`: the problems of the shipped content, or of folders. A folder that holds a bank is
//! a whole content and is checked alone; any other adds to the shipped one and is checked with it.
//! Exit code 1 where there are problems.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use chrono::NaiveDate;

use super::error::CommandError;
use crate::{
    content::{embedded, source::SourceFile},
    diagnostic::Report,
    language::Language,
    lint::{Content, LintMessages, ParsedFiles},
    runtime::TextSet,
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
    today: NaiveDate,
) -> Result<ExitCode, CommandError> {
    let (parsed, faults) = read(folders);
    let (content, mut report) = parsed.lint(today);
    report.extend(faults);
    let report = report.sorted();
    let texts = own_texts(&content, language);
    if report.is_empty() {
        writeln!(out, "{}", texts.line("cli-lint-clean"))?;
        return Ok(ExitCode::SUCCESS);
    }
    write!(out, "{}", LintMessages::new(texts, parsed.files()).render(&report))?;
    Ok(ExitCode::FAILURE)
}

/// Tells the problems of files, in the program's own words.
///
/// # Errors
/// An output that is closed.
pub fn tell(
    out: &mut impl Write,
    report: &Report,
    files: &[SourceFile],
    language: Language,
) -> io::Result<()> {
    let texts = embedded::texts(TextSet::Core, language);
    write!(out, "{}", LintMessages::new(texts, files).render(report))
}

/// The files to check, and what was wrong with them as files.
pub fn read(folders: &[PathBuf]) -> (ParsedFiles, Report) {
    let mut report = Report::default();
    let mut files = Vec::new();
    for folder in folders {
        let (read, faults) = folder::read(folder, &label(folder));
        files.extend(read);
        report.extend(faults);
    }
    let parsed = ParsedFiles::new(files);
    let parsed = if parsed.is_standalone() {
        parsed.as_the_programs_own()
    } else {
        parsed.added_to(embedded::files())
    };
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
