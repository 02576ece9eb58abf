//! What a language does with words: the endings that make another form of the same word, and the
//! words a question is put with. The lists are handed in, since they differ by language. Each language's
//! are used on its own entries alone: the same letters are other words in another language.

use super::names::Names;
use crate::{
    fold::{fold, strip_marks},
    language::Language,
    prepared::{Text, prepared},
};

/// What the search knows of every language, and the names in all of them.
#[derive(Debug, Clone, Default)]
pub struct SearchForms {
    languages: Vec<LanguageForms>,
    pub(super) names: Names,
}

/// The endings and stop words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageForms {
    language: Language,
    /// Each list holds the endings of one length in bytes, which is its position. An ending is looked
    /// for at every word that begins like the typed one, so it is compared with few others.
    endings: Vec<Vec<Text>>,
    /// In order.
    stop_words: Vec<Text>,
}

prepared! {
    LanguageForms { language, endings, stop_words }
}

impl SearchForms {
    /// The forms of some languages; one that is not among them has neither endings nor stop words.
    pub fn new(languages: impl IntoIterator<Item = LanguageForms>) -> Self {
        Self { languages: languages.into_iter().collect(), names: Names::default() }
    }

    /// With names, as of places, whose words are other words when they differ by a letter: they match as
    /// a whole, with one of the endings that names take, or by their beginning while they are typed.
    #[must_use]
    pub fn with_names<'a>(
        self,
        names: impl IntoIterator<Item = &'a str>,
        endings: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self { names: self.names.with(names, endings), ..self }
    }

    /// What is known of a language.
    pub(super) fn of(&self, language: Language) -> LanguageForms {
        let known = self.languages.iter().find(|forms| forms.language == language);
        known.cloned().unwrap_or_else(|| LanguageForms::new(language, [], []))
    }
}

impl LanguageForms {
    /// Collects the endings and stop words of a language; case and diacritics do not matter. No ending
    /// at all always counts as one: the stem itself is a form of the word.
    pub fn new<'a>(
        language: Language,
        endings: impl IntoIterator<Item = &'a str>,
        stop_words: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut by_length: Vec<Vec<Text>> = vec![vec![Text::default()]];
        for ending in endings.into_iter().map(|ending| Text::from(fold(ending))) {
            if by_length.len() <= ending.len() {
                by_length.resize(ending.len() + 1, Vec::new());
            }
            if let Some(same_length) = by_length.get_mut(ending.len())
                && !same_length.contains(&ending)
            {
                same_length.push(ending);
            }
        }
        let mut stop_words: Vec<Text> =
            stop_words.into_iter().map(|word| fold(word).into()).collect();
        stop_words.sort_unstable();
        Self { language, endings: by_length, stop_words }
    }

    /// Which language.
    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// Whether a folded text is an ending.
    pub(super) fn is_ending(&self, folded: &str) -> bool {
        self.endings
            .get(folded.len())
            .is_some_and(|same_length| same_length.iter().any(|ending| ending == folded))
    }

    /// Whether a word says nothing of what a question is about. With its marks Åre is no "are".
    pub(super) fn is_stop_word(&self, spelled: &str, names: &Names) -> bool {
        let folded = strip_marks(spelled);
        let is_marked_name = folded != spelled && names.word(&folded).is_some();
        !is_marked_name && self.stop_words.binary_search_by(|word| (**word).cmp(&folded)).is_ok()
    }
}
