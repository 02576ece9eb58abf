//! The first page of training: alone or with a class, and whether done cases are remembered.

use crate::{
    app::{
        effect::{Effect, SaveState},
        intent::Intent,
        keymap::RowKeys,
        navigation::{self, Destination, Learners, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::catalog::Case,
    ids::CaseId,
    training::selection::mixture,
};

/// So many cases make a mixture.
const MIXED: usize = 3;

/// An item of the first page of training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrainingItem {
    /// Three cases, mixed.
    Mixed,
    /// A case of one's own choice, and those after it.
    Case,
    Set,
    Class,
    /// Three short cases, to keep what was learnt.
    Refresher,
    /// Remember which cases are done, or forget them.
    Progress,
    /// On with the case that was begun and left.
    Resume,
    /// Forget that case.
    ForgetBegun,
}

/// The first page of training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingMenu {
    pub items: Vec<TrainingItem>,
    pub selected: usize,
    /// The case that was begun was just forgotten.
    pub has_forgotten: bool,
}

impl TrainingMenu {
    /// With the case that was begun, where there is one, before and after the rest.
    pub fn new(app: &AppState) -> Self {
        let mut menu = Self { items: Vec::new(), selected: 0, has_forgotten: false };
        menu.lay_out(app);
        menu
    }

    /// The row that goes on with a case comes first, and is selected when it comes there.
    fn lay_out(&mut self, app: &AppState) {
        use TrainingItem::{Case, Class, ForgetBegun, Mixed, Progress, Refresher, Resume, Set};
        let has_begun = app.begun.is_some();
        let of_begun = |item| has_begun.then_some(item);
        // A page in a browser remembers no cases.
        let progress = (!app.in_browser).then_some(Progress);
        let all = [Mixed, Case, Set, Class, Refresher].into_iter().chain(progress);
        let all = of_begun(Resume).into_iter().chain(all).chain(of_begun(ForgetBegun));
        let items: Vec<TrainingItem> = all.collect();
        if items != self.items {
            (self.items, self.selected) = (items, 0);
        }
    }
}

impl ScreenState for TrainingMenu {
    fn profile(&self, app: &AppState) -> Profile {
        let row_keys = if app.begun.is_some() { RowKeys::AfterFirst } else { RowKeys::Digits };
        Profile { row_keys, ..Profile::MENU }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.items.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        self.selected = row;
        let item = self.items.get(row).copied();
        self.has_forgotten = item == Some(TrainingItem::ForgetBegun);
        let transition = item.map_or(Transition::Stay, |item| item.open(app));
        self.lay_out(app);
        transition
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, app: &AppState) {
        self.lay_out(app);
    }
}

impl TrainingItem {
    fn open(self, app: &mut AppState) -> Transition {
        match self {
            Self::Resume => app.begun.as_ref().map_or(Transition::Stay, |begun| {
                Transition::Open(Destination::Case(begun.series.clone()))
            }),
            Self::ForgetBegun => {
                app.begun = None;
                Transition::Stay
            }
            Self::Mixed => navigation::begin_cases(mixed(app)),
            Self::Case => Transition::Open(Destination::Cases(Learners::Alone)),
            Self::Set => Transition::Open(Destination::Sets),
            Self::Class => Transition::Open(Destination::ClassMenu),
            Self::Refresher => Transition::Open(Destination::Refresher),
            Self::Progress => Transition::Perform(remember(app)),
        }
    }
}

/// Three cases, if possible such that are not done. Which ones follows from the moment.
fn mixed(app: &AppState) -> Vec<CaseId> {
    let cases: Vec<&Case> = app.catalog.cases.values().collect();
    let is_new = |case: &&Case| app.done.as_ref().is_none_or(|done| !done.contains(&case.id));
    let new: Vec<&Case> = cases.iter().copied().filter(is_new).collect();
    let turn = u64::try_from(app.now.and_utc().timestamp()).unwrap_or_default();
    mixture(if new.len() < MIXED { &cases } else { &new }, MIXED, turn)
}

/// Begins to remember which cases are done, or forgets them.
fn remember(app: &mut AppState) -> Effect {
    if app.done_saved == SaveState::Saved {
        app.done = None;
        return Effect::ForgetDone;
    }
    // Once more after it could not be saved: what is known is not lost.
    let done = app.done.get_or_insert_default();
    Effect::SaveDone(done.iter().cloned().collect())
}
