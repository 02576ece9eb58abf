//! Choosing a set of cases.

use super::presenter::{Presenter, choices, page_with_title};
use crate::{app::screens::sets::SetsMenu, page::Page};

impl Presenter<'_> {
    pub(super) fn sets(&self, menu: &SetsMenu) -> Page {
        let items = menu.items.iter().map(|set| self.set_item(set));
        page_with_title("sets", self.text("ui-train-set"), vec![choices(items, menu.selected)])
    }
}
