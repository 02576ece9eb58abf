//! The rules of meaning, and which messages each kind of content needs: one file a kind of content
//! that has rules. `calls` and `reachable` hold rules that take the whole catalog. Each rule is a
//! method that looks at the raw entries for places and at the catalog for what they mean, and
//! reports.

mod addresses;
mod bank;
mod calls;
mod cards;
mod cases;
mod contacts;
mod context;
mod counties;
mod days;
mod glossary;
mod guides;
mod ladders;
mod municipalities;
mod names;
mod networks;
mod pages;
mod reachable;
mod readiness;
mod sources;
mod spoken_languages;

use super::{
    content::Content,
    fluent::{ExpectedMessage, PhoneStatuses},
};
use crate::{
    content::kinds::RawContent,
    diagnostic::{Code, Diagnostic, FileName, Report},
};
use context::Rules;

/// Whether there is a file of every kind; reports the kinds that are absent.
pub fn check_kinds(raw: &RawContent, report: &mut Report) -> bool {
    let folder = FileName::from("guides/");
    for kind in raw.absent() {
        report.push(Diagnostic::new(Code::KindAbsent, &folder, 0..0).with("name", kind.as_str()));
    }
    raw.absent().next().is_none()
}

/// Checks everything but calls.
pub fn check(content: &Content<'_>, report: &mut Report) {
    let mut rules = Rules { content, report };
    rules.bank();
    rules.counties();
    rules.municipalities();
    rules.sources();
    rules.contacts();
    rules.ladders();
    rules.cards();
    rules.guides();
    rules.cases();
    rules.pages();
    rules.glossary();
    rules.spoken_languages();
    rules.networks();
    rules.readiness();
    rules.addresses();
    rules.days();
}

/// Checks whom cases say to ring, in a content without errors.
pub fn check_calls(content: &Content<'_>, report: &mut Report) {
    Rules { content, report }.calls();
}

/// Checks the names of added contacts, in a content without errors.
pub fn check_names(content: &Content<'_>, phones: &PhoneStatuses<'_>, report: &mut Report) {
    Rules { content, report }.names(phones);
}

/// Every message the entries need.
pub fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let kinds = [
        bank::expected_messages,
        counties::expected_messages,
        sources::expected_messages,
        contacts::expected_messages,
        ladders::expected_messages,
        cards::expected_messages,
        guides::expected_messages,
        cases::expected_messages,
        pages::expected_messages,
        glossary::expected_messages,
        spoken_languages::expected_messages,
        networks::expected_messages,
        readiness::expected_messages,
    ];
    kinds.into_iter().flat_map(|of_kind| of_kind(raw)).collect()
}
