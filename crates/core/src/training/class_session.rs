//! A class working through cases: the running order, what of a case is in view, and the votes. In the
//! rounds before and after the session the key is not shown, since a class that has been told the
//! answers cannot be measured.

use std::{collections::BTreeMap, fmt};

use super::{
    call,
    selection::is_negative,
    timer::Timer,
    votes::{Question, Share, VoteCounts},
};
use crate::{
    content::{
        catalog::{Case, Catalog},
        enums::{Choice, Trains},
    },
    ids::CaseId,
};

/// A round of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Round {
    /// The measured set, before the session.
    Before,
    /// The session itself.
    Session,
    /// The measured set, after the session.
    After,
}

/// What of a case is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClassStage {
    /// This step, counted from 0.
    Step(usize),
    /// Whom to call.
    Call,
    /// The question of the case.
    Question,
    /// The key.
    Key,
    /// The points to discuss.
    Discuss,
}

impl ClassStage {
    /// What the class votes on at this stage.
    pub const fn question(self) -> Option<Question> {
        match self {
            Self::Step(step) => Some(Question::ActAfterStep(step)),
            Self::Call => Some(Question::Call),
            Self::Question => Some(Question::CaseQuestion),
            Self::Key | Self::Discuss => None,
        }
    }
}

/// A case of the running order.
#[derive(Debug, Clone, PartialEq, Eq)]
struct OrderedCase {
    id: CaseId,
    /// How many steps it has.
    steps: usize,
}

impl OrderedCase {
    const fn first_stage(&self) -> ClassStage {
        if self.steps == 0 { ClassStage::Call } else { ClassStage::Step(0) }
    }
}

/// The work of a class on its cases. Nothing of it is kept outside this value.
#[derive(Clone, PartialEq, Eq)]
pub struct ClassSession {
    session: Vec<OrderedCase>,
    measured: Vec<OrderedCase>,
    round: Round,
    /// The position in the order of the case in view.
    position: usize,
    stage: ClassStage,
    /// Where each round with its cases was left.
    left_at: BTreeMap<(Round, Vec<CaseId>), (usize, ClassStage)>,
    votes: BTreeMap<(Round, CaseId, Question), VoteCounts>,
    /// The timer, where one was started.
    pub timer: Option<Timer>,
}

/// How a class answered the question of a case before and after the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeforeAfter {
    /// The case.
    pub case: CaseId,
    /// Right answers before.
    pub before: Share,
    /// Right answers after.
    pub after: Share,
}

/// How a class answered the measured set before and after the session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Each case, in the order of the set.
    pub cases: Vec<BeforeAfter>,
    /// Right answers to all questions before.
    pub before: Share,
    /// Right answers to all questions after.
    pub after: Share,
    /// The same apart by skill, as far as the set trains it.
    pub skills: Vec<SkillBeforeAfter>,
}

/// What a class can be better at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skill {
    /// Whom to call, where somebody is to be called and where nobody is.
    Calling,
    /// Not to act in a case that is harmless.
    Harmless,
    /// To act at the step at which the signs call for it.
    Signs,
}

/// A skill of a class before and after the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillBeforeAfter {
    /// The skill.
    pub skill: Skill,
    /// Right hands before.
    pub before: Share,
    /// Right hands after.
    pub after: Share,
}

impl Skill {
    const ALL: [Self; 3] = [Self::Calling, Self::Harmless, Self::Signs];

    /// The question of a case that tells of the skill, and its right choice.
    fn question(self, case: &Case, catalog: &Catalog) -> Option<(Question, Choice)> {
        let last = case.steps.len().checked_sub(1)?;
        match self {
            Self::Calling => Some((Question::Call, call::best_choice(case, catalog)?)),
            Self::Harmless => (case.trains == Trains::Harmless)
                .then_some((Question::ActAfterStep(last), Choice::B)),
            Self::Signs if is_negative(case) => None,
            Self::Signs => case.acts_at().map(|step| (Question::ActAfterStep(step), Choice::A)),
        }
    }
}

