//! Finds topics by what somebody types: in Swedish and English at once, inflected, compound, without
//! the marks of å, ä and ö, misspelt, or as a number. Uses only the names of the languages and the
//! folding of letters; what a topic is, only the caller knows.

mod forms;
mod joins;
mod rank;
mod terms;
mod vocabulary;

use std::{
    collections::{HashMap, HashSet},
    fmt,
    hash::Hash,
};

use crate::{
    fold::fold,
    language::Language,
    search::{
        joins::Typed,
        rank::{Points, Rank, Tally},
        terms::Term,
        vocabulary::{Field, Reader, Vocabulary},
    },
};

/// What may be found, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// What it is about; the same in each language.
    pub topic: T,
    /// The language of its words.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Other words people use for it, with blanks between.
    pub synonyms: String,
    /// All the rest it says.
    pub words: String,
    /// Its telephone numbers, each as it is written.
    pub numbers: Vec<String>,
}

/// How well a hit fits what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Some of the words were found, among them one that tells.
    Some,
    /// Every word was found.
    All,
    /// What was typed is its title, or one of its numbers.
    Title,
}

/// A topic that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<T> {
    /// The topic.
    pub topic: T,
    /// The language it was found in; the one in use if it was found as well in that.
    pub language: Language,
    /// How well it fits.
    pub fit: Fit,
}

/// All that can be found. It is read once and not changed.
pub struct Index<T> {
    topics: Vec<T>,
    cards: Vec<Card>,
    vocabulary: Vocabulary,
    passed_over: HashSet<String>,
}

/// What the index keeps of an entry besides its words.
struct Card {
    /// The position of its topic.
    topic: usize,
    language: Language,
    /// Its title and its numbers, each a line: as they are spelled, and without marks.
    names: [String; 2],
    /// Its synonyms without marks.
    synonyms: String,
    /// How many terms its title and its synonyms have.
    long: usize,
}

/// What one looks for is never longer, in characters; nor are more words of it weighed.
const LONGEST: usize = 200;
const MOST_TERMS: usize = 8;
/// A title of more terms is a sentence; what stands in it need not be what it is about.
const LONG_TITLE: usize = 5;

impl<T: Clone + Eq + Hash> Index<T> {
    /// Reads the entries. On equal rank the earlier is found first.
    pub fn new(entries: impl IntoIterator<Item = Entry<T>>) -> Self {
        let mut reader = Reader::default();
        let mut topics = Topics { all: Vec::new(), positions: HashMap::new() };
        let mut cards = Vec::new();
        for entry in entries {
            let at = cards.len();
            let (title, synonyms) = (terms::cut(&entry.title), terms::cut(&entry.synonyms));
            let field = if title.len() > LONG_TITLE { Field::LongTitle } else { Field::Title };
            let numbers: Vec<_> = entry.numbers.iter().map(|number| terms::cut(number)).collect();
            let names: Vec<_> =
                [&title].into_iter().chain(&numbers).map(|of| terms::key(of)).collect();
            let names = names.join("\n");
            cards.push(Card {
                topic: topics.position(entry.topic),
                language: entry.language,
                names: both(names),
                synonyms: terms::folded(&terms::key(&synonyms)),
                long: title.len() + synonyms.len(),
            });
            reader.read(at, field, title);
            for number in numbers {
                reader.read(at, Field::Title, number);
            }
            reader.read(at, Field::Synonym, synonyms);
            reader.read(at, Field::Body, terms::cut(&entry.words));
        }
        let passed_over = forms::PASSED_OVER.iter().map(|word| fold(word)).collect();
        Self { topics: topics.all, cards, vocabulary: reader.finish(), passed_over }
    }

    /// The topics that fit what was typed, the best first and each once, at most so many.
    pub fn find(&self, query: &str, preferred: Language, most: usize) -> Vec<Hit<T>> {
        let query: String = query.chars().take(LONGEST).collect();
        let typed = terms::cut(&query);
        let keys = both(terms::key(&typed));
        let mut tally = Tally::new(self.cards.len());
        for (term, goes_on) in self.weighed(&typed) {
            tally.add(&self.points(term, goes_on));
        }
        let mut best: Vec<Option<Rank>> = vec![None; self.topics.len()];
        for ((at, card), sum) in self.cards.iter().enumerate().zip(tally.sums()) {
            let Some(sum) = sum else { continue };
            let rank = Rank::new(sum, &keys, &card.names, &card.synonyms);
            let rank = rank.among(card.language == preferred, card.long, at);
            if let Some(best) = best.get_mut(card.topic) {
                *best = (*best).max(Some(rank));
            }
        }
        let ranks = rank::in_order(best.into_iter().flatten().collect(), most);
        ranks.iter().filter_map(|rank| self.hit(rank)).collect()
    }

    fn hit(&self, rank: &Rank) -> Option<Hit<T>> {
        let card = self.cards.get(rank.entry())?;
        let topic = self.topics.get(card.topic)?.clone();
        Some(Hit { topic, language: card.language, fit: rank.fit() })
    }

    /// The terms that say what is looked for, each with whether it is still being typed. If a
    /// question word is all there is, it is looked for.
    fn weighed<'a>(&self, typed: &'a [Term]) -> Vec<(&'a Term, bool)> {
        let last = typed.len().saturating_sub(1);
        let all = typed.iter().enumerate().map(|(at, term)| (term, at == last));
        let mut telling: Vec<_> = all
            .clone()
            .filter(|(term, _)| !self.passed_over.contains(&terms::folded(&term.whole)))
            .collect();
        if telling.is_empty() {
            telling = all.collect();
        }
        telling.truncate(MOST_TERMS);
        telling
    }

    /// What a term gives each entry: as one word, or part by part if every part is there.
    fn points(&self, term: &Term, goes_on: bool) -> Points {
        let mut points = self.points_of(&term.whole, goes_on);
        if let Some((last, parts)) = term.parts.split_last() {
            let mut together = self.points_of(last, goes_on);
            for part in parts {
                together.least(&self.points_of(part, false));
            }
            points.most(&together);
        }
        points
    }

    fn points_of(&self, word: &str, goes_on: bool) -> Points {
        let mut points = Points::new(self.cards.len());
        self.vocabulary.joining(&Typed::new(word, goes_on), |join, spelled, places| {
            for place in places {
                points.give(place.entry, rank::points(place.field, join, spelled));
            }
        });
        points
    }
}

/// Counts only: what is searched is no secret, but nobody wants to read it in a dump.
impl<T> fmt::Debug for Index<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("topics", &self.topics.len())
            .field("entries", &self.cards.len())
            .field("words", &self.vocabulary.len())
            .finish_non_exhaustive()
    }
}

/// A key as it is spelled, and without marks.
fn both(spelled: String) -> [String; 2] {
    let folded = terms::folded(&spelled);
    [spelled, folded]
}

/// The topics, each once.
struct Topics<T> {
    all: Vec<T>,
    positions: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Topics<T> {
    fn position(&mut self, topic: T) -> usize {
        if let Some(at) = self.positions.get(&topic) {
            return *at;
        }
        let at = self.all.len();
        self.all.push(topic.clone());
        self.positions.insert(topic, at);
        at
    }
}
