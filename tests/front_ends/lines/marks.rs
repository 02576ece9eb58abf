//! Marks typed in line mode: naming more never lowers the outcome, a minus takes back, each change is
//! told, and no command is about a row that nobody sees.

use vaksam::{
    app::{
        Model,
        bindings::{BINDINGS, Context},
        letters::words_of,
    },
    assess::{self, Answer},
    ids::SignId,
    page::Mark,
};

use super::answers;
use crate::{
    chance::{Chance, steps},
    languages::{ENGLISH, LANGUAGES, SWEDISH},
    typist::Typed,
    walker::Walker,
    world::World,
};

pub const QUICK: &str = "2 / vaxj / 2 / 1";

/// Where rows are marked or answered: quick check, list, a case, the readiness check.
fn marking(language: vaksam::language::Language) -> Vec<Typed> {
    let ways = [QUICK, "1 / vaxj / 2 / 1 / 3 / 3", "4 / 2 / 4"];
    let mut all: Vec<Typed> = ways.iter().map(|way| Typed::lines(language, way)).collect();
    all.push(Typed::from(Walker::ready(language).session, b"1\n"));
    all
}

fn rank(model: &Model) -> usize {
    let outcome = assess::outcome(&model.state().answers, &model.state().catalog);
    // From `no-signs` to `immediate-danger`.
    let ranks = ["no-signs", "weak-signs", "suspicion", "strong-picture", "child-concern"];
    ranks.iter().position(|rank| *rank == outcome.as_str()).unwrap_or(ranks.len())
}

fn signs(model: &Model) -> Vec<(SignId, Answer)> {
    model.state().answers.signs().map(|(sign, answer)| (sign.clone(), answer)).collect()
}

/// The marks of the page in view.
fn marks_of(typed: &Typed) -> Vec<Option<Mark>> {
    let page = typed.page();
    page.choices().unwrap().items.iter().map(|item| item.mark).collect()
}

/// Marks as people type them.
fn some_marks(chance: &mut Chance) -> String {
    let mark = |chance: &mut Chance| {
        let row = 1 + chance.below(14);
        format!("{row}{}", chance.pick(&["", "", "?", ".", ")"]))
    };
    let marks: Vec<String> = (0..=chance.below(4)).map(|_| mark(chance)).collect();
    let between: &&str = chance.pick(&[" ", ", ", ","]);
    marks.join(between)
}

/// Back to the list from wherever a line led, a question on the way answered with yes.
fn back_to_the_list(typed: &mut Typed) {
    let mut is_asked = false;
    for _ in 0..20 {
        let screen = typed.page().id.screen;
        if screen == "quick" {
            return;
        }
        let answers = screen.starts_with("gate") && !is_asked;
        Typed::go_on(&mut typed.session, if answers { b"ja\n" } else { b"<\n" });
        is_asked |= answers;
    }
    panic!("no way back from {}", typed.page().id);
}

#[test]
fn naming_more_never_lowers_the_outcome_nor_the_answer_to_any_sign() {
    let mut chance = Chance::new("naming more", 6);
    let mut raised = 0;
    for _ in 0..steps(120) {
        let mut typed = Typed::lines(SWEDISH, QUICK);
        for _ in 0..6 {
            let before = (rank(typed.model()), signs(typed.model()));
            let line = some_marks(&mut chance);
            Typed::go_on(&mut typed.session, format!("{line}\n").as_bytes());
            back_to_the_list(&mut typed);
            let after = (rank(typed.model()), signs(typed.model()));
            assert!(before.0 <= after.0, "{line}: {before:?} {after:?}");
            for (sign, answer) in before.1 {
                let kept = after.1.iter().any(|(id, now)| *id == sign && answer <= *now);
                assert!(kept, "{line} lowered {sign}");
            }
            raised += usize::from(before.0 < after.0);
        }
    }
    assert!(raised > 100, "only {raised} lines raised anything");
}

