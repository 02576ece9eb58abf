//! The rules of meaning, a file of them for each kind of content. Each rule is a method that looks
//! at the raw entries for places and at the catalog for what they mean, and reports.

use super::Content;
use crate::{
    content::raw::{Kind, Raw},
    diagnostic::{Code, Diagnostic, FileName, Report},
};

mod bank;
mod calls;
mod cases;
mod contacts;
mod guides;
mod ladders;
mod reachable;
mod reference;

/// What a rule is given.
pub struct Rules<'a> {
    /// The content.
    pub content: &'a Content<'a>,
    /// Where problems go.
    pub report: &'a mut Report,
}

/// Whether there is a file of every kind; reports the kinds that are absent.
pub fn kinds(raw: &Raw, report: &mut Report) -> bool {
    let folder = FileName::from("guides/");
    for kind in raw.absent() {
        report.push(Diagnostic::new(Code::KindAbsent, &folder, 0..0).with("name", kind.as_str()));
    }
    raw.absent().next().is_none()
}

impl Rules<'_> {
    /// Checks everything but the calls, which need a content without errors.
    pub fn check(&mut self) {
        self.bank();
        self.contacts();
        self.ladders();
        self.guides();
        self.cases();
        self.reference();
    }

    fn push(&mut self, problem: Diagnostic) {
        self.report.push(problem);
    }

    /// The first file of a kind, for what is missing in it.
    fn file_of(&self, kind: Kind) -> FileName {
        let found = self.content.raw.kinds.iter().find(|(found, _)| *found == kind);
        found.map_or_else(|| "guides/".into(), |(_, file)| file.clone())
    }
}
