//! Which files of words are read for which purpose. Of the program's own a text is parsed when it is
//! shown; Fluent keeps what is parsed in memory for as long as the session lasts.

use std::rc::Rc;

use super::{
    shipped::ShippedContent,
    text_set::{TextSet, phone_numbers},
};
use crate::{
    content::{
        catalog::Catalog,
        source::{Origin, SourceFile},
    },
    language::{Language, Languages},
    text::{self, NumberSource, Texts},
};

impl TextSet {
    /// Reads these texts from files; sentences show the phone numbers of the catalog.
    pub fn read(self, files: &[SourceFile], language: Language, catalog: &Catalog) -> Texts {
        let numbers = NumberSource::Listed(phone_numbers(catalog));
        self.read_over(None, files, language, &catalog.languages, &numbers)
    }

    /// Takes these texts of the program's own content, and reads those of files that add to it.
    pub fn read_over(
        self,
        shipped: Option<ShippedContent>,
        files: &[SourceFile],
        language: Language,
        languages: &Languages,
        numbers: &NumberSource,
    ) -> Texts {
        let read = |language: Language| {
            let own = files.iter().filter(|file| {
                let own = file.language().filter(|(code, _)| *code == language.code());
                own.is_some_and(|(_, name)| Self::group(file, name) & self.left_out() == 0)
            });
            let parse = |file: &SourceFile| match file.origin {
                Origin::Embedded => text::parse_shipped(&file.text),
                Origin::Folder(_) => text::parse(&file.text),
            };
            let messages = shipped.and_then(|shipped| shipped.messages(language, self));
            Texts::with_shipped(language, messages, own.map(parse), numbers.clone())
        };
        with_fallbacks(language, languages, read)
    }
}

/// The texts of a language and, where it is incomplete, those that stand in for what it lacks.
fn with_fallbacks(
    language: Language,
    languages: &Languages,
    read: impl Fn(Language) -> Texts,
) -> Texts {
    let last_first = languages.fallbacks(language).into_iter().rev();
    let fallback =
        last_first.fold(None, |next: Option<Texts>, language| Some(join(read(language), next)));
    join(read(language), fallback)
}

fn join(texts: Texts, fallback: Option<Texts>) -> Texts {
    match fallback {
        Some(fallback) => texts.with_fallback(Rc::new(fallback)),
        None => texts,
    }
}
