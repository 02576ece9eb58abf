//! Looks up the ids that entries name. A list loses an id that does not exist, an entry that cannot
//! be without it is left out whole; both are reported. To name an entry that was left out is no
//! second fault.

use std::{
    any::TypeId,
    collections::{BTreeSet, HashMap, HashSet},
    hash::Hash,
    ops::Range,
};

use indexmap::{IndexMap, IndexSet};
use toml::Spanned;

use super::{located::Located, source::is_deferred};
use crate::{
    diagnostic::{Code, Diagnostic, FileName, Report},
    ids::Id,
};

/// The ids of one type.
#[derive(Debug, Default)]
struct KnownIds {
    /// Ids of the entries that were taken in, in their order.
    resolved: IndexSet<String>,
    /// Ids that may be named before their entries are taken in.
    declared: IndexSet<String>,
    /// Ids that only deferred files define.
    deferred: HashSet<String>,
}

/// What is needed to tell an id that does not exist from one whose entry was left out.
pub struct Resolver<'r> {
    ids: HashMap<TypeId, KnownIds>,
    broken: BTreeSet<String>,
    incomplete: bool,
    has_deferred: bool,
    report: &'r mut Report,
}

impl<'r> Resolver<'r> {
    /// Knows no ids yet. `broken` are the ids of entries that could not be read; `incomplete` is
    /// whether anything else is missing, so that an unknown id proves nothing; `has_deferred` is
    /// whether deferred files were read as well.
    pub fn new(
        broken: impl IntoIterator<Item = String>,
        incomplete: bool,
        has_deferred: bool,
        report: &'r mut Report,
    ) -> Self {
        let broken = broken.into_iter().collect();
        Self { ids: HashMap::new(), broken, incomplete, has_deferred, report }
    }

    /// Reports a problem.
    pub fn push(&mut self, problem: Diagnostic) {
        self.report.push(problem);
    }

