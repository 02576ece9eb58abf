//! The edits counted here against a library that computes the whole distance.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::sync::LazyLock;

use proptest::prelude::*;
use serde::Deserialize;

use super::{LanguageForms, MatchKind, Names, QueryWord, begin_alike, is_within_edits, letter_set};
use crate::language::Language;

/// The lists of the shipped languages.
static FORMS: LazyLock<LanguageForms> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct Lists {
        endings: Vec<String>,
        stop_words: Vec<String>,
    }
    let files = [
        include_str!("../../../../../locales/sv/search.toml"),
        include_str!("../../../../../locales/en/search.toml"),
    ];
    let lists: Vec<Lists> = files.iter().map(|file| toml::from_str(file).unwrap()).collect();
    LanguageForms::new(
        Language::DEFAULT,
        lists.iter().flat_map(|lists| &lists.endings).map(String::as_str),
        lists.iter().flat_map(|lists| &lists.stop_words).map(String::as_str),
    )
});

fn match_kind(typed: &str, indexed: &str) -> Option<MatchKind> {
    QueryWord::new(typed, false, &FORMS, &Names::default()).match_kind(
        indexed,
        letter_set(indexed),
        false,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn edits_are_counted_as_the_library_counts_them(a in "[abc]{0,8}", b in "[abc]{0,8}") {
        let distance = strsim::osa_distance(&a, &b);
        for edits in 0..3 {
            let within = is_within_edits(a.as_bytes(), b.as_bytes(), edits, false);
            prop_assert_eq!(within, distance <= edits, "{} {} {}", a, b, edits);
        }
    }

    #[test]
    fn a_word_still_being_typed_is_compared_with_every_prefix(a in "[abc]{0,6}", b in "[abc]{0,9}") {
        let distance = (0..=b.len()).filter_map(|end| Some(strsim::osa_distance(&a, b.get(..end)?))).min().unwrap();
        for edits in 0..3 {
            let within = is_within_edits(a.as_bytes(), b.as_bytes(), edits, true);
            prop_assert_eq!(within, distance <= edits, "{} {} {}", a, b, edits);
        }
    }

    #[test]
    fn words_one_edit_apart_begin_alike(a in "[abc]{2,6}", b in "[abc]{2,6}") {
        if strsim::osa_distance(&a, &b) <= 1 {
            prop_assert!(begin_alike(a.as_bytes(), b.as_bytes()));
        }
    }

    #[test]
    fn comparing_letter_sets_first_never_hides_a_match(a in "[a-eåö0-3]{1,10}", b in "[a-eåö0-3]{1,10}") {
        let typed = QueryWord::new(&a, true, &FORMS, &Names::default());
        let indexed = super::strip_marks(&b);
        let expected = match_kind_without_letter_sets(&typed, &indexed);
        prop_assert_eq!(typed.match_kind(&indexed, letter_set(&indexed), false), expected);
        prop_assert!(expected.is_none() || typed.may_match(letter_set(&indexed)));
    }
}

fn match_kind_without_letter_sets(typed: &QueryWord<'_>, indexed: &str) -> Option<MatchKind> {
    let (own, number) = (&*typed.folded, typed.is_number);
    let alike = begin_alike(own.as_bytes(), indexed.as_bytes());
    let within = |edits: usize| {
        let edits = edits.min(typed.max_edits);
        alike && is_within_edits(own.as_bytes(), indexed.as_bytes(), edits, true)
    };
    let contains = own.starts_with(indexed) || own.ends_with(indexed);
    match () {
        () if own == indexed => Some(MatchKind::Exact),
        () if indexed.starts_with(own) => Some(MatchKind::Prefix),
        () if !number && super::are_forms(own, indexed, &FORMS) => {
            let close = alike && is_within_edits(own.as_bytes(), indexed.as_bytes(), 1, true);
            Some(if close { MatchKind::CloseInflection } else { MatchKind::Inflection })
        }
        () if own.len() >= super::MIN_COMPOUND_PART && indexed.contains(own) => {
            Some(MatchKind::ContainsTyped)
        }
        () if typed.max_edits > 0 && within(1) => Some(MatchKind::OneEdit),
        () if typed.max_edits > 0 && within(2) => Some(MatchKind::TwoEdits),
        () if !number && indexed.len() >= super::MIN_COMPOUND_PART && contains => {
            Some(MatchKind::ContainsIndexed)
        }
        () => None,
    }
}

#[test]
fn each_kind_of_match_is_told_from_the_others() {
    assert_eq!(match_kind("hotell", "hotell"), Some(MatchKind::Exact));
    assert_eq!(
        QueryWord::new("hot", true, &FORMS, &Names::default()).match_kind(
            "hotell",
            letter_set("hotell"),
            false
        ),
        Some(MatchKind::Prefix)
    );
    assert_eq!(match_kind("barnen", "barnet"), Some(MatchKind::CloseInflection));
    assert_eq!(match_kind("barnens", "barnet"), Some(MatchKind::Inflection));
    assert_eq!(match_kind("arbete", "tvangsarbete"), Some(MatchKind::ContainsTyped));
    assert_eq!(match_kind("socialjoren", "socialjouren"), Some(MatchKind::OneEdit));
    assert_eq!(match_kind("manskohandel", "manniskohandel"), Some(MatchKind::TwoEdits));
    assert_eq!(match_kind("barnaktenskap", "barn"), Some(MatchKind::ContainsIndexed));
    assert_eq!(match_kind("hot", "hotell"), None);
    assert_eq!(match_kind("11414", "11415"), None);
}
