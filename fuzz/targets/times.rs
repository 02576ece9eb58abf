//! A moment as it is typed, and behind it the hours of a contact.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vaksam::runtime::clock;

#[path = "../../tests/common/invariants.rs"]
#[allow(dead_code, reason = "each target holds one")]
mod invariants;

fuzz_target!(|text: &str| {
    let (typed, hours) = text.split_once('\n').unwrap_or((text, text));
    let moment = invariants::moment(typed);
    invariants::hours(hours, moment.unwrap_or_else(|| clock::swedish_time(1_795_223_400)));
});
