//! What a build script does with the files that become part of a program: checks them as `vaksam lint`
//! does, and prepares what is read at run time.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::{
    content::{load, load_all, source::SourceFile},
    language::Language,
    lint::{LintMessages, ParsedFiles},
    prepared::Writer,
    runtime::{ShippedContent, TextSet},
};

/// Prepares files that are a whole content: the bytes, and the text that strings are parts of.
///
/// # Errors
/// What is wrong with them, as `vaksam lint` tells it in a language with the files' own words.
pub fn prepare(
    files: &[SourceFile],
    today: NaiveDate,
    language: Language,
) -> Result<(Vec<u8>, String), String> {
    let parsed = ParsedFiles::new(files.to_vec());
    let (content, report) = parsed.lint(today);
    if report.has_errors() {
        let texts = TextSet::Full.read(files, language, &content.catalog);
        return Err(LintMessages::new(texts, files).render(&report));
    }
    let mut out = Writer::default();
    ShippedContent::write(files, &load(files).0, &Rc::new(load_all(files).0), &mut out)?;
    Ok(out.finish())
}
