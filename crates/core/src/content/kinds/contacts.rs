//! Contacts: everyone who can be called or written to.

use chrono::NaiveDate;
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Spanned, value::Datetime};

use super::sources::owner;
use crate::{
    content::{
        date::SourceDate,
        document::TomlDocument,
        enums::{Audience, ContactKind, NumberUse, Provenance, SourceConfidence},
        hours::Hours,
        kind::{ContentKind, entries},
        located::Located,
        number::Number,
        place::Place,
        resolve::Resolver,
    },
    ids::{ContactId, CountyId},
    prepared::{Lazy, Text, prepared},
};

/// A further number of a contact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOther {
    pub number: Spanned<Number>,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: NumberUse,
}

/// A contact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawContact {
    pub id: Spanned<ContactId>,
    /// What it is.
    pub kind: ContactKind,
    #[serde(default)]
    pub counties: Vec<Spanned<CountyId>>,
    #[serde(default)]
    pub municipalities: Vec<Spanned<Text>>,
    /// Whom it is for.
    pub audience: Audience,
    pub number: Option<Spanned<Number>>,
    #[serde(default)]
    pub other: Vec<RawOther>,
    /// When it answers.
    pub hours: Option<Spanned<Text>>,
    pub web: Option<Spanned<Text>>,
    pub email: Option<Spanned<Text>>,
    /// Where the facts were read; a check of its own asks for it.
    pub source: Option<Spanned<Text>>,
    pub source_date: Option<Spanned<Text>>,
    /// When the source was read, if not with the rest of the file.
    pub checked: Option<Spanned<Datetime>>,
    /// How it was checked with its owner, in a word or two: "rung".
    pub by: Option<Text>,
    /// Whose word they were read in.
    #[serde(default = "owner")]
    pub provenance: Provenance,
    /// How sure the facts are.
    #[serde(default = "high")]
    pub confidence: SourceConfidence,
    /// Whether it may be shown.
    #[serde(default = "yes", rename = "ship")]
    pub publishable: bool,
}

const fn high() -> SourceConfidence {
    SourceConfidence::High
}

const fn yes() -> bool {
    true
}

/// Somebody who can be contacted.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// What it is.
    pub kind: ContactKind,
    /// The counties it serves; none named: the whole country.
    pub counties: Vec<CountyId>,
    /// The municipalities it is known to serve; none named: all of its counties.
    pub municipalities: Vec<Text>,
    /// Whom it is for.
    pub audience: Audience,
    /// The number as its owner prints it; nothing where there is none or it is not known.
    pub number: Option<Number>,
    /// Further numbers, each with its use.
    pub others: Vec<(Number, NumberUse)>,
    /// When it answers.
    pub hours: Hours,
    /// A web page or form.
    pub web: Option<Text>,
    /// An address for applications; never for details of a case.
    pub email: Option<Text>,
    /// Where the facts were read.
    pub source: Text,
    /// The source's own date.
    pub source_date: SourceDate,
    /// The day the source was last read.
    pub checked: NaiveDate,
    /// How it was checked with its owner; nothing where the source was only read.
    pub by: Option<Text>,
    /// Whose word they were read in.
    pub provenance: Provenance,
    /// How sure the facts are.
    pub confidence: SourceConfidence,
    /// False: never shown.
    pub publishable: bool,
    /// The pack that added it; nothing for the program's own.
    pub pack: Option<Text>,
}

impl Contact {
    /// Whether the contact serves a place; an unset one is served by the whole country's only. In a
    /// municipality the contacts of others are not its own; in a county nobody can tell.
    pub fn serves(&self, place: Option<&Place>) -> bool {
        if self.counties.is_empty() {
            return true;
        }
        place.is_some_and(|place| {
            self.counties.contains(place.county())
                && place.municipality().is_none_or(|own| self.serves_municipality(&own.name))
        })
    }

    fn serves_municipality(&self, name: &str) -> bool {
        self.municipalities.is_empty() || self.municipalities.iter().any(|own| **own == *name)
    }

