//! Cases that a learner works through one after the other, and the totals over them. Of a finished
//! case only counts are kept, and the names of the signs that were missed.

use std::{cmp::Ordering, fmt};

use super::{
    attempt::Attempt,
    call::Verdict,
    feedback::{ActionTiming, Feedback},
};
use crate::ids::{CaseId, SignId};

/// A series of cases.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CaseSeries {
    cases: Vec<CaseId>,
    scores: Vec<CaseScore>,
}

/// A case that was begun and left, with the cases it is one of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BegunCase {
    /// How far it came, and what was noted.
    pub run: Attempt,
    /// The cases it is one of.
    pub series: CaseSeries,
}

/// The counts of a finished case.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseScore {
    /// The case.
    pub case: CaseId,
    /// Signs that the case shows and the learner marked.
    pub caught: usize,
    /// Signs that the case shows and the learner did not mark.
    pub missed: Vec<SignId>,
    /// Signs that the learner marked and the case does not show.
    pub false_positives: usize,
    /// Red herrings that misled the learner.
    pub herrings: usize,
    /// When the learner would have acted.
    pub timing: ActionTiming,
    /// The outcome of the learner's own marks against the expected one.
    pub outcome: OutcomeDelta,
    /// Whether the call was good.
    pub is_call_good: bool,
    /// Whether the answer to the question was right.
    pub is_answer_right: bool,
}

/// An outcome against the expected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutcomeDelta {
    /// Less serious than expected.
    Lower,
    /// As expected.
    Same,
    /// More serious than expected.
    Higher,
}

/// The totals over the finished cases of a series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeriesSummary {
    /// Finished cases.
    pub cases: usize,
    /// Signs caught.
    pub caught: usize,
    /// Signs missed.
    pub missed: usize,
    /// Signs marked that the cases do not show.
    pub false_positives: usize,
    /// Red herrings that misled the learner.
    pub herrings: usize,
    /// Cases with an outcome lower than expected.
    pub lower: usize,
    /// Cases with the expected outcome.
    pub same: usize,
    /// Cases with an outcome higher than expected.
    pub higher: usize,
    /// Cases in which the learner acted before there was need, or without need.
    pub too_early: usize,
    /// Cases in which the learner acted in time, or rightly not at all.
    pub in_time: usize,
    /// Cases in which the learner acted too late or not at all.
    pub too_late: usize,
    /// Cases with a good call.
    pub good_calls: usize,
    /// Cases whose question was answered right.
    pub right_answers: usize,
}

impl CaseSeries {
    /// A series of these cases, in order.
    pub const fn new(cases: Vec<CaseId>) -> Self {
        Self { cases, scores: Vec::new() }
    }

    /// The cases, in order.
    pub fn cases(&self) -> &[CaseId] {
        &self.cases
    }

    /// The counts of the finished cases, in order.
    pub fn scores(&self) -> &[CaseScore] {
        &self.scores
    }

    /// The case whose turn it is; nothing when all are finished.
    pub fn current(&self) -> Option<&CaseId> {
        self.cases.get(self.scores.len())
    }

    /// Finishes the case whose turn it is.
    pub fn finish_case(&mut self, feedback: &Feedback) {
        if let Some(case) = self.current() {
            let score = CaseScore::new(case.clone(), feedback);
            self.scores.push(score);
        }
    }

    /// The signs that were missed in more than one case, in the order in which they were missed again.
    pub fn missed_again(&self) -> Vec<SignId> {
        let mut seen: Vec<&SignId> = Vec::new();
        let mut again: Vec<SignId> = Vec::new();
        for sign in self.scores.iter().flat_map(|score| &score.missed) {
            if !seen.contains(&sign) {
                seen.push(sign);
            } else if !again.contains(sign) {
                again.push(sign.clone());
            } else {
                // It is named already.
            }
        }
        again
    }

    /// The totals over the finished cases.
    pub fn summary(&self) -> SeriesSummary {
        let mut sum = SeriesSummary { cases: self.scores.len(), ..SeriesSummary::default() };
        for score in &self.scores {
            sum.add(score);
        }
        sum
    }
}

impl CaseScore {
    fn new(case: CaseId, feedback: &Feedback) -> Self {
        let outcome = match feedback.own_outcome.cmp(&feedback.expected_outcome) {
            Ordering::Less => OutcomeDelta::Lower,
            Ordering::Equal => OutcomeDelta::Same,
            Ordering::Greater => OutcomeDelta::Higher,
        };
        Self {
            case,
            caught: feedback.caught.len(),
            missed: feedback.missed.clone(),
            false_positives: feedback.false_positives.len(),
            herrings: feedback.herrings.len(),
            timing: feedback.timing,
            outcome,
            is_call_good: feedback.call.verdict.is_some_and(Verdict::is_good),
            is_answer_right: feedback.question.is_right(),
        }
    }
}

impl SeriesSummary {
    fn add(&mut self, score: &CaseScore) {
        self.caught += score.caught;
        self.missed += score.missed.len();
        self.false_positives += score.false_positives;
        self.herrings += score.herrings;
        *match score.outcome {
            OutcomeDelta::Lower => &mut self.lower,
            OutcomeDelta::Same => &mut self.same,
            OutcomeDelta::Higher => &mut self.higher,
        } += 1;
        *match score.timing {
            ActionTiming::TooEarly | ActionTiming::Needless => &mut self.too_early,
            ActionTiming::InTime | ActionTiming::RightlyNot => &mut self.in_time,
            ActionTiming::TooLate => &mut self.too_late,
        } += 1;
        self.good_calls += usize::from(score.is_call_good);
        self.right_answers += usize::from(score.is_answer_right);
    }
}

impl fmt::Debug for CaseSeries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseSeries({}/{})", self.scores.len(), self.cases.len())
    }
}

impl fmt::Debug for CaseScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseScore({}, {})", self.caught, self.missed.len())
    }
}
