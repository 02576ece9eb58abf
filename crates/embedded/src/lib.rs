//! The content that is part of the program, as `build.rs` has checked and prepared it. Beside the
//! core, which is handed its content: a program without these files cannot be built.

use vaksam_core::{
    language::{Language, Languages},
    runtime::{ShippedContent, TextSet},
    text::{NumberSource, Numbers, Texts},
};

/// Name and text of every file under `guides/` and `locales/`, sorted by name. Without the feature
/// `all-sources` the text of those that no screen reads is empty.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The files, and what was prepared of them.
pub static SHIPPED: ShippedContent = ShippedContent::new(
    FILES,
    include_bytes!(concat!(env!("OUT_DIR"), "/content.bin")),
    include_str!(concat!(env!("OUT_DIR"), "/content.txt")),
);

/// The languages of the program itself, which are needed before all else is read.
pub fn languages() -> Languages {
    // Asked for several times before the first frame.
    thread_local! {
        static LANGUAGES: Languages = SHIPPED.languages();
    }
    LANGUAGES.with(Languages::clone)
}

/// The files as sources.
#[cfg(feature = "all-sources")]
pub fn files() -> Vec<vaksam_core::content::source::SourceFile> {
    SHIPPED.files()
}

/// Texts of the program itself, for words that name no phone number.
pub fn texts(set: TextSet, language: Language) -> Texts {
    let numbers = NumberSource::Listed(Numbers::default());
    set.read_over(Some(SHIPPED), &[], language, &languages(), &numbers)
}
