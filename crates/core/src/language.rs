//! Which languages there are. A language is a folder under `locales/`; the program itself names only
//! the default. The state knows which language is in use without seeing a word of it.

use std::{collections::BTreeMap, fmt, rc::Rc};

use crate::prepared::{Prepared, Reader, Writer, prepared};

/// A language, by the ISO 639 code that names its folder under `locales/`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language {
    /// Two or three small letters; the third is 0 in a code of two.
    code: [u8; 3],
}

impl Language {
    /// The language spoken where nobody asks for another, and the base that the others are
    /// compared with: Swedish.
    pub const DEFAULT: Self = Self { code: *b"sv\0" };

    /// The language of a code of two or three small letters.
    pub const fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a @ b'a'..=b'z', b @ b'a'..=b'z'] => Some(Self { code: [*a, *b, 0] }),
            [a @ b'a'..=b'z', b @ b'a'..=b'z', c @ b'a'..=b'z'] => {
                Some(Self { code: [*a, *b, *c] })
            }
            _ => None,
        }
    }

    /// Its code.
    pub fn code(&self) -> &str {
        let code = self.code.strip_suffix(&[0]).unwrap_or(&self.code);
        str::from_utf8(code).unwrap_or_default()
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What is known of a language besides its words, from `locales/xx/language.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageProfile {
    /// Which language.
    pub language: Language,
    /// Its own name for itself, as a key that switches to it shows it.
    pub name: String,
    /// Every text is there. What an incomplete language lacks is said in another.
    pub is_complete: bool,
    /// Whose texts stand in for what it lacks, the first choice first, before those of the default.
    pub fallbacks: Vec<Language>,
    /// The letters it adds to keys, by the Fluent id of what the key does without `key-`.
    pub letters: BTreeMap<String, char>,
    /// The words one may type for it in line mode, by the same ids.
    pub words: BTreeMap<String, Vec<String>>,
}

impl LanguageProfile {
    /// A language of which only the code is known.
    pub fn new(language: Language) -> Self {
        let is_complete = language == Language::DEFAULT;
        let name = language.code().to_owned();
        let (fallbacks, letters, words) = Default::default();
        Self { language, name, is_complete, fallbacks, letters, words }
    }
}

impl Prepared for Language {
    fn write(&self, out: &mut Writer) {
        self.code.write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Prepared::read(from).map(|code| Self { code })
    }
}

impl Prepared for Languages {
    fn write(&self, out: &mut Writer) {
        self.profiles.to_vec().write(out);
    }
    fn read(from: &mut Reader) -> Option<Self> {
        Vec::read(from).map(|profiles| Self { profiles: profiles.into() })
    }
}

/// The languages that the content has words in, the default first, then by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// Never empty.
    profiles: Rc<[LanguageProfile]>,
}

impl Languages {
    /// These languages, each once, and the default in any case.
    pub fn new(found: impl IntoIterator<Item = LanguageProfile>) -> Self {
        let mut profiles: Vec<LanguageProfile> = Vec::new();
        for profile in found.into_iter().chain([LanguageProfile::new(Language::DEFAULT)]) {
            if profiles.iter().all(|known| known.language != profile.language) {
                profiles.push(profile);
            }
        }
        profiles.sort_by_key(|profile| (profile.language != Language::DEFAULT, profile.language));
        Self { profiles: profiles.into() }
    }

    /// Every language.
    pub fn iter(&self) -> impl Iterator<Item = Language> {
        self.profiles.iter().map(|profile| profile.language)
    }

    /// What is known of each language.
    pub fn profiles(&self) -> &[LanguageProfile] {
        &self.profiles
    }

    /// What is known of a language.
    pub fn profile(&self, language: Language) -> Option<&LanguageProfile> {
        self.profiles.iter().find(|profile| profile.language == language)
    }

    /// The language of a code or of a locale such as `en_GB.UTF-8`, where there is one.
    pub fn find(&self, locale: &str) -> Option<Language> {
        let code = locale.split(|c: char| !c.is_alphabetic()).next()?.to_ascii_lowercase();
        self.iter().find(|language| language.code() == code)
    }

    /// The one after this, for a key that goes through them all.
    pub fn next(&self, after: Language) -> Language {
        let mut rest = self.iter().skip_while(|language| *language != after).skip(1);
        rest.next().unwrap_or(Language::DEFAULT)
    }

    /// Whose texts stand in for what a language lacks, the first choice first; none for a complete
    /// language.
    pub fn fallbacks(&self, language: Language) -> Vec<Language> {
        let Some(profile) = self.profile(language).filter(|profile| !profile.is_complete) else {
            return Vec::new();
        };
        let mut fallbacks = profile.fallbacks.clone();
        fallbacks.push(Language::DEFAULT);
        fallbacks.retain(|fallback| *fallback != language);
        fallbacks
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::new([])
    }
}

prepared! {
    LanguageProfile { language, name, is_complete, fallbacks, letters, words }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::from_code(code).unwrap_or(Language::DEFAULT)
    }

    fn languages(codes: &[&str]) -> Languages {
        Languages::new(codes.iter().map(|code| LanguageProfile::new(language(code))))
    }

    #[test]
    fn only_an_incomplete_language_falls_back_and_ends_at_the_default() {
        let english = LanguageProfile { is_complete: true, ..LanguageProfile::new(language("en")) };
        let polish = LanguageProfile::new(language("pl"));
        let fallbacks = vec![language("en")];
        let ukrainian = LanguageProfile { fallbacks, ..LanguageProfile::new(language("uk")) };
        let languages = Languages::new([english, polish, ukrainian]);
        for (code, fallbacks) in
            [("sv", vec![]), ("en", vec![]), ("pl", vec!["sv"]), ("uk", vec!["en", "sv"])]
        {
            let fallbacks: Vec<Language> = fallbacks.into_iter().map(language).collect();
            assert_eq!(languages.fallbacks(language(code)), fallbacks, "{code}");
        }
    }

    #[test]
    fn the_default_comes_first_and_cycling_passes_every_language() {
        let languages = languages(&["uk", "en", "sv", "en"]);
        assert_eq!(languages.iter().collect::<Vec<_>>(), ["sv", "en", "uk"].map(language));
        for (after, next) in [("sv", "en"), ("en", "uk"), ("uk", "sv")] {
            assert_eq!(languages.next(language(after)), language(next));
        }
        assert_eq!(Languages::default().next(Language::DEFAULT), Language::DEFAULT);
    }

    #[test]
    fn a_locale_names_a_language_by_its_first_letters() {
        let languages = languages(&["en"]);
        for (locale, found) in [
            ("en", Some("en")),
            ("en_GB.UTF-8", Some("en")),
            ("EN-us", Some("en")),
            ("sv_SE", Some("sv")),
            ("english", None),
            ("C.UTF-8", None),
            ("de_DE", None),
            ("", None),
        ] {
            assert_eq!(languages.find(locale), found.map(language), "{locale}");
        }
    }
}
