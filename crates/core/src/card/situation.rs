//! What is answered, by whom, and what it comes to.

use crate::{
    assess::{Answer, Answers, Assessment},
    content::{
        catalog::Catalog,
        enums::{Concern, GateTiming, Workplace},
    },
    ids::GateId,
    route::{Caller, hours::Moment},
};

/// What is answered, by whom, and what it comes to.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// What they come to.
    pub assessment: &'a Assessment,
    /// Who calls.
    pub caller: &'a Caller,
    /// When.
    pub moment: Moment,
    /// The content.
    pub catalog: &'a Catalog,
}

impl Situation<'_> {
    /// The kind of workplace of whoever calls.
    pub fn workplace(&self) -> Workplace {
        self.caller.workplace(self.catalog)
    }

    /// The answer to the gate that raises a concern.
    pub(super) fn gate(&self, concern: Concern) -> Option<Answer> {
        let asks = |id: &GateId| {
            let gate = self.catalog.gates.get(id);
            gate.is_some_and(|gate| gate.raises == Some(concern))
        };
        self.answers.gates().find(|(id, _)| asks(id)).map(|(_, answer)| answer)
    }

    /// The question whether whoever asks for help has left.
    pub fn left_gate(&self) -> Option<&GateId> {
        let mut asked_there =
            self.catalog.gates.values().filter(|gate| gate.asked == GateTiming::Call);
        asked_there.next().map(|gate| &gate.id)
    }
}
