//! The days of a year by what hours can depend on: the weekday and the holidays next to it. One day of
//! each kind stands for all of them.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};

use crate::{
    content::hours::{DAY, Hours, HoursRules, TimeSpan},
    route::{
        holidays::is_holiday,
        hours::{LOOK_AHEAD, Moment, is_within, times_of_change},
    },
};

/// What hours can depend on. Whether a rule falls on a day is asked of the day and of the one before it,
/// and a night is never written beside holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayKind {
    /// From Monday.
    pub weekday: usize,
    /// Whether the day before is a holiday, the day itself, and the next.
    holidays: [bool; 3],
    /// Holidays are known as far ahead as is looked.
    is_known: bool,
}

/// What a day is to the holidays near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Near {
    /// It is one.
    Holiday,
    /// The next day is one.
    Before,
    /// The day before was one.
    After,
    /// None is near.
    Ordinary,
    /// Nobody knows: the table of holidays ends.
    Unknown,
}

impl DayKind {
    fn of(day: NaiveDate) -> Self {
        let is_holiday = |day: Option<NaiveDate>| day.and_then(is_holiday);
        let near = [day.pred_opt(), Some(day), day.succ_opt()];
        Self {
            weekday: day.weekday().num_days_from_monday() as usize,
            holidays: near.map(|day| is_holiday(day) == Some(true)),
            is_known: is_holiday(day.checked_add_signed(LOOK_AHEAD)).is_some(),
        }
    }

    /// What it is to the holidays near it.
    pub const fn near(self) -> Near {
        match self.holidays {
            _ if !self.is_known => Near::Unknown,
            [_, true, _] => Near::Holiday,
            [_, false, true] => Near::Before,
            [true, false, false] => Near::After,
            [false, false, false] => Near::Ordinary,
        }
    }
}

/// A kind of day with the days of the year that are of it.
#[derive(Debug)]
pub struct DaysOfKind {
    /// The kind.
    pub kind: DayKind,
    /// In their order, at least one.
    pub dates: Vec<NaiveDate>,
}

/// The year from a day on, by kinds of day.
pub fn year(from: NaiveDate) -> Vec<DaysOfKind> {
    let mut kinds: Vec<DaysOfKind> = Vec::new();
    for date in (0..=365).filter_map(|n| from.checked_add_days(Days::new(n))) {
        let kind = DayKind::of(date);
        match kinds.iter_mut().find(|known| known.kind == kind) {
            Some(known) => known.dates.push(date),
            None => kinds.push(DaysOfKind { kind, dates: vec![date] }),
        }
    }
    kinds
}

/// The stretches of a kind of day in which nothing of these hours changes: each with a moment in it.
pub fn stretches(days: &DaysOfKind, hours: &[&HoursRules]) -> Vec<(TimeSpan, Moment)> {
    let mut minutes: Vec<u32> = hours.iter().flat_map(|rules| times_of_change(rules)).collect();
    minutes.extend([0, DAY]);
    minutes.sort_unstable();
    minutes.dedup();
    let Some(date) = days.dates.first() else { return Vec::new() };
    let moment = |minute: u32| date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into());
    let pairs = minutes.iter().zip(minutes.iter().skip(1));
    pairs.map(|(start, end)| (TimeSpan { start: *start, end: *end }, moment(*start))).collect()
}

/// What is open of these hours at a moment.
pub fn state(hours: &[Hours], moment: Moment) -> Vec<Option<bool>> {
    hours.iter().map(|hours| is_within(hours, moment)).collect()
}
