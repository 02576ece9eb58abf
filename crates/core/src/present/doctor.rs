//! What must be checked again, for whoever looks after the content: the whole list, and on paper the
//! numbers for somebody who rings round.

use std::rc::Rc;

use super::presenter::{Presenter, choices, page_with_title, reader};
use crate::{
    audit::{Audit, AuditEntry, AuditSubject},
    content::{
        catalog::{Catalog, Contact, Law},
        enums::Provenance,
    },
    ids::{ContactId, Id},
    page::{Block, Field, Item, Mark, Page},
    route::hours::Moment,
    text::{Texts, unbroken},
};

/// What a contact is given for a source whose source nobody has found.
const UNKNOWN: &str = "unknown";

/// Everything that can grow old, as it is `today`.
pub fn doctor(audit: &Audit, catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let model = reader(catalog, texts, today);
    let presenter = Presenter::new(&model, texts);
    let counts = [
        ("count", audit.entries.len().into()),
        ("overdue", audit.overdue().into()),
        ("others", audit.third_party().into()),
    ];
    let date = [("date", audit.today.to_string().into())];
    let steps = ["check", "record", "lint"];
    let steps = steps.map(|step| presenter.text_with(&format!("ui-doctor-how-{step}"), &date));
    let mut blocks = vec![
        Block::Prose(presenter.text_with("ui-doctor-count", &counts)),
        Block::Heading(presenter.text("ui-doctor-how")),
        Block::Points(steps.into()),
    ];
    for group in audit.entries.chunk_by(|one, next| one.group == next.group) {
        let name = group.first().map_or("", |entry| entry.group.as_str());
        let count = [("count", group.len().into())];
        blocks.push(Block::Heading(presenter.text_with(&format!("ui-doctor-{name}"), &count)));
        blocks.extend(group.iter().flat_map(|entry| presenter.audited(entry)));
    }
    Page {
        trail: vec![presenter.text("ui-name")],
        status: Some(audit.today.to_string()),
        too_small: presenter.too_small(),
        ..page_with_title("doctor", presenter.text("ui-doctor-title"), blocks)
    }
}

/// The numbers to ring, with room to write, printed `today`.
pub fn ring_list(audit: &Audit, catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let model = reader(catalog, texts, today);
    let presenter = Presenter::new(&model, texts);
    let contact = |entry: &'_ AuditEntry| match &entry.subject {
        AuditSubject::Contact(id) => catalog.contacts.get(id),
        AuditSubject::Law(_) | AuditSubject::Page(_) => None,
    };
    // Whoever rings 112 to check a number takes an operator from somebody in need.
    let ringable = audit.entries.iter().filter_map(|entry| Some((entry, contact(entry)?)));
    let ringable = ringable.filter(|(_, own)| own.number.is_some() && !own.is_112());
    let mut blocks = vec![Block::Prose(presenter.text("ui-ringlist-how"))];
    for (nth, (entry, contact)) in ringable.enumerate() {
        blocks.extend(presenter.ring_entry(nth + 1, entry, contact));
    }
    let printed = [("date", audit.today.to_string().into())];
    Page {
        trail: vec![presenter.text("ui-name")],
        status: Some(presenter.text_with("ui-paper-printed", &printed)),
        too_small: presenter.too_small(),
        ..page_with_title("ringlist", presenter.text("ui-ringlist-title"), blocks)
    }
}

/// What an entry of an audit is called.
pub fn audited_name(subject: &AuditSubject, catalog: &Rc<Catalog>, texts: &Texts) -> String {
    let model = reader(catalog, texts, Moment::default());
    Presenter::new(&model, texts).subject(subject)
}

