//! Reads opening hours: the part of OpenStreetMap's `opening_hours` syntax that says what the owners
//! of numbers print, and that everybody who reads the syntax takes alike.
//!
//! ```text
//! hours = rule, then more after "; " (in place of the former on its days) or ", " (as well)
//! rule  = days, a space, times or "off" or times and "off"
//! days  = Mo, Mo-Fr, PH, parted by commas, PH first or last; or "PH +1 day", "PH -1 day" alone
//! times = 16:00-24:00, parted by commas; an end that is not later than the start is on the next day
//! ```

use super::rules::{DAY, HoursRule, HoursRules, RuleEffect, TimeSpan};

/// The most bytes of an expression; the longest shipped has half as many. It bounds what looking ahead
/// costs, whatever a pack brings.
pub const HOURS_LENGTH: usize = 200;

/// What is wrong with an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursFault {
    /// It cannot be read, or says more than weekdays, public holidays and times: months, sunsets and
    /// remarks read well and say something else than their author meant.
    Malformed,
    /// Longer than any hours need to be.
    TooLong,
    /// A span past midnight beside a rule for holidays: readers of the syntax differ on whose day the
    /// night before or after a holiday is.
    NightAndHoliday,
    /// A span past midnight beside a rule after `;`, at which readers cut the night off at midnight.
    NightCutOff,
}

/// Reads an expression.
pub(super) fn read(text: &str) -> Result<HoursRules, HoursFault> {
    if text.len() > HOURS_LENGTH {
        return Err(HoursFault::TooLong);
    }
    let mut rules = Vec::new();
    let blocks: Vec<&str> = text.split(';').collect();
    for block in &blocks {
        for (n, part) in block.trim().split(", ").enumerate() {
            let effect = if n == 0 { RuleEffect::Replaces } else { RuleEffect::Adds };
            rules.push(rule(part.trim(), effect).ok_or(HoursFault::Malformed)?);
        }
    }
    let hours = HoursRules::new(text, rules);
    let mut spans = hours.rules().iter().flat_map(|rule| &rule.spans);
    let has_night = spans.any(|span| span.is_night());
    if has_night && hours.names_holidays() {
        return Err(HoursFault::NightAndHoliday);
    }
    if has_night && blocks.len() > 1 {
        return Err(HoursFault::NightCutOff);
    }
    Ok(hours)
}

fn rule(text: &str, effect: RuleEffect) -> Option<HoursRule> {
    let (weekdays, holidays, times) = days(text)?;
    let (times, effect) = match times.strip_suffix("off") {
        Some(times) => (times.trim_end(), RuleEffect::TakesAway),
        None => (times, effect),
    };
    let spans = match times {
        // Closed all day. Days without a time would be open all day: a comma too many makes them.
        "" if effect == RuleEffect::TakesAway => vec![TimeSpan { start: 0, end: DAY }],
        _ => times.split(',').map(span).collect::<Option<_>>()?,
    };
    Some(HoursRule { weekdays, holidays, spans, effect })
}

/// The weekdays, the holidays, and what stands after them.
fn days(text: &str) -> Option<([bool; 7], Option<i8>, &str)> {
    let mut weekdays = [false; 7];
    for (beside, offset) in [("PH +1 day ", 1), ("PH -1 day ", -1)] {
        if let Some(times) = text.strip_prefix(beside) {
            return Some((weekdays, Some(offset), times));
        }
    }
    let (days, times) = text.split_once(' ')?;
    let names: Vec<&str> = days.split(',').collect();
    let holidays = names.iter().position(|name| *name == "PH");
    let is_at_an_end = |at: usize| at == 0 || at + 1 == names.len();
    if !holidays.is_none_or(is_at_an_end) {
        return None;
    }
    for name in names.iter().enumerate().filter(|(n, _)| Some(*n) != holidays).map(|(_, n)| n) {
        let (first, last) = name.split_once('-').unwrap_or((name, name));
        let (first, last) = (weekday(first)?, weekday(last)?);
        let length = (last + 7 - first) % 7;
        for day in (0..=length).map(|n| (first + n) % 7) {
            *weekdays.get_mut(day)? = true;
        }
    }
    Some((weekdays, holidays.map(|_| 0), times))
}

fn weekday(name: &str) -> Option<usize> {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().position(|day| *day == name)
}

fn span(text: &str) -> Option<TimeSpan> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (minutes(start)?, minutes(end)?);
    if start == DAY {
        return None;
    }
    Some(TimeSpan { start, end: if end > start { end } else { end + DAY } })
}

/// Minutes from midnight, up to 24:00.
fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let is_number = |text: &str, digits| {
        text.bytes().all(|byte| byte.is_ascii_digit()) && (digits..=2).contains(&text.len())
    };
    if !is_number(hours, 1) || !is_number(minutes, 2) {
        return None;
    }
    let (hours, minutes) = (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
    let time = hours * 60 + minutes;
    (minutes < 60 && time <= DAY).then_some(time)
}
