//! The start page.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::{
        left_alone::MINUTES,
        screens::{START, start::Start},
        state::Dropped,
    },
    content::{catalog::Contact, enums::ContactKind},
    page::{Block, Item, Level, Page},
    route::{directory, hours},
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
        if self.has_panels() {
            page.panels = vec![self.numbers_beside()];
        }
        page
    }

    /// Whom to call before anything is chosen, as on a card on the wall: the first of each kind.
    fn numbers_beside(&self) -> Vec<Block> {
        let (place, catalog) = (self.app.caller.place.as_ref(), &self.app.catalog);
        let first = |kind| {
            let mut own = directory::serving(kind, place, catalog);
            own.find(|contact| contact.number.is_some())
        };
        let card = |contact: &Contact| {
            Block::Card(self.brief_card(contact, hours::availability(contact, self.app.now)))
        };
        let kinds = [ContactKind::Emergency, ContactKind::Police, ContactKind::SupportLine];
        let cards = kinds.into_iter().filter_map(first).map(card);
        std::iter::once(Block::Heading(self.text("ui-call-title"))).chain(cards).collect()
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
