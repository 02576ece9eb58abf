//! Nothing but the time.

use super::presenter::Presenter;
use crate::page::Page;

impl Presenter<'_> {
    pub(super) fn hidden(&self) -> Page {
        let title = self.app.now.format("%H.%M").to_string();
        Page { id: "hidden".into(), title, is_cover: true, ..Page::default() }
    }
}
