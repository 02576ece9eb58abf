//! Over random walks: no hint names a key that does nothing on its screen, and the keys that every
//! screen has are in the footer at 80 columns.

use vaksam::{
    app::key::Key,
    page::{Hint, Page},
};

use crate::{
    chance::{Chance, steps},
    languages::{LANGUAGES, SWEDISH},
    screen::Screen,
    walker::Walker,
    walks::some_key,
    world::World,
};

/// The key that a hint names, where it is one key and does not only scroll.
fn named(hint: &Hint, walker: &Walker) -> Option<Key> {
    let texts = World::get().texts(walker.model().state().language);
    let name = |id: &str| texts.line(id);
    let scrolls = hint.label == name("key-scroll");
    let named = [
        ("key-name-space", "space"),
        ("key-name-left", "left"),
        ("key-name-right", "right"),
        ("key-name-delete", "delete"),
        ("key-name-enter", "enter"),
        ("key-name-esc", "esc"),
        ("key-name-tab", "tab"),
        ("key-name-backtab", "backtab"),
    ];
    let known = named.iter().find(|(id, _)| name(id) == hint.key).map(|(_, key)| (*key).to_owned());
    let is_letter = hint.key.chars().count() == 1;
    let typed = if is_letter { hint.key.clone() } else { hint.key.to_lowercase() };
    let key = known.unwrap_or(typed);
    if scrolls { None } else { key.parse().ok() }
}

/// Everything that a key can change.
fn everything(walker: &Walker) -> String {
    let model = walker.model();
    let state = model.state();
    let answers: Vec<_> = state.answers.signs().chain([]).collect();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        walker.page(),
        model.depth(),
        state.language,
        answers,
        state.class,
        model.screen()
    )
}

#[test]
fn no_hint_names_a_key_that_does_nothing() {
    let mut chance = Chance::new("footers", 80);
    let mut pressed = 0;
    for n in 0..steps(60) {
        let language = LANGUAGES[n % 2];
        let begin = *chance.pick(&["", "@train enter @set enter @taxi enter", "@look enter"]);
        let mut keys: Vec<Key> = Vec::new();
        let mut walker = Walker::walk(language, begin);
        for _ in 0..chance.below(30) {
            let key = some_key(&mut chance, &walker);
            keys.push(key);
            walker.key(key);
        }
        for hint in walker.page().useful_hints() {
            let hint = hint.clone();
            let Some(key) = named(&hint, &walker) else { continue };
            let mut again = Walker::walk(language, begin);
            for key in &keys {
                again.key(*key);
            }
            // The row at hand may have that answer already; the key is for the screen, not for the row.
            let does_something = (0..4).any(|_| {
                let before = everything(&again);
                let intent = again.session.scope().key(key);
                let requests = intent.map(|intent| again.session.dispatch(intent));
                let acts = requests.is_some_and(|requests| !requests.is_empty());
                let changes = acts || everything(&again) != before;
                if !changes {
                    again.press("down");
                }
                changes
            });
            assert!(does_something, "{hint:?} does nothing on {}", walker.page().id);
            pressed += 1;
        }
    }
    assert!(pressed > 250, "{pressed}");
}

/// The rows under the last rule.
fn footer(text: &str) -> String {
    let rows: Vec<&str> = text.lines().collect();
    let rule = rows.iter().rposition(|row| row.trim_start().starts_with("──")).unwrap_or(0);
    rows[rule..].join("\n")
}

fn check(page: &Page, walker: &mut Walker) {
    let fixed: Vec<&Hint> = page.useful_hints().filter(|hint| hint.fixed).collect();
    let depth = walker.model().depth();
    let least = if depth == 1 { 5 } else { 6 };
    let is_own = ["help", "emergency"].contains(&page.id.screen);
    assert!(fixed.len() + usize::from(is_own) >= least, "{fixed:?} on {}", page.id);
    for height in [24, 30, 50] {
        let text = Screen::draw(page, &mut walker.view, 80, height).text();
        for hint in &fixed {
            let shown = format!("{} {}", hint.key, hint.label);
            assert!(footer(&text).contains(&shown), "{shown} on {}\n{text}", page.id);
        }
        let most_needed = page.hints.iter().find(|hint| !hint.fixed);
        if let Some(hint) = most_needed {
            let shown = format!("{} {}", hint.key, hint.label);
            assert!(footer(&text).contains(&shown), "{shown} on {}\n{text}", page.id);
        }
    }
}

#[test]
fn back_help_and_language_are_in_every_footer_at_80_columns() {
    let mut chance = Chance::new("footers", 24);
    let mut walker = Walker::new(SWEDISH);
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..steps(2_000) {
        if chance.one_in(60) {
            walker = Walker::new(LANGUAGES[n % 2]);
            let begin =
                *chance.pick(&["", "@train enter", "@look enter", "@train enter @class enter"]);
            walker.press(begin);
        }
        let key = some_key(&mut chance, &walker);
        walker.key(key);
        let page = walker.page();
        if !page.is_cover {
            check(&page, &mut walker);
            seen.insert(page.id.screen);
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}
