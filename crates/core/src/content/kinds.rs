//! The kinds of content files: one file each, from the shape in TOML to the checked type. A new kind
//! is listed four times here, and the compiler asks for each: as a module, in `kinds!`, as a field of
//! [`Catalog`], and where that field is resolved.

use indexmap::IndexMap;

use super::{
    document::TomlDocument,
    enums::{ContactKind, Shelf},
    kind::{ContentKind, Entries},
    resolve::Resolver,
    source::is_deferred,
};
use crate::{
    diagnostic::FileName,
    ids::{
        CaseId, CategoryId, ContactId, CountyId, GateId, GroupId, NetworkId, PageId, QuestionId,
        RegionId, SectorId, SetId, SignId, SourceId, SpokenLanguageId, TermId,
    },
    language::Languages,
    prepared::{Lazy, LazyTable, prepared},
};

mod bank;
mod cards;
mod cases;
mod contacts;
mod counties;
mod glossary;
mod guides;
mod ladders;
mod languages;
mod municipalities;
mod networks;
mod pages;
mod readiness;
mod search_forms;
mod sets;
mod sources;
mod spoken_languages;
mod styles;

pub use bank::*;
pub use cards::*;
pub use cases::*;
pub use contacts::*;
pub use counties::*;
pub use glossary::*;
pub use guides::*;
pub use ladders::*;
pub use languages::*;
pub use municipalities::*;
pub use networks::*;
pub use pages::*;
pub use readiness::*;
pub use search_forms::*;
pub use sets::*;
pub use sources::*;
pub use spoken_languages::*;
pub(crate) use styles::*;

