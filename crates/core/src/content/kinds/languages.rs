//! Languages: what a language is besides its words. The file lies in the folder of its language.

use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
        source::folder_language,
    },
    diagnostic::Code,
    ids::{Id, ids, is_kebab_case},
    language::{Language, LanguageProfile, Languages},
};

ids! {
    /// A language, by the code that its folder has.
    LanguageId, |text: &str| Language::from_code(text).is_some();
    /// What a key does: the Fluent id of its words without `key-`.
    KeyId, is_kebab_case;
}

/// A language.
#[derive(Debug)]
pub(crate) struct RawLanguage {
    pub id: Spanned<LanguageId>,
    /// Its own name for itself.
    pub name: String,
    /// Whether all texts are there; if not, what is missing is said in another language.
    pub complete: bool,
    /// Whose texts stand in, the first choice first, before those of the default.
    pub fallback: Vec<Spanned<LanguageId>>,
    /// Letters beside those that keys have in every language.
    pub letters: Vec<(Spanned<KeyId>, Spanned<char>)>,
    /// Words that one may type in line mode for what a key does.
    pub words: Vec<(Spanned<KeyId>, Vec<String>)>,
}

entries! {
    /// The languages of all files.
    RawLanguages { languages: RawLanguage }
}

impl ContentKind for RawLanguages {
    const NAME: &'static str = "language";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let language = read(document);
        self.languages.extend(language.map(|raw| document.located(0..0, raw)));
    }

    fn declare(&self, resolver: &mut Resolver<'_>) {
        resolver.declare(&self.languages, |raw| &raw.id);
    }
}

/// A language, with every fault of its file reported before it is given up.
fn read(document: &mut TomlDocument<'_, '_>) -> Option<RawLanguage> {
    let id = folder_language(&document.file()).and_then(|folder| LanguageId::new(folder.code()));
    if id.is_none() {
        document.report(Code::LanguageMisplaced, 0..0, &[("example", "locales/en/language.toml")]);
    }
    let name = document.required("name");
    let complete = document.required("complete");
    let fallback = document.value("fallback").unwrap_or_default();
    let letters = document.pairs("letters");
    let words = document.pairs("words");
    let id = Spanned::new(0..0, id?);
    Some(RawLanguage { id, name: name?, complete: complete?, fallback, letters, words })
}

impl RawLanguages {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> Languages {
        let profiles = resolver.define(
            &self.languages,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                let fallbacks = resolver.resolve_all_declared(file, &item.fallback);
                let letters = item.letters.iter();
                let words = item.words.iter();
                Some(LanguageProfile {
                    language: Language::from_code(item.id.get_ref().as_str())?,
                    name: item.name.clone(),
                    is_complete: item.complete,
                    fallbacks: fallbacks
                        .iter()
                        .filter_map(|id| Language::from_code(id.as_str()))
                        .collect(),
                    letters: letters
                        .map(|(id, letter)| (id.get_ref().as_str().into(), *letter.get_ref()))
                        .collect(),
                    words: words
                        .map(|(id, words)| (id.get_ref().as_str().into(), words.clone()))
                        .collect(),
                })
            },
        );
        Languages::new(profiles.into_values())
    }
}
