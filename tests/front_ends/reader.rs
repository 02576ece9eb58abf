//! What a person would read as a number must be one, whole. Everything with three digits or more
//! is looked up among the numbers that may be shown; what is none of them must have a form on the
//! list below, and each form on it has its reason.

use std::collections::HashSet;

use vaksam::content::{
    catalog::{Catalog, Law},
    embedded,
    law::ActNumber,
};

use crate::{languages::LANGUAGES, screen::numbers_on, world::World};

/// Reads what stands on screens and lines.
pub struct Reader {
    known: HashSet<String>,
    /// Figures that a page of the reference states as such, and those in the titles of sources.
    figures: HashSet<String>,
    /// How the hands of a class are typed, as its hint writes it.
    hands: Vec<String>,
}

impl Reader {
    pub fn new(world: &World) -> Self {
        let catalog = world.full_catalog();
        let sources = catalog.sources.values();
        let sections = catalog.pages.values().flat_map(|page| &page.sections);
        let bars = sections.filter_map(|section| section.chart.as_ref()).flat_map(|c| &c.bars);
        let figures = sources.flat_map(|source| numbers_on(&source.title)).chain(stated());
        let figures = figures.chain(bars.map(|(_, value)| value.to_string())).chain(law(&catalog));
        let hands = LANGUAGES.map(|language| world.texts(language).line("key-hands"));
        Self {
            known: world.shown_numbers().into_iter().collect(),
            figures: figures.collect(),
            hands: hands.iter().map(|hands| format!("0-9 {hands}")).collect(),
        }
    }

    /// What looks like a number and is none.
    pub fn strange(&self, text: &str) -> Vec<String> {
        // All of a class is no number to call.
        let mut text = text.replace("(100 %)", "");
        for hands in &self.hands {
            text = text.replace(hands, "");
        }
        // Line mode dictates a number that may be shown digit by digit.
        for number in &self.known {
            text = text.replace(&format!(": {}.", dictated(number)), ".");
        }
        let found = numbers_on(&text).into_iter();
        let is_known = |run: &String| self.known.contains(run) || self.figures.contains(run);
        found.filter(|run| !is_known(run) && !is_other(run)).collect()
    }
}

/// A number digit by digit.
pub fn dictated(number: &str) -> String {
    let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    let spaced = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let plus = if number.starts_with('+') { "plus " } else { "" };
    format!("{plus}{}", groups.map(spaced).collect::<Vec<_>>().join(", "))
}

/// The numbers of acts and bills, and of the acts that amended them. An act is written with a colon
/// in it, which a number to call never has.
fn law(catalog: &Catalog) -> impl Iterator<Item = String> {
    let known = catalog.sources.values().filter_map(|source| source.law.as_ref());
    let known = known.map(|law| match law {
        Law::Act(number) => number.as_str(),
        Law::Bill(number) => number.as_str(),
    });
    let sections = catalog.pages.values().flat_map(|page| &page.sections);
    let amending = sections.flat_map(|section| &section.law);
    let amending = amending.filter_map(|citation| citation.amended.as_ref()).map(ActNumber::as_str);
    known.chain(amending).flat_map(numbers_on)
}

/// The figures of the pages: in their texts a figure stands alone between braces, which a number to
/// call never does; in their charts it stands as a value.
fn stated() -> impl Iterator<Item = String> {
    let files = embedded::FILES.iter();
    let pages = files.filter(|(name, _)| name.contains("/pages-"));
    let braced = pages.flat_map(|(_, text)| text.split("{ ").skip(1));
    let braced = braced.filter_map(|after| Some(after.split_once(" }")?.0.to_owned()));
    braced.filter(|text| text.chars().all(|c| c.is_ascii_digit()))
}

/// A form that is no number to call:
/// - a date, to the day, month or year: when a source is from and when it was read;
/// - a date to the day with the hour after it, the first half of a time of day.
fn is_other(run: &str) -> bool {
    let shape: String = run.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let is_this_age = run.starts_with("19") || run.starts_with("20");
    is_this_age && matches!(&*shape, "0000-00-00" | "0000-00" | "0000" | "0000-00-00 00")
}

#[test]
fn a_part_of_a_number_is_not_taken_for_one() {
    let reader = Reader::new(&World::get());
    for whole in
        ["112", "114 14", "Ring 114 14.", "2026-11-21", "(2023)", "2026-11-23 09:00", "02:10"]
    {
        assert_eq!(reader.strange(whole), Vec::<String>::new(), "{whole}");
    }
    for part in
        ["114", "114 1", "020-39 00", "020-39", "1 112", "11 12", "2026-1", "2126", "114 140"]
    {
        assert_eq!(reader.strange(part).len(), 1, "{part}");
    }
}
