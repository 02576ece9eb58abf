//! What a difference names, on folders with one thing changed at a time: whom each change touches, and
//! nothing else.

mod first_calls;

use std::{fs, path::Path};

use chrono::NaiveDate;
use tempfile::TempDir;
use vaksam::{
    content::{catalog::Catalog, embedded, source::SourceFile},
    diff::{
        ContentDifference, Edition,
        change::{ContentChange, FieldChange},
        first_calls::FirstCallChange,
        on_call::{OnCallChange, SocialAnswer},
    },
    ids::Id,
    lint::ParsedFiles,
    store::folder,
};

use crate::content::write_into;

/// A copy of the shipped content in a folder, to change something in.
struct Crafted(TempDir);

impl Crafted {
    fn new() -> Self {
        let folder = Self::empty();
        for (name, text) in embedded::FILES {
            folder.write(name, text);
        }
        folder
    }

    fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, text: &str) {
        write_into(self.0.path(), name, text);
    }

    /// The text after a place, once, in the place of another.
    fn edit(self, name: &str, after: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.0.path().join(name)).unwrap();
        let (start, rest) = text.split_once(after).unwrap_or_else(|| panic!("{name}: {after}"));
        assert!(rest.contains(from), "{name}: {from}");
        self.write(name, &format!("{start}{after}{}", rest.replacen(from, to, 1)));
        self
    }

    fn read(&self) -> Edition {
        read(self.0.path())
    }

    /// From the shipped content to this.
    fn difference(&self) -> ContentDifference {
        between(&shipped(), &self.read())
    }
}

fn today() -> NaiveDate {
    "2026-11-29".parse().unwrap()
}

fn edition(parsed: &ParsedFiles) -> Edition {
    let (content, report) = parsed.read(today());
    assert!(report.is_empty(), "{report:?}");
    let words = content.texts.written();
    Edition { catalog: content.catalog, words }
}

fn read(path: &Path) -> Edition {
    let (files, report) = folder::read(path, "x");
    assert!(report.is_empty(), "{report:?}");
    let parsed = ParsedFiles::new(files);
    edition(&if parsed.is_standalone() {
        parsed.as_the_programs_own()
    } else {
        parsed.added_to(embedded::files())
    })
}

fn shipped() -> Edition {
    edition(&ParsedFiles::new(embedded::files()))
}

fn between(old: &Edition, new: &Edition) -> ContentDifference {
    ContentDifference::between(old, new, today())
}

fn field(change: &FieldChange) -> String {
    let FieldChange { field, before, after } = change;
    let more = field.part.iter().chain(&field.language).map(|own| format!(".{own}"));
    let name: String = std::iter::once(field.name.to_owned()).chain(more).collect();
    format!("{name} {} -> {}", before.join(","), after.join(","))
}

/// A change in a line.
fn told(change: &ContentChange) -> String {
    let subject = format!("{} {}", change.subject.kind.as_str(), change.subject.id);
    let fields: Vec<String> = change.fate.fields().iter().map(field).collect();
    format!("{subject} {}: {}", change.fate.as_str(), fields.join("; "))
}

fn all_told(difference: &ContentDifference) -> Vec<String> {
    difference.changes.iter().map(told).collect()
}

/// Whom a change touches, in a line.
fn touched(change: &ContentChange) -> String {
    let touched = &change.touched;
    let everywhere = touched.everywhere.then(|| "everywhere".to_owned());
    let counties = touched.counties.iter().map(ToString::to_string);
    let municipalities = touched.municipalities.iter().map(ToString::to_string);
    let sectors = touched.sectors.iter().map(ToString::to_string);
    let ladders = touched.ladders.iter();
    let ladders = ladders.map(|(outcome, at)| format!("{}/{}", outcome.as_str(), at.as_str()));
    let pages = touched.pages.iter().map(ToString::to_string);
    let all = everywhere.into_iter().chain(counties).chain(municipalities);
    all.chain(sectors).chain(ladders).chain(pages).collect::<Vec<_>>().join(" ")
}

