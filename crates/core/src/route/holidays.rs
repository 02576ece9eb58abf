//! Swedish public holidays, for opening hours: those of the act of 1989 (lag 1989:253), and the
//! three eves that everybody keeps as holidays. Ordinary Sundays are not among them.

use chrono::{Datelike, NaiveDate, Weekday};

/// The first of the years reckoned with. Since then 6 June is a holiday and Whit Monday is none.
const FIRST_YEAR: i32 = 2005;

/// Month and day of Easter Sunday in each of those years.
#[rustfmt::skip]
const EASTER_SUNDAYS: [(u32, u32); 72] = [
    (3, 27), (4, 16), (4, 8), (3, 23), (4, 12), (4, 4), (4, 24), (4, 8), (3, 31), (4, 20), // 2005
    (4, 5), (3, 27), (4, 16), (4, 1), (4, 21), (4, 12), (4, 4), (4, 17), (4, 9), (3, 31), // 2015
    (4, 20), (4, 5), (3, 28), (4, 16), (4, 1), (4, 21), (4, 13), (3, 28), (4, 17), (4, 9), // 2025
    (3, 25), (4, 13), (4, 5), (4, 25), (4, 10), (4, 1), (4, 21), (4, 6), (3, 29), (4, 17), // 2035
    (4, 9), (3, 25), (4, 14), (4, 5), (4, 18), (4, 10), (4, 2), (4, 21), (4, 6), (3, 29), // 2045
    (4, 18), (4, 2), (4, 22), (4, 14), (3, 30), (4, 18), (4, 10), (3, 26), (4, 15), (4, 6), // 2055
    (3, 29), (4, 11), (4, 3), (4, 22), (4, 14), (3, 30), (4, 19), (4, 10), (3, 26), (4, 15), // 2065
    (4, 7), (4, 19), // 2075
];

/// Holidays with the same date every year.
const FIXED: [(u32, u32); 8] =
    [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)];

/// Good Friday, Easter Sunday and Monday, Ascension Day and Whit Sunday, in days from Easter Sunday.
const FROM_EASTER: [i64; 5] = [-2, 0, 1, 39, 49];

/// Whether a day is a holiday; nothing in a year beyond the table.
pub fn is_holiday(date: NaiveDate) -> Option<bool> {
    let position = usize::try_from(date.year() - FIRST_YEAR).ok()?;
    let (month, day) = EASTER_SUNDAYS.get(position)?;
    let easter = NaiveDate::from_ymd_opt(date.year(), *month, *day)?;
    let moves = FROM_EASTER.contains(&(date - easter).num_days());
    let month_and_day = (date.month(), date.day());
    // Midsummer Eve and Day, All Saints' Day.
    let by_weekday = match date.weekday() {
        Weekday::Fri => matches!(month_and_day, (6, 19..=25)),
        Weekday::Sat => matches!(month_and_day, (6, 20..=26) | (10, 31) | (11, 1..=6)),
        _ => false,
    };
    Some(FIXED.contains(&month_and_day) || moves || by_weekday)
}
