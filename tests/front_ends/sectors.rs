//! The nine sectors, each by itself: every role is chosen with few keys, walked from the first
//! question to the outcome on both front ends alike, and has words for every outcome and all
//! kinds of advice.

use std::collections::BTreeSet;

use crate::languages::{LANGUAGES, SWEDISH};
use vaksam::{
    app::{Message, Model, StartAt, navigation, screens::Screen as State, update},
    assess::{self, Answer, Answers},
    content::{
        catalog::{Catalog, Guide, Place},
        enums::{Concern, NoteKind, Outcome},
    },
    frontends::tui::PageViewState,
    ids::{CountyId, Id, RoleId, SectorId, SignId},
    page::Page,
    route::Caller,
};

use crate::{
    figures,
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

#[test]
fn every_role_is_chosen_with_two_keys() {
    let catalog = World::get().catalog();
    let sectors: Vec<_> = catalog.guides.values().filter(|guide| !guide.roles.is_empty()).collect();
    let mut chosen = 0;
    for (sector, guide) in sectors.iter().enumerate() {
        for (role, wanted) in guide.roles.iter().enumerate() {
            let keys = format!("@quick enter v a x j enter {} {}", sector + 1, role + 1);
            let caller = Walker::walk(SWEDISH, &keys).model().state().caller.clone();
            assert_eq!(caller.sector.as_ref(), Some(&guide.sector));
            assert_eq!(caller.role.as_ref(), Some(&wanted.id));
            chosen += 1;
        }
    }
    assert_eq!(chosen, rows(&catalog).len());
}

/// The numbers of a sector and a role in their lists.
fn digits(catalog: &Catalog, sector: &SectorId, role: &RoleId) -> (usize, usize) {
    let mut sectors = catalog.guides.values().filter(|guide| !guide.roles.is_empty());
    let nth = sectors.position(|guide| guide.sector == *sector).unwrap();
    let roles = &catalog.guides[sector].roles;
    (nth + 1, roles.iter().position(|own| own.id == *role).unwrap() + 1)
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
        for (sector, role) in rows(&catalog) {
            let (first, second) = digits(&catalog, &sector, &role);
            let way = format!("{first} / {second}");
            let name = format!("{sector} {role} {language:?}");
            let list = catalog.guides[&sector].list(Some(&role));
            let county = CountyId::new("G").map(Place::County);
            let place = Caller { place: county, sector: Some(sector), role: Some(role) };
            let mut walker = Walker::from(Model::new(catalog.clone(), language, place, night()));
            walker.press("1 n n");
            let left_out = navigation::left_out(walker.model().state());
            let shown: Vec<_> =
                list.iter().enumerate().filter(|(nth, _)| Some(*nth) != left_out).collect();
            for (_, (_, signs)) in &shown {
                let page = walker.page();
                let items = &page.choices().expect(&name).items;
                let there = items.iter().filter(|item| item.mark.is_some()).count();
                assert_eq!(there, signs.len(), "{name}");
                drawn(&page, &name);
                walker.press("k");
            }
            // Nothing is marked: it is asked once whether that is meant.
            walker.press("k");
            assert!(matches!(walker.model().screen(), State::Outcome(_)), "{name}");
            let lines = format!("1 / kron / {way} / n / n{}", " / ".repeat(shown.len() + 1));
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
    let mut pages = 0;
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
                    let number = page.call_card().and_then(|card| card.contact.number.clone());
                    let number = number.unwrap_or_else(|| panic!("{name}: no number"));
                    assert!(drawn(&page, &name).contains(&number), "{name}: {number}");
                    pages += 1;
                }
            }
        }
    }
    figures::hold(
        "every_role_has_a_page_with_a_number_to_ring_for_every_outcome",
        &[figures::exactly(pages, "pages")],
    );
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

/// Two keys from the number: every step, then what to read about this work; back leads to the number.
#[test]
fn the_steps_of_every_work_lead_to_pages_about_it_and_back() {
    let catalog = World::get().catalog();
    let sectors = catalog.guides.values().filter(|guide| !guide.roles.is_empty());
    for (row, guide) in sectors.enumerate() {
        let to_number = format!("@quick enter v a x j enter {} 1 1 k", row + 1);
        let mut walker = Walker::walk(SWEDISH, &to_number);
        let number = walker.page();
        assert_eq!(number.id.screen, "outcome", "{}", guide.sector);
        walker.press("a");
        let steps = walker.page();
        let ids: Vec<&str> = steps.choices().unwrap().items.iter().map(|item| &*item.id).collect();
        let pages = walker.model().state().catalog.pages.values();
        let about = pages.filter(|page| page.sectors.contains(&guide.sector));
        let about: BTreeSet<String> = about.map(|page| format!("page-{}", page.id)).collect();
        assert!((2..=9).contains(&about.len()), "{about:?}");
        assert_eq!(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>(), about);
        let own = format!("page-sector-{}", guide.sector);
        assert!(ids.iter().take(2).any(|id| *id == own), "{ids:?}");
        walker.press("1");
        assert_eq!(walker.page().id.screen, "page");
        walker.press("left left");
        assert_eq!(walker.page(), number);
    }
}

/// An adult: the pages about children do not come by themselves and are not counted.
#[test]
fn the_pages_of_a_walk_are_counted_as_they_are_shown() {
    for sector in ["school", "taxi"] {
        let role = if sector == "school" { "teacher" } else { "driver" };
        let way = format!("@walk enter v a x j enter @{sector} enter @{sector}/{role} enter n n");
        let mut walker = Walker::walk(SWEDISH, &way);
        let mut counted = Vec::new();
        while walker.page().id.screen == "list" {
            counted.push(walker.page().status.unwrap());
            walker.press("k");
        }
        // With nothing marked the last page asks whether that is meant.
        counted.dedup();
        let of = counted.len();
        let wanted: Vec<String> = (1..=of).map(|nth| format!("{nth} av {of}")).collect();
        assert_eq!(counted, wanted, "{sector}");
    }
}
