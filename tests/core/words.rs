//! Every text stands in both languages with the same attributes and variables, and every text can
//! be said: formatted with every value it tells apart, it gives a sentence, holds no mark that a
//! console shows as a box and no digits but a registered number. Reads the files of words itself.

use crate::languages::{LANGUAGES, SWEDISH};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent::FluentValue;
use fluent_syntax::{ast, parser};
use vaksam::{
    content::{catalog::Catalog, embedded, source::SourceFile},
    ids::Id,
    language::Language,
};

use crate::{content, figures};

/// A text of a message: its id and, for an attribute, its name.
type Name = (String, Option<String>);

/// Before the id of a message that a text says in full: what that fills in, the text does.
const SAYS: &str = "@";

/// The variables of a text, each with the keys it is told apart by.
type Variables = BTreeMap<String, BTreeSet<String>>;

fn files(language: Language) -> Vec<SourceFile> {
    let files = embedded::files().into_iter();
    files.filter(|file| file.language().is_some_and(|(code, _)| code == language.code())).collect()
}

/// Every text of a language, by file.
fn read(language: Language) -> BTreeMap<String, BTreeMap<Name, Variables>> {
    let files = files(language).into_iter().map(|file| {
        let name = file.language().unwrap().1.to_owned();
        let resource = parser::parse(&*file.text).expect("no fault in the file");
        let mut texts = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(pattern) = &message.value {
                        add(&mut texts, (id.clone(), None), pattern);
                    }
                    for attribute in &message.attributes {
                        let part = Some(attribute.id.name.to_owned());
                        add(&mut texts, (id.clone(), part), &attribute.value);
                    }
                }
                ast::Entry::Term(term) => panic!("a term: {}", term.id.name),
                _ => {}
            }
        }
        (name, texts)
    });
    let mut files: BTreeMap<String, BTreeMap<Name, Variables>> = files.collect();
    let whole: BTreeMap<Name, Variables> = files.values().flatten().map(owned).collect();
    for variables in files.values_mut().flat_map(BTreeMap::values_mut) {
        let names: Vec<String> = variables.keys().map(ToOwned::to_owned).collect();
        for name in names {
            let Some(said) = name.strip_prefix(SAYS) else { continue };
            variables.remove(&name);
            for (variable, keys) in &whole[&(said.to_owned(), None)] {
                variables.entry(variable.clone()).or_default().extend(keys.iter().cloned());
            }
        }
    }
    files
}

fn owned((name, variables): (&Name, &Variables)) -> (Name, Variables) {
    (name.clone(), variables.clone())
}

fn add(texts: &mut BTreeMap<Name, Variables>, name: Name, pattern: &ast::Pattern<&str>) {
    let shown = format!("{name:?}");
    let mut variables = Variables::new();
    variables_of(pattern, &mut variables);
    assert!(texts.insert(name, variables).is_none(), "{shown} stands twice");
}

fn variables_of(pattern: &ast::Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_of(expression, found);
        }
    }
}

fn expression_of(expression: &ast::Expression<&str>, found: &mut Variables) {
    match expression {
        ast::Expression::Inline(inline) => inline_of(inline, found),
        ast::Expression::Select { selector, variants } => {
            inline_of(selector, found);
            for variant in variants {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    found.entry(id.name.to_owned()).or_default().insert(key);
                }
                variables_of(&variant.value, found);
            }
        }
    }
}

fn inline_of(inline: &ast::InlineExpression<&str>, found: &mut Variables) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.entry(id.name.to_owned()).or_default();
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            assert_eq!(id.name, "PHONE", "an unknown function");
            arguments.positional.iter().for_each(|argument| inline_of(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => expression_of(expression, found),
        // Another message said in full: lint holds that it is there.
        ast::InlineExpression::MessageReference { id, attribute: None } => {
            found.entry(format!("{SAYS}{}", id.name)).or_default();
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
        other => panic!("a reference to another text: {other:?}"),
    }
}

#[test]
fn both_languages_have_the_same_files_texts_attributes_and_variables() {
    let [swedish, english] = LANGUAGES.map(read);
    let names = |texts: &BTreeMap<String, BTreeMap<Name, Variables>>| {
        let mut names = BTreeMap::new();
        for (file, texts) in texts {
            for (name, variables) in texts {
                let variables: BTreeSet<&String> = variables.keys().collect();
                names.insert((file.clone(), name.clone()), format!("{variables:?}"));
            }
        }
        names
    };
    let (swedish, english) = (names(&swedish), names(&english));
    assert!(swedish.len() > 900, "{}", swedish.len());
    for (text, variables) in &swedish {
        assert_eq!(english.get(text), Some(variables), "{text:?} in English");
    }
    for text in english.keys() {
        assert!(swedish.contains_key(text), "{text:?} in Swedish");
    }
    figures::hold(
        "both_languages_have_the_same_files_texts_attributes_and_variables",
        &[figures::over(swedish.len(), "texts")],
    );
}

/// Values for the variables of a text: every way to combine the keys it tells apart, and one that is
/// none of them.
fn samples(variables: &Variables) -> Vec<Vec<(&str, FluentValue<'_>)>> {
    let mut samples = vec![Vec::new()];
    for (name, keys) in variables {
        let mut values: Vec<FluentValue<'_>> = vec!["Ord".into()];
        let plural = keys.contains("one") || keys.iter().any(|key| key.parse::<u8>().is_ok());
        if plural {
            values = vec![0.into(), 1.into(), 2.into(), 12.into()];
        } else {
            values.extend(keys.iter().map(|key| FluentValue::from(key.as_str())));
        }
        samples = samples
            .into_iter()
            .flat_map(|sample| {
                values
                    .iter()
                    .map(move |value| [&sample[..], &[(name.as_str(), value.clone())]].concat())
            })
            .collect();
    }
    samples
}

/// Everything that may stand as three digits or more.
fn registered(catalog: &Catalog) -> Vec<String> {
    let shown = catalog.contacts.values().filter(|contact| contact.publishable);
    let numbers = shown.flat_map(|c| c.number.iter().chain(c.others.iter().map(|other| &other.0)));
    let mut numbers: Vec<String> = numbers.map(|number| number.as_str().to_owned()).collect();
    // The longest first, so that no part of a number is taken out of another.
    numbers.sort_by_key(|number| std::cmp::Reverse(number.len()));
    numbers
}

/// A text without its numbers.
fn without_numbers(text: &str, registered: &[String]) -> String {
    let plain = text.replace('\u{a0}', " ");
    registered.iter().fold(plain, |text, number| text.replace(number.as_str(), "#"))
}

fn longest_run_of_digits(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0)
}