    /// Whether it always answers: open at all hours, or reached through 112.
    pub fn always_open(&self) -> bool {
        self.number.is_some() && (self.is_112() || matches!(self.hours, Hours::Always))
    }

    /// Whether calling it means calling 112.
    pub fn is_112(&self) -> bool {
        self.number.as_ref().is_some_and(|n| n.as_str() == "112")
    }
}

prepared! {
    Contact { id, kind, counties, municipalities, audience, number, others, hours, web, email, source, source_date, checked, by, provenance, confidence, publishable, pack }
}

/// What is asked of all contacts at once, so that nobody who needs one number reads every other.
#[derive(Debug, Default)]
pub struct ContactsSummary {
    /// The first that is reached through 112.
    pub emergency: Option<ContactId>,
    /// The day on which the program's own were last read.
    pub last_checked: Option<NaiveDate>,
    /// The program's own by what they are, in order.
    pub own: IndexMap<ContactKind, Lazy<Vec<ContactId>>>,
    /// Those that packs brought, in order.
    pub of_packs: Vec<ContactId>,
}

impl ContactsSummary {
    /// The summary of contacts.
    pub fn of(contacts: &IndexMap<ContactId, Contact>) -> Self {
        let mut own: IndexMap<ContactKind, Vec<ContactId>> = IndexMap::new();
        let mut summary = Self::default();
        for (id, contact) in contacts {
            if contact.is_112() && summary.emergency.is_none() {
                summary.emergency = Some(id.clone());
            }
            if contact.pack.is_some() {
                summary.of_packs.push(id.clone());
            } else {
                summary.last_checked = summary.last_checked.max(Some(contact.checked));
                own.entry(contact.kind).or_default().push(id.clone());
            }
        }
        let own = own.into_iter().map(|(kind, ids)| (kind, ids.into()));
        Self { own: own.collect(), ..summary }
    }
}

prepared! {
    ContactsSummary { emergency, last_checked, own, of_packs }
}

entries! {
    /// The contacts of all files; those without a day have that of their file.
    RawContacts { entries: RawContact }
}

impl ContentKind for RawContacts {
    const NAME: &'static str = "contacts";
    const IS_NEEDED: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let checked = document.required::<Spanned<Datetime>>("checked");
        let mut contacts = document.entries::<RawContact>("contact");
        for contact in &mut contacts {
            contact.item.checked = contact.item.checked.take().or_else(|| checked.clone());
        }
        self.entries.append(&mut contacts);
    }
}

impl RawContacts {
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<ContactId, Contact> {
        resolver.define(&self.entries, |raw| &raw.id, contact)
    }
}

fn contact(resolver: &mut Resolver<'_>, contact: &Located<RawContact>) -> Option<Contact> {
    let Located { file, item, .. } = contact;
    let counties = resolver.resolve_all_declared(file, &item.counties);
    let source_date = resolver.source_date(file, item.source_date.as_ref());
    let checked = item.checked.as_ref().and_then(|checked| resolver.day(file, checked));
    if counties.len() < item.counties.len() {
        // Fewer counties could read as the whole country.
        return None;
    }
    let hours = item.hours.as_ref();
    Some(Contact {
        id: item.id.get_ref().clone(),
        kind: item.kind,
        counties,
        municipalities: item.municipalities.iter().map(|name| name.get_ref().clone()).collect(),
        audience: item.audience,
        number: item.number.as_ref().map(|number| number.get_ref().clone()),
        others: item.other.iter().map(|o| (o.number.get_ref().clone(), o.usage)).collect(),
        hours: hours.map_or(Hours::Unknown, |hours| Hours::written(hours.get_ref())),
        web: item.web.as_ref().map(|web| web.get_ref().clone()),
        email: item.email.as_ref().map(|email| email.get_ref().clone()),
        source: item.source.as_ref().map(|source| source.get_ref().clone()).unwrap_or_default(),
        source_date: source_date?,
        checked: checked?,
        by: item.by.clone(),
        provenance: item.provenance,
        confidence: item.confidence,
        publishable: item.publishable,
        pack: contact.pack(),
    })
}
