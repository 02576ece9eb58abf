//! The feedback on an attempt at a case: signs caught, missed and marked without reason, when the
//! learner would have acted, the outcome of their own marks against the expected one, the call and
//! the question. It judges the marks, never the learner.

use std::fmt;

use super::{
    answer_key,
    attempt::Attempt,
    call::{self, CallFeedback},
};
use crate::{
    assess::{self, Answer, Answers},
    content::{
        catalog::{Case, Catalog, Herring},
        enums::{Choice, Outcome},
    },
    ids::{GateId, HerringId, SignId},
};

/// A sign that the learner marked and the case does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FalsePositive {
    /// The sign.
    pub sign: SignId,
    /// Whether the case has a text of its own on why the sign does not apply.
    pub is_explained: bool,
}

/// A sign that the learner marked surer or less sure than the case shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertaintyMismatch {
    /// The sign.
    pub sign: SignId,
    /// How the case shows it.
    pub key: Answer,
    /// How the learner marked it.
    pub own: Answer,
}

/// When the learner would have acted, against the first step at which the case calls for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionTiming {
    /// Before that step.
    TooEarly,
    /// At that step.
    InTime,
    /// After that step, or not at all.
    TooLate,
    /// Not at all, and no step calls for it.
    RightlyNot,
    /// Though no step calls for it.
    Needless,
}

/// The learner's answer to the question of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionFeedback {
    /// What was chosen; nothing where the question was skipped.
    pub chosen: Option<Choice>,
    /// The right choice.
    pub right: Choice,
}

impl QuestionFeedback {
    /// Whether the right choice was made.
    pub fn is_right(self) -> bool {
        self.chosen == Some(self.right)
    }
}

/// The feedback on an attempt. Signs and gates are in the bank's order.
#[derive(Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Signs that the case shows and the learner marked.
    pub caught: Vec<SignId>,
    /// Signs that the case shows and the learner did not mark. Signs that never count, such as a
    /// language, are no miss and are left out.
    pub missed: Vec<SignId>,
    /// Signs that the learner marked and the case does not show.
    pub false_positives: Vec<FalsePositive>,
    /// Signs caught, but surer or less sure than the case shows them.
    pub certainty_mismatches: Vec<CertaintyMismatch>,
    /// Gates about danger and child that the learner wrongly answered no.
    pub gates_missed: Vec<GateId>,
    /// Gates about danger and child that the learner should have answered no.
    pub gates_false_positive: Vec<GateId>,
    /// Red herrings that misled the learner.
    pub herrings: Vec<HerringId>,
    /// When the learner would have acted.
    pub timing: ActionTiming,
    /// The outcome of the learner's own marks.
    pub own_outcome: Outcome,
    /// The outcome of the case.
    pub expected_outcome: Outcome,
    /// Whom the learner would have called.
    pub call: CallFeedback,
    /// The answer to the question.
    pub question: QuestionFeedback,
}

impl Feedback {
    /// The feedback on an attempt at this case.
    pub fn new(attempt: &Attempt, case: &Case, catalog: &Catalog) -> Self {
        let own = attempt.answers();
        let key = answer_key(case, case.steps.len());
        let signs_where = |wanted: &dyn Fn(&SignId) -> bool| -> Vec<SignId> {
            catalog.signs.keys().filter(|sign| wanted(sign)).cloned().collect()
        };
        let counts = |id: &SignId| catalog.signs.get(id).is_some_and(|sign| sign.counts);
        let is_marked = |id: &SignId| own.sign(id).is_some();
        let is_shown = |id: &SignId| key.sign(id).is_some();
        let caught = signs_where(&|id| is_shown(id) && is_marked(id));
        let missed = signs_where(&|id| is_shown(id) && !is_marked(id) && counts(id));
        let false_positives = signs_where(&|id| is_marked(id) && !is_shown(id)).into_iter();
        let false_positives = false_positives
            .map(|sign| FalsePositive { is_explained: case.distractors.contains(&sign), sign });
        Self {
            certainty_mismatches: certainty_mismatches(&caught, &key, own),
            gates_missed: raising_gates_only_in(&key, own, catalog),
            gates_false_positive: raising_gates_only_in(own, &key, catalog),
            herrings: misleading_herrings(case, attempt, &missed),
            caught,
            missed,
            false_positives: false_positives.collect(),
            timing: timing(attempt.acts(), case.acts_at()),
            own_outcome: assess::outcome(own, catalog),
            expected_outcome: case.expected,
            call: call::judge(case, attempt.recipient(), catalog),
            question: QuestionFeedback { chosen: attempt.choice(), right: case.right },
        }
    }

    /// Whether the learner's own marks give the expected outcome.
    pub fn is_outcome_right(&self) -> bool {
        self.own_outcome == self.expected_outcome
    }
}

impl fmt::Debug for Feedback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (caught, missed) = (self.caught.len(), self.missed.len());
        write!(f, "Feedback({caught}, {missed}, {})", self.false_positives.len())
    }
}

fn certainty_mismatches(caught: &[SignId], key: &Answers, own: &Answers) -> Vec<CertaintyMismatch> {
    let pairs = caught.iter().filter_map(|sign| {
        let (key, own) = (key.sign(sign)?, own.sign(sign)?);
        Some(CertaintyMismatch { sign: sign.clone(), key, own })
    });
    pairs.filter(|mismatch| mismatch.key != mismatch.own).collect()
}

/// The gates that raise a concern and have an answer among these answers only.
fn raising_gates_only_in(these: &Answers, others: &Answers, catalog: &Catalog) -> Vec<GateId> {
    let raising = catalog.gates.values().filter(|gate| gate.raises.is_some());
    let only =
        raising.filter(|gate| these.gate(&gate.id).is_some() && others.gate(&gate.id).is_none());
    only.map(|gate| gate.id.clone()).collect()
}

fn misleading_herrings(case: &Case, attempt: &Attempt, missed: &[SignId]) -> Vec<HerringId> {
    let has_misled = |herring: &&Herring| {
        herring.suggests.iter().any(|sign| attempt.answers().sign(sign).is_some())
            || herring.conceals.iter().any(|sign| missed.contains(sign))
            || attempt.choice().is_some_and(|choice| herring.answers.contains(&choice))
    };
    case.herrings.iter().filter(has_misled).map(|herring| herring.id.clone()).collect()
}

/// Compares the first step at which the learner would act with the one that calls for it.
fn timing(acts: &[bool], key: Option<usize>) -> ActionTiming {
    match (acts.iter().position(|act| *act), key) {
        (None, None) => ActionTiming::RightlyNot,
        (Some(_), None) => ActionTiming::Needless,
        (Some(own), Some(key)) if own < key => ActionTiming::TooEarly,
        (Some(own), Some(key)) if own == key => ActionTiming::InTime,
        (_, Some(_)) => ActionTiming::TooLate,
    }
}