/// The most digits that a text of a file may show outside a number of a contact: the reference
/// tells years and figures.
fn most_digits(file: &str) -> usize {
    if file.starts_with("pages-") { 4 } else { 2 }
}

fn assert_can_be_said(text: &str, name: &Name, registered: &[String], digits: usize) {
    assert!(!text.trim().is_empty(), "{name:?} says nothing");
    assert_ne!(text, name.0, "{name:?}");
    assert!(!text.contains("{$") && !text.contains("{ $"), "{name:?}: {text}");
    assert!(!text.contains('{') && !text.contains('}'), "{name:?}: {text}");
    assert!(!text.chars().any(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{name:?}: {text}");
    assert!(!text.contains('\t') && !text.contains('\n'), "{name:?}: {text}");
    let rest = without_numbers(text, registered);
    assert!(
        longest_run_of_digits(&rest) <= digits,
        "{name:?} has a number that is not known: {text}"
    );
}

#[test]
fn every_text_can_be_said_with_every_value_it_tells_apart() {
    let catalog = content::catalog();
    let registered = registered(&catalog);
    let mut said = 0;
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        for (file, read) in read(language) {
            for (name, variables) in read {
                for sample in samples(&variables) {
                    let text = match &name.1 {
                        None => texts.with(&name.0, &sample),
                        Some(attribute) => texts
                            .attribute_with(&name.0, attribute, &sample)
                            .unwrap_or_else(|| panic!("{name:?} with {sample:?}")),
                    };
                    assert_can_be_said(&text, &name, &registered, most_digits(&file));
                    said += 1;
                }
            }
        }
    }
    figures::hold(
        "every_text_can_be_said_with_every_value_it_tells_apart",
        &[figures::over(said, "sentences")],
    );
}

/// A line without the years and figures that stand alone in braces.
fn without_figures(line: &str) -> String {
    let mut parts = line.split("{ ");
    let mut rest = parts.next().unwrap().to_owned();
    for part in parts {
        let (inside, behind) = part.split_once(" }").unwrap_or((part, ""));
        let is_figure = inside.len() <= 4 && inside.bytes().all(|b| b.is_ascii_digit());
        rest.push_str(if is_figure { "#" } else { inside });
        rest.push_str(behind);
    }
    rest
}

/// A number is in the words only by the contact's name, and none that must not be shown.
#[test]
fn no_number_stands_in_the_files_of_words() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        for file in files(language) {
            for line in file.text.lines().filter(|line| !line.starts_with('#')) {
                // Digits may stand in ids: in a text's own, and in that of a contact.
                let said = line.split_once(" =").map_or(line, |(_, said)| said);
                let mut parts = said.split("PHONE(\"");
                let mut said = parts.next().unwrap().to_owned();
                for part in parts {
                    let (id, rest) = part.split_once('"').unwrap();
                    let contact = catalog.contacts.get(id).unwrap_or_else(|| panic!("{id}"));
                    assert!(contact.publishable && contact.number.is_some(), "{id}");
                    said.push_str(rest);
                }
                if file.language().is_some_and(|(_, name)| name.starts_with("pages-")) {
                    said = without_figures(&said);
                }
                assert!(longest_run_of_digits(&said) < 3, "{}: {line}", file.name);
            }
        }
    }
}

