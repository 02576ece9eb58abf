//! Three short cases that keep fresh what was learnt: of each its whole story, the signs to mark, whom to
//! call now and what to say first. The sum is told by skill. Of what was marked only counts and the names
//! of missed signs are kept, and only while the refresher lasts.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

use super::{
    answer_key,
    call::{self, CallFeedback, Recipient, Verdict},
    checklist, measured_set,
    selection::{hash, is_negative, shuffle},
    votes::Share,
};
use crate::{
    assess::{self, Answer, Answers},
    content::{
        catalog::{Case, Catalog},
        enums::Trains,
    },
    ids::{CaseId, Id, SignId},
};

/// A case offers at least so many signs, so that their number gives nothing away.
pub const LEAST_SIGNS: usize = 8;
/// After so many months it is time again. In the one study that looked, knowledge was back where it had
/// been before a training after six months (PMC8132095); the months themselves are our own choice.
const REPEATED_AFTER: [u32; 2] = [3, 9];

/// Where a refresher is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefresherStage {
    /// The story of a case, to be read.
    Story,
    /// Its signs, to be marked.
    Signs,
    /// Whom to call now.
    Call,
    /// What is said of the case.
    Feedback,
    /// What is said of all of them.
    Sum,
}

/// A refresher on its way.
#[derive(Clone, PartialEq, Eq)]
pub struct Refresher {
    day: NaiveDate,
    cases: Vec<CaseId>,
    stage: RefresherStage,
    answers: Answers,
    results: Vec<RefresherResult>,
}

/// How a case of a refresher was answered.
#[derive(Clone, PartialEq, Eq)]
pub struct RefresherResult {
    /// Signs that the case shows, that count and were marked.
    pub caught: usize,
    /// Signs that the case clearly shows, that count and were not marked.
    pub missed: Vec<SignId>,
    /// The same of those that the case leaves unsure: no fault to have passed over.
    pub unsure: Vec<SignId>,
    /// Signs that were marked and the case does not show.
    pub read_in: Vec<SignId>,
    /// Whether a harmless case was seen as harmless; nothing of any other.
    pub harmless: Option<bool>,
    /// Whom one would call.
    pub call: CallFeedback,
}

/// All cases of a refresher, by skill.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillSum {
    /// Signs marked of those shown.
    pub signs: Share,
    /// Harmless cases seen as harmless.
    pub harmless: Share,
    /// Good calls.
    pub calls: Share,
    /// Signs that were missed.
    pub missed: Vec<SignId>,
}

/// Three cases for a day: one harmless and two that are not, each of another sector. The same day gives
/// the same cases. What a class is measured by is left out.
pub fn cases_for(day: NaiveDate, catalog: &Catalog) -> Vec<CaseId> {
    let measured = measured_set(catalog).map(|set| set.cases.as_slice()).unwrap_or_default();
    let seed = u64::try_from(day.num_days_from_ce()).unwrap_or_default();
    let mut cases: Vec<&Case> =
        catalog.cases.values().filter(|case| !measured.contains(&case.id)).collect();
    shuffle(&mut cases, seed);
    let mut chosen: Vec<&Case> = Vec::new();
    let is_harmless = |case: &Case| case.trains == Trains::Harmless;
    let is_other = |case: &Case| !is_negative(case);
    for wanted in [&is_harmless as &dyn Fn(&Case) -> bool, &is_other, &is_other] {
        let is_new = |case: &Case| {
            chosen.iter().all(|other| other.id != case.id && other.sector != case.sector)
        };
        let fits = |case: &&&Case| wanted(case) && is_new(case);
        chosen.extend(cases.iter().find(fits).copied());
    }
    // Else the harmless case would always be the first.
    shuffle(&mut chosen, seed.wrapping_add(1));
    chosen.into_iter().map(|case| case.id.clone()).collect()
}

/// When it is time again.
pub fn repeated_on(day: NaiveDate) -> Vec<NaiveDate> {
    let later = |months| day.checked_add_months(Months::new(months));
    REPEATED_AFTER.into_iter().filter_map(later).collect()
}

/// The signs to choose among for a case, in the bank's order: those it shows, those that do not apply,
/// and others that are asked there.
pub fn offered_signs(case: &Case, catalog: &Catalog) -> Vec<SignId> {
    let shown = case.shown(case.steps.len());
    let herrings = case.herrings.iter().flat_map(|herring| &herring.suggests);
    let mut offered: Vec<SignId> =
        shown.into_keys().chain(case.distractors.iter()).chain(herrings).cloned().collect();
    let asked = checklist(case, None, catalog);
    let mut others: Vec<SignId> = asked.into_iter().flat_map(|(_, signs)| signs).collect();
    others.sort_by_cached_key(|sign| hash(sign.as_str().as_bytes(), 0));
    offered.sort_unstable();
    offered.dedup();
    for other in others {
        if offered.len() < LEAST_SIGNS && !offered.contains(&other) {
            offered.push(other);
        }
    }
    catalog.signs.keys().filter(|sign| offered.contains(sign)).cloned().collect()
}

