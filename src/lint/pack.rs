//! Packs: what somebody adds to the shipped content is used only if both together have no error.

use chrono::NaiveDate;

use super::{check::ParsedFiles, content::Content};
use crate::content::{catalog::Catalog, embedded, source::SourceFile};

/// A pack that can be used.
pub struct CheckedPack {
    /// Its files.
    pub files: Vec<SourceFile>,
    /// The catalog of the shipped content together with the pack.
    pub catalog: Catalog,
    /// Whether the catalog holds training and the reference too.
    pub is_full: bool,
}

/// Checks a pack together with the shipped content; nothing where they have an error. What is
/// deferred takes most of the time and is left out, unless the program needs it now or the pack
/// adds to it.
pub fn check_pack(
    files: Vec<SourceFile>,
    needs_deferred: bool,
    today: NaiveDate,
) -> Option<CheckedPack> {
    let is_full = needs_deferred || files.iter().any(SourceFile::is_deferred);
    let mut shipped = embedded::files();
    shipped.retain(|file| is_full || !file.is_deferred());
    let parsed = ParsedFiles::new(files.clone()).added_to(shipped);
    let (Content { catalog, .. }, report) = parsed.lint(today);
    report.is_sound().then_some(CheckedPack { files, catalog, is_full })
}
