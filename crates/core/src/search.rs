//! Full-text search: finds topics by what people type, in all languages at once, inflected, compound,
//! without diacritics, misspelt, or as a telephone number. What a topic is, only the caller knows.

mod indexing;
mod inflection;
mod likeness;
mod marks;
mod matching;
mod names;
mod query;
mod rank;
mod sparse;
mod tokens;
mod word_index;

use std::{fmt, hash::Hash, ops::Range};

pub use self::{
    inflection::{LanguageForms, SearchForms},
    rank::Confidence,
};
use self::{
    likeness::TypedText,
    matching::{MatchKind, QueryWord},
    names::Names,
    query::Query,
    rank::{Likeness, Rank, Scores, TermScore, TermScores, Threshold, TieBreakers},
    sparse::SparseVec,
    tokens::{NormalizedText, Token},
    word_index::{Posting, WordIndex},
};
use crate::{
    language::Language,
    prepared::{Prepared, Reader, Text, Writer, prepared},
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
    /// The names of the places that lie where it is there for whole regions.
    pub regions: Vec<String>,
    /// All the rest it says.
    pub body: String,
    /// Its telephone numbers, each as it is written.
    pub numbers: Vec<String>,
    /// It says no more than what a word means.
    pub is_stub: bool,
}

impl<T> Entry<T> {
    /// Whether it is there for some places only.
    pub fn is_local(&self) -> bool {
        !self.places.is_empty() || !self.regions.is_empty()
    }
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
    /// How well it matches, to be compared with the other hits of the query.
    pub points: u32,
}

/// All that can be found. Immutable once it is built; nothing but texts, numbers and positions.
#[derive(PartialEq, Eq)]
pub struct Index<T> {
    topics: Vec<T>,
    entries: Vec<IndexedEntry>,
    languages: Vec<IndexedLanguage>,
    names: Names,
}

/// The words of the entries of a language, with its forms.
#[derive(PartialEq, Eq)]
struct IndexedLanguage {
    forms: LanguageForms,
    words: WordIndex,
}

/// What the index keeps of an entry besides its words.
#[derive(PartialEq, Eq)]
struct IndexedEntry {
    /// The position of its topic.
    topic: usize,
    /// The position of its language.
    language: usize,
    /// Its title and its numbers, a line each.
    names: NormalizedText,
    folded_synonyms: Text,
    /// Whether it is there for some places only.
    is_local: bool,
    is_stub: bool,
    /// How many tokens its title and its synonyms have.
    token_count: usize,
}

prepared! {
    IndexedLanguage { forms, words }
    IndexedEntry {
        topic, language, names, folded_synonyms, is_local, is_stub, token_count,
    }
}

impl<T: Prepared> Prepared for Index<T> {
    fn write(&self, out: &mut Writer) {
        self.topics.write(out);
        self.entries.write(out);
        self.languages.write(out);
        self.names.write(out);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(Self {
            topics: Vec::read(from)?,
            entries: Vec::read(from)?,
            languages: Vec::read(from)?,
            names: Names::read(from)?,
        })
    }
}

impl<T: Clone + Eq + Hash> Index<T> {
    /// The topics that match a query, the best first and each once, at most `limit`.
    pub fn find(&self, typed: &str, preferred: Language, limit: usize) -> Vec<Hit<T>> {
        let query = self.query(typed);
        let (scores, asks_more) = self.scores(&query);
        let texts: Vec<TypedText> = (0..self.languages.len())
            .map(|own| TypedText::new(&query.tokens, |token| query.counts(token, own)))
            .collect();
        let rank_all = |threshold| {
            let ranks = scores.found().filter_map(|position| {
                let entry = self.entries.get(position)?;
                let score = scores.total(position, entry.language, threshold)?;
                let own = self.languages.get(entry.language)?;
                let text = texts.get(entry.language)?;
                // Most are found by their bodies alone: nothing of the query can then stand in their names.
                let likeness = if score.may_be_named() {
                    text.likeness(&entry.names, &entry.folded_synonyms)
                } else {
                    Likeness::default()
                };
                let ties = TieBreakers {
                    is_preferred: own.forms.language() == preferred,
                    is_stub: entry.is_stub,
                    token_count: entry.token_count,
                    entry: position,
                };
                Some((entry.topic, Rank::new(score, likeness, ties, asks_more)))
            });
            self.best_of_topics(ranks)
        };
        let mut ranks = rank_all(Threshold::Half);
        if ranks.is_empty() {
            ranks = rank_all(Threshold::Any);
        }
        rank::best(ranks, limit).iter().filter_map(|rank| self.hit(rank)).collect()
    }

    /// The letters of a text in a language that match a query, as ranges of characters in their order.
    pub fn marks(&self, typed: &str, text: &str, language: Language) -> Vec<Range<usize>> {
        let query = self.query(typed);
        let Some((own, IndexedLanguage { forms, .. })) = self.of_language(language) else {
            return Vec::new();
        };
        let counted = query.counted(own);
        let tokens: Vec<(&Token, bool)> =
            counted.map(|(position, token)| (token, query.is_last(position))).collect();
        marks::marks(&tokens, text, forms, &self.names)
    }

    /// The words of a language, with its position.
    fn of_language(&self, language: Language) -> Option<(usize, &IndexedLanguage)> {
        let mut languages = self.languages.iter().enumerate();
        languages.find(|(_, own)| own.forms.language() == language)
    }

