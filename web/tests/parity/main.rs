//! The page in a browser says what the page says: on random walks every word of it stands in the HTML, in
//! its order, and nothing else does but the words of keys. And what a terminal shows after the same keys
//! is the same page.
//!
//! Excepted: the panels beside a page, which a narrow window does not show; help of a row, which stands
//! behind a button; and the pages that tell of the terminal or of saving (`TOLD_OTHERWISE`, `FEWER_ROWS`).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "tests"
)]

#[path = "../../../tests/common/chance.rs"]
mod chance;
mod reading;
mod terminal;

use std::collections::{BTreeSet, HashMap, HashSet};

use chance::{Chance, steps};
use reading::{page_words, texts, words};
use terminal::{NIGHT, Terminal, some_key};
use vaksam_core::page::Page;
use vaksam_web::WebSession;

/// Pages that a browser tells otherwise, since it has no terminal, no commands and can save nothing.
const TOLD_OTHERWISE: [&str; 6] = ["privacy", "help", "hidden", "order", "todo", "refresher-sum"];

/// Menus that have fewer rows in a browser, since it can save nothing: a walk that chose a row would part.
const FEWER_ROWS: [&str; 2] = ["settings", "training"];

/// Pages that the walks must have come to.
const REACHED: [&str; 26] = [
    "start",
    "hidden",
    "place",
    "work",
    "gate",
    "list",
    "quick",
    "outcome",
    "steps",
    "advice",
    "why",
    "call",
    "other-help",
    "settings",
    "privacy",
    "help",
    "emergency",
    "training",
    "cases",
    "case",
    "order",
    "look",
    "room",
    "page",
    "search",
    "new-case",
];

/// Whether the words of a text stand in a row, one after another.
fn holds(all: &[String], text: &str) -> bool {
    let wanted = words(text);
    wanted.is_empty() || all.windows(wanted.len()).any(|window| window == wanted)
}

fn check(page: &Page, html: &str, said: &[String]) {
    for text in texts(page) {
        assert!(holds(said, &text), "never said on {}: {text}\n{html}", page.id);
    }
    let known: HashSet<String> = page_words(page).into_iter().collect();
    let own: BTreeSet<&String> = said.iter().filter(|word| !known.contains(*word)).collect();
    assert!(own.is_empty(), "said of its own on {}: {own:?}\n{html}", page.id);
}

/// Walks alike in a browser and in a terminal.
struct Walk {
    web: WebSession,
    terminal: Terminal,
}

impl Walk {
    fn new(language: &str) -> Self {
        Self { web: WebSession::new(language, NIGHT), terminal: Terminal::new(language) }
    }

    fn press(&mut self, key: &str) {
        self.web.handle(&format!("key {key}"), NIGHT);
        self.terminal.press(key);
    }
}

#[test]
fn a_thousand_random_walks_show_the_words_of_the_page_and_those_of_the_terminal() {
    let mut chance = Chance::new("web", 2026);
    let mut seen = HashSet::new();
    let mut screens: HashMap<&str, usize> = HashMap::new();
    let walks = steps(1_000);
    for walk in 0..walks {
        let mut both = Walk::new(["sv", "en"][walk % 2]);
        for key in chance.pick(&terminal::BEGINNINGS).split_whitespace() {
            both.press(key);
        }
        for _ in 0..12 {
            let key = some_key(&mut chance, &both.terminal);
            if FEWER_ROWS.contains(&both.web.page().id.screen) && key == "enter" {
                break;
            }
            both.press(&key);
            let (page, terminal) = (both.web.page(), both.terminal.page());
            assert_eq!(page.id, terminal.id, "after {key} in walk {walk}");
            if ![&TOLD_OTHERWISE[..], &FEWER_ROWS].concat().contains(&page.id.screen) {
                assert_eq!(page, terminal, "after {key} in walk {walk}");
            }
            *screens.entry(page.id.screen).or_default() += 1;
            if seen.insert(format!("{page:?}")) {
                let html = both.web.write();
                check(&page, &html, &reading::said(&html));
            }
        }
    }
    for screen in REACHED {
        assert!(screens.contains_key(screen), "never walked: {screen} {screens:?}");
    }
    assert!(seen.len() > 1_500, "only {} pages", seen.len());
    println!("{walks} walks, {} pages, {} kinds", seen.len(), screens.len());
}

#[test]
fn what_a_person_types_or_a_page_holds_never_becomes_markup() {
    let mut web = WebSession::new("sv", NIGHT);
    web.handle("do key-search", NIGHT);
    web.handle("typed <img src=x onerror=alert(1)>\"'&amp;", NIGHT);
    let html = web.write();
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains("&lt;img"), "{html}");
}

#[test]
fn help_names_no_key_that_a_browser_keeps_for_itself() {
    let mut web = WebSession::new("en", NIGHT);
    for (way, here) in [("do key-help", "Ctrl-X"), ("key esc", "Quick check")] {
        web.handle(way, NIGHT);
        let words = page_words(&web.page()).join(" ");
        assert!(words.contains(here), "{words}");
        assert!(!words.contains("Ctrl-C") && !words.contains("Tab"), "{words}");
    }
}

#[test]
fn a_planted_word_is_caught() {
    let mut web = WebSession::new("sv", NIGHT);
    let (page, html) = (web.page(), web.write());
    let planted = html.replace("</main>", "<p>planted</p></main>");
    let said = reading::said(&planted);
    assert!(!page_words(&page).contains(&"planted".to_owned()));
    assert!(said.contains(&"planted".to_owned()));
    let torn = html.replacen("Snabbkontroll", "Snabb", 1);
    assert!(texts(&page).iter().any(|text| !holds(&reading::said(&torn), text)));
}
