//! The program and the second reading agree, in the process and through the real program.

use std::collections::BTreeMap;

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};
use vaksam::{
    assess::{self, Picture},
    content::enums::Strength,
    ids::Id,
};

use crate::content::{printed, vaksam};

use super::{
    oracle::{AXES, Said, Seen, Verdict},
    random::{BANK, answers, seen, with_catalog},
};

/// A strength as the second reading counts it.
pub fn weight(strength: Strength) -> u8 {
    match strength {
        Strength::Weak => 1,
        Strength::Medium => 2,
        Strength::Strong => 3,
    }
}

/// What the program makes of the answers, in the shape of the second reading.
pub fn assert_agrees(seen: &Seen) -> Verdict {
    let expected = BANK.verdict(seen);
    with_catalog(|catalog| {
        let answers = answers(seen);
        let assessment = assess::assess(&answers, catalog);
        assert_eq!(assessment.outcome.as_str(), expected.outcome, "{seen:?}");
        assert_eq!(assessment.child, expected.sight.child, "{seen:?}");
        assert_eq!(assessment.labour_route, expected.labour_route, "{seen:?}");
        assert_eq!(assessment.axes.len(), AXES.len());
        for ((axis, picture), (name, counts)) in
            assessment.axes.iter().zip(AXES.iter().zip(expected.sight.axes))
        {
            assert_eq!(axis.as_str(), *name);
            assert_eq!(picture.strong, counts.strong, "{name} {seen:?}");
            assert_eq!(picture.medium, counts.medium, "{name} {seen:?}");
            assert_eq!(picture.weak, counts.weak, "{name} {seen:?}");
            assert_eq!(picture.is_filled(), counts.filled(), "{name} {seen:?}");
        }
        let picture = Picture::new(&answers, catalog);
        let groups: BTreeMap<String, u8> = picture
            .groups
            .iter()
            .map(|(id, group)| (id.as_str().to_owned(), weight(group.strength)))
            .collect();
        assert_eq!(groups, expected.groups, "{seen:?}");
        assert_eq!(picture.danger, expected.sight.danger);
        assert_eq!(picture.child_act_now, expected.sight.child_now);
    });
    expected
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20_000) })]

    #[test]
    fn the_program_agrees_with_the_second_reading(seen in seen()) {
        assert_agrees(&seen);
    }
}

/// The random answers would prove little if they met few of the cases.
#[test]
fn the_random_answers_meet_every_outcome_often() {
    let mut runner = TestRunner::deterministic();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut labour = 0;
    for _ in 0..3_000 {
        let verdict = BANK.verdict(&seen().new_tree(&mut runner).unwrap().current());
        *met.entry(verdict.outcome).or_default() += 1;
        labour += usize::from(verdict.labour_route);
    }
    assert_eq!(met.len(), 6, "{met:?}");
    assert!(met.values().all(|times| *times >= 60), "{met:?}");
    assert!(labour >= 60, "{labour}");
}

fn word(said: Said) -> &'static str {
    match said {
        Said::No => "no",
        Said::Unsure => "unsure",
        Said::Yes => "yes",
    }
}

/// The answers as a file.
pub fn file(seen: &Seen) -> Value {
    let words = |map: &BTreeMap<String, Said>| -> Value {
        map.iter().map(|(id, said)| (id.clone(), json!(word(*said)))).collect()
    };
    json!({ "gates": words(&seen.gates), "signs": words(&seen.signs) })
}

/// What the real program says of the answers.
pub fn through_the_program(file: &[u8]) -> Value {
    let output = vaksam(&["assess", "--format", "json", "--answers", "-"], file);
    assert!(output.status.success(), "{output:?}");
    serde_json::from_str(printed(&output)).expect("JSON")
}

#[test]
fn the_real_program_agrees_over_standard_input() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..48 {
        let seen = seen().new_tree(&mut runner).unwrap().current();
        let expected = BANK.verdict(&seen);
        let said = through_the_program(file(&seen).to_string().as_bytes());
        assert_eq!(said["outcome"], expected.outcome, "{seen:?}");
        assert_eq!(said["child"], expected.sight.child, "{seen:?}");
        assert_eq!(said["labour_route"], expected.labour_route, "{seen:?}");
        for (axis, counts) in AXES.iter().zip(expected.sight.axes) {
            let value = json!({
                "strong": counts.strong, "medium": counts.medium, "weak": counts.weak,
                "filled": counts.filled(),
            });
            assert_eq!(said["axes"][axis], value, "{axis} {seen:?}");
        }
    }
}
