//! The time, and the key that shows the page again: nobody who comes back must guess it. No word of what
//! lies below.

use super::{hints::key_name, presenter::Presenter};
use crate::{
    app::key::Key,
    page::{Block, Page},
};

/// The plain one of the two keys that do it.
const SHOWN: Key = Key::char('d');

impl Presenter<'_> {
    pub(super) fn hidden(&self) -> Page {
        let title = self.app.now.format("%H.%M").to_string();
        let key = key_name(self.texts, SHOWN);
        let blocks = vec![Block::Prose(self.text_with("ui-hidden", &[("key", key.into())]))];
        Page { id: "hidden".into(), title, blocks, is_cover: true, ..Page::default() }
    }
}
