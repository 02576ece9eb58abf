//! What a class can do.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::class_menu::{ClassMenu, ClassMenuItem},
    page::{Block, Page},
};

impl Presenter<'_> {
    pub(super) fn class_menu(&self, menu: &ClassMenu) -> Page {
        let items = menu.items.iter().map(|row| match row {
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
            ClassMenuItem::ForgetNow => {
                self.item_with_note("forget-now", "ui-train-hands-sure", "ui-train-hands-memory")
            }
            ClassMenuItem::Forget => {
                self.item_with_note("forget", "ui-train-hands-forget", "ui-train-hands-memory")
            }
        });
        let about = Block::Prose(self.text("ui-train-class-about"));
        named_page("order", self.text("ui-train-class"), vec![about, choices(items, menu.selected)])
    }
}
