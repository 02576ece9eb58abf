//! The core, one part at a time: loading content and texts, a page, a drawn frame, the rule, a year of
//! routes. `cargo bench --bench core`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a benchmark")]

use std::rc::Rc;

use chrono::{NaiveDate, TimeDelta};
use divan::{Bencher, black_box};
use ratatui::{Terminal, backend::TestBackend};
use vaksam::{
    app::{Message, Model, key::Key, update},
    assess::{self, Answer},
    content::{
        self,
        catalog::{Catalog, Place},
        embedded,
        enums::Outcome,
    },
    frontends::tui::{self, PageView, PageViewState},
    language::Language,
    present,
    route::{self, Caller, hours::Moment},
    runtime::TextSet,
    text::Texts,
};

fn main() {
    divan::main();
}

fn catalog() -> Rc<Catalog> {
    Rc::new(content::load(&embedded::files()).0)
}

fn texts() -> Texts {
    embedded::texts(TextSet::Core, Language::DEFAULT)
}

fn night() -> Moment {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap().and_hms_opt(2, 10, 0).unwrap()
}

fn model(keys: &str) -> Model {
    let mut model = Model::new(catalog(), Language::DEFAULT, Caller::default(), night());
    press(&mut model, keys);
    model
}

fn press(model: &mut Model, keys: &str) {
    for key in keys.split_whitespace() {
        let key: Key = key.parse().expect("a key");
        if let Some(intent) = model.scope().key(key) {
            update(model, &Message::Intent(intent));
        }
    }
}

const QUICK: &str = "2 k r enter 3";

/// The work between the start of the process and its first frame.
#[divan::bench]
fn first_frame(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let texts = embedded::texts(TextSet::Screens, Language::DEFAULT);
        let page = present::first(&texts, &embedded::languages());
        let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
        let mut view = PageViewState::default();
        terminal.draw(|frame| tui::draw(PageView::new(&page), &mut view, frame)).unwrap();
    });
}

#[divan::bench]
fn load_core_content() -> usize {
    content::load(black_box(&embedded::files())).0.signs.len()
}

#[divan::bench]
fn load_core_texts() -> Texts {
    texts()
}

/// The wait at the start of a training.
#[divan::bench]
fn load_all_content() -> usize {
    content::load_all(black_box(&embedded::files())).0.cases.len()
}

#[divan::bench]
fn load_all_texts() -> Texts {
    embedded::texts(TextSet::Full, Language::DEFAULT)
}

#[divan::bench]
fn page_after_a_key(bencher: Bencher<'_, '_>) {
    let (mut model, texts) = (model(QUICK), texts());
    bencher.bench_local(|| {
        press(&mut model, "down");
        present::page(&model, &texts)
    });
}

#[divan::bench]
fn outcome_after_a_key(bencher: Bencher<'_, '_>) {
    let texts = texts();
    bencher.with_inputs(|| model(&format!("{QUICK} 6 8 enter"))).bench_local_values(|mut model| {
        press(&mut model, "enter");
        present::page(&model, &texts)
    });
}

#[divan::bench]
fn draw_a_frame(bencher: Bencher<'_, '_>) {
    let page = present::page(&model(QUICK), &texts());
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
    let mut view = PageViewState::default();
    bencher.bench_local(|| {
        terminal.draw(|frame| tui::draw(PageView::new(&page), &mut view, frame)).unwrap();
    });
}

#[divan::bench]
fn assess(bencher: Bencher<'_, '_>) {
    let model = model(&format!("{QUICK} 6 8"));
    let state = model.state();
    bencher.bench_local(|| assess::assess(&state.answers, &state.catalog));
}

#[divan::bench]
fn changes(bencher: Bencher<'_, '_>) {
    let model = model(&format!("{QUICK} 6 8"));
    let (catalog, mut answers) = (&model.state().catalog, model.state().answers.clone());
    let unsure = catalog.signs.keys().nth(3).unwrap().clone();
    answers.set_sign(&unsure, Some(Answer::Unsure));
    let assessment = assess::assess(&answers, catalog);
    bencher.bench_local(|| assess::changes(&answers, &assessment, catalog));
}

#[divan::bench(sample_count = 10)]
fn routes_of_a_year(bencher: Bencher<'_, '_>) {
    let catalog = catalog();
    let place = Caller {
        place: catalog.counties.keys().next().cloned().map(Place::County),
        sector: catalog.guides.keys().next().cloned(),
        role: None,
    };
    bencher.bench_local(|| {
        let hours = (0..8760).map(|hour| night() + TimeDelta::hours(hour));
        hours
            .map(|hour| route::route(Outcome::ChildConcern, false, &place, hour, &catalog))
            .map(|route| route.rungs.len())
            .sum::<usize>()
    });
}
