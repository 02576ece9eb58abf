//! Feedback on any attempt: every miss is named, nothing is blamed that the case does not show, and
//! no debug form shows what was marked.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::Index};
use vaksam::{
    assess::{self, Answer},
    content::{
        catalog::{Case, Catalog},
        enums::{Choice, Outcome},
    },
    ids::{Id, SignId},
    training::{
        self, Scene,
        attempt::{Attempt, Stage},
        call::{self, Recipient},
        case_series::CaseSeries,
        feedback::{ActionTiming, Feedback},
        selection::{self, CaseFilter},
    },
};

use super::{case, catalog, id};

thread_local! {
    static CATALOG: Catalog = catalog();
}

fn with_catalog<T>(call: impl FnOnce(&Catalog) -> T) -> T {
    CATALOG.with(call)
}

/// An attempt, chosen at random: the case, marks on signs of its checklist, at which steps to act, a
/// recipient to call, an answer.
type RandomAttempt = (Index, Vec<(Index, bool)>, Vec<bool>, Option<Index>, Option<Index>);

fn random_attempt() -> impl Strategy<Value = RandomAttempt> {
    let marks = vec((any::<Index>(), any::<bool>()), 0..12);
    let acts = vec(any::<bool>(), 0..9);
    (any::<Index>(), marks, acts, any::<Option<Index>>(), any::<Option<Index>>())
}

const fn answer(sure: bool) -> Answer {
    if sure { Answer::Yes } else { Answer::Unsure }
}

/// Makes the attempt, up to the feedback.
fn play<'a>(random: &RandomAttempt, catalog: &'a Catalog) -> (&'a Case, Attempt) {
    let case = random.0.get(&catalog.cases.values().collect::<Vec<_>>()).to_owned();
    let list = training::checklist(case, None, catalog);
    let signs: Vec<SignId> = list.into_iter().flat_map(|(_, signs)| signs).collect();
    let mut attempt = Attempt::new(case);
    for (sign, sure) in &random.1 {
        attempt.mark_sign(sign.get(&signs), Some(answer(*sure)));
    }
    for step in 0..case.steps.len() {
        attempt.set_act(random.2.get(step).copied().unwrap_or_default());
        attempt.forward();
    }
    let offered = call::offered(case, &Scene::for_case(case), catalog);
    if let Some(recipient) = &random.3 {
        attempt.choose_recipient(recipient.get(&offered).clone());
    }
    attempt.forward();
    if let Some(choice) = &random.4 {
        attempt.answer_question(*choice.get(Choice::ALL));
    }
    attempt.forward();
    assert_eq!(attempt.stage(), Stage::Feedback);
    (case, attempt)
}

/// An attempt that does everything right.
fn right_attempt(case: &Case) -> Attempt {
    let mut attempt = Attempt::new(case);
    for (gate, answer) in training::answer_key(case, case.steps.len()).gates() {
        attempt.answer_gate(gate, Some(answer));
    }
    for step in &case.steps {
        for (sign, certainty) in &step.signs {
            attempt.mark_sign(sign, Some((*certainty).into()));
        }
        attempt.set_act(step.act);
        attempt.forward();
    }
    attempt.choose_recipient(call::best(case));
    attempt.forward();
    attempt.answer_question(case.right);
    attempt.forward();
    attempt
}

#[test]
fn marking_the_key_misses_nothing_and_the_feedback_says_so() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let feedback = Feedback::new(&right_attempt(case), case, &catalog);
        let name = &case.id;
        assert_eq!(feedback.caught.len(), case.shown(case.steps.len()).len(), "{name}");
        assert!(feedback.missed.is_empty() && feedback.false_positives.is_empty(), "{name}");
        assert!(feedback.certainty_mismatches.is_empty() && feedback.herrings.is_empty(), "{name}");
        assert!(
            feedback.gates_missed.is_empty() && feedback.gates_false_positive.is_empty(),
            "{name}"
        );
        assert!(feedback.is_outcome_right(), "{name}");
        let timing =
            if case.acts_at().is_some() { ActionTiming::InTime } else { ActionTiming::RightlyNot };
        assert_eq!(feedback.timing, timing, "{name}");
        assert!(feedback.call.verdict.unwrap().is_good(), "{name}");
        assert!(feedback.question.is_right(), "{name}");
    }
}

