//! Everything `vaksam lint` reports: the problems of the content, and what only the ladders can tell
//! of a case. Uses content and route. Content knows no ladder, so it cannot judge whom a case says
//! to ring; a ladder is only worth following where the content has no error of its own.

use super::{Scene, ladder};
use crate::{
    content::{
        self, build,
        catalog::{Case, Catalog},
        parse,
        raw::{Placed, RawCase},
        source::SourceFile,
        vocabulary::Outcome,
    },
    diagnostic::{Code, Diagnostic, Report},
    ids::ContactId,
    route::hours::State,
};

/// Checks files that together are a whole content.
pub fn check(files: &[SourceFile]) -> Report {
    let mut report = content::check(files);
    if report.has_errors() {
        return report;
    }
    let mut known = Report::default();
    let raw = parse::parse(files, &mut known);
    let catalog = build::build(&raw, &mut known);
    for raw in &raw.cases {
        let case = catalog.cases.get(raw.item.id.get_ref());
        if let Some(problem) = case.and_then(|case| call(raw, case, &catalog)) {
            report.push(problem);
        }
    }
    report.sorted()
}

/// Whom a case says to ring must be whom everybody is told to ring there and then: the first call of
/// its ladder. Where nobody needs to be rung, anyone on the ladder who answers will do.
fn call(raw: &Placed<RawCase>, case: &Case, catalog: &Catalog) -> Option<Diagnostic> {
    let route = ladder(case, &Scene::of(case), catalog);
    let calls: Vec<_> =
        route.calls(catalog).filter_map(|(_, rung)| rung.contact.as_ref()).collect();
    let (first, _) = calls.first()?;
    let is_own = |contact: &ContactId| case.call.as_ref() == Some(contact);
    let answers = |(contact, state): &(ContactId, State)| {
        is_own(contact) && matches!(state, State::Open { .. })
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
