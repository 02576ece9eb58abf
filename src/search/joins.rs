//! Which word joins which: the same word, the beginning of it, another form of it, a part of a
//! compound, or a near miss. Measured on Swedish words this joins more than any stemmer does.

use super::{forms::is_ending, terms::Word};

/// How a typed word joins a known one, from the loosest to the closest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Join {
    /// The known word begins or ends what was typed: `barnäktenskap` and `barn`.
    Within,
    /// A slip or two apart: `socialjoren` and `socialjouren`.
    Near,
    /// The known word holds what was typed: `arbete` and `tvångsarbete`.
    Contained,
    /// Both are forms of one word: `barnens` and `barnet`.
    Form,
    /// The known word begins with what was typed so far.
    Prefix,
    /// The same word.
    Whole,
}

/// A word made ready to be compared with many.
#[derive(Debug)]
pub struct Shape {
    word: Word,
    /// The letters in it, one bit each, those outside the alphabet sharing bits. Most words are
    /// told apart by this alone.
    letters: u64,
    long: usize,
    is_number: bool,
}

/// The shortest start two forms have in common, in bytes; the shortest word looked for within
/// another, and the shortest that may hold a slip, and two, in letters.
const START: usize = 3;
const PART: usize = 4;
const SLIP: usize = 5;
const TWO_SLIPS: usize = 9;

impl Shape {
    /// Makes a word ready.
    pub fn new(word: Word) -> Self {
        let letters = word.folded.chars().map(bit).fold(0, |all, one| all | one);
        let long = word.folded.chars().count();
        let is_number = word.is_number();
        Self { word, letters, long, is_number }
    }

    /// How this typed word joins a known one; the word still being typed may be a beginning.
    pub fn join(&self, known: &Self, goes_on: bool) -> Option<Join> {
        let (typed, other) = (&*self.word.folded, &*known.word.folded);
        // Letters that one has and the other has not.
        let missing = (self.letters & !known.letters).count_ones();
        let added = (known.letters & !self.letters).count_ones();
        let holds = missing == 0 && self.long <= known.long;
        if holds && other.starts_with(typed) && (goes_on || self.long == known.long) {
            return Some(if self.long == known.long { Join::Whole } else { Join::Prefix });
        }
        if !self.is_number && are_forms(typed, other) {
            return Some(Join::Form);
        }
        if holds && self.long >= PART && other.contains(typed) {
            return Some(Join::Contained);
        }
        if self.is_near(known, missing, added, goes_on) {
            return Some(Join::Near);
        }
        let within = added == 0 && known.long >= PART && !self.is_number;
        let within = within && (typed.starts_with(other) || typed.ends_with(other));
        within.then_some(Join::Within)
    }

    /// Whether a slip or two lie between them, or between this and the beginning of the other.
    fn is_near(&self, known: &Self, missing: u32, added: u32, goes_on: bool) -> bool {
        // A number is right or wrong.
        if self.long < SLIP || self.is_number {
            return false;
        }
        let slips = if self.long < TWO_SLIPS { 1 } else { 2 };
        let few = |letters: u32| usize::try_from(letters).is_ok_and(|letters| letters <= slips);
        let (typed, other) = (&*self.word.folded, &*known.word.folded);
        if !few(missing) {
            return false;
        }
        let as_long = few(added) && self.long.abs_diff(known.long) <= slips;
        if as_long && strsim::osa_distance(typed, other) <= slips {
            return true;
        }
        // Hardly anybody slips on the first letter.
        let begins =
            goes_on && known.long > self.long && typed.chars().next() == other.chars().next();
        let end = other.char_indices().nth(self.long).filter(|_| begins).map(|(end, _)| end);
        let start = end.and_then(|end| other.get(..end));
        start.is_some_and(|start| strsim::osa_distance(typed, start) <= slips)
    }

    /// Whether what joins them is spelled the same, marks and all.
    pub fn is_spelled_as(&self, known: &Self, join: Join) -> bool {
        let (typed, other) = (&*self.word.spelled, &*known.word.spelled);
        match join {
            Join::Whole | Join::Prefix | Join::Contained => other.contains(typed),
            Join::Form => {
                let folded = common(&self.word.folded, &known.word.folded);
                let chars = self.word.folded.get(..folded).map_or(0, |start| start.chars().count());
                typed.chars().take(chars).eq(other.chars().take(chars))
            }
            Join::Near | Join::Within => false,
        }
    }
}

/// A bit for a letter or digit.
const fn bit(c: char) -> u64 {
    let n = c as u32;
    1 << match c {
        'a'..='z' => n - 'a' as u32,
        '0'..='9' => 26 + n - '0' as u32,
        _ => 36 + n % 28,
    }
}

/// Whether both are a common start and an ending.
fn are_forms(typed: &str, other: &str) -> bool {
    if typed.as_bytes().get(..START) != other.as_bytes().get(..START) {
        return false;
    }
    let start = common(typed, other);
    let is_rest = |word: &str| word.get(start..).is_some_and(is_ending);
    start >= START && is_rest(typed) && is_rest(other)
}

/// How many bytes two words begin with in common.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
}
