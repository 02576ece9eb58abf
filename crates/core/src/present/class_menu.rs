//! What a class can do.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::class_menu::{ClassMenu, ClassMenuItem},
    ids::{Id, SetId},
    page::{Block, Item, Level, Page},
    training::session_length::SessionLength,
};

impl Presenter<'_> {
    pub(super) fn class_menu(&self, menu: &ClassMenu) -> Page {
        let items = menu.items.iter().map(|row| match row {
            ClassMenuItem::Resume => {
                let note = self.app.class.as_deref().map(|session| self.class_place(session));
                Item { note, ..Item::new("resume", self.text("ui-train-class-resume")) }
            }
            ClassMenuItem::Set(set) => self.set_for_class(set),
            ClassMenuItem::Before => {
                self.item_with_note("before", "ui-train-before", "ui-train-before-note")
            }
            ClassMenuItem::Case => {
                self.item_with_note("case", "ui-train-one-case", "ui-train-one-case-note")
            }
            ClassMenuItem::After => {
                self.item_with_note("after", "ui-train-after", "ui-train-after-note")
            }
            ClassMenuItem::Compare => {
                self.item_with_note("compare", "ui-train-compare", "ui-train-compare-note")
            }
            ClassMenuItem::NewClassNow => self.item_with_note(
                "new-class-now",
                "ui-train-new-class-sure",
                "ui-train-hands-memory",
            ),
            ClassMenuItem::NewClass => {
                self.item_with_note("new-class", "ui-train-new-class", "ui-train-hands-memory")
            }
        });
        let about = Block::Prose(self.text("ui-train-class-about"));
        // Printed by a command.
        let key = (!self.app.in_browser).then(|| Block::Prose(self.text("ui-train-class-key")));
        let new = menu
            .is_new_class
            .then(|| Block::Notice(Level::Info, self.text("ui-train-new-class-begun")));
        let blocks =
            std::iter::once(about).chain(key).chain(new).chain([choices(items, menu.selected)]);
        named_page("order", self.text("ui-train-class"), blocks.collect())
    }

    /// A set with the time that a class needs for it, as the running order tells it.
    fn set_for_class(&self, id: &SetId) -> Item {
        let catalog = &self.app.catalog;
        let item = Item::new(id.as_str(), self.content_text("set", id));
        let Some(set) = catalog.sets.get(id) else { return item };
        let length = SessionLength::of_set(set, catalog);
        let values = [
            ("cases", set.cases.len().into()),
            ("minutes", length.cases.into()),
            ("whole", length.whole().into()),
        ];
        Item { note: Some(self.text_with("ui-train-set-for-class", &values)), ..item }
    }
}