    /// The id, if an entry with it was taken in; else reports it.
    pub fn resolve<K: Id + Clone + 'static>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
    ) -> Option<K> {
        self.resolve_in(file, id, |ids| &ids.resolved)
    }

    /// The ids whose entries were taken in; reports the others.
    pub fn resolve_all<K: Id + Clone + 'static>(
        &mut self,
        file: &FileName,
        ids: &[Spanned<K>],
    ) -> Vec<K> {
        ids.iter().filter_map(|id| self.resolve(file, id)).collect()
    }

    /// The ids that were declared; reports the others.
    pub fn resolve_all_declared<K: Id + Clone + 'static>(
        &mut self,
        file: &FileName,
        ids: &[Spanned<K>],
    ) -> Vec<K> {
        let declared = |ids| self.resolve_in(file, ids, |ids| &ids.declared);
        ids.iter().filter_map(declared).collect()
    }

    /// The ids that stand among `known`; reports the others.
    pub fn resolve_among<K: Id + Clone + PartialEq>(
        &mut self,
        file: &FileName,
        ids: &[Spanned<K>],
        known: &[&K],
    ) -> Vec<K> {
        let mut found = Vec::new();
        for id in ids {
            if known.contains(&id.get_ref()) {
                found.push(id.get_ref().clone());
            } else {
                self.unknown(file, id, known.iter().map(|known| known.as_str()));
            }
        }
        found
    }

    fn resolve_in<K: Id + Clone + 'static>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
        set: fn(&KnownIds) -> &IndexSet<String>,
    ) -> Option<K> {
        let ids = self.ids.entry(TypeId::of::<K>()).or_default();
        let name = id.get_ref().as_str();
        if !set(ids).contains(name) {
            // Taken out, since the report and the ids are both part of `self`.
            let known = std::mem::take(ids);
            self.unknown(file, id, set(&known).iter().map(String::as_str));
            self.ids.insert(TypeId::of::<K>(), known);
            return None;
        }
        // The core is loaded without deferred files, and the name would then lead nowhere.
        if ids.deferred.contains(name) && !is_deferred(file) {
            let problem = Diagnostic::new(Code::ReferenceWaits, file, id.span());
            self.report.push(problem.with("name", name));
        }
        Some(id.get_ref().clone())
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

    /// The place of an id among those of its type, in the order in which they were taken in.
    pub fn position<K: Id + 'static>(&self, id: &K) -> Option<usize> {
        self.ids.get(&TypeId::of::<K>())?.resolved.get_index_of(id.as_str())
    }

    /// Declares the ids of entries that may be named before they are taken in.
    pub fn declare<K: Id + 'static, R>(
        &mut self,
        entries: &[Located<R>],
        id: fn(&R) -> &Spanned<K>,
    ) {
        for entry in entries {
            let id = id(&entry.item).get_ref();
            let ids = self.ids.entry(TypeId::of::<K>()).or_default();
            if ids.declared.insert(id.as_str().to_owned()) {
                self.note_deferred(&entry.file, id);
            }
        }
    }

    /// Takes in entries, each under its id, which others may then name. An entry without a value
    /// is left out.
    pub fn define<K, V, R>(
        &mut self,
        entries: &[Located<R>],
        id: fn(&R) -> &Spanned<K>,
        mut value: impl FnMut(&mut Self, &Located<R>) -> Option<V>,
    ) -> IndexMap<K, V>
    where
        K: Id + Clone + Hash + Eq + 'static,
    {
        let mut map = IndexMap::new();
        for entry in entries {
            let value = value(self, entry);
            if self.insert_unique(&mut map, value, entry, entries, id) {
                let id = id(&entry.item).get_ref();
                let ids = self.ids.entry(TypeId::of::<K>()).or_default();
                ids.resolved.insert(id.as_str().to_owned());
                self.note_deferred(&entry.file, id);
            }
        }
        map
    }

    /// Takes in entries whose ids count only within the entry that holds them.
    pub fn define_within<K, V, R>(
        &mut self,
        entries: &[Located<R>],
        id: fn(&R) -> &Spanned<K>,
        mut value: impl FnMut(&mut Self, &Located<R>) -> V,
    ) -> Vec<V>
    where
        K: Id + Clone + Hash + Eq,
    {
        let mut map = IndexMap::new();
        for entry in entries {
            let value = value(self, entry);
            self.insert_unique(&mut map, Some(value), entry, entries, id);
        }
        map.into_values().collect()
    }

    /// Inserts an entry under its id, unless another has it already, which is reported. Tells
    /// whether it was inserted. No value: the entry had to be left out.
    fn insert_unique<K: Id + Clone + Hash + Eq, V, R>(
        &mut self,
        map: &mut IndexMap<K, V>,
        value: Option<V>,
        entry: &Located<R>,
        all: &[Located<R>],
        id: fn(&R) -> &Spanned<K>,
    ) -> bool {
        let key = id(&entry.item);
        let Some(value) = value else {
            self.broken.insert(key.get_ref().as_str().to_owned());
            return false;
        };
        if !map.contains_key(key.get_ref()) {
            map.insert(key.get_ref().clone(), value);
            return true;
        }
        if !self.report.is_full() {
            let first = all.iter().find(|other| id(&other.item).get_ref() == key.get_ref());
            let code = match first.map(|first| &first.origin) {
                Some(other) if other.is_other_pack_than(&entry.origin) => Code::PacksShareId,
                _ => Code::IdDuplicate,
            };
            let first = first.map(|first| (&first.file, id(&first.item).span()));
            self.duplicate(code, (&entry.file, key.span()), key.get_ref().as_str(), first);
        }
        false
    }

    fn note_deferred<K: Id + 'static>(&mut self, file: &FileName, id: &K) {
        if self.has_deferred && is_deferred(file) {
            let ids = self.ids.entry(TypeId::of::<K>()).or_default();
            ids.deferred.insert(id.as_str().to_owned());
        }
    }

    /// Whether no entry before this one has its id; reports it where one has.
    pub fn is_first<'a, K: Id + PartialEq + 'a>(
        &mut self,
        file: &FileName,
        id: &Spanned<K>,
        mut all: impl Iterator<Item = &'a Spanned<K>>,
    ) -> bool {
        let first = all.find(|other| other.get_ref() == id.get_ref()).map(Spanned::span);
        if first.as_ref().is_none_or(|first| *first == id.span()) {
            return true;
        }
        let first = first.map(|first| (file, first));
        self.duplicate(Code::IdDuplicate, (file, id.span()), id.get_ref().as_str(), first);
        false
    }

    /// Reports an id that is there already.
    pub fn duplicate(
        &mut self,
        code: Code,
        (file, span): (&FileName, Range<usize>),
        name: &str,
        first: Option<(&FileName, Range<usize>)>,
    ) {
        let mut problem = Diagnostic::new(code, file, span).with("name", name);
        if let Some((file, span)) = first {
            problem = problem.and(file, span);
        }
        self.report.push(problem);
    }
}
