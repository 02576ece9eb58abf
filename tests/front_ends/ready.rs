//! The readiness check as a person meets it: an answer that was not given is never told as a no,
//! going back loses none, leaving forgets all, and the line to print names just what was answered.

use crate::languages::{ENGLISH, LANGUAGES, SWEDISH};
use vaksam::{
    frontends::tui::PageViewState,
    ids::{Id, QuestionId},
    page::{Block, Mark, Page},
    readiness::ReadinessAnswer,
};

use crate::{screen::Screen, typist::Typed, walker::Walker, world::World};

fn typed(lines: &str) -> Typed {
    let lines: Vec<&str> = lines.split('/').map(str::trim).collect();
    Typed::from(Walker::ready(ENGLISH).session, (lines.join("\n") + "\n").as_bytes())
}

fn marks(page: &Page) -> Vec<Mark> {
    page.choices().unwrap().items.iter().filter_map(|item| item.mark).collect()
}

/// The line that prints the list.
fn command(page: &Page) -> Option<String> {
    page.blocks.iter().find_map(|block| match block {
        Block::Prose(text) if text.starts_with("vaksam ") => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn each_answer_has_a_mark_of_its_own_and_none_is_not_a_no() {
    let page = typed("1 / 1y 2p 3n").page();
    assert_eq!(marks(&page)[..4], [Mark::Yes, Mark::Partly, Mark::No, Mark::Empty]);
    let written: Vec<&str> = marks(&page)[..4].iter().map(|mark| mark.as_str()).collect();
    assert_eq!(written, ["[x]", "[~]", "[-]", "[ ]"]);
    let items = &page.choices().unwrap().items;
    let words: Vec<&str> =
        items[..4].iter().map(|item| &*item.chip.as_ref().unwrap().word).collect();
    assert_eq!(words, ["yes", "partly", "no", ""]);
}

#[test]
fn a_question_without_an_answer_is_nothing_to_do_and_is_counted_as_such() {
    let page = typed("2 / 1y / ").page();
    assert_eq!(page.id.to_string(), "todo-municipality");
    assert_eq!(command(&page), None);
    let Some(Block::Bars(bars)) = page.blocks.first() else { panic!("no bars") };
    let texts: Vec<&str> = bars.iter().map(|bar| &*bar.text).collect();
    assert_eq!(texts[0], "1 of 5 in place, 4 not answered");
    assert_eq!(texts[1], "0 of 6 in place, 6 not answered");
    let none = Walker::walk(ENGLISH, "@look enter @ready enter @workplace enter k k").page();
    let done = Walker::walk(ENGLISH, "@look enter @ready enter @workplace enter 1 k").page();
    assert_ne!(none.blocks.last(), done.blocks.last());
}

#[test]
fn the_same_answer_again_takes_nothing_back_and_a_number_alone_goes_through_them() {
    let page = typed("1 / 1y 2n / 1y 2p / 3 4 4 5 5 5 6 6 6 6").page();
    let wanted = [Mark::Yes, Mark::Partly, Mark::Yes, Mark::Partly, Mark::No, Mark::Empty];
    assert_eq!(marks(&page)[..6], wanted);
}

#[test]
fn a_letter_without_its_question_answers_none() {
    for line in ["n", "y", "p", "d", "J", "5x", "5?", "0n", "99n", "n5", "5nn", "5n x"] {
        let typed = typed(&format!("1 / {line}"));
        assert!(typed.model().state().readiness.is_empty(), "{line}");
        assert!(typed.answer().contains(&format!("\"{line}\"")), "{line}: {}", typed.answer());
    }
}

#[test]
fn going_back_and_changing_who_is_asked_loses_no_answer() {
    let walker =
        Walker::walk(SWEDISH, "@look enter @ready enter @workplace enter n k left left down enter");
    assert_eq!(walker.page().id.to_string(), "check-municipality");
    let know = QuestionId::new("know-signs").unwrap();
    assert!(walker.model().state().readiness.get(&know) == Some(ReadinessAnswer::No));
    assert_eq!(marks(&walker.page())[0], Mark::No);
}

#[test]
fn leaving_forgets_every_answer_and_nothing_asks_to_keep_one() {
    let mut walker = Walker::walk(SWEDISH, "@look enter @ready enter @workplace enter n down n");
    assert!(!walker.model().state().readiness.is_empty());
    walker.press("ctrl-x");
    assert!(walker.left && walker.model().state().readiness.is_empty());
    assert_eq!(typed("1 / 1n 2n 3p / / ").saves(), (0, 0));
}

#[test]
fn the_line_to_print_names_just_what_was_answered_no_or_partly() {
    let page = typed("1 / 1n 2p 3y 5n 13p / ").page();
    let wanted = "vaksam print todo --for workplace --open 1,5 --partly 2,13 -L en";
    assert_eq!(command(&page).as_deref(), Some(wanted));
}

#[test]
fn while_questions_are_left_nothing_to_do_is_not_told_as_done() {
    let texts = World::get().texts(ENGLISH);
    let said = |lines: &str| typed(lines).page().blocks.clone();
    let (not_yet, nothing) = (texts.line("ui-ready-nothing-yet"), texts.line("ui-ready-nothing"));
    let one = said("1 / 1 yes / ");
    assert!(
        one.contains(&Block::Prose(not_yet.clone()))
            && !one.contains(&Block::Prose(nothing.clone()))
    );
    let count = typed("1")
        .page()
        .choices()
        .unwrap()
        .items
        .iter()
        .filter(|item| item.mark.is_some())
        .count();
    let yes: Vec<String> = (1..=count).map(|nth| format!("{nth} yes")).collect();
    let all = said(&format!("1 / {} / ", yes.join(" ")));
    assert!(all.contains(&Block::Prose(nothing)) && !all.contains(&Block::Prose(not_yet)));
}

/// No key shows the rest of what does not fit beside a question.
#[test]
fn why_a_question_is_asked_stands_whole_in_the_smallest_usual_window() {
    for language in LANGUAGES {
        let texts = World::get().texts(language);
        for whom in ["workplace", "municipality"] {
            let start = format!("@look enter @ready enter @{whom} enter");
            let mut walker = Walker::walk(language, &start);
            let rows = walker.page().choices().unwrap().items.len();
            for _ in 1..rows {
                let page = walker.page();
                let choices = page.choices().unwrap();
                let id = &choices.items[choices.selected.unwrap()].id;
                let why = texts.attribute(&format!("ready-{id}"), "help").unwrap();
                let mut view = PageViewState::default();
                let text = Screen::draw(&page, &mut view, 80, 24).text();
                assert!(text.replace('\u{a0}', " ").contains(&why), "{id}: {why}\n{text}");
                walker.press("down");
            }
        }
    }
}
