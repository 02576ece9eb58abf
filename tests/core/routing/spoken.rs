//! What the words about opening hours mean that stand on a contact's card. They are read here on
//! their own, in both languages, and know nothing of the expression that the program evaluates.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use super::year::{DAY, is_holiday};
use crate::languages::{ENGLISH, SWEDISH};
use vaksam::language::Language;

/// What phrases are taken for, the longer before the shorter. Capitals stand for meanings.
const SWEDISH_PHRASES: &[(&str, &str)] = &[
    ("socialjouren:", ""),
    (". 112: dygnet runt", ""),
    ("socialtjänstens mottagning:", ""),
    ("kanske till 17.00", ""),
    ("kan ha ändrats", ""),
    ("dygnet runt", "ALWAYS"),
    ("dag före helgdag", "EVE"),
    ("inte röda dagar", "NOT-HOLIDAY"),
    ("röda dagar", "HOLIDAY"),
    ("röd dag", "HOLIDAY"),
    ("alla dagar", "MON–SUN"),
    ("vardagar", "WORKDAYS"),
    ("helger", "SAT SUN HOLIDAY"),
    (" och ", " "),
    ("från", ""),
    ("mån", "MON"),
    ("tis", "TUE"),
    ("ons", "WED"),
    ("tors", "THU"),
    ("fre", "FRI"),
    ("lör", "SAT"),
    ("sön", "SUN"),
];
const ENGLISH_PHRASES: &[(&str, &str)] = &[
    ("on-call:", ""),
    (". 112: day and night", ""),
    ("social services intake:", ""),
    ("perhaps until 17.00", ""),
    ("may have changed", ""),
    ("day and night", "ALWAYS"),
    ("before holidays", "EVE"),
    ("not public holidays", "NOT-HOLIDAY"),
    ("public holidays", "HOLIDAY"),
    ("holidays", "HOLIDAY"),
    ("every day", "MON–SUN"),
    ("weekdays", "WORKDAYS"),
    ("weekends", "SAT SUN HOLIDAY"),
    (" and ", " "),
    ("from", ""),
    ("mon", "MON"),
    ("tue", "TUE"),
    ("wed", "WED"),
    ("thu", "THU"),
    ("fri", "FRI"),
    ("sat", "SAT"),
    ("sun", "SUN"),
];
const DAYS: [&str; 7] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/// Days, and when somebody answers on them.
#[derive(Debug, Default, Clone)]
struct Rule {
    /// From Monday.
    weekdays: [bool; 7],
    holidays: bool,
    /// Not on a holiday, whatever the weekday.
    only_workdays: bool,
    /// Minutes from midnight; past midnight the night is that of the day it begins on. Nothing: all day.
    span: Option<(u32, u32)>,
}

/// Hours in words.
#[derive(Debug, Default)]
pub struct Spoken {
    is_always: bool,
    rules: Vec<Rule>,
    not_on_holidays: bool,
    /// From when on the day before a holiday.
    eve: Option<u32>,
}

impl Spoken {
    /// Reads words; they must all be understood.
    pub fn read(words: &str, language: Language) -> Self {
        let phrases = match language {
            SWEDISH => SWEDISH_PHRASES,
            ENGLISH => ENGLISH_PHRASES,
            _ => panic!("a language without phrases"),
        };
        let mut text = words.to_lowercase().replace([',', '/'], " ");
        for (phrase, meaning) in phrases {
            text = text.replace(phrase, meaning);
        }
        let mut spoken = Self::default();
        let mut days = Rule::default();
        let mut has_days = false;
        let (mut is_eve, mut single) = (false, None);
        for word in text.split_whitespace() {
            let (first, last) = word.split_once('–').unwrap_or((word, word));
            match word {
                "ALWAYS" => spoken.is_always = true,
                "NOT-HOLIDAY" => spoken.not_on_holidays = true,
                "EVE" => is_eve = true,
                "WORKDAYS" => {
                    days.add("MON", "FRI", words);
                    (days.only_workdays, has_days) = (true, true);
                }
                "HOLIDAY" => (days.holidays, has_days) = (true, true),
                _ if DAYS.contains(&first) => {
                    days.add(first, last, words);
                    has_days = true;
                }
                _ if first == last => single = Some(minutes(first, words)),
                _ => {
                    if !has_days {
                        // Another time on the same days.
                        days = spoken.rules.last().expect(words).clone();
                    }
                    days.span = Some((minutes(first, words), minutes(last, words)));
                    spoken.rules.push(std::mem::take(&mut days));
                    has_days = false;
                }
            }
        }
        if has_days && !spoken.is_always {
            spoken.rules.push(days);
        }
        assert_eq!(is_eve, single.is_some(), "{words}");
        spoken.eve = single;
        assert_eq!(spoken.is_always, spoken.rules.is_empty(), "{words}");
        spoken
    }

    /// Whether somebody answers at a moment.
    pub fn open(&self, moment: NaiveDateTime) -> bool {
        let minute = moment.hour() * 60 + moment.minute();
        let today = moment.date();
        self.is_always
            || self.within(today, minute)
            || self.within(today - TimeDelta::days(1), minute + DAY)
    }

    fn within(&self, date: NaiveDate, minute: u32) -> bool {
        let is_eve = is_holiday(date + TimeDelta::days(1));
        if is_eve && self.eve.is_some_and(|from| (from..DAY).contains(&minute)) {
            return true;
        }
        self.on(date).any(|rule| match rule.span {
            Some((from, to)) if to > from => (from..to).contains(&minute),
            Some((from, to)) => (from..to + DAY).contains(&minute),
            // A weekend lasts until the office opens again on the next day.
            None => minute < DAY + self.morning(),
        })
    }

    /// The rules of a day: on a holiday those for holidays, where there are any.
    fn on(&self, date: NaiveDate) -> impl Iterator<Item = &Rule> {
        let weekday = usize::try_from(date.weekday().num_days_from_monday()).unwrap();
        let is_holiday = is_holiday(date);
        let is_known = is_holiday && self.rules.iter().any(|rule| rule.holidays);
        let is_closed = is_holiday && self.not_on_holidays;
        let fits = move |rule: &&Rule| {
            let is_day_off = is_closed || (is_holiday && rule.only_workdays);
            if is_known { rule.holidays } else { rule.weekdays[weekday] && !is_day_off }
        };
        self.rules.iter().filter(fits)
    }

    /// When the office opens on a weekday, where nights are told up to then.
    fn morning(&self) -> u32 {
        let spans = self.rules.iter().filter_map(|rule| rule.span);
        spans.filter(|(from, to)| to <= from).map(|(_, to)| to).max().unwrap_or(0)
    }
}

impl Rule {
    fn add(&mut self, first: &str, last: &str, words: &str) {
        let day = |name: &str| DAYS.iter().position(|day| *day == name).expect(words);
        let (first, last) = (day(first), day(last));
        (0..=(last + 7 - first) % 7).for_each(|n| self.weekdays[(first + n) % 7] = true);
    }
}

fn minutes(time: &str, words: &str) -> u32 {
    let (hours, minutes) = time.split_once('.').unwrap_or_else(|| panic!("{time} in: {words}"));
    hours.parse::<u32>().expect(words) * 60 + minutes.parse::<u32>().expect(words)
}