    /// The words of a hit that match the query it is a hit of, of each typed word the closest.
    pub fn matched(&self, typed: &str, hit: &Hit<T>) -> Vec<String> {
        let query = self.query(typed);
        let Some((position, own)) = self.of_language(hit.language) else { return Vec::new() };
        let mut matched: Vec<String> = Vec::new();
        for (at, token) in query.counted(position) {
            let parts = token.parts.iter().map(|part| (&**part, false));
            for (typed, is_whole) in parts.chain([(&*token.whole, true)]) {
                let is_last = is_whole && query.is_last(at);
                let word = QueryWord::new(typed, is_last, &own.forms, &self.names);
                for closest in self.closest_words(own, &word, hit) {
                    if !matched.contains(&closest) {
                        matched.push(closest);
                    }
                }
            }
        }
        matched
    }

    /// The words of a hit that match a typed word most closely.
    fn closest_words(
        &self,
        own: &IndexedLanguage,
        typed: &QueryWord<'_>,
        hit: &Hit<T>,
    ) -> Vec<String> {
        let is_of_hit = |posting: &Posting| {
            let entry = self.entries.get(posting.entry);
            entry.and_then(|entry| self.topics.get(entry.topic)) == Some(&hit.topic)
        };
        let mut closest: Vec<(MatchKind, String)> = Vec::new();
        own.words.for_each_match(typed, |word| {
            let best = closest.first().map_or(word.kind, |(kind, _)| *kind);
            if word.kind >= best && word.postings.iter().any(|posting| is_of_hit(&posting)) {
                if word.kind > best {
                    closest.clear();
                }
                closest.push((word.kind, word.spelled.to_owned()));
            }
        });
        closest.into_iter().map(|(_, word)| word).collect()
    }

    fn query(&self, typed: &str) -> Query {
        let languages: Vec<&LanguageForms> = self.languages.iter().map(|own| &own.forms).collect();
        Query::new(typed, &languages, &self.names)
    }

    /// The scores of every entry, and whether some token was found in none. Such a token does not count:
    /// nothing that is there could be meant by it.
    fn scores(&self, query: &Query) -> (Scores, bool) {
        let mut scores = Scores::new(self.entries.len(), self.languages.len());
        let mut asks_more = false;
        let mut of_tokens: Vec<(usize, TermScores)> = Vec::new();
        for (position, token) in query.tokens.iter().enumerate() {
            let counts = |language: &usize| query.counts(position, *language);
            let languages: Vec<usize> = (0..self.languages.len()).filter(counts).collect();
            if languages.is_empty() {
                continue;
            }
            let token = self.token_scores(token, query.is_last(position), &languages);
            if token.is_empty() {
                asks_more = true;
            } else {
                scores.add(&token, languages.into_iter());
                of_tokens.push((position, token));
            }
        }
        for name in self.names.found_in(&query.tokens) {
            let own = of_tokens.iter().filter(|(position, _)| name.contains(position));
            scores.add_name(own.map(|(_, token)| token));
        }
        (scores, asks_more)
    }

    fn best_of_topics(&self, ranks: impl Iterator<Item = (usize, Rank)>) -> Vec<Rank> {
        let mut best_of_topic: SparseVec<Option<Rank>> = SparseVec::new(self.topics.len());
        for (topic, rank) in ranks {
            if let Some(best) = best_of_topic.get_mut(topic) {
                *best = (*best).max(Some(rank));
            }
        }
        best_of_topic.iter().filter_map(|(_, best)| best).collect()
    }

    fn hit(&self, rank: &Rank) -> Option<Hit<T>> {
        let entry = self.entries.get(rank.entry())?;
        let topic = self.topics.get(entry.topic)?.clone();
        let language = self.languages.get(entry.language)?.forms.language();
        Some(Hit { topic, language, confidence: rank.confidence(), points: rank.points() })
    }

    /// What a token scores in each entry of some languages: as one word, or part by part if every part is
    /// there.
    fn token_scores(&self, token: &Token, is_last: bool, languages: &[usize]) -> TermScores {
        let mut scores = self.word_scores(&token.whole, is_last, languages);
        if let Some((last, parts)) = token.parts.split_last() {
            let mut by_parts = self.word_scores(last, is_last, languages);
            for part in parts {
                by_parts.min_with(&self.word_scores(part, false, languages));
            }
            scores.max_with(&by_parts);
        }
        scores
    }

    fn is_local(&self, entry: usize) -> bool {
        self.entries.get(entry).is_some_and(|entry| entry.is_local)
    }

    fn word_scores(&self, word: &str, is_prefix_query: bool, languages: &[usize]) -> TermScores {
        let mut scores = TermScores::new(self.entries.len());
        for language in languages.iter().filter_map(|language| self.languages.get(*language)) {
            let query_word = QueryWord::new(word, is_prefix_query, &language.forms, &self.names);
            language.words.for_each_match(&query_word, |word| {
                // No likeness leads to whoever is there for another place.
                let is_close = word.kind >= MatchKind::CloseInflection;
                let may_be = |posting: &Posting| is_close || !self.is_local(posting.entry);
                for posting in word.postings.iter().filter(may_be) {
                    let points = rank::match_points(posting.field, word.kind);
                    let is_same_spelling = word.is_same_spelling;
                    scores.raise(posting.entry, TermScore { points, is_same_spelling });
                }
            });
        }
        scores
    }
}

/// Only counts: the words of all pages would drown any message they stand in.
impl<T> fmt::Debug for Index<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("topics", &self.topics.len())
            .field("entries", &self.entries.len())
            .field("words", &self.languages.iter().map(|own| own.words.len()).sum::<usize>())
            .finish_non_exhaustive()
    }
}
