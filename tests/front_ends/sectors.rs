//! The nine sectors, each by itself: every role is chosen with few keys, walked from the first
//! question to the outcome on both front ends alike, and has words for every outcome and all
//! kinds of advice.

use crate::languages::{LANGUAGES, SWEDISH};
use vaksam::{
    app::{Message, Model, StartAt, screens::Screen as State, update},
    assess::{self, Answer, Answers},
    content::{
        catalog::{Catalog, Guide, Place},
        enums::{Concern, NoteKind, Outcome},
    },
    frontends::tui::PageViewState,
    ids::{CountyId, Id, RoleId, SectorId, SignId},
    page::{Block, Page},
    route::Caller,
};

use crate::{
    screen::Screen,
    typist::Typed,
    walker::Walker,
    world::{World, night},
};

const SIZES: [(u16, u16); 3] = [(40, 12), (80, 24), (160, 50)];

/// The rows of the choice of work: every role of every sector.
fn rows(catalog: &Catalog) -> Vec<(SectorId, RoleId)> {
    let guides = catalog.guides.values();
    let rows = guides
        .flat_map(|guide| guide.roles.iter().map(|role| (guide.sector.clone(), role.id.clone())));
    rows.collect()
}

/// The keys that people use to get to a row of a list: from either end, by pages and by steps.
fn ways() -> Vec<String> {
    let several = |key: &str, times: usize| vec![key; times].join(" ");
    let mut ways: Vec<String> = (1..=9).map(|digit: usize| digit.to_string()).collect();
    for (end, page) in [("", "pagedown"), ("end", "pageup")] {
        for (pages, steps) in (0..4).flat_map(|pages| (0..3).map(move |steps| (pages, steps))) {
            for step in ["up", "down"] {
                let way = [end, &several(page, pages), &several(step, steps), "enter"];
                ways.push(way.join(" "));
            }
        }
    }
    ways.sort_by_key(|way| way.split_whitespace().count());
    ways
}

#[test]
fn the_first_nine_roles_are_chosen_with_one_key_and_every_other_with_at_most_six() {
    let chosen = |way: &String| {
        let walker = Walker::walk(SWEDISH, &format!("2 v a x j enter {way}"));
        let Caller { sector, role, .. } = walker.model().state().caller.clone();
        Some((sector?, role?, way.split_whitespace().count()))
    };
    let chosen: Vec<_> = ways().iter().filter_map(chosen).collect();
    let rows = rows(&World::get().catalog());
    assert!(rows.len() > 20);
    for (nth, (sector, role)) in rows.iter().enumerate() {
        let fewest = chosen.iter().find(|(s, r, _)| (s, r) == (sector, role));
        let fewest = fewest.map(|(.., keys)| *keys);
        let most = if nth < 9 { 1 } else { 6 };
        assert!(fewest.is_some_and(|keys| keys <= most), "{sector} {role}: {fewest:?}");
    }
}

/// Draws a page at every size and reads its words.
fn drawn(page: &Page, name: &str) -> String {
    let mut all = String::new();
    for (width, height) in SIZES {
        let screen = Screen::draw(page, &mut PageViewState::default(), width, height);
        assert!(screen.forbidden().is_empty(), "{name} at {width}x{height}");
        all += &screen.text();
    }
    assert!(!all.contains("{$") && !all.contains("note-"), "{name}: {all}");
    all
}

