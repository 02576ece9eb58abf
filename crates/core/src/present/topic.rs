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
    content::catalog::{Catalog, ReferencePage},
    page::{Block, Choices, Page},
    reference::Topic,
    route::hours::{Moment, availability},
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

    /// The numbers of those whom a page names, before all there is to read. Whoever reads a chart has
    /// nobody to ring.
    fn whom_to_ring(&self, topic: &Topic) -> Vec<Block> {
        let Topic::Page(id) = topic else { return Vec::new() };
        let page = self.app.catalog.pages.get(id);
        let has_chart = |page: &&ReferencePage| page.sections.iter().any(|own| own.chart.is_some());
        let Some(page) = page.filter(|page| !has_chart(page)) else { return Vec::new() };
        let ring = |id| {
            let contact = self.app.catalog.contacts.get(id).filter(|own| own.publishable)?;
            let state = self.availability_text(contact, availability(contact, self.app.now));
            let name = self.content_text("contact", id);
            let text = format!("{}, {name}, {state}", self.number(id)?);
            Some(Block::Fact(self.fact("ui-look-ring", text)))
        };
        page.contacts.iter().filter_map(ring).collect()
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
        let items = links.topics.iter().map(|topic| self.topic_item(topic)).collect();
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
