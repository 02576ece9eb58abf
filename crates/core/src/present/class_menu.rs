//! What a class can do.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::class_menu::{ClassMenu, ClassMenuItem},
    page::{Block, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn class_menu(&self, menu: &ClassMenu) -> Page {
        let items = menu.items.iter().map(|row| match row {
            ClassMenuItem::Resume => {
                let note = self.app.class.as_deref().map(|session| self.class_place(session));
                Item { note, ..Item::new("resume", self.text("ui-train-class-resume")) }
            }
            ClassMenuItem::Set(set) => self.set_item(set),
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
}
