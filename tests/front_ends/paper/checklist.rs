//! The list to tick: every sign that the role is asked, each with an empty box, and with the letter and the
//! dots that make the rule of the paper that of the program.

use vaksam::{
    assess::{Answer, Answers, assess},
    content::enums::{Outcome, Strength},
    ids::Id,
    language::Language,
    page::{Block, Item, Mark, Page},
    present,
    route::Caller,
};

use crate::languages::{LANGUAGES, position};

use super::{World, day};

fn lists(world: &World) -> Vec<(Caller, Language, Page)> {
    let roles =
        world.catalog.guides.values().flat_map(|guide| {
            guide.roles.iter().map(|role| (guide.sector.clone(), role.id.clone()))
        });
    let callers =
        roles.map(|(sector, role)| Caller { place: None, sector: Some(sector), role: Some(role) });
    let both = callers.flat_map(|caller| LANGUAGES.map(|language| (caller.clone(), language)));
    both.map(|(caller, language)| {
        let texts = &world.texts[position(language)];
        let page = present::checklist(&caller, &world.catalog, day("2026-11-30"), texts);
        (caller, language, page)
    })
    .collect()
}

fn items(page: &Page) -> Vec<&Item> {
    let lists = page.blocks.iter().filter_map(|block| match block {
        Block::Choices(choices) => Some(&choices.items),
        _ => None,
    });
    lists.flatten().collect()
}

#[test]
fn it_has_every_sign_of_the_role_and_both_questions_with_empty_boxes() {
    let world = World::new();
    for (caller, _, page) in lists(&world) {
        let guide = &world.catalog.guides[caller.sector.as_ref().unwrap()];
        let signs = guide.list(caller.role.as_ref()).into_iter().flat_map(|(_, signs)| signs);
        let gates = guide.gates.iter().map(|gate| gate.as_str().to_owned());
        let wanted: Vec<String> = gates.chain(signs.map(|sign| sign.as_str().to_owned())).collect();
        let found: Vec<String> = items(&page).iter().map(|item| item.id.clone()).collect();
        assert_eq!(found, wanted);
        assert!(items(&page).iter().all(|item| item.mark == Some(Mark::Empty)));
    }
}

#[test]
fn dots_are_what_a_sign_alone_counts_as() {
    let world = World::new();
    let mut strong = 0;
    for (_, _, page) in lists(&world) {
        for item in items(&page) {
            let Some(sign) = world.catalog.signs.get(item.id.as_str()) else { continue };
            let mut answers = Answers::default();
            answers.set_sign(&sign.id, Some(Answer::Yes));
            let alone = assess(&answers, &world.catalog);
            let counted: Vec<Strength> = Strength::ALL
                .iter()
                .copied()
                .filter(|strength| {
                    let axes = alone.axes.values();
                    axes.map(|axis| match strength {
                        Strength::Weak => axis.weak,
                        Strength::Medium => axis.medium,
                        Strength::Strong => axis.strong,
                    })
                    .sum::<usize>()
                        > 0
                })
                .collect();
            let dots = item.text.matches('•').count();
            let wanted = match counted.as_slice() {
                [] => 0,
                [Strength::Weak] => 1,
                [Strength::Medium] => 2,
                [Strength::Strong] => 3,
                more => panic!("{}: {more:?}", item.id),
            };
            assert_eq!(dots, wanted, "{}", item.text);
            assert_eq!(item.text.contains('◦'), !sign.counts, "{}", item.text);
            // What the paper says of a child: two dots of a sign about one are enough.
            if sign.child_only && dots >= 2 {
                assert_eq!(alone.outcome, Outcome::ChildConcern, "{}", item.id);
            }
            strong += usize::from(dots == 3);
        }
    }
    assert!(strong > 100, "{strong}");
}
