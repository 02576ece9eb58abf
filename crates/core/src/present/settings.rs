//! Place, work and language, and what is saved on this computer.

use super::presenter::{Presenter, choices, named_page};
use crate::{
    app::{
        effect::SaveState,
        screens::settings::{SettingsItem, SettingsMenu},
    },
    page::{Block, Item, Level, Page},
};

impl Presenter<'_> {
    pub(super) fn settings(&self, menu: &SettingsMenu) -> Page {
        let items = menu.items.iter().map(|item| match item {
            SettingsItem::Place => self.setting("place", "ui-settings-place", self.own_place()),
            SettingsItem::Work => self.setting("work", "ui-settings-work", self.work_name()),
            SettingsItem::Language => {
                let name = self.text("ui-settings-language-name");
                self.setting("language", "ui-settings-language", Some(name))
            }
            SettingsItem::Save => {
                self.item_with_note("save", "ui-settings-save", "ui-settings-save-note")
            }
            SettingsItem::Forget => Item::new("forget", self.text("ui-settings-forget")),
        });
        let choices = choices(items, menu.selected);
        let (level, state) = match (self.app.settings_saved, self.app.done_saved) {
            (SaveState::Failed, _) | (_, SaveState::Failed) => {
                (Level::Warning, "ui-settings-failed")
            }
            (SaveState::Saved, _) => (Level::Info, "ui-settings-saved"),
            (SaveState::Nothing, SaveState::Saved) => (Level::Info, "ui-settings-only-cases"),
            (SaveState::Nothing, SaveState::Nothing) => (Level::Info, "ui-settings-nothing"),
        };
        let blocks = vec![choices, Block::Notice(level, self.text(state))];
        named_page("settings", self.text("ui-settings-title"), blocks)
    }

    fn setting(&self, id: &str, label: &str, value: Option<String>) -> Item {
        let note = value.unwrap_or_else(|| self.text("ui-settings-unset"));
        Item { note: Some(note), ..Item::new(id, self.text(label)) }
    }

    fn own_place(&self) -> Option<String> {
        self.app.caller.place.as_ref().map(|place| self.place_name(place))
    }

    fn work_name(&self) -> Option<String> {
        let (sector, role) = (self.app.caller.sector.as_ref()?, self.app.caller.role.as_ref()?);
        Some(format!("{}, {}", self.content_text("sector", sector), self.role(sector, role)))
    }
}
