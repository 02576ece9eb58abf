//! Which messages must exist: one for every id in the content, with the attributes a screen asks
//! for, and those of the program's own words. Fluent ids are derived from the ids in the files, so
//! no key is ever written in TOML.

use std::collections::HashMap;

use super::{
    fluent::{ExpectedMessage, PhoneStatus, PhoneStatuses},
    rules,
};
use crate::{
    content::{
        catalog::{Catalog, Contact},
        enums::{Audience, ContactKind, GroupOrigin, NumberUse, Strength},
        kinds::RawContent,
    },
    diagnostic::{Code, Diagnostic, Report},
    ids::Id,
};

/// Every message that content and program need.
pub fn all(raw: &RawContent) -> Vec<ExpectedMessage> {
    let mut expected = rules::expected_messages(raw);
    expected.extend(of_enum_messages());
    expected.extend(of_diagnostics());
    expected
}

/// The messages of words the program knows by itself.
fn of_enum_messages() -> impl Iterator<Item = ExpectedMessage> {
    let strengths = Strength::ALL.iter().map(|word| ("strength", word.as_str()));
    let origins = GroupOrigin::ALL.iter().map(|word| ("origin", word.as_str()));
    let audiences = Audience::ALL.iter().map(|word| ("audience", word.as_str()));
    let kinds = ContactKind::ALL.iter().map(|word| ("kind", word.as_str()));
    let uses = NumberUse::ALL.iter().map(|word| ("phone-use", word.as_str()));
    let answers = ["yes", "unsure", "no"].into_iter().map(|word| ("answer", word));
    let words = strengths.chain(origins).chain(audiences).chain(kinds).chain(uses).chain(answers);
    words.map(|(kind, word)| ExpectedMessage::new(format!("{kind}-{word}"), &[]))
}

fn of_diagnostics() -> impl Iterator<Item = ExpectedMessage> {
    let id = |code: &Code| format!("diagnostic-{}", code.as_str());
    Code::ALL.iter().map(move |code| ExpectedMessage::new(id(code), &["cure"]))
}

/// Whether no two entries come to the same id of a text: the section `b-c` of a page `a` and the
/// page `a-b-c` have different ids and would share their words. Reports those that do, unless there
/// are other faults, which may be the cause.
pub fn check_unique_ids(expected: &[ExpectedMessage], report: &mut Report) -> bool {
    if report.has_errors() {
        return true;
    }
    let mut is_unique = true;
    let mut first: HashMap<&str, &ExpectedMessage> = HashMap::new();
    for text in expected {
        let Some(other) = first.insert(&text.id, text) else { continue };
        let Some((file, span)) = &text.place else { continue };
        let mut problem = Diagnostic::new(Code::IdDuplicate, file, span.clone());
        if let Some((file, span)) = &other.place {
            problem = problem.and(file, span.clone());
        }
        report.push(problem.with("name", &text.id));
        is_unique = false;
    }
    is_unique
}

/// The numbers that texts may name, and whether each may be shown.
pub fn phone_statuses(catalog: &Catalog) -> PhoneStatuses<'_> {
    let number = |contact: &Contact| match &contact.number {
        Some(_) if contact.publishable => PhoneStatus::Shown,
        Some(_) => PhoneStatus::Hidden,
        None => PhoneStatus::None,
    };
    catalog.contacts.iter().map(|(id, contact)| (id.as_str(), number(contact))).collect()
}
