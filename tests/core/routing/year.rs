//! A year of Swedish time and a second reader of opening hours, for the part of the syntax that
//! the shipped contacts use. It shares nothing with the crate that the program asks.

use std::{collections::BTreeSet, sync::LazyLock};

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use vaksam::{
    content::{catalog::Catalog, hours::Hours},
    route::hours::{Availability, availability_by_hours},
};

/// The year walked: from this midnight to the other.
pub fn year() -> (NaiveDateTime, NaiveDateTime) {
    (midnight(2026, 11, 1), midnight(2027, 11, 1))
}

pub fn midnight(year: i32, month: u32, day: u32) -> NaiveDateTime {
    date(year, month, day).and_hms_opt(0, 0, 0).unwrap()
}

pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Every quarter of an hour of the year.
pub fn quarters() -> impl Iterator<Item = NaiveDateTime> {
    let (start, end) = year();
    quarters_between(start, end)
}

pub fn quarters_between(
    start: NaiveDateTime,
    end: NaiveDateTime,
) -> impl Iterator<Item = NaiveDateTime> {
    std::iter::successors(Some(start), |moment| Some(*moment + TimeDelta::minutes(15)))
        .take_while(move |moment| *moment < end)
}

/// Easter Sundays of the years asked about, from the almanac.
const EASTERS: [(i32, u32, u32); 5] =
    [(2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1)];

fn easter(year: i32) -> NaiveDate {
    let (year, month, day) = EASTERS.into_iter().find(|known| known.0 == year).expect("the year");
    date(year, month, day)
}

/// The first such weekday on or after a date.
fn on_or_after(mut date: NaiveDate, weekday: Weekday) -> NaiveDate {
    while date.weekday() != weekday {
        date += TimeDelta::days(1);
    }
    date
}

/// The public holidays by the act of 1989, without the ordinary Sundays, and the three eves that
/// are kept as holidays everywhere.
pub fn holidays(year: i32) -> BTreeSet<NaiveDate> {
    let easter = easter(year);
    let midsummer_day = on_or_after(date(year, 6, 20), Weekday::Sat);
    let all_saints = on_or_after(date(year, 10, 31), Weekday::Sat);
    [
        date(year, 1, 1),
        date(year, 1, 6),
        easter - TimeDelta::days(2),
        easter,
        easter + TimeDelta::days(1),
        date(year, 5, 1),
        easter + TimeDelta::days(39),
        easter + TimeDelta::days(49),
        date(year, 6, 6),
        midsummer_day - TimeDelta::days(1),
        midsummer_day,
        all_saints,
        date(year, 12, 24),
        date(year, 12, 25),
        date(year, 12, 26),
        date(year, 12, 31),
    ]
    .into()
}

/// Whether a date of the years asked about is a holiday.
pub fn is_holiday(date: NaiveDate) -> bool {
    static KNOWN: LazyLock<BTreeSet<NaiveDate>> =
        LazyLock::new(|| (2025..2030).flat_map(holidays).collect());
    assert!((2025..2030).contains(&date.year()));
    KNOWN.contains(&date)
}

/// Hours as this reader has them: rules in their order, each of which changes the day as the former
/// ones left it.
#[derive(Debug)]
pub struct Written {
    rules: Vec<Rule>,
}

#[derive(Debug)]
pub struct Rule {
    /// From Monday.
    pub weekdays: [bool; 7],
    /// Holidays, or the days so many days after one.
    holidays: Vec<i64>,
    /// Minutes from midnight; an end beyond 24:00 reaches into the next day.
    pub spans: Vec<(u32, u32)>,
    /// After `, ` a rule adds, after `;` it takes the place of what was there, and `off` takes away.
    effect: RuleEffect,
}

#[derive(Debug, PartialEq)]
enum RuleEffect {
    Replaces,
    Adds,
    TakesAway,
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

impl Written {
    pub fn read(text: &str) -> Self {
        let mut rules = Vec::new();
        for block in text.split("; ") {
            for (n, rule) in block.split(", ").enumerate() {
                let otherwise = if n == 0 { RuleEffect::Replaces } else { RuleEffect::Adds };
                rules.push(Rule::read(rule, otherwise));
            }
        }
        Self { rules }
    }