fn on_call(change: &OnCallChange, catalog: &Catalog) -> String {
    let places = &change.places;
    assert!(!places.is_all_but && places.counties.is_empty() && !places.unset, "{places:?}");
    let names = places
        .municipalities
        .iter()
        .map(|code| catalog.municipalities.get(code.as_str()).unwrap().name.to_string());
    let answer = |answer: &SocialAnswer| {
        let numbers = answer.on_call_numbers.iter().chain(&answer.daytime_numbers);
        let numbers = numbers.map(|number| format!(" {number}"));
        format!("{}{}", answer.on_call.as_str(), numbers.collect::<String>())
    };
    let names = names.collect::<Vec<_>>().join(" ");
    format!("{names}: {} -> {}", answer(&change.before), answer(&change.after))
}

/// Who comes first, before and now.
fn numbers(change: &FirstCallChange) -> (&str, &str) {
    let [before, after] = [&change.before, &change.after]
        .map(|call| call.as_ref().map_or("none", |call| call.number.as_str()));
    (before, after)
}

#[test]
fn two_equal_folders_do_not_differ() {
    let one = Crafted::new();
    let other = Crafted::new();
    let same = between(&one.read(), &other.read());
    assert!(same.is_empty(), "{same:?}");
    assert!(one.difference().is_empty());
}

#[test]
fn lines_broken_elsewhere_comments_and_the_order_of_a_set_are_no_difference() {
    let same = Crafted::new()
        .edit("guides/contacts.toml", "", "[[contact]]", "# a comment\n[[contact]]")
        .edit(
            "guides/contacts.toml",
            "id = \"jour-halland\"",
            "\"Halmstad\", \"Hylte\"",
            "\"Hylte\", \"Halmstad\"",
        )
        .edit("locales/sv/signs.ftl", "sign-someone-else-answers =", " ", "\n    ");
    assert_eq!(all_told(&same.difference()), Vec::<String>::new());
    assert!(same.difference().is_empty());
}

#[test]
fn a_number_names_its_municipality_and_no_other() {
    let changed = Crafted::new().edit(
        "guides/contacts.toml",
        "id = \"jour-skaraborg\"",
        "number = \"",
        "number = \"0470-123 45\"\n#",
    );
    let new = changed.difference();
    let before = shipped().catalog.contacts["jour-skaraborg"].number.clone().unwrap();
    let expected = format!("contact jour-skaraborg changed: number {before} -> 0470-123 45");
    assert_eq!(all_told(&new), [expected]);
    let touches = touched(&new.changes[0]);
    assert!(touches.starts_with("Hjo "), "{touches}");
    let social =
        "child-concern/trade child-concern/health child-concern/school strong-picture/health";
    let mut expected: Vec<_> = social.split(' ').collect();
    let mut ladders: Vec<_> = touches.split(' ').filter(|own| own.contains('/')).collect();
    ladders.sort_unstable();
    expected.sort_unstable();
    assert_eq!(ladders, expected);
    let catalog = shipped().catalog;
    let on_call: Vec<_> = new.on_call.iter().map(|change| on_call(change, &catalog)).collect();
    assert_eq!(on_call, [format!("Hjo: own {before} 0503-352 10 -> own 0470-123 45 0503-352 10")]);
    let hjo = catalog.municipalities.named("Hjo").unwrap();
    assert!(!new.first_calls.is_empty());
    for change in &new.first_calls {
        assert_eq!(numbers(change), (before.as_str(), "0470-123 45"));
        assert_eq!(change.places.municipalities, std::slice::from_ref(&hjo.id));
        let places = &change.places;
        assert!(!places.is_all_but && places.counties.is_empty() && !places.unset);
    }
}

#[test]
fn hours_name_the_contact_and_who_is_called_instead() {
    let new = Crafted::new().edit(
        "guides/contacts.toml",
        "id = \"nspm-stodtelefon\"",
        "09:00-16:30",
        "09:00-15:00",
    );
    let new = new.difference();
    let expected = "contact nspm-stodtelefon changed: hours Mo-Fr 09:00-16:30; PH off -> \
                    Mo-Fr 09:00-15:00; PH off";
    assert_eq!(all_told(&new), [expected]);
    assert!(touched(&new.changes[0]).starts_with("everywhere "));
    assert!(new.on_call.is_empty() && !new.first_calls.is_empty());
    for change in &new.first_calls {
        assert_eq!(numbers(change), ("020-39 00 00", "114 14"));
    }
}

