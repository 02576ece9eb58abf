//! What finds topics by their words. Read from the very pages, so that whatever stands on one can be
//! found, with the other words people use for it (`.search`) beside.

use std::{collections::HashSet, mem::take, rc::Rc};

use super::{
    presenter::{Presenter, reader},
    topic_rows::topic_text_id,
};
use crate::{
    content::catalog::Catalog,
    page::{Block, Card},
    reference::{self, Topic},
    route::hours::Moment,
    search::{Entry, Index, SearchForms},
    text::{SharedTexts, Texts},
};

/// What finds topics by their words, in these languages.
pub fn index(catalog: &Rc<Catalog>, texts: &[SharedTexts]) -> Index<Topic> {
    let entries = texts.iter().flat_map(|texts| entries(catalog, texts));
    Index::new(entries.collect::<Vec<_>>(), search_forms(catalog))
}

/// The endings and stop words of every language.
pub fn search_forms(catalog: &Catalog) -> SearchForms {
    let lists = &catalog.search;
    let (endings, stop_words) = (lists.endings.iter(), lists.stop_words.iter());
    SearchForms::new(endings.map(String::as_str), stop_words.map(String::as_str))
}

fn entries(catalog: &Rc<Catalog>, texts: &Texts) -> Vec<Entry<Topic>> {
    let model = reader(catalog, texts, Moment::default());
    let presenter = Presenter::new(&model, texts);
    let mut entries: Vec<_> =
        reference::all_topics(catalog).map(|topic| presenter.entry(topic)).collect();
    give_shared_numbers_to_the_first(&mut entries);
    entries
}

/// A number that several share is that of the first of them: many an on-call service is reached
/// through the emergency number.
fn give_shared_numbers_to_the_first(entries: &mut [Entry<Topic>]) {
    let mut given = HashSet::new();
    for entry in entries {
        let (own, others) =
            take(&mut entry.numbers).into_iter().partition(|number| given.insert(number.clone()));
        entry.numbers = own;
        for number in Vec::<String>::into_iter(others) {
            entry.body.push(' ');
            entry.body.push_str(&number);
        }
    }
}

impl Presenter<'_> {
    fn entry(&self, topic: Topic) -> Entry<Topic> {
        let page = self.topic(&topic);
        let synonyms = self.texts.attribute(&topic_text_id(&topic), "search").unwrap_or_default();
        let numbers = page.blocks.iter().filter_map(|block| match block {
            Block::Card(card) => card.number.clone(),
            _ => None,
        });
        let body = page.blocks.iter().flat_map(said).collect::<Vec<_>>().join(" ");
        let language = self.texts.language();
        Entry { topic, language, synonyms, body, numbers: numbers.collect(), title: page.title }
    }
}

/// What a block of a page to read says.
pub(super) fn said(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => vec![text],
        Block::Points(points) => points.iter().map(String::as_str).collect(),
        Block::Fact(fact) => vec![&fact.label, &fact.text],
        Block::Bars(bars) => bars.iter().filter_map(|bar| bar.label.as_deref()).collect(),
        Block::Card(Card { name, facts, .. }) => {
            let facts = facts.iter().flat_map(|fact| [fact.label.as_str(), fact.text.as_str()]);
            std::iter::once(name.as_str()).chain(facts).collect()
        }
        Block::Bilingual(_) | Block::Field(_) | Block::Choices(_) => Vec::new(),
        Block::CallCard(card) => card.texts().collect(),
    }
}
