//! What can be looked up, in which room it stands, and where one thing leads to another. Uses the
//! content; knows no words. Pages, networks and terms are written for reading; signs, groups, axes
//! and contacts are read straight from what the rule and the ladders use.

use indexmap::IndexSet;

use crate::{
    content::{
        catalog::{Catalog, ReferencePage, SourceDate},
        vocabulary::{Axis, Shelf},
    },
    ids::{CategoryId, ContactId, GroupId, NetworkId, PageId, SignId, SourceId, TermId},
};

/// Something to look up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Topic {
    /// A page.
    Page(PageId),
    /// A sign.
    Sign(SignId),
    /// A group of signs.
    Group(GroupId),
    /// An axis.
    Axis(Axis),
    /// A network of a municipality.
    Network(NetworkId),
    /// A term.
    Term(TermId),
    /// A contact.
    Contact(ContactId),
}

impl Topic {
    /// The room it stands in; a page that the catalog does not know stands in none.
    pub fn room(&self, catalog: &Catalog) -> Option<Room> {
        Some(match self {
            Self::Page(id) => Room::Pages(catalog.pages.get(id)?.shelf),
            Self::Sign(_) => Room::Signs,
            Self::Group(_) | Self::Axis(_) => Room::Groups,
            Self::Network(_) => Room::Networks,
            Self::Term(_) => Room::Glossary,
            Self::Contact(_) => Room::Contacts,
        })
    }
}

/// Where topics of a kind stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
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
    /// Everybody that can be called.
    Contacts,
}

impl Room {
    /// Every room, what is needed in a hurry first.
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

    /// A name for the words of the room.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pages(of) => of.as_str(),
            Self::Signs => "signs",
            Self::Groups => "groups",
            Self::Networks => "networks",
            Self::Glossary => "glossary",
            Self::Contacts => "contacts",
        }
    }

    /// What stands in it, in order.
    pub fn topics<'a>(self, catalog: &'a Catalog) -> Vec<Topic> {
        match self {
            Self::Pages(of) => {
                catalog.pages_on(of).map(|page| Topic::Page(page.id.clone())).collect()
            }
            Self::Signs => {
                let of = |category: &'a CategoryId| {
                    let signs = catalog.signs.values();
                    signs.filter(move |sign| sign.category == *category)
                };
                let all = catalog.categories.iter().flat_map(of);
                all.map(|sign| Topic::Sign(sign.id.clone())).collect()
            }
            Self::Groups => Axis::ALL
                .iter()
                .flat_map(|axis| {
                    let groups = of_axis(*axis, catalog).map(Topic::Group);
                    std::iter::once(Topic::Axis(*axis)).chain(groups)
                })
                .collect(),
            Self::Networks => catalog.networks.keys().cloned().map(Topic::Network).collect(),
            Self::Glossary => catalog.terms.keys().cloned().map(Topic::Term).collect(),
            Self::Contacts => {
                let shown = catalog.contacts.values().filter(|contact| contact.ship);
                shown.map(|contact| Topic::Contact(contact.id.clone())).collect()
            }
        }
    }
}

fn of_axis(axis: Axis, catalog: &Catalog) -> impl Iterator<Item = GroupId> {
    let groups = catalog.groups.values().filter(move |group| group.axis == axis);
    groups.map(|group| group.id.clone())
}

/// Everything that can be looked up, in order.
pub fn all(catalog: &Catalog) -> impl Iterator<Item = Topic> {
    Room::ALL.into_iter().flat_map(|room| room.topics(catalog))
}

/// Where a topic leads, nearest first.
pub fn leads(topic: &Topic, catalog: &Catalog) -> Vec<Topic> {
    match topic {
        Topic::Page(id) => of_page(id, catalog),
        Topic::Sign(id) => {
            let sign = catalog.signs.get(id);
            sign.map(|sign| Topic::Group(sign.group.clone())).into_iter().collect()
        }
        Topic::Group(id) => {
            let axis = catalog.groups.get(id).map(|group| Topic::Axis(group.axis));
            let signs = catalog.signs.values().filter(|sign| sign.group == *id);
            axis.into_iter().chain(signs.map(|sign| Topic::Sign(sign.id.clone()))).collect()
        }
        Topic::Axis(axis) => of_axis(*axis, catalog).map(Topic::Group).collect(),
        Topic::Network(id) => of_network(id, catalog),
        Topic::Term(id) => {
            let pages = catalog.terms.get(id).map(|term| term.pages.as_slice()).unwrap_or_default();
            pages.iter().cloned().map(Topic::Page).collect()
        }
        Topic::Contact(id) => {
            let names = |page: &&ReferencePage| page.contacts.contains(id);
            catalog.pages.values().filter(names).map(|page| Topic::Page(page.id.clone())).collect()
        }
    }
}

/// Whom a page leads to, what to read next, and the terms that are about it.
fn of_page(id: &PageId, catalog: &Catalog) -> Vec<Topic> {
    let Some(page) = catalog.pages.get(id) else { return Vec::new() };
    let contacts = shown(&page.contacts, catalog);
    let pages = page.links.iter().cloned().map(Topic::Page);
    let terms = catalog.terms.values().filter(|term| term.pages.contains(id));
    contacts.chain(pages).chain(terms.map(|term| Topic::Term(term.id.clone()))).collect()
}

fn of_network(id: &NetworkId, catalog: &Catalog) -> Vec<Topic> {
    let Some(network) = catalog.networks.get(id) else { return Vec::new() };
    let members = network.circles.iter().flat_map(|circle| &circle.members);
    let members = members.filter_map(|member| member.contact.as_ref());
    let steps = network.steps.iter().flat_map(|step| &step.contacts);
    let contacts: IndexSet<&ContactId> = members.chain(steps).collect();
    shown(contacts, catalog).collect()
}

fn shown<'a>(
    contacts: impl IntoIterator<Item = &'a ContactId>,
    catalog: &Catalog,
) -> impl Iterator<Item = Topic> {
    let ships = |id: &&ContactId| catalog.contacts.get(*id).is_some_and(|contact| contact.ship);
    contacts.into_iter().filter(ships).cloned().map(Topic::Contact)
}

/// What is to be said of how old the sources of something are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// The newest is recent.
    Recent,
    /// The newest is from this year, long ago.
    Old(i32),
    /// None of them shows a date.
    Undated,
}

/// After so many years a source is called old; our own choice, since the duty to report moved and a
/// helpline changed its number within less.
const OLD: i32 = 5;

/// How old sources are, by the newest of them, in a year.
pub fn age<'a>(
    sources: impl IntoIterator<Item = &'a SourceId>,
    catalog: &Catalog,
    year: i32,
) -> Age {
    let known = sources.into_iter().filter_map(|id| catalog.sources.get(id));
    let years = known.filter_map(|source| match source.date {
        SourceDate::Dated(year, ..) => Some(year),
        SourceDate::Undated => None,
    });
    match years.max() {
        Some(newest) if newest + OLD <= year => Age::Old(newest),
        Some(_) => Age::Recent,
        None => Age::Undated,
    }
}
