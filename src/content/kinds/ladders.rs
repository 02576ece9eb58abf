//! Ladders: who is called in which order for an outcome at a kind of workplace.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        enums::{Outcome, Reach, Workplace},
        hours::Hours,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    diagnostic::{Code, Diagnostic},
    ids::{ContactId, Id, StepId},
};

/// A step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStep {
    pub id: Spanned<StepId>,
    /// Always this contact.
    pub contact: Option<Spanned<ContactId>>,
    /// Found by county and hour.
    pub reach: Option<Spanned<Reach>>,
}

/// Lists of steps with a name.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawLists {
    /// Steps to other help.
    #[serde(default)]
    pub other_help: Vec<Spanned<StepId>>,
    /// Steps for bad working conditions.
    #[serde(default)]
    pub labour: Vec<Spanned<StepId>>,
}

/// A ladder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawLadder {
    pub outcome: Spanned<Outcome>,
    #[serde(rename = "for")]
    pub workplace: Workplace,
    /// Names of steps and of lists.
    pub steps: Vec<Spanned<StepId>>,
}

/// The ladders and what they are made of.
#[derive(Debug, Default)]
pub struct Ladders {
    /// The step that ends every ladder; its contact always answers.
    pub last: Option<StepId>,
    /// When a municipality's own social services are reached.
    pub office_hours: Hours,
    /// Steps for bad working conditions.
    pub labour: Vec<StepId>,
    /// Steps to other help.
    pub other_help: Vec<StepId>,
    /// All steps.
    pub steps: IndexMap<StepId, Step>,
    /// The steps for an outcome at a kind of workplace, without the last.
    pub ladders: BTreeMap<(Outcome, Workplace), Vec<StepId>>,
}

/// One step of a ladder.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Whom it leads to.
    pub target: StepTarget,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Box<str>>,
}

/// How a step finds its contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepTarget {
    /// Something to do without a contact.
    Nothing,
    /// Always the same contact.
    Contact(ContactId),
    /// By county and hour.
    Reach(Reach),
}

entries! {
    /// The ladders of all files.
    RawLadders {
        steps: RawStep,
        lists: RawLists,
        ladders: RawLadder,
        /// The step that ends every ladder.
        last: StepId,
        /// When a municipality's own social services are reached.
        office_hours: Box<str>,
    }
}

impl ContentKind for RawLadders {
    const NAME: &'static str = "ladders";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.last.extend(document.located_value("last"));
        self.office_hours.extend(document.located_value("office_hours"));
        self.lists.extend(document.located_value("lists"));
        self.steps.extend(document.entries("step"));
        self.ladders.extend(document.entries("ladder"));
    }
}

impl RawLadders {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> Ladders {
        let mut ladders = Ladders {
            steps: resolver.define(&self.steps, |raw| &raw.id, step),
            ..Ladders::default()
        };
        if let Some(Located { file, span, item, .. }) = self.last.first() {
            ladders.last = resolver.resolve(file, &Spanned::new(span.clone(), item.clone()));
        }
        if let Some(hours) = self.office_hours.first() {
            ladders.office_hours = Hours::written(&hours.item);
        }
        for Located { file, item, .. } in &self.lists {
            ladders.other_help.extend(resolver.resolve_all(file, &item.other_help));
            ladders.labour.extend(resolver.resolve_all(file, &item.labour));
        }
        for ladder in &self.ladders {
            self.ladder(ladder, &mut ladders, resolver);
        }
        ladders
    }

    fn ladder(
        &self,
        ladder: &Located<RawLadder>,
        ladders: &mut Ladders,
        resolver: &mut Resolver<'_>,
    ) {
        let Located { file, item, .. } = ladder;
        let key = item.key();
        if ladders.ladders.contains_key(&key) {
            let first = self.ladders.iter().find(|other| other.item.key() == key);
            let first = first.map(|first| (&first.file, first.item.outcome.span()));
            let name = format!("{} · {}", key.0.as_str(), key.1.as_str());
            resolver.duplicate(file, item.outcome.span(), &name, first);
            return;
        }
        let mut steps: Vec<StepId> = Vec::new();
        for id in &item.steps {
            match id.get_ref().as_str() {
                "other-help" => steps.extend(ladders.other_help.iter().cloned()),
                "labour" => steps.extend(ladders.labour.iter().cloned()),
                _ => steps.extend(resolver.resolve(file, id)),
            }
        }
        ladders.ladders.insert(key, steps);
    }
}

impl RawLadder {
    fn key(&self) -> (Outcome, Workplace) {
        (*self.outcome.get_ref(), self.workplace)
    }
}

fn step(resolver: &mut Resolver<'_>, step: &Located<RawStep>) -> Option<Step> {
    let Located { file, item, .. } = step;
    let target = match (&item.contact, &item.reach) {
        (None, None) => StepTarget::Nothing,
        (Some(id), None) => StepTarget::Contact(resolver.resolve(file, id)?),
        (None, Some(reach)) => StepTarget::Reach(*reach.get_ref()),
        (Some(contact), Some(reach)) => {
            let problem = Diagnostic::new(Code::StepAmbiguous, file, contact.span());
            let name = item.id.get_ref().to_string();
            resolver.push(problem.with("name", name).and(file, reach.span()));
            return None;
        }
    };
    Some(Step { id: item.id.get_ref().clone(), target, pack: step.pack() })
}
