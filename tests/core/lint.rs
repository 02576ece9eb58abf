//! What the checks of words find at the edges of their rules. Whole messages of each kind stand in
//! `tests/broken`.

mod entries;
mod limits;
mod numbers;
mod reachable;
mod shipped;

use vaksam::{
    content::{embedded, source::SourceFile},
    diagnostic::Code,
    lint::fluent::{FluentFiles, PhoneStatus, PhoneStatuses, lint},
};

/// What is found in a file of words, the same in both languages: each problem with the piece of the
/// Swedish file that it points at.
fn found<'t>(name: &str, text: &'t str) -> Vec<(Code, &'t str)> {
    let file = |language| {
        SourceFile::read(&format!("locales/{language}/{name}"), text.to_owned(), &"egen".into())
    };
    let files = [file("sv"), file("en")];
    let phones = PhoneStatuses::from([("here", PhoneStatus::Shown), ("none", PhoneStatus::None)]);
    let report = lint(&FluentFiles::parse(&files), None, &phones, &embedded::languages());
    let swedish = report.iter().filter(|problem| problem.file == files[0].name);
    swedish.map(|problem| (problem.code, &text[problem.span.clone()])).collect()
}

/// The pieces of a text that are found at fault, all for the same reason.
fn pieces<'t>(code: Code, name: &str, text: &'t str) -> Vec<&'t str> {
    let own = |(found, piece)| {
        assert_eq!(found, code, "{text}");
        piece
    };
    found(name, text).into_iter().map(own).collect()
}
