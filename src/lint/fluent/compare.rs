//! The languages against each other and against what the content asks for: the same files, the same
//! texts, the same attributes and the same values to fill in.

use std::collections::{BTreeMap, BTreeSet};

use super::{KNOWN, Languages, Sheet, Texts, Wanted, entry::Entry, facts::Facts};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    language::Language,
};

/// Every file exists in every language; reports those that do not. Tells whether all do.
pub fn languages(sheets: &[Sheet<'_>], report: &mut Report) -> bool {
    let before = report.len();
    let spoken = || Language::ALL.iter().map(|language| language.code());
    let mut layers: BTreeMap<usize, Vec<&Sheet<'_>>> = BTreeMap::new();
    for sheet in sheets {
        if spoken().any(|code| code == sheet.language) {
            layers.entry(sheet.layer).or_default().push(sheet);
        } else {
            let problem = Diagnostic::new(Code::TextLanguageUnknown, &sheet.file, 0..0);
            let problem = problem.with("name", sheet.language);
            report.push(problem.with("known", spoken().collect::<Vec<_>>().join(", ")));
        }
    }
    for sheets in layers.values() {
        for language in spoken() {
            lacking(sheets, language, report);
        }
    }
    report.len() == before
}

/// Reports the files one language lacks; once where it lacks them all.
fn lacking(sheets: &[&Sheet<'_>], language: &str, report: &mut Report) {
    let own: BTreeSet<&str> =
        sheets.iter().filter(|sheet| sheet.language == language).map(|sheet| sheet.name).collect();
    let lacking = sheets.iter().filter(|sheet| !own.contains(sheet.name));
    for sheet in lacking.take(if own.is_empty() { 1 } else { usize::MAX }) {
        let name = if own.is_empty() { "all" } else { sheet.name };
        let problem = Diagnostic::new(Code::TextLanguageMissing, &sheet.file, 0..0);
        report.push(problem.with("name", name).with("language", language));
    }
}

/// Texts that exist in both languages and differ in what is filled in, or in their attributes.
pub fn differences(languages: &Languages<'_, '_>, wanted: &[Wanted], report: &mut Report) {
    let by_id = by_id(wanted);
    let [base, others @ ..] = Language::ALL.map(Language::code);
    let Some(base) = languages.texts.get(base) else { return };
    for texts in others.iter().filter_map(|code| languages.texts.get(code)) {
        for (id, entry) in texts {
            if let Some(first) = base.get(id) {
                compare(first, entry, by_id.get(id).copied(), report);
            }
        }
    }
}

/// Attributes that are wanted are asked for in each language by itself, and those that may not be
/// there are reported in each.
fn compare(first: &Entry<'_>, entry: &Entry<'_>, wanted: Option<&Wanted>, report: &mut Report) {
    let is_told = |name| wanted.is_some_and(|wanted| wanted.needs(name) || wanted.refuses(name));
    if let (Some(a), Some(b)) = (&first.value, &entry.value) {
        variables((first, a), (entry, b), entry.id, report);
    }
    for (name, span, facts) in &entry.attributes {
        match first.text(Some(name)) {
            Some(a) => {
                let name = format!("{}.{name}", entry.id);
                variables((first, a), (entry, facts), &name, report);
            }
            None if is_told(name) => {}
            None => report.push(attribute(entry, name, span.clone(), first)),
        }
    }
    for (name, span, _) in &first.attributes {
        if !is_told(name) && entry.text(Some(name)).is_none() {
            report.push(attribute(first, name, span.clone(), entry));
        }
    }
}

/// An attribute that stands here and not there.
fn attribute(
    here: &Entry<'_>,
    name: &str,
    span: std::ops::Range<usize>,
    there: &Entry<'_>,
) -> Diagnostic {
    Diagnostic::new(Code::TextAttributesDiffer, &here.file, span)
        .with("name", format!("{}.{name}", here.id))
        .and(&there.file, there.span.clone())
}

fn variables(
    (first, a): (&Entry<'_>, &Facts<'_>),
    (entry, b): (&Entry<'_>, &Facts<'_>),
    name: &str,
    report: &mut Report,
) {
    let differing: Vec<String> =
        a.variables.symmetric_difference(&b.variables).map(|name| format!("${name}")).collect();
    if !differing.is_empty() {
        let problem = Diagnostic::new(Code::TextVariablesDiffer, &entry.file, b.span.clone());
        let problem = problem.with("name", name).with("variables", differing.join(", "));
        report.push(problem.and(&first.file, a.span.clone()));
    }
}

/// Texts and attributes that must exist in every language, and those one language has alone.
pub fn missing(languages: &Languages<'_, '_>, wanted: &[Wanted], report: &mut Report) {
    let by_id = by_id(wanted);
    let known = languages.ids().into_iter().filter(|id| is_known(id));
    let needed: BTreeSet<&str> = by_id.keys().copied().chain(known).collect();
    for (language, texts) in &languages.texts {
        for id in &needed {
            let wanted = by_id.get(id).copied();
            match texts.get(id) {
                Some(entry) if entry.value.is_some() => attributes(entry, wanted, report),
                Some(entry) => {
                    let span = entry.span.clone();
                    let problem = Diagnostic::new(Code::TextMissing, &entry.file, span);
                    report.push(problem.with("name", *id));
                }
                None => {
                    let file = file_for(id, texts).or(languages.files.get(language));
                    let Some(file) = file else { continue };
                    report.push(absent(id, file, wanted, languages));
                }
            }
        }
    }
}

/// What is wanted, by id.
pub fn by_id(wanted: &[Wanted]) -> BTreeMap<&str, &Wanted> {
    wanted.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect()
}

/// The file in which texts of the same kind stand; of several, that of the id most like this one.
fn file_for<'p>(id: &str, texts: &Texts<'_, 'p>) -> Option<&'p FileName> {
    let kind = id.split_inclusive('-').next().unwrap_or(id);
    let alike = |other: &str| id.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let same = texts.values().filter(|entry| entry.id.starts_with(kind));
    // Of those that are equally like it, the first.
    same.rev().max_by_key(|entry| alike(entry.id)).map(|entry| &entry.file)
}

fn absent(
    id: &str,
    file: &FileName,
    wanted: Option<&Wanted>,
    languages: &Languages<'_, '_>,
) -> Diagnostic {
    let problem = Diagnostic::new(Code::TextMissing, file, 0..0).with("name", id);
    let elsewhere = languages.texts.values().find_map(|texts| texts.get(id));
    match (elsewhere, wanted.and_then(|wanted| wanted.place.as_ref())) {
        (Some(entry), _) => problem.and(&entry.file, entry.span.clone()),
        (None, Some((file, span))) => problem.and(file, span.clone()),
        (None, None) => problem,
    }
}

fn attributes(entry: &Entry<'_>, wanted: Option<&Wanted>, report: &mut Report) {
    let Some(wanted) = wanted else { return };
    for name in wanted.attributes.iter().filter(|name| entry.text(Some(name)).is_none()) {
        let problem = Diagnostic::new(Code::TextAttributeMissing, &entry.file, entry.span.clone());
        report.push(problem.with("name", entry.id).with("attribute", name));
    }
    for (name, span, _) in entry.attributes.iter().filter(|(name, ..)| wanted.refuses(name)) {
        let problem = Diagnostic::new(Code::TextAttributeUnused, &entry.file, span.clone());
        let known = wanted.attributes.iter().map(String::as_str);
        let known = known.chain(wanted.optional.into_iter().flatten().copied());
        let absent = known.filter(|known| entry.text(Some(known)).is_none());
        let problem = report.suggest(problem, name, absent);
        report.push(problem.with("name", entry.id).with("attribute", *name));
    }
}

/// Messages nothing asks for.
pub fn orphans(languages: &Languages<'_, '_>, wanted: &[Wanted], report: &mut Report) {
    let ids: BTreeSet<&str> = wanted.iter().map(|wanted| wanted.id.as_str()).collect();
    let referred: BTreeSet<&str> = languages
        .texts
        .values()
        .flat_map(BTreeMap::values)
        .flat_map(|entry| entry.texts())
        .flat_map(|facts| facts.references.iter().map(|reference| reference.id))
        .collect();
    for entry in languages.texts.values().flat_map(BTreeMap::values) {
        let id = entry.id.strip_prefix('-').unwrap_or(entry.id);
        let is_used = ids.contains(entry.id) || referred.contains(id) || is_known(entry.id);
        if !is_used && !report.is_full() {
            let problem = Diagnostic::new(Code::TextOrphan, &entry.file, entry.span.clone());
            let problem = report.suggest(problem, entry.id, ids.iter().copied());
            report.push(problem.with("name", entry.id));
        }
    }
}

fn is_known(id: &str) -> bool {
    KNOWN.iter().any(|prefix| id.starts_with(prefix))
}