macro_rules! kinds {
    ($($(#[$doc:meta])* $field:ident: $raw:ty => $kind:ident;)*) => {
        /// What a file holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind {
            $($(#[$doc])* $kind),*
        }

        impl Kind {
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The word in the file.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$kind => <$raw>::NAME),* }
            }

            const fn is_needed(self) -> bool {
                match self { $(Self::$kind => <$raw>::IS_NEEDED),* }
            }

            const fn has_sources(self) -> bool {
                match self { $(Self::$kind => <$raw>::HAS_SOURCES),* }
            }
        }

        /// Every entry of every file as it is written: an id may still name something that does
        /// not exist.
        #[derive(Debug, Default)]
        pub(crate) struct RawContent {
            $($(#[$doc])* pub $field: $raw,)*
            /// The kinds of the files that were read, with the names.
            pub kinds: Vec<(Kind, FileName)>,
            /// Ids of entries that could not be taken: to name them is no second fault.
            pub broken: Vec<String>,
            /// Whether some part of some file could not be read at all.
            pub incomplete: bool,
        }

        impl RawContent {
            /// Adds the entries of files that come after these.
            pub fn append(&mut self, other: Self) {
                let Self { $($field,)* kinds, broken, incomplete } = other;
                $(self.$field.append($field);)*
                self.kinds.extend(kinds);
                self.broken.extend(broken);
                self.incomplete |= incomplete;
            }

            fn read_kind(&mut self, kind: Kind, document: &mut TomlDocument<'_, '_>) {
                match kind { $(Kind::$kind => self.$field.read(document)),* }
            }

            fn declare(&self, resolver: &mut Resolver<'_>) {
                $(self.$field.declare(resolver);)*
            }
        }
    };
}

kinds! {
    /// Signs, groups, gates and outcomes.
    bank: RawBank => Bank;
    /// Sources.
    sources: RawSources => Sources;
    /// Counties and regions.
    counties: RawCounties => Counties;
    /// Municipalities.
    municipalities: RawMunicipalities => Municipalities;
    /// Contacts.
    contacts: RawContacts => Contacts;
    /// Steps and ladders.
    ladders: RawLadders => Ladders;
    /// The words of the call card.
    cards: RawCards => Cards;
    /// The checklist of one sector.
    guides: RawGuides => Guide;
    /// One case of training.
    cases: RawCases => Case;
    /// Sets of cases.
    sets: RawSets => Sets;
    /// Pages of the reference.
    pages: RawPages => Pages;
    /// Terms in both languages.
    glossary: RawGlossary => Glossary;
    /// Names of languages in themselves.
    spoken_languages: RawSpokenLanguages => SpokenLanguages;
    /// A municipality's own network.
    networks: RawNetworks => Network;
    /// Questions of the readiness check.
    readiness: RawReadiness => Readiness;
    /// What a language is besides its words.
    languages: RawLanguages => Language;
    /// What the search knows of a language.
    search: RawSearchForms => Search;
    /// How a language is written.
    styles: RawStyles => Style;
}

impl RawContent {
    /// Takes the entries of a file.
    pub fn read(&mut self, kind: Kind, document: &mut TomlDocument<'_, '_>) {
        self.kinds.push((kind, document.file()));
        self.read_kind(kind, document);
        if kind.has_sources() && kind != Kind::Sources {
            self.sources.read(document);
        }
    }

    /// The kinds that must be and that no file is of; one that is deferred does not count.
    pub fn absent(&self) -> impl Iterator<Item = Kind> {
        let has = |kind: &Kind| {
            self.kinds.iter().any(|(found, file)| found == kind && !is_deferred(file))
        };
        Kind::ALL.iter().filter(move |kind| kind.is_needed() && !has(kind)).copied()
    }
}

/// Everything the program knows, checked: plain types without places, looked up by id, in the order
/// of the files. Of the program's own content a field is read at the first question about it, of a
/// [`LazyTable`] each entry.
#[derive(Debug, Default)]
pub struct Catalog {
    /// The languages that there are words in.
    pub languages: Languages,
    /// What the search knows of the languages; empty where it was not asked for.
    pub search: Lazy<Vec<SearchLists>>,
    /// Headings of the checklists, in the bank's order.
    pub categories: Lazy<Vec<CategoryId>>,
    /// Lines of work.
    pub sectors: Lazy<IndexMap<SectorId, Sector>>,
    /// Questions outside the lists.
    pub gates: Lazy<IndexMap<GateId, Gate>>,
    /// Groups of signs.
    pub groups: Lazy<IndexMap<GroupId, Group>>,
    /// All signs of the bank.
    pub signs: Lazy<IndexMap<SignId, Sign>>,
    /// Sources of signs and advice.
    pub sources: LazyTable<SourceId, Source>,
    /// One checklist a sector, where there is one.
    pub guides: Lazy<IndexMap<SectorId, Guide>>,
    /// The seven regions of the coordinators.
    pub regions: Lazy<IndexMap<RegionId, Region>>,
    /// The 21 counties.
    pub counties: Lazy<IndexMap<CountyId, County>>,
    /// The 290 municipalities.
    pub municipalities: Lazy<Municipalities>,
    /// Everyone who can be contacted, also those who must not be shown (`publishable` is false).
    pub contacts: LazyTable<ContactId, Contact>,
    /// What is asked of all of them; to be made anew where they are changed.
    pub contacts_summary: ContactsSummary,
    /// Who is called in which order.
    pub ladders: Lazy<Ladders>,
    /// What the call card is made of.
    pub cards: Lazy<CallCards>,
    /// The cases of training; none where they were not asked for.
    pub cases: Lazy<IndexMap<CaseId, Case>>,
    /// Sets of cases; none where they were not asked for.
    pub sets: Lazy<IndexMap<SetId, CaseSet>>,
    /// Pages of the reference, a shelf after the other; none where they were not asked for.
    pub pages: LazyTable<PageId, ReferencePage>,
    /// The glossary; empty where it was not asked for.
    pub terms: LazyTable<TermId, Term>,
    /// Names of languages in themselves; none where they were not asked for.
    pub spoken_languages: Lazy<IndexMap<SpokenLanguageId, SpokenLanguage>>,
    /// Networks of municipalities; none where they were not asked for.
    pub networks: Lazy<IndexMap<NetworkId, Network>>,
    /// Questions of the readiness check, a kind of work after the other; none where they were not
    /// asked for.
    pub questions: Lazy<IndexMap<QuestionId, ReadinessQuestion>>,
}

impl Catalog {
    /// Checks what was read. The order is that in which kinds name each other: an id can only be
    /// resolved after the entries that have it.
    pub(super) fn resolve(raw: &RawContent, resolver: &mut Resolver<'_>) -> Self {
        raw.declare(resolver);
        let sources = raw.sources.resolve(resolver);
        let categories = raw.bank.resolve_categories(resolver);
        let sectors = raw.bank.resolve_sectors(resolver);
        let gates = raw.bank.resolve_gates(resolver);
        let groups = raw.bank.resolve_groups(resolver);
        let signs = raw.bank.resolve_signs(resolver);
        let contacts = raw.contacts.resolve(resolver);
        let regions = raw.counties.resolve_regions(resolver);
        let counties = raw.counties.resolve_counties(resolver);
        let municipalities = raw.municipalities.resolve(resolver);
        let cards = raw.cards.resolve(resolver);
        let guides = raw.guides.resolve(resolver);
        let ladders = raw.ladders.resolve(&guides, resolver);
        let cases = raw.cases.resolve(&guides, &municipalities, resolver);
        let mut pages = raw.pages.resolve(resolver);
        let terms = raw.glossary.resolve(resolver);
        Term::add_to_pages(&terms, &mut pages);
        Self {
            languages: raw.languages.resolve(resolver),
            search: raw.search.resolve().into(),
            categories: categories.into(),
            sectors: sectors.into(),
            gates: gates.into(),
            groups: groups.into(),
            signs: signs.into(),
            sources: sources.into(),
            guides: guides.into(),
            regions: regions.into(),
            counties: counties.into(),
            municipalities: municipalities.into(),
            contacts_summary: ContactsSummary::of(&contacts),
            contacts: contacts.into(),
            ladders: ladders.into(),
            cards: cards.into(),
            cases: cases.into(),
            sets: raw.sets.resolve(resolver).into(),
            pages: pages.into(),
            terms: terms.into(),
            spoken_languages: raw.spoken_languages.resolve(resolver).into(),
            networks: raw.networks.resolve(resolver).into(),
            questions: raw.readiness.resolve(resolver).into(),
        }
    }

    /// The first contact that is reached through 112.
    pub fn emergency(&self) -> Option<&Contact> {
        self.contacts.get(self.contacts_summary.emergency.as_ref()?)
    }

    /// The program's own contacts of a kind, in order.
    pub fn own_contacts(&self, kind: ContactKind) -> impl Iterator<Item = &Contact> {
        let ids = self.contacts_summary.own.get(&kind).into_iter().flat_map(|ids| ids.iter());
        ids.filter_map(|id| self.contacts.get(id))
    }

    /// The contacts that packs brought, in order.
    pub fn contacts_of_packs(&self) -> impl Iterator<Item = &Contact> {
        self.contacts_summary.of_packs.iter().filter_map(|id| self.contacts.get(id))
    }

    /// The pages of a shelf, in order.
    pub fn pages_on(&self, which: Shelf) -> impl Iterator<Item = &ReferencePage> {
        self.pages.values().filter(move |page| page.shelf == which)
    }
}

prepared! {
    Catalog { languages, search, categories, sectors, gates, groups, signs, sources, guides, regions, counties, municipalities, contacts, contacts_summary, ladders, cards, cases, sets, pages, terms, spoken_languages, networks, questions }
}
