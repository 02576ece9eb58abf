//! Rules of steps and ladders: there is one for every outcome at every workplace, danger begins
//! with 112, every ladder ends at somebody who always answers, and in every county one of its own
//! calls does.

use super::context::{Rules, message};
use crate::{
    content::{
        catalog::{Contact, Place, StepTarget},
        enums::{Outcome, Workplace},
        kinds::{Kind, RawContent, RawLadder, RawStep},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{CountyId, Id, StepId},
    lint::fluent::ExpectedMessage,
};

impl Rules<'_> {
    pub(super) fn ladders(&mut self) {
        self.exactly_once();
        self.last();
        for Located { file, span, item, .. } in &self.content.raw.ladders.office_hours {
            self.hours(file, span.clone(), item);
        }
        for Located { file, item, .. } in &self.content.raw.ladders.steps {
            if let Some(contact) = &item.contact {
                self.shippable(file, contact);
            }
            self.for_somebody(file, item);
        }
        for (outcome, workplace) in pairs() {
            let is_it = |ladder: &&Located<RawLadder>| {
                *ladder.item.outcome.get_ref() == outcome && ladder.item.workplace == workplace
            };
            if let Some(ladder) = self.content.raw.ladders.ladders.iter().find(is_it) {
                self.ladder(ladder, (outcome, workplace));
            } else {
                let file = self.file_of(Kind::Ladders);
                let problem = Diagnostic::new(Code::LadderMissing, &file, 0..0);
                let problem = problem.with("outcome", outcome.as_str());
                self.push(problem.with("workplace", workplace.as_str()));
            }
        }
    }

    /// A step that stands in for another does so for somebody, and only such a step is for some.
    fn for_somebody(&mut self, file: &FileName, step: &RawStep) {
        if step.instead_of.is_some() == step.roles.values().all(Vec::is_empty) {
            let problem = Diagnostic::new(Code::StepForNobody, file, step.id.span());
            self.push(problem.with("name", step.id.get_ref().to_string()));
        }
    }

    /// What there can be one of only stands in one file only.
    fn exactly_once(&mut self) {
        let last = self
            .content
            .raw
            .ladders
            .last
            .iter()
            .map(|last| (&last.file, &last.span))
            .collect::<Vec<_>>();
        let hours = self
            .content
            .raw
            .ladders
            .office_hours
            .iter()
            .map(|h| (&h.file, &h.span))
            .collect::<Vec<_>>();
        for (name, places) in [("last", last), ("office_hours", hours)] {
            match places.as_slice() {
                [_] => {}
                [] => {
                    let file = self.file_of(Kind::Ladders);
                    self.push(Diagnostic::new(Code::KeyMissing, &file, 0..0).with("name", name));
                }
                [(first, at), (file, span), ..] => {
                    let problem = Diagnostic::new(Code::IdDuplicate, file, (*span).clone());
                    self.push(problem.with("name", name).and(first, (*at).clone()));
                }
            }
        }
    }

    fn last(&mut self) {
        let (Some(last), Some(raw)) =
            (&self.content.catalog.ladders.last, self.content.raw.ladders.last.first())
        else {
            return;
        };
        if !self.called(last).is_some_and(|contact| contact.always_open() && contact.publishable) {
            let problem = Diagnostic::new(Code::LadderLastCloses, &raw.file, raw.span.clone());
            self.push(problem.with("name", last.to_string()));
        }
    }

    fn ladder(&mut self, raw: &Located<RawLadder>, key: (Outcome, Workplace)) {
        let Some(steps) = self.content.catalog.ladders.ladders.get(&key) else { return };
        let problem = |code| {
            Diagnostic::new(code, &raw.file, raw.item.outcome.span())
                .with("outcome", key.0.as_str())
                .with("workplace", key.1.as_str())
        };
        let first = steps.first().and_then(|step| self.called(step));
        if key.0 == Outcome::ImmediateDanger && !first.is_some_and(Contact::is_112) {
            self.push(problem(Code::LadderDangerNot112First));
            return;
        }
        let answers = |county: &CountyId| {
            let place = Place::County(county.clone());
            let calls = steps.iter().filter_map(|step| self.called(step));
            calls
                .into_iter()
                .any(|call| call.always_open() && call.publishable && call.serves(Some(&place)))
        };
        let closed = self.content.catalog.counties.keys().filter(|county| !answers(county));
        let closed: Vec<&str> = closed.map(Id::as_str).collect();
        if !closed.is_empty() {
            self.push(problem(Code::CountyWithoutOpenRung).with("counties", closed.join(", ")));
        }
    }

    /// The contact of a step that always has the same one.
    fn called(&self, step: &StepId) -> Option<&Contact> {
        match &self.content.catalog.ladders.steps.get(step)?.target {
            StepTarget::Contact(id) => self.content.catalog.contacts.get(id),
            StepTarget::Nothing | StepTarget::Reach(_) => None,
        }
    }
}

fn pairs() -> impl Iterator<Item = (Outcome, Workplace)> {
    Outcome::ALL.iter().flat_map(|outcome| Workplace::ALL.iter().map(|place| (*outcome, *place)))
}

/// The messages of steps.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let steps = raw.ladders.steps.iter();
    let message = |entry: &Located<RawStep>| message("step", &entry.file, &entry.item.id, &["how"]);
    steps.map(|entry| message(entry).with_variables(&["sector"])).collect()
}
