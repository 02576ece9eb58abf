//! Texts that refer to texts: to one that does not exist, to themselves, or to so many that the
//! whole grows beyond what is shown. Fluent's own limit of a hundred values panics instead of
//! refusing in some shapes, so a lower one is kept here, and depth and size are bounded with it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    entry::FluentEntry,
    file_rules::{LONGEST, too_long},
    languages::EntriesById,
    pattern_facts::{PatternFacts, Reference},
};
use crate::diagnostic::{Code, Diagnostic, Report};

/// The most values a text may fill in, through all it refers to.
const PLACEABLES: usize = 30;

type Key<'a> = (&'a str, Option<&'a str>);

/// What a text comes to with all it refers to: values and characters.
#[derive(Debug, Clone, Copy)]
struct Total {
    placeables: usize,
    length: usize,
    /// A text it refers to has been reported.
    reported: bool,
}

/// Checks the texts of one language.
pub fn check(texts: &EntriesById<'_, '_>, report: &mut Report) {
    let mut graph =
        Graph { texts, totals: BTreeMap::new(), path: Vec::new(), cyclic: BTreeSet::new(), report };
    for (id, entry) in texts {
        graph.total((id, None), entry);
        for (name, _, _) in &entry.attributes {
            graph.total((id, Some(name)), entry);
        }
    }
}

struct Graph<'a, 'p, 'r> {
    texts: &'r EntriesById<'a, 'p>,
    totals: BTreeMap<Key<'a>, Total>,
    path: Vec<Key<'a>>,
    cyclic: BTreeSet<Key<'a>>,
    report: &'r mut Report,
}

impl<'a, 'p> Graph<'a, 'p, '_> {
    fn total(&mut self, key: Key<'a>, entry: &'p FluentEntry<'a>) -> Total {
        if let Some(total) = self.totals.get(&key) {
            return *total;
        }
        let Some(facts) = entry.text(key.1) else {
            return Total { placeables: 0, length: 0, reported: true };
        };
        let mut total =
            Total { placeables: facts.placeables, length: facts.length, reported: false };
        // A chain of references is as deep as it has values; deeper than the limit nobody looks.
        if self.path.len() > PLACEABLES {
            return Total { placeables: PLACEABLES + 1, ..total };
        }
        self.path.push(key);
        for reference in &facts.references {
            let other = self.reference(entry, reference);
            total.placeables = total.placeables.saturating_add(other.placeables);
            total.length = total.length.saturating_add(other.length);
            total.reported |= other.reported;
        }
        self.path.pop();
        self.judge(entry, facts, &mut total);
        self.totals.insert(key, total);
        total
    }

    fn reference(&mut self, entry: &FluentEntry<'a>, reference: &Reference<'a>) -> Total {
        let nothing = Total { placeables: 0, length: 0, reported: true };
        let found = self.find(reference);
        let Some((id, other)) = found.filter(|(_, e)| e.text(reference.attribute).is_some()) else {
            self.unknown(entry, reference);
            return nothing;
        };
        let key = (id, reference.attribute);
        if self.path.contains(&key) {
            if self.cyclic.insert(key) {
                let problem = Diagnostic::new(Code::TextCycle, &entry.file, reference.span.clone());
                self.report.push(problem.with("name", id).and(&other.file, other.span.clone()));
            }
            return nothing;
        }
        self.total(key, other)
    }

    fn find(&self, reference: &Reference<'a>) -> Option<(&'a str, &'p FluentEntry<'a>)> {
        let id = if reference.is_term { format!("-{}", reference.id) } else { reference.id.into() };
        self.texts.get_key_value(id.as_str()).map(|(id, entry)| (*id, *entry))
    }

    fn unknown(&mut self, entry: &FluentEntry<'a>, reference: &Reference<'a>) {
        if self.report.is_full() {
            return;
        }
        let dash = if reference.is_term { "-" } else { "" };
        let attribute = reference.attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let name = format!("{dash}{}{attribute}", reference.id);
        let problem =
            Diagnostic::new(Code::TextReferenceUnknown, &entry.file, reference.span.clone());
        let problem = self.report.suggest(problem, &name, self.texts.keys().copied());
        self.report.push(problem.with("name", name));
    }

    fn judge(&mut self, entry: &FluentEntry<'a>, facts: &PatternFacts<'a>, total: &mut Total) {
        if total.reported {
            return;
        }
        if total.placeables > PLACEABLES {
            let problem = Diagnostic::new(Code::TextPlaceables, &entry.file, entry.span.clone());
            let problem = problem.with("name", entry.id).with("limit", PLACEABLES.to_string());
            self.report.push(problem.with("found", total.placeables.to_string()));
            total.reported = true;
        } else if total.length > LONGEST && facts.length <= LONGEST {
            self.report.push(too_long(entry, facts, LONGEST, total.length));
            total.reported = true;
        } else {
            // Within both limits.
        }
    }
}
