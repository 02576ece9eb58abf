//! A place finds its own contacts and never those of another: of every municipality and county, in every
//! form in which its name is typed.

use vaksam::{
    content::{
        catalog::{Contact, Place},
        enums::ContactKind,
    },
    fold::fold,
    reference::Topic,
};

use super::questions::Shipped;
use crate::content::texts;
use crate::languages::{LANGUAGES, SWEDISH};

/// So many hits stand in sight while one types.
const FIRST: usize = 3;

impl Shipped {
    fn contacts_among_the_first(&self, typed: &str) -> Vec<&Contact> {
        LANGUAGES.iter().flat_map(|language| self.contacts(typed, *language, FIRST)).collect()
    }

    fn places_among_the_first(&self, typed: &str) -> Vec<Place> {
        let hits = LANGUAGES.iter().flat_map(|own| self.index.find(typed, *own, FIRST));
        hits.filter_map(|hit| hit.topic.place(&self.catalog)).collect()
    }

    fn contacts(
        &self,
        typed: &str,
        language: vaksam::language::Language,
        most: usize,
    ) -> Vec<&Contact> {
        let hits = self.index.find(typed, language, most).into_iter();
        let contacts = hits.filter_map(|hit| match hit.topic {
            Topic::Contact(id) => self.catalog.contacts.get(&id),
            _ => None,
        });
        contacts.collect()
    }
}

/// How people type a name: as it is written, without marks, in capitals, with what it is, and as part of
/// a question.
fn forms(name: &str) -> Vec<String> {
    let genitive = if name.ends_with('s') { name.to_owned() } else { format!("{name}s") };
    vec![
        name.to_owned(),
        name.to_lowercase(),
        name.to_uppercase(),
        fold(name),
        format!(" {name} "),
        format!("{genitive} kommun"),
        format!("{name} kommun"),
        format!("socialjouren {name}"),
        format!("socialjouren i {}", fold(name)),
    ]
}

/// Whether a place is this one, or the county that it lies in or that has its name.
fn is_within(own: &Place, found: &Place) -> bool {
    own == found || matches!(found, Place::County(county) if county == own.county())
}

#[test]
fn every_municipality_finds_its_own_and_no_other_on_call() {
    let shipped = Shipped::read();
    let mut faults = Vec::new();
    let mut seen = 0;
    let all: Vec<_> = shipped.catalog.municipalities.all().collect();
    for own in &all {
        for typed in forms(&own.name) {
            seen += 1;
            // "Vara" is "to be": among other words it says nothing of a place, without marks nor does Åre.
            let words = fold(&typed);
            if words.contains(' ') && words.split(' ').any(|word| ["vara", "are"].contains(&word)) {
                continue;
            }
            // Typed without its mark, Håbo is Habo as well.
            let meant: Vec<Place> = all
                .iter()
                .filter(|other| {
                    other.id == own.id || (typed.is_ascii() && fold(&other.name) == fold(&own.name))
                })
                .map(|other| Place::Municipality((*other).clone()))
                .collect();
            let serves = |contact: &Contact| meant.iter().any(|place| contact.serves(Some(place)));
            let found = shipped.contacts_among_the_first(&typed);
            let (own, others): (Vec<&Contact>, Vec<&Contact>) = found
                .into_iter()
                .filter(|contact| !contact.counties.is_empty())
                .partition(|contact| serves(contact));
            // Its own page says who is there for it; another's would say who is there for another.
            let places = shipped.places_among_the_first(&typed);
            let (its_page, pages): (Vec<&Place>, Vec<&Place>) =
                places.iter().partition(|place| meant.iter().any(|own| is_within(own, place)));
            if own.is_empty() && its_page.is_empty() {
                faults.push(format!("{typed}: nothing of its own"));
            }
            faults.extend(pages.iter().map(|place| format!("{typed}: {place:?}")));
            faults.extend(others.iter().map(|other| format!("{typed}: {}", other.id)));
        }
    }
    assert!(seen > 2500, "{seen}");
    let some = &faults[..faults.len().min(40)];
    assert!(faults.is_empty(), "{} of {seen}: {some:#?}", faults.len());
}

#[test]
fn every_county_finds_its_own() {
    let shipped = Shipped::read();
    for county in shipped.catalog.counties.values() {
        let place = Place::County(county.id.clone());
        for typed in [county.name.to_string(), format!("{}s län", county.name), fold(&county.name)]
        {
            let found = shipped.contacts(&typed, SWEDISH, FIRST);
            let is_own =
                |contact: &&Contact| !contact.counties.is_empty() && contact.serves(Some(&place));
            assert!(found.iter().any(is_own), "{typed}: {found:#?}");
        }
    }
}

/// The names one slip away: a letter missing, twice, another in its place, or two changed about.
fn slips(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let mut slips = Vec::new();
    for at in 0..letters.len() {
        let mut with = |change: &dyn Fn(&mut Vec<char>)| {
            let mut letters = letters.clone();
            change(&mut letters);
            slips.push(letters.into_iter().collect());
        };
        with(&|letters| {
            letters.remove(at);
        });
        with(&|letters| letters.insert(at, letters[at]));
        with(&|letters| letters[at] = if letters[at] == 'e' { 'a' } else { 'e' });
        with(&|letters| letters.swap(at, at.saturating_sub(1)));
    }
    slips
}

/// Whether a word of what is typed is a word of the name or its beginning.
fn begins(name: &str, typed: &str) -> bool {
    let (name, typed) = (fold(name), fold(typed));
    let words = |text: &str| text.split([' ', '-']).map(str::to_owned).collect::<Vec<_>>();
    words(&typed).iter().any(|typed| {
        let nominative = typed.strip_suffix('s').unwrap_or(typed);
        words(&name).iter().any(|own| own.starts_with(typed) || own == nominative)
    })
}

/// A name with a slip is no other town's: the on-call services found have a name that begins as typed.
#[test]
fn no_place_is_found_by_likeness() {
    let shipped = Shipped::read();
    let texts = texts(SWEDISH, &shipped.catalog);
    let (mut tried, mut found) = (0, 0);
    for own in shipped.catalog.municipalities.all() {
        // Three letters begin a word of many a title.
        let slips = slips(&own.name).into_iter().filter(|typed| typed.chars().count() > 3);
        for typed in slips {
            tried += 1;
            for contact in shipped.contacts(&typed, SWEDISH, 10) {
                found += 1;
                let is_on_call = contact.kind == ContactKind::OnCall;
                let is_local = is_on_call && !contact.municipalities.is_empty();
                // A word of its title that is no name may begin so: "Social beredskap".
                let title = texts.line(&format!("contact-{}", contact.id));
                let names = contact.municipalities.iter().map(|name| &**name);
                let is_named = names.chain([&*title]).any(|name| begins(name, &typed));
                assert!(!is_local || is_named, "{typed} for {} finds {}", own.name, contact.id);
            }
        }
    }
    assert!(tried > 8000 && found > 1000, "{tried} {found}");
}
