//! Which county.

use super::presenter::{Presenter, page_with_title};
use crate::{
    app::screens::county::CountyChoice,
    ids::Id,
    page::{Block, Choices, Field, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn county(&self, choice: &CountyChoice) -> Page {
        let field = Field {
            label: self.text("ui-county-label"),
            value: choice.typed.clone(),
            example: Some(self.text("ui-county-example")),
        };
        let mut items: Vec<Item> = choice
            .found
            .iter()
            .map(|county| Item::new(county.as_str(), self.content_text("county", county)))
            .collect();
        items.push(Item::new("unset", self.text("ui-county-unset")));
        let mut blocks = vec![Block::Field(field)];
        if choice.found.is_empty() {
            blocks.push(Block::Notice(Level::Info, self.text("ui-county-none")));
        }
        blocks.push(Block::Choices(Choices {
            items,
            selected: Some(choice.selected),
            ..Choices::default()
        }));
        page_with_title("county", self.text("ui-county-title"), blocks)
    }
}
