//! The reference: what can be looked up, in which section it is, and what is related to it. Pages,
//! networks and terms are written for reading; signs, groups, axes and contacts come straight from
//! what the rule and the ladders use, so that the two cannot differ.

use indexmap::IndexSet;

use crate::{
    content::{
        catalog::{Catalog, Contact, Place, ReferencePage, SourceDate},
        enums::{Axis, Shelf},
    },
    ids::{
        CategoryId, ContactId, CountyId, GroupId, Id, MunicipalityId, NetworkId, PageId, SignId,
        SourceId, TermId,
    },
    prepared::prepared_enum,
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
    /// A municipality: how help is reached there.
    Municipality(MunicipalityId),
    /// A county.
    County(CountyId),
    /// A screen of the program itself.
    Screen(ProgramScreen),
}

prepared_enum! {
    Topic {
        0 = Page(id),
        1 = Sign(id),
        2 = Group(id),
        3 = Axis(axis),
        4 = Network(id),
        5 = Term(id),
        6 = Contact(id),
        7 = Municipality(id),
        8 = County(id),
        9 = Screen(screen),
    }
}

/// A screen of the program that people look for by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgramScreen {
    /// Going through what was seen, from the start.
    NewCase,
    /// The quick check.
    Quick,
    /// Who do I call?
    Contacts,
    /// Training.
    Training,
    /// The readiness check.
    Readiness,
    /// Place, work and language.
    Settings,
    /// What is saved and what is not.
    Privacy,
    /// Help.
    Help,
}

prepared_enum! {
    ProgramScreen {
        0 = NewCase,
        1 = Quick,
        2 = Contacts,
        3 = Training,
        4 = Readiness,
        5 = Settings,
        6 = Privacy,
        7 = Help,
    }
}

impl ProgramScreen {
    /// Every screen that can be looked for.
    pub const ALL: [Self; 8] = [
        Self::NewCase,
        Self::Quick,
        Self::Contacts,
        Self::Training,
        Self::Readiness,
        Self::Settings,
        Self::Privacy,
        Self::Help,
    ];

    /// The name that its texts are found by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewCase => "new-case",
            Self::Quick => "quick",
            Self::Contacts => "contacts",
            Self::Training => "training",
            Self::Readiness => "readiness",
            Self::Settings => "settings",
            Self::Privacy => "privacy",
            Self::Help => "help",
        }
    }

    /// The command that opens it.
    pub const fn command(self) -> &'static str {
        match self {
            Self::NewCase => "vaksam walk",
            Self::Quick => "vaksam quick",
            Self::Contacts => "vaksam call",
            Self::Training => "vaksam train",
            Self::Readiness => "vaksam ready",
            Self::Privacy => "vaksam privacy",
            Self::Settings | Self::Help => "vaksam",
        }
    }
}

impl Topic {
    /// What kind of topic it is, and which one of that kind: `page` and `law-secrecy`.
    pub fn kind_and_id(&self) -> (&'static str, &str) {
        match self {
            Self::Page(id) => ("page", id.as_str()),
            Self::Sign(id) => ("sign", id.as_str()),
            Self::Group(id) => ("group", id.as_str()),
            Self::Axis(axis) => ("axis", axis.as_str()),
            Self::Network(id) => ("network", id.as_str()),
            Self::Term(id) => ("term", id.as_str()),
            Self::Contact(id) => ("contact", id.as_str()),
            Self::Municipality(id) => ("place", id.as_str()),
            Self::County(id) => ("place", id.as_str()),
            Self::Screen(screen) => ("screen", screen.as_str()),
        }
    }

    /// The place it is, where it is one.
    pub fn place(&self, catalog: &Catalog) -> Option<Place> {
        match self {
            Self::Municipality(id) => {
                catalog.municipalities.get(id.as_str()).cloned().map(Place::Municipality)
            }
            Self::County(id) => Some(Place::County(id.clone())),
            _ => None,
        }
    }

