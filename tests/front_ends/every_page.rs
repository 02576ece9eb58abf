//! Every page: its words as reviewed text, once per language; the keys of every context, once per
//! language; and what must hold for each of them in a window of any usual size. Ten pages are also
//! kept as they are drawn, in their Swedish file, so that a changed word touches one file.
//!
//! In a map of styles a row stands under its number and rows without a style are left out: `b`
//! bold, `i` italic, `#` reversed; `r`, `g`, `y` red, green, yellow, in capitals when bold.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use vaksam::{
    app::screens::Screen as State,
    frontends::{line::output, tui::PageViewState},
    language::Language,
    page::{Block, Card, Choices, Fact, Item, Page, Scroll},
};

use crate::{
    class_page, figures,
    languages::{LANGUAGES, SWEDISH},
    reader::Reader,
    screen::Screen,
    screens::{OUTCOMES, SCREENS},
    walker::Walker,
    walks::typed,
    world::World,
};

/// Kept as they are drawn, between them every kind of block.
const DRAWN: [&str; 10] = [
    "start",
    "place-typed",
    "list-hotel-marked",
    "outcome-trade-4-strong-picture",
    "outcome-trade-6-immediate-danger",
    "training-feedback",
    "class-key",
    "look-chart",
    "search",
    "ready-workplace",
];
const DRAWN_AT: [(u16, u16); 3] = [(40, 12), (80, 24), (160, 50)];

/// Sizes at which every page must be whole.
const SIZES: [(u16, u16); 3] = [(40, 12), (80, 24), (120, 40)];

/// Every page by name, with somebody who stands on it.
pub fn every_page(language: Language, mut check: impl FnMut(&str, Walker)) {
    for (name, keys, id) in SCREENS {
        let walker = Walker::walk(language, keys);
        assert!(
            walker.page().id.to_string().starts_with(id),
            "{keys} leads to {}",
            walker.page().id
        );
        check(name, walker);
    }
    for (name, outcome, keys) in OUTCOMES {
        let walker = Walker::walk(language, keys);
        let State::Outcome(result) = walker.model().screen() else {
            panic!("{keys} leads to {}", walker.page().id)
        };
        assert_eq!(result.assessment.outcome, outcome, "{keys}");
        check(&format!("outcome-{name}"), walker);
    }
}

fn file(name: &str, language: Language) -> String {
    format!("{name}.{}", language.code())
}

fn assert_as_reviewed(file: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "pages",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(file, text);
    });
}

/// The facts of contacts, which are the same wherever a contact is shown: they are reviewed on the
/// page of all contacts alone.
fn contact_facts(language: Language) -> Vec<Fact> {
    let page = Walker::walk(language, "@call enter v a x j enter").page();
    let cards = page.blocks.into_iter().filter_map(|block| match block {
        Block::Card(card) => Some(card),
        _ => None,
    });
    cards.flat_map(|card| card.facts).collect()
}

/// Everything a page says but its keys, a line a paragraph, row or call; of the help of its rows
/// that of the selected one.
fn words(page: &Page, known: &[Fact]) -> String {
    let timer = page.timer.as_ref().map(|timer| &timer.text);
    let head = page.trail.iter().chain(&page.status).chain(timer);
    let mut words = vec![head.cloned().collect::<Vec<_>>().join(" · ")];
    words.push(page.title.clone());
    for block in &page.blocks {
        match block {
            Block::Choices(choices) => {
                words.extend(choices.label.clone());
                words.extend(rows(&choices.items));
            }
            Block::Card(card) => words.push(call(card, known)),
            block => {
                let lines = output::block(block).join("\n");
                words.push(lines.replace('\u{a0}', " ").trim().to_owned());
            }
        }
    }
    let help = selected(page).into_iter().flat_map(|item| &item.help);
    words.extend(help.map(|fact| format!("  {}: {}", fact.label, fact.text)));
    words.into_iter().filter(|line| !line.trim().is_empty()).map(|line| line + "\n").collect()
}

