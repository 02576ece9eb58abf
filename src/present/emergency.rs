//! 112.

use super::presenter::{Presenter, page_with_title};
use crate::{
    page::{Block, Level, Page, Tone},
    route::hours,
};

impl Presenter<'_> {
    pub(super) fn emergency(&self) -> Page {
        let mut blocks = Vec::new();
        let catalog = &self.app.catalog;
        if let Some(contact) = catalog.contacts.values().find(|contact| contact.is_112()) {
            let mut card = self.card(contact, hours::availability(contact, self.app.now));
            card.lead = true;
            blocks.push(Block::Card(card));
        }
        blocks.push(Block::Notice(Level::Danger, self.text("ui-emergency-safe")));
        blocks.push(Block::Prose(self.text("ui-emergency-say")));
        blocks.push(Block::Prose(self.text("ui-emergency-social")));
        let mut page = page_with_title("emergency", self.text("ui-emergency-title"), blocks);
        page.tone = Tone::Alarm;
        page
    }
}
