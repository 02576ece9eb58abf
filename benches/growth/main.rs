//! What a growing content costs whoever waits: the first frame, the start page with the content read, a
//! quick check, and a letter in the search, with one, ten and a hundred times the shipped pages, cases,
//! terms, contacts and sources. Prints the least of many times and its ratio to the shipped content, and
//! fails where a ratio is above its limit. `cargo bench --bench growth`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a benchmark"
)]

mod content;

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use ratatui::layout::Rect;
use vaksam::{
    app::{
        Model,
        effect::{SaveState, Settings},
        key::Key,
    },
    frontends::{
        canvas::Canvas,
        tui::{PageView, PageViewState},
    },
    ids::CaseId,
    language::Language,
    page::Page,
    present,
    route::{Caller, hours::Moment},
    runtime::{LoadedContent, Platform, Session, ShippedContent, TextSet},
    text::{NumberSource, Numbers},
};

const TIMES: [usize; 3] = [1, 10, 100];
const ROUNDS: usize = 60;

/// What is measured, and how many times its time on the shipped content it may take.
const MEASURED: [(&str, Measure, f64); 4] = [
    ("first frame", first_frame, 1.3),
    ("start page", start_page, 2.0),
    ("quick check", quick_check, 2.0),
    ("letter in the search", letter_in_search, 4.0),
];

type Measure = fn(ShippedContent) -> Duration;

fn main() {
    let mut too_slow = Vec::new();
    let mut shipped_times = [Duration::ZERO; MEASURED.len()];
    for times in TIMES {
        let (content, size) = content::grown(times);
        println!("× {times}: {} kB", size / 1000);
        for ((name, measure, limit), shipped_time) in MEASURED.iter().zip(&mut shipped_times) {
            let least = (0..ROUNDS).map(|_| measure(content)).min().unwrap();
            if times == 1 {
                *shipped_time = least;
            }
            let ratio = least.as_secs_f64() / shipped_time.as_secs_f64();
            println!("  {name:22}{least:>12.1?}{ratio:>8.2}  (at most {limit})");
            if ratio > *limit {
                too_slow.push(format!("{name} × {times}: {ratio:.2}"));
            }
        }
    }
    assert!(too_slow.is_empty(), "{too_slow:?}");
}

fn first_frame(content: ShippedContent) -> Duration {
    let begun = Instant::now();
    let languages = content.languages();
    let numbers = NumberSource::Listed(Numbers::default());
    let texts =
        TextSet::Screens.read_over(Some(content), &[], Language::DEFAULT, &languages, &numbers);
    draw(&present::first(&texts, &languages));
    begun.elapsed()
}

fn start_page(content: ShippedContent) -> Duration {
    let begun = Instant::now();
    draw(&session(content).page_on_screen(true));
    begun.elapsed()
}

fn quick_check(content: ShippedContent) -> Duration {
    let begun = Instant::now();
    let mut session = session(content);
    press(&mut session, "2 h");
    let page = session.page_on_screen(true);
    let time = begun.elapsed();
    draw(&page);
    time
}

fn letter_in_search(content: ShippedContent) -> Duration {
    let mut session = session(content);
    press(&mut session, "/ m ä n n i s k");
    let begun = Instant::now();
    press(&mut session, "o");
    let page = session.page_on_screen(true);
    draw(&page);
    let time = begun.elapsed();
    assert!(page.choices().is_some_and(|found| found.items.len() > 3), "nothing is found");
    time
}

fn session(content: ShippedContent) -> Session<StandingClock> {
    let loaded = LoadedContent::shipped(content, false);
    let catalog = loaded.catalog().clone();
    let model = Model::new(catalog, Language::DEFAULT, Caller::default(), night());
    Session::new(model, loaded, StandingClock)
}

fn press(session: &mut Session<StandingClock>, keys: &str) {
    for key in keys.split_whitespace() {
        let key: Key = key.parse().expect("a key");
        let intent = session.scope().key(key).expect(keys);
        session.dispatch(intent);
    }
}

fn draw(page: &Page) {
    let mut canvas = Canvas::new(Rect::new(0, 0, 100, 30));
    PageView::new(page).draw(&mut canvas, &mut PageViewState::default());
}

fn night() -> Moment {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap().and_hms_opt(2, 10, 0).unwrap()
}

struct StandingClock;

impl Platform for StandingClock {
    fn now(&mut self) -> Moment {
        night()
    }

    fn seconds(&mut self) -> i64 {
        0
    }

    fn save_settings(&mut self, _: &Settings) -> SaveState {
        SaveState::Failed
    }

    fn forget_settings(&mut self) -> SaveState {
        SaveState::Failed
    }

    fn save_progress(&mut self, _: &[CaseId]) -> SaveState {
        SaveState::Failed
    }

    fn forget_progress(&mut self) -> SaveState {
        SaveState::Failed
    }
}
