//! Which cases of training are done: their ids and nothing else, and only once somebody asked for it.
//! An id that is not known any more is passed over where it is used.

use serde::{Deserialize, Serialize};

use super::atomic_file;
use crate::{
    app::effect::SaveState,
    ids::{CaseId, Id},
};

const FILE: &str = "training.toml";
/// Many times all cases there are.
const MAX_BYTES: usize = 65_536;

/// The file's own shape.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Saved {
    done: Vec<String>,
}

/// The cases that are done; nothing where nobody asked to remember them. What cannot be read counts
/// as remembered, with no case done, so that it can be forgotten.
pub fn load() -> Option<Vec<CaseId>> {
    read().or_else(|| atomic_file::is_there(FILE).then(Vec::new))
}

fn read() -> Option<Vec<CaseId>> {
    let saved: Saved = toml::from_str(&atomic_file::read(FILE, MAX_BYTES)?).ok()?;
    Some(saved.done.iter().filter_map(|id| CaseId::new(id)).collect())
}

/// Saves; the person asked for it.
pub fn save(cases: &[CaseId]) -> SaveState {
    let saved = Saved { done: cases.iter().map(ToString::to_string).collect() };
    toml::to_string(&saved).map_or(SaveState::Failed, |text| atomic_file::write(FILE, &text))
}

/// Removes what is saved; the person asked for it.
pub fn forget() -> SaveState {
    atomic_file::remove(FILE)
}
