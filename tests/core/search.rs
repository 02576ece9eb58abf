//! The proofs of the search: which words find which, what is found first, and that nothing typed
//! can break it.

mod pairs;
mod places;
mod properties;
mod questions;
mod ranking;

use crate::languages::{ENGLISH, SWEDISH};
use std::{hash::Hash, sync::LazyLock};

use vaksam::{
    content::{embedded, load_all},
    language::Language,
    present,
    search::{Entry, Hit, Index, SearchForms},
};

/// What the search knows of the shipped languages.
static FORMS: LazyLock<SearchForms> =
    LazyLock::new(|| present::search_forms(&load_all(&embedded::files()).0));

/// A page with nothing but a title.
fn titled<T>(topic: T, language: Language, title: &str) -> Entry<T> {
    Entry {
        topic,
        language,
        title: title.to_owned(),
        synonyms: String::new(),
        places: Vec::new(),
        regions: Vec::new(),
        body: String::new(),
        numbers: Vec::new(),
        is_stub: false,
    }
}

/// A Swedish page with title, synonyms and text; its topic is its title.
fn page(title: &'static str, synonyms: &str, words: &str) -> Entry<&'static str> {
    let entry = titled(title, SWEDISH, title);
    Entry { synonyms: synonyms.to_owned(), body: words.to_owned(), ..entry }
}

/// The topics found in their order, Swedish in use.
fn found<'a>(pages: impl IntoIterator<Item = Entry<&'a str>>, query: &str) -> Vec<&'a str> {
    hits(pages, query, SWEDISH).into_iter().map(|hit| hit.topic).collect()
}

fn index<T: Clone + Eq + Hash>(pages: impl IntoIterator<Item = Entry<T>>) -> Index<T> {
    Index::new(pages, FORMS.clone())
}

fn hits<'a>(
    pages: impl IntoIterator<Item = Entry<&'a str>>,
    query: &str,
    preferred: Language,
) -> Vec<Hit<&'a str>> {
    index(pages).find(query, preferred, usize::MAX)
}

/// An English page.
fn english<'a>(topic: &'a str, title: &str) -> Entry<&'a str> {
    titled(topic, ENGLISH, title)
}
