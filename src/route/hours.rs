//! Whether a contact answers at a moment. Uses content and the `opening-hours` crate with Swedish
//! public holidays; is handed the moment. The holiday table is unpacked only for expressions that
//! speak of holidays, since that costs some milliseconds.

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
pub enum State {
    /// It answers; until when, where it closes at all.
    Open {
        /// When it closes next; nothing: never.
        until: Option<Moment>,
    },
    /// It does not answer; when it opens, where that is known.
    Closed {
        /// When it opens next.
        opens: Option<Moment>,
    },
    /// No source tells; never taken for open.
    Unknown,
}

/// The state of a contact at a moment. What is reached through 112 is never closed.
pub fn state(contact: &Contact, moment: Moment) -> State {
    if contact.is_112() { State::Open { until: None } } else { state_of(&contact.hours, moment) }
}

/// The state of written hours at a moment.
pub fn state_of(hours: &Hours, moment: Moment) -> State {
    let Hours::Written(text) = hours else {
        return match hours {
            Hours::Always => State::Open { until: None },
            _ => State::Unknown,
        };
    };
    let Ok(parsed) = text.parse::<OpeningHours>() else { return State::Unknown };
    let mut context = Context::default();
    if text.contains("PH") {
        let holidays = Country::SE.holidays();
        // Beyond the table no day is a holiday, and what is closed would be called open.
        let new_year = NaiveDate::from_ymd_opt(moment.year(), 1, 1);
        if !new_year.is_some_and(|day| holidays.get_public().contains(day)) {
            return State::Unknown;
        }
        context = context.with_holidays(holidays);
    }
    let parsed = parsed.with_context(context);
    let next = parsed.next_change(moment);
    if parsed.is_open(moment) {
        State::Open { until: next }
    } else if parsed.is_closed(moment) {
        State::Closed { opens: next }
    } else {
        State::Unknown
    }
}

/// Older than this, a source gets a plain mark.
const FRESH_FOR: TimeDelta = TimeDelta::days(365);

/// Whether a contact's source is older than a year or undated. A source that gives only a year or
/// a month is taken at the start of it.
pub fn is_stale(contact: &Contact, today: NaiveDate) -> bool {
    match contact.source_date {
        SourceDate::Undated => true,
        SourceDate::Dated(year, month, day) => {
            NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
                .is_none_or(|date| today - date > FRESH_FOR)
        }
    }
}
