//! 112: own safety first, then the number, and what the operator asks in its order.

use super::presenter::{Presenter, page_with_title};
use crate::{
    page::{Block, Level, Page, Tone},
    route::hours,
};

impl Presenter<'_> {
    pub(super) fn emergency(&self) -> Page {
        let text = |name: &str| self.text(&format!("ui-emergency-{name}"));
        let mut blocks = vec![Block::Notice(Level::Danger, text("safety"))];
        let mut facts = Vec::new();
        if let Some(contact) = self.app.catalog.emergency() {
            let mut card = self.card(contact, hours::availability(contact, self.app.now));
            card.lead = true;
            facts = std::mem::take(&mut card.facts);
            blocks.push(Block::Card(card));
        }
        blocks.push(Block::Prose(text("who-first")));
        blocks.push(Block::Points(["where", "what", "stay", "after"].map(text).into()));
        blocks.extend(["language", "sms", "oncall"].map(text).map(Block::Prose));
        blocks.extend(facts.into_iter().map(Block::Fact));
        let mut page = page_with_title("emergency", self.text("ui-emergency-title"), blocks);
        page.tone = Tone::Alarm;
        page
    }
}
