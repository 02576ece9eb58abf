//! Two front ends, equal. On random walks every word of a page stands both on the full screen,
//! scrolled from top to bottom, and in what line mode writes; neither says anything of its own;
//! and the same decisions lead to the same place.
//!
//! Excepted, and nothing else:
//! - the keys: the full screen names keys, line mode what one types instead of them, each with the
//!   same words for what they do; what has nothing to type (moving, scrolling) is not named there;
//! - what a page says in lines in place of its keys: on the page of help, on that of what is saved, and
//!   beside the number of a call;
//! - the row that goes on from a list, which is Enter alone in line mode and stands in its prompt;
//! - line mode's own instructions, the Fluent ids `ui-line-…`;
//! - the value of a field: the full screen shows it, in line mode it stands where it was typed; and
//!   its example, which the full screen drops as soon as something is typed;
//! - `small`, what stands in a window too small for a page;
//! - the trail, which the full screen cuts at its end in a narrow window; it is read at 160 columns;
//! - the time of the hidden screen, which the full screen draws from blocks where there are rows for it;
//! - block letters: a story is read here in ordinary ones, as a lower window has it; that it stands whole
//!   in either is what `class_page` asks;
//! - the letters of choices and the bars, which say nothing that their words and figures do not;
//! - how far one has come on a long page, a mark as the arrows are;
//! - the panels beside a page, which say in short what its keys open, and stand only in wide windows;
//! - help of a row, which line mode writes when asked (`?n`) and the full screen when one is there.

use crate::languages::{LANGUAGES, SWEDISH};
use std::collections::{BTreeSet, HashSet};

use vaksam::{
    app::intent::Intent,
    page::{Bar, Block, Card, Fact, InputKind, Page, Scroll},
};

use crate::{
    chance::{Chance, steps},
    decisions::Both,
    figures,
    screen::Screen,
    typist::Typed,
    walker::Walker,
    walks::some_key,
    world::World,
};
use vaksam::frontends::tui::PageViewState;

/// Every text of a page that both front ends must say, help apart.
fn texts(page: &Page) -> Vec<String> {
    let mut texts = vec![page.title.clone()];
    texts.extend(page.status.clone());
    texts.extend(page.trail.iter().cloned());
    texts.extend(page.timer.as_ref().map(|timer| timer.text.clone()));
    for block in &page.blocks {
        match block {
            Block::Heading(text) | Block::Prose(text) | Block::Notice(_, text) => {
                texts.push(text.clone());
            }
            Block::Fact(fact) => push_fact(&mut texts, fact),
            Block::Field(field) => {
                texts.push(field.label.clone());
                texts.extend(field.example.clone().filter(|_| field.value.is_empty()));
            }
            Block::Choices(choices) => {
                texts.extend(choices.label.clone());
                for item in &choices.items {
                    texts.extend(item.heading.clone());
                    texts.push(item.text.clone());
                    texts.extend(item.note.clone());
                    item.bar.iter().for_each(|bar| push_bar(&mut texts, bar));
                }
            }
            Block::Bilingual(story) => {
                texts.push(story.text.clone());
                texts.extend(story.translation.clone());
            }
            Block::Points(points) => texts.extend(points.iter().cloned()),
            Block::Bars(bars) => bars.iter().for_each(|bar| push_bar(&mut texts, bar)),
            Block::Card(card) => push_card(&mut texts, card),
            Block::CallCard(card) => {
                texts.push(card.say.clone());
                texts.extend(card.texts().map(str::to_owned));
            }
        }
    }
    texts
}

/// What the rows of a list are marked with, in a word each.
fn marks(page: &Page) -> Vec<String> {
    let items = page.choices().into_iter().flat_map(|choices| &choices.items);
    items.filter_map(|item| Some(item.chip.as_ref()?.word.clone())).collect()
}

/// The page in lines, without the row that goes on.
fn in_lines(page: &Page) -> Page {
    let mut page = page.clone().for_lines();
    if let Some(list) = page.choices_mut() {
        list.items.retain(|item| !item.pinned);
    }
    page
}

fn push_bar(texts: &mut Vec<String>, bar: &Bar) {
    texts.extend(bar.label.clone());
    texts.push(bar.text.clone());
}

fn push_card(texts: &mut Vec<String>, card: &Card) {
    texts.extend(card.action.clone());
    texts.extend([card.name.clone(), card.state.clone()]);
    texts.extend(card.number.clone());
    card.facts.iter().for_each(|fact| push_fact(texts, fact));
}

