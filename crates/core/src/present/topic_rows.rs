//! Topics as rows: what they are called and the section they stand in.

use std::rc::Rc;

use super::presenter::{Presenter, reader};
use crate::{
    content::catalog::Catalog,
    ids::Id,
    page::{Item, ScreenId},
    reference::{ReferenceSection, Topic},
    route::hours::Moment,
    text::Texts,
};

impl Presenter<'_> {
    pub(super) fn section_name(&self, room: ReferenceSection) -> String {
        self.text(&format!("ui-room-{}", room.as_str()))
    }

    /// What a topic is called.
    pub fn topic_title(&self, topic: &Topic) -> String {
        match topic {
            Topic::Page(id) => self.content_text("page", id),
            Topic::Sign(id) => self.content_text("sign", id),
            Topic::Group(id) => self.content_text("group", id),
            Topic::Axis(axis) => self.text(&format!("axis-{}", axis.as_str())),
            Topic::Network(id) => self.content_text("network", id),
            Topic::Term(id) => self.content_text("term", id),
            Topic::Contact(id) => self.content_text("contact", id),
            Topic::Municipality(id) => {
                let own = self.app.catalog.municipalities.get(id.as_str());
                own.map(|own| own.name.to_string()).unwrap_or_default()
            }
            Topic::County(id) => self.content_text("county", id),
            Topic::Screen(screen) => self.text(&format!("screen-{}", screen.as_str())),
        }
    }

    /// Where a topic leads; a contact with its number, since that may be all one looks for.
    pub(super) fn topic_item(&self, topic: &Topic) -> Item {
        let text = match topic {
            Topic::Contact(id) => self.name_and_number(id),
            _ => self.topic_title(topic),
        };
        Item::new(topic_id(topic), text)
    }

    /// The same beside other links: a word of the glossary is often also the name of the page it stands on.
    pub(super) fn link_item(&self, topic: &Topic) -> Item {
        let item = self.topic_item(topic);
        if !matches!(topic, Topic::Term(_)) {
            return item;
        }
        let text = self.text_with("ui-look-term-row", &[("title", item.text.into())]);
        Item { text, ..item }
    }

    /// The section a topic stands in.
    pub(super) fn section_of(&self, topic: &Topic) -> Option<String> {
        match topic {
            Topic::Municipality(_) => Some(self.text("ui-look-municipality")),
            Topic::County(_) => Some(self.text("ui-look-county")),
            Topic::Screen(_) => Some(self.text("ui-look-screen")),
            _ => topic.section(&self.app.catalog).map(|room| self.section_name(room)),
        }
    }
}

/// Kind and id, since a page, a term and a group may share an id.
pub(super) fn topic_id(topic: &Topic) -> String {
    let (kind, id) = topic.kind_and_id();
    format!("{kind}-{id}")
}

/// Where the words of a topic begin.
pub(super) fn topic_text_id(topic: &Topic) -> String {
    let (kind, id) = topic.kind_and_id();
    format!("{kind}-{id}")
}

/// The screen on which a topic is read.
pub(super) fn topic_screen(topic: &Topic) -> ScreenId {
    let (kind, id) = topic.kind_and_id();
    ScreenId::about(kind, id)
}

/// What a topic and the section it stands in are called.
pub fn topic_title(topic: &Topic, catalog: &Rc<Catalog>, texts: &Texts) -> (String, String) {
    let model = reader(catalog, texts, Moment::default());
    let presenter = Presenter::new(&model, texts);
    (presenter.topic_title(topic), presenter.section_of(topic).unwrap_or_default())
}
