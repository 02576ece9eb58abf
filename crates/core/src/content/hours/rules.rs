//! Opening hours that were read: rules of days and times.

use std::fmt;

use crate::prepared::{Text, prepared, prepared_enum};

/// Rules in their order; each changes a day as the former ones left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursRules {
    text: Text,
    rules: Vec<HoursRule>,
}

impl HoursRules {
    /// Rules, with the text they were read from.
    pub(super) fn new(text: &str, rules: Vec<HoursRule>) -> Self {
        Self { text: Text::Owned(text.to_owned()), rules }
    }

    /// As they are written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The rules.
    pub fn rules(&self) -> &[HoursRule] {
        &self.rules
    }

    /// Whether holidays matter.
    pub fn names_holidays(&self) -> bool {
        self.rules.iter().any(|rule| rule.holidays.is_some())
    }
}

/// Days, times, and what the rule does with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursRule {
    /// The days of the week, from Monday.
    pub weekdays: [bool; 7],
    /// Holidays as well (0), or the day after (1) or before one (-1).
    pub holidays: Option<i8>,
    /// The times of those days.
    pub spans: Vec<TimeSpan>,
    /// What it does with them.
    pub effect: RuleEffect,
}

/// What a rule does to its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleEffect {
    /// Its times, and nothing of the rules before it.
    Replaces,
    /// Its times as well.
    Adds,
    /// Closed at its times.
    TakesAway,
}

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

/// From a minute of the day to another, which is beyond [`DAY`] where it lies on the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeSpan {
    /// The first minute within it.
    pub start: u32,
    /// The first minute after it.
    pub end: u32,
}

impl TimeSpan {
    /// Whether a minute is within it.
    pub const fn contains(self, minute: u32) -> bool {
        self.start <= minute && minute < self.end
    }

    /// Whether it reaches into the next day.
    pub(super) const fn is_night(self) -> bool {
        self.end > DAY
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { start, end } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
    }
}

prepared! {
    HoursRules { text, rules }
    HoursRule { weekdays, holidays, spans, effect }
    TimeSpan { start, end }
}

prepared_enum! { RuleEffect { 0 = Replaces, 1 = Adds, 2 = TakesAway } }
