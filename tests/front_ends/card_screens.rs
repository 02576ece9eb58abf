//! How much of an outcome stands on the screen: over every outcome, line of work, role and language,
//! closed and open, at the sizes that people have.

use vaksam::{
    app::{Message, effect::Effect, intent::Intent, update},
    language::Language,
    page::{Block, Card},
    present,
};

use crate::{
    cards::{callers, cases, every_card, outcome},
    languages::SWEDISH,
    screen::Screen,
    walker::Walker,
    world::{World, night},
};

#[test]
fn a_card_is_whole_on_the_first_screen_of_80_by_24() {
    let mut faults = Vec::new();
    let mut seen = 0;
    every_card(|at, _, page| {
        let card = page.call_card().expect("a card");
        seen += 1;
        let screen = Screen::first(page, 80, 24).text();
        let words = joined(&screen);
        let asks = at.starts_with("asks-for-help");
        let script = card.script.iter().map(|line| line.text.as_str());
        let mut wanted = vec![page.title.as_str(), card.contact.state.as_str(), &card.rung];
        wanted.extend(card.contact.number.as_deref());
        wanted.extend(card.first.iter().flat_map(|first| &first.items).map(String::as_str));
        wanted.extend(card.before.iter().map(String::as_str));
        // Where somebody asks for help, which is no outcome of its own in the rule, the next minutes come
        // first and the script after them, in a small window below the edge.
        if !asks {
            wanted.extend(script);
        }
        wanted.extend(card.dont.items.iter().map(String::as_str));
        wanted.push(&card.safety.text);
        assert!(card.contact.number.is_some() && card.dont.items.len() == 3, "{at}");
        let missing: Vec<_> =
            wanted.into_iter().filter(|text| !words.contains(&joined(text))).collect();
        if !missing.is_empty() {
            faults.push(format!("{at}: {missing:#?}\n{screen}"));
        }
    });
    assert!(seen > 700, "only {seen} cards");
    let shown: Vec<&String> = faults.iter().take(3).collect();
    assert!(faults.is_empty(), "{} of {seen} cards are not whole: {shown:#?}", faults.len());
}

/// Without blanks, since a line may be broken anywhere between words, and without what is drawn beside
/// the words.
pub fn joined(text: &str) -> String {
    let is_drawn = |c: char| matches!(c, '│' | '█' | '▀' | '▄');
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && !is_drawn(*c)).collect()
}

/// In a panel the first comma of a state becomes the end of its chip.
fn without_commas(text: &str) -> String {
    joined(text).replace(',', "")
}

/// The texts of the page and of each panel, in the order in which they stand side by side.
struct Columns(Vec<String>);

impl Columns {
    /// Cuts a screen at the lines between its panels, which begin in the first row of the body.
    fn of(screen: &str) -> Self {
        let rows: Vec<Vec<char>> = screen.lines().map(|row| row.chars().collect()).collect();
        let first = rows.iter().find(|row| row.contains(&'│')).cloned().unwrap_or_default();
        let lines = first.iter().enumerate().filter(|(_, c)| **c == '│').map(|(x, _)| x);
        let lines: Vec<usize> = lines.collect();
        let edges: Vec<usize> =
            std::iter::once(0).chain(lines.iter().copied()).chain([usize::MAX]).collect();
        let columns = edges.windows(2).map(|edge| {
            let cut = |row: &Vec<char>| -> String {
                row.iter().skip(edge[0]).take(edge[1] - edge[0]).chain(['\n'].iter()).collect()
            };
            without_commas(&rows.iter().map(cut).collect::<String>())
        });
        Self(columns.collect())
    }
}

fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::CallCard(card) => card.texts().collect(),
        Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => vec![text],
        Block::Points(points) => points.iter().map(String::as_str).collect(),
        Block::Fact(fact) => vec![&fact.label, &fact.text],
        Block::Card(card) => card_texts(card),
        other => panic!("{other:?}"),
    }
}

fn card_texts(card: &Card) -> Vec<&str> {
    let facts = card.facts.iter().flat_map(|fact| [fact.label.as_str(), &fact.text]);
    let words = card.action.iter().chain(card.number.iter()).map(String::as_str);
    words.chain([card.name.as_str(), &card.state]).chain(facts).collect()
}

fn missing<'a>(column: &str, blocks: impl IntoIterator<Item = &'a Block>) -> Vec<&'a str> {
    let texts = blocks.into_iter().flat_map(texts);
    texts.filter(|text| !column.contains(&without_commas(text))).collect()
}

