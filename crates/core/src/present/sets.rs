//! Choosing a set of cases.

use super::presenter::{Presenter, choices, named_page};
use crate::{app::screens::sets::SetsMenu, page::Page};

impl Presenter<'_> {
    pub(super) fn sets(&self, menu: &SetsMenu) -> Page {
        let items = menu.items.iter().map(|set| self.set_item(set));
        named_page("sets", self.text("ui-train-set"), vec![choices(items, menu.selected)])
    }
}
