//! The rule once more: what signs and gates come to. Uses the catalog; written apart from
//! [`crate::assess`], so that one checks the other.

use std::collections::HashMap;

use crate::{
    content::{
        catalog::{Catalog, Group, Sign},
        vocabulary::{ActNow, Axis, Concern, GroupOrigin, Outcome, Strength},
    },
    ids::{GateId, GroupId},
};

/// The outcome of some gates and signs, each sign sure or not.
pub fn outcome(catalog: &Catalog, gates: &[&GateId], signs: &[(&Sign, bool)]) -> Outcome {
    let raises = |concern| {
        let mut gates = gates.iter().filter_map(|gate| catalog.gates.get(*gate));
        gates.any(|gate| gate.raises == Some(concern))
    };
    let counted = || signs.iter().filter(|(sign, _)| sign.counts);
    let child = raises(Concern::Child) || counted().any(|(sign, _)| sign.child_only);
    let acts = counted().any(|(sign, _)| sign.act_now == Some(ActNow::Child));
    let picture = Picture::of(catalog, signs.iter().copied(), child);
    if raises(Concern::Danger) {
        Outcome::ImmediateDanger
    } else if child && (acts || picture.any_medium()) {
        Outcome::ChildConcern
    } else if picture.filled(Axis::Exploitation) && picture.filled(Axis::Coercion) {
        Outcome::StrongPicture
    } else if picture.is_suspicion() {
        Outcome::Suspicion
    } else if picture.groups.is_empty() {
        Outcome::NoSigns
    } else {
        Outcome::WeakSigns
    }
}

/// What signs come to: the strength of each group on its axis, and whether it has a floor.
pub struct Picture {
    groups: Vec<(Axis, Strength, bool)>,
}

impl Picture {
    /// The picture of signs, each sure or not.
    pub fn of<'s>(
        catalog: &Catalog,
        signs: impl IntoIterator<Item = (&'s Sign, bool)>,
        child: bool,
    ) -> Self {
        let mut marked: HashMap<&GroupId, (Option<Strength>, usize)> = HashMap::new();
        for (sign, sure) in signs.into_iter().filter(|(sign, _)| sign.counts) {
            let weight = if sure { Some(sign.strength) } else { weaker(sign.strength) };
            let entry = marked.entry(&sign.group).or_default();
            *entry = (entry.0.max(weight), entry.1 + usize::from(sure));
        }
        let groups = marked.into_iter().filter_map(|(id, (strength, sure))| {
            let group = catalog.groups.get(id)?;
            Some((group.axis, of_group(group, strength?, sure, child), group.floor))
        });
        Self { groups: groups.collect() }
    }

    fn count(&self, axis: Axis, least: Strength) -> usize {
        self.groups.iter().filter(|(on, strength, _)| *on == axis && *strength >= least).count()
    }

    /// Whether an axis is filled.
    pub fn filled(&self, axis: Axis) -> bool {
        let strong = self.count(axis, Strength::Strong);
        let medium = self.count(axis, Strength::Medium) - strong;
        let all = self.count(axis, Strength::Weak);
        (strong >= 1 && all >= 2) || (medium >= 2 && all >= 3)
    }

    /// Whether any group is at medium or more.
    pub fn any_medium(&self) -> bool {
        self.groups.iter().any(|(_, strength, _)| *strength >= Strength::Medium)
    }

    /// Whether it is at least a suspicion.
    pub fn is_suspicion(&self) -> bool {
        let floor = |group: &(Axis, Strength, bool)| group.2 && group.1 >= Strength::Medium;
        Axis::ALL.iter().any(|axis| self.filled(*axis))
            || self.count(Axis::Coercion, Strength::Strong) > 0
            || self.groups.iter().any(floor)
            || (self.count(Axis::Coercion, Strength::Medium) > 0
                && self.count(Axis::Exploitation, Strength::Medium) > 0)
    }
}

fn of_group(group: &Group, strength: Strength, sure: usize, child: bool) -> Strength {
    let rises = sure >= 3 && group.origin == GroupOrigin::IloDelphi;
    let strength = if rises { stronger(strength) } else { strength };
    strength.min(if child { group.cap_child } else { group.cap_adult })
}

const fn stronger(strength: Strength) -> Strength {
    match strength {
        Strength::Weak => Strength::Medium,
        Strength::Medium | Strength::Strong => Strength::Strong,
    }
}

const fn weaker(strength: Strength) -> Option<Strength> {
    match strength {
        Strength::Weak => None,
        Strength::Medium => Some(Strength::Weak),
        Strength::Strong => Some(Strength::Medium),
    }
}
