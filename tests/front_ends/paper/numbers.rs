//! Every number on paper is one that is registered, and stands in one piece.

use std::collections::BTreeSet;

use vaksam::{
    frontends::paper::{Layout, PaperFormat},
    language::Language,
    page::Page,
};

use crate::figures;

use super::{Paper, World, joined, tags, written_as};

/// The numbers that may be shown, the longest first, so that no part is taken for a whole one.
fn registered(world: &World) -> Vec<String> {
    let shown = world.catalog.contacts.values().filter(|contact| contact.publishable);
    let numbers = shown.flat_map(|c| c.number.iter().chain(c.others.iter().map(|other| &other.0)));
    let numbers: BTreeSet<String> = numbers.map(|number| number.as_str().to_owned()).collect();
    let mut numbers: Vec<String> = numbers.into_iter().collect();
    numbers.sort_by_key(|number| std::cmp::Reverse(number.len()));
    numbers
}

/// Years and the like in what a source calls itself.
fn of_sources(paper: &Paper<'_>, world: &World) -> BTreeSet<String> {
    let sources = paper.case.sources.iter().map(|id| &world.catalog.sources[id]);
    let names = sources.map(|source| format!("{}: {}, ", source.publisher, source.title));
    long(names)
}

/// The words that hold three digits or more.
fn long(names: impl Iterator<Item = String>) -> BTreeSet<String> {
    let words = names
        .flat_map(|name| name.split(' ').map(|word| bare(word).to_owned()).collect::<Vec<_>>());
    words.filter(|word| longest_run(word) >= 3).collect()
}

/// A word without the mark that ends a sentence or a part of a list.
fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', ';', ','])
}

/// Takes the numbers out of a text; gives how many there were of each, and what is left.
fn take(text: &str, registered: &[String]) -> (Vec<usize>, String) {
    let mut rest = text.to_owned();
    let counts = registered.iter().map(|number| {
        let count = rest.matches(number.as_str()).count();
        rest = rest.replace(number.as_str(), "#");
        count
    });
    (counts.collect(), rest)
}

fn longest_run(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0)
}

/// A text without dates and without what a source calls itself.
fn without_dates(text: &str, of_sources: &BTreeSet<String>) -> String {
    let is_date = |word: &str| {
        let day = bare(word);
        let form: String = day.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        ["0000-00-00", "0000-00", "0000"].contains(&&*form)
            && (1990..2050).contains(&day[..4].parse::<i32>().unwrap())
            // A year alone must not hide a number of four digits.
            && day != "1177"
    };
    let is_name = |word: &str| of_sources.contains(bare(word));
    let words = text.split(' ').filter(|word| !is_date(word) && !is_name(word));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn every_number_in_text_is_registered_and_whole() {
    let world = World::new();
    let registered = registered(&world);
    let mut found = 0;
    for paper in world.papers() {
        let text = paper.written(PaperFormat::Text);
        let sources = of_sources(&paper, &world);
        let mut counted = vec![0; registered.len()];
        for line in text.lines() {
            let (counts, rest) = take(line, &registered);
            let rest = without_dates(&rest, &sources);
            assert!(longest_run(&rest) < 3, "{}: {line}", paper.name());
            counted.iter_mut().zip(counts).for_each(|(all, count)| *all += count);
        }
        let (whole, _) = take(&joined(&text), &registered);
        assert_eq!(counted, whole, "{} breaks a number", paper.name());
        found += whole.iter().sum::<usize>();
    }
    assert!(found > 1_000, "{found}");
}

/// Every number of a page without a case, in text and in HTML; gives how many there were.
pub fn assert_registered(world: &World, page: &Page, language: Language) -> usize {
    assert_registered_as(Layout::Flowing, world, page, language)
}

pub fn assert_registered_as(
    layout: Layout,
    world: &World,
    page: &Page,
    language: Language,
) -> usize {
    let registered = registered(world);
    let sources = world.catalog.sources.values();
    let names = sources.map(|source| format!("{}: {}", source.publisher, source.title));
    let of_sources = long(names.map(|name| name.replace(['(', ')'], "")));
    let text = written_as(layout, vec![page.clone()], language, PaperFormat::Text);
    let mut counted = vec![0; registered.len()];
    for line in text.lines() {
        let (counts, rest) = take(line, &registered);
        // The date of a source stands in brackets.
        let rest = rest.replace(['(', ')'], "");
        assert!(longest_run(&without_dates(&rest, &of_sources)) < 3, "{line}");
        counted.iter_mut().zip(counts).for_each(|(all, count)| *all += count);
    }
    assert_eq!(counted, take(&joined(&text), &registered).0, "a number is broken\n{text}");
    let html = written_as(layout, vec![page.clone()], language, PaperFormat::Html);
    for piece in tags::read(&html).unwrap().iter().filter(|piece| piece.is_shown()) {
        let held = ["whole", "number", "mark"].iter().any(|class| piece.is_in(class));
        assert!(held || longest_run(&piece.text) == 0, "{}", piece.text);
    }
    counted.iter().sum()
}

#[test]
fn every_number_in_html_is_registered_and_cannot_be_broken() {
    let world = World::new();
    let registered = registered(&world);
    let mut found = 0;
    for paper in world.papers() {
        let html = paper.written(PaperFormat::Html);
        assert!(html.contains(".whole { white-space: nowrap; }"));
        let number = html.lines().find(|line| line.starts_with(".number {")).unwrap();
        assert!(number.contains("white-space: nowrap;"));
        let sources = of_sources(&paper, &world);
        for piece in tags::read(&html).unwrap().iter().filter(|piece| piece.is_shown()) {
            let text = piece.text.replace('\u{a0}', " ");
            let held = ["whole", "number", "mark"].iter().any(|class| piece.is_in(class));
            assert!(held || longest_run(&text) == 0, "{}: {text}", paper.name());
            let (counts, rest) = take(&text, &registered);
            let rest = without_dates(&rest, &sources);
            assert!(longest_run(&rest) < 3, "{}: {text}", paper.name());
            found += counts.iter().sum::<usize>();
        }
    }
    assert!(found > 1_000, "{found}");
    figures::hold(
        "every_number_in_html_is_registered_and_cannot_be_broken",
        &[figures::over(found, "numbers")],
    );
}

#[test]
fn a_number_that_is_broken_or_unknown_is_found() {
    let world = World::new();
    let registered = registered(&world);
    let none = BTreeSet::new();
    for wrong in ["114", "020-39 00", "Ring 0123", "1177x7"] {
        let (_, rest) = take(wrong, &registered);
        let left = longest_run(&without_dates(&rest, &none)) >= 3;
        assert_eq!(left, wrong != "1177x7", "{wrong}");
    }
    let broken = "+46 77\n114 14 00";
    let lines: usize = broken.lines().map(|line| take(line, &registered).0[0]).sum();
    assert_eq!((registered[0].len() >= 16, lines), (true, 0));
    assert_eq!(without_dates("2026-11-21. 2026 1177 9999", &none), "1177 9999");
}
