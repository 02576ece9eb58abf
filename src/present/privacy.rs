//! What is saved and what is not.

use super::{
    hints,
    presenter::{Presenter, page_with_title},
};
use crate::{
    app::{key::Key, left_alone::MINUTES},
    page::{Block, Page},
};

impl Presenter<'_> {
    pub(super) fn privacy(&self) -> Page {
        let leave = hints::key_name(self.texts, Key::ctrl('x'));
        let blocks = vec![
            Block::Prose(self.text("ui-privacy-nothing")),
            Block::Prose(self.text("ui-privacy-settings")),
            Block::Prose(self.text_with("ui-privacy-leave", &[("key", leave.into())])),
            Block::Prose(self.left_alone()),
            Block::Heading(self.text("ui-privacy-remains")),
            Block::Prose(self.text("ui-privacy-history")),
            Block::Prose(self.text("ui-privacy-scrollback")),
            Block::Prose(self.text("ui-privacy-killed")),
            Block::Prose(self.text("ui-privacy-watching")),
            Block::Prose(self.text("ui-privacy-notes")),
        ];
        page_with_title("privacy", self.text("ui-privacy-title"), blocks)
    }

    /// What happens when nobody presses a key.
    fn left_alone(&self) -> String {
        let key = hints::key_name(self.texts, Key::ctrl('d'));
        let values = [
            ("key", key.into()),
            ("hide", MINUTES.to_hide.into()),
            ("call", MINUTES.to_hide_call.into()),
            ("drop", MINUTES.to_drop.into()),
        ];
        self.text_with("ui-privacy-left-alone", &values)
    }
}
