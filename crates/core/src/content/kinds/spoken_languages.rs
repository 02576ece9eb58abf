//! Languages that people speak, each by its name in itself, for a paper on which somebody points at
//! their own. It has nothing to do with the languages that the program has words in.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
        source::Text,
    },
    diagnostic::Code,
    ids::{SourceId, SpokenLanguageId},
    prepared::prepared,
    sanitize,
};

/// A spoken language, as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSpokenLanguage {
    pub id: Spanned<SpokenLanguageId>,
    /// Its name in itself.
    pub name: Spanned<Text>,
    pub sources: Vec<Spanned<SourceId>>,
}

/// A spoken language. The text `spoken-<id>` is its name in the language of the reader.
#[derive(Debug, Clone)]
pub struct SpokenLanguage {
    /// Its BCP 47 tag in small letters.
    pub id: SpokenLanguageId,
    /// Its name in itself.
    pub name: Text,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

prepared! {
    SpokenLanguage { id, name, sources }
}

entries! {
    /// The languages of all files.
    RawSpokenLanguages { languages: RawSpokenLanguage }
}

impl ContentKind for RawSpokenLanguages {
    const NAME: &'static str = "spoken-languages";
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        for language in document.entries_in_any_script::<RawSpokenLanguage>("language") {
            let name = &language.item.name;
            // Beside letters that run to the left a number would be turned round.
            match name.get_ref().chars().find(|character| character.is_numeric()) {
                Some(digit) => {
                    let digit = sanitize::code_point(digit);
                    document.report(Code::TextCharacter, name.span(), &[("character", &digit)]);
                }
                None => self.languages.push(language),
            }
        }
    }
}

impl RawSpokenLanguages {
    pub fn resolve(
        &self,
        resolver: &mut Resolver<'_>,
    ) -> IndexMap<SpokenLanguageId, SpokenLanguage> {
        resolver.define(
            &self.languages,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                Some(SpokenLanguage {
                    id: item.id.get_ref().clone(),
                    name: item.name.get_ref().clone(),
                    sources: resolver.resolve_all(file, &item.sources),
                })
            },
        )
    }
}
