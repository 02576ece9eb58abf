//! Reading about a topic, and where it leads.

mod bank;
mod place;
mod written;

use std::rc::Rc;

use super::{
    presenter::{Presenter, named_page, reader},
    topic_rows::topic_screen,
};
use crate::{
    app::{links::Links, screens::topic::TopicPage},
    content::catalog::Catalog,
    page::{Block, Choices, Page},
    reference::Topic,
    route::hours::Moment,
    text::Texts,
};

impl Presenter<'_> {
    pub(super) fn topic_page(&self, reading: &TopicPage) -> Page {
        let mut page = self.topic(&reading.topic);
        page.panels.extend(self.contents(&page.blocks));
        page.blocks.extend(self.links(&reading.links));
        page
    }

    /// What stands on a page with several headings, to be seen beside it.
    fn contents(&self, blocks: &[Block]) -> Option<Vec<Block>> {
        let headings = blocks.iter().filter_map(|block| match block {
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
        let items = links.topics.iter().map(|topic| self.topic_item(topic)).collect();
        let choices = Choices { items, selected: links.selected, ..Choices::default() };
        vec![Block::Heading(self.text("ui-look-more")), Block::Choices(choices)]
    }

    /// All there is to read about a topic.
    pub(super) fn topic(&self, topic: &Topic) -> Page {
        let blocks = match topic {
            Topic::Page(id) => self.page_blocks(id),
            Topic::Sign(id) => self.sign_blocks(id),
            Topic::Group(id) => self.group_blocks(id),
            Topic::Axis(axis) => self.axis_blocks(*axis),
            Topic::Network(id) => self.network_blocks(id),
            Topic::Term(id) => self.term_blocks(id),
            Topic::Contact(id) => self.contact_blocks(id),
            Topic::Municipality(_) | Topic::County(_) => self.place_blocks(topic),
            Topic::Screen(screen) => self.screen_blocks(*screen),
        };
        Page {
            is_article: true,
            ..named_page(topic_screen(topic), self.topic_title(topic), blocks)
        }
    }
}

/// The page of a topic, for printing.
pub fn topic_for_print(
    topic: &Topic,
    catalog: &Rc<Catalog>,
    now: Moment,
    texts: &Texts,
    other: &Texts,
) -> Page {
    let model = reader(catalog, texts, now);
    let presenter = Presenter { other: Some(other), ..Presenter::new(&model, texts) };
    let page = presenter.topic_page(&TopicPage::new(&model, topic.clone()));
    Page { too_small: presenter.too_small(), ..page }
}
