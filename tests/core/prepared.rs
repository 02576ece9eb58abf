//! What is prepared at build time is what the files say: the catalog, every text and every number; and a
//! fault in the files is one of the build.

use std::{borrow::Cow, collections::BTreeSet, fmt::Debug, rc::Rc};

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use vaksam::{
    content::{
        self, embedded,
        source::{Origin, SourceFile},
    },
    language::Language,
    prepare::prepare,
    prepared::Writer,
    runtime::{LoadedContent, ShippedContent, TextSet},
    text::Texts,
};

use crate::content::TODAY;

#[test]
fn the_prepared_catalog_is_the_one_that_the_files_give() {
    let files = embedded::files();
    for (prepared, read) in [
        (embedded::SHIPPED.core(), content::load(&files).0),
        (embedded::SHIPPED.full(), content::load_all(&files).0),
    ] {
        let (prepared, read) = (format!("{prepared:#?}"), format!("{read:#?}"));
        assert!(read.len() > 100_000, "{}", read.len());
        let difference = prepared.lines().zip(read.lines()).find(|(one, other)| one != other);
        assert_eq!(difference, None);
        assert_eq!(prepared.len(), read.len());
    }
    assert_eq!(embedded::SHIPPED.languages(), content::load(&files).0.languages);
}

#[test]
fn an_entry_that_is_read_alone_is_the_one_in_its_table() {
    let (alone, whole) = (embedded::SHIPPED.full(), embedded::SHIPPED.full());
    let same = |one: &dyn Debug, other: &dyn Debug| {
        assert_eq!(format!("{one:?}"), format!("{other:?}"));
    };
    whole.contacts.iter().for_each(|(id, own)| same(&alone.contacts.get(id), &Some(own)));
    whole.pages.iter().for_each(|(id, own)| same(&alone.pages.get(id), &Some(own)));
    whole.sources.iter().for_each(|(id, own)| same(&alone.sources.get(id), &Some(own)));
    whole.terms.iter().for_each(|(id, own)| same(&alone.terms.get(id), &Some(own)));
    assert!(alone.contacts.get("nobody").is_none());
}

/// What is changed is what is found.
#[test]
fn a_contact_that_is_taken_away_is_not_found() {
    let mut catalog = embedded::SHIPPED.full();
    assert!(catalog.contacts.get("sos-112").is_some());
    catalog.contacts.retain(|_, contact| !contact.is_112());
    assert!(catalog.contacts.get("sos-112").is_none());
}

#[test]
fn the_prepared_index_is_the_one_that_the_files_give() {
    let read = LoadedContent::full(embedded::files()).search_index();
    let prepared = embedded::SHIPPED.index().expect("an index");
    assert!(!read.find("polisen", Language::DEFAULT, 3).is_empty());
    assert!(prepared == read, "{prepared:?} {read:?}");
}

/// Every id and attribute of a file of words.
fn names(file: &SourceFile) -> Vec<(String, Option<String>)> {
    let resource = FluentResource::try_new(file.text.to_string()).expect("words of the program");
    let mut names = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let attributes = message.attributes.iter().map(|own| Some(own.id.name.to_owned()));
        names.extend([None].into_iter().chain(attributes).map(|name| (id.clone(), name)));
    }
    names
}

/// Whatever a text may ask for, with one value for all.
fn arguments<'a>(files: &'a [SourceFile], value: &FluentValue<'static>) -> FluentArgs<'a> {
    let names = files.iter().filter(|file| file.is_fluent()).flat_map(|file| file.text.split('$'));
    let end = |text: &str| text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
    let names: BTreeSet<&str> =
        names.filter_map(|text| text.get(..end(text)?)).filter(|name| !name.is_empty()).collect();
    assert!(names.len() > 50, "{}", names.len());
    names.into_iter().map(|name| (Cow::Borrowed(name), value.clone())).collect()
}

const SETS: [TextSet; 4] =
    [TextSet::Screens, TextSet::ScreensWithDeferred, TextSet::Core, TextSet::Full];

