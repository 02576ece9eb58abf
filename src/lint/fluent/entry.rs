//! A file of words as the checks see it: messages and terms with the places of their names, and
//! what is found in each of their texts. Uses `fluent-syntax` and problem. Places are told by where
//! a piece of the parsed text lies in the file, since the parser keeps pieces, not places.

use std::ops::Range;

use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};

use super::{Sheet, facts::Facts};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    text::guard::guard,
};

/// More errors of one file than this help nobody.
const ERRORS: usize = 20;

/// A file that was parsed.
pub struct Parsed<'a> {
    /// The file.
    pub sheet: &'a Sheet<'a>,
    /// Its messages and terms.
    pub entries: Vec<Entry<'a>>,
}

/// A message, or a term with `-` before its id.
pub struct Entry<'a> {
    /// Its id, for a term as it is referred to.
    pub id: &'a str,
    /// Its file.
    pub file: FileName,
    /// The place of its id.
    pub span: Range<usize>,
    /// Its text, where it has one.
    pub value: Option<Facts<'a>>,
    /// Its attributes: name, place of the name, and text.
    pub attributes: Vec<(&'a str, Range<usize>, Facts<'a>)>,
}

impl<'a> Parsed<'a> {
    /// Parses a file that passes the guard; reports all errors.
    pub fn of(sheet: &'a Sheet<'a>, report: &mut Report) -> Option<Self> {
        if !guard(&sheet.file, sheet.text, report) {
            return None;
        }
        let (resource, errors) = match parser::parse(sheet.text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors.iter().take(ERRORS) {
            report.push(syntax(sheet, error));
        }
        let entries = resource.body.iter().filter_map(|entry| Entry::of(sheet, entry)).collect();
        Some(Self { sheet, entries })
    }
}

/// The parser points behind what it read; its slice begins where the broken entry does.
fn syntax(sheet: &Sheet<'_>, error: &ParserError) -> Diagnostic {
    let lines = |place: usize| sheet.text.get(..place).unwrap_or_default().matches('\n').count();
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let first = sheet.text.get(start..).and_then(|text| text.find(|c: char| !c.is_whitespace()));
    let start = start + first.unwrap_or_default();
    // An error found a line further down is shown where the entry begins.
    let span = if lines(error.pos.start) > lines(start) || error.pos.start < start {
        let line = sheet.text.get(start..).and_then(|text| text.lines().next());
        start..start + line.map_or(1, str::len)
    } else {
        error.pos.clone()
    };
    Diagnostic::new(Code::TextSyntax, &sheet.file, span).with("detail", error.kind.to_string())
}

impl<'a> Entry<'a> {
    fn of(sheet: &'a Sheet<'a>, entry: &ast::Entry<&'a str>) -> Option<Self> {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => {
                (dashed(sheet, term.id.name), Some(&term.value), &term.attributes)
            }
            _ => return None,
        };
        let facts = |pattern: &ast::Pattern<&'a str>| Facts::of(sheet.text, pattern);
        let attributes = attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (name, span_of(sheet.text, name), facts(&attribute.value))
        });
        Some(Self {
            id,
            file: sheet.file.clone(),
            span: span_of(sheet.text, id),
            value: value.map(facts),
            attributes: attributes.collect(),
        })
    }

    /// The problem of an id that another entry has already.
    pub fn twice(&self, first: &Self) -> Diagnostic {
        let problem = Diagnostic::new(Code::TextDuplicate, &self.file, self.span.clone());
        problem.with("name", self.id).and(&first.file, first.span.clone())
    }

    /// Its text and those of its attributes.
    pub fn texts(&self) -> impl Iterator<Item = &Facts<'a>> {
        self.value.iter().chain(self.attributes.iter().map(|(_, _, facts)| facts))
    }

    /// A text of it.
    pub fn text(&self, attribute: Option<&str>) -> Option<&Facts<'a>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|a| a.0 == name).map(|(_, _, facts)| facts),
        }
    }
}

/// The id of a term with the `-` that stands before it in the file.
fn dashed<'a>(sheet: &Sheet<'a>, name: &'a str) -> &'a str {
    let span = span_of(sheet.text, name);
    sheet.text.get(span.start.saturating_sub(1)..span.end).unwrap_or(name)
}

/// Where a piece of a text lies in it.
pub fn span_of(text: &str, piece: &str) -> Range<usize> {
    let start = piece.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len());
    start..(start + piece.len()).min(text.len())
}
