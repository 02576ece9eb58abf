//! What the search knows of a language: endings and words without meaning. Read when somebody
//! searches, with the rest of what is deferred.

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        source::folder_language,
    },
    diagnostic::Code,
    language::Language,
    prepared::prepared,
};

/// The lists of one language.
#[derive(Debug)]
pub(crate) struct RawSearchLists {
    pub lists: SearchLists,
}

/// The lists of a language.
#[derive(Debug, Clone)]
pub struct SearchLists {
    /// Which language.
    pub language: Language,
    /// Endings that make another form of the same word.
    pub endings: Vec<String>,
    /// Words that a question is put with and that say nothing of what it is about.
    pub stop_words: Vec<String>,
    /// What a name may end in besides its own letters, as in the genitive.
    pub name_endings: Vec<String>,
}

prepared! {
    SearchLists { language, endings, stop_words, name_endings }
}

entries! {
    /// The lists of all files.
    RawSearchForms { lists: RawSearchLists }
}

impl ContentKind for RawSearchForms {
    const NAME: &'static str = "search";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let language = folder_language(&document.file());
        if language.is_none() {
            let example = [("example", "locales/en/search.toml")];
            document.report(Code::LanguageMisplaced, 0..0, &example);
        }
        let (endings, stop_words) = (document.required("endings"), document.required("stop_words"));
        let name_endings = document.value("name_endings").unwrap_or_default();
        if let (Some(language), Some(endings), Some(stop_words)) = (language, endings, stop_words) {
            let lists = SearchLists { language, endings, stop_words, name_endings };
            self.lists.push(document.located(0..0, RawSearchLists { lists }));
        }
    }
}

impl RawSearchForms {
    pub fn resolve(&self) -> Vec<SearchLists> {
        self.lists.iter().map(|own| own.item.lists.clone()).collect()
    }
}
