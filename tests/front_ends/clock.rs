//! The clock moves while somebody is on the phone: the contact at hand stays at hand, and a page
//! that comes into view again tells what is open now. One that cannot be right is said.

use crate::languages::{LANGUAGES, SWEDISH};
use chrono::{NaiveDate, TimeDelta};
use vaksam::{
    app::Message,
    page::{Block, Card, Level, Open, Page},
    route::hours::Moment,
};

use crate::walker::Walker;

/// Two minutes before the support line opens.
fn before_it_opens() -> Moment {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(8, 58, 0).unwrap()
}

fn lead(page: &Page) -> Card {
    page.call_card().expect("a call").contact.clone()
}

/// A nurse at the outcome, with the support line at hand as the next number.
fn at_the_closed_line() -> Walker {
    let mut walker = Walker::new(SWEDISH);
    walker.session.update(&Message::Tick(before_it_opens()));
    walker.press("@quick enter v a x j enter @health enter @health/emergency enter @companion-will-not-leave x k");
    while lead(&walker.page()).number.as_deref() != Some("020-39 00 00") {
        let before = lead(&walker.page());
        walker.press("n");
        assert_ne!(lead(&walker.page()), before, "the line is on no rung");
    }
    assert_eq!(lead(&walker.page()).open, Open::No);
    walker
}

fn let_time_pass(walker: &mut Walker) {
    let now = before_it_opens() + TimeDelta::minutes(5);
    walker.session.update(&Message::Tick(now));
}

#[test]
fn the_selected_contact_stays_selected_when_the_order_of_the_ladder_changes() {
    let mut walker = at_the_closed_line();
    let_time_pass(&mut walker);
    let card = lead(&walker.page());
    assert_eq!((card.number.as_deref(), card.open), (Some("020-39 00 00"), Open::Yes));
}

#[test]
fn what_was_open_when_a_page_was_left_is_not_told_when_it_comes_back() {
    let mut walker = at_the_closed_line();
    walker.press("v");
    let_time_pass(&mut walker);
    walker.press("left");
    assert_eq!(lead(&walker.page()).open, Open::Yes);
}

/// Whether the page in view says that the clock cannot be right.
fn doubts_the_clock(walker: &Walker, day: &str) -> bool {
    let mut blocks = walker.page().blocks.into_iter();
    blocks.any(|block| matches!(block, Block::Notice(Level::Warning, text) if text.contains(day)))
}

#[test]
fn a_clock_that_cannot_be_right_is_said_where_hours_are_told() {
    let moment = |year| NaiveDate::from_ymd_opt(year, 1, 2).unwrap().and_hms_opt(3, 4, 0).unwrap();
    for language in LANGUAGES {
        // The start page, everyone there is to call, and an outcome.
        for keys in [
            "",
            "@call enter v a x j enter",
            "@quick enter v a x j enter @hotel enter @hotel/reception enter enter",
        ] {
            let mut walker = Walker::new(language);
            walker.press(keys);
            walker.session.update(&Message::Tick(moment(1970)));
            assert!(!doubts_the_clock(&walker, "1970-01-02"), "{keys}: a moment asked for");
            walker.session.update(&Message::ClockTime);
            assert!(doubts_the_clock(&walker, "1970-01-02"), "{keys}: {}", walker.page().id);
            walker.session.update(&Message::Tick(moment(2035)));
            assert!(doubts_the_clock(&walker, "2035-01-02"), "{keys}");
            walker.session.update(&Message::Tick(moment(2027)));
            assert!(!doubts_the_clock(&walker, "2027-01-02"), "{keys}");
        }
    }
}
