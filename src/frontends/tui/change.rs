//! What has just changed on a list, in words: a reader that speaks what is written hears of a mark only
//! if a word says so.

use crate::page::{Choices, Mark, Page};

/// The marks of the list that was drawn last, and the words for the last change among them.
#[derive(Debug, Default)]
pub(super) struct LastChange {
    marks: Vec<Option<Mark>>,
    words: String,
}

impl LastChange {
    /// The words; none before anything has changed.
    pub(super) fn words(&self) -> &str {
        &self.words
    }

    /// Compares the list with the one drawn last; on a new page nothing has changed yet.
    pub(super) fn observe(&mut self, page: &Page, is_new: bool) {
        let list = page.choices();
        let items = list.into_iter().flat_map(|list| &list.items);
        let marks: Vec<_> = items.map(|item| item.mark).collect();
        let is_same = !is_new && marks.len() == self.marks.len();
        if !is_same {
            self.words.clear();
        }
        if let Some(words) = list.filter(|_| is_same).and_then(|list| self.change(list)) {
            self.words = words;
        }
        self.marks = marks;
    }

    /// "9 ja", "9 osäker", "9 borttaget": the key or the number of the row and what it is marked as now.
    fn change(&self, list: &Choices) -> Option<String> {
        let pairs = list.items.iter().zip(&self.marks).enumerate();
        let mut changed = pairs.filter(|(_, (item, before))| item.mark != **before);
        let (row, (item, _)) = changed.next()?;
        let word =
            item.chip.as_ref().map(|chip| chip.word.as_str()).filter(|word| !word.is_empty());
        let word = word.unwrap_or(&list.unmarked);
        let name = item.key.map_or_else(|| (row + 1).to_string(), String::from);
        Some(format!("{name} {word}"))
    }
}
