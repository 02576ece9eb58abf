//! Styles by meaning. Text keeps the terminal's own foreground and background, so that it can be
//! read on dark and light alike; colour is only added to what words or marks say already.

use ratatui::style::{Color, Modifier, Style};

/// The styles of the full screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colour: bool,
}

/// Ordinary text.
pub(super) const TEXT: Style = Style::new();
/// Titles, headings, labels, keys and numbers.
pub(super) const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);
/// The line under an item.
pub(super) const NOTE: Style = Style::new().add_modifier(Modifier::ITALIC);
/// An example of what to type.
pub(super) const EXAMPLE: Style = Style::new().add_modifier(Modifier::ITALIC);

impl Theme {
    /// Colours, and the selected row reversed.
    pub const fn colour() -> Self {
        Self { colour: true }
    }

    /// Bold and italic only: no colour, nothing reversed.
    pub const fn plain() -> Self {
        Self { colour: false }
    }

    /// The selected item.
    pub(super) const fn selected(self) -> Style {
        if self.colour { Style::new().add_modifier(Modifier::REVERSED) } else { STRONG }
    }

    /// Danger now.
    pub(super) const fn danger(self) -> Style {
        self.bold(Color::Red)
    }

    /// A warning.
    pub(super) const fn warning(self) -> Style {
        self.bold(Color::Yellow)
    }

    /// A contact that answers now.
    pub(super) const fn open(self) -> Style {
        self.tint(Color::Green)
    }

    /// A contact that does not answer now.
    pub(super) const fn closed(self) -> Style {
        self.tint(Color::Yellow)
    }

    const fn bold(self, colour: Color) -> Style {
        self.tint(colour).add_modifier(Modifier::BOLD)
    }

    const fn tint(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { TEXT }
    }
}
