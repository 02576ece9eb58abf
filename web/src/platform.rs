//! The computer as a page in a browser sees it: the time as it was last told, and nowhere to save.

use std::{cell::Cell, rc::Rc};

use vaksam_core::{
    app::effect::{SaveState, Settings},
    ids::CaseId,
    route::hours::Moment,
    runtime::{Platform, clock},
};

/// Seconds since 1970 by the browser's clock, as it told them with the last event.
#[derive(Debug, Clone, Default)]
pub struct BrowserClock(Rc<Cell<i64>>);

impl BrowserClock {
    pub fn tell(&self, seconds: i64) {
        self.0.set(seconds);
    }

    pub fn seconds(&self) -> i64 {
        self.0.get()
    }
}

impl Platform for BrowserClock {
    /// In Sweden, whatever zone the computer is set to: opening hours are Swedish.
    fn now(&mut self) -> Moment {
        clock::swedish_time(self.seconds())
    }

    fn seconds(&mut self) -> i64 {
        self.0.get()
    }

    fn save_settings(&mut self, _: &Settings) -> SaveState {
        SaveState::Failed
    }

    fn forget_settings(&mut self) -> SaveState {
        SaveState::Nothing
    }

    fn save_progress(&mut self, _: &[CaseId]) -> SaveState {
        SaveState::Failed
    }

    fn forget_progress(&mut self) -> SaveState {
        SaveState::Nothing
    }
}
