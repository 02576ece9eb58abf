//! Checks of the files of words: each file alone, the texts together, and the languages against
//! each other. Knows nothing of the content but which texts it expects and which numbers may be
//! shown.

mod digits;
mod entry;
mod expectation;
mod file;
mod file_rules;
mod format_all;
mod languages;
mod missing;
mod pattern_facts;
mod references;
mod span;
mod style;

pub use expectation::{ExpectedMessage, PhoneStatus, PhoneStatuses};
pub use file::FluentFiles;

use crate::{content::kinds::RawStyles, diagnostic::Report, language::Languages};
use entry::entries;
use expectation::by_id;
use languages::TextsByLanguage;

/// Checks the files. Without knowing what is expected, it cannot be told what is missing or not
/// needed.
pub fn lint(
    files: &FluentFiles<'_>,
    expected: Option<&[ExpectedMessage]>,
    phones: &PhoneStatuses<'_>,
    known: &Languages,
) -> Report {
    let mut report = files.faults.clone();
    let mut readable = report.is_empty();
    readable &= languages::same_files(&files.files, known, &mut report);
    let by_id = by_id(expected.unwrap_or_default());
    let parsed = entries(files);
    for file in &parsed {
        file_rules::check(file, &by_id, phones, &mut report);
    }
    let languages = TextsByLanguage::new(files, &parsed, &mut report);
    for texts in languages.texts.values() {
        references::check(texts, &mut report);
    }
    if readable {
        languages.differences(known, &by_id, &mut report);
        if expected.is_some() {
            missing::missing(&languages, known, &by_id, &mut report);
            missing::of_other_packs(files, &languages, &by_id, &mut report);
            missing::orphans(&languages, &by_id, &mut report);
        }
    }
    if !report.has_errors() {
        format_all::check(files, &languages, &by_id, phones, &mut report);
    }
    report
}

/// Checks how the texts are written, in files without errors.
pub(super) fn check_style(
    files: &FluentFiles<'_>,
    styles: &RawStyles,
    expected: Option<&[ExpectedMessage]>,
    report: &mut Report,
) {
    style::check(files, styles, &by_id(expected.unwrap_or_default()), report);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::source::SourceFile,
        diagnostic::Code,
        language::{Language, LanguageProfile},
    };

    /// Texts of the program or of a folder, each in a language.
    fn codes(texts: &[(Option<&str>, &str, &'static str)]) -> Vec<Code> {
        let source = |(folder, language, text): &(Option<&str>, &str, &'static str)| {
            let name = format!("locales/{language}/x.ftl");
            match folder {
                None => SourceFile::embedded(&name, text),
                Some(folder) => SourceFile::read(&name, (*text).to_owned(), &(*folder).into()),
            }
        };
        let sources: Vec<SourceFile> = texts.iter().map(source).collect();
        let english = Language::from_code("en").map(LanguageProfile::new);
        let complete = |profile| LanguageProfile { is_complete: true, ..profile };
        let languages = Languages::new(english.map(complete));
        let files = FluentFiles::parse(&sources);
        let report = lint(&files, None, &PhoneStatuses::new(), &languages);
        report.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn an_addition_may_not_take_the_id_of_a_text_of_the_program() {
        let own = [(None, "sv", "a = x\n"), (None, "en", "a = x\n")];
        let fine = [(Some("p"), "sv", "b = x\n"), (Some("p"), "en", "b = x\n")];
        let taken = [(Some("p"), "sv", "a = x\n"), (Some("p"), "en", "b = x\n")];
        assert_eq!(codes(&[own, fine].concat()), []);
        assert_eq!(codes(&[taken, own].concat()), [Code::TextDuplicate]);
    }

    #[test]
    fn an_addition_has_its_words_in_both_languages_too() {
        let own = [(None, "sv", "a = x\n"), (None, "en", "a = x\n"), (Some("p"), "sv", "b = x\n")];
        assert_eq!(codes(&own), [Code::TextLanguageMissing]);
    }
}
