//! A state in a word or two.

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

/// A state in a word or two, with what it means, so that a front end can set it apart. The word says
/// everything; a colour only repeats it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// What the word means.
    pub meaning: Meaning,
    /// "ja", "öppet nu"; empty where nothing is said yet.
    pub word: String,
}

impl Chip {
    /// The columns it takes: a blank or a bracket on each side of the word.
    pub fn columns(&self) -> usize {
        self.word.width().max(1) + 2
    }
}

/// What a chip means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Nothing is said yet.
    #[default]
    Unset,
    /// Said, and nothing to mind.
    Plain,
    /// Open now; go on.
    Open,
    /// Look here: unsure, closed, in part, missed.
    Mind,
    /// The person said so.
    Mine,
    /// The emergency number.
    Danger,
}
