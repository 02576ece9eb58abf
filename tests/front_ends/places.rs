//! Where somebody is, typed: every municipality by its name in any spelling and by any beginning that only it
//! has, on the full screen and in line mode; and nothing that is no municipality or county is ever taken for
//! one.

use vaksam::{
    app::{
        key::{Key, KeyCode},
        screens::Screen,
    },
    content::catalog::Place,
    language::Language,
};

use crate::{
    languages::{LANGUAGES, SWEDISH},
    place_names::{NO_PLACES, beginnings, decomposed, plain},
    typist::Typed,
    walker::Walker,
    world::World,
};

fn on_the_full_screen(language: Language, typed: &str) -> Walker {
    let mut walker = Walker::new(language);
    walker.press("2");
    for c in typed.chars() {
        walker.key(Key::char(c));
    }
    walker.key(Key::plain(KeyCode::Enter));
    walker
}

fn chosen(place: Option<&Place>) -> String {
    match place {
        Some(Place::Municipality(own)) => own.name.to_string(),
        Some(Place::County(county)) => county.to_string(),
        None => String::new(),
    }
}

/// Languages take turns: the full screen is in one, the lines are in the other.
fn leads_to(typed: &str, name: &str) {
    let turn = typed.chars().count() % 2;
    let walker = on_the_full_screen(LANGUAGES[turn], typed);
    assert_eq!(chosen(walker.model().state().caller.place.as_ref()), name, "full screen: {typed}");
    let lines = Typed::bytes(LANGUAGES[1 - turn], format!("2\n{typed}\n").as_bytes());
    assert_eq!(chosen(lines.model().state().caller.place.as_ref()), name, "lines: {typed}");
}

fn names() -> Vec<String> {
    let catalog = World::get().catalog();
    catalog.municipalities.all().map(|own| own.name.to_string()).collect()
}

#[test]
fn every_municipality_is_found_by_its_name_in_any_spelling() {
    let names = names();
    assert_eq!(names.len(), 290);
    for name in &names {
        let is_shared = names.iter().filter(|other| plain(other) == plain(name)).count() > 1;
        let small = name.to_lowercase();
        let mut spellings = vec![name.clone(), decomposed(name), format!("{name} kommun")];
        if !is_shared {
            spellings.extend([plain(name), small, name.to_uppercase()]);
        }
        for typed in spellings {
            leads_to(&typed, name);
        }
    }
}

/// Habo and Håbo differ by a mark: the spelling decides, and without one it is asked.
#[test]
fn a_name_that_two_have_is_asked_about() {
    for (typed, name) in
        [("Habo", "Habo"), ("Håbo", "Håbo"), ("håbo", "Håbo"), ("habo", ""), ("HABO", "")]
    {
        leads_to(typed, name);
    }
    let walker = on_the_full_screen(SWEDISH, "habo");
    let page = walker.page();
    let rows: Vec<_> = page.choices().unwrap().items.iter().map(|item| &*item.text).collect();
    assert!(rows.contains(&"Habo") && rows.contains(&"Håbo"), "{rows:?}");
}

#[test]
fn every_beginning_that_only_one_has_leads_to_it() {
    let names = names();
    let catalog = World::get().catalog();
    let counties: Vec<_> = catalog.counties.values().map(|own| own.name.to_string()).collect();
    let mut tried = 0;
    for name in &names {
        let others = names.iter().chain(&counties).filter(|other| *other != name);
        for beginning in beginnings(name, others.map(String::as_str)) {
            leads_to(&beginning, name);
            tried += 1;
        }
    }
    println!("{tried} beginnings");
    assert!(tried > 1000, "{tried}");
}

#[test]
fn what_is_no_municipality_and_no_county_chooses_none() {
    for typed in NO_PLACES {
        leads_to(typed, "");
        let walker = on_the_full_screen(SWEDISH, typed);
        let screen = walker.model().screen();
        assert!(matches!(screen, Screen::Place(choice) if choice.selected.is_none()), "{typed}");
    }
    // What to do is said, with the numbers that hold everywhere.
    for typed in ["Dalsland", "Norrland", "Kista", "Oslo", "Gotenburg"] {
        let answer = Typed::bytes(SWEDISH, format!("2\n{typed}\n").as_bytes());
        let answer = answer.answer().to_owned();
        assert!(answer.contains("kommun") && answer.contains("114 14"), "{typed}: {answer}");
    }
}

#[test]
fn enter_alone_chooses_nothing() {
    let walker = on_the_full_screen(SWEDISH, "");
    assert!(matches!(walker.model().screen(), Screen::Place(_)));
    let lines = Typed::bytes(SWEDISH, b"2\n\n\n");
    assert!(matches!(lines.model().screen(), Screen::Place(_)));
    assert!(!lines.model().state().without_place);
}

#[test]
fn a_county_is_found_by_its_name_with_or_without_lan() {
    for (typed, county) in [
        ("Skåne", "M"),
        ("skane", "M"),
        ("Ska\u{30a}ne", "M"),
        ("Kalmar län", "H"),
        ("Kalmar", "Kalmar"),
        ("Stockholms län", "AB"),
        ("dalarnas lan", "W"),
        ("västra götaland", "O"),
        ("Gotlands län", "I"),
        ("Gotland", "Gotland"),
        ("AB", "AB"),
    ] {
        leads_to(typed, county);
    }
}
