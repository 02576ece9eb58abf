//! What the screens of the reference remember. Uses the reference; knows no words.

use crate::reference::{ReferenceSection, Topic};

/// The things on the first page of the reference, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookItem {
    /// Finding something by its words.
    Search,
    /// A room.
    Room(ReferenceSection),
    /// The readiness check.
    Ready,
}

impl LookItem {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let rooms = ReferenceSection::ALL.into_iter().map(Self::Room);
        std::iter::once(Self::Search).chain(rooms).chain([Self::Ready])
    }
}

/// Reading about a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The topic.
    pub topic: Topic,
    /// Where it leads.
    pub leads: Vec<Topic>,
    /// The lead at hand; nothing while one only reads.
    pub at: Option<usize>,
}

/// Typing what one looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Searching {
    /// What has been typed.
    pub typed: String,
    /// What was found, best first.
    pub hits: Vec<Topic>,
    /// The hit at hand.
    pub at: usize,
}
