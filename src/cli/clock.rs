//! The time in Sweden: the only place that asks a clock. Everything else is told the moment.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDateTime, Timelike};
use chrono_tz::Europe::Stockholm;

use super::names::Usage;
use crate::route::hours::Moment;

/// Seconds since 1970; a clock before that is taken for 1970.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock")]
fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// Now, in Sweden, whatever zone the computer is set to.
pub fn now() -> Moment {
    let seconds = i64::try_from(seconds()).unwrap_or_default();
    let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    // The moment is a minute: nothing here is finer, and a page does not change within one.
    let local = utc.with_timezone(&Stockholm).naive_local();
    local.with_second(0).unwrap_or(local)
}

/// How long the present minute still lasts.
pub fn until_next_minute() -> Duration {
    Duration::from_secs(60 - seconds() % 60)
}

/// A moment as it is typed: local Swedish time, `2026-11-21T02:10`.
///
/// # Errors
/// A text of another form.
pub fn read(text: &str) -> Result<Moment, Usage> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .ok_or_else(|| Usage::new("cli-error-time").with("value", text))
}
