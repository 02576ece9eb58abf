//! What people type, in the index that is shipped: questions written from the users' side before
//! the search was tuned. A question is never made easier; the search or the pages answer it better.

use crate::languages::LANGUAGES;
use std::{collections::BTreeSet, rc::Rc};

use serde::Deserialize;
use vaksam::{
    content::{self, catalog::Catalog, embedded},
    present,
    reference::{self, Topic},
    search::Index,
};

use crate::content::texts;

/// How many of the thirty questions in each language must be answered.
const ANSWERED: usize = 57;

/// So many of those were answered that nothing was tuned to, of ten in each language, when they were
/// tried first.
const HELD_OUT: usize = 18;

/// Of sixty that were tuned on, as many have the answer first and among the first three.
const TUNED: (usize, usize) = (59, 60);

/// Of sixty that nothing was tuned to, as many were when they were tried first.
const HELD: (usize, usize) = (48, 56);

#[derive(Deserialize)]
struct Questions {
    question: Vec<Question>,
    held_out: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    language: String,
    typed: String,
    /// Whose question it is.
    who: String,
    /// One of these comes first.
    #[serde(default)]
    first: Vec<String>,
    /// One of these is among the first three.
    #[serde(default)]
    among: Vec<String>,
}

/// The shipped content and its index.
pub struct Shipped {
    pub catalog: Rc<Catalog>,
    pub index: Index<Topic>,
}

impl Shipped {
    pub fn read() -> Self {
        let catalog = Rc::new(content::load_all(&embedded::files()).0);
        let both = LANGUAGES.map(|language| Rc::new(texts(language, &catalog)));
        let index = present::index(&catalog, &both);
        Self { catalog, index }
    }

    /// The names of the first hits, as many as count.
    fn found(&self, question: &Question) -> Vec<String> {
        let language = LANGUAGES.into_iter().find(|of| of.code() == question.language);
        let hits = self.index.find(&question.typed, language.unwrap(), 5);
        hits.iter().map(|hit| name(&hit.topic)).collect()
    }

    /// The questions that are not answered, each with what is found instead.
    fn unanswered(&self, questions: &[Question]) -> Vec<String> {
        let tried = questions.iter().map(|question| (question, self.found(question)));
        let missed = tried.filter(|(question, found)| {
            let (wanted, within) = match question.first.as_slice() {
                [] => (&question.among, 3),
                _ => (&question.first, 1),
            };
            !found.iter().take(within).any(|topic| wanted.contains(topic))
        });
        let told = missed.map(|(Question { language, typed, who, .. }, found)| {
            format!("{language} {typed:?} ({who}): {found:?}")
        });
        told.collect()
    }
}

/// A topic as the questions name it.
fn name(topic: &Topic) -> String {
    let (kind, id) = topic.kind_and_id();
    format!("{kind}:{id}")
}

fn questions() -> Questions {
    toml::from_str(include_str!("questions.toml")).unwrap()
}

/// As many in each language, each with an answer, and every answer there to be found.
fn are_sound(questions: &[Question], of_each: usize, catalog: &Catalog) {
    for language in LANGUAGES {
        let own = questions.iter().filter(|question| question.language == language.code());
        assert_eq!(own.count(), of_each, "{}", language.code());
    }
    let known: BTreeSet<String> =
        reference::findable_topics(catalog).map(|topic| name(&topic)).collect();
    for Question { typed, first, among, .. } in questions {
        assert!(first.is_empty() != among.is_empty(), "{typed}: either the first or the first few");
        let unknown: Vec<_> = first.iter().chain(among).filter(|id| !known.contains(*id)).collect();
        assert!(unknown.is_empty(), "{typed}: {unknown:?}");
    }
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let (shipped, Questions { question, held_out }) = (Shipped::read(), questions());
    for (questions, of_each, floor) in [(question, 30, ANSWERED), (held_out, 10, HELD_OUT)] {
        are_sound(&questions, of_each, &shipped.catalog);
        let unanswered = shipped.unanswered(&questions);
        println!("unanswered of {}:\n{}", questions.len(), unanswered.join("\n"));
        assert!(questions.len() - unanswered.len() >= floor, "{unanswered:#?}");
    }
}

/// Questions that somebody else wrote without having seen the search or its words: half of them were tuned
/// on.
#[derive(Deserialize)]
struct Others {
    question: Vec<Answered>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    language: String,
    typed: String,
    who: String,
    /// One of these should come first.
    first: Vec<String>,
    /// These count as well among the first three.
    #[serde(default)]
    among: Vec<String>,
}

/// How many of some questions are answered by the first hit, and by one of the first three.
fn answered(file: &str) -> (usize, usize) {
    let shipped = Shipped::read();
    let Others { question } = toml::from_str(file).unwrap();
    let (mut first, mut among) = (0, 0);
    for Answered { language, typed, who, first: best, among: good } in &question {
        let language = LANGUAGES.into_iter().find(|of| of.code() == language).unwrap();
        let hits = shipped.index.find(typed, language, 3);
        let found: Vec<String> = hits.iter().map(|hit| name(&hit.topic)).collect();
        // Written before places were topics of one kind.
        let is = |wanted: &String, found: &String| wanted.replace("county:", "place:") == *found;
        let is_first = found.first().is_some_and(|hit| best.iter().any(|topic| is(topic, hit)));
        let wanted = || best.iter().chain(good);
        let is_among = found.iter().any(|hit| wanted().any(|topic| is(topic, hit)));
        first += usize::from(is_first);
        among += usize::from(is_among);
        if !is_first {
            println!("{typed:?} ({who}), among three {is_among}: {found:?}");
        }
    }
    println!("of {}: first {first}, among three {among}", question.len());
    (first, among)
}

#[test]
fn what_others_ask_that_was_tuned_on_is_found() {
    let (first, among) = answered(include_str!("questions-tuned.toml"));
    assert!(first >= TUNED.0 && among >= TUNED.1, "{first} {among}");
}

/// Nothing was tuned to these: what was found of them at first is the measure.
#[test]
fn what_others_ask_that_nothing_was_tuned_to_is_found() {
    let (first, among) = answered(include_str!("questions-held.toml"));
    assert!(first >= HELD.0 && among >= HELD.1, "{first} {among}");
}
