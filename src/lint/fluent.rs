//! Checks of the files of words: each file alone, the texts together, and the languages against
//! each other. Uses problem, the guard and `fluent-syntax`; knows nothing of the content but which
//! texts and numbers it is told to look for.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::diagnostic::{FileName, Report};

mod compare;
mod digits;
mod entry;
mod facts;
mod graph;
mod single;
mod write;

use entry::{Entry, Parsed};

/// A file of words.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// Its name as its author knows it.
    pub file: FileName,
    /// Its language, from the folder it lies in.
    pub language: &'a str,
    /// Its name within the language.
    pub name: &'a str,
    /// Which content it belongs to: 0 is the program's own, the others are added to it.
    pub layer: usize,
    /// All of its text.
    pub text: &'a str,
}

/// A text that must exist.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Its Fluent id.
    pub id: String,
    /// Attributes it must have.
    pub attributes: Vec<String>,
    /// Attributes it may have besides; nothing where any may stand there.
    pub optional: Option<&'static [&'static str]>,
    /// The most characters it may have, where that is less than for any text.
    pub longest: Option<usize>,
    /// The most characters each of its attributes may have, where that is less than for any text.
    pub longest_attribute: Option<usize>,
    /// What asks for it; nothing where the program itself does.
    pub place: Option<(FileName, Range<usize>)>,
}

impl Wanted {
    /// Whether it must have an attribute.
    fn needs(&self, name: &str) -> bool {
        self.attributes.iter().any(|wanted| wanted == name)
    }

    /// Whether an attribute may not stand there: nobody would ever read it.
    fn refuses(&self, name: &str) -> bool {
        !self.needs(name) && self.optional.is_some_and(|optional| !optional.contains(&name))
    }
}

/// What is known of a contact's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// It may be shown.
    Shown,
    /// It must not be shown.
    Hidden,
    /// The contact has no number.
    None,
}

/// The numbers that texts may name, by contact.
pub type Numbers<'a> = BTreeMap<&'a str, Number>;

/// Messages the program asks for by itself; nothing in the content tells which there are.
const KNOWN: [&str; 5] = ["ui-", "cli-", "key-", "problem-", "reach-"];

/// Checks the files. Without `wanted`, what is missing or not needed cannot be told.
pub fn lint(sheets: &[Sheet<'_>], wanted: Option<&[Wanted]>, numbers: &Numbers<'_>) -> Report {
    let mut report = Report::default();
    let parsed: Vec<Parsed<'_>> =
        sheets.iter().filter_map(|sheet| Parsed::of(sheet, &mut report)).collect();
    let mut readable = report.is_empty();
    readable &= compare::languages(sheets, &mut report);
    let by_id = compare::by_id(wanted.unwrap_or_default());
    for sheet in &parsed {
        single::check(sheet, &by_id, numbers, &mut report);
    }
    let languages = Languages::of(sheets, &parsed, &mut report);
    for texts in languages.texts.values() {
        graph::check(texts, &mut report);
    }
    if readable {
        compare::differences(&languages, wanted.unwrap_or_default(), &mut report);
        if let Some(wanted) = wanted {
            compare::missing(&languages, wanted, &mut report);
            compare::orphans(&languages, wanted, &mut report);
        }
    }
    if !report.has_errors() {
        write::check(sheets, &languages, numbers, &mut report);
    }
    report
}

/// The texts of one language, by id. The first one holds: what is added never changes the program's
/// own words.
type Texts<'a, 'p> = BTreeMap<&'a str, &'p Entry<'a>>;

/// The texts of every language.
struct Languages<'a, 'p> {
    texts: BTreeMap<&'a str, Texts<'a, 'p>>,
    /// A file of each language, for what is missing in it.
    files: BTreeMap<&'a str, FileName>,
}

impl<'a, 'p> Languages<'a, 'p> {
    fn of(sheets: &[Sheet<'a>], parsed: &'p [Parsed<'a>], report: &mut Report) -> Self {
        let mut texts: BTreeMap<&str, Texts<'_, '_>> = BTreeMap::new();
        let mut layered: Vec<&Parsed<'_>> = parsed.iter().collect();
        layered.sort_by_key(|sheet| sheet.sheet.layer);
        for sheet in layered {
            let texts = texts.entry(sheet.sheet.language).or_default();
            for entry in &sheet.entries {
                match texts.get(entry.id) {
                    Some(first) => report.push(entry.twice(first)),
                    None => {
                        texts.insert(entry.id, entry);
                    }
                }
            }
        }
        let files = sheets.iter().map(|sheet| (sheet.language, sheet.file.clone())).collect();
        Self { texts, files }
    }

    /// Every id of any language.
    fn ids(&self) -> BTreeSet<&'a str> {
        self.texts.values().flat_map(|texts| texts.keys().copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn codes(sheets: &[(usize, &str, &str)]) -> Vec<Code> {
        let sheets: Vec<Sheet<'_>> = sheets
            .iter()
            .map(|(layer, language, text)| Sheet {
                file: format!("{layer}/{language}/x.ftl").into(),
                language,
                name: "x.ftl",
                layer: *layer,
                text,
            })
            .collect();
        lint(&sheets, None, &Numbers::new()).iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn an_addition_may_not_take_the_id_of_a_text_of_the_program() {
        let own = [(0, "sv", "a = x\n"), (0, "en", "a = x\n")];
        let fine = [(1, "sv", "b = x\n"), (1, "en", "b = x\n")];
        let taken = [(1, "sv", "a = x\n"), (1, "en", "b = x\n")];
        assert_eq!(codes(&[own, fine].concat()), []);
        assert_eq!(codes(&[taken, own].concat()), [Code::TextDuplicate]);
    }

    #[test]
    fn an_addition_has_its_words_in_both_languages_too() {
        let own = [(0, "sv", "a = x\n"), (0, "en", "a = x\n"), (1, "sv", "b = x\n")];
        assert_eq!(codes(&own), [Code::TextLanguageMissing]);
    }
}
