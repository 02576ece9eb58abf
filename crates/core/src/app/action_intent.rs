//! What an action means whichever row is selected: an answer, or the intent itself.

use super::{
    bindings::Action,
    intent::{Direction, Intent, Motion, Reply},
};

/// The answer that an action gives.
pub(super) const fn reply(action: Action) -> Option<Reply> {
    match action {
        Action::Yes => Some(Reply::Yes),
        Action::Unsure => Some(Reply::Unsure),
        Action::Partly => Some(Reply::Partly),
        Action::No => Some(Reply::No),
        _ => None,
    }
}

/// What is done with the timer of a class.
const fn timer(action: Action) -> Option<Intent> {
    Some(match action {
        Action::Timer => Intent::Timer,
        Action::MoreTime => Intent::AdjustTimer { more: true },
        Action::LessTime => Intent::AdjustTimer { more: false },
        Action::ResetTimer => Intent::ResetTimer,
        _ => return None,
    })
}

/// The intents that do not depend on a row.
pub(super) const fn anywhere(action: Action) -> Option<Intent> {
    Some(match action {
        Action::Leave => Intent::Leave,
        Action::Hide => Intent::Hide,
        Action::Done => Intent::Continue,
        Action::Emergency => Intent::Emergency,
        Action::Help => Intent::Help,
        Action::Language => Intent::Language,
        Action::Back => Intent::Back,
        Action::Home => Intent::Home,
        Action::Up => Intent::Move(Motion::Up),
        Action::Down => Intent::Move(Motion::Down),
        Action::PageUp => Intent::Move(Motion::PageUp),
        Action::PageDown => Intent::Move(Motion::PageDown),
        Action::First => Intent::Move(Motion::First),
        Action::Last => Intent::Move(Motion::Last),
        Action::NextRung => Intent::NextRung,
        Action::PersonLeft => Intent::PersonLeft,
        Action::AllSteps => Intent::AllSteps,
        Action::AboutNumber => Intent::AboutNumber,
        Action::Advice => Intent::Advice,
        Action::Why => Intent::Why,
        Action::OtherHelp => Intent::OtherHelp,
        Action::NextLink => Intent::Link(Direction::Next),
        Action::PreviousLink => Intent::Link(Direction::Previous),
        Action::NextHeading => Intent::Heading(Direction::Next),
        Action::PreviousHeading => Intent::Heading(Direction::Previous),
        Action::Search => Intent::Search,
        Action::Erase => Intent::Erase,
        Action::PreviousStep => Intent::PreviousStep,
        Action::NextHands => Intent::NextHands,
        Action::Timer | Action::MoreTime | Action::LessTime | Action::ResetTimer => {
            return timer(action);
        }
        Action::BothLanguages => Intent::BothLanguages,
        Action::WhatIf => Intent::WhatIf,
        Action::Place => Intent::Place,
        Action::NextDay => Intent::NextDay,
        Action::Later => Intent::Later,
        Action::Earlier => Intent::Earlier,
        Action::Next
        | Action::Choose
        | Action::Yes
        | Action::Unsure
        | Action::Partly
        | Action::No
        | Action::Cycle
        | Action::Details
        | Action::MoreHands
        | Action::FewerHands => return None,
    })
}
