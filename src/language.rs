//! The languages the program speaks. Uses nothing; the state knows which language is in use without
//! seeing a word of it.

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish.
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// Its code, which is also the name of its folder of words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language of a code or of a locale such as `en_GB.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| {
            code.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(language.code()))
                && !code.get(2..3).is_some_and(|c| c.chars().all(char::is_alphabetic))
        })
    }

    /// The next one, for a key that switches.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Swedish => Self::English,
            Self::English => Self::Swedish,
        }
    }
}