#[test]
fn a_number_given_again_stays_marked_and_a_minus_takes_it_back_and_both_are_told() {
    use Answer::{Unsure, Yes};
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        let again = Typed::lines(language, &format!("{QUICK} / 6 / 6 8?"));
        assert_eq!(answers(&again), [(6, Yes), (8, Unsure)]);
        let words = [("rows", "6".into()), ("row", "6".into())];
        let answer = again.answer().replace('\n', " ");
        assert!(answer.contains(&texts.with("ui-line-already", &words)), "{answer}");
        let list = Typed::lines(language, QUICK).page();
        let text = |row: usize| format!("{row} {}", list.choices().unwrap().items[row - 1].text);
        let unsure = texts.with("ui-line-unsure", &[("thing", text(8).into())]);
        let told = texts.with("ui-line-marked", &[("things", unsure.into())]);
        assert!(answer.contains(&told), "{told}\n{answer}");

        let back = Typed::lines(language, &format!("{QUICK} / 6 8? / -6 / -8? 3"));
        assert_eq!(answers(&back), [(3, Yes)]);
        let back = Typed::lines(language, &format!("{QUICK} / 6 8? / -6"));
        assert_eq!(answers(&back), [(8, Unsure)]);
        assert_eq!(back.page().id.to_string(), "quick", "who takes back stays");
        let told = texts.with("ui-line-unmarked", &[("things", text(6).into())]);
        assert!(back.answer().replace('\n', " ").contains(&told), "{}", back.answer());
        let nothing = Typed::lines(language, &format!("{QUICK} / -6"));
        let told = texts.with("ui-line-not-marked", &[("rows", "6".into()), ("row", "6".into())]);
        assert!(nothing.answer().contains(&told), "{}", nothing.answer());
    }
    // What is sure stays sure until it is taken back; what is unsure can become sure.
    assert_eq!(answers(&Typed::lines(SWEDISH, &format!("{QUICK} / 6 6?"))), [(6, Yes)]);
    assert_eq!(answers(&Typed::lines(SWEDISH, &format!("{QUICK} / 6? 6"))), [(6, Yes)]);
    assert_eq!(answers(&Typed::lines(SWEDISH, &format!("{QUICK} / 6 -6 6?"))), [(6, Unsure)]);
    // The danger that is named again leads there again.
    let danger = Typed::lines(SWEDISH, &format!("{QUICK} / 1 / < / 1"));
    assert_eq!((danger.page().id.screen, answers(&danger)), ("outcome", vec![(1, Yes)]));
    // On the review a sign is withdrawn with a minus and kept by its number.
    let list = "1 / vaxj / 2 / 1 / n / n";
    let review = format!("{list} / 1 2?{}", " / ".repeat(8));
    let marks = |lines: &str| signs(Typed::lines(SWEDISH, lines).model()).len();
    assert_eq!(Typed::lines(SWEDISH, &review).page().id.screen, "review");
    for (line, left) in [("-1", 1), ("-1 -2", 0), ("1 2", 2), ("-1 1", 2), ("-2 1", 1)] {
        assert_eq!(marks(&format!("{review} / {line}")), left, "{line}");
    }
    let on = Typed::lines(SWEDISH, &format!("{review} / -1 / "));
    assert_eq!(on.page().id.screen, "outcome", "Enter answers yes from anywhere");
}

