//! What a rule is given, and the rules that several kinds share.

use std::ops::Range;

use toml::Spanned;

use crate::{
    content::kinds::Kind,
    diagnostic::{Code, Diagnostic, FileName, Report},
    ids::{ContactId, Id, PageId},
    lint::{content::Content, fluent::ExpectedMessage},
};

/// More pages than this to read next are no advice.
const LINKS: usize = 6;

/// The longest title of what is for reading.
const TITLE: usize = 90;

/// The longest of its other texts: more than that in one piece nobody reads in a hurry.
const TEXT: usize = 600;

/// What a rule is given.
pub struct Rules<'a> {
    /// The content.
    pub content: &'a Content<'a>,
    /// Where problems go.
    pub report: &'a mut Report,
}

impl Rules<'_> {
    /// Reports a problem.
    pub fn push(&mut self, problem: Diagnostic) {
        self.report.push(problem);
    }

    /// The first file of a kind, for what is missing in it.
    pub fn file_of(&self, kind: Kind) -> FileName {
        let found = self.content.raw.kinds.iter().find(|(found, _)| *found == kind);
        found.map_or_else(|| "guides/".into(), |(_, file)| file.clone())
    }

    /// What must stand here does not.
    pub fn absent(&mut self, file: &FileName, span: Range<usize>, key: &str) {
        self.push(Diagnostic::new(Code::KeyMissing, file, span).with("name", key));
    }

    /// What needs a source has one.
    pub fn sourced<K: Id, S>(&mut self, file: &FileName, id: &Spanned<K>, sources: &[S]) {
        if sources.is_empty() {
            let problem = Diagnostic::new(Code::SourceMissing, file, id.span());
            self.push(problem.with("name", id.get_ref().as_str()));
        }
    }

    /// Reports the first entry of a list that is one too many.
    pub fn short<K>(&mut self, file: &FileName, key: &str, list: &[Spanned<K>], limit: usize) {
        if let Some(first) = list.get(limit) {
            let problem = Diagnostic::new(Code::ListTooLong, file, first.span());
            let problem = problem.with("name", key).with("found", list.len().to_string());
            self.push(problem.with("limit", limit.to_string()));
        }
    }

    /// There are not too many pages to read next.
    pub fn links(&mut self, file: &FileName, links: &[Spanned<PageId>]) {
        self.short(file, "links", links, LINKS);
    }

    /// A contact that is named may be shown.
    pub fn shippable(&mut self, file: &FileName, id: &Spanned<ContactId>) {
        let contact = self.content.catalog.contacts.get(id.get_ref());
        if contact.is_some_and(|contact| !contact.publishable) {
            let raw = self
                .content
                .raw
                .contacts
                .entries
                .iter()
                .find(|raw| raw.item.id.get_ref() == id.get_ref());
            let mut problem = Diagnostic::new(Code::ContactNotShippable, file, id.span())
                .with("name", id.get_ref().to_string());
            if let Some(raw) = raw {
                problem = problem.and(&raw.file, raw.item.id.span());
            }
            self.push(problem);
        }
    }
    /// Contacts that are named may be shown.
    pub fn all_shippable(&mut self, file: &FileName, contacts: &[Spanned<ContactId>]) {
        for contact in contacts {
            self.shippable(file, contact);
        }
    }
}

/// The message of an entry, by its kind and id.
pub fn message<K: Id>(
    kind: &str,
    file: &FileName,
    id: &Spanned<K>,
    attributes: &[&str],
) -> ExpectedMessage {
    let name = format!("{kind}-{}", id.get_ref().as_str());
    ExpectedMessage::new(name, attributes).asked_at(file, id.span())
}

/// A message that is for reading. Its attributes are counted, so one that nobody asks for is a
/// fault: it is a paragraph that nobody would ever read.
pub fn title(
    id: String,
    (file, span): (&FileName, Range<usize>),
    attributes: &[&str],
    optional: &'static [&'static str],
) -> ExpectedMessage {
    let message = ExpectedMessage::new(id, attributes).asked_at(file, span);
    message.at_most(TITLE).only_with(optional, TEXT)
}

/// A message for reading that is a whole sentence and no title.
pub fn sentence(
    id: String,
    place: (&FileName, Range<usize>),
    attributes: &[&str],
    optional: &'static [&'static str],
) -> ExpectedMessage {
    title(id, place, attributes, optional).at_most(TEXT)
}
