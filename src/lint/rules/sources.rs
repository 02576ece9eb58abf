//! Rules of sources: law says which text was read and when, and neither a law nor a number rests
//! on a code forge, a blog or a wiki.

use toml::Spanned;

use super::context::{Rules, message};
use crate::{
    content::{
        kinds::{RawContent, RawSource},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    lint::fluent::ExpectedMessage,
};

/// Parts of names of sites where anybody may write.
const ANYBODYS: [&str; 9] = [
    "github",
    "gitlab",
    "bitbucket",
    "codeberg",
    "sourceforge",
    "blog",
    "wiki",
    "wordpress",
    "lagen.nu",
];

impl Rules<'_> {
    pub(super) fn sources(&mut self) {
        for Located { file, item, .. } in &self.content.raw.sources.entries {
            if item.act.is_some() || item.bill.is_some() {
                self.law(file, item);
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
            self.not_anybodys(file, url);
        }
    }

    /// A number or a law does not rest on a site where anybody may write.
    pub(super) fn not_anybodys(&mut self, file: &FileName, source: &Spanned<Box<str>>) {
        let written = source.get_ref().to_lowercase();
        let host = written
            .split_once("://")
            .map_or(&*written, |(_, rest)| rest.split_once('/').map_or(rest, |(host, _)| host));
        if let Some(part) = ANYBODYS.iter().find(|part| host.contains(**part)) {
            let problem = Diagnostic::new(Code::SourceNotOwn, file, source.span());
            self.push(problem.with("name", *part));
        }
    }
}

/// The messages of sources: the names of acts.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let acts = raw.sources.entries.iter().filter(|entry| entry.item.act.is_some());
    acts.map(|entry| message("act", &entry.file, &entry.item.id, &[])).collect()
}
