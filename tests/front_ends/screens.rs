//! Every screen, reached by the keys a person would press and kept as reviewed text: one file a
//! screen and language, with its words and its styles at three sizes. The names are the files'.
//!
//! In a map of styles a row stands under its number and rows without a style are left out: `b`
//! bold, `i` italic, `#` reversed; `r`, `g`, `y` red, green, yellow, in capitals when bold.

use crate::languages::{LANGUAGES, SWEDISH};
use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use vaksam::{
    app::screen::Screen as State,
    content::vocabulary::{NoteKind, Outcome},
    frontends::tui::{Theme, View},
    language::Language,
};

use crate::{screen::Screen, walker::Walker};

const SIZES: [(u16, u16); 3] = [(40, 12), (80, 24), (160, 50)];

/// Name, keys, and the page they lead to.
const SCREENS: [(&str, &str, &str); 79] = [
    ("start", "", "start"),
    ("county", "1", "county"),
    ("county-typed", "1 k r", "county"),
    ("county-none-fits", "1 z z", "county"),
    ("work", "1 k r enter", "work"),
    ("gate-danger", "1 k r enter 3", "gate-danger-now"),
    ("gate-child", "1 k r enter 3 n", "gate-maybe-child"),
    ("gate-again", "2 k r enter 3 4", "gate-danger-now"),
    ("list-taxi", "1 k r enter 1 n n", "list-"),
    ("list-hotel", "1 k r enter 3 n n", "list-"),
    ("list-hotel-marked", "1 k r enter 3 n n down space down u", "list-"),
    ("list-health", "1 k r enter 7 n n", "list-"),
    ("list-social", "1 k r enter pagedown pagedown enter n n", "list-"),
    ("list-school", "1 k r enter pagedown pagedown down down enter n n", "list-"),
    ("list-restaurant", "1 k r enter pagedown pagedown pagedown enter n n", "list-"),
    ("list-housing", "1 k r enter pagedown pagedown pagedown down down down enter n n", "list-"),
    ("list-salon", "1 k r enter end pageup enter n n", "list-"),
    ("list-site", "1 k r enter end up up up enter n n", "list-"),
    ("quick-taxi", "2 k r enter 1", "quick"),
    ("quick-hotel", "2 k r enter 3", "quick"),
    ("quick-health", "2 k r enter 7", "quick"),
    ("quick-social", "2 k r enter pagedown pagedown enter", "quick"),
    ("quick-school", "2 k r enter pagedown pagedown down down enter", "quick"),
    ("quick-restaurant", "2 k r enter pagedown pagedown pagedown enter", "quick"),
    ("quick-housing", "2 k r enter pagedown pagedown pagedown down down down enter", "quick"),
    ("quick-salon", "2 k r enter end pageup enter", "quick"),
    ("quick-site", "2 k r enter end up up up enter", "quick"),
    ("review", "2 k r enter 3 6 8 enter", "review"),
    ("review-doubt", "2 k r enter 3 6 8 enter 4", "review"),
    ("outcome-later-rung", "2 k r enter 3 6 enter enter n", "outcome"),
    ("why", "2 k r enter 3 6 8 down u end space enter enter w", "why"),
    ("sign", "2 k r enter 3 down down down down down right", "sign-id-held-by-other"),
    ("advice", "2 k r enter 3 6 enter enter a", "advice"),
    ("other-help", "2 k r enter 3 6 enter enter o", "other-help"),
    ("call", "3 k r enter", "call"),
    ("training", "4", "training"),
    ("training-remembered", "4 5", "training"),
    ("training-cases", "4 2", "cases"),
    ("training-cases-wish", "4 2 1 2", "cases"),
    ("training-sets", "4 3", "sets"),
    ("training-step", "4 3 2 6 4", "case-taxi-back-seat-0"),
    ("training-call", "4 3 2 enter enter enter enter enter", "case-taxi-back-seat-call"),
    ("training-question", "4 3 2 enter enter enter enter enter 1", "case-taxi-back-seat-question"),
    (
        "training-feedback",
        "4 3 2 5 enter enter enter enter enter 1 1",
        "case-taxi-back-seat-feedback",
    ),
    ("training-summary", TWO_CASES, "summary"),
    ("training-what-if", "4 4 3 enter enter enter enter enter enter w d + +", "what-if"),
    ("class-order", "4 4", "order"),
    ("class-step", "4 4 3 enter 1 2 down 8 t", "class-Session-0-Step"),
    ("class-both", "4 4 3 b", "class-Session-0-Step"),
    (
        "class-question",
        "4 4 3 enter enter enter enter enter 5 down 1 1 down 4",
        "class-Session-0-Question",
    ),
    ("class-key", "4 4 3 enter enter enter enter enter 5 enter", "class-Session-0-Key"),
    ("class-discuss", "4 4 3 enter enter enter enter enter enter enter", "class-Session-0-Discuss"),
    ("class-compare", BEFORE_AND_AFTER, "compare"),
    ("look", "5", "look"),
    ("look-room", "5 9", "room-law"),
    ("look-signs", "5 4", "room-signs"),
    ("look-glossary", "5 up up up enter", "room-glossary"),
    ("look-contacts", "5 up up enter", "room-contacts"),
    ("look-page", "5 9 1", "page-law-trafficking"),
    ("look-page-read", "5 9 1 n n n tab tab", "page-law-trafficking"),
    ("look-chart", "5 up up up up enter 1", "page-stats-coordinators"),
    ("look-network", "5 up up up up up enter 1", "network-helsingborg"),
    ("look-term", "/ b e t ä n k e t i d enter", "term-betanketid"),
    ("look-group", "5 5 2", "group-"),
    ("look-contact", "/ e v o n h u s e t enter", "contact-evonhuset"),
    ("search", "/ b e t a n k", "search"),
    ("search-nothing", "/ q x q x q x", "search"),
    ("settings", "6", "settings"),
    ("settings-saved", "6 4", "settings"),
    ("privacy", "7", "privacy"),
    ("help", "2 k r enter 3 ?", "help"),
    ("emergency", "!", "emergency"),
    ("ready", "5 up enter", "ready"),
    ("ready-workplace", "5 up enter 1 y down p down n", "check-workplace"),
    ("ready-municipality", "5 up enter 2 end n up p", "check-municipality"),
    ("ready-todo", "5 up enter 1 y down p down n down 6 6 6 7 7 enter", "todo-workplace"),
    ("ready-todo-all", ALL_OPEN, "todo-municipality"),
    ("ready-todo-none", "5 up enter 1 enter", "todo-workplace"),
    ("ready-todo-nothing", "5 up enter 1 1 2 enter", "todo-workplace"),
];

