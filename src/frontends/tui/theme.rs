//! Styles by meaning. Text keeps the terminal's own foreground and background, so that it can be
//! read on dark and light alike; colour is only ever added to something that words or marks say
//! already. Uses nothing of the page.

use ratatui::style::{Color, Modifier, Style};

/// How each kind of thing looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colour: bool,
}

/// Ordinary text.
pub(super) const TEXT: Style = Style::new();
/// Titles, headings, labels, keys and numbers.
pub(super) const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);
/// An example of what to type.
/// What stands under a thing.
pub(super) const NOTE: Style = Style::new().add_modifier(Modifier::ITALIC);
pub(super) const EXAMPLE: Style = Style::new().add_modifier(Modifier::ITALIC);

impl Theme {
    /// Colours by meaning, the row at hand reversed.
    pub const fn colour() -> Self {
        Self { colour: true }
    }

    /// No colour and nothing reversed; bold only.
    pub const fn plain() -> Self {
        Self { colour: false }
    }

    /// The item at hand.
    pub(super) const fn at_hand(self) -> Style {
        if self.colour { Style::new().add_modifier(Modifier::REVERSED) } else { STRONG }
    }

    /// Danger now.
    pub(super) const fn danger(self) -> Style {
        self.bold(Color::Red)
    }

    /// Something to mind.
    pub(super) const fn warning(self) -> Style {
        self.bold(Color::Yellow)
    }

    /// Somebody answers.
    pub(super) const fn open(self) -> Style {
        self.tint(Color::Green)
    }

    /// Nobody answers now.
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
