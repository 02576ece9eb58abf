//! Choosing a case by sector, role and length. A row of the filter goes through its values; the
//! cases under it are those that fit.

use std::hash::Hash;

use indexmap::IndexSet;

use crate::{
    app::{
        intent::Intent,
        navigation::{self, Learners, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::catalog::{Case, Catalog},
    ids::CaseId,
    training::selection::{CaseFilter, matching_cases},
};

/// Choosing a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseChoice {
    pub filter: CaseFilter,
    /// What can be changed of the filter, and the cases that fit it.
    pub rows: Vec<ChoiceRow>,
    pub selected: usize,
    pub audience: Learners,
}

/// A row of choosing a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChoiceRow {
    Sector,
    Role,
    /// How long at most.
    Length,
    Language,
    /// A case that fits.
    Case(CaseId),
}

impl CaseChoice {
    /// The cases of the person's sector and role, or all of them where none fits.
    pub fn new(app: &AppState, audience: Learners) -> Self {
        let place = &app.caller;
        let mut filter = CaseFilter {
            sector: place.sector.clone(),
            role: place.role.clone(),
            max_minutes: None,
        };
        if matching_cases(&app.catalog, &filter).is_empty() {
            filter = CaseFilter::default();
        }
        let rows = rows(&filter, &app.catalog);
        let first = rows.iter().position(|row| matches!(row, ChoiceRow::Case(_)));
        Self { filter, rows, selected: first.unwrap_or_default(), audience }
    }

    /// The case of a row and those after it, in the order of the list.
    fn cases_from(&self, row: usize) -> Vec<CaseId> {
        let cases = self.rows.iter().skip(row).filter_map(|row| match row {
            ChoiceRow::Case(case) => Some(case.clone()),
            ChoiceRow::Sector | ChoiceRow::Role | ChoiceRow::Length | ChoiceRow::Language => None,
        });
        cases.collect()
    }

    fn next_sector(&mut self, catalog: &Catalog) {
        let sectors = cases(catalog).map(|case| &case.sector);
        self.filter.sector = next(self.filter.sector.as_ref(), sectors);
        self.filter.role = None;
        self.rows = rows(&self.filter, catalog);
    }

    fn next_role(&mut self, catalog: &Catalog) {
        let of = cases(catalog).filter(|case| Some(&case.sector) == self.filter.sector.as_ref());
        self.filter.role = next(self.filter.role.as_ref(), of.flat_map(|case| &case.roles));
        self.rows = rows(&self.filter, catalog);
    }

    fn next_length(&mut self, catalog: &Catalog) {
        let mut lengths: Vec<u8> = cases(catalog).map(|case| case.minutes).collect();
        lengths.sort_unstable();
        self.filter.max_minutes = next(self.filter.max_minutes.as_ref(), lengths.iter());
        self.rows = rows(&self.filter, catalog);
    }
}

fn rows(filter: &CaseFilter, catalog: &Catalog) -> Vec<ChoiceRow> {
    let mut rows = vec![ChoiceRow::Sector];
    rows.extend(filter.sector.is_some().then_some(ChoiceRow::Role));
    rows.extend([ChoiceRow::Length, ChoiceRow::Language]);
    rows.extend(
        matching_cases(catalog, filter).iter().map(|case| ChoiceRow::Case(case.id.clone())),
    );
    rows
}

fn cases(catalog: &Catalog) -> impl Iterator<Item = &Case> {
    catalog.cases.values()
}

/// The value after this one among those there are; after the last one comes none.
fn next<'a, T: Clone + Eq + Hash + 'a>(
    now: Option<&T>,
    all: impl Iterator<Item = &'a T>,
) -> Option<T> {
    let values: IndexSet<&T> = all.collect();
    let at = now.and_then(|now| values.get_index_of(now));
    values.get_index(at.map_or(0, |at| at + 1)).map(|value| (*value).clone())
}

impl ScreenState for CaseChoice {
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
        self.selected = row;
        let catalog = app.catalog.clone();
        match self.rows.get(row) {
            Some(ChoiceRow::Case(case)) => {
                return match self.audience {
                    Learners::Class => navigation::begin_class(app, std::slice::from_ref(case)),
                    Learners::Alone => navigation::begin_cases(self.cases_from(row)),
                };
            }
            Some(ChoiceRow::Language) => app.language = app.next_language(),
            Some(ChoiceRow::Sector) => self.next_sector(&catalog),
            Some(ChoiceRow::Role) => self.next_role(&catalog),
            Some(ChoiceRow::Length) => self.next_length(&catalog),
            None => {}
        }
        Transition::Stay
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
