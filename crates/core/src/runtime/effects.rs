//! Carries out what the state asked for.

use std::rc::Rc;

use crate::{
    app::{
        Message, Model,
        effect::{Deferred, Effect},
        update,
    },
    page::Scroll,
};

use super::{LoadedContent, Platform};

/// What only the front end can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UiRequest {
    /// Move through the page; nothing to do where there is no window.
    Scroll(Scroll),
    /// End the session.
    Quit,
}

/// Carries out an effect, or hands on what only the front end can do.
pub(super) fn perform(
    effect: Effect,
    model: &mut Model,
    content: &mut LoadedContent,
    platform: &mut impl Platform,
) -> Option<UiRequest> {
    let message = match effect {
        Effect::Leave => return Some(UiRequest::Quit),
        Effect::Scroll(scroll) => return Some(UiRequest::Scroll(scroll)),
        Effect::Load(deferred) => {
            open_deferred(deferred, model, content);
            return None;
        }
        Effect::Save(settings) => Message::SettingsSaved(platform.save_settings(&settings)),
        Effect::Forget => {
            update(model, &Message::DoneSaved(platform.forget_progress()));
            Message::SettingsSaved(platform.forget_settings())
        }
        Effect::SaveDone(cases) => Message::DoneSaved(platform.save_progress(&cases)),
        Effect::ForgetDone => Message::DoneSaved(platform.forget_progress()),
    };
    update(model, &message);
    None
}

/// Reads what was deferred, as far as it is not read yet, and opens it.
fn open_deferred(deferred: Deferred, model: &mut Model, content: &mut LoadedContent) {
    if !model.state().is_fully_loaded() {
        content.load_deferred();
        update(model, &Message::Loaded(content.catalog().clone()));
    }
    if deferred == Deferred::Search && model.state().index.is_none() {
        update(model, &Message::Indexed(Rc::new(content.search_index())));
    }
    update(model, &Message::OpenDeferred(deferred));
}
