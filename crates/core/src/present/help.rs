//! The keys of the screen that help was asked for on, how the program works, and its limits.

use super::{
    hints,
    presenter::{Presenter, named_page},
};
use crate::{
    app::{
        bindings::{BINDINGS, Binding, Context},
        key::{Key, KeyCode},
        keymap::acts_on_selected,
        letters::{letter_of, words_of},
    },
    page::{Block, Fact, Page},
};

/// The words that only line mode has, and what they are for.
const LINE_WORDS: [(&str, &str); 3] = [
    ("more", "ui-line-more-about"),
    ("repeat", "ui-line-repeat-about"),
    ("digits", "ui-line-digits-about"),
];

impl Presenter<'_> {
    /// The keys of the screen help was asked on, how it works, and the limits; in lines what one types
    /// in place of the keys.
    pub(super) fn help(&self, of: Context) -> Page {
        let here = || BINDINGS.iter().filter(move |binding| binding.contexts.contains(&of));
        let mut keys = vec![Block::Heading(self.text("ui-help-keys"))];
        let named = here().map(|binding| (binding, self.keys(binding)));
        let named = named.filter(|(_, keys)| !keys.is_empty());
        keys.extend(named.map(|(binding, keys)| self.key_fact(binding, keys)));
        let mut lines = vec![
            Block::Heading(self.text("ui-help-lines")),
            Block::Prose(self.text("ui-help-lines-numbers")),
        ];
        let typed = here().filter(|binding| !binding.typed.is_empty());
        let typed = typed.filter(|binding| !acts_on_selected(of, binding.action));
        lines.extend(typed.map(|binding| self.word_fact(binding)));
        lines.extend(LINE_WORDS.map(|(word, about)| self.line_word(word, about)));
        let title = self.text("ui-help-title");
        let (works, limits) = match of {
            Context::Class => (self.how_a_class_works(), Vec::new()),
            _ => (self.how_it_works(), [self.limits(), self.accessibility()].concat()),
        };
        let page = named_page("help", title, [works.clone(), keys, limits.clone()].concat());
        lines.push(Block::Heading(self.text("ui-help-about")));
        // Whoever hears it asks for the words to type.
        Page { in_lines: Some([lines, works, limits].concat()), ..page }
    }

    /// What whoever leads a class needs to know while the class waits.
    fn how_a_class_works(&self) -> Vec<Block> {
        let ids = [
            "ui-help-class-about",
            "ui-help-class-hands",
            "ui-help-class-timer",
            "ui-help-class-key",
            "ui-help-class-place",
        ];
        // The answers are printed by a command.
        let ids = ids.iter().filter(|id| !self.app.in_browser || **id != "ui-help-class-key");
        ids.map(|id| Block::Prose(self.text(id))).collect()
    }

    fn how_it_works(&self) -> Vec<Block> {
        ["ui-help-about-text", "ui-help-behaviour", "ui-help-doubt"]
            .map(|id| Block::Prose(self.text(id)))
            .into()
    }

    fn limits(&self) -> Vec<Block> {
        self.under(
            "ui-help-limits",
            ["ui-help-limits-text", "ui-low-is-not-safe", "ui-help-numbers"],
        )
    }

    /// What helps whoever sees little or nothing, and what was tried; `docs/accessibility.md` tells how.
    fn accessibility(&self) -> Vec<Block> {
        let texts = if self.app.in_browser {
            ["ui-help-web", "ui-help-access-colours-web", "ui-help-access-tried-web"]
        } else {
            ["ui-help-plain", "ui-help-access-colours", "ui-help-access-tried"]
        };
        self.under("ui-help-access", texts)
    }

    fn under(&self, heading: &str, texts: [&str; 3]) -> Vec<Block> {
        let texts = texts.map(|id| Block::Prose(self.text(id)));
        std::iter::once(Block::Heading(self.text(heading))).chain(texts).collect()
    }

    /// The words of a binding and what it does, where they do not say so already.
    fn word_fact(&self, binding: &Binding) -> Block {
        let words = self.typed(binding);
        let languages = &self.app.catalog.languages;
        let text = hints::label(binding.action, binding.words, self.texts, languages);
        let says_so = words.split(", ").any(|word| word == text);
        if says_so { Block::Prose(words) } else { self.key_fact(binding, words) }
    }

    /// A word that only line mode has.
    fn line_word(&self, word: &str, about: &str) -> Block {
        let profile = self.app.catalog.languages.profile(self.texts.language());
        let words = profile.and_then(|profile| profile.words.get(word));
        let label = words.map(|words| words.join(", ")).unwrap_or_default();
        Block::Fact(Fact { label, text: self.text(about) })
    }

    fn key_fact(&self, binding: &Binding, label: String) -> Block {
        let languages = &self.app.catalog.languages;
        let text = hints::label(binding.action, binding.words, self.texts, languages);
        Block::Fact(Fact { label, text })
    }

    /// The keys of a binding and its letters in every language; in a browser without those that it keeps
    /// for itself.
    fn keys(&self, binding: &Binding) -> String {
        let letters = self.app.catalog.languages.profiles().iter();
        let letters = letters.filter_map(|profile| letter_of(profile, binding)).map(Key::char);
        let keys = binding.keys.iter().copied().chain(letters);
        let keys = keys.filter(|key| !(self.app.in_browser && is_the_browsers(*key)));
        let keys: Vec<String> = keys.map(|key| self.key(key)).collect();
        keys.join(", ")
    }

    /// What one types for a binding in lines: its words in the language in use.
    pub(super) fn typed(&self, binding: &Binding) -> String {
        let languages = &self.app.catalog.languages;
        let first = hints::typed(binding, self.texts, languages).unwrap_or_default();
        let profile = languages.profile(self.texts.language());
        let words = profile.map(|profile| words_of(profile, binding)).unwrap_or_default();
        let others = words.iter().filter(|word| **word != first).map(String::as_str);
        let all: Vec<&str> = std::iter::once(first.as_str()).chain(others).collect();
        all.join(", ")
    }

    /// In the table every key has its own name, also the one that goes back.
    pub(super) fn key(&self, key: Key) -> String {
        match key.code {
            KeyCode::Backspace => self.text("key-name-backspace"),
            _ => hints::key_name(self.texts, key),
        }
    }
}

/// Whether a browser takes a key before the page hears it: Ctrl-C copies, Tab goes on to the next button.
fn is_the_browsers(key: Key) -> bool {
    key == Key::ctrl('c') || matches!(key.code, KeyCode::Tab | KeyCode::BackTab)
}
