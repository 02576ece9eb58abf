//! A paper without its key tells nothing of the key; with it, it tells all of it.

use vaksam::{
    content::{catalog::Source, enums::Outcome},
    frontends::paper::PaperFormat,
    ids::Id,
    text::Texts,
};

use super::{Paper, World, joined, tags};

/// What only the key may say.
fn secrets(paper: &Paper<'_>, world: &World) -> Vec<String> {
    let (case, texts) = (paper.case, paper.texts);
    let words = format!("case-{}", case.id);
    let mut secrets: Vec<String> = ["best", "why", "answer"]
        .iter()
        .map(|part| texts.line(&format!("{words}-{part}")))
        .collect();
    secrets.extend(case.distractors.iter().map(|sign| texts.line(&format!("{words}-not-{sign}"))));
    let herrings = case.herrings.iter();
    secrets.extend(herrings.map(|herring| texts.line(&format!("{words}-herring-{}", herring.id))));
    let signs = case.steps.iter().flat_map(|step| &step.signs);
    secrets.extend(signs.map(|(sign, _)| texts.line(&format!("sign-{sign}"))));
    secrets.push(result(case.expected, texts));
    secrets.push(texts.line("ui-paper-key"));
    let sources = case.sources.iter().map(|id| &world.catalog.sources[id]);
    secrets.extend(sources.map(|source| named(source, texts)));
    secrets.iter().map(|secret| joined(secret)).collect()
}

/// A source as it is named. What Vaksam judges itself has no page, and its name is a text.
pub(super) fn named(source: &Source, texts: &Texts) -> String {
    let is_own = source.id.as_str() == "own-judgement";
    let title = if is_own { texts.line("origin-own") } else { source.title.to_string() };
    format!("{}: {title}", source.publisher)
}

fn result(outcome: Outcome, texts: &Texts) -> String {
    let short = texts.attribute(&format!("outcome-{}", outcome.as_str()), "short").unwrap();
    format!("{}: {short}", texts.line("ui-paper-outcome"))
}

fn in_html(paper: &Paper<'_>) -> String {
    let pieces = tags::read(&paper.written(PaperFormat::Html)).unwrap();
    let shown = pieces.iter().filter(|piece| piece.is_shown());
    joined(&shown.map(|piece| &*piece.text).collect::<String>())
}

#[test]
fn a_paper_without_its_key_tells_nothing_of_the_key_and_the_key_tells_all() {
    let world = World::new();
    for paper in world.papers() {
        let said = [joined(&paper.written(PaperFormat::Text)), in_html(&paper)];
        for secret in secrets(&paper, &world) {
            for said in &said {
                assert_eq!(said.contains(&secret), paper.key, "{}: {secret}", paper.name());
            }
        }
        for said in &said {
            let marked = said.contains("[x]") || said.contains("[?]");
            assert_eq!(marked, paper.key, "{}", paper.name());
        }
    }
}

/// Neither by the name of an outcome nor by what is said of a choice.
#[test]
fn a_paper_without_its_key_names_no_outcome_and_judges_no_call() {
    let world = World::new();
    let verdicts =
        ["right", "fine", "closed", "unknown", "only-danger", "somebody", "danger", "elsewhere"];
    for paper in world.papers().iter().filter(|paper| !paper.key) {
        let said = joined(&paper.written(PaperFormat::Text));
        for outcome in Outcome::ALL {
            let name = paper.texts.line(&format!("outcome-{}", outcome.as_str()));
            assert!(!said.contains(&joined(&name)), "{}: {name}", paper.name());
        }
        for verdict in verdicts {
            let verdict = paper.texts.line(&format!("ui-train-call-{verdict}"));
            assert!(!said.contains(&verdict), "{}: {verdict}", paper.name());
        }
        for label in ["ui-train-was-sure", "ui-train-was-unsure", "ui-paper-nots", "ui-train-best"]
        {
            let label = paper.texts.line(label);
            assert!(!said.contains(&label), "{}: {label}", paper.name());
        }
    }
}

/// The right box of the question and of the calls is ticked, and no other.
#[test]
fn the_key_ticks_the_right_answer_and_no_other() {
    let world = World::new();
    for paper in world.papers().iter().filter(|paper| paper.key) {
        let said = joined(&paper.written(PaperFormat::Text));
        let question = format!("case-{}-question", paper.case.id);
        for choice in vaksam::content::enums::Choice::ALL {
            let answer = paper.texts.attribute(&question, choice.as_str()).unwrap();
            let mark = if *choice == paper.case.right { "[x]" } else { "[ ]" };
            let line = joined(&format!("{mark} {}. {answer}", choice.as_str()));
            assert!(said.contains(&line), "{}: {line}", paper.name());
        }
        let act = paper.texts.line("ui-train-act");
        let acts = paper.case.steps.iter().filter(|step| step.act).count();
        assert_eq!(said.matches(&format!("[x] {act}")).count(), acts, "{}", paper.name());
        let rest = paper.case.steps.len() - acts;
        assert_eq!(said.matches(&format!("[ ] {act}")).count(), rest, "{}", paper.name());
        let best = paper.texts.line("ui-train-call-right");
        assert!(said.contains(&best), "{}: nobody is best to ring", paper.name());
    }
}