fn push_fact(texts: &mut Vec<String>, fact: &Fact) {
    texts.extend([fact.label.clone(), fact.text.clone()]);
}

fn help_texts(page: &Page) -> Vec<String> {
    let mut texts = Vec::new();
    let items = page.choices().into_iter().flat_map(|choices| &choices.items);
    items.flat_map(|item| &item.help).for_each(|fact| push_fact(&mut texts, fact));
    texts
}

/// A blank to fill in is a line on a screen and words in lines.
fn without_blanks(text: &str) -> String {
    let text = text.replace('_', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let blanks = LANGUAGES.map(|language| World::get().texts(language).line("ui-line-blank"));
    blanks.iter().fold(text, |text, blank| text.replace(blank, " "))
}

/// The words, without what only separates: bars, boxes, and signs at the edges of words.
fn words(text: &str) -> Vec<String> {
    let edge = |c: char| {
        let is_block = ('▀'..='▟').contains(&c);
        is_block || matches!(c, ':' | ',' | '(' | ')' | '·' | '│' | '┌' | '└' | '─' | '┐' | '┘')
    };
    // A chip without a ground is a word between brackets; a box keeps them.
    let bracket = |c: char| matches!(c, '[' | ']');
    let is_box = |word: &str| word.chars().count() <= 3;
    without_blanks(text)
        .split_whitespace()
        .map(|word| if is_box(word) { word } else { word.trim_matches(bracket) })
        .map(|word| word.trim_matches(edge).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether the words of a text stand in a row, one after another. A word that no row can hold, a
/// long address, is broken and read without the break.
fn holds(all: &[String], text: &str) -> bool {
    let wanted = words(text);
    if wanted.iter().any(|word| is_too_long(word)) {
        return all.concat().contains(&wanted.concat());
    }
    wanted.is_empty() || all.windows(wanted.len()).any(|window| window == wanted)
}

fn is_too_long(word: &str) -> bool {
    word.chars().count() > 30
}

/// All of the full screen: one window high enough for all, once for each row at hand, and the
/// head in a window wide enough for all of it.
fn full_screen(page: &Page) -> Vec<String> {
    let mut said = Vec::new();
    let mut page = in_ordinary_letters(page);
    let rows = page.choices().map_or(0, |choices| choices.items.len());
    let has_help = !help_texts(&page).is_empty();
    // Two languages side by side are not read line by line; in a narrow window they stand one under the
    // other.
    let is_pair =
        |block: &Block| matches!(block, Block::Bilingual(story) if story.translation.is_some());
    let width = if page.blocks.iter().any(is_pair) { 60 } else { 80 };
    for at in 0..if has_help { rows } else { 1 } {
        if let Some(Block::Choices(choices)) =
            page.blocks.iter_mut().find(|block| matches!(block, Block::Choices(_)))
        {
            choices.selected = if has_help { Some(at) } else { choices.selected };
        }
        let height = match (page.is_cover, has_help) {
            (true, _) => 12,
            (_, true) => 150,
            _ => 400,
        };
        said.extend(words(&Screen::first(&page, width, height).text()));
    }
    let wide = Screen::first(&page, 160, 10).text();
    said.extend(words(wide.lines().next().unwrap_or_default()));
    said
}

/// The page as a window draws it that has no room for block letters or a code, which are not read as text.
fn in_ordinary_letters(page: &Page) -> Page {
    let mut page = page.clone();
    for block in &mut page.blocks {
        match block {
            Block::Bilingual(story) => story.is_large = false,
            Block::Card(card) => card.code_label = None,
            _ => {}
        }
    }
    page
}

/// All of line mode: the page, the help of each row, and what is said when one asks for more.
fn line_mode(walker: &mut Walker) -> Vec<String> {
    let page = walker.page();
    let rows = page.choices().map_or(0, |choices| choices.items.len());
    let mut asked: Vec<String> = (1..=rows).map(|row| format!("?{row}\n")).collect();
    // While one looks for something, a word is one to look for.
    asked.extend((page.input != InputKind::Search).then(|| "mer\n".to_owned()));
    // A long call is said in two parts.
    asked.extend(page.call_card().map(|_| "mer\n".to_owned()));
    words(&Typed::go_on(&mut walker.session, asked.concat().as_bytes()))
}

/// Neighbouring words.
fn pairs(words: &[String]) -> impl Iterator<Item = (&str, &str)> {
    words.windows(2).map(|pair| (pair[0].as_str(), pair[1].as_str()))
}

/// Scrolls from top to bottom, a window at a time; gives every two words seen side by side.
fn scrolled(page: &Page, (width, height): (u16, u16)) -> HashSet<(String, String)> {
    let mut view = PageViewState::default();
    let mut seen = HashSet::new();
    // A page is first seen where the row at hand is.
    Screen::draw(page, &mut view, width, height);
    view.scroll(Scroll::Top);
    let mut last = String::new();
    loop {
        let text = Screen::draw(page, &mut view, width, height).text();
        seen.extend(pairs(&words(&text)).map(|(a, b)| (a.to_owned(), b.to_owned())));
        if text == last {
            return seen;
        }
        last = text;
        // Less than a window, for the number that stays in the first row.
        view.scroll(Scroll::Lines(i16::try_from(height / 3).unwrap()));
    }
}

/// Pages that random walks come to, each once, with the walker on it.
fn on_pages(name: &str, keys: usize, mut check: impl FnMut(&mut Walker, &Page)) -> usize {
    let mut chance = Chance::new(name, 114);
    let mut seen = HashSet::new();
    let mut walker = Walker::new(SWEDISH);
    for n in 0..steps(keys) {
        if chance.one_in(60) {
            walker = Walker::new(LANGUAGES[n % 2]);
            // The readiness check is reached by a command of its own.
            if chance.one_in(3) {
                let begin: &&str = chance.pick(&[
                    "@look enter @ready enter",
                    "@look enter @ready enter @workplace enter",
                ]);
                walker.press(begin);
            }
        }
        let key = some_key(&mut chance, &walker);
        walker.key(key);
        let page = walker.page();
        if seen.insert(format!("{:?}", (&page.id, texts(&page)))) {
            check(&mut walker, &page);
        }
    }
    seen.len()
}

#[test]
fn every_word_of_a_page_is_said_by_both_front_ends_and_no_other() {
    let mut checked = BTreeSet::new();
    let pages = on_pages("words", 800, |walker, page| {
        checked.insert(page.id.screen);
        let in_lines = in_lines(page);
        let full = full_screen(page);
        let lines = line_mode(walker);
        let chips = marks(page);
        for (said, page) in [(&full, page), (&lines, &in_lines)] {
            for text in [texts(page), help_texts(page), marks(page)].concat() {
                assert!(holds(said, &text), "never said: {text}\n{}", said.join(" "));
            }
        }
        let own = |page| [texts(page), help_texts(page)].concat();
        let said = [own(page), own(&in_lines), chips].concat();
        let known: HashSet<String> = said.iter().flat_map(|text| words(text)).collect();
        assert_nothing_of_its_own(walker, page, &known, &full, &lines);
    });
    for id in ["ready", "check", "todo"] {
        assert!(checked.contains(id), "no {id} among {checked:?}");
    }
    assert!(pages > 60, "only {pages} pages");
}

/// Line mode's own words, after `ui-line-`.
const INSTRUCTIONS: [&str; 25] = [
    "start",
    "mark-many",
    "mark-more",
    "mark-how",
    "choose",
    "gate",
    "type-place",
    "read",
    "outcome",
    "outcome-last",
    "class",
    "search",
    "topic",
    "what-if",
    "feedback",
    "check",
    "check-how",
    "review",
    "review-how",
    "keys",
    "left",
    "unknown",
    "no-more",
    "in-digits",
    "prompt-more",
];

/// What is left once the page's own words are taken away.
fn assert_nothing_of_its_own(
    walker: &Walker,
    page: &Page,
    known: &HashSet<String>,
    full: &[String],
    lines: &[String],
) {
    let texts = World::get().texts(walker.model().state().language);
    let mut keys: HashSet<String> = HashSet::new();
    for hint in &page.hints {
        let texts = [&hint.key, &hint.label].into_iter().chain(&hint.typed);
        keys.extend(texts.flat_map(|text| words(text)));
    }
    let instructions = INSTRUCTIONS.map(|id| {
        let values = [("typed", "".into()), ("words", "".into()), ("digits", "".into())];
        texts.with(&format!("ui-line-{id}"), &values)
    });
    let is_row = |word: &str| {
        let named = page.choices().into_iter().flat_map(|list| &list.items);
        let mut keys = named.filter_map(|item| item.key);
        let is_key = keys.any(|key| word.trim_end_matches('.') == key.to_string());
        let is_letter = is_key || matches!(word.trim_end_matches('.'), "A" | "B" | "C" | "D");
        let digits = word.trim_start_matches(['?', '"']).trim_end_matches(['.', '"']);
        is_letter || word.len() <= 6 && digits.parse::<usize>().is_ok()
    };
    let long: String = known.iter().filter(|word| is_too_long(word)).cloned().collect();
    // In a wide letter's second cell stands a blank, so what was typed is read without blanks.
    let typed = page.blocks.iter().filter_map(|block| match block {
        Block::Field(field) => Some(
            [words(&field.value), field.example.as_deref().map(words).unwrap_or_default()].concat(),
        ),
        _ => None,
    });
    let typed = typed.flatten().collect::<Vec<_>>().concat();
    let signs = ["…", "!", ">", "-", "[", "]", "↑", "↓", "↑↓"];
    let is_common = |word: &String| {
        known.contains(word)
            || long.contains(word.as_str())
            || keys.contains(word)
            || typed.contains(word.as_str())
            || signs.contains(&word.as_str())
            || is_row(word)
    };
    let own: BTreeSet<&String> = full.iter().filter(|word| !is_common(word)).collect();
    assert!(own.is_empty(), "the full screen says of its own: {own:?} on {}", page.id);
    let own: BTreeSet<&String> = lines
        .iter()
        .filter(|word| !is_common(word))
        .filter(|word| !instructions.iter().any(|text| text.contains(word.as_str())))
        .filter(|word| !word.trim_matches('"').starts_with('?'))
        .collect();
    assert!(own.is_empty(), "line mode says of its own: {own:?} on {}", page.id);
}

#[test]
fn scrolling_from_top_to_bottom_shows_every_word_also_in_small_windows() {
    let pages = on_pages("scrolled", 250, |_, page| {
        for size in [(40, 12), (80, 24)] {
            let seen = scrolled(page, size);
            let body = Page { trail: Vec::new(), ..page.clone() };
            for text in texts(&body) {
                for (a, b) in pairs(&words(&text)) {
                    if is_too_long(a) || is_too_long(b) {
                        continue;
                    }
                    let pair = (a.to_owned(), b.to_owned());
                    assert!(seen.contains(&pair), "{pair:?} of {text:?} at {size:?} {}", page.id);
                }
            }
        }
    });
    assert!(pages > 25, "only {pages} pages");
}

#[test]
fn the_same_decisions_lead_to_the_same_place() {
    let mut chance = Chance::new("decisions", 31);
    let (mut outcomes, mut todos) = (0, 0);
    for walk in 0..steps(150) {
        let language = LANGUAGES[walk % 2];
        // The check is reached by a command of its own.
        let checks = walk % 5 == 0;
        let begin = if checks { Walker::ready } else { Walker::new };
        let mut both = Both::new(begin(language));
        for _ in 0..40 {
            both.decide(&mut chance);
            let page = both.walker.page().id.screen;
            outcomes += usize::from(page == "outcome");
            todos += usize::from(page == "todo");
        }
        let lines = both.lines.join("\n") + "\n";
        let mut typed = Typed::from(begin(language).session, lines.as_bytes());
        let mut full = both.walker;
        let told = format!("keys {:?}\nlines {:?}", both.keys.join(" "), both.lines.join(" / "));
        assert_eq!(typed.model().state().answers, full.model().state().answers, "{told}");
        assert_eq!(typed.model().state().caller, full.model().state().caller, "{told}");
        assert_eq!(typed.model().state().language, full.model().state().language, "{told}");
        assert_eq!(
            typed.model().state().settings_saved,
            full.model().state().settings_saved,
            "{told}"
        );
        assert_eq!(typed.model().state().class, full.model().state().class, "{told}");
        assert_eq!(typed.model().state().done, full.model().state().done, "{told}");
        // Its debug form tells no answer.
        assert!(typed.model().state().readiness == full.model().state().readiness, "{told}");
        assert_eq!(typed.model().depth(), full.model().depth(), "{told}");
        for _ in 0..full.model().depth() {
            assert_eq!(typed.page(), full.page(), "{told}");
            typed.session.dispatch(Intent::Back);
            full.session.dispatch(Intent::Back);
        }
    }
    assert!(outcomes > 100, "only {outcomes} outcomes");
    figures::hold(
        "the_same_decisions_lead_to_the_same_place",
        &[figures::exactly(steps(150), "walks")],
    );
    assert!(todos > 20, "only {todos} lists of what there is to do");
}
