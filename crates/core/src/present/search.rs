//! Typing what one looks for, and what was found: the letters that were typed marked, what kind of thing
//! each is, and the selected one beside the list.

use super::presenter::{Presenter, named_page};
use crate::{
    app::screens::search::SearchView,
    page::{Block, Choices, Field, Item, Page},
    reference::Topic,
};

impl Presenter<'_> {
    pub(super) fn search(&self, search: &SearchView) -> Page {
        let field = Field {
            label: self.text("ui-look-field"),
            value: search.typed.clone(),
            example: Some(self.text("ui-look-example-words")),
        };
        let mut blocks = vec![Block::Field(field)];
        let count = search.hits.len();
        if count == 0 && !search.typed.trim().is_empty() {
            blocks.push(Block::Prose(self.text("ui-look-none")));
        } else {
            let items = search.hits.iter().map(|topic| self.hit(topic, &search.typed));
            blocks.push(Block::Choices(Choices {
                items: items.collect(),
                selected: Some(search.selected),
                notes_beside: true,
                ..Choices::default()
            }));
        }
        let status =
            (count > 0).then(|| self.text_with("ui-look-count", &[("count", count.into())]));
        let selected = search.hits.get(search.selected).filter(|_| self.has_panels());
        let preview = selected.map(|topic| self.preview(topic));
        Page {
            status,
            panels: preview.into_iter().collect(),
            ..named_page("search", self.text("ui-look-search"), blocks)
        }
    }

    fn hit(&self, topic: &Topic, typed: &str) -> Item {
        let item = self.topic_item(topic);
        let index = self.app.index.as_ref();
        let language = self.texts.language();
        Item {
            note: self.section_of(topic),
            matched: index.map(|own| own.marks(typed, &item.text, language)).unwrap_or_default(),
            ..item
        }
    }

    /// The beginning of what a hit says, as far as a panel has room for.
    fn preview(&self, topic: &Topic) -> Vec<Block> {
        let page = self.topic(topic);
        std::iter::once(Block::Heading(page.title)).chain(page.blocks).collect()
    }
}
