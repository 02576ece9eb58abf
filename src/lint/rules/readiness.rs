//! Rules of the readiness check: a question has a source, and leads to few pages.

use super::context::{Rules, sentence};
use crate::{
    content::raw::{Located, Raw, RawReadiness},
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn readiness(&mut self) {
        for Located { file, item, .. } in &self.content.raw.questions {
            self.sourced(file, &item.id, &item.sources);
            self.links(file, &item.links);
        }
    }
}

/// The messages of questions.
pub(super) fn expected_messages(raw: &Raw) -> Vec<ExpectedMessage> {
    let message = |Located { file, item, .. }: &Located<RawReadiness>| {
        let id = format!("ready-{}", item.id.get_ref());
        sentence(id, (file, item.id.span()), &["help", "todo"], &["search"])
    };
    raw.questions.iter().map(message).collect()
}
