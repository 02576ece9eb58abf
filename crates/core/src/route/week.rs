//! The calls of a whole week: a paper hangs on a wall at every hour, so it says of each number of the
//! ladders when it answers.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::{
    Caller, FoundBy, Rung, holidays,
    hours::{Availability, Moment},
    route_of,
};
use crate::{
    assess::Assessment,
    content::catalog::Catalog,
    ids::{ContactId, StepId},
};

/// A part of the week as people at work know it. None begins where offices open or the on-call takes
/// over, so that a quarter of an hour there does not make a number look as if it answered now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartOfWeek {
    /// Office hours of a working day.
    Day,
    /// The evening of a working day.
    Evening,
    /// The night after a working day.
    Night,
    /// Saturday and Sunday.
    Weekend,
}

impl PartOfWeek {
    /// All of them, in the order of a table.
    pub const ALL: [Self; 4] = [Self::Day, Self::Evening, Self::Night, Self::Weekend];

    /// The word in ids of texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Evening => "evening",
            Self::Night => "night",
            Self::Weekend => "weekend",
        }
    }

    /// The first hour and the one at which it ends, which may lie on the next day.
    pub const fn hours(self) -> (u32, u32) {
        match self {
            Self::Day => (9, 15),
            Self::Evening => (17, 22),
            Self::Night => (22, 30),
            Self::Weekend => (0, 24),
        }
    }

    /// Days from Monday on which it begins.
    const fn days(self) -> std::ops::Range<u64> {
        match self {
            Self::Weekend => 5..7,
            _ => 0..5,
        }
    }

    /// Half past every hour of it: no shipped hours are open for less than an hour.
    fn moments(self, monday: NaiveDate) -> impl Iterator<Item = Moment> {
        let (from, to) = self.hours();
        self.days().flat_map(move |day| {
            (from..to).filter_map(move |hour| {
                let date = monday.checked_add_days(Days::new(day + u64::from(hour / 24)))?;
                Some(date.and_time(NaiveTime::from_hms_opt(hour % 24, 30, 0)?))
            })
        })
    }
}

/// Whether a call is answered in a part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// All the time.
    Always,
    /// Some of the time.
    Partly,
    /// It does not answer, or another number is called then.
    Never,
    /// Nobody tells.
    Unknown,
}

/// A call that some ladder leads to in the course of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekCall {
    /// As the first ladder that has it names it. Without a contact: the switchboard of the municipality.
    pub rung: Rung,
    /// What it is for, by the ladders: each step once.
    pub steps: Vec<StepId>,
    /// In the order of [`PartOfWeek::ALL`].
    pub answered: [Answered; 4],
}

/// How often a call was looked for in a part of the week, and what was found.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    open: usize,
    unknown: usize,
}

struct Found {
    rung: Rung,
    /// The number of the assessment whose ladder has it first.
    rank: usize,
    steps: Vec<StepId>,
    tallies: [Tally; 4],
}

/// Every call that the ladders of these assessments lead to in a week without holidays, those of the
/// first assessment first.
pub fn week_calls(
    assessments: &[Assessment],
    caller: &Caller,
    today: NaiveDate,
    catalog: &Catalog,
) -> Vec<WeekCall> {
    let monday = ordinary_monday(today);
    let mut found: Vec<Found> = Vec::new();
    let mut moments = [0; 4];
    for (part, count) in PartOfWeek::ALL.iter().zip(&mut moments) {
        for moment in part.moments(monday) {
            *count += 1;
            for call in calls_at(assessments, caller, moment, catalog) {
                add(&mut found, call, *part);
            }
        }
    }
    found.sort_by_key(|call| call.rank);
    found.into_iter().map(|call| call.in_week(moments)).collect()
}

/// A call of one moment: the number of the first assessment that leads to it, its rung, and every step
/// that it is for.
type MomentCall = (usize, Rung, Vec<StepId>);

/// The calls of a moment, those of the first assessment first; one that several lead to stands once.
fn calls_at(
    assessments: &[Assessment],
    caller: &Caller,
    moment: Moment,
    catalog: &Catalog,
) -> Vec<MomentCall> {
    let mut calls: Vec<MomentCall> = Vec::new();
    for (rank, assessment) in assessments.iter().enumerate() {
        let route = route_of(assessment, caller, moment, catalog);
        let office = route.rungs.iter().filter(|rung| is_office(rung));
        let numbers = route.ladder(catalog).into_iter().filter(|rung| !is_of_others(rung, catalog));
        for rung in office.chain(numbers) {
            match calls.iter_mut().find(|(_, other, _)| whom(other) == whom(rung)) {
                Some((_, _, steps)) => steps.push(rung.step.clone()),
                None => calls.push((rank, rung.clone(), vec![rung.step.clone()])),
            }
        }
    }
    calls
}

