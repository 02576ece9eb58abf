//! Somebody to contact, and facts, as parts of a page.

use serde::Serialize;

/// A label and what is said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The label, without a colon.
    pub label: String,
    /// The text.
    pub text: String,
}

impl Fact {
    /// Its label and its text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [self.label.as_str(), &self.text].into_iter()
    }
}

/// Somebody to contact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// What to do with it: "Ring nu"; nothing in most lists.
    pub action: Option<String>,
    /// The number, whole or not shown at all.
    pub number: Option<String>,
    /// Who answers.
    pub name: String,
    /// Open, closed until, or hours not known, in words.
    pub state: String,
    /// The same for styling.
    pub open: Open,
    /// The one to ring now, and not one in a list.
    pub lead: bool,
    /// What the code of the number is for, in words; a front end that draws shows the code with them, and
    /// no other says them.
    pub code_label: Option<String>,
    /// What else is known: hours, whom it is for, source and date, further numbers.
    pub facts: Vec<Fact>,
}

/// Whether a contact is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// It answers now.
    Yes,
    /// It does not answer now.
    No,
    /// The hours are not known, or there is no number.
    #[default]
    Unknown,
}
