//! Rules of guides: they begin with the two gates, ask each sign once and where it belongs, their
//! quick checks are short and part of the list, and every role can reach every outcome.

use std::{collections::HashMap, ops::Range};

use super::{context::Rules, reachable};
use crate::{
    content::{
        enums::{Concern, Outcome},
        kinds::{RawContent, RawGuide, RawRole},
        located::Located,
    },
    diagnostic::{Code, Diagnostic, FileName},
    ids::{GateId, Id, RoleId, SignId},
    lint::fluent::ExpectedMessage,
};

/// More signs than this are no quick check.
const QUICK: usize = 12;

impl Rules<'_> {
    pub(super) fn guides(&mut self) {
        for guide in &self.content.raw.guides.entries {
            self.guide_gates(guide);
            self.sections(guide);
            for role in &guide.item.roles {
                self.quick(guide, role);
                self.reaches(guide, role);
            }
            if guide.item.roles.is_empty() {
                let problem = Diagnostic::new(Code::KeyMissing, &guide.file, 0..0);
                self.push(problem.with("name", "role"));
            }
        }
    }

    fn guide_gates(&mut self, guide: &Located<RawGuide>) {
        let gates = guide.item.gates.get_ref();
        let raises = |gate: &toml::Spanned<GateId>| {
            self.content.catalog.gates.get(gate.get_ref()).and_then(|gate| gate.raises)
        };
        let first: Vec<_> = gates.iter().take(2).map(raises).collect();
        // Where no gate raises one of them at all, the bank is at fault.
        let exists =
            |concern| self.content.catalog.gates.values().any(|gate| gate.raises == Some(concern));
        let can = exists(Concern::Danger) && exists(Concern::Child);
        if can && first != [Some(Concern::Danger), Some(Concern::Child)] {
            let span = guide.item.gates.span();
            let problem = Diagnostic::new(Code::GuideWithoutGates, &guide.file, span);
            self.push(problem.with("name", guide.item.sector.get_ref().to_string()));
        }
    }

    fn sections(&mut self, guide: &Located<RawGuide>) {
        let mut asked: HashMap<&SignId, (&FileName, Range<usize>)> = HashMap::new();
        for Located { file, item, .. } in &guide.item.sections {
            for sign in &item.signs {
                let id = sign.get_ref();
                let problem =
                    |code| Diagnostic::new(code, file, sign.span()).with("name", id.as_str());
                if let Some((first, span)) = asked.get(id) {
                    self.push(problem(Code::GuideSignTwice).and(first, span.clone()));
                    continue;
                }
                asked.insert(id, (file, sign.span()));
                let Some(known) = self.content.catalog.signs.get(id) else { continue };
                let sector = guide.item.sector.get_ref();
                if self.content.catalog.sectors.contains_key(sector)
                    && !known.sectors.contains(sector)
                {
                    let sector = sector.as_str();
                    self.push(problem(Code::GuideSignNotOfSector).with("sector", sector));
                }
                if known.category != *item.category.get_ref() {
                    let category = known.category.as_str();
                    self.push(problem(Code::GuideSignNotOfCategory).with("category", category));
                }
            }
        }
        for (sign, _) in &guide.item.only {
            if !asked.contains_key(sign.get_ref()) {
                let problem = Diagnostic::new(Code::GuideOnlyNotAsked, &guide.file, sign.span());
                self.push(problem.with("name", sign.get_ref().as_str()));
            }
        }
    }

    fn quick(&mut self, guide: &Located<RawGuide>, role: &Located<RawRole>) {
        let Located { file, item, .. } = role;
        let quick = item.quick.get_ref();
        let name = item.id.get_ref().as_str();
        if !(1..=QUICK).contains(&quick.len()) {
            let problem = Diagnostic::new(Code::GuideQuickSize, file, item.quick.span());
            let problem = problem.with("name", name).with("found", quick.len().to_string());
            self.push(problem.with("limit", QUICK.to_string()));
        }
        let list = list(guide, item.id.get_ref());
        for (place, sign) in quick.iter().enumerate() {
            let id = sign.get_ref();
            if let Some(first) = quick.iter().take(place).find(|first| first.get_ref() == id) {
                let problem = Diagnostic::new(Code::GuideSignTwice, file, sign.span());
                self.push(problem.with("name", id.as_str()).and(file, first.span()));
            } else if self.content.catalog.signs.contains_key(id) && !list.contains(&id) {
                let problem = Diagnostic::new(Code::GuideQuickNotAsked, file, sign.span());
                self.push(problem.with("name", id.as_str()).with("role", name));
            } else {
                // Asked once, and part of the list.
            }
        }
    }

    fn reaches(&mut self, guide: &Located<RawGuide>, role: &Located<RawRole>) {
        let Some(known) = self.content.catalog.guides.get(guide.item.sector.get_ref()) else {
            return;
        };
        let list = list(guide, role.item.id.get_ref());
        let signs = list.into_iter().filter_map(|id| self.content.catalog.signs.get(id));
        let signs: Vec<_> = signs.collect();
        let reached = reachable::outcomes(&self.content.catalog, known, &signs);
        let missed = Outcome::ALL.iter().filter(|outcome| !reached.contains(outcome));
        let missed: Vec<&str> = missed.map(|outcome| outcome.as_str()).collect();
        if !missed.is_empty() {
            let span = role.item.id.span();
            let problem = Diagnostic::new(Code::GuideOutcomeUnreachable, &role.file, span);
            let problem = problem.with("name", role.item.id.get_ref().as_str());
            self.push(problem.with("outcomes", missed.join(", ")));
        }
    }
}

/// The signs a role is asked.
fn list<'a>(guide: &'a Located<RawGuide>, role: &RoleId) -> Vec<&'a SignId> {
    let guide = &guide.item;
    let only = |sign: &SignId| guide.only.iter().find(|(only, _)| only.get_ref() == sign);
    let asked = |sign: &SignId| {
        only(sign).is_none_or(|(_, roles)| roles.iter().any(|only| only.get_ref() == role))
    };
    let signs = guide.sections.iter().flat_map(|section| &section.item.signs);
    signs.map(toml::Spanned::get_ref).filter(|sign| asked(sign)).collect()
}

/// The messages of guides, their roles and their notes.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let mut expected = Vec::new();
    for Located { file, span, item, .. } in &raw.guides.entries {
        let sector = item.sector.get_ref();
        let guide = ExpectedMessage::new(format!("guide-{sector}"), &["order"]);
        expected.push(guide.asked_at(file, span.clone()));
        for Located { file, span, item, .. } in &item.notes {
            let id = format!("note-{sector}-{}", item.id.get_ref());
            expected.push(ExpectedMessage::new(id, &[]).asked_at(file, span.clone()));
        }
    }
    expected
}
