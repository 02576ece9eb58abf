//! The parts of a line that marks: numbers, each with what it is marked as, in signs or in words.

use crate::app::keymap::{Scope, WordSign};

/// The most parts of a line: several for each row of the longest list. More are not typed by anybody,
/// and half a line of them carried out would be a guess.
const MOST: usize = 250;

/// A part of a line that marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinePart {
    /// A number with the signs round it: `5`, `5?`, `-5`, `3n`.
    Row(String),
    /// On from the list.
    Done,
}

/// The words of a line; `None` where they are more than a line has.
pub fn split(line: &str) -> Option<Vec<&str>> {
    let all = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let some: Vec<&str> = all.take(MOST + 1).collect();
    (some.len() <= MOST).then_some(some)
}

/// The marks of a line, words among them as the signs that mean the same: "5 unsure" is `5?`,
/// "remove 5" is `-5` and "3 no" is `3n`. `None` where a word means nothing here.
pub fn tokens(line: &str, scope: &Scope) -> Option<Vec<LinePart>> {
    let words = split(line)?;
    let mut words = words.iter().copied().peekable();
    let mut tokens: Vec<LinePart> = Vec::new();
    let mut sign_before = String::new();
    while let Some(word) = words.next() {
        if !word.starts_with(char::is_alphabetic) {
            tokens.push(LinePart::Row(format!("{}{word}", std::mem::take(&mut sign_before))));
            continue;
        }
        let sign = scope.word_sign(word).or_else(|| {
            let two = scope.word_sign(&format!("{word} {}", words.peek()?))?;
            words.next();
            Some(two)
        })?;
        match (sign, tokens.last_mut()) {
            (WordSign::Done, _) => tokens.push(LinePart::Done),
            (WordSign::Before(sign), _) => sign_before.push(sign),
            (WordSign::After(sign), Some(LinePart::Row(row))) => row.push(sign),
            (WordSign::Nothing, Some(LinePart::Row(_))) => {}
            (_, _) => return None,
        }
    }
    sign_before.is_empty().then_some(tokens)
}
