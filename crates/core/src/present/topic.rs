//! Reading about a topic, and where it leads.

mod bank;
mod place;
mod whom;
mod written;

use super::{
    presenter::{Presenter, named_page},
    topic_rows::topic_screen,
};
use crate::{
    app::{Model, links::Links, screens::topic::TopicPage},
    page::{Block, Choices, Page},
    reference::Topic,
    text::Texts,
};

impl Presenter<'_> {
    pub(super) fn topic_page(&self, reading: &TopicPage) -> Page {
        let topic = &reading.topic;
        let mut about = self.said_of(topic);
        let after_lead = about.iter().take_while(|block| matches!(block, Block::Prose(_))).count();
        about.splice(after_lead..after_lead, self.whom_to_ring(topic));
        let sources = self.sources_of(topic);
        let contents = self.contents(about.iter().chain(&sources));
        let blocks = [about, self.links(&reading.links), sources].concat();
        let mut page = self.article(topic, blocks);
        page.panels.extend(contents);
        page
    }

    /// What stands on a page with several headings, to be seen beside it.
    fn contents<'b>(&self, blocks: impl Iterator<Item = &'b Block>) -> Option<Vec<Block>> {
        let headings = blocks.filter_map(|block| match block {
            Block::Heading(text) => Some(text.clone()),
            _ => None,
        });
        let headings: Vec<String> = headings.collect();
        let title = Block::Heading(self.text("ui-look-contents"));
        (headings.len() > 1).then(|| vec![title, Block::Points(headings)])
    }

    /// Where a page leads.
    pub(super) fn links(&self, links: &Links) -> Vec<Block> {
        if links.topics.is_empty() {
            return Vec::new();
        }
        let items = links.topics.iter().map(|topic| self.link_item(topic)).collect();
        let choices = Choices { items, selected: links.selected, ..Choices::default() };
        vec![Block::Heading(self.text("ui-look-more")), Block::Choices(choices)]
    }

    /// All there is to read about a topic.
    pub(super) fn topic(&self, topic: &Topic) -> Page {
        self.article(topic, [self.said_of(topic), self.sources_of(topic)].concat())
    }

    fn article(&self, topic: &Topic, blocks: Vec<Block>) -> Page {
        let page = named_page(topic_screen(topic), self.topic_title(topic), blocks);
        Page { is_article: true, ..page }
    }

    fn said_of(&self, topic: &Topic) -> Vec<Block> {
        match topic {
            Topic::Page(id) => self.page_blocks(id),
            Topic::Sign(id) => self.sign_blocks(id),
            Topic::Group(id) => self.group_blocks(id),
            Topic::Axis(axis) => self.axis_blocks(*axis),
            Topic::Network(id) => self.network_blocks(id),
            Topic::Term(id) => self.term_blocks(id),
            Topic::Contact(id) => self.contact_blocks(id),
            Topic::Municipality(_) | Topic::County(_) => self.place_blocks(topic),
            Topic::Screen(screen) => self.screen_blocks(*screen),
        }
    }

    /// Where what is said of a topic comes from.
    fn sources_of(&self, topic: &Topic) -> Vec<Block> {
        let catalog = &self.app.catalog;
        match topic {
            Topic::Page(id) => self.page_sources(id),
            Topic::Sign(id) => {
                self.source_list(catalog.signs.get(id).iter().flat_map(|own| &own.sources))
            }
            Topic::Network(id) => {
                self.source_list(catalog.networks.get(id).iter().flat_map(|own| &own.sources))
            }
            Topic::Term(id) => {
                self.source_list(catalog.terms.get(id).iter().flat_map(|own| &own.sources))
            }
            _ => Vec::new(),
        }
    }
}

/// The page of a topic, for printing, as who reads it at a place and a moment needs it.
pub fn topic_for_print(topic: &Topic, model: &Model, texts: &Texts, other: &Texts) -> Page {
    let presenter = Presenter { other: Some(other), ..Presenter::new(model.state(), texts) };
    let page = presenter.topic_page(&TopicPage::new(model.state(), topic.clone()));
    Page { too_small: presenter.too_small(), ..page }
}
