//! Makes an index of entries.

use std::{collections::HashMap, hash::Hash};

use super::{
    Entry, Index, IndexedEntry, IndexedLanguage,
    inflection::{LanguageForms, SearchForms},
    tokens::{NormalizedText, normalized, tokenize},
    word_index::{WordField, WordIndexBuilder},
};
use crate::fold::strip_marks;

/// A title of more tokens is a sentence; not every word of it is what the entry is about.
const MAX_TITLE_TOKENS: usize = 5;

impl<T: Clone + Eq + Hash> Index<T> {
    /// Indexes the entries; of entries that rank alike the earlier is found first.
    pub fn new(entries: impl IntoIterator<Item = Entry<T>>, forms: SearchForms) -> Self {
        let mut languages: Vec<(LanguageForms, WordIndexBuilder)> = Vec::new();
        let mut topics = TopicPositions { topics: Vec::new(), positions: HashMap::new() };
        let mut indexed: Vec<IndexedEntry> = Vec::new();
        for entry in entries {
            let known = languages.iter().position(|(own, _)| own.language() == entry.language);
            let language = known.unwrap_or(languages.len());
            if known.is_none() {
                languages.push((forms.of(entry.language), WordIndexBuilder::default()));
            }
            let topic = topics.position(entry.topic.clone());
            if let Some((_, words)) = languages.get_mut(language) {
                indexed.push(add_words(&entry, indexed.len(), words, (topic, language)));
            }
        }
        let SearchForms { names, .. } = forms;
        let finish = |(forms, words): (LanguageForms, WordIndexBuilder)| IndexedLanguage {
            words: words.finish(&names),
            forms,
        };
        let languages = languages.into_iter().map(finish).collect();
        Self { topics: topics.topics, entries: indexed, languages, names }
    }
}

/// Adds the words of an entry at a position, and gives what is kept of it besides.
fn add_words<T>(
    entry: &Entry<T>,
    position: usize,
    words: &mut WordIndexBuilder,
    (topic, language): (usize, usize),
) -> IndexedEntry {
    let (title, synonyms) = (tokenize(&entry.title), tokenize(&entry.synonyms));
    let is_sentence = title.len() > MAX_TITLE_TOKENS;
    let title_field = if is_sentence { WordField::LongTitle } else { WordField::Title };
    let numbers: Vec<_> = entry.numbers.iter().map(|number| tokenize(number)).collect();
    let names: Vec<_> = [&title].into_iter().chain(&numbers).map(|name| normalized(name)).collect();
    let kept = IndexedEntry {
        topic,
        language,
        names: NormalizedText::new(names.join("\n")),
        folded_synonyms: strip_marks(&normalized(&synonyms)).into(),
        is_local: entry.is_local(),
        is_stub: entry.is_stub,
        token_count: title.len() + synonyms.len(),
    };
    for place in &entry.places {
        words.add(position, WordField::Place, tokenize(place));
    }
    // The name of a place is a name and nothing else.
    if !entry.places.contains(&entry.title) {
        words.add(position, title_field, title);
    }
    for number in numbers {
        words.add(position, WordField::Title, number);
    }
    words.add(position, WordField::Synonym, synonyms);
    for place in &entry.regions {
        words.add(position, WordField::Region, tokenize(place));
    }
    words.add(position, WordField::Body, tokenize(&entry.body));
    kept
}

/// The topics, each once, and where it stands among them.
struct TopicPositions<T> {
    topics: Vec<T>,
    positions: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> TopicPositions<T> {
    /// The position of a topic, which is added if it is new.
    fn position(&mut self, topic: T) -> usize {
        if let Some(position) = self.positions.get(&topic) {
            return *position;
        }
        let position = self.topics.len();
        self.topics.push(topic.clone());
        self.positions.insert(topic, position);
        position
    }
}
