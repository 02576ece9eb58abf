//! The content files that are part of the program, as `build.rs` lists them. Uses the type of
//! source files only; a program without these files cannot be built.

use super::{load::load, source::SourceFile};
use crate::language::Languages;

/// Name and text of every file under `guides/` and `locales/`, sorted by name.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The languages of the program itself, which are needed before all else is read.
pub fn languages() -> Languages {
    // Asked for several times before the first frame.
    thread_local! {
        static LANGUAGES: Languages = read_languages();
    }
    LANGUAGES.with(Languages::clone)
}

fn read_languages() -> Languages {
    let files = FILES.iter().filter(|(name, _)| name.ends_with("/language.toml"));
    let files: Vec<_> = files.map(|(name, text)| SourceFile::embedded(name, text)).collect();
    load(&files).0.languages
}

/// The files as sources.
pub fn files() -> Vec<SourceFile> {
    FILES.iter().map(|(name, text)| SourceFile::embedded(name, text)).collect()
}
