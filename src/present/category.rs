//! The signs of a category, to mark.

use super::presenter::{Presenter, page_with_title};
use crate::{
    app::screens::category::CategoryList,
    ids::Id,
    page::{Block, Choices, Page, ScreenId},
};

impl Presenter<'_> {
    pub(super) fn category(&self, list: CategoryList) -> Page {
        let (section, selected) = (list.category, Some(list.selected));
        let list = self.app.list();
        let Some((category, signs)) = list.get(section) else { return Page::default() };
        let items = signs.iter().map(|sign| self.sign(sign)).collect();
        let label = self.text("ui-list-question");
        let id = ScreenId::about("list", category.as_str());
        let blocks =
            vec![Block::Choices(Choices { label: Some(label), items, selected, letters: false })];
        let mut page = page_with_title(id, self.content_text("category", category), blocks);
        page.status = Some(self.progress(section + 1, list.len()));
        page
    }

    pub(super) fn progress(&self, done: usize, of: usize) -> String {
        self.text_with("ui-progress", &[("done", done.into()), ("of", of.into())])
    }
}
