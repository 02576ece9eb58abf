//! Which part of the rule led to an outcome: the numbers of the four areas alone do not tell, since one
//! group may be enough where no area is filled.

use super::{explanation::Assessment, picture::AxisPicture};
use crate::content::enums::{Axis, Outcome};

/// The part of rule 6 of `docs/picture.md` by which an outcome holds; the first where several do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The question of danger.
    Danger,
    /// A child, and one thing that counts for it.
    Child,
    /// Coercion and exploitation are both filled.
    BothFilled,
    /// This one is filled.
    Filled(Axis),
    /// A strong group on coercion.
    StrongCoercion,
    /// One group on coercion together with one on exploitation.
    Pair,
    /// A group that is enough alone.
    EnoughAlone,
    /// Something counts, and it is not enough.
    TooLittle,
    /// Nothing counts.
    Nothing,
}

impl Assessment {
    /// The part of the rule that led to the outcome.
    pub fn ground(&self) -> Ground {
        match self.outcome {
            Outcome::ImmediateDanger => Ground::Danger,
            Outcome::ChildConcern => Ground::Child,
            Outcome::StrongPicture => Ground::BothFilled,
            Outcome::Suspicion => self.ground_of_suspicion(),
            Outcome::WeakSigns => Ground::TooLittle,
            Outcome::NoSigns => Ground::Nothing,
        }
    }

    fn ground_of_suspicion(&self) -> Ground {
        let filled = self.axes.iter().find(|(_, picture)| picture.is_filled());
        if let Some((axis, _)) = filled {
            return Ground::Filled(*axis);
        }
        let axis = |axis| self.axes.get(&axis).copied().unwrap_or_default();
        let (coercion, exploitation): (AxisPicture, AxisPicture) =
            (axis(Axis::Coercion), axis(Axis::Exploitation));
        if coercion.strong > 0 {
            Ground::StrongCoercion
        } else if coercion.medium_or_more() > 0 && exploitation.medium_or_more() > 0 {
            Ground::Pair
        } else {
            Ground::EnoughAlone
        }
    }
}
