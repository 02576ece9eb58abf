//! Nothing was read or checked on a day that has not come yet: it would never grow old.

use chrono::NaiveDate;
use toml::{Spanned, value::Datetime};

use super::context::Rules;
use crate::{
    content::{date, source::Text},
    diagnostic::{Code, Diagnostic, FileName},
};

impl Rules<'_> {
    pub(super) fn days(&mut self) {
        let raw = self.content.raw;
        for contact in &raw.contacts.entries {
            self.has_come(&contact.file, contact.item.checked.as_ref());
            self.source_has_come(&contact.file, contact.item.source_date.as_ref());
        }
        for source in &raw.sources.entries {
            self.has_come(&source.file, source.item.read.as_ref());
            self.has_come(&source.file, source.item.checked.as_ref());
            // A law may be published before it holds.
            if source.item.act.is_none() && source.item.bill.is_none() {
                self.source_has_come(&source.file, source.item.date.as_ref());
            }
        }
        for page in &raw.pages.entries {
            self.has_come(&page.file, page.item.checked.as_ref());
        }
        for guide in &raw.guides.entries {
            self.has_come(&guide.file, Some(&guide.item.checked));
        }
    }

    fn has_come(&mut self, file: &FileName, value: Option<&Spanned<Datetime>>) {
        if let Some(value) = value {
            self.future(file, value, date::day(value.get_ref()));
        }
    }

    fn source_has_come(&mut self, file: &FileName, value: Option<&Spanned<Text>>) {
        if let Some(value) = value {
            let day = date::dated(value.get_ref()).and_then(date::SourceDate::first_day);
            self.future(file, value, day);
        }
    }

    fn future<T: ToString>(&mut self, file: &FileName, value: &Spanned<T>, day: Option<NaiveDate>) {
        if day.is_some_and(|day| day > self.content.today && day > self.newest_own()) {
            let problem = Diagnostic::new(Code::DateInFuture, file, value.span());
            self.push(problem.with("name", value.get_ref().to_string()));
        }
    }

    /// The day on which the newest of the program's own contacts was read: a clock that shows an earlier
    /// one is wrong, and is no reason to refuse a pack.
    fn newest_own(&self) -> NaiveDate {
        let contacts = self.content.catalog.contacts.values();
        let own = contacts.filter(|contact| contact.pack.is_none()).map(|contact| contact.checked);
        own.max().unwrap_or(NaiveDate::MIN)
    }
}
