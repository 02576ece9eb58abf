//! The reference: what can be looked up, in which section it is, and what is related to it. Pages,
//! networks and terms are written for reading; signs, groups, axes and contacts come straight from
//! what the rule and the ladders use, so that the two cannot differ.

use indexmap::IndexSet;

use crate::{
    content::{
        catalog::{Catalog, ReferencePage, SourceDate},
        enums::{Axis, Shelf},
    },
    ids::{CategoryId, ContactId, GroupId, NetworkId, PageId, SignId, SourceId, TermId},
};

/// Something to look up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Topic {
    /// A page of the reference.
    Page(PageId),
    /// A sign.
    Sign(SignId),
    /// A group of signs.
    Group(GroupId),
    /// An axis.
    Axis(Axis),
    /// A network of a municipality.
    Network(NetworkId),
    /// A term of the glossary.
    Term(TermId),
    /// A contact.
    Contact(ContactId),
}

impl Topic {
    /// The section it is in; nothing for a page that the catalog does not have.
    pub fn section(&self, catalog: &Catalog) -> Option<ReferenceSection> {
        Some(match self {
            Self::Page(id) => ReferenceSection::Pages(catalog.pages.get(id)?.shelf),
            Self::Sign(_) => ReferenceSection::Signs,
            Self::Group(_) | Self::Axis(_) => ReferenceSection::Groups,
            Self::Network(_) => ReferenceSection::Networks,
            Self::Term(_) => ReferenceSection::Glossary,
            Self::Contact(_) => ReferenceSection::Contacts,
        })
    }
}

/// A section of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceSection {
    /// A shelf of pages.
    Pages(Shelf),
    /// The signs, by category.
    Signs,
    /// The axes, each with its groups.
    Groups,
    /// Networks of municipalities.
    Networks,
    /// The glossary.
    Glossary,
    /// The contacts.
    Contacts,
}

impl ReferenceSection {
    /// Every section, what is needed in a hurry first.
    pub const ALL: [Self; 14] = [
        Self::Pages(Shelf::Talk),
        Self::Pages(Shelf::Sectors),
        Self::Signs,
        Self::Groups,
        Self::Pages(Shelf::Rule),
        Self::Pages(Shelf::Manual),
        Self::Pages(Shelf::Actors),
        Self::Pages(Shelf::Law),
        Self::Pages(Shelf::Programmes),
        Self::Pages(Shelf::Models),
        Self::Networks,
        Self::Pages(Shelf::Statistics),
        Self::Glossary,
        Self::Contacts,
    ];

    /// The name that the texts of the section are found by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pages(on) => on.as_str(),
            Self::Signs => "signs",
            Self::Groups => "groups",
            Self::Networks => "networks",
            Self::Glossary => "glossary",
            Self::Contacts => "contacts",
        }
    }

    /// Its topics, in order.
    pub fn topics<'a>(self, catalog: &'a Catalog) -> Vec<Topic> {
        match self {
            Self::Pages(on) => {
                catalog.pages_on(on).map(|page| Topic::Page(page.id.clone())).collect()
            }
            Self::Signs => {
                let signs_of = |category: &'a CategoryId| {
                    let signs = catalog.signs.values();
                    signs.filter(move |sign| sign.category == *category)
                };
                let signs = catalog.categories.iter().flat_map(signs_of);
                signs.map(|sign| Topic::Sign(sign.id.clone())).collect()
            }
            Self::Groups => Axis::ALL
                .iter()
                .flat_map(|axis| {
                    let groups = groups_on(*axis, catalog).map(Topic::Group);
                    std::iter::once(Topic::Axis(*axis)).chain(groups)
                })
                .collect(),
            Self::Networks => catalog.networks.keys().cloned().map(Topic::Network).collect(),
            Self::Glossary => catalog.terms.keys().cloned().map(Topic::Term).collect(),
            Self::Contacts => published(catalog.contacts.keys(), catalog).collect(),
        }
    }
}

fn groups_on(axis: Axis, catalog: &Catalog) -> impl Iterator<Item = GroupId> {
    let groups = catalog.groups.values().filter(move |group| group.axis == axis);
    groups.map(|group| group.id.clone())
}

