//! Rules of the bank, and the words that its signs, gates, groups and axes need: what counts cannot act without counting, a child is never protected less,
//! and the rule finds the axes, outcomes and gates it speaks of.

use std::ops::Range;

use super::context::{Rules, message};
use crate::{
    content::{
        enums::{Axis, Concern, Outcome},
        kinds::{Kind, RawContent},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::Id,
    lint::fluent::ExpectedMessage,
};

/// The longest title of a sign: it stands on one or two lines of a list.
const SIGN_TITLE: usize = 90;

impl Rules<'_> {
    pub(super) fn bank(&mut self) {
        self.signs();
        self.groups();
        self.axes();
        self.outcomes();
        self.gates();
    }

    fn signs(&mut self) {
        for Located { file, item, .. } in &self.content.raw.bank.signs {
            if let (false, Some(act_now)) = (item.counts, &item.act_now) {
                let problem = Diagnostic::new(Code::SignUncountedActs, file, act_now.span());
                self.report.push(problem.with("name", item.id.get_ref().to_string()));
            }
        }
    }

    fn groups(&mut self) {
        for Located { file, item, .. } in &self.content.raw.bank.groups {
            if item.cap_child.get_ref() < item.cap_adult.get_ref() {
                let problem =
                    Diagnostic::new(Code::GroupCapChildLower, file, item.cap_child.span());
                let problem = problem.with("name", item.id.get_ref().to_string());
                self.report.push(problem.and(file, item.cap_adult.span()));
            }
        }
    }

    fn axes(&mut self) {
        let found: Vec<_> = self
            .content
            .raw
            .bank
            .axes
            .iter()
            .map(|axis| (*axis.item.id.get_ref(), place(axis, axis.item.id.span())))
            .collect();
        self.closed_set(Code::AxisSet, Axis::ALL, &found, Axis::as_str);
    }

    /// The outcomes are the six of the rule, ranked in its order.
    fn outcomes(&mut self) {
        let id = |outcome: &Located<_>| place(outcome, outcome.span.clone());
        let found: Vec<_> = self
            .content
            .raw
            .bank
            .outcomes
            .iter()
            .map(|outcome| (*outcome.item.id.get_ref(), id(outcome)))
            .collect();
        self.closed_set(Code::OutcomeSet, Outcome::ALL, &found, Outcome::as_str);
        for Located { file, item, .. } in &self.content.raw.bank.outcomes {
            let place = Outcome::ALL.iter().position(|outcome| outcome == item.id.get_ref());
            let rank = place.and_then(|place| i64::try_from(place + 1).ok()).unwrap_or_default();
            if *item.rank.get_ref() != rank {
                let problem = Diagnostic::new(Code::OutcomeRank, file, item.rank.span());
                let problem = problem.with("name", item.id.get_ref().as_str());
                self.report.push(problem.with("rank", rank.to_string()));
            }
        }
    }

    /// Every word of a closed set stands in the bank exactly once.
    fn closed_set<T: Copy + PartialEq>(
        &mut self,
        code: Code,
        all: &[T],
        found: &[(T, (FileName, Range<usize>))],
        name: impl Fn(T) -> &'static str,
    ) {
        for word in all {
            let mut places = found.iter().filter(|(found, _)| found == word).map(|(_, p)| p);
            if places.next().is_none() {
                let file = self.file_of(Kind::Bank);
                self.push(Diagnostic::new(code, &file, 0..0).with("name", name(*word)));
            }
            for (file, span) in places {
                let problem = Diagnostic::new(Code::IdDuplicate, file, span.clone());
                self.push(problem.with("name", name(*word)));
            }
        }
    }

    /// Danger and child are each raised by exactly one gate.
    fn gates(&mut self) {
        for (concern, name) in [(Concern::Danger, "danger"), (Concern::Child, "child")] {
            let raising =
                self.content.raw.bank.gates.iter().filter(|gate| gate.item.raises == Some(concern));
            let places: Vec<_> = raising.map(|gate| place(gate, gate.item.id.span())).collect();
            let mut problem = match places.as_slice() {
                [_] => continue,
                [] => Diagnostic::new(Code::GateSet, &self.file_of(Kind::Bank), 0..0),
                [.., (file, span)] => Diagnostic::new(Code::GateSet, file, span.clone()),
            };
            for (file, span) in places.iter().take(places.len().saturating_sub(1)) {
                problem = problem.and(file, span.clone());
            }
            self.push(problem.with("name", name).with("found", places.len().to_string()));
        }
    }
}

fn place<T>(entry: &Located<T>, span: Range<usize>) -> (FileName, Range<usize>) {
    (entry.file.clone(), span)
}

/// The messages of axes, outcomes, headings, sectors, gates, groups, signs and sources.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let mut expected = Vec::new();
    for Located { file, span, item, .. } in &raw.bank.axes {
        let id = format!("axis-{}", item.id.get_ref().as_str());
        expected.push(ExpectedMessage::new(id, &["rule"]).asked_at(file, span.clone()));
    }
    for Located { file, span, item, .. } in &raw.bank.outcomes {
        let id = format!("outcome-{}", item.id.get_ref().as_str());
        expected.push(ExpectedMessage::new(id, &["short"]).asked_at(file, span.clone()));
    }
    for Located { file, item, .. } in &raw.bank.categories {
        expected.push(message("category", file, &item.id, &[]));
    }
    for Located { file, item, .. } in &raw.bank.sectors {
        expected.push(message("sector", file, &item.id, &[]));
    }
    for Located { file, item, .. } in &raw.bank.gates {
        expected.push(message("gate", file, &item.id, &["help"]));
    }
    for Located { file, item, .. } in &raw.bank.groups {
        expected.push(message("group", file, &item.id, &[]));
    }
    for Located { file, item, .. } in &raw.bank.signs {
        let attributes = ["why", "ordinary", "basis"];
        expected.push(message("sign", file, &item.id, &attributes).at_most(SIGN_TITLE));
    }
    for Located { file, span, item, .. } in
        raw.sources.entries.iter().filter(|source| source.item.note)
    {
        let id = format!("source-{}-note", item.id.get_ref().as_str());
        expected.push(ExpectedMessage::new(id, &[]).asked_at(file, span.clone()));
    }
    expected
}
