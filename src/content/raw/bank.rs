//! The shapes of the bank: axes, headings, sectors, outcomes, gates, groups and signs, and the
//! sources they come from. Uses ids and vocabularies only.

use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::enums::{
        ActNow, Axis, Concern, Form, GateTiming, GroupOrigin, Outcome, Strength, Workplace,
    },
    ids::{CategoryId, GateId, GroupId, SectorId, SignId, SourceId},
};

/// An entry that is nothing but its id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAxis {
    /// The axis.
    pub id: Spanned<Axis>,
}

/// A heading.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCategory {
    /// Its id.
    pub id: Spanned<CategoryId>,
}

/// A line of work.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSector {
    /// Its id.
    pub id: Spanned<SectorId>,
    /// Its ladders.
    pub ladder: Workplace,
}

/// An outcome and its rank.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOutcome {
    /// The outcome.
    pub id: Spanned<Outcome>,
    /// 1 is the lowest.
    pub rank: Spanned<i64>,
}

/// A question outside the list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGate {
    /// Its id.
    pub id: Spanned<GateId>,
    /// When it is asked.
    pub asked: GateTiming,
    /// What it raises.
    pub raises: Option<Concern>,
}

/// The only floor there is.
#[derive(Debug, Clone, Copy, Deserialize)]
pub enum Floor {
    /// At least a suspicion.
    #[serde(rename = "suspicion")]
    Suspicion,
}

/// A group of signs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGroup {
    /// Its id.
    pub id: Spanned<GroupId>,
    /// Its axis.
    pub axis: Axis,
    /// For an adult.
    pub cap_adult: Spanned<Strength>,
    /// For a child.
    pub cap_child: Spanned<Strength>,
    /// Where it comes from.
    pub origin: GroupOrigin,
    /// The outcome it reaches alone.
    pub floor: Option<Floor>,
}

/// A sign.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSign {
    /// Its id.
    pub id: Spanned<SignId>,
    /// Its heading.
    pub category: Spanned<CategoryId>,
    /// Its group.
    pub group: Spanned<GroupId>,
    /// How much it weighs.
    pub strength: Strength,
    /// Whether it counts.
    #[serde(default = "super::yes")]
    pub counts: bool,
    /// What it asks for at once.
    pub act_now: Option<Spanned<ActNow>>,
    /// Whether it is about a child.
    #[serde(default)]
    pub child_only: bool,
    /// Forms of exploitation.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Where it may be asked.
    pub sectors: Vec<Spanned<SectorId>>,
    /// Who lists it.
    pub sources: Vec<Spanned<SourceId>>,
}

/// A source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Its id.
    pub id: Spanned<SourceId>,
    /// Its title.
    pub title: Box<str>,
    /// Its publisher.
    pub publisher: Box<str>,
    /// Its address.
    pub url: Option<Box<str>>,
    /// The date it gives for itself.
    pub date: Option<Spanned<Box<str>>>,
    /// Whether there is a note about it in Fluent.
    #[serde(default)]
    pub note: bool,
}
