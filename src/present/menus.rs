//! The start, the choice of work, and the settings.

use super::{Build, choices, titled};
use crate::{
    app::{
        effect::SaveState,
        screens::{
            START,
            settings::{SettingsItem, SettingsMenu},
            work::WorkChoice,
        },
    },
    page::{Block, Item, Level, Page},
    text::Texts,
};

/// The start page; it needs the interface's own words only.
pub fn start(texts: &Texts, at: usize) -> Page {
    let items = START.iter().map(|row| {
        let note = row.note.map(|note| texts.line(note)).unwrap_or_default();
        Item { note, ..Item::new(row.id, texts.line(row.text)) }
    });
    let blocks = vec![Block::Prose(texts.line("ui-start-about")), choices(items, at)];
    titled("start", texts.line("ui-start-title"), blocks)
}

impl Build<'_> {
    /// The start page, with what must be said of packs.
    pub(super) fn start(&self, at: usize) -> Page {
        let mut page = start(self.texts, at);
        page.blocks.extend(self.left_out());
        page
    }

    /// Packs that are not used: said wherever somebody may look for a number of theirs.
    pub(super) fn left_out(&self) -> Vec<Block> {
        let folders = self.model.packs_left_out.iter();
        folders
            .map(|folder| {
                let text = self.with("ui-pack-left-out", &[("value", folder.as_str().into())]);
                Block::Notice(Level::Warning, text)
            })
            .collect()
    }

    pub(super) fn work(&self, choice: &WorkChoice) -> Page {
        let mut last = None;
        let items = choice.rows.iter().map(|(sector, role)| {
            let heading = (last != Some(sector)).then(|| self.of("sector", sector));
            last = Some(sector);
            Item { heading, ..Item::new(format!("{sector}/{role}"), self.role(sector, role)) }
        });
        let choices = choices(items, choice.selected);
        titled("work", self.line("ui-work-title"), vec![choices])
    }

    pub(super) fn settings(&self, menu: &SettingsMenu) -> Page {
        let items = menu.items.iter().map(|item| match item {
            SettingsItem::County => {
                self.setting("county", "ui-settings-county", self.county_name())
            }
            SettingsItem::Work => self.setting("work", "ui-settings-work", self.work_name()),
            SettingsItem::Language => {
                let name = self.line("ui-settings-language-name");
                self.setting("language", "ui-settings-language", Some(name))
            }
            SettingsItem::Save => self.noted("save", "ui-settings-save", "ui-settings-save-note"),
            SettingsItem::Forget => Item::new("forget", self.line("ui-settings-forget")),
        });
        let choices = choices(items, menu.selected);
        let (level, state) = match self.model.settings_saved {
            SaveState::Saved => (Level::Info, "ui-settings-saved"),
            SaveState::Nothing => (Level::Info, "ui-settings-nothing"),
            SaveState::Failed => (Level::Warning, "ui-settings-failed"),
        };
        let blocks = vec![choices, Block::Notice(level, self.line(state))];
        titled("settings", self.line("ui-settings-title"), blocks)
    }

    fn setting(&self, id: &str, label: &str, value: Option<String>) -> Item {
        let note = value.unwrap_or_else(|| self.line("ui-settings-unset"));
        Item { note, ..Item::new(id, self.line(label)) }
    }

    fn county_name(&self) -> Option<String> {
        self.model.place.county.as_ref().map(|county| self.of("county", county))
    }

    fn work_name(&self) -> Option<String> {
        let (sector, role) = (self.model.place.sector.as_ref()?, self.model.place.role.as_ref()?);
        Some(format!("{}, {}", self.of("sector", sector), self.role(sector, role)))
    }
}
