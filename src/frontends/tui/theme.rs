//! Styles by meaning. Text keeps the terminal's own foreground and background, so that it can be
//! read on dark and light alike. Colour is only ever the ground of a chip, with a foreground of its
//! own that can be read on it, and repeats what the chip's word says, or the black and white of a code.
//! Nothing is italic, which old consoles do not show, and only lines are dim, since dim text fails on most
//! grounds.

use ratatui::{
    style::{Color, Modifier, Style},
    text::Span,
};

use crate::page::{Chip, Meaning};

/// Two modules of a code, the upper half of a cell and the lower: black on white, whatever the terminal's
/// own colours are.
pub(super) const fn module_pair(is_upper_dark: bool, is_lower_dark: bool) -> Style {
    Style::new().fg(module(is_upper_dark)).bg(module(is_lower_dark))
}

const fn module(is_dark: bool) -> Color {
    if is_dark { Color::Black } else { Color::White }
}

/// The styles of the full screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colour: bool,
}

/// Ordinary text.
pub(super) const TEXT: Style = Style::new();
/// Titles, headings, labels, keys and numbers.
pub(super) const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);
/// Rules, and the empty part of a bar.
pub(super) const LINE: Style = Style::new().add_modifier(Modifier::DIM);

impl Theme {
    /// Chips in colour, and the selected row reversed.
    pub const fn colour() -> Self {
        Self { colour: true }
    }

    /// Bold only: chips are brackets, nothing is reversed.
    pub const fn plain() -> Self {
        Self { colour: false }
    }

    /// Whether a ground can be set, and so what stands on it be told from it.
    pub(super) const fn has_colour(self) -> bool {
        self.colour
    }

    /// The selected item.
    pub(super) const fn selected(self) -> Style {
        if self.colour { Style::new().add_modifier(Modifier::REVERSED) } else { STRONG }
    }

    /// A state in a word or two: on a ground of its own, or between brackets, equally wide.
    pub(super) fn chip(self, chip: &Chip) -> Span<'static> {
        let Chip { meaning, word } = chip;
        match self.ground(*meaning) {
            Some(ground) => Span::styled(format!(" {word} "), ground),
            None if word.is_empty() => Span::raw("[ ]"),
            None => Span::raw(format!("[{word}]")),
        }
    }

    /// What a chip of this meaning is filled with; nothing where it is drawn with brackets.
    ///
    /// Black on the bright colours, white on the dark ones: at least 4.5:1 on the consoles that staff
    /// have, which `tests/front_ends/contrast.rs` computes.
    pub fn ground(self, meaning: Meaning) -> Option<Style> {
        let (ground, text) = match meaning {
            _ if !self.colour => return None,
            Meaning::Unset | Meaning::Plain => return None,
            Meaning::Open => (Color::LightGreen, Color::Black),
            Meaning::Mind => (Color::LightYellow, Color::Black),
            Meaning::Mine => (Color::Blue, Color::White),
            Meaning::Danger => (Color::Red, Color::White),
        };
        // In the selected row, which is reversed, the chip keeps its own ground.
        let style = Style::new().bg(ground).fg(text).remove_modifier(Modifier::REVERSED);
        let is_dark = matches!(meaning, Meaning::Mine | Meaning::Danger);
        Some(if is_dark { style.add_modifier(Modifier::BOLD) } else { style })
    }
}
