//! What `vaksam lint` reports: the content is loaded, its meaning checked, then its texts. The rules
//! of meaning run only where every file could be read and has the right shape, and the texts are
//! held against the content only where all its names resolve: else each missing piece would be
//! reported a second time by everyone who misses it.

use crate::{
    content::{
        build, load, parse,
        source::{Origin, SourceFile},
    },
    diagnostic::{Code, Diagnostic, Report},
};

mod expected;
pub mod fluent;
mod rules;

use fluent::Sheet;
use rules::Rules;

/// Checks files that together are a whole content.
pub fn check(files: &[SourceFile]) -> Report {
    let mut report = Report::default();
    let raw = parse::parse(files, &mut report);
    let fits = report.is_empty();
    let catalog = build::build(&raw, &mut report);
    let resolves = !report.has_errors();
    let whole = fits && rules::kinds(&raw, &mut report);
    if whole {
        Rules { raw: &raw, catalog: &catalog, report: &mut report }.check();
    }
    if resolves && files.iter().any(SourceFile::can_wait) {
        waits(files, &mut report);
    }
    let sheets = sheets(files);
    let wanted = (whole && resolves).then(|| expected::wanted(&raw));
    let wanted = wanted.filter(|wanted| expected::once(wanted, &mut report));
    report.extend(fluent::lint(&sheets, wanted.as_deref(), &expected::numbers(&catalog)));
    // A ladder is only worth following where nothing it rests on is wrong.
    if !report.has_errors() {
        Rules { raw: &raw, catalog: &catalog, report: &mut report }.calls();
    }
    report.sorted()
}

/// Whether files are a content of their own and not an addition to the shipped one: they hold the
/// outcomes, which no addition may touch.
pub fn is_standalone(files: &[SourceFile]) -> bool {
    !parse::parse(files, &mut Report::default()).outcomes.is_empty()
}

/// Reports what is found in all files together and not in those that are read when somebody needs
/// help: what can wait must not be named by what cannot.
fn waits(files: &[SourceFile], report: &mut Report) {
    let (_, early) = load(files);
    for problem in early.iter().filter(|problem| problem.code == Code::ReferenceUnknown) {
        let waits = Diagnostic::new(Code::ReferenceWaits, &problem.file, problem.span.clone());
        let name = problem.args.iter().filter(|(name, _)| *name == "name");
        report.push(name.fold(waits, |waits, (_, id)| waits.with("name", id)));
    }
}

/// The files of words, each with its layer: the program's own first, then the folders.
fn sheets(files: &[SourceFile]) -> Vec<Sheet<'_>> {
    let mut folders: Vec<&Origin> = vec![&Origin::Embedded];
    let fluent = files.iter().filter(|file| file.is_fluent());
    fluent
        .map(|file| {
            let layer = folders.iter().position(|origin| **origin == file.origin);
            let layer = layer.unwrap_or_else(|| {
                folders.push(&file.origin);
                folders.len() - 1
            });
            let (language, name) = file.language().unwrap_or_default();
            Sheet { file: file.name.clone(), language, name, layer, text: &file.text }
        })
        .collect()
}
