//! Opening hours: every shipped contact answers when its words say so, and whatever hours `lint`
//! lets through, the answer is bounded, agrees with a second reader of the syntax and with itself.

use std::time::{Duration, Instant};

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use opening_hours::{Context, OpeningHours, RuleKind, localization::Country};
use proptest::{collection::vec, option, prelude::*, sample::select};
use vaksam::{
    content::{
        catalog::{ContactsSummary, SourceDate},
        hours::{Hours, HoursFault},
    },
    route::{
        holidays,
        hours::{
            Availability, ClockDoubt, LOOK_AHEAD, availability_by_hours, clock_doubt, is_stale,
        },
    },
};

use crate::{
    content, figures,
    languages::{LANGUAGES, SWEDISH},
};

use super::{
    spoken::Spoken,
    year::{Written, date, expressions, midnight, quarters_between, stretches},
};

fn three_years() -> (NaiveDateTime, NaiveDateTime) {
    (midnight(2026, 1, 1), midnight(2029, 1, 1))
}

/// The moments at which it opens or closes by words, quarter by quarter.
fn changes_by_words(spoken: &Spoken) -> Vec<(NaiveDateTime, bool)> {
    let (start, end) = three_years();
    let mut changes: Vec<(NaiveDateTime, bool)> = Vec::new();
    for moment in quarters_between(start, end) {
        let is_open = spoken.open(moment);
        if changes.last().is_none_or(|(_, before)| *before != is_open) {
            changes.push((moment, is_open));
        }
    }
    changes
}

fn assert_means(name: &str, expression: &str, words: &str, spoken: &Spoken) {
    let by_words = changes_by_words(spoken);
    let by_expression = stretches(expression, three_years());
    let differs = by_words.iter().zip(&by_expression).find(|(words, own)| words != own);
    assert_eq!(differs, None, "{name}: {words} / {expression} (by words first)");
    assert_eq!(by_words.len(), by_expression.len(), "{name}: {words} / {expression}");
}

