//! When a contact answers, as the file writes it. Whether it is open at a moment is asked in
//! [`crate::route`].

mod read;
mod rules;

pub use read::{HOURS_LENGTH, HoursFault};
pub use rules::{DAY, HoursRule, HoursRules, RuleEffect, TimeSpan};

use crate::prepared::prepared_enum;

/// Hours as written; an unknown is never taken for open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Hours {
    /// No source tells.
    #[default]
    Unknown,
    /// Day and night, every day.
    Always,
    /// Hours of their own.
    Written(HoursRules),
}

prepared_enum! { Hours { 0 = Unknown, 1 = Always, 2 = Written(rules) } }

impl Hours {
    /// Reads an expression.
    ///
    /// # Errors
    /// An expression that cannot be read, or that says what hours here may not.
    pub fn read(text: &str) -> Result<Self, HoursFault> {
        if text == "24/7" { Ok(Self::Always) } else { read::read(text).map(Self::Written) }
    }

    /// Reads an expression that `vaksam lint` has checked; what cannot be read is not known.
    pub fn written(text: &str) -> Self {
        Self::read(text).unwrap_or_default()
    }
}
