//! Which place.

use super::presenter::{Presenter, page_with_title};
use crate::{
    app::screens::place::PlaceChoice,
    content::catalog::Place,
    page::{Block, Choices, Field, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn place(&self, choice: &PlaceChoice) -> Page {
        let field = Field {
            label: self.text("ui-place-label"),
            value: choice.typed.clone(),
            example: Some(self.text("ui-place-example")),
        };
        let id = |place: &Place| match place {
            Place::Municipality(own) => own.id.to_string(),
            Place::County(county) => county.to_string(),
        };
        let mut items: Vec<Item> = choice
            .listed()
            .iter()
            .map(|place| Item::new(id(place), self.place_name(place)))
            .collect();
        items.push(Item::new("unset", self.text("ui-place-unset")));
        let mut blocks = vec![Block::Field(field)];
        if choice.matches.is_no_name && !choice.typed.trim().is_empty() {
            blocks.push(Block::Notice(Level::Info, self.text("ui-place-none")));
        }
        blocks.push(Block::Choices(Choices {
            items,
            selected: choice.selected,
            ..Choices::default()
        }));
        if choice.has_more() {
            blocks.push(Block::Notice(Level::Info, self.text("ui-place-more")));
        }
        page_with_title("place", self.text("ui-place-title"), blocks)
    }

    /// What a place is called.
    pub(super) fn place_name(&self, place: &Place) -> String {
        match place {
            Place::Municipality(municipality) => municipality.name.to_string(),
            Place::County(county) => self.content_text("county", county),
        }
    }
}
