//! Scores and the order of what was found: what a word scores by how it matches and where it stands,
//! how the scores of several words add up. All of it is in whole numbers and ties are broken by the
//! order of the entries, so that the same query always finds the same.

use std::cmp::Reverse;

use super::{matching::MatchKind, sparse::SparseVec, word_index::WordField};

/// The points of a word that matches so, in such a field. Any match in a title, short of a
/// misspelling or a part of a compound, earns more than an exact one in the body.
pub const fn match_points(field: WordField, kind: MatchKind) -> u32 {
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
    let twentieths = match (field, kind) {
        // Whoever is there for a place comes before what has its name for another reason; but a name of
        // which only the beginning is typed may be any other word.
        (WordField::Place | WordField::Region, MatchKind::Prefix) => 11,
        (WordField::Place, _) => 40,
        (WordField::Title, _) => 20,
        (WordField::Region, _) => 16,
        (WordField::LongTitle, _) => 19,
        (WordField::Synonym, _) => 18,
        (WordField::CommonTitle, _) => 15,
        (WordField::Body, _) => 8,
    };
    closeness * twentieths / 20
}

/// From this score on a word is significant by itself: a form of it stands in the title or among the
/// synonyms.
const SIGNIFICANT: u32 = match_points(WordField::CommonTitle, MatchKind::Inflection);
/// What each word earns an entry in which no word is missing, and what an entry earns whose title
/// begins with the whole query.
const COMPLETE_BONUS: u32 = 10;
/// What an entry earns in whose title or synonyms the whole query stands as it was typed: that is what
/// its author thought people would ask.
const PHRASE_BONUS: u32 = 30;
/// What it earns for each word after the first of the longest run of words that stands there so.
const RUN_BONUS: u32 = 15;
/// Of a hundred points, as many count of an entry in another language than the one in use: the same
/// letters may be another word.
const OTHER_LANGUAGE_PERCENT: u32 = 85;
/// An entry with less than one part in this many of the best score is left out: these are
/// misspellings of words that were found as they stand.
const TAIL_DIVISOR: u32 = 5;

/// The score of one query token in one entry. Its spelling orders tokens of as many points and nothing
/// else: it must not decide what is found, or a query would find more or less with diacritics than
/// without.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermScore {
    /// What the match earns; none where the token is not found.
    pub points: u32,
    /// Whether it is spelled the same, diacritics included.
    pub is_same_spelling: bool,
}

/// The score of one query token in each entry.
#[derive(Clone)]
pub struct TermScores(SparseVec<TermScore>);

impl TermScores {
    /// Zero for each entry.
    pub fn new(entries: usize) -> Self {
        Self(SparseVec::new(entries))
    }

    /// Raises an entry to a score, unless it has more.
    pub fn raise(&mut self, entry: usize, score: TermScore) {
        if let Some(own) = self.0.get_mut(entry) {
            *own = score.max(*own);
        }
    }

    /// Keeps the lower score of each entry.
    pub fn min_with(&mut self, other: &Self) {
        self.0.iter_mut().for_each(|(entry, own)| *own = other.0.get(entry).min(*own));
    }

    /// Keeps the higher score of each entry.
    pub fn max_with(&mut self, other: &Self) {
        other.0.iter().for_each(|(entry, score)| self.raise(entry, score));
    }

    /// Whether it was found in no entry.
    pub fn is_empty(&self) -> bool {
        self.found().next().is_none()
    }

    /// The entries in which it was found.
    fn found(&self) -> impl Iterator<Item = (usize, TermScore)> + '_ {
        self.0.iter().filter(|(_, score)| score.points > 0)
    }
}

/// The score of an entry for all tokens of a query.
#[derive(Debug, Clone, Copy, Default)]
pub struct EntryScore {
    points: u32,
    tokens_found: u32,
    /// Tokens that stand there as they are spelled, diacritics included.
    same_spelling_found: u32,
    /// Tokens of which a form stands in its title or among its synonyms.
    significant_found: u32,
    /// Whether all tokens were found that are found in any entry.
    is_complete: bool,
    /// Whether that is so, and each of them is significant.
    is_strong: bool,
    has_name: bool,
}

impl EntryScore {
    /// Whether words of the query may stand in its title or among its synonyms as they were typed.
    pub const fn may_be_named(&self) -> bool {
        self.significant_found > 0
    }
}

/// Which entries have enough of a query to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// All of its tokens, or half of them and a significant one.
    Half,
    /// Any of them: where nothing passes the other.
    Any,
}

/// The scores of every entry.
pub struct Scores {
    /// How many tokens count in each language.
    tokens: Vec<u32>,
    /// Whether the query has a name.
    has_name: bool,
    entries: SparseVec<EntryScore>,
}

impl Scores {
    /// Zero for each entry.
    pub fn new(entries: usize, languages: usize) -> Self {
        Self { tokens: vec![0; languages], has_name: false, entries: SparseVec::new(entries) }
    }

