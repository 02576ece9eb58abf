//! The start page.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::screens::START,
    page::{Block, Item, Page},
    text::Texts,
};

impl Presenter<'_> {
    /// The start page, with what must be said of the clock and of packs.
    pub(super) fn start(&self, selected: usize) -> Page {
        let mut page = start_page(self.texts, selected);
        page.blocks.extend(self.clock_notice());
        page.blocks.extend(self.left_out());
        page
    }
}

/// The start page; it needs the interface's own words only.
pub(super) fn start_page(texts: &Texts, selected: usize) -> Page {
    let items = START.iter().map(|row| {
        let note = row.note.map(|note| texts.line(note));
        Item { note, ..Item::new(row.id, texts.line(row.text)) }
    });
    let blocks = vec![Block::Prose(texts.line("ui-start-about")), choices(items, selected)];
    page_with_title("start", texts.line("ui-start-title"), blocks)
}
