//! The keys of the screen that help was asked for on, how the program works, and its limits.

use super::{
    hints,
    presenter::{Presenter, page_with_title},
};
use crate::{
    app::{
        bindings::{Action, BINDINGS, Context},
        key::Key,
        letters::letter_of,
    },
    page::{Block, Fact, Page},
};

impl Presenter<'_> {
    /// The keys of the screen help was asked on, how it works, and the limits.
    pub(super) fn help(&self, of: Context) -> Page {
        let mut blocks = vec![
            Block::Prose(self.text("ui-help-about-text")),
            Block::Prose(self.text("ui-help-behaviour")),
            Block::Prose(self.text("ui-help-doubt")),
            Block::Heading(self.text("ui-help-keys")),
        ];
        let here = BINDINGS.iter().filter(|binding| binding.contexts.contains(&of));
        let languages = &self.app.catalog.languages;
        blocks.extend(here.map(|binding| {
            let letters = languages.profiles().iter();
            let letters = letters.filter_map(|profile| letter_of(profile, binding)).map(Key::char);
            let keys = binding.keys.iter().copied().chain(letters);
            let keys: Vec<String> = keys.map(|key| self.key(binding.action, key)).collect();
            let text = hints::label(binding.action, binding.words, self.texts, languages);
            Block::Fact(Fact { label: keys.join(", "), text })
        }));
        blocks.push(Block::Heading(self.text("ui-help-limits")));
        blocks.push(Block::Prose(self.text("ui-help-limits-text")));
        blocks.push(Block::Prose(self.text("ui-low-is-not-safe")));
        blocks.push(Block::Prose(self.text("ui-help-numbers")));
        blocks.push(Block::Prose(self.text("ui-help-plain")));
        page_with_title("help", self.text("ui-help-title"), blocks)
    }

    /// In the table every key has its own name, also the one that goes back.
    pub(super) fn key(&self, action: Action, key: Key) -> String {
        use crate::app::key::KeyCode;
        match (action, key.code) {
            (Action::Back | Action::Erase, KeyCode::Backspace) => self.text("key-name-backspace"),
            _ => hints::key_name(self.texts, key),
        }
    }
}
