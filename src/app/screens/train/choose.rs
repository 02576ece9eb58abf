//! Choosing a case by sector, role and length, and choosing a set of cases. A row of the wish goes
//! through its values; the cases under it are those that fit.

use std::hash::Hash;

use indexmap::IndexSet;

use super::{
    super::{
        super::{
            Model,
            action::Action,
            screen::{CaseChoice, ChoiceRow, Screen, Who},
        },
        go_to, picked,
    },
    alone, class,
};
use crate::{
    content::catalog::{Case, Catalog},
    ids::CaseId,
    training::{
        self,
        selection::{CaseFilter, matching_cases},
    },
};

/// Shows the cases of the person's sector and role, or all of them where none fits.
pub fn show(model: &mut Model, who: Who) {
    let place = &model.place;
    let mut wish =
        CaseFilter { sector: place.sector.clone(), role: place.role.clone(), max_minutes: None };
    if matching_cases(&model.catalog, &wish).is_empty() {
        wish = CaseFilter::default();
    }
    let rows = rows(&wish, &model.catalog);
    let at = rows.iter().position(|row| matches!(row, ChoiceRow::Case(_))).unwrap_or_default();
    model.push(Screen::Cases(CaseChoice { wish, rows, at, who }));
}

/// Shows the sets of cases.
pub fn show_sets(model: &mut Model) {
    let rows = training::practice_sets(&model.catalog).cloned().collect();
    model.push(Screen::Sets { rows, at: 0 });
}

fn rows(wish: &CaseFilter, catalog: &Catalog) -> Vec<ChoiceRow> {
    let mut rows = vec![ChoiceRow::Sector];
    rows.extend(wish.sector.is_some().then_some(ChoiceRow::Role));
    rows.extend([ChoiceRow::Length, ChoiceRow::Language]);
    rows.extend(matching_cases(catalog, wish).iter().map(|case| ChoiceRow::Case(case.id.clone())));
    rows
}

/// What an action does among the cases.
pub fn act(model: &mut Model, action: Action) {
    let Screen::Cases(choice) = model.screen() else { return };
    let Some(row) = picked(action, choice.at, choice.rows.len()) else { return };
    let (who, kind) = (choice.who, choice.rows.get(row).cloned());
    go_to(model, row);
    match kind {
        Some(ChoiceRow::Case(case)) if who == Who::Class => class::begin(model, &[case]),
        Some(ChoiceRow::Case(_)) => {
            let cases = from(model, row);
            alone::begin(model, cases);
        }
        Some(ChoiceRow::Language) => model.language = model.next_language(),
        Some(row) => change(model, &row),
        None => {}
    }
}

/// The case of a row and those after it, in the order of the list.
fn from(model: &Model, row: usize) -> Vec<CaseId> {
    let Screen::Cases(choice) = model.screen() else { return Vec::new() };
    let cases = choice.rows.iter().skip(row).filter_map(|row| match row {
        ChoiceRow::Case(case) => Some(case.clone()),
        _ => None,
    });
    cases.collect()
}

/// Goes to the next value of a row of the wish.
fn change(model: &mut Model, row: &ChoiceRow) {
    let catalog = model.catalog.clone();
    let Some(Screen::Cases(choice)) = model.screens.last_mut() else { return };
    let wish = &mut choice.wish;
    match row {
        ChoiceRow::Sector => {
            wish.sector = next(wish.sector.as_ref(), cases(&catalog).map(|case| &case.sector));
            wish.role = None;
        }
        ChoiceRow::Role => {
            let of = cases(&catalog).filter(|case| Some(&case.sector) == wish.sector.as_ref());
            wish.role = next(wish.role.as_ref(), of.flat_map(|case| &case.roles));
        }
        ChoiceRow::Length => {
            let mut lengths: Vec<u8> = cases(&catalog).map(|case| case.minutes).collect();
            lengths.sort_unstable();
            wish.max_minutes = next(wish.max_minutes.as_ref(), lengths.iter());
        }
        ChoiceRow::Language | ChoiceRow::Case(_) => {}
    }
    choice.rows = rows(wish, &catalog);
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

/// What an action does among the sets.
pub fn set(model: &mut Model, action: Action) {
    let Screen::Sets { rows, at } = model.screen() else { return };
    let Some(row) = picked(action, *at, rows.len()) else { return };
    let set = rows.get(row).and_then(|id| model.catalog.sets.get(id));
    let Some(cases) = set.map(|set| set.cases.clone()) else { return };
    go_to(model, row);
    alone::begin(model, cases);
}
