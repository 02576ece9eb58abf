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
        if let Some(word) = text.split(|c: char| !c.is_alphabetic()).find(|word| !plain(word)) {
            return Err(word.to_owned());
        }
        if text.contains("24/7") {
            return Err("24/7".to_owned());
        }
        match text.parse::<OpeningHours>() {
            Ok(_) => Ok(Self::Written(text.into())),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// The words that hours may be made of: weekdays, public holidays, closed. Months, sunsets and
/// remarks read well and say something else than their author meant.
fn plain(word: &str) -> bool {
    matches!(word, "" | "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su" | "PH" | "off")
}
