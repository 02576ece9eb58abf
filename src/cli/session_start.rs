//! What an interactive session starts from, the same in full screen and in lines.

use super::{
    error::{CommandError, UsageError},
    load::{load, moment},
    names,
    platform::SystemPlatform,
    request::{Request, Subcommand},
};
use crate::{
    app::{Message, Model, StartAt, effect::SaveState, update},
    language::Language,
    runtime::Session,
    store::{progress, settings::SavedSettings},
};

/// What a session starts from.
pub struct SessionStart<'a> {
    /// What the arguments ask for.
    pub request: &'a Request,
    /// The language to speak.
    pub language: Language,
    /// The saved settings, where there are any.
    pub saved: Option<SavedSettings>,
}

impl SessionStart<'_> {
    /// Reads the content and builds the session.
    pub fn build(&self) -> Result<Session<SystemPlatform>, CommandError> {
        let loaded = load(self.request, self.saved.as_ref().unwrap_or(&SavedSettings::default()))?;
        let now = moment(self.request)?;
        let catalog = loaded.content.catalog().clone();
        let mut model = Model::new(catalog, self.language, loaded.caller, now);
        if self.saved.is_some() {
            update(&mut model, &Message::SettingsSaved(SaveState::Saved));
        }
        update(&mut model, &Message::PacksLeftOut(loaded.left_out));
        if self.request.at.is_none() {
            update(&mut model, &Message::ClockTime);
        }
        // With the settings rather than with training: at a key press no file is looked for.
        update(&mut model, &Message::Done(progress::load()));
        open_subcommand(&mut model, &self.request.subcommand)?;
        let fixed = self.request.at.is_some().then_some(now);
        Ok(Session::new(model, loaded.content, SystemPlatform { fixed }))
    }
}

/// Opens the screen of a command of its own.
fn open_subcommand(model: &mut Model, subcommand: &Subcommand) -> Result<(), UsageError> {
    match subcommand {
        Subcommand::Open(Some(task)) => {
            names::has_guide(*task, model)?;
            start_at(model, StartAt::Task(*task));
        }
        Subcommand::Train { case, class } => {
            let catalog = &model.state().catalog;
            let case = case.as_deref().map(|case| names::case(case, catalog)).transpose()?;
            start_at(model, if *class { StartAt::Class(case) } else { StartAt::Training(case) });
        }
        Subcommand::Refresher => start_at(model, StartAt::Refresher),
        Subcommand::Ready => start_at(model, StartAt::Readiness),
        Subcommand::Look(_) => start_at(model, StartAt::Reference),
        _ => {}
    }
    Ok(())
}

fn start_at(model: &mut Model, start: StartAt) {
    update(model, &Message::Start(start));
}
