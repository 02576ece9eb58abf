//! Law as a section of the reference cites it: the places, the act, and what may have changed since.
//! How old the text is stands among the sources of the page.

use super::presenter::Presenter;
use crate::{
    content::catalog::{Citation, Law, PageSection, PendingChange, Source},
    ids::{Id, SourceId},
    page::{Block, Level},
};

impl Presenter<'_> {
    /// The citations of a section, an act after the other.
    pub(super) fn citations(&self, section: &PageSection) -> Vec<Block> {
        let of_act = section.law.chunk_by(|one, next| one.act == next.act);
        let lines = of_act.filter_map(|citations| self.cited_act(citations));
        lines.map(|text| Block::Fact(self.fact("ui-law", text))).collect()
    }

    fn cited_act(&self, citations: &[Citation]) -> Option<String> {
        let act = self.app.catalog.sources.get(&citations.first()?.act)?;
        let places: Vec<String> =
            citations.iter().map(|citation| self.place_in(citation)).collect();
        let places = places.join("; ");
        let values = [("places", places.into()), ("act", self.law_name(act)?.into())];
        Some(self.text_with("ui-law-cited", &values))
    }

    fn place_in(&self, citation: &Citation) -> String {
        let at = &citation.at;
        let many = if at.is_many() { "yes" } else { "no" };
        let mut values = vec![("section", at.section().to_owned().into()), ("many", many.into())];
        let id = match at.chapter() {
            None => "ui-law-section",
            Some(chapter) => {
                values.push(("chapter", chapter.to_owned().into()));
                "ui-law-chapter"
            }
        };
        let place = self.text_with(id, &values);
        match &citation.amended {
            None => place,
            Some(act) => {
                let values = [("place", place.into()), ("act", act.as_str().to_owned().into())];
                self.text_with("ui-law-amended", &values)
            }
        }
    }

    /// What may have changed the law of a section. Nothing is claimed of what became of a bill.
    pub(super) fn pending_changes(&self, section: &PageSection) -> Vec<Block> {
        let notice = |change| Some(Block::Notice(Level::Warning, self.pending_change(change)?));
        section.may_change.iter().filter_map(notice).collect()
    }

    pub(super) fn pending_change(&self, change: &PendingChange) -> Option<String> {
        let bill = self.law_name(self.app.catalog.sources.get(&change.bill)?)?;
        let has_passed = change.from <= self.app.now.date();
        let id = if has_passed { "ui-law-may-have-changed" } else { "ui-law-may-change" };
        let values = [("bill", bill.into()), ("date", change.from.to_string().into())];
        Some(self.text_with(id, &values))
    }

    /// An act or a bill by its name in the language of the page, with its number.
    pub(super) fn law_name(&self, source: &Source) -> Option<String> {
        Some(match source.law.as_ref()? {
            Law::Act(number) => {
                let act = self.text(&format!("act-{}", source.id.as_str()));
                let values = [("act", act.into()), ("number", number.as_str().to_owned().into())];
                self.text_with("ui-law-act", &values)
            }
            Law::Bill(number) => {
                self.text_with("ui-law-bill", &[("number", number.as_str().to_owned().into())])
            }
        })
    }
}

/// Those of the sources that are no law: a section says what its law is in a line of its own.
pub(super) fn other_sources(section: &PageSection) -> Vec<SourceId> {
    let is_cited = |id: &SourceId| {
        section.law.iter().any(|citation| citation.act == *id)
            || section.may_change.iter().any(|change| change.bill == *id)
    };
    section.sources.iter().filter(|id| !is_cited(id)).cloned().collect()
}
