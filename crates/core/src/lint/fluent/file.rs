//! The files of words, parsed once: for the checks, and as the bundle of the program takes them in.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
    sync::Arc,
};

use fluent::FluentResource;
use fluent_syntax::{
    ast,
    parser::{self, ParserError},
    serializer::serialize,
};

use super::{
    expectation::{PhoneStatus, PhoneStatuses},
    span::span_of,
};
use crate::{
    content::source::{Origin, SourceFile},
    diagnostic::{Code, Diagnostic, FileName, Report},
    language::Language,
    text::{Texts, guard::guard},
};

/// Upper bound on reported syntax errors of a file; the first ones cause most of the others.
const ERRORS: usize = 20;

/// A file of words.
#[derive(Clone)]
pub struct FluentFile<'a> {
    /// Its name as its author knows it.
    pub name: FileName,
    /// The name of the folder it lies in.
    pub language: &'a str,
    /// Its name within the language.
    pub short_name: &'a str,
    /// Which content it belongs to: 0 is the program's own, the others are added to it.
    pub layer: usize,
    /// `None` where the guard refused to have it parsed.
    pub resource: Option<Rc<FluentResource>>,
}

/// Files of words, and what was wrong with them as files.
pub struct FluentFiles<'a> {
    pub(super) files: Vec<FluentFile<'a>>,
    /// Where every file that was added comes from, also one without words.
    packs: HashMap<FileName, &'a Origin>,
    pub(super) faults: Report,
}

impl<'a> FluentFiles<'a> {
    /// Parses the files of words among these, as far as they pass the guard.
    pub fn parse(sources: &'a [SourceFile]) -> Self {
        let mut faults = Report::default();
        let mut layers = vec![&Origin::Embedded];
        let fluent = sources.iter().filter(|source| source.is_fluent());
        let files = fluent.map(|source| {
            let layer = layers.iter().position(|origin| **origin == source.origin);
            let layer = layer.unwrap_or_else(|| {
                layers.push(&source.origin);
                layers.len() - 1
            });
            let (language, short_name) = source.language().unwrap_or_default();
            let name = FileName::clone(&source.name);
            let resource = parse(&name, &source.text, &mut faults);
            FluentFile { name, language, short_name, layer, resource }
        });
        let files = files.collect();
        let added = sources.iter().filter(|source| source.origin.pack().is_some());
        let packs = added.map(|source| (FileName::clone(&source.name), &source.origin)).collect();
        Self { files, packs, faults }
    }

    /// Whether two files were added by different packs.
    pub fn are_of_two_packs(&self, one: &FileName, other: &FileName) -> bool {
        let packs = self.packs.get(one).zip(self.packs.get(other));
        packs.is_some_and(|(one, other)| one.is_other_pack_than(other))
    }

    /// The texts of each language.
    pub fn texts(&self, phones: &PhoneStatuses<'_>) -> Vec<Texts> {
        let codes: BTreeSet<&str> = self.files.iter().map(|file| file.language).collect();
        let languages = codes.into_iter().filter_map(Language::from_code);
        languages.map(|language| self.texts_of(language, phones)).collect()
    }

    /// The texts of a language as the program takes them in, the lowest layer first. What their numbers
    /// are is of no consequence.
    pub fn texts_of(&self, language: Language, phones: &PhoneStatuses<'_>) -> Texts {
        let mut own: Vec<_> =
            self.files.iter().filter(|file| file.language == language.code()).collect();
        own.sort_by_key(|file| file.layer);
        let shown = phones.iter().filter(|(_, phone)| **phone == PhoneStatus::Shown);
        let numbers: HashMap<String, String> =
            shown.map(|(id, _)| ((*id).to_owned(), "0".to_owned())).collect();
        let resources = own.into_iter().filter_map(|file| file.resource.clone());
        Texts::from_resources(language, resources, Arc::new(numbers))
    }

    /// What was wrong with them as files.
    pub const fn faults(&self) -> &Report {
        &self.faults
    }

