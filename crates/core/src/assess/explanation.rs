//! Why the outcome is what it is: what decided, what did not count and why, and what would change
//! it. Each reason says whether the outcome depends on it, so that nobody is told that something
//! decided when another reason would have led to the same.

use indexmap::IndexMap;

use super::{
    answers::{Answer, Answers},
    ground::Ground,
    picture::{AxisPicture, GroupPicture, Picture},
};
use crate::{
    content::{
        catalog::Catalog,
        enums::{ActNow, Axis, Concern, Outcome, Strength},
    },
    ids::{GateId, GroupId, SignId},
};

/// The outcome with its explanation.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The outcome.
    pub outcome: Outcome,
    /// The part of the rule that led to it.
    pub ground: Ground,
    /// The person may be under 18.
    pub child: bool,
    /// Whether the way for bad working conditions is shown as well.
    pub labour_route: bool,
    /// The groups that count on each axis.
    pub axes: IndexMap<Axis, AxisPicture>,
    /// What the outcome rests on, in the bank's order.
    pub reasons: Vec<WeighedReason>,
    /// Groups that count and that the outcome does not rest on, in the bank's order.
    pub also_counted: Vec<Reason>,
    /// Marked signs that did not count, in the bank's order.
    pub not_counted: Vec<(SignId, WhyNotCounted)>,
}

impl Assessment {
    /// An assessment without answers, for what is prepared before anything is seen.
    pub fn assumed(ground: Ground) -> Self {
        Self {
            outcome: ground.outcome(),
            ground,
            child: ground == Ground::Child,
            labour_route: false,
            axes: IndexMap::new(),
            reasons: Vec::new(),
            also_counted: Vec::new(),
            not_counted: Vec::new(),
        }
    }

    /// The reasons as they are told: a group that rests on nothing but signs about a child, each of them a
    /// reason of its own, would say the same again.
    pub fn told_reasons(&self) -> impl Iterator<Item = &WeighedReason> {
        let is_sign = |sign: &SignId| {
            let mut reasons = self.reasons.iter();
            reasons.any(|own| matches!(&own.reason, Reason::Sign(other) if other == sign))
        };
        self.reasons.iter().filter(move |because| match &because.reason {
            Reason::Group(_, _, signs) => !signs.iter().all(is_sign),
            _ => true,
        })
    }
}

/// A reason, and whether the outcome depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeighedReason {
    /// The reason.
    pub reason: Reason,
    /// Whether the outcome would be another without it; false where the others suffice.
    pub is_decisive: bool,
}

/// Something that the outcome rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A gate answered yes or unsure.
    Gate(GateId),
    /// A sign that is about a child, or that asks for action for a child.
    Sign(SignId),
    /// A group that counts, with its strength and the marked signs that weigh anything.
    Group(GroupId, Strength, Vec<SignId>),
}

/// Why a marked sign did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNotCounted {
    /// It never counts; the list has it only so that it can be explained.
    Never,
    /// It is weak, and the answer was unsure.
    UnsureAndWeak,
}

/// One thing that would change the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What would be different.
    pub difference: Difference,
    /// The outcome then.
    pub outcome: Outcome,
}

/// Something that would be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A gate answered yes.
    Gate(GateId),
    /// A sign that is unsure becomes sure.
    Sure(SignId),
    /// One more sign on an axis, the one that would raise the outcome most.
    More(Axis),
    /// A reason removed.
    Without(Reason),
}

/// Explains the picture of these answers.
pub fn explain(answers: &Answers, picture: &Picture, catalog: &Catalog) -> Assessment {
    let ground = picture.ground();
    let outcome = ground.outcome();
    let reasons = reasons(answers, picture, catalog);
    let mut also_counted = groups(picture, |_| true);
    also_counted.retain(|reason| !reasons.contains(reason));
    Assessment {
        outcome,
        ground,
        child: picture.child,
        labour_route: picture.labour_route(),
        axes: Axis::ALL.iter().map(|axis| (*axis, picture.axis(*axis))).collect(),
        also_counted,
        reasons: reasons
            .into_iter()
            .map(|reason| WeighedReason {
                is_decisive: outcome_of(&without(answers, &reason), catalog) != outcome,
                reason,
            })
            .collect(),
        not_counted: not_counted(answers, catalog),
    }
}

