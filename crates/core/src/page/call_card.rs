//! The call to make now, as a part of a page.

use serde::Serialize;

use super::contact::{Card, Fact};

/// The call to make now. The heading is the title of the page; everything here belongs on its first
/// screen but what to ask and what gets past a switchboard, which may stand below.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CallCard {
    /// What to do before calling, one thing after the other.
    pub first: Option<Steps>,
    /// What must be known before calling: a duty, consent.
    pub before: Vec<String>,
    /// Whom to call. Its facts stand on a page of their own.
    pub contact: Card,
    /// The source is old: one quiet mark, told of on the page about the number.
    pub is_stale: bool,
    /// Which number of how many, and how to go on to the next.
    pub rung: String,
    /// How this number leads to whom one looks for, where that is not plain.
    pub how: Option<String>,
    /// What is said to get past a switchboard, where another number could not help before.
    pub insist_first: Option<Fact>,
    /// The label of the script.
    pub say: String,
    /// The script, in the order in which it is said.
    pub script: Vec<SpokenLine>,
    /// What not to do: a label and three things.
    pub dont: Steps,
    /// One's own safety.
    pub safety: Fact,
    /// What to ask back; nothing where nothing is to be asked.
    pub ask: Option<Steps>,
    /// What is said to get past a switchboard.
    pub insist: Option<Fact>,
}

impl CallCard {
    /// Everything it says, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let contact = [self.contact.name.as_str(), &self.contact.state];
        let number = self.contact.number.as_deref().into_iter().chain(contact);
        let script = self.script.iter().flat_map(|line| [line.label.as_str(), &line.text]);
        let first = self.first.iter().flat_map(|first| &first.items);
        let lines = first.chain(&self.before).map(String::as_str);
        let lines = lines.chain(number).chain([self.rung.as_str()]).chain(self.how.as_deref());
        lines
            .chain(self.insist_first.iter().flat_map(Fact::texts))
            .chain(script)
            .chain(self.dont.texts())
            .chain(self.safety.texts())
            .chain(self.ask.iter().flat_map(Steps::texts))
            .chain(self.insist.iter().flat_map(Fact::texts))
    }
}

impl Steps {
    fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.label).chain(&self.items).map(String::as_str)
    }
}

/// A label and things one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Steps {
    /// The label, without a colon.
    pub label: String,
    /// The things.
    pub items: Vec<String>,
}

/// A line of a script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpokenLine {
    /// Which part of the script it is; the same in every language, never shown.
    pub part: ScriptPart,
    /// The label, without a colon.
    pub label: String,
    /// What is said, without quotation marks.
    pub text: String,
}

/// A part of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScriptPart {
    /// What opens the call.
    Opening,
    /// Where it is.
    Where,
    /// What was seen and heard.
    What,
    /// Who is calling.
    Who,
    /// What the caller wants.
    Want,
}
