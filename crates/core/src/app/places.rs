//! Which place a typed text means: any part of the name of a municipality or a county, with or without å,
//! ä and ö. Nothing is guessed by likeness: the name of a village or a province must never become another
//! place's numbers.

use crate::{
    content::catalog::{Catalog, County, Place},
    fold::{compose, fold},
    ids::Id,
};

/// What a typed text means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceMatches {
    /// The places that fit, best first.
    pub found: Vec<Place>,
    /// The one that is meant beyond doubt, by its position.
    pub certain: Option<usize>,
    /// No name and no word of a name begins with the text.
    pub is_no_name: bool,
}

impl PlaceMatches {
    /// The place that is meant beyond doubt.
    pub fn certain(&self) -> Option<&Place> {
        self.found.get(self.certain?)
    }
}

/// Why a place fits; the first is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The whole name, letter for letter.
    Spelt,
    /// The whole name, in any case and perhaps without marks.
    Whole,
    /// The name begins so.
    Beginning,
    /// A later word of the name is this.
    Word,
    /// A later word of the name begins so.
    WordBeginning,
    /// It stands somewhere in the name, or is the name in another alphabet's letters.
    Part,
    /// The letters of the county, exactly.
    Code,
}

/// How a name, alone or with the kinds of place it is, fits a query.
type HowToFit = fn(&Query, &str, &[&str]) -> Option<Fit>;

/// A typed text, made ready once for all names.
struct Query {
    typed: String,
    lower: String,
    folded: String,
}

impl Query {
    fn new(typed: &str) -> Self {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let typed = compose(&words.join(" "));
        let lower = plain_hyphens(&typed.to_lowercase());
        let folded = fold(&lower);
        Self { typed, lower, folded }
    }

    /// One letter says nothing.
    fn is_too_short(&self) -> bool {
        self.lower.chars().count() < 2
    }

    /// How a name or a word of it begins as was typed, alone or with the kind of place it is: `Halland`,
    /// `Hallands län`.
    fn fit(&self, name: &str, kinds: &[&str]) -> Option<Fit> {
        let lower = plain_hyphens(&name.to_lowercase());
        if let Some(fit) = self.fit_from_the_start(name, &lower, kinds) {
            return Some(fit);
        }
        let mut words = lower.split(' ').skip(1);
        if words.clone().any(|word| self.is(word)) {
            Some(Fit::Word)
        } else {
            words.any(|word| self.begins(word)).then_some(Fit::WordBeginning)
        }
    }

    /// The same, or that it stands somewhere in the name.
    fn fit_or_part(&self, name: &str, kinds: &[&str]) -> Option<Fit> {
        let is_part = || fold(&plain_hyphens(name)).contains(&self.folded);
        self.fit(name, kinds).or_else(|| is_part().then_some(Fit::Part))
    }

    fn fit_from_the_start(&self, name: &str, lower: &str, kinds: &[&str]) -> Option<Fit> {
        if !self.agrees(lower) {
            return None;
        }
        let forms = |name: &str| {
            let with =
                kinds.iter().flat_map(|kind| [format!("{name} {kind}"), format!("{name}s {kind}")]);
            std::iter::once(name.to_owned()).chain(with).collect::<Vec<_>>()
        };
        let lower = forms(lower);
        if forms(name).contains(&self.typed) {
            Some(Fit::Spelt)
        } else if lower.iter().any(|form| self.is(form)) {
            Some(Fit::Whole)
        } else {
            lower.iter().any(|form| self.begins(form)).then_some(Fit::Beginning)
        }
    }

    fn is(&self, name: &str) -> bool {
        self.begins(name) && self.lower.chars().count() == name.chars().count()
    }

    fn begins(&self, name: &str) -> bool {
        self.agrees(name) && self.lower.chars().count() <= name.chars().count()
    }

    /// Whether text and name are the same as far as both go. A letter that was typed without its mark
    /// stands for both; one with a mark only for itself.
    fn agrees(&self, name: &str) -> bool {
        let mut letters = self.lower.chars().zip(name.chars());
        letters.all(|(typed, own)| own == typed || fold_letter(own) == Some(typed))
    }
}

fn fold_letter(letter: char) -> Option<char> {
    fold(letter.encode_utf8(&mut [0; 4])).chars().next()
}

fn plain_hyphens(text: &str) -> String {
    text.replace(['-', '\u{2010}', '\u{2011}', '\u{2013}'], " ")
}

/// The places that fit what was typed. Nothing typed fits nothing: a list of all is no help.
pub fn matching(catalog: &Catalog, typed: &str) -> PlaceMatches {
    let query = Query::new(typed);
    if query.lower.is_empty() {
        return PlaceMatches::default();
    }
    // Parts of names are looked at only where no name or word begins so: it takes the longest.
    let mut found = fitting(&query, catalog, Query::fit);
    if !is_any_name(&found) {
        found = fitting(&query, catalog, Query::fit_or_part);
    }
    rank(&query, found)
}

