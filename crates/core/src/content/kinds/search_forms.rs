//! What the search knows of a language: endings and words without meaning. Read when somebody
//! searches, with the rest of what is deferred.

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
    },
    prepared::prepared,
};

/// The lists of one language.
#[derive(Debug)]
pub(crate) struct RawSearchLists {
    pub endings: Vec<String>,
    pub stop_words: Vec<String>,
}

/// The lists of all languages together: all are searched at once.
#[derive(Debug, Clone, Default)]
pub struct SearchLists {
    /// Endings that make another form of the same word.
    pub endings: Vec<String>,
    /// Words that a question is put with and that say nothing of what it is about.
    pub stop_words: Vec<String>,
}

prepared! {
    SearchLists { endings, stop_words }
}

entries! {
    /// The lists of all files.
    RawSearchForms { lists: RawSearchLists }
}

impl ContentKind for RawSearchForms {
    const NAME: &'static str = "search";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let (endings, stop_words) = (document.required("endings"), document.required("stop_words"));
        if let (Some(endings), Some(stop_words)) = (endings, stop_words) {
            self.lists.push(document.located(0..0, RawSearchLists { endings, stop_words }));
        }
    }
}

impl RawSearchForms {
    pub fn resolve(&self) -> SearchLists {
        let mut all = SearchLists::default();
        for lists in &self.lists {
            all.endings.extend_from_slice(&lists.item.endings);
            all.stop_words.extend_from_slice(&lists.item.stop_words);
        }
        all
    }
}
