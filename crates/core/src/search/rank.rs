//! Scores and the order of what was found: what a word scores by how it matches and where it stands,
//! how the scores of several words add up. All of it is in whole numbers and ties are broken by the
//! order of the entries, so that the same query always finds the same.

use std::cmp::Reverse;

use super::{matching::MatchKind, tokens::NormalizedText, word_index::WordField};

/// The score of a word that matches so, in such a field. Any match in a title, short of a
/// misspelling or a part of a compound, scores more than an exact one in the body.
pub const fn match_score(field: WordField, kind: MatchKind, is_same_spelling: bool) -> u32 {
    let closeness = match kind {
        MatchKind::Exact => 100,
        MatchKind::Prefix => 80,
        MatchKind::CloseInflection => 72,
        MatchKind::Inflection => 70,
        MatchKind::ContainsTyped => 50,
        MatchKind::OneEdit => 25,
        MatchKind::TwoEdits => 20,
        MatchKind::ContainsIndexed => 12,
    };
    let twentieths = match field {
        // Whoever is there for a place comes before what has its name for another reason.
        WordField::Place => 40,
        WordField::Title => 20,
        WordField::LongTitle => 19,
        WordField::Synonym => 18,
        WordField::CommonTitle => 15,
        WordField::Body => 8,
    };
    // No more than 1: a part of a word in a title scores 50, and must not become significant by its
    // spelling, or a query would find less with diacritics than without.
    closeness * twentieths / 20 + if is_same_spelling { 1 } else { 0 }
}

/// From this score on a word is significant by itself: a form of it stands in the title or among the
/// synonyms.
const SIGNIFICANT: u32 = match_score(WordField::CommonTitle, MatchKind::Inflection, false);
/// What each word earns an entry in which no word is missing, and what an entry earns whose title
/// begins with the whole query.
const COMPLETE_BONUS: u32 = 10;
/// What an entry earns in whose title or synonyms several words stand as they were typed: that is
/// what its author thought people would ask.
const PHRASE_BONUS: u32 = 30;
/// An entry with less than one part in this many of the best score is left out: these are
/// misspellings of words that were found as they stand.
const TAIL_DIVISOR: u32 = 5;

/// The score of one query token in each entry.
#[derive(Clone)]
pub struct TermScores(Vec<u32>);

impl TermScores {
    /// Zero for each entry.
    pub fn new(entries: usize) -> Self {
        Self(vec![0; entries])
    }

    /// Raises an entry to a score, unless it has more.
    pub fn raise(&mut self, entry: usize, score: u32) {
        if let Some(own) = self.0.get_mut(entry) {
            *own = score.max(*own);
        }
    }

    /// Keeps the lower score of each entry.
    pub fn min_with(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own = *other.min(own));
    }

    /// Keeps the higher score of each entry.
    pub fn max_with(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own = *other.max(own));
    }
}

/// The score of an entry for all tokens of a query.
#[derive(Debug, Clone, Copy, Default)]
pub struct EntryScore {
    points: u32,
    tokens_found: u32,
    is_significant: bool,
    is_complete: bool,
    has_name: bool,
}

/// The scores of every entry.
pub struct Scores {
    tokens: u32,
    /// Whether the query has a name.
    has_name: bool,
    entries: Vec<EntryScore>,
}

impl Scores {
    /// Zero for each entry.
    pub fn new(entries: usize) -> Self {
        Self { tokens: 0, has_name: false, entries: vec![EntryScore::default(); entries] }
    }

    /// Adds the scores of another token.
    pub fn add(&mut self, scores: &TermScores) {
        self.tokens += 1;
        let found = self.entries.iter_mut().zip(&scores.0).filter(|(_, score)| **score > 0);
        for (entry, score) in found {
            entry.points += score;
            entry.tokens_found += 1;
            entry.is_significant |= *score >= SIGNIFICANT;
        }
    }

