//! What finds topics by their words. Read from the very pages, so that whatever stands on one can be
//! found, with the other words people use for it (`.search`) beside.

use std::{collections::HashSet, mem::take, rc::Rc};

use super::{
    presenter::{Presenter, reader},
    topic_rows::topic_text_id,
};
use crate::{
    content::{
        catalog::{Catalog, County},
        enums::ContactKind,
    },
    page::{Bar, Block, Card},
    reference::{self, Topic},
    route::hours::Moment,
    search::{Entry, Index, LanguageForms, SearchForms},
    text::{SharedTexts, Texts},
};

/// What finds topics by their words, in these languages.
pub fn index(catalog: &Rc<Catalog>, texts: &[SharedTexts]) -> Index<Topic> {
    let entries = search_entries(catalog, texts);
    let local = entries.iter().filter(|entry| entry.is_local());
    let names = local.flat_map(|entry| names_in(&entry.title));
    let forms = search_forms(catalog).with_names(names, []);
    Index::new(entries, forms)
}

/// What can be found, in these languages.
pub fn search_entries(catalog: &Rc<Catalog>, texts: &[SharedTexts]) -> Vec<Entry<Topic>> {
    texts.iter().flat_map(|texts| entries(catalog, texts)).collect()
}

/// The names within a title, as Fyrbodal in "Socialjouren Fyrbodal".
fn names_in(title: &str) -> impl Iterator<Item = &str> {
    title.split_whitespace().skip(1).filter(|word| word.starts_with(char::is_uppercase))
}

/// The endings and stop words of every language, and the names of places, which are not each other's.
pub fn search_forms(catalog: &Catalog) -> SearchForms {
    let lists = catalog.search.iter();
    let forms = lists.clone().map(|own| {
        let (endings, stop_words) = (own.endings.iter(), own.stop_words.iter());
        let endings = endings.map(String::as_str);
        LanguageForms::new(own.language, endings, stop_words.map(String::as_str))
    });
    let municipalities = catalog.municipalities.all().map(|own| &*own.name);
    let counties = catalog.counties.values().map(|own| &*own.name);
    let endings = lists.clone().flat_map(|own| &own.name_endings).map(String::as_str);
    SearchForms::new(forms).with_names(municipalities.chain(counties), endings)
}

fn entries(catalog: &Rc<Catalog>, texts: &Texts) -> Vec<Entry<Topic>> {
    let model = reader(catalog, texts, Moment::default());
    let presenter = Presenter::new(&model, texts);
    let mut entries: Vec<_> =
        reference::findable_topics(catalog).map(|topic| presenter.entry(topic)).collect();
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
    /// The names of the places that a contact serves, and of those within its region: whoever types one
    /// finds who is there, and nobody else. Those of a whole county are found by each municipality in it,
    /// social services before those who handle no single cases.
    fn places_served(&self, topic: &Topic) -> (Vec<String>, Vec<String>) {
        let catalog = &self.app.catalog;
        if let Topic::Municipality(_) = topic {
            return (vec![self.topic_title(topic)], Vec::new());
        }
        if let Topic::County(id) = topic {
            let name = catalog.counties.get(id).map(|county| county.name.to_string());
            return (name.into_iter().collect(), Vec::new());
        }
        let Topic::Contact(id) = topic else { return Default::default() };
        let Some(contact) = catalog.contacts.get(id) else { return Default::default() };
        if !contact.municipalities.is_empty() {
            let municipalities = contact.municipalities.iter().map(ToString::to_string);
            return (municipalities.collect(), Vec::new());
        }
        let counties = contact.counties.iter().filter_map(|county| catalog.counties.get(county));
        let within = |county: &County| {
            let county = county.id.clone();
            catalog.municipalities.all().filter(move |own| own.county == county)
        };
        let names = counties.flat_map(|county| {
            std::iter::once(county.name.to_string())
                .chain(within(county).map(|own| own.name.to_string()))
        });
        if contact.kind == ContactKind::OnCall {
            (names.collect(), Vec::new())
        } else {
            (Vec::new(), names.collect())
        }
    }

    fn entry(&self, topic: Topic) -> Entry<Topic> {
        let page = self.topic(&topic);
        let own = self.texts.attribute(&topic_text_id(&topic), "search");
        let (places, regions) = self.places_served(&topic);
        let kind = topic.place(&self.app.catalog).and_then(|_| self.section_of(&topic));
        let synonyms = own.or(kind).unwrap_or_default();
        let numbers = self.numbers_of(&topic);
        // Of somebody who serves some places no more is found than the name: neither a note nor a slip may
        // lead from one place to another's number.
        let body = if places.is_empty() && regions.is_empty() {
            page.blocks.iter().flat_map(said).collect()
        } else {
            Vec::new()
        };
        let body = body.join(" ");
        let language = self.texts.language();
        Entry {
            is_stub: matches!(topic, Topic::Term(_)),
            topic,
            language,
            synonyms,
            places,
            regions,
            body,
            numbers,
            title: page.title,
        }
    }

    /// Every number of a contact.
    fn numbers_of(&self, topic: &Topic) -> Vec<String> {
        let Topic::Contact(id) = topic else { return Vec::new() };
        let Some(contact) = self.app.catalog.contacts.get(id) else { return Vec::new() };
        let others = contact.others.iter().map(|(number, _)| number);
        contact.number.iter().chain(others).map(|number| number.as_str().to_owned()).collect()
    }
}

/// What a block of a page to read says.
pub(super) fn said<'a>(block: &'a Block) -> Vec<&'a str> {
    match block {
        Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => vec![text],
        Block::Points(points) => points.iter().map(String::as_str).collect(),
        Block::Fact(fact) => vec![&fact.label, &fact.text],
        Block::Bars(bars) => {
            let labelled = |bar: &'a Bar| bar.label.as_deref().into_iter().chain([&*bar.text]);
            bars.iter().flat_map(labelled).collect()
        }
        Block::Card(Card { name, facts, .. }) => {
            let facts = facts.iter().flat_map(|fact| [fact.label.as_str(), fact.text.as_str()]);
            std::iter::once(name.as_str()).chain(facts).collect()
        }
        Block::Bilingual(_) | Block::Field(_) | Block::Choices(_) => Vec::new(),
        Block::CallCard(card) => card.texts().collect(),
    }
}
