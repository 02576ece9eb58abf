//! Hands raised in a class: how many for each choice, and how the class as a whole answered before
//! and after. Uses ids and the choices. Numbers of hands only; nobody is told apart.

use std::fmt;

use crate::content::vocabulary::Choice;

/// More hands than fit in any room.
const MOST: u16 = 999;

/// What is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ballot {
    /// Whether to act after this step, counted from 0: the first choice is yes, the second no.
    Act(usize),
    /// The question.
    Question,
}

impl Ballot {
    /// What can be chosen.
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::Act(_) => &[Choice::A, Choice::B],
            Self::Question => Choice::ALL,
        }
    }
}

/// Hands for each choice.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Hands {
    a: u16,
    b: u16,
    c: u16,
    d: u16,
}

impl Hands {
    /// The hands for a choice.
    pub const fn of(&self, choice: Choice) -> u16 {
        match choice {
            Choice::A => self.a,
            Choice::B => self.b,
            Choice::C => self.c,
            Choice::D => self.d,
        }
    }

    /// Sets the hands for a choice; more than fit in a room are that many.
    pub fn set(&mut self, choice: Choice, hands: u16) {
        let place = match choice {
            Choice::A => &mut self.a,
            Choice::B => &mut self.b,
            Choice::C => &mut self.c,
            Choice::D => &mut self.d,
        };
        *place = hands.min(MOST);
    }

    /// One hand more, or one fewer.
    pub fn step(&mut self, choice: Choice, up: bool) {
        let now = self.of(choice);
        self.set(choice, if up { now + 1 } else { now.saturating_sub(1) });
    }

    /// All hands.
    pub fn all(&self) -> u32 {
        Choice::ALL.iter().map(|choice| u32::from(self.of(*choice))).sum()
    }

    /// Those for one choice, of all.
    pub fn share(&self, choice: Choice) -> Share {
        Share { right: self.of(choice).into(), of: self.all() }
    }
}

impl fmt::Debug for Hands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hands({})", self.all())
    }
}

/// Right answers of all answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Right ones.
    pub right: u32,
    /// All.
    pub of: u32,
}

impl Share {
    /// In whole hundredths, rounded; nothing where nobody answered.
    pub fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| (self.right * 200 + self.of) / (self.of * 2))
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { right: self.right + other.right, of: self.of + other.of }
    }
}
