//! Why the outcome is what it is: what decided, what did not count and why, and what would change
//! it. Uses the picture and content. Each reason says whether it alone carries the outcome, so that
//! nobody is told that a thing decided when another would have done the same.

use indexmap::IndexMap;

use super::{
    answers::{Answer, Answers},
    outcome,
    picture::{AxisPicture, Picture},
};
use crate::{
    content::{
        catalog::Catalog,
        vocabulary::{ActNow, Axis, Concern, Outcome, Strength},
    },
    ids::{GateId, GroupId, SignId},
};

/// The outcome with its explanation.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// What is said of the picture.
    pub outcome: Outcome,
    /// The person may be under 18.
    pub child: bool,
    /// The way for bad working conditions is shown as well.
    pub labour_route: bool,
    /// What stands on each axis.
    pub axes: IndexMap<Axis, AxisPicture>,
    /// What decided, in the bank's order.
    pub because: Vec<Because>,
    /// Marked signs that did not count.
    pub not_counted: Vec<(SignId, WhyNot)>,
}

/// A reason, and whether the outcome would be another without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// The reason.
    pub reason: Reason,
    /// False: another reason carries the outcome as well.
    pub decides: bool,
}

/// Something that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A gate answered yes or unsure.
    Gate(GateId),
    /// A sign that is about a child, or that asks for action for a child.
    Sign(SignId),
    /// A group, with its strength and the marked signs it rests on.
    Group(GroupId, Strength, Vec<SignId>),
}

/// Why a marked sign did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It never counts; it is shown to be explained.
    Never,
    /// It is weak, and the answer was unsure.
    UnsureAndWeak,
}

/// One thing that would change the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What would be different.
    pub what: Difference,
    /// The outcome then.
    pub to: Outcome,
}

/// What would be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A gate answered yes.
    Gate(GateId),
    /// An unsure sign becomes sure.
    Sure(SignId),
    /// One more sign along an axis.
    More(Axis),
    /// A reason falls away.
    Without(Reason),
}

/// Explains a picture.
pub fn explain(answers: &Answers, picture: &Picture, catalog: &Catalog) -> Assessment {
    let outcome = picture.outcome();
    Assessment {
        outcome,
        child: picture.child,
        labour_route: picture.labour_route(),
        axes: Axis::ALL.iter().map(|axis| (*axis, picture.axis(*axis))).collect(),
        because: reasons(answers, picture, catalog)
            .into_iter()
            .map(|reason| Because {
                decides: super::outcome(&without(answers, &reason), catalog) != outcome,
                reason,
            })
            .collect(),
        not_counted: not_counted(answers, catalog),
    }
}

/// What would change the outcome: upwards one thing of each kind, and each reason whose loss
/// lowers it.
pub fn changes(answers: &Answers, assessment: &Assessment, catalog: &Catalog) -> Vec<Change> {
    let now = assessment.outcome;
    let upwards = differences(answers, catalog).into_iter().filter(|change| change.to > now);
    let downwards = assessment.because.iter().filter(|because| because.decides).map(|because| {
        let to = outcome(&without(answers, &because.reason), catalog);
        Change { what: Difference::Without(because.reason.clone()), to }
    });
    upwards.chain(downwards).collect()
}

fn differences(answers: &Answers, catalog: &Catalog) -> Vec<Change> {
    let raising = catalog.gates.values().filter(|gate| gate.raises.is_some());
    let gates = raising.map(|gate| {
        let mut more = answers.clone();
        more.set_gate(&gate.id, Some(Answer::Yes));
        Change { what: Difference::Gate(gate.id.clone()), to: outcome(&more, catalog) }
    });
    let with_sign = |id: &SignId| {
        let mut more = answers.clone();
        more.set_sign(id, Some(Answer::Yes));
        outcome(&more, catalog)
    };
    let unsure = answers.signs().filter(|(_, answer)| *answer == Answer::Unsure);
    let sure =
        unsure.map(|(id, _)| Change { what: Difference::Sure(id.clone()), to: with_sign(id) });
    let more = Axis::ALL.iter().filter_map(|axis| {
        let to = catalog
            .signs
            .values()
            .filter(|sign| sign.counts && !sign.child_only && answers.sign(&sign.id).is_none())
            .filter(|sign| catalog.groups.get(&sign.group).is_some_and(|g| g.axis == *axis))
            .map(|sign| with_sign(&sign.id))
            .max()?;
        Some(Change { what: Difference::More(*axis), to })
    });
    gates.chain(sure).chain(more).collect()
}

