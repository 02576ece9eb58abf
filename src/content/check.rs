//! What `vaksam lint` reports of the content by itself: the content is loaded, its meaning checked,
//! then the texts. Uses raw and catalog for the structure and hands the texts to [`crate::text::lint`]. The rules
//! of meaning run only where every file could be read and has the right shape, and the texts are
//! held against the content only where all its names resolve: else each missing piece would be
//! reported a second time by everyone who misses it.

use super::{
    build,
    catalog::Catalog,
    parse,
    raw::{Kind, Raw},
    source::{Origin, SourceFile},
};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    text::lint::{self, Sheet},
};

mod bank;
mod cases;
mod contacts;
mod guides;
mod ladders;
mod picture;
mod reachable;
mod reference;
mod words;

/// What a group of rules is given.
struct Rules<'a> {
    raw: &'a Raw,
    catalog: &'a Catalog,
    report: &'a mut Report,
}

/// Checks files that together are a whole content.
pub fn check(files: &[SourceFile]) -> Report {
    let mut report = Report::default();
    let raw = parse::parse(files, &mut report);
    let fits = report.is_empty();
    let catalog = build::build(&raw, &mut report);
    let resolves = !report.has_errors();
    let whole = fits && kinds(&raw, &mut report);
    if whole {
        let mut rules = Rules { raw: &raw, catalog: &catalog, report: &mut report };
        rules.bank();
        rules.contacts();
        rules.ladders();
        rules.guides();
        rules.cases();
        rules.reference();
    }
    if resolves && files.iter().any(SourceFile::can_wait) {
        waits(files, &mut report);
    }
    let sheets = sheets(files);
    let wanted = (whole && resolves).then(|| words::wanted(&raw));
    let wanted = wanted.filter(|wanted| words::once(wanted, &mut report));
    report.extend(lint::lint(&sheets, wanted.as_deref(), &words::numbers(&catalog)));
    report.sorted()
}

/// Whether files are a content of their own and not an addition to the shipped one: they hold the
/// outcomes, which no addition may touch.
pub fn is_whole(files: &[SourceFile]) -> bool {
    !parse::parse(files, &mut Report::default()).outcomes.is_empty()
}

/// Reports what is found in all files together and not in those that are read when somebody needs
/// help: what can wait must not be named by what cannot.
fn waits(files: &[SourceFile], report: &mut Report) {
    let (_, early) = super::load(files);
    for problem in early.iter().filter(|problem| problem.code == Code::ReferenceUnknown) {
        let waits = Diagnostic::new(Code::ReferenceWaits, &problem.file, problem.span.clone());
        let name = problem.args.iter().filter(|(name, _)| *name == "name");
        report.push(name.fold(waits, |waits, (_, id)| waits.with("name", id)));
    }
}

/// Whether there is a file of every kind; reports the kinds that are absent.
fn kinds(raw: &Raw, report: &mut Report) -> bool {
    let folder = FileName::from("guides/");
    for kind in raw.absent() {
        report.push(Diagnostic::new(Code::KindAbsent, &folder, 0..0).with("name", kind.as_str()));
    }
    raw.absent().next().is_none()
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

impl Rules<'_> {
    fn push(&mut self, problem: Diagnostic) {
        self.report.push(problem);
    }

    /// The first file of a kind, for what is missing in it.
    fn file_of(&self, kind: Kind) -> FileName {
        let found = self.raw.kinds.iter().find(|(found, _)| *found == kind);
        found.map_or_else(|| "guides/".into(), |(_, file)| file.clone())
    }
}