/// Every question of a municipality answered no.
const ALL_OPEN: &str = "5 up enter 2 n down n down n down n down n down n down n down n \
                        down n down n down n down n down n down n enter end";

/// Two cases, nothing noted, nobody rung, the first answer.
const TWO_CASES: &str = "4 3 2 enter enter enter enter enter 1 1 enter \
                         enter enter enter enter enter enter 1 1 enter";
/// Hands for the first question, before and after.
const BEFORE_AND_AFTER: &str = "4 4 1 enter enter enter enter enter enter 5 down 1 5 esc \
                                8 enter enter enter enter enter enter 1 5 down 5 esc 9";

/// Each outcome, for every kind of workplace, and for a trade whose employer may be the exploiter.
const OUTCOMES: [(&str, Outcome, &str); 30] = [
    ("trade-1-no-signs", Outcome::NoSigns, "2 k r enter 3 enter"),
    ("trade-2-weak-signs", Outcome::WeakSigns, "2 k r enter 3 8 enter enter"),
    ("trade-3-suspicion", Outcome::Suspicion, "2 k r enter 3 5 enter enter"),
    (
        "trade-4-strong-picture",
        Outcome::StrongPicture,
        "2 k r enter 3 5 6 8 down down space enter enter",
    ),
    ("trade-5-child-concern", Outcome::ChildConcern, "2 k r enter 3 2 9 enter enter"),
    ("trade-6-immediate-danger", Outcome::ImmediateDanger, "2 k r enter 3 1"),
    ("health-1-no-signs", Outcome::NoSigns, "2 k r enter 7 enter"),
    ("health-2-weak-signs", Outcome::WeakSigns, "2 k r enter 7 7 enter enter"),
    ("health-3-suspicion", Outcome::Suspicion, "2 k r enter 7 6 enter enter"),
    (
        "health-4-strong-picture",
        Outcome::StrongPicture,
        "2 k r enter 7 6 7 9 down down space down space enter enter",
    ),
    ("health-5-child-concern", Outcome::ChildConcern, "2 k r enter 7 2 9 enter enter"),
    ("health-6-immediate-danger", Outcome::ImmediateDanger, "2 k r enter 7 1"),
    ("social-1-no-signs", Outcome::NoSigns, "2 k r enter pagedown pagedown enter enter"),
    (
        "social-2-weak-signs",
        Outcome::WeakSigns,
        "2 k r enter pagedown pagedown enter 9 enter enter",
    ),
    ("social-3-suspicion", Outcome::Suspicion, "2 k r enter pagedown pagedown enter 5 enter enter"),
    (
        "social-4-strong-picture",
        Outcome::StrongPicture,
        "2 k r enter pagedown pagedown enter 5 6 7 9 enter enter",
    ),
    (
        "social-5-child-concern",
        Outcome::ChildConcern,
        "2 k r enter pagedown pagedown enter 2 5 enter enter",
    ),
    (
        "social-6-immediate-danger",
        Outcome::ImmediateDanger,
        "2 k r enter pagedown pagedown enter 1",
    ),
    ("school-1-no-signs", Outcome::NoSigns, "2 k r enter pagedown pagedown down down enter enter"),
    (
        "school-2-weak-signs",
        Outcome::WeakSigns,
        "2 k r enter pagedown pagedown down down enter end space enter enter",
    ),
    (
        "school-3-suspicion",
        Outcome::Suspicion,
        "2 k r enter pagedown pagedown down down enter 5 enter enter",
    ),
    (
        "school-4-strong-picture",
        Outcome::StrongPicture,
        "2 k r enter pagedown pagedown down down enter 3 n 4 n 5 end space enter enter",
    ),
    (
        "school-5-child-concern",
        Outcome::ChildConcern,
        "2 k r enter pagedown pagedown down down enter 2 5 enter enter",
    ),
    (
        "school-6-immediate-danger",
        Outcome::ImmediateDanger,
        "2 k r enter pagedown pagedown down down enter 1",
    ),
    (
        "restaurant-1-no-signs",
        Outcome::NoSigns,
        "2 k r enter pagedown pagedown pagedown enter enter",
    ),
    (
        "restaurant-2-weak-signs",
        Outcome::WeakSigns,
        "2 k r enter pagedown pagedown pagedown enter end space enter enter",
    ),
    (
        "restaurant-3-suspicion",
        Outcome::Suspicion,
        "2 k r enter pagedown pagedown pagedown enter 9 down space enter enter",
    ),
    (
        "restaurant-4-strong-picture",
        Outcome::StrongPicture,
        "2 k r enter pagedown pagedown pagedown enter 6 8 9 down space enter enter",
    ),
    (
        "restaurant-5-child-concern",
        Outcome::ChildConcern,
        "2 k r enter pagedown pagedown pagedown enter 2 9 enter enter",
    ),
    (
        "restaurant-6-immediate-danger",
        Outcome::ImmediateDanger,
        "2 k r enter pagedown pagedown pagedown enter 1",
    ),
];

