//! The content: from the text of TOML files to a checked [`catalog::Catalog`]. Uses
//! ids and diagnostics; never words, files, clocks or anything above it.

pub mod build;
pub mod catalog;
pub mod embedded;
pub mod enums;
pub mod hours;
pub mod number;
pub mod parse;
pub mod raw;
pub mod source;

use catalog::Catalog;
use source::SourceFile;

use crate::{diagnostic::Report, language::Languages};

/// Reads what getting help takes, without training and the reference. Always gives a catalog: what
/// cannot be read or names something that does not exist is left out and reported. Where two files
/// give the same id, the first one holds.
pub fn load(files: &[SourceFile]) -> (Catalog, Report) {
    read(files.iter().filter(|file| !file.is_deferred()))
}

/// Reads all of the content, also what [`load`] leaves out: it must not take longer to get help
/// because there is something to practise or to read.
pub fn load_all(files: &[SourceFile]) -> (Catalog, Report) {
    read(files)
}

fn read<'f>(files: impl IntoIterator<Item = &'f SourceFile>) -> (Catalog, Report) {
    let mut report = Report::default();
    let files: Vec<&SourceFile> = files.into_iter().collect();
    let raw = parse::parse(files.iter().copied(), &mut report);
    let mut catalog = build::build(&raw, &mut report);
    catalog.languages = Languages::new(files.iter().filter_map(|file| file.spoken()));
    (catalog, report.sorted())
}
