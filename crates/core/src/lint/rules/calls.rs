//! Whom a case says to ring. Only the ladders can tell, so this runs where the content has no error.

use super::context::Rules;
use crate::{
    content::{
        catalog::{Case, Catalog},
        enums::Outcome,
        kinds::RawCase,
        located::Located,
    },
    diagnostic::{Code, Diagnostic},
    ids::ContactId,
    route::hours::Availability,
    training::{Scene, ladder},
};

impl Rules<'_> {
    /// Checks the call of every case.
    pub fn calls(&mut self) {
        for raw in &self.content.raw.cases.entries {
            let case = self.content.catalog.cases.get(raw.item.id.get_ref());
            if let Some(problem) = case.and_then(|case| call(raw, case, &self.content.catalog)) {
                self.push(problem);
            }
        }
    }
}

/// Whom a case says to ring must be whom everybody is told to ring there and then: the first call of
/// its ladder. Where nobody needs to be rung, anyone on the ladder who answers will do.
fn call(raw: &Located<RawCase>, case: &Case, catalog: &Catalog) -> Option<Diagnostic> {
    let route = ladder(case, &Scene::for_case(case), catalog);
    let calls: Vec<_> =
        route.calls(catalog).filter_map(|(_, rung)| rung.contact.as_ref()).collect();
    let (first, _) = calls.first()?;
    let is_own = |contact: &ContactId| case.call.as_ref() == Some(contact);
    let answers = |(contact, state): &(ContactId, Availability)| {
        is_own(contact) && matches!(state, Availability::Open { .. })
    };
    let (fault, agrees) = if case.expected > Outcome::WeakSigns {
        ("first", is_own(first))
    } else {
        ("open", case.call.is_none() || calls.iter().any(|call| answers(call)))
    };
    let call = &raw.item.call;
    let problem = || {
        let problem = Diagnostic::new(Code::CaseCall, &raw.file, call.span());
        let problem = problem.with("fault", fault).with("name", call.get_ref().to_string());
        problem.with("found", first.to_string())
    };
    (!agrees).then(problem)
}
