//! What line mode asks for is what it takes: hands for as many answers as there are, a no to a list of
//! things that were not seen, and a row by its words.

use vaksam::{
    app::{Message, StartAt, update},
    language::Language,
    training::call,
};

use crate::{languages::LANGUAGES, training::model, typist::Typed, world::World};

/// A class at a case or at its menu, after these lines.
fn class_at(case: Option<&str>, language: Language, lines: &str) -> Typed {
    let mut model = model(language);
    let case = case.map(|case| model.state().catalog.cases[case].id.clone());
    update(&mut model, &Message::Start(StartAt::Class(case)));
    Typed::from(World::get().session_from(model), lines.as_bytes())
}

fn class(language: Language, lines: &str) -> Typed {
    class_at(Some("taxi-back-seat"), language, lines)
}

/// The prompt asks for a number for each answer, and takes as many.
#[test]
fn a_class_is_asked_for_as_many_numbers_as_there_are_answers() {
    let world = World::get();
    let catalog = world.full_catalog();
    let case = &catalog.cases["taxi-back-seat"];
    let steps = case.steps.len();
    let at_call = "\n".repeat(steps);
    for language in LANGUAGES {
        let texts = world.texts(language);
        let asks = |answers: usize| texts.with("ui-line-class", &[("answers", answers.into())]);
        let how = |answers: usize| texts.with("ui-line-class-how", &[("answers", answers.into())]);
        let answers = call::ballot(case, &catalog).len();
        let ends = |typed: &Typed, asked: &str| typed.output.trim_end().contains(asked);
        let step = class(language, "9 4\n");
        assert!(ends(&step, &asks(2)), "{}", step.output);
        let wrong = class(language, "9\n");
        assert!(wrong.output.contains(&how(2)), "{}", wrong.output);
        let four = class(language, &format!("{at_call}5 4 3 1\n"));
        assert!(ends(&four, &asks(answers)) && !four.output.contains(&how(answers)));
        let two = class(language, &format!("{at_call}9 4\n"));
        assert!(two.output.contains(&how(answers)), "{}", two.output);
        // With the key in view and the points to discuss nothing is counted.
        for more in 2..4 {
            let lines = "\n".repeat(steps + more);
            let before = class(language, &"\n".repeat(steps + more - 1)).output.len();
            let key = class(language, &lines);
            assert!(!key.output[before..].contains(&asks(answers)), "{}", &key.output[before..]);
        }
    }
}

/// The questions that head a quick check are asked as yes or no.
#[test]
fn a_no_to_a_list_goes_on_from_it_as_enter_does() {
    for language in LANGUAGES {
        let quick = "2 / vaxj / 2 / 1";
        for no in ["nej", "NEJ", "no"] {
            let said = Typed::lines(language, &format!("{quick} / {no}"));
            let entered = Typed::lines(language, &format!("{quick} / "));
            assert_eq!(said.page(), entered.page(), "{no}");
            let marked = Typed::lines(language, &format!("{quick} / 6 / {no}"));
            assert_eq!(marked.page().id.to_string(), "outcome", "{no}");
        }
    }
}

#[test]
fn a_row_of_a_menu_is_chosen_by_its_words_too() {
    let world = World::get();
    for language in LANGUAGES {
        let before = world.texts(language).line("ui-train-before");
        for typed in [before.clone(), before.to_uppercase(), before.to_lowercase()] {
            let chosen = class_at(None, language, &format!("{typed}\n"));
            assert_eq!(chosen.page().id.screen, "class", "{typed}");
        }
        let other = class_at(None, language, "no such row\n");
        assert_ne!(other.page().id.screen, "class");
    }
}
