//! The quick check: the gates and a few signs on one page.

use super::presenter::{Presenter, choices, page_with_title};
use crate::page::{Item, Page};

impl Presenter<'_> {
    pub(super) fn quick(&self, selected: usize) -> Page {
        let mut items: Vec<Item> =
            self.app.gates().iter().map(|gate| self.gate_item(gate)).collect();
        if let Some(first) = items.first_mut() {
            first.heading = Some(self.text("ui-quick-gates"));
        }
        let mut signs: Vec<Item> = self.app.quick().iter().map(|id| self.sign(id)).collect();
        if let Some(first) = signs.first_mut() {
            first.heading = Some(self.text("ui-quick-signs"));
        }
        items.extend(signs);
        page_with_title("quick", self.text("ui-quick-title"), vec![choices(items, selected)])
    }
}
