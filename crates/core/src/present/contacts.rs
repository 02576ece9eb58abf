//! Contacts in a list: who do I call, and other help.

use super::presenter::{Presenter, named_page};
use crate::{
    app::navigation::ContactList,
    content::{catalog::Contact, enums::ContactKind},
    ids::ContactId,
    page::{Block, Card, Page},
    reference::local_contacts,
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
        let contacts = self.each_way_once(contacts);
        let cards: Vec<(&Contact, Card)> = contacts
            .iter()
            .filter_map(|(id, state)| Some((self.app.catalog.contacts.get(id)?, *state)))
            .map(|(contact, state)| (contact, self.in_list(contact, self.card(contact, state))))
            .collect();
        let mut blocks = vec![Block::Prose(self.text(about))];
        blocks.extend(self.clock_notice());
        blocks.extend(self.left_out());
        if list == ContactList::Everyone {
            blocks.extend(self.social_services_here());
            blocks.extend(self.at_a_glance(&cards));
        }
        let mut kind = None;
        for (contact, card) in cards {
            if list == ContactList::Everyone && kind != Some(contact.kind) {
                kind = Some(contact.kind);
                let heading = self.text(&format!("kind-{}", contact.kind.as_str()));
                blocks.push(Block::Heading(heading));
            }
            blocks.push(Block::Card(card));
        }
        named_page(id, self.text(title), blocks)
    }

    /// The on-call through 112 is one way, told where it is told for the fewest.
    fn each_way_once(
        &self,
        contacts: &[(ContactId, Availability)],
    ) -> Vec<(ContactId, Availability)> {
        let contact = |id: &ContactId| self.app.catalog.contacts.get(id);
        let is_way = |id: &ContactId| contact(id).is_some_and(is_on_call_through_112);
        let serves = |id: &ContactId| {
            contact(id).map_or((true, true), |contact| {
                (contact.municipalities.is_empty(), contact.counties.is_empty())
            })
        };
        let narrowest =
            contacts.iter().map(|(id, _)| id).filter(|id| is_way(id)).min_by_key(|id| serves(id));
        let is_shown = |id: &ContactId| {
            !is_way(id) || self.app.caller.place.is_none() || Some(id) == narrowest
        };
        contacts.iter().filter(|(id, _)| is_shown(id)).cloned().collect()
    }

    /// 112 always answers, and puts nobody through to social services while they are at work.
    fn in_list(&self, contact: &Contact, card: Card) -> Card {
        if !is_on_call_through_112(contact) {
            return card;
        }
        Card { state: self.text("ui-open-on-call"), ..card }
    }

    /// How social services are reached in the municipality, at night and in office hours: that nothing is
    /// known of their on-call is said, not left out.
    pub(super) fn social_services_here(&self) -> Option<Block> {
        let place = self.caller.place.as_ref()?;
        place.municipality()?;
        let on_call = match route::on_call(Some(place), &self.app.catalog) {
            OnCall::Own => "ui-on-call-own",
            OnCall::Stated112 => "ui-on-call-stated",
            OnCall::Unknown112 => "ui-on-call-unknown",
        };
        let local = local_contacts(place, &self.app.catalog);
        let has_daytime =
            local.iter().any(|own| own.kind == ContactKind::SocialServices && own.number.is_some());
        let office_hours =
            if has_daytime { "ui-office-hours-number" } else { "ui-office-hours-switchboard" };
        let said = [self.place_text(on_call), self.text(office_hours)];
        Some(Block::Prose(said.join(" ")))
    }

    /// The numbers that lead on at once, short: who answers now must be seen without scrolling.
    fn at_a_glance(&self, cards: &[(&Contact, Card)]) -> Vec<Block> {
        // The sentence above says when 112 leads to the on-call.
        let is_told = self.social_services_here().is_some();
        cards
            .iter()
            .filter(|(contact, _)| contact.number.is_some())
            .filter(|(contact, _)| contact.kind <= ContactKind::Coordinator)
            .filter(|(contact, _)| !(is_told && is_on_call_through_112(contact)))
            .map(|(contact, card)| Block::Card(self.without_facts(contact, card)))
            .collect()
    }

    /// A card of which only the pack it comes from is left, beside whom it reaches.
    fn without_facts(&self, contact: &Contact, card: &Card) -> Card {
        let Card { number, name, state, open, .. } = card;
        Card {
            number: number.clone(),
            name: name.clone(),
            state: state.clone(),
            open: *open,
            facts: Vec::from_iter(self.added_by(contact.pack.as_deref())),
            ..Card::default()
        }
    }
}

fn is_on_call_through_112(contact: &Contact) -> bool {
    contact.kind == ContactKind::OnCall && contact.is_112()
}
