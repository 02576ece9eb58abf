//! Which part of the rule led to an outcome: the numbers of the four areas alone do not tell, since one
//! group may be enough where no area is filled.

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
    /// A group that is enough alone.
    EnoughAlone,
    /// One group on coercion together with one on exploitation.
    Pair,
    /// Something counts, and it is not enough.
    TooLittle,
    /// Nothing counts.
    Nothing,
}

impl Ground {
    /// The outcome that holds by it.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Danger => Outcome::ImmediateDanger,
            Self::Child => Outcome::ChildConcern,
            Self::BothFilled => Outcome::StrongPicture,
            Self::Filled(_) | Self::StrongCoercion | Self::EnoughAlone | Self::Pair => {
                Outcome::Suspicion
            }
            Self::TooLittle => Outcome::WeakSigns,
            Self::Nothing => Outcome::NoSigns,
        }
    }
}