/// Everything that can be looked up, section by section.
pub fn all_topics(catalog: &Catalog) -> impl Iterator<Item = Topic> {
    ReferenceSection::ALL.into_iter().flat_map(|section| section.topics(catalog))
}

/// The topics to go to from this one, nearest first.
pub fn related(topic: &Topic, catalog: &Catalog) -> Vec<Topic> {
    match topic {
        Topic::Page(id) => related_to_page(id, catalog),
        Topic::Sign(id) => {
            let sign = catalog.signs.get(id);
            sign.map(|sign| Topic::Group(sign.group.clone())).into_iter().collect()
        }
        Topic::Group(id) => {
            let axis = catalog.groups.get(id).map(|group| Topic::Axis(group.axis));
            let signs = catalog.signs.values().filter(|sign| sign.group == *id);
            axis.into_iter().chain(signs.map(|sign| Topic::Sign(sign.id.clone()))).collect()
        }
        Topic::Axis(axis) => groups_on(*axis, catalog).map(Topic::Group).collect(),
        Topic::Network(id) => related_to_network(id, catalog),
        Topic::Term(id) => {
            let pages = catalog.terms.get(id).map(|term| term.pages.as_slice()).unwrap_or_default();
            pages.iter().cloned().map(Topic::Page).collect()
        }
        Topic::Contact(id) => {
            let names_contact = |page: &&ReferencePage| page.contacts.contains(id);
            let pages = catalog.pages.values().filter(names_contact);
            pages.map(|page| Topic::Page(page.id.clone())).collect()
        }
    }
}

/// The contacts of a page, the pages to read next, and the terms explained on it.
fn related_to_page(id: &PageId, catalog: &Catalog) -> Vec<Topic> {
    let Some(page) = catalog.pages.get(id) else { return Vec::new() };
    let contacts = published(&page.contacts, catalog);
    let pages = page.links.iter().cloned().map(Topic::Page);
    let terms = catalog.terms.values().filter(|term| term.pages.contains(id));
    contacts.chain(pages).chain(terms.map(|term| Topic::Term(term.id.clone()))).collect()
}

fn related_to_network(id: &NetworkId, catalog: &Catalog) -> Vec<Topic> {
    let Some(network) = catalog.networks.get(id) else { return Vec::new() };
    let members = network.circles.iter().flat_map(|circle| &circle.members);
    let members = members.filter_map(|member| member.contact.as_ref());
    let steps = network.steps.iter().flat_map(|step| &step.contacts);
    let contacts: IndexSet<&ContactId> = members.chain(steps).collect();
    published(contacts, catalog).collect()
}

/// The contacts that may be shown.
fn published<'a>(
    contacts: impl IntoIterator<Item = &'a ContactId>,
    catalog: &Catalog,
) -> impl Iterator<Item = Topic> {
    let is_published =
        |id: &&ContactId| catalog.contacts.get(*id).is_some_and(|contact| contact.publishable);
    contacts.into_iter().filter(is_published).cloned().map(Topic::Contact)
}

/// How old the sources of something are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceAge {
    /// The newest is recent.
    Recent,
    /// The newest is old; from this year.
    Old(i32),
    /// None of them has a date.
    Undated,
}

/// From this age on, in years, sources are called old. This project's own choice: within less, the duty
/// to report moved to another law and a helpline changed its number.
const OLD_AFTER: i32 = 5;

/// How old sources are in a year, by the newest of them.
pub fn source_age<'a>(
    sources: impl IntoIterator<Item = &'a SourceId>,
    catalog: &Catalog,
    year: i32,
) -> SourceAge {
    let sources = sources.into_iter().filter_map(|id| catalog.sources.get(id));
    let years = sources.filter_map(|source| match source.date {
        SourceDate::Dated(year, ..) => Some(year),
        SourceDate::Undated => None,
    });
    match years.max() {
        Some(newest) if newest + OLD_AFTER <= year => SourceAge::Old(newest),
        Some(_) => SourceAge::Recent,
        None => SourceAge::Undated,
    }
}
