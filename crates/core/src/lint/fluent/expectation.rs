//! What the content expects of the files of words: which texts there are, and which numbers they
//! may show.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use crate::diagnostic::FileName;

/// A message that must exist.
#[derive(Debug, Clone, Default)]
pub struct ExpectedMessage {
    /// Its Fluent id.
    pub id: String,
    /// Attributes it must have.
    pub attributes: Vec<String>,
    /// Attributes it may have besides; nothing where any may stand there.
    pub optional: Option<Vec<String>>,
    /// The values that the program fills in where content asks for it; its own messages have any.
    pub variables: &'static [&'static str],
    /// The most characters it may have, where that is less than for any text.
    pub longest: Option<usize>,
    /// The most characters each of its attributes may have, where that is less than for any text.
    pub longest_attribute: Option<usize>,
    /// Beginnings of the names of attributes that are not said aloud, "" for its own text; nothing
    /// where none of it is.
    pub unspoken: Option<&'static [&'static str]>,
    /// What asks for it; nothing where the program itself does.
    pub place: Option<(FileName, Range<usize>)>,
}

impl ExpectedMessage {
    /// A message with the attributes it must have; it may be as long as any text and have others.
    pub fn new(id: impl Into<String>, attributes: &[&str]) -> Self {
        let attributes = attributes.iter().map(|name| (*name).to_owned()).collect();
        Self { id: id.into(), attributes, ..Self::default() }
    }

    /// What asks for it stands here.
    #[must_use]
    pub fn asked_at(self, file: &FileName, span: Range<usize>) -> Self {
        Self { place: Some((FileName::clone(file), span)), ..self }
    }

    /// It may have at most this many characters.
    #[must_use]
    pub fn at_most(self, longest: usize) -> Self {
        Self { longest: Some(longest), ..self }
    }

    /// It may have no attributes besides those it must have but these, each of them and of the
    /// others at most this long.
    #[must_use]
    pub fn only_with<S: AsRef<str>>(self, optional: &[S], longest: usize) -> Self {
        let optional = optional.iter().map(|name| name.as_ref().to_owned()).collect();
        Self { optional: Some(optional), longest_attribute: Some(longest), ..self }
    }

    /// The program fills in these values.
    #[must_use]
    pub fn with_variables(self, variables: &'static [&'static str]) -> Self {
        Self { variables, ..self }
    }

    /// It is said aloud, but for its own text ("") and attributes with names that begin so.
    #[must_use]
    pub fn spoken_but(self, unspoken: &'static [&'static str]) -> Self {
        Self { unspoken: Some(unspoken), ..self }
    }

    /// Whether its own text, or an attribute, is said aloud.
    pub fn is_spoken(&self, attribute: Option<&str>) -> bool {
        let is_it = |beginning: &&str| match attribute {
            None => beginning.is_empty(),
            Some(name) => !beginning.is_empty() && name.starts_with(*beginning),
        };
        self.unspoken.is_some_and(|unspoken| !unspoken.iter().any(is_it))
    }

    /// Whether the program has a value of this name for it.
    pub fn fills_in(&self, variable: &str) -> bool {
        self.place.is_none() || self.variables.contains(&variable)
    }

    /// Whether it must have an attribute.
    pub fn needs(&self, name: &str) -> bool {
        self.attributes.iter().any(|needed| needed == name)
    }

    /// Whether an attribute may not stand there: nobody would ever read it.
    pub fn refuses(&self, name: &str) -> bool {
        !self.needs(name)
            && self
                .optional
                .as_ref()
                .is_some_and(|optional| !optional.iter().any(|known| known == name))
    }
}

/// Messages by their Fluent id.
pub type ById<'e> = HashMap<&'e str, &'e ExpectedMessage>;

/// Messages by their Fluent id; of two with one id, the last.
pub fn by_id(expected: &[ExpectedMessage]) -> ById<'_> {
    expected.iter().map(|message| (message.id.as_str(), message)).collect()
}

/// What is known of a contact's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneStatus {
    /// It may be shown.
    Shown,
    /// It must not be shown.
    Hidden,
    /// The contact has no number.
    None,
}

/// The numbers that texts may name, by contact.
pub type PhoneStatuses<'a> = BTreeMap<&'a str, PhoneStatus>;
