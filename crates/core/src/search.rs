//! Full-text search: finds topics by what people type, in all languages at once, inflected, compound,
//! without diacritics, misspelt, or as a telephone number. What a topic is, only the caller knows.

mod inflection;
mod matching;
mod rank;
mod tokens;
mod word_index;

use std::{collections::HashMap, fmt, hash::Hash};

pub use self::{inflection::SearchForms, rank::Confidence};
use self::{
    matching::{MatchKind, QueryWord},
    rank::{Rank, Scores, TermScores},
    tokens::{NormalizedText, Token, normalized, tokenize},
    word_index::{Posting, WordField, WordIndex, WordIndexBuilder},
};
use crate::{
    fold::{compose, strip_marks},
    language::Language,
};

/// What can be found, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// What it is about. Entries of one topic, as in several languages, are found as one.
    pub topic: T,
    /// The language of its words.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Other words people use for it, separated by blanks.
    pub synonyms: String,
    /// The names of the places it is there for.
    pub places: Vec<String>,
    /// All the rest it says.
    pub body: String,
    /// Its telephone numbers, each as it is written.
    pub numbers: Vec<String>,
}

/// A topic that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<T> {
    /// The topic.
    pub topic: T,
    /// The language it was found in; the preferred one if it ranks as high in that.
    pub language: Language,
    /// How sure it is that this was meant.
    pub confidence: Confidence,
}

/// All that can be found. Immutable once it is built.
pub struct Index<T> {
    topics: Vec<T>,
    entries: Vec<IndexedEntry>,
    words: WordIndex,
    forms: SearchForms,
}

/// What the index keeps of an entry besides its words.
struct IndexedEntry {
    /// The position of its topic.
    topic: usize,
    language: Language,
    /// Its title and its numbers, a line each.
    names: NormalizedText,
    folded_synonyms: String,
    /// Whether it is there for some places only.
    is_local: bool,
    /// How many tokens its title and its synonyms have.
    token_count: usize,
}

/// Characters of a query that are read. Longer than anything people ask; bounds the time for a text
/// that was pasted by mistake.
const MAX_QUERY_CHARS: usize = 200;
/// Tokens of a query that are looked for; each costs a pass over all words.
const MAX_QUERY_TOKENS: usize = 8;
/// A title of more tokens is a sentence; not every word of it is what the entry is about.
const MAX_TITLE_TOKENS: usize = 5;

impl<T: Clone + Eq + Hash> Index<T> {
    /// Indexes the entries; of entries that rank alike the earlier is found first.
    pub fn new(entries: impl IntoIterator<Item = Entry<T>>, forms: SearchForms) -> Self {
        let mut words = WordIndexBuilder::default();
        let mut topics = TopicPositions { topics: Vec::new(), positions: HashMap::new() };
        let mut indexed = Vec::new();
        for entry in entries {
            let position = indexed.len();
            let (title, synonyms) = (tokenize(&entry.title), tokenize(&entry.synonyms));
            let is_sentence = title.len() > MAX_TITLE_TOKENS;
            let title_field = if is_sentence { WordField::LongTitle } else { WordField::Title };
            let numbers: Vec<_> = entry.numbers.iter().map(|number| tokenize(number)).collect();
            let names: Vec<_> =
                [&title].into_iter().chain(&numbers).map(|name| normalized(name)).collect();
            indexed.push(IndexedEntry {
                topic: topics.position(entry.topic),
                language: entry.language,
                names: NormalizedText::new(names.join("\n")),
                folded_synonyms: strip_marks(&normalized(&synonyms)),
                is_local: !entry.places.is_empty(),
                token_count: title.len() + synonyms.len(),
            });
            for place in &entry.places {
                words.add(position, WordField::Place, tokenize(place));
            }
            words.add(position, title_field, title);
            for number in numbers {
                words.add(position, WordField::Title, number);
            }
            words.add(position, WordField::Synonym, synonyms);
            words.add(position, WordField::Body, tokenize(&entry.body));
        }
        Self { topics: topics.topics, entries: indexed, words: words.finish(&forms), forms }
    }

