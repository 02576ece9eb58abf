//! The names of things in the content files, each kind with a type of its own so that a sign
//! can never be looked up among groups. Uses nothing. The one place that says what an id may
//! look like.

use std::{borrow::Borrow, fmt, rc::Rc};

use serde::Deserialize;

/// What every id type has in common; see [`ids!`].
pub trait Id: Sized {
    /// The id, or nothing when the text is not shaped as this kind of id must be.
    fn new(text: &str) -> Option<Self>;
    /// The id as it stands in the file.
    fn as_str(&self) -> &str;
}

/// ASCII kebab case: both TOML keys and Fluent identifiers accept it.
fn is_kebab(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// One or two capital letters, as on number plates of old and in ISO 3166-2 after `SE-`.
fn is_county_letter(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $shape:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(Rc<str>);

        impl Id for $name {
            fn new(text: &str) -> Option<Self> {
                ($shape)(text).then(|| Self(text.into()))
            }
            fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                Self::new(&text).ok_or_else(|| format!("malformed id `{text}`"))
            }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// One thing seen, said or found.
    SignId, is_kebab;
    /// Signs that show the same thing.
    GroupId, is_kebab;
    /// A heading of the checklist.
    CategoryId, is_kebab;
    /// A question outside the list of signs.
    GateId, is_kebab;
    /// A line of work.
    SectorId, is_kebab;
    /// A role within a sector.
    RoleId, is_kebab;
    /// A source of a sign or of a piece of advice.
    SourceId, is_kebab;
    /// Somebody who can be contacted.
    ContactId, is_kebab;
    /// A county, by its letter: `G` is Kronoberg.
    CountyId, is_county_letter;
    /// A region of the coordinators against prostitution and trafficking.
    RegionId, is_kebab;
    /// A step of a ladder.
    StepId, is_kebab;
    /// A short piece of advice in a guide.
    NoteId, is_kebab;
    /// A case of training.
    CaseId, is_kebab;
    /// A red herring of a case.
    HerringId, is_kebab;
    /// Cases that are worked through together.
    SetId, is_kebab;
    /// A page of the reference.
    PageId, is_kebab;
    /// A section of a page.
    PageSectionId, is_kebab;
    /// A bar of a chart.
    BarId, is_kebab;
    /// A term of the glossary.
    TermId, is_kebab;
    /// A municipality's network.
    NetworkId, is_kebab;
    /// Those of a network who work alike.
    CircleId, is_kebab;
    /// One of a circle.
    MemberId, is_kebab;
    /// A question of the readiness check.
    QuestionId, is_kebab;
}
