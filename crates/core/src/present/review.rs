//! The review: every marked sign with its ordinary explanation in view, and one question.

use super::{
    presenter::{Presenter, named_page},
    rows::mark,
};
use crate::{
    app::screens::review::Review,
    ids::Id,
    page::{Block, Choices, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn review(&self, review: &Review) -> Page {
        let mut items: Vec<Item> = review
            .marked
            .iter()
            .map(|(sign, _)| Item {
                mark: Some(mark(self.app.answers.sign(sign))),
                note: Some(self.ordinary(sign.as_str())),
                ..Item::new(sign.as_str(), self.sign_text(sign))
            })
            .collect();
        items.push(Item {
            heading: Some(self.text("gate-same-if-other-person")),
            ..self.item_with_note("same", "ui-review-same", "ui-review-same-note")
        });
        items.push(Item::new("differs", self.text("ui-review-differs")));
        let about = if review.doubt {
            Block::Notice(Level::Warning, self.text("ui-review-doubt"))
        } else {
            Block::Prose(self.text("ui-review-about"))
        };
        let choices = Choices { items, selected: Some(review.selected), ..Choices::default() };
        named_page("review", self.text("ui-review-title"), vec![about, Block::Choices(choices)])
    }

    pub(super) fn ordinary(&self, sign: &str) -> String {
        let text = self.texts.attribute(&format!("sign-{sign}"), "ordinary").unwrap_or_default();
        self.text_with("ui-review-ordinary", &[("text", text.into())])
    }
}
