//! The program's hours agree with the second reader through a whole year, holidays, midsummer and
//! the nights of the clock change included.

use chrono::{NaiveDateTime, TimeDelta};
use vaksam::{
    content::hours::Hours,
    route::hours::{Availability, availability_by_hours},
};

use crate::content;

use super::year::{DAY, Written, date, expressions, holidays, midnight, quarters, stretches, year};

fn open(hours: &Hours, moment: NaiveDateTime) -> bool {
    matches!(availability_by_hours(hours, moment), Availability::Open { .. })
}

#[test]
fn through_the_year_every_expression_agrees_with_the_second_reader() {
    let expressions = expressions(&content::catalog());
    assert!(expressions.len() >= 10, "{expressions:?}");
    for text in expressions {
        let second = Written::read(&text);
        let stretches = stretches(&text, year());
        assert!(stretches.len() > 300, "{text}: {}", stretches.len());
        let mut next = 0;
        let mut is_open = false;
        for moment in quarters() {
            while stretches.get(next).is_some_and(|(start, _)| *start <= moment) {
                is_open = stretches[next].1;
                next += 1;
            }
            assert_eq!(second.open(moment), is_open, "{text} at {moment}");
        }
        assert_eq!(next, stretches.len(), "{text}");
    }
}

/// Easily lost: where one block of rules ends and the next begins, the syntax cuts the night off at
/// midnight. No shipped line may lose its night that way.
#[test]
fn in_an_ordinary_week_a_night_does_not_end_at_midnight() {
    let mut nights = 0;
    for text in expressions(&content::catalog()) {
        let hours = Hours::written(&text);
        for rule in Written::read(&text).night_rules() {
            for weekday in (0..7).filter(|weekday| rule.weekdays[*weekday]) {
                // The week from Monday 16 November 2026 and the one after hold no holiday.
                let evening =
                    midnight(2026, 11, 16) + TimeDelta::days(i64::try_from(weekday).unwrap());
                for (from, to) in &rule.spans {
                    for minute in [*from, DAY - 1, DAY, to - 1] {
                        let moment = evening + TimeDelta::minutes(i64::from(minute));
                        assert!(open(&hours, moment), "{text} at {moment}");
                    }
                    nights += 1;
                }
            }
        }
    }
    assert!(nights >= 20, "{nights}");
}

/// Within a stretch the answer is that of its start, to the last minute; asked here directly.
#[test]
fn at_any_quarter_of_an_hour_the_program_agrees_with_the_second_reader() {
    let expressions = expressions(&content::catalog());
    // 97 quarters are a day and a quarter of an hour, so that every time of day is met.
    for (n, moment) in quarters().step_by(97).enumerate() {
        let text = &expressions[n % expressions.len()];
        let hours = Hours::written(text);
        let second = Written::read(text);
        for moment in [moment, moment + TimeDelta::minutes(14), moment + TimeDelta::seconds(899)] {
            assert_eq!(open(&hours, moment), second.open(moment), "{text} at {moment}");
        }
    }
}

#[test]
fn lines_for_working_days_are_closed_on_public_holidays_in_both_years() {
    let catalog = content::catalog();
    let line = &catalog.contacts["nspm-stodtelefon"].hours;
    assert!(matches!(line, Hours::Written(text) if text.as_str().contains("PH off")));
    let noon = |y, m, d| midnight(y, m, d) + TimeDelta::hours(12);
    let named = [
        (2026, 12, 24),
        (2026, 12, 25),
        (2027, 1, 1),
        (2027, 1, 6),
        (2027, 3, 26),
        (2027, 3, 29),
        (2027, 5, 6),
        (2027, 6, 6),
        (2027, 6, 25),
        (2027, 6, 26),
        (2027, 12, 24),
        (2026, 5, 14),
        (2026, 6, 6),
        (2026, 6, 20),
        (2028, 5, 25),
    ];
    for (y, m, d) in named {
        assert!(holidays(y).contains(&date(y, m, d)), "{y}-{m}-{d}");
        for hours in [line, &catalog.ladders.office_hours] {
            assert!(!open(hours, noon(y, m, d)), "{y}-{m}-{d}");
        }
    }
    // The days beside them are ordinary.
    for (y, m, d) in [(2026, 12, 23), (2027, 5, 5), (2027, 5, 7), (2027, 6, 7), (2027, 6, 24)] {
        assert!(open(line, noon(y, m, d)), "{y}-{m}-{d}");
    }
}

#[test]
fn on_the_nights_of_the_clock_change_every_minute_has_the_right_answer() {
    let catalog = content::catalog();
    for text in expressions(&catalog) {
        let (hours, second) = (Hours::written(&text), Written::read(&text));
        // The hour that is not there in March and the one that is there twice in October.
        for night in [midnight(2027, 3, 28), midnight(2027, 10, 31)] {
            for minute in (0..5 * 60).step_by(30) {
                let moment = night + TimeDelta::minutes(minute);
                assert_eq!(open(&hours, moment), second.open(moment), "{text} at {moment}");
            }
        }
    }
}
