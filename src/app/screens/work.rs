//! Choosing sector and role.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, ReturnTo, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    ids::{RoleId, SectorId},
};

/// Choosing sector and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkChoice {
    pub rows: Vec<(SectorId, RoleId)>,
    pub selected: usize,
    pub return_to: ReturnTo,
}

impl WorkChoice {
    /// For a task with the sector given only its roles are asked; the settings offer all.
    pub fn new(app: &AppState, return_to: ReturnTo) -> Self {
        let given = match return_to {
            ReturnTo::Task => app.caller.sector.as_ref(),
            ReturnTo::Previous | ReturnTo::WhatIf => None,
        };
        let guides = app.catalog.guides.values();
        let rows: Vec<_> = guides
            .filter(|guide| given.is_none_or(|given| *given == guide.sector))
            .flat_map(|guide| {
                guide.roles.iter().map(|role| (guide.sector.clone(), role.id.clone()))
            })
            .collect();
        let own = app.caller.sector.clone().zip(app.caller.role.clone());
        let at = own.and_then(|own| rows.iter().position(|row| *row == own));
        Self { rows, selected: at.unwrap_or(0), return_to }
    }
}

impl ScreenState for WorkChoice {
    fn profile(&self, _: &AppState) -> Profile {
        Profile::MENU
    }

    fn rows(&self, _: &AppState) -> usize {
        self.rows.len()
    }

    fn selected(&self) -> Option<usize> {
        Some(self.selected)
    }

    fn select(&mut self, row: usize) {
        self.selected = row;
    }

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        let Intent::Open { row } = *intent else { return Transition::Stay };
        let Some((sector, role)) = self.rows.get(row).cloned() else { return Transition::Stay };
        self.selected = row;
        app.caller.sector = Some(sector);
        app.caller.role = Some(role);
        match self.return_to {
            ReturnTo::Task => Transition::Open(navigation::next_of_task(app)),
            ReturnTo::Previous | ReturnTo::WhatIf => Transition::Close,
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
