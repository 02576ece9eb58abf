//! Which outcomes a role can reach at all with the signs it is asked. The rule never falls when
//! concern is added, so a few extreme sets of answers tell everything. Uses the catalog and
//! the picture beside it.

use super::picture::Picture;
use crate::content::{
    catalog::{Catalog, Guide, Sign},
    vocabulary::{ActNow, Axis, Concern, Outcome},
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
    let as_child = sure(catalog, &counted, true);
    let acts = counted.iter().any(|sign| sign.act_now == Some(ActNow::Child));
    let all = sure(catalog, &adult, false);
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
    !sure(catalog, &[sign], false).is_suspicion()
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
    let suspects = |signs: &[&Sign]| sure(catalog, signs, false).is_suspicion();
    Axis::ALL.iter().any(|axis| suspects(&on(*axis)))
        || on(Axis::Coercion).iter().any(|coercion| {
            on(Axis::Exploitation).iter().any(|exploitation| suspects(&[coercion, exploitation]))
        })
}

/// The picture of signs answered yes.
fn sure(catalog: &Catalog, signs: &[&Sign], child: bool) -> Picture {
    Picture::of(catalog, signs.iter().map(|sign| (*sign, true)), child)
}
