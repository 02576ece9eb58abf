//! Times of a year in few words: those of each weekday, and what is otherwise about holidays.

use chrono::NaiveDate;

use super::year::{DaysOfKind, Near};
use crate::content::hours::TimeSpan;

/// When something holds, in the year that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// On each weekday from Monday, but on the days below.
    pub weekly: [Vec<TimeSpan>; 7],
    /// Days on which it is otherwise than on their weekday.
    pub exceptions: Vec<(ExceptionDays, Vec<TimeSpan>)>,
}

/// Days that differ from their weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExceptionDays {
    /// Every public holiday.
    Holidays,
    /// Every day before a public holiday that is none itself.
    BeforeHolidays,
    /// Every day after a public holiday that is none itself and before none.
    AfterHolidays,
    /// These.
    Dates(Vec<NaiveDate>),
}

impl Times {
    /// From the times of each kind of day, in the order of the kinds.
    pub fn new(year: &[DaysOfKind], spans: &[Vec<TimeSpan>]) -> Self {
        let days: Vec<_> = year.iter().zip(spans).collect();
        let ordinary = |weekday| {
            let own = |(days, _): &&(&DaysOfKind, &Vec<TimeSpan>)| {
                days.kind.weekday == weekday && days.kind.near() == Near::Ordinary
            };
            days.iter().find(own).map(|(_, spans)| (*spans).clone()).unwrap_or_default()
        };
        let weekly: [Vec<TimeSpan>; 7] = std::array::from_fn(ordinary);
        let mut times = Self { weekly, exceptions: Vec::new() };
        for (near, named) in [
            (Near::Holiday, Some(ExceptionDays::Holidays)),
            (Near::Before, Some(ExceptionDays::BeforeHolidays)),
            (Near::After, Some(ExceptionDays::AfterHolidays)),
            (Near::Unknown, None),
        ] {
            let own = days.iter().filter(|(days, _)| days.kind.near() == near);
            times.add(&own.copied().collect::<Vec<_>>(), named);
        }
        times
    }

    /// Adds those of some days that are not as their weekday: by name where they are all alike.
    fn add(&mut self, days: &[(&DaysOfKind, &Vec<TimeSpan>)], named: Option<ExceptionDays>) {
        let is_usual = |days: &DaysOfKind, spans: &Vec<TimeSpan>| {
            self.weekly.get(days.kind.weekday) == Some(spans)
        };
        let unusual = days.iter().filter(|(days, spans)| !is_usual(days, spans));
        let unusual: Vec<_> = unusual.copied().collect();
        let Some((_, first)) = unusual.first() else { return };
        if let Some(named) = named.filter(|_| days.iter().all(|(_, spans)| spans == first)) {
            self.exceptions.push((named, (*first).clone()));
            return;
        }
        let mut by_spans: Vec<(Vec<NaiveDate>, &Vec<TimeSpan>)> = Vec::new();
        for (days, spans) in unusual {
            match by_spans.iter_mut().find(|(_, known)| *known == spans) {
                Some((dates, _)) => dates.extend(&days.dates),
                None => by_spans.push((days.dates.clone(), spans)),
            }
        }
        for (mut dates, spans) in by_spans {
            dates.sort();
            self.exceptions.push((ExceptionDays::Dates(dates), spans.clone()));
        }
    }
}