#[test]
fn a_rung_names_its_ladder_and_the_sectors_that_follow_it() {
    let new = Crafted::new().edit(
        "guides/ladders.toml",
        "outcome = \"strong-picture\"\nfor = \"trade\"",
        "\"police-today\"",
        "\"support-line\", \"police-today\"",
    );
    let new = new.difference();
    let before = "police-today,tell-manager,support-line-advice";
    let expected =
        format!("ladder strong-picture/trade changed: steps {before} -> support-line,{before}");
    assert_eq!(all_told(&new), [expected]);
    let sectors = "taxi hotel restaurant housing salon site";
    assert_eq!(touched(&new.changes[0]), format!("{sectors} strong-picture/trade"));
    assert_eq!((new.on_call.len(), new.first_calls.len()), (0, 1));
    let change = &new.first_calls[0];
    assert_eq!(numbers(change), ("114 14", "020-39 00 00"));
    assert!(change.places.is_all_but && change.places.counties.is_empty() && !change.places.unset);
    assert_eq!(
        change.outcomes,
        [("strong-picture", None)].map(|(name, labour)| {
            let outcomes = vaksam::content::enums::Outcome::ALL.iter();
            (*outcomes.clone().find(|outcome| outcome.as_str() == name).unwrap(), labour)
        })
    );
}

#[test]
fn a_sign_names_the_sectors_that_ask_it() {
    let new = Crafted::new().edit(
        "guides/bank.toml",
        "id = \"someone-else-answers\"",
        "strength = \"medium\"",
        "strength = \"weak\"",
    );
    let new = new.difference();
    assert_eq!(all_told(&new), ["sign someone-else-answers changed: strength medium -> weak"]);
    let sign = &shipped().catalog.signs["someone-else-answers"];
    let sectors: Vec<_> = sign.sectors.iter().map(ToString::to_string).collect();
    assert_eq!(touched(&new.changes[0]), sectors.join(" "));
    assert!(new.on_call.is_empty() && new.first_calls.is_empty());
}

#[test]
fn a_law_names_the_pages_that_rest_on_it_and_a_text_its_page_section_and_language() {
    let sources = "guides/pages/sources-b.toml";
    let new = Crafted::new().edit(sources, "id = \"utlf\"", "2025-12-08", "2026-12-08").edit(
        "locales/sv/pages-law.ftl",
        "page-law-trafficking-penalty =",
        " ",
        " X ",
    );
    let new = new.difference();
    let mut texts = shipped().words.into_iter();
    let key = ("sv".to_owned(), "page-law-trafficking-penalty".to_owned(), None);
    let before = texts.find(|(known, _)| *known == key).unwrap().1;
    assert_eq!(
        all_told(&new),
        [
            "source utlf changed: source-date 2025-12-08 -> 2026-12-08".to_owned(),
            format!("page law-trafficking changed: text.penalty.sv {before} -> X {before}"),
        ]
    );
    let catalog = shipped().catalog;
    let rests = |page: &&vaksam::content::catalog::ReferencePage| {
        page.sections.iter().any(|own| own.sources.iter().any(|id| id.as_str() == "utlf"))
    };
    let pages: Vec<_> =
        catalog.pages.values().filter(rests).map(|page| page.id.to_string()).collect();
    assert_eq!(touched(&new.changes[0]), pages.join(" "));
    assert_eq!(touched(&new.changes[1]), "");
    assert!(new.on_call.is_empty() && new.first_calls.is_empty());
}

