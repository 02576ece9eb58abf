//! `vaksam look`: the page that fits, or what fits, in the language in use, as plain text and without
//! a trace.

use crate::languages::{LANGUAGES, SWEDISH, other};
use std::process::{Command, Stdio};

use vaksam::language::Language;

use crate::content::{self, complained, printed, texts, vaksam};

/// What `vaksam look` prints in a language, with single blanks, and its exit code.
fn looked_up(typed: &[&str], language: Language) -> (String, Option<i32>) {
    let output = vaksam(&[&["look"], typed, &["-L", language.code()]].concat(), b"");
    let told = if output.status.success() { printed(&output) } else { complained(&output) };
    let told = told.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    (told, output.status.code())
}

/// The words of a text as they come out of [`looked_up`].
fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn letters_with_their_marks_apart_find_what_whole_letters_find() {
    for (apart, whole) in [("beta\u{308}nketid", "betänketid"), ("va\u{30a}ld", "våld")] {
        assert_eq!(looked_up(&[apart], SWEDISH), looked_up(&[whole], SWEDISH));
    }
}

#[test]
fn looking_up_what_one_page_answers_prints_it_in_the_language_in_use() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        let page = "page-sector-hotel";
        let (title, lead) = (texts.line(page), texts.attribute(page, "lead").unwrap());
        let other = content::texts(other(language), &catalog).line(page);
        for typed in [title.as_str(), &title.to_uppercase(), &other] {
            let (told, code) = looked_up(&[typed], language);
            assert_eq!(code, Some(0), "{told}");
            assert!(told.starts_with(&format!("{title} {}", said(&lead))), "{typed:?} {told}");
        }
        let sign = texts.line("sign-id-held-by-other");
        let (told, _) = looked_up(&["chefen", "tog", "passet"], language);
        assert!(told.starts_with(&sign), "{told}");
    }
}

#[test]
fn looking_up_what_several_pages_answer_names_each_with_its_section_and_how_to_read_one() {
    let catalog = content::catalog();
    for (language, typed) in LANGUAGES.into_iter().zip(["barn", "child"]) {
        let texts = texts(language, &catalog);
        let (told, code) = looked_up(&[typed], language);
        assert_eq!(code, Some(0), "{told}");
        let command = [("command", format!("vaksam look 2 {typed}").into())];
        assert!(told.ends_with(&said(&texts.with("ui-look-several", &command))), "{told}");
        assert!(told.starts_with("1. "), "{told}");
        let title = texts.line("page-law-children");
        let hit = format!("{title} ({})", texts.line("ui-room-law"));
        assert!(told.contains(&hit), "{hit}\n{told}");
        assert!(told.contains(" 2. ") && !told.contains(" 13. "), "{told}");
        // As it says: one of the titles is enough.
        let (told, _) = looked_up(&[&title], language);
        let lead = texts.attribute("page-law-children", "lead").unwrap();
        assert!(told.starts_with(&format!("{title} {}", said(&lead))), "{told}");
    }
}

#[test]
fn a_number_before_the_words_reads_that_hit() {
    for (language, typed) in LANGUAGES.into_iter().zip(["barn", "child"]) {
        let (list, _) = looked_up(&[typed], language);
        let (_, third) = list.split_once("3. ").unwrap();
        let title = third.split(" (").next().unwrap();
        for words in [&["3", typed][..], &[&format!("3 {typed}")]] {
            let (told, code) = looked_up(words, language);
            assert_eq!(code, Some(0));
            assert!(told.starts_with(title), "{title} {told}");
        }
    }
}

#[test]
fn a_slip_or_a_word_of_a_text_is_not_sure_enough_for_one_page() {
    for typed in ["socialjoren", "tolkr", "mänskohandl"] {
        let (told, code) = looked_up(&[typed], SWEDISH);
        assert!(code == Some(0) && told.starts_with("1. "), "{typed} {told}");
    }
}

#[test]
fn a_page_comes_before_the_word_of_its_name_and_names_what_else_was_found() {
    let catalog = content::catalog();
    let texts = texts(SWEDISH, &catalog);
    let (told, _) = looked_up(&["sekretess"], SWEDISH);
    let lead = texts.attribute("page-law-secrecy", "lead").unwrap();
    assert!(told.contains(&said(&lead)), "{told}");
    assert!(told.contains(&format!("{}: 2. ", texts.line("ui-look-also"))), "{told}");
}

#[test]
fn a_screen_of_the_program_is_found_with_its_command() {
    for (typed, command) in [("är vi redo", "vaksam ready"), ("vem ringer jag", "vaksam call")] {
        let (told, code) = looked_up(&[typed], SWEDISH);
        assert!(code == Some(0) && told.contains(command), "{typed} {told}");
    }
}

#[test]
fn looking_up_what_nothing_answers_says_so_and_tells_a_script() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        for typed in ["xyzzy qwerty", "?!", "020-390001"] {
            let output = vaksam(&["look", typed, "-L", language.code()], b"");
            assert_eq!((printed(&output), output.status.code()), ("", Some(1)), "{typed}");
            let none = texts(language, &catalog).line("ui-look-none");
            assert_eq!(said(complained(&output)), said(&none), "{typed}");
        }
    }
}

#[test]
fn looking_up_a_number_tells_whose_it_is() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        let texts = texts(language, &catalog);
        for (typed, contact) in [
            (&["114", "14"][..], "polis-11414"),
            (&["11414"], "polis-11414"),
            (&["020390000"], "nspm-stodtelefon"),
            (&["+46 20 39 00 00"], "nspm-stodtelefon"),
            (&["112"], "sos-112"),
        ] {
            let (told, code) = looked_up(typed, language);
            let name = texts.line(&format!("contact-{contact}"));
            let shown = catalog.contacts.get(contact).unwrap().number.as_ref().unwrap();
            assert_eq!(code, Some(0), "{typed:?} {told}");
            assert!(told.starts_with(&name), "{typed:?} {name} {told}");
            assert!(told.contains(shown.as_str()), "{typed:?} {shown:?} {told}");
        }
    }
}

#[test]
fn what_is_looked_up_is_plain_text_and_left_nowhere() {
    for typed in ["hotell", "barn", "xyzzy"] {
        let home = tempfile::tempdir().unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_vaksam"))
            .args(["look", typed])
            .current_dir(home.path())
            .env_clear()
            .env("HOME", home.path())
            .env("TERM", "xterm-256color")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let told = format!("{}{}", printed(&output), complained(&output));
        assert!(told.len() > 20 && !told.contains('\u{1b}'), "{told}");
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "{typed}");
    }
}

#[test]
fn a_page_names_those_of_the_place_that_was_asked_for() {
    let catalog = content::catalog();
    let number = |id| catalog.contacts.get(id).unwrap().number.as_ref().unwrap().as_str();
    let texts = texts(SWEDISH, &catalog);
    let title = texts.line("page-programme-return");
    let told = |place| looked_up(&[&title, "-p", place], SWEDISH).0;
    let south = format!(
        "{}, {}",
        number("regionkoordinator-syd"),
        texts.line("contact-regionkoordinator-syd")
    );
    assert!(told("Växjö").contains(&south) && !told("Gävle").contains(&south));
    let title = texts.line("page-actor-social-services");
    let at = ["-p", "Södertälje", "--at", "2026-11-30T18:30"];
    let told = looked_up(&[&[&*title][..], &at].concat(), SWEDISH).0;
    assert!(told.find(number("jour-sodertalje")) < told.find("112"), "{told}");
    assert!(told.contains(number("jour-sodertalje")), "{told}");
}