/// The answers as they would be without a reason.
fn without(answers: &Answers, reason: &Reason) -> Answers {
    let mut rest = answers.clone();
    match reason {
        Reason::Gate(gate) => rest.set_gate(gate, None),
        Reason::Sign(sign) => rest.set_sign(sign, None),
        Reason::Group(_, _, signs) => signs.iter().for_each(|sign| rest.set_sign(sign, None)),
    }
    rest
}

fn reasons(answers: &Answers, picture: &Picture, catalog: &Catalog) -> Vec<Reason> {
    match picture.outcome() {
        Outcome::ImmediateDanger => gates(answers, catalog, Concern::Danger),
        Outcome::ChildConcern => {
            let mut reasons = gates(answers, catalog, Concern::Child);
            reasons.extend(child_signs(answers, catalog));
            reasons.extend(groups(picture, |group| group.strength >= Strength::Medium));
            reasons
        }
        Outcome::StrongPicture => {
            groups(picture, |group| matches!(group.axis, Axis::Exploitation | Axis::Coercion))
        }
        Outcome::Suspicion => suspicion(picture),
        Outcome::WeakSigns | Outcome::NoSigns => groups(picture, |_| true),
    }
}

/// The groups by which a suspicion holds, whichever of its grounds they are.
fn suspicion(picture: &Picture) -> Vec<Reason> {
    let pair = picture.axis(Axis::Coercion).medium_or_more() > 0
        && picture.axis(Axis::Exploitation).medium_or_more() > 0;
    groups(picture, |group| {
        let matters = group.strength >= Strength::Medium;
        picture.axis(group.axis).filled()
            || (group.axis == Axis::Coercion && group.strength == Strength::Strong)
            || (group.floor && matters)
            || (pair && matters && matches!(group.axis, Axis::Coercion | Axis::Exploitation))
    })
}

fn gates(answers: &Answers, catalog: &Catalog, concern: Concern) -> Vec<Reason> {
    let raising = catalog.gates.values().filter(|gate| gate.raises == Some(concern));
    raising
        .filter(|gate| answers.gate(&gate.id).is_some())
        .map(|gate| Reason::Gate(gate.id.clone()))
        .collect()
}

fn child_signs(answers: &Answers, catalog: &Catalog) -> Vec<Reason> {
    let about_a_child = catalog
        .signs
        .values()
        .filter(|sign| sign.counts && (sign.child_only || sign.act_now == Some(ActNow::Child)));
    about_a_child
        .filter(|sign| answers.sign(&sign.id).is_some())
        .map(|sign| Reason::Sign(sign.id.clone()))
        .collect()
}

fn groups(
    picture: &Picture,
    decides: impl Fn(&super::picture::GroupPicture) -> bool,
) -> Vec<Reason> {
    let deciding = picture.groups.iter().filter(|(_, group)| decides(group));
    deciding
        .map(|(id, group)| Reason::Group(id.clone(), group.strength, group.signs.clone()))
        .collect()
}

fn not_counted(answers: &Answers, catalog: &Catalog) -> Vec<(SignId, WhyNot)> {
    catalog
        .signs
        .values()
        .filter_map(|sign| {
            let answer = answers.sign(&sign.id)?;
            let why = if !sign.counts {
                WhyNot::Never
            } else if answer == Answer::Unsure
                && sign.strength == Strength::Weak
                // About a child it raises the child path even so: not to be called not counted.
                && !sign.child_only
            {
                WhyNot::UnsureAndWeak
            } else {
                return None;
            };
            Some((sign.id.clone(), why))
        })
        .collect()
}
