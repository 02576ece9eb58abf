//! The words of line mode, each in both languages whatever the language in use, in any case.

use super::{answers, marks::QUICK};
use crate::{languages::LANGUAGES, typist::Typed, world::World};

/// Where, the words, and the line that means the same.
const WORDS: [(&str, &[&str], &str); 14] = [
    (GATE, &["ja", "JA", "yes", "Yes", "j", "y", "1.", "1)"], "1"),
    (GATE, &["osäker", "OSÄKER", "osa\u{308}ker", "unsure", "2."], "2"),
    (GATE, &["nej", "NEJ", "no", "No", "n", "3)"], "3"),
    (GATE, &["tillbaka", "Tillbaka", "back", "BACK"], "<"),
    (GATE, &["hjälp", "HJÄLP", "help"], "?"),
    (GATE, &["meny", "Meny", "menu", "start"], "0"),
    (GATE, &["112", "nödnumret", "emergency"], "!"),
    (GATE, &["sök", "SÖK", "search"], "/"),
    (QUICK, &["9.", "9)"], "9"),
    (QUICK, &["6 osäker", "6 Osäkert", "6 unsure", "6 UNSURE"], "6?"),
    (MARKED, &["bort 6", "ta bort 6", "remove 6", "minus 6", "Bort 6."], "-6"),
    (MARKED, &["klar", "KLAR", "done", "k"], ""),
    (OUTCOME, &["nästa", "Nästa", "next"], "n"),
    (OUTCOME, &["varför", "why", "VARFÖR"], "w"),
];
const GATE: &str = "1 / vaxj / 2 / 1";
const MARKED: &str = "2 / vaxj / 2 / 1 / 6 8";
const OUTCOME: &str = "2 / vaxj / 2 / 1 / 6 / ";

fn after(way: &str, line: &str, language: vaksam::language::Language) -> Typed {
    let lines = format!("{}\n{line}\n", way.replace(" / ", "\n"));
    Typed::bytes(language, lines.as_bytes())
}

#[test]
fn every_word_is_understood_in_both_languages_and_in_any_case() {
    for language in LANGUAGES {
        for (way, words, same) in WORDS {
            let same = after(way, same, language);
            for word in words {
                let typed = after(way, word, language);
                assert_eq!(typed.page(), same.page(), "{word} after {way}");
                assert_eq!(answers(&typed), answers(&same), "{word} after {way}");
            }
        }
        for leave in ["lämna", "LÄMNA", "leave", "Leave", "sluta", "quit", "."] {
            let left = after(GATE, &format!("{leave}\n8"), language);
            assert_eq!(left.page().id.screen, "start", "{leave}");
        }
    }
}

#[test]
fn more_repeat_and_digits_say_what_was_asked_for_and_change_nothing() {
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        let outcome = Typed::bytes(language, (OUTCOME.replace(" / ", "\n") + "\n").as_bytes());
        for word in ["mer", "MER", "more"] {
            let more = after(OUTCOME, word, language);
            let page = outcome.page();
            let safety = &page.call_card().unwrap().safety.text;
            assert!(more.answer().replace('\n', " ").contains(safety), "{}", more.answer());
            assert_eq!(more.page(), outcome.page());
        }
        for word in ["upprepa", "Repeat", "repeat"] {
            assert_eq!(after(OUTCOME, word, language).answer(), outcome.answer(), "{word}");
        }
        for word in ["siffror", "digits", "DIGITS"] {
            let digits = texts.with("ui-line-in-digits", &[("digits", "1 1 4, 1 4".into())]);
            let said = after(OUTCOME, word, language);
            assert_eq!(said.answer().lines().next(), Some(&*digits), "{word}");
        }
    }
}

#[test]
fn the_name_of_the_other_language_changes_to_it_and_its_own_does_not() {
    for (language, other) in [(LANGUAGES[0], LANGUAGES[1]), (LANGUAGES[1], LANGUAGES[0])] {
        let catalog = World::get().catalog();
        let name = |language| catalog.languages.profile(language).unwrap().name.clone();
        assert_eq!(after(GATE, &name(other), language).model().state().language, other);
        assert_eq!(after(GATE, &name(language), language).model().state().language, language);
    }
}

#[test]
fn next_at_the_last_number_says_that_it_was_the_last() {
    for language in LANGUAGES {
        let said = after(OUTCOME, "n\nn\nn\nn\nn\nn", language);
        let last = World::get().texts(language).line("ui-line-last-number");
        assert!(said.answer().starts_with(&last), "{}", said.answer());
    }
}

#[test]
fn an_empty_list_goes_on_only_when_enter_is_pressed_twice_and_says_so() {
    for language in LANGUAGES {
        let once = after(QUICK, "", language);
        let asked = World::get().texts(language).line("ui-line-nothing");
        assert_eq!(once.page().id.screen, "quick");
        assert!(once.answer().starts_with(&asked), "{}", once.answer());
        assert_eq!(after(QUICK, "\n", language).page().id.screen, "outcome");
    }
}
