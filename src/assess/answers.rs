//! What a person answered. Keyed by id, so that order cannot matter and changing one answer
//! keeps the rest. Its debug form tells only how many, so that no message can carry what was
//! observed.

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;

use crate::ids::{GateId, SignId};

/// An answer that is not a no; a no and "not seen" are the same and are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Perhaps.
    Unsure,
    /// Sure.
    Yes,
}

/// The answers so far.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers {
    gates: BTreeMap<GateId, Answer>,
    signs: BTreeMap<SignId, Answer>,
}

impl Answers {
    /// The answer to a gate; nothing is a no or not yet asked.
    pub fn gate(&self, id: &GateId) -> Option<Answer> {
        self.gates.get(id).copied()
    }

    /// The answer to a sign; nothing is a no or not seen.
    pub fn sign(&self, id: &SignId) -> Option<Answer> {
        self.signs.get(id).copied()
    }

    /// Sets or clears the answer to a gate.
    pub fn set_gate(&mut self, id: &GateId, answer: Option<Answer>) {
        set(&mut self.gates, id, answer);
    }

    /// Sets or clears the answer to a sign.
    pub fn set_sign(&mut self, id: &SignId, answer: Option<Answer>) {
        set(&mut self.signs, id, answer);
    }

    /// The gates answered, by id.
    pub fn gates(&self) -> impl Iterator<Item = (&GateId, Answer)> {
        self.gates.iter().map(|(id, answer)| (id, *answer))
    }

    /// The signs marked, by id.
    pub fn signs(&self) -> impl Iterator<Item = (&SignId, Answer)> {
        self.signs.iter().map(|(id, answer)| (id, *answer))
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing is marked or raised.
    pub fn is_empty(&self) -> bool {
        self.gates.is_empty() && self.signs.is_empty()
    }
}

fn set<K: Clone + Ord>(answers: &mut BTreeMap<K, Answer>, id: &K, answer: Option<Answer>) {
    match answer {
        Some(answer) => {
            answers.insert(id.clone(), answer);
        }
        None => {
            answers.remove(id);
        }
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.gates.len() + self.signs.len())
    }
}
