//! What the audit calls overdue, third-party and hidden, on content with one thing changed at a time:
//! each names what it touches, and nothing else.

use chrono::NaiveDate;
use vaksam::{
    audit::{Audit, AuditEntry, AuditGroup, AuditSubject},
    content::{self, catalog::Catalog, embedded, source::SourceFile},
    ids::Id,
};

use crate::figures;

/// The shipped content with one text in the place of another in a file.
fn edited(file: &str, from: &str, to: &str) -> Catalog {
    let mut files = embedded::files();
    let own = files.iter_mut().find(|own| &*own.name == file).unwrap();
    assert!(own.text.contains(from), "{file}: {from}");
    *own = SourceFile { text: own.text.replacen(from, to, 1).into(), ..own.clone() };
    let (catalog, report) = content::load_all(&files);
    assert!(report.is_empty(), "{report:?}");
    catalog
}

fn shipped() -> Catalog {
    content::load_all(&embedded::files()).0
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(entry: &AuditEntry) -> String {
    match &entry.subject {
        AuditSubject::Contact(id) => format!("contact {id}"),
        AuditSubject::Law(id) => format!("law {id}"),
        AuditSubject::Page(id) => format!("page {id}"),
    }
}

fn overdue(catalog: &Catalog, today: &str) -> Vec<String> {
    let audit = Audit::new(catalog, day(today));
    let mut ids: Vec<_> = audit.entries.iter().filter(|own| own.is_overdue).map(id).collect();
    ids.sort();
    ids
}

/// The ids whose entries differ between two audits of a day.
fn touched(before: &Catalog, after: &Catalog, today: &str) -> Vec<String> {
    let [before, after] = [before, after].map(|catalog| Audit::new(catalog, day(today)));
    let mut ids: Vec<_> =
        after.entries.iter().filter(|own| !before.entries.contains(own)).map(id).collect();
    ids.sort();
    ids
}

#[test]
fn every_contact_law_and_page_is_listed_once() {
    let catalog = shipped();
    let audit = Audit::new(&catalog, day("2026-11-29"));
    let laws = catalog.sources.values().filter(|source| source.law.is_some()).count();
    let all = catalog.contacts.len() + laws + catalog.pages.len();
    let mut ids: Vec<_> = audit.entries.iter().map(id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((audit.entries.len(), ids.len()), (all, all));
    assert!(audit.entries.is_sorted_by_key(|entry| entry.group));
    assert_eq!(audit.entries[0].group, AuditGroup::ThirdParty);
    figures::hold(
        "every_contact_law_and_page_is_listed_once",
        &[figures::over(all, "contacts, laws and pages")],
    );
}

#[test]
fn a_contact_is_overdue_after_a_year_and_not_on_its_last_day() {
    let before = shipped();
    let old = "id = \"polis-11414\"\nchecked = 2025-01-15\nby = \"ringd\"";
    let after = edited("guides/contacts.toml", "id = \"polis-11414\"", old);
    assert_eq!(touched(&before, &after, "2026-01-15"), ["contact polis-11414"]);
    let new = |today| {
        let (before, after) = (overdue(&before, today), overdue(&after, today));
        after.into_iter().filter(|id| !before.contains(id)).collect::<Vec<_>>()
    };
    assert_eq!(new("2026-01-15"), Vec::<String>::new());
    assert_eq!(new("2026-01-16"), ["contact polis-11414"]);
}

#[test]
fn one_that_nobody_is_shown_is_never_overdue() {
    let catalog = shipped();
    let audit = Audit::new(&catalog, day("2035-01-01"));
    for entry in &audit.entries {
        let AuditSubject::Contact(id) = &entry.subject else { continue };
        let is_shown = catalog.contacts[id].publishable;
        assert_eq!(entry.is_overdue, is_shown, "{id}");
        assert_eq!(entry.group == AuditGroup::Hidden, !is_shown, "{id}");
    }
}

#[test]
fn who_was_asked_is_no_longer_known_from_others_alone() {
    let before = shipped();
    let contacts = before.contacts.values();
    let others = contacts.filter(|own| own.publishable && own.provenance.as_str() == "others");
    let own = others.map(|own| own.id.as_str().to_owned()).next().unwrap();
    let from = format!("id = \"{own}\"\n");
    let file = embedded::files().into_iter().find(|file| &*file.name == "guides/contacts.toml");
    let file = file.unwrap();
    let entry = file.text.split("[[contact]]").find(|entry| entry.contains(&from)).unwrap();
    let checked: String = entry.lines().filter(|line| line.starts_with("checked")).collect();
    let new = entry
        .replace(&checked, "")
        .replace(&from, &format!("{from}checked = 2027-01-15\nby = \"ringd\"\n"));
    let after = edited("guides/contacts.toml", entry, &new);
    assert_eq!(touched(&before, &after, "2027-02-01"), [format!("contact {own}")]);
    let audit = Audit::new(&after, day("2027-02-01"));
    let asked = audit.entries.iter().find(|entry| id(entry) == format!("contact {own}")).unwrap();
    assert_eq!((asked.group, asked.by.as_deref()), (AuditGroup::Contacts, Some("ringd")));
}

#[test]
fn law_is_overdue_from_the_day_of_a_known_change_until_somebody_looks() {
    let before = shipped();
    // The only change of this bill, on one page.
    let bill = "law prop-2025-26-313";
    let of_bill = |today| overdue(&before, today).contains(&bill.to_owned());
    assert!(!of_bill("2026-12-31"));
    assert!(of_bill("2027-01-01"));
    let looked = "id = \"prop-2025-26-313\"\nchecked = 2027-01-15\nby = \"riksdagen.se\"";
    let after = edited("guides/pages/sources-b.toml", "id = \"prop-2025-26-313\"", looked);
    assert_eq!(touched(&before, &after, "2027-02-01"), [bill]);
    assert!(!overdue(&after, "2027-02-01").contains(&bill.to_owned()));
    let page = overdue(&before, "2026-11-29").into_iter().find(|id| id.starts_with("page law-"));
    let page = page.unwrap().split_off(5);
    let looked = format!("id = \"{page}\"\nchecked = 2027-01-15");
    let after = edited("guides/pages/law.toml", &format!("id = \"{page}\""), &looked);
    assert_eq!(touched(&before, &after, "2027-02-01"), [format!("page {page}")]);
    assert!(!overdue(&after, "2027-02-01").contains(&format!("page {page}")));
}
