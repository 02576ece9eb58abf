//! What of a query stands in an entry as it was typed: the whole of it as a title or a number, or words
//! that follow each other.

use super::{
    rank::Likeness,
    tokens::{NormalizedText, Token, normalized},
};
use crate::fold::strip_marks;

/// A query as text, and every run of its words.
pub struct TypedText {
    text: NormalizedText,
    /// The same without what only puts the question: "what is trafficking" is "trafficking".
    subject: Option<NormalizedText>,
    /// The runs that begin with each word, the shorter before the longer, from two words on.
    runs: Vec<Vec<String>>,
}

impl TypedText {
    /// The text of a query; `counts` tells which of its tokens say what it is about, without which no run
    /// says anything.
    pub fn new(tokens: &[Token], counts: impl Fn(usize) -> bool) -> Self {
        let runs_from = |start: usize| {
            let longer = (start + 2..=tokens.len()).filter(|end| (start..*end).any(&counts));
            longer
                .map(|end| strip_marks(&normalized(tokens.get(start..end).unwrap_or_default())))
                .collect()
        };
        let subject: Vec<Token> = (0..tokens.len())
            .filter(|position| counts(*position))
            .filter_map(|position| tokens.get(position).cloned())
            .collect();
        let is_part = !subject.is_empty() && subject.len() < tokens.len();
        Self {
            text: NormalizedText::new(normalized(tokens)),
            subject: is_part.then(|| NormalizedText::new(normalized(&subject))),
            runs: (0..tokens.len()).map(runs_from).collect(),
        }
    }

    /// What of it stands in the names of an entry (its title and each number, a line each) and among its
    /// folded synonyms.
    pub fn likeness(&self, names: &NormalizedText, synonyms: &str) -> Likeness {
        let typed = &*self.text.folded;
        let (is_name, begins_name) = name_likeness(&self.text, names);
        let of_subject = self.subject.as_ref().map(|subject| name_likeness(subject, names));
        let (is_subject, begins_with_subject) = of_subject.unwrap_or_default();
        let stands = |phrase: &str| {
            contains_phrase(&names.folded, phrase) || contains_phrase(synonyms, phrase)
        };
        Likeness {
            is_name: is_name.max(is_subject),
            begins_name: begins_name || begins_with_subject,
            is_phrase: typed.contains(' ') && stands(typed),
            longest_run: self.longest_run(stands),
        }
    }

    /// How many words the longest run has that stands there.
    fn longest_run(&self, stands: impl Fn(&str) -> bool) -> u32 {
        let words = |run: &String| 1 + run.matches(' ').count();
        let standing =
            |runs: &Vec<String>| runs.iter().take_while(|run| stands(run)).last().map(words);
        let longest = self.runs.iter().filter_map(standing).max().unwrap_or_default();
        u32::try_from(longest).unwrap_or(u32::MAX)
    }
}

/// Whether a text is one of the names, without diacritics and with them, and whether one begins with it.
fn name_likeness(text: &NormalizedText, names: &NormalizedText) -> ((bool, bool), bool) {
    let typed = &*text.folded;
    // Only the first line is no number.
    let may_be_number = typed.starts_with(|first: char| first.is_ascii_digit());
    let begins_number = || names.folded.split('\n').skip(1).any(|name| name.starts_with(typed));
    let begins = names.folded.starts_with(typed) || (may_be_number && begins_number());
    if !begins {
        return ((false, false), false);
    }
    // Only a name that begins with the text can be equal to it.
    let lines = names.folded.split('\n').zip(names.spelled.split('\n'));
    let is_name = lines.map(|(folded, spelled)| (folded == typed, spelled == text.spelled));
    (is_name.max().unwrap_or_default(), true)
}

/// Whether a text contains another from the start of a word on; the last word may continue.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let starts_word = |position| {
        text.get(..position).is_none_or(|start| start.is_empty() || start.ends_with([' ', '\n']))
    };
    text.match_indices(phrase).any(|(position, _)| starts_word(position))
}
