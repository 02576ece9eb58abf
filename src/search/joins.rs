//! Which word joins which: the same word, the beginning of it, another form of it, a part of a
//! compound, or a near miss. On Swedish words this joins more than the stemmers do that were
//! measured against it.

use super::{forms::is_ending, terms};

/// How a typed word joins a known one, from the loosest to the closest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Join {
    /// The known word begins or ends what was typed: `barnäktenskap` and `barn`.
    Within,
    /// Two slips apart: `mänskohan` and `människohan`.
    Far,
    /// A slip apart: `socialjoren` and `socialjouren`.
    Near,
    /// The known word holds what was typed: `arbete` and `tvångsarbete`.
    Contained,
    /// Both are forms of one word: `anmälan` and `anmälningar`.
    Form,
    /// The same, and no more than a slip apart: `barnen` and `barnet`, `prosecuter` and `prosecutor`.
    CloseForm,
    /// The known word begins with what was typed so far.
    Prefix,
    /// The same word.
    Whole,
}

/// A typed word, made ready to be compared with many.
#[derive(Debug)]
pub struct Typed<'a> {
    spelled: &'a str,
    folded: String,
    letters: Letters,
    /// The letters of the shortest start it may have in common with another form.
    start: Letters,
    /// Whether more of it may be to come.
    goes_on: bool,
    is_number: bool,
    /// How many slips it may hold.
    slips: usize,
}

/// The letters in a word, one bit each, those outside the alphabet sharing bits. Most words are told
/// apart by this alone, without being looked at.
pub type Letters = u64;

/// The letters of a folded word.
pub fn letters(folded: &str) -> Letters {
    folded.chars().map(bit).fold(0, |all, one| all | one)
}

const fn bit(c: char) -> Letters {
    let n = c as u32;
    1 << match c {
        'a'..='z' => n - 'a' as u32,
        '0'..='9' => 26 + n - '0' as u32,
        _ => 36 + n % 28,
    }
}

/// The shortest start that two forms have in common, and the shortest part of a compound.
const START: usize = 3;
const PART: usize = 4;

impl<'a> Typed<'a> {
    /// Makes a word ready. The one still being typed goes on.
    pub fn new(spelled: &'a str, goes_on: bool) -> Self {
        let folded = terms::folded(spelled);
        let is_number = terms::is_number(&folded);
        let slips = match folded.chars().count() {
            // A number is right or wrong.
            _ if is_number => 0,
            ..5 => 0,
            5..9 => 1,
            _ => 2,
        };
        let start = folded.get(..START).map_or(Letters::MAX, letters);
        let letters = letters(&folded);
        Self { spelled, folded, letters, start, goes_on, is_number, slips }
    }

    /// Whether it can join a word with such letters at all.
    pub fn may_join(&self, letters: Letters) -> bool {
        self.may_be_near(letters) || self.start & !letters == 0 || letters & !self.letters == 0
    }

    /// Whether at most as many letters are missing as slips are allowed.
    fn may_be_near(&self, letters: Letters) -> bool {
        let missing = (self.letters & !letters).count_ones();
        usize::try_from(missing).is_ok_and(|missing| missing <= self.slips)
    }

    /// How it joins a known folded word with such letters.
    pub fn join(&self, known: &str, letters: Letters) -> Option<Join> {
        let typed = &*self.folded;
        let missing = self.letters & !letters;
        if missing == 0 && known.starts_with(typed) {
            if known.len() == typed.len() {
                return Some(Join::Whole);
            }
            if self.goes_on {
                return Some(Join::Prefix);
            }
        }
        if !self.is_number && are_forms(typed, known) {
            return Some(if self.is_near(known, 1) { Join::CloseForm } else { Join::Form });
        }
        if missing == 0 && typed.len() >= PART && known.contains(typed) {
            return Some(Join::Contained);
        }
        if self.may_be_near(letters) && self.is_near(known, self.slips) {
            return Some(if self.is_near(known, 1) { Join::Near } else { Join::Far });
        }
        let within = letters & !self.letters == 0 && known.len() >= PART && !self.is_number;
        let within = within && (typed.starts_with(known) || typed.ends_with(known));
        within.then_some(Join::Within)
    }

    fn is_near(&self, known: &str, slips: usize) -> bool {
        let (typed, known) = (self.folded.as_bytes(), known.as_bytes());
        let may_be = slips > 0 && begin_alike(typed, known);
        may_be && is_near(typed, known, slips, self.goes_on)
    }

    /// Whether what joins them is spelled the same, marks and all.
    pub fn is_spelled_as(&self, known: &str, join: Join) -> bool {
        match join {
            Join::Whole | Join::Prefix | Join::Contained => known.contains(self.spelled),
            Join::Form | Join::CloseForm => {
                let start = common(&terms::folded(known), &self.folded);
                let start = self.folded.get(..start).map_or(0, |start| start.chars().count());
                self.spelled.chars().take(start).eq(known.chars().take(start))
            }
            Join::Near | Join::Far | Join::Within => false,
        }
    }
}

/// Whether two words begin as they do that are one slip apart: a letter of the first two stands where
/// it did, or beside. So few do that hardly any slips have to be counted.
const fn begin_alike(typed: &[u8], known: &[u8]) -> bool {
    match (typed, known) {
        ([a, b, ..], [c, d, ..]) => *a == *c || *b == *d || *a == *d || *b == *c,
        _ => false,
    }
}

/// Whether at most so many slips lie between two words: a letter wrong, left out, put in, or two
/// letters swapped. What goes on is near what it may still become. As optimal string alignment
/// counts them, but it stops at the first slip too many, which nearly every word has early.
fn is_near(typed: &[u8], known: &[u8], slips: usize, goes_on: bool) -> bool {
    let too_long = !goes_on && known.len() > typed.len() + slips;
    if too_long || typed.len() > known.len() + slips {
        return false;
    }
    let same = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed, known) = (typed.get(same..).unwrap_or(&[]), known.get(same..).unwrap_or(&[]));
    let near = |typed: &[u8], known: &[u8]| slips > 0 && is_near(typed, known, slips - 1, goes_on);
    match (typed, known) {
        ([], rest) => goes_on || rest.len() <= slips,
        (rest, []) => rest.len() <= slips,
        ([a, typed_on @ ..], [b, known_on @ ..]) => {
            near(typed_on, known_on)
                || near(typed_on, known)
                || near(typed, known_on)
                || matches!(
                    (typed_on, known_on),
                    ([c, typed_on @ ..], [d, known_on @ ..])
                        if a == d && b == c && near(typed_on, known_on)
                )
        }
    }
}

/// Whether both are a common start and an ending.
fn are_forms(typed: &str, known: &str) -> bool {
    let start = common(typed, known);
    let is_rest = |word: &str| word.get(start..).is_some_and(is_ending);
    start >= START && is_rest(typed) && is_rest(known)
}

/// How many bytes two words begin with in common.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests;
