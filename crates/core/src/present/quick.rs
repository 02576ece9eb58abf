//! The quick check: the gates and a few signs on one page.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::quick::QuickCheck,
    page::{Item, Page},
};

impl Presenter<'_> {
    pub(super) fn quick(&self, quick: QuickCheck) -> Page {
        let mut items: Vec<Item> =
            self.app.gates().iter().map(|gate| self.gate_item(gate)).collect();
        let mut signs: Vec<Item> = self.app.quick().iter().map(|id| self.brief_sign(id)).collect();
        if let Some(first) = signs.first_mut() {
            first.heading = Some(self.text("ui-quick-signs"));
        }
        items.extend(signs);
        items.push(self.done(&items, quick.asks, "ui-done-quick"));
        let title = self.text("ui-quick-title");
        named_page("quick", title, vec![choices(items, quick.selected)])
    }
}