    /// Every message and term as it is written, lines joined: language code, id, attribute, text. Of
    /// an id that stands twice the first holds, as in the program.
    pub fn written(&self) -> BTreeMap<(String, String, Option<String>), String> {
        let mut written = BTreeMap::new();
        for file in &self.files {
            let entries = file.resource.iter().flat_map(|resource| resource.entries());
            for (id, value, attributes) in entries.filter_map(parts) {
                let value = value.map(|value| (None, value));
                let attributes = attributes.iter().map(|own| (Some(own.id.name), &own.value));
                let texts: Vec<_> = value.into_iter().chain(attributes).collect();
                let is_first = texts
                    .iter()
                    .all(|(name, _)| !written.contains_key(&key(file.language, &id, *name)));
                for (name, pattern) in texts.into_iter().filter(|_| is_first) {
                    written.entry(key(file.language, &id, name)).or_insert(as_written(pattern));
                }
            }
        }
        written
    }

    /// The program's own words of a language, from the file of a name.
    pub fn resource(&self, language: &str, short_name: &str) -> Option<Rc<FluentResource>> {
        let is_it = |file: &&FluentFile<'_>| {
            (file.layer, file.language, file.short_name) == (0, language, short_name)
        };
        self.files.iter().find(is_it)?.resource.clone()
    }
}

type Pattern<'a> = ast::Pattern<&'a str>;
type Parts<'a> = (String, Option<&'a Pattern<'a>>, &'a [ast::Attribute<&'a str>]);

/// The id, for a term with its `-`, the text and the attributes; nothing of what is a comment.
fn parts<'a>(entry: &'a ast::Entry<&'a str>) -> Option<Parts<'a>> {
    match entry {
        ast::Entry::Message(own) => {
            Some((own.id.name.to_owned(), own.value.as_ref(), &own.attributes))
        }
        ast::Entry::Term(own) => {
            Some((format!("-{}", own.id.name), Some(&own.value), &own.attributes))
        }
        _ => None,
    }
}

fn key(language: &str, id: &str, attribute: Option<&str>) -> (String, String, Option<String>) {
    (language.to_owned(), id.to_owned(), attribute.map(str::to_owned))
}

/// A text as a file would have it on one line. The library writes whole messages only.
fn as_written(pattern: &Pattern<'_>) -> String {
    let id = ast::Identifier { name: "x" };
    let message =
        ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let written = serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = written.strip_prefix("x =").unwrap_or(&written);
    // Windows break lines, files only seem to.
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Parses a file that passes the guard; reports all errors.
fn parse(name: &FileName, text: &str, report: &mut Report) -> Option<Rc<FluentResource>> {
    if !guard(name, text, report) {
        return None;
    }
    let (resource, mut errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    // The bundle's parser passes over comments, the full one also tells what is wrong with them.
    if text.lines().any(is_odd_comment) {
        errors = parser::parse(text).err().map(|(_, errors)| errors).unwrap_or_default();
    }
    for error in errors.iter().take(ERRORS) {
        report.push(syntax(name, text, error));
    }
    Some(Rc::new(resource))
}

/// A comment without the blank that must stand between its signs and its words.
fn is_odd_comment(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('#') else { return false };
    let rest = rest.strip_prefix('#').unwrap_or(rest);
    let rest = rest.strip_prefix('#').unwrap_or(rest);
    !rest.is_empty() && !rest.starts_with(' ')
}

/// The parser points behind what it read; its slice begins where the broken entry does.
fn syntax(name: &FileName, text: &str, error: &ParserError) -> Diagnostic {
    let lines = |place: usize| text.get(..place).unwrap_or_default().matches('\n').count();
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let first = text.get(start..).and_then(|text| text.find(|c: char| !c.is_whitespace()));
    let start = start + first.unwrap_or_default();
    // An error found a line further down is shown where the entry begins.
    let span = if lines(error.pos.start) > lines(start) || error.pos.start < start {
        let line = text.get(start..).and_then(|text| text.lines().next());
        line.map_or(start..start + 1, |line| span_of(text, line))
    } else {
        error.pos.clone()
    };
    Diagnostic::new(Code::TextSyntax, name, span).with("detail", error.kind.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_comment_is_a_fault_as_it_is_for_the_full_parser() {
        for (text, faults) in [
            ("# a\n##\n### b\n\na = x\n", 0),
            ("# a\r\n#\r\na = x\r\n", 0),
            ("#a\n\nb = x\n", 1),
            ("# a\n####\nb = x\n", 1),
        ] {
            let mut report = Report::default();
            parse(&"x.ftl".into(), text, &mut report);
            assert_eq!(report.len(), faults, "{text:?}");
            assert_eq!(parser::parse(text).is_err(), faults > 0, "{text:?}");
        }
    }
}
