//! Choosing sector and role, one after the other: each list is short enough for a digit a row.

use crate::{
    app::{
        intent::Intent,
        navigation::{self, ReturnTo, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::catalog::Guide,
    ids::{RoleId, SectorId},
};

/// Choosing sector and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkChoice {
    pub rows: Vec<WorkRow>,
    pub selected: usize,
    pub return_to: ReturnTo,
    /// The sector whose roles are listed, where it was chosen here.
    chosen: Option<SectorId>,
}

/// A row of choosing the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkRow {
    Sector(SectorId),
    Role(SectorId, RoleId),
}

impl WorkChoice {
    /// For a task with the sector given only its roles are asked; the settings offer all.
    pub fn new(app: &AppState, return_to: ReturnTo) -> Self {
        let given = match return_to {
            ReturnTo::Task => app.caller.sector.as_ref(),
            ReturnTo::Previous | ReturnTo::WhatIf => None,
        };
        let rows = given.map_or_else(|| sectors(app), |sector| roles(app, sector));
        let own = app.caller.sector.as_ref();
        let selected = rows
            .iter()
            .position(|row| matches!(row, WorkRow::Sector(sector) if Some(sector) == own));
        Self { rows, selected: selected.unwrap_or_default(), return_to, chosen: None }
    }

    fn choose(&mut self, app: &mut AppState, sector: SectorId, role: RoleId) -> Transition {
        app.set_work(sector, role);
        match self.return_to {
            ReturnTo::Task => Transition::Open(navigation::next_of_task(app)),
            ReturnTo::Previous | ReturnTo::WhatIf => Transition::Close,
        }
    }
}

fn sectors(app: &AppState) -> Vec<WorkRow> {
    let has_roles = |guide: &&Guide| !guide.roles.is_empty();
    let guides = app.catalog.guides.values().filter(has_roles);
    guides.map(|guide| WorkRow::Sector(guide.sector.clone())).collect()
}

fn roles(app: &AppState, sector: &SectorId) -> Vec<WorkRow> {
    let roles = app.catalog.guides.get(sector).into_iter().flat_map(|guide| &guide.roles);
    roles.map(|role| WorkRow::Role(sector.clone(), role.id.clone())).collect()
}

impl ScreenState for WorkChoice {
    fn profile(&self, _: &AppState) -> Profile {
        Profile { first_key: Some("key-choose"), ..Profile::MENU }
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
        self.selected = row;
        match self.rows.get(row).cloned() {
            Some(WorkRow::Role(sector, role)) => return self.choose(app, sector, role),
            Some(WorkRow::Sector(sector)) => {
                self.rows = roles(app, &sector);
                let own = app.caller.role.as_ref();
                let is_own =
                    |row: &WorkRow| matches!(row, WorkRow::Role(_, role) if Some(role) == own);
                self.selected = self.rows.iter().position(is_own).unwrap_or_default();
                self.chosen = Some(sector);
            }
            None => {}
        }
        Transition::Stay
    }

    /// From the roles back to the sectors, where they were chosen here.
    fn back(&mut self, app: &AppState) -> Transition {
        let Some(sector) = self.chosen.take() else { return Transition::Close };
        self.rows = sectors(app);
        let at = self.rows.iter().position(|row| *row == WorkRow::Sector(sector.clone()));
        self.selected = at.unwrap_or_default();
        Transition::Stay
    }

    fn refresh(&mut self, _: &AppState) {}
}
