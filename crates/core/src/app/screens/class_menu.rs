//! What a class can do, in the order of a session.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, Destination, Learners, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::SetId,
    training::{self, class_session::Round},
};

/// The things a class can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassMenu {
    pub items: Vec<ClassMenuItem>,
    pub selected: usize,
}

/// Something a class can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassMenuItem {
    /// The short set, before.
    Before,
    Set(SetId),
    /// One case.
    Case,
    /// The short set, after.
    After,
    /// Before beside after.
    Compare,
    /// Ask whether all hands are to be forgotten.
    Forget,
    /// Forget them.
    ForgetNow,
}

impl ClassMenu {
    /// With the first item selected.
    pub fn new(app: &AppState) -> Self {
        let sets = training::practice_sets(&app.catalog).cloned().map(ClassMenuItem::Set);
        let mut items: Vec<ClassMenuItem> = sets.chain([ClassMenuItem::Case]).collect();
        if training::measured_set(&app.catalog).is_some() {
            items.insert(0, ClassMenuItem::Before);
            items.extend([ClassMenuItem::After, ClassMenuItem::Compare]);
        }
        items.push(ClassMenuItem::Forget);
        Self { items, selected: 0 }
    }

    fn replace_last(&mut self, item: ClassMenuItem) -> Transition {
        if let Some(last) = self.items.last_mut() {
            *last = item;
        }
        Transition::Stay
    }
}

impl ScreenState for ClassMenu {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MENU
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
        match self.items.get(row).cloned() {
            Some(ClassMenuItem::Before) => navigation::begin_round(app, Round::Before),
            Some(ClassMenuItem::After) => navigation::begin_round(app, Round::After),
            Some(ClassMenuItem::Set(set)) => {
                let cases = app.catalog.sets.get(&set).map(|set| set.cases.clone());
                navigation::begin_class(app, &cases.unwrap_or_default())
            }
            Some(ClassMenuItem::Case) => Transition::Open(Destination::Cases(Learners::Class)),
            Some(ClassMenuItem::Compare) => Transition::Open(Destination::Compare),
            // What was counted cannot be counted again, so a slip must not forget it.
            Some(ClassMenuItem::Forget) => self.replace_last(ClassMenuItem::ForgetNow),
            Some(ClassMenuItem::ForgetNow) => {
                app.class = None;
                self.replace_last(ClassMenuItem::Forget)
            }
            None => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
