//! The running order of a set: for whoever leads a class it holds, of every case, each vote with its right
//! answer in the words and with the letter that the class sees, and what leads astray before what it may
//! make the class answer.

use vaksam::{
    content::{catalog::Case, enums::Choice},
    page::{Block, Page, letter},
    present,
    text::Texts,
    training::{
        self,
        call::{self, Recipient},
        session_length::SessionLength,
    },
};

use super::{World, day};
use crate::languages::{LANGUAGES, position};

fn lettered(choice: Choice, text: &str) -> String {
    let place = Choice::ALL.iter().position(|one| *one == choice).unwrap();
    format!("{}. {text}", letter(place))
}

fn right_answer(case: &Case, texts: &Texts) -> String {
    let question = format!("case-{}-question", case.id);
    lettered(case.right, &texts.attribute(&question, case.right.as_str()).unwrap())
}

/// What stands under each heading that has any, as labels with their texts.
fn facts_by_heading(page: &Page) -> Vec<Vec<(&str, &str)>> {
    let mut told: Vec<Vec<(&str, &str)>> = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Heading(_) => told.push(Vec::new()),
            Block::Fact(fact) => told.last_mut().unwrap().push((&fact.label, &fact.text)),
            _ => {}
        }
    }
    told.retain(|facts| !facts.is_empty());
    told
}

fn check(case: &Case, facts: &[(&str, &str)], world: &World, texts: &Texts) {
    let id = &case.id;
    let has = |label: &str, text: &str| {
        let fact = (&*texts.line(label), text);
        assert!(facts.contains(&fact), "{id}: {fact:?} is not in {facts:#?}");
    };
    has("ui-paper-order-ask", &texts.line(&format!("case-{id}-question")));
    has("ui-train-right", &right_answer(case, texts));
    has("ui-train-class-call", &texts.line("ui-train-class-whom"));
    for herring in &case.herrings {
        has("ui-train-herring", &texts.line(&format!("case-{id}-herring-{}", herring.id)));
    }
    let led_to =
        ["answer", "read-in", "passed"].map(|to| texts.line(&format!("ui-paper-order-{to}")));
    let first_led = facts.iter().position(|(label, _)| led_to.iter().any(|to| to == label));
    let herring = texts.line("ui-train-herring");
    let first_herring = facts.iter().position(|(label, _)| *label == herring);
    assert!(first_led.is_none_or(|led| first_herring.is_some_and(|own| own < led)), "{id}");
    let whom = match call::best(case) {
        Recipient::Contact(contact) => texts.line(&format!("contact-{contact}")),
        _ => texts.line("ui-train-nobody"),
    };
    let best = call::best_choice(case, &world.catalog).unwrap();
    let begins = lettered(best, &whom);
    let is_best = |(label, text): &(&str, &str)| {
        *label == texts.line("ui-train-right") && text.starts_with(&begins)
    };
    assert!(facts.iter().any(is_best), "{id}: {begins:?} is not in {facts:#?}");
}

#[test]
fn every_vote_of_every_case_stands_in_the_running_order_with_its_right_answer() {
    let world = World::new();
    let mut cases = 0;
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        for set in world.catalog.sets.values() {
            let page = present::running_order(set, &world.catalog, day("2026-11-21"), texts);
            let told = facts_by_heading(&page);
            assert_eq!(told.len(), set.cases.len(), "{}", set.id);
            for (id, facts) in set.cases.iter().zip(told) {
                check(&world.catalog.cases[id], &facts, &world, texts);
                cases += 1;
            }
        }
    }
    assert!(cases > 40, "{cases}");
}

/// Whoever leads reserves the room by these minutes.
#[test]
fn the_minutes_of_a_running_order_add_up() {
    let world = World::new();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        for id in training::practice_sets(&world.catalog) {
            let set = &world.catalog.sets[id];
            let page = present::running_order(set, &world.catalog, day("2026-11-21"), texts);
            let headings = page.blocks.iter().filter_map(|block| match block {
                Block::Heading(heading) => Some(heading),
                _ => None,
            });
            let minutes = headings.map(|heading| {
                let digits = heading.rsplit('(').next().unwrap();
                let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
                digits.parse::<u16>().unwrap()
            });
            let length = SessionLength::of_set(set, &world.catalog);
            assert_eq!(minutes.sum::<u16>(), length.whole(), "{id}");
            // Each vote before and after is counted by hand, and takes its time.
            assert!(length.round >= 15 && length.whole() == length.cases + 2 * length.round);
        }
    }
}

#[test]
fn the_order_of_what_is_measured_never_gives_the_key_between_before_and_after() {
    let world = World::new();
    let set = training::measured_set(&world.catalog).unwrap();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        let page = present::running_order(set, &world.catalog, day("2026-11-21"), texts);
        let told = |id: &str| page.blocks.contains(&Block::Prose(texts.line(id)));
        assert!(told("ui-paper-order-measured"));
        assert!(!told("ui-paper-order-before") && !told("ui-paper-order-after"));
    }
}
