//! When a contact answers, as the file writes it. Uses the `opening-hours` crate to tell whether
//! the expression can be read; whether it is open at a moment is asked in [`crate::route`].

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
    /// The parser's own words when the expression cannot be read.
    pub fn read(text: &str) -> Result<Self, String> {
        if text == "24/7" {
            return Ok(Self::Always);
        }
        match text.parse::<OpeningHours>() {
            Ok(_) => Ok(Self::Written(text.into())),
            Err(error) => Err(error.to_string()),
        }
    }
}