/// A line a row; rows that are nothing but a name stand together under their heading.
fn rows(items: &[Item]) -> Vec<String> {
    let is_name = |item: &Item| item.mark.is_none() && item.note.is_none() && item.bar.is_none();
    let groups = items.chunk_by(|a, b| is_name(a) && is_name(b) && b.heading.is_none());
    let lines = groups.flat_map(|group| {
        let names = group.iter().map(|item| {
            let mark = item.mark.map_or("*", |mark| mark.as_str());
            let bar = item.bar.iter().map(|bar| &bar.text);
            let note = item.note.iter().chain(bar);
            let name = format!("{mark} {}", item.text);
            [&name].into_iter().chain(note).cloned().collect::<Vec<_>>().join(" | ")
        });
        let names = names.collect::<Vec<_>>().join(" ");
        group[0].heading.iter().cloned().chain([names]).collect::<Vec<_>>()
    });
    lines.collect()
}

fn call(card: &Card, known: &[Fact]) -> String {
    let number = card.number.as_deref().unwrap_or_default();
    let call = [card.action.as_deref().unwrap_or_default(), number, &*card.name, &*card.state];
    let call = call.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ");
    let facts = card.facts.iter().filter(|fact| !known.contains(fact));
    let facts = facts.map(|fact| format!("{}: {}", fact.label, fact.text));
    let separator = if card.lead { "\n" } else { " | " };
    [call].into_iter().chain(facts).collect::<Vec<_>>().join(separator)
}

fn selected(page: &Page) -> Option<&Item> {
    page.choices().and_then(Choices::selected_item)
}

/// The page at every size, its words and its styles, without the footer: that is reviewed with the
/// keys.
fn drawn(page: &Page) -> String {
    let sizes = DRAWN_AT.map(|(width, height)| {
        let screen = Screen::first(page, width, height);
        let text = screen.text();
        let rule = text.lines().collect::<Vec<_>>();
        let rule = rule.iter().rposition(|row| row.trim_start().starts_with("──")).unwrap();
        format!("\n== {width}x{height}\n{}", screen.reviewed(rule + 1))
    });
    sizes.concat()
}

#[test]
fn the_words_of_every_page_are_as_reviewed() {
    for language in LANGUAGES {
        let contacts = contact_facts(language);
        every_page(language, |name, walker| {
            let page = walker.page();
            let known = if name == "call" { &[][..] } else { &contacts };
            let mut text = words(&page, known);
            if language == SWEDISH && DRAWN.contains(&name) {
                text += &drawn(&page);
            }
            assert_as_reviewed(&file(name, language), &text);
        });
    }
}

/// Each key with the words beside it, in the order of the footer; `always` is never left out for
/// want of room, and what line mode takes stands in brackets.
#[test]
fn the_keys_of_every_context_are_as_reviewed() {
    for language in LANGUAGES {
        let mut contexts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        every_page(language, |_, walker| {
            let known = contexts.entry(format!("{:?}", walker.model().context())).or_default();
            for hint in walker.page().hints {
                let always = if hint.always { " always" } else { "" };
                let typed = hint.typed.as_deref().unwrap_or("-");
                let key = format!("{} [{typed}]{always} {}", hint.key, hint.label);
                if !known.contains(&key) {
                    known.push(key);
                }
            }
        });
        let texts = contexts.iter().map(|(name, keys)| format!("{name}: {}", keys.join("; ")));
        assert_as_reviewed(&file("keys", language), &texts.collect::<Vec<_>>().join("\n"));
    }
}

/// A page that is renamed or taken away must not leave its file behind.
#[test]
fn no_reviewed_file_is_without_its_page() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for language in LANGUAGES {
        let names = SCREENS.iter().map(|(name, ..)| (*name).to_owned());
        let outcomes = OUTCOMES.iter().map(|(name, ..)| format!("outcome-{name}"));
        let names = names.chain(outcomes).chain(["keys".to_owned()]);
        wanted.extend(names.map(|name| format!("{}.snap", file(&name, language))));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/front_ends/pages");
    let there = std::fs::read_dir(folder).unwrap();
    let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|name| !name.contains(".new")).collect();
    assert_eq!(there, wanted);
}

