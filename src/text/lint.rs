//! Checks of the files of words: each file alone, the texts together, and the languages against
//! each other. Uses problem, the guard and `fluent-syntax`; knows nothing of the content but which
//! texts and numbers it is told to look for.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::guard::guard;
use crate::problem::{FileName, Report};

mod compare;
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
    /// Sheets of a higher layer may replace texts of a lower one.
    pub layer: usize,
    /// All of its text.
    pub text: &'a str,
}

/// A text that must exist.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its Fluent id.
    pub id: String,
    /// Attributes it must have.
    pub attributes: &'static [&'static str],
    /// The most characters it may have, where that is less than for any text.
    pub longest: Option<usize>,
    /// What asks for it; nothing where the program itself does.
    pub place: Option<(FileName, Range<usize>)>,
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
    for sheet in &parsed {
        single::check(sheet, wanted.unwrap_or_default(), numbers, &mut report);
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

/// The texts of one language that hold, by id: those of a higher layer replace others.
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
                    Some(first) if first.layer == entry.layer => {
                        report.push(entry.twice(first));
                    }
                    _ => {
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
