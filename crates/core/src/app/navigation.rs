//! Where screens lead: each destination is data, so that no screen needs to know another. The walk
//! goes from the place to the gates, the list a category at a time, the review and the outcome;
//! whatever is known already is not asked.

use std::rc::Rc;

use super::{
    bindings::Context,
    effect::{Deferred, Effect, SaveState},
    state::{AppState, Task},
};
use crate::{
    assess::Assessment,
    content::{
        catalog::{Place, Sign},
        enums::{Concern, Respondent},
    },
    ids::{CaseId, GateId, SignId},
    reference::{ProgramScreen, ReferenceSection, Topic},
    training::{case_series::CaseSeries, class_session::Round},
};

/// What follows from an intent, besides what the screen changed itself.
#[derive(Debug)]
pub enum Transition {
    /// The screen stays in view.
    Stay,
    /// Lay another screen over it.
    Open(Destination),
    /// Put another screen in its place.
    Replace(Destination),
    /// Take it away; the screen below comes into view.
    Close,
    /// Take it away and hand the chosen place to the ladder below.
    ReturnPlace(Option<Place>),
    /// Open what a row of the start page leads to.
    OpenStartRow(usize),
    /// Open a screen of the program that was looked for.
    OpenScreen(ProgramScreen),
    /// Stay, and have the platform do something.
    Perform(Effect),
}

impl Transition {
    /// Where two answers of one list lead together: to the outcome where one of them does, else to the
    /// question that one raises, once where both raise it, else where the later one leads.
    #[must_use]
    pub fn and(self, later: Self) -> Self {
        match (self, later) {
            (before @ Self::Open(Destination::Outcome), _) | (before, Self::Stay) => before,
            (_, later @ Self::Open(Destination::Outcome)) => later,
            (
                Self::Open(Destination::Gate { gate: asked, mut again }),
                Self::Open(Destination::Gate { gate, again: more }),
            ) if asked == gate => {
                again.extend(more);
                Self::Open(Destination::Gate { gate, again })
            }
            (before @ Self::Open(Destination::Gate { .. }), _) => before,
            (_, later) => later,
        }
    }
}

/// A screen that another one leads to, with what it is about.
#[derive(Debug)]
pub enum Destination {
    /// Whether the unfinished case is to go for a new one.
    NewCase(Task),
    Place(ReturnTo),
    Work(ReturnTo),
    /// A gate, perhaps asked again because of signs just marked.
    Gate {
        gate: GateId,
        again: Vec<SignId>,
    },
    /// A category of the list, counted from 0.
    Category(usize),
    /// The same, opened from another category and leading back there.
    CategoryAside(usize),
    Quick,
    Review,
    Outcome,
    /// Every step of an outcome, and what comes after the call that is shown, counted from 0.
    AllSteps(usize),
    Advice,
    /// Why the answers lead to this outcome.
    Why(Rc<Assessment>),
    Contacts(ContactList),
    /// Everyone for the place; without a place also those of every county.
    Directory,
    Training,
    Cases(Learners),
    Sets,
    /// The next case of a series, from its first step.
    Case(CaseSeries),
    Summary(CaseSeries),
    ClassMenu,
    Class,
    Compare,
    WhatIf(CaseId),
    /// The refresher of the day.
    Refresher,
    ReferenceMenu,
    Section(ReferenceSection),
    Topic(Topic),
    Search,
    Privacy,
    Help(Context),
    Emergency,
    /// Whom the readiness check is for.
    Readiness,
    ReadinessCheck(Respondent),
    Todo(Respondent),
}

/// Where a choice of place leads back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnTo {
    /// On with the task that needs the place.
    Task,
    /// The screen it was asked for on.
    Previous,
    /// The ladder of a case, which is then shown for that place.
    WhatIf,
}

/// Which list of contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactList {
    /// Everyone for the place.
    Everyone,
    OtherHelp,
}

/// Who cases are chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learners {
    Alone,
    Class,
}

/// Opens deferred content, or asks for it where it is not loaded yet.
pub fn open_deferred(app: &AppState, deferred: Deferred) -> Transition {
    let is_loaded = match deferred {
        Deferred::Training | Deferred::Reference | Deferred::AllSteps(_) => app.is_fully_loaded(),
        Deferred::Search => app.index.is_some(),
    };
    if is_loaded {
        Transition::Open(loaded(deferred))
    } else {
        Transition::Perform(Effect::Load(deferred))
    }
}

/// What deferred content is loaded for.
pub const fn loaded(deferred: Deferred) -> Destination {
    match deferred {
        Deferred::Training => Destination::Training,
        Deferred::Reference => Destination::ReferenceMenu,
        Deferred::AllSteps(call) => Destination::AllSteps(call),
        Deferred::Search => Destination::Search,
    }
}

/// Sets out on a task. A walk or a quick check is a new case; where one lies unfinished, it is asked
/// whether that one is to go.
pub fn begin(app: &mut AppState, task: Task) -> Destination {
    if task != Task::Call {
        if app.has_unfinished_case() {
            return Destination::NewCase(task);
        }
        app.begin_case(task);
    }
    app.task = task;
    next_of_task(app)
}

