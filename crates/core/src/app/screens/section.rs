//! The topics of a section of the reference.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    reference::{ReferenceSection, Topic},
};

/// The topics of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionTopics {
    pub section: ReferenceSection,
    pub topics: Vec<Topic>,
    pub selected: usize,
}

impl SectionTopics {
    /// With the first topic selected.
    pub fn new(app: &AppState, section: ReferenceSection) -> Self {
        Self { section, topics: section.topics(&app.catalog), selected: 0 }
    }
}

impl ScreenState for SectionTopics {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { is_bilingual: self.section == ReferenceSection::Glossary, ..Profile::MENU }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.topics.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        self.selected = row;
        navigation::details(self.topics.get(row).cloned())
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
