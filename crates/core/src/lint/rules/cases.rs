//! Rules of cases: the key gives the outcome that is expected, what does not apply is not shown, a
//! red herring leads away from what is right, and nobody who meets the case lacks a sign of it. A
//! case without sources, without anything that leads astray or without a step teaches to say yes.

use super::context::{Rules, message};
use crate::{
    assess,
    content::{
        catalog::{Case, Catalog},
        kinds::{RawCase, RawContent, RawHerring},
        located::Located,
    },
    diagnostic::{Code, Diagnostic},
    ids::{Id, SignId},
    lint::fluent::ExpectedMessage,
    training::answer_key,
};

/// The fewest signs that do not apply.
const DISTRACTORS: usize = 2;

/// The longest title.
const TITLE: usize = 40;

/// The longest step: it is read from the back of a room.
const STEP: usize = 350;

/// The longest of the other texts.
const TEXT: usize = 900;

impl Rules<'_> {
    pub(super) fn cases(&mut self) {
        for raw in &self.content.raw.cases.entries {
            // A case that lacks something it names is not judged: that was reported already.
            let case = self.content.catalog.cases.get(raw.item.id.get_ref());
            self.shippable(&raw.file, &raw.item.call);
            self.complete(raw);
            if let Some(case) = case.filter(|_| names_resolve(&raw.item, &self.content.catalog)) {
                self.case_outcome(raw, case);
                self.contradictions(raw, case);
                self.not_asked(raw, case);
                for herring in &raw.item.herrings {
                    self.herring(herring, case);
                }
            }
        }
        for set in &self.content.raw.sets.entries {
            if set.item.cases.get_ref().is_empty() {
                let problem = Diagnostic::new(Code::KeyMissing, &set.file, set.item.cases.span());
                self.push(problem.with("name", "cases"));
            }
        }
    }

    /// What no case may be without.
    fn complete(&mut self, raw: &Located<RawCase>) {
        let Located { file, item, .. } = raw;
        let name = item.id.get_ref().as_str();
        let sources = item.sources.as_ref();
        if sources.is_none_or(|sources| sources.get_ref().is_empty()) {
            let span = sources.map_or(item.id.span(), toml::Spanned::span);
            let problem = Diagnostic::new(Code::CaseWithoutSource, file, span);
            self.push(problem.with("name", name));
        }
        if item.herrings.is_empty() {
            let problem = Diagnostic::new(Code::CaseWithoutHerring, file, item.id.span());
            self.push(problem.with("name", name));
        }
        if item.distractors.len() < DISTRACTORS {
            let problem = Diagnostic::new(Code::CaseTooFewNot, file, item.id.span());
            let problem =
                problem.with("name", name).with("found", item.distractors.len().to_string());
            self.push(problem.with("limit", DISTRACTORS.to_string()));
        }
        if item.steps.is_empty() {
            self.push(Diagnostic::new(Code::KeyMissing, file, 0..0).with("name", "step"));
        }
        if *item.discuss.get_ref() == 0 {
            let problem = Diagnostic::new(Code::KeyMissing, file, item.discuss.span());
            self.push(problem.with("name", "discuss"));
        }
    }

    /// The key of the whole case comes to the outcome that it expects.
    fn case_outcome(&mut self, raw: &Located<RawCase>, case: &Case) {
        let key = answer_key(case, case.steps.len());
        let found = assess::outcome(&key, &self.content.catalog);
        if found != case.expected {
            let problem = Diagnostic::new(Code::CaseOutcome, &raw.file, raw.item.expected.span());
            let problem = problem.with("name", case.expected.as_str());
            self.push(problem.with("found", found.as_str()));
        }
    }

    /// Signs that the case both shows and says do not apply.
    fn contradictions(&mut self, raw: &Located<RawCase>, case: &Case) {
        let shown = case.shown(case.steps.len());
        for distractor in raw
            .item
            .distractors
            .iter()
            .filter(|distractor| shown.contains_key(distractor.item.sign.get_ref()))
        {
            let sign = &distractor.item.sign;
            let mut steps = raw.item.steps.iter().filter_map(|step| {
                let (at, _) = step.item.signs.get_key_value(sign)?;
                Some((&step.file, at.span()))
            });
            let problem =
                Diagnostic::new(Code::CaseSignContradiction, &distractor.file, sign.span());
            let mut problem = problem.with("name", sign.get_ref().as_str());
            if let Some((file, span)) = steps.next() {
                problem = problem.and(file, span);
            }
            self.push(problem);
        }
    }

    fn not_asked(&mut self, raw: &Located<RawCase>, case: &Case) {
        for step in &raw.item.steps {
            for sign in step.item.signs.keys() {
                if !is_asked(sign.get_ref(), case, &self.content.catalog) {
                    let problem = Diagnostic::new(Code::CaseSignNotAsked, &step.file, sign.span());
                    let problem = problem.with("name", sign.get_ref().as_str());
                    self.push(problem.with("sector", case.sector.as_str()));
                }
            }
        }
    }

    fn herring(&mut self, raw: &Located<RawHerring>, case: &Case) {
        let shown = case.shown(case.steps.len());
        let Located { file, item, .. } = raw;
        let suggests = item.suggests.iter().filter(|sign| shown.contains_key(sign.get_ref()));
        let conceals = item.conceals.iter().filter(|sign| !shown.contains_key(sign.get_ref()));
        let answers = item.answers.iter().filter(|answer| *answer.get_ref() == case.right);
        let wrong: Vec<_> = suggests
            .map(|sign| ("tempts", sign.get_ref().as_str(), sign.span()))
            .chain(conceals.map(|sign| ("hides", sign.get_ref().as_str(), sign.span())))
            .chain(answers.map(|answer| ("answers", answer.get_ref().as_str(), answer.span())))
            .collect();
        for (key, name, span) in wrong {
            let problem = Diagnostic::new(Code::CaseHerringMismatch, file, span);
            self.push(problem.with("key", key).with("name", name));
        }
    }
}

