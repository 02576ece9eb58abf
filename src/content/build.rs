//! From raw entries to the catalog: ids are looked up, dates read, places forgotten. Uses raw,
//! catalog and problem. A list loses the name that does not exist, an entry that cannot be
//! without it is left out whole; both are reported.

use std::{
    any::TypeId,
    collections::{BTreeSet, HashMap, HashSet},
    hash::Hash,
    ops::Range,
};

use chrono::{Datelike, NaiveDate};
use indexmap::IndexMap;
use toml::{Spanned, value::Datetime};

use super::{
    catalog::{Catalog, SourceDate},
    raw::{Located, Raw},
    source::is_deferred,
};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    ids::Id,
};

mod bank;
mod cases;
mod contacts;
mod guides;
mod reference;

/// Builds the catalog.
pub fn build(raw: &Raw, report: &mut Report) -> Catalog {
    let mut catalog = Catalog::default();
    let mut builder = Builder {
        broken: raw.broken.iter().cloned().collect(),
        incomplete: raw.incomplete || raw.absent().next().is_some(),
        has_deferred: raw.kinds.iter().any(|(_, file)| is_deferred(file)),
        deferred: HashMap::new(),
        report,
    };
    builder.bank(raw, &mut catalog);
    builder.contacts(raw, &mut catalog);
    builder.ladders(raw, &mut catalog);
    builder.guides(raw, &mut catalog);
    builder.cases(raw, &mut catalog);
    builder.reference(raw, &mut catalog);
    catalog
}

/// What is needed to tell a name that does not exist from one whose entry was left out.
struct Builder<'r> {
    broken: BTreeSet<String>,
    incomplete: bool,
    has_deferred: bool,
    /// Ids that only deferred files define, by their type.
    deferred: HashMap<TypeId, HashSet<String>>,
    report: &'r mut Report,
}

