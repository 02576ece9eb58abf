//! Hands raised in a class: how many for each choice, and how large a share of them was right. Only
//! numbers, so that nobody can be told apart.

use std::fmt;

use crate::content::enums::Choice;

/// Upper bound on the votes for one choice: more than any classroom holds, and far from overflow.
const MAX_VOTES: u16 = 999;

/// What a class votes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Whether to act after this step, counted from 0: choice A is yes, B is no.
    ActAfterStep(usize),
    /// Whom to call, among four.
    Call,
    /// The question that the case ends with.
    CaseQuestion,
}

impl Question {
    /// What can be voted for.
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::ActAfterStep(_) => &[Choice::A, Choice::B],
            Self::Call | Self::CaseQuestion => Choice::ALL,
        }
    }
}

/// The votes for each choice.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct VoteCounts {
    a: u16,
    b: u16,
    c: u16,
    d: u16,
}

impl VoteCounts {
    /// The votes for a choice.
    pub const fn get(&self, choice: Choice) -> u16 {
        match choice {
            Choice::A => self.a,
            Choice::B => self.b,
            Choice::C => self.c,
            Choice::D => self.d,
        }
    }

    /// Sets the votes for a choice, at most 999.
    pub fn set(&mut self, choice: Choice, votes: u16) {
        let count = match choice {
            Choice::A => &mut self.a,
            Choice::B => &mut self.b,
            Choice::C => &mut self.c,
            Choice::D => &mut self.d,
        };
        *count = votes.min(MAX_VOTES);
    }

    /// One vote more (`up`) or fewer, within 0 and 999.
    pub fn step(&mut self, choice: Choice, up: bool) {
        let now = self.get(choice);
        self.set(choice, if up { now + 1 } else { now.saturating_sub(1) });
    }

    /// The votes for all choices.
    pub fn total(&self) -> u32 {
        Choice::ALL.iter().map(|choice| u32::from(self.get(*choice))).sum()
    }

    /// The votes for one choice among all.
    pub fn share(&self, choice: Choice) -> Share {
        Share { part: self.get(choice).into(), total: self.total() }
    }
}

impl fmt::Debug for VoteCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VoteCounts({})", self.total())
    }
}

/// A part of a total, such as right answers of all answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// The part; at most the total.
    pub part: u32,
    /// The total; 0 where nobody answered.
    pub total: u32,
}

impl Share {
    /// In per cent, rounded; nothing where the total is 0.
    pub fn percent(self) -> Option<u32> {
        (self.total > 0).then(|| (self.part * 200 + self.total) / (self.total * 2))
    }

    /// The share of both taken together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { part: self.part + other.part, total: self.total + other.total }
    }
}