#[test]
fn every_contact_answers_when_its_words_say_so_for_three_years() {
    let catalog = content::catalog();
    let mut compared = 0;
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        for contact in catalog.contacts.values() {
            let words = texts.attribute(&format!("contact-{}", contact.id), "hours");
            match &contact.hours {
                Hours::Unknown => {}
                Hours::Always => {
                    let words = words.expect("words about the hours");
                    let (start, _) = three_years();
                    assert!(Spoken::read(&words, language).open(start), "{}", contact.id);
                }
                Hours::Written(expression) => {
                    let words = words.expect("words about the hours");
                    let spoken = Spoken::read(&words, language);
                    assert_means(&contact.id.to_string(), expression.as_str(), &words, &spoken);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared >= 2 * 14, "{compared}");
    let test = "every_contact_answers_when_its_words_say_so_for_three_years";
    figures::hold(test, &[figures::exactly(compared, "rows of hours")]);
}

/// They have no words of their own: the on-call of the municipalities answers outside them.
#[test]
fn office_hours_mean_working_days_from_eight_to_four() {
    let catalog = content::catalog();
    let Hours::Written(expression) = &catalog.ladders.office_hours else { panic!() };
    let words = "Mån–fre 08.00–16.00, inte röda dagar";
    assert_means("office_hours", expression.as_str(), words, &Spoken::read(words, SWEDISH));
}

#[test]
fn nights_beside_holidays_are_those_of_the_words() {
    let catalog = content::catalog();
    let hours = &catalog.contacts["jour-vasteras"].hours;
    let at = |y, m, d, hour, minute| {
        midnight(y, m, d) + TimeDelta::hours(hour) + TimeDelta::minutes(minute)
    };
    // The night after Good Friday, which as a holiday ends at midnight.
    assert_eq!(
        availability_by_hours(hours, at(2027, 3, 27, 0, 30)),
        Availability::Closed { opens: Some(at(2027, 3, 27, 15, 0)) }
    );
    // The night of an ordinary Friday, before All Saints' Day.
    assert_eq!(
        availability_by_hours(hours, at(2026, 10, 31, 0, 30)),
        Availability::Open { until: Some(at(2026, 10, 31, 1, 0)) }
    );
}

/// An expression that may or may not be let through: days, spans and separators of every kind.
fn expression() -> impl Strategy<Value = String> {
    let weekday = select(&["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][..]);
    let weekdays = (weekday, option::of(select(&["Mo", "We", "Fr", "Su"][..])))
        .prop_map(|(from, to)| to.map_or(from.to_owned(), |to| format!("{from}-{to}")));
    let day = prop_oneof![4 => weekdays, 1 => Just("PH".to_owned())];
    let beside = select(&["PH +1 day", "PH -1 day"][..]).prop_map(str::to_owned);
    let days = prop_oneof![8 => vec(day, 1..4).prop_map(|days| days.join(",")), 1 => beside];
    let minute = select(&[0, 1, 15, 30, 59][..]);
    let time = || (0_u32..24, minute.clone()).prop_map(|(hour, minute)| hour * 60 + minute);
    let end = prop_oneof![6 => time(), 3 => Just(1440)];
    let span = (time(), end).prop_map(|(from, to)| {
        format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    });
    let times = prop_oneof![
        8 => vec(span.clone(), 1..3).prop_map(|spans| spans.join(",")),
        1 => Just("off".to_owned()),
        1 => span.prop_map(|span| format!("{span} off")),
    ];
    let rule = (days, times).prop_map(|(days, times)| format!("{days} {times}"));
    vec((rule, select(&["; ", ", "][..])), 1..6).prop_map(|rules| {
        let mut text = String::new();
        for (n, (rule, separator)) in rules.iter().enumerate() {
            text += if n == 0 { "" } else { separator };
            text += rule;
        }
        text
    })
}

/// The same by the `opening-hours` crate with its own holidays: whether it is open, and its next change.
fn by_library(text: &str, moment: NaiveDateTime) -> (bool, Option<NaiveDateTime>) {
    let context = Context::default().with_holidays(Country::SE.holidays());
    let hours = text.parse::<OpeningHours>().expect(text).with_context(context);
    let end = moment + LOOK_AHEAD;
    let stretch = hours.iter_range(moment, end).next().expect(text);
    let change = (stretch.range.end < end).then_some(stretch.range.end);
    (stretch.kind == RuleKind::Open, change)
}

#[test]
fn every_holiday_is_that_of_the_library() {
    let known = Country::SE.holidays();
    let days = date(2005, 1, 1).iter_days().take_while(|day| day.year() < 2077);
    for day in days {
        let is_holiday = known.get_public().contains(day);
        assert_eq!(holidays::is_holiday(day), Some(is_holiday), "{day}");
    }
    assert_eq!(holidays::is_holiday(date(2004, 12, 31)), None);
    assert_eq!(holidays::is_holiday(date(2077, 1, 1)), None);
}

#[test]
fn without_known_holidays_hours_that_name_them_are_unknown() {
    for moment in [midnight(2004, 12, 31), midnight(2076, 12, 24), midnight(2199, 7, 1)] {
        let state = |text| availability_by_hours(&Hours::written(text), moment);
        assert_eq!(state("Mo-Fr 09:00-16:30; PH off"), Availability::Unknown, "{moment}");
        assert_ne!(state("Mo-Fr 09:00-16:30"), Availability::Unknown, "{moment}");
    }
}

/// Whether it answers; nothing but open and closed is met.
fn is_open(hours: &Hours, moment: NaiveDateTime) -> bool {
    match availability_by_hours(hours, moment) {
        Availability::Open { .. } => true,
        Availability::Closed { .. } => false,
        Availability::Unknown => panic!("{hours:?} at {moment}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 10_000, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn hours_that_lint_lets_through_are_bounded_and_agree_with_themselves(
        text in expression(),
        minute in 0_i64..3 * 365 * 24 * 60,
    ) {
        prop_assume!(Hours::read(&text).is_ok());
        let (hours, second) = (Hours::written(&text), Written::read(&text));
        let moment = three_years().0 + TimeDelta::minutes(minute);
        let (open, change) = match availability_by_hours(&hours, moment) {
            Availability::Open { until } => (true, until),
            Availability::Closed { opens } => (false, opens),
            Availability::Unknown => panic!("{text} at {moment}"),
        };
        prop_assert_eq!(open, second.open(moment), "{} at {}", text, moment);
        prop_assert_eq!((open, change), by_library(&text, moment), "{} at {}", text, moment);
        let end = change.unwrap_or(moment + LOOK_AHEAD);
        prop_assert!(moment < end && end <= moment + LOOK_AHEAD, "{text}: {moment} to {end}");
        // It stays so to the last minute before.
        prop_assert_eq!(is_open(&hours, end - TimeDelta::minutes(1)), open, "{}: {}", &text, end);
        let between = std::iter::successors(Some(moment), |at| Some(*at + TimeDelta::minutes(29)));
        for at in between.take_while(|at| *at < end) {
            prop_assert_eq!(second.open(at), open, "{} at {}", text, at);
        }
        if let Some(change) = change {
            prop_assert_eq!(is_open(&hours, change), !open, "{} at {}", text, change);
        }
    }

    /// Nothing that anybody may write makes the check or a look at it fall over, or last.
    #[test]
    fn any_text_as_hours_is_read_or_refused(text in "[MoTuWeThFrSaSuPH0-9:,;+/ \\-\\[\\]|\"a-z]{0,60}") {
        let begun = Instant::now();
        if Hours::read(&text).is_ok() {
            availability_by_hours(&Hours::written(&text), midnight(2027, 6, 1));
        }
        prop_assert!(begun.elapsed() < Duration::from_secs(2), "{text}");
    }
}

#[test]
fn hours_that_never_change_are_not_sought_further_than_four_weeks() {
    let moment = midnight(2026, 11, 21);
    for (text, expected) in [
        ("Mo-Su 00:00-24:00", Availability::Open { until: None }),
        ("Mo-Su off", Availability::Closed { opens: None }),
        ("Mo-Su 00:00-12:00,12:00-24:00", Availability::Open { until: None }),
        // From Whit Sunday on the next one is more than four weeks away.
        ("PH 10:00-12:00", Availability::Closed { opens: None }),
    ] {
        let moment = if text.starts_with("PH") { midnight(2026, 7, 1) } else { moment };
        let begun = Instant::now();
        assert_eq!(availability_by_hours(&Hours::written(text), moment), expected, "{text}");
        // Without a bound it takes a second and more; the debug build takes some milliseconds.
        assert!(begun.elapsed() < Duration::from_millis(500), "{text}: {:?}", begun.elapsed());
    }
}

#[test]
fn a_change_is_told_when_it_is_less_than_four_weeks_away() {
    let hours = Hours::written("PH 10:00-12:00");
    let all_saints = date(2026, 10, 31).and_hms_opt(10, 0, 0).unwrap();
    for (earlier, told) in [(TimeDelta::minutes(1), true), (TimeDelta::zero(), false)] {
        let moment = all_saints - LOOK_AHEAD + earlier;
        let opens = told.then_some(all_saints);
        assert_eq!(availability_by_hours(&hours, moment), Availability::Closed { opens });
    }
}

#[test]
fn only_hours_that_everybody_reads_alike_are_let_through() {
    for text in expressions(&content::catalog()) {
        assert_eq!(Hours::read(&text).err(), None, "{text}");
    }
    // What lint proposes where a night stands beside holidays.
    let proposed =
        "Mo-Fr 16:00-24:00, Tu-Sa 00:00-01:00; PH 16:00-24:00 off; PH +1 day 00:00-01:00 off";
    assert_eq!(Hours::read(proposed).err(), None);
    let words = "Mån–fre 16.00–01.00, inte röda dagar";
    assert_means("proposed", proposed, words, &Spoken::read(words, SWEDISH));
    for (text, fault) in [
        ("Mo-Su 16:00-03:00; PH off", HoursFault::NightAndHoliday),
        ("Fr 16:30-01:00, PH 15:00-24:00", HoursFault::NightAndHoliday),
        ("Mo 20:00-26:00", HoursFault::Malformed),
        ("10:00-12:00", HoursFault::Malformed),
        ("Mo 09:00-10:00, 13:00-14:00", HoursFault::Malformed),
        ("Mo,PH,Tu 09:00-10:00", HoursFault::Malformed),
        ("Mo 24:00-02:00", HoursFault::Malformed),
        ("Mo 9-16", HoursFault::Malformed),
        ("mo-fr 09:00-16:00", HoursFault::Malformed),
        ("Mo-Fr 09:00-16:00;", HoursFault::Malformed),
        ("Mo 20:00-20:00, PH off", HoursFault::NightAndHoliday),
        ("Mo-Th 16:00-01:00; Fr 14:00-02:00", HoursFault::NightCutOff),
        ("Mo-Su 16:00-03:00; We off", HoursFault::NightCutOff),
        ("Mo-Fr, PH 09:00-16:00", HoursFault::Malformed),
        ("Mo-Fr", HoursFault::Malformed),
        ("PH Mo 09:00-16:00", HoursFault::Malformed),
        ("Mo PH 09:00-16:00", HoursFault::Malformed),
        ("Mo[1] 09:00-16:00", HoursFault::Malformed),
        ("2027 Mo 09:00-16:00", HoursFault::Malformed),
        ("2027-2030/2 09:00-16:00", HoursFault::Malformed),
        ("week 3 Mo 09:00-16:00", HoursFault::Malformed),
        ("Jan Mo 09:00-16:00", HoursFault::Malformed),
        ("SH 09:00-16:00", HoursFault::Malformed),
        ("PH +2 day off", HoursFault::Malformed),
        ("Mo 09:00-16:00/90", HoursFault::Malformed),
        ("Mo 09:00+", HoursFault::Malformed),
        ("Mo 09:00-16:00 || 10:00-11:00", HoursFault::Malformed),
        ("Mo 09:00-16:00 \"PH\"", HoursFault::Malformed),
        ("Mo sunrise-sunset", HoursFault::Malformed),
        ("24/7; PH off", HoursFault::Malformed),
        ("", HoursFault::Malformed),
        (&"Mo 09:00-10:00, ".repeat(13), HoursFault::TooLong),
    ] {
        assert_eq!(Hours::read(text).err(), Some(fault), "{text}");
    }
}

#[test]
fn a_clock_before_the_contacts_were_read_or_years_after_is_doubted() {
    let mut catalog = content::catalog();
    let read = catalog.contacts.values().map(|contact| contact.checked).max().unwrap();
    let days = TimeDelta::days;
    for (today, doubt) in [
        (midnight(1970, 1, 1).date(), Some(ClockDoubt::Early)),
        (read - days(1), Some(ClockDoubt::Early)),
        (read, None),
        (read + days(5 * 365), None),
        (read + days(5 * 365 + 1), Some(ClockDoubt::Late)),
        (midnight(2035, 1, 1).date(), Some(ClockDoubt::Late)),
    ] {
        assert_eq!(clock_doubt(today, &catalog), doubt, "{today}");
    }
    // A pack cannot put the clock in doubt.
    let contact = catalog.contacts.values_mut().next().unwrap();
    (contact.pack, contact.checked) = (Some("pack".into()), read + days(999));
    catalog.contacts_summary = ContactsSummary::of(&catalog.contacts);
    assert_eq!(clock_doubt(read + days(1), &catalog), None);
}

#[test]
fn a_source_is_old_after_a_year_or_without_a_date_but_never_that_of_112() {
    let catalog = content::catalog();
    let mut contact = catalog.contacts.values().find(|contact| !contact.is_112()).unwrap().clone();
    let dated = SourceDate::Dated;
    for (source, day, is_old) in [
        (dated(2025, Some(3), Some(10)), date(2026, 3, 10), false),
        (dated(2025, Some(3), Some(10)), date(2026, 3, 11), true),
        // In the future of a wrong clock, or of a source that is ahead.
        (dated(2025, Some(3), Some(10)), date(2025, 3, 1), false),
        // A month or a year is taken at its start.
        (dated(2025, Some(3), None), date(2026, 3, 1), false),
        (dated(2025, Some(3), None), date(2026, 3, 2), true),
        (dated(2025, None, None), date(2026, 1, 1), false),
        (dated(2025, None, None), date(2026, 1, 2), true),
        (SourceDate::Undated, date(2026, 3, 10), true),
    ] {
        contact.source_date = source;
        assert_eq!(is_stale(&contact, day), is_old, "{source:?} {day}");
    }
    let emergency = catalog.contacts.values().filter(|contact| contact.is_112());
    for mut contact in emergency.cloned() {
        contact.source_date = SourceDate::Undated;
        assert!(!is_stale(&contact, date(2099, 1, 1)), "{}", contact.id);
    }
}
