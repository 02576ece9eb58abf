//! Whether the unfinished case is to go for a new one.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{
    app::screens::new_case::{NewCaseItem, NewCaseMenu},
    page::{Item, Page},
};

impl Presenter<'_> {
    pub(super) fn new_case(&self, menu: &NewCaseMenu) -> Page {
        let items = menu.items.iter().map(|item| match item {
            NewCaseItem::Anew(_) => {
                self.item_with_note("anew", "ui-case-anew", "ui-case-anew-note")
            }
            NewCaseItem::Resume => Item::new("resume", self.text("ui-case-resume")),
        });
        page_with_title("new-case", self.unfinished_case(), vec![choices(items, menu.selected)])
    }

    /// The unfinished case in words: for whom, and how much is marked.
    pub(super) fn unfinished_case(&self) -> String {
        let sector = self.app.caller.sector.as_ref();
        let sector = sector.map(|sector| self.content_text("sector", sector)).unwrap_or_default();
        let signs = &self.app.catalog.signs;
        let counts = |id| signs.get(id).is_some_and(|sign| sign.counts);
        let count = self.app.answers.signs().filter(|(id, _)| counts(*id)).count();
        self.text_with("ui-case-unfinished", &[("sector", sector.into()), ("count", count.into())])
    }
}
