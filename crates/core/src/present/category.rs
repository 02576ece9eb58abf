//! The signs of a category, to mark.

use super::presenter::{Presenter, choices_with_help, named_page};
use crate::{
    app::{
        navigation,
        screens::category::{CategoryList, CategoryRow},
    },
    ids::Id,
    page::{Block, Choices, Item, Page, ScreenId},
};

impl Presenter<'_> {
    pub(super) fn category(&self, view: CategoryList) -> Page {
        let list = self.app.list();
        let Some((category, _)) = list.get(view.category) else { return Page::default() };
        let mut items = Vec::new();
        for (nth, row) in view.rows(self.app).into_iter().enumerate() {
            items.push(match row {
                CategoryRow::Sign(sign) => self.sign(&sign, self.is_helped(nth, view.selected)),
                CategoryRow::Children(_) => Item::new("children", self.text("ui-list-children")),
                CategoryRow::Done => self.done(&items, view.asks, "ui-done-list"),
            });
        }
        let label = Some(self.text("ui-list-question"));
        let id = ScreenId::about("list", category.as_str());
        let choices = Choices { label, ..choices_with_help(items, view.selected) };
        let title = self.content_text("category", category);
        let mut page = named_page(id, title, vec![Block::Choices(choices)]);
        let place = navigation::category_page(self.app, view.category);
        page.status = place.map(|(nth, of)| self.progress(nth, of));
        page
    }

    pub(super) fn progress(&self, done: usize, of: usize) -> String {
        self.text_with("ui-progress", &[("done", done.into()), ("of", of.into())])
    }
}
