//! What is said to a learner, for any notes: every miss is named, nothing is blamed that the case
//! does not show, and nothing that was marked can be read from a debug form.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::Index};
use vaksam::{
    assess::{self, Answer},
    content::{
        catalog::{Case, Catalog},
        vocabulary::{Choice, Outcome},
    },
    ids::{Id, SignId},
    training::{
        self, Scene,
        call::{self, Whom},
        choose::{self, Wish},
        feedback::{Acted, Feedback},
        run::{Run, Stage},
        series::Series,
    },
};

use crate::{case, catalog, id};

thread_local! {
    static CATALOG: Catalog = catalog();
}

fn with_catalog<T>(call: impl FnOnce(&Catalog) -> T) -> T {
    CATALOG.with(call)
}

/// Notes, each on a sign of the list; steps after which to act; an answer; a call.
type Way = (Index, Vec<(Index, bool)>, Vec<bool>, Option<Index>, Option<Index>);

fn way() -> impl Strategy<Value = Way> {
    let notes = vec((any::<Index>(), any::<bool>()), 0..12);
    let acts = vec(any::<bool>(), 0..9);
    (any::<Index>(), notes, acts, any::<Option<Index>>(), any::<Option<Index>>())
}

const fn said(sure: bool) -> Answer {
    if sure { Answer::Yes } else { Answer::Unsure }
}

/// Goes that way, to the end.
fn walk<'a>(way: &Way, catalog: &'a Catalog) -> (&'a Case, Run) {
    let case = way.0.get(&catalog.cases.values().collect::<Vec<_>>()).to_owned();
    let list = training::list(case, None, catalog);
    let signs: Vec<SignId> = list.into_iter().flat_map(|(_, signs)| signs).collect();
    let mut run = Run::new(case);
    for (sign, sure) in &way.1 {
        run.note(sign.get(&signs), Some(said(*sure)));
    }
    for step in 0..case.steps.len() {
        run.act(way.2.get(step).copied().unwrap_or_default());
        run.forward();
    }
    let offered = call::offered(case, &Scene::of(case), catalog);
    if let Some(whom) = &way.3 {
        run.ring(whom.get(&offered).clone());
    }
    run.forward();
    if let Some(choice) = &way.4 {
        run.choose(*choice.get(Choice::ALL));
    }
    run.forward();
    assert_eq!(run.stage(), Stage::Feedback);
    (case, run)
}

/// A way that does everything right.
fn right(case: &Case) -> Run {
    let mut run = Run::new(case);
    for (gate, answer) in training::key(case, case.steps.len()).gates() {
        run.answer_gate(gate, Some(answer));
    }
    for step in &case.steps {
        for (sign, sure) in &step.signs {
            run.note(sign, Some(said(*sure)));
        }
        run.act(step.act);
        run.forward();
    }
    run.ring(call::best(case));
    run.forward();
    run.choose(case.right);
    run.forward();
    run
}

#[test]
fn who_marks_the_key_misses_nothing_and_is_told_so() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let feedback = Feedback::of(&right(case), case, &catalog);
        let name = &case.id;
        assert_eq!(feedback.caught.len(), case.shown(case.steps.len()).len(), "{name}");
        assert!(feedback.missed.is_empty() && feedback.read_in.is_empty(), "{name}");
        assert!(feedback.otherwise.is_empty() && feedback.herrings.is_empty(), "{name}");
        assert!(feedback.gates_missed.is_empty() && feedback.gates_read_in.is_empty(), "{name}");
        assert!(feedback.is_outcome_right(), "{name}");
        let acted = if case.acts_at().is_some() { Acted::InTime } else { Acted::RightlyNot };
        assert_eq!(feedback.acted, acted, "{name}");
        assert!(feedback.call.verdict.unwrap().is_good(), "{name}");
        assert!(feedback.question.is_right(), "{name}");
    }
}

