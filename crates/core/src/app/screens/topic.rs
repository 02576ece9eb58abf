//! Reading about a topic, and following its links.

use crate::{
    app::{
        intent::Intent,
        links::Links,
        navigation::Transition,
        screen::{Profile, ScreenState},
        state::AppState,
    },
    reference::{Topic, related},
};

/// Reading about a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicPage {
    pub topic: Topic,
    /// The topics it leads to.
    pub links: Links,
}

impl TopicPage {
    /// From its top, with no link selected.
    pub fn new(app: &AppState, topic: Topic) -> Self {
        let links = Links::new(related(&topic, &app.catalog));
        Self { topic, links }
    }
}

impl ScreenState for TopicPage {
    fn profile(&self, _: &AppState) -> Profile {
        Profile {
            follows_clock: matches!(
                self.topic,
                Topic::Page(_) | Topic::Contact(_) | Topic::Municipality(_) | Topic::County(_)
            ),
            is_bilingual: matches!(self.topic, Topic::Term(_)),
            ..self.links.profile()
        }
    }

    fn rows(&self, _: &AppState) -> usize {
        self.links.topics.len()
    }

    /// Arrow keys scroll the text; links have keys of their own.
    fn selected(&self) -> Option<usize> {
        None
    }

    fn select(&mut self, _: usize) {}

    fn update(&mut self, _: &mut AppState, intent: &Intent) -> Transition {
        self.links.update(intent)
    }

    fn back(&mut self, _: &AppState) -> Transition {
        Transition::Close
    }

    fn refresh(&mut self, _: &AppState) {}
}
