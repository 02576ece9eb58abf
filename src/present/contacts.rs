//! Contacts in a list: who do I call, other help, and 112.

use super::{Build, titled};
use crate::{
    app::navigation::ContactList,
    content::vocabulary::ContactKind,
    ids::ContactId,
    page::{Block, Card, Level, Page, Tone},
    route::hours::{self, Availability},
};

impl Build<'_> {
    pub(super) fn contacts(
        &self,
        list: ContactList,
        contacts: &[(ContactId, Availability)],
    ) -> Page {
        let (id, title, about) = match list {
            ContactList::Everyone => ("call", "ui-call-title", "ui-call-about"),
            ContactList::OtherHelp => ("other-help", "ui-other-help-title", "ui-other-help-about"),
        };
        let mut blocks = vec![Block::Prose(self.line(about))];
        blocks.extend(self.left_out());
        if list == ContactList::Everyone {
            blocks.extend(self.at_a_glance(contacts));
        }
        let mut kind = None;
        for (id, state) in contacts {
            let Some(contact) = self.model.catalog.contacts.get(id) else { continue };
            if list == ContactList::Everyone && kind != Some(contact.kind) {
                kind = Some(contact.kind);
                let heading = self.line(&format!("kind-{}", contact.kind.as_str()));
                blocks.push(Block::Heading(heading));
            }
            blocks.push(Block::Card(self.card(contact, *state)));
        }
        titled(id, self.line(title), blocks)
    }

    /// The numbers that lead on at once, short: who answers now must be seen without scrolling.
    fn at_a_glance(&self, contacts: &[(ContactId, Availability)]) -> Vec<Block> {
        contacts
            .iter()
            .filter_map(|(id, state)| Some((self.model.catalog.contacts.get(id)?, *state)))
            .filter(|(contact, _)| contact.number.is_some())
            .filter(|(contact, _)| contact.kind <= ContactKind::Coordinator)
            .map(|(contact, state)| {
                let facts = self.added_by(contact.pack.as_deref()).into_iter().collect();
                Block::Card(Card { facts, ..self.card(contact, state) })
            })
            .collect()
    }

    pub(super) fn emergency(&self) -> Page {
        let mut blocks = Vec::new();
        let catalog = &self.model.catalog;
        if let Some(contact) = catalog.contacts.values().find(|contact| contact.is_112()) {
            let mut card = self.card(contact, hours::availability(contact, self.model.now));
            card.lead = true;
            blocks.push(Block::Card(card));
        }
        blocks.push(Block::Notice(Level::Danger, self.line("ui-emergency-safe")));
        blocks.push(Block::Prose(self.line("ui-emergency-say")));
        blocks.push(Block::Prose(self.line("ui-emergency-social")));
        let mut page = titled("emergency", self.line("ui-emergency-title"), blocks);
        page.tone = Tone::Alarm;
        page
    }
}