impl Builder<'_> {
    /// The id, if `known` has it; else reports it.
    fn known<K: Id + Clone + Hash + Eq + 'static, V>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
        known: &IndexMap<K, V>,
    ) -> Option<K> {
        if known.contains_key(id.get_ref()) {
            self.check_deferred(file, id);
            return Some(id.get_ref().clone());
        }
        self.unknown(file, id, known.keys().map(Id::as_str));
        None
    }

    /// Reports a core file that names what a deferred file defines: the core is loaded without
    /// those, and the name would then lead nowhere.
    fn check_deferred<K: Id + 'static>(&mut self, file: &FileName, id: &Spanned<K>) {
        let name = id.get_ref().as_str();
        let has_name = |ids: &HashSet<String>| ids.contains(name);
        if self.deferred.get(&TypeId::of::<K>()).is_some_and(has_name) && !is_deferred(file) {
            let problem = Diagnostic::new(Code::ReferenceWaits, file, id.span());
            self.report.push(problem.with("name", name));
        }
    }

    /// Remembers the id of an entry that was taken in, where only deferred files have it.
    fn note_deferred<K: Id + 'static>(&mut self, file: &FileName, id: &K) {
        if self.has_deferred && is_deferred(file) {
            let ids = self.deferred.entry(TypeId::of::<K>()).or_default();
            ids.insert(id.as_str().to_owned());
        }
    }

    /// The ids of entries that may be named before they are taken in themselves.
    fn names<K: Id + Clone + Hash + Eq + 'static, R>(
        &mut self,
        entries: &[Located<R>],
        id: impl Fn(&R) -> &Spanned<K>,
    ) -> IndexMap<K, ()> {
        let mut names = IndexMap::new();
        for entry in entries {
            let id = id(&entry.item).get_ref();
            if names.insert(id.clone(), ()).is_none() {
                self.note_deferred(&entry.file, id);
            }
        }
        names
    }

    /// The ids that `known` has; reports the others.
    fn all_known<K: Id + Clone + Hash + Eq + 'static, V>(
        &mut self,
        file: &FileName,
        ids: &[Spanned<K>],
        known: &IndexMap<K, V>,
    ) -> Vec<K> {
        ids.iter().filter_map(|id| self.known(file, id, known)).collect()
    }

    /// Reports a name of something that does not exist, unless its entry was reported already.
    fn unknown<'a, K: Id>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let name = id.get_ref().as_str();
        if !self.incomplete && !self.report.is_full() && !self.broken.contains(name) {
            let problem = Diagnostic::new(Code::ReferenceUnknown, file, id.span());
            let problem = self.report.suggest(problem, name, known);
            self.report.push(problem.with("name", name));
        }
    }

    /// Keeps an entry under its id, unless another has it already. No value: the entry had to be
    /// left out, and to name it is no second fault.
    fn keep<K: Id + Clone + Hash + Eq + 'static, V, R>(
        &mut self,
        map: &mut IndexMap<K, V>,
        value: impl Into<Option<V>>,
        entry: &Located<R>,
        all: &[Located<R>],
        id: impl Fn(&R) -> &Spanned<K>,
    ) {
        let key = id(&entry.item);
        let Some(value) = value.into() else {
            self.broken.insert(key.get_ref().as_str().to_owned());
            return;
        };
        if !map.contains_key(key.get_ref()) {
            self.note_deferred(&entry.file, key.get_ref());
            map.insert(key.get_ref().clone(), value);
            return;
        }
        if self.report.is_full() {
            return;
        }
        let first = all.iter().find(|other| id(&other.item).get_ref() == key.get_ref());
        let first = first.map(|first| (&first.file, id(&first.item).span()));
        self.duplicate(&entry.file, key.span(), key.get_ref().as_str(), first);
    }

    /// Reports an id that is there already.
    fn duplicate(
        &mut self,
        file: &FileName,
        span: Range<usize>,
        name: &str,
        first: Option<(&FileName, Range<usize>)>,
    ) {
        let mut problem = Diagnostic::new(Code::IdDuplicate, file, span).with("name", name);
        if let Some((file, span)) = first {
            problem = problem.and(file, span);
        }
        self.report.push(problem);
    }

    /// A day as TOML writes it, without a time.
    fn day(&mut self, file: &FileName, date: &Spanned<Datetime>) -> Option<NaiveDate> {
        let value = date.get_ref();
        let day = value.date.filter(|_| value.time.is_none()).and_then(|day| {
            NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
        });
        if day.is_none() {
            self.date_malformed(file, date.span(), &value.to_string());
        }
        day
    }

    /// The date a source gives for itself; none is no fault.
    fn source_date(
        &mut self,
        file: &FileName,
        date: Option<&Spanned<Box<str>>>,
    ) -> Option<SourceDate> {
        let Some(date) = date else { return Some(SourceDate::Undated) };
        let dated = dated(date.get_ref());
        if dated.is_none() {
            self.date_malformed(file, date.span(), date.get_ref());
        }
        dated
    }

    fn date_malformed(&mut self, file: &FileName, span: Range<usize>, name: &str) {
        self.report.push(Diagnostic::new(Code::DateMalformed, file, span).with("name", name));
    }
}

/// `2023`, `2023-09` or `2023-09-29`.
fn dated(text: &str) -> Option<SourceDate> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return None,
    };
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let day = digits.then(|| NaiveDate::parse_from_str(&whole, "%Y-%m-%d").ok()).flatten()?;
    Some(SourceDate::Dated(
        day.year(),
        (text.len() >= 7).then(|| day.month()),
        (text.len() == 10).then(|| day.day()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_may_give_a_year_a_month_or_a_day() {
        assert_eq!(dated("2023"), Some(SourceDate::Dated(2023, None, None)));
        assert_eq!(dated("2017-12"), Some(SourceDate::Dated(2017, Some(12), None)));
        assert_eq!(dated("2023-09-29"), Some(SourceDate::Dated(2023, Some(9), Some(29))));
    }

    #[test]
    fn days_that_are_not_in_the_calendar_are_no_dates() {
        for text in ["2023-02-30", "2023-13", "23", "+202", "2023-9-2", "i fjol", "20230929"] {
            assert_eq!(dated(text), None, "{text}");
        }
    }
}
