//! The shapes of training: a case with its steps, signs that do not apply and red herrings, and
//! sets of cases. Uses ids and vocabularies only.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use super::Located;
use crate::{
    content::enums::{Background, Certainty, Choice, Outcome, Part, Sex, Trains},
    ids::{
        CaseId, ContactId, CountyId, GateId, HerringId, RoleId, SectorId, SetId, SignId, SourceId,
    },
};

/// A whole case.
#[derive(Debug)]
pub struct RawCase {
    /// Its id.
    pub id: Spanned<CaseId>,
    /// Where it happens.
    pub sector: Spanned<SectorId>,
    /// Who meets it.
    pub roles: Vec<Spanned<RoleId>>,
    /// What it trains.
    pub trains: Trains,
    /// How long it takes.
    pub minutes: u8,
    /// Where one stands when somebody is to be called.
    pub county: Spanned<CountyId>,
    /// When somebody is to be called.
    pub at: Spanned<Datetime>,
    /// The outcome of its key.
    pub expected: Spanned<Outcome>,
    /// Whom to call first; [`RawCase::NOBODY`] where no call is needed.
    pub call: Spanned<ContactId>,
    /// The sources of its advice; a check of its own asks for one.
    pub sources: Option<Spanned<Vec<Spanned<SourceId>>>>,
    /// The answers to the gates.
    pub gates: Vec<(Spanned<GateId>, Certainty)>,
    /// Who is in it.
    pub persons: Vec<Located<RawPerson>>,
    /// What happens.
    pub steps: Vec<Located<RawCaseStep>>,
    /// Signs that do not apply.
    pub distractors: Vec<Located<RawDistractor>>,
    /// Its red herrings.
    pub herrings: Vec<Located<RawHerring>>,
    /// Its question.
    pub question: RawQuestion,
    /// How many points to discuss it has.
    pub discuss: Spanned<u8>,
}

impl RawCase {
    /// The word for no call.
    pub const NOBODY: &'static str = "none";
}

/// A person of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// The part in it.
    pub part: Part,
    /// Sex and age.
    pub sex: Sex,
    /// Where the person comes from.
    pub origin: Background,
}

/// One observation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCaseStep {
    /// The signs it shows.
    pub signs: BTreeMap<Spanned<SignId>, Certainty>,
    /// Whether one should act now.
    pub act: bool,
}

/// A sign that does not apply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDistractor {
    /// The sign.
    pub sign: Spanned<SignId>,
}

/// A red herring.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHerring {
    /// Its id within the case.
    pub id: Spanned<HerringId>,
    /// Who marks one of these has fallen for it.
    #[serde(default)]
    #[serde(rename = "tempts")]
    pub suggests: Vec<Spanned<SignId>>,
    /// Who misses one of these has fallen for it.
    #[serde(default)]
    #[serde(rename = "hides")]
    pub conceals: Vec<Spanned<SignId>>,
    /// Who gives one of these answers has fallen for it.
    #[serde(default)]
    pub answers: Vec<Spanned<Choice>>,
}

/// The question of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    /// The right answer.
    pub right: Choice,
}

/// A set of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSet {
    /// Its id.
    pub id: Spanned<SetId>,
    /// Its cases, in order.
    pub cases: Spanned<Vec<Spanned<CaseId>>>,
}