/// Whether every sign and gate of a case exists.
fn names_resolve(case: &RawCase, catalog: &Catalog) -> bool {
    let mut signs = case.steps.iter().flat_map(|step| step.item.signs.keys());
    signs.all(|sign| catalog.signs.contains_key(sign.get_ref()))
        && case.gates.iter().all(|(gate, _)| catalog.gates.contains_key(gate.get_ref()))
}

/// Whether some role that meets the case is asked a sign; where the sector has no guide, whether
/// the sign may be asked there.
fn is_asked(sign: &SignId, case: &Case, catalog: &Catalog) -> bool {
    let Some(guide) = catalog.guides.get(&case.sector) else {
        return catalog.signs.get(sign).is_some_and(|sign| sign.sectors.contains(&case.sector));
    };
    let lists = |role| guide.list(role).iter().any(|(_, signs)| signs.contains(sign));
    case.roles.iter().any(|role| lists(Some(role))) || (case.roles.is_empty() && lists(None))
}

/// The messages of cases and of sets of them.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let sets = raw.sets.entries.iter();
    let sets = sets.map(|set| message("set", &set.file, &set.item.id, &[]));
    raw.cases.entries.iter().flat_map(messages_of).chain(sets).collect()
}

/// The messages of a case.
fn messages_of(case: &Located<RawCase>) -> Vec<ExpectedMessage> {
    let Located { file, item, .. } = case;
    let id = item.id.get_ref();
    let message = |part: &str, attributes: &[&str], longest| {
        let message = ExpectedMessage::new(format!("case-{id}{part}"), attributes);
        message.asked_at(file, item.id.span()).at_most(longest)
    };
    let numbered = |part, count: usize| (1..=count).map(move |number| format!("-{part}-{number}"));
    let distractors = item
        .distractors
        .iter()
        .map(|distractor| format!("-not-{}", distractor.item.sign.get_ref()));
    let herrings = item.herrings.iter().map(|raw| format!("-herring-{}", raw.item.id.get_ref()));
    let discuss = numbered("discuss", usize::from(*item.discuss.get_ref()));
    let others = distractors.chain(herrings).chain(discuss);
    let others = others.chain(["-best", "-why", "-answer"].map(str::to_owned));

    let mut messages = vec![message("", &["lead"], TITLE)];
    let steps = numbered("step", item.steps.len());
    messages.extend(steps.map(|part| message(&part, &[], STEP)));
    messages.extend(others.map(|part| message(&part, &[], TEXT)));
    messages.push(message("-question", &["a", "b", "c", "d"], TEXT));
    messages
}
