//! One TOML file, taken apart key by key. What is asked for is known; what is left at the end is
//! not. Every fault of shape becomes a diagnostic with a code.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

use super::{
    located::Located,
    source::{Origin, SourceFile},
};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    ids::Id,
    sanitize,
};

mod shape;

/// Upper bound on the faults of shape that are reported of one file.
const FAULTS: usize = 100;

/// In which files each text is searched for characters that may not reach a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CharacterCheck {
    /// In those of packs. The program's own are searched by `lint` and the tests, so that nobody waits
    /// for it at every start.
    PacksOnly,
    /// In all.
    AllFiles,
}

/// A file that is being taken apart.
pub struct TomlDocument<'t, 'r> {
    file: &'t SourceFile,
    table: DeTable<'t>,
    asked: Vec<&'static str>,
    broken: Vec<String>,
    incomplete: bool,
    checks_characters: bool,
    /// Finds a character that texts of this file may not hold.
    find_unfit: fn(&str) -> Option<(usize, char)>,
    faults: usize,
    report: &'r mut Report,
}

impl<'t, 'r> TomlDocument<'t, 'r> {
    /// A file and what its syntax gave.
    pub fn new(
        file: &'t SourceFile,
        table: Spanned<DeTable<'t>>,
        check: CharacterCheck,
        report: &'r mut Report,
    ) -> Self {
        Self {
            checks_characters: check == CharacterCheck::AllFiles || file.origin != Origin::Embedded,
            find_unfit: sanitize::find_unfit,
            file,
            table: table.into_inner(),
            asked: Vec::new(),
            broken: Vec::new(),
            incomplete: false,
            faults: 0,
            report,
        }
    }

    /// The file's name.
    pub fn file(&self) -> FileName {
        FileName::clone(&self.file.name)
    }

    /// Whether anything did not fit so far.
    pub fn failed(&self) -> bool {
        self.faults > 0
    }

    /// A problem in this file.
    pub fn problem(&self, code: Code, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(code, &self.file.name, span)
    }

    /// Reports a problem.
    pub fn push(&mut self, problem: Diagnostic) {
        self.faults += 1;
        if self.faults <= FAULTS {
            self.report.push(problem);
        }
    }

    /// A problem of a misspelt word, with the known one that may have been meant.
    pub fn suggest<'a>(
        &mut self,
        problem: Diagnostic,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Diagnostic {
        self.report.suggest(problem, name, known)
    }

