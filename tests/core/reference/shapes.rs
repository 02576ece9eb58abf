//! Files of the four kinds, laid over the shipped ones, and what the catalog has of them.

use vaksam::{
    content::{
        catalog::{Catalog, Chart, SourceDate},
        embedded,
        enums::{Respondent, Shelf, TermStatus, Unit, WorkPhase},
        load, load_all,
        source::SourceFile,
    },
    ids::{BarId, Id},
    lint::ParsedFiles,
};

const PAGES: &str = r#"kind = "pages"
schema = 1

[[page]]
id = "extra-figures"
shelf = "statistics"
[[page.section]]
id = "by-sex"
texts = 1
sources = ["extra"]
chart = { year = 2022, unit = "persons", bars = { women = 223, men = 139, "not-noted" = 11 } }

[[page]]
id = "extra-law"
shelf = "law"
links = ["extra-figures"]
contacts = ["polis-11414"]
[[page.section]]
id = "what"
texts = 2
items = 3
sources = ["extra", "own-judgement"]

[[source]]
id = "extra"
title = "Extra"
publisher = "Extra"
url = "https://example.org"
date = "2022-09"
"#;

const GLOSSARY: &str = r#"kind = "glossary"
schema = 1

[[term]]
id = "betanketid-extra"
status = "official"
sources = ["own-judgement"]

[[term]]
id = "socialjour-extra"
status = "ours"
"#;

const NETWORK: &str = r#"kind = "network"
schema = 1
id = "lillstad"
example = false
sources = ["own-judgement"]

[[circle]]
id = "core"
members = [{ id = "police", contact = "polis-11414" }, { id = "shelter" }]

[[circle]]
id = "around"
members = [{ id = "hotels" }]

[[step]]
contacts = ["polis-11414"]

[[step]]
"#;

const READINESS: &str = r#"kind = "readiness"
schema = 1

[[question]]
id = "extra-after"
part = "reintegrating"
asked = "municipality"
sources = ["own-judgement"]

[[question]]
id = "extra-card"
part = "preventive"
asked = "both"
links = ["rule-limits"]
sources = ["own-judgement"]

[[question]]
id = "extra-routine"
part = "practical"
asked = "workplace"
sources = ["own-judgement"]
"#;

/// The shipped content and a pack with one file of each kind.
fn with_pack() -> (Vec<SourceFile>, Catalog) {
    let mut files = embedded::files();
    let pack = "lillstad".into();
    for (name, text) in
        [("extra", PAGES), ("glossary", GLOSSARY), ("network", NETWORK), ("readiness", READINESS)]
    {
        let name = format!("lillstad/guides/pages/{name}.toml");
        files.push(SourceFile::read(&name, text.to_owned(), &pack));
    }
    let (catalog, report) = load_all(&files);
    assert!(report.is_empty(), "{report:?}");
    (files, catalog)
}

#[test]
fn a_page_comes_into_the_catalog_as_it_was_written() {
    let (_, catalog) = with_pack();
    let page = &catalog.pages["extra-law"];
    assert_eq!(page.shelf, Shelf::Law);
    assert_eq!(page.links, [catalog.pages["extra-figures"].id.clone()]);
    assert_eq!(page.contacts[0].as_str(), "polis-11414");
    let [section] = &page.sections[..] else { panic!("{:?}", page.sections) };
    assert_eq!((section.texts, section.items), (2, 3));
    let sources: Vec<_> = section.sources.iter().map(Id::as_str).collect();
    assert_eq!(sources, ["extra", "own-judgement"]);
    assert_eq!(catalog.sources["extra"].date, SourceDate::Dated(2022, Some(9), None));
    assert_eq!(catalog.sources["own-judgement"].date, SourceDate::Undated);
}

#[test]
fn pages_stand_in_the_order_of_the_shelves_and_not_of_the_file() {
    let (_, catalog) = with_pack();
    let place = |id: &str| catalog.pages.get_index_of(id).unwrap();
    assert!(place("extra-law") < place("rule-weighing"));
    assert!(place("rule-weighing") < place("rule-limits"));
    assert!(place("rule-limits") < place("extra-figures"));
}

#[test]
fn bars_keep_the_order_of_the_file() {
    let (_, catalog) = with_pack();
    let bars = [("women", 223), ("men", 139), ("not-noted", 11)];
    let bars = bars.map(|(bar, value)| (BarId::new(bar).unwrap(), value)).to_vec();
    let chart = Chart { year: 2022, unit: Unit::Persons, bars };
    assert_eq!(catalog.pages["extra-figures"].sections[0].chart, Some(chart));
}

#[test]
fn a_term_that_is_ours_needs_no_source() {
    let (_, catalog) = with_pack();
    assert_eq!(catalog.terms["betanketid-extra"].status, TermStatus::Official);
    let ours = &catalog.terms["socialjour-extra"];
    assert_eq!((ours.status, ours.sources.len()), (TermStatus::Ours, 0));
}

#[test]
fn a_pack_brings_the_network_of_its_municipality() {
    let (_, catalog) = with_pack();
    let network = &catalog.networks["lillstad"];
    assert!(!network.example);
    assert_eq!(network.pack.as_deref(), Some("lillstad"));
    let members = network.circles.iter().map(|circle| circle.members.len());
    assert_eq!(members.collect::<Vec<_>>(), [2, 1]);
    let police = &network.circles[0].members[0];
    assert_eq!(police.contact.as_ref().unwrap().as_str(), "polis-11414");
    assert_eq!(network.circles[0].members[1].contact, None);
    let contacts: Vec<_> = network.steps.iter().map(|step| step.contacts.len()).collect();
    assert_eq!(contacts, [1, 0]);
}

#[test]
fn the_check_asks_each_only_what_concerns_it_and_in_the_order_of_the_work() {
    let (_, catalog) = with_pack();
    let asked = |whom| {
        let questions = catalog.questions.values();
        let own = questions.filter(|question| question.id.as_str().starts_with("extra-"));
        own.filter(|question| question.is_for(whom)).map(|q| q.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(asked(Respondent::Workplace), ["extra-card", "extra-routine"]);
    assert_eq!(asked(Respondent::Municipality), ["extra-card", "extra-after"]);
    assert_eq!(asked(Respondent::Both), ["extra-card", "extra-routine", "extra-after"]);
    assert_eq!(catalog.questions["extra-card"].part, WorkPhase::Preventive);
}

#[test]
fn what_a_pack_adds_to_read_does_not_delay_help_and_makes_it_no_whole_content() {
    let (files, _) = with_pack();
    let (early, report) = load(&files);
    assert!(report.is_empty(), "{report:?}");
    assert!(early.networks.is_empty() && early.pages.is_empty());
    let own: Vec<_> = files.into_iter().filter(|file| file.name.starts_with("lillstad/")).collect();
    assert!(!ParsedFiles::new(own).is_standalone());
    assert!(ParsedFiles::new(embedded::files()).is_standalone());
}
