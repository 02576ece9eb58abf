//! Whether a contact answers at a moment, by its rules and the Swedish public holidays.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::holidays;
use crate::content::{
    catalog::{Catalog, Contact, SourceDate},
    hours::{DAY, Hours, HoursRule, HoursRules, RuleEffect},
};

/// Local Swedish time.
pub type Moment = NaiveDateTime;

/// Whether somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// It answers.
    Open {
        /// When it closes next; `None`: never, or not within [`LOOK_AHEAD`].
        until: Option<Moment>,
    },
    /// It does not answer.
    Closed {
        /// When it opens next, where that is known and within [`LOOK_AHEAD`].
        opens: Option<Moment>,
    },
    /// No source tells; never taken for open.
    Unknown,
}

/// Whether a contact answers at a moment. What is reached through 112 is never closed.
pub fn availability(contact: &Contact, moment: Moment) -> Availability {
    if contact.is_112() {
        Availability::Open { until: None }
    } else {
        availability_by_hours(&contact.hours, moment)
    }
}

/// So far ahead is looked for when hours change. The longest that shipped hours stay the same is a
/// week with holidays; what never changes would be sought until the year 10000.
pub const LOOK_AHEAD: TimeDelta = TimeDelta::days(28);

/// Whether a moment is within these hours, and when that changes, if within [`LOOK_AHEAD`].
pub fn availability_by_hours(hours: &Hours, moment: Moment) -> Availability {
    match hours {
        Hours::Unknown => Availability::Unknown,
        Hours::Always => Availability::Open { until: None },
        Hours::Written(rules) => {
            availability_by_rules(rules, moment).unwrap_or(Availability::Unknown)
        }
    }
}

/// Whether a moment is within these hours, without when that changes; nothing where no source tells or
/// no holidays are known.
pub fn is_within(hours: &Hours, moment: Moment) -> Option<bool> {
    match hours {
        Hours::Unknown => None,
        Hours::Always => Some(true),
        Hours::Written(rules) => foreseen_until(rules, moment).map(|_| is_open(rules, moment)),
    }
}

/// So far ahead it can be told when hours change; nothing where it cannot.
fn foreseen_until(rules: &HoursRules, moment: Moment) -> Option<Moment> {
    // In a year beyond the table no day is a holiday, and what is closed would be called open.
    let end = moment.checked_add_signed(LOOK_AHEAD)?;
    let mut days = [moment.date(), end.date()].into_iter();
    let is_known = days.all(|day| holidays::is_holiday(day).is_some());
    (is_known || !rules.names_holidays()).then_some(end)
}

fn availability_by_rules(rules: &HoursRules, moment: Moment) -> Option<Availability> {
    let end = foreseen_until(rules, moment)?;
    let is_open = is_open(rules, moment);
    let changes = times_of_change(rules);
    let change = moment
        .date()
        .iter_days()
        .flat_map(|day| changes.iter().map(move |minute| at(day, *minute)))
        .take_while(|time| *time < end)
        .find(|time| *time > moment && self::is_open(rules, *time) != is_open);
    Some(if is_open {
        Availability::Open { until: change }
    } else {
        Availability::Closed { opens: change }
    })
}

/// The minutes of a day at which anything may change, in their order.
pub fn times_of_change(rules: &HoursRules) -> Vec<u32> {
    let spans = rules.rules().iter().flat_map(|rule| &rule.spans);
    let ends = spans.flat_map(|span| [span.start, span.end % DAY]);
    let mut minutes: Vec<u32> = std::iter::once(0).chain(ends).collect();
    minutes.sort_unstable();
    minutes.dedup();
    minutes
}

fn at(day: NaiveDate, minute: u32) -> Moment {
    day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into())
}

/// Whether the rules leave a moment open: each in its turn, over those before it.
fn is_open(rules: &HoursRules, moment: Moment) -> bool {
    let minute = moment.hour() * 60 + moment.minute();
    let (today, yesterday) = (moment.date(), moment.date().pred_opt());
    rules.rules().iter().fold(false, |open, rule| {
        let is_today = falls_on(rule, today);
        let is_within = (is_today && within(rule, minute))
            || (within(rule, minute + DAY) && yesterday.is_some_and(|day| falls_on(rule, day)));
        match rule.effect {
            RuleEffect::Replaces if is_today => is_within,
            RuleEffect::Replaces | RuleEffect::Adds => open || is_within,
            RuleEffect::TakesAway => open && !is_within,
        }
    })
}

fn within(rule: &HoursRule, minute: u32) -> bool {
    rule.spans.iter().any(|span| span.contains(minute))
}

fn falls_on(rule: &HoursRule, day: NaiveDate) -> bool {
    let weekday = day.weekday().num_days_from_monday() as usize;
    let holiday = rule.holidays.and_then(|offset| {
        let holiday = day.checked_sub_signed(TimeDelta::days(offset.into()))?;
        holidays::is_holiday(holiday)
    });
    rule.weekdays.get(weekday) == Some(&true) || holiday == Some(true)
}

/// From this age on a contact's source is marked as old; this project's own choice.
const STALE_AFTER: TimeDelta = TimeDelta::days(365);

/// Whether a contact's source is undated or older than a year. A source that gives only a year or a
/// month is taken at the start of it.
/// 112 never is: whoever needs it must not hesitate over a date.
pub fn is_stale(contact: &Contact, today: NaiveDate) -> bool {
    if contact.is_112() {
        return false;
    }
    match contact.source_date {
        SourceDate::Undated => true,
        SourceDate::Dated(year, month, day) => {
            NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
                .is_none_or(|date| today - date > STALE_AFTER)
        }
    }
}

/// So long the program may be in use before its contacts are too old to be called by, or the clock
/// is ahead; this project's own choice.
const IN_USE: TimeDelta = TimeDelta::days(5 * 365);

/// Why a clock cannot be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It shows a day before the contacts were read.
    Early,
    /// It shows a day years after: either it is ahead, or the program is old.
    Late,
}

/// Whether a clock that shows this day cannot be right, by the day on which the program's own
/// contacts were last read.
pub fn clock_doubt(today: NaiveDate, catalog: &Catalog) -> Option<ClockDoubt> {
    let read = catalog.contacts_summary.last_checked?;
    if today < read {
        Some(ClockDoubt::Early)
    } else if today - read > IN_USE {
        Some(ClockDoubt::Late)
    } else {
        None
    }
}
