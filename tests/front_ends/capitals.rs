//! Caps Lock: a capital without a meaning of its own is the small letter on every screen, and no slip
//! resets a timer that has time left.

use vaksam::{
    app::{
        Model,
        bindings::{Action, BINDINGS, Context},
        key::Key,
    },
    page::Block,
};

use crate::{
    every_page::every_page,
    languages::{ENGLISH, LANGUAGES, SWEDISH},
    walker::Walker,
};

/// Capitals on the keyboards of the languages.
const CAPITALS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉØ";

/// With a class at the first step of a case.
const AT_A_CASE: &str = "@train enter @class enter @taxi enter";

fn small(capital: char) -> char {
    capital.to_lowercase().next().unwrap()
}

#[test]
fn a_capital_is_the_small_letter_on_every_screen_but_for_resetting_the_timer() {
    let mut heard = 0;
    for language in LANGUAGES {
        every_page(language, |name, walker| {
            let scope = walker.session.scope();
            for capital in CAPITALS.chars() {
                let (large, little) = (Key::char(capital), Key::char(small(capital)));
                let is_own = scope.context == Context::Class && capital == 'T';
                if scope.context == Context::Typing || is_own {
                    assert_ne!(scope.key(large), scope.key(little), "{name}: {capital}");
                    continue;
                }
                assert_eq!(scope.key(large), scope.key(little), "{name}: {capital}");
                let typed = [capital, small(capital)].map(|c| scope.command(&c.to_string()));
                assert_eq!(typed[0], typed[1], "{name}: the line {capital}");
                heard += usize::from(scope.key(large).is_some());
            }
        });
    }
    assert!(heard > 1_000, "{heard} capitals mean something");
}

/// A class whose timer runs.
fn with_timer(keys: &str) -> Walker {
    let mut walker = Walker::walk(SWEDISH, AT_A_CASE);
    walker.press("t").press(keys);
    assert!(has_timer(walker.model()));
    walker
}

fn has_timer(model: &Model) -> bool {
    model.state().class.as_ref().is_some_and(|class| class.timer.is_some())
}

fn asks(walker: &Walker) -> bool {
    walker.page().blocks.iter().any(|block| matches!(block, Block::Notice(..)))
}

/// Every key that means something in a class, and every letter.
fn keys() -> Vec<Key> {
    let bound = BINDINGS.iter().filter(|binding| binding.contexts.contains(&Context::Class));
    let bound = bound.filter(|binding| binding.action != Action::Leave);
    let letters = CAPITALS.chars().flat_map(|capital| [capital, small(capital)]);
    bound.flat_map(|binding| binding.keys.iter().copied()).chain(letters.map(Key::char)).collect()
}

#[test]
fn no_two_keys_reset_a_timer_but_the_one_that_asks_and_a_yes() {
    for paused in ["", "t"] {
        for first in keys() {
            for second in ["j", "J", "y", "Y", "T", "t", "enter", "space"] {
                let mut walker = with_timer(paused);
                walker.key(first);
                assert!(has_timer(walker.model()), "{first} resets it unasked");
                walker.press(second);
                let yes = ["j", "J", "y", "Y"].contains(&second);
                let is_reset = first == Key::char('T') && yes;
                assert_eq!(has_timer(walker.model()), !is_reset, "{first}, then {second}");
            }
        }
    }
}

#[test]
fn the_question_names_the_key_that_says_yes_and_goes_away_with_any_other() {
    for (language, yes) in [(SWEDISH, "j"), (ENGLISH, "y")] {
        let mut walker = Walker::walk(language, AT_A_CASE);
        walker.press("t T");
        let page = walker.page();
        let Some(Block::Notice(_, question)) = page.blocks.first() else { panic!("not asked") };
        assert!(question.split_whitespace().any(|word| word == yes), "{question}");
        assert!(page.hints.first().is_some_and(|hint| hint.key == yes), "{:?}", page.hints);
        walker.press("b");
        assert!(!asks(&walker) && has_timer(walker.model()));
        walker.press(yes);
        assert!(has_timer(walker.model()), "a yes to no question");
        walker.press("T").press(yes);
        assert!(!has_timer(walker.model()) && !asks(&walker));
        // With nothing to lose nothing is asked.
        walker.press("T");
        assert!(!asks(&walker));
    }
}
