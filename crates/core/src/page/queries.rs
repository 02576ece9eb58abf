//! What is asked of a page as a whole: its list, and what it is where there are no keys.

use super::{Block, CallCard, Choices, Hint, Page};

impl Page {
    /// The call to make, if the page is about one.
    pub fn call_card(&self) -> Option<&CallCard> {
        self.blocks.iter().find_map(|block| match block {
            Block::CallCard(card) => Some(&**card),
            _ => None,
        })
    }

    /// The list on the page, to change it.
    pub fn choices_mut(&mut self) -> Option<&mut Choices> {
        self.blocks.iter_mut().find_map(|block| match block {
            Block::Choices(choices) => Some(choices),
            _ => None,
        })
    }

    /// The keys that do something here.
    pub fn useful_hints(&self) -> impl Iterator<Item = &Hint> {
        self.hints.iter().filter(|hint| !hint.idle)
    }

    /// The page for a front end without keys.
    #[must_use]
    pub fn for_lines(mut self) -> Self {
        if let Some(blocks) = self.in_lines.take() {
            self.blocks = blocks;
        }
        self
    }

    /// The list on the page, if it has one.
    pub fn choices(&self) -> Option<&Choices> {
        self.blocks.iter().find_map(|block| match block {
            Block::Choices(choices) => Some(choices),
            _ => None,
        })
    }
}
