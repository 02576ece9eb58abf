//! The start page.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::{
        left_alone::MINUTES,
        screens::{START, start::Start},
        state::Dropped,
    },
    page::{Block, Item, Level, Page},
    text::Texts,
};

/// What is for now comes first, then what is for later, then the program itself.
const GROUPS_BEGIN_WITH: [&str; 3] = ["walk", "train", "settings"];

impl Presenter<'_> {
    /// The start page, with the unfinished case and what must be said of the clock and of packs.
    pub(super) fn start(&self, start: Start) -> Page {
        let mut page = start_page(self.texts, start.selected);
        if start.has_case
            && let Some(list) = page.choices_mut()
        {
            let values = [("case", self.unfinished_case().into())];
            list.items.insert(0, Item::new("resume", self.text_with("ui-start-resume", &values)));
        }
        if let Some(dropped) = self.app.dropped {
            let minutes = MINUTES.to_drop;
            let told = match dropped {
                Dropped::LeftAlone => {
                    self.text_with("ui-start-left-alone", &[("minutes", minutes.into())])
                }
                Dropped::OtherWork => self.text("ui-start-other-work"),
            };
            page.blocks.insert(0, Block::Notice(Level::Warning, told));
        }
        page.blocks.extend(self.clock_notice());
        page.blocks.extend(self.left_out());
        page
    }
}

/// The start page; it needs the interface's own words only.
pub(super) fn start_page(texts: &Texts, selected: usize) -> Page {
    let items = START.iter().map(|row| {
        let note = row.note.map(|note| texts.line(note));
        let starts_group = GROUPS_BEGIN_WITH.contains(&row.id);
        Item { starts_group, note, ..Item::new(row.id, texts.line(row.text)) }
    });
    let blocks = vec![Block::Prose(texts.line("ui-start-about")), choices(items, selected)];
    page_with_title("start", texts.line("ui-start-title"), blocks)
}
