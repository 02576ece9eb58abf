//! Formats every text once, with the values that the program fills in. The checks before it
//! have refused what is known to go wrong; this is the proof that nothing else does. Fluent panics
//! on some texts instead of refusing them, so it runs where a panic is caught.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent::FluentArgs;
use unicode_width::UnicodeWidthChar;

use super::{
    entry::FluentEntry,
    expectation::{ById, PhoneStatuses},
    file::FluentFiles,
    languages::TextsByLanguage,
    pattern_facts::PatternFacts,
};
use crate::{
    content::address::is_web_address,
    diagnostic::{Code, Diagnostic, Report},
    language::Language,
    text::Texts,
};

/// Formats the texts of every language.
pub fn check(
    files: &FluentFiles<'_>,
    languages: &TextsByLanguage<'_, '_>,
    expected: &ById<'_>,
    phones: &PhoneStatuses<'_>,
    report: &mut Report,
) {
    for language in languages.texts.keys().filter_map(|code| Language::from_code(code)) {
        let Some(entries) = languages.texts.get(language.code()) else { continue };
        let texts = files.texts_of(language, phones);
        // Which values the program's own messages have is not known here: they are given all.
        let facts = entries.values().flat_map(|entry| entry.texts());
        let names = facts.flat_map(|facts| facts.variables.iter().copied());
        let all: FluentArgs<'_> = names.map(|name| (name, "x")).collect();
        for entry in entries.values().filter(|entry| !entry.id.starts_with('-')) {
            let content = expected.get(entry.id).filter(|message| message.place.is_some());
            let own =
                content.map(|message| message.variables.iter().map(|name| (*name, "x")).collect());
            let values = own.as_ref().unwrap_or(&all);
            for (attribute, facts) in patterns(entry) {
                let text = formatted(&texts, entry.id, attribute, values);
                let Some((code, name)) = fault(entry.id, text.as_deref(), content.is_some()) else {
                    continue;
                };
                let problem = Diagnostic::new(code, &entry.file, facts.span.clone());
                report.push(problem.with("name", name));
            }
        }
    }
}

/// A text of an entry: the name of its attribute, if it is one, and what is found in it.
type NamedPattern<'e, 'a> = (Option<&'a str>, &'e PatternFacts<'a>);

fn patterns<'e, 'a>(entry: &'e FluentEntry<'a>) -> impl Iterator<Item = NamedPattern<'e, 'a>> {
    let attributes = entry.attributes.iter().map(|(name, _, facts)| (Some(*name), facts));
    entry.value.iter().map(|facts| (None, facts)).chain(attributes)
}

/// What is wrong with a finished text, and its name. The program's own words may be signs alone.
fn fault<'t>(id: &'t str, text: Option<&'t str>, is_content: bool) -> Option<(Code, &'t str)> {
    let Some(text) = text else { return Some((Code::TextUnwritable, id)) };
    if !is_content {
        return None;
    }
    if !is_visible(text) {
        return Some((Code::TextInvisible, id));
    }
    misleading_address(text).map(|address| (Code::AddressMalformed, address))
}

/// The first address that leads elsewhere than it seems to; terminals make a link of it.
fn misleading_address(text: &str) -> Option<&str> {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| "()[]\"”“'.,:;!?…".contains(c)));
    let mut addresses = words.filter(|word| word.contains("://"));
    addresses.find(|address| !is_web_address(address))
}

/// Whether anything of it can be read: at least one letter or digit that is not only a mark on another.
fn is_visible(text: &str) -> bool {
    text.contains(|character: char| character.is_alphanumeric() && character.width() != Some(0))
}

fn formatted(
    texts: &Texts,
    id: &str,
    attribute: Option<&str>,
    values: &FluentArgs<'_>,
) -> Option<String> {
    let format = AssertUnwindSafe(|| texts.format(id, attribute, values));
    catch_unwind(format).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::{
        super::{entry::entries, expectation::PhoneStatus},
        *,
    };
    use crate::content::source::SourceFile;

    /// What the proof says of a text when the checks before it are left out.
    fn codes(text: &'static str) -> Vec<Code> {
        let sources = [SourceFile::embedded("locales/sv/x.ftl", text)];
        let files = FluentFiles::parse(&sources);
        let parsed = entries(&files);
        let mut report = Report::default();
        let languages = TextsByLanguage::new(&files, &parsed, &mut report);
        let phones = PhoneStatuses::from([("here", PhoneStatus::Shown)]);
        check(&files, &languages, &ById::new(), &phones, &mut report);
        report.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_sound_text_can_be_formatted() {
        assert_eq!(codes("a = Ring { PHONE(\"here\") }, { $name }\n    .b = { a }\n"), []);
    }

    #[test]
    fn a_text_that_fluent_cannot_fill_is_reported() {
        assert_eq!(codes("a = { b }\nb =\n    .c = x\n"), [Code::TextUnwritable]);
        assert_eq!(codes("a = { -t }\n"), [Code::TextUnwritable]);
        assert_eq!(codes("a = { NUMBER($n) }\n"), [Code::TextUnwritable]);
        assert_eq!(codes("a = { a }\n"), [Code::TextUnwritable]);
    }
}
