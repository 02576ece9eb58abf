//! A phone number as its owner prints it. Uses nothing. Kept apart from other text because a
//! number is shown whole or not at all.

use std::fmt;

use serde::Deserialize;

use crate::prepared::{Text, prepared_text};

/// A phone number: ASCII digits, blanks, `+` and `-` only, three digits or more.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Number(Text);

impl Number {
    /// The number, or nothing when the text holds anything a number may not hold.
    pub fn new(text: &str) -> Option<Self> {
        let allowed = text.bytes().all(|b| b.is_ascii_digit() || b" +-".contains(&b));
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        (allowed && (3..=15).contains(&digits) && text.trim() == text)
            .then(|| Self(Text::Owned(text.to_owned())))
    }

    /// The number as it is printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

prepared_text! { Number }

impl TryFrom<String> for Number {
    type Error = MalformedNumber;
    fn try_from(text: String) -> Result<Self, MalformedNumber> {
        Self::new(&text).ok_or(MalformedNumber(text))
    }
}

/// A text that is no phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedNumber(String);

impl fmt::Display for MalformedNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed number `{}`", self.0)
    }
}

impl std::error::Error for MalformedNumber {}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
