//! Cases that a learner works through one after the other, and the sum of them. Uses feedback.
//! Only counts are kept of the cases that are done.

use std::fmt;

use super::feedback::{Acted, Feedback};
use crate::ids::CaseId;

/// A series of cases.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Series {
    cases: Vec<CaseId>,
    scores: Vec<Score>,
}

/// The counts of one case.
#[derive(Clone, PartialEq, Eq)]
pub struct Score {
    /// The case.
    pub case: CaseId,
    /// Signs caught.
    pub caught: usize,
    /// Signs missed.
    pub missed: usize,
    /// Signs read into it.
    pub read_in: usize,
    /// Red herrings fallen for.
    pub herrings: usize,
    /// When the learner would have acted.
    pub acted: Acted,
    /// The outcome of the learner's own notes beside the expected one.
    pub outcome: Beside,
    /// Whether the call was good.
    pub call: bool,
    /// Whether the answer was right.
    pub question: bool,
}

/// An outcome beside the expected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Lower.
    Lower,
    /// The same.
    Same,
    /// Higher.
    Higher,
}

/// The sum of a series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Cases that are done.
    pub cases: usize,
    /// Signs caught.
    pub caught: usize,
    /// Signs missed.
    pub missed: usize,
    /// Signs read into them.
    pub read_in: usize,
    /// Red herrings fallen for.
    pub herrings: usize,
    /// Outcomes lower than expected.
    pub lower: usize,
    /// Outcomes as expected.
    pub same: usize,
    /// Outcomes higher than expected.
    pub higher: usize,
    /// Acted before or without need.
    pub too_early: usize,
    /// Acted in time, or rightly not.
    pub in_time: usize,
    /// Acted too late, or not at all.
    pub too_late: usize,
    /// Good calls.
    pub calls: usize,
    /// Right answers.
    pub questions: usize,
}

impl Series {
    /// A series of these cases, in order.
    pub const fn new(cases: Vec<CaseId>) -> Self {
        Self { cases, scores: Vec::new() }
    }

    /// The cases, in order.
    pub fn cases(&self) -> &[CaseId] {
        &self.cases
    }

    /// The counts of the cases that are done.
    pub fn scores(&self) -> &[Score] {
        &self.scores
    }

    /// The case whose turn it is; nothing when all are done.
    pub fn current(&self) -> Option<&CaseId> {
        self.cases.get(self.scores.len())
    }

    /// Ends the case whose turn it is.
    pub fn end_case(&mut self, feedback: &Feedback) {
        if let Some(case) = self.current() {
            let score = Score::of(case.clone(), feedback);
            self.scores.push(score);
        }
    }

    /// The sum of the cases that are done.
    pub fn summary(&self) -> Summary {
        let mut sum = Summary { cases: self.scores.len(), ..Summary::default() };
        for score in &self.scores {
            sum.add(score);
        }
        sum
    }
}

impl Score {
    fn of(case: CaseId, feedback: &Feedback) -> Self {
        let outcome = match feedback.own.cmp(&feedback.expected) {
            std::cmp::Ordering::Less => Beside::Lower,
            std::cmp::Ordering::Equal => Beside::Same,
            std::cmp::Ordering::Greater => Beside::Higher,
        };
        Self {
            case,
            caught: feedback.caught.len(),
            missed: feedback.missed.len(),
            read_in: feedback.read_in.len(),
            herrings: feedback.herrings.len(),
            acted: feedback.acted,
            outcome,
            call: feedback.call.verdict.is_some_and(super::call::Verdict::is_good),
            question: feedback.question.is_right(),
        }
    }
}

impl Summary {
    fn add(&mut self, score: &Score) {
        self.caught += score.caught;
        self.missed += score.missed;
        self.read_in += score.read_in;
        self.herrings += score.herrings;
        *match score.outcome {
            Beside::Lower => &mut self.lower,
            Beside::Same => &mut self.same,
            Beside::Higher => &mut self.higher,
        } += 1;
        *match score.acted {
            Acted::TooEarly | Acted::Needlessly => &mut self.too_early,
            Acted::InTime | Acted::RightlyNot => &mut self.in_time,
            Acted::TooLate => &mut self.too_late,
        } += 1;
        self.calls += usize::from(score.call);
        self.questions += usize::from(score.question);
    }
}

impl fmt::Debug for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Series({}/{})", self.scores.len(), self.cases.len())
    }
}

impl fmt::Debug for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Score({}, {})", self.caught, self.missed)
    }
}