    /// Adds the scores of another token, which counts in these languages.
    pub fn add(&mut self, scores: &TermScores, languages: impl Iterator<Item = usize>) {
        for language in languages {
            if let Some(tokens) = self.tokens.get_mut(language) {
                *tokens += 1;
            }
        }
        for (entry, score) in scores.found() {
            let Some(entry) = self.entries.get_mut(entry) else { continue };
            entry.points += score.points;
            entry.tokens_found += 1;
            entry.same_spelling_found += u32::from(score.is_same_spelling);
            entry.significant_found += u32::from(score.points >= SIGNIFICANT);
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
        for (entry, _) in all.found() {
            if let Some(entry) = self.entries.get_mut(entry) {
                entry.has_name = true;
            }
        }
    }

    /// The entries in which any token was found.
    pub fn found(&self) -> impl Iterator<Item = usize> + '_ {
        self.entries.iter().map(|(entry, _)| entry)
    }

    /// The score of an entry in a language; none unless one of the names was found in it, and as many of
    /// the tokens as the threshold asks for.
    pub fn total(&self, entry: usize, language: usize, threshold: Threshold) -> Option<EntryScore> {
        let entry = self.entries.get(entry);
        let tokens = self.tokens.get(language).copied().unwrap_or_default();
        let found = entry.tokens_found;
        if found == 0 || (self.has_name && !entry.has_name) {
            return None;
        }
        let is_complete = found >= tokens;
        let has_half = entry.significant_found > 0 && 2 * found >= tokens;
        if threshold == Threshold::Half && !is_complete && !has_half {
            return None;
        }
        let bonus = if is_complete { COMPLETE_BONUS * tokens } else { 0 };
        let is_strong = is_complete && entry.significant_found >= tokens;
        Some(EntryScore { points: entry.points + bonus, is_complete, is_strong, ..entry })
    }
}

/// What of an entry was typed as it stands there.
#[derive(Debug, Clone, Copy, Default)]
pub struct Likeness {
    /// Whether the query is the title or a number: without diacritics, and with them.
    pub is_name: (bool, bool),
    /// Whether the title, or a number, begins with the query.
    pub begins_name: bool,
    /// Whether the whole query stands in the title or among the synonyms.
    pub is_phrase: bool,
    /// The most words that stand there one after the other as they were typed.
    pub longest_run: u32,
}

/// How sure it is that a topic is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Some words of the query were not found in it.
    SomeWords,
    /// All of them were.
    AllWords,
    /// All of them were, in its title or among the words that people use for it.
    Strong,
    /// The query is its title, or a number of it.
    ExactName,
}

/// The rank of an entry; the order of the fields is the order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    is_name: (bool, bool),
    /// Whether it says more than what a word means.
    is_full: bool,
    points: u32,
    same_spelling_found: u32,
    is_preferred: bool,
    token_count: Reverse<usize>,
    entry: Reverse<usize>,
    confidence: Confidence,
}

/// What orders entries of as many points.
#[derive(Debug, Clone, Copy)]
pub struct TieBreakers {
    /// In the language in use.
    pub is_preferred: bool,
    /// Says no more than what a word means; of two whose title was typed it comes after the other.
    pub is_stub: bool,
    /// How many tokens its title and its synonyms have; fewer come first.
    pub token_count: usize,
    /// Its position; the earlier comes first.
    pub entry: usize,
}

impl Rank {
    /// The rank of an entry; `asks_more` where a word of the query was found nowhere.
    pub fn new(score: EntryScore, likeness: Likeness, ties: TieBreakers, asks_more: bool) -> Self {
        let earned = [
            (score.is_complete && likeness.begins_name, COMPLETE_BONUS),
            (score.is_complete && likeness.is_phrase, PHRASE_BONUS),
            (true, RUN_BONUS * likeness.longest_run.saturating_sub(1)),
        ];
        let bonuses = earned.iter().map(|(earned, bonus)| if *earned { *bonus } else { 0 });
        let points = score.points + bonuses.sum::<u32>();
        let percent = if ties.is_preferred { 100 } else { OTHER_LANGUAGE_PERCENT };
        let is_name = if score.is_complete { likeness.is_name } else { (false, false) };
        let confidence = match is_name.0 {
            true => Confidence::ExactName,
            false if asks_more || !score.is_complete => Confidence::SomeWords,
            false if score.is_strong => Confidence::Strong,
            false => Confidence::AllWords,
        };
        Self {
            is_name,
            is_full: !(is_name.0 && ties.is_stub),
            points: points * percent / 100,
            same_spelling_found: score.same_spelling_found,
            is_preferred: ties.is_preferred,
            token_count: Reverse(ties.token_count),
            entry: Reverse(ties.entry),
            confidence,
        }
    }

    /// The position of its entry.
    pub const fn entry(&self) -> usize {
        self.entry.0
    }

    /// Its points.
    pub const fn points(&self) -> u32 {
        self.points
    }

    /// How sure it is that this was meant.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }
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
