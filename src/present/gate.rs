//! A gate: one question with its help.

use super::presenter::{Presenter, page_with_title};
use crate::{
    app::screens::gate::GateQuestion,
    ids::Id,
    page::{Block, Choices, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn gate(&self, question: &GateQuestion) -> Page {
        let id = format!("gate-{}", question.gate.as_str());
        let mut blocks = Vec::new();
        if let Some(sign) = &question.again {
            let marked = self
                .text_with("ui-gate-again", &[("sign", self.content_text("sign", sign).into())]);
            blocks.push(Block::Notice(Level::Warning, marked));
        }
        blocks.extend(self.texts.attribute(&id, "help").map(Block::Prose));
        let items = ["yes", "unsure", "no"]
            .map(|answer| Item::new(answer, self.text(&format!("answer-{answer}"))));
        blocks.push(Block::Choices(Choices {
            items: items.into(),
            at: question.selected,
            ..Choices::default()
        }));
        page_with_title(id.clone(), self.text(&id), blocks)
    }
}
