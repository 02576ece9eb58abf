//! The shapes of a guide: roles with their quick checks, sections of signs, and advice. Uses ids
//! and vocabularies only.

use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use super::Located;
use crate::{
    content::enums::NoteKind,
    ids::{CategoryId, GateId, NoteId, RoleId, SectorId, SignId, SourceId},
};

/// A role of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRole {
    /// Its id.
    pub id: Spanned<RoleId>,
    /// Its quick check.
    pub quick: Spanned<Vec<Spanned<SignId>>>,
}

/// A section of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSection {
    /// Its heading.
    pub category: Spanned<CategoryId>,
    /// Its signs.
    pub signs: Vec<Spanned<SignId>>,
}

/// A piece of advice of a guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNote {
    /// Its id.
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
pub struct RawGuide {
    /// Its sector.
    pub sector: Spanned<SectorId>,
    /// When its content was last checked.
    pub checked: Spanned<Datetime>,
    /// Its gates.
    pub gates: Spanned<Vec<Spanned<GateId>>>,
    /// Its roles.
    pub roles: Vec<Located<RawRole>>,
    /// Its list.
    pub sections: Vec<Located<RawSection>>,
    /// Signs that only some roles are asked.
    pub only: Vec<(Spanned<SignId>, Vec<Spanned<RoleId>>)>,
    /// Its advice.
    pub notes: Vec<Located<RawNote>>,
}