impl Refresher {
    /// The refresher of a day.
    pub fn new(day: NaiveDate, catalog: &Catalog) -> Self {
        Self {
            day,
            cases: cases_for(day, catalog),
            stage: RefresherStage::Story,
            answers: Answers::default(),
            results: Vec::new(),
        }
    }

    /// The day it was begun on.
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// The cases, in order.
    pub fn cases(&self) -> &[CaseId] {
        &self.cases
    }

    /// Where it is.
    pub const fn stage(&self) -> RefresherStage {
        self.stage
    }

    /// The position of the case in view, counted from 0.
    pub fn position(&self) -> usize {
        let told = usize::from(self.stage == RefresherStage::Feedback);
        self.results.len().saturating_sub(told)
    }

    /// The case in view; nothing at the sum.
    pub fn case(&self) -> Option<&CaseId> {
        self.cases.get(self.position()).filter(|_| self.stage != RefresherStage::Sum)
    }

    /// What is marked of the case in view.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// How the case in view was answered, once that is told.
    pub fn result(&self) -> Option<&RefresherResult> {
        self.results.last().filter(|_| self.stage == RefresherStage::Feedback)
    }

    /// Marks a sign, or takes the mark away; ignored but where they are asked.
    pub fn mark_sign(&mut self, sign: &SignId, answer: Option<Answer>) {
        if self.stage == RefresherStage::Signs {
            self.answers.set_sign(sign, answer);
        }
    }

    /// Says whom one would call; ignored but where that is asked.
    pub fn choose(&mut self, recipient: &Recipient, catalog: &Catalog) {
        let case = self.case().and_then(|case| catalog.cases.get(case));
        if let (RefresherStage::Call, Some(case)) = (self.stage, case) {
            let result = RefresherResult::new(case, &self.answers, recipient, catalog);
            self.results.push(result);
            self.stage = RefresherStage::Feedback;
        }
    }

    /// On to the signs, to whom to call, to the next case, to the sum.
    pub fn forward(&mut self) {
        self.stage = match self.stage {
            RefresherStage::Story => RefresherStage::Signs,
            RefresherStage::Signs => RefresherStage::Call,
            RefresherStage::Feedback if self.results.len() < self.cases.len() => {
                self.answers.clear();
                RefresherStage::Story
            }
            RefresherStage::Feedback => RefresherStage::Sum,
            stage @ (RefresherStage::Call | RefresherStage::Sum) => stage,
        };
    }

    /// From whom to call back to the signs, and from them to the story; gives whether there was a way back.
    pub fn back(&mut self) -> bool {
        let before = match self.stage {
            RefresherStage::Call => RefresherStage::Signs,
            RefresherStage::Signs => RefresherStage::Story,
            RefresherStage::Story | RefresherStage::Feedback | RefresherStage::Sum => return false,
        };
        self.stage = before;
        true
    }

    /// All cases that were answered, by skill.
    pub fn sum(&self) -> SkillSum {
        let mut sum = SkillSum::default();
        for result in &self.results {
            sum.signs = sum.signs.plus(share(result.caught, result.caught + result.missed.len()));
            if let Some(is_right) = result.harmless {
                sum.harmless = sum.harmless.plus(share(usize::from(is_right), 1));
            }
            let is_good = result.call.verdict.is_some_and(Verdict::is_good);
            sum.calls = sum.calls.plus(share(usize::from(is_good), 1));
            sum.missed.extend(result.missed.iter().cloned());
        }
        sum
    }
}

fn share(part: usize, total: usize) -> Share {
    let count = |n| u32::try_from(n).unwrap_or(u32::MAX);
    Share { part: count(part), total: count(total) }
}

impl RefresherResult {
    fn new(case: &Case, own: &Answers, recipient: &Recipient, catalog: &Catalog) -> Self {
        let key = answer_key(case, case.steps.len());
        let signs = |wanted: &dyn Fn(&SignId) -> bool| -> Vec<SignId> {
            catalog.signs.keys().filter(|sign| wanted(sign)).cloned().collect()
        };
        let counts = |id: &SignId| catalog.signs.get(id).is_some_and(|sign| sign.counts);
        let is_marked = |id: &SignId| own.sign(id).is_some();
        let is_shown = |id: &SignId| key.sign(id).is_some();
        let is_harmless = case.trains == Trains::Harmless;
        Self {
            caught: signs(&|id| is_shown(id) && is_marked(id) && counts(id)).len(),
            missed: signs(&|id| key.sign(id) == Some(Answer::Yes) && !is_marked(id) && counts(id)),
            unsure: signs(&|id| {
                key.sign(id) == Some(Answer::Unsure) && !is_marked(id) && counts(id)
            }),
            read_in: signs(&|id| is_marked(id) && !is_shown(id)),
            harmless: is_harmless.then(|| assess::outcome(own, catalog) <= case.expected),
            call: call::judge(case, Some(recipient), catalog),
        }
    }
}

impl fmt::Debug for Refresher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Refresher({}/{}, {:?})", self.results.len(), self.cases.len(), self.answers)
    }
}

impl fmt::Debug for RefresherResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (missed, read_in) = (self.missed.len(), self.read_in.len());
        write!(f, "RefresherResult({}, {missed}, {read_in})", self.caught)
    }
}
