//! What holds for every page and whatever is typed.

use crate::languages::{ENGLISH, SWEDISH};
use proptest::prelude::*;
use vaksam::{
    language::Language,
    search::{Confidence, Entry},
};

use super::index;

/// Words of pages and of people: ordinary ones, numbers, and any text at all.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "(barn|hotell|arbet|polis|männi|tvång|vad|är|the|i|hand)(|e|et|en|s|arna|ing)",
        2 => "[a-dåäö]{1,6}",
        2 => "\\+?[0-46]{1,4}",
        1 => "[ae0-4]{1,3}[-'’+][be5-9]{1,3}",
        1 => "\\PC{1,4}",
    ]
}

fn text(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..most).prop_map(|words| words.join(" "))
}

fn entries() -> impl Strategy<Value = Vec<Entry<usize>>> {
    let entry = (0..12_usize, any::<bool>(), text(5), text(4), text(12), text(2));
    let entry = entry.prop_map(|(topic, swedish, title, synonyms, body, number)| {
        let language = if swedish { SWEDISH } else { ENGLISH };
        Entry { title, synonyms, body, numbers: vec![number], ..page(topic, language) }
    });
    prop::collection::vec(entry, 1..20)
}

/// A page on which nothing stands.
fn page(topic: usize, language: Language) -> Entry<usize> {
    Entry {
        topic,
        language,
        title: String::new(),
        synonyms: String::new(),
        places: Vec::new(),
        regions: Vec::new(),
        body: String::new(),
        numbers: Vec::new(),
        is_stub: false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_title_typed_in_full_is_found_first(entries in entries(), at in any::<prop::sample::Index>()) {
        let entry = at.get(&entries);
        let hits = index(entries.clone()).find(&entry.title, entry.language, usize::MAX);
        let letters = entry.title.chars().any(char::is_alphanumeric);
        prop_assert_eq!(letters, !hits.is_empty());
        if letters {
            prop_assert_eq!(hits[0].confidence, Confidence::ExactName);
            let own = hits.iter().position(|hit| hit.topic == entry.topic).unwrap();
            // Others before it bear the same title.
            prop_assert!(hits[..=own].iter().all(|hit| hit.confidence == Confidence::ExactName), "{:?}", hits);
        }
    }

    #[test]
    fn typing_a_title_on_never_loses_it(entries in entries(), at in any::<prop::sample::Index>()) {
        let entry = at.get(&entries).clone();
        let index = index(entries);
        for (end, _) in entry.title.char_indices().skip(1) {
            let typed = &entry.title[..end];
            if typed.chars().any(char::is_alphanumeric) {
                let hits = index.find(typed, SWEDISH, usize::MAX);
                prop_assert!(hits.iter().any(|hit| hit.topic == entry.topic), "{:?}", typed);
            }
        }
    }

    #[test]
    fn a_topic_is_found_once_and_always_at_the_same_rank(
        entries in entries(), query in text(5), most in 0..9_usize,
    ) {
        let hits = index(entries.clone()).find(&query, ENGLISH, usize::MAX);
        let again = index(entries).find(&query, ENGLISH, most);
        prop_assert_eq!(&hits[..most.min(hits.len())], &again[..]);
        let mut topics: Vec<_> = hits.iter().map(|hit| hit.topic).collect();
        topics.sort_unstable();
        topics.dedup();
        prop_assert_eq!(topics.len(), hits.len());
    }

    #[test]
    fn any_text_can_be_indexed_and_searched(title in any::<String>(), words in any::<String>(), query in any::<String>()) {
        let entry = Entry {
            topic: (),
            language: SWEDISH,
            synonyms: query.chars().rev().collect(),
            places: vec![query.clone()],
            regions: vec![query.clone()],
            is_stub: true,
            numbers: vec![words.clone()],
            title,
            body: words,
        };
        let found = index([entry.clone()]).find(&query, SWEDISH, 3).len();
        prop_assert!(found <= 1);
        let long = query.repeat(50);
        prop_assert!(index([entry]).find(&long, ENGLISH, 3).len() <= 1);
    }

    #[test]
    fn case_and_diacritics_never_lose_a_hit(entries in entries(), query in "[a-zåäöé]{1,6}( [a-zåäö]{1,6})?") {
        let index = index(entries);
        let topics = |query: &str| {
            let mut topics: Vec<_> =
                index.find(query, SWEDISH, usize::MAX).iter().map(|hit| hit.topic).collect();
            topics.sort_unstable();
            topics
        };
        prop_assert_eq!(topics(&query), topics(&query.to_uppercase()));
        prop_assert_eq!(topics(&query), topics(&vaksam::fold::fold(&query)));
    }
}

/// With Caps Lock on, a word of one letter and a number are typed as loudly as the rest.
#[test]
fn capitals_say_nothing_where_all_is_in_capitals() {
    let index = index([Entry { body: "it hjälp".to_owned(), ..page(0, ENGLISH) }]);
    for query in ["b it", "112 it"] {
        let found = |query: &str| index.find(query, SWEDISH, usize::MAX);
        assert_eq!(found(&query.to_uppercase()), found(query), "{query}");
    }
}

/// A word spelled as it stands is not more of a match than the same without its diacritics: no
/// misspelling of another word is found with one and left out with the other.
#[test]
fn the_spelling_of_one_word_does_not_decide_whether_another_is_found() {
    let misspelt = Entry { body: "äaäö".to_owned(), ..page(0, ENGLISH) };
    let index = index([misspelt, Entry { body: "eb".to_owned(), ..page(1, SWEDISH) }]);
    let topics = |query| {
        let hits = index.find(query, SWEDISH, usize::MAX);
        hits.iter().map(|hit| hit.topic).collect::<Vec<_>>()
    };
    assert_eq!(topics("éb äöääö"), topics("eb aoaao"));
}
