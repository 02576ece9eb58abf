//! What `vaksam lint` reports: the content is loaded, its meaning checked, then its texts. The rules
//! of meaning run only where every file could be read and has the right shape, and the texts are
//! held against the content only where all its names resolve: else each missing piece would be
//! reported a second time by everyone who misses it.

use crate::{
    content::{
        build, parse,
        source::{Origin, SourceFile},
    },
    diagnostic::{Code, Diagnostic, Report, Severity},
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
    let resolves = forget_deferred_unless_all_else_resolves(&mut report);
    let whole = fits && rules::kinds(&raw, &mut report);
    if whole {
        Rules { raw: &raw, catalog: &catalog, report: &mut report }.check();
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

/// Whether everything that is named exists. Where something does not, a name of what is only read
/// later may be a consequence of that, and is not reported.
fn forget_deferred_unless_all_else_resolves(report: &mut Report) -> bool {
    let is_deferred = |problem: &Diagnostic| problem.code == Code::ReferenceWaits;
    let is_other =
        |problem: &Diagnostic| problem.severity == Severity::Error && !is_deferred(problem);
    let resolves = !report.iter().any(is_other);
    if !resolves {
        report.retain(|problem| !is_deferred(problem));
    }
    resolves
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