    /// Says where a name of the query stands, by the scores of its tokens: a query about one place is
    /// answered by nothing about others.
    pub fn add_name<'a>(&mut self, tokens: impl IntoIterator<Item = &'a TermScores>) {
        let all = tokens.into_iter().cloned().reduce(|mut all, token| {
            all.min_with(&token);
            all
        });
        let Some(all) = all else { return };
        self.has_name = true;
        let found = self.entries.iter_mut().zip(&all.0).filter(|(_, score)| **score > 0);
        found.for_each(|(entry, _)| entry.has_name = true);
    }

    /// The score of each entry, in order; none unless one of the names was found in it, and all tokens,
    /// or at least half of them and a significant one.
    pub fn totals(&self) -> impl Iterator<Item = Option<EntryScore>> {
        let (tokens, asks_name) = (self.tokens, self.has_name);
        self.entries.iter().map(move |entry| {
            let found = entry.tokens_found;
            let is_complete = found == tokens;
            let bonus = if is_complete { COMPLETE_BONUS * tokens } else { 0 };
            let counts = found > 0
                && (entry.has_name || !asks_name)
                && (is_complete || (entry.is_significant && 2 * found >= tokens));
            counts.then_some(EntryScore { points: entry.points + bonus, is_complete, ..*entry })
        })
    }
}

/// How sure it is that a hit is what was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Some of the words were found, among them a significant one.
    SomeWords,
    /// Every word was found.
    AllWords,
    /// The query is its title, or one of its numbers.
    ExactName,
}

/// The rank of an entry: the greater the better. The order of the fields is the order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Whether the query is the title or a number: without diacritics, and with them.
    is_name: (bool, bool),
    points: u32,
    is_preferred: bool,
    token_count: Reverse<usize>,
    entry: Reverse<usize>,
    is_complete: bool,
}

impl Rank {
    /// The rank of an entry by the query, by its names (the title and each number, a line each) and
    /// by its folded synonyms. Only the rank among equals is missing: see [`Self::with_tie_breakers`].
    pub fn new(
        score: EntryScore,
        query: &NormalizedText,
        names: &NormalizedText,
        synonyms: &str,
    ) -> Self {
        let typed = &*query.folded;
        // Only the first line is no number.
        let may_be_number = typed.starts_with(|first: char| first.is_ascii_digit());
        let begins_number = || names.folded.split('\n').skip(1).any(|name| name.starts_with(typed));
        let begins_name = score.is_complete
            && (names.folded.starts_with(typed) || (may_be_number && begins_number()));
        let is_phrase = score.is_complete && typed.contains(' ');
        let is_phrase = is_phrase
            && (contains_phrase(&names.folded, typed) || contains_phrase(synonyms, typed));
        let bonuses = [(begins_name, COMPLETE_BONUS), (is_phrase, PHRASE_BONUS)];
        let bonuses = bonuses.iter().map(|(earned, bonus)| if *earned { *bonus } else { 0 });
        // Only a name that begins with the query can be equal to it.
        let lines = begins_name.then(|| names.folded.split('\n').zip(names.spelled.split('\n')));
        let is_name = |(folded, spelled)| (folded == typed, spelled == query.spelled);
        Self {
            is_name: lines.into_iter().flatten().map(is_name).max().unwrap_or_default(),
            points: score.points + bonuses.sum::<u32>(),
            is_preferred: false,
            token_count: Reverse(0),
            entry: Reverse(0),
            is_complete: score.is_complete,
        }
    }

    /// The rank with its order among others of as many points: entries in the preferred language
    /// first, then those with the fewest tokens to match, then the order of the entries.
    pub const fn with_tie_breakers(
        self,
        is_preferred: bool,
        token_count: usize,
        entry: usize,
    ) -> Self {
        Self { is_preferred, token_count: Reverse(token_count), entry: Reverse(entry), ..self }
    }

    /// The position of its entry.
    pub const fn entry(&self) -> usize {
        self.entry.0
    }

    /// How sure it is that this was meant.
    pub const fn confidence(&self) -> Confidence {
        match self {
            Self { is_name: (true, _), .. } => Confidence::ExactName,
            Self { is_complete: true, .. } => Confidence::AllWords,
            _ => Confidence::SomeWords,
        }
    }
}

/// Whether a text contains another from the start of a word on; the last word may continue.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let starts_word = |position| {
        text.get(..position).is_none_or(|start| start.is_empty() || start.ends_with([' ', '\n']))
    };
    text.match_indices(phrase).any(|(position, _)| starts_word(position))
}

/// The best ranks in order, at most `limit` and without the tail.
pub fn best(mut ranks: Vec<Rank>, limit: usize) -> Vec<Rank> {
    let highest = ranks.iter().map(|rank| rank.points).max().unwrap_or(0);
    ranks.retain(|rank| rank.is_name.0 || rank.points * TAIL_DIVISOR >= highest);
    let best_first = |one: &Rank, other: &Rank| other.cmp(one);
    if ranks.len() > limit {
        ranks.select_nth_unstable_by(limit, best_first);
        ranks.truncate(limit);
    }
    ranks.sort_unstable_by(best_first);
    ranks
}
