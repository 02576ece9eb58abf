//! Which outcomes a role can reach at all with the signs it is asked. The rule never falls when
//! concern is added, so a few extreme sets of answers tell everything. Uses the catalog; written
//! apart from [`crate::assess`], so that one checks the other.

use std::collections::HashMap;

use crate::{
    content::{
        catalog::{Catalog, Guide, Sign},
        vocabulary::{ActNow, Axis, Concern, GroupOrigin, Outcome, Strength},
    },
    ids::GroupId,
};

/// The outcomes that some answers to these signs and the guide's gates lead to.
pub fn outcomes(catalog: &Catalog, guide: &Guide, signs: Vec<&Sign>) -> Vec<Outcome> {
    let raises = |concern| {
        let mut gates = guide.gates.iter().filter_map(|gate| catalog.gates.get(gate));
        gates.any(|gate| gate.raises == Some(concern))
    };
    let counted: Vec<&Sign> = signs.into_iter().filter(|sign| sign.counts).collect();
    let adult: Vec<&Sign> = counted.iter().copied().filter(|sign| !sign.child_only).collect();
    let has_child = raises(Concern::Child) || counted.iter().any(|sign| sign.child_only);
    let as_child = Picture::of(catalog, &counted, true);
    let acts = counted.iter().any(|sign| sign.act_now == Some(ActNow::Child));
    let all = Picture::of(catalog, &adult, false);
    let found = [
        (Outcome::NoSigns, true),
        (Outcome::WeakSigns, adult.iter().any(|sign| weak(catalog, sign))),
        (Outcome::Suspicion, suspicion(catalog, &adult)),
        (Outcome::StrongPicture, all.filled(Axis::Exploitation) && all.filled(Axis::Coercion)),
        (Outcome::ChildConcern, has_child && (acts || as_child.any_medium())),
        (Outcome::ImmediateDanger, raises(Concern::Danger)),
    ];
    found.into_iter().filter(|(_, reached)| *reached).map(|(outcome, _)| outcome).collect()
}

/// Whether a sign alone counts and is not yet a suspicion.
fn weak(catalog: &Catalog, sign: &Sign) -> bool {
    !Picture::of(catalog, &[sign], false).is_suspicion()
}

/// Whether some answers are a suspicion and not yet a strong picture: one axis in full, or one
/// sign alone, or one sign on each of the two axes.
fn suspicion(catalog: &Catalog, signs: &[&Sign]) -> bool {
    let on = |axis: Axis| {
        let is_on = move |sign: &&&Sign| {
            catalog.groups.get(&sign.group).is_some_and(|group| group.axis == axis)
        };
        signs.iter().filter(is_on).copied().collect::<Vec<_>>()
    };
    let suspects = |signs: &[&Sign]| Picture::of(catalog, signs, false).is_suspicion();
    Axis::ALL.iter().any(|axis| suspects(&on(*axis)))
        || on(Axis::Coercion).iter().any(|coercion| {
            on(Axis::Exploitation).iter().any(|exploitation| suspects(&[coercion, exploitation]))
        })
}

/// What signs answered yes come to: the strength of each group on its axis.
struct Picture {
    groups: Vec<(Axis, Strength, bool)>,
}

impl Picture {
    fn of(catalog: &Catalog, signs: &[&Sign], child: bool) -> Self {
        let mut marked: HashMap<&GroupId, (Strength, usize)> = HashMap::new();
        for sign in signs {
            let entry = marked.entry(&sign.group).or_insert((sign.strength, 0));
            *entry = (entry.0.max(sign.strength), entry.1 + 1);
        }
        let groups = marked.into_iter().filter_map(|(id, (strength, yes))| {
            let group = catalog.groups.get(id)?;
            let rises = yes >= 3 && group.origin == GroupOrigin::IloDelphi;
            let strength = if rises { stronger(strength) } else { strength };
            let cap = if child { group.cap_child } else { group.cap_adult };
            Some((group.axis, strength.min(cap), group.floor))
        });
        Self { groups: groups.collect() }
    }

    fn count(&self, axis: Axis, least: Strength) -> usize {
        self.groups.iter().filter(|(on, strength, _)| *on == axis && *strength >= least).count()
    }

    fn filled(&self, axis: Axis) -> bool {
        let strong = self.count(axis, Strength::Strong);
        let medium = self.count(axis, Strength::Medium) - strong;
        let all = self.count(axis, Strength::Weak);
        (strong >= 1 && all >= 2) || (medium >= 2 && all >= 3)
    }

    fn any_medium(&self) -> bool {
        self.groups.iter().any(|(_, strength, _)| *strength >= Strength::Medium)
    }

    fn is_suspicion(&self) -> bool {
        let floor = |group: &(Axis, Strength, bool)| group.2 && group.1 >= Strength::Medium;
        Axis::ALL.iter().any(|axis| self.filled(*axis))
            || self.count(Axis::Coercion, Strength::Strong) > 0
            || self.groups.iter().any(floor)
            || (self.count(Axis::Coercion, Strength::Medium) > 0
                && self.count(Axis::Exploitation, Strength::Medium) > 0)
    }
}

const fn stronger(strength: Strength) -> Strength {
    match strength {
        Strength::Weak => Strength::Medium,
        Strength::Medium | Strength::Strong => Strength::Strong,
    }
}
