//! Which outcomes a role can reach at all with the signs it is asked. The rule never falls when
//! concern is added, so a few extreme sets of answers tell everything.

use crate::{
    assess::{self, Answer, Answers},
    content::{
        catalog::{Catalog, Guide, Sign},
        enums::{Axis, Concern, Outcome},
    },
    ids::GateId,
};

/// The outcomes that some answers to these signs and the guide's gates lead to.
pub fn outcomes(catalog: &Catalog, guide: &Guide, signs: &[&Sign]) -> Vec<Outcome> {
    let gates = |concern| {
        let raises = move |gate: &&GateId| {
            catalog.gates.get(*gate).is_some_and(|gate| gate.raises == Some(concern))
        };
        guide.gates.iter().filter(raises)
    };
    let counted: Vec<&Sign> = signs.iter().copied().filter(|sign| sign.counts).collect();
    let adult: Vec<&Sign> = counted.iter().copied().filter(|sign| !sign.child_only).collect();
    let leads = |gates: Vec<&GateId>, signs: &[&Sign], wanted: Outcome| {
        assess::outcome(&all_yes(gates, signs), catalog) == wanted
    };
    let child = || gates(Concern::Child).collect();
    let danger = || gates(Concern::Danger).collect();
    let is_reached = |outcome: &Outcome| match outcome {
        Outcome::NoSigns => leads(Vec::new(), &[], *outcome),
        Outcome::WeakSigns => adult.iter().any(|sign| leads(Vec::new(), &[sign], *outcome)),
        Outcome::Suspicion => suspicion(catalog, &adult),
        Outcome::StrongPicture => leads(Vec::new(), &adult, *outcome),
        Outcome::ChildConcern => leads(child(), &counted, *outcome),
        Outcome::ImmediateDanger => leads(danger(), &[], *outcome),
    };
    Outcome::ALL.iter().copied().filter(is_reached).collect()
}

/// Whether some answers are a suspicion and not yet a strong picture: one axis in full, or one
/// sign on each of the two axes.
fn suspicion(catalog: &Catalog, signs: &[&Sign]) -> bool {
    let on = |axis: Axis| {
        let is_on = move |sign: &&&Sign| {
            catalog.groups.get(&sign.group).is_some_and(|group| group.axis == axis)
        };
        signs.iter().filter(is_on).copied().collect::<Vec<_>>()
    };
    let suspects = |signs: &[&Sign]| {
        assess::outcome(&all_yes(Vec::new(), signs), catalog) == Outcome::Suspicion
    };
    Axis::ALL.iter().any(|axis| suspects(&on(*axis)))
        || on(Axis::Coercion).iter().any(|coercion| {
            on(Axis::Exploitation).iter().any(|exploitation| suspects(&[coercion, exploitation]))
        })
}

/// Gates and signs, each answered yes.
fn all_yes(gates: Vec<&GateId>, signs: &[&Sign]) -> Answers {
    let mut answers = Answers::default();
    for gate in gates {
        answers.set_gate(gate, Some(Answer::Yes));
    }
    for sign in signs {
        answers.set_sign(&sign.id, Some(Answer::Yes));
    }
    answers
}
