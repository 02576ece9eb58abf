//! The ladder of a case at another place or moment: place, day and hour are changed by key, to see
//! whom one would call then. It stays within a year of the case, which holds every weekday and
//! holiday, far from the ends of the calendar.

use chrono::TimeDelta;

use crate::{
    app::{
        bindings::{Action, Context},
        intent::Intent,
        keymap::RowKeys,
        navigation::{Destination, ReturnTo, Transition},
        screen::{Profile, ScreenState},
        state::AppState,
    },
    content::catalog::Place,
    ids::CaseId,
    page::InputKind,
    route::Route,
    training::{Scene, ladder},
};

/// How far from the case's own moment one may look.
const FARTHEST: TimeDelta = TimeDelta::days(366);

/// The ladder of a case at another place or moment.
#[derive(Debug, Clone)]
pub struct WhatIf {
    pub case: CaseId,
    /// Where and when.
    pub scene: Scene,
    /// Whom one would call.
    pub route: Route,
}

impl WhatIf {
    /// The ladder at the case's own place and moment; `None` for a case that is not there.
    pub fn new(app: &AppState, id: CaseId) -> Option<Self> {
        let case = app.catalog.cases.get(&id)?;
        let scene = Scene::for_case(case);
        let route = ladder(case, &scene, &app.catalog);
        Some(Self { case: id, scene, route })
    }

    /// Sets the place; `None` leaves it open.
    pub fn set_place(&mut self, app: &AppState, place: Option<Place>) {
        self.scene.caller.place = place;
        self.find_route(app);
    }

    /// Moves the moment, but never more than a year from that of the case.
    fn later(&mut self, app: &AppState, by: TimeDelta) {
        let Some(case) = app.catalog.cases.get(&self.case) else { return };
        let begun = Scene::for_case(case).moment;
        let moved = self.scene.moment.checked_add_signed(by);
        if let Some(at) = moved.filter(|at| (*at - begun).abs() <= FARTHEST) {
            self.scene.moment = at;
            self.find_route(app);
        }
    }

    fn find_route(&mut self, app: &AppState) {
        if let Some(case) = app.catalog.cases.get(&self.case) {
            self.route = ladder(case, &self.scene, &app.catalog);
        }
    }
}

impl ScreenState for WhatIf {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::WhatIf,
            keys: &[Action::Place, Action::NextDay, Action::Later, Action::Earlier],
            first_key: None,
            row_keys: RowKeys::None,
            input: InputKind::WhatIf,
            follows_clock: false,
            is_bilingual: false,
            has_text: false,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, app: &mut AppState, intent: &Intent) -> Transition {
        match intent {
            Intent::Place => {
                return Transition::Open(Destination::Place(ReturnTo::WhatIf));
            }
            Intent::NextDay => self.later(app, TimeDelta::days(1)),
            Intent::Later => self.later(app, TimeDelta::hours(1)),
            Intent::Earlier => self.later(app, TimeDelta::hours(-1)),
            Intent::Continue => return Transition::Close,
            _ => {}
        }
        Transition::Stay
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
