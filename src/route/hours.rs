//! Whether a contact answers at a moment. Written hours are read by the `opening-hours` crate with
//! Swedish public holidays.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use opening_hours::{Context, OpeningHours, localization::Country};

use crate::content::{
    catalog::{Contact, SourceDate},
    hours::Hours,
};

/// Local Swedish time.
pub type Moment = NaiveDateTime;

/// Whether somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// It answers.
    Open {
        /// When it closes next; `None`: never.
        until: Option<Moment>,
    },
    /// It does not answer.
    Closed {
        /// When it opens next, where that is known.
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

/// Whether a moment is within these hours.
pub fn availability_by_hours(hours: &Hours, moment: Moment) -> Availability {
    let Hours::Written(text) = hours else {
        return match hours {
            Hours::Always => Availability::Open { until: None },
            _ => Availability::Unknown,
        };
    };
    let Ok(parsed) = text.parse::<OpeningHours>() else { return Availability::Unknown };
    let mut context = Context::default();
    // Only where the hours speak of holidays: unpacking the table takes some milliseconds.
    if text.contains("PH") {
        let holidays = Country::SE.holidays();
        // In a year beyond the table no day is a holiday, and what is closed would be called open.
        let new_year = NaiveDate::from_ymd_opt(moment.year(), 1, 1);
        if !new_year.is_some_and(|day| holidays.get_public().contains(day)) {
            return Availability::Unknown;
        }
        context = context.with_holidays(holidays);
    }
    let parsed = parsed.with_context(context);
    let next_change = parsed.next_change(moment);
    if parsed.is_open(moment) {
        Availability::Open { until: next_change }
    } else if parsed.is_closed(moment) {
        Availability::Closed { opens: next_change }
    } else {
        Availability::Unknown
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