#[test]
fn nothing_typed_alone_is_about_a_row_that_nobody_sees() {
    let letters = ('a'..='z').chain("åäöABCDEFGHIJKLMNOPQRSTUVWXYZ".chars());
    let mut lines: Vec<String> = letters.chain("-+*x?_,;:".chars()).map(String::from).collect();
    lines.extend(BINDINGS.iter().map(|binding| binding.typed.to_owned()));
    for language in LANGUAGES {
        let catalog = World::get().catalog();
        let profile = catalog.languages.profile(language).unwrap();
        lines.extend(BINDINGS.iter().flat_map(|binding| words_of(profile, binding)).cloned());
        for place in 0..marking(language).len() {
            let mut here = marking(language).remove(place);
            let (page, marks) = (here.page().id, marks_of(&here));
            let readiness = here.model().state().readiness.clone();
            let mut refused = 0;
            for line in &lines {
                let told = Typed::go_on(&mut here.session, format!("{line}\n").as_bytes());
                if here.page().id == page {
                    let texts = World::get().texts(here.model().state().language);
                    assert_eq!(marks_of(&here), marks, "{line} on {page}");
                    assert!(here.model().state().readiness == readiness, "{line} on {page}");
                    let unknown = [("typed", line.as_str().into())];
                    let unknown = texts.with("ui-line-unknown", &unknown);
                    refused += usize::from(told.replace('\n', " ").contains(&unknown));
                } else {
                    here = marking(language).remove(place);
                }
            }
            assert!(refused > 20, "{refused} refused on {page}");
        }
    }
}

#[test]
fn enter_alone_opens_no_row_but_tells_what_to_type() {
    for (way, screen) in [("", "start"), ("1 / vaxj / 2 / 1", "gate"), ("4", "training")] {
        let typed = Typed::lines(ENGLISH, &format!("{way} / ").replace("/ /", "/"));
        let typed = if way.is_empty() { Typed::bytes(ENGLISH, b"\n") } else { typed };
        assert_eq!(typed.page().id.screen, screen);
        let how = if screen == "gate" { "ui-line-gate" } else { "ui-line-choose" };
        let how = World::get().texts(ENGLISH).line(how);
        assert!(typed.answer().contains(&how), "{}", typed.answer());
    }
}

/// A screen of each context, by the lines that lead there.
const CONTEXTS: [(&str, Context); 8] = [
    ("4", Context::Menu),
    ("1 / vaxj / 2 / 1", Context::Gate),
    (QUICK, Context::Marking),
    ("2 / vaxj / 2 / 1 / 6 / ", Context::Outcome),
    ("7", Context::Reading),
    ("2", Context::Typing),
    ("4 / 4 / 2", Context::Class),
    ("4 / 4 / 2 /  /  /  /  /  /  /  /  / w", Context::WhatIf),
];

/// What the prompts give as an example is understood: a number with its answer in words.
#[test]
fn a_number_with_yes_partly_or_no_is_answered_so() {
    for (language, words) in [(SWEDISH, "6 ja 8 osäker"), (ENGLISH, "6 yes 8 unsure")] {
        let marked = Typed::lines(language, &format!("{QUICK} / {words}"));
        assert_eq!(answers(&marked), [(6, Answer::Yes), (8, Answer::Unsure)], "{words}");
    }
    for (language, words) in [(SWEDISH, "1 ja 2 nej 3 delvis"), (ENGLISH, "1 yes 2 no 3 partly")] {
        let ready = |line: &str| {
            Typed::from(Walker::ready(language).session, format!("1\n{line}\n").as_bytes())
        };
        let marks = marks_of(&ready(words));
        assert_eq!(marks, marks_of(&ready("1y 2n 3p")), "{words}");
        assert_ne!(marks, marks_of(&ready("")), "{words}");
    }
}

