//! The content files that are part of the program, as `build.rs` lists them. Uses the type of
//! source files only; a program without these files cannot be built.

use super::source::SourceFile;
use crate::language::{LanguageProfile, Languages};

/// Name and text of every file under `guides/` and `locales/`, sorted by name.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The languages of the program itself.
pub fn languages() -> Languages {
    Languages::new(files().iter().filter_map(SourceFile::spoken).map(LanguageProfile::new))
}

/// The files as sources.
pub fn files() -> Vec<SourceFile> {
    FILES.iter().map(|(name, text)| SourceFile::embedded(name, text)).collect()
}
