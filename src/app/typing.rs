//! Editing a typed text. It is never longer than asked for: a stuck key must not fill the memory.

use super::intent::Intent;

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
        Intent::Type(c) if text.chars().count() < longest => {
            text.push(*c);
            Typed::Changed
        }
        Intent::Type(_) => Typed::Same,
        Intent::Erase if text.pop().is_some() => Typed::Changed,
        Intent::Erase => Typed::Left,
        Intent::Query(line) => {
            *text = line.chars().filter(|c| !c.is_control()).take(longest).collect();
            Typed::Whole
        }
        _ => Typed::Nothing,
    }
}