#[test]
fn a_municipality_that_gets_an_on_call_of_its_own_is_the_only_one_named() {
    let new = Crafted::new().edit(
        "guides/contacts.toml",
        "",
        "[[contact]]\nid = \"jour-lund\"",
        "[[contact]]\nid = \"jour-arjeplog\"\nkind = \"social-services-on-call\"\n\
         counties = [\"BD\"]\nmunicipalities = [\"Arjeplog\"]\naudience = \"public\"\n\
         number = \"0961-123 45\"\nhours = \"Mo-Th 17:00-24:00\"\n\
         source = \"https://www.arjeplog.se/jour\"\n\n[[contact]]\nid = \"jour-lund\"",
    );
    let difference = new.difference();
    let [only] = difference.changes.as_slice() else { panic!("{:?}", all_told(&difference)) };
    assert!(
        told(only).starts_with("contact jour-arjeplog added: kind  -> social"),
        "{}",
        told(only)
    );
    assert!(touched(only).starts_with("Arjeplog "), "{}", touched(only));
    let catalog = shipped().catalog;
    let calls: Vec<_> = difference.on_call.iter().map(|own| on_call(own, &catalog)).collect();
    assert_eq!(calls, ["Arjeplog: 112-unknown -> own 0961-123 45"]);
    let arjeplog = catalog.municipalities.named("Arjeplog").unwrap();
    for change in &difference.first_calls {
        assert_eq!(numbers(change), ("112", "0961-123 45"));
        assert_eq!(change.places.municipalities, std::slice::from_ref(&arjeplog.id));
    }
    assert!(!difference.first_calls.is_empty());
    // The way back takes all of it away again.
    let back = between(&new.read(), &shipped());
    assert!(told(&back.changes[0]).starts_with("contact jour-arjeplog removed: kind social"));
    let calls: Vec<_> = back.on_call.iter().map(|own| on_call(own, &catalog)).collect();
    assert_eq!(calls, ["Arjeplog: own 0961-123 45 -> 112-unknown"]);
    assert_eq!(back.first_calls.len(), difference.first_calls.len());
}

#[test]
fn a_pack_is_compared_as_what_it_adds_to_the_shipped_content() {
    let pack = |number: &str| {
        let pack = Crafted::empty();
        pack.write(
            "guides/own.toml",
            &format!(
                "kind = \"contacts\"\nschema = 1\nchecked = 2026-11-28\n\n[[contact]]\n\
                 id = \"own-desk\"\nkind = \"workplace\"\naudience = \"professional\"\n\
                 number = \"{number}\"\nsource = \"https://example.se/intern\"\n"
            ),
        );
        for language in ["sv", "en"] {
            pack.write(&format!("locales/{language}/own.ftl"), "contact-own-desk = X\n");
        }
        pack
    };
    let (one, other) = (pack("0470-123 45"), pack("0470-123 46"));
    let added = one.difference();
    assert_eq!(added.changes.len(), 1, "{:?}", all_told(&added));
    assert!(told(&added.changes[0]).starts_with("contact own-desk added: kind  -> workplace"));
    // What a pack adds never comes first.
    assert!(added.on_call.is_empty() && added.first_calls.is_empty());
    let changed = between(&one.read(), &other.read());
    let expected = "contact own-desk changed: number 0470-123 45 -> 0470-123 46";
    assert_eq!(all_told(&changed), [expected]);
}

#[test]
fn who_keeps_a_number_under_another_id_is_called_as_before() {
    let (one, other) = ("id = \"jour-skaraborg\"", "id = \"jour-hjo\"");
    let mut new = Crafted::new().edit("guides/contacts.toml", "", one, other);
    for language in ["sv", "en"] {
        let file = format!("locales/{language}/contacts.ftl");
        new = new.edit(&file, "", "contact-jour-skaraborg =", "contact-jour-hjo =");
    }
    let new = new.difference();
    let fates: Vec<_> =
        new.changes.iter().map(|own| (&*own.subject.id, own.fate.as_str())).collect();
    assert_eq!(fates, [("jour-hjo", "added"), ("jour-skaraborg", "removed")]);
    assert!(new.on_call.is_empty() && new.first_calls.is_empty());
}

/// One text of every file of words is changed, and each is told once, in its language.
#[test]
fn no_file_of_words_is_passed_over() {
    let mut crafted = Crafted::new();
    let mut files = 0;
    for file in embedded::files().into_iter().filter(SourceFile::is_fluent) {
        let (name, text) = (&*file.name, &*file.text);
        let starts_one =
            |line: &&str| line.starts_with(char::is_alphabetic) && line.contains(" = ");
        let message = text.lines().find(starts_one).unwrap().split(" = ").next().unwrap();
        crafted = crafted.edit(name, &format!("{message} ="), " ", " ZZZ ");
        files += 1;
    }
    let changed = crafted.difference();
    let fields: Vec<_> = changed.changes.iter().flat_map(|own| own.fate.fields()).collect();
    assert!(files > 50 && fields.len() == files, "{files} {}", fields.len());
    for field in fields {
        assert_eq!(format!("ZZZ {}", field.before[0]), *field.after[0]);
        assert!(field.field.language.is_some());
    }
}
