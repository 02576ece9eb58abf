//! Contacts in a list: who do I call, and other help.

use super::presenter::{Presenter, named_page};
use crate::{
    app::navigation::ContactList,
    content::enums::ContactKind,
    ids::ContactId,
    page::{Block, Page},
    route::{self, OnCall, hours::Availability},
};

impl Presenter<'_> {
    pub(super) fn contacts(
        &self,
        list: ContactList,
        contacts: &[(ContactId, Availability)],
    ) -> Page {
        let (id, title, about) = match list {
            ContactList::Everyone => ("call", "ui-call-title", "ui-call-about"),
            ContactList::OtherHelp => ("other-help", "ui-other-help-title", "ui-other-help-about"),
        };
        let mut blocks = vec![Block::Prose(self.text(about))];
        blocks.extend(self.clock_notice());
        blocks.extend(self.left_out());
        if list == ContactList::Everyone {
            blocks.extend(self.on_call_here());
            blocks.extend(self.at_a_glance(contacts));
        }
        let mut kind = None;
        for (id, state) in contacts {
            let Some(contact) = self.app.catalog.contacts.get(id) else { continue };
            if list == ContactList::Everyone && kind != Some(contact.kind) {
                kind = Some(contact.kind);
                let heading = self.text(&format!("kind-{}", contact.kind.as_str()));
                blocks.push(Block::Heading(heading));
            }
            blocks.push(Block::Card(self.card(contact, *state)));
        }
        named_page(id, self.text(title), blocks)
    }

    /// How the on-call is reached in the municipality: that nothing is known is said, not left out.
    fn on_call_here(&self) -> Option<Block> {
        let place = self.app.caller.place.as_ref()?;
        place.municipality()?;
        let id = match route::on_call(Some(place), &self.app.catalog) {
            OnCall::Own => "ui-on-call-own",
            OnCall::Stated112 => "ui-on-call-stated",
            OnCall::Unknown112 => "reach-oncall-unknown",
        };
        Some(Block::Prose(self.place_text(id)))
    }

    /// The numbers that lead on at once, short: who answers now must be seen without scrolling.
    fn at_a_glance(&self, contacts: &[(ContactId, Availability)]) -> Vec<Block> {
        contacts
            .iter()
            .filter_map(|(id, state)| Some((self.app.catalog.contacts.get(id)?, *state)))
            .filter(|(contact, _)| contact.number.is_some())
            .filter(|(contact, _)| contact.kind <= ContactKind::Coordinator)
            .map(|(contact, state)| Block::Card(self.brief_card(contact, state)))
            .collect()
    }
}
