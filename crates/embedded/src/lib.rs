//! The content files that are part of the program, as `build.rs` lists them. Beside the core, which
//! is handed its content: a program without these files cannot be built.

use vaksam_core::{
    content::{catalog::Catalog, load, source::SourceFile},
    language::{Language, Languages},
    runtime::TextSet,
    text::Texts,
};

/// Name and text of every file under `guides/` and `locales/`, sorted by name.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The languages of the program itself, which are needed before all else is read.
pub fn languages() -> Languages {
    // Asked for several times before the first frame.
    thread_local! {
        static LANGUAGES: Languages = load(&files_named("/language.toml")).0.languages;
    }
    LANGUAGES.with(Languages::clone)
}

/// The files as sources.
pub fn files() -> Vec<SourceFile> {
    files_named("")
}

fn files_named(end: &str) -> Vec<SourceFile> {
    let files = FILES.iter().filter(|(name, _)| name.ends_with(end));
    files.map(|(name, text)| SourceFile::embedded(name, text)).collect()
}

/// Reads texts of the program itself, for words that name no phone number.
pub fn texts(set: TextSet, language: Language) -> Texts {
    read_texts(set, &files(), language)
}

/// The interface's own words: enough for the first frame, which is drawn before any content is read.
pub fn interface_texts(language: Language) -> Texts {
    read_texts(TextSet::Screens, &files_named("/ui.ftl"), language)
}

fn read_texts(set: TextSet, files: &[SourceFile], language: Language) -> Texts {
    let catalog = Catalog { languages: languages(), ..Catalog::default() };
    set.read(files, language, &catalog)
}