#[test]
fn every_text_of_every_set_is_the_one_that_the_whole_files_give() {
    let files = embedded::files();
    let whole = LoadedContent::full(files.clone());
    let prepared = LoadedContent::shipped(embedded::SHIPPED, true);
    let languages: Vec<Language> = whole.catalog().languages.iter().collect();
    assert_eq!(languages.len(), 2);
    let values = [FluentValue::from("child"), FluentValue::from(1), FluentValue::from(5)];
    let arguments = values.map(|value| arguments(&files, &value));
    let mut compared = 0;
    for language in languages {
        let own = files
            .iter()
            .filter(|file| file.language().is_some_and(|(folder, _)| folder == language.code()));
        let names: Vec<_> = own.flat_map(names).collect();
        for set in SETS {
            let read = |content: &LoadedContent| content.read_texts(set, language);
            let (whole, prepared) = (read(&whole), read(&prepared));
            for (id, attribute) in &names {
                for arguments in &arguments {
                    let say = |texts: &Texts| texts.format(id, attribute.as_deref(), arguments);
                    assert_eq!(say(&prepared), say(&whole), "{id} {attribute:?} {set:?}");
                    compared += usize::from(say(&whole).is_some());
                }
            }
            assert_eq!(prepared.line("no-such-text"), "no-such-text");
        }
    }
    assert!(compared > 40_000, "{compared}");
}

/// What a folder of a workplace adds stands behind the program's own words and numbers.
#[test]
fn words_of_a_pack_are_added_to_the_prepared_ones_and_replace_none() {
    let swedish = Language::DEFAULT;
    let words = "ui-name = Bort\nown = Ring { PHONE(\"sos-112\") }, { ui-name }\n";
    let pack = SourceFile::read("locales/sv/own.ftl", words.to_owned(), &"egen".into());
    let files = [embedded::files(), vec![pack.clone()]].concat();
    let whole = LoadedContent::core(files);
    let catalog = embedded::SHIPPED.core();
    let added = LoadedContent::new(vec![pack], catalog, false).added_to(embedded::SHIPPED);
    let [whole, added] = [whole, added].map(|content| content.read_texts(TextSet::Core, swedish));
    for id in ["own", "ui-name", "key-back"] {
        assert_eq!(added.line(id), whole.line(id));
    }
    assert!(added.line("own").starts_with("Ring 112"), "{}", added.line("own"));
}

/// The content with a part of one of its files changed.
fn changed(name: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let mut files = embedded::files();
    let file = files.iter_mut().find(|file| &*file.name == name).expect(name);
    assert!(file.text.contains(from), "{name}: {from}");
    file.text = file.text.replacen(from, to, 1).into();
    files
}

#[test]
fn a_fault_in_the_shipped_content_fails_the_build_with_the_message_of_lint() {
    let english = Language::from_code("en").unwrap();
    for (name, from, to, code) in [
        ("guides/contacts.toml", "kind = \"contacts\"", "kind = \"contact\"", "kind-unknown"),
        ("guides/contacts.toml", "number = \"112\"", "number = \"1X2\"", "number-malformed"),
        ("guides/hotel.toml", "[[role]]\nid = \"", "[[role]]\nid = \"Å", "id-malformed"),
        (
            "locales/sv/signs.ftl",
            "\nsign-",
            "\nsign-x = { PHONE(\"nowhere\") }\nsign-",
            "text-contact-unknown",
        ),
        ("locales/en/ui.ftl", "\nui-name = ", "\nui-name = { ", "text-syntax"),
    ] {
        let told = prepare(&changed(name, from, to), TODAY, english).unwrap_err();
        assert!(told.contains(code), "{code}: {told}");
        assert!(told.contains(&format!("--> {name}:")), "{name}: {told}");
        assert!(!told.contains("cli-lint"), "{told}");
    }
    assert!(prepare(&embedded::files(), TODAY, english).is_ok());
}

/// Content that was written by another version of the program, or is cut off, gives less and never a
/// fault.
#[test]
fn prepared_content_that_is_cut_off_is_read_as_far_as_it_goes() {
    let files = embedded::files();
    let mut out = Writer::default();
    let (core, full) = (content::load(&files).0, Rc::new(content::load_all(&files).0));
    ShippedContent::write(&files, &core, &full, &mut out).unwrap();
    let (bytes, text) = out.finish();
    let (bytes, text): (&'static [u8], &'static str) = (bytes.leak(), text.leak());
    for end in (0..bytes.len()).step_by(bytes.len() / 50) {
        let text = &text[..text.floor_char_boundary(end)];
        let cut = ShippedContent::new(embedded::FILES, &bytes[..end], text);
        let _ = format!("{:?} {:?}", cut.core(), cut.full());
        let loaded = LoadedContent::shipped(cut, true);
        let _ = cut.index().map(|index| index.find("polisen", Language::DEFAULT, 3));
        let _ = loaded.read_texts(TextSet::Full, Language::DEFAULT).line("ui-name");
    }
    let whole = ShippedContent::new(embedded::FILES, bytes, text);
    assert_eq!(format!("{:?}", whole.full()), format!("{full:?}"));
    assert!(files.iter().all(|file| file.origin == Origin::Embedded));
}
