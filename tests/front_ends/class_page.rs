//! What a class sees: the story in block letters where it fits on a projector, and whole in a small
//! window, with the question and every answer in sight.

use ratatui::style::Modifier;
use vaksam::{
    app::{Message, Model, StartAt, intent::Intent, update},
    content::catalog::Case,
    language::Language,
    page::{BilingualText, Block, Mark, Page},
    present,
};

use crate::{
    content,
    languages::{LANGUAGES, other},
    pages,
    screen::Screen,
    training::model,
};

/// As many characters of a step as a projector has room for in block letters.
const MOST_IN_BLOCKS: usize = 220;
/// As many characters of two languages together.
const MOST_IN_TWO_BLOCKS: usize = 220;
/// Of what block letters are drawn, beside blanks.
const BLOCKS: [char; 3] = ['█', '▀', '▄'];

/// Every step, whom to call and the question of every case, as a class sees them.
fn each_stage(language: Language, is_bilingual: bool, mut check: impl FnMut(&Case, &Page)) {
    let mut model = model(language);
    let catalog = model.state().catalog.clone();
    let texts = content::texts(language, &catalog);
    let beside = content::texts(other(language), &catalog);
    let beside = is_bilingual.then_some(&beside);
    for case in catalog.cases.values() {
        update(&mut model, &Message::Start(StartAt::Class(Some(case.id.clone()))));
        for _ in 0..case.steps.len() + 2 {
            check(case, &present::page_with(&model, &texts, beside, present::Extent::Whole));
            act(&mut model, Intent::Continue);
        }
        act(&mut model, Intent::Back);
    }
}

fn act(model: &mut Model, intent: Intent) {
    update(model, &Message::Intent(intent));
}

/// Answers over the width have no place for a mark; where there is one, they are drawn as a list.
#[test]
fn a_marked_answer_shows_its_mark_before_a_class_too() {
    each_stage(Language::DEFAULT, false, |case, page| {
        let mut page = page.clone();
        let Some(list) = page.blocks.iter_mut().find_map(|block| match block {
            Block::Choices(list) => Some(list),
            _ => None,
        }) else {
            return;
        };
        let chip = pages::chip(Mark::Yes);
        list.items[0].mark = Some(Mark::Yes);
        list.items[0].chip = Some(chip.clone());
        let screen = Screen::first(&page, 160, 50).text();
        assert!(screen.contains(&chip.word), "{}:\n{screen}", case.id);
    });
}

/// The rows of a screen as one text, with blanks as they are between words.
fn squeezed(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page is for, as large as there is room.
pub fn stories(page: &Page) -> impl Iterator<Item = &BilingualText> {
    page.blocks.iter().filter_map(|block| match block {
        Block::Bilingual(story) if story.is_large => Some(story),
        _ => None,
    })
}

fn texts_of_stories(page: &Page) -> Vec<String> {
    stories(page).map(|story| squeezed(&story.text)).collect()
}

/// Rows above the answers that are drawn of nothing but blocks, and have some.
pub fn rows_of_blocks(screen: &str) -> usize {
    let is_drawn =
        |row: &&str| row.chars().all(|c| c == ' ' || BLOCKS.contains(&c)) && row.contains(BLOCKS);
    let above = screen.lines().take_while(|row| !row.trim_start().starts_with("> A"));
    above.filter(is_drawn).count()
}

/// The rows without what was told before, which stands beside the answers.
fn without_panel(screen: &str) -> String {
    let rows = screen.lines().map(|row| row.split('│').next().unwrap_or_default());
    rows.collect::<Vec<_>>().join("\n")
}

/// The question to a class and every answer, each with its letter.
fn check_answers(case: &Case, page: &Page, screen: &str) {
    let list = page.choices().unwrap();
    let contents = squeezed(&without_panel(screen));
    let texts = list.items.iter().map(|item| &item.text).chain(&list.label);
    for text in texts {
        assert!(contents.contains(&squeezed(text)), "{}: {text}\n{screen}", case.id);
    }
}

#[test]
fn on_a_projector_every_step_that_is_not_too_long_is_in_block_letters() {
    let mut in_blocks = 0;
    for language in LANGUAGES {
        each_stage(language, false, |case, page| {
            let screen = Screen::first(page, 160, 50).text();
            let story = texts_of_stories(page).join(" ");
            check_answers(case, page, &screen);
            if story.chars().count() <= MOST_IN_BLOCKS {
                let as_text = squeezed(&without_panel(&screen));
                assert!(!as_text.contains(&story), "{}: {story}\n{screen}", case.id);
                // Four rows a line at least, of forty letters at most.
                let lines = story.chars().count().div_ceil(40);
                assert!(rows_of_blocks(&screen) >= 4 * lines, "{}: {story}\n{screen}", case.id);
                in_blocks += 1;
            }
        });
    }
    assert!(in_blocks > 500, "{in_blocks}");
}

#[test]
fn in_a_small_window_no_story_is_cut() {
    for language in LANGUAGES {
        for (width, height) in [(60, 20), (80, 24), (100, 30), (120, 40)] {
            each_stage(language, false, |case, page| {
                let screen = Screen::first(page, width, height).text();
                let is_in_blocks = rows_of_blocks(&screen) > 3;
                for story in texts_of_stories(page) {
                    let is_whole = is_in_blocks || squeezed(&screen).contains(&story);
                    assert!(is_whole, "{}: {story}\n{screen}", case.id);
                }
                check_answers(case, page, &screen);
            });
        }
    }
}

/// Two languages need more rows than one: what does not fit can be scrolled to.
#[test]
fn two_languages_stand_whole_on_a_projector() {
    let mut in_blocks = 0;
    for language in LANGUAGES {
        for size in [(100, 30), (160, 50), (200, 60)] {
            each_stage(language, true, |case, page| {
                let screen = Screen::first(page, size.0, size.1);
                let text = screen.text();
                assert!(!text.contains(" ↓ "), "{}\n{text}", case.id);
                check_answers(case, page, &text);
                let is_bold = |cell: &ratatui::buffer::Cell| cell.modifier.contains(Modifier::BOLD);
                assert!(screen.buffer.content.iter().any(is_bold));
                let translations = stories(page).filter_map(|story| story.translation.as_ref());
                let told =
                    [texts_of_stories(page), translations.map(|text| squeezed(text)).collect()];
                let told = told.concat();
                let letters: usize = told.iter().map(|text| text.chars().count()).sum();
                if size == (160, 50) && letters <= MOST_IN_TWO_BLOCKS {
                    let lines: usize =
                        told.iter().map(|text| text.chars().count().div_ceil(40)).sum();
                    assert!(rows_of_blocks(&text) >= 4 * lines, "{}: {told:?}\n{text}", case.id);
                    in_blocks += 1;
                }
            });
        }
    }
    assert!(in_blocks > 300, "{in_blocks}");
}