    /// Reports a problem that needs nothing but values.
    pub fn report(&mut self, code: Code, span: Range<usize>, args: &[(&'static str, &str)]) {
        let mut problem = self.problem(code, span);
        for (name, value) in args {
            problem = problem.with(name, *value);
        }
        self.push(problem);
    }

    /// The value of a key of the file itself; nothing where it is not there or does not fit.
    pub fn value<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<T> {
        let value = self.take(key)?;
        let value = self.read(value);
        self.incomplete |= value.is_none();
        value
    }

    /// The value of a key that must be there.
    pub fn required<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<T> {
        if self.table.contains_key(key) {
            return self.value(key);
        }
        self.asked.push(key);
        self.incomplete = true;
        self.report(Code::KeyMissing, 0..0, &[("name", key)]);
        None
    }

    /// The entries of a list of tables, each on its own.
    pub fn entries<T: DeserializeOwned>(&mut self, key: &'static str) -> Vec<Located<T>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let span = value.span();
        let DeValue::Array(items) = value.into_inner() else {
            self.incomplete = true;
            self.report(Code::ValueType, span, &[("name", key), ("expected", "entries")]);
            return Vec::new();
        };
        items.into_iter().filter_map(|item| self.entry(item)).collect()
    }

    /// The same of entries with names in letters that run in any direction. They are for paper, each on a
    /// line of its own; who reads them makes sure that no digit stands in one.
    pub fn entries_in_any_script<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
    ) -> Vec<Located<T>> {
        let usual = std::mem::replace(&mut self.find_unfit, sanitize::find_unfit_in_any_script);
        let entries = self.entries(key);
        self.find_unfit = usual;
        entries
    }

    fn entry<T: DeserializeOwned>(&mut self, item: Spanned<DeValue<'t>>) -> Option<Located<T>> {
        let span = item.span();
        let id = item.get_ref().get("id").and_then(|id| id.get_ref().as_str()).map(str::to_owned);
        let item = self.read(item);
        if item.is_none() {
            self.incomplete |= id.is_none();
            self.broken.extend(id);
        }
        Some(self.located(span, item?))
    }

    /// A table from ids to lists, each entry on its own.
    pub fn pairs<K: Id, V: DeserializeOwned>(&mut self, key: &'static str) -> Vec<(Spanned<K>, V)> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let span = value.span();
        let DeValue::Table(table) = value.into_inner() else {
            self.incomplete = true;
            self.report(Code::ValueType, span, &[("name", key), ("expected", "table")]);
            return Vec::new();
        };
        table.into_iter().filter_map(|(name, value)| self.pair(&name, value)).collect()
    }

    fn pair<K: Id, V: DeserializeOwned>(
        &mut self,
        name: &Spanned<std::borrow::Cow<'t, str>>,
        value: Spanned<DeValue<'t>>,
    ) -> Option<(Spanned<K>, V)> {
        let Some(id) = K::new(name.get_ref()) else {
            self.report(Code::IdMalformed, name.span(), &[("name", name.get_ref())]);
            return None;
        };
        Some((Spanned::new(name.span(), id), self.read(value)?))
    }

    /// Something of this file with its place.
    pub fn located<T>(&self, span: Range<usize>, item: T) -> Located<T> {
        Located { file: self.file(), span, origin: self.file.origin.clone(), item }
    }

    /// The value of a key of the file itself, with its place.
    pub fn located_value<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<Located<T>> {
        let value = self.value::<Spanned<T>>(key)?;
        Some(self.located(value.span(), value.into_inner()))
    }

    /// Reports the keys nobody asked for; gives the ids of entries that did not fit, and whether
    /// more than such entries is missing.
    pub fn finish(mut self) -> (Vec<String>, bool) {
        for (key, _) in std::mem::take(&mut self.table) {
            let problem = self.problem(Code::KeyUnknown, key.span());
            let asked = self.asked.iter().copied();
            let problem = self.report.suggest(problem, key.get_ref(), asked);
            let known = self.asked.join(", ");
            self.push(problem.with("name", key.get_ref().as_ref()).with("known", known));
        }
        (self.broken, self.incomplete)
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.table.remove(key)
    }

    fn read<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'t>>) -> Option<T> {
        let place = value.span();
        if self.checks_characters
            && let Some((span, character)) = forbidden(&value, self.find_unfit)
        {
            self.report(
                Code::TextCharacter,
                span,
                &[("character", &sanitize::code_point(character))],
            );
            return None;
        }
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(item) => Some(item),
            Err(error) => {
                let problem = shape::problem(self.file, place, &error, self.report);
                self.push(problem);
                None
            }
        }
    }
}

/// The first character that may not be shown, looked for after the escapes are read: a raw ESC is
/// refused by TOML, `\u001b` is not. TOML itself limits how deep values lie in each other.
fn forbidden(
    value: &Spanned<DeValue<'_>>,
    find_unfit: fn(&str) -> Option<(usize, char)>,
) -> Option<(Range<usize>, char)> {
    let inner = |value: &Spanned<DeValue<'_>>| forbidden(value, find_unfit);
    match value.get_ref() {
        DeValue::String(text) => find_unfit(text).map(|(_, found)| (value.span(), found)),
        DeValue::Array(items) => items.iter().find_map(inner),
        DeValue::Table(table) => table.values().find_map(inner),
        _ => None,
    }
}