/// Whoever hears the lines read out does not hear `<` and `?`.
#[test]
fn every_word_of_every_language_does_what_its_sign_does_in_any_case() {
    let mut compared = 0;
    let catalog = World::get().catalog();
    for (way, context) in CONTEXTS {
        assert_eq!(Typed::lines(SWEDISH, way).model().context(), context, "{way}");
        for binding in BINDINGS.iter().filter(|binding| binding.contexts.contains(&context)) {
            let is_letter =
                context == Context::Typing && binding.typed.contains(char::is_alphabetic);
            if binding.typed.is_empty() || is_letter {
                continue;
            }
            let typed = |line: &str| {
                let lines = format!("{}\n{line}\n", way.replace(" / ", "\n"));
                Typed::bytes(SWEDISH, lines.as_bytes())
            };
            let by_sign = typed(binding.typed);
            for profile in catalog.languages.profiles() {
                for word in words_of(profile, binding) {
                    let by_word = typed(&word.to_uppercase());
                    assert_eq!(by_word.page(), by_sign.page(), "{word} after {way}");
                    assert_eq!(answers(&by_word), answers(&by_sign), "{word} after {way}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 60, "only {compared} words");
}

#[test]
fn what_people_type_for_yes_no_unsure_help_and_leaving_is_understood() {
    let gate = "1 / vaxj / 2 / 1";
    for (lines, same) in [
        (&["ja", "Ja", "J", "j", "yes", "YES", "1.", "1)"][..], "1"),
        (&["osäker", "osa\u{308}ker", "OSÄKER", "unsure", "u", "o", "2."], "2"),
        (&["nej", "NEJ", "N", "no", "3)"], "3"),
        (&["hjälp", "Hjälp", "hja\u{308}lp", "help"], "?"),
        (&["tillbaka", "back"], "<"),
    ] {
        let same = Typed::lines(SWEDISH, &format!("{gate} / {same}"));
        for line in lines {
            let typed = Typed::lines(SWEDISH, &format!("{gate} / {line}"));
            assert_eq!(typed.page(), same.page(), "{line}");
            assert_eq!(typed.model().state().answers, same.model().state().answers, "{line}");
        }
    }
    for line in ["sluta", "Lämna", "quit", "."] {
        let typed = Typed::lines(SWEDISH, &format!("{gate} / {line} / 8"));
        assert_eq!(typed.page().id.to_string(), "start", "{line}");
    }
    let marked = Typed::lines(SWEDISH, &format!("{QUICK} / 6. 8)"));
    assert_eq!(answers(&marked), [(6, Answer::Yes), (8, Answer::Yes)]);
    // A word to look for is one.
    let searched = Typed::lines(SWEDISH, "5 / 1 / hjälp");
    assert_eq!(searched.page().id.to_string(), "search");
}

/// What stands in help and in the page about privacy can be done in lines.
#[test]
fn in_lines_no_key_is_named_that_a_line_cannot_send() {
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        for (way, context) in CONTEXTS {
            let help = Typed::lines(language, &format!("{way} / ?"));
            let said = help.answer();
            for binding in BINDINGS.iter().filter(|binding| binding.contexts.contains(&context)) {
                for key in binding.keys.iter().map(|key| format!("key-name-{key}")) {
                    let name = texts.line(&key);
                    let is_named = said.lines().any(|line| line.starts_with(&format!("{name}:")));
                    assert!(!is_named, "{name} after {way}\n{said}");
                }
            }
            for key in ["Ctrl-", "F1", "F2", "PgUp", "Tab:"] {
                assert!(!said.contains(key), "{key} after {way}\n{said}");
            }
            assert!(said.contains(&texts.line("ui-help-lines")), "{said}");
        }
        let privacy = Typed::lines(language, "7");
        assert!(!privacy.answer().contains("Ctrl"), "{}", privacy.answer());
        let profile = World::get().catalog().languages.profile(language).unwrap().clone();
        assert!(privacy.answer().contains(&profile.words["leave"][0]), "{}", privacy.answer());
    }
}

/// On the review all that is marked is meant, so that only doubt is named, and what else it could be is a
/// sentence of its own.
#[test]
fn on_the_review_a_row_is_read_without_its_yes() {
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        let lines = "1 / vaxj / 2 / 1 / n / n / 2 3? /  /  /  /  /  /  /  / ";
        let typed = Typed::lines(language, lines);
        let page = typed.page();
        assert_eq!(page.id.to_string(), "review");
        let items = &page.choices().unwrap().items;
        let (sure, unsure) = (&items[0], &items[1]);
        let said = typed.answer().replace('\n', " ");
        let sure = format!("1 {}. {}", sure.text, sure.note.as_ref().unwrap());
        let doubt = texts.line("key-unsure");
        let unsure = format!("2 {doubt}: {}. {}", unsure.text, unsure.note.as_ref().unwrap());
        assert!(said.contains(&sure) && said.contains(&unsure), "{said}");
    }
}