#[test]
fn who_marks_nothing_misses_everything_that_counts() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let mut run = Run::new(case);
        while run.stage() != Stage::Feedback {
            run.forward();
        }
        let feedback = Feedback::of(&run, case, &catalog);
        let counting = |sign: &&&SignId| catalog.signs[**sign].counts;
        let key = case.shown(case.steps.len());
        assert_eq!(feedback.missed.len(), key.keys().filter(counting).count(), "{}", case.id);
        assert_eq!(feedback.own, Outcome::NoSigns);
        assert_eq!((feedback.call.verdict, feedback.question.chosen), (None, None));
        let called_for = case.acts_at().is_some();
        let acted = if called_for { Acted::TooLate } else { Acted::RightlyNot };
        assert_eq!(feedback.acted, acted, "{}", case.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn caught_missed_and_read_in_are_all_there_is(way in way()) {
        with_catalog(|catalog| {
            let (case, run) = walk(&way, catalog);
            let feedback = Feedback::of(&run, case, catalog);
            let key: BTreeSet<_> = case.shown(case.steps.len()).into_keys().cloned().collect();
            let noted: BTreeSet<_> = run.answers().signs().map(|(sign, _)| sign.clone()).collect();
            let caught: BTreeSet<_> = feedback.caught.iter().cloned().collect();
            let missed: BTreeSet<_> = feedback.missed.iter().cloned().collect();
            let read_in: BTreeSet<_> = feedback.read_in.iter().map(|r| r.sign.clone()).collect();
            prop_assert_eq!(&caught, &key.intersection(&noted).cloned().collect());
            prop_assert_eq!(&read_in, &noted.difference(&key).cloned().collect());
            let left: BTreeSet<_> = key.difference(&noted).cloned().collect();
            prop_assert!(missed.is_subset(&left));
            prop_assert!(left.difference(&missed).all(|sign| !catalog.signs[sign].counts));
            for read in &feedback.read_in {
                prop_assert_eq!(read.explained, case.nots.contains(&read.sign));
            }
            for sign in &feedback.otherwise {
                prop_assert!(caught.contains(&sign.sign) && sign.key != sign.own);
            }
            prop_assert_eq!(feedback.own, assess::outcome(run.answers(), catalog));
            Ok(())
        })?;
    }

    #[test]
    fn a_sign_of_the_key_noted_as_well_is_one_miss_fewer(way in way()) {
        with_catalog(|catalog| {
            let (case, run) = walk(&way, catalog);
            let before = Feedback::of(&run, case, catalog);
            for missed in &before.missed {
                let mut better = Run::new(case);
                for (sign, answer) in run.answers().signs() {
                    better.note(sign, Some(answer));
                }
                better.note(missed, Some(said(case.shown(case.steps.len())[missed])));
                let after = Feedback::of(&better, case, catalog);
                prop_assert_eq!(after.missed.len() + 1, before.missed.len());
                prop_assert_eq!(&after.read_in, &before.read_in);
                prop_assert!(after.own >= before.own);
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_debug_form_carries_what_was_marked_or_chosen(way in way()) {
        with_catalog(|catalog| {
            let (case, run) = walk(&way, catalog);
            let feedback = Feedback::of(&run, case, catalog);
            let mut series = Series::new(vec![case.id.clone()]);
            series.end_case(&feedback);
            let shown = format!("{run:?} {feedback:?} {series:?} {:?}", series.scores());
            let marked = run.answers().signs().map(|(sign, _)| sign.as_str().to_owned());
            let whom = run.whom().and_then(|whom| match whom {
                Whom::Contact(id) => Some(id.as_str().to_owned()),
                _ => None,
            });
            for secret in marked.chain(whom).chain([case.id.as_str().to_owned()]) {
                prop_assert!(!shown.contains(&secret), "{}", shown);
            }
            Ok(())
        })?;
    }

    #[test]
    fn any_keys_in_any_order_keep_a_run_whole(place in any::<Index>(), moves in vec(0_u8..8, 0..60)) {
        with_catalog(|catalog| {
            let case = *place.get(&catalog.cases.values().collect::<Vec<_>>());
            let sign = catalog.signs.keys().next().unwrap();
            let mut run = Run::new(case);
            for step in moves {
                let (before, acts) = (run.stage(), run.acts().to_vec());
                match step {
                    0..=2 => run.forward(),
                    3 => run.back(),
                    4 => run.act(true),
                    5 => run.note(sign, Some(Answer::Yes)),
                    6 => run.ring(Whom::Workplace),
                    _ => run.choose(Choice::B),
                }
                prop_assert!((1..=run.steps()).contains(&run.acts().len()));
                if let Stage::Step(step) = run.stage() {
                    prop_assert!(step < run.acts().len());
                }
                // What was decided at an earlier step stands.
                let earlier = acts.len().saturating_sub(1);
                prop_assert_eq!(&run.acts()[..earlier], &acts[..earlier]);
                if before == Stage::Feedback {
                    prop_assert_eq!(run.stage(), Stage::Feedback);
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
        let mut run = Run::new(case);
        for step in 0..case.steps.len() {
            run.act(at == Some(step));
            run.forward();
        }
        Feedback::of(&run, case, &catalog).acted
    };
    let back_seat = case(&catalog, "taxi-back-seat").acts_at().unwrap();
    assert_eq!(back_seat, 1);
    assert_eq!(acted("taxi-back-seat", Some(0)), Acted::TooEarly);
    assert_eq!(acted("taxi-back-seat", Some(1)), Acted::InTime);
    assert_eq!(acted("taxi-back-seat", Some(2)), Acted::TooLate);
    assert_eq!(acted("taxi-back-seat", None), Acted::TooLate);
    assert_eq!(acted("taxi-family-late-train", None), Acted::RightlyNot);
    assert_eq!(acted("taxi-family-late-train", Some(5)), Acted::Needlessly);
}

#[test]
fn a_red_herring_is_named_to_those_who_fell_for_it() {
    let catalog = catalog();
    let case = case(&catalog, "taxi-family-late-train");
    let told = |sign: Option<&str>, choice: Choice| {
        let mut run = right(case);
        assert!(run.choice() == Some(case.right));
        run = Run::new(case);
        if let Some(sign) = sign {
            run.note(&id(sign), Some(Answer::Unsure));
        }
        for _ in 0..=case.steps.len() {
            run.forward();
        }
        run.choose(choice);
        let herrings = Feedback::of(&run, case, &catalog).herrings;
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
    let feedback = Feedback::of(&Run::new(case), case, &catalog);
    assert!(!feedback.missed.contains(&id("little-or-no-swedish")));
    assert!(feedback.missed.contains(&id("someone-directs-trip-by-phone")));
}

#[test]
fn a_series_goes_on_to_its_end_and_adds_up() {
    let catalog = catalog();
    let cases = catalog.sets["mixed-quarter"].cases.clone();
    let mut series = Series::new(cases.clone());
    let (mut caught, mut missed) = (0, 0);
    while let Some(next) = series.current().cloned() {
        let case = &catalog.cases[&next];
        // The last case is left empty.
        let run = if series.scores().len() == 2 { Run::new(case) } else { right(case) };
        let feedback = Feedback::of(&run, case, &catalog);
        caught += feedback.caught.len();
        missed += feedback.missed.len();
        series.end_case(&feedback);
    }
    let summary = series.summary();
    assert_eq!((summary.cases, summary.caught, summary.missed), (3, caught, missed));
    assert_eq!((summary.same, summary.lower, summary.higher), (2, 1, 0));
    assert_eq!((summary.calls, summary.questions), (2, 2));
    assert_eq!(summary.too_early + summary.in_time + summary.too_late, 3);
    assert!(missed > 0);
    series.end_case(&Feedback::of(
        &Run::new(&catalog.cases[&cases[0]]),
        &catalog.cases[&cases[0]],
        &catalog,
    ));
    assert_eq!(series.summary().cases, 3, "a case beyond the end is not counted");
}

#[test]
fn a_wish_finds_its_cases() {
    let catalog = catalog();
    let taxi = Wish { sector: Some(id("taxi")), ..Wish::default() };
    assert!(choose::fitting(&catalog, &taxi).iter().all(|case| case.sector.as_str() == "taxi"));
    let short = Wish { role: Some(id("driver")), minutes: Some(3), ..taxi.clone() };
    let found: Vec<_> =
        choose::fitting(&catalog, &short).iter().map(|case| case.id.as_str()).collect();
    assert_eq!(found, ["taxi-back-seat", "taxi-family-late-train"]);
    assert_eq!(choose::fitting(&catalog, &Wish::default()).len(), catalog.cases.len());
}

#[test]
fn a_mixture_is_a_third_quiet_and_its_places_tell_nothing() {
    let catalog = catalog();
    let all = choose::fitting(&catalog, &Wish::default());
    let mut quiet_places = BTreeSet::new();
    let mut mixtures = BTreeSet::new();
    for turn in 0..60 {
        for size in 0..=all.len() {
            let mixed = choose::mixture(&all, size, turn);
            assert_eq!(mixed, choose::mixture(&all, size, turn));
            assert_eq!(mixed.iter().collect::<BTreeSet<_>>().len(), size);
            let quiet = |id: &&_| choose::is_quiet(&catalog.cases[*id]);
            assert!(mixed.iter().filter(quiet).count() * 3 >= size, "{size} {turn}");
            if size == 3 {
                let others = mixed.iter().filter(|id| !quiet(id)).count();
                assert_eq!(others, 2);
                quiet_places.extend(mixed.iter().position(|id| quiet(&id)));
                mixtures.insert(mixed);
            }
        }
    }
    assert_eq!(quiet_places.len(), 3, "{quiet_places:?}");
    assert!(mixtures.len() > 30, "{}", mixtures.len());
}
