//! The ids of the content files. Each kind is a type of its own, so that a sign cannot be looked up
//! among groups. Only here is it decided what an id may look like.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
    ops::Deref,
    rc::Rc,
};

/// An id of any kind; the macro `ids!` defines each.
pub trait Id: Sized {
    /// The id, or nothing where the text is malformed for this kind.
    fn new(text: &str) -> Option<Self>;
    /// The id as the content file has it.
    fn as_str(&self) -> &str;
}

/// The text of an id: a part of the program, or read from a pack and shared by all who name it.
#[derive(Clone)]
pub(crate) enum IdText {
    Shipped(&'static str),
    Read(Rc<str>),
}

impl Deref for IdText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Shipped(text) => text,
            Self::Read(text) => text,
        }
    }
}

impl PartialEq for IdText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for IdText {}

impl PartialOrd for IdText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IdText {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

/// As its text does, by which ids are looked up.
impl Hash for IdText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// A text that no id of its kind may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedId(pub(crate) String);

impl std::fmt::Display for MalformedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "malformed id `{}`", self.0)
    }
}

impl std::error::Error for MalformedId {}

/// Upper bound on the bytes of an id: ids stand in messages, which must stay readable.
const MAX_LENGTH: usize = 60;

/// ASCII kebab case: both TOML keys and Fluent identifiers accept it.
pub(crate) fn is_kebab_case(text: &str) -> bool {
    // One pass over the bytes: thousands of ids are read at every start.
    let mut previous = b'-';
    for byte in text.bytes() {
        let is_valid =
            matches!(byte, b'a'..=b'z' | b'0'..=b'9') || byte == b'-' && previous != b'-';
        if !is_valid {
            return false;
        }
        previous = byte;
    }
    previous != b'-' && text.len() <= MAX_LENGTH
}

/// One or two capital letters, as in ISO 3166-2 after `SE-`.
fn is_county_code(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// Four digits, of which the first two are the county's.
fn is_municipality_code(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Defines types of ids, each with the form its text must have. An id that only one kind of
/// content names is defined in the file of that kind, by the same macro.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $is_valid:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name($crate::ids::IdText);

        impl $crate::ids::Id for $name {
            fn new(text: &str) -> Option<Self> {
                ($is_valid)(text).then(|| Self($crate::ids::IdText::Read(text.into())))
            }
            fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl $crate::prepared::Prepared for $name {
            fn write(&self, out: &mut $crate::prepared::Writer) {
                out.string(&self.0);
            }
            fn read(from: &mut $crate::prepared::Reader) -> Option<Self> {
                from.string().map(|text| Self($crate::ids::IdText::Shipped(text)))
            }
        }
        impl TryFrom<String> for $name {
            type Error = $crate::ids::MalformedId;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                <Self as $crate::ids::Id>::new(&text).ok_or($crate::ids::MalformedId(text))
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}
pub(crate) use ids;

ids! {
    /// A sign: one thing seen, said or found.
    SignId, is_kebab_case;
    /// A group of signs that show the same thing.
    GroupId, is_kebab_case;
    /// A category of signs: a heading of the checklist.
    CategoryId, is_kebab_case;
    /// A gate: a question before the checklist, about danger or a child.
    GateId, is_kebab_case;
    /// A line of work.
    SectorId, is_kebab_case;
    /// A role within a sector.
    RoleId, is_kebab_case;
    /// A source that the content refers to.
    SourceId, is_kebab_case;
    /// A contact.
    ContactId, is_kebab_case;
    /// A county, by its ISO 3166-2 code without `SE-`: `G` is Kronoberg.
    CountyId, is_county_code;
    /// A municipality, by its code of Statistics Sweden: `0780` is Växjö.
    MunicipalityId, is_municipality_code;
    /// A region of the coordinators against prostitution and trafficking.
    RegionId, is_kebab_case;
    /// A step of a ladder.
    StepId, is_kebab_case;
    /// A training case.
    CaseId, is_kebab_case;
    /// A red herring of a case.
    HerringId, is_kebab_case;
    /// A set of cases that are worked through together.
    SetId, is_kebab_case;
    /// A page of the reference.
    PageId, is_kebab_case;
    /// A bar of a chart.
    BarId, is_kebab_case;
    /// A term of the glossary.
    TermId, is_kebab_case;
    /// A municipality's network.
    NetworkId, is_kebab_case;
    /// A language that people speak, by its BCP 47 tag in small letters: `fa-af` is Dari.
    SpokenLanguageId, is_kebab_case;
    /// A question of the readiness check.
    QuestionId, is_kebab_case;
}
