//! This computer: its clock and what is saved on it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    app::effect::{SaveState, Settings},
    ids::CaseId,
    route::hours::Moment,
    runtime::{Platform, clock},
    store::{progress, settings},
};

/// The clock and the folder of settings of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemPlatform {
    /// The moment given on the command line; it stands still.
    pub fixed: Option<Moment>,
}

impl Platform for SystemPlatform {
    fn now(&mut self) -> Moment {
        self.fixed.unwrap_or_else(now)
    }

    fn seconds(&mut self) -> i64 {
        i64::try_from(unix_seconds()).unwrap_or_default()
    }

    fn save_settings(&mut self, settings: &Settings) -> SaveState {
        settings::save(settings)
    }

    fn forget_settings(&mut self) -> SaveState {
        settings::forget()
    }

    fn save_progress(&mut self, cases: &[CaseId]) -> SaveState {
        progress::save(cases)
    }

    fn forget_progress(&mut self) -> SaveState {
        progress::forget()
    }
}

/// Now, in Sweden.
pub fn now() -> Moment {
    clock::swedish_time(i64::try_from(unix_seconds()).unwrap_or_default())
}

/// How long the present minute still lasts.
#[cfg(feature = "tui")]
pub fn until_next_minute() -> std::time::Duration {
    std::time::Duration::from_secs(60 - unix_seconds() % 60)
}

/// Seconds since 1970; a clock before that is taken for 1970.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock")]
fn unix_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
