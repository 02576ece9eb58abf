//! When a contact answers, as the file writes it: an expression in a part of OpenStreetMap's
//! `opening_hours` syntax. The `opening-hours` crate reads it; what is allowed here is only what
//! everybody who reads the syntax understands alike. Whether it is open at a moment is asked in
//! [`crate::route`].

use std::sync::OnceLock;

use opening_hours::{OpeningHours, RuleKind};
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        RuleOperator, RuleSequence,
        day::{HolidayKind, WeekDayRange},
        time::{Time, TimeSpan},
    },
};

/// Hours as written; an unknown is never taken for open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Hours {
    /// No source tells.
    #[default]
    Unknown,
    /// Day and night, every day.
    Always,
    /// Hours of their own.
    Written(HoursExpression),
}

impl Hours {
    /// Takes an expression as it is written, without looking whether it can be read: reading costs
    /// too much at every start, and `vaksam lint` has done it.
    pub fn written(text: &str) -> Self {
        if text == "24/7" { Self::Always } else { Self::Written(HoursExpression::new(text)) }
    }

    /// Reads an expression.
    ///
    /// # Errors
    /// An expression that cannot be read, or that says what hours here may not.
    pub fn read(text: &str) -> Result<Self, HoursFault> {
        let hours = Self::written(text);
        if let Self::Written(expression) = &hours {
            expression.check()?;
        }
        Ok(hours)
    }
}

/// What is wrong with an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursFault {
    /// It cannot be read, or says more than weekdays, public holidays and times.
    Malformed,
    /// Longer than any hours need to be.
    TooLong,
    /// A span past midnight beside a rule for holidays: a night before or after a holiday would be
    /// that of another day.
    NightAndHoliday,
    /// A span past midnight beside a rule after `;`, which cuts the night off at midnight.
    NightCutOff,
}

/// The most bytes of an expression; the longest shipped has half as many. It bounds what looking ahead
/// costs, whatever a pack brings.
pub const HOURS_LENGTH: usize = 200;

/// An expression of opening hours. It is read when somebody first asks, and then kept.
#[derive(Debug, Clone)]
pub struct HoursExpression {
    text: Box<str>,
    parsed: OnceLock<Option<OpeningHours>>,
}

impl PartialEq for HoursExpression {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for HoursExpression {}

impl HoursExpression {
    fn new(text: &str) -> Self {
        Self { text: text.into(), parsed: OnceLock::new() }
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The rules; nothing where it cannot be read. They know no holidays yet.
    pub fn parsed(&self) -> Option<&OpeningHours> {
        self.parsed.get_or_init(|| self.text.parse().ok()).as_ref()
    }

    /// Whether holidays matter.
    pub fn names_holidays(&self) -> bool {
        self.text.contains("PH")
    }

    fn check(&self) -> Result<(), HoursFault> {
        if self.text.len() > HOURS_LENGTH {
            return Err(HoursFault::TooLong);
        }
        // The parser is not asked about what could not be meant anyway.
        let parsed = if is_plain(&self.text) { self.parsed() } else { None };
        let expression = parsed.ok_or(HoursFault::Malformed)?.get_expression();
        let rules = &expression.rules;
        if !rules.iter().all(is_plain_rule) {
            return Err(HoursFault::Malformed);
        }
        let has_night = rules.iter().any(|rule| rule.time_selector.spans.iter().any(is_night));
        if has_night && self.names_holidays() {
            return Err(HoursFault::NightAndHoliday);
        }
        if has_night && rules.iter().skip(1).any(|rule| rule.operator == RuleOperator::Normal) {
            return Err(HoursFault::NightCutOff);
        }
        Ok(())
    }
}

/// Whether the text has only weekdays, public holidays, the day beside one, and closed. Months,
/// sunsets and remarks read well and say something else than their author meant.
fn is_plain(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    if !words.all(|word| is_day(word) || matches!(word, "" | "off" | "day")) {
        return false;
    }
    // Days without a time would be the whole of each day: easily written by a comma too many.
    let has_times = |part: &str| part.contains(':') || part.ends_with("off");
    if !text.split(';').flat_map(|block| block.split(", ")).all(has_times) {
        return false;
    }
    // "PH Mo": a Monday that is a holiday, or both? Readers of the syntax differ.
    let parts: Vec<&str> = text.split(' ').collect();
    let begins_with_day = |part: &str| part.get(..2).is_some_and(is_day);
    let is_beside = |pair: &[&str]| match pair {
        [first, second] => {
            begins_with_day(first) && !first.ends_with([',', ';']) && begins_with_day(second)
        }
        _ => false,
    };
    !parts.windows(2).any(is_beside)
}

fn is_day(word: &str) -> bool {
    matches!(word, "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su" | "PH")
}

/// Whether a rule names no years, weeks, or a certain Monday of the month; holidays or the day beside
/// one; and times of the clock.
fn is_plain_rule(rule: &RuleSequence) -> bool {
    let days = &rule.day_selector;
    let every_week = days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
    let is_plain_day = |day: &WeekDayRange| match day {
        WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
            *offset == 0 && nth_from_start.iter().chain(nth_from_end).all(|nth| *nth)
        }
        WeekDayRange::Holiday { kind, offset } => {
            *kind == HolidayKind::Public && (-1..=1).contains(offset)
        }
    };
    let is_plain_span = |span: &TimeSpan| !span.open_end && span.repeats.is_none();
    every_week
        && days.weekday.iter().all(is_plain_day)
        && rule.time_selector.spans.iter().all(is_plain_span)
        && rule.operator != RuleOperator::Fallback
        && rule.kind != RuleKind::Unknown
        && rule.comment.is_empty()
}

/// Whether a span reaches into the next day. One that ends when it begins lasts for a day.
fn is_night(span: &TimeSpan) -> bool {
    match (&span.range.start, &span.range.end) {
        (Time::Fixed(start), Time::Fixed(end)) => end <= start || *end > ExtendedTime::MIDNIGHT_24,
        _ => true,
    }
}
