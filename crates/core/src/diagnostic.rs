//! What is wrong with a content file, as data: a code, a place and the names involved. The words
//! for a code stand in Fluent, so that authors read them in their own language.

use std::{collections::BTreeMap, ops::Range, rc::Rc};

use crate::suggest::did_you_mean;

mod code;
pub mod render;

pub use code::{Code, Severity};

/// The name of a file as its author knows it, e.g. `guides/taxi.toml`.
pub type FileName = Rc<str>;

/// One fault at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Names the message that tells it.
    pub code: Code,
    /// As the code says.
    pub severity: Severity,
    /// The file it is about.
    pub file: FileName,
    /// The bytes of the file it is about; empty at 0 where it is about the whole file.
    pub span: Range<usize>,
    /// The values its text is filled with.
    pub args: Vec<(&'static str, String)>,
    /// Other places that disagree with this one.
    pub also: Vec<(FileName, Range<usize>)>,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(code: Code, file: &FileName, span: Range<usize>) -> Self {
        let severity = code.severity();
        Self { code, severity, file: Rc::clone(file), span, args: Vec::new(), also: Vec::new() }
    }

    /// With a value for its text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With another place that disagrees with this one.
    #[must_use]
    pub fn and(mut self, file: &FileName, span: Range<usize>) -> Self {
        self.also.push((Rc::clone(file), span));
        self
    }
}

/// The largest file of content, in bytes: reading costs memory and time in proportion, and texts
/// multiply when they name each other.
pub const FILE_SIZE: usize = 256 * 1024;

/// A file that is larger than the limit.
pub fn too_large(file: &FileName) -> Diagnostic {
    let limit = format!("{} KiB", FILE_SIZE / 1024);
    Diagnostic::new(Code::FileTooLarge, file, 0..0).with("limit", limit)
}

/// Every problem found, in the order of files and places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    /// How many of them are errors.
    errors: usize,
    /// Whether a problem found no room, so that more is wrong than stands here.
    overflowed: bool,
    /// For how many misspelt names of each file the nearest was sought.
    sought: BTreeMap<FileName, usize>,
}

impl Report {
    /// Upper bound on reported problems; also bounds the work a hostile file can cause.
    pub const MAX: usize = 500;

    /// For how many misspelt names of a file the nearest is sought. A search compares the name with
    /// every known one, which takes longer than all the rest of a check; whoever has more wrong
    /// names than this in a file has one cause for them.
    pub const MAX_SUGGESTIONS: usize = 20;

