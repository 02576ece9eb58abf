//! Two contents field by field.

use std::collections::BTreeSet;

use super::change::{Fate, FieldChange, Record, Records, Subject};

/// The subjects that differ, in their order, each with what became of it.
pub fn compare(old: &Records, new: &Records) -> Vec<(Subject, Fate)> {
    let subjects: BTreeSet<&Subject> = old.keys().chain(new.keys()).collect();
    let fate = |subject: &Subject| {
        let none = Record::new();
        Some(match (old.get(subject), new.get(subject)) {
            (None, None) => return None,
            (None, Some(new)) => Fate::Added(fields(&none, new)),
            (Some(old), None) => Fate::Removed(fields(old, &none)),
            (Some(old), Some(new)) => {
                let fields = fields(old, new);
                return (!fields.is_empty()).then_some(Fate::Changed(fields));
            }
        })
    };
    subjects.into_iter().filter_map(|own| Some((own.clone(), fate(own)?))).collect()
}

/// The fields that differ: in the order of the new record, then those that are gone.
fn fields(old: &Record, new: &Record) -> Vec<FieldChange> {
    let gone = old.keys().filter(|field| !new.contains_key(*field));
    let values = |record: &Record, field| record.get(field).cloned().unwrap_or_default();
    let changes = new.keys().chain(gone).map(|field| FieldChange {
        field: field.clone(),
        before: values(old, field),
        after: values(new, field),
    });
    changes.filter(|change| change.before != change.after).collect()
}
