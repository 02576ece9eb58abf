//! The content that is part of a program, as it was prepared while the program was built.

use std::{collections::BTreeMap, rc::Rc};

use super::text_set::{TextSet, phone_numbers};
use crate::{
    content::{
        catalog::Catalog,
        source::{SourceFile, Text},
    },
    language::{Language, Languages},
    prepared::{Prepared, Reader, SortedTable, Writer},
    present,
    reference::Topic,
    search::Index,
    text::{MessageFile, MessageTable, NumberSource, SharedTexts, ShippedFiles},
};

/// Content that is part of a program. It is read where it lies, and only what is shown.
#[derive(Debug, Clone, Copy)]
pub struct ShippedContent {
    files: ShippedFiles,
    bytes: &'static [u8],
    text: &'static str,
}

/// The parts, in their order.
#[derive(Debug, Clone, Copy)]
enum Part {
    Languages,
    Core,
    Full,
    Numbers,
    Messages,
    Index,
}

impl ShippedContent {
    /// Files, and what [`Self::write`] has made of them.
    pub const fn new(files: ShippedFiles, bytes: &'static [u8], text: &'static str) -> Self {
        Self { files, bytes, text }
    }

    /// Writes what is prepared of files that were checked.
    ///
    /// # Errors
    /// The text of a message that cannot be parsed alone.
    pub fn write(
        files: &[SourceFile],
        core: &Catalog,
        full: &Rc<Catalog>,
        out: &mut Writer,
    ) -> Result<(), String> {
        out.sized(|out| core.languages.write(out));
        out.sized(|out| core.write(out));
        out.sized(|out| full.write(out));
        out.sized(|out| {
            let numbers = phone_numbers(full);
            let numbers: BTreeMap<&str, Text> =
                numbers.iter().map(|(id, number)| (id.as_str(), number.clone().into())).collect();
            SortedTable::<Text>::write(&numbers, out);
        });
        let mut written = Ok(());
        out.sized(|out| {
            core.languages.iter().collect::<Vec<_>>().write(out);
            for language in core.languages.iter() {
                let own = messages_of(files, language);
                out.sized(|out| {
                    let own = MessageTable::write(&own, out);
                    written = std::mem::replace(&mut written, Ok(())).and(own);
                });
            }
        });
        out.sized(|out| search_index(files, full).write(out));
        written
    }

    fn part(self, part: Part) -> Option<Reader> {
        let mut from = Reader::new(self.bytes, self.text);
        for _ in 0..part as usize {
            from.sized()?;
        }
        from.sized()
    }

    fn read<T: Prepared + Default>(self, part: Part) -> T {
        self.part(part).and_then(|mut from| T::read(&mut from)).unwrap_or_default()
    }

    /// The files, for whoever adds to them or checks them.
    pub fn files(self) -> Vec<SourceFile> {
        self.files.iter().map(|(name, text)| SourceFile::embedded(name, text)).collect()
    }

    /// The languages.
    pub fn languages(self) -> Languages {
        self.read(Part::Languages)
    }

    /// The catalog of what getting help takes, as [`crate::content::load`] reads it from the files.
    pub fn core(self) -> Catalog {
        self.read(Part::Core)
    }

    /// The catalog of everything, as [`crate::content::load_all`] reads it from the files.
    pub fn full(self) -> Catalog {
        self.read(Part::Full)
    }

    /// The phone numbers that may be shown, by contact.
    pub fn numbers(self) -> Option<NumberSource> {
        SortedTable::read(&mut self.part(Part::Numbers)?).map(NumberSource::Prepared)
    }

    /// What finds topics by their words, in every language.
    pub fn index(self) -> Option<Index<Topic>> {
        Index::read(&mut self.part(Part::Index)?)
    }

    /// The messages of a language that a set of texts has; nothing where there is no such language.
    pub fn messages(self, language: Language, set: TextSet) -> Option<MessageTable> {
        let mut from = self.part(Part::Messages)?;
        for own in Vec::<Language>::read(&mut from)? {
            let mut table = from.sized()?;
            if own == language {
                let table = MessageTable::read(&mut table, self.files)?;
                return Some(table.without(set.left_out()));
            }
        }
        None
    }
}

/// What finds the topics of a content by their words.
fn search_index(files: &[SourceFile], full: &Rc<Catalog>) -> Index<Topic> {
    let texts = |language| Rc::new(TextSet::ScreensWithDeferred.read(files, language, full));
    let texts: Vec<SharedTexts> = full.languages.iter().map(texts).collect();
    present::index(full, &texts)
}

/// The files of words of a language, in their order.
fn messages_of(files: &[SourceFile], language: Language) -> Vec<MessageFile<'_>> {
    let numbered = files.iter().enumerate();
    let own = numbered.filter_map(|(number, file)| {
        let (code, name) = file.language()?;
        let group = TextSet::group(file, name);
        let text = &*file.text;
        (code == language.code()).then_some(MessageFile { file: number, text, group })
    });
    own.collect()
}
