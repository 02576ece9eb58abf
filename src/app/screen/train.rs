//! What the screens of training remember: choosing cases, a learner's way through one, and a class.
//! Uses the training core. What was noted lives in the run alone, so that dropping it forgets it.

use crate::{
    content::vocabulary::Choice,
    ids::{CaseId, GateId, SetId, SignId},
    route::Route,
    training::{
        Scene, attempt::Attempt, call::Recipient, case_series::CaseSeries, feedback::Feedback,
        selection::CaseFilter,
    },
};

/// The things on the first page of training, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrainItem {
    /// Three cases, mixed.
    Mixed,
    /// A case of one's own choice, and those after it.
    Case,
    /// A set of cases.
    Set,
    /// With a class.
    Class,
    /// Remembers which cases are done, or forgets them.
    Progress,
}

impl TrainItem {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Mixed, Self::Case, Self::Set, Self::Class, Self::Progress];
}

/// Who cases are chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Somebody alone.
    Alone,
    /// A class.
    Class,
}

/// Choosing a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseChoice {
    /// What it should be.
    pub wish: CaseFilter,
    /// What can be changed of the wish, and the cases that fit it.
    pub rows: Vec<ChoiceRow>,
    /// The row at hand.
    pub at: usize,
    /// Who it is for.
    pub who: Who,
}

/// A row of choosing a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChoiceRow {
    /// Which sector.
    Sector,
    /// Which role.
    Role,
    /// How long at most.
    Length,
    /// Which language.
    Language,
    /// A case that fits.
    Case(CaseId),
}

/// The things on the page of a class, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderItem {
    /// The short set, before.
    Before,
    /// A set of cases.
    Set(SetId),
    /// One case.
    Case,
    /// The short set, after.
    After,
    /// Before beside after.
    Compare,
    /// Asks whether all hands are to be forgotten.
    Forget,
    /// Forgets them.
    ForgetNow,
}

/// A case being gone through.
#[derive(Debug, Clone)]
pub struct Training {
    /// How far, and what was noted.
    pub run: Attempt,
    /// What is asked now.
    pub rows: Vec<CaseRow>,
    /// The row at hand.
    pub at: usize,
    /// What is said of it, at the end.
    pub feedback: Option<Box<Feedback>>,
    /// The cases it is one of.
    pub series: CaseSeries,
}

/// Something to note or to choose within a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseRow {
    /// Whether one would act now.
    Act,
    /// A gate.
    Gate(GateId),
    /// A sign.
    Sign(SignId),
    /// Somebody to ring.
    Whom(Recipient),
    /// An answer to the question.
    Choice(Choice),
}

/// A class at a case; the cases and the hands are the model's, since they outlive the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClassView {
    /// The choice at hand.
    pub at: usize,
    /// Both languages are shown.
    pub both: bool,
    /// The choice whose hands are being typed.
    pub typing: Option<usize>,
}

/// The ladder of a case at another place or moment.
#[derive(Debug, Clone)]
pub struct WhatIf {
    /// The case.
    pub case: CaseId,
    /// Where and when.
    pub scene: Scene,
    /// Whom one would call.
    pub route: Route,
}