/// The screen at every size, its words and its styles.
fn recorded(walker: &Walker) -> String {
    let mut recorded = String::new();
    for (width, height) in SIZES {
        let mut view = View::new(Theme::colour());
        let screen = Screen::draw(&walker.page(), &mut view, width, height);
        writeln!(recorded, "== {width}x{height}\n{}", screen.text().trim_end()).unwrap();
        writeln!(recorded, "-- styles").unwrap();
        for (n, row) in screen.styles().lines().enumerate() {
            if !row.trim().is_empty() {
                writeln!(recorded, "{:2} {row}", n + 1).unwrap();
            }
        }
    }
    recorded
}

fn file(name: &str, language: Language) -> String {
    format!("{name}.{}", language.code())
}

fn assert_as_reviewed(name: &str, keys: &str, walker: &Walker, language: Language) {
    insta::with_settings!({
        snapshot_path => "screens",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => format!("keys: {keys}"),
    }, {
        insta::assert_snapshot!(file(name, language), recorded(walker));
    });
}

#[test]
fn every_screen_looks_as_reviewed() {
    for language in LANGUAGES {
        for (name, keys, id) in SCREENS {
            let walker = Walker::walk(language, keys);
            assert!(walker.page().id.starts_with(id), "{keys} leads to {}", walker.page().id);
            assert_as_reviewed(name, keys, &walker, language);
        }
    }
}

#[test]
fn every_outcome_looks_as_reviewed() {
    for language in LANGUAGES {
        for (name, outcome, keys) in OUTCOMES {
            let walker = Walker::walk(language, keys);
            let State::Outcome(result) = walker.model().screen() else {
                panic!("{keys} leads to {}", walker.page().id)
            };
            assert_eq!(result.assessment.outcome, outcome, "{keys}");
            assert_as_reviewed(&format!("outcome-{name}"), keys, &walker, language);
        }
    }
}

/// A screen that is renamed or taken away must not leave its file behind.
#[test]
fn no_reviewed_file_is_without_its_screen() {
    let names = SCREENS.iter().map(|(name, ..)| (*name).to_owned());
    let outcomes = OUTCOMES.iter().map(|(name, ..)| format!("outcome-{name}"));
    let wanted: BTreeSet<String> = names
        .chain(outcomes)
        .flat_map(|name| LANGUAGES.map(|language| format!("{}.snap", file(&name, language))))
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/front_ends/screens");
    let there = std::fs::read_dir(folder).unwrap();
    let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|name| !name.contains(".new")).collect();
    assert_eq!(there, wanted);
}

/// The screens above are of every guide that there is, and of every kind of outcome and advice.
#[test]
fn no_guide_and_no_outcome_is_left_out() {
    let catalog = crate::world::World::get().catalog();
    for sector in catalog.guides.keys() {
        for kind in ["list", "quick"] {
            let name = format!("{kind}-{sector}");
            assert!(SCREENS.iter().any(|(own, ..)| *own == name), "no screen of {name}");
        }
    }
    for outcome in Outcome::ALL {
        assert_eq!(OUTCOMES.iter().filter(|(_, own, _)| own == outcome).count(), 5);
    }
    let advice = Walker::walk(SWEDISH, "2 k r enter 3 6 enter enter a").page();
    let headings = advice.blocks.iter();
    let headings =
        headings.filter(|block| matches!(block, vaksam::page::Block::Heading(_))).count();
    assert!(headings > NoteKind::ALL.len(), "{headings}");
}
