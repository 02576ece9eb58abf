//! Writes every text out once, with every value filled in, as the program will. The checks before
//! it have refused what is known to go wrong; this is the proof that nothing else does. Fluent
//! panics on some texts instead of refusing them, so it runs where a panic is caught.

use std::{
    collections::{BTreeSet, HashMap},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use super::{Languages, Number, Numbers, Sheet, entry::Entry, facts::Facts};
use crate::{
    diagnostic::{Code, Diagnostic, Report},
    language::Language,
    text::{Argument, Texts},
};

/// Writes the texts of every language.
pub fn check(
    sheets: &[Sheet<'_>],
    languages: &Languages<'_, '_>,
    numbers: &Numbers<'_>,
    report: &mut Report,
) {
    for language in Language::ALL {
        let Some(entries) = languages.texts.get(language.code()) else { continue };
        let Some(texts) = texts(sheets, language, numbers) else { continue };
        // A text also fills in the values of those it refers to.
        let facts = entries.values().flat_map(|entry| entry.texts());
        let names: BTreeSet<&str> = facts.flat_map(|f| f.variables.iter().copied()).collect();
        let values: Vec<Argument<'_>> = names.into_iter().map(|name| (name, "x".into())).collect();
        for entry in entries.values().filter(|entry| !entry.id.starts_with('-')) {
            for (attribute, facts) in named(entry) {
                if !is_written(&texts, entry.id, attribute, &values) {
                    let span = facts.span.clone();
                    let problem = Diagnostic::new(Code::TextUnwritable, &entry.file, span);
                    report.push(problem.with("name", entry.id));
                }
            }
        }
    }
}

/// The texts as the program takes them in, the lowest layer first.
fn texts(sheets: &[Sheet<'_>], language: Language, numbers: &Numbers<'_>) -> Option<Texts> {
    let mut own: Vec<_> = sheets.iter().filter(|s| s.language == language.code()).collect();
    own.sort_by_key(|sheet| sheet.layer);
    let shown = numbers.iter().filter(|(_, number)| **number == Number::Shown);
    let numbers: HashMap<String, String> =
        shown.map(|(id, _)| ((*id).to_owned(), "0".to_owned())).collect();
    let files = || own.iter().map(|sheet| sheet.text);
    catch_unwind(AssertUnwindSafe(|| Texts::new(language, files(), Arc::new(numbers)))).ok()
}

type Named<'e, 'a> = (Option<&'a str>, &'e Facts<'a>);

fn named<'e, 'a>(entry: &'e Entry<'a>) -> impl Iterator<Item = Named<'e, 'a>> {
    let attributes = entry.attributes.iter().map(|(name, _, facts)| (Some(*name), facts));
    entry.value.iter().map(|facts| (None, facts)).chain(attributes)
}

fn is_written(texts: &Texts, id: &str, attribute: Option<&str>, values: &[Argument<'_>]) -> bool {
    let write = AssertUnwindSafe(|| texts.format(id, attribute, values));
    catch_unwind(write).is_ok_and(|text| text.is_some())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{super::entry::Parsed, *};

    /// What the proof says of a text when the checks before it are left out.
    fn codes(text: &str) -> Vec<Code> {
        let sheet = Sheet { file: "x.ftl".into(), language: "sv", name: "x.ftl", layer: 0, text };
        let mut report = Report::default();
        let parsed: Vec<_> = Parsed::of(&sheet, &mut report).into_iter().collect();
        let sheets = [sheet.clone()];
        let languages = Languages::of(&sheets, &parsed, &mut report);
        check(&sheets, &languages, &BTreeMap::from([("here", Number::Shown)]), &mut report);
        report.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_sound_text_is_written_out() {
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
