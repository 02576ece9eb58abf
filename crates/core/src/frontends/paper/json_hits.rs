//! What words find as JSON, for other programs. The order of the fields is part of the contract in
//! `docs/json.md`.

use serde::Serialize;

use crate::page::wrap::plain;

/// What was found, the best first.
#[derive(Debug, Serialize)]
pub struct JsonHits {
    /// The hits.
    pub hits: Vec<JsonHit>,
}

/// A topic that was found.
#[derive(Debug, Serialize)]
pub struct JsonHit {
    topic: String,
    title: String,
    section: String,
    matched: Vec<String>,
}

impl JsonHit {
    /// A topic by kind and id, with what it is called and where it stands, and its words that match.
    pub fn new(topic: String, title: &str, section: String, matched: Vec<String>) -> Self {
        Self { topic, title: plain(title), section, matched }
    }
}
