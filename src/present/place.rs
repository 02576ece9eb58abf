//! Which county, and the gates: one question a page.

use super::{Build, titled};
use crate::{
    app::screens::{county::CountyChoice, gate::GateQuestion},
    ids::Id,
    page::{Block, Choices, Field, Item, Level, Page},
};

impl Build<'_> {
    pub(super) fn county(&self, choice: &CountyChoice) -> Page {
        let field = Field {
            label: self.line("ui-county-label"),
            value: choice.typed.clone(),
            example: self.line("ui-county-example"),
        };
        let mut items: Vec<Item> = choice
            .found
            .iter()
            .map(|county| Item::new(county.as_str(), self.of("county", county)))
            .collect();
        items.push(Item::new("unset", self.line("ui-county-unset")));
        let mut blocks = vec![Block::Field(field)];
        if choice.found.is_empty() {
            blocks.push(Block::Notice(Level::Info, self.line("ui-county-none")));
        }
        blocks.push(Block::Choices(Choices { items, at: choice.selected, ..Choices::default() }));
        titled("county", self.line("ui-county-title"), blocks)
    }

    pub(super) fn gate(&self, question: &GateQuestion) -> Page {
        let id = format!("gate-{}", question.gate.as_str());
        let mut blocks = Vec::new();
        if let Some(sign) = &question.again {
            let marked = self.with("ui-gate-again", &[("sign", self.of("sign", sign).into())]);
            blocks.push(Block::Notice(Level::Warning, marked));
        }
        blocks.extend(self.texts.attribute(&id, "help").map(Block::Prose));
        let items = ["yes", "unsure", "no"]
            .map(|answer| Item::new(answer, self.line(&format!("answer-{answer}"))));
        blocks.push(Block::Choices(Choices {
            items: items.into(),
            at: question.selected,
            ..Choices::default()
        }));
        titled(id.clone(), self.line(&id), blocks)
    }
}
