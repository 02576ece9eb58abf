//! Pages that are only read: what is saved and what is not, and help.

use super::{Build, hints, titled};
use crate::{
    app::bindings::{Action, BINDINGS, Context},
    app::key::Key,
    page::{Block, Fact, Page},
};

impl Build<'_> {
    pub(super) fn privacy(&self) -> Page {
        let leave = hints::key_name(self.texts, Key::ctrl('x'));
        let blocks = vec![
            Block::Prose(self.line("ui-privacy-nothing")),
            Block::Prose(self.line("ui-privacy-settings")),
            Block::Prose(self.with("ui-privacy-leave", &[("key", leave.into())])),
            Block::Heading(self.line("ui-privacy-remains")),
            Block::Prose(self.line("ui-privacy-history")),
            Block::Prose(self.line("ui-privacy-scrollback")),
            Block::Prose(self.line("ui-privacy-watching")),
            Block::Prose(self.line("ui-privacy-notes")),
        ];
        titled("privacy", self.line("ui-privacy-title"), blocks)
    }

    /// The keys of the screen help was asked on, how it works, and the limits.
    pub(super) fn help(&self, of: Context) -> Page {
        let mut blocks = vec![
            Block::Prose(self.line("ui-help-about-text")),
            Block::Prose(self.line("ui-help-behaviour")),
            Block::Prose(self.line("ui-help-doubt")),
            Block::Heading(self.line("ui-help-keys")),
        ];
        let here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&of));
        blocks.extend(here.map(|binding| {
            let keys: Vec<String> =
                binding.keys.iter().map(|key| self.key(binding.action, *key)).collect();
            Block::Fact(Fact { label: keys.join(", "), text: self.line(binding.words) })
        }));
        blocks.push(Block::Heading(self.line("ui-help-limits")));
        blocks.push(Block::Prose(self.line("ui-help-limits-text")));
        blocks.push(Block::Prose(self.line("ui-low-is-not-safe")));
        blocks.push(Block::Prose(self.line("ui-help-numbers")));
        blocks.push(Block::Prose(self.line("ui-help-plain")));
        titled("help", self.line("ui-help-title"), blocks)
    }

    /// In the table every key has its own name, also the one that goes back.
    fn key(&self, action: Action, key: Key) -> String {
        use crate::app::key::KeyCode;
        match (action, key.code) {
            (Action::Back | Action::Erase, KeyCode::Backspace) => self.line("key-name-backspace"),
            _ => hints::key_name(self.texts, key),
        }
    }
}
