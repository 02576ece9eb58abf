//! What is best: how many points a word gives where it stands and by how it joins, how they add up,
//! and the order of what was found. All of it is whole numbers and ends with the order of the
//! entries, so that the same words always find the same.

use std::cmp::Reverse;

use super::{Fit, joins::Join, vocabulary::Field};

/// The points of a word that joins so, in such a field. A title that holds a word in any way but a
/// slip counts for more than a text that says it outright.
pub const fn points(field: Field, join: Join, spelled: bool) -> u32 {
    let close = match join {
        Join::Whole => 100,
        Join::Prefix => 80,
        Join::CloseForm => 72,
        Join::Form => 70,
        Join::Contained => 50,
        Join::Near => 25,
        Join::Far => 20,
        Join::Within => 12,
    };
    let telling = match field {
        Field::Title => 20,
        Field::LongTitle => 19,
        Field::Synonym => 18,
        Field::Common => 15,
        Field::Body => 8,
    };
    close * telling / 20 + if spelled { 2 } else { 0 }
}

/// From so many points on, a word tells by itself: a form of it stands in the title or among the
/// synonyms.
const TELLS: u32 = points(Field::Common, Join::Form, false);
/// What every word earns an entry in which none is missing, and an entry whose title begins with
/// all that was typed.
const COMPLETE: u32 = 10;
/// What an entry earns in whose title or synonyms several words stand as they were typed: that is
/// what somebody thought people would ask.
const PHRASE: u32 = 30;
/// What has less than this part of the points of the best is left out: slips, if words were found.
const TAIL: u32 = 5;

/// The points that a term gives each entry.
pub struct Points(Vec<u32>);

impl Points {
    /// None yet.
    pub fn new(entries: usize) -> Self {
        Self(vec![0; entries])
    }

    /// Gives an entry points, unless it has more.
    pub fn give(&mut self, entry: usize, points: u32) {
        if let Some(own) = self.0.get_mut(entry) {
            *own = points.max(*own);
        }
    }

    /// Takes the least of both for each entry.
    pub fn least(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own = *other.min(own));
    }

    /// Takes the most of both for each entry.
    pub fn most(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own = *other.max(own));
    }
}

/// The points of an entry for all terms.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sum {
    points: u32,
    found: u32,
    tells: bool,
    complete: bool,
}

/// The sums of every entry.
pub struct Tally {
    terms: u32,
    sums: Vec<Sum>,
}

impl Tally {
    /// Nothing added yet.
    pub fn new(entries: usize) -> Self {
        Self { terms: 0, sums: vec![Sum::default(); entries] }
    }

    /// Adds what a term gives.
    pub fn add(&mut self, points: &Points) {
        self.terms += 1;
        for (sum, points) in self.sums.iter_mut().zip(&points.0).filter(|(_, points)| **points > 0)
        {
            sum.points += points;
            sum.found += 1;
            sum.tells |= *points >= TELLS;
        }
    }

    /// The sum of each entry in which all words were found, or at least half of them and one that
    /// tells.
    pub fn sums(&self) -> impl Iterator<Item = Option<Sum>> {
        let terms = self.terms;
        self.sums.iter().map(move |sum| {
            let complete = sum.found == terms;
            let bonus = if complete { COMPLETE * terms } else { 0 };
            let counts = sum.found > 0 && (complete || (sum.tells && 2 * sum.found >= terms));
            counts.then_some(Sum { points: sum.points + bonus, complete, ..*sum })
        })
    }
}

/// The rank of an entry: the greater the better. The order of the fields is the order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Whether what was typed is the title or a number: without marks, or with them.
    titled: (bool, bool),
    points: u32,
    preferred: bool,
    long: Reverse<usize>,
    entry: Reverse<usize>,
    complete: bool,
}

impl Rank {
    /// The rank of an entry by what was typed and by its names and synonyms.
    ///
    /// All are given as they are spelled and without marks, synonyms only without; each name is a
    /// line.
    pub fn new(sum: Sum, typed: &[String; 2], names: &[String; 2], synonyms: &str) -> Self {
        let ([typed_spelled, typed], [spelled, names]) = (typed, names);
        // All lines but the first are numbers.
        let may_be_number = typed.starts_with(|first: char| first.is_ascii_digit());
        let begins = || names.split('\n').skip(1).any(|number| number.starts_with(typed));
        let begins = sum.complete && (names.starts_with(typed) || (may_be_number && begins()));
        let phrase = sum.complete && typed.contains(' ');
        let phrase = phrase && (holds(names, typed) || holds(synonyms, typed));
        let earned = [(begins, COMPLETE), (phrase, PHRASE)];
        let earned = earned.iter().map(|(is, points)| if *is { *points } else { 0 });
        // What is the whole of a name is the beginning of it.
        let names = begins.then(|| names.split('\n').zip(spelled.split('\n')));
        let titled = |(name, spelled)| (name == typed, spelled == typed_spelled);
        Self {
            titled: names.into_iter().flatten().map(titled).max().unwrap_or_default(),
            points: sum.points + earned.sum::<u32>(),
            preferred: false,
            long: Reverse(0),
            entry: Reverse(0),
            complete: sum.complete,
        }
    }

    /// The same among others of as many points: first the language in use, then what fewer words
    /// are to find, then what was read first.
    pub const fn among(self, preferred: bool, long: usize, entry: usize) -> Self {
        Self { preferred, long: Reverse(long), entry: Reverse(entry), ..self }
    }

    /// The position of its entry.
    pub const fn entry(&self) -> usize {
        self.entry.0
    }

    /// How well it fits.
    pub const fn fit(&self) -> Fit {
        match self {
            Self { titled: (true, _), .. } => Fit::Title,
            Self { complete: true, .. } => Fit::All,
            _ => Fit::Some,
        }
    }
}

/// Whether a key holds another where a word begins; the last word may go on.
fn holds(key: &str, typed: &str) -> bool {
    let begins =
        |at| key.get(..at).is_none_or(|start| start.is_empty() || start.ends_with([' ', '\n']));
    key.match_indices(typed).any(|(at, _)| begins(at))
}

/// The best, in order, without the tail.
pub fn in_order(mut ranks: Vec<Rank>, most: usize) -> Vec<Rank> {
    let best = ranks.iter().map(|rank| rank.points).max().unwrap_or(0);
    ranks.retain(|rank| rank.titled.0 || rank.points * TAIL >= best);
    let best_first = |one: &Rank, other: &Rank| other.cmp(one);
    if ranks.len() > most {
        ranks.select_nth_unstable_by(most, best_first);
        ranks.truncate(most);
    }
    ranks.sort_unstable_by(best_first);
    ranks
}
