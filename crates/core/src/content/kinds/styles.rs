//! How a language is written: words to avoid and other decisions that a machine can hold texts
//! against. Only `vaksam lint` asks for them, so they are in no catalog. A language whose folder has
//! no such file is not checked.

use serde::Deserialize;
use toml::Spanned;

use crate::content::{
    document::TomlDocument,
    kind::{ContentKind, entries},
};

/// The decisions of one language.
#[derive(Debug)]
pub(crate) struct RawStyle {
    /// The most words of a sentence.
    pub longest_sentence: usize,
    /// What stands between hour and minute.
    pub between_hour_and_minute: String,
    /// Words with a full stop that ends no sentence.
    pub abbreviations: Vec<String>,
    /// Words that offer a choice, which nobody can follow on the phone.
    pub choices: Vec<String>,
    /// What a sentence or a heading denies with.
    pub denials: Vec<String>,
    /// Words that deny what comes after a denial a second time.
    pub negations: Vec<String>,
    /// Words that a condition begins with.
    pub conditions: Vec<String>,
    /// Verbs that tell what to do.
    pub orders: Vec<String>,
    /// Words to avoid.
    pub avoid: Vec<RawAvoided>,
    /// Texts that have a reason to be written otherwise.
    pub exceptions: Vec<RawStyleException>,
}

/// Words to avoid, and what to write instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAvoided {
    /// Each one word or several; a `*` stands for the rest of a word.
    pub words: Vec<String>,
    /// What to write, as an author reads it.
    pub write: String,
}

/// A text that a rule does not hold for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStyleException {
    /// The id of the text, with a point and the attribute where it is one.
    pub text: Spanned<String>,
    /// The code of the rule.
    pub rule: Spanned<String>,
    /// Why; for whoever reads the file.
    #[serde(rename = "why")]
    pub _why: String,
}

entries! {
    /// The decisions of all languages.
    RawStyles { languages: RawStyle }
}

impl ContentKind for RawStyles {
    const NAME: &'static str = "style";

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        let longest_sentence = document.required("longest_sentence");
        let between_hour_and_minute = document.required("between_hour_and_minute");
        let mut list = |key| document.required(key).unwrap_or_default();
        let style = RawStyle {
            longest_sentence: longest_sentence.unwrap_or(usize::MAX),
            between_hour_and_minute: between_hour_and_minute.unwrap_or_default(),
            abbreviations: list("abbreviations"),
            choices: list("choices"),
            denials: list("denials"),
            negations: list("negations"),
            conditions: list("conditions"),
            orders: list("orders"),
            avoid: document.entries("avoid").into_iter().map(|own| own.item).collect(),
            exceptions: document.entries("exception").into_iter().map(|own| own.item).collect(),
        };
        self.languages.push(document.located(0..0, style));
    }
}