fn outcome_of(answers: &Answers, catalog: &Catalog) -> Outcome {
    Picture::new(answers, catalog).outcome()
}

/// What would change the outcome: everything single that would raise it, and every reason without
/// which it would be lower.
pub fn changes(answers: &Answers, assessment: &Assessment, catalog: &Catalog) -> Vec<Change> {
    let now = assessment.outcome;
    let raising = additions(answers, catalog).into_iter().filter(|change| change.outcome > now);
    let decisive = assessment.reasons.iter().filter(|reason| reason.is_decisive);
    let lowering = decisive.map(|WeighedReason { reason, .. }| Change {
        difference: Difference::Without(reason.clone()),
        outcome: outcome_of(&without(answers, reason), catalog),
    });
    raising.chain(lowering).collect()
}

/// Each single thing that could be added to the answers, with the outcome then.
fn additions(answers: &Answers, catalog: &Catalog) -> Vec<Change> {
    let raising = catalog.gates.values().filter(|gate| gate.raises.is_some());
    let gates = raising.map(|gate| {
        let mut more = answers.clone();
        more.set_gate(&gate.id, Some(Answer::Yes));
        Change {
            difference: Difference::Gate(gate.id.clone()),
            outcome: outcome_of(&more, catalog),
        }
    });
    let with_sign = |id: &SignId| {
        let mut more = answers.clone();
        more.set_sign(id, Some(Answer::Yes));
        outcome_of(&more, catalog)
    };
    let unsure = answers.signs().filter(|(_, answer)| *answer == Answer::Unsure);
    let sure = unsure
        .map(|(id, _)| Change { difference: Difference::Sure(id.clone()), outcome: with_sign(id) });
    let more = Axis::ALL.iter().filter_map(|axis| {
        let outcome = catalog
            .signs
            .values()
            .filter(|sign| sign.counts && !sign.child_only && answers.sign(&sign.id).is_none())
            .filter(|sign| catalog.groups.get(&sign.group).is_some_and(|g| g.axis == *axis))
            .map(|sign| with_sign(&sign.id))
            .max()?;
        Some(Change { difference: Difference::More(*axis), outcome })
    });
    gates.chain(sure).chain(more).collect()
}

/// The answers without those that a reason consists of.
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

/// The groups by which a suspicion holds, on any of the grounds in rule 6 of `docs/picture.md`.
fn suspicion(picture: &Picture) -> Vec<Reason> {
    let is_pair = picture.axis(Axis::Coercion).medium_or_more() > 0
        && picture.axis(Axis::Exploitation).medium_or_more() > 0;
    groups(picture, |group| {
        let is_medium_or_more = group.strength >= Strength::Medium;
        picture.axis(group.axis).is_filled()
            || (group.axis == Axis::Coercion && group.strength == Strength::Strong)
            || (group.floor && is_medium_or_more)
            || (is_pair
                && is_medium_or_more
                && matches!(group.axis, Axis::Coercion | Axis::Exploitation))
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

fn groups(picture: &Picture, is_reason: impl Fn(&GroupPicture) -> bool) -> Vec<Reason> {
    let groups = picture.groups.iter().filter(|(_, group)| is_reason(group));
    groups
        .map(|(id, group)| Reason::Group(id.clone(), group.strength, group.signs.clone()))
        .collect()
}

fn not_counted(answers: &Answers, catalog: &Catalog) -> Vec<(SignId, WhyNotCounted)> {
    catalog
        .signs
        .values()
        .filter_map(|sign| {
            let answer = answers.sign(&sign.id)?;
            let why = if !sign.counts {
                WhyNotCounted::Never
            } else if answer == Answer::Unsure
                && sign.strength == Strength::Weak
                // A sign about a child says that there may be one, however weak: that counts.
                && !sign.child_only
            {
                WhyNotCounted::UnsureAndWeak
            } else {
                return None;
            };
            Some((sign.id.clone(), why))
        })
        .collect()
}
