//! The entries of a file of words: messages and terms with the places of their names, and what is
//! found in each of their texts.

use std::ops::Range;

use fluent_syntax::ast;

use super::{
    file::{FluentFile, FluentFiles},
    pattern_facts::PatternFacts,
    span::span_of,
};
use crate::diagnostic::{Code, Diagnostic, FileName};

/// A file that could be parsed, with its messages and terms.
pub struct FileEntries<'a> {
    pub file: &'a FluentFile<'a>,
    pub text: &'a str,
    pub entries: Vec<FluentEntry<'a>>,
}

/// A message, or a term with `-` before its id.
pub struct FluentEntry<'a> {
    /// For a term with its `-`.
    pub id: &'a str,
    pub file: FileName,
    /// Where its id stands.
    pub span: Range<usize>,
    pub value: Option<PatternFacts<'a>>,
    /// Name, where the name stands, and text.
    pub attributes: Vec<(&'a str, Range<usize>, PatternFacts<'a>)>,
}

/// The files that could be parsed, with what is found in each of their texts.
pub fn entries<'a>(files: &'a FluentFiles<'_>) -> Vec<FileEntries<'a>> {
    let parsed = files.files.iter().filter_map(|file| {
        let resource = file.resource.as_deref()?;
        let text = resource.source();
        let entries = resource.entries();
        let entries = entries.filter_map(|entry| FluentEntry::new(&file.name, text, entry));
        Some(FileEntries { file, text, entries: entries.collect() })
    });
    parsed.collect()
}

impl<'a> FluentEntry<'a> {
    /// An entry of a file with this text; nothing for what is neither message nor term.
    pub fn new(file: &FileName, text: &'a str, entry: &ast::Entry<&'a str>) -> Option<Self> {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => {
                (dashed(text, term.id.name), Some(&term.value), &term.attributes)
            }
            _ => return None,
        };
        let facts = |pattern: &ast::Pattern<&'a str>| PatternFacts::new(text, pattern);
        let attributes = attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (name, span_of(text, name), facts(&attribute.value))
        });
        Some(Self {
            id,
            file: FileName::clone(file),
            span: span_of(text, id),
            value: value.map(facts),
            attributes: attributes.collect(),
        })
    }

    /// The problem of an id that another entry has already.
    pub fn duplicate_of(&self, first: &Self, code: Code) -> Diagnostic {
        let problem = Diagnostic::new(code, &self.file, self.span.clone());
        problem.with("name", self.id).and(&first.file, first.span.clone())
    }

    /// Its own text and those of its attributes.
    pub fn texts(&self) -> impl Iterator<Item = &PatternFacts<'a>> {
        self.value.iter().chain(self.attributes.iter().map(|(_, _, facts)| facts))
    }

    /// Its own text, or that of an attribute.
    pub fn text(&self, attribute: Option<&str>) -> Option<&PatternFacts<'a>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|a| a.0 == name).map(|(_, _, facts)| facts),
        }
    }
}

/// The id of a term with the `-` that stands before it in the file.
fn dashed<'a>(text: &'a str, name: &'a str) -> &'a str {
    let span = span_of(text, name);
    text.get(span.start.saturating_sub(1)..span.end).unwrap_or(name)
}