    /// The topics that match a query, the best first and each once, at most `limit`.
    pub fn find(&self, query: &str, preferred: Language, limit: usize) -> Vec<Hit<T>> {
        let query: String = query.chars().take(MAX_QUERY_CHARS).collect();
        let query = compose(&query);
        let tokens = tokenize(&query);
        let query = NormalizedText::new(normalized(&tokens));
        let mut scores = Scores::new(self.entries.len());
        let of_tokens: Vec<(usize, TermScores)> = self
            .significant(&tokens)
            .into_iter()
            .map(|(position, token, is_last)| (position, self.token_scores(token, is_last)))
            .collect();
        for (_, token) in &of_tokens {
            scores.add(token);
        }
        for name in self.forms.names_in(&tokens) {
            let own = of_tokens.iter().filter(|(position, _)| name.contains(position));
            scores.add_name(own.map(|(_, token)| token));
        }
        let mut best_of_topic: Vec<Option<Rank>> = vec![None; self.topics.len()];
        for ((position, entry), score) in self.entries.iter().enumerate().zip(scores.totals()) {
            let Some(score) = score else { continue };
            let rank = Rank::new(score, &query, &entry.names, &entry.folded_synonyms);
            let is_preferred = entry.language == preferred;
            let rank = rank.with_tie_breakers(is_preferred, entry.token_count, position);
            if let Some(best) = best_of_topic.get_mut(entry.topic) {
                *best = (*best).max(Some(rank));
            }
        }
        let ranks = rank::best(best_of_topic.into_iter().flatten().collect(), limit);
        ranks.iter().filter_map(|rank| self.hit(rank)).collect()
    }

    fn hit(&self, rank: &Rank) -> Option<Hit<T>> {
        let entry = self.entries.get(rank.entry())?;
        let topic = self.topics.get(entry.topic)?.clone();
        Some(Hit { topic, language: entry.language, confidence: rank.confidence() })
    }

    /// The tokens that are no stop words, each with its position and whether it is still being typed.
    /// A query of nothing but stop words is looked for as it stands.
    fn significant<'a>(&self, tokens: &'a [Token]) -> Vec<(usize, &'a Token, bool)> {
        let last = tokens.len().saturating_sub(1);
        let all = tokens.iter().enumerate();
        let all = all.map(|(position, token)| (position, token, position == last));
        let mut significant: Vec<_> =
            all.clone().filter(|(_, token, _)| !self.forms.is_stop_word(&token.whole)).collect();
        if significant.is_empty() {
            significant = all.collect();
        }
        significant.truncate(MAX_QUERY_TOKENS);
        significant
    }

    /// What a token scores in each entry: as one word, or part by part if every part is there.
    fn token_scores(&self, token: &Token, is_prefix_query: bool) -> TermScores {
        let mut scores = self.word_scores(&token.whole, is_prefix_query);
        if let Some((last, parts)) = token.parts.split_last() {
            let mut by_parts = self.word_scores(last, is_prefix_query);
            for part in parts {
                by_parts.min_with(&self.word_scores(part, false));
            }
            scores.max_with(&by_parts);
        }
        scores
    }

    fn is_local(&self, entry: usize) -> bool {
        self.entries.get(entry).is_some_and(|entry| entry.is_local)
    }

    fn word_scores(&self, word: &str, is_prefix_query: bool) -> TermScores {
        let mut scores = TermScores::new(self.entries.len());
        let query_word = QueryWord::new(word, is_prefix_query, &self.forms);
        self.words.for_each_match(&query_word, |kind, is_same_spelling, postings| {
            // No likeness leads to whoever is there for another place.
            let is_close = kind >= MatchKind::CloseInflection;
            let may_be = |posting: &&Posting| is_close || !self.is_local(posting.entry);
            for posting in postings.iter().filter(may_be) {
                let score = rank::match_score(posting.field, kind, is_same_spelling);
                scores.raise(posting.entry, score);
            }
        });
        scores
    }
}

/// Only counts: the words of all pages would drown any message they stand in.
impl<T> fmt::Debug for Index<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("topics", &self.topics.len())
            .field("entries", &self.entries.len())
            .field("words", &self.words.len())
            .finish_non_exhaustive()
    }
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
