//! How law is cited: the number of an act or a bill, and the place of a rule in an act. Apart from
//! other text because a slip in one leads to another law.

use std::fmt;

use serde::Deserialize;

use crate::prepared::{Text, prepared, prepared_text};

/// The number of an act in its series: `1962:700`, or `PMFS 2015:6` outside the Code of Statutes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ActNumber(Text);

/// The number of a government bill: `2025/26:313`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct BillNumber(Text);

/// A section or several of an act: `4:1 a` is section 1 a of chapter 4, `20:1–3` three of chapter 20,
/// `13` one of an act without chapters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct SectionNumber {
    chapter: Option<Text>,
    section: Text,
}

impl ActNumber {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl BillNumber {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SectionNumber {
    /// The chapter; nothing in an act without.
    pub fn chapter(&self) -> Option<&str> {
        self.chapter.as_deref()
    }

    /// The section, or the first and the last.
    pub fn section(&self) -> &str {
        &self.section
    }

    /// Whether it is more than one section.
    pub fn is_many(&self) -> bool {
        self.section.contains(BETWEEN)
    }
}

/// What stands between the first and the last of several sections.
const BETWEEN: char = '–';

impl TryFrom<String> for ActNumber {
    type Error = MalformedLaw;
    fn try_from(text: String) -> Result<Self, MalformedLaw> {
        let (series, number) = text.split_once(' ').unwrap_or(("SFS", &text));
        let is_series = series.bytes().all(|byte| byte.is_ascii_uppercase()) && !series.is_empty();
        let is_number = number
            .split_once(':')
            .is_some_and(|(year, nth)| year.len() == 4 && are_digits(year) && are_digits(nth));
        if is_series && is_number { Ok(Self(text.into())) } else { Err(MalformedLaw(text)) }
    }
}

impl TryFrom<String> for BillNumber {
    type Error = MalformedLaw;
    fn try_from(text: String) -> Result<Self, MalformedLaw> {
        let is_number = text.split_once(':').is_some_and(|(session, nth)| {
            let years = session.split_once('/');
            let is_session = years.is_some_and(|(first, second)| {
                first.len() == 4 && second.len() == 2 && are_digits(first) && are_digits(second)
            });
            is_session && are_digits(nth)
        });
        if is_number { Ok(Self(text.into())) } else { Err(MalformedLaw(text)) }
    }
}

impl TryFrom<String> for SectionNumber {
    type Error = MalformedLaw;
    fn try_from(text: String) -> Result<Self, MalformedLaw> {
        let (chapter, section) = match text.split_once(':') {
            Some((chapter, section)) => (Some(chapter), section),
            None => (None, text.as_str()),
        };
        let are_sections = match section.split_once(BETWEEN) {
            Some((first, last)) => is_numbered(first) && is_numbered(last),
            None => is_numbered(section),
        };
        if chapter.is_none_or(is_numbered) && are_sections {
            Ok(Self {
                chapter: chapter.map(|chapter| chapter.to_owned().into()),
                section: section.to_owned().into(),
            })
        } else {
            Err(MalformedLaw(text))
        }
    }
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `7`, or `15 a`.
fn is_numbered(text: &str) -> bool {
    let (number, letter) = text.split_once(' ').unwrap_or((text, "a"));
    are_digits(number) && letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// A text that names no act, bill or section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MalformedLaw(String);

impl fmt::Display for MalformedLaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed law `{}`", self.0)
    }
}

impl std::error::Error for MalformedLaw {}

prepared! {
    SectionNumber { chapter, section }
}

prepared_text! { ActNumber BillNumber }

#[cfg(test)]
mod tests {
    use super::*;

    fn is<T: TryFrom<String>>(text: &str) -> bool {
        T::try_from(text.to_owned()).is_ok()
    }

    #[test]
    fn acts_bills_and_sections_are_written_as_lawyers_write_them() {
        for act in ["1962:700", "2025:1501", "PMFS 2015:6"] {
            assert!(is::<ActNumber>(act), "{act}");
        }
        assert!(is::<BillNumber>("2025/26:313"));
        for section in ["4:1 a", "20:1–3", "6 a:2", "13", "15 a"] {
            assert!(is::<SectionNumber>(section), "{section}");
        }
    }

    #[test]
    fn what_names_no_law_is_refused() {
        for act in ["", "700", "62:700", "1962:", "sfs 1962:700", "1962/63:5", " 1962:700"] {
            assert!(!is::<ActNumber>(act), "{act}");
        }
        for bill in ["2025:26", "2025/2026:3", "25/26:313", "2025/26:"] {
            assert!(!is::<BillNumber>(bill), "{bill}");
        }
        for section in ["", "4:", ":1", "4 kap. 1 §", "1-3", "1–", "1 A", "1 ab"] {
            assert!(!is::<SectionNumber>(section), "{section}");
        }
    }

    #[test]
    fn a_section_tells_its_chapter_and_whether_it_is_many() {
        let read = |text: &str| {
            let section = SectionNumber::try_from(text.to_owned()).ok()?;
            let chapter = section.chapter().map(str::to_owned);
            Some((chapter, section.section().to_owned(), section.is_many()))
        };
        let chapter = |text: &str| Some(text.to_owned());
        assert_eq!(read("20:1–3"), Some((chapter("20"), "1–3".to_owned(), true)));
        assert_eq!(read("10:15 a"), Some((chapter("10"), "15 a".to_owned(), false)));
        assert_eq!(read("13"), Some((None, "13".to_owned(), false)));
    }
}
