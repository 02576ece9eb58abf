//! One learner on the way through one case. Uses content and answers. The steps come one at a time;
//! whether to act is asked of the newest step alone, since hindsight teaches nothing, while notes
//! may be mended until the end, as in real work.

use std::fmt;

use super::call::Whom;
use crate::{
    assess::{Answer, Answers},
    content::{catalog::Case, vocabulary::Choice},
    ids::{CaseId, GateId, SignId},
};

/// Where a learner is in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// At this step, counted from 0.
    Step(usize),
    /// Whom to ring.
    Call,
    /// The question.
    Question,
    /// What is said of it all.
    Feedback,
}

/// One way through a case. Dropping it forgets it.
#[derive(Clone, PartialEq, Eq)]
pub struct Run {
    case: CaseId,
    steps: usize,
    stage: Stage,
    answers: Answers,
    /// For each step that has been shown: whether the learner would act.
    acts: Vec<bool>,
    whom: Option<Whom>,
    choice: Option<Choice>,
}

impl Run {
    /// At the first step of a case.
    pub fn new(case: &Case) -> Self {
        Self {
            case: case.id.clone(),
            steps: case.steps.len(),
            stage: if case.steps.is_empty() { Stage::Call } else { Stage::Step(0) },
            answers: Answers::default(),
            acts: case.steps.first().map(|_| false).into_iter().collect(),
            whom: None,
            choice: None,
        }
    }

    /// The case.
    pub const fn case(&self) -> &CaseId {
        &self.case
    }

    /// Where the learner is.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// How many steps there are.
    pub const fn steps(&self) -> usize {
        self.steps
    }

    /// What the learner has noted.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether the learner would act, for each step that has been shown.
    pub fn acts(&self) -> &[bool] {
        &self.acts
    }

    /// Whom the learner would ring.
    pub const fn whom(&self) -> Option<&Whom> {
        self.whom.as_ref()
    }

    /// The learner's answer to the question.
    pub const fn choice(&self) -> Option<Choice> {
        self.choice
    }

    /// Notes a sign, or takes the note back. What is noted stands once feedback is given.
    pub fn note(&mut self, sign: &SignId, answer: Option<Answer>) {
        if self.stage != Stage::Feedback {
            self.answers.set_sign(sign, answer);
        }
    }

    /// Answers a gate.
    pub fn answer_gate(&mut self, gate: &GateId, answer: Option<Answer>) {
        if self.stage != Stage::Feedback {
            self.answers.set_gate(gate, answer);
        }
    }

    /// Whether the learner would act now; only the newest step can be answered, and only while it
    /// is in view.
    pub fn act(&mut self, act: bool) {
        let newest = self.acts.len();
        if let (Stage::Step(step), Some(last)) = (self.stage, self.acts.last_mut())
            && step + 1 == newest
        {
            *last = act;
        }
    }

    /// Chooses whom to ring.
    pub fn ring(&mut self, whom: Whom) {
        if self.stage == Stage::Call {
            self.whom = Some(whom);
        }
    }

    /// Answers the question.
    pub fn choose(&mut self, choice: Choice) {
        if self.stage == Stage::Question {
            self.choice = Some(choice);
        }
    }

    /// Goes on: the next step, whom to ring, the question, and what is said of it all.
    pub fn forward(&mut self) {
        self.stage = match self.stage {
            Stage::Step(step) if step + 1 < self.steps => Stage::Step(step + 1),
            Stage::Step(_) => Stage::Call,
            Stage::Call => Stage::Question,
            Stage::Question | Stage::Feedback => Stage::Feedback,
        };
        if let Stage::Step(step) = self.stage
            && step == self.acts.len()
        {
            self.acts.push(false);
        }
    }

    /// Goes back, to read again; from what is said of it all there is no way back.
    pub fn back(&mut self) {
        self.stage = match self.stage {
            Stage::Step(step) => Stage::Step(step.saturating_sub(1)),
            Stage::Call => self.steps.checked_sub(1).map_or(Stage::Call, Stage::Step),
            Stage::Question => Stage::Call,
            Stage::Feedback => Stage::Feedback,
        };
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Run({}/{}, {:?})", self.acts.len(), self.steps, self.answers)
    }
}
