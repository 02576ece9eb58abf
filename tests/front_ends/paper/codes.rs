//! Codes on paper: a reader of such codes finds in each the number that stands beside it, and none is that
//! of the emergency number.

use rqrr::PreparedImage;
use vaksam::{
    assess::Answers,
    frontends::paper::{Layout, PaperFormat},
    ids::{Id, RoleId, SectorId},
    language::Language,
    page::{Block, Page},
    present,
    route::Caller,
};

use crate::languages::{LANGUAGES, position};

use super::{World, day, written_as};

/// Pixels of a module, as a camera would see it.
const MODULE: usize = 4;

/// What is in a code, read from the picture that its path draws.
fn read(svg: &str) -> String {
    let attribute = |name: &str| {
        let (_, rest) = svg.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0
    };
    let side: usize = attribute("viewBox").rsplit_once(' ').unwrap().1.parse().unwrap();
    let mut dark = vec![vec![false; side]; side];
    for run in attribute("d").split('M').skip(1) {
        let (at, length) = run.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = length.split_once('v').unwrap().0.parse().unwrap();
        dark[y][x..x + length].fill(true);
    }
    let is_dark = |x: usize, y: usize| dark[y / MODULE][x / MODULE];
    let mut image = PreparedImage::prepare_from_greyscale(side * MODULE, side * MODULE, |x, y| {
        if is_dark(x, y) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

fn codes(page: &Page, layout: Layout, language: Language) -> Vec<String> {
    let html = written_as(layout, vec![page.clone()], language, PaperFormat::Html);
    html.split("<svg").skip(1).map(|rest| read(rest.split_once("</svg>").unwrap().0)).collect()
}

/// What a phone is to dial for the numbers of a page.
fn wanted(page: &Page) -> Vec<String> {
    let numbers = page.blocks.iter().filter_map(|block| match block {
        Block::Card(card) => card.number.clone(),
        _ => None,
    });
    let digits = numbers.map(|number| number.replace(['-', ' '], ""));
    digits.filter(|digits| digits != "112").map(|digits| format!("tel:{digits}")).collect()
}

#[test]
fn each_number_has_the_code_that_dials_it_but_the_emergency_number() {
    let world = World::new();
    let place = |name: &str| {
        let mut all = world.catalog.municipalities.all();
        let own = all.find(|own| &*own.name == name).cloned();
        own.map(vaksam::content::catalog::Place::Municipality)
    };
    let mut read = 0;
    for (sector, role) in [("hotel", "reception"), ("health", "emergency"), ("school", "teacher")] {
        for (name, language) in ["Växjö", "Hjo", "Gotland"].iter().zip(LANGUAGES.iter().cycle()) {
            let texts = &world.texts[position(*language)];
            let caller = Caller {
                place: place(name),
                sector: SectorId::new(sector),
                role: RoleId::new(role),
            };
            let sheet = present::sheet(&caller, &world.catalog, day("2026-11-30"), texts);
            let answers = Answers::default();
            let note = present::note(&caller, answers, &world.catalog, day("2026-11-30"), texts);
            for page in [sheet, note] {
                let found = codes(&page, Layout::OneSheet, *language);
                assert_eq!(found, wanted(&page), "{name} {sector}");
                read += found.len();
            }
            let card = present::wallet_card(&caller, &world.catalog, day("2026-11-30"), texts);
            assert!(codes(&card[0], Layout::WalletCards, *language).is_empty());
            let found = codes(&card[1], Layout::WalletCards, *language);
            let eight: Vec<String> = (0..8).flat_map(|_| wanted(&card[1])).collect();
            assert_eq!(found, eight, "{name} {sector}");
            read += found.len();
        }
    }
    assert!(read > 150, "{read}");
}