    /// A problem of a misspelt name, with the known name that may have been meant.
    #[must_use]
    pub fn suggest<'a>(
        &mut self,
        problem: Diagnostic,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        let is_full = self.is_full();
        let sought = self.sought.entry(Rc::clone(&problem.file)).or_default();
        if is_full || *sought == Self::MAX_SUGGESTIONS {
            return problem;
        }
        *sought += 1;
        match did_you_mean(name, known) {
            Some(nearest) => problem.with("nearest", nearest),
            None => problem,
        }
    }

    /// Adds a problem. Where there are enough already, an error takes the place of a warning:
    /// warnings, however many, must not hide what makes content unfit for use.
    pub fn push(&mut self, problem: Diagnostic) {
        let is_error = problem.severity == Severity::Error;
        if self.diagnostics.len() >= Self::MAX {
            self.overflowed = true;
            let is_warning = |known: &Diagnostic| known.severity == Severity::Warning;
            let last_warning = self.diagnostics.iter().rposition(is_warning);
            let Some(place) = last_warning.filter(|_| is_error) else { return };
            self.diagnostics.remove(place);
        }
        self.errors += usize::from(is_error);
        self.diagnostics.push(problem);
    }

    /// Whether there are so many errors that no further problem is taken.
    pub fn is_full(&self) -> bool {
        self.errors >= Self::MAX
    }

    /// Whether more is wrong than stands here.
    pub const fn has_overflowed(&self) -> bool {
        self.overflowed
    }

    /// Drops the problems that do not matter after all.
    pub fn retain(&mut self, is_kept: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(is_kept);
        self.count();
    }

    /// Adds the problems of another report.
    pub fn extend(&mut self, other: Self) {
        self.overflowed |= other.overflowed;
        for problem in other.diagnostics {
            self.push(problem);
        }
    }

    fn count(&mut self) {
        let errors = self.diagnostics.iter().filter(|one| one.severity == Severity::Error);
        self.errors = errors.count();
    }

    /// Puts the problems in order and drops repetitions.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let key = |p: &Diagnostic| (Rc::clone(&p.file), p.span.start, p.span.end, p.code);
        self.diagnostics.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.args.cmp(&b.args)));
        self.diagnostics.dedup();
        self.count();
        self
    }

    /// The problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether anything was found that must be mended before the content is used.
    pub const fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Whether what was checked may be used. A report that overflowed says no: nobody knows what
    /// it had no room for.
    pub const fn is_sound(&self) -> bool {
        !self.has_errors() && !self.overflowed
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_sought_for_the_first_misspelt_names_of_each_file_only() {
        let mut report = Report::default();
        let mut searches = 0;
        for file in ["a.toml", "b.toml"] {
            for number in 0..30 {
                let problem = Diagnostic::new(Code::KeyUnknown, &file.into(), 0..1);
                let known = std::iter::once_with(|| {
                    searches += 1;
                    "category"
                });
                let problem = report.suggest(problem, "kategory", known);
                assert_eq!(!problem.args.is_empty(), number < Report::MAX_SUGGESTIONS, "{number}");
                report.push(problem);
            }
        }
        assert_eq!(searches, 2 * Report::MAX_SUGGESTIONS);
    }

    fn filled(warnings: usize, errors: usize) -> Report {
        let mut report = Report::default();
        for (code, count) in [(Code::TextOrphan, warnings), (Code::TextSyntax, errors)] {
            for start in 0..count {
                report.push(Diagnostic::new(code, &"a.ftl".into(), start..start + 1));
            }
        }
        report
    }

    #[test]
    fn an_error_is_kept_however_many_warnings_stand_before_it() {
        for warnings in [0, 1, 499, 500, 501, 5_000] {
            for errors in [1, 2, 499, 500, 501] {
                let report = filled(warnings, errors);
                let kept = report.iter().filter(|p| p.severity == Severity::Error).count();
                assert_eq!(kept, errors.min(Report::MAX), "{warnings} {errors}");
                assert_eq!(report.len(), (warnings + errors).min(Report::MAX));
                assert_eq!(report.has_overflowed(), warnings + errors > Report::MAX);
                assert_eq!(report.is_full(), errors >= Report::MAX);
                assert!(report.has_errors() && !report.is_sound());
                assert!(report.sorted().has_errors());
            }
        }
    }

    #[test]
    fn warnings_alone_are_sound_until_one_finds_no_room() {
        for (warnings, is_sound) in [(0, true), (1, true), (500, true), (501, false)] {
            assert_eq!(filled(warnings, 0).is_sound(), is_sound, "{warnings}");
            assert_eq!(filled(warnings, 0).sorted().is_sound(), is_sound, "{warnings}");
            let mut joined = Report::default();
            joined.extend(filled(warnings, 0));
            assert_eq!(joined.is_sound(), is_sound, "{warnings}");
        }
        let mut joined = filled(300, 0);
        joined.extend(filled(201, 0));
        assert!(!joined.is_sound());
    }

    #[test]
    fn problems_that_are_dropped_are_no_longer_counted() {
        let mut report = filled(1, 500);
        report.retain(|problem| problem.severity == Severity::Warning);
        assert!(!report.has_errors() && !report.is_full());
        let mut report = filled(2, 3);
        report.extend(filled(2, 3));
        assert_eq!(report.sorted().errors, 3);
    }

    #[test]
    fn problems_stand_in_the_order_of_the_file() {
        let file: FileName = "a.toml".into();
        let mut report = Report::default();
        for start in [9, 2, 9] {
            report.push(Diagnostic::new(Code::KeyUnknown, &file, start..start + 1));
        }
        let starts: Vec<_> = report.sorted().iter().map(|p| p.span.start).collect();
        assert_eq!(starts, [2, 9]);
    }
}
