//! Where a page that is read leads: the links at its end, of which one may be selected.

use super::{
    bindings::Action,
    intent::{Direction, Intent},
    navigation::{self, Transition},
    screen::{self, Profile},
};
use crate::{page::InputKind, reference::Topic};

/// The links at the end of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// The topics they lead to.
    pub topics: Vec<Topic>,
    /// The one that Enter follows; `None` while one only reads.
    pub selected: Option<usize>,
}

impl Links {
    /// With none selected.
    pub const fn new(topics: Vec<Topic>) -> Self {
        Self { topics, selected: None }
    }

    /// The profile of a page that is read and ends with them.
    pub const fn profile(&self) -> Profile {
        Profile {
            keys: &[
                Action::Down,
                Action::NextLink,
                Action::NextHeading,
                Action::PreviousHeading,
                Action::PreviousLink,
            ],
            input: if self.topics.is_empty() { InputKind::Read } else { InputKind::Follow },
            ..Profile::READING
        }
    }

    /// Selects a link, opens one, or reads on.
    pub fn update(&mut self, intent: &Intent) -> Transition {
        let row = match *intent {
            Intent::Link(direction) => {
                self.select(direction);
                return Transition::Stay;
            }
            Intent::Open { row } => Some(row),
            Intent::Continue => self.selected,
            _ => None,
        };
        match row.and_then(|row| self.topics.get(row)).cloned() {
            Some(topic) => navigation::details(Some(topic)),
            None => screen::read(intent),
        }
    }

    /// After the last link and before the first one only reads.
    fn select(&mut self, direction: Direction) {
        let count = self.topics.len();
        let selected = match direction {
            Direction::Next => self.selected.map_or(0, |link| link + 1),
            Direction::Previous => self.selected.unwrap_or(count).checked_sub(1).unwrap_or(count),
        };
        self.selected = (selected < count).then_some(selected);
    }
}
