//! Days for a calendar, as iCalendar (RFC 5545): what every program for calendars reads.

use std::io::{self, Write};

use chrono::NaiveDate;

/// Longer lines are folded: so many bytes a line, without its end.
const LONGEST_LINE: usize = 75;

/// Something that takes a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeDay {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub title: String,
    /// What to do.
    pub about: String,
}

/// Writes a calendar with these days, made on `today`. The same day has the same identity however often
/// it is made, so that a calendar does not hold it twice.
///
/// # Errors
/// What writing gives.
pub fn write(out: &mut impl Write, days: &[WholeDay], today: NaiveDate) -> io::Result<()> {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//vaksam//refresher//SV".to_owned(),
    ];
    for WholeDay { day, title, about } in days {
        let date = day.format("%Y%m%d");
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:vaksam-refresher-{date}"),
            format!("DTSTAMP:{}T000000Z", today.format("%Y%m%d")),
            format!("DTSTART;VALUE=DATE:{date}"),
            format!("SUMMARY:{}", escaped(title)),
            format!("DESCRIPTION:{}", escaped(about)),
            // Nobody is to be shown as busy for five minutes of training.
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().try_for_each(|line| write!(out, "{}", folded(line)))
}

/// Signs that mean something in a calendar are told apart from text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// A line with its end; where it is long, in parts that each begin with a blank.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut bytes = 0;
    for c in line.chars() {
        if bytes + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(c);
        bytes += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}
