//! Which outcomes a role can reach with the signs it is asked, compared with trying all answers.

use std::collections::BTreeSet;

use vaksam::{
    assess::{Answer, Answers, outcome},
    content::{
        catalog::{Catalog, Sign},
        embedded,
        enums::Outcome,
        source::SourceFile,
    },
    diagnostic::Code,
    ids::{GateId, Id},
    lint::check,
};

use crate::content::{TODAY, catalog};

/// A checklist of the school's that asks one role these signs.
fn guide(signs: &[&Sign]) -> String {
    let quote = |sign: &&Sign| format!("\"{}\"", sign.id);
    let sections = signs.iter().map(|sign| {
        format!("[[section]]\ncategory = \"{}\"\nsigns = [{}]\n", sign.category, quote(sign))
    });
    format!(
        "kind = \"guide\"\nschema = 1\nsector = \"school\"\nchecked = 2026-11-21\n\
         gates = [\"danger-now\", \"maybe-child\"]\n[[role]]\nid = \"teacher\"\nquick = [{}]\n{}",
        quote(&signs[0]),
        sections.collect::<String>()
    )
}

/// The outcomes that the check finds out of reach with these signs.
fn out_of_reach(signs: &[&Sign]) -> BTreeSet<String> {
    let mut files = embedded::files();
    files.retain(|file| !file.is_deferred());
    let school = files.iter_mut().find(|file| &*file.name == "guides/school.toml").unwrap();
    *school = SourceFile { text: guide(signs).into(), ..school.clone() };
    let report = check(&files, TODAY);
    let mut found = BTreeSet::new();
    for problem in report.iter().filter(|found| found.code == Code::GuideOutcomeUnreachable) {
        assert_eq!(&*problem.file, "guides/school.toml");
        let (_, outcomes) = problem.args.iter().find(|(name, _)| *name == "outcomes").unwrap();
        found.extend(outcomes.split(", ").map(str::to_owned));
    }
    found
}

/// Those that no answers lead to: each sign and each gate yes or unmarked.
fn led_to_by_nothing(signs: &[&Sign], catalog: &Catalog) -> BTreeSet<String> {
    let gates = ["danger-now", "maybe-child"].map(|id| GateId::new(id).unwrap());
    let mut missed: BTreeSet<_> = Outcome::ALL.iter().map(|one| one.as_str().to_owned()).collect();
    for turn in 0..1_usize << (gates.len() + signs.len()) {
        let mut answers = Answers::default();
        let mark = |place: usize| (turn >> place & 1 == 1).then_some(Answer::Yes);
        for (place, gate) in gates.iter().enumerate() {
            answers.set_gate(gate, mark(place));
        }
        for (place, sign) in signs.iter().enumerate() {
            answers.set_sign(&sign.id, mark(gates.len() + place));
        }
        missed.remove(outcome(&answers, catalog).as_str());
    }
    missed
}

#[test]
fn the_outcomes_out_of_reach_are_those_that_no_answers_lead_to() {
    let catalog = catalog();
    let is_of_school = |sign: &&Sign| sign.sectors.iter().any(|sector| sector.as_str() == "school");
    let all: Vec<&Sign> = catalog.signs.values().filter(is_of_school).collect();
    let mut found = BTreeSet::new();
    // One to four signs from all over the list.
    for turn in 0..24 {
        let signs: BTreeSet<usize> =
            (0..=turn % 4).map(|n| (turn * 7 + n * (turn + 5) * 3) % all.len()).collect();
        let signs: Vec<&Sign> = signs.into_iter().map(|place| all[place]).collect();
        let names: Vec<_> = signs.iter().map(|sign| sign.id.as_str()).collect();
        let missed = out_of_reach(&signs);
        assert_eq!(missed, led_to_by_nothing(&signs, &catalog), "{names:?}");
        found.insert(missed);
    }
    assert!(found.len() > 4, "{found:?}");
}
