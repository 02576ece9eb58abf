//! Packs: what somebody adds to the shipped content is used only if all of it together has no error.

use chrono::NaiveDate;

use super::{check::ParsedFiles, content::Content};
use crate::{
    content::{catalog::Catalog, kinds::Kind, source::SourceFile},
    diagnostic::{Code, Report, Severity},
};

/// Packs that can be used.
pub struct CheckedPack {
    /// Their files.
    pub files: Vec<SourceFile>,
    /// The catalog of the shipped content together with the packs.
    pub catalog: Catalog,
    /// Whether the catalog holds training and the reference too.
    pub is_full: bool,
}

/// Packs in the order they were named, as far as they can be used together: one that has an error, or
/// that clashes with those before it, is left out. Gives the numbers of those, and nothing else where
/// none is left. `shipped` is the program's own content.
pub fn check_packs(
    shipped: &[SourceFile],
    packs: Vec<Vec<SourceFile>>,
    needs_deferred: bool,
    today: NaiveDate,
) -> (Option<CheckedPack>, Vec<usize>) {
    let check = |files| check_pack(shipped, files, needs_deferred, today);
    if packs.is_empty() {
        return (None, Vec::new());
    }
    if let Some(all) = check(packs.concat()) {
        return (Some(all), Vec::new());
    }
    if let [_] = packs.as_slice() {
        return (None, vec![0]);
    }
    let mut used: Option<CheckedPack> = None;
    let mut left_out = Vec::new();
    for (number, pack) in packs.into_iter().enumerate() {
        let mut files = used.as_ref().map(|used| used.files.clone()).unwrap_or_default();
        files.extend(pack);
        match check(files) {
            Some(more) => used = Some(more),
            None => left_out.push(number),
        }
    }
    (used, left_out)
}

/// Checks the files of packs together with the shipped content; nothing where they have an error. What
/// is deferred takes most of the time and is left out where that cannot change the judgement, which is
/// that of `vaksam lint` over the same folders.
pub fn check_pack(
    shipped: &[SourceFile],
    files: Vec<SourceFile>,
    needs_deferred: bool,
    today: NaiveDate,
) -> Option<CheckedPack> {
    if !needs_deferred && !files.iter().any(SourceFile::is_deferred) {
        let core = shipped.iter().filter(|file| !file.is_deferred()).cloned();
        let parsed = ParsedFiles::new(files.clone());
        let meets_deferred = parsed.may_meet_deferred();
        let parsed = parsed.added_to(core.collect());
        let (Content { catalog, .. }, report) = parsed.lint(today);
        if has_final_error(&report) {
            return None;
        }
        if report.is_empty() && !meets_deferred {
            return Some(CheckedPack { files, catalog, is_full: false });
        }
    }
    let parsed = ParsedFiles::new(files.clone()).added_to(shipped.to_vec());
    let (Content { catalog, .. }, report) = parsed.lint(today);
    report.is_sound().then_some(CheckedPack { files, catalog, is_full: true })
}

/// Whether there is an error that stays one when the rest is read: only what was not found may be
/// there.
fn has_final_error(report: &Report) -> bool {
    let may_be_there = [
        Code::ReferenceUnknown,
        Code::TextReferenceUnknown,
        Code::TextContactUnknown,
        Code::TextUnwritable,
    ];
    report
        .iter()
        .any(|problem| problem.severity == Severity::Error && !may_be_there.contains(&problem.code))
}

impl ParsedFiles {
    /// Whether an id in these files may be that of something deferred as well: training and the
    /// reference have entries of these kinds. A text of theirs is an orphan without them, which is a
    /// problem of its own.
    fn may_meet_deferred(&self) -> bool {
        let raw = self.raw();
        let is_apart = |kind: &Kind| matches!(kind, Kind::Contacts | Kind::Ladders | Kind::Guide);
        let has_sources = !raw.sources.entries.is_empty();
        has_sources || !raw.kinds.iter().all(|(kind, _)| is_apart(kind))
    }
}
