//! Checks of one file of words by itself: swallowed lines, attributes written twice, digits,
//! characters, length, depth, functions and the contacts whose numbers are named.

use super::{
    entry::{FileEntries, FluentEntry},
    expectation::{ById, PhoneStatus, PhoneStatuses},
    pattern_facts::{Call, PatternFacts},
    span::span_of,
};
use crate::{
    diagnostic::{Code, Diagnostic, Report},
    sanitize,
};

/// The only function texts may use.
const FUNCTION: &str = "PHONE";

/// Brackets inside brackets, deeper than anyone writes.
const DEPTH: usize = 8;

/// The files that may write a year or a figure: those of the reference.
const FIGURES_IN: &str = "pages-";

/// The most digits of such a figure.
const FIGURE: usize = 4;

/// The most characters of any text.
pub const LONGEST: usize = 4_000;

/// Checks a file.
pub fn check(
    file: &FileEntries<'_>,
    expected: &ById<'_>,
    phones: &PhoneStatuses<'_>,
    report: &mut Report,
) {
    swallowed(file, report);
    for entry in &file.entries {
        attributes(entry, report);
        for facts in entry.texts() {
            text(file, entry, facts, report);
            for call in &facts.calls {
                phone(entry, call, phones, report);
            }
        }
        let expected = expected.get(entry.id);
        let longest = expected.and_then(|message| message.longest).unwrap_or(LONGEST);
        let attribute = expected.and_then(|message| message.longest_attribute).unwrap_or(LONGEST);
        let shown = entry.value.iter().map(|facts| (facts, longest));
        let shown = shown.chain(entry.attributes.iter().map(|(_, _, facts)| (facts, attribute)));
        for (facts, limit) in shown {
            if facts.length > limit {
                report.push(too_long(entry, facts, limit, facts.length));
            }
        }
    }
}

/// A text that is longer than its limit.
pub fn too_long(
    entry: &FluentEntry<'_>,
    facts: &PatternFacts<'_>,
    limit: usize,
    length: usize,
) -> Diagnostic {
    Diagnostic::new(Code::TextTooLong, &entry.file, facts.span.clone())
        .with("name", entry.id)
        .with("limit", limit.to_string())
        .with("found", length.to_string())
}

/// Lines that begin with a blank and look like an entry: Fluent reads them as the text above.
fn swallowed(file: &FileEntries<'_>, report: &mut Report) {
    let lines = file.text.split('\n').filter(|line| line.starts_with(' '));
    for entry in lines.map(|line| line.trim_start_matches(' ')) {
        if let Some(name) = name_of_entry(entry) {
            let span = span_of(file.text, name);
            let problem = Diagnostic::new(Code::TextSwallowed, &file.file.name, span);
            report.push(problem.with("name", name));
        }
    }
}

/// The name of `name = `, the beginning of a message or a term.
fn name_of_entry(line: &str) -> Option<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let rest = line.trim_start_matches(is_of_name);
    let name = line.strip_suffix(rest)?;
    let is_name = name.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic());
    (is_name && rest.trim_start_matches(' ').starts_with('=')).then_some(name)
}

/// The same attribute twice: Fluent itself says nothing and takes one of them.
fn attributes(entry: &FluentEntry<'_>, report: &mut Report) {
    for (place, (name, span, _)) in entry.attributes.iter().enumerate() {
        if let Some(first) = entry.attributes.iter().take(place).find(|first| first.0 == *name) {
            let problem = Diagnostic::new(Code::TextDuplicate, &entry.file, span.clone());
            let name = format!("{}.{name}", entry.id);
            report.push(problem.with("name", name).and(&entry.file, first.1.clone()));
        }
    }
}

fn text(
    file: &FileEntries<'_>,
    entry: &FluentEntry<'_>,
    facts: &PatternFacts<'_>,
    report: &mut Report,
) {
    let may_count = file.file.short_name.starts_with(FIGURES_IN);
    let figures = facts.figures.iter().filter(|figure| !(may_count && is_figure(file, figure)));
    for span in facts.numbers.iter().chain(figures) {
        let problem = Diagnostic::new(Code::TextNumber, &entry.file, span.clone());
        report.push(problem.with("name", entry.id));
    }
    for (span, character) in &facts.escaped {
        let problem = Diagnostic::new(Code::TextCharacter, &entry.file, span.clone());
        report.push(problem.with("character", sanitize::code_point(*character)));
    }
    let (depth, span) = &facts.depth;
    if *depth > DEPTH {
        report.push(Diagnostic::new(Code::TextNesting, &entry.file, span.clone()));
    }
}

/// Whether it is written as a year or a count is. A leading zero would be lost, and longer numbers
/// are read aloud wrongly without a blank, which only the front ends could put in.
fn is_figure(file: &FileEntries<'_>, span: &std::ops::Range<usize>) -> bool {
    let figure = file.text.get(span.clone()).unwrap_or_default();
    figure.len() <= FIGURE && !figure.starts_with('0') && figure.bytes().all(|b| b.is_ascii_digit())
}

fn phone(
    entry: &FluentEntry<'_>,
    call: &Call<'_>,
    phones: &PhoneStatuses<'_>,
    report: &mut Report,
) {
    let problem = |code| Diagnostic::new(code, &entry.file, call.span.clone());
    if call.name != FUNCTION {
        let problem = report.suggest(problem(Code::TextFunctionUnknown), call.name, [FUNCTION]);
        report.push(problem.with("name", call.name));
        return;
    }
    let name = call.argument.unwrap_or("PHONE()");
    match phones.get(name) {
        Some(PhoneStatus::Shown) => {}
        Some(PhoneStatus::Hidden) => {
            report.push(problem(Code::ContactNotShippable).with("name", name));
        }
        Some(PhoneStatus::None) | None if report.is_full() => {}
        Some(PhoneStatus::None) | None => {
            let known = phones.iter().filter(|(_, phone)| **phone == PhoneStatus::Shown);
            let problem = problem(Code::TextContactUnknown);
            let problem = report.suggest(problem, name, known.map(|(id, _)| *id));
            report.push(problem.with("name", name));
        }
    }
}
