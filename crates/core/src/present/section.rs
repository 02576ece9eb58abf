//! The topics of a section of the reference.

use super::{
    presenter::{Presenter, choices, named_page},
    topic_rows::topic_id,
};
use crate::{
    app::screens::section::SectionTopics,
    ids::Id,
    page::{Item, Page, ScreenId},
    reference::Topic,
};

impl Presenter<'_> {
    pub(super) fn section(&self, section: &SectionTopics) -> Page {
        let mut last = None;
        let items = section.topics.iter().map(|topic| {
            let heading = self.heading(topic);
            let is_new = heading.is_some() && heading != last;
            last.clone_from(&heading);
            Item {
                heading: heading.filter(|_| is_new),
                note: self.beside(topic),
                ..Item::new(topic_id(topic), self.topic_title(topic))
            }
        });
        let id = ScreenId::about("room", section.section.as_str());
        named_page(id, self.section_name(section.section), vec![choices(items, section.selected)])
    }

    /// What a topic stands under in its section.
    pub(super) fn heading(&self, topic: &Topic) -> Option<String> {
        let catalog = &self.app.catalog;
        match topic {
            Topic::Sign(id) => {
                let sign = catalog.signs.get(id)?;
                Some(self.content_text("category", &sign.category))
            }
            Topic::Contact(id) => {
                let contact = catalog.contacts.get(id)?;
                Some(self.text(&format!("kind-{}", contact.kind.as_str())))
            }
            _ => None,
        }
    }

    /// What stands beside the title of a topic in its section.
    pub(super) fn beside(&self, topic: &Topic) -> Option<String> {
        match topic {
            Topic::Term(id) => {
                let words = format!("term-{}", id.as_str());
                self.other.map(|other| other.line(&words))
            }
            Topic::Axis(_) => Some(self.text("ui-look-axis-note")),
            _ => None,
        }
    }
}
