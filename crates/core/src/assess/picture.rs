//! The rule itself: signs to groups, groups to axes, axes to the outcome, as `docs/picture.md` states
//! it. Source of the axis rule: ILO, Operational indicators of trafficking in human beings, 2009,
//! step 1 (read second-hand); grouping, caps and floors are this project's own judgement.

use indexmap::IndexMap;

use super::{
    answers::{Answer, Answers},
    ground::Ground,
};
use crate::{
    content::{
        catalog::{Catalog, Group, Sign},
        enums::{ActNow, Axis, Concern, GroupOrigin, Outcome, Strength},
    },
    ids::{GroupId, SignId},
};

/// How many sure signs of a group from the ILO's list raise it a step; rule 4 of `docs/picture.md`.
const SURE_SIGNS_TO_RAISE: usize = 3;

/// What the answers show: everything that the outcome follows from.
#[derive(Debug, Clone)]
pub struct Picture {
    /// A gate about danger is answered yes or unsure.
    pub danger: bool,
    /// The person may be under 18: a gate or a sign says so.
    pub child: bool,
    /// A sign that asks for action for a child is marked.
    pub child_act_now: bool,
    /// The groups with a marked sign that weighs anything, in the bank's order.
    pub groups: IndexMap<GroupId, GroupPicture>,
}

/// A group that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPicture {
    /// The axis it counts on.
    pub axis: Axis,
    /// Its strength, after raising and capping.
    pub strength: Strength,
    /// Whether the group alone is a suspicion once it is at least medium.
    pub floor: bool,
    /// The marked signs that weigh anything, in the bank's order.
    pub signs: Vec<SignId>,
}

/// How many groups of each strength count on an axis.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AxisPicture {
    /// Strong groups.
    pub strong: usize,
    /// Medium groups.
    pub medium: usize,
    /// Weak groups.
    pub weak: usize,
}

impl AxisPicture {
    /// Groups of any strength.
    pub const fn group_count(self) -> usize {
        self.strong + self.medium + self.weak
    }

    /// Groups at medium or strong.
    pub const fn medium_or_more(self) -> usize {
        self.strong + self.medium
    }

    /// Two strong; one strong and one other; three medium; or two medium and one weak.
    pub const fn is_filled(self) -> bool {
        let groups = self.group_count();
        (self.strong >= 1 && groups >= 2) || (self.medium >= 2 && groups >= 3)
    }
}

impl Strength {
    /// One step weaker; nothing below weak.
    const fn lowered(self) -> Option<Self> {
        match self {
            Self::Strong => Some(Self::Medium),
            Self::Medium => Some(Self::Weak),
            Self::Weak => None,
        }
    }

    /// One step stronger; strong stays.
    const fn raised(self) -> Self {
        match self {
            Self::Weak => Self::Medium,
            Self::Medium | Self::Strong => Self::Strong,
        }
    }
}

impl Sign {
    /// How much the sign weighs with this answer; nothing where it does not count.
    fn weight(&self, answer: Answer) -> Option<Strength> {
        match (self.counts, answer) {
            (false, _) => None,
            (true, Answer::Yes) => Some(self.strength),
            (true, Answer::Unsure) => self.strength.lowered(),
        }
    }
}

impl Picture {
    /// The picture of the answers. Answers to ids that the catalog does not have are ignored.
    pub fn new(answers: &Answers, catalog: &Catalog) -> Self {
        let marked: Vec<(&Sign, Answer)> = catalog
            .signs
            .values()
            .filter_map(|sign| Some((sign, answers.sign(&sign.id)?)))
            .filter(|(sign, _)| sign.counts)
            .collect();
        let raised = |concern| {
            catalog
                .gates
                .values()
                .any(|gate| gate.raises == Some(concern) && answers.gate(&gate.id).is_some())
        };
        let child = raised(Concern::Child) || marked.iter().any(|(sign, _)| sign.child_only);
        Self {
            danger: raised(Concern::Danger),
            child,
            child_act_now: marked.iter().any(|(sign, _)| sign.act_now == Some(ActNow::Child)),
            groups: catalog
                .groups
                .values()
                .filter_map(|group| {
                    Some((group.id.clone(), GroupPicture::new(group, &marked, child)?))
                })
                .collect(),
        }
    }

    /// The groups that count on an axis.
    pub fn axis(&self, axis: Axis) -> AxisPicture {
        let mut counts = AxisPicture::default();
        for group in self.groups.values().filter(|group| group.axis == axis) {
            match group.strength {
                Strength::Strong => counts.strong += 1,
                Strength::Medium => counts.medium += 1,
                Strength::Weak => counts.weak += 1,
            }
        }
        counts
    }

    /// The first outcome that holds, from the most serious.
    pub fn outcome(&self) -> Outcome {
        self.ground().outcome()
    }

    /// The first part of the rule that holds.
    pub fn ground(&self) -> Ground {
        let (coercion, exploitation) = (self.axis(Axis::Coercion), self.axis(Axis::Exploitation));
        let filled = || Axis::ALL.iter().find(|axis| self.axis(**axis).is_filled());
        let has_floor =
            || self.groups.values().any(|group| group.floor && group.strength >= Strength::Medium);
        if self.danger {
            Ground::Danger
        } else if self.is_child_concern() {
            Ground::Child
        } else if exploitation.is_filled() && coercion.is_filled() {
            Ground::BothFilled
        } else if let Some(axis) = filled() {
            Ground::Filled(*axis)
        } else if coercion.strong > 0 {
            Ground::StrongCoercion
        } else if has_floor() {
            Ground::EnoughAlone
        } else if coercion.medium_or_more() > 0 && exploitation.medium_or_more() > 0 {
            Ground::Pair
        } else if self.groups.is_empty() {
            Ground::Nothing
        } else {
            Ground::TooLittle
        }
    }

    /// Whether to show the way for bad working conditions as well: exploitation is filled and no group
    /// counts on coercion.
    pub fn labour_route(&self) -> bool {
        self.axis(Axis::Exploitation).is_filled() && self.axis(Axis::Coercion).group_count() == 0
    }

    fn is_child_concern(&self) -> bool {
        self.child
            && (self.child_act_now
                || self.groups.values().any(|group| group.strength >= Strength::Medium))
    }
}

impl GroupPicture {
    /// The group by its marked signs; nothing where none of them weighs anything.
    fn new(group: &Group, marked: &[(&Sign, Answer)], child: bool) -> Option<Self> {
        let own_signs = || marked.iter().filter(|(sign, _)| sign.group == group.id);
        let weights: Vec<(&Sign, Strength)> =
            own_signs().filter_map(|(sign, answer)| Some((*sign, sign.weight(*answer)?))).collect();
        let strongest = weights.iter().map(|(_, strength)| *strength).max()?;
        let sure = own_signs().filter(|(_, answer)| *answer == Answer::Yes).count();
        let is_raised = group.origin == GroupOrigin::IloDelphi && sure >= SURE_SIGNS_TO_RAISE;
        let strength = if is_raised { strongest.raised() } else { strongest };
        let cap = if child { group.cap_child } else { group.cap_adult };
        Some(Self {
            axis: group.axis,
            strength: strength.min(cap),
            floor: group.floor,
            signs: weights.into_iter().map(|(sign, _)| sign.id.clone()).collect(),
        })
    }
}
