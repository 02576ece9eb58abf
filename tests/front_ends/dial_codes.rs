//! The codes on the pages of contacts: read from the cells as a camera would, each dials the number that
//! stands beside it, and the emergency number has none.

use ratatui::style::Color;
use rqrr::PreparedImage;
use vaksam::{
    app::{Message, Model, StartAt, update},
    frontends::tui::{PageView, PageViewState, Theme},
    ids::ContactId,
    language::Language,
    page::{Block, Card, Page},
    present,
    reference::Topic,
    route::Caller,
};

use crate::{
    languages::{LANGUAGES, SWEDISH},
    screen::Screen,
    world::{World, night},
};

/// Pixels of a module, as a camera would see it.
const MODULE: usize = 4;

/// The page of every contact.
fn pages(world: &World, language: Language) -> Vec<Page> {
    let texts = world.texts(language);
    let catalog = world.full_catalog();
    let page = |id: &ContactId| {
        let mut model = Model::new(catalog.clone(), language, Caller::default(), night());
        update(&mut model, &Message::Start(StartAt::Topic(Topic::Contact(id.clone()))));
        present::page(&model, &texts)
    };
    catalog.contacts.keys().map(page).collect()
}

fn card(page: &Page) -> &Card {
    let card = page.blocks.iter().find_map(|block| match block {
        Block::Card(card) => Some(card),
        _ => None,
    });
    card.unwrap()
}

/// What the cells say to a camera; nothing where there is no code.
fn read(screen: &Screen) -> Option<String> {
    let is_ink = |colour| matches!(colour, Color::Black | Color::White);
    let mut rows: Vec<Vec<bool>> = Vec::new();
    for cells in screen.buffer.content().chunks(usize::from(screen.buffer.area.width)) {
        let code = cells.iter().filter(|cell| cell.symbol() == "▀" && is_ink(cell.bg));
        let (upper, lower): (Vec<bool>, Vec<bool>) =
            code.map(|cell| (cell.fg == Color::Black, cell.bg == Color::Black)).unzip();
        if !upper.is_empty() {
            rows.extend([upper, lower]);
        }
    }
    let side = rows.first()?.len();
    let is_dark = |x: usize, y: usize| rows[y / MODULE][x / MODULE];
    let (width, height) = (side * MODULE, rows.len() * MODULE);
    let mut image =
        PreparedImage::prepare_from_greyscale(
            width,
            height,
            |x, y| {
                if is_dark(x, y) { 0 } else { 255 }
            },
        );
    Some(image.detect_grids().first()?.decode().unwrap().1)
}

fn wanted(card: &Card) -> Option<String> {
    let digits = card.number.as_ref()?.replace(['-', ' ', '\u{a0}', '\u{2011}'], "");
    (digits != "112").then(|| format!("tel:{digits}"))
}

#[test]
fn each_number_has_the_code_that_dials_it_on_its_own_page_but_the_emergency_number() {
    let world = World::get();
    let mut seen = 0;
    for language in LANGUAGES {
        for page in pages(&world, language) {
            let card = card(&page);
            for (width, height) in [(80, 24), (132, 50)] {
                let screen = Screen::first(&page, width, height);
                let found = read(&screen);
                assert_eq!(
                    found,
                    wanted(card),
                    "{} {width}x{height}\n{}",
                    card.name,
                    screen.text()
                );
                seen += usize::from(found.is_some());
            }
            assert_eq!(card.code_label.is_some(), wanted(card).is_some(), "{}", card.name);
        }
    }
    assert!(seen > 200, "{seen}");
}

/// The white above a code is one row of one sign; large digits have no run of it as long.
fn has_code(screen: &Screen) -> bool {
    screen.text().contains(&"▀".repeat(21))
}

/// Without colour nobody knows what is light and what is dark; in a small window the code would be cut.
#[test]
fn where_a_code_cannot_be_read_the_page_has_only_its_words() {
    let world = World::get();
    for page in pages(&world, SWEDISH).iter().take(20) {
        let view = PageView::new(page).theme(Theme::plain());
        let plain = Screen::draw_view(view, &mut PageViewState::default(), 80, 24);
        assert!(!has_code(&plain));
        for (width, height) in [(30, 24), (80, 14)] {
            assert!(!has_code(&Screen::first(page, width, height)), "{width}x{height}");
        }
    }
}
