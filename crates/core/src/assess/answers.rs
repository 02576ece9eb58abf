//! What a person answered. Answers are keyed by id, so that their order cannot matter. The debug form
//! shows only how many there are, so that no log or panic message can carry what was observed.

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;

use crate::{
    content::enums::Certainty,
    ids::{GateId, SignId},
};

/// An answer other than no. A no and "not seen" mean the same and are represented by `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Perhaps; a sign then weighs a step less.
    Unsure,
    /// Surely.
    Yes,
}

impl From<Certainty> for Answer {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Sure => Self::Yes,
            Certainty::Unsure => Self::Unsure,
        }
    }
}

/// The answers so far.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers {
    gates: BTreeMap<GateId, Answer>,
    signs: BTreeMap<SignId, Answer>,
}

impl Answers {
    /// The answer to a gate; `None` is a no or not yet asked.
    pub fn gate(&self, id: &GateId) -> Option<Answer> {
        self.gates.get(id).copied()
    }

    /// The answer to a sign; `None` is a no or not seen.
    pub fn sign(&self, id: &SignId) -> Option<Answer> {
        self.signs.get(id).copied()
    }

    /// Sets the answer to a gate, or clears it.
    pub fn set_gate(&mut self, id: &GateId, answer: Option<Answer>) {
        set(&mut self.gates, id, answer);
    }

    /// Sets the answer to a sign, or clears it.
    pub fn set_sign(&mut self, id: &SignId, answer: Option<Answer>) {
        set(&mut self.signs, id, answer);
    }

    /// The gates answered unsure or yes, in the order of their ids.
    pub fn gates(&self) -> impl Iterator<Item = (&GateId, Answer)> {
        self.gates.iter().map(|(id, answer)| (id, *answer))
    }

    /// The signs marked, in the order of their ids.
    pub fn signs(&self) -> impl Iterator<Item = (&SignId, Answer)> {
        self.signs.iter().map(|(id, answer)| (id, *answer))
    }

    /// Removes every answer.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether no gate is answered and no sign marked.
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
