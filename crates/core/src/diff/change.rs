//! What can differ between two contents, as plain values without words.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::{
    content::{
        enums::{Outcome, Workplace},
        source::Text,
    },
    ids::{CountyId, PageId, SectorId},
};

/// Kinds of things that are compared, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKind {
    /// Somebody who can be contacted.
    Contact,
    /// A ladder; its id is the outcome and the kind of workplace.
    Ladder,
    /// A step of ladders.
    Step,
    /// What all ladders share.
    Ladders,
    /// A municipality, by its code.
    Municipality,
    /// A county.
    County,
    /// A region of the coordinators.
    Region,
    /// A sign.
    Sign,
    /// A group of signs.
    Group,
    /// A question outside the lists of signs.
    Gate,
    /// A line of work.
    Sector,
    /// The headings of the checklists.
    Categories,
    /// The checklist of a sector.
    Guide,
    /// A source: an act, a bill, a report.
    Source,
    /// A page of the reference.
    Page,
    /// A part of the call card.
    CallCard,
    /// A case of training.
    Case,
    /// A set of cases.
    CaseSet,
    /// A term of the glossary.
    Term,
    /// A language that people speak.
    SpokenLanguage,
    /// A network of a municipality.
    Network,
    /// A question of the readiness check.
    Question,
    /// A language.
    Language,
    /// What the search knows.
    Search,
    /// Words that belong to nothing of these.
    Text,
}

impl SubjectKind {
    /// Every kind.
    pub const ALL: [Self; 25] = [
        Self::Contact,
        Self::Ladder,
        Self::Step,
        Self::Ladders,
        Self::Municipality,
        Self::County,
        Self::Region,
        Self::Sign,
        Self::Group,
        Self::Gate,
        Self::Sector,
        Self::Categories,
        Self::Guide,
        Self::Source,
        Self::Page,
        Self::CallCard,
        Self::Case,
        Self::CaseSet,
        Self::Term,
        Self::SpokenLanguage,
        Self::Network,
        Self::Question,
        Self::Language,
        Self::Search,
        Self::Text,
    ];

    /// Its name in texts and for other programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Ladder => "ladder",
            Self::Step => "step",
            Self::Ladders => "ladders",
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Region => "region",
            Self::Sign => "sign",
            Self::Group => "group",
            Self::Gate => "gate",
            Self::Sector => "sector",
            Self::Categories => "categories",
            Self::Guide => "guide",
            Self::Source => "source",
            Self::Page => "page",
            Self::CallCard => "call-card",
            Self::Case => "case",
            Self::CaseSet => "set",
            Self::Term => "term",
            Self::SpokenLanguage => "spoken",
            Self::Network => "network",
            Self::Question => "question",
            Self::Language => "language",
            Self::Search => "search",
            Self::Text => "text",
        }
    }
}

/// One thing that is compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// Its id.
    pub id: Box<str>,
}

impl Subject {
    /// The thing of a kind with an id.
    pub fn new(kind: SubjectKind, id: &str) -> Self {
        Self { kind, id: id.into() }
    }
}

/// The name of a field of a subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldName {
    /// As the files name it; `text` of words.
    pub name: &'static str,
    /// The part of the subject that it belongs to: a section, a role, an attribute.
    pub part: Option<Box<str>>,
    /// Of words: the code of their language.
    pub language: Option<Box<str>>,
}

/// What is known of a subject. A field that is empty is left out.
pub type Record = IndexMap<FieldName, Vec<Box<str>>>;

/// Everything of one content.
pub type Records = BTreeMap<Subject, Record>;

/// A field whose values are others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub field: FieldName,
    /// Its values before; none where it was not there.
    pub before: Vec<Box<str>>,
    /// Its values now.
    pub after: Vec<Box<str>>,
}

/// What became of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It was not there before. With what it is.
    Added(Vec<FieldChange>),
    /// It is no longer there. With what it was.
    Removed(Vec<FieldChange>),
    /// It differs in these fields.
    Changed(Vec<FieldChange>),
}

impl Fate {
    /// Its name in texts and for other programs.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(_) => "removed",
            Self::Changed(_) => "changed",
        }
    }

    /// The fields that differ.
    pub fn fields(&self) -> &[FieldChange] {
        match self {
            Self::Added(fields) | Self::Removed(fields) | Self::Changed(fields) => fields,
        }
    }
}

/// A subject that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentChange {
    /// Which.
    pub subject: Subject,
    /// What became of it.
    pub fate: Fate,
    /// Whom that touches.
    pub touched: Touched,
}

/// Whom a change touches, before it or after it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// The whole country.
    pub everywhere: bool,
    /// Counties, all of each.
    pub counties: Vec<CountyId>,
    /// Municipalities by name.
    pub municipalities: Vec<Text>,
    /// Lines of work.
    pub sectors: Vec<SectorId>,
    /// Ladders.
    pub ladders: Vec<(Outcome, Workplace)>,
    /// Pages of the reference.
    pub pages: Vec<PageId>,
}
