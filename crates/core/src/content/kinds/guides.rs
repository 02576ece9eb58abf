//! Guides: the checklist of a line of work, with its roles, gates and advice.

use chrono::NaiveDate;
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use crate::{
    content::{
        document::TomlDocument,
        enums::NoteKind,
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{CategoryId, GateId, RoleId, SectorId, SignId, SourceId, ids, is_kebab_case},
    prepared::prepared,
};

ids! {
    /// A short piece of advice in a guide.
    NoteId, is_kebab_case;
}

/// A role of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRole {
    pub id: Spanned<RoleId>,
    pub quick: Spanned<Vec<Spanned<SignId>>>,
}

/// A section of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSection {
    pub category: Spanned<CategoryId>,
    pub signs: Vec<Spanned<SignId>>,
}

/// A piece of advice of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNote {
    pub id: Spanned<NoteId>,
    /// What it is about.
    pub kind: NoteKind,
    /// Who says so.
    pub sources: Vec<Spanned<SourceId>>,
    /// Whom it is for.
    #[serde(default)]
    pub roles: Vec<Spanned<RoleId>>,
}

/// A whole guide.
#[derive(Debug)]
pub(crate) struct RawGuide {
    pub sector: Spanned<SectorId>,
    /// When its content was last checked.
    pub checked: Spanned<Datetime>,
    pub gates: Spanned<Vec<Spanned<GateId>>>,
    pub roles: Vec<Located<RawRole>>,
    pub sections: Vec<Located<RawSection>>,
    /// Signs that only some roles are asked.
    pub only: Vec<(Spanned<SignId>, Vec<Spanned<RoleId>>)>,
    pub notes: Vec<Located<RawNote>>,
}

/// The checklist of one sector.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Its sector.
    pub sector: SectorId,
    /// The day its content was last checked.
    pub checked: NaiveDate,
    /// The gates before the list, in order.
    pub gates: Vec<GateId>,
    /// The roles in this sector, in order.
    pub roles: Vec<Role>,
    /// The list, a category at a time.
    pub sections: Vec<Section>,
    /// Advice: own safety, how to talk, what to do and not to do.
    pub notes: Vec<Note>,
}

impl Guide {
    /// The checklist of a role: each category with the signs it is asked, empty ones left out.
    pub fn list(&self, role: Option<&RoleId>) -> Vec<(CategoryId, Vec<SignId>)> {
        self.sections
            .iter()
            .map(|section| (section.category.clone(), section.asked(role)))
            .filter(|(_, signs)| !signs.is_empty())
            .collect()
    }

    /// The quick check of a role; without a role that of the first.
    pub fn quick(&self, role: Option<&RoleId>) -> &[SignId] {
        let own = self.roles.iter().find(|own| Some(&own.id) == role).or(self.roles.first());
        own.map_or(&[], |own| &own.quick)
    }
}

/// The signs of one category in a guide.
#[derive(Debug, Clone)]
pub struct Section {
    /// The category it shows.
    pub category: CategoryId,
    /// Its signs, each with the roles that are asked (none named: all).
    pub signs: Vec<(SignId, Vec<RoleId>)>,
}

impl Section {
    fn asked(&self, role: Option<&RoleId>) -> Vec<SignId> {
        let is_asked =
            |roles: &[RoleId]| roles.is_empty() || role.is_none_or(|role| roles.contains(role));
        self.signs
            .iter()
            .filter(|(_, roles)| is_asked(roles))
            .map(|(sign, _)| sign.clone())
            .collect()
    }
}

/// A role within a sector and its quick check.
#[derive(Debug, Clone)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// The signs of the quick check, at most twelve.
    pub quick: Vec<SignId>,
}

/// A short piece of advice.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its id within the guide.
    pub id: NoteId,
    /// What the advice is about.
    pub kind: NoteKind,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// The roles it is for (none named: all).
    pub roles: Vec<RoleId>,
}

prepared! {
    Guide { sector, checked, gates, roles, sections, notes }
    Section { category, signs }
    Role { id, quick }
    Note { id, kind, sources, roles }
}

entries! {
    /// The guides of all files.
    RawGuides { entries: RawGuide }
}

impl ContentKind for RawGuides {
    const NAME: &'static str = "guide";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let sector = document.required("sector");
        let checked = document.required("checked");
        let gates = document.required("gates");
        let roles = document.entries("role");
        let sections = document.entries("section");
        let only = document.pairs("only");
        let notes = document.entries("note");
        if let (Some(sector), Some(checked), Some(gates)) = (sector, checked, gates) {
            let guide = RawGuide { sector, checked, gates, roles, sections, only, notes };
            self.entries.push(document.located(guide.sector.span(), guide));
        }
    }
}

impl RawGuides {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<SectorId, Guide> {
        let mut guides = resolver.define(&self.entries, |raw| &raw.sector, guide);
        guides.sort_by_key(|sector, _| resolver.position(sector));
        guides
    }
}

fn guide(resolver: &mut Resolver<'_>, guide: &Located<RawGuide>) -> Option<Guide> {
    let Located { file, item, .. } = guide;
    let sector = resolver.resolve(file, &item.sector);
    let checked = resolver.day(file, &item.checked);
    let gates = resolver.resolve_all(file, item.gates.get_ref());
    let roles = roles(resolver, &item.roles);
    let names: Vec<&RoleId> = item.roles.iter().map(|role| role.item.id.get_ref()).collect();
    let only = item.only.iter().map(|(sign, roles)| {
        resolver.resolve(file, sign);
        (sign.get_ref(), resolver.resolve_among(file, roles, &names))
    });
    let only: Vec<(&SignId, Vec<RoleId>)> = only.collect();
    let sections = item.sections.iter().filter_map(|raw| section(resolver, raw, &only));
    let sections = sections.collect();
    let notes = notes(resolver, &item.notes, &names);
    Some(Guide { sector: sector?, checked: checked?, gates, roles, sections, notes })
}

fn roles(resolver: &mut Resolver<'_>, raw: &[Located<RawRole>]) -> Vec<Role> {
    resolver.define_within(
        raw,
        |raw| &raw.id,
        |resolver, Located { file, item, .. }| Role {
            id: item.id.get_ref().clone(),
            quick: resolver.resolve_all(file, item.quick.get_ref()),
        },
    )
}

fn section(
    resolver: &mut Resolver<'_>,
    section: &Located<RawSection>,
    only: &[(&SignId, Vec<RoleId>)],
) -> Option<Section> {
    let Located { file, item, .. } = section;
    let signs = resolver.resolve_all(file, &item.signs);
    let category = resolver.resolve(file, &item.category)?;
    let asked = |sign: &SignId| only.iter().find(|(id, _)| *id == sign);
    let roles = |sign: &SignId| asked(sign).map(|(_, roles)| roles.clone()).unwrap_or_default();
    let signs = signs.into_iter().map(|sign| (sign.clone(), roles(&sign))).collect();
    Some(Section { category, signs })
}

fn notes(resolver: &mut Resolver<'_>, raw: &[Located<RawNote>], names: &[&RoleId]) -> Vec<Note> {
    resolver.define_within(
        raw,
        |raw| &raw.id,
        |resolver, Located { file, item, .. }| Note {
            id: item.id.get_ref().clone(),
            kind: item.kind,
            sources: resolver.resolve_all(file, &item.sources),
            roles: resolver.resolve_among(file, &item.roles, names),
        },
    )
}
