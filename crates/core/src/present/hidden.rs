//! The time, and the key that shows the page again: nobody who comes back must guess it. No word of what
//! lies below.

use super::{hints::key_name, presenter::Presenter};
use crate::{
    app::bindings::{Action, Context, binding},
    page::{Block, Page},
};

impl Presenter<'_> {
    pub(super) fn hidden(&self) -> Page {
        let title = self.app.now.format("%H.%M").to_string();
        // The plain one of the two keys that do it.
        let hide = binding(Context::Hidden, Action::Hide);
        let key = hide.and_then(|hide| hide.keys.iter().find(|key| !key.ctrl));
        let key = key.map(|key| key_name(self.texts, *key));
        let words = if self.app.in_browser { "ui-hidden-web" } else { "ui-hidden" };
        let line = key.map(|key| self.text_with(words, &[("key", key.into())]));
        let blocks = line.into_iter().map(Block::Prose).collect();
        Page { id: "hidden".into(), title, blocks, is_cover: true, ..Page::default() }
    }
}
