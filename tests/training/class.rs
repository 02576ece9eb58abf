//! What a class is shown, its hands, its timer, and how it answered before and after.

use chrono::{NaiveDate, TimeDelta};
use proptest::{collection::vec, prelude::*};
use vaksam::{
    content::{catalog::Catalog, vocabulary::Choice},
    ids::{CaseId, Id},
    route::hours::Moment,
    training::{
        deck::{Deck, Round, Stage},
        hands::{Ballot, Share},
        timer::Timer,
    },
};

use crate::catalog;

fn deck(catalog: &Catalog) -> Deck {
    let cases = |set: &str| catalog.sets[set].cases.clone();
    Deck::new(&cases("mixed-quarter"), &cases("before-and-after"), catalog)
}

/// Shows a case of the round, counted from 0.
fn go_to(deck: &mut Deck, place: usize) {
    deck.begin(deck.round());
    while deck.at() < place {
        assert!(deck.forward(), "there is no case {place}");
    }
}

fn nine() -> Moment {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

#[test]
fn steps_come_one_at_a_time_then_the_question_the_key_and_the_next_case() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    let cases: Vec<CaseId> = deck.order().cloned().collect();
    let last = cases.len() - 1;
    for (at, case) in cases.iter().enumerate() {
        assert_eq!((deck.at(), deck.case()), (at, Some(case)));
        for step in 0..catalog.cases[case].steps.len() {
            assert_eq!(deck.stage(), Stage::Step(step));
            assert!(deck.forward());
        }
        for stage in [Stage::Question, Stage::Key, Stage::Discuss] {
            assert_eq!(deck.stage(), stage);
            assert_eq!(deck.forward(), stage != Stage::Discuss || at < last);
        }
    }
    assert_eq!((deck.at(), deck.stage()), (last, Stage::Discuss), "the last case stays in view");
}

#[test]
fn back_goes_the_same_way() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    let place = |deck: &Deck| (deck.at(), deck.stage());
    let mut seen = Vec::new();
    while deck.at() < 2 {
        seen.push(place(&deck));
        deck.forward();
    }
    // The key of a case that has been left is hidden again.
    seen.retain(|(_, stage)| *stage < Stage::Key);
    for expected in seen.into_iter().rev() {
        assert!(deck.back());
        assert_eq!(place(&deck), expected);
    }
    assert!(!deck.back());
    assert_eq!(place(&deck), (0, Stage::Step(0)));
}

#[test]
fn before_and_after_never_show_the_key() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    for round in [Round::Before, Round::After] {
        deck.begin(round);
        for _ in 0..60 {
            assert!(deck.stage() < Stage::Key);
            deck.forward();
        }
        assert_eq!(deck.at() + 1, catalog.sets["before-and-after"].cases.len());
    }
}

#[test]
fn other_cases_keep_the_hands_of_before_and_after() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    deck.begin(Round::Before);
    deck.set_hands(Ballot::Question, Choice::B, 4);
    deck.set_order(&catalog.sets["taxi"].cases, &catalog);
    assert_eq!((deck.round(), deck.order().len()), (Round::Session, 2));
    deck.begin(Round::Before);
    assert_eq!(deck.hands(Ballot::Question).of(Choice::B), 4);
}

#[test]
fn a_class_of_twenty_is_compared_as_a_whole() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    for (round, right) in [(Round::Before, 5), (Round::After, 15)] {
        deck.begin(round);
        for place in 0..3 {
            go_to(&mut deck, place);
            let answer = catalog.cases[deck.case().unwrap()].right;
            let wrong = *Choice::ALL.iter().find(|choice| **choice != answer).unwrap();
            deck.set_hands(Ballot::Question, answer, right);
            deck.set_hands(Ballot::Question, wrong, 20 - right);
        }
    }
    let found = deck.comparison(&catalog);
    assert_eq!(found.cases.len(), 3);
    assert_eq!(
        (found.before, found.after),
        (Share { right: 15, of: 60 }, Share { right: 45, of: 60 })
    );
    assert_eq!((found.before.percent(), found.after.percent()), (Some(25), Some(75)));
    assert!(found.cases.iter().all(|case| case.before.percent() == Some(25)));
    let shown = format!("{deck:?}");
    assert!(catalog.cases.keys().all(|case| !shown.contains(case.as_str())), "{shown}");
    deck.set_order(&[], &catalog);
    assert_eq!(deck.comparison(&catalog), found, "another set forgets no hands");
    let new = Deck::new(&[], &[], &catalog).comparison(&catalog);
    assert_eq!(new.after.percent(), None, "nobody answered");
}

#[test]
fn hands_belong_to_their_round_case_and_ballot() {
    let catalog = catalog();
    let mut deck = deck(&catalog);
    deck.step_hands(Ballot::Act(0), Choice::A, true);
    deck.step_hands(Ballot::Act(0), Choice::A, true);
    deck.step_hands(Ballot::Act(0), Choice::B, false);
    deck.set_hands(Ballot::Act(0), Choice::D, 7);
    assert_eq!(deck.hands(Ballot::Act(0)).all(), 2, "an act is yes or no, and never below none");
    assert_eq!(deck.hands(Ballot::Question).all(), 0);
    go_to(&mut deck, 1);
    assert_eq!(deck.hands(Ballot::Act(0)).all(), 0);
    go_to(&mut deck, 0);
    deck.set_hands(Ballot::Question, Choice::C, u16::MAX);
    assert_eq!(deck.hands(Ballot::Question).of(Choice::C), 999);
    deck.step_hands(Ballot::Question, Choice::C, true);
    assert_eq!(deck.hands(Ballot::Question).share(Choice::C).percent(), Some(100));
}

#[test]
fn a_class_without_cases_shows_nothing_and_takes_every_key() {
    let catalog = catalog();
    let mut deck = Deck::new(&[], &[CaseId::new("gone").unwrap()], &catalog);
    assert!(!deck.forward() && !deck.back());
    deck.set_hands(Ballot::Question, Choice::A, 3);
    assert_eq!((deck.case(), deck.hands(Ballot::Question).all()), (None, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn any_keys_in_any_order_keep_a_deck_whole(moves in vec(0_u8..6, 0..120)) {
        let catalog = catalog();
        let mut deck = deck(&catalog);
        for step in moves {
            match step {
                0..=2 => {
                    deck.forward();
                },
                3 => {
                    deck.back();
                },
                4 => deck.begin(Round::After),
                _ => deck.begin(Round::Session),
            }
            let case = &catalog.cases[deck.case().unwrap()];
            if let Stage::Step(step) = deck.stage() {
                prop_assert!(step < case.steps.len());
            }
            prop_assert!(deck.stage() < Stage::Key || deck.round() == Round::Session);
        }
    }
}

#[test]
fn a_timer_stands_still_while_it_is_paused_and_never_goes_below_nothing() {
    let minutes = |n| TimeDelta::minutes(n);
    let mut timer = Timer::start(15, nine());
    assert_eq!(timer.left(nine() + minutes(5)), minutes(10));
    timer.toggle(nine() + minutes(5));
    assert!(timer.is_paused());
    assert_eq!(timer.left(nine() + minutes(50)), minutes(10));
    timer.toggle(nine() + minutes(60));
    assert_eq!(timer.left(nine() + minutes(64)), minutes(6));
    assert!(!timer.is_over(nine() + minutes(69)));
    assert!(timer.is_over(nine() + minutes(70)));
    assert_eq!(timer.left(nine() + minutes(900)), TimeDelta::zero());
    assert_eq!(Timer::start(1, nine()).left(nine() - minutes(5)), minutes(1), "a clock set back");
}
