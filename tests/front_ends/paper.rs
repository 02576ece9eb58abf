//! Paper judged from outside: every case in both languages, with and without its key, as text and
//! as HTML. Numbers are registered and whole, no line is too long, a paper without its key tells
//! nothing of the key, the HTML is well formed and fetches nothing, and what a pack brings stays
//! text.

mod checklist;
mod codes;
mod command;
mod hostile;
mod languages;
mod note;
mod numbers;
mod running_order;
mod silence;
mod tags;
mod todo;
mod work;

use crate::languages::{ENGLISH, LANGUAGES, position};
use std::{collections::BTreeSet, rc::Rc, sync::OnceLock};

use unicode_width::UnicodeWidthStr;
use vaksam::{
    content::{
        catalog::{Case, Catalog},
        embedded, load_all,
    },
    frontends::paper::{self, Document, Layout, PaperFormat},
    ids::Id,
    language::Language,
    page::{Block, Page},
    present,
    route::hours::Moment,
    text::Texts,
};

use crate::{content, rows};

/// The content, once for a test.
struct World {
    catalog: Rc<Catalog>,
    texts: [Texts; 2],
}

impl World {
    fn new() -> Self {
        let (catalog, report) = load_all(&embedded::files());
        assert!(report.is_empty() && catalog.cases.len() > 20);
        let texts = LANGUAGES.map(|language| content::texts(language, &catalog));
        Self { catalog: Rc::new(catalog), texts }
    }

    fn page(&self, case: &Case, key: bool, language: Language) -> Page {
        let texts = &self.texts[position(language)];
        present::handout(case, key, &self.catalog, day("2026-11-21"), texts)
    }

    /// Every paper: its case, whether with its key, its words and its page.
    fn papers(&self) -> Vec<Paper<'_>> {
        let pages = PAGES.get_or_init(|| {
            let kinds = self.kinds();
            kinds.iter().map(|(case, language, key)| self.page(case, *key, *language)).collect()
        });
        let kinds = self.kinds().into_iter().zip(pages);
        let paper = |((case, language, key), page): (_, &Page)| {
            let texts = &self.texts[position(language)];
            Paper { case, key, texts, language, page: page.clone() }
        };
        kinds.map(paper).collect()
    }

    fn kinds(&self) -> Vec<(&Case, Language, bool)> {
        let cases = self.catalog.cases.values();
        let both = cases.flat_map(|case| LANGUAGES.map(|language| (case, language)));
        both.flat_map(|(case, language)| [(case, language, false), (case, language, true)])
            .collect()
    }
}

/// The pages are built once for all tests: that takes longer than to judge them.
static PAGES: OnceLock<Vec<Page>> = OnceLock::new();

struct Paper<'a> {
    case: &'a Case,
    key: bool,
    texts: &'a Texts,
    language: Language,
    page: Page,
}

impl Paper<'_> {
    fn written(&self, form: PaperFormat) -> String {
        written(vec![self.page.clone()], self.language, form)
    }

    fn name(&self) -> String {
        format!("{} {:?} {}", self.case.id, self.language, if self.key { "key" } else { "" })
    }
}

fn written(pages: Vec<Page>, language: Language, form: PaperFormat) -> String {
    written_as(Layout::Flowing, pages, language, form)
}

fn written_as(layout: Layout, pages: Vec<Page>, language: Language, form: PaperFormat) -> String {
    let title = pages[0].title.clone();
    let mut out = Vec::new();
    paper::write(&mut out, &Document { title, language, pages, layout }, form).unwrap();
    String::from_utf8(out).unwrap()
}

fn day(day: &str) -> Moment {
    format!("{day}T12:00:00").parse().unwrap()
}

/// The words of a text, broken anyhow, with single blanks between.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_box_has_an_id_of_its_own() {
    World::new().papers().iter().for_each(|paper| rows::check_ids(&paper.page));
}

#[test]
fn no_line_of_text_is_wider_than_paper_or_holds_anything_but_letters() {
    let world = World::new();
    let papers = world.papers();
    assert!(papers.len() >= 4 * 20);
    for paper in papers {
        let text = paper.written(PaperFormat::Text);
        assert!(text.lines().count() > 40, "{}", paper.name());
        for line in text.lines() {
            // An address that is longer than a line stands whole on one of its own.
            let is_address = !line.trim().contains(' ') && line.contains('/');
            assert!(line.width() <= 80 || is_address, "{}: {line}", paper.name());
            assert!(!line.chars().any(char::is_control), "{}: {line:?}", paper.name());
            assert!(!line.contains('\u{a0}'), "{}: {line:?}", paper.name());
        }
    }
}

