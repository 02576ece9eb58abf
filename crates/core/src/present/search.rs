//! Typing what one looks for, and what was found.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::screens::search::SearchView,
    page::{Block, Field, Item, Page},
};

impl Presenter<'_> {
    pub(super) fn search(&self, search: &SearchView) -> Page {
        let field = Field {
            label: self.text("ui-look-field"),
            value: search.typed.clone(),
            example: Some(self.text("ui-look-example-words")),
        };
        let items = search
            .hits
            .iter()
            .map(|topic| Item { note: self.section_of(topic), ..self.topic_item(topic) });
        let mut blocks = vec![Block::Field(field)];
        if search.hits.is_empty() && !search.typed.trim().is_empty() {
            blocks.push(Block::Prose(self.text("ui-look-none")));
        } else {
            blocks.push(choices(items, search.selected));
        }
        named_page("search", self.text("ui-look-search"), blocks)
    }
}
