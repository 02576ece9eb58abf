//! The messages of a language that are part of the program: a table of where each stands in its file,
//! so that one is parsed when it is shown and the others never.

use std::{collections::BTreeMap, ops::Range};

use fluent::FluentResource;
use fluent_syntax::ast;

use crate::prepared::{Reader, SortedTable, Writer, prepared};

/// Name and text of the files that are part of the program.
pub type ShippedFiles = &'static [(&'static str, &'static str)];

/// Where a message stands, and the group that its file belongs to.
#[derive(Debug, Clone, Copy)]
struct MessagePlace {
    file: usize,
    start: usize,
    length: usize,
    group: u8,
}

prepared! {
    MessagePlace { file, start, length, group }
}

/// A file of words, as it is put into a table.
#[derive(Debug, Clone, Copy)]
pub struct MessageFile<'t> {
    /// Its place among the shipped files.
    pub file: usize,
    /// Its text.
    pub text: &'t str,
    /// A bit for what it belongs to: a table can do without.
    pub group: u8,
}

/// The messages and terms of a language, terms with their `-`.
#[derive(Debug, Clone, Copy)]
pub struct MessageTable {
    places: SortedTable<MessagePlace>,
    files: ShippedFiles,
    left_out: u8,
}

impl MessageTable {
    /// Writes the table of some files. Of an id that stands twice the first holds.
    ///
    /// # Errors
    /// The text of an entry that is not the same when it is parsed alone.
    pub fn write(files: &[MessageFile<'_>], out: &mut Writer) -> Result<(), String> {
        let mut places = BTreeMap::new();
        for MessageFile { file, text, group } in files {
            let whole = FluentResource::try_new((*text).to_owned())
                .map_err(|(own, _)| own.source().to_owned())?;
            let mut slices = entries(text).into_iter();
            for entry in whole.entries() {
                let Some(id) = id(entry) else { continue };
                let slice = slices.next().unwrap_or_default();
                let part = text.get(slice.clone()).unwrap_or_default();
                let alone = FluentResource::try_new(part.to_owned())
                    .map_err(|(own, _)| own.source().to_owned())?;
                if alone.entries().next() != Some(entry) || alone.entries().count() != 1 {
                    return Err(part.to_owned());
                }
                let place = MessagePlace {
                    file: *file,
                    start: slice.start,
                    length: slice.len(),
                    group: *group,
                };
                places.entry(id).or_insert(place);
            }
        }
        let places = places.iter().map(|(id, place)| (id.as_str(), *place)).collect();
        SortedTable::<MessagePlace>::write(&places, out);
        Ok(())
    }

    /// The table that was written there, over the files it was written of.
    pub fn read(from: &mut Reader, files: ShippedFiles) -> Option<Self> {
        Some(Self { places: SortedTable::read(from)?, files, left_out: 0 })
    }

    /// The same without the messages of some groups.
    #[must_use]
    pub const fn without(self, left_out: u8) -> Self {
        Self { left_out, ..self }
    }

    /// A message as it is written, by its id, with its place in the table.
    pub fn find(&self, id: &str) -> Option<(usize, &'static str)> {
        let position = self.places.position(id)?;
        let place = self.places.value(position)?;
        if place.group & self.left_out != 0 {
            return None;
        }
        let (_, text) = self.files.get(place.file)?;
        Some((position, text.get(place.start..place.start + place.length)?))
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        (0..self.places.len()).filter_map(|position| self.places.key(position))
    }
}

/// The id of a message or of a term; nothing of a comment.
pub fn id(entry: &ast::Entry<&str>) -> Option<String> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// Where the messages and terms of a file stand: each begins a line and ends before the next or a
/// comment.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        is_open = begins || is_open && !line.starts_with('#');
        match found.last_mut() {
            _ if begins => found.push(start..end),
            Some(last) if is_open => last.end = end,
            _ => {}
        }
        start = end;
    }
    found
}
