//! What must be checked again as JSON, for other programs. The order of the fields, and `null` for
//! what is not known, are part of the contract in `docs/json.md`.

use serde::Serialize;

use crate::{
    audit::{Audit, AuditEntry, AuditSubject},
    content::{
        catalog::{Catalog, Contact, PendingChange},
        number::Number,
        source::Text,
    },
    ids::Id,
};

/// Everything that can grow old, what needs it most first.
#[derive(Debug, Serialize)]
pub struct JsonAudit<'a> {
    today: String,
    overdue: usize,
    third_party: usize,
    entries: Vec<JsonAuditEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonAuditEntry<'a> {
    kind: &'static str,
    id: &'a str,
    name: String,
    group: &'static str,
    overdue: bool,
    due: Option<String>,
    checked: Option<String>,
    by: Option<&'a str>,
    source_date: Option<String>,
    provenance: &'a str,
    confidence: &'a str,
    phone: Option<&'a str>,
    may_have_changed: Vec<JsonChange<'a>>,
    addresses: &'a [Text],
    pack: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct JsonChange<'a> {
    bill: &'a str,
    from: String,
}

impl<'a> JsonAudit<'a> {
    /// The audit, with what each subject is called.
    pub fn new(
        audit: &'a Audit,
        catalog: &'a Catalog,
        name: impl Fn(&AuditSubject) -> String,
    ) -> Self {
        let entry = |entry: &'a AuditEntry| JsonAuditEntry::new(entry, catalog, &name);
        Self {
            today: audit.today.to_string(),
            overdue: audit.overdue(),
            third_party: audit.third_party(),
            entries: audit.entries.iter().map(entry).collect(),
        }
    }
}

impl<'a> JsonAuditEntry<'a> {
    fn new(
        entry: &'a AuditEntry,
        catalog: &'a Catalog,
        name: impl Fn(&AuditSubject) -> String,
    ) -> Self {
        let (kind, id, contact): (_, _, Option<&Contact>) = match &entry.subject {
            AuditSubject::Contact(id) => ("contact", id.as_str(), catalog.contacts.get(id)),
            AuditSubject::Law(id) => ("law", id.as_str(), None),
            AuditSubject::Page(id) => ("page", id.as_str(), None),
        };
        let change = |change: &'a PendingChange| JsonChange {
            bill: change.bill.as_str(),
            from: change.from.to_string(),
        };
        Self {
            kind,
            id,
            name: name(&entry.subject),
            group: entry.group.as_str(),
            overdue: entry.is_overdue,
            due: entry.due.map(|due| due.to_string()),
            checked: entry.checked.map(|checked| checked.to_string()),
            by: entry.by.as_deref(),
            source_date: entry.source_date.iso(),
            provenance: entry.provenance.as_str(),
            confidence: entry.confidence.as_str(),
            phone: contact.and_then(|contact| contact.number.as_ref()).map(Number::as_str),
            may_have_changed: entry.changes.iter().map(change).collect(),
            addresses: &entry.addresses,
            pack: entry.pack.as_deref(),
        }
    }
}
