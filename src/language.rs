//! Which languages there are. A language is a folder under `locales/`; the program itself names only
//! the default. The state knows which language is in use without seeing a word of it.

use std::{fmt, iter::once};

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

/// The languages that the content has words in, the default first, then by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    others: Vec<Language>,
}

impl Languages {
    /// The default and these.
    pub fn new(found: impl IntoIterator<Item = Language>) -> Self {
        let mut others: Vec<Language> = found.into_iter().collect();
        others.retain(|language| *language != Language::DEFAULT);
        others.sort_unstable();
        others.dedup();
        Self { others }
    }

    /// Every language.
    pub fn iter(&self) -> impl Iterator<Item = Language> {
        once(Language::DEFAULT).chain(self.others.iter().copied())
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
}

impl Default for Languages {
    fn default() -> Self {
        Self::new([])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::from_code(code).unwrap_or(Language::DEFAULT)
    }

    #[test]
    fn the_default_comes_first_and_cycling_passes_every_language() {
        let languages = Languages::new(["uk", "en", "sv", "en"].map(language));
        assert_eq!(languages.iter().collect::<Vec<_>>(), ["sv", "en", "uk"].map(language));
        for (after, next) in [("sv", "en"), ("en", "uk"), ("uk", "sv")] {
            assert_eq!(languages.next(language(after)), language(next));
        }
        assert_eq!(Languages::default().next(Language::DEFAULT), Language::DEFAULT);
    }

    #[test]
    fn a_locale_names_a_language_by_its_first_letters() {
        let languages = Languages::new([language("en")]);
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
