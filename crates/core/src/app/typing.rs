//! Editing a typed text. It is never longer than asked for: a stuck key must not fill the memory. It
//! stands on the screen while one types, so nothing goes into it that may not reach a terminal.

use super::intent::Intent;
use crate::{fold::compose, sanitize::is_forbidden};

/// What became of a typed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// The intent was not about typing.
    Nothing,
    /// It is as it was: too long already.
    Same,
    Changed,
    /// A whole line took its place.
    Whole,
    /// There was nothing to erase, which means going back.
    Left,
}

/// Edits a text of at most so many characters.
pub fn edit(text: &mut String, intent: &Intent, longest: usize) -> Typed {
    match intent {
        Intent::Type(c) if text.chars().count() < longest && may_be_typed(*c) => {
            text.push(*c);
            *text = compose(text);
            Typed::Changed
        }
        Intent::Type(_) => Typed::Same,
        Intent::Erase if text.pop().is_some() => Typed::Changed,
        Intent::Erase => Typed::Left,
        Intent::Query(line) => {
            // Cut before it is composed, which costs time in proportion.
            let start: String =
                line.chars().filter(|c| may_be_typed(*c)).take(2 * longest).collect();
            *text = compose(&start).chars().take(longest).collect();
            Typed::Whole
        }
        _ => Typed::Nothing,
    }
}

/// A line end is the one control character that other texts may hold.
fn may_be_typed(c: char) -> bool {
    c != '\n' && !is_forbidden(c)
}
