//! Ladders: who is called in which order for an outcome at a kind of workplace.

use std::{collections::BTreeMap, ops::Range};

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::guides::Guide;
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
    ids::{ContactId, Id, RoleId, SectorId, StepId},
    prepared::{Text, prepared, prepared_enum},
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
    /// The step in whose place it stands, with that one's contact.
    pub instead_of: Option<Spanned<StepId>>,
    /// For whom it does: roles by sector.
    #[serde(default, rename = "for")]
    pub roles: BTreeMap<Spanned<SectorId>, Vec<Spanned<RoleId>>>,
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
    /// Steps that stand in for others where a role has a duty of its own.
    pub stand_ins: Vec<StandIn>,
    /// The steps for an outcome at a kind of workplace, without the last.
    pub ladders: BTreeMap<(Outcome, Workplace), Vec<StepId>>,
}

/// A step that some roles take in place of another.
#[derive(Debug, Clone)]
pub struct StandIn {
    /// The step.
    pub step: StepId,
    /// The one in whose place it stands.
    pub instead_of: StepId,
    /// For whom: roles by sector.
    pub roles: Vec<(SectorId, RoleId)>,
}

/// One step of a ladder.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Whom it leads to.
    pub target: StepTarget,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Text>,
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

prepared! {
    Ladders { last, office_hours, labour, other_help, steps, stand_ins, ladders }
    StandIn { step, instead_of, roles }
    Step { id, target, pack }
}

prepared_enum! { StepTarget { 0 = Nothing, 1 = Contact(id), 2 = Reach(reach) } }

entries! {
    /// The ladders of all files.
    RawLadders {
        steps: RawStep,
        lists: RawLists,
        ladders: RawLadder,
        /// The step that ends every ladder.
        last: StepId,
        /// When a municipality's own social services are reached.
        office_hours: Text,
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
    pub fn resolve(
        &self,
        guides: &IndexMap<SectorId, Guide>,
        resolver: &mut Resolver<'_>,
    ) -> Ladders {
        let steps = resolver.define(&self.steps, |raw| &raw.id, step);
        let stand_ins = self.steps.iter();
        let stand_ins = stand_ins.filter_map(|raw| stand_in(resolver, guides, raw)).collect();
        let mut ladders = Ladders { stand_ins, ..Ladders::default() };
        ladders.steps = with_targets(steps, &ladders.stand_ins);
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
            resolver.duplicate(Code::IdDuplicate, (file, item.outcome.span()), &name, first);
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
    let ambiguous = |first: Range<usize>, second: Range<usize>| {
        let problem = Diagnostic::new(Code::StepAmbiguous, file, first);
        problem.with("name", item.id.get_ref().to_string()).and(file, second)
    };
    let target = match (&item.contact, &item.reach, &item.instead_of) {
        (None, None, _) => StepTarget::Nothing,
        (Some(id), None, None) => StepTarget::Contact(resolver.resolve(file, id)?),
        (None, Some(reach), None) => StepTarget::Reach(*reach.get_ref()),
        (Some(contact), Some(reach), _) => {
            resolver.push(ambiguous(contact.span(), reach.span()));
            return None;
        }
        (Some(contact), None, Some(other)) => {
            resolver.push(ambiguous(contact.span(), other.span()));
            return None;
        }
        (None, Some(reach), Some(other)) => {
            resolver.push(ambiguous(reach.span(), other.span()));
            return None;
        }
    };
    Some(Step { id: item.id.get_ref().clone(), target, pack: step.pack() })
}

fn stand_in(
    resolver: &mut Resolver<'_>,
    guides: &IndexMap<SectorId, Guide>,
    raw: &Located<RawStep>,
) -> Option<StandIn> {
    let Located { file, item, .. } = raw;
    // What a pack adds stands behind the program's own steps and in the place of none.
    let instead_of = item.instead_of.as_ref().filter(|_| raw.pack().is_none());
    let instead_of = resolver.resolve(file, instead_of?)?;
    let mut roles = Vec::new();
    for (sector, named) in &item.roles {
        let Some(sector) = resolver.resolve(file, sector) else { continue };
        let guide = guides.get(&sector);
        let known: Vec<&RoleId> =
            guide.iter().flat_map(|guide| &guide.roles).map(|role| &role.id).collect();
        let found = resolver.resolve_among(file, named, &known);
        roles.extend(found.into_iter().map(|role| (sector.clone(), role)));
    }
    Some(StandIn { step: item.id.get_ref().clone(), instead_of, roles })
}

/// The steps, each stand-in with the target of the step in whose place it stands: whom to contact
/// is no matter of the role.
fn with_targets(
    mut steps: IndexMap<StepId, Step>,
    stand_ins: &[StandIn],
) -> IndexMap<StepId, Step> {
    for own in stand_ins {
        let target = steps.get(&own.instead_of).map(|step| step.target.clone());
        if let (Some(target), Some(step)) = (target, steps.get_mut(&own.step)) {
            step.target = target;
        }
    }
    steps
}
