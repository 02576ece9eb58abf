//! Whom the readiness check is for.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::readiness::ReadinessMenu,
    page::{Block, Item, Page},
    readiness,
};

impl Presenter<'_> {
    /// Whom the check is for.
    pub(super) fn ready(&self, menu: &ReadinessMenu) -> Page {
        let items = menu.items.iter().map(|whom| {
            let count = readiness::questions(&self.app.catalog, *whom).count();
            let note = self.text_with("ui-ready-questions", &[("count", count.into())]);
            Item { note: Some(note), ..Item::new(whom.as_str(), self.ready_for(*whom)) }
        });
        let blocks = vec![
            Block::Prose(self.text("ui-ready-about")),
            choices(items, menu.selected),
            Block::Prose(self.text("ui-ready-kept")),
        ];
        named_page("ready", self.text("ui-ready-title"), blocks)
    }
}
