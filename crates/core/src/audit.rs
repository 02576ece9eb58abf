//! The audit of the content: how old every contact, law and page is, how sure it is, and what must be
//! checked again by when. It is told the day.

use std::cmp::Reverse;

use chrono::{NaiveDate, TimeDelta};

use crate::{
    content::{
        catalog::{Catalog, Contact, PendingChange, ReferencePage, Source, SourceDate},
        enums::{Provenance, SourceConfidence},
        source::Text,
    },
    ids::{ContactId, PageId, SourceId},
};

/// A contact is checked again within this time; this project's own choice.
pub const CONTACT_LIMIT: TimeDelta = TimeDelta::days(365);

/// Everything that can grow old, what needs it most first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The day it is made for.
    pub today: NaiveDate,
    /// Its entries, those of a group together.
    pub entries: Vec<AuditEntry>,
}

/// Something that can grow old.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// What it is.
    pub subject: AuditSubject,
    /// Where it is listed.
    pub group: AuditGroup,
    /// The pack that added it, where that is known.
    pub pack: Option<Text>,
    /// The day it was last checked, else read, where that is told.
    pub checked: Option<NaiveDate>,
    /// How it was checked with its owner; nothing where it was only read.
    pub by: Option<Text>,
    /// The date its source gives for itself.
    pub source_date: SourceDate,
    /// Whose word it rests on, at best.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: SourceConfidence,
    /// The last day for checking it again; for law the day from which it may be another.
    pub due: Option<NaiveDate>,
    /// Whether that day has passed and people are shown it all the same.
    pub is_overdue: bool,
    /// What may have changed it and was not looked into since.
    pub changes: Vec<PendingChange>,
    /// Where to check it.
    pub addresses: Vec<Text>,
}

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuditSubject {
    /// A contact.
    Contact(ContactId),
    /// An act or a bill.
    Law(SourceId),
    /// A page of the reference.
    Page(PageId),
}

/// The groups of the list, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuditGroup {
    /// Only somebody else than its owner is known to say so.
    ThirdParty,
    /// Older than its limit.
    Overdue,
    /// Other contacts.
    Contacts,
    /// Other law.
    Laws,
    /// Other pages.
    Pages,
    /// Contacts that are not shown to anybody.
    Hidden,
}

impl AuditGroup {
    /// Its name in texts and for other programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ThirdParty => "third-party",
            Self::Overdue => "overdue",
            Self::Contacts => "contacts",
            Self::Laws => "laws",
            Self::Pages => "pages",
            Self::Hidden => "hidden",
        }
    }
}

impl Audit {
    /// The audit of a day.
    pub fn new(catalog: &Catalog, today: NaiveDate) -> Self {
        let contacts = catalog.contacts.values().map(|own| of_contact(own, today));
        let laws = catalog.sources.values().filter(|source| source.law.is_some());
        let laws = laws.map(|law| of_law(law, catalog, today));
        let pages = catalog.pages.values().map(|page| of_page(page, catalog, today));
        let mut entries: Vec<AuditEntry> = contacts.chain(laws).chain(pages).collect();
        entries.sort_by(|one, other| one.urgency().cmp(&other.urgency()));
        Self { today, entries }
    }

    /// How many entries are older than their limit.
    pub fn overdue(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_overdue).count()
    }

    /// How many entries only somebody else than their owner is known to say.
    pub fn third_party(&self) -> usize {
        self.entries.iter().filter(|entry| entry.group == AuditGroup::ThirdParty).count()
    }
}

impl AuditEntry {
    fn urgency(&self) -> impl Ord {
        let is_overdue = Reverse(self.is_overdue);
        (self.group, is_overdue, self.confidence, self.checked, self.subject.clone())
    }

    /// Sorted into its group.
    fn grouped(self, usual: AuditGroup, today: NaiveDate) -> Self {
        // Of law the day itself is the first of the new one; a contact may be checked on its last.
        let has_passed = self.due.is_some_and(|due| match self.subject {
            AuditSubject::Contact(_) => due < today,
            AuditSubject::Law(_) | AuditSubject::Page(_) => due <= today,
        });
        let is_overdue = has_passed && usual != AuditGroup::Hidden;
        let group = match usual {
            AuditGroup::Hidden => AuditGroup::Hidden,
            // Once its owner was asked there is another word for it.
            _ if self.provenance == Provenance::Others && self.by.is_none() => {
                AuditGroup::ThirdParty
            }
            _ if is_overdue => AuditGroup::Overdue,
            usual => usual,
        };
        Self { group, is_overdue, ..self }
    }
}

