//! What is said of a way through a case: signs caught, missed and read into it, when the learner
//! would have acted, the outcome of their own notes beside the expected one, the call and the
//! question. Uses content, assess and the run. It judges the notes, never the learner.

use std::fmt;

use super::{
    call::{self, Judged},
    key,
    run::Run,
};
use crate::{
    assess::{self, Answer, Answers},
    content::{
        catalog::{Case, Catalog, Herring},
        vocabulary::{Choice, Outcome},
    },
    ids::{GateId, HerringId, SignId},
};

/// A sign that the learner noted and the case does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadIn {
    /// The sign.
    pub sign: SignId,
    /// Whether the case has words of its own on why it does not apply.
    pub explained: bool,
}

/// A sign that the learner noted, surer or less sure than the case shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    /// The sign.
    pub sign: SignId,
    /// How the case shows it.
    pub key: Answer,
    /// How the learner noted it.
    pub own: Answer,
}

/// When the learner would have acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acted {
    /// Before the case calls for it.
    TooEarly,
    /// At the first step that calls for it.
    InTime,
    /// After that, or not at all.
    TooLate,
    /// Not at all, and nothing calls for it.
    RightlyNot,
    /// Though nothing calls for it.
    Needlessly,
}

/// An answer to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// What was chosen; nothing where the question was passed over.
    pub chosen: Option<Choice>,
    /// The right one.
    pub right: Choice,
}

impl Answered {
    /// Whether it was right.
    pub fn is_right(self) -> bool {
        self.chosen == Some(self.right)
    }
}

/// What is said of a way through a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Signs that the case shows and the learner noted, in the bank's order.
    pub caught: Vec<SignId>,
    /// Signs that the case shows and the learner did not note. Those that never count are left out:
    /// to pass over a language is no miss.
    pub missed: Vec<SignId>,
    /// Signs that the learner noted and the case does not show.
    pub read_in: Vec<ReadIn>,
    /// Signs caught, but surer or less sure than the case shows them.
    pub otherwise: Vec<Otherwise>,
    /// Questions about danger and child that should not have been answered no.
    pub gates_missed: Vec<GateId>,
    /// Questions about danger and child that should have been answered no.
    pub gates_read_in: Vec<GateId>,
    /// Red herrings that the learner has fallen for.
    pub herrings: Vec<HerringId>,
    /// When the learner would have acted.
    pub acted: Acted,
    /// The outcome of the learner's own notes.
    pub own: Outcome,
    /// The outcome of the case.
    pub expected: Outcome,
    /// Whom the learner would have rung.
    pub call: Judged,
    /// The answer to the question.
    pub question: Answered,
}

impl Feedback {
    /// What is to be said of a run through a case.
    pub fn of(run: &Run, case: &Case, catalog: &Catalog) -> Self {
        let own = run.answers();
        let key = key(case, case.steps.len());
        let signs = |wanted: &dyn Fn(&SignId) -> bool| -> Vec<SignId> {
            catalog.signs.keys().filter(|sign| wanted(sign)).cloned().collect()
        };
        let counts = |id: &SignId| catalog.signs.get(id).is_some_and(|sign| sign.counts);
        let noted = |id: &SignId| own.sign(id).is_some();
        let shown = |id: &SignId| key.sign(id).is_some();
        let caught = signs(&|id| shown(id) && noted(id));
        let missed = signs(&|id| shown(id) && !noted(id) && counts(id));
        let read_in = signs(&|id| noted(id) && !shown(id)).into_iter();
        let read_in = read_in.map(|sign| ReadIn { explained: case.nots.contains(&sign), sign });
        Self {
            otherwise: otherwise(&caught, &key, own),
            gates_missed: gates(&key, own, catalog),
            gates_read_in: gates(own, &key, catalog),
            herrings: herrings(case, run, &missed),
            caught,
            missed,
            read_in: read_in.collect(),
            acted: acted(run.acts(), case.acts_at()),
            own: assess::outcome(own, catalog),
            expected: case.expected,
            call: call::judge(case, run.whom(), catalog),
            question: Answered { chosen: run.choice(), right: case.right },
        }
    }

    /// Whether the learner's own notes give the expected outcome.
    pub fn is_outcome_right(&self) -> bool {
        self.own == self.expected
    }
}

impl fmt::Debug for Feedback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (caught, missed) = (self.caught.len(), self.missed.len());
        write!(f, "Feedback({caught}, {missed}, {})", self.read_in.len())
    }
}

fn otherwise(caught: &[SignId], key: &Answers, own: &Answers) -> Vec<Otherwise> {
    let both = caught.iter().filter_map(|sign| {
        Some(Otherwise { sign: sign.clone(), key: key.sign(sign)?, own: own.sign(sign)? })
    });
    both.filter(|sign| sign.key != sign.own).collect()
}

/// The gates that raise something, answered in `here` and not in `there`.
fn gates(here: &Answers, there: &Answers, catalog: &Catalog) -> Vec<GateId> {
    let raising = catalog.gates.values().filter(|gate| gate.raises.is_some());
    let only =
        raising.filter(|gate| here.gate(&gate.id).is_some() && there.gate(&gate.id).is_none());
    only.map(|gate| gate.id.clone()).collect()
}

fn herrings(case: &Case, run: &Run, missed: &[SignId]) -> Vec<HerringId> {
    let is_fallen_for = |herring: &&Herring| {
        herring.tempts.iter().any(|sign| run.answers().sign(sign).is_some())
            || herring.hides.iter().any(|sign| missed.contains(sign))
            || run.choice().is_some_and(|choice| herring.answers.contains(&choice))
    };
    case.herrings.iter().filter(is_fallen_for).map(|herring| herring.id.clone()).collect()
}

fn acted(acts: &[bool], key: Option<usize>) -> Acted {
    match (acts.iter().position(|act| *act), key) {
        (None, None) => Acted::RightlyNot,
        (Some(_), None) => Acted::Needlessly,
        (Some(own), Some(key)) if own < key => Acted::TooEarly,
        (Some(own), Some(key)) if own == key => Acted::InTime,
        (_, Some(_)) => Acted::TooLate,
    }
}
