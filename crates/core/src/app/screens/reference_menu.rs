//! The first page of the reference.

use crate::{
    app::{
        effect::Deferred,
        navigation::{self, Destination, Transition},
        screen::{Menu, MenuItem},
        state::AppState,
    },
    reference::ReferenceSection,
};

/// An item of the first page of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceMenuItem {
    /// Finding something by its words.
    Search,
    Section(ReferenceSection),
    /// The readiness check.
    Readiness,
}

/// The first page of the reference.
pub type ReferenceMenu = Menu<ReferenceMenuItem>;

impl Default for ReferenceMenu {
    fn default() -> Self {
        use ReferenceMenuItem::{Readiness, Search, Section};
        let sections = ReferenceSection::ALL.into_iter().map(Section);
        Self::new(std::iter::once(Search).chain(sections).chain([Readiness]).collect())
    }
}

impl MenuItem for ReferenceMenuItem {
    fn open(&self, app: &mut AppState) -> Transition {
        match self {
            Self::Search => navigation::open_deferred(app, Deferred::Search),
            Self::Section(section) => Transition::Open(Destination::Section(*section)),
            Self::Readiness => Transition::Open(Destination::Readiness),
        }
    }
}