    /// The section it is in; nothing for a place, for a screen, and for a page that the catalog does not
    /// have.
    pub fn section(&self, catalog: &Catalog) -> Option<ReferenceSection> {
        Some(match self {
            Self::Page(id) => ReferenceSection::Pages(catalog.pages.get(id)?.shelf),
            Self::Sign(_) => ReferenceSection::Signs,
            Self::Group(_) | Self::Axis(_) => ReferenceSection::Groups,
            Self::Network(_) => ReferenceSection::Networks,
            Self::Term(_) => ReferenceSection::Glossary,
            Self::Contact(_) => ReferenceSection::Contacts,
            Self::Municipality(_) | Self::County(_) | Self::Screen(_) => return None,
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
            Self::Groups => {
                let on_axes = Axis::ALL.iter().flat_map(|axis| {
                    let groups = groups_on(*axis, catalog).map(Topic::Group);
                    std::iter::once(Topic::Axis(*axis)).chain(groups)
                });
                let uncounted = catalog.groups.keys().filter(|id| !counts(id, catalog));
                on_axes.chain(uncounted.cloned().map(Topic::Group)).collect()
            }
            Self::Networks => catalog.networks.keys().cloned().map(Topic::Network).collect(),
            Self::Glossary => catalog.terms.keys().cloned().map(Topic::Term).collect(),
            Self::Contacts => published(catalog.contacts.keys(), catalog).collect(),
        }
    }
}

/// The groups of an axis. What never counts is on none, though it is filed under one.
fn groups_on(axis: Axis, catalog: &Catalog) -> impl Iterator<Item = GroupId> {
    let groups = catalog.groups.values().filter(move |group| group.axis == axis);
    groups.filter(|group| counts(&group.id, catalog)).map(|group| group.id.clone())
}

/// Whether any sign of a group counts.
pub fn counts(group: &GroupId, catalog: &Catalog) -> bool {
    catalog.signs.values().filter(|sign| sign.group == *group).any(|sign| sign.counts)
}

/// Everything that can be looked up, section by section.
pub fn all_topics(catalog: &Catalog) -> impl Iterator<Item = Topic> {
    ReferenceSection::ALL.into_iter().flat_map(|section| section.topics(catalog))
}

/// Everything that can be found: the screens of the program, what can be looked up, and the places.
pub fn findable_topics(catalog: &Catalog) -> impl Iterator<Item = Topic> {
    let screens = ProgramScreen::ALL.into_iter().map(Topic::Screen);
    let municipalities =
        catalog.municipalities.all().map(|own| Topic::Municipality(own.id.clone()));
    let counties = catalog.counties.keys().cloned().map(Topic::County);
    screens.chain(all_topics(catalog)).chain(counties).chain(municipalities)
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
            let axis = catalog.groups.get(id).filter(|_| counts(id, catalog));
            let axis = axis.map(|group| Topic::Axis(group.axis));
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
        Topic::Municipality(id) => {
            let own = catalog.municipalities.get(id.as_str());
            own.map(|own| Topic::County(own.county.clone())).into_iter().collect()
        }
        Topic::County(_) | Topic::Screen(_) => Vec::new(),
    }
}

/// The contacts that are there for a place and not for the whole country, the social services first.
pub fn local_contacts<'a>(place: &'a Place, catalog: &'a Catalog) -> Vec<&'a Contact> {
    let contacts = catalog.contacts.values();
    let is_local = |contact: &&Contact| !contact.counties.is_empty() && contact.serves(Some(place));
    let mut local: Vec<_> =
        contacts.filter(|contact| contact.publishable).filter(is_local).collect();
    local.sort_by_key(|contact| contact.kind);
    local
}

/// The contacts of a page, the pages to read next, and the terms explained on it.
fn related_to_page(id: &PageId, catalog: &Catalog) -> Vec<Topic> {
    let Some(page) = catalog.pages.get(id) else { return Vec::new() };
    let contacts = published(&page.contacts, catalog);
    let pages = page.links.iter().cloned().map(Topic::Page);
    let terms = page.terms.iter().cloned().map(Topic::Term);
    contacts.chain(pages).chain(terms).collect()
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
