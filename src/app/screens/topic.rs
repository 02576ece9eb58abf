//! Reading about a topic, and following its links.

use crate::{
    app::{
        bindings::Action,
        intent::{Direction, Intent},
        navigation::{self, Transition},
        screen::{self, Profile, ScreenState},
        state::AppState,
    },
    page::InputKind,
    reference::{Topic, related},
};

/// Reading about a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicPage {
    pub topic: Topic,
    /// The topics it leads to.
    pub related: Vec<Topic>,
    /// The link that Enter follows; `None` while one only reads.
    pub link: Option<usize>,
}

impl TopicPage {
    /// From its top, with no link selected.
    pub fn new(app: &AppState, topic: Topic) -> Self {
        let related = related(&topic, &app.catalog);
        Self { topic, related, link: None }
    }

    /// After the last link and before the first one only reads.
    fn select_link(&mut self, direction: Direction) {
        let count = self.related.len();
        let link = match direction {
            Direction::Next => self.link.map_or(0, |link| link + 1),
            Direction::Previous => self.link.unwrap_or(count).checked_sub(1).unwrap_or(count),
        };
        self.link = (link < count).then_some(link);
    }
}

impl ScreenState for TopicPage {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            keys: &[
                Action::Down,
                Action::NextLink,
                Action::NextHeading,
                Action::PreviousHeading,
                Action::PreviousLink,
            ],
            input: if self.related.is_empty() { InputKind::Read } else { InputKind::Follow },
            follows_clock: matches!(self.topic, Topic::Contact(_)),
            is_bilingual: matches!(self.topic, Topic::Term(_)),
            ..Profile::READING
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.related.len()
    }

    /// Arrow keys scroll the text; links have keys of their own.
    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        let row = match *intent {
            Intent::Link(direction) => {
                self.select_link(direction);
                return Transition::Stay;
            }
            Intent::Open { row } => Some(row),
            Intent::Continue => self.link,
            _ => None,
        };
        match row.and_then(|row| self.related.get(row)).cloned() {
            Some(topic) => navigation::details(Some(topic)),
            None => screen::read(intent),
        }
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
