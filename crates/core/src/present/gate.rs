//! A gate: one question with its help.

use super::presenter::{Presenter, page_with_title};
use crate::{
    app::screens::gate::GateQuestion,
    ids::Id,
    page::{Block, Choices, Item, Level, Page, ScreenId},
};

impl Presenter<'_> {
    pub(super) fn gate(&self, question: &GateQuestion) -> Page {
        let words = format!("gate-{}", question.gate.as_str());
        let mut blocks = Vec::new();
        // Several, marked in one line, would take too long to hear again.
        let marked = match question.again.as_slice() {
            [] => None,
            [sign] => {
                let sign = self.content_text("sign", sign);
                Some(self.text_with("ui-gate-again", &[("sign", sign.into())]))
            }
            _ => Some(self.text("ui-gate-again-several")),
        };
        blocks.extend(marked.map(|text| Block::Notice(Level::Warning, text)));
        blocks.extend(self.texts.attribute(&words, "help").map(Block::Prose));
        // In lines the prompt names the answers, and there a number is one of them.
        let in_lines = Some(blocks.clone());
        let items = ["yes", "unsure", "no"]
            .map(|answer| Item::new(answer, self.text(&format!("answer-{answer}"))));
        blocks.push(Block::Choices(Choices {
            items: items.into(),
            selected: question.selected,
            ..Choices::default()
        }));
        if !question.again.is_empty() {
            blocks.push(Block::Prose(self.text("ui-gate-list-waits")));
        }
        let id = ScreenId::about("gate", question.gate.as_str());
        let page = page_with_title(id, self.text(&words), blocks);
        Page { in_lines, ..page }
    }
}
