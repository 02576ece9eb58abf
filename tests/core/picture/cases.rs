//! The ten worked cases of the training scenarios give what is written beside them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    agreement::assert_agrees,
    oracle::{AXES, Counts, Said, Seen},
    random::BANK,
};

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    sector: String,
    outcome: String,
    #[serde(default)]
    gates: BTreeMap<String, Word>,
    signs: BTreeMap<String, Word>,
    axes: BTreeMap<String, Axis>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Word {
    Yes,
    Unsure,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(deny_unknown_fields)]
struct Axis {
    strong: usize,
    medium: usize,
    weak: usize,
    filled: bool,
}

fn said(words: &BTreeMap<String, Word>) -> BTreeMap<String, Said> {
    let said = |word: &Word| if matches!(word, Word::Yes) { Said::Yes } else { Said::Unsure };
    words.iter().map(|(id, word)| (id.clone(), said(word))).collect()
}

#[test]
fn each_worked_case_has_its_outcome_and_its_counts() {
    let file: File = toml::from_str(include_str!("cases.toml")).unwrap();
    assert_eq!(file.case.len(), 10);
    for case in file.case {
        let seen = Seen { gates: said(&case.gates), signs: said(&case.signs) };
        assert!(BANK.sectors.contains(&case.sector), "{}", case.id);
        assert!(seen.gates.keys().all(|gate| BANK.gates.contains(gate)), "{}", case.id);
        assert!(seen.signs.keys().all(|id| BANK.signs.iter().any(|sign| sign.id == *id)));
        let verdict = assert_agrees(&seen);
        assert_eq!(verdict.outcome, case.outcome, "{}", case.id);
        // Each of the ten has a group on coercion, so rule 7 shows the labour route in none.
        assert!(!verdict.labour_route, "{}", case.id);
        for (name, counts) in AXES.iter().zip(verdict.sight.axes) {
            let stated = case.axes.get(*name);
            let expected = stated.map_or(Counts::default(), |axis| Counts {
                strong: axis.strong,
                medium: axis.medium,
                weak: axis.weak,
            });
            assert_eq!(counts, expected, "{} {name}", case.id);
            assert_eq!(counts.filled(), stated.is_some_and(|axis| axis.filled), "{}", case.id);
        }
    }
}