#[test]
fn marking_nothing_misses_everything_that_counts() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let mut attempt = Attempt::new(case);
        while attempt.stage() != Stage::Feedback {
            attempt.forward();
        }
        let feedback = Feedback::new(&attempt, case, &catalog);
        let counting = |sign: &&&SignId| catalog.signs[**sign].counts;
        let key = case.shown(case.steps.len());
        assert_eq!(feedback.missed.len(), key.keys().filter(counting).count(), "{}", case.id);
        assert_eq!(feedback.own_outcome, Outcome::NoSigns);
        assert_eq!((feedback.call.verdict, feedback.question.chosen), (None, None));
        let called_for = case.acts_at().is_some();
        let timing = if called_for { ActionTiming::TooLate } else { ActionTiming::RightlyNot };
        assert_eq!(feedback.timing, timing, "{}", case.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_sign_is_caught_missed_or_a_false_positive(random in random_attempt()) {
        with_catalog(|catalog| {
            let (case, attempt) = play(&random, catalog);
            let feedback = Feedback::new(&attempt, case, catalog);
            let key: BTreeSet<_> = case.shown(case.steps.len()).into_keys().cloned().collect();
            let marked: BTreeSet<_> = attempt.answers().signs().map(|(sign, _)| sign.clone()).collect();
            let caught: BTreeSet<_> = feedback.caught.iter().cloned().collect();
            let missed: BTreeSet<_> = feedback.missed.iter().cloned().collect();
            let false_positives: BTreeSet<_> = feedback.false_positives.iter().map(|r| r.sign.clone()).collect();
            prop_assert_eq!(&caught, &key.intersection(&marked).cloned().collect());
            prop_assert_eq!(&false_positives, &marked.difference(&key).cloned().collect());
            let left: BTreeSet<_> = key.difference(&marked).cloned().collect();
            prop_assert!(missed.is_subset(&left));
            prop_assert!(left.difference(&missed).all(|sign| !catalog.signs[sign].counts));
            for read in &feedback.false_positives {
                prop_assert_eq!(read.is_explained, case.distractors.contains(&read.sign));
            }
            for sign in &feedback.certainty_mismatches {
                prop_assert!(caught.contains(&sign.sign) && sign.key != sign.own);
            }
            prop_assert_eq!(feedback.own_outcome, assess::outcome(attempt.answers(), catalog));
            Ok(())
        })?;
    }

    #[test]
    fn one_more_sign_of_the_key_marked_is_one_miss_fewer(random in random_attempt()) {
        with_catalog(|catalog| {
            let (case, attempt) = play(&random, catalog);
            let before = Feedback::new(&attempt, case, catalog);
            for missed in &before.missed {
                let mut better = Attempt::new(case);
                for (sign, answer) in attempt.answers().signs() {
                    better.mark_sign(sign, Some(answer));
                }
                better.mark_sign(missed, Some(case.shown(case.steps.len())[missed].into()));
                let after = Feedback::new(&better, case, catalog);
                prop_assert_eq!(after.missed.len() + 1, before.missed.len());
                prop_assert_eq!(&after.false_positives, &before.false_positives);
                prop_assert!(after.own_outcome >= before.own_outcome);
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_debug_form_carries_what_was_marked_or_chosen(random in random_attempt()) {
        with_catalog(|catalog| {
            let (case, attempt) = play(&random, catalog);
            let feedback = Feedback::new(&attempt, case, catalog);
            let mut series = CaseSeries::new(vec![case.id.clone()]);
            series.finish_case(&feedback);
            let shown = format!("{attempt:?} {feedback:?} {series:?} {:?}", series.scores());
            let marked = attempt.answers().signs().map(|(sign, _)| sign.as_str().to_owned());
            let recipient = attempt.recipient().and_then(|recipient| match recipient {
                Recipient::Contact(id) => Some(id.as_str().to_owned()),
                _ => None,
            });
            for secret in marked.chain(recipient).chain([case.id.as_str().to_owned()]) {
                prop_assert!(!shown.contains(&secret), "{}", shown);
            }
            Ok(())
        })?;
    }

    #[test]
    fn any_moves_in_any_order_keep_an_attempt_consistent(place in any::<Index>(), moves in vec(0_u8..8, 0..60)) {
        with_catalog(|catalog| {
            let case = *place.get(&catalog.cases.values().collect::<Vec<_>>());
            let sign = catalog.signs.keys().next().unwrap();
            let mut attempt = Attempt::new(case);
            for step in moves {
                let (before, acts) = (attempt.stage(), attempt.acts().to_vec());
                match step {
                    0..=2 => attempt.forward(),
                    3 => attempt.back(),
                    4 => attempt.set_act(true),
                    5 => attempt.mark_sign(sign, Some(Answer::Yes)),
                    6 => attempt.choose_recipient(Recipient::Workplace),
                    _ => attempt.answer_question(Choice::B),
                }
                prop_assert!((1..=attempt.steps()).contains(&attempt.acts().len()));
                if let Stage::Step(step) = attempt.stage() {
                    prop_assert!(step < attempt.acts().len());
                }
                // What was decided at an earlier step stands.
                let earlier = acts.len().saturating_sub(1);
                prop_assert_eq!(&attempt.acts()[..earlier], &acts[..earlier]);
                if before == Stage::Feedback {
                    prop_assert_eq!(attempt.stage(), Stage::Feedback);
                }
            }
            Ok(())
        })?;
    }
}

#[test]
fn acting_is_early_in_time_late_or_rightly_not() {
    let catalog = catalog();
    let acted = |id: &str, at: Option<usize>| {
        let case = case(&catalog, id);
        let mut attempt = Attempt::new(case);
        for step in 0..case.steps.len() {
            attempt.set_act(at == Some(step));
            attempt.forward();
        }
        Feedback::new(&attempt, case, &catalog).timing
    };
    let back_seat = case(&catalog, "taxi-back-seat").acts_at().unwrap();
    assert_eq!(back_seat, 1);
    assert_eq!(acted("taxi-back-seat", Some(0)), ActionTiming::TooEarly);
    assert_eq!(acted("taxi-back-seat", Some(1)), ActionTiming::InTime);
    assert_eq!(acted("taxi-back-seat", Some(2)), ActionTiming::TooLate);
    assert_eq!(acted("taxi-back-seat", None), ActionTiming::TooLate);
    assert_eq!(acted("taxi-family-late-train", None), ActionTiming::RightlyNot);
    assert_eq!(acted("taxi-family-late-train", Some(5)), ActionTiming::Needless);
}

#[test]
fn a_red_herring_is_named_to_those_who_fell_for_it() {
    let catalog = catalog();
    let case = case(&catalog, "taxi-family-late-train");
    let told = |sign: Option<&str>, choice: Choice| {
        let mut attempt = right_attempt(case);
        assert!(attempt.choice() == Some(case.right));
        attempt = Attempt::new(case);
        if let Some(sign) = sign {
            attempt.mark_sign(&id(sign), Some(Answer::Unsure));
        }
        for _ in 0..=case.steps.len() {
            attempt.forward();
        }
        attempt.answer_question(choice);
        let herrings = Feedback::new(&attempt, case, &catalog).herrings;
        herrings.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told(None, case.right), Vec::<String>::new());
    assert_eq!(told(Some("id-held-by-other"), case.right), ["someone-else-pays"]);
    assert_eq!(told(None, Choice::A), ["language-and-scarf"]);
}

#[test]
fn a_language_passed_over_is_no_miss() {
    let catalog = catalog();
    let case = case(&catalog, "taxi-family-late-train");
    assert!(case.shown(6).contains_key(&id::<SignId>("little-or-no-swedish")));
    let feedback = Feedback::new(&Attempt::new(case), case, &catalog);
    assert!(!feedback.missed.contains(&id("little-or-no-swedish")));
    assert!(feedback.missed.contains(&id("someone-directs-trip-by-phone")));
}

#[test]
fn a_series_ends_after_its_cases_and_its_summary_adds_up() {
    let catalog = catalog();
    let cases = catalog.sets["mixed-quarter"].cases.clone();
    let mut series = CaseSeries::new(cases.clone());
    let (mut caught, mut missed) = (0, 0);
    while let Some(next) = series.current().cloned() {
        let case = &catalog.cases[&next];
        // The last case is left empty.
        let attempt =
            if series.scores().len() == 2 { Attempt::new(case) } else { right_attempt(case) };
        let feedback = Feedback::new(&attempt, case, &catalog);
        caught += feedback.caught.len();
        missed += feedback.missed.len();
        series.finish_case(&feedback);
    }
    let summary = series.summary();
    assert_eq!((summary.cases, summary.caught, summary.missed), (3, caught, missed));
    assert_eq!((summary.same, summary.lower, summary.higher), (2, 1, 0));
    assert_eq!((summary.good_calls, summary.right_answers), (2, 2));
    assert_eq!(summary.too_early + summary.in_time + summary.too_late, 3);
    assert!(missed > 0);
    series.finish_case(&Feedback::new(
        &Attempt::new(&catalog.cases[&cases[0]]),
        &catalog.cases[&cases[0]],
        &catalog,
    ));
    assert_eq!(series.summary().cases, 3, "a case beyond the end is not counted");
}

#[test]
fn a_filter_admits_its_cases() {
    let catalog = catalog();
    let taxi = CaseFilter { sector: Some(id("taxi")), ..CaseFilter::default() };
    assert!(
        selection::matching_cases(&catalog, &taxi)
            .iter()
            .all(|case| case.sector.as_str() == "taxi")
    );
    let short = CaseFilter { role: Some(id("driver")), max_minutes: Some(3), ..taxi.clone() };
    let found: Vec<_> =
        selection::matching_cases(&catalog, &short).iter().map(|case| case.id.as_str()).collect();
    assert_eq!(found, ["taxi-back-seat", "taxi-family-late-train"]);
    assert_eq!(
        selection::matching_cases(&catalog, &CaseFilter::default()).len(),
        catalog.cases.len()
    );
}

#[test]
fn a_mixture_is_a_third_negative_and_its_order_gives_nothing_away() {
    let catalog = catalog();
    let all = selection::matching_cases(&catalog, &CaseFilter::default());
    let mut negative_places = BTreeSet::new();
    let mut mixtures = BTreeSet::new();
    for seed in 0..60 {
        for size in 0..=all.len() {
            let mixed = selection::mixture(&all, size, seed);
            assert_eq!(mixed, selection::mixture(&all, size, seed));
            assert_eq!(mixed.iter().collect::<BTreeSet<_>>().len(), size);
            let is_negative = |id: &&_| selection::is_negative(&catalog.cases[*id]);
            assert!(mixed.iter().filter(is_negative).count() * 3 >= size, "{size} {seed}");
            if size == 3 {
                let others = mixed.iter().filter(|id| !is_negative(id)).count();
                assert_eq!(others, 2);
                negative_places.extend(mixed.iter().position(|id| is_negative(&id)));
                mixtures.insert(mixed);
            }
        }
    }
    assert_eq!(negative_places.len(), 3, "{negative_places:?}");
    assert!(mixtures.len() > 30, "{}", mixtures.len());
}
