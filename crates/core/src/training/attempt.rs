//! One learner's attempt at one case. The steps come one at a time; whether to act can be answered
//! only for the newest step, since hindsight teaches nothing, while marked signs may be corrected
//! until the end, as in real work.

use std::fmt;

use super::call::Recipient;
use crate::{
    assess::{Answer, Answers},
    content::{catalog::Case, enums::Choice},
    ids::{CaseId, GateId, SignId},
};

/// Where a learner is in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// At this step, counted from 0.
    Step(usize),
    /// Whom to call.
    Call,
    /// The question of the case.
    Question,
    /// The feedback; nothing can be changed any more.
    Feedback,
}

/// An attempt at a case. Nothing of it is kept outside this value.
#[derive(Clone, PartialEq, Eq)]
pub struct Attempt {
    case: CaseId,
    steps: usize,
    stage: Stage,
    answers: Answers,
    /// For each step that has been shown: whether the learner would act.
    acts: Vec<bool>,
    recipient: Option<Recipient>,
    choice: Option<Choice>,
}

impl Attempt {
    /// Starts at the first step of a case.
    pub fn new(case: &Case) -> Self {
        Self {
            case: case.id.clone(),
            steps: case.steps.len(),
            stage: if case.steps.is_empty() { Stage::Call } else { Stage::Step(0) },
            answers: Answers::default(),
            acts: case.steps.first().map(|_| false).into_iter().collect(),
            recipient: None,
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

    /// How many steps the case has.
    pub const fn steps(&self) -> usize {
        self.steps
    }

    /// The signs and gates that the learner marked.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether the learner would act, for each step that has been shown.
    pub fn acts(&self) -> &[bool] {
        &self.acts
    }

    /// Whether the learner would act, as answered at the step in view.
    pub fn acts_now(&self) -> bool {
        match self.stage {
            Stage::Step(step) => self.acts.get(step).copied().unwrap_or_default(),
            Stage::Call | Stage::Question | Stage::Feedback => false,
        }
    }

    /// Whether the step in view was left for a later one before.
    pub fn is_earlier_step(&self) -> bool {
        matches!(self.stage, Stage::Step(step) if step + 1 < self.acts.len())
    }

    /// Whom the learner would call; nothing before that is answered.
    pub const fn recipient(&self) -> Option<&Recipient> {
        self.recipient.as_ref()
    }

    /// The learner's answer to the question; nothing before that is answered.
    pub const fn choice(&self) -> Option<Choice> {
        self.choice
    }

    /// Marks a sign, or unmarks it; ignored once feedback is given.
    pub fn mark_sign(&mut self, sign: &SignId, answer: Option<Answer>) {
        if self.stage != Stage::Feedback {
            self.answers.set_sign(sign, answer);
        }
    }

    /// Answers a gate, or takes its answer back; ignored once feedback is given.
    pub fn answer_gate(&mut self, gate: &GateId, answer: Option<Answer>) {
        if self.stage != Stage::Feedback {
            self.answers.set_gate(gate, answer);
        }
    }

    /// Sets whether the learner would act now; ignored unless the newest step is in view.
    pub fn set_act(&mut self, act: bool) {
        let newest = self.acts.len();
        if let (Stage::Step(step), Some(last)) = (self.stage, self.acts.last_mut())
            && step + 1 == newest
        {
            *last = act;
        }
    }

    /// Chooses whom to call; ignored at other stages.
    pub fn choose_recipient(&mut self, recipient: Recipient) {
        if self.stage == Stage::Call {
            self.recipient = Some(recipient);
        }
    }

    /// Answers the question; ignored at other stages.
    pub fn answer_question(&mut self, choice: Choice) {
        if self.stage == Stage::Question {
            self.choice = Some(choice);
        }
    }

    /// Moves to the next stage: each step, whom to call, the question, the feedback.
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

    /// Moves back, to read again; from the feedback there is no way back.
    pub fn back(&mut self) {
        self.stage = match self.stage {
            Stage::Step(step) => Stage::Step(step.saturating_sub(1)),
            Stage::Call => self.steps.checked_sub(1).map_or(Stage::Call, Stage::Step),
            Stage::Question => Stage::Call,
            Stage::Feedback => Stage::Feedback,
        };
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attempt({}/{}, {:?})", self.acts.len(), self.steps, self.answers)
    }
}
