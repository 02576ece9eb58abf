//! The list of signs of a role on one sheet, with boxes to tick and the rule in plain words, for whoever
//! has no program at hand. The marks before a sign say what the rule makes of it, as it does on a screen.

use std::rc::Rc;

use super::{handout::list, prepared_paper::prepared_state, presenter::Presenter};
use crate::{
    content::{
        catalog::{Catalog, Sign},
        enums::{Axis, Strength},
    },
    ids::{Id, SignId},
    page::{Block, Item, Mark, Page},
    route::{Caller, Rung, hours::Moment},
    text::Texts,
};

/// The checklist of a role at a place, printed `today`.
pub fn checklist(caller: &Caller, catalog: &Rc<Catalog>, today: Moment, texts: &Texts) -> Page {
    let state = prepared_state(caller, catalog, today, texts);
    Presenter::new(&state, texts).checklist(today)
}

impl Presenter<'_> {
    fn checklist(&self, today: Moment) -> Page {
        let gates = self.app.gates();
        let gates = gates.iter().map(|gate| self.gate_item(gate, false));
        let mut blocks = vec![Block::Prose(self.text("ui-checklist-how")), list(gates.collect())];
        for (category, signs) in self.app.list() {
            blocks.push(Block::Heading(self.content_text("category", &category)));
            blocks.push(list(signs.iter().map(|sign| self.sign_to_tick(sign)).collect()));
        }
        blocks.extend(self.rule_on_paper());
        blocks.extend(self.numbers_on_paper(&self.three_numbers()));
        self.paper("checklist", self.text("ui-checklist-title"), blocks, today)
    }

    /// A sign with its box, its area as a letter, and a dot for each step of its strength.
    fn sign_to_tick(&self, id: &SignId) -> Item {
        let sign = self.content_text("sign", id);
        let counted = self.app.catalog.signs.get(id).and_then(|sign| self.counts_as(sign));
        let text = match counted {
            Some((axis, strength)) => {
                let values = [
                    ("sign", sign.into()),
                    ("axis", axis.as_str().into()),
                    ("strength", strength.as_str().into()),
                ];
                self.text_with("ui-checklist-sign", &values)
            }
            None => self.text_with("ui-checklist-sign-not-counted", &[("sign", sign.into())]),
        };
        Item { mark: Some(Mark::Empty), ..Item::new(id.as_str(), text) }
    }

    /// What one sure sign counts as: never more than its group does.
    fn counts_as(&self, sign: &Sign) -> Option<(Axis, Strength)> {
        let group = self.app.catalog.groups.get(&sign.group).filter(|_| sign.counts)?;
        let cap = if sign.child_only { group.cap_child } else { group.cap_adult };
        Some((group.axis, sign.strength.min(cap)))
    }

    fn rule_on_paper(&self) -> Vec<Block> {
        let workplace = self.caller.workplace(&self.app.catalog);
        let own = self.app.catalog.cards.workplaces.get(&workplace);
        let must_report = own.is_some_and(|own| own.duty);
        let duty =
            must_report.then(|| self.texts.attribute("ui-checklist-child", "duty")).flatten();
        let child = duty.unwrap_or_else(|| self.text("ui-checklist-child"));
        let texts = ["ui-checklist-dots", "ui-why-rule-text"].map(|id| self.text(id));
        let mut blocks = vec![Block::Heading(self.text("ui-why-rule"))];
        blocks.extend(texts.into_iter().chain([child]).map(Block::Prose));
        blocks
    }

    /// Numbers to call with where they come from, and room for one of one's own.
    pub(super) fn numbers_on_paper(&self, numbers: &[Rung]) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(self.text("ui-sheet-call"))];
        blocks
            .extend(numbers.iter().filter_map(|rung| Some(Block::Card(self.wallet_number(rung)?))));
        blocks.push(self.room_for("ui-sheet-own"));
        let contacts: Vec<_> =
            numbers.iter().filter_map(|rung| rung.contact(&self.app.catalog)).collect();
        blocks.extend(self.number_sources(&contacts).map(Block::Fact));
        blocks
    }
}
