//! Rules of the glossary: an official term has a source, and leads to few pages.

use super::context::{Rules, title};
use crate::{
    content::{
        enums::TermStatus,
        kinds::{RawContent, RawTerm},
        located::Located,
    },
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn glossary(&mut self) {
        for Located { file, item, .. } in &self.content.raw.glossary.terms {
            if item.status == TermStatus::Official {
                self.sourced(file, &item.id, &item.sources);
            }
            self.links(file, &item.pages);
        }
    }
}

/// The messages of terms.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let message = |Located { file, item, .. }: &Located<RawTerm>| {
        let id = format!("term-{}", item.id.get_ref());
        title(id, (file, item.id.span()), &[], &["note", "search"])
    };
    raw.glossary.terms.iter().map(message).collect()
}
