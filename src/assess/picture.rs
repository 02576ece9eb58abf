//! The rule itself: signs to groups, groups to axes, axes to the outcome. Uses content and the
//! answers. Source of the axis rule: ILO, Operational indicators of trafficking in human beings,
//! 2009, step 1 (read second-hand); grouping, caps and floors are this project's own judgement.

use indexmap::IndexMap;

use super::answers::{Answer, Answers};
use crate::{
    content::{
        catalog::{Catalog, Group, Sign},
        vocabulary::{ActNow, Axis, Concern, GroupOrigin, Outcome, Strength},
    },
    ids::{GroupId, SignId},
};

/// How many sure signs of one ILO group raise it a step.
const SIGNS_THAT_RAISE: usize = 3;

/// What the answers show, before it is given a name.
#[derive(Debug, Clone)]
pub struct Picture {
    /// A danger gate is answered yes or unsure.
    pub danger: bool,
    /// The person may be under 18.
    pub child: bool,
    /// A sign that asks for action for a child is marked.
    pub child_act_now: bool,
    /// The groups that count, in the bank's order.
    pub groups: IndexMap<GroupId, GroupPicture>,
}

/// A group that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPicture {
    /// The axis it counts on.
    pub axis: Axis,
    /// How much it counts.
    pub strength: Strength,
    /// At medium or strong it alone is a suspicion.
    pub floor: bool,
    /// The signs it rests on, in the bank's order.
    pub signs: Vec<SignId>,
}

/// What stands on an axis: how many groups of each strength.
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
    /// All groups on the axis.
    pub const fn groups(self) -> usize {
        self.strong + self.medium + self.weak
    }

    /// Groups at medium or strong.
    pub const fn medium_or_more(self) -> usize {
        self.strong + self.medium
    }

    /// Two strong; one strong and one other; three medium; or two medium and one weak.
    pub const fn filled(self) -> bool {
        let n = self.groups();
        (self.strong >= 1 && n >= 2) || (self.medium >= 2 && n >= 3)
    }
}

impl Strength {
    /// A step down; nothing below weak.
    const fn lowered(self) -> Option<Self> {
        match self {
            Self::Strong => Some(Self::Medium),
            Self::Medium => Some(Self::Weak),
            Self::Weak => None,
        }
    }

    /// A step up; strong stays.
    const fn raised(self) -> Self {
        match self {
            Self::Weak => Self::Medium,
            Self::Medium | Self::Strong => Self::Strong,
        }
    }
}

impl Sign {
    /// How much the sign weighs with this answer; nothing when it does not count.
    fn weight(&self, answer: Answer) -> Option<Strength> {
        match (self.counts, answer) {
            (false, _) => None,
            (true, Answer::Yes) => Some(self.strength),
            (true, Answer::Unsure) => self.strength.lowered(),
        }
    }
}

impl Picture {
    /// Draws the picture of the answers. Ids that the catalog does not know are passed over.
    pub fn draw(answers: &Answers, catalog: &Catalog) -> Self {
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
                    Some((group.id.clone(), GroupPicture::draw(group, &marked, child)?))
                })
                .collect(),
        }
    }

    /// What stands on an axis.
    pub fn axis(&self, axis: Axis) -> AxisPicture {
        let mut picture = AxisPicture::default();
        for group in self.groups.values().filter(|group| group.axis == axis) {
            match group.strength {
                Strength::Strong => picture.strong += 1,
                Strength::Medium => picture.medium += 1,
                Strength::Weak => picture.weak += 1,
            }
        }
        picture
    }

    /// The first outcome that holds, from the highest.
    pub fn outcome(&self) -> Outcome {
        if self.danger {
            Outcome::ImmediateDanger
        } else if self.is_child_concern() {
            Outcome::ChildConcern
        } else if self.axis(Axis::Exploitation).filled() && self.axis(Axis::Coercion).filled() {
            Outcome::StrongPicture
        } else if self.is_suspicion() {
            Outcome::Suspicion
        } else if self.groups.is_empty() {
            Outcome::NoSigns
        } else {
            Outcome::WeakSigns
        }
    }

    /// Exploitation is filled and nothing at all points to coercion: a matter of working
    /// conditions as far as is known.
    pub fn labour_route(&self) -> bool {
        self.axis(Axis::Exploitation).filled() && self.axis(Axis::Coercion).groups() == 0
    }

    fn is_child_concern(&self) -> bool {
        self.child
            && (self.child_act_now
                || self.groups.values().any(|group| group.strength >= Strength::Medium))
    }

    fn is_suspicion(&self) -> bool {
        let coercion = self.axis(Axis::Coercion);
        Axis::ALL.iter().any(|axis| self.axis(*axis).filled())
            || coercion.strong > 0
            || self.groups.values().any(|group| group.floor && group.strength >= Strength::Medium)
            || (coercion.medium_or_more() > 0 && self.axis(Axis::Exploitation).medium_or_more() > 0)
    }
}

impl GroupPicture {
    /// The group as its marked signs make it; nothing when none of them counts.
    fn draw(group: &Group, marked: &[(&Sign, Answer)], child: bool) -> Option<Self> {
        let own = || marked.iter().filter(|(sign, _)| sign.group == group.id);
        let weighing: Vec<(&Sign, Strength)> =
            own().filter_map(|(sign, answer)| Some((*sign, sign.weight(*answer)?))).collect();
        let highest = weighing.iter().map(|(_, strength)| *strength).max()?;
        let sure = own().filter(|(_, answer)| *answer == Answer::Yes).count();
        let raised = if group.origin == GroupOrigin::IloDelphi && sure >= SIGNS_THAT_RAISE {
            highest.raised()
        } else {
            highest
        };
        let cap = if child { group.cap_child } else { group.cap_adult };
        Some(Self {
            axis: group.axis,
            strength: raised.min(cap),
            floor: group.floor,
            signs: weighing.into_iter().map(|(sign, _)| sign.id.clone()).collect(),
        })
    }
}
