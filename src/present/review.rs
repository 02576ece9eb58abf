//! The review: every marked sign with its ordinary explanation in view, and one question.

use super::{Build, list::mark, titled};
use crate::{
    app::screens::review::Review,
    ids::Id,
    page::{Block, Choices, Item, Level, Page},
};

impl Build<'_> {
    pub(super) fn review(&self, review: &Review) -> Page {
        let mut items: Vec<Item> = review
            .marked
            .iter()
            .map(|(sign, _)| Item {
                mark: Some(mark(self.model.answers.sign(sign))),
                note: self.ordinary(sign.as_str()),
                ..Item::new(sign.as_str(), self.of("sign", sign))
            })
            .collect();
        items.push(Item {
            heading: Some(self.line("gate-same-if-other-person")),
            ..self.noted("same", "ui-review-same", "ui-review-same-note")
        });
        items.push(Item::new("differs", self.line("ui-review-differs")));
        let about = if review.doubt {
            Block::Notice(Level::Warning, self.line("ui-review-doubt"))
        } else {
            Block::Prose(self.line("ui-review-about"))
        };
        let choices = Choices { items, at: review.selected, ..Choices::default() };
        titled("review", self.line("ui-review-title"), vec![about, Block::Choices(choices)])
    }

    fn ordinary(&self, sign: &str) -> String {
        let text = self.texts.attribute(&format!("sign-{sign}"), "ordinary").unwrap_or_default();
        format!("{}: {text}", self.line("ui-list-label-ordinary"))
    }
}
