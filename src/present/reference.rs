//! The reference: its first page, its rooms, reading about a topic, and what is found by words.

mod bank;
mod index;
mod page;

use std::rc::Rc;

pub use index::index;

use super::{Build, choices, reader, titled};
use crate::{
    app::screens::{
        reference_menu::{ReferenceMenu, ReferenceMenuItem},
        search::SearchView,
        section::SectionTopics,
        topic::TopicPage,
    },
    content::catalog::Catalog,
    ids::Id,
    page::{Block, Choices, Field, Item, Page},
    reference::{ReferenceSection, Topic},
    route::hours::Moment,
    text::Texts,
};

impl Build<'_> {
    pub(super) fn reference_menu(&self, menu: &ReferenceMenu) -> Page {
        let items = menu.items.iter().map(|item| match item {
            ReferenceMenuItem::Search => {
                self.noted("search", "ui-look-search", "ui-look-search-note")
            }
            ReferenceMenuItem::Section(section) => {
                Item::new(section.as_str(), self.room_name(*section))
            }
            ReferenceMenuItem::Readiness => Item::new("ready", self.line("ui-look-ready")),
        });
        titled("look", self.line("ui-look-title"), vec![choices(items, menu.selected)])
    }

    fn room_name(&self, room: ReferenceSection) -> String {
        self.line(&format!("ui-room-{}", room.as_str()))
    }

    pub(super) fn section(&self, section: &SectionTopics) -> Page {
        let mut last = None;
        let items = section.topics.iter().map(|topic| {
            let heading = self.heading(topic);
            let is_new = heading.is_some() && heading != last;
            last.clone_from(&heading);
            Item {
                heading: heading.filter(|_| is_new),
                note: self.beside(topic),
                ..Item::new(topic_id(topic), self.title(topic))
            }
        });
        let id = format!("room-{}", section.section.as_str());
        titled(id, self.room_name(section.section), vec![choices(items, section.selected)])
    }

    /// What a topic stands under in its room.
    fn heading(&self, topic: &Topic) -> Option<String> {
        let catalog = &self.model.catalog;
        match topic {
            Topic::Sign(id) => {
                let sign = catalog.signs.get(id)?;
                Some(self.of("category", &sign.category))
            }
            Topic::Contact(id) => {
                let contact = catalog.contacts.get(id)?;
                Some(self.line(&format!("kind-{}", contact.kind.as_str())))
            }
            _ => None,
        }
    }

    /// What stands beside the title of a topic in its room.
    fn beside(&self, topic: &Topic) -> String {
        match topic {
            Topic::Term(id) => {
                let words = format!("term-{}", id.as_str());
                self.other.map(|other| other.line(&words)).unwrap_or_default()
            }
            Topic::Axis(_) => self.line("ui-look-axis"),
            _ => String::new(),
        }
    }

    /// What a topic is called.
    pub(super) fn title(&self, topic: &Topic) -> String {
        match topic {
            Topic::Page(id) => self.of("page", id),
            Topic::Sign(id) => self.of("sign", id),
            Topic::Group(id) => self.of("group", id),
            Topic::Axis(axis) => self.line(&format!("axis-{}", axis.as_str())),
            Topic::Network(id) => self.of("network", id),
            Topic::Term(id) => self.of("term", id),
            Topic::Contact(id) => self.of("contact", id),
        }
    }

    pub(super) fn topic_page(&self, reading: &TopicPage) -> Page {
        let mut page = self.topic(&reading.topic);
        if !reading.related.is_empty() {
            page.blocks.push(Block::Heading(self.line("ui-look-more")));
            let items = reading.related.iter().map(|topic| self.lead_item(topic));
            page.blocks.push(choices(items, reading.link.unwrap_or(Choices::NONE)));
        }
        page
    }

    /// Where a topic leads; a contact with its number, since that may be all one looks for.
    fn lead_item(&self, topic: &Topic) -> Item {
        let text = match topic {
            Topic::Contact(id) => self.name_and_number(id),
            _ => self.title(topic),
        };
        Item::new(topic_id(topic), text)
    }

    /// All there is to read about a topic.
    fn topic(&self, topic: &Topic) -> Page {
        let blocks = match topic {
            Topic::Page(id) => self.page_blocks(id),
            Topic::Sign(id) => self.sign_blocks(id),
            Topic::Group(id) => self.group_blocks(id),
            Topic::Axis(axis) => self.axis_blocks(*axis),
            Topic::Network(id) => self.network_blocks(id),
            Topic::Term(id) => self.term_blocks(id),
            Topic::Contact(id) => self.contact_blocks(id),
        };
        Page { long: true, ..titled(topic_id(topic), self.title(topic), blocks) }
    }

    pub(super) fn search(&self, search: &SearchView) -> Page {
        let field = Field {
            label: self.line("ui-look-field"),
            value: search.typed.clone(),
            example: self.line("ui-look-example-words"),
        };
        let items = search
            .hits
            .iter()
            .map(|topic| Item { note: self.stands_in(topic), ..self.lead_item(topic) });
        let mut blocks = vec![Block::Field(field)];
        if search.hits.is_empty() && !search.typed.trim().is_empty() {
            blocks.push(Block::Prose(self.line("ui-look-none")));
        } else {
            blocks.push(choices(items, search.selected));
        }
        titled("search", self.line("ui-look-search"), blocks)
    }

    /// The room a topic stands in.
    fn stands_in(&self, topic: &Topic) -> String {
        let room = topic.section(&self.model.catalog);
        room.map(|room| self.room_name(room)).unwrap_or_default()
    }
}

/// Kind and id, since a page, a term and a group may share an id.
fn topic_id(topic: &Topic) -> String {
    match topic {
        Topic::Page(id) => format!("page-{id}"),
        Topic::Sign(id) => format!("sign-{id}"),
        Topic::Group(id) => format!("group-{id}"),
        Topic::Axis(axis) => format!("axis-{}", axis.as_str()),
        Topic::Network(id) => format!("network-{id}"),
        Topic::Term(id) => format!("term-{id}"),
        Topic::Contact(id) => format!("contact-{id}"),
    }
}

/// The page of a topic, for printing.
pub fn topic(
    topic: &Topic,
    catalog: &Rc<Catalog>,
    now: Moment,
    texts: &Texts,
    other: &Texts,
) -> Page {
    let model = reader(catalog, texts, now);
    let build = Build { other: Some(other), ..Build::new(&model, texts) };
    let page = build.topic_page(&TopicPage::new(&model, topic.clone()));
    Page { small: build.small(), ..page }
}

/// What a topic and the room it stands in are called.
pub fn title(topic: &Topic, catalog: &Rc<Catalog>, texts: &Texts) -> (String, String) {
    let model = reader(catalog, texts, Moment::default());
    let build = Build::new(&model, texts);
    (build.title(topic), build.stands_in(topic))
}
