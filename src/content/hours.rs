//! When a contact answers, as the file writes it. Uses the `opening-hours` crate to tell whether
//! the expression can be read; whether it is open at a moment is asked in [`crate::route`].

use std::fmt;

use opening_hours::OpeningHours;

/// Hours as written; an unknown is never taken for open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Hours {
    /// No source tells.
    #[default]
    Unknown,
    /// Day and night, every day.
    Always,
    /// An expression in OpenStreetMap's `opening_hours` syntax.
    Written(Box<str>),
}

impl Hours {
    /// Takes an expression as it is written, without looking whether it can be read: reading costs
    /// too much at every start, and `vaksam lint` has done it.
    pub fn written(text: &str) -> Self {
        if text == "24/7" { Self::Always } else { Self::Written(text.into()) }
    }

    /// Reads an expression.
    ///
    /// # Errors
    /// An expression that cannot be read, or that says what hours here may not.
    pub fn read(text: &str) -> Result<Self, MalformedHours> {
        if text == "24/7" {
            return Ok(Self::Always);
        }
        if let Some(word) = text.split(|c: char| !c.is_alphabetic()).find(|word| !plain(word)) {
            return Err(MalformedHours(word.to_owned()));
        }
        if text.contains("24/7") {
            return Err(MalformedHours("24/7".to_owned()));
        }
        match text.parse::<OpeningHours>() {
            Ok(_) => Ok(Self::Written(text.into())),
            Err(error) => Err(MalformedHours(error.to_string())),
        }
    }
}

/// Why an expression cannot be read: the word that is not allowed, or what the parser says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedHours(String);

impl fmt::Display for MalformedHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed hours: {}", self.0)
    }
}

impl std::error::Error for MalformedHours {}

/// The words that hours may be made of: weekdays, public holidays, closed. Months, sunsets and
/// remarks read well and say something else than their author meant.
fn plain(word: &str) -> bool {
    matches!(word, "" | "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su" | "PH" | "off")
}
