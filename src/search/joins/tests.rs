//! Near misses counted here against a library that counts them in full.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;

use super::{Join, Typed, begin_alike, is_near, letters};

fn join(typed: &str, known: &str) -> Option<Join> {
    Typed::new(typed, false).join(known, letters(known))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn slips_are_counted_as_the_library_counts_them(a in "[abc]{0,8}", b in "[abc]{0,8}") {
        let distance = strsim::osa_distance(&a, &b);
        for slips in 0..3 {
            let near = is_near(a.as_bytes(), b.as_bytes(), slips, false);
            prop_assert_eq!(near, distance <= slips, "{} {} {}", a, b, slips);
        }
    }

    #[test]
    fn a_word_that_goes_on_is_near_if_it_is_near_a_beginning(a in "[abc]{0,6}", b in "[abc]{0,9}") {
        let nearest = (0..=b.len()).filter_map(|end| Some(strsim::osa_distance(&a, b.get(..end)?))).min().unwrap();
        for slips in 0..3 {
            let near = is_near(a.as_bytes(), b.as_bytes(), slips, true);
            prop_assert_eq!(near, nearest <= slips, "{} {} {}", a, b, slips);
        }
    }

    #[test]
    fn words_a_slip_apart_begin_alike(a in "[abc]{2,6}", b in "[abc]{2,6}") {
        if strsim::osa_distance(&a, &b) <= 1 {
            prop_assert!(begin_alike(a.as_bytes(), b.as_bytes()));
        }
    }

    /// The letters are looked at first, and must never hide a word that joins.
    #[test]
    fn letters_hide_nothing(a in "[a-eåö0-3]{1,10}", b in "[a-eåö0-3]{1,10}") {
        let typed = Typed::new(&a, true);
        let known = super::terms::folded(&b);
        let expected = all_letters(&typed, &known);
        prop_assert_eq!(typed.join(&known, letters(&known)), expected);
        prop_assert!(expected.is_none() || typed.may_join(letters(&known)));
    }
}

/// The same join, with no help from the letters: each question is asked of the words themselves.
fn all_letters(typed: &Typed<'_>, known: &str) -> Option<Join> {
    let (own, number) = (&*typed.folded, typed.is_number);
    let alike = begin_alike(own.as_bytes(), known.as_bytes());
    let near = |slips: usize| {
        alike && is_near(own.as_bytes(), known.as_bytes(), slips.min(typed.slips), true)
    };
    let parts = own.starts_with(known) || own.ends_with(known);
    match () {
        () if own == known => Some(Join::Whole),
        () if known.starts_with(own) => Some(Join::Prefix),
        () if !number && super::are_forms(own, known) => {
            let close = alike && is_near(own.as_bytes(), known.as_bytes(), 1, true);
            Some(if close { Join::CloseForm } else { Join::Form })
        }
        () if own.len() >= super::PART && known.contains(own) => Some(Join::Contained),
        () if typed.slips > 0 && near(1) => Some(Join::Near),
        () if typed.slips > 0 && near(2) => Some(Join::Far),
        () if !number && known.len() >= super::PART && parts => Some(Join::Within),
        () => None,
    }
}

#[test]
fn each_way_to_join_has_its_name() {
    assert_eq!(join("hotell", "hotell"), Some(Join::Whole));
    assert_eq!(Typed::new("hot", true).join("hotell", letters("hotell")), Some(Join::Prefix));
    assert_eq!(join("barnen", "barnet"), Some(Join::CloseForm));
    assert_eq!(join("barnens", "barnet"), Some(Join::Form));
    assert_eq!(join("arbete", "tvangsarbete"), Some(Join::Contained));
    assert_eq!(join("socialjoren", "socialjouren"), Some(Join::Near));
    assert_eq!(join("manskohandel", "manniskohandel"), Some(Join::Far));
    assert_eq!(join("barnaktenskap", "barn"), Some(Join::Within));
    assert_eq!(join("hot", "hotell"), None);
    assert_eq!(join("11414", "11415"), None);
}
