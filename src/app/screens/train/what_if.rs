//! The ladder of a case at another place or moment: county, day and hour are changed by key, to see
//! whom one would call then. It stays within a year of the case, which holds every weekday and
//! holiday, far from the ends of the calendar.

use chrono::TimeDelta;

use super::super::super::{
    Model,
    action::Action,
    flow,
    screen::{Screen, Then, WhatIf},
};
use crate::{
    ids::{CaseId, CountyId},
    training::{Scene, ladder},
};

/// How far from the case's own moment one may look.
const FARTHEST: TimeDelta = TimeDelta::days(366);

/// Shows the ladder of a case at its own place and moment.
pub fn show(model: &mut Model, case: &CaseId) {
    let Some(scene) = model.catalog.cases.get(case).map(Scene::for_case) else { return };
    if let Some(view) = view(model, case.clone(), scene) {
        model.push(Screen::WhatIf(Box::new(view)));
    }
}

fn view(model: &Model, case: CaseId, scene: Scene) -> Option<WhatIf> {
    let route = ladder(model.catalog.cases.get(&case)?, &scene, &model.catalog);
    Some(WhatIf { case, scene, route })
}

/// What an action does.
pub fn act(model: &mut Model, action: Action) {
    match action {
        Action::County => flow::ask_county(model, Then::Ladder),
        Action::Day => later(model, TimeDelta::days(1)),
        Action::More => later(model, TimeDelta::hours(1)),
        Action::Fewer => later(model, TimeDelta::hours(-1)),
        Action::Next => model.pop(),
        _ => {}
    }
}

/// Moves the moment, but never more than a year from that of the case.
fn later(model: &mut Model, by: TimeDelta) {
    let Screen::WhatIf(view) = model.screen() else { return };
    let Some(case) = model.catalog.cases.get(&view.case) else { return };
    let begun = Scene::for_case(case).moment;
    let moved = view.scene.moment.checked_add_signed(by);
    if let Some(at) = moved.filter(|at| (*at - begun).abs() <= FARTHEST) {
        change(model, |scene| scene.moment = at);
    }
}

/// Sets the county; nothing leaves it open.
pub fn set_county(model: &mut Model, county: Option<CountyId>) {
    change(model, |scene| scene.place.county = county);
}

fn change(model: &mut Model, change: impl FnOnce(&mut Scene)) {
    let Screen::WhatIf(old) = model.screen() else { return };
    let (case, mut scene) = (old.case.clone(), old.scene.clone());
    change(&mut scene);
    let new = view(model, case, scene);
    if let (Some(new), Some(top)) = (new, model.screens.last_mut()) {
        *top = Screen::WhatIf(Box::new(new));
    }
}