impl ClassSession {
    /// A session with its running order and the measured set, at the first case of the session. Cases
    /// that the catalog does not have are left out.
    pub fn new(session: &[CaseId], measured: &[CaseId], catalog: &Catalog) -> Self {
        let mut class = Self {
            session: ordered_cases(session, catalog),
            measured: ordered_cases(measured, catalog),
            round: Round::Session,
            position: 0,
            stage: ClassStage::Question,
            left_at: BTreeMap::new(),
            votes: BTreeMap::new(),
            timer: None,
        };
        class.open(0);
        class
    }

    /// Goes on to a session with these cases, where it was left. The votes of all rounds are kept.
    pub fn set_order(&mut self, session: &[CaseId], catalog: &Catalog) {
        self.note_place();
        self.session = ordered_cases(session, catalog);
        self.return_to(Round::Session);
    }

    /// Goes on with a round where it was left.
    pub fn resume(&mut self, round: Round) {
        self.note_place();
        self.return_to(round);
    }

    /// Whether the class has come further than the first step of the round.
    pub fn is_under_way(&self) -> bool {
        let first = self.cases().first().map(OrderedCase::first_stage);
        self.case().is_some() && (self.position > 0 || Some(self.stage) != first)
    }

    /// The round.
    pub const fn round(&self) -> Round {
        self.round
    }

    /// Begins a round at its first case. The votes of all rounds are kept.
    pub fn begin(&mut self, round: Round) {
        self.round = round;
        self.open(0);
    }

    /// The running order of the round.
    pub fn order(&self) -> impl ExactSizeIterator<Item = &CaseId> {
        self.cases().iter().map(|case| &case.id)
    }

    /// The position in the order of the case in view, counted from 0.
    pub const fn position(&self) -> usize {
        self.position
    }

    /// The case in view; nothing where the order is empty.
    pub fn case(&self) -> Option<&CaseId> {
        self.current().map(|case| &case.id)
    }

    /// What of the case is in view.
    pub const fn stage(&self) -> ClassStage {
        self.stage
    }

    /// Moves to the next stage: each step, whom to call, the question, the key, the discussion, the next case.
    /// Returns false at the end of the order.
    pub fn forward(&mut self) -> bool {
        let Some(steps) = self.current().map(|case| case.steps) else { return false };
        self.stage = match self.stage {
            ClassStage::Step(step) if step + 1 < steps => ClassStage::Step(step + 1),
            ClassStage::Step(_) => ClassStage::Call,
            ClassStage::Call => ClassStage::Question,
            ClassStage::Question if self.round == Round::Session => ClassStage::Key,
            ClassStage::Key => ClassStage::Discuss,
            ClassStage::Question | ClassStage::Discuss => {
                let has_next = self.position + 1 < self.cases().len();
                if has_next {
                    self.open(self.position + 1);
                }
                return has_next;
            }
        };
        true
    }

    /// Moves back the same way; from the first stage of a case to the question of the case before.
    /// Returns false at the start of the order.
    pub fn back(&mut self) -> bool {
        let Some(steps) = self.current().map(|case| case.steps) else { return false };
        self.stage = match self.stage {
            ClassStage::Discuss => ClassStage::Key,
            ClassStage::Key => ClassStage::Question,
            ClassStage::Question => ClassStage::Call,
            ClassStage::Call if steps > 0 => ClassStage::Step(steps - 1),
            ClassStage::Step(step) if step > 0 => ClassStage::Step(step - 1),
            ClassStage::Call | ClassStage::Step(_) => {
                let Some(previous) = self.position.checked_sub(1) else { return false };
                self.open(previous);
                ClassStage::Question
            }
        };
        true
    }