fn of_contact(contact: &Contact, today: NaiveDate) -> AuditEntry {
    let usual = if contact.publishable { AuditGroup::Contacts } else { AuditGroup::Hidden };
    let entry = AuditEntry {
        subject: AuditSubject::Contact(contact.id.clone()),
        group: usual,
        pack: contact.pack.clone(),
        checked: Some(contact.checked),
        by: contact.by.clone(),
        source_date: contact.source_date,
        provenance: contact.provenance,
        confidence: contact.confidence,
        due: contact.checked.checked_add_signed(CONTACT_LIMIT),
        is_overdue: false,
        changes: Vec::new(),
        addresses: vec![contact.source.clone()],
    };
    entry.grouped(usual, today)
}

fn of_law(law: &Source, catalog: &Catalog, today: NaiveDate) -> AuditEntry {
    let sections = catalog.pages.values().flat_map(|page| &page.sections);
    let mut changes = Vec::new();
    for section in sections {
        let is_cited = section.law.iter().any(|citation| citation.act == law.id);
        let own = section.may_change.iter().filter(|change| is_cited || change.bill == law.id);
        changes.extend(own.filter(|change| !is_known_since(law, change.from)).cloned());
    }
    let changes = in_order(changes);
    let entry = AuditEntry {
        subject: AuditSubject::Law(law.id.clone()),
        group: AuditGroup::Laws,
        pack: None,
        checked: law.checked.or(law.read),
        by: law.by.clone(),
        source_date: law.date,
        provenance: law.provenance,
        confidence: confidence(law.provenance),
        due: changes.first().map(|change| change.from),
        is_overdue: false,
        changes,
        addresses: law.url.iter().cloned().collect(),
    };
    entry.grouped(AuditGroup::Laws, today)
}

fn of_page(page: &ReferencePage, catalog: &Catalog, today: NaiveDate) -> AuditEntry {
    let source = |id| catalog.sources.get(id);
    let mut changes = Vec::new();
    for section in &page.sections {
        let acts: Vec<&Source> =
            section.law.iter().filter_map(|citation| source(&citation.act)).collect();
        let is_known = |change: &&PendingChange| {
            let by_page = page.checked.is_some_and(|checked| checked >= change.from);
            let by_acts = acts.iter().all(|act| is_known_since(act, change.from));
            by_page || (by_acts && !acts.is_empty())
        };
        changes.extend(section.may_change.iter().filter(|change| !is_known(change)).cloned());
    }
    let changes = in_order(changes);
    // Our own judgement has no address and is nobody else's word.
    let named = page.sections.iter().flat_map(|section| &section.sources);
    let read: Vec<&Source> = named.filter_map(source).filter(|own| own.url.is_some()).collect();
    let provenance = read.iter().map(|source| source.provenance);
    let worst = provenance.clone().max().unwrap_or(Provenance::Owner);
    let mut addresses = Vec::new();
    for url in read.iter().filter(|own| own.law.is_none()).filter_map(|own| own.url.as_ref()) {
        if !addresses.contains(url) {
            addresses.push(url.clone());
        }
    }
    let entry = AuditEntry {
        subject: AuditSubject::Page(page.id.clone()),
        group: AuditGroup::Pages,
        pack: page.pack.clone(),
        checked: page.checked.or_else(|| read.iter().filter_map(|source| source.read).min()),
        by: page.by.clone(),
        source_date: newest(read.iter().map(|source| source.date)),
        provenance: provenance.min().unwrap_or(Provenance::Owner),
        confidence: confidence(worst),
        due: changes.first().map(|change| change.from),
        is_overdue: false,
        changes,
        addresses,
    };
    entry.grouped(AuditGroup::Pages, today)
}

/// Whether a law was read as it is from a day on: its text is from then, or somebody looked.
fn is_known_since(law: &Source, day: NaiveDate) -> bool {
    first_day(law.date).is_some_and(|date| date >= day)
        || law.checked.is_some_and(|checked| checked >= day)
}

/// The first day that a date may mean.
fn first_day(date: SourceDate) -> Option<NaiveDate> {
    match date {
        SourceDate::Undated => None,
        SourceDate::Dated(year, month, day) => {
            NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
        }
    }
}

fn newest(dates: impl Iterator<Item = SourceDate>) -> SourceDate {
    dates.max_by_key(|date| first_day(*date)).unwrap_or(SourceDate::Undated)
}

/// Each change once, the first day first.
fn in_order(mut changes: Vec<PendingChange>) -> Vec<PendingChange> {
    changes.sort_by(|one, other| (one.from, &one.bill).cmp(&(other.from, &other.bill)));
    changes.dedup();
    changes
}

/// How sure a fact is by whose word it was read in.
const fn confidence(provenance: Provenance) -> SourceConfidence {
    match provenance {
        Provenance::Owner => SourceConfidence::High,
        Provenance::Copy => SourceConfidence::Medium,
        Provenance::Others => SourceConfidence::Low,
    }
}
