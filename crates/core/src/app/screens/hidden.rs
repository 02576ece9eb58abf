//! Nothing but the time, until the key that hides is pressed again. The screens below stay as they are.

use crate::{
    app::{
        bindings::Context,
        intent::Intent,
        keymap::RowKeys,
        navigation::Transition,
        screen::{Profile, ScreenState},
        state::AppState,
    },
    page::InputKind,
};

/// The hidden screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hidden {
    /// Since when, in seconds of the clock that [`LeftAlone`](crate::app::left_alone::LeftAlone) goes by.
    pub since: i64,
    /// The case is dropped already.
    pub is_dropped: bool,
}

impl ScreenState for Hidden {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            context: Context::Hidden,
            keys: &[],
            first_key: None,
            row_keys: RowKeys::None,
            input: InputKind::Read,
            follows_clock: true,
            is_bilingual: false,
            has_text: false,
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        0
    }

    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, _: &Intent) -> Transition {
        Transition::Stay
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Stay
    }

    fn refresh(&mut self, _: &AppState) {}
}
