//! Everything that a session holds beside its screens: content, place, answers. Screens read and
//! change it; dropping it forgets it.

use std::{collections::BTreeSet, rc::Rc};

use super::effect::SaveState;
use crate::{
    assess::Answers,
    content::{
        catalog::{Catalog, Guide},
        enums::{Concern, GateTiming},
    },
    ids::{CaseId, CategoryId, GateId, RoleId, SectorId, SignId},
    language::Language,
    readiness,
    reference::Topic,
    route::{Caller, hours::Moment},
    search::Index,
    training::{self, case_series::BegunCase, class_session::ClassSession},
};

/// What a session holds beside its screens.
#[derive(Debug)]
pub struct AppState {
    pub catalog: Rc<Catalog>,
    pub language: Language,
    /// Where the person is and works.
    pub caller: Caller,
    /// It runs as a page in a browser, where nothing can be saved and other traces remain.
    pub in_browser: bool,
    /// The person chose not to say the place, so it is not asked again.
    pub without_place: bool,
    /// The moment, as last told; the state has no clock of its own.
    pub now: Moment,
    /// Whether that moment is the computer's, which may be wrong, and not one that was asked for.
    pub is_clock_time: bool,
    pub answers: Answers,
    /// What the person set out to do.
    pub task: Task,
    /// The case that the answers belong to, once one is begun.
    pub case: Option<OpenCase>,
    /// Why the last case is no longer there, where nobody chose so; told until something is begun.
    pub dropped: Option<Dropped>,
    /// Whether the settings are saved on this computer.
    pub settings_saved: SaveState,
    /// Folders of packs with faults, which are not used.
    pub packs_left_out: Vec<String>,
    /// The cases that are done; `None` while nobody asked to remember them.
    pub done: Option<BTreeSet<CaseId>>,
    /// Whether what is remembered of them lies on this computer.
    pub done_saved: SaveState,
    /// The cases and the hands of a class; in memory only.
    pub class: Option<Box<ClassSession>>,
    /// The case of training that was begun and left; in memory only.
    pub begun: Option<Box<BegunCase>>,
    /// What was answered to the readiness check; in memory only.
    pub readiness: readiness::ReadinessAnswers,
    /// What finds topics by their words; `None` until somebody has looked for something.
    pub index: Option<Rc<Index<Topic>>>,
}

/// What the person set out to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// The whole list.
    Walk,
    /// The quick check.
    Quick,
    /// Who do I call?
    Call,
}

/// A case that was begun: one person, one walk or quick check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenCase {
    pub task: Task,
    /// The category of the list that was last in view, counted from 0.
    pub category: Option<usize>,
}

/// Why a case was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// The screen was hidden for too long.
    LeftAlone,
    /// Another sector or role was chosen.
    OtherWork,
}

impl AppState {
    /// With nothing answered.
    pub fn new(catalog: Rc<Catalog>, language: Language, caller: Caller, now: Moment) -> Self {
        Self {
            catalog,
            language,
            caller,
            in_browser: false,
            without_place: false,
            now,
            is_clock_time: false,
            answers: Answers::default(),
            task: Task::Walk,
            case: None,
            dropped: None,
            settings_saved: SaveState::Nothing,
            packs_left_out: Vec::new(),
            done: None,
            done_saved: SaveState::Nothing,
            class: None,
            begun: None,
            readiness: readiness::ReadinessAnswers::default(),
            index: None,
        }
    }

    /// Whether a case was begun and something is answered in it.
    pub fn has_unfinished_case(&self) -> bool {
        self.case.is_some() && !self.answers.is_empty()
    }

    /// Begins a case that knows nothing of the last.
    pub(super) fn begin_case(&mut self, task: Task) {
        self.answers.clear();
        self.case = Some(OpenCase { task, category: None });
        self.dropped = None;
    }

    /// Sets sector and role. Another one means another person with other signs to ask: a new case.
    pub(super) fn set_work(&mut self, sector: SectorId, role: RoleId) {
        let caller = &mut self.caller;
        let is_same =
            caller.sector.as_ref() == Some(&sector) && caller.role.as_ref() == Some(&role);
        caller.sector = Some(sector);
        caller.role = Some(role);
        if !is_same && !self.answers.is_empty() {
            self.answers.clear();
            self.dropped = Some(Dropped::OtherWork);
        }
    }

    /// Remembers how far the walk has come, to go on there.
    pub(super) const fn note_category(&mut self, category: usize) {
        if let Some(case) = &mut self.case {
            case.category = Some(category);
        }
    }

    /// Forgets what was answered, alone or with a class.
    pub(super) fn forget_answers(&mut self) {
        self.answers.clear();
        self.case = None;
        self.class = None;
        self.begun = None;
        self.readiness.clear();
    }

    /// The language that a person goes on to, and that stands beside the own where two are shown.
    pub fn next_language(&self) -> Language {
        self.catalog.languages.next(self.language)
    }

    /// Whether the deferred content is loaded as well.
    pub fn is_fully_loaded(&self) -> bool {
        !self.catalog.cases.is_empty()
    }

    /// The guide of the person's sector, where it has one.
    pub fn guide(&self) -> Option<&Guide> {
        self.catalog.guides.get(self.caller.sector.as_ref()?)
    }

    /// The categories of the checklist with the signs that the person's role is asked.
    pub fn list(&self) -> Vec<(CategoryId, Vec<SignId>)> {
        self.guide().map_or_else(Vec::new, |guide| guide.list(self.caller.role.as_ref()))
    }

    /// The signs of the quick check of the person's role.
    pub fn quick(&self) -> &[SignId] {
        self.guide().map_or(&[], |guide| guide.quick(self.caller.role.as_ref()))
    }

    /// The gates before the list of the person's sector.
    pub fn gates(&self) -> Vec<GateId> {
        self.guide().map_or_else(
            || {
                let first =
                    self.catalog.gates.values().filter(|gate| gate.asked == GateTiming::First);
                first.map(|gate| gate.id.clone()).collect()
            },
            |guide| guide.gates.clone(),
        )
    }

    /// Whether a yes or unsure to this gate means danger now.
    pub(super) fn raises_danger(&self, gate: &GateId) -> bool {
        self.catalog.gates.get(gate).is_some_and(|gate| gate.raises == Some(Concern::Danger))
    }

    /// The sectors that have a checklist.
    pub fn sectors(&self) -> impl Iterator<Item = &SectorId> {
        self.catalog.guides.keys()
    }

    /// The cases and hands of the class; new where there are none yet.
    pub(super) fn class_mut(&mut self) -> &mut ClassSession {
        let catalog = &self.catalog;
        self.class.get_or_insert_with(|| {
            let measured = training::measured_set(catalog).map(|set| set.cases.as_slice());
            Box::new(ClassSession::new(&[], measured.unwrap_or_default(), catalog))
        })
    }
}
