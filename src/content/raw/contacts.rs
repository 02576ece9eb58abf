//! The shapes of everything about who is called: regions, counties, contacts, steps and ladders.
//! Uses ids, numbers and vocabularies only.

use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use crate::{
    content::{
        enums::{Audience, Confidence, ContactKind, NumberUse, Outcome, Reach, Workplace},
        number::Number,
    },
    ids::{ContactId, CountyId, RegionId, StepId},
};

/// A region.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegion {
    /// Its id.
    pub id: Spanned<RegionId>,
    /// Its own contact.
    pub contact: Option<Spanned<ContactId>>,
    /// Where that was read.
    pub source: Box<str>,
    /// The source's date.
    pub source_date: Option<Spanned<Box<str>>>,
}

/// A county.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCounty {
    /// Its letter.
    pub id: Spanned<CountyId>,
    /// Its name, as people type it.
    pub name: Box<str>,
    /// Where it is governed.
    pub residence: Box<str>,
    /// Its region.
    pub region: Spanned<RegionId>,
    /// Where that was read.
    pub source: Box<str>,
    /// The source's date.
    pub source_date: Option<Spanned<Box<str>>>,
}

/// A further number of a contact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOther {
    /// The number.
    pub number: Spanned<Number>,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: NumberUse,
}

/// A contact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContact {
    /// Its id.
    pub id: Spanned<ContactId>,
    /// What it is.
    pub kind: ContactKind,
    /// The counties it serves.
    #[serde(default)]
    pub counties: Vec<Spanned<CountyId>>,
    /// The municipalities it serves.
    #[serde(default)]
    pub municipalities: Vec<Box<str>>,
    /// Whom it is for.
    pub audience: Audience,
    /// Its number.
    pub number: Option<Spanned<Number>>,
    /// Its further numbers.
    #[serde(default)]
    pub other: Vec<RawOther>,
    /// When it answers.
    pub hours: Option<Spanned<Box<str>>>,
    /// Its page.
    pub web: Option<Box<str>>,
    /// Its address.
    pub email: Option<Box<str>>,
    /// Where the facts were read; a check of its own asks for it.
    pub source: Option<Spanned<Box<str>>>,
    /// The source's date.
    pub source_date: Option<Spanned<Box<str>>>,
    /// When the source was read, if not with the rest of the file.
    pub checked: Option<Spanned<Datetime>>,
    /// How sure the facts are.
    #[serde(default = "high")]
    pub confidence: Confidence,
    /// Whether it may be shown.
    #[serde(default = "super::yes", rename = "ship")]
    pub publishable: bool,
}

const fn high() -> Confidence {
    Confidence::High
}

/// A step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    /// Its id.
    pub id: Spanned<StepId>,
    /// Always this contact.
    pub contact: Option<Spanned<ContactId>>,
    /// Found by county and hour.
    pub reach: Option<Spanned<Reach>>,
}

/// Lists of steps with a name.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawLists {
    /// Steps to other help.
    #[serde(default)]
    pub other_help: Vec<Spanned<StepId>>,
    /// Steps for bad working conditions.
    #[serde(default)]
    pub labour: Vec<Spanned<StepId>>,
}

/// A ladder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLadder {
    /// The outcome it is for.
    pub outcome: Spanned<Outcome>,
    /// The kind of workplace it is for.
    #[serde(rename = "for")]
    pub workplace: Workplace,
    /// Names of steps and of lists.
    pub steps: Vec<Spanned<StepId>>,
}
