//! The languages that the shipped content is complete in.

use vaksam::language::Language;

pub const SWEDISH: Language = language("sv");
pub const ENGLISH: Language = language("en");
pub const LANGUAGES: [Language; 2] = [SWEDISH, ENGLISH];

const fn language(code: &str) -> Language {
    match Language::from_code(code) {
        Some(language) => language,
        None => panic!(),
    }
}

/// The other of the two.
pub fn other(language: Language) -> Language {
    if language == SWEDISH { ENGLISH } else { SWEDISH }
}

/// Where it stands in [`LANGUAGES`].
pub fn position(language: Language) -> usize {
    LANGUAGES.iter().position(|known| *known == language).unwrap()
}
