//! The quick check: the gates and a few signs on one page.

use super::presenter::{Presenter, choices_with_help, named_page};
use crate::{
    app::screens::quick::QuickCheck,
    page::{Block, Item, Page},
};

impl Presenter<'_> {
    pub(super) fn quick(&self, quick: QuickCheck) -> Page {
        let is_helped = |row| self.is_helped(row, quick.selected);
        let gates = self.app.gates();
        let gate_items = gates.iter().enumerate();
        let mut items: Vec<Item> =
            gate_items.map(|(row, gate)| self.gate_item(gate, is_helped(row))).collect();
        let signs = (gates.len()..).zip(self.app.quick());
        items.extend(signs.map(|(row, sign)| self.brief_sign(sign, is_helped(row))));
        if let Some(first) = items.get_mut(gates.len()) {
            first.heading = Some(self.text("ui-quick-signs"));
        }
        items.push(self.done(&items, quick.asks, "ui-done-quick"));
        let title = self.text("ui-quick-title");
        let choices = choices_with_help(items, quick.selected);
        named_page("quick", title, vec![Block::Choices(choices)])
    }
}