    /// Whether it is open at a moment.
    pub fn open(&self, moment: NaiveDateTime) -> bool {
        let minute = moment.hour() * 60 + moment.minute();
        let (today, yesterday) = (moment.date(), moment.date() - TimeDelta::days(1));
        let mut is_open = false;
        for rule in &self.rules {
            let is_within = rule.within(today, minute) || rule.within(yesterday, minute + DAY);
            is_open = match rule.effect {
                RuleEffect::Replaces if rule.fits(today) => is_within,
                RuleEffect::Replaces | RuleEffect::Adds => is_open || is_within,
                RuleEffect::TakesAway => is_open && !is_within,
            };
        }
        is_open
    }

    /// The rules that reach past midnight.
    pub fn night_rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| rule.spans.iter().any(|(_, to)| *to > DAY))
    }
}

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

impl Rule {
    fn fits(&self, date: NaiveDate) -> bool {
        let weekday = usize::try_from(date.weekday().num_days_from_monday()).unwrap();
        let mut holidays = self.holidays.iter();
        self.weekdays[weekday] || holidays.any(|after| is_holiday(date - TimeDelta::days(*after)))
    }

    fn within(&self, date: NaiveDate, minute: u32) -> bool {
        self.fits(date) && self.spans.iter().any(|(from, to)| (*from..*to).contains(&minute))
    }

    fn read(text: &str, otherwise: RuleEffect) -> Self {
        let text = text.replace("PH +1 day", "PH+1").replace("PH -1 day", "PH<1");
        let (days, times) = text.split_once(' ').expect("days and times");
        let mut rule = Self {
            weekdays: [false; 7],
            holidays: Vec::new(),
            spans: Vec::new(),
            effect: otherwise,
        };
        for part in days.split(',') {
            match part.split_once('-') {
                _ if part == "PH" => rule.holidays.push(0),
                _ if part == "PH+1" => rule.holidays.push(1),
                _ if part == "PH<1" => rule.holidays.push(-1),
                None => rule.weekdays[day(part)] = true,
                Some((from, to)) => {
                    let (from, to) = (day(from), day(to));
                    let length = (to + 7 - from) % 7;
                    (0..=length).for_each(|n| rule.weekdays[(from + n) % 7] = true);
                }
            }
        }
        if times.ends_with("off") {
            rule.effect = RuleEffect::TakesAway;
        }
        let times = times.strip_suffix("off").unwrap_or(times).trim();
        let times = if times.is_empty() { "00:00-24:00" } else { times };
        rule.spans = times.split(',').map(span).collect();
        rule
    }
}

fn day(text: &str) -> usize {
    DAYS.iter().position(|day| *day == text).expect("a weekday")
}

fn span(text: &str) -> (u32, u32) {
    let (from, to) = text.split_once('-').expect("from and to");
    let minutes = |text: &str| {
        let (hours, minutes) = text.split_once(':').expect("a time");
        hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
    };
    let (from, to) = (minutes(from), minutes(to));
    if to <= from { (from, to + DAY) } else { (from, to) }
}

/// The stretches between two moments as the program tells them, each from its own answer about its
/// start and about when it changes.
pub fn stretches(
    text: &str,
    (mut at, end): (NaiveDateTime, NaiveDateTime),
) -> Vec<(NaiveDateTime, bool)> {
    let hours = Hours::written(text);
    let mut stretches = Vec::new();
    while at < end {
        let (is_open, change) = match availability_by_hours(&hours, at) {
            Availability::Open { until } => (true, until),
            Availability::Closed { opens } => (false, opens),
            Availability::Unknown => panic!("{text} at {at}"),
        };
        stretches.push((at, is_open));
        let change = change.expect("written hours change");
        assert!(change > at, "{text} at {at}");
        at = change;
    }
    stretches
}

/// Every expression that the program may ask about, each once.
pub fn expressions(catalog: &Catalog) -> Vec<String> {
    let of_contacts = catalog.contacts.values().map(|contact| &contact.hours);
    let all = of_contacts.chain([&catalog.ladders.office_hours]);
    let written = all.filter_map(|hours| match hours {
        Hours::Written(text) => Some(text.as_str().to_owned()),
        _ => None,
    });
    let written = written.collect::<BTreeSet<_>>();
    for text in &written {
        let mut spans = Written::read(text).rules.into_iter().flat_map(|rule| rule.spans);
        let is_seen = spans.all(|(from, to)| from % 15 == 0 && to % 15 == 0);
        assert!(is_seen, "{text}: nothing changes between quarters");
    }
    written.into_iter().collect()
}
