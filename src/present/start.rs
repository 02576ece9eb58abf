//! The start page.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::screens::START,
    page::{Block, Item, Page},
    text::Texts,
};

impl Presenter<'_> {
    /// The start page, with what must be said of packs.
    pub(super) fn start(&self, at: usize) -> Page {
        let mut page = start_page(self.texts, at);
        page.blocks.extend(self.left_out());
        page
    }
}

/// The start page; it needs the interface's own words only.
pub(super) fn start_page(texts: &Texts, at: usize) -> Page {
    let items = START.iter().map(|row| {
        let note = row.note.map(|note| texts.line(note)).unwrap_or_default();
        Item { note, ..Item::new(row.id, texts.line(row.text)) }
    });
    let blocks = vec![Block::Prose(texts.line("ui-start-about")), choices(items, at)];
    page_with_title("start", texts.line("ui-start-title"), blocks)
}
