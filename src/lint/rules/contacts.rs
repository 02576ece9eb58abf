//! Rules of contacts: one can be reached, says where it was read, and is not used where it must
//! not be shown.

use super::Rules;
use crate::{
    content::{
        hours::Hours,
        raw::{Placed, RawContact},
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::ContactId,
};

/// Opening hours as they are written.
const EXAMPLE: &str = "Mo-Fr 09:00-16:30; PH off";

impl Rules<'_> {
    pub(super) fn contacts(&mut self) {
        for contact in &self.content.raw.contacts {
            self.contact(contact);
        }
        for Placed { file, span, item } in &self.content.raw.office_hours {
            self.hours(file, span.clone(), item);
        }
        for Placed { file, item, .. } in &self.content.raw.steps {
            if let Some(contact) = &item.contact {
                self.shippable(file, contact);
            }
        }
        for Placed { file, item, .. } in &self.content.raw.regions {
            if let Some(contact) = &item.contact {
                self.shippable(file, contact);
            }
        }
    }

    fn contact(&mut self, contact: &Placed<RawContact>) {
        let Placed { file, item, .. } = contact;
        let name = item.id.get_ref().to_string();
        let no_way = item.number.is_none() && item.web.is_none() && item.email.is_none();
        if item.ship && no_way {
            let problem = Diagnostic::new(Code::ContactUnreachable, file, item.id.span());
            self.push(problem.with("name", &*name));
        }
        if item.source.as_ref().is_none_or(|source| source.get_ref().trim().is_empty()) {
            let span = item.source.as_ref().map_or(item.id.span(), toml::Spanned::span);
            let problem = Diagnostic::new(Code::ContactWithoutSource, file, span);
            self.push(problem.with("name", &*name));
        }
        if let Some(hours) = &item.hours {
            self.hours(file, hours.span(), hours.get_ref());
        }
    }

    fn hours(&mut self, file: &FileName, span: std::ops::Range<usize>, hours: &str) {
        // The parser's own words are English and long; the place and an example say more.
        if Hours::read(hours).is_err() {
            let problem = Diagnostic::new(Code::HoursMalformed, file, span).with("name", hours);
            self.push(problem.with("example", EXAMPLE));
        }
    }

    pub(super) fn shippable(&mut self, file: &FileName, id: &toml::Spanned<ContactId>) {
        let contact = self.content.catalog.contacts.get(id.get_ref());
        if contact.is_some_and(|contact| !contact.ship) {
            let raw =
                self.content.raw.contacts.iter().find(|raw| raw.item.id.get_ref() == id.get_ref());
            let mut problem = Diagnostic::new(Code::ContactNotShippable, file, id.span())
                .with("name", id.get_ref().to_string());
            if let Some(raw) = raw {
                problem = problem.and(&raw.file, raw.item.id.span());
            }
            self.push(problem);
        }
    }
}
