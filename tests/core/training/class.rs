//! A class session: its stages, votes and timer, and the comparison of before and after.

use chrono::{NaiveDate, TimeDelta};
use proptest::{collection::vec, prelude::*};
use vaksam::{
    content::{
        catalog::Catalog,
        enums::{Choice, Trains},
    },
    ids::{CaseId, Id},
    route::hours::Moment,
    training::{
        self, call,
        class_session::{ClassSession, ClassStage, Round, Skill},
        selection,
        timer::Timer,
        votes::{Question, Share},
    },
};

use super::catalog;

fn class(catalog: &Catalog) -> ClassSession {
    let cases = |set: &str| catalog.sets[set].cases.clone();
    ClassSession::new(&cases("mixed-quarter"), &cases("before-and-after"), catalog)
}

/// Shows a case of the round, counted from 0.
fn go_to(class: &mut ClassSession, place: usize) {
    class.begin(class.round());
    while class.position() < place {
        assert!(class.forward(), "there is no case {place}");
    }
}

fn nine() -> Moment {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

#[test]
fn steps_come_one_at_a_time_then_the_question_the_key_and_the_next_case() {
    let catalog = catalog();
    let mut class = class(&catalog);
    let cases: Vec<CaseId> = class.order().cloned().collect();
    let last = cases.len() - 1;
    for (at, case) in cases.iter().enumerate() {
        assert_eq!((class.position(), class.case()), (at, Some(case)));
        for step in 0..catalog.cases[case].steps.len() {
            assert_eq!(class.stage(), ClassStage::Step(step));
            assert!(class.forward());
        }
        for stage in [ClassStage::Call, ClassStage::Question, ClassStage::Key, ClassStage::Discuss]
        {
            assert_eq!(class.stage(), stage);
            assert_eq!(class.forward(), stage != ClassStage::Discuss || at < last);
        }
    }
    assert_eq!(
        (class.position(), class.stage()),
        (last, ClassStage::Discuss),
        "the last case stays in view"
    );
}

#[test]
fn back_goes_the_same_way() {
    let catalog = catalog();
    let mut class = class(&catalog);
    let place = |class: &ClassSession| (class.position(), class.stage());
    let mut seen = Vec::new();
    while class.position() < 2 {
        seen.push(place(&class));
        class.forward();
    }
    // The key of a case that has been left is hidden again.
    seen.retain(|(_, stage)| *stage < ClassStage::Key);
    for expected in seen.into_iter().rev() {
        assert!(class.back());
        assert_eq!(place(&class), expected);
    }
    assert!(!class.back());
    assert_eq!(place(&class), (0, ClassStage::Step(0)));
}

#[test]
fn before_and_after_never_show_the_key() {
    let catalog = catalog();
    let mut class = class(&catalog);
    for round in [Round::Before, Round::After] {
        class.begin(round);
        for _ in 0..60 {
            assert!(class.stage() < ClassStage::Key);
            class.forward();
        }
        assert_eq!(class.position() + 1, catalog.sets["before-and-after"].cases.len());
    }
}

#[test]
fn other_cases_keep_the_votes_of_before_and_after() {
    let catalog = catalog();
    let mut class = class(&catalog);
    class.begin(Round::Before);
    class.set_votes(Question::CaseQuestion, Choice::B, 4);
    class.set_order(&catalog.sets["taxi"].cases, &catalog);
    assert_eq!((class.round(), class.order().len()), (Round::Session, 2));
    class.begin(Round::Before);
    assert_eq!(class.votes(Question::CaseQuestion).get(Choice::B), 4);
}

#[test]
fn a_class_of_twenty_is_compared_as_a_whole() {
    let catalog = catalog();
    let mut class = class(&catalog);
    for (round, right) in [(Round::Before, 5), (Round::After, 15)] {
        class.begin(round);
        for place in 0..3 {
            go_to(&mut class, place);
            let answer = catalog.cases[class.case().unwrap()].right;
            let wrong = *Choice::ALL.iter().find(|choice| **choice != answer).unwrap();
            class.set_votes(Question::CaseQuestion, answer, right);
            class.set_votes(Question::CaseQuestion, wrong, 20 - right);
        }
    }
    let found = class.comparison(&catalog);
    assert_eq!(found.cases.len(), 3);
    assert_eq!(
        (found.before, found.after),
        (Share { part: 15, total: 60 }, Share { part: 45, total: 60 })
    );
    assert_eq!((found.before.percent(), found.after.percent()), (Some(25), Some(75)));
    assert!(found.cases.iter().all(|case| case.before.percent() == Some(25)));
    let shown = format!("{class:?}");
    assert!(catalog.cases.keys().all(|case| !shown.contains(case.as_str())), "{shown}");
    class.set_order(&[], &catalog);
    assert_eq!(class.comparison(&catalog), found, "another set forgets no hands");
    let new = ClassSession::new(&[], &[], &catalog).comparison(&catalog);
    assert_eq!(new.after.percent(), None, "nobody answered");
}

#[test]
fn a_class_goes_on_where_it_was_left_and_keeps_its_hands() {
    let catalog = catalog();
    let mut class = class(&catalog);
    assert!(!class.is_under_way());
    let place = |class: &ClassSession| (class.round(), class.position(), class.stage());
    for _ in 0..8 {
        class.forward();
    }
    let left = place(&class);
    assert!(class.is_under_way());
    class.resume(Round::Before);
    assert_eq!(place(&class), (Round::Before, 0, ClassStage::Step(0)));
    class.forward();
    class.set_votes(Question::ActAfterStep(1), Choice::A, 12);
    let mixed = catalog.sets["mixed-quarter"].cases.clone();
    class.set_order(&catalog.sets["taxi"].cases, &catalog);
    assert_eq!(place(&class), (Round::Session, 0, ClassStage::Step(0)));
    class.set_order(&mixed, &catalog);
    assert_eq!(place(&class), left);
    class.resume(Round::Before);
    assert_eq!(place(&class), (Round::Before, 0, ClassStage::Step(1)));
    assert_eq!(class.votes(Question::ActAfterStep(1)).get(Choice::A), 12);
}

#[test]
fn skills_are_compared_apart() {
    let catalog = catalog();
    let mut class = class(&catalog);
    for (round, right) in [(Round::Before, 5), (Round::After, 15)] {
        class.begin(round);
        for place in 0..3 {
            go_to(&mut class, place);
            let case = &catalog.cases[class.case().unwrap()];
            let best = call::best_choice(case, &catalog).unwrap();
            let other = *Choice::ALL.iter().find(|choice| **choice != best).unwrap();
            class.set_votes(Question::Call, best, right);
            class.set_votes(Question::Call, other, 20 - right);
            if case.trains == Trains::Harmless {
                let last = Question::ActAfterStep(case.steps.len() - 1);
                class.set_votes(last, Choice::B, right + 2);
                class.set_votes(last, Choice::A, 18 - right);
            }
        }
    }
    let found = class.comparison(&catalog).skills;
    let of = |skill| found.iter().find(|found| found.skill == skill).unwrap();
    let calling = of(Skill::Calling);
    assert_eq!((calling.before.percent(), calling.after.percent()), (Some(25), Some(75)));
    let harmless = of(Skill::Harmless);
    assert_eq!((harmless.before.percent(), harmless.after.percent()), (Some(35), Some(85)));
    assert!(found.iter().all(|found| found.skill != Skill::Signs), "nobody raised a hand");
}

#[test]
fn a_class_chooses_among_four_of_which_one_is_the_best_call() {
    let catalog = catalog();
    let mut places = [0; 4];
    for case in catalog.cases.values() {
        let four = call::ballot(case, &catalog);
        assert_eq!(four.len(), 4, "{}", case.id);
        let good = four.iter().filter(|recipient| {
            call::judge(case, Some(recipient), &catalog).verdict == Some(call::Verdict::Best)
        });
        assert_eq!(good.count(), 1, "{}: {four:?}", case.id);
        assert!(four.contains(&call::Recipient::Nobody), "{}", case.id);
        let best = call::best_choice(case, &catalog).unwrap();
        places[Choice::ALL.iter().position(|choice| *choice == best).unwrap()] += 1;
    }
    // No place is the answer of more than two thirds of the cases.
    assert!(places.iter().all(|place| place * 3 < catalog.cases.len() * 2), "{places:?}");
}

#[test]
fn votes_belong_to_their_round_case_and_question() {
    let catalog = catalog();
    let mut class = class(&catalog);
    class.step_votes(Question::ActAfterStep(0), Choice::A, true);
    class.step_votes(Question::ActAfterStep(0), Choice::A, true);
    class.step_votes(Question::ActAfterStep(0), Choice::B, false);
    class.set_votes(Question::ActAfterStep(0), Choice::D, 7);
    assert_eq!(
        class.votes(Question::ActAfterStep(0)).total(),
        2,
        "an act is yes or no, and never below none"
    );
    assert_eq!(class.votes(Question::CaseQuestion).total(), 0);
    go_to(&mut class, 1);
    assert_eq!(class.votes(Question::ActAfterStep(0)).total(), 0);
    go_to(&mut class, 0);
    class.set_votes(Question::CaseQuestion, Choice::C, u16::MAX);
    assert_eq!(class.votes(Question::CaseQuestion).get(Choice::C), 999);
    class.step_votes(Question::CaseQuestion, Choice::C, true);
    assert_eq!(class.votes(Question::CaseQuestion).share(Choice::C).percent(), Some(100));
}

#[test]
fn a_class_without_cases_shows_nothing_and_takes_every_move() {
    let catalog = catalog();
    let mut class = ClassSession::new(&[], &[CaseId::new("gone").unwrap()], &catalog);
    assert!(!class.forward() && !class.back());
    class.set_votes(Question::CaseQuestion, Choice::A, 3);
    assert_eq!((class.case(), class.votes(Question::CaseQuestion).total()), (None, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn any_moves_in_any_order_keep_a_session_consistent(moves in vec(0_u8..6, 0..120)) {
        let catalog = catalog();
        let mut class = class(&catalog);
        for step in moves {
            match step {
                0..=2 => {
                    class.forward();
                },
                3 => {
                    class.back();
                },
                4 => class.begin(Round::After),
                _ => class.begin(Round::Session),
            }
            let case = &catalog.cases[class.case().unwrap()];
            if let ClassStage::Step(step) = class.stage() {
                prop_assert!(step < case.steps.len());
            }
            prop_assert!(class.stage() < ClassStage::Key || class.round() == Round::Session);
        }
    }
}

#[test]
fn a_timer_is_set_by_minutes_and_its_last_minute_only_passes() {
    let minutes = |n| TimeDelta::minutes(n);
    let mut timer = Timer::paused(5);
    assert!(timer.is_paused());
    timer.adjust(true, nine());
    assert_eq!(timer.left(nine() + minutes(90)), minutes(6));
    timer.toggle(nine());
    for _ in 0..9 {
        timer.adjust(false, nine() + minutes(2));
    }
    assert_eq!(timer.left(nine() + minutes(2)), minutes(1));
    for _ in 0..200 {
        timer.adjust(true, nine() + minutes(2));
    }
    assert_eq!(timer.left(nine() + minutes(2)), minutes(99));
}

#[test]
fn a_timer_stands_still_while_it_is_paused_and_never_goes_below_zero() {
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

/// In a case of another problem there is reason to call, and no sign of trafficking to act upon.
#[test]
fn acting_on_signs_is_measured_by_cases_that_have_enough_of_them() {
    let catalog = catalog();
    let mut class = class(&catalog);
    class.begin(Round::Before);
    let mut counted = 0;
    for place in 0..3 {
        go_to(&mut class, place);
        let case = &catalog.cases[class.case().unwrap()];
        let Some(step) = case.acts_at() else { continue };
        class.set_votes(Question::ActAfterStep(step), Choice::A, 10);
        counted += u32::from(!selection::is_negative(case));
    }
    let found = class.comparison(&catalog).skills;
    let signs = found.iter().find(|found| found.skill == Skill::Signs).unwrap();
    assert_eq!(signs.before.total, 10 * counted);
    assert!(counted > 0);
}

/// Else the session would give the key to what is measured after it.
#[test]
fn no_set_to_practise_on_holds_a_case_that_a_class_is_measured_by() {
    let catalog = catalog();
    let measured = &training::measured_set(&catalog).unwrap().cases;
    for set in training::practice_sets(&catalog) {
        let held = catalog.sets[set].cases.iter().find(|case| measured.contains(case));
        assert_eq!(held, None, "{set}");
    }
}
