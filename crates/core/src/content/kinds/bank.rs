//! The bank: headings, lines of work, gates, and groups of signs, with the axes and outcomes that
//! the rule speaks of.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        enums::{
            ActNow, Axis, Concern, Form, GateTiming, GroupOrigin, Outcome, Strength, Workplace,
        },
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{CategoryId, GateId, GroupId, SectorId, SignId, SourceId},
    prepared::prepared,
};

/// An entry that is nothing but its id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAxis {
    pub id: Spanned<Axis>,
}

/// A heading.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCategory {
    pub id: Spanned<CategoryId>,
}

/// A line of work.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSector {
    pub id: Spanned<SectorId>,
    pub ladder: Workplace,
}

/// An outcome and its rank.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOutcome {
    pub id: Spanned<Outcome>,
    /// 1 is the lowest.
    pub rank: Spanned<i64>,
}

/// A question outside the list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawGate {
    pub id: Spanned<GateId>,
    /// When it is asked.
    pub asked: GateTiming,
    /// What it raises.
    pub raises: Option<Concern>,
}

/// The only floor there is.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) enum Floor {
    /// At least a suspicion.
    #[serde(rename = "suspicion")]
    Suspicion,
}

/// A group of signs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawGroup {
    pub id: Spanned<GroupId>,
    pub axis: Axis,
    /// For an adult.
    pub cap_adult: Spanned<Strength>,
    /// For a child.
    pub cap_child: Spanned<Strength>,
    /// Where it comes from.
    pub origin: GroupOrigin,
    pub floor: Option<Floor>,
}

/// A sign.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSign {
    pub id: Spanned<SignId>,
    pub category: Spanned<CategoryId>,
    pub group: Spanned<GroupId>,
    /// How much it weighs.
    pub strength: Strength,
    /// Whether it counts.
    #[serde(default = "yes")]
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

const fn yes() -> bool {
    true
}

/// A line of work and the kind of ladder it follows.
#[derive(Debug, Clone)]
pub struct Sector {
    /// Its id.
    pub id: SectorId,
    /// Which ladders apply.
    pub workplace: Workplace,
}

/// A question outside the list of signs.
#[derive(Debug, Clone)]
pub struct Gate {
    /// Its id.
    pub id: GateId,
    /// When it is asked.
    pub asked: GateTiming,
    /// What a yes or an unsure raises; nothing for questions that only make one think.
    pub raises: Option<Concern>,
}

/// Signs that show the same thing; a group counts once.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The axis it counts on.
    pub axis: Axis,
    /// It never counts as more than this for an adult.
    pub cap_adult: Strength,
    /// It never counts as more than this for a child; never below `cap_adult`.
    pub cap_child: Strength,
    /// Where the group comes from; three sure signs raise only groups of the ILO.
    pub origin: GroupOrigin,
    /// At medium or strong this group alone is a suspicion.
    pub floor: bool,
}

/// One thing seen, said or found.
#[derive(Debug, Clone)]
pub struct Sign {
    /// Its id.
    pub id: SignId,
    /// The heading it stands under.
    pub category: CategoryId,
    /// The group it counts in.
    pub group: GroupId,
    /// How much it weighs when sure.
    pub strength: Strength,
    /// False: shown and explained, never counted.
    pub counts: bool,
    /// Asks the danger gate again the moment it is marked.
    pub act_now: Option<ActNow>,
    /// About somebody under 18.
    pub child_only: bool,
    /// Forms of exploitation it is known from.
    pub forms: Vec<Form>,
    /// Sectors in which it may be asked.
    pub sectors: Vec<SectorId>,
    /// Who lists it.
    pub sources: Vec<SourceId>,
}

prepared! {
    Sector { id, workplace }
    Gate { id, asked, raises }
    Group { id, axis, cap_adult, cap_child, origin, floor }
    Sign { id, category, group, strength, counts, act_now, child_only, forms, sectors, sources }
}

entries! {
    /// The bank of all files.
    RawBank {
        axes: RawAxis,
        categories: RawCategory,
        sectors: RawSector,
        outcomes: RawOutcome,
        gates: RawGate,
        groups: RawGroup,
        signs: RawSign,
    }
}

impl ContentKind for RawBank {
    const NAME: &'static str = "bank";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        document.required::<toml::value::Datetime>("checked");
        self.axes.extend(document.entries("axis"));
        self.categories.extend(document.entries("category"));
        self.sectors.extend(document.entries("sector"));
        self.outcomes.extend(document.entries("outcome"));
        self.gates.extend(document.entries("gate"));
        self.groups.extend(document.entries("group"));
        self.signs.extend(document.entries("sign"));
    }
}

impl RawBank {
    pub fn resolve_categories(&self, resolver: &mut Resolver<'_>) -> Vec<CategoryId> {
        let categories = resolver.define(&self.categories, |raw| &raw.id, |_, _| Some(()));
        categories.into_keys().collect()
    }

    pub fn resolve_sectors(&self, resolver: &mut Resolver<'_>) -> IndexMap<SectorId, Sector> {
        resolver.define(
            &self.sectors,
            |raw| &raw.id,
            |_, Located { item, .. }| {
                Some(Sector { id: item.id.get_ref().clone(), workplace: item.ladder })
            },
        )
    }

    pub fn resolve_gates(&self, resolver: &mut Resolver<'_>) -> IndexMap<GateId, Gate> {
        resolver.define(
            &self.gates,
            |raw| &raw.id,
            |_, Located { item, .. }| {
                Some(Gate { id: item.id.get_ref().clone(), asked: item.asked, raises: item.raises })
            },
        )
    }

    pub fn resolve_groups(&self, resolver: &mut Resolver<'_>) -> IndexMap<GroupId, Group> {
        resolver.define(
            &self.groups,
            |raw| &raw.id,
            |_, Located { item, .. }| {
                Some(Group {
                    id: item.id.get_ref().clone(),
                    axis: item.axis,
                    cap_adult: *item.cap_adult.get_ref(),
                    cap_child: *item.cap_child.get_ref(),
                    origin: item.origin,
                    floor: item.floor.is_some(),
                })
            },
        )
    }

    pub fn resolve_signs(&self, resolver: &mut Resolver<'_>) -> IndexMap<SignId, Sign> {
        resolver.define(
            &self.signs,
            |raw| &raw.id,
            |resolver, Located { file, item, .. }| {
                let category = resolver.resolve(file, &item.category);
                let group = resolver.resolve(file, &item.group);
                let sectors = resolver.resolve_all(file, &item.sectors);
                let sources = resolver.resolve_all(file, &item.sources);
                Some(Sign {
                    id: item.id.get_ref().clone(),
                    category: category?,
                    group: group?,
                    strength: item.strength,
                    counts: item.counts,
                    act_now: item.act_now.as_ref().map(|act_now| *act_now.get_ref()),
                    child_only: item.child_only,
                    forms: item.forms.clone(),
                    sectors,
                    sources,
                })
            },
        )
    }
}