#[test]
fn every_role_is_asked_its_whole_list_and_comes_to_the_outcome_on_both_front_ends() {
    let catalog = World::get().catalog();
    for language in LANGUAGES {
        for (nth, (sector, role)) in rows(&catalog).into_iter().enumerate() {
            let name = format!("{sector} {role} {language:?}");
            let list = catalog.guides[&sector].list(Some(&role));
            let county = CountyId::new("G").map(Place::County);
            let place = Caller { place: county, sector: Some(sector), role: Some(role) };
            let mut walker = Walker::from(Model::new(catalog.clone(), language, place, night()));
            walker.press("1 n n");
            for (_, signs) in &list {
                let page = walker.page();
                let there = page.choices().expect(&name).items.len();
                assert_eq!(there, signs.len(), "{name}");
                drawn(&page, &name);
                walker.press("enter");
            }
            assert!(matches!(walker.model().screen(), State::Outcome(_)), "{name}");
            let lines = format!("1 / kron / {} / n / n{}", nth + 1, " / ".repeat(list.len()));
            let typed = Typed::lines(language, &lines);
            assert_eq!(format!("{:?}", typed.page()), format!("{:?}", walker.page()), "{name}");
        }
    }
}

/// Answers that the quick check of a role can give and that lead to an outcome.
fn leading_to(outcome: Outcome, guide: &Guide, role: &RoleId, catalog: &Catalog) -> Answers {
    let quick = guide.quick(Some(role));
    let gate = |concern| {
        let mut gates = guide.gates.iter();
        gates.find(|gate| catalog.gates[*gate].raises == Some(concern)).unwrap().clone()
    };
    let marked = |signs: &[&SignId], concern: Option<Concern>| {
        let mut answers = Answers::default();
        for sign in signs {
            answers.set_sign(sign, Some(Answer::Yes));
        }
        if let Some(concern) = concern {
            answers.set_gate(&gate(concern), Some(Answer::Yes));
        }
        answers
    };
    let adult: Vec<&SignId> = quick.iter().filter(|id| !catalog.signs[*id].child_only).collect();
    let mut tries: Vec<Answers> = vec![
        Answers::default(),
        marked(&adult, None),
        marked(&adult, Some(Concern::Child)),
        marked(&[], Some(Concern::Danger)),
    ];
    tries.extend(adult.iter().map(|sign| marked(&[*sign], None)));
    let found = tries.into_iter().find(|answers| assess::outcome(answers, catalog) == outcome);
    found.unwrap_or_else(|| panic!("{} {role} never comes to {outcome:?}", guide.sector))
}

#[test]
fn every_role_has_a_page_with_a_number_to_ring_for_every_outcome() {
    let catalog = World::get().catalog();
    for language in LANGUAGES {
        for guide in catalog.guides.values() {
            for role in &guide.roles {
                for outcome in Outcome::ALL {
                    let name = format!("{} {} {outcome:?} {language:?}", guide.sector, role.id);
                    let place = Caller {
                        place: CountyId::new("G").map(Place::County),
                        sector: Some(guide.sector.clone()),
                        role: Some(role.id.clone()),
                    };
                    let mut model = Model::new(catalog.clone(), language, place, night());
                    let answers = leading_to(*outcome, guide, &role.id, &catalog);
                    update(&mut model, &Message::Start(StartAt::Outcome(answers)));
                    let page = Walker::from(model).page();
                    let mut cards = page.blocks.iter();
                    let number = cards.find_map(|block| match block {
                        Block::Card(card) => card.number.clone(),
                        _ => None,
                    });
                    let number = number.unwrap_or_else(|| panic!("{name}: no number"));
                    assert!(drawn(&page, &name).contains(&number), "{name}: {number}");
                }
            }
        }
    }
}

#[test]
fn every_role_is_told_of_its_own_safety_what_to_say_and_what_to_do_and_not_to_do() {
    let catalog = World::get().catalog();
    for guide in catalog.guides.values() {
        for role in &guide.roles {
            let name = format!("{} {}", guide.sector, role.id);
            let own = guide
                .notes
                .iter()
                .filter(|note| note.roles.is_empty() || note.roles.contains(&role.id));
            let own: Vec<_> = own.collect();
            for kind in NoteKind::ALL {
                let many = own.iter().filter(|note| note.kind == *kind).count();
                assert!((2..=8).contains(&many), "{name} {kind:?}: {many}");
            }
            assert!(own.iter().all(|note| !note.sources.is_empty()), "{name}");
        }
    }
}
