//! The keys of a page as they are shown.

use serde::Serialize;

use super::Meaning;

/// A key and what it does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// The key, in the language of the page.
    pub key: String,
    /// Which action it names, the same in every language: the id of its words in the table of keys. Empty
    /// where keys that are no action are told of. Never shown.
    pub action: &'static str,
    /// What one types in line mode instead, where there is something to type.
    pub typed: Option<String>,
    /// What it does.
    pub label: String,
    /// Shown also where space is short.
    pub always: bool,
    /// One of those that every screen has, in the same place on each.
    pub fixed: bool,
    /// One of those, but of no use on this screen: its place stays empty.
    pub idle: bool,
    /// In which windows one of those has its word beside it.
    pub word_from: WordFrom,
    /// What it means, where it is set apart: the way to the emergency number.
    pub meaning: Meaning,
}

/// From which width of window on a key has its word beside it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WordFrom {
    /// Any: without the word nobody would know what the key does.
    #[default]
    Any,
    /// An ordinary one.
    Ordinary,
    /// A wide one: those who use the key know it.
    Wide,
}
