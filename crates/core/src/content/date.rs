//! Days, moments and dates of sources as the files write them.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use toml::{Spanned, value::Datetime};

use super::resolve::Resolver;
use crate::{
    diagnostic::{Code, Diagnostic, FileName},
    prepared::{Text, prepared_enum},
};

/// The date a source gives for itself: a year, a month or a day, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceDate {
    /// The source shows no date.
    Undated,
    /// Year, and month and day as far as the source tells.
    Dated(i32, Option<u32>, Option<u32>),
}

prepared_enum! { SourceDate { 0 = Undated, 1 = Dated(year, month, day) } }

impl SourceDate {
    /// The first day that it can be; nothing where there is none.
    pub fn first_day(self) -> Option<NaiveDate> {
        let Self::Dated(year, month, day) = self else { return None };
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
    }

    /// The date as far as it is told, written as ISO 8601 does; nothing where there is none.
    pub fn iso(self) -> Option<String> {
        match self {
            Self::Undated => None,
            Self::Dated(year, None, _) => Some(year.to_string()),
            Self::Dated(year, Some(month), None) => Some(format!("{year}-{month:02}")),
            Self::Dated(year, Some(month), Some(day)) => {
                Some(format!("{year}-{month:02}-{day:02}"))
            }
        }
    }
}

impl Resolver<'_> {
    /// A day as TOML writes it, without a time.
    pub fn day(&mut self, file: &FileName, date: &Spanned<Datetime>) -> Option<NaiveDate> {
        let day = day(date.get_ref());
        if day.is_none() {
            self.date_malformed(file, date.span(), &date.get_ref().to_string());
        }
        day
    }

    /// A day and a time as TOML writes them, without a zone.
    pub fn moment(&mut self, file: &FileName, moment: &Spanned<Datetime>) -> Option<NaiveDateTime> {
        let value = moment.get_ref();
        let read = value.date.zip(value.time).filter(|_| value.offset.is_none());
        let read =
            read.and_then(|(day, time)| {
                NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())?
                    .and_hms_opt(time.hour.into(), time.minute.into(), 0)
            });
        if read.is_none() {
            let problem = Diagnostic::new(Code::MomentMalformed, file, moment.span());
            self.push(problem.with("name", value.to_string()));
        }
        read
    }

    /// The date a source gives for itself; none is no fault.
    pub fn source_date(
        &mut self,
        file: &FileName,
        date: Option<&Spanned<Text>>,
    ) -> Option<SourceDate> {
        let Some(date) = date else { return Some(SourceDate::Undated) };
        let dated = dated(date.get_ref());
        if dated.is_none() {
            self.date_malformed(file, date.span(), date.get_ref());
        }
        dated
    }

    /// Reports what is no date.
    pub fn date_malformed(&mut self, file: &FileName, span: Range<usize>, name: &str) {
        self.push(Diagnostic::new(Code::DateMalformed, file, span).with("name", name));
    }
}

/// A day as TOML writes it, without a time.
pub fn day(value: &Datetime) -> Option<NaiveDate> {
    let day = value.date.filter(|_| value.time.is_none())?;
    NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
}

/// `2023`, `2023-09` or `2023-09-29`.
pub fn dated(text: &str) -> Option<SourceDate> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return None,
    };
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let day = digits.then(|| NaiveDate::parse_from_str(&whole, "%Y-%m-%d").ok()).flatten()?;
    Some(SourceDate::Dated(
        day.year(),
        (text.len() >= 7).then(|| day.month()),
        (text.len() == 10).then(|| day.day()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_may_give_a_year_a_month_or_a_day() {
        assert_eq!(dated("2023"), Some(SourceDate::Dated(2023, None, None)));
        assert_eq!(dated("2017-12"), Some(SourceDate::Dated(2017, Some(12), None)));
        assert_eq!(dated("2023-09-29"), Some(SourceDate::Dated(2023, Some(9), Some(29))));
    }

    #[test]
    fn days_that_are_not_in_the_calendar_are_no_dates() {
        for text in ["2023-02-30", "2023-13", "23", "+202", "2023-9-2", "i fjol", "20230929"] {
            assert_eq!(dated(text), None, "{text}");
        }
    }
}