    /// The votes on a question of the case in view, in this round.
    pub fn votes(&self, question: Question) -> VoteCounts {
        let key = self.case().map(|case| (self.round, case.clone(), question));
        key.and_then(|key| self.votes.get(&key)).copied().unwrap_or_default()
    }

    /// Sets the votes for a choice, at most 999; ignored where the question has no such choice.
    pub fn set_votes(&mut self, question: Question, choice: Choice, votes: u16) {
        self.change(question, choice, |counts| counts.set(choice, votes));
    }

    /// One vote more (`up`) or fewer; ignored where the question has no such choice.
    pub fn step_votes(&mut self, question: Question, choice: Choice, up: bool) {
        self.change(question, choice, |counts| counts.step(choice, up));
    }

    /// How the class answered the measured set before and after the session.
    pub fn comparison(&self, catalog: &Catalog) -> Comparison {
        let mut comparison = Comparison::default();
        for case in self.measured.iter().filter_map(|case| catalog.cases.get(&case.id)) {
            let share = |round| {
                let votes = self.votes.get(&(round, case.id.clone(), Question::CaseQuestion));
                votes.map_or(Share::default(), |votes| votes.share(case.right))
            };
            let (before, after) = (share(Round::Before), share(Round::After));
            comparison.before = comparison.before.plus(before);
            comparison.after = comparison.after.plus(after);
            comparison.cases.push(BeforeAfter { case: case.id.clone(), before, after });
        }
        comparison.skills = self.skills(catalog);
        comparison
    }

    /// The skills that the measured set tells of, where hands were raised before or after.
    fn skills(&self, catalog: &Catalog) -> Vec<SkillBeforeAfter> {
        let cases = || self.measured.iter().filter_map(|case| catalog.cases.get(&case.id));
        let share = |skill: Skill, round| {
            let asked = cases().filter_map(|case| Some((case, skill.question(case, catalog)?)));
            let shares = asked.filter_map(|(case, (question, right))| {
                let votes = self.votes.get(&(round, case.id.clone(), question))?;
                Some(votes.share(right))
            });
            shares.fold(Share::default(), Share::plus)
        };
        let skills = Skill::ALL.into_iter().map(|skill| SkillBeforeAfter {
            skill,
            before: share(skill, Round::Before),
            after: share(skill, Round::After),
        });
        skills.filter(|found| found.before.total + found.after.total > 0).collect()
    }

    fn change(&mut self, question: Question, choice: Choice, change: impl FnOnce(&mut VoteCounts)) {
        let Some(case) = self.case().cloned() else { return };
        if question.choices().contains(&choice) {
            change(self.votes.entry((self.round, case, question)).or_default());
        }
    }

    fn note_place(&mut self) {
        let order = (self.round, self.order().cloned().collect());
        self.left_at.insert(order, (self.position, self.stage));
    }

    fn return_to(&mut self, round: Round) {
        self.begin(round);
        let order = (self.round, self.order().cloned().collect());
        if let Some((position, stage)) = self.left_at.get(&order) {
            (self.position, self.stage) = (*position, *stage);
        }
    }

    fn cases(&self) -> &[OrderedCase] {
        if self.round == Round::Session { &self.session } else { &self.measured }
    }

    fn current(&self) -> Option<&OrderedCase> {
        self.cases().get(self.position)
    }

    fn open(&mut self, position: usize) {
        self.position = position;
        self.stage = self.current().map_or(ClassStage::Question, OrderedCase::first_stage);
    }
}

fn ordered_cases(ids: &[CaseId], catalog: &Catalog) -> Vec<OrderedCase> {
    let cases = ids.iter().filter_map(|id| catalog.cases.get(id));
    cases.map(|case| OrderedCase { id: case.id.clone(), steps: case.steps.len() }).collect()
}

impl fmt::Debug for ClassSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cases = self.cases().len();
        write!(f, "ClassSession({}/{cases}, {})", self.position + 1, self.votes.len())
    }
}