impl Presenter<'_> {
    fn subject(&self, subject: &AuditSubject) -> String {
        match subject {
            AuditSubject::Contact(id) => self.content_text("contact", id),
            AuditSubject::Page(id) => self.content_text("page", id),
            AuditSubject::Law(id) => {
                let law = self.app.catalog.sources.get(id).and_then(|law| self.law_name(law));
                law.unwrap_or_else(|| id.to_string())
            }
        }
    }

    fn audited(&self, entry: &AuditEntry) -> Vec<Block> {
        let id = match &entry.subject {
            AuditSubject::Contact(id) => id.as_str(),
            AuditSubject::Law(id) => id.as_str(),
            AuditSubject::Page(id) => id.as_str(),
        };
        let name = self.subject(&entry.subject);
        let values = [("name", name.into()), ("id", id.to_owned().into())];
        let mut facts = Vec::from_iter(self.added_by(entry.pack.as_deref()));
        facts.push(self.fact("ui-doctor-last", self.last_checked(entry)));
        facts.push(self.fact("ui-doctor-confidence", self.confidence(entry)));
        if let Some(due) = entry.due {
            let due = [("date", due.to_string().into())];
            let id = match entry.is_overdue {
                false => "ui-doctor-due",
                // Read since, but an older text.
                true if !entry.changes.is_empty() => "ui-doctor-text-outdated",
                true => "ui-doctor-was-due",
            };
            facts.push(self.fact("ui-doctor-limit", self.text_with(id, &due)));
        }
        facts.push(self.fact("ui-doctor-check", self.what_to_check(&entry.subject)));
        let changes = entry.changes.iter().filter_map(|change| self.pending_change(change));
        facts.extend(changes.map(|text| self.fact("ui-doctor-change", text)));
        let place = match entry.provenance {
            Provenance::Others => "ui-doctor-where-others",
            Provenance::Owner | Provenance::Copy => "ui-doctor-where",
        };
        facts.extend(entry.addresses.iter().map(|url| match url.as_ref() {
            UNKNOWN => self.fact(place, self.text("ui-doctor-where-unknown")),
            url => self.fact(place, url.to_owned()),
        }));
        let heading = Block::Heading(self.text_with("ui-doctor-entry", &values));
        std::iter::once(heading).chain(facts.into_iter().map(Block::Fact)).collect()
    }

    /// When, and how or in whose word.
    fn last_checked(&self, entry: &AuditEntry) -> String {
        let Some(checked) = entry.checked else { return self.text("ui-doctor-never") };
        let date = ("date", checked.to_string().into());
        if let Some(by) = &entry.by {
            return self.text_with("ui-doctor-by", &[date, ("by", by.to_string().into())]);
        }
        let read = ("provenance", entry.provenance.as_str().into());
        self.text_with("ui-doctor-read", &[date, read])
    }

    fn confidence(&self, entry: &AuditEntry) -> String {
        let date = entry.source_date.iso();
        let date = date.unwrap_or_else(|| self.text("ui-source-undated"));
        let level = entry.confidence.as_str();
        let values = [("level", level.into()), ("date", date.into())];
        self.text_with("ui-doctor-confidence-text", &values)
    }

    fn what_to_check(&self, subject: &AuditSubject) -> String {
        let kind = match subject {
            AuditSubject::Contact(id) => return self.contact_to_check(id),
            AuditSubject::Page(_) => "page",
            AuditSubject::Law(id) => match self.app.catalog.sources.get(id).map(|law| &law.law) {
                Some(Some(Law::Bill(_))) => "bill",
                _ => "act",
            },
        };
        self.text(&format!("ui-doctor-check-{kind}"))
    }

    fn contact_to_check(&self, id: &ContactId) -> String {
        let Some(contact) = self.app.catalog.contacts.get(id) else { return String::new() };
        if contact.is_112() {
            return self.text("ui-doctor-check-112");
        }
        let number = self.number(id).unwrap_or_else(|| "none".to_owned());
        let hours = self.hours_in_words(contact).unwrap_or_else(|| "none".to_owned());
        let values = [("number", number.into()), ("hours", hours.into())];
        self.text_with("ui-doctor-check-contact", &values)
    }

    /// Under a heading of its own, so that what is written stays on one sheet with it.
    fn ring_entry(&self, nth: usize, entry: &AuditEntry, contact: &Contact) -> Vec<Block> {
        let name = self.content_text("contact", &contact.id);
        let number = contact.number.as_ref().map(|number| unbroken(number.as_str()));
        let box_to_tick = Item {
            mark: Some(Mark::Empty),
            ..Item::new(contact.id.as_str(), number.unwrap_or_default())
        };
        let hours = self.hours_in_words(contact);
        let hours = hours.unwrap_or_else(|| self.text("ui-doctor-hours-unknown"));
        let values = [("name", name.into()), ("id", contact.id.to_string().into())];
        let heading = self.text_with("ui-doctor-entry", &values);
        vec![
            Block::Heading(format!("{nth}. {heading}")),
            choices([box_to_tick], 0),
            Block::Fact(self.fact("ui-hours", hours)),
            Block::Fact(self.fact("ui-doctor-last", self.last_checked(entry))),
            Block::Field(Field { label: self.text("ui-ringlist-answer"), ..Field::default() }),
        ]
    }
}