/// The places that fit in a way, a county after all municipalities.
fn fitting<'a>(query: &Query, catalog: &'a Catalog, how: HowToFit) -> Vec<(Fit, Place, &'a str)> {
    let municipalities = catalog.municipalities.all().filter_map(|own| {
        let fit = how(query, &own.name, &["kommun", "stad", "municipality"])?;
        Some((fit, Place::Municipality(own.clone()), &*own.name))
    });
    let counties = catalog.counties.values().filter_map(|own| {
        let fit = county_fit(query, own, None, how)?;
        Some((fit, Place::County(own.id.clone()), &*own.name))
    });
    municipalities.chain(counties).collect()
}

/// The counties that fit what was typed; their towns count as well, and a letter is enough.
pub fn matching_counties(catalog: &Catalog, typed: &str) -> PlaceMatches {
    let query = Query::new(typed);
    if query.lower.is_empty() {
        return PlaceMatches::default();
    }
    let fitting = catalog.counties.values().filter_map(|own| {
        let town = query.fit_or_part(&own.residence, &[]);
        let fit = county_fit(&query, own, town, Query::fit_or_part)?;
        Some((fit, Place::County(own.id.clone()), &*own.name))
    });
    let mut matches = rank(&query, fitting.collect());
    let code = |place: &Place| is_code(&query, place.county().as_str());
    matches.certain = matches.certain.or_else(|| matches.found.iter().position(code));
    matches
}

/// How a county fits by its name, its town or its letters, whichever is best; to be its letters is more
/// than to stand somewhere in a name.
fn county_fit(query: &Query, county: &County, town: Option<Fit>, how: HowToFit) -> Option<Fit> {
    let name = how(query, &county.name, &["län", "county"]);
    let best = name.into_iter().chain(town).min();
    let is_code = is_code(query, county.id.as_str());
    if is_code { best.filter(|fit| *fit < Fit::Part).or(Some(Fit::Code)) } else { best }
}

/// The letters and no others, perhaps as ISO 3166-2 has them: `Ö` is not `O`.
fn is_code(query: &Query, code: &str) -> bool {
    let typed = &query.typed;
    let letters = typed.get(..3).filter(|start| start.eq_ignore_ascii_case("SE-"));
    letters
        .map_or(&**typed, |start| typed.get(start.len()..).unwrap_or_default())
        .eq_ignore_ascii_case(code)
}

/// Best first, and which is meant beyond doubt. What merely holds the text is left out where a name or a
/// word begins with it.
fn rank(query: &Query, mut fitting: Vec<(Fit, Place, &str)>) -> PlaceMatches {
    fitting.sort_by_key(|(fit, ..)| *fit);
    let is_name = is_any_name(&fitting);
    fitting.retain(|(fit, ..)| !is_name || *fit != Fit::Part);
    let certain = certain(query, &fitting);
    let found = fitting.into_iter().map(|(_, place, _)| place).collect();
    PlaceMatches { found, certain, is_no_name: !is_name }
}

fn is_any_name(fitting: &[(Fit, Place, &str)]) -> bool {
    fitting.iter().any(|(fit, ..)| *fit < Fit::Part)
}

/// Beyond doubt is the one place with the name, else the one whose name begins so. A county does not
/// compete with a municipality of its name: without "län" the municipality is meant.
fn certain(query: &Query, fitting: &[(Fit, Place, &str)]) -> Option<usize> {
    if query.is_too_short() {
        return None;
    }
    let of = |fits: &[Fit]| -> Vec<usize> {
        let is_meant = |(fit, place, name): &(Fit, Place, &str)| {
            let has_namesake = fitting.iter().any(|(other, municipality, own)| {
                other == fit && municipality.municipality().is_some() && own == name
            });
            fits.contains(fit) && (place.municipality().is_some() || !has_namesake)
        };
        let all = fitting.iter().enumerate();
        all.filter(|(_, one)| is_meant(one)).map(|(position, _)| position).collect()
    };
    let only = |found: Vec<usize>| match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    };
    let is_there = |fit| fitting.iter().any(|(own, ..)| *own == fit);
    if is_there(Fit::Spelt) {
        only(of(&[Fit::Spelt]))
    } else if is_there(Fit::Whole) {
        only(of(&[Fit::Whole]))
    } else if is_there(Fit::Word) {
        // "Bro" begins Bromölla, and is a place of its own in Upplands-Bro.
        None
    } else if is_there(Fit::Beginning) {
        only(of(&[Fit::Beginning]))
    } else {
        only(of(&[Fit::Code]))
    }
}
