//! What is said of packs: that one is not used, and that something comes from one.

use super::presenter::Presenter;
use crate::page::{Block, Fact, Level};

impl Presenter<'_> {
    /// Packs that are not used: said wherever somebody may look for a number of theirs.
    pub(super) fn left_out(&self) -> Vec<Block> {
        let folders = self.app.packs_left_out.iter();
        folders
            .map(|folder| {
                let text = self.text_with("ui-pack-left-out", &[("value", folder.as_str().into())]);
                Block::Notice(Level::Warning, text)
            })
            .collect()
    }

    /// The pack that something comes from, which nobody has checked.
    pub(super) fn added_by(&self, pack: Option<&str>) -> Option<Fact> {
        Some(self.fact("ui-added-by", pack?.to_owned()))
    }
}
