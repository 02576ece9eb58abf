//! `vaksam diff`: what differs in meaning between two folders of content, or between the shipped content
//! and a folder. Exit code 0 where nothing does, 1 where something does, 2 where a folder cannot be read.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    slice,
};

use chrono::NaiveDate;

use super::{error::CommandError, lint, load::moment, request::Request};
use crate::{
    content::{embedded, source::SourceFile},
    diagnostic::Report,
    diff::{ContentDifference, Edition},
    frontends::paper::{self, Document, Layout, PaperFormat, json_diff::JsonDifference},
    language::Language,
    lint::ParsedFiles,
    present::{self, EditionWords},
    runtime::TextSet,
    text::Texts,
};

/// A content that was read, with its words in the language of the person.
struct ReadEdition {
    edition: Edition,
    texts: Texts,
}

/// Compares and tells.
///
/// # Errors
/// An output that is closed, or a moment that cannot be read.
pub fn run(
    out: &mut impl Write,
    request: &Request,
    folders: &[PathBuf],
    language: Language,
) -> Result<ExitCode, CommandError> {
    let today = moment(request)?.date();
    let at = (today, language);
    let (old, new) = match folders {
        [new] => (shipped(at), read(new, at)),
        [old, new, ..] => (read(old, at), read(new, at)),
        [] => (shipped(at), shipped(at)),
    };
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            let mut errors = io::stderr().lock();
            for (report, files) in [old.err(), new.err()].into_iter().flatten() {
                lint::tell(&mut errors, &report, &files, language)?;
            }
            return Ok(ExitCode::from(2));
        }
    };
    let difference = ContentDifference::between(&old.edition, &new.edition, today);
    let own = embedded::texts(TextSet::Core, language);
    let words = EditionWords {
        own: &own,
        old: (&old.edition.catalog, &old.texts),
        new: (&new.edition.catalog, &new.texts),
    };
    if request.json {
        let name = |subject: &_| words.name(subject);
        let catalog = &new.edition.catalog;
        let json = JsonDifference::new(&difference, catalog, today.to_string(), name);
        writeln!(out, "{}", serde_json::to_string_pretty(&json).map_err(io::Error::from)?)?;
    } else {
        let page = present::difference(&difference, &words, today);
        let document = Document {
            title: page.title.clone(),
            language,
            pages: vec![page],
            layout: Layout::Flowing,
        };
        paper::write(out, &document, PaperFormat::Text)?;
    }
    Ok(if difference.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What could not be read, with the files it is shown in.
type Unreadable = (Report, Vec<SourceFile>);

fn read(folder: &PathBuf, at: (NaiveDate, Language)) -> Result<ReadEdition, Unreadable> {
    let (parsed, faults) = lint::read(slice::from_ref(folder));
    edition(&parsed, faults, at)
}

fn shipped(at: (NaiveDate, Language)) -> Result<ReadEdition, Unreadable> {
    edition(&ParsedFiles::new(embedded::files()), Report::default(), at)
}

/// A difference to what was only read in part would say that the rest was removed.
fn edition(
    parsed: &ParsedFiles,
    faults: Report,
    (today, language): (NaiveDate, Language),
) -> Result<ReadEdition, Unreadable> {
    let (content, mut report) = parsed.read(today);
    report.extend(faults);
    if !report.is_sound() {
        return Err((report.sorted(), parsed.files().to_vec()));
    }
    let texts = TextSet::Full.read(parsed.files(), language, &content.catalog);
    let words = content.texts.written();
    Ok(ReadEdition { edition: Edition { catalog: content.catalog, words }, texts })
}
