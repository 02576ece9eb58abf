//! What is saved and what is not.

use super::{
    hints,
    presenter::{Presenter, named_page},
};
use crate::{
    app::{
        bindings::{Action, Context, binding},
        key::Key,
        left_alone::MINUTES,
    },
    page::{Block, Page},
};

impl Presenter<'_> {
    pub(super) fn privacy(&self) -> Page {
        if self.app.in_browser {
            let title = self.text("ui-privacy-title");
            return named_page("privacy", title, self.privacy_in_browser());
        }
        let leave = hints::key_name(self.texts, Key::ctrl('x'));
        // One word: whoever is in a hurry must not take three for what is to be typed.
        let languages = &self.app.catalog.languages;
        let typed = binding(Context::Reading, Action::Leave)
            .and_then(|leave| hints::typed(leave, self.texts, languages))
            .unwrap_or_default();
        let keys =
            [self.text_with("ui-privacy-leave", &[("key", leave.into())]), self.left_alone()];
        // Nothing hides lines that are written, and nothing is dropped while one of them is waited for.
        let lines = [self.text_with("ui-privacy-leave-lines", &[("typed", typed.into())])];
        let title = self.text("ui-privacy-title");
        let page = named_page("privacy", title, self.privacy_blocks(keys));
        Page { in_lines: Some(self.privacy_blocks(lines)), ..page }
    }

    /// A page in a browser can save nothing, and other traces than a terminal's remain.
    fn privacy_in_browser(&self) -> Vec<Block> {
        let prose = |id: &str| Block::Prose(self.text(id));
        let key = hints::key_name(self.texts, Key::ctrl('x'));
        let leave = self.text_with("ui-privacy-web-leave", &[("key", key.into())]);
        let mut blocks = ["ui-privacy-nothing", "ui-privacy-web-settings"].map(prose).to_vec();
        blocks.extend([leave, self.left_alone()].map(Block::Prose));
        blocks.push(Block::Heading(self.text("ui-privacy-remains")));
        let remains = [
            "ui-privacy-web-history",
            "ui-privacy-web-open",
            "ui-privacy-web-killed",
            "ui-privacy-watching",
        ];
        blocks.extend(remains.map(prose));
        blocks.extend(self.keep_nothing());
        blocks
    }

    fn privacy_blocks(&self, leaving: impl IntoIterator<Item = String>) -> Vec<Block> {
        let prose = |id: &&str| Block::Prose(self.text(id));
        let mut blocks: Vec<Block> =
            ["ui-privacy-nothing", "ui-privacy-settings"].iter().map(prose).collect();
        blocks.extend(leaving.into_iter().map(Block::Prose));
        blocks.push(Block::Heading(self.text("ui-privacy-remains")));
        let remains = [
            "ui-privacy-history",
            "ui-privacy-scrollback",
            "ui-privacy-killed",
            "ui-privacy-watching",
        ];
        blocks.extend(remains.iter().map(prose));
        blocks.extend(self.keep_nothing());
        blocks
    }

    /// What whoever has seen something must not keep either.
    fn keep_nothing(&self) -> [Block; 2] {
        let title = Block::Heading(self.text("ui-privacy-notes-title"));
        [title, Block::Prose(self.text("ui-privacy-notes"))]
    }

    /// What happens when nobody presses a key.
    fn left_alone(&self) -> String {
        let key = hints::key_name(self.texts, Key::ctrl('d'));
        let plain = hints::key_name(self.texts, Key::char('d'));
        let values = [
            ("key", key.into()),
            ("plain", plain.into()),
            ("hide", MINUTES.to_hide.into()),
            ("call", MINUTES.to_hide_call.into()),
            ("drop", MINUTES.to_drop.into()),
        ];
        self.text_with("ui-privacy-left-alone", &values)
    }
}
