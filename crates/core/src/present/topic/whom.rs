//! Whom a page of the reference leads to: the numbers, before all there is to read.

use crate::{
    content::{
        catalog::{Contact, Place, ReferencePage},
        enums::ContactKind,
    },
    page::Block,
    present::presenter::Presenter,
    reference::Topic,
    route::{self, hours::availability},
};

impl Presenter<'_> {
    /// The numbers of those whom a page names, for the place and the hour. Whoever reads a chart has nobody
    /// to ring.
    pub(super) fn whom_to_ring(&self, topic: &Topic) -> Vec<Block> {
        let Topic::Page(id) = topic else { return Vec::new() };
        let page = self.app.catalog.pages.get(id);
        let has_chart = |page: &&ReferencePage| page.sections.iter().any(|own| own.chart.is_some());
        let Some(page) = page.filter(|page| !has_chart(page)) else { return Vec::new() };
        let found = route::named(&page.contacts, self.caller, self.app.now, &self.app.catalog);
        let texts = found.into_iter().map(|(contact, _)| match contact {
            Some(contact) => self.whom_line(contact),
            None => Some(self.text("ui-look-ring-office")),
        });
        texts.flatten().map(|text| Block::Fact(self.fact("ui-look-ring", text))).collect()
    }

    /// A number, and whether it answers now. 112 always does: what is told is when to call it, and whom to ask
    /// for.
    fn whom_line(&self, contact: &Contact) -> Option<String> {
        let number = self.number(&contact.id)?;
        if contact.kind == ContactKind::Emergency {
            return Some(self.text_with("ui-look-ring-danger", &[("number", number.into())]));
        }
        if contact.kind == ContactKind::OnCall && contact.is_112() {
            let place = if self.caller.place.is_some() { "set" } else { "unset" };
            let values = [("number", number.into()), ("place", place.into())];
            return Some(self.text_with("ui-look-ring-on-call", &values));
        }
        let name = self.content_text("contact", &contact.id);
        let state = self.availability_text(contact, availability(contact, self.app.now));
        let area = self.area(contact, &name).filter(|_| self.caller.place.is_none());
        let parts = [Some(number), Some(name), area, Some(state)];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// Where alone a contact serves, unless its name says so.
    fn area(&self, contact: &Contact, name: &str) -> Option<String> {
        let counties =
            contact.counties.iter().map(|id| self.place_name(&Place::County(id.clone())));
        let places: Vec<String> = match &contact.municipalities {
            own if own.is_empty() => counties.collect(),
            own => own.iter().map(ToString::to_string).collect(),
        };
        let is_told = places.iter().any(|place| name.contains(place));
        let values = [("places", places.join(", ").into())];
        (!places.is_empty() && !is_told).then(|| self.text_with("ui-look-ring-area", &values))
    }
}
