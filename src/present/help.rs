//! The keys of the screen that help was asked for on, how the program works, and its limits.

use super::{
    hints,
    presenter::{Presenter, named_page},
};
use crate::{
    app::{
        bindings::{Action, BINDINGS, Binding, Context},
        key::Key,
        keymap::acts_on_selected,
        letters::{letter_of, words_of},
    },
    page::{Block, Fact, Page},
};

impl Presenter<'_> {
    /// The keys of the screen help was asked on, how it works, and the limits; in lines what one types
    /// in place of the keys.
    pub(super) fn help(&self, of: Context) -> Page {
        let here = || BINDINGS.iter().filter(move |binding| binding.contexts.contains(&of));
        let mut keys = vec![Block::Heading(self.text("ui-help-keys"))];
        keys.extend(here().map(|binding| self.key_fact(binding, self.keys(binding))));
        let mut lines = vec![
            Block::Heading(self.text("ui-help-lines")),
            Block::Prose(self.text("ui-help-lines-numbers")),
        ];
        let typed = here().filter(|binding| !binding.typed.is_empty());
        let typed = typed.filter(|binding| !acts_on_selected(of, binding.action));
        lines.extend(typed.map(|binding| self.key_fact(binding, self.typed(binding))));
        let title = self.text("ui-help-title");
        let page = named_page("help", title, self.help_blocks(keys));
        Page { in_lines: Some(self.help_blocks(lines)), ..page }
    }

    fn help_blocks(&self, commands: Vec<Block>) -> Vec<Block> {
        let mut blocks = vec![
            Block::Prose(self.text("ui-help-about-text")),
            Block::Prose(self.text("ui-help-behaviour")),
            Block::Prose(self.text("ui-help-doubt")),
        ];
        blocks.extend(commands);
        blocks.push(Block::Heading(self.text("ui-help-limits")));
        blocks.push(Block::Prose(self.text("ui-help-limits-text")));
        blocks.push(Block::Prose(self.text("ui-low-is-not-safe")));
        blocks.push(Block::Prose(self.text("ui-help-numbers")));
        blocks.push(Block::Prose(self.text("ui-help-plain")));
        blocks
    }

    fn key_fact(&self, binding: &Binding, label: String) -> Block {
        let languages = &self.app.catalog.languages;
        let text = hints::label(binding.action, binding.words, self.texts, languages);
        Block::Fact(Fact { label, text })
    }

    /// The keys of a binding and its letters in every language.
    fn keys(&self, binding: &Binding) -> String {
        let letters = self.app.catalog.languages.profiles().iter();
        let letters = letters.filter_map(|profile| letter_of(profile, binding)).map(Key::char);
        let keys = binding.keys.iter().copied().chain(letters);
        let keys: Vec<String> = keys.map(|key| self.key(binding.action, key)).collect();
        keys.join(", ")
    }

    /// What one types for a binding in lines: its sign, or one of its words in the language in use.
    pub(super) fn typed(&self, binding: &Binding) -> String {
        let languages = &self.app.catalog.languages;
        let key = hints::shown(binding, self.texts, languages);
        let sign = hints::typed(binding, key).unwrap_or_default();
        let profile = languages.profile(self.texts.language());
        let words = profile.map(|profile| words_of(profile, binding)).unwrap_or_default();
        if words.is_empty() {
            return sign;
        }
        let values = [("sign", sign.into()), ("words", words.join(", ").into())];
        self.text_with("ui-line-or", &values)
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