#[test]
fn every_word_of_a_paper_has_been_written() {
    let world = World::new();
    let kinds =
        ["ui-", "case-", "sign-", "gate-", "role-", "sector-", "contact-", "step-", "outcome-"];
    for paper in world.papers() {
        let text = joined(&paper.written(PaperFormat::Text));
        let ids: Vec<&str> = text
            .split(' ')
            .filter(|word| kinds.iter().any(|kind| word.starts_with(kind)))
            .collect();
        assert!(ids.is_empty(), "{}: {ids:?}", paper.name());
    }
}

#[test]
fn text_and_html_say_the_same() {
    let world = World::new();
    for paper in world.papers() {
        let without_lines = paper.written(PaperFormat::Text).replace('_', "");
        let file = tags::read(&paper.written(PaperFormat::Html)).unwrap();
        let said: String = file.iter().filter(|piece| piece.is_shown()).map(|p| &*p.text).collect();
        assert_eq!(letters(&without_lines), letters(&said), "{}", paper.name());
    }
}

/// What is left where blanks do not count.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_paper_asks_for_notes_on_the_case_and_for_no_name() {
    let world = World::new();
    for paper in world.papers() {
        let label = paper.texts.line("ui-train-note");
        let fields: Vec<&str> = paper
            .page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Field(field) => Some(&*field.label),
                _ => None,
            })
            .collect();
        let wanted = if paper.key { 0 } else { paper.case.steps.len() };
        assert_eq!(fields, vec![&*label; wanted], "{}", paper.name());
    }
}

#[test]
fn the_key_tells_whom_to_ring_at_the_moment_of_the_case_and_what_is_old_today() {
    let world = World::new();
    let mut cards = 0;
    let mut older = BTreeSet::new();
    for case in world.catalog.cases.values() {
        for language in LANGUAGES {
            let texts = &world.texts[position(language)];
            let card = |today| {
                let page = present::handout(case, true, &world.catalog, day(today), texts);
                page.blocks.into_iter().find_map(|block| match block {
                    Block::Card(card) => Some(card),
                    _ => None,
                })
            };
            let (soon, late) = (card("2026-01-01"), card("2046-01-06"));
            let number = case.call.as_ref().map(|call| {
                world.catalog.contacts[call].number.as_ref().unwrap().as_str().to_owned()
            });
            assert_eq!(soon.as_ref().and_then(|card| card.number.clone()), number, "{}", case.id);
            let (Some(soon), Some(late)) = (soon, late) else { continue };
            assert_eq!(soon.state, late.state, "{}", case.id);
            let source = |card: &vaksam::page::Card| card.facts.last().unwrap().text.clone();
            // 112 is never called old.
            let is_112 = number.as_deref() == Some("112");
            let stale = texts.line("ui-stale").to_lowercase();
            assert_eq!(source(&late).to_lowercase().contains(&stale), !is_112, "{}", case.id);
            older.insert(source(&soon) != source(&late));
            cards += 1;
        }
    }
    assert!(cards > 30, "{cards}");
    assert!(older.contains(&true), "no source ever grows old");
}

/// The papers that are read before they change.
#[test]
fn one_case_as_it_is_printed() {
    let world = World::new();
    let case = world.catalog.cases.values().find(|case| case.id.as_str() == "taxi-back-seat");
    for language in LANGUAGES {
        for key in [false, true] {
            let page = world.page(case.unwrap(), key, language);
            let name = format!("{}_{}", language.code(), if key { "key" } else { "handout" });
            insta::assert_snapshot!(name, written(vec![page], language, PaperFormat::Text));
        }
    }
    let page = world.page(case.unwrap(), true, ENGLISH);
    let html = written(vec![page], ENGLISH, PaperFormat::Html);
    // One piece a line, so that a change can be read; the style is reviewed where it stands.
    let (head, rest) = html.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    insta::assert_snapshot!("en_key_html", format!("{head}{rest}").replace("><", ">\n<"));
}
