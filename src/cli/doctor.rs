//! `vaksam doctor`: how old everything is, and what must be checked again. The exit code is 1 where
//! something that people are shown is older than its limit, so that a build can tell.

use std::{io::Write, process::ExitCode};

use super::{
    error::CommandError,
    load::{Loaded, moment},
    request::Request,
};
use crate::{
    audit::Audit,
    frontends::paper::{self, Document, Layout, PaperFormat, json_audit::JsonAudit},
    language::Language,
    present,
    runtime::TextSet,
};

/// Prints the list.
///
/// # Errors
/// An output that is closed, or a moment that cannot be read.
pub fn run(
    out: &mut impl Write,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<ExitCode, CommandError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    let texts = loaded.content.read_texts(TextSet::Full, language);
    let audit = Audit::new(catalog, today.date());
    if request.json {
        let name = |subject: &_| present::audited_name(subject, catalog, &texts);
        let json = JsonAudit::new(&audit, catalog, name);
        writeln!(out, "{}", serde_json::to_string_pretty(&json).map_err(std::io::Error::from)?)?;
    } else {
        let page = present::doctor(&audit, catalog, today, &texts);
        let document = Document {
            title: page.title.clone(),
            language,
            pages: vec![page],
            layout: Layout::Flowing,
        };
        paper::write(out, &document, PaperFormat::Text)?;
    }
    Ok(if audit.overdue() > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
