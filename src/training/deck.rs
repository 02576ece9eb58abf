//! Cases for a class: an order, what is in view of its case, and the hands raised. Uses
//! content and hands. Everything lives in memory. In the rounds before and after, the key stays
//! hidden: what has been told cannot be measured.

use std::{collections::BTreeMap, fmt};

use super::{
    hands::{Ballot, Hands, Share},
    timer::Timer,
};
use crate::{
    content::{catalog::Catalog, vocabulary::Choice},
    ids::CaseId,
};

/// A round of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Round {
    /// The short set, before.
    Before,
    /// The session itself.
    Session,
    /// The short set, after.
    After,
}

/// What is in view of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// This step, counted from 0.
    Step(usize),
    /// The question.
    Question,
    /// The key; hidden until the class has voted.
    Key,
    /// What to talk about.
    Discuss,
}

impl Stage {
    /// What the class votes on here.
    pub const fn ballot(self) -> Option<Ballot> {
        match self {
            Self::Step(step) => Some(Ballot::Act(step)),
            Self::Question => Some(Ballot::Question),
            Self::Key | Self::Discuss => None,
        }
    }
}

/// A case of the running order with its number of steps.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    case: CaseId,
    steps: usize,
}

impl Item {
    const fn first(&self) -> Stage {
        if self.steps == 0 { Stage::Question } else { Stage::Step(0) }
    }
}

/// The cases of a class. Dropping it forgets it.
#[derive(Clone, PartialEq, Eq)]
pub struct Deck {
    session: Vec<Item>,
    measured: Vec<Item>,
    round: Round,
    at: usize,
    stage: Stage,
    hands: BTreeMap<(Round, CaseId, Ballot), Hands>,
    /// The timer, where one was started.
    pub timer: Option<Timer>,
}

/// How a class answered one question before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The case.
    pub case: CaseId,
    /// Before.
    pub before: Share,
    /// After.
    pub after: Share,
}

/// How a class answered the short set before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Each case.
    pub cases: Vec<Compared>,
    /// All questions before.
    pub before: Share,
    /// All questions after.
    pub after: Share,
}

impl Deck {
    /// A running order, and the short set for before and after; cases that the catalog does not
    /// know are left out. Begins with the session.
    pub fn new(session: &[CaseId], measured: &[CaseId], catalog: &Catalog) -> Self {
        let mut deck = Self {
            session: items(session, catalog),
            measured: items(measured, catalog),
            round: Round::Session,
            at: 0,
            stage: Stage::Question,
            hands: BTreeMap::new(),
            timer: None,
        };
        deck.open(0);
        deck
    }

    /// Begins the session anew with other cases. The hands of all rounds are kept.
    pub fn set_order(&mut self, session: &[CaseId], catalog: &Catalog) {
        self.session = items(session, catalog);
        self.begin(Round::Session);
    }

    /// The round.
    pub const fn round(&self) -> Round {
        self.round
    }

    /// Begins a round at its first case. The hands of the other rounds are kept.
    pub fn begin(&mut self, round: Round) {
        self.round = round;
        self.open(0);
    }

    /// The running order of the round.
    pub fn order(&self) -> impl ExactSizeIterator<Item = &CaseId> {
        self.items().iter().map(|item| &item.case)
    }

    /// The place in the order of the case in view, counted from 0.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The case in view; nothing where the order is empty.
    pub fn case(&self) -> Option<&CaseId> {
        self.item().map(|item| &item.case)
    }

    /// What is in view of it.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Goes on: the next step, the question, the key, what to talk about, the next case. False at
    /// the end of the order.
    pub fn forward(&mut self) -> bool {
        let Some(steps) = self.item().map(|item| item.steps) else { return false };
        self.stage = match self.stage {
            Stage::Step(step) if step + 1 < steps => Stage::Step(step + 1),
            Stage::Step(_) => Stage::Question,
            Stage::Question if self.round == Round::Session => Stage::Key,
            Stage::Key => Stage::Discuss,
            Stage::Question | Stage::Discuss => {
                let more = self.at + 1 < self.items().len();
                if more {
                    self.open(self.at + 1);
                }
                return more;
            }
        };
        true
    }

    /// Goes back the same way; to the case before, at its question. False at the very beginning.
    pub fn back(&mut self) -> bool {
        let Some(steps) = self.item().map(|item| item.steps) else { return false };
        self.stage = match self.stage {
            Stage::Discuss => Stage::Key,
            Stage::Key => Stage::Question,
            Stage::Question if steps > 0 => Stage::Step(steps - 1),
            Stage::Step(step) if step > 0 => Stage::Step(step - 1),
            Stage::Question | Stage::Step(_) => {
                let Some(before) = self.at.checked_sub(1) else { return false };
                self.open(before);
                Stage::Question
            }
        };
        true
    }

    /// The hands for a ballot on the case in view.
    pub fn hands(&self, ballot: Ballot) -> Hands {
        let key = self.case().map(|case| (self.round, case.clone(), ballot));
        key.and_then(|key| self.hands.get(&key)).copied().unwrap_or_default()
    }

    /// Sets the hands for a choice of a ballot on the case in view.
    pub fn set_hands(&mut self, ballot: Ballot, choice: Choice, hands: u16) {
        self.change(ballot, choice, |counted| counted.set(choice, hands));
    }

    /// One hand more or one fewer.
    pub fn step_hands(&mut self, ballot: Ballot, choice: Choice, up: bool) {
        self.change(ballot, choice, |counted| counted.step(choice, up));
    }

    /// How the class answered the short set before and after.
    pub fn comparison(&self, catalog: &Catalog) -> Comparison {
        let mut all = Comparison::default();
        for case in self.measured.iter().filter_map(|item| catalog.cases.get(&item.case)) {
            let share = |round| {
                let hands = self.hands.get(&(round, case.id.clone(), Ballot::Question));
                hands.map_or(Share::default(), |hands| hands.share(case.right))
            };
            let (before, after) = (share(Round::Before), share(Round::After));
            all.before = all.before.and(before);
            all.after = all.after.and(after);
            all.cases.push(Compared { case: case.id.clone(), before, after });
        }
        all
    }

    fn change(&mut self, ballot: Ballot, choice: Choice, change: impl FnOnce(&mut Hands)) {
        let Some(case) = self.case().cloned() else { return };
        if ballot.choices().contains(&choice) {
            change(self.hands.entry((self.round, case, ballot)).or_default());
        }
    }

    fn items(&self) -> &[Item] {
        if self.round == Round::Session { &self.session } else { &self.measured }
    }

    fn item(&self) -> Option<&Item> {
        self.items().get(self.at)
    }

    fn open(&mut self, place: usize) {
        self.at = place;
        self.stage = self.item().map_or(Stage::Question, Item::first);
    }
}

/// The cases that the catalog knows, with their number of steps.
fn items(cases: &[CaseId], catalog: &Catalog) -> Vec<Item> {
    let known = cases.iter().filter_map(|id| catalog.cases.get(id));
    known.map(|case| Item { case: case.id.clone(), steps: case.steps.len() }).collect()
}

impl fmt::Debug for Deck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cases = self.items().len();
        write!(f, "Deck({}/{cases}, {})", self.at + 1, self.hands.len())
    }
}
