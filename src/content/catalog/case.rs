//! The part of the catalog that is for training: cases and sets of them. Uses ids and
//! vocabularies. What a case shows is a [`Certainty`] and no answer: answers belong to
//! [`crate::assess`], which content must not know.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::{
    content::enums::{Background, Certainty, Choice, Outcome, Part, Sex, Trains},
    ids::{
        CaseId, ContactId, CountyId, GateId, HerringId, RoleId, SectorId, SetId, SignId, SourceId,
    },
};

/// A short fictional story to practise on.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Where it happens.
    pub sector: SectorId,
    /// Who meets it (none named: no role of a guide).
    pub roles: Vec<RoleId>,
    /// What it trains; never to be shown before it is over.
    pub trains: Trains,
    /// How long it takes.
    pub minutes: u8,
    /// The county it happens in.
    pub county: CountyId,
    /// The moment to call somebody, local Swedish time.
    pub at: NaiveDateTime,
    /// The outcome of its key.
    pub expected: Outcome,
    /// Whom to call first then; nothing where no call is needed.
    pub call: Option<ContactId>,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// The gates that are not answered no.
    pub gates: Vec<(GateId, Certainty)>,
    /// Who is in it; only for the balance of all cases.
    pub persons: Vec<Person>,
    /// What happens, one observation at a time.
    pub steps: Vec<CaseStep>,
    /// Signs that somebody may read into it and that do not apply.
    pub distractors: Vec<SignId>,
    /// What leads astray.
    pub herrings: Vec<Herring>,
    /// The right answer to its question.
    pub right: Choice,
    /// How many points to discuss it has.
    pub discuss: u8,
}

impl Case {
    /// The signs that the first `steps` steps show. Where several steps show a sign, the certainty of
    /// the last one counts.
    pub fn shown(&self, steps: usize) -> BTreeMap<&SignId, Certainty> {
        let steps = self.steps.iter().take(steps);
        steps.flat_map(|step| &step.signs).map(|(sign, certainty)| (sign, *certainty)).collect()
    }

    /// The first step after which one should act, counted from 0; nothing: never.
    pub fn acts_at(&self) -> Option<usize> {
        self.steps.iter().position(|step| step.act)
    }
}

/// A person of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The part in it.
    pub part: Part,
    /// Sex and age.
    pub sex: Sex,
    /// Where the person comes from.
    pub origin: Background,
}

/// One observation.
#[derive(Debug, Clone)]
pub struct CaseStep {
    /// The signs it shows.
    pub signs: Vec<(SignId, Certainty)>,
    /// Whether one should act now.
    pub act: bool,
}

/// Something that leads astray. What it leads to tells who has fallen for it; where it names
/// nothing, nobody can be told to have.
#[derive(Debug, Clone)]
pub struct Herring {
    /// Its id within the case.
    pub id: HerringId,
    /// Signs that it makes one see.
    pub suggests: Vec<SignId>,
    /// Signs that it makes one pass over.
    pub conceals: Vec<SignId>,
    /// Wrong answers that it makes one give.
    pub answers: Vec<Choice>,
}

/// Cases that are worked through together.
#[derive(Debug, Clone)]
pub struct CaseSet {
    /// Its id.
    pub id: SetId,
    /// Its cases, in order.
    pub cases: Vec<CaseId>,
}
