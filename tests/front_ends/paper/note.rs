//! The note of facts: it has room for when, where, which vehicle, what was seen and heard, and none for a
//! name, an origin or a verdict; what was answered stands on it, and nothing of it is kept.

use vaksam::{
    assess::{Answer, Answers, assess},
    content::enums::Outcome,
    frontends::paper::{Layout, PaperFormat},
    ids::{Id, RoleId, SectorId},
    page::{Block, Mark, Page},
    present,
    route::{Caller, route_of},
};

use crate::{
    content::{complained, printed, vaksam},
    languages::{LANGUAGES, position},
};

use super::{World, day, joined, numbers, written_as};

const TODAY: &str = "2026-11-30";

fn caller() -> Caller {
    Caller { place: None, sector: SectorId::new("hotel"), role: RoleId::new("reception") }
}

/// The boxes of a page that are ticked, in order.
fn ticked(page: &Page) -> Vec<(String, Mark)> {
    let lists = page.blocks.iter().filter_map(|block| match block {
        Block::Choices(choices) => Some(&choices.items),
        _ => None,
    });
    let marked = lists.flatten().filter_map(|item| Some((item.id.clone(), item.mark?)));
    marked.filter(|(_, mark)| *mark != Mark::Empty).collect()
}

#[test]
fn it_asks_for_facts_and_for_no_name_origin_or_verdict() {
    let world = World::new();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        let empty = Answers::default();
        let page = present::note(&caller(), empty, &world.catalog, day(TODAY), texts);
        assert!(ticked(&page).is_empty());
        let labels: Vec<String> = page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Field(field) => Some(field.label.clone()),
                _ => None,
            })
            .collect();
        for id in ["time", "place", "now", "car", "way", "receiver", "reference"] {
            assert!(labels.contains(&texts.line(&format!("ui-note-{id}"))), "{id}: {labels:?}");
        }
        // Lines for what was seen and heard have their heading as label.
        assert_eq!(labels.iter().filter(|label| label.is_empty()).count(), 6);
        let asked = labels.join(" ").to_lowercase();
        for never in ["namn", "name", "nationalitet", "nationality", "född", "born", "personnummer"]
        {
            assert!(!asked.contains(never), "{asked}");
        }
    }
}

#[test]
fn what_was_answered_stands_on_it_with_the_first_call_and_without_a_verdict() {
    let world = World::new();
    let signs = ["watched-all-the-time", "looks-frightened"];
    let [watched, frightened] = signs.map(|id| world.catalog.signs[id].id.clone());
    let mut answers = Answers::default();
    answers.set_sign(&watched, Some(Answer::Yes));
    answers.set_sign(&frightened, Some(Answer::Unsure));
    let outcome = assess(&answers, &world.catalog);
    assert_ne!(outcome.outcome, Outcome::NoSigns);
    let route = route_of(&outcome, &caller(), day(TODAY), &world.catalog);
    let first = route.ladder(&world.catalog)[0].contact(&world.catalog).unwrap();
    for language in LANGUAGES {
        let texts = &world.texts[position(language)];
        let page = present::note(&caller(), answers.clone(), &world.catalog, day(TODAY), texts);
        let mut marks = ticked(&page);
        marks.sort_by(|a, b| a.0.cmp(&b.0));
        let wanted = [(signs[1], Mark::Unsure), (signs[0], Mark::Yes)];
        assert_eq!(marks, wanted.map(|(id, mark)| (id.to_owned(), mark)));
        let called: Vec<_> = page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Card(card) => card.number.as_deref(),
                _ => None,
            })
            .collect();
        assert_eq!(called, [first.number.as_ref().unwrap().as_str()]);
        let text = written_as(Layout::OneSheet, vec![page.clone()], language, PaperFormat::Text);
        let short = texts.attribute(&format!("outcome-{}", outcome.outcome.as_str()), "short");
        assert!(!joined(&text).contains(&short.unwrap()), "{text}");
        assert!(numbers::assert_registered_as(Layout::OneSheet, &world, &page, language) > 0);
    }
}

#[test]
fn the_command_reads_answers_as_assess_does_and_prints_one_note() {
    let answers = br#"{"municipality":"V\u00e4xj\u00f6","gates":{"danger-now":"yes"},"signs":{"looks-frightened":"unsure"}}"#;
    for (language, place) in [("sv", "Växjö"), ("en", "Växjö")] {
        let line = ["print", "note", "--sector", "hotel", "--answers", "-", "-L", language];
        let output = vaksam(&line, answers);
        assert!(output.status.success() && complained(&output).is_empty(), "{output:?}");
        let text = printed(&output);
        assert!(!text.contains('\u{c}') && text.contains(place), "{text}");
        assert!(
            text.contains("[x] ") && text.contains("[?] ") && text.contains("\n112\n"),
            "{text}"
        );
        let output = vaksam(&line, br#"{"signs":{"looks-frightend":"yes"}}"#);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(printed(&output), "");
    }
}