/// What a person may meet of the content has its words; the list is made here from the catalog.
#[test]
fn everything_in_the_content_has_words_in_both_languages() {
    let catalog = content::catalog();
    let mut wanted: Vec<(String, &[&str])> = Vec::new();
    let mut want = |kind: &str, id: &str, attributes: &'static [&'static str]| {
        wanted.push((format!("{kind}-{id}"), attributes));
    };
    catalog.signs.keys().for_each(|id| want("sign", id.as_str(), &["why", "ordinary"]));
    for id in catalog.signs.keys().filter(|id| !catalog.cards.unspoken.contains(id)) {
        want("say", id.as_str(), &["unsure"]);
    }
    catalog.groups.keys().for_each(|id| want("group", id.as_str(), &[]));
    catalog.gates.keys().for_each(|id| want("gate", id.as_str(), &["help"]));
    catalog.categories.iter().for_each(|id| want("category", id.as_str(), &[]));
    catalog.sectors.keys().for_each(|id| want("sector", id.as_str(), &[]));
    catalog.regions.keys().for_each(|id| want("region", id.as_str(), &[]));
    catalog.counties.keys().for_each(|id| want("county", id.as_str(), &[]));
    catalog.ladders.steps.keys().for_each(|id| want("step", id.as_str(), &["how"]));
    for contact in catalog.contacts.values() {
        want("contact", contact.id.as_str(), &[]);
    }
    for guide in catalog.guides.values() {
        for role in &guide.roles {
            want("role", &format!("{}-{}", guide.sector, role.id), &["who"]);
        }
        for note in &guide.notes {
            want("note", &format!("{}-{}", guide.sector, note.id), &[]);
        }
    }
    for outcome in vaksam::content::enums::Outcome::ALL {
        want("outcome", outcome.as_str(), &["short"]);
        for workplace in vaksam::content::enums::Workplace::ALL {
            let id = format!("{}-{}", outcome.as_str(), workplace.as_str());
            want("outcome", &id, &["text"]);
        }
    }
    for axis in vaksam::content::enums::Axis::ALL {
        want("axis", axis.as_str(), &["rule"]);
    }
    assert!(wanted.len() > 350, "{}", wanted.len());
    for language in LANGUAGES {
        let there: BTreeSet<Name> =
            read(language).into_values().flat_map(BTreeMap::into_keys).collect();
        for (id, attributes) in &wanted {
            assert!(there.contains(&(id.clone(), None)), "{id} in {language:?}");
            for attribute in *attributes {
                let name = (id.clone(), Some((*attribute).to_owned()));
                assert!(there.contains(&name), "{name:?} in {language:?}");
            }
        }
    }
}

/// With hours that are known to a machine a contact has them in words as well.
#[test]
fn every_shown_contact_with_hours_has_them_in_words() {
    let catalog = content::catalog();
    for language in LANGUAGES {
        let texts = content::texts(language, &catalog);
        let with_hours = catalog.contacts.values().filter(|contact| {
            contact.publishable && contact.hours != vaksam::content::hours::Hours::Unknown
        });
        for contact in with_hours {
            let hours = texts.attribute(&format!("contact-{}", contact.id.as_str()), "hours");
            assert!(hours.is_some(), "{} in {language:?}", contact.id);
        }
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let parts = entries.map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    parts.flatten().collect()
}

/// Every whole id of a text that the program names exists, and every id of these kinds is named.
#[test]
fn the_program_asks_for_no_text_that_is_not_there_and_leaves_none_unused() {
    let kinds = ["ui-", "cli-", "key-", "reach-"];
    let mut code = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "crates/core/src", "web/src"].map(|folder| sources(&root.join(folder)));
    // What the page in a browser says without the program is put into its file by a script.
    for path in folders.concat().into_iter().chain([root.join("scripts/web.py")]) {
        code.push_str(&fs::read_to_string(path).unwrap());
    }
    let named: BTreeSet<&str> = code
        .split('"')
        .filter(|text| kinds.iter().any(|kind| text.starts_with(kind)))
        .filter(|text| {
            text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
        .filter(|text| !text.ends_with('-'))
        .collect();
    assert!(named.len() > 120, "{}", named.len());
    // Some problems have codes that look like ids of keys.
    let codes: Vec<&str> = vaksam::diagnostic::Code::ALL.iter().map(|code| code.as_str()).collect();
    let there: BTreeSet<String> =
        read(SWEDISH).into_values().flat_map(BTreeMap::into_keys).map(|(id, _)| id).collect();
    for id in named.iter().filter(|id| !codes.contains(*id)) {
        assert!(there.contains(*id), "{id} is asked for and not there");
    }
    // Ids that the program puts together from parts.
    let parts = [
        "ui-weekday-",
        "ui-room-",
        "ui-look-unit-",
        "ui-look-term-",
        "ui-ready-for-",
        "ui-ready-part-",
        "ui-doctor-",
        "ui-diff-",
        "cli-arg-",
        "key-",
        "ui-emergency",
    ];
    let unused: Vec<&String> = there
        .iter()
        .filter(|id| kinds.iter().any(|kind| id.starts_with(kind)))
        .filter(|id| !named.contains(id.as_str()) && !parts.iter().any(|part| id.starts_with(part)))
        .filter(|id| !(id.starts_with("cli-") && id.ends_with("-about")))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}
