//! Swedish public holidays, for opening hours: those of the act of 1989 (lag 1989:253), and the
//! three eves that everybody keeps as holidays. Ordinary Sundays are not among them.

use std::{
    ops::RangeInclusive,
    sync::{Arc, LazyLock},
};

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use opening_hours::ContextHolidays;

/// The years reckoned with. Since the first one 6 June is a holiday and Whit Monday is none.
const YEARS: RangeInclusive<i32> = 2005..=2076;

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

/// Whether the holidays of a year are known.
pub(super) fn is_known(year: i32) -> bool {
    YEARS.contains(&year)
}

/// The holidays of every known year, in the form that `opening-hours` takes. Its own table is that of
/// the whole world, packed: reading it would cost more than all the rest of a command.
pub(super) fn calendar() -> &'static ContextHolidays {
    static CALENDAR: LazyLock<ContextHolidays> = LazyLock::new(|| {
        let nothing = ContextHolidays::default();
        let mut public = nothing.get_public().clone();
        for (year, easter) in YEARS.zip(EASTER_SUNDAYS) {
            for date in holidays(year, easter).into_iter().flatten() {
                public.insert(date);
            }
        }
        ContextHolidays::new(Arc::new(public), Arc::default())
    });
    &CALENDAR
}

fn holidays(year: i32, (month, day): (u32, u32)) -> Vec<Option<NaiveDate>> {
    let date = |(month, day)| NaiveDate::from_ymd_opt(year, month, day);
    let easter = date((month, day));
    // Midsummer Day and All Saints' Day are the first Saturdays from these dates.
    let midsummer = first_saturday(date((6, 20)));
    let all_saints = first_saturday(date((10, 31)));
    let midsummer_eve = midsummer.and_then(|day| day.pred_opt());
    let from_easter = FROM_EASTER.iter().map(|days| Some(easter? + TimeDelta::days(*days)));
    let fixed = FIXED.iter().map(|fixed| date(*fixed));
    fixed.chain(from_easter).chain([midsummer_eve, midsummer, all_saints]).collect()
}

fn first_saturday(from: Option<NaiveDate>) -> Option<NaiveDate> {
    from?.iter_days().find(|date| date.weekday() == Weekday::Sat)
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use opening_hours::localization::Country;

    use super::{YEARS, calendar};

    /// `opening-hours` has them from another source, as a list of dates.
    #[test]
    fn every_holiday_is_that_of_the_library() {
        let known = Country::SE.holidays();
        let known = known.get_public().iter().filter(|date| YEARS.contains(&date.year()));
        let own = calendar().get_public().iter();
        assert_eq!(own.collect::<Vec<_>>(), known.collect::<Vec<_>>());
        assert!(calendar().get_public().count() > 72 * 15);
    }
}
