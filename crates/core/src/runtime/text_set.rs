//! Which files of words belong to which set of texts, and the numbers that texts may name.

use std::sync::Arc;

use crate::{
    content::{catalog::Catalog, source::SourceFile},
    ids::Id,
    text::Numbers,
};

/// A choice of the files of words of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextSet {
    /// What screens show while only the core of the content is loaded.
    Screens,
    /// What screens show once all of the content is loaded.
    ScreensWithDeferred,
    /// Everything but the words of deferred content: for a command that prints and ends.
    Core,
    /// Every word: for paper.
    Full,
}

/// Files that no screen shows.
const NOT_ON_SCREENS: [&str; 3] = ["cli.ftl", "paper.ftl", "diagnostics.ftl"];

/// The group of deferred files of words, and that of files that no screen shows.
const DEFERRED: u8 = 1;
const OFF_SCREEN: u8 = 2;

impl TextSet {
    /// The groups that a file of words belongs to.
    pub(super) fn group(file: &SourceFile, name: &str) -> u8 {
        let deferred = if file.is_deferred() { DEFERRED } else { 0 };
        let off_screen = if NOT_ON_SCREENS.contains(&name) { OFF_SCREEN } else { 0 };
        deferred | off_screen
    }

    /// Whether a file is among these texts.
    pub fn holds(self, file: &SourceFile) -> bool {
        let words = file.language().filter(|_| file.is_fluent());
        words.is_some_and(|(_, name)| Self::group(file, name) & self.left_out() == 0)
    }

    /// The groups that are not among these texts.
    pub(super) const fn left_out(self) -> u8 {
        match self {
            Self::Screens => DEFERRED | OFF_SCREEN,
            Self::ScreensWithDeferred => OFF_SCREEN,
            Self::Core => DEFERRED,
            Self::Full => 0,
        }
    }
}

/// The phone numbers that texts may name, by contact: only of contacts that may be shown.
pub fn phone_numbers(catalog: &Catalog) -> Numbers {
    let shown = catalog.contacts.values().filter(|contact| contact.publishable);
    let numbers = shown.filter_map(|contact| {
        Some((contact.id.as_str().to_owned(), contact.number.as_ref()?.as_str().to_owned()))
    });
    Arc::new(numbers.collect())
}
