//! The languages against each other: the same files, the same texts, the same attributes and the
//! same values to fill in.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    entry::{FileEntries, FluentEntry},
    expectation::{ById, ExpectedMessage},
    file::{FluentFile, FluentFiles},
    pattern_facts::PatternFacts,
};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    language::{Language, Languages},
};

/// The texts of one language, by id. The first one holds: what is added never changes the program's
/// own words.
pub type EntriesById<'a, 'e> = BTreeMap<&'a str, &'e FluentEntry<'a>>;

/// The texts of every language.
pub struct TextsByLanguage<'a, 'e> {
    /// The texts of each language.
    pub texts: BTreeMap<&'a str, EntriesById<'a, 'e>>,
    /// A file of each language, for what is missing in it.
    pub files: BTreeMap<&'a str, FileName>,
}

impl<'a, 'e> TextsByLanguage<'a, 'e> {
    /// Sorts the entries by language and id; reports ids that are there twice.
    pub fn new(
        sources: &'a FluentFiles<'a>,
        parsed: &'e [FileEntries<'a>],
        report: &mut Report,
    ) -> Self {
        let mut texts: BTreeMap<&str, EntriesById<'_, '_>> = BTreeMap::new();
        let mut layered: Vec<&FileEntries<'_>> = parsed.iter().collect();
        layered.sort_by_key(|file| file.file.layer);
        for file in layered {
            let texts = texts.entry(file.file.language).or_default();
            for entry in &file.entries {
                match texts.get(entry.id) {
                    Some(first) => {
                        let is_shared = sources.are_of_two_packs(&first.file, &entry.file);
                        let code =
                            if is_shared { Code::PacksShareText } else { Code::TextDuplicate };
                        report.push(entry.duplicate_of(first, code));
                    }
                    None => {
                        texts.insert(entry.id, entry);
                    }
                }
            }
        }
        let files = sources.files.iter();
        let files = files.map(|file| (file.language, file.name.clone())).collect();
        Self { texts, files }
    }

    /// Texts of complete languages that differ from the default in what is filled in, or in their
    /// attributes.
    pub fn differences(&self, known: &Languages, expected: &ById<'_>, report: &mut Report) {
        let Some(base) = self.texts.get(Language::DEFAULT.code()) else { return };
        let others = complete(known).filter(|code| *code != Language::DEFAULT.code());
        for texts in others.filter_map(|code| self.texts.get(code)) {
            for (id, entry) in texts {
                if let Some(first) = base.get(id) {
                    compare(first, entry, expected.get(id).copied(), report);
                }
            }
        }
    }
}

/// The codes of the languages that every text must be in.
pub fn complete(known: &Languages) -> impl Iterator<Item = &str> {
    let profiles = known.profiles().iter().filter(|profile| profile.is_complete);
    profiles.map(|profile| profile.language.code())
}

/// Every file exists in every complete language; reports those that do not, and files in folders
/// that are no language. Tells whether there are none.
pub fn same_files(files: &[FluentFile<'_>], known: &Languages, report: &mut Report) -> bool {
    let mut faults = Report::default();
    let spoken = || known.profiles().iter().map(|profile| profile.language.code());
    let mut layers: BTreeMap<usize, Vec<&FluentFile<'_>>> = BTreeMap::new();
    for file in files {
        if complete(known).any(|code| code == file.language) {
            layers.entry(file.layer).or_default().push(file);
        }
        if spoken().all(|code| code != file.language) {
            let problem = Diagnostic::new(Code::TextLanguageUnknown, &file.name, 0..0);
            let problem = problem.with("name", file.language);
            faults.push(problem.with("known", spoken().collect::<Vec<_>>().join(", ")));
        }
    }
    for files in layers.values() {
        for language in complete(known) {
            lacking(files, language, &mut faults);
        }
    }
    let is_same = faults.is_empty();
    report.extend(faults);
    is_same
}

/// Reports the files one language lacks; once where it lacks them all.
fn lacking(files: &[&FluentFile<'_>], language: &str, report: &mut Report) {
    let own = files.iter().filter(|file| file.language == language);
    let own: BTreeSet<&str> = own.map(|file| file.short_name).collect();
    let lacking = files.iter().filter(|file| !own.contains(file.short_name));
    for file in lacking.take(if own.is_empty() { 1 } else { usize::MAX }) {
        let name = if own.is_empty() { "all" } else { file.short_name };
        let problem = Diagnostic::new(Code::TextLanguageMissing, &file.name, 0..0);
        report.push(problem.with("name", name).with("language", language));
    }
}

/// Attributes that are expected are asked for in each language by itself, and those that may not be
/// there are reported in each.
fn compare(
    first: &FluentEntry<'_>,
    entry: &FluentEntry<'_>,
    expected: Option<&ExpectedMessage>,
    report: &mut Report,
) {
    let is_told =
        |name| expected.is_some_and(|message| message.needs(name) || message.refuses(name));
    if let (Some(a), Some(b)) = (&first.value, &entry.value) {
        variables((first, a), (entry, b), None, report);
    }
    for (name, span, facts) in &entry.attributes {
        match first.text(Some(name)) {
            Some(a) => variables((first, a), (entry, facts), Some(name), report),
            None if is_told(name) => {}
            None => report.push(lone_attribute(entry, name, span.clone(), first)),
        }
    }
    for (name, span, _) in &first.attributes {
        if !is_told(name) && entry.text(Some(name)).is_none() {
            report.push(lone_attribute(first, name, span.clone(), entry));
        }
    }
}

/// An attribute that stands here and not there.
fn lone_attribute(
    here: &FluentEntry<'_>,
    name: &str,
    span: Range<usize>,
    there: &FluentEntry<'_>,
) -> Diagnostic {
    Diagnostic::new(Code::TextAttributesDiffer, &here.file, span)
        .with("name", format!("{}.{name}", here.id))
        .and(&there.file, there.span.clone())
}

fn variables(
    (first, a): (&FluentEntry<'_>, &PatternFacts<'_>),
    (entry, b): (&FluentEntry<'_>, &PatternFacts<'_>),
    attribute: Option<&str>,
    report: &mut Report,
) {
    let differing: Vec<String> =
        a.variables.symmetric_difference(&b.variables).map(|name| format!("${name}")).collect();
    if !differing.is_empty() {
        let name = match attribute {
            None => entry.id.to_owned(),
            Some(attribute) => format!("{}.{attribute}", entry.id),
        };
        let problem = Diagnostic::new(Code::TextVariablesDiffer, &entry.file, b.span.clone());
        let problem = problem.with("name", name).with("variables", differing.join(", "));
        report.push(problem.and(&first.file, a.span.clone()));
    }
}
