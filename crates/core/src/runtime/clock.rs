//! Swedish local time, whatever zone the computer is set to. Asks no clock: it is told the seconds.

use std::{io, ops::RangeInclusive, sync::LazyLock};

use chrono::{DateTime, Datelike, NaiveDateTime};
use tz::{TimeZone, TimeZoneSettings};

use crate::route::hours::Moment;

/// Swedish time as a POSIX rule: summer from the last Sunday of March to the last of October, as
/// the Union has it since 1996 (directive 2000/84/EC).
const SWEDEN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
/// Seconds of winter time before UTC, should the rule above not be readable.
const WINTER: i32 = 3600;

/// The years reckoned with: opening hours look ahead, and at the end of the calendar nothing is ahead.
const YEARS: RangeInclusive<i32> = 1970..=2199;

/// Swedish local time at a second since 1970, UTC.
pub fn swedish_time(utc: i64) -> Moment {
    // The rule is read once. It could be the name of a file as well: none is looked for.
    static ZONE: LazyLock<Option<TimeZone>> = LazyLock::new(|| {
        let without_files =
            TimeZoneSettings::new(&[], |_| Err(io::Error::from(io::ErrorKind::NotFound).into()));
        without_files.parse_posix_tz(SWEDEN).ok()
    });
    let offset =
        ZONE.as_ref().and_then(|zone| Some(zone.find_local_time_type(utc).ok()?.ut_offset()));
    let local = DateTime::from_timestamp(utc + i64::from(offset.unwrap_or(WINTER)), 0);
    local.unwrap_or_default().naive_utc()
}

/// A moment as it is typed: local Swedish time, `2026-11-21T02:10`. Years that nobody asks for are
/// refused.
pub fn parse_moment(text: &str) -> Option<Moment> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .filter(|moment| YEARS.contains(&moment.year()))
}

#[cfg(test)]
mod tests {
    use super::swedish_time;

    /// Seconds since 1970 of a moment in UTC, and the Swedish time then.
    #[test]
    fn summer_time_begins_and_ends_when_sweden_says() {
        for (utc, local) in [
            (1_795_223_400, "2026-11-21 02:10:00"),
            (1_774_745_999, "2026-03-29 01:59:59"),
            (1_774_746_000, "2026-03-29 03:00:00"),
            (1_792_889_999, "2026-10-25 02:59:59"),
            (1_792_890_000, "2026-10-25 02:00:00"),
        ] {
            assert_eq!(swedish_time(utc).to_string(), local);
        }
    }
}