/// Begins a case in place of the unfinished one.
pub fn begin_anew(app: &mut AppState, task: Task) -> Destination {
    app.begin_case(task);
    app.task = task;
    next_of_task(app)
}

/// Goes on with the unfinished case where it was left.
pub fn resume(app: &mut AppState) -> Destination {
    let Some(case) = app.case else { return begin(app, Task::Quick) };
    app.task = case.task;
    let category = case.category.filter(|category| *category < app.list().len());
    match (case.task, category) {
        (Task::Walk, Some(category)) => Destination::Category(category),
        _ => next_of_task(app),
    }
}

/// What the task needs next: the place as far as it is not known, then the task itself.
pub fn next_of_task(app: &AppState) -> Destination {
    let needs_work = app.task != Task::Call && app.caller.role.is_none();
    if app.caller.place.is_none() && !app.without_place {
        Destination::Place(ReturnTo::Task)
    } else if needs_work && has_work_to_choose(app) {
        Destination::Work(ReturnTo::Task)
    } else {
        match app.task {
            Task::Walk => gate(app, 0),
            Task::Quick => Destination::Quick,
            Task::Call => Destination::Contacts(ContactList::Everyone),
        }
    }
}

fn has_work_to_choose(app: &AppState) -> bool {
    let given = app.caller.sector.as_ref();
    let mut guides = app.catalog.guides.values();
    guides.any(|guide| given.is_none_or(|given| *given == guide.sector) && !guide.roles.is_empty())
}

/// The nth gate of the guide, or the list after the last.
pub fn gate(app: &AppState, nth: usize) -> Destination {
    match app.gates().into_iter().nth(nth) {
        Some(gate) => Destination::Gate { gate, again: Vec::new() },
        None => Destination::Category(next_category(app, 0).unwrap_or_default()),
    }
}

/// After a category: the next one, or the review.
pub fn after_category(app: &AppState, category: usize) -> Destination {
    next_category(app, category + 1).map_or_else(|| review(app), Destination::Category)
}

/// The first category from this one on that comes by itself.
pub fn next_category(app: &AppState, from: usize) -> Option<usize> {
    let left_out = left_out(app);
    (from..app.list().len()).find(|category| Some(*category) != left_out)
}

/// Which page of the list a category is, counted from 1, and of how many that come by themselves; none of
/// a category that only a row opens.
pub fn category_page(app: &AppState, category: usize) -> Option<(usize, usize)> {
    let left_out = left_out(app);
    let shown = || (0..app.list().len()).filter(|shown| Some(*shown) != left_out);
    let place = shown().position(|shown| shown == category)?;
    Some((place + 1, shown().count()))
}

/// The category that asks about children alone, where the person is an adult: a row opens it, but it
/// does not come by itself.
pub fn left_out(app: &AppState) -> Option<usize> {
    let is_child = |gate: &GateId| {
        app.catalog.gates.get(gate).is_some_and(|gate| gate.raises == Some(Concern::Child))
    };
    let gate = app.gates().into_iter().find(is_child)?;
    if app.answers.gate(&gate).is_some() {
        return None;
    }
    let list = app.list();
    let about_children =
        |sign| app.catalog.signs.get(sign).is_some_and(|sign: &Sign| sign.child_only);
    let only = list.iter().position(|(_, signs)| signs.iter().all(about_children))?;
    (list.len() > 1).then_some(only)
}

/// The review of what was marked; with nothing marked there is nothing to review.
pub fn review(app: &AppState) -> Destination {
    let mut signs = app.catalog.signs.keys();
    let is_marked = signs.any(|sign| app.answers.sign(sign).is_some());
    if is_marked { Destination::Review } else { Destination::Outcome }
}

/// Everything about a thing, where there is one; a screen of the program itself.
pub fn details(topic: Option<Topic>) -> Transition {
    match topic {
        None => Transition::Stay,
        Some(Topic::Screen(screen)) => Transition::OpenScreen(screen),
        Some(topic) => Transition::Open(Destination::Topic(topic)),
    }
}

/// Begins cases, one after the other.
pub fn begin_cases(cases: Vec<CaseId>) -> Transition {
    Transition::Open(Destination::Case(CaseSeries::new(cases)))
}

/// Remembers cases as done, where that was asked for.
pub fn remember_done(app: &mut AppState, cases: &[CaseId]) -> Transition {
    match &mut app.done {
        Some(done) if app.done_saved == SaveState::Saved => {
            done.extend(cases.iter().cloned());
            Transition::Perform(Effect::SaveDone(done.iter().cloned().collect()))
        }
        _ => Transition::Stay,
    }
}

/// Goes on with cases of a class where they were left, or begins them.
pub fn begin_class(app: &mut AppState, cases: &[CaseId]) -> Transition {
    let catalog = app.catalog.clone();
    app.class_mut().set_order(cases, &catalog);
    open_class(app)
}

/// The same of the cases that a class is measured by.
pub fn begin_round(app: &mut AppState, round: Round) -> Transition {
    app.class_mut().resume(round);
    open_class(app)
}

/// Goes on with a class where it was left.
pub fn open_class(app: &mut AppState) -> Transition {
    if app.class_mut().case().is_some() {
        Transition::Open(Destination::Class)
    } else {
        Transition::Stay
    }
}
