//! The refresher: its three cases of a day, what they offer, and what is said of them.

use chrono::{Days, NaiveDate};
use vaksam::{
    assess::Answer,
    content::{
        catalog::Catalog,
        enums::{Certainty, Trains},
    },
    training::{
        call,
        refresher::{self, LEAST_SIGNS, Refresher, RefresherStage},
    },
};

use super::catalog;

fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap();
    (0..400).map(move |n| first.checked_add_days(Days::new(n)).unwrap())
}

#[test]
fn every_day_has_three_cases_of_three_sectors_of_which_one_is_harmless() {
    let catalog = catalog();
    let measured = &catalog.sets["before-and-after"].cases;
    let mut places = [0; 3];
    let mut seen = std::collections::BTreeSet::new();
    for day in days() {
        let cases = refresher::cases_for(day, &catalog);
        assert_eq!(cases.len(), 3, "{day}");
        assert_eq!(cases, refresher::cases_for(day, &catalog), "the same day, the same cases");
        let cases: Vec<_> = cases.iter().map(|case| &catalog.cases[case]).collect();
        let mut sectors: Vec<_> = cases.iter().map(|case| case.sector.clone()).collect();
        sectors.sort_unstable();
        sectors.dedup();
        assert_eq!(sectors.len(), 3, "{day}");
        let harmless: Vec<usize> =
            (0..3).filter(|place| cases[*place].trains == Trains::Harmless).collect();
        let negative = cases.iter().filter(|case| case.trains == Trains::OtherProblem).count();
        assert_eq!((harmless.len(), negative), (1, 0), "{day}");
        places[harmless[0]] += 1;
        assert!(cases.iter().all(|case| !measured.contains(&case.id)));
        seen.extend(cases.iter().map(|case| case.id.clone()));
    }
    // The place of the harmless one tells nothing, and hardly a case is never met.
    assert!(places.iter().all(|place| *place > 60), "{places:?}");
    assert!(seen.len() * 10 > catalog.cases.len() * 6, "{}", seen.len());
}

#[test]
fn the_signs_on_offer_hold_the_key_and_more_and_their_number_tells_nothing() {
    let catalog = catalog();
    for case in catalog.cases.values() {
        let offered = refresher::offered_signs(case, &catalog);
        let shown = case.shown(case.steps.len());
        assert!(shown.keys().all(|sign| offered.contains(sign)), "{}", case.id);
        assert!(case.distractors.iter().all(|sign| offered.contains(sign)), "{}", case.id);
        assert!(offered.len() >= LEAST_SIGNS && offered.len() > shown.len(), "{}", case.id);
        let in_order = offered.iter().map(|sign| catalog.signs.get_index_of(sign));
        assert!(in_order.is_sorted(), "{}", case.id);
    }
}

/// Goes through the refresher of a day; gives whether each mark is made, and calls the best or nobody.
fn gone_through(day: NaiveDate, catalog: &Catalog, is_right: bool) -> Refresher {
    let mut run = Refresher::new(day, catalog);
    while let Some(id) = run.case().cloned() {
        let case = &catalog.cases[&id];
        assert_eq!(run.stage(), RefresherStage::Story);
        run.forward();
        let shown = case.shown(case.steps.len());
        let wrong = case.distractors.iter();
        let marked: Vec<_> = if is_right { shown.into_keys().collect() } else { wrong.collect() };
        for sign in marked {
            run.mark_sign(sign, Some(Answer::Yes));
        }
        run.forward();
        assert!(run.back() && run.stage() == RefresherStage::Signs);
        assert!(run.back() && run.stage() == RefresherStage::Story && !run.back());
        run.forward();
        run.forward();
        let worst = call::Recipient::Workplace;
        let whom = if is_right { call::best(case) } else { worst };
        run.choose(&whom, catalog);
        assert_eq!(run.stage(), RefresherStage::Feedback);
        assert!(run.result().is_some());
        run.forward();
    }
    assert_eq!(run.stage(), RefresherStage::Sum);
    run
}

#[test]
fn the_key_itself_is_whole_in_every_skill_and_its_opposite_names_every_sign_missed() {
    let catalog = catalog();
    for day in days().take(60) {
        let sum = gone_through(day, &catalog, true).sum();
        for share in [sum.signs, sum.harmless, sum.calls] {
            assert_eq!(share.part, share.total, "{day} {sum:?}");
        }
        assert_eq!((sum.harmless.total, sum.calls.total), (1, 3));
        assert!(sum.missed.is_empty());
        let run = gone_through(day, &catalog, false);
        let missed = run.sum().missed;
        let counted = run.cases().iter().flat_map(|case| {
            let case = &catalog.cases[case];
            let shown = case.shown(case.steps.len()).into_iter();
            shown.filter(|(id, certainty)| {
                catalog.signs[*id].counts && *certainty == Certainty::Sure
            })
        });
        // What the case leaves unsure is no fault to have passed over.
        assert_eq!(missed.len(), counted.count(), "{day}");
        assert_eq!(run.sum().signs.part, 0);
        let shown = format!("{run:?}");
        assert!(catalog.cases.keys().all(|case| !shown.contains(&case.to_string())), "{shown}");
    }
}

#[test]
fn it_is_time_again_after_three_and_nine_months() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let again = refresher::repeated_on(day("2026-11-29"));
    assert_eq!(again, [day("2027-02-28"), day("2027-08-29")], "February is shorter");
}

#[test]
fn what_a_case_leaves_unsure_is_told_apart_from_what_was_missed() {
    let catalog = catalog();
    let mut unsure = 0;
    for day in days().take(200) {
        let mut run = Refresher::new(day, &catalog);
        while let Some(id) = run.case().cloned() {
            let case = &catalog.cases[&id];
            run.forward();
            run.forward();
            run.choose(&call::Recipient::Nobody, &catalog);
            let result = run.result().unwrap();
            let shown = case.shown(case.steps.len());
            assert!(result.unsure.iter().all(|sign| shown[sign] == Certainty::Unsure), "{id}");
            assert!(result.missed.iter().all(|sign| shown[sign] == Certainty::Sure), "{id}");
            unsure += result.unsure.len();
            run.forward();
        }
    }
    assert!(unsure > 20, "{unsure}");
}
