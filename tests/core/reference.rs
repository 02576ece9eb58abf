//! The reference as a reader meets it: every page stands on one shelf, has all its words in both
//! languages, leads somewhere and says what it rests on; and what the four kinds of file hold comes
//! into the catalog as it was written.

mod shapes;
mod sources;

use crate::languages::LANGUAGES;
use std::collections::BTreeSet;

use vaksam::{
    content::{
        catalog::{Catalog, SourceDate},
        embedded,
        enums::Shelf,
        load, load_all,
    },
    ids::{Id, SourceId},
    language::Language,
    text::Texts,
};

use crate::content;

/// The publisher of what the program itself judges; everybody else can be looked up.
const OURS: &str = "vaksam";

/// Printed, and on no page: found by title, publisher and date.
const PRINTED: [&str; 1] = ["kvinnoforum-2005"];

fn whole() -> Catalog {
    let (catalog, report) = load_all(&embedded::files());
    assert!(report.is_empty(), "{report:?}");
    assert!(catalog.pages.len() >= 2, "{:?}", catalog.pages.keys());
    catalog
}

/// Every id of a text of the reference, with its attributes.
fn wanted(catalog: &Catalog) -> Vec<(String, Vec<String>)> {
    let mut wanted = Vec::new();
    for page in catalog.pages.values() {
        wanted.push((format!("page-{}", page.id), vec!["lead".to_owned()]));
        for section in &page.sections {
            let texts = (1..=section.texts).map(|n| format!("text-{n}"));
            let items = (1..=section.items).map(|n| format!("item-{n}"));
            let bars = section.chart.iter().flat_map(|chart| &chart.bars);
            let bars = bars.map(|(bar, _)| format!("bar-{bar}"));
            let parts: Vec<String> = texts.chain(items).chain(bars).collect();
            assert!(!parts.is_empty(), "{} {}", page.id, section.id);
            wanted.push((format!("page-{}-{}", page.id, section.id), parts));
        }
    }
    // A word says itself what it means.
    let means = || vec!["note".to_owned()];
    wanted.extend(catalog.terms.keys().map(|id| (format!("term-{id}"), means())));
    for id in catalog.questions.keys() {
        wanted.push((format!("ready-{id}"), vec!["help".to_owned(), "todo".to_owned()]));
    }
    for network in catalog.networks.values() {
        let id = format!("network-{}", network.id);
        wanted.extend((1..=network.steps.len()).map(|n| (format!("{id}-step-{n}"), Vec::new())));
        for circle in &network.circles {
            let id = format!("{id}-{}", circle.id);
            let members = circle.members.iter();
            wanted.extend(members.map(|m| (format!("{id}-{}", m.id), vec!["does".to_owned()])));
            wanted.push((id, Vec::new()));
        }
        wanted.push((id, vec!["lead".to_owned()]));
    }
    wanted
}

fn assert_says(texts: &Texts, id: &str, attributes: &[String], language: Language) {
    let said = texts.line(id);
    assert!(said != id && !said.trim().is_empty(), "{id} in {language:?}");
    for name in attributes {
        let said = texts.attribute(id, name);
        let said = said.unwrap_or_else(|| panic!("{id}.{name} in {language:?}"));
        assert!(!said.trim().is_empty(), "{id}.{name} in {language:?}");
    }
}

#[test]
fn everything_in_the_reference_has_its_words_in_both_languages() {
    let catalog = whole();
    let wanted = wanted(&catalog);
    assert!(wanted.len() >= 12, "{}", wanted.len());
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        for (id, attributes) in &wanted {
            assert_says(&texts, id, attributes, language);
        }
    }
}

#[test]
fn every_page_stands_on_one_shelf_and_all_shelves_together_give_the_order() {
    let catalog = whole();
    let shelved = Shelf::ALL.iter().flat_map(|shelf| catalog.pages_on(*shelf));
    let shelved: Vec<_> = shelved.map(|page| &page.id).collect();
    assert_eq!(shelved, catalog.pages.keys().collect::<Vec<_>>());
}

#[test]
fn no_page_stands_without_a_way_to_it_or_from_it() {
    let catalog = whole();
    let linked: BTreeSet<_> = catalog.pages.values().flat_map(|page| &page.links).collect();
    let alone = |page: &&vaksam::content::catalog::ReferencePage| {
        page.links.is_empty() && page.contacts.is_empty() && !linked.contains(&page.id)
    };
    let alone: Vec<_> = catalog.pages.values().filter(alone).map(|page| &page.id).collect();
    assert!(alone.is_empty(), "no way to and none from {alone:?}");
}

/// Everything that says what it rests on.
fn cited(catalog: &Catalog) -> BTreeSet<&SourceId> {
    let sections = catalog.pages.values().flat_map(|page| &page.sections);
    let pages = sections.flat_map(|section| &section.sources);
    let terms = catalog.terms.values().flat_map(|term| &term.sources);
    let networks = catalog.networks.values().flat_map(|network| &network.sources);
    let questions = catalog.questions.values().flat_map(|question| &question.sources);
    pages.chain(terms).chain(networks).chain(questions).collect()
}

#[test]
fn every_source_of_the_reference_can_be_looked_up_or_is_said_to_be_ours() {
    let catalog = whole();
    let cited = cited(&catalog);
    assert!(cited.len() >= 2, "{cited:?}");
    for id in cited {
        let source = &catalog.sources[id.as_str()];
        let is_ours = &*source.publisher == OURS;
        let is_printed = PRINTED.contains(&id.as_str());
        assert_ne!(source.url.is_some(), is_ours || is_printed, "{id}");
        assert!(!is_printed || source.date != SourceDate::Undated, "{id}");
        let url = source.url.as_deref().unwrap_or("https://");
        assert!(url.starts_with("https://") || url.starts_with("http://"), "{id}: {url}");
        assert!(!source.title.trim().is_empty(), "{id}");
    }
}

/// As the catalog has it, written as in the file.
fn written(date: SourceDate) -> Option<String> {
    match date {
        SourceDate::Undated => None,
        SourceDate::Dated(year, None, _) => Some(format!("{year}")),
        SourceDate::Dated(year, Some(month), None) => Some(format!("{year}-{month:02}")),
        SourceDate::Dated(year, Some(month), Some(day)) => {
            Some(format!("{year}-{month:02}-{day:02}"))
        }
    }
}

#[test]
fn every_source_has_the_date_its_file_gives_it() {
    let catalog = whole();
    let mut seen = 0;
    for file in embedded::files().iter().filter(|file| file.is_toml()) {
        let table: toml::Table = file.text.parse().unwrap();
        let sources = table.get("source").and_then(toml::Value::as_array);
        for source in sources.into_iter().flatten() {
            let id = source["id"].as_str().unwrap();
            let date = source.get("date").map(|date| date.as_str().unwrap().to_owned());
            assert_eq!(written(catalog.sources[id].date), date, "{id}");
            seen += 1;
        }
    }
    assert_eq!(seen, catalog.sources.len());
}

#[test]
fn getting_help_does_not_wait_for_the_reference() {
    let (early, report) = load(&embedded::files());
    assert!(report.is_empty(), "{report:?}");
    assert!(early.pages.is_empty() && early.terms.is_empty());
    assert!(early.networks.is_empty() && early.questions.is_empty());
    assert!(!early.sources.contains_key("vaksam-rule"));
}

#[test]
fn a_year_is_said_as_it_is_written() {
    let catalog = whole();
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        let text = texts.attribute("page-rule-limits-origin", "text-1").unwrap();
        assert!(text.contains(" 2009."), "{text}");
    }
}
