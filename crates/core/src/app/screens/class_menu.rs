//! What a class can do, in the order of a session.

use crate::{
    app::{
        intent::Intent,
        keymap::RowKeys,
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
    /// A new class was just begun.
    pub is_new_class: bool,
}

/// Something a class can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassMenuItem {
    /// On with the class where it was left.
    Resume,
    /// The short set, before.
    Before,
    Set(SetId),
    /// One case.
    Case,
    /// The short set, after.
    After,
    /// Before beside after.
    Compare,
    /// Ask whether a new class is to begin, which forgets all hands.
    NewClass,
    /// Begin it.
    NewClassNow,
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
        items.push(ClassMenuItem::NewClass);
        let mut menu = Self { items, selected: 0, is_new_class: false };
        menu.offer_resuming(app);
        menu
    }

    /// The class that was left stands first, and is selected when it comes there.
    fn offer_resuming(&mut self, app: &AppState) {
        let is_under_way = app.class.as_ref().is_some_and(|class| class.is_under_way());
        if is_under_way != self.offers_resuming() {
            if is_under_way {
                self.items.insert(0, ClassMenuItem::Resume);
            } else {
                self.items.remove(0);
            }
            self.selected = 0;
        }
    }

    fn offers_resuming(&self) -> bool {
        self.items.first() == Some(&ClassMenuItem::Resume)
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
        let row_keys =
            if self.offers_resuming() { RowKeys::AfterFirst } else { RowKeys::DigitsThenLetters };
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
        self.is_new_class = false;
        match self.items.get(row).cloned() {
            Some(ClassMenuItem::Resume) => navigation::open_class(app),
            Some(ClassMenuItem::Before) => navigation::begin_round(app, Round::Before),
            Some(ClassMenuItem::After) => navigation::begin_round(app, Round::After),
            Some(ClassMenuItem::Set(set)) => {
                let cases = app.catalog.sets.get(&set).map(|set| set.cases.clone());
                navigation::begin_class(app, &cases.unwrap_or_default())
            }
            Some(ClassMenuItem::Case) => Transition::Open(Destination::Cases(Learners::Class)),
            Some(ClassMenuItem::Compare) => Transition::Open(Destination::Compare),
            // What was counted cannot be counted again, so a slip must not forget it.
            Some(ClassMenuItem::NewClass) => self.replace_last(ClassMenuItem::NewClassNow),
            Some(ClassMenuItem::NewClassNow) => {
                app.class = None;
                self.is_new_class = true;
                self.replace_last(ClassMenuItem::NewClass);
                self.offer_resuming(app);
                Transition::Stay
            }
            None => Transition::Stay,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, app: &AppState) {
        self.offer_resuming(app);
    }
}
