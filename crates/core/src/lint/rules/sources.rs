//! Rules of sources: law says which text was read and when, and neither a law nor a number rests
//! on a code forge, a blog, a wiki or a site of copies. What else rests on a copy says so.

use toml::Spanned;

use super::context::{Rules, message};
use crate::{
    content::{
        enums::Provenance,
        kinds::{RawContent, RawSource},
        located::Located,
        source::Text,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::SourceId,
    lint::fluent::ExpectedMessage,
};

/// Parts of names of sites where anybody may write.
const ANYBODYS: [&str; 17] = [
    "github",
    "gitlab",
    "bitbucket",
    "codeberg",
    "sourceforge",
    "sourcehut",
    "blog",
    "wiki",
    "wordpress",
    "medium.com",
    "substack",
    "tumblr",
    "reddit",
    "pypi",
    "npmjs",
    "crates.",
    "lagen.nu",
];

/// Parts of names of sites that keep copies of what others have published.
const COPIES: [&str; 16] = [
    "docplayer",
    "docslib",
    "docsbay",
    "docs.google",
    "fdocument",
    "happylibnet",
    "paperzz",
    "scribd",
    "slideshare",
    "issuu",
    "yumpu",
    "archive.org",
    "archive.today",
    "webcache",
    "mirror",
    "mynewsdesk",
];

impl Rules<'_> {
    pub(super) fn sources(&mut self) {
        for Located { file, item, .. } in &self.content.raw.sources.entries {
            if item.act.is_some() || item.bill.is_some() {
                self.law(file, item);
                continue;
            }
            if let (Some(url), Provenance::Owner) = (&item.url, item.provenance) {
                self.no_part_of(&COPIES, file, url.get_ref(), url.span());
            }
        }
    }

    fn law(&mut self, file: &FileName, source: &RawSource) {
        let missing = [
            ("url", source.url.is_none()),
            ("date", source.date.is_none()),
            ("read", source.read.is_none()),
        ];
        for (key, _) in missing.into_iter().filter(|(_, is_missing)| *is_missing) {
            self.absent(file, source.id.span(), key);
        }
        if let Some(url) = &source.url {
            self.owners(file, url);
        }
    }

    /// A number or a law is told by its owner or the official publication, or at least by somebody
    /// who answers for a site of their own.
    pub(super) fn owners(&mut self, file: &FileName, source: &Spanned<Text>) {
        self.owners_at(file, source.get_ref(), source.span());
    }

    /// The same of a source that a page on law names.
    pub(super) fn owners_of_named(&mut self, file: &FileName, source: &Spanned<SourceId>) {
        let catalog = &self.content.catalog;
        let url = catalog.sources.get(source.get_ref()).and_then(|own| own.url.clone());
        if let Some(url) = url {
            self.owners_at(file, &url, source.span());
        }
    }

    fn owners_at(&mut self, file: &FileName, url: &str, span: std::ops::Range<usize>) {
        self.no_part_of(&ANYBODYS, file, url, span.clone());
        self.no_part_of(&COPIES, file, url, span);
    }

    fn no_part_of(
        &mut self,
        parts: &[&'static str],
        file: &FileName,
        url: &str,
        span: std::ops::Range<usize>,
    ) {
        let written = url.to_lowercase();
        let host = written
            .split_once("://")
            .map_or(&*written, |(_, rest)| rest.split_once('/').map_or(rest, |(host, _)| host));
        if let Some(part) = parts.iter().find(|part| host.contains(**part)) {
            let problem = Diagnostic::new(Code::SourceNotOwn, file, span);
            self.push(problem.with("name", *part));
        }
    }
}

/// The messages of sources: the names of acts.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let acts = raw.sources.entries.iter().filter(|entry| entry.item.act.is_some());
    acts.map(|entry| message("act", &entry.file, &entry.item.id, &[])).collect()
}
