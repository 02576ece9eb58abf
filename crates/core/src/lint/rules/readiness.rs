//! Rules of the readiness check: a question has a source, and leads to few pages.

use super::context::{Rules, sentence};
use crate::{
    content::{
        kinds::{RawContent, RawReadinessQuestion},
        located::Located,
    },
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn readiness(&mut self) {
        for Located { file, item, .. } in &self.content.raw.readiness.questions {
            self.sourced(file, &item.id, &item.sources);
            self.links(file, &item.links);
        }
    }
}

/// The messages of questions.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let message = |Located { file, item, .. }: &Located<RawReadinessQuestion>| {
        let id = format!("ready-{}", item.id.get_ref());
        sentence(id, (file, item.id.span()), &["help", "todo"], &["search"])
    };
    raw.readiness.questions.iter().map(message).collect()
}