/// Three columns: the card with what the outcome means, every step with what comes after the call, and
/// why with everything about the number; nobody must scroll or press a key to see all of an outcome.
#[test]
fn nothing_of_an_outcome_is_below_the_edge_of_160_by_50_and_more() {
    let mut seen = 0;
    every_card(|at, _, page| {
        seen += 1;
        for (width, height) in [(160, 50), (200, 60)] {
            let screen = Screen::first(page, width, height).text();
            let Columns(columns) = Columns::of(&screen);
            assert_eq!(columns.len(), 3, "{at}\n{screen}");
            let parts = std::iter::once(&page.blocks).chain(&page.panels);
            for (column, blocks) in columns.iter().zip(parts) {
                let missing = missing(column, blocks);
                assert!(missing.is_empty(), "{at} {width}x{height}: {missing:?}\n{screen}");
            }
        }
    });
    assert!(seen > 700, "only {seen} cards");
}

/// Beside the card at 120x40 stand all steps; what comes after the call as far as there are rows.
#[test]
fn every_step_stands_beside_the_card_at_120_by_40() {
    every_card(|at, _, page| {
        let screen = Screen::first(page, 120, 40).text();
        let Columns(columns) = Columns::of(&screen);
        assert_eq!(columns.len(), 2, "{at}\n{screen}");
        let steps = page.panels[0].iter().filter(|block| matches!(block, Block::Card(_)));
        let missing = missing(&columns[1], steps);
        assert!(missing.is_empty(), "{at}: {missing:?}\n{screen}");
    });
}

#[test]
fn one_panel_stands_beside_a_page_from_110_columns_and_two_from_160() {
    let page = Walker::walk(SWEDISH, "@quick enter v a x j enter 2 1 6 8 k").page();
    for (width, panels) in [(80, 0), (109, 0), (110, 1), (159, 1), (160, 2), (250, 2)] {
        let screen = Screen::first(&page, width, 40).text();
        let title = screen.lines().find(|row| row.contains(&page.title)).unwrap();
        assert_eq!(title.matches('│').count(), panels, "{width}\n{screen}");
        for (nth, panel) in page.panels.iter().enumerate() {
            let [heading] = texts(&panel[0])[..] else { panic!("{panel:?}") };
            assert_eq!(title.contains(heading), nth < panels, "{width}\n{screen}");
        }
    }
}

/// Nobody with a small window misses anything: each text of a panel stands on a page that a key of the
/// outcome opens.
#[test]
fn a_panel_shows_only_what_a_key_also_opens() {
    let world = World::get();
    for language in ["sv", "en"].map(|code| Language::from_code(code).unwrap()) {
        let texts_of = world.texts(language);
        for caller in callers(&world) {
            for (name, answers) in cases(&world) {
                let mut model = outcome(&world, language, caller.clone(), night(), answers);
                let page = present::page(&model, &texts_of);
                let mut behind = String::new();
                for intent in [Intent::AllSteps, Intent::Why, Intent::AboutNumber] {
                    for effect in update(&mut model, &Message::Intent(intent)) {
                        let Effect::Load(deferred) = effect else { panic!("{effect:?}") };
                        update(&mut model, &Message::OpenDeferred(deferred));
                    }
                    let opened = present::page(&model, &texts_of);
                    let read = opened.blocks.iter();
                    let read = read.filter(|block| !matches!(block, Block::Choices(_)));
                    behind.extend(read.flat_map(texts).map(|text| format!("{text}\n")));
                    update(&mut model, &Message::Intent(Intent::Back));
                }
                let behind = behind.to_lowercase();
                // Labels of a panel are its own, and so is which of the steps is in view.
                let is_label =
                    |block: &&Block| matches!(block, Block::Heading(_) | Block::Prose(_));
                let here = texts_of.line("ui-steps-here");
                let said = page.panels.iter().flatten().filter(|block| !is_label(block));
                for text in said.flat_map(texts).filter(|text| *text != here) {
                    assert!(behind.contains(&text.to_lowercase()), "{name}: {text}\n{behind}");
                }
            }
        }
    }
}

/// Beside the start page stand numbers, as on a card on the wall, and below 110 columns none.
#[test]
fn three_numbers_stand_beside_the_start_page_before_anything_is_chosen() {
    let page = Walker::walk(SWEDISH, "").page();
    for (width, stands) in [(80, false), (109, false), (110, true), (200, true)] {
        let screen = Screen::first(&page, width, 40).text();
        for number in ["114 14", "020-39 00 00"] {
            assert_eq!(screen.contains(number), stands, "{width}\n{screen}");
        }
    }
}
