//! The first page of the reference.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::reference_menu::{ReferenceMenu, ReferenceMenuItem},
    page::{Item, Page},
};

impl Presenter<'_> {
    pub(super) fn reference_menu(&self, menu: &ReferenceMenu) -> Page {
        let items = menu.items.iter().map(|item| match item {
            ReferenceMenuItem::Search => {
                self.item_with_note("search", "ui-look-search", "ui-look-search-note")
            }
            ReferenceMenuItem::Section(section) => {
                Item::new(section.as_str(), self.section_name(*section))
            }
            ReferenceMenuItem::Readiness => Item::new("ready", self.text("ui-look-ready")),
        });
        named_page("look", self.text("ui-look-title"), vec![choices(items, menu.selected)])
    }
}
