//! The order of the checks: what is read, and which rules run on what the former ones found.

use chrono::NaiveDate;

use super::{content::Content, expected_messages, fluent, fluent::FluentFiles, rules};
use crate::{
    content::{
        kinds::RawContent,
        load,
        source::{Origin, SourceFile},
    },
    diagnostic::{Code, Diagnostic, Report, Severity},
};

/// Files whose entries were read.
pub struct ParsedFiles {
    files: Vec<SourceFile>,
    raw: RawContent,
    faults: Report,
}

impl ParsedFiles {
    /// Parses files.
    pub fn new(files: Vec<SourceFile>) -> Self {
        let mut faults = Report::default();
        let raw = load::read_files(&files, &mut faults);
        Self { files, raw, faults }
    }

    /// Whether the files are a content of their own and not an addition to the shipped one: they
    /// hold the outcomes, which no addition may touch.
    pub fn is_standalone(&self) -> bool {
        !self.raw.bank.outcomes.is_empty()
    }

    /// These files as those of a program of their own: who is called depends on what is the program's
    /// and what was added to it.
    #[must_use]
    pub fn as_the_programs_own(self) -> Self {
        let own = |file| SourceFile { origin: Origin::Embedded, ..file };
        Self::new(self.files.into_iter().map(own).collect())
    }

    /// These files as an addition to others, which come first: where both give the same id, the
    /// first one holds.
    #[must_use]
    pub fn added_to(self, files: Vec<SourceFile>) -> Self {
        let mut all = Self::new(files);
        all.files.extend(self.files);
        all.raw.append(self.raw);
        all.faults.extend(self.faults);
        all
    }

    /// The entries as they are written.
    pub(super) const fn raw(&self) -> &RawContent {
        &self.raw
    }

    /// The files.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Builds the catalog and checks everything, as on a day.
    pub fn lint(&self, today: NaiveDate) -> (Content<'_>, Report) {
        let (content, mut report) = self.build(today);
        lint(&content, self.faults.is_empty(), &mut report);
        (content, report.sorted())
    }

    /// Builds the catalog and reports only what could not be read, and names of what is not there.
    pub fn read(&self, today: NaiveDate) -> (Content<'_>, Report) {
        let (content, mut report) = self.build(today);
        report.extend(content.texts.faults().clone());
        (content, report.sorted())
    }

    fn build(&self, today: NaiveDate) -> (Content<'_>, Report) {
        let mut report = self.faults.clone();
        let catalog = load::resolve(&self.raw, &mut report);
        let texts = FluentFiles::parse(&self.files);
        (Content { raw: &self.raw, catalog, texts, today }, report)
    }
}

/// Checks files that together are a whole content, as on a day.
pub fn check(files: &[SourceFile], today: NaiveDate) -> Report {
    ParsedFiles::new(files.to_vec()).lint(today).1
}

/// Checks what was built. The rules of meaning run only where every file could be read and has the
/// right shape, and the texts are held against the content only where all its names resolve: else
/// each missing piece would be reported a second time by everyone who misses it.
fn lint(content: &Content<'_>, is_well_formed: bool, report: &mut Report) {
    let resolves = all_names_resolve(report);
    let is_whole = is_well_formed && rules::check_kinds(content.raw, report);
    if is_whole {
        rules::check(content, report);
    }
    let expected = (is_whole && resolves).then(|| expected_messages::all(content.raw));
    let expected =
        expected.filter(|expected| expected_messages::check_unique_ids(expected, report));
    let phones = expected_messages::phone_statuses(&content.catalog);
    report.extend(fluent::lint(
        &content.texts,
        expected.as_deref(),
        &phones,
        &content.catalog.languages,
    ));
    // A ladder is only worth following where nothing it rests on is wrong.
    if !report.has_errors() {
        rules::check_calls(content, report);
        rules::check_names(content, &phones, report);
        fluent::check_style(&content.texts, &content.raw.styles, expected.as_deref(), report);
    }
}

/// Whether everything that is named exists. Where something does not, a core file that names a
/// deferred entry may be a consequence of that, and is not reported.
fn all_names_resolve(report: &mut Report) -> bool {
    let is_deferred = |problem: &Diagnostic| problem.code == Code::ReferenceWaits;
    let resolves =
        !report.iter().any(|problem| problem.severity == Severity::Error && !is_deferred(problem));
    if !resolves {
        report.retain(|problem| !is_deferred(problem));
    }
    resolves
}
