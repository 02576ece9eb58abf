//! Rules of contacts: one can be reached, says where it was read, and has hours that can be read.

use toml::Spanned;

use super::context::{Rules, message};
use crate::{
    content::{
        hours::{HOURS_LENGTH, Hours, HoursFault},
        kinds::{RawContact, RawContent},
        located::Located,
        number::Number,
        numbering_plan::{self, NumberFault},
    },
    diagnostic::{Code, Diagnostic, FileName},
    lint::fluent::ExpectedMessage,
};

/// Opening hours as they are written.
const EXAMPLE: &str = "Mo-Fr 09:00-16:30; PH off";
/// Nights that nothing cuts off.
const NIGHT: &str = "Mo-Th 16:00-01:00, Fr 14:00-02:00";
/// Evenings till one o'clock, but not those of holidays.
const NIGHT_AND_HOLIDAY: &str =
    "Mo-Fr 16:00-24:00, Tu-Sa 00:00-01:00; PH 16:00-24:00 off; PH +1 day 00:00-01:00 off";

impl Rules<'_> {
    pub(super) fn contacts(&mut self) {
        for contact in &self.content.raw.contacts.entries {
            self.contact(contact);
        }
    }

    fn contact(&mut self, contact: &Located<RawContact>) {
        let Located { file, item, .. } = contact;
        let name = item.id.get_ref().to_string();
        let no_way = item.number.is_none() && item.web.is_none() && item.email.is_none();
        if item.publishable && no_way {
            let problem = Diagnostic::new(Code::ContactUnreachable, file, item.id.span());
            self.push(problem.with("name", &*name));
        }
        if item.source.as_ref().is_none_or(|source| source.get_ref().trim().is_empty()) {
            let span = item.source.as_ref().map_or(item.id.span(), Spanned::span);
            let problem = Diagnostic::new(Code::ContactWithoutSource, file, span);
            self.push(problem.with("name", &*name));
        }
        if let Some(source) = &item.source {
            self.owners(file, source);
        }
        let others = item.other.iter().map(|other| &other.number);
        for number in item.number.iter().chain(others) {
            self.number(file, number);
        }
        self.named_municipalities(file, &item.municipalities, &item.counties);
        if let Some(hours) = &item.hours {
            self.hours(file, hours.span(), hours.get_ref());
        }
    }

    /// A number is one that can be called in Sweden at no extra cost, written as one expects.
    fn number(&mut self, file: &FileName, number: &Spanned<Number>) {
        let (code, written) = match numbering_plan::fault(number.get_ref()) {
            None => return,
            Some(NumberFault::Premium) => (Code::NumberPremium, None),
            Some(NumberFault::OutsidePlan) => (Code::NumberOutsidePlan, None),
            Some(NumberFault::Spelling(written)) => (Code::NumberSpelling, Some(written)),
        };
        let problem = Diagnostic::new(code, file, number.span());
        let problem = problem.with("name", number.get_ref().as_str());
        self.push(written.into_iter().fold(problem, |problem, text| problem.with("written", text)));
    }

    /// Opening hours can be read, and mean the same to everybody who reads them.
    pub(super) fn hours(&mut self, file: &FileName, span: std::ops::Range<usize>, hours: &str) {
        // The parser's own words are English and long; the place and an example say more.
        let (code, example) = match Hours::read(hours) {
            Ok(_) => return,
            Err(HoursFault::Malformed) => (Code::HoursMalformed, EXAMPLE),
            Err(HoursFault::TooLong) => (Code::HoursTooLong, EXAMPLE),
            Err(HoursFault::NightAndHoliday) => (Code::HoursNightAndHoliday, NIGHT_AND_HOLIDAY),
            Err(HoursFault::NightCutOff) => (Code::HoursNightCutOff, NIGHT),
        };
        let problem = Diagnostic::new(code, file, span).with("name", hours);
        self.push(problem.with("limit", HOURS_LENGTH.to_string()).with("example", example));
    }
}

/// The messages of contacts.
pub(super) fn expected_messages(raw: &RawContent) -> Vec<ExpectedMessage> {
    let contacts = raw.contacts.entries.iter();
    contacts.map(|entry| message("contact", &entry.file, &entry.item.id, &[])).collect()
}
