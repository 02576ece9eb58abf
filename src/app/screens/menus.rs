//! The start, the choice of work, and the settings: lists of which one thing is opened.

use super::{
    super::{
        Model,
        action::{Action, Context},
        effect::{Effect, Later, Settings},
        flow,
        screen::{Screen, SettingsItem, StartItem, Task, Then},
    },
    go_to, picked,
};

/// The start page.
pub fn start(model: &mut Model, at: usize, action: Action) -> Vec<Effect> {
    let Some(row) = picked(action, at, StartItem::ALL.len()) else { return Vec::new() };
    go_to(model, row);
    match StartItem::ALL.get(row) {
        Some(StartItem::Walk) => flow::begin(model, Task::Walk),
        Some(StartItem::Quick) => flow::begin(model, Task::Quick),
        Some(StartItem::Call) => flow::begin(model, Task::Call),
        Some(StartItem::Train) => return read_and_go_on(model, Later::Training),
        Some(StartItem::Look) => return read_and_go_on(model, Later::Reference),
        Some(StartItem::Settings) => model.push(Screen::Settings { at: 0 }),
        Some(StartItem::Privacy) => model.push(Screen::Privacy),
        Some(StartItem::Help) => model.push(Screen::Help { of: Context::Menu }),
        None => {}
    }
    Vec::new()
}

/// What is read already is not read again.
fn read_and_go_on(model: &mut Model, later: Later) -> Vec<Effect> {
    if !model.is_whole() {
        return vec![Effect::Load(later)];
    }
    model.go_on(later);
    Vec::new()
}

/// The choice of sector and role.
pub fn work(model: &mut Model, action: Action) {
    let Screen::Work(choice) = model.screen() else { return };
    let then = choice.then;
    let Some(row) = picked(action, choice.at, choice.rows.len()) else { return };
    let Some((sector, role)) = choice.rows.get(row).cloned() else { return };
    go_to(model, row);
    model.place.sector = Some(sector);
    model.place.role = Some(role);
    match then {
        Then::On => flow::after_place(model),
        Then::Back | Then::Ladder => model.pop(),
    }
}

/// The settings page.
pub fn settings(model: &mut Model, at: usize, action: Action) -> Vec<Effect> {
    let Some(row) = picked(action, at, SettingsItem::ALL.len()) else { return Vec::new() };
    go_to(model, row);
    match SettingsItem::ALL.get(row) {
        Some(SettingsItem::County) => flow::ask_county(model, Then::Back),
        Some(SettingsItem::Work) => flow::ask_work(model, Then::Back),
        Some(SettingsItem::Language) => model.language = model.next_language(),
        Some(SettingsItem::Save) => {
            let (place, language) = (model.place.clone(), model.language);
            return vec![Effect::Save(Settings { place, language })];
        }
        Some(SettingsItem::Forget) => return vec![Effect::Forget],
        None => {}
    }
    Vec::new()
}
