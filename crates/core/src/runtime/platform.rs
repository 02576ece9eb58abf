//! What a session asks of the computer it runs on.

use crate::{
    app::effect::{SaveState, Settings},
    ids::CaseId,
    route::hours::Moment,
};

/// The clock and the storage of one computer. Tests bring one whose clock stands still.
pub trait Platform {
    /// The moment now, in Swedish local time.
    fn now(&mut self) -> Moment;
    /// Seconds by a clock that knows no summer time, from any beginning.
    fn seconds(&mut self) -> i64;
    /// Saves the settings; called only when the person asked for it.
    fn save_settings(&mut self, settings: &Settings) -> SaveState;
    /// Removes the saved settings.
    fn forget_settings(&mut self) -> SaveState;
    /// Saves which cases are done; called only when the person asked for it.
    fn save_progress(&mut self, cases: &[CaseId]) -> SaveState;
    /// Removes what is saved of the cases that are done.
    fn forget_progress(&mut self) -> SaveState;
}