fn add(found: &mut Vec<Found>, (rank, rung, steps): MomentCall, part: PartOfWeek) {
    let known = found.iter().position(|other| whom(&other.rung) == whom(&rung));
    let position = known.unwrap_or_else(|| {
        let tallies = [Tally::default(); 4];
        found.push(Found { rung: rung.clone(), rank, steps: Vec::new(), tallies });
        found.len() - 1
    });
    let Some(call) = found.get_mut(position) else { return };
    call.rank = call.rank.min(rank);
    for step in steps {
        if !call.steps.contains(&step) {
            call.steps.push(step);
        }
    }
    let Some(tally) = call.tallies.get_mut(part as usize) else { return };
    match rung.contact {
        None | Some((_, Availability::Open { .. })) => tally.open += 1,
        Some((_, Availability::Unknown)) => tally.unknown += 1,
        Some((_, Availability::Closed { .. })) => {}
    }
}

impl Found {
    fn in_week(self, moments: [usize; 4]) -> WeekCall {
        let mut answered = [Answered::Never; 4];
        for ((tally, all), answered) in self.tallies.iter().zip(moments).zip(&mut answered) {
            *answered = match tally {
                Tally { open, .. } if *open == all => Answered::Always,
                Tally { open, .. } if *open > 0 => Answered::Partly,
                Tally { unknown, .. } if *unknown > 0 => Answered::Unknown,
                Tally { .. } => Answered::Never,
            };
        }
        WeekCall { rung: self.rung, steps: self.steps, answered }
    }
}

/// Whom a rung goes to; nobody is the switchboard of the municipality.
fn whom(rung: &Rung) -> Option<&ContactId> {
    rung.contact.as_ref().map(|(contact, _)| contact)
}

fn is_office(rung: &Rung) -> bool {
    rung.contact.is_none() && rung.found_by == FoundBy::SocialOffice
}

/// A number that only some municipalities of a county have is nothing for a wall, where nobody can say
/// which one is meant.
pub fn is_of_others(rung: &Rung, catalog: &Catalog) -> bool {
    let is_own = rung.contact(catalog).is_some_and(|contact| contact.pack.is_some());
    rung.found_by == FoundBy::SocialLocal && !is_own
}

/// An ordinary working day in office hours, for what a paper says of the first call.
pub fn working_day(today: NaiveDate) -> Moment {
    let monday = ordinary_monday(today);
    PartOfWeek::Day.moments(monday).next().unwrap_or_else(|| monday.and_time(NaiveTime::MIN))
}

/// So many weeks ahead one without holidays is looked for; Christmas and Epiphany take three.
const WEEKS_AHEAD: u64 = 8;

/// The Monday of the next week that no holiday touches.
fn ordinary_monday(today: NaiveDate) -> NaiveDate {
    let to_monday = u64::from((7 - today.weekday().num_days_from_monday()) % 7);
    let mondays =
        (0..WEEKS_AHEAD).filter_map(|week| today.checked_add_days(Days::new(to_monday + 7 * week)));
    let is_ordinary = |monday: &NaiveDate| {
        let mut days = (0..9).filter_map(|day| monday.pred_opt()?.checked_add_days(Days::new(day)));
        days.all(|day| holidays::is_holiday(day) != Some(true))
    };
    let mut mondays = mondays.peekable();
    let next = mondays.peek().copied().unwrap_or(today);
    mondays.find(is_ordinary).unwrap_or(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn the_week_of_a_paper_has_no_holiday_in_it_or_beside_it() {
        assert_eq!(ordinary_monday(day("2026-11-30")), day("2026-11-30"));
        assert_eq!(ordinary_monday(day("2026-12-01")), day("2026-12-07"));
        // Over Christmas, New Year and Epiphany.
        assert_eq!(ordinary_monday(day("2026-12-16")), day("2027-01-11"));
        // No holidays are known that far ahead.
        assert_eq!(ordinary_monday(day("2180-01-03")), day("2180-01-03"));
    }

    #[test]
    fn a_night_ends_on_the_next_day() {
        let nights: Vec<Moment> = PartOfWeek::Night.moments(day("2026-11-30")).collect();
        assert_eq!(nights.len(), 5 * 8);
        assert_eq!(nights.first().map(ToString::to_string), Some("2026-11-30 22:30:00".into()));
        assert_eq!(nights.last().map(ToString::to_string), Some("2026-12-05 05:30:00".into()));
    }
}
