//! The running order of a set: for whoever leads a class it holds, of every case, each vote with its right
//! answer in the words and with the letter that the class sees, what is often answered and why it is wrong.

use vaksam::{
    content::{catalog::Case, enums::Choice},
    page::{Block, Page, letter},
    present,
    text::Texts,
    training::call::{self, Recipient},
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
        has("ui-paper-order-why", &texts.line(&format!("case-{id}-herring-{}", herring.id)));
    }
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
