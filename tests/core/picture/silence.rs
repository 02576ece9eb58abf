//! What must not matter: signs that do not count, gates that only make one think, the order of
//! answers, and everything but the answers.

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::Value;
use vaksam::assess::{self, Answers, Assessment, WhyNotCounted};
use vaksam::ids::{GateId, Id, SignId};

use crate::content::{printed, vaksam};

use super::{
    agreement::file,
    oracle::{Said, Seen},
    random::{BANK, answer, answers, seen, signs, with_catalog},
};

fn silent() -> Vec<String> {
    signs(|sign| !sign.counts)
}

/// All of an assessment but what did not count.
fn essence(assessment: &Assessment) -> String {
    let Assessment {
        outcome,
        ground,
        child,
        labour_route,
        axes,
        reasons,
        also_counted,
        not_counted: _,
    } = assessment;
    format!("{outcome:?} {ground:?} {child} {labour_route} {axes:?} {reasons:?} {also_counted:?}")
}

#[test]
fn every_answer_to_the_signs_that_do_not_count_gives_no_signs() {
    let silent = silent();
    assert_eq!(silent.len(), 7);
    let no_signs = with_catalog(|catalog| essence(&assess::assess(&Answers::default(), catalog)));
    for at in 0..3_usize.pow(7) {
        let said = |n: usize| Said::ALL[at / 3_usize.pow(u32::try_from(n).unwrap()) % 3];
        let seen =
            silent.iter().enumerate().fold(Seen::default(), |seen, (n, id)| seen.sign(id, said(n)));
        with_catalog(|catalog| {
            let assessment = assess::assess(&answers(&seen), catalog);
            assert_eq!(essence(&assessment), no_signs);
            let marked = (0..7).filter(|n| said(*n) > Said::No).count();
            assert_eq!(assessment.not_counted.len(), marked);
            assert!(assessment.not_counted.iter().all(|(_, why)| *why == WhyNotCounted::Never));
        });
    }
}

/// Each sign that does not count is in a group of its own kind only, so that it can never be one
/// of three that raise a group.
#[test]
fn a_sign_that_does_not_count_shares_its_group_with_none_that_counts() {
    for sign in BANK.signs.iter().filter(|sign| !sign.counts) {
        assert!(BANK.counted(&sign.group).is_empty(), "{}", sign.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn signs_that_do_not_count_change_nothing_but_the_list_of_them(
        seen in seen(),
        more in vec((select(silent()), select(&Said::ALL[..])), 1..8),
    ) {
        let silent = silent();
        let mut without = seen.clone();
        without.signs.retain(|id, _| !silent.contains(id));
        let mut with = seen;
        with.signs.extend(more);
        with_catalog(|catalog| {
            let without = assess::assess(&answers(&without), catalog);
            let marked = with.signs.iter().filter(|(id, said)| silent.contains(id) && **said > Said::No);
            let marked = marked.count();
            let with = assess::assess(&answers(&with), catalog);
            prop_assert_eq!(essence(&without), essence(&with));
            let (never, others): (Vec<_>, Vec<_>) =
                with.not_counted.into_iter().partition(|(_, why)| *why == WhyNotCounted::Never);
            prop_assert_eq!(never.len(), marked);
            prop_assert_eq!(others, without.not_counted);
            Ok(())
        })?;
    }

    #[test]
    fn gates_that_only_make_one_think_change_nothing(seen in seen()) {
        let mut without = seen.clone();
        without.gates.retain(|id, _| id == "danger-now" || id == "maybe-child");
        with_catalog(|catalog| {
            let all = assess::assess(&answers(&seen), catalog);
            let raising = assess::assess(&answers(&without), catalog);
            prop_assert_eq!(format!("{all:?}"), format!("{raising:?}"));
            Ok(())
        })?;
    }

    #[test]
    fn the_order_of_answering_never_matters(
        seen in seen(),
        detours in vec((select(signs(|_| true)), select(&Said::ALL[..])), 0..6),
        order in any::<u64>(),
    ) {
        let mut shuffled: Vec<(&String, &Said)> = seen.signs.iter().collect();
        shuffled.sort_by_key(|(id, _)| id.bytes().fold(order, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)));
        let mut other = Answers::default();
        // Marks that were made and taken back or changed leave no trace.
        for (id, said) in &detours {
            other.set_sign(&SignId::new(id).unwrap(), answer(*said));
        }
        for (id, said) in shuffled {
            other.set_sign(&SignId::new(id).unwrap(), answer(*said));
        }
        for (id, _) in detours.iter().filter(|(id, _)| !seen.signs.contains_key(id)) {
            other.set_sign(&SignId::new(id).unwrap(), None);
        }
        for (id, said) in seen.gates.iter().rev() {
            other.set_gate(&GateId::new(id).unwrap(), answer(*said));
        }
        with_catalog(|catalog| {
            let one = assess::assess(&answers(&seen), catalog);
            prop_assert_eq!(format!("{one:?}"), format!("{:?}", assess::assess(&other, catalog)));
            Ok(())
        })?;
    }
}

#[test]
fn language_county_sector_role_time_and_the_order_in_the_file_change_nothing() {
    let seen = Seen::default()
        .sign("id-held-by-other", Said::Yes)
        .sign("kept-from-other-people", Said::Unsure)
        .sign("looks-frightened", Said::Unsure)
        .sign("extreme-hours-no-days-off", Said::Yes)
        .sign("sleeps-at-the-workplace", Said::Yes)
        .sign("little-or-no-swedish", Said::Yes);
    let forwards = file(&seen).to_string();
    let backwards = {
        let file = file(&seen);
        let turn = |map: &Value| -> String {
            let rows: Vec<String> = map
                .as_object()
                .unwrap()
                .iter()
                .rev()
                .map(|(id, said)| format!("\"{id}\":{said}"))
                .collect();
            format!("{{{}}}", rows.join(","))
        };
        format!("{{\"signs\":{},\"gates\":{}}}", turn(&file["signs"]), turn(&file["gates"]))
    };
    let ways: [&[&str]; 6] = [
        &[],
        &["-L", "en"],
        &["-c", "AB"],
        &["--sector", "taxi", "--role", "driver"],
        &["--sector", "health", "-c", "Z", "-L", "en"],
        &["--at", "2026-12-24T03:00"],
    ];
    let mut said: Vec<Value> = Vec::new();
    for way in ways {
        for text in [&forwards, &backwards] {
            let arguments = [&["assess", "--format", "json", "--answers", "-"][..], way].concat();
            let output = vaksam(&arguments, text.as_bytes());
            assert!(output.status.success(), "{output:?}");
            let mut value: Value = serde_json::from_str(printed(&output)).unwrap();
            let fields = value.as_object_mut().unwrap();
            fields.retain(|name, _| {
                ["outcome", "child", "labour_route", "axes", "because", "not_counted"]
                    .contains(&name.as_str())
            });
            assert_eq!(fields.len(), 6);
            said.push(value);
        }
    }
    assert_eq!(said[0]["outcome"], "strong-picture".to_owned(), "{}", said[0]);
    assert!(said.iter().all(|value| *value == said[0]));
}
