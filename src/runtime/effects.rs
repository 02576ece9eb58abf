//! Carries out what the state asked for.

use std::rc::Rc;

use crate::{
    app::{
        Message, Model,
        effect::{Effect, Later},
        update,
    },
    page::Scroll,
    present,
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
    let outcome = match effect {
        Effect::Leave => return Some(UiRequest::Quit),
        Effect::Scroll(scroll) => return Some(UiRequest::Scroll(scroll)),
        Effect::Load(later) => {
            open_deferred(later, model, content, platform);
            return None;
        }
        Effect::Save(settings) => Message::Kept(platform.save_settings(&settings)),
        Effect::Forget => Message::Kept(platform.forget_settings()),
        Effect::SaveDone(cases) => Message::DoneKept(platform.save_progress(&cases)),
        Effect::ForgetDone => Message::DoneKept(platform.forget_progress()),
    };
    update(model, &outcome);
    None
}

/// Reads what was deferred, as far as it is not read yet, and opens it.
fn open_deferred(
    later: Later,
    model: &mut Model,
    content: &mut LoadedContent,
    platform: &mut impl Platform,
) {
    if !model.is_whole() {
        content.load_deferred();
        model.take_in(content.catalog().clone(), platform.load_progress());
    }
    if later == Later::Search && model.index.is_none() {
        let languages = model.catalog.languages.iter();
        let texts: Vec<_> = languages.map(|language| content.screen_texts(language)).collect();
        model.index = Some(Rc::new(present::index(&model.catalog, &texts)));
    }
    model.go_on(later);
}