/// What is seen of a page by whoever goes along its rows and then scrolls through it.
fn seen(page: &Page, (width, height): (u16, u16)) -> String {
    let mut seen = String::new();
    let mut page = page.clone();
    let mut view = PageViewState::default();
    let rows = page.choices().map_or(0, |choices| choices.items.len());
    let draw = |page: &Page, view: &mut PageViewState| {
        let screen = Screen::draw(page, view, width, height);
        assert!(screen.forbidden().is_empty(), "{} at {width}x{height}", page.id);
        screen.text()
    };
    // More rows than one in sight at once: no need to stop at each.
    for row in (0..rows).step_by(usize::from(height / 12)).chain(rows.checked_sub(1)) {
        select(&mut page, row);
        seen += &draw(&page, &mut view);
    }
    view.scroll(Scroll::Top);
    let mut last = String::new();
    loop {
        let text = draw(&page, &mut view);
        if text == last {
            return seen;
        }
        seen += &text;
        last = text;
        view.scroll(Scroll::Pages(1));
    }
}

fn select(page: &mut Page, row: usize) {
    for block in &mut page.blocks {
        if let Block::Choices(choices) = block
            && choices.selected.is_some()
        {
            choices.selected = Some(row);
        }
    }
}

/// Words apart, also where a line may be broken within them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "-/:,[]".contains(c)).filter(|part| !part.is_empty())
}

/// The texts that a page must show somewhere.
fn texts(page: &Page) -> Vec<&str> {
    let mut texts = vec![&*page.title];
    texts.extend(page.timer.as_ref().map(|timer| &*timer.text));
    for block in &page.blocks {
        match block {
            Block::Choices(choices) => {
                texts.extend(choices.label.as_deref());
                for item in &choices.items {
                    texts.extend([&*item.text].into_iter().chain(item.note.as_deref()));
                }
            }
            Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => texts.push(text),
            Block::Points(points) => texts.extend(points.iter().map(String::as_str)),
            Block::Fact(one) => texts.extend([&*one.label, &*one.text]),
            Block::Bilingual(story) => texts.push(&story.text),
            Block::Bars(bars) => {
                texts.extend(
                    bars.iter()
                        .flat_map(|bar| bar.label.as_deref().into_iter().chain([&*bar.text])),
                );
            }
            Block::Field(field) => texts.push(&field.label),
            Block::CallCard(card) => texts.extend(card.texts()),
            Block::Card(card) => {
                // The first call's number stays in sight in a small window; what it is for then
                // stands in the list of all steps.
                texts.extend(card.action.as_deref().filter(|_| !card.lead));
                texts.extend([&*card.name, &*card.state]);
                texts.extend(card.number.as_deref());
                texts.extend(card.facts.iter().flat_map(|fact| [&*fact.label, &*fact.text]));
            }
        }
    }
    texts
}

#[test]
fn every_page_is_whole_in_a_window_of_any_usual_size() {
    let reader = Reader::new(&World::get());
    let mut windows = 0;
    for language in LANGUAGES {
        every_page(language, |name, walker| {
            let page = walker.page();
            for size in SIZES {
                let seen = seen(&page, size);
                let at = format!("{name} in {} at {size:?}", language.code());
                let said: BTreeSet<&str> = parts(&seen).collect();
                // An address may be broken anywhere when it is longer than a row.
                let unbroken: String = seen.split_whitespace().collect();
                // Block letters are no text; that a story stands whole in them is what `class_page` asks.
                let in_blocks = class_page::rows_of_blocks(&seen) > 3;
                let stories = class_page::stories(&page).filter(|_| in_blocks);
                let stories: Vec<&str> = stories.map(|story| &*story.text).collect();
                let texts = texts(&page).into_iter().filter(|text| !stories.contains(text));
                let missing = texts.flat_map(parts);
                let missing = missing.filter(|part| !said.contains(part));
                let missing: Vec<_> = missing.filter(|part| !unbroken.contains(part)).collect();
                assert!(missing.is_empty(), "{missing:?} cannot be read: {at}\n{seen}");
                let typed = typed(&page);
                let strange =
                    reader.strange(&seen).into_iter().filter(|run| !typed.contains(run.as_str()));
                assert_eq!(strange.collect::<Vec<_>>(), Vec::<String>::new(), "{at}\n{seen}");
                windows += 1;
            }
        });
    }
    figures::hold(
        "every_page_is_whole_in_a_window_of_any_usual_size",
        &[figures::over(windows, "windows")],
    );
}
