//! The first page of training.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::{
        effect::SaveState,
        screens::training::{TrainingItem, TrainingMenu},
    },
    page::{Block, Item, Level, Page},
    training::attempt::Stage,
};

impl Presenter<'_> {
    pub(super) fn training(&self, menu: &TrainingMenu) -> Page {
        let items = menu.items.iter().map(|item| {
            let (id, text, note) = match item {
                TrainingItem::Resume => return self.resume_item(),
                TrainingItem::ForgetBegun => {
                    ("forget-begun", "ui-train-begun-forget", "ui-train-begun-forget-note")
                }
                TrainingItem::Mixed => ("mixed", "ui-train-mixed", "ui-train-mixed-note"),
                TrainingItem::Case => ("case", "ui-train-case", "ui-train-case-note"),
                TrainingItem::Set => ("set", "ui-train-set", "ui-train-set-note"),
                TrainingItem::Class => ("class", "ui-train-class", "ui-train-class-note"),
                TrainingItem::Refresher => ("refresher", "ui-refresh-title", "ui-refresh-note"),
                TrainingItem::Progress if self.app.done_saved == SaveState::Saved => {
                    ("progress", "ui-train-forget", "ui-train-forget-note")
                }
                TrainingItem::Progress => {
                    ("progress", "ui-train-remember", "ui-train-remember-note")
                }
            };
            self.item_with_note(id, text, note)
        });
        let mut blocks = vec![Block::Prose(self.text("ui-train-about"))];
        if menu.has_forgotten {
            blocks.push(Block::Notice(Level::Info, self.text("ui-train-begun-forgotten")));
        }
        blocks.push(choices(items, menu.selected));
        blocks.extend(self.remembered());
        named_page("training", self.text("ui-train-title"), blocks)
    }

    /// The case that was begun, and how far it came.
    fn resume_item(&self) -> Item {
        let note = self.app.begun.as_deref().map(|begun| {
            let name = self.content_text("case", begun.run.case());
            let Stage::Step(step) = begun.run.stage() else { return name };
            let values = [("nth", (step + 1).into()), ("of", begun.run.steps().into())];
            format!("{name} · {}", self.text_with("ui-train-nth-step", &values))
        });
        Item { note, ..Item::new("resume", self.text("ui-train-begun-resume")) }
    }

    /// How many cases are done, where that is remembered, or that it could not be.
    fn remembered(&self) -> Option<Block> {
        match (self.app.done_saved, &self.app.done) {
            (SaveState::Failed, _) => {
                Some(Block::Notice(Level::Warning, self.text("ui-settings-failed")))
            }
            (SaveState::Saved, Some(done)) => {
                let of = self.app.catalog.cases.len();
                let done = done.iter().filter(|id| self.app.catalog.cases.contains_key(*id));
                let values = [("done", done.count().into()), ("of", of.into())];
                Some(Block::Prose(self.text_with("ui-train-done-of", &values)))
            }
            _ => None,
        }
    }
}
