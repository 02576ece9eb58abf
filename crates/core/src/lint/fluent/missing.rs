//! The texts against what the content expects: what is missing, and what nobody ever reads.

use std::collections::{BTreeSet, HashSet};

use super::{
    entry::FluentEntry,
    expectation::{ById, ExpectedMessage},
    file::FluentFiles,
    languages::{EntriesById, TextsByLanguage, complete},
};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    language::Languages,
};

/// Messages the program asks for by itself; nothing in the content tells which there are. That each
/// of them exists is held by `tests/core/words.rs`.
const OWN: [&str; 6] = ["ui-", "cli-", "key-", "diagnostic-", "reach-", "screen-"];

/// Texts and attributes that must exist in every language, and those one language has alone.
pub fn missing(
    languages: &TextsByLanguage<'_, '_>,
    known: &Languages,
    expected: &ById<'_>,
    report: &mut Report,
) {
    let own = languages.texts.values().flat_map(|texts| texts.keys().copied());
    let needed = expected.keys().copied().chain(own.filter(|id| is_own(id)));
    let needed: BTreeSet<&str> = needed.collect();
    for (language, texts) in &languages.texts {
        if !complete(known).any(|code| code == *language) {
            incomplete(language, &needed, languages, report);
            continue;
        }
        for id in &needed {
            let message = expected.get(id).copied();
            match texts.get(id) {
                Some(entry) if entry.value.is_some() => {
                    attributes(entry, message, report);
                    variables(entry, message, report);
                }
                Some(entry) => {
                    let span = entry.span.clone();
                    let problem = Diagnostic::new(Code::TextMissing, &entry.file, span);
                    report.push(problem.with("name", *id));
                }
                None => {
                    let file = file_for(id, texts).or(languages.files.get(language));
                    let Some(file) = file else { continue };
                    report.push(absent(id, file, message, languages));
                }
            }
        }
    }
}

/// Says once how much of an incomplete language is there.
fn incomplete(
    language: &str,
    needed: &BTreeSet<&str>,
    languages: &TextsByLanguage<'_, '_>,
    report: &mut Report,
) {
    let (Some(file), Some(texts)) = (languages.files.get(language), languages.texts.get(language))
    else {
        return;
    };
    let found = needed.iter().filter(|id| texts.contains_key(**id)).count();
    if found < needed.len() {
        let percent = found * 100 / needed.len();
        let problem = Diagnostic::new(Code::LanguageIncomplete, file, 0..0);
        let problem = problem.with("language", language);
        report.push(problem.with("percent", percent.to_string()));
    }
}

/// The file in which texts of the same kind stand; of several, that of the id most like this one.
fn file_for<'e>(id: &str, texts: &EntriesById<'_, 'e>) -> Option<&'e FileName> {
    let kind = id.split_inclusive('-').next().unwrap_or(id);
    let alike = |other: &str| id.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let same = texts.values().filter(|entry| entry.id.starts_with(kind));
    // Of those that are equally like it, the first.
    same.rev().max_by_key(|entry| alike(entry.id)).map(|entry| &entry.file)
}

fn absent(
    id: &str,
    file: &FileName,
    message: Option<&ExpectedMessage>,
    languages: &TextsByLanguage<'_, '_>,
) -> Diagnostic {
    let problem = Diagnostic::new(Code::TextMissing, file, 0..0).with("name", id);
    let elsewhere = languages.texts.values().find_map(|texts| texts.get(id));
    match (elsewhere, message.and_then(|message| message.place.as_ref())) {
        (Some(entry), _) => problem.and(&entry.file, entry.span.clone()),
        (None, Some((file, span))) => problem.and(file, span.clone()),
        (None, None) => problem,
    }
}

fn attributes(entry: &FluentEntry<'_>, message: Option<&ExpectedMessage>, report: &mut Report) {
    let Some(message) = message else { return };
    for name in message.attributes.iter().filter(|name| entry.text(Some(name)).is_none()) {
        let problem = Diagnostic::new(Code::TextAttributeMissing, &entry.file, entry.span.clone());
        report.push(problem.with("name", entry.id).with("attribute", name));
    }
    for (name, span, _) in entry.attributes.iter().filter(|(name, ..)| message.refuses(name)) {
        let problem = Diagnostic::new(Code::TextAttributeUnused, &entry.file, span.clone());
        let known = message.attributes.iter().map(String::as_str);
        let known = known.chain(message.optional.iter().flatten().map(String::as_str));
        let absent = known.filter(|known| entry.text(Some(known)).is_none());
        let problem = report.suggest(problem, name, absent);
        report.push(problem.with("name", entry.id).with("attribute", *name));
    }
}

/// Values that a text fills in and the program has none for: the text would not be shown.
fn variables(entry: &FluentEntry<'_>, message: Option<&ExpectedMessage>, report: &mut Report) {
    let Some(message) = message else { return };
    for facts in entry.texts() {
        for variable in facts.variables.iter().filter(|variable| !message.fills_in(variable)) {
            let span = facts.span.clone();
            let problem = Diagnostic::new(Code::TextVariableUnknown, &entry.file, span);
            let problem = report.suggest(problem, variable, message.variables.iter().copied());
            report.push(problem.with("name", entry.id).with("variable", format!("${variable}")));
        }
    }
}

/// Texts of one pack for what another one adds: they would change what that one says.
pub fn of_other_packs(
    files: &FluentFiles<'_>,
    languages: &TextsByLanguage<'_, '_>,
    expected: &ById<'_>,
    report: &mut Report,
) {
    for entry in languages.texts.values().flat_map(|texts| texts.values()) {
        let place = expected.get(entry.id).and_then(|message| message.place.as_ref());
        let Some((file, span)) = place else { continue };
        if files.are_of_two_packs(file, &entry.file) {
            let problem = Diagnostic::new(Code::TextOfOtherPack, &entry.file, entry.span.clone());
            report.push(problem.with("name", entry.id).and(file, span.clone()));
        }
    }
}

/// Messages nothing asks for.
pub fn orphans(languages: &TextsByLanguage<'_, '_>, expected: &ById<'_>, report: &mut Report) {
    let entries = || languages.texts.values().flat_map(|texts| texts.values());
    let referred: HashSet<&str> = entries()
        .flat_map(|entry| entry.texts())
        .flat_map(|facts| facts.references.iter().map(|reference| reference.id))
        .collect();
    let is_used = |entry: &FluentEntry<'_>| {
        let id = entry.id.strip_prefix('-').unwrap_or(entry.id);
        expected.contains_key(entry.id) || referred.contains(id) || is_own(entry.id)
    };
    let orphans: Vec<_> = entries().filter(|entry| !is_used(entry)).collect();
    if orphans.is_empty() {
        return;
    }
    let known: BTreeSet<&str> = expected.keys().copied().collect();
    // One more than is kept, so that the report knows that it is not whole.
    for entry in orphans.into_iter().take(Report::MAX + 1) {
        let problem = Diagnostic::new(Code::TextOrphan, &entry.file, entry.span.clone());
        let problem = report.suggest(problem, entry.id, known.iter().copied());
        report.push(problem.with("name", entry.id));
    }
}

fn is_own(id: &str) -> bool {
    OWN.iter().any(|prefix| id.starts_with(prefix))
}
