//! Rules of spoken languages: each name says whose word it is.

use super::context::{Rules, title};
use crate::{
    content::{
        kinds::{RawContent, RawSpokenLanguage},
        located::Located,
    },
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn spoken_languages(&mut self) {
        for Located { file, item, .. } in &self.content.raw.spoken_languages.languages {
            self.sourced(file, &item.id, &item.sources);
        }
    }
}

/// The names for the reader.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let message = |Located { file, item, .. }: &Located<RawSpokenLanguage>| {
        let id = format!("spoken-{}", item.id.get_ref());
        title(id, (file, item.id.span()), &[], &[])
    };
    raw.spoken_languages.languages.iter().map(message).collect()
}
