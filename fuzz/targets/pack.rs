#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/common/invariants.rs"]
#[allow(dead_code, reason = "each target holds one")]
mod invariants;

fuzz_target!(|text: &str| invariants::pack(text));
