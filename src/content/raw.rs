//! The shapes of the content files, one struct for each kind of entry, with the places that a
//! message may have to point at. Uses ids and vocabularies. Nothing is resolved here: an id may
//! still name something that does not exist.

use std::ops::Range;

use super::source::is_deferred;
use crate::{diagnostic::FileName, ids::StepId};

mod bank;
mod case;
mod contacts;
mod guide;
mod reference;

pub use bank::*;
pub use case::*;
pub use contacts::*;
pub use guide::*;
pub use reference::*;

const fn yes() -> bool {
    true
}

/// Something with its place.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The file.
    pub file: FileName,
    /// The bytes of the file.
    pub span: Range<usize>,
    /// What stands there.
    pub item: T,
}

/// Every entry of every file.
#[derive(Debug, Default)]
pub struct Raw {
    /// The axes.
    pub axes: Vec<Located<RawAxis>>,
    /// The headings.
    pub categories: Vec<Located<RawCategory>>,
    /// Lines of work.
    pub sectors: Vec<Located<RawSector>>,
    /// The outcomes.
    pub outcomes: Vec<Located<RawOutcome>>,
    /// Questions outside the list.
    pub gates: Vec<Located<RawGate>>,
    /// Groups of signs.
    pub groups: Vec<Located<RawGroup>>,
    /// The signs.
    pub signs: Vec<Located<RawSign>>,
    /// The sources.
    pub sources: Vec<Located<RawSource>>,
    /// The regions.
    pub regions: Vec<Located<RawRegion>>,
    /// The counties.
    pub counties: Vec<Located<RawCounty>>,
    /// The contacts; those without a day have that of their file.
    pub contacts: Vec<Located<RawContact>>,
    /// The steps.
    pub steps: Vec<Located<RawStep>>,
    /// The named lists of steps.
    pub lists: Vec<Located<RawLists>>,
    /// The ladders.
    pub ladders: Vec<Located<RawLadder>>,
    /// The step that ends every ladder.
    pub last: Vec<Located<StepId>>,
    /// When a municipality's own social services are reached.
    pub office_hours: Vec<Located<Box<str>>>,
    /// The guides.
    pub guides: Vec<Located<RawGuide>>,
    /// The cases of training.
    pub cases: Vec<Located<RawCase>>,
    /// The sets of cases.
    pub sets: Vec<Located<RawSet>>,
    /// The pages of the reference.
    pub pages: Vec<Located<RawPage>>,
    /// The glossary.
    pub terms: Vec<Located<RawTerm>>,
    /// The networks.
    pub networks: Vec<Located<RawNetwork>>,
    /// The questions of the readiness check.
    pub questions: Vec<Located<RawReadiness>>,
    /// The kinds of the files that were read, with the names.
    pub kinds: Vec<(Kind, FileName)>,
    /// Ids of entries that could not be taken: to name them is no second fault.
    pub broken: Vec<String>,
    /// Whether some part of some file could not be read at all.
    pub incomplete: bool,
}

impl Raw {
    /// Adds the entries of files that come after these.
    pub fn append(&mut self, other: Self) {
        // A field that is not listed here does not compile.
        macro_rules! extend {
            ($($field:ident),*) => {
                let Self { $($field,)* incomplete } = other;
                $(self.$field.extend($field);)*
                self.incomplete |= incomplete;
            };
        }
        extend! {
            axes, categories, sectors, outcomes, gates, groups, signs, sources, regions, counties,
            contacts, steps, lists, ladders, last, office_hours, guides, cases, sets, pages,
            terms, networks, questions, kinds, broken
        }
    }

    /// The kinds that must be and that no file is of; one that can wait does not count.
    pub fn absent(&self) -> impl Iterator<Item = Kind> {
        let has = |kind: &Kind| {
            self.kinds.iter().any(|(found, file)| found == kind && !is_deferred(file))
        };
        Kind::ALL.iter().filter(move |kind| kind.is_needed() && !has(kind)).copied()
    }
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Signs, groups, gates and outcomes.
    Bank,
    /// Sources.
    Sources,
    /// Counties and regions.
    Counties,
    /// Contacts.
    Contacts,
    /// Steps and ladders.
    Ladders,
    /// The checklist of one sector.
    Guide,
    /// One case of training.
    Case,
    /// Sets of cases.
    Sets,
    /// Pages of the reference.
    Pages,
    /// Terms in both languages.
    Glossary,
    /// A municipality's own network.
    Network,
    /// Questions of the readiness check.
    Readiness,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Bank,
        Self::Sources,
        Self::Counties,
        Self::Contacts,
        Self::Ladders,
        Self::Guide,
        Self::Case,
        Self::Sets,
        Self::Pages,
        Self::Glossary,
        Self::Network,
        Self::Readiness,
    ];

    /// Whether a whole content must have it; it is whole without training and the reference.
    const fn is_needed(self) -> bool {
        match self {
            Self::Bank
            | Self::Sources
            | Self::Counties
            | Self::Contacts
            | Self::Ladders
            | Self::Guide => true,
            Self::Case
            | Self::Sets
            | Self::Pages
            | Self::Glossary
            | Self::Network
            | Self::Readiness => false,
        }
    }

    /// Whether a file of it may hold sources: what is for reading brings those only it needs.
    pub const fn has_sources(self) -> bool {
        matches!(
            self,
            Self::Sources | Self::Pages | Self::Glossary | Self::Network | Self::Readiness
        )
    }

    /// The word in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Sources => "sources",
            Self::Counties => "counties",
            Self::Contacts => "contacts",
            Self::Ladders => "ladders",
            Self::Guide => "guide",
            Self::Case => "case",
            Self::Sets => "sets",
            Self::Pages => "pages",
            Self::Glossary => "glossary",
            Self::Network => "network",
            Self::Readiness => "readiness",
        }
    }
}
