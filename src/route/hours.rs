//! Whether a contact answers at a moment. Written hours are evaluated by the `opening-hours` crate
//! with Swedish public holidays.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use opening_hours::{Context, RuleKind};

use super::holidays;
use crate::content::{
    catalog::{Catalog, Contact, SourceDate},
    hours::{Hours, HoursExpression},
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
        Hours::Written(expression) => {
            availability_by_expression(expression, moment).unwrap_or(Availability::Unknown)
        }
    }
}

fn availability_by_expression(
    expression: &HoursExpression,
    moment: Moment,
) -> Option<Availability> {
    let end = moment.checked_add_signed(LOOK_AHEAD)?;
    // In a year beyond the table no day is a holiday, and what is closed would be called open.
    let known = [moment.year(), end.year()].into_iter().all(holidays::is_known);
    if expression.names_holidays() && !known {
        return None;
    }
    let context = Context::default().with_holidays(holidays::calendar().clone());
    let rules = expression.parsed()?.clone().with_context(context);
    let stretch = rules.iter_range(moment, end).next()?;
    let change = (stretch.range.end < end).then_some(stretch.range.end);
    match stretch.kind {
        RuleKind::Open => Some(Availability::Open { until: change }),
        RuleKind::Closed => Some(Availability::Closed { opens: change }),
        RuleKind::Unknown => None,
    }
}

/// From this age on a contact's source is marked as old; this project's own choice.
const STALE_AFTER: TimeDelta = TimeDelta::days(365);

/// Whether a contact's source is undated or older than a year. A source that gives only a year or a
/// month is taken at the start of it.
pub fn is_stale(contact: &Contact, today: NaiveDate) -> bool {
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
    let own = catalog.contacts.values().filter(|contact| contact.pack.is_none());
    let read = own.map(|contact| contact.checked).max()?;
    if today < read {
        Some(ClockDoubt::Early)
    } else if today - read > IN_USE {
        Some(ClockDoubt::Late)
    } else {
        None
    }
}
